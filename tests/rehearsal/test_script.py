"""The script language: what it means, and what is said of a script that is wrong."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.rehearsal.faults import WrongScript
from muster.rehearsal.script import (
    AlertComes,
    Cast,
    Expect,
    Restart,
    Say,
    SetClock,
    Wait,
    read_script,
    read_step,
)


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("cast alex paas-sre on-support",
         Cast("alex", frozenset({"paas-sre"}), on_support=True, on_comms=False)),
        ("cast eve", Cast("eve", frozenset(), on_support=False, on_comms=False)),
        ("wait 20m", Wait(timedelta(minutes=20))),
        ("wait 1h30m", Wait(timedelta(minutes=90))),
        ("wait 2d", Wait(timedelta(days=2))),
        ("wait 45s", Wait(timedelta(seconds=45))),
        ("#room alex> !incident status", Say("alex", "#room", "!incident status")),
        ("dm alex> a > b", Say("alex", None, "a > b")),
        ("alert PD1 router: 5xx rate high", AlertComes("PD1", "router", "5xx rate high")),
        ("alert PD1 5xx: a: b", AlertComes("PD1", "5xx", "a: b")),
        ("alert PD1 The site is down: all of it",
         AlertComes("PD1", "monitoring", "The site is down: all of it")),
        ("  restart  ", Restart()),
        ("expect On time", Expect("On time")),
        ("expect-not late", Expect("late", wanted=False)),
        ("expect-room #paas-internal hello you", Expect("hello you", room="#paas-internal")),
        ("expect-dm sam hello you", Expect("hello you", to="sam")),
        ("expect-not-dm sam hello you", Expect("hello you", to="sam", wanted=False)),
        ("# a comment", None),
        ("#", None),
        ("#---", None),
        ("", None),
    ],
)  # fmt: skip
def test_each_step_means_what_it_says(playbook, line, step):
    assert read_step(line, playbook) == step


def test_the_clock_is_in_the_playbooks_zone(playbook):
    step = read_step("clock 2026-07-01 14:10", playbook)
    assert isinstance(step, SetClock)
    assert step.wall.astimezone(UTC) == datetime(2026, 7, 1, 13, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("shout hello", "valid: cast, clock, wait"),
        ("cast", "cast needs a name"),
        ("cast alex sre", "'sre' is no pool; valid: backstop, comms"),
        ("clock tomorrow", "example: clock 2026-03-02 14:10"),
        ("clock 2026-02-30 10:00", "example: clock"),
        ("wait", "wait needs more"),
        ("wait a bit", "example: wait 20m"),
        ("wait -5m", "example: wait 20m"),
        ("alert", "alert needs more"),
        ("alert PD1", "example: alert PD1 router: 5xx rate high"),
        ("alert ../x router: down", "example: alert PD1 router"),
        ("restart now", "example: restart"),
        ("expect", "expect needs more"),
        ("expect-room hello", "example: expect-room #paas-incident"),
        ("expect-dm sam", "example: expect-dm alex"),
        ("expect-not-dm #paas-incident hello", "example: expect-not-dm sam"),
        ("#paas-incident alex !incident status", "example: #paas-incident alex>"),
        ("dm alex !incident status", "example: dm alex>"),
    ],
)
def test_a_wrong_step_says_what_is_valid(playbook, line, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        read_step(line, playbook)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        (
            "fail statuspages",
            "'statuspages' is no gateway; valid: mail, pagerduty, reports",
        ),
        ("fail pagerduty often", "does not fit fail; example: fail pagerduty 3"),
        ("fail pagerduty 0", "does not fit fail"),
        ("restore", "restore needs more"),
        ("issue SIM-1", "does not fit issue; example: issue SIM-1 done"),
        ("issue SIM-1 closed", "does not fit issue"),
        ("expect-effect pagerduty", "does not fit expect-effect"),
        ("expect-not-effect pagerduty", "example: expect-not-effect pagerduty page"),
    ],
)
def test_a_gateway_is_named_as_it_is(playbook, line, wrong):
    with pytest.raises(ValueError, match=wrong):
        read_step(line, playbook)


def test_every_fault_of_a_script_is_told_with_its_line(playbook):
    with pytest.raises(WrongScript) as caught:
        read_script("cast alex\nshout\n\nwait never\n", "s.txt", playbook)
    assert [str(fault).split(":")[0] for fault in caught.value.faults] == [
        "s.txt, line 2",
        "s.txt, line 4",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "clock 2026-03-02 14:10\nclock 2026-03-02 14:09",
        "clock 2026-03-02 14:10\nwait 1h\nclock 2026-03-02 15:09",
    ],
)
def test_the_clock_never_goes_backwards(playbook, text):
    with pytest.raises(WrongScript, match="never goes backwards"):
        read_script(text, "s.txt", playbook)


def test_in_the_hour_that_comes_twice_the_clock_goes_on_to_the_second(playbook):
    text = "clock 2026-10-25 01:15\nwait 30m\nclock 2026-10-25 01:30\nclock 2026-10-25 02:00"
    assert len(read_script(text, "s.txt", playbook)) == 4
    first = SetClock(datetime(2026, 10, 25, 1, 30, tzinfo=playbook.timezone))
    assert first.instant() == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    later = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)
    assert first.instant(later) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@given(st.text(max_size=60))
def test_any_line_is_a_step_a_comment_or_a_value_error(playbook, line):
    try:
        read_step(line, playbook)
    except ValueError as error:
        assert str(error)  # noqa: PT017
