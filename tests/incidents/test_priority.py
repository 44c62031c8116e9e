import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.incidents.agreement import PriorityStanding
from muster.incidents.assessment import agree, disagree, state_priority
from muster.incidents.assessment import answer_tenants as tenants
from muster.incidents.events import PriorityStated, RoleTaken
from muster.incidents.incident import evolve
from muster.incidents.leadership import give_role, leave
from muster.incidents.lifecycle import State
from muster.kernel.events import Event, Place
from muster.kernel.payloads import new_event
from muster.playbook import Role, Rule
from muster.playbook.model import RuleTerms
from muster.playbook.vocabulary import LEADS
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, SAM, TEN, Case


def test_a_priority_stands_once_both_leads_agree(led):
    led.decide(ALEX, state_priority, "P2")
    assert not led.incident.priority.settled
    led.decide(SAM, agree)
    assert led.incident.priority.settled
    assert led.incident.priority.agreed == "P2"
    assert led.incident.state is State.INVESTIGATING


def test_naming_the_same_priority_is_agreeing(led):
    led.decide(ALEX, state_priority, "P3")
    led.decide(SAM, state_priority, "P3")
    assert led.incident.priority.agreed == "P3"


def test_until_they_agree_the_graver_one_drives_the_clocks(led, playbook):
    led.decide(ALEX, state_priority, "P3")
    led.decide(SAM, state_priority, "P1")
    assert led.incident.priority.driving(playbook) == "P1"
    assert not led.incident.priority.settled


def test_a_graver_proposal_drives_at_once_and_a_milder_one_only_when_agreed(led, playbook):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    led.decide(ALEX, state_priority, "P1")
    assert led.incident.priority.driving(playbook) == "P1"
    led.decide(SAM, agree)
    led.decide(SAM, state_priority, "P3")
    assert led.incident.priority.driving(playbook) == "P1"
    led.decide(ALEX, agree)
    assert led.incident.priority.driving(playbook) == "P3"


def test_the_one_who_proposed_cannot_agree_alone(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(ALEX, agree)
    assert led.refused == ["priority_by_both_leads"]


def test_one_persons_word_stands_for_both_with_a_reason(led):
    led.decide(ALEX, state_priority, "P1", because="nobody else is awake")
    assert led.incident.priority.agreed == "P1"
    [draft] = led.outcome.drafts
    assert draft.data["because"] == "nobody else is awake"
    assert draft.data["overrode"] == ["priority_by_both_leads"]


def test_what_was_proposed_since_is_not_passed_over_by_a_plain_agreement(led):
    led.decide(ALEX, state_priority, "P4")
    led.decide(PAT, state_priority, "P1")
    led.decide(SAM, agree)
    assert led.refused == ["which_proposal"]
    led.decide(SAM, agree, priority="P1")
    assert (
        led.incident.priority.agreed,
        led.incident.priority.awaiting(Role.ENGINEERING_LEAD),
    ) == (None, "P1")
    led.decide(ALEX, agree)
    assert led.incident.priority.agreed == "P1"


def test_the_one_that_was_proposed_before_is_agreed_when_it_is_named(led):
    led.decide(ALEX, state_priority, "P4")
    led.decide(PAT, state_priority, "P1")
    led.decide(SAM, agree, priority="P4")
    assert led.incident.priority.agreed == "P4"


def test_what_they_refused_themselves_is_not_asked_about_again(led):
    led.decide(ALEX, state_priority, "P4")
    led.decide(PAT, state_priority, "P1")
    led.decide(SAM, disagree, "it is no more than slow", priority="P1")
    led.decide(SAM, agree)
    assert led.incident.priority.agreed == "P4"


def test_an_engineer_who_does_not_lead_only_suggests(led, playbook):
    led.decide(PAT, state_priority, "P1")
    assert led.incident.priority.driving(playbook) == "P1"
    assert not led.incident.priority.by_role
    led.decide(ALEX, agree)
    assert not led.incident.priority.settled
    led.decide(SAM, agree)
    assert led.incident.priority.agreed == "P1"


def test_agreeing_is_for_the_leads_and_whoever_takes_over_with_a_reason(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(PAT, agree)
    assert led.refused == ["not_allowed"]
    led.decide(PAT, agree, because="sam's phone is dead")
    assert led.incident.priority.agreed == "P2"


def test_a_stranger_cannot_take_over_whatever_they_say(led):
    led.decide(EVE, state_priority, "P1", because="I am the boss")
    assert led.refused == ["stranger"]
    assert not led.outcome.yields


def test_agreeing_when_nothing_was_proposed_says_so(led):
    led.decide(SAM, agree)
    assert led.refused == ["nothing_to_agree"]


def test_agreeing_twice_says_already(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    led.decide(SAM, agree)
    assert led.already == "priority"


def test_after_a_disagreement_the_proposal_waits_no_longer(led, playbook):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, disagree, "only one tenant")
    assert led.incident.priority.awaiting(Role.COMMS_LEAD) is None
    assert led.incident.priority.driving(playbook) == "P2"


def test_a_rule_that_the_playbook_does_not_enforce_is_not_kept(led, playbook):
    relaxed = {**playbook.rules, Rule.PERMISSIONS: RuleTerms(enforced=False)}
    led.decide(ALEX, state_priority, "P2")
    led.playbook = playbook.model_copy(update={"rules": relaxed})
    led.decide(PAT, agree)
    assert led.refused == []


ENGINEERING, COMMS = LEADS


# ---- two people


def test_whoever_changes_roles_does_not_agree_with_themselves(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(ALEX, give_role, ENGINEERING, PAT)
    led.decide(SAM, give_role, COMMS, ALEX)
    led.decide(ALEX, agree)
    assert led.refused == ["priority_by_both_leads"]
    assert led.incident.priority.agreed is None
    assert led.incident.priority.awaiting(Role.ENGINEERING_LEAD) == "P2"
    led.decide(PAT, agree)
    assert led.incident.priority.agreed == "P2"
    assert set(led.incident.priority.agreed_by) == {ALEX, PAT}


def test_whoever_inherits_a_role_is_asked_anew_and_their_predecessors_word_counts_until_then(
    led, playbook
):
    led.decide(ALEX, state_priority, "P1")
    led.decide(ALEX, give_role, ENGINEERING, PAT)
    led.decide(SAM, agree)
    assert led.incident.priority.agreed is None
    assert led.incident.priority.by_role == {COMMS: "P1"}
    assert led.incident.priority.awaiting(Role.ENGINEERING_LEAD) == "P1"
    led.decide(PAT, state_priority, "P3")
    led.decide(SAM, agree)
    assert led.incident.priority.agreed == "P3"


def test_a_successor_who_names_another_puts_it_in_the_place_of_their_predecessors(led, playbook):
    led.decide(ALEX, state_priority, "P1")
    led.decide(ALEX, give_role, ENGINEERING, PAT)
    led.decide(PAT, state_priority, "P3")
    assert led.incident.priority.driving(playbook) == "P3"


def test_a_lead_who_comes_back_has_said_what_they_said(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(ALEX, leave, because="lunch")
    led.decide(SAM, agree)
    assert led.incident.priority.agreed is None
    led.decide(ALEX, give_role, ENGINEERING, ALEX)
    assert led.incident.priority.agreed == "P2"
    assert led.incident.state is State.INVESTIGATING


def test_leads_who_swap_still_agree_only_with_each_other(led):
    led.playbook = led.playbook.model_copy(
        update={
            "rules": {**led.playbook.rules, Rule.LEAD_IS_AN_ENGINEER: RuleTerms(enforced=False)}
        }
    )
    led.decide(ALEX, state_priority, "P2")
    led.decide(ALEX, give_role, ENGINEERING, SAM, because="we swap")
    led.decide(SAM, give_role, COMMS, ALEX)
    assert led.incident.priority.by_role == {COMMS: "P2"}
    led.decide(SAM, agree)
    assert led.incident.priority.agreed == "P2"


def test_what_somebody_suggested_is_their_word_once_they_lead(case):
    case.decide(PAT, state_priority, "P2")
    case.decide(ALEX, state_priority, "P2")
    assert case.incident.priority.agreed is None
    case.decide(ALEX, give_role, COMMS, PAT)
    assert case.incident.priority.agreed == "P2"
    assert case.incident.priority.awaiting(COMMS) is None


def test_one_person_in_both_roles_does_not_agree_alone_but_may_with_a_reason(case, playbook):
    case.decide(ALEX, give_role, COMMS, ALEX, because="nobody else is awake")
    case.decide(ALEX, state_priority, "P1")
    assert case.incident.priority.agreed is None
    assert case.incident.priority.driving(playbook) == "P1"
    assert case.incident.priority.wanting("P1") == (COMMS,)
    case.decide(ALEX, agree)
    assert case.refused == ["priority_by_both_leads"]
    case.decide(ALEX, state_priority, "P1", because="it is night")
    assert case.incident.priority.agreed == "P1"
    assert case.incident.priority.agreed_by == (ALEX,)


def test_where_the_two_leads_may_be_one_person_they_speak_for_both(ferry):
    case = Case(ferry).declare()
    case.decide(ALEX, give_role, COMMS, ALEX)
    case.decide(ALEX, state_priority, ferry.priorities[0].id)
    assert case.incident.priority.settled


def test_where_the_playbook_does_not_ask_for_both_leads_one_is_enough(led):
    rules = {**led.playbook.rules, Rule.PRIORITY_BY_BOTH_LEADS: RuleTerms(enforced=False)}
    led.playbook = led.playbook.model_copy(update={"rules": rules})
    led.decide(SAM, state_priority, "P2")
    assert led.incident.priority.agreed == "P2"
    assert led.incident.priority.agreed_by == (SAM,)


# ---- where it needs one lead


@pytest.fixture
def alone(case):
    case.decide(ALEX, tenants, affected=False)
    return case


def test_it_stands_on_one_word_where_nobody_has_to_be_comms_lead(alone):
    alone.decide(ALEX, state_priority, "P3")
    assert alone.incident.priority_settled
    assert not alone.incident.priority.settled
    alone.decide(PAT, state_priority, "P1")
    assert not alone.incident.priority_settled
    alone.decide(ALEX, disagree, "only logs")
    assert alone.incident.priority_settled


def test_a_reason_given_alone_is_no_override(alone):
    alone.decide(ALEX, state_priority, "P3", because="only logs")
    [stated] = alone.outcome.drafts
    assert "overrode" not in stated.data
    assert alone.incident.priority.agreed is None


def test_a_comms_lead_who_comes_is_asked_and_agrees(alone):
    alone.decide(ALEX, state_priority, "P3")
    alone.decide(SAM, give_role, COMMS, SAM)
    assert not alone.incident.priority_settled
    assert alone.incident.priority.awaiting(COMMS) == "P3"
    alone.decide(SAM, agree)
    assert alone.incident.priority.agreed == "P3"


def test_one_lead_alone_does_not_undo_what_two_agreed(led):
    led.decide(SAM, tenants, affected=False)
    led.decide(ALEX, state_priority, "P1")
    led.decide(SAM, agree)
    led.decide(SAM, leave, because="ill")
    led.decide(ALEX, state_priority, "P3")
    assert led.incident.priority.agreed == "P1"
    assert not led.incident.priority_settled


# ---- reasons


def test_a_reason_beside_a_priority_is_a_reason_and_no_override(led):
    led.decide(ALEX, state_priority, "P1")
    led.decide(SAM, state_priority, "P2", "only one tenant")
    [stated] = led.outcome.drafts
    assert stated.data == {
        "priority": "P2",
        "roles": ["comms_lead"],
        "text": "only one tenant",
        "before": "P1",
        "agreed": False,
    }
    assert led.incident.priority.agreed is None


def test_a_reason_with_because_is_no_override_where_nobodys_word_is_missing(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, state_priority, "P2", because="only one tenant")
    [stated] = led.outcome.drafts
    assert "overrode" not in stated.data
    assert stated.data["roles"] == ["comms_lead"]
    assert set(led.incident.priority.agreed_by) == {ALEX, SAM}


def test_what_is_recorded_of_a_change_says_what_counted_before(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    led.decide(ALEX, state_priority, "P1")
    led.decide(SAM, agree, "more tenants")
    [stated] = led.outcome.drafts
    assert stated.data["before"] == "P2"
    assert stated.data["agreed"] is True
    led.decide(SAM, state_priority, "P3", because="all but one are back")
    [stated] = led.outcome.drafts
    assert (stated.data["before"], stated.data["priority"]) == ("P1", "P3")


def test_the_other_lead_agrees_to_an_override_or_says_that_they_do_not(led):
    led.decide(SAM, state_priority, "P2", because="alex is on a plane")
    led.decide(ALEX, disagree, "it is worse")
    assert led.incident.priority.agreed == "P2"
    [said] = led.outcome.drafts
    assert said.data["text"] == "it is worse"
    led.decide(ALEX, agree)
    assert led.incident.priority.agreed_by == (SAM, ALEX)
    led.decide(ALEX, agree)
    assert led.already == "priority"


# ---- proposals that come to nothing


@pytest.fixture
def agreed(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    return led


def test_a_milder_proposal_that_is_refused_is_off_the_table(agreed):
    agreed.decide(ALEX, state_priority, "P3")
    assert not agreed.incident.priority.settled
    agreed.decide(SAM, disagree, "not yet")
    assert agreed.incident.priority.settled
    assert agreed.incident.priority.agreed == "P2"
    agreed.decide(ALEX, state_priority, "P3")
    assert agreed.incident.priority.awaiting(COMMS) == "P3"


def test_a_graver_proposal_that_is_refused_counts_until_it_is_taken_back(agreed, playbook):
    agreed.decide(ALEX, state_priority, "P1")
    agreed.decide(SAM, disagree, "one tenant")
    assert agreed.incident.priority.driving(playbook) == "P1"
    agreed.decide(SAM, agree)
    assert agreed.incident.priority.agreed == "P1"


def test_naming_what_is_agreed_takes_back_ones_own_proposal_and_nobody_elses(agreed, playbook):
    agreed.decide(ALEX, state_priority, "P1")
    agreed.decide(SAM, state_priority, "P3")
    agreed.decide(SAM, state_priority, "P2")
    assert agreed.incident.priority.proposed == {"P1": (ALEX,)}
    agreed.decide(ALEX, state_priority, "P2")
    assert agreed.incident.priority.settled


def test_what_a_bystander_suggests_is_off_the_table_once_no_lead_stands_behind_it(led, playbook):
    led.decide(ALEX, state_priority, "P3")
    led.decide(MIKA, state_priority, "P1")
    led.decide(ALEX, disagree, "no")
    assert led.incident.priority.driving(playbook) == "P1"
    led.decide(SAM, disagree, "no", priority="P1")
    assert led.incident.priority.driving(playbook) == "P3"
    assert led.incident.priority.awaiting(COMMS) == "P3"


def test_the_last_that_is_named_stays_though_nobody_stands_behind_it(led, playbook):
    led.decide(MIKA, state_priority, "P1")
    led.decide(ALEX, disagree)
    led.decide(SAM, disagree)
    assert led.incident.priority.driving(playbook) == "P1"


def test_saying_again_that_one_does_not_agree_says_already(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, disagree, "no")
    led.decide(SAM, disagree)
    assert led.already == "priority_refused"


def test_nobody_disagrees_with_their_own_proposal(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(ALEX, disagree, because="I was wrong")
    assert led.refused == ["nothing_to_agree"]


# ---- records from before


def recorded(case, who, body):
    stored = new_event(body)
    data = {k: v for k, v in stored.data.items() if k not in ("text", "before", "agreed")}
    number = case.incident.version + 1
    case.incident = evolve(
        case.incident,
        Event("incident-00000007", number, number, number, TEN, TEN, who,
              Place("test", "#paas-incident"), stored.kind, data),
    )  # fmt: skip


def test_in_a_record_from_before_what_was_said_in_both_roles_made_it_agreed(led):
    recorded(led, ALEX, PriorityStated("P2", (ENGINEERING,)))
    recorded(led, ALEX, RoleTaken(ENGINEERING, PAT))
    assert led.incident.priority.agreed is None
    recorded(led, SAM, PriorityStated("P2", (COMMS,)))
    assert led.incident.priority.agreed == "P2"
    assert led.incident.state is State.INVESTIGATING
    recorded(led, MIKA, PriorityStated("P1", LEADS))
    assert led.incident.priority.agreed == "P1"


# ---- whatever is said


words = st.tuples(
    st.sampled_from([ALEX, SAM, PAT]),
    st.sampled_from(["P1", "P2", "P3", "P4"]),
    st.sampled_from([(), (LEADS[0],), (LEADS[1],), LEADS]),
)


@given(st.lists(words, max_size=12))
def test_what_drives_is_never_milder_than_what_is_agreed(playbook, spoken):
    standing = PriorityStanding()
    for person, priority, roles in spoken:
        standing = standing.stated(person, priority, roles)
        driving = standing.driving(playbook)
        assert driving <= priority or standing.settled
        assert standing.agreed is None or driving <= standing.agreed
        if standing.settled:
            assert driving == standing.agreed


@pytest.mark.parametrize("role", LEADS)
def test_nothing_awaits_a_lead_who_named_it_themselves(role):
    standing = PriorityStanding().passed_on(role, ALEX).stated(ALEX, "P1", [role])
    assert standing.awaiting(role) is None


def test_what_two_agreed_stays_theirs_when_one_in_both_roles_names_it_again():
    standing = PriorityStanding().passed_on(COMMS, SAM).stated(SAM, "P3", [COMMS])
    standing = standing.passed_on(LEADS[0], PAT).stated(PAT, "P3", [LEADS[0]], agreed=True)
    standing = standing.stated(ALEX, "P1", []).passed_on(COMMS, PAT)
    assert standing.stated(PAT, "P3", LEADS, agreed=True).agreed_by == (SAM, PAT)


anybody = st.sampled_from([ALEX, SAM, PAT, MIKA])
moves = st.one_of(
    st.tuples(st.just("names"), anybody, st.sampled_from(["P1", "P2", "P3"])),
    st.tuples(st.just("agrees"), anybody, st.none()),
    st.tuples(st.just("refuses"), anybody, st.none()),
    st.tuples(st.just("leads"), anybody, st.sampled_from(LEADS)),
)


@given(st.lists(moves, max_size=25))
def test_whatever_happens_no_priority_is_agreed_by_fewer_than_two_people(playbook, played):
    case = Case(playbook).declare()
    for what, who, which in played:
        if what == "names":
            case.decide(who, state_priority, which)
        elif what == "agrees":
            case.decide(who, agree)
        elif what == "refuses":
            case.decide(who, disagree, "no")
        else:
            case.decide(who, give_role, which, who, because="so that they lead")
        standing = case.incident.priority
        assert standing.agreed is None or len(set(standing.agreed_by)) >= 2
        assert standing.leads == {
            role: case.incident.lead(role) for role in LEADS if case.incident.lead(role)
        }
        for role, named in standing.by_role.items():
            assert standing.awaiting(role) != named
        if standing.settled:
            assert not any(standing.awaiting(role) for role in LEADS)
