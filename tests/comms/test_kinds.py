"""Which message is due, and what the status page calls the incident in it."""

from datetime import timedelta

import pytest

from muster.comms.kinds import KINDS, due_kind, kinds_of, status_word
from muster.incident.assessing import suspect_cyber
from muster.incident.events import Noted
from muster.incident.recording import announce, write
from muster.incident.steering import fix, pause, resolve
from tests.duties.conftest import at, duties_of
from tests.incident.conftest import ALEX, SAM, TEN

PAGE = "StatusPage"


def due(case):
    return due_kind(case.incident, duties_of(case).values(), case.now).name


def told(case, **length):
    case.now += timedelta(**length)
    case.decide(SAM, announce, PAGE)
    return case


def test_the_first_message_is_due_until_something_was_announced(led):
    assert due(led) == "first"
    led.decide(ALEX, fix, "it holds")
    assert due(led) == "first"


def test_after_that_updates_are(led):
    assert due(told(led)) == "update"


def test_a_change_that_seems_to_help_is_told_once(led):
    told(led)
    led.now += timedelta(minutes=5)
    led.decide(ALEX, fix, "it holds")
    assert due(led) == "monitoring"
    assert due(told(led, minutes=1)) == "update"


def test_at_five_the_boundary_update_is_due(led):
    told(led)
    led.now = at(16, 44)
    assert due(led) == "update"
    led.now = at(16, 45)
    assert due(led) == "boundary"


def test_a_pause_is_told_once(led):
    told(led)
    led.now += timedelta(minutes=5)
    led.decide(SAM, pause, "night", because="late")
    assert due(led) == "pause"
    assert due(told(led, minutes=1)) == "update"


def test_the_end_is_due_until_every_channel_has_heard_of_it(led):
    told(led)
    led.now += timedelta(minutes=5)
    led.decide(ALEX, resolve, "gone")
    assert due(led) == "resolved"
    assert due(told(led, minutes=1)) == "review"


def test_of_what_is_restricted_only_the_message_for_cyber_security_is_due(led):
    told(led)
    led.decide(ALEX, suspect_cyber)
    assert due(led) == "cyber"


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("possible", "investigating"),
        ("first", "investigating"),
        ("update", "investigating"),
        ("identified", "identified"),
        ("monitoring", "monitoring"),
        ("resolved", "resolved"),
        ("cyber", "investigating"),
        ("review", "postmortem"),
    ],
)
def test_each_kind_has_a_word_of_the_status_page(led, kind, word):
    assert status_word(KINDS[kind], led.incident, led.playbook) == word


def test_an_update_goes_by_the_state_of_the_incident(led):
    led.decide(ALEX, write, Noted("x"))
    led.decide(ALEX, fix, "it holds")
    assert status_word(KINDS["update"], led.incident, led.playbook) == "monitoring"
    led.decide(ALEX, resolve, "gone")
    assert status_word(KINDS["cyber"], led.incident, led.playbook) == "resolved"


def test_a_status_page_without_that_word_is_given_one_it_has(led, ferry):
    assert status_word(KINDS["monitoring"], led.incident, ferry) == "investigating"
    assert led.now == TEN


def test_a_team_has_the_kinds_that_its_playbook_asks_for(playbook, ferry):
    assert list(kinds_of(playbook)) == list(KINDS)
    assert set(KINDS) - set(kinds_of(ferry)) == {"cyber", "review", "smt"}


def test_where_no_review_is_published_nothing_is_due_after_the_end(led, ferry):
    led.decide(SAM, announce, "StatusPage", "they know")
    led.decide(ALEX, resolve, "gone")
    led.decide(SAM, announce, "StatusPage", "it is over")
    assert due_kind(led.incident, (), led.now).name == "review"
    assert due_kind(led.incident, (), led.now, kinds_of(ferry)).name == "resolved"
