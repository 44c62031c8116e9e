"""What was announced is not dismissed over tenants' heads."""

from datetime import timedelta

import pytest

from muster.comms.drafting import write_draft
from muster.comms.message_kinds import KINDS, due_kind
from muster.comms.sending import channels_for, send
from muster.incidents import events
from muster.incidents.assessment import answer_tenants
from muster.incidents.entries import announce
from muster.incidents.lifecycle import State
from muster.incidents.progress import dismiss, reopen, resolve
from tests.incidents.conftest import ALEX, SAM


@pytest.fixture
def told(led):
    """INC-7, of which tenants were told on the status page and by phone."""
    led.decide(ALEX, answer_tenants, affected=True)
    draft(led, "possible")
    tell(led, "StatusPage", 1)
    led.decide(SAM, announce, "phone", "Logins may be slow")
    later(led)
    return led


def later(case):
    case.now += timedelta(minutes=5)


def draft(case, kind):
    case.decide(SAM, write_draft, KINDS[kind], lambda *_: f"The words for {kind}.")
    return case.outcome


def tell(case, channel, number):
    """Have a draft told in a channel, as by the status page."""
    case.decide(SAM, announce, channel, draft=number)


def expecting(case):
    return case.incident.expecting_channels


def test_it_is_dismissed_once_every_channel_has_the_all_clear(told):
    told.decide(ALEX, dismiss, "the graph was wrong")
    assert told.refused == ["end_untold"]
    assert told.outcome.reasons[0].facts["channels"] == ("StatusPage", "phone")
    draft(told, "all-clear")
    tell(told, "StatusPage", 2)
    assert expecting(told) == ("phone",)
    told.decide(SAM, announce, "phone", "It was nothing")
    told.decide(ALEX, dismiss, "the graph was wrong")
    assert told.incident.state is State.DISMISSED
    assert told.incident.untold_channels == ()


def test_what_was_never_announced_is_dismissed_at_once(led):
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, dismiss, "the graph was wrong")
    assert led.incident.state is State.DISMISSED


def test_other_words_after_the_all_clear_have_tenants_expect_more_again(told):
    draft(told, "all-clear")
    tell(told, "StatusPage", 2)
    later(told)
    draft(told, "possible")
    tell(told, "StatusPage", 3)
    assert "StatusPage" in expecting(told)


def test_other_words_by_hand_end_it_only_once_an_ending_is_drafted(told):
    told.decide(SAM, announce, "phone", "Still looking")
    assert "phone" in expecting(told)


def test_with_a_reason_it_can_still_be_ended_afterwards(told):
    told.decide(ALEX, dismiss, "the graph was wrong", because="sam is writing")
    assert told.incident.untold_channels == ("StatusPage", "phone")
    assert due_kind(told.incident, (), told.now).name == "all-clear"
    draft(told, "resolved")
    written = told.incident.draft(2)
    assert [c.name for c in channels_for(told.incident, written, told.playbook.comms)] == [
        "StatusPage",
        "phone",
    ]
    later(told)
    told.decide(SAM, announce, "phone", "It was nothing")
    assert told.incident.untold_channels == ("StatusPage",)
    draft(told, "update")
    assert told.refused


def test_nothing_is_written_of_a_dismissed_one_of_which_tenants_never_heard(led):
    led.decide(ALEX, dismiss, "the graph was wrong")
    draft(led, "all-clear")
    assert led.refused == ["ended"]


def test_an_all_clear_that_was_written_before_goes_out_after_the_dismissal(told):
    draft(told, "all-clear")
    told.decide(ALEX, dismiss, "the graph was wrong", because="sam is sending it")
    page = told.playbook.comms.channel("tenant-list")
    words = lambda d: type("W", (), {"subject": "s", "text": d.text, "title": "t"})  # noqa: E731
    told.decide(SAM, send, told.incident.draft(2), [page], words)
    assert not told.refused


def test_tenants_who_are_affected_after_all_expect_to_hear_of_it(told):
    told.decide(ALEX, answer_tenants, affected=False)
    draft(told, "all-clear")
    tell(told, "StatusPage", 2)
    later(told)
    told.decide(ALEX, answer_tenants, affected=True)
    assert "StatusPage" in expecting(told)


def test_what_is_reopened_is_not_over_for_anybody_who_was_told(told):
    draft(told, "all-clear")
    tell(told, "StatusPage", 2)
    tell(told, "phone", 2)
    told.decide(ALEX, dismiss, "the graph was wrong")
    later(told)
    told.decide(ALEX, reopen, "it was right")
    assert expecting(told) == ("StatusPage", "phone")
    told.decide(SAM, announce, "phone", "It is back")
    assert "phone" in expecting(told)


def test_whoever_was_given_the_all_clear_before_the_end_need_not_hear_of_the_end(told):
    told.decide(ALEX, answer_tenants, affected=False)
    draft(told, "all-clear")
    tell(told, "StatusPage", 2)
    later(told)
    told.decide(ALEX, resolve, "over")
    assert told.incident.untold_channels == ("phone",)


def test_the_old_notice_that_comes_late_does_not_tell_of_the_end(told):
    told.decide(ALEX, dismiss, "the graph was wrong", because="no time")
    later(told)
    late = events.Announced("StatusPage", "", None, 1)
    told.decide(SAM, lambda _, context: context.decide([], late))
    assert "StatusPage" in told.incident.untold_channels
