"""What somebody types of the status page's components, and what goes with each message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.comms import components
from muster.comms.components import NoComponent, NoState, read
from muster.comms.message_kinds import KINDS
from muster.comms.status_posts import components as with_post
from muster.comms.status_posts import hides_what_fails
from muster.incidents.progress import fix, reopen, resolve
from muster.kernel.decisions import Accepted, NoChange
from tests.conftest import playbook
from tests.incidents.conftest import ALEX, SAM

__all__ = ["playbook"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Applications partial outage", {"example1": "partial_outage"}),
        ("applications PARTIAL_OUTAGE", {"example1": "partial_outage"}),
        ("example3 major", {"example3": "major_outage"}),
        ("logs degraded", {"example4": "degraded_performance"}),
        ("Deployments and the API under maintenance", {"example2": "under_maintenance"}),
        ("api maintenance", {"example2": "under_maintenance"}),
        ("apps, backing operational", None),
        (
            "applications, backing services operational",
            {"example1": "operational", "example3": "operational"},
        ),
        ("all operational", dict.fromkeys(["example1", "example2", "example3", "example4"],
                                          "operational")),
    ],
)  # fmt: skip
def test_a_name_may_be_shortened_and_the_state_comes_last(playbook, typed, meant):
    if meant is None:
        with pytest.raises(NoComponent, match="apps"):
            read(typed, playbook.comms)
    else:
        assert read(typed, playbook.comms) == meant


def test_without_a_name_those_named_before_are_meant(playbook):
    assert read("operational", playbook.comms, ["example4"]) == {"example4": "operational"}
    with pytest.raises(NoComponent):
        read("operational", playbook.comms)


@pytest.mark.parametrize("typed", ["Applications", "Applications broken", "outage", "", " ,"])
def test_what_is_no_state_is_asked_for(playbook, typed):
    with pytest.raises(NoState):
        read(typed, playbook.comms)


def test_a_name_that_several_have_is_not_guessed(playbook):
    with pytest.raises(NoComponent, match="s"):
        read("s operational", playbook.comms)


@given(st.text(max_size=200))
def test_any_text_is_understood_or_refused(playbook, text):
    try:
        found = read(text, playbook.comms)
    except (NoState, NoComponent):
        return
    assert set(found) <= {component.id for component in playbook.comms.components}
    assert set(found.values()) <= set(playbook.comms.component_states)


def state(drafts, **states):
    return drafts.case.decide(SAM, components.state, states)


def test_what_is_named_stays_named_and_saying_it_again_changes_nothing(drafts):
    assert isinstance(state(drafts, example1="major_outage"), Accepted)
    assert isinstance(state(drafts, example3="partial_outage"), Accepted)
    assert drafts.incident.components == {
        "example1": "major_outage",
        "example3": "partial_outage",
    }
    assert isinstance(state(drafts, example1="major_outage"), NoChange)


def test_every_message_about_the_problem_should_name_one_and_the_rest_need_not(drafts):
    comms = drafts.case.playbook.comms
    asked = {name for name, kind in KINDS.items() if hides_what_fails(drafts.incident, kind, comms)}
    assert asked == set(KINDS) - {
        *("all-clear", "resolved", "cyber", "review", "smt", "invitation")
    }
    nothing = comms.model_copy(update={"components": ()})
    assert not any(hides_what_fails(drafts.incident, kind, nothing) for kind in KINDS.values())
    state(drafts, example1="major_outage")
    assert not any(hides_what_fails(drafts.incident, kind, comms) for kind in KINDS.values())


def test_after_an_end_that_was_none_what_fails_should_be_named_again(drafts):
    comms = drafts.case.playbook.comms
    state(drafts, example1="operational", example3="operational")
    assert hides_what_fails(drafts.incident, KINDS["update"], comms)
    assert not hides_what_fails(drafts.incident, KINDS["monitoring"], comms)
    drafts.case.decide(ALEX, fix, "rolled back")
    assert not hides_what_fails(drafts.incident, KINDS["update"], comms)
    drafts.case.decide(ALEX, resolve, "gone")
    drafts.case.decide(ALEX, reopen, "it is back")
    assert hides_what_fails(drafts.incident, KINDS["further"], comms)


def test_with_the_end_all_that_was_named_works_again(drafts):
    state(drafts, example1="major_outage", example3="degraded_performance")
    assert with_post(drafts.incident, KINDS["update"]) == drafts.incident.components
    over = with_post(drafts.incident, KINDS["resolved"])
    assert over == {"example1": "operational", "example3": "operational"}
    assert with_post(drafts.incident, KINDS["review"]) == {}
    assert with_post(drafts.incident, KINDS["cyber"]) == {}
