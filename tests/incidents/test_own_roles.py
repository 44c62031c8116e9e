"""A role that only a team's playbook knows: who has it, and what it keeps them from."""

from datetime import timedelta

import pytest

from muster.duties.asks import asked_of
from muster.incidents.assessment import suspect_cyber
from muster.incidents.entries import write
from muster.incidents.events import Noted
from muster.incidents.leadership import give_role, join, leave
from muster.incidents.own_roles import give_part, own_roles
from muster.incidents.progress import close, resolve
from muster.incidents.report_sections import asked_to_write
from muster.kernel.workload import Workload
from muster.playbook.duty_terms import OwnDuty
from muster.playbook.model import Guide, Step
from muster.playbook.report_terms import Report, ReportSection
from muster.playbook.vocabulary import Permission, Role
from muster.times.spans import Span
from tests.duties.conftest import changed, duties_of, view_of
from tests.incidents.conftest import ALEX, MIKA, PAT, SAM, TEN, Case

WRITE = Step(id="write-down", says="Write down what is done.", when=("working",))


@pytest.fixture
def having(playbook):
    """Return an incident with both leads, of a team that has a scribe."""

    def case(**terms):
        scribe = Guide(name="scribe", steps=(WRITE,), **terms)
        team = changed(playbook, roles={**playbook.roles, "scribe": scribe})
        return Case(team).declare().with_comms_lead()

    return case


def give(case, who, person, **details):
    return case.decide(who, give_part, "scribe", person, **details)


def test_a_team_without_one_has_none(playbook, ferry):
    assert own_roles(playbook) == {}
    assert list(own_roles(ferry)) == ["scribe"]


def test_whoever_is_given_it_helps_and_one_person_has_it(having):
    case = having()
    give(case, ALEX, PAT)
    assert [event.kind for event in case.events[-2:]] == ["helper_joined", "part_taken"]
    assert case.incident.parts == {"scribe": PAT}
    give(case, ALEX, PAT)
    assert case.already == "part"
    give(case, PAT, MIKA)
    assert case.incident.parts == {"scribe": MIKA}
    assert case.incident.helpers == (PAT, MIKA)
    assert case.incident.helping == (PAT,)


def test_it_can_be_given_up(having):
    case = having()
    give(case, ALEX, None)
    assert case.already == "part"
    give(case, ALEX, PAT)
    give(case, PAT, None)
    assert case.incident.parts == {}
    assert case.incident.helpers == (PAT,)


def test_whoever_leaves_has_it_no_more(having):
    case = having()
    give(case, ALEX, PAT)
    case.decide(PAT, leave)
    assert case.incident.parts == {}


def test_it_is_no_lead_and_has_no_word(having):
    case = having()
    give(case, ALEX, PAT)
    assert case.incident.roles_of(PAT) == ()
    assert case.incident.leads == (ALEX, SAM)


@pytest.mark.parametrize(("may_lead", "refused"), [(True, []), (False, ["part_beside_lead"])])
def test_a_lead_has_it_where_the_playbook_lets_them(having, may_lead, refused):
    case = having(may_lead=may_lead)
    give(case, SAM, SAM)
    assert case.refused == refused
    give(case, SAM, SAM, because="nobody else is there")
    assert case.incident.parts == {"scribe": SAM}
    assert SAM not in case.incident.helpers


def test_nobody_who_is_away_is_given_it_but_they_may_take_it(having):
    case = having().without(PAT)
    give(case, ALEX, PAT)
    assert case.refused == ["lead_away"]
    give(case, PAT, PAT)
    assert case.incident.parts == {"scribe": PAT}


def test_nobody_who_has_worked_for_too_long_is_given_it(having):
    case = having()
    case.workload = Workload({PAT: Span(TEN - timedelta(hours=7))})
    give(case, ALEX, PAT)
    assert case.refused == ["stint_over"]


def test_a_restricted_incident_is_not_opened_to_anybody_by_it_in_passing(having):
    case = having()
    case.decide(ALEX, suspect_cyber)
    give(case, ALEX, PAT)
    assert case.refused == ["would_know"]
    give(case, ALEX, PAT, because="she writes fast")
    assert case.incident.parts == {"scribe": PAT}


@pytest.mark.parametrize("may_lead", [True, False])
def test_whoever_takes_a_lead_keeps_it_only_where_the_playbook_lets_them(having, may_lead):
    case = having(may_lead=may_lead)
    give(case, ALEX, PAT)
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert case.incident.engineering_lead == PAT
    assert case.incident.parts == ({"scribe": PAT} if may_lead else {})


def test_what_is_over_has_none(having):
    case = having()
    case.decide(ALEX, resolve, "gone", because="it is")
    case.decide(ALEX, close, "", because="it is")
    give(case, ALEX, PAT)
    assert case.refused == ["ended"]


def test_its_steps_are_asked_of_whoever_has_it_and_no_helpers(having):
    case = having()
    give(case, ALEX, PAT)
    asked = [ask.key for ask in asked_of(view_of(case), PAT, duties_of(case).values())]
    assert "write-down" in asked
    assert "join" not in asked
    case.decide(MIKA, join)
    assert "write-down" not in [
        ask.key for ask in asked_of(view_of(case), MIKA, duties_of(case).values())
    ]


def test_a_duty_of_the_teams_own_may_be_theirs_and_else_the_leads(having):
    case = having()
    terms = {"owner": "scribe", "after": "declared", "within": "30m", "says": "Write it."}
    minutes = OwnDuty.model_validate(terms)
    case.playbook = changed(case.playbook, duties={**case.playbook.duties, "minutes": minutes})
    assert duties_of(case)["minutes"].people == (ALEX, SAM)
    give(case, ALEX, PAT)
    assert duties_of(case)["minutes"].people == (PAT,)


def allowing(case, permission, *grantees):
    permissions = {**case.playbook.permissions, permission: grantees}
    case.playbook = changed(case.playbook, permissions=permissions)
    return case


def test_what_the_playbook_gives_it_is_for_whoever_has_it_and_nobody_before(having):
    case = allowing(having(), Permission.CONTRIBUTE, "leads", "scribe")
    case.decide(PAT, write, Noted("The graphs are flat"))
    assert case.refused == ["not_allowed"]
    [reason] = case.outcome.reasons
    assert reason.facts["who_may"][-1] == {"name": "scribe", "person": None, "pool": False}
    give(case, ALEX, PAT)
    case.decide(PAT, write, Noted("The graphs are flat"))
    assert case.events[-1].kind == "noted"
    case.decide(MIKA, write, Noted("Mine are too"))
    assert case.outcome.reasons[0].facts["who_may"][-1]["person"] == PAT
    give(case, ALEX, None)
    case.decide(PAT, write, Noted("They rise"))
    assert case.refused == ["not_allowed"]


def test_a_section_of_the_report_is_asked_of_whoever_has_it_and_else_of_the_leads(having):
    case = having()
    minutes = ReportSection(id="minutes", name="Minutes", written_by="scribe")
    case.playbook = changed(case.playbook, report=Report(sections=(minutes,)))

    def asked():
        people = (ALEX, SAM, PAT, MIKA)
        parts = (case.incident, case.playbook, case.roster)
        return [each for each in people if minutes in asked_to_write(*parts, each)]

    assert asked() == []
    case.decide(ALEX, resolve, "gone", because="it is")
    assert asked() == [ALEX, SAM]
    give(case, ALEX, PAT)
    assert asked() == [PAT]
    case.decide(ALEX, close, "", because="it is")
    assert asked() == [PAT]
