import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.incident.assessing import agree, disagree, state_priority
from muster.incident.lifecycle import State
from muster.incident.standing import LEADS, PriorityStanding
from muster.playbook import Role, Rule
from muster.playbook.model import Kept
from tests.incident.conftest import ALEX, EVE, PAT, SAM


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
    relaxed = {**playbook.rules, Rule.PERMISSIONS: Kept(enforced=False)}
    led.decide(ALEX, state_priority, "P2")
    led.playbook = playbook.model_copy(update={"rules": relaxed})
    led.decide(PAT, agree)
    assert led.refused == []


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
