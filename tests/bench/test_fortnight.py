"""The reference of the fortnight agrees with the bot, and would notice if it did not."""

from datetime import date

import pytest

from bench import clocks, fortnight, reference
from bench.company import ROOM
from bench.fortnight import Plan

SHORT = Plan(date(2026, 4, 2), days=2, incidents=3, restarts=((0, 14, 20),))
"""Maundy Thursday and Good Friday."""


@pytest.fixture(scope="module")
def played(playbook, tmp_path_factory):
    data = tmp_path_factory.mktemp("fortnight")
    heard = fortnight.play(SHORT, playbook, data)
    return heard, clocks.read_record(data)


def test_every_minute_agrees_with_what_the_bot_recorded_and_said(played, playbook):
    heard, record = played
    assert len(record.nudges()) >= 15
    assert {nudge.times for nudge in record.nudges()} >= {1, 2}
    assert clocks.disagreements(SHORT, playbook, heard, record) == []


def test_what_is_missed_said_for_nothing_or_said_twice_is_named(played):
    _, record = played
    first, second, *others = record.nudges()
    assert reference.disagreements([second, *others], [first, second, *others]) == [
        f"{first}: missed"
    ]
    assert reference.disagreements([first, second], [first]) == [
        f"{second}: said although it was not to be"
    ]
    assert reference.disagreements([first, first], [first]) == [f"{first}: said twice"]


def test_a_post_that_is_missing_or_repeated_is_named(played):
    heard, record = played
    posts = [(at, s.text) for at, s in heard.heard if s.room == ROOM and not s.is_reply]
    nudge = next(each for each in record.nudges() if "join-call" not in each.duty)
    there = next(post for post in posts if post[0] == nudge.at)
    assert reference.unheard(record.nudges(), posts) == []
    gone = [post for post in posts if post != there]
    assert any("0 lines" in wrong for wrong in reference.unheard(record.nudges(), gone))
    twice = reference.unheard(record.nudges(), [*posts, there])
    assert any("posted twice" in wrong for wrong in twice)


def test_a_plan_is_the_same_each_time_and_no_two_steps_share_a_minute(playbook):
    steps = fortnight.steps_of(fortnight.FORTNIGHT, playbook.timezone)
    assert steps == fortnight.steps_of(fortnight.FORTNIGHT, playbook.timezone)
    assert len({step.at for step in steps}) == len(steps)
