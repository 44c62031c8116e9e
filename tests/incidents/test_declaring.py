from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from muster.incidents.declaration import declare, not_by_itself, similar
from muster.incidents.lifecycle import State
from muster.kernel.workload import Workload
from muster.people import Member, Person
from muster.playbook.vocabulary import Permission
from muster.times.spans import Span
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, ROSTER, SAM, TEN, Case


def test_whoever_declares_becomes_engineering_lead(case):
    assert case.incident.state is State.DECLARED
    assert case.incident.engineering_lead == ALEX


def test_the_engineer_on_support_leads_whoever_declares(playbook):
    """ "As the engineer on support, you become the engineering lead in an incident"."""
    case = Case(playbook).declare(PAT, priority="P2")
    assert case.incident.engineering_lead == ALEX
    assert case.incident.declared_by == PAT
    assert case.incident.priority.proposed == {"P2": (PAT,)}


def test_an_engineer_who_is_on_support_too_leads_what_they_declare(playbook):
    case = Case(playbook).on_support(ALEX, PAT).declare(PAT)
    assert case.incident.engineering_lead == PAT


def test_whoever_is_on_support_but_away_does_not_lead(playbook):
    assert Case(playbook).without(ALEX).declare(PAT).incident.engineering_lead == PAT
    assert Case(playbook).without(ALEX).declare(SAM).incident.engineering_lead == PAT


def test_paas_sres_come_before_the_managed_pool_whoever_is_on_support(playbook):
    """ "Respond to incidents when neither PaaS SRE is available"."""
    away = Case(playbook).on_support(ALEX, MIKA).without(ALEX)
    assert away.declare(SAM).incident.engineering_lead == PAT
    alone = Case(playbook).on_support(ALEX, MIKA).without(ALEX, PAT)
    assert alone.declare(SAM).incident.engineering_lead == MIKA


@pytest.mark.parametrize(("priority", "lead"), [(None, MIKA), ("P2", MIKA), ("P4", ALEX)])
def test_whoever_declares_it_on_support_leads_what_their_pool_takes_on(playbook, priority, lead):
    """ "As the engineer on support, you become the engineering lead in an incident"."""
    case = Case(playbook).on_support(MIKA).declare(MIKA, priority=priority)
    assert case.incident.engineering_lead == lead


def test_of_one_pool_whoever_declares_it_leads_where_none_of_it_is_on_support(playbook):
    assert Case(playbook).on_support(MIKA).declare(PAT).incident.engineering_lead == PAT


def worked_since(case, who, start):
    """Have somebody work since an instant, as another incident has it."""
    case.workload = Workload({who: Span(start)}, home={who: 3})
    return case


@pytest.mark.parametrize("declarer", [PAT, SAM], ids=["the one who is fit", "somebody else"])
def test_past_the_longest_stint_nobody_is_given_another_incident_unasked(playbook, declarer):
    case = worked_since(Case(playbook), ALEX, TEN - timedelta(hours=6))
    assert case.declare(declarer).incident.engineering_lead == PAT


def test_where_everybody_else_is_gone_the_tired_one_leads_all_the_same(playbook):
    case = worked_since(Case(playbook), ALEX, TEN - timedelta(hours=8)).without(PAT, MIKA)
    assert case.declare(SAM).incident.engineering_lead == ALEX


def test_the_last_resort_leads_only_what_it_declares_where_no_other_engineer_is(playbook):
    bea = Person("bea", "bea")
    case = Case(playbook)
    case.roster = replace(ROSTER, members=(*ROSTER.members, Member(bea, frozenset({"backstop"}))))
    assert case.declare(bea).incident.engineering_lead == ALEX
    case = Case(playbook)
    case.roster = replace(ROSTER, members=(*ROSTER.members, Member(bea, frozenset({"backstop"}))))
    assert case.without(ALEX, PAT, MIKA).declare(SAM).incident.engineering_lead is None
    assert case.declare(bea).incident.engineering_lead == bea


def test_at_night_nobody_who_is_not_on_support_is_given_it(playbook):
    case = Case(playbook).without(ALEX)
    case.now = TEN.replace(hour=3)
    assert case.declare(SAM).incident.engineering_lead is None


def test_out_of_hours_whoever_is_on_support_is_named_where_no_engineer_declares(playbook):
    case = Case(playbook)
    case.now = datetime(2026, 3, 3, 3, 0, tzinfo=UTC)
    assert case.declare(SAM).incident.engineering_lead == ALEX


def test_a_p4_goes_first_to_somebody_on_support_who_takes_it_on(playbook):
    case = Case(playbook).on_support(MIKA, PAT).declare(SAM, priority="P4")
    assert case.incident.engineering_lead == PAT


def test_out_of_hours_the_engineer_who_is_awake_leads(playbook):
    case = Case(playbook)
    case.now = datetime(2026, 3, 3, 3, 0, tzinfo=UTC)
    assert case.declare(PAT).incident.engineering_lead == PAT


def test_a_comms_person_who_declares_leaves_the_lead_to_the_engineer_on_support(playbook):
    case = Case(playbook).declare(SAM)
    assert case.incident.engineering_lead == ALEX
    assert case.incident.declared_by == SAM


def test_a_stranger_may_declare_as_an_outage_never_waits_for_a_permission(playbook):
    case = Case(playbook).declare(EVE)
    assert case.incident.state is State.DECLARED
    assert case.incident.engineering_lead == ALEX


def test_nobody_leads_when_a_stranger_declares_and_no_engineer_is_there(playbook):
    case = Case(playbook).without(ALEX, PAT, MIKA)
    case.declare(EVE)
    assert case.incident.engineering_lead is None


def test_what_the_lead_says_at_once_is_recorded_with_the_declaration(playbook):
    case = Case(playbook).declare(priority="P2", tenants=True, cyber=True)
    assert case.incident.priority.driving(playbook) == "P2"
    assert case.incident.tenants is True
    assert case.incident.cyber.suspected
    assert not case.incident.cyber.confirmed


def test_a_declarer_who_does_not_lead_only_suggests(playbook):
    case = Case(playbook).declare(EVE, priority="P1", cyber=True)
    assert case.incident.priority.by_role == {}
    assert case.incident.priority.driving(playbook) == "P1"
    assert case.incident.cyber.suspected


def test_a_back_dated_incident_began_when_it_began(playbook):
    case = Case(playbook).declare(happened=TEN - timedelta(minutes=25))
    assert case.incident.declared_at == TEN - timedelta(minutes=25)
    assert case.incident.declared_recorded_at == TEN


@pytest.mark.parametrize("title", ["Router 5xx rate high", "router  5XX rate HIGH!"])
def test_the_same_words_from_the_same_person_are_a_retry(case, title):
    case.now += timedelta(minutes=2)
    outcome = declare(case.context(ALEX), title, ongoing=[case.incident])
    assert outcome.code == "declared"


@pytest.mark.parametrize(
    ("who", "title", "minutes"),
    [
        (MIKA, "Router 5xx rate high", 2),
        (ALEX, "Another thing", 2),
        (ALEX, "Router 5xx rate high", 6),
    ],
)
def test_other_words_another_person_or_a_later_time_is_another_incident(case, who, title, minutes):
    case.now += timedelta(minutes=minutes)
    outcome = declare(case.context(who), title, ongoing=[case.incident])
    assert outcome.drafts[0].kind == "declared"


def test_a_team_without_a_cyber_route_cannot_declare_a_cyber_incident(ferry):
    case = Case(ferry).declare(EVE, cyber=True)
    assert case.refused == ["no_cyber_route"]


def test_open_incidents_with_like_titles_are_found_most_alike_first(playbook):
    def numbered(number, title):
        case = Case(playbook).declare(title=title)
        object.__setattr__(case.incident, "number", number)
        return case.incident

    others = [
        numbered(1, "The billing export is late"),
        numbered(2, "Router errors in London"),
        numbered(3, "Router 5xx rate is high in London"),
    ]
    assert [i.number for i in similar("Router 5xx rate in London", others)] == [3, 2]
    assert similar("of the and", others) == []


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Billing smoke tests failing since noon", True),
        ("The billing smoke test is red", True),
        ("Smoke in the billing department", False),
        ("Router down", False),
    ],
)
def test_billing_smoke_tests_are_no_incident_by_themselves(playbook, title, found):
    assert (not_by_itself(title, playbook) is not None) is found


# ---- a team that keeps declaring to some (R21)


def kept_to(playbook, *grantees):
    permissions = {**playbook.permissions, Permission.DECLARE: grantees}
    return Case(playbook.model_copy(update={"permissions": permissions}))


def declared(case, who, because=None):
    case.outcome = declare(case.context(who, because), "Router 5xx", ongoing=[])
    return case.refused


def test_anybody_may_declare_unless_the_playbook_says_otherwise(playbook):
    for who in (ALEX, SAM, EVE):
        assert declared(Case(playbook), who) == []


@pytest.mark.parametrize(
    ("grantees", "may"),
    [
        (("engineering_lead",), [ALEX]),
        (("leads",), [ALEX, SAM]),
        (("pool:paas-sre",), [ALEX, PAT]),
        (("roster",), [ALEX, SAM, PAT, MIKA]),
    ],
)
def test_a_role_is_whoever_would_have_it_now(playbook, grantees, may):
    for who in (ALEX, SAM, PAT, MIKA, EVE):
        refused = declared(kept_to(playbook, *grantees), who)
        assert refused == ([] if who in may else ["declaring_is_kept"])


@pytest.mark.parametrize("who", [SAM, EVE])
def test_a_reason_passes_it_for_anybody_and_is_kept(playbook, who):
    case = kept_to(playbook, "engineering_lead")
    assert declared(case, who, because="Nobody answers") == []
    first = case.outcome.drafts[0]
    assert first.data["overrode"] == ["declaring_is_kept"]
    assert first.data["because"] == "Nobody answers"
