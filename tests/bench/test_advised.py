"""What is wrong with what is asked is noticed, each kind of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bench.advised import ANSWERS, Listed, commands, printed, unnamed, verb_of, wrong_in
from muster.duties import owed
from muster.duties.asks import Urgency
from muster.incidents import progress
from muster.incidents.assessment import answer_tenants, state_priority
from muster.incidents.entries import add_task
from muster.incidents.holding import CLOSE, HOLDS
from muster.incidents.leadership import leave
from tests.duties.conftest import at, view_of
from tests.incidents.conftest import ALEX, PAT, SAM, case, led

__all__ = ["case", "led"]


def test_it_is_known_what_is_typed_about_whatever_holds_back_the_close():
    assert set(ANSWERS) == {hold.code for hold in HOLDS if hold.back == CLOSE}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Does it? !incident tenants INC-1 yes (or no)", ["!incident tenants INC-1 yes"]),
        ("!comms draft resolved, then !comms send", ["!comms draft resolved", "!comms send"]),
        ("Type !incident agree, or !incident priority P2",
         ["!incident agree", "!incident priority P2"]),
        ("who takes it? !incident lead INC-2 me --because alex does not answer",
         ["!incident lead INC-2 me --because alex does not answer"]),
        ("To pause: !incident summary TEXT, then !incident pause REASON. It is out of hours.",
         ["!incident summary TEXT", "!incident pause REASON"]),
        ("!comms reply, and keep it with !comms contact TEXT",
         ["!comms reply", "!comms contact TEXT"]),
        ("by hand, then !comms announced INC-1 the boards", ["!comms announced INC-1 the boards"]),
        ("!incident resolve TEXT or !incident pause REASON; or say: !incident update TEXT",
         ["!incident resolve TEXT", "!incident pause REASON", "!incident update TEXT"]),
        ("It is said! That is all.", []),
    ],
)  # fmt: skip
def test_commands_are_found_as_they_are_printed(text, found):
    assert commands(text) == found


def test_a_command_has_the_other_words_that_stand_beside_it():
    assert printed("!incident tenants INC-1 yes (or no)")[0].either == (
        "!incident tenants INC-1 yes",
        "!incident tenants INC-1 no",
    )
    review = printed("Type !incident review INC-1 2026-03-12 14:00 (or none REASON)")[0]
    assert review.either[1] == "!incident review INC-1 none REASON"


def test_what_follows_goes_with_what_is_before_it():
    assert [each.follows for each in printed("!comms draft, then !comms send")] == [False, True]
    assert [each.follows for each in printed("!incident agree, or !incident next")] == [
        False,
        False,
    ]


def test_a_command_that_says_no_incident_is_told():
    assert unnamed("!incident agree INC-1, or !incident priority P2") == ["!incident priority P2"]
    assert not unnamed("!rota back alex, or !comms reply")
    assert verb_of("!Incident Agree INC-1") == "incident agree"


# ---- each kind, in a list that is right until it is spoilt


def listed(case, now=None):
    view = view_of(case, now)
    return Listed.at(view, owed(view).duties)


def kinds(found):
    says = {"tasks": "!incident done 1", "review": "!incident review 1 2026-03-12 14:00"}
    return {wrong.kind for wrong in wrong_in(found, lambda ask, _: says.get(ask.key, ""))}


def spoilt(found, person, asks):
    return replace(found, lists={**found.lists, person: asks})


def test_nothing_is_wrong_with_what_is_asked_as_it_is(led):
    for now in (at(10, 5), at(11), at(13)):
        assert kinds(listed(led, now)) == set()


def test_what_nobody_owes_is_noticed(led):
    found = listed(led, at(11))
    nobodys = tuple(duty._replace(people=()) for duty in found.duties)
    assert "nobody's" in kinds(replace(found, duties=nobodys))
    nothing = replace(found, lists=dict.fromkeys(found.lists, ()))
    assert "the lead is asked nothing" in kinds(nothing)
    led.without(ALEX)
    away = listed(led, at(11))
    nothing = replace(away, lists=dict.fromkeys(away.lists, ()))
    assert "nobody is asked anything" in kinds(nothing)


def test_whoever_is_asked_while_away_or_after_leaving_is_noticed(led):
    led.decide(PAT, leave) if led.incident.takes_part(PAT) else None
    found = listed(led.without(PAT), at(11))
    asked = found.lists[ALEX]
    assert "asked who rests or is away" in kinds(spoilt(found, PAT, asked))


def test_what_is_overdue_and_does_not_come_first_is_noticed(led):
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, state_priority, "P1")
    found = listed(led, at(11))
    asks = found.lists[SAM]
    assert asks[0].urgency is Urgency.OVERDUE
    assert "not what is overdue" in kinds(spoilt(found, SAM, asks[1:][::-1]))
    assert "not what is overdue" in kinds(spoilt(found, SAM, []))
    assert "out of order" in kinds(spoilt(found, SAM, asks[::-1]))
    calm = [replace(ask, urgency=Urgency.IN_ORDER) for ask in asks]
    assert "overdue, and not asked as such" in kinds(spoilt(found, SAM, calm))
    hasty = [replace(ask, urgency=Urgency.OVERDUE) for ask in listed(led, at(10, 1)).lists[SAM]]
    assert "said to be overdue" in kinds(spoilt(listed(led, at(10, 1)), SAM, hasty))


def test_what_holds_back_the_close_and_is_asked_of_nobody_is_noticed(led):
    led.decide(ALEX, answer_tenants, affected=False)
    led.decide(ALEX, state_priority, "P3", because="sam agrees")
    led.decide(ALEX, add_task, "write it up", due=at(10) + timedelta(hours=1))
    led.decide(ALEX, progress.resolve, "it holds")
    found = listed(led, at(12))
    nothing = replace(found, lists=dict.fromkeys(found.lists, ()))
    assert "nobody is asked for what holds back the close" in kinds(nothing)
    assert "nobody is asked for what holds back the close" not in kinds(found)


def test_what_comes_next_and_is_not_asked_is_noticed(led):
    led.decide(ALEX, answer_tenants, affected=False)
    led.decide(ALEX, state_priority, "P3", because="sam agrees")
    led.decide(ALEX, add_task, "write it up", owner=ALEX, due=at(10) + timedelta(hours=1))
    late = listed(led, at(12))
    assert "a task is asked of nobody" in kinds(spoilt(late, ALEX, []))
    led.decide(ALEX, progress.fix, "undone")
    watched = listed(led, at(12))
    missing = "the lead is not asked what comes next"
    assert missing in kinds(spoilt(watched, ALEX, []))
    led.decide(ALEX, progress.resolve, "it holds")
    over = listed(led, at(12))
    nothing = replace(over, lists=dict.fromkeys(over.lists, ()))
    assert "the review is asked of nobody" in kinds(nothing)
    assert "the review is asked of nobody" not in kinds(over)


def test_a_pause_that_nobody_is_asked_to_end_is_noticed(led):
    led.decide(ALEX, progress.pause, "tomorrow", because="all are tired")
    paused = listed(led, at(12))
    missing = "the lead is not asked what comes next"
    assert missing in kinds(spoilt(paused, ALEX, []))
