"""What is counted of pages: harm that is there is seen, and none where there is none."""

from dataclasses import replace

import pytest

from bench.paged import Harm, harm, keys_by_text

NONE = Harm(lost=0, doubled=0, invented=0, undone=0)
TEXTS = ["drill 1", "drill 2", "drill 3"]


@pytest.fixture
def paged(theatre):
    """The record of a bot that has paged three times, and the keys that the service has."""
    theatre.say("alex", "!incident start Apps fail --priority P2")
    for text in TEXTS:
        theatre.say("alex", f"!escalate comms {text} --because it is a drill")
    journal = theatre.services.journal
    return list(journal.since(0)), list(theatre.stage.gateways["pagerduty"].pages)


def test_there_is_no_harm_where_every_page_was_done_once(paged):
    events, made = paged
    assert len(made) == 3
    assert harm(TEXTS, events, made) == NONE
    assert harm(TEXTS[:2], events, made) == NONE


def test_a_page_that_was_acknowledged_and_is_nowhere_is_lost(paged):
    events, made = paged
    assert harm([*TEXTS, "drill 4"], events, made) == replace(NONE, lost=1)


def test_a_page_that_was_asked_for_and_never_made_is_lost(paged):
    events, made = paged
    assert harm(TEXTS, events, made[1:]) == replace(NONE, lost=1)
    assert harm([], events, made[1:]) == replace(NONE, lost=1)


def test_a_key_that_is_there_twice_is_doubled_however_often_it_is_there(paged):
    events, made = paged
    assert harm(TEXTS, events, [*made, made[0]]) == replace(NONE, doubled=1)
    assert harm(TEXTS, events, [*made, made[0], made[0]]) == replace(NONE, doubled=1)


def test_a_key_that_nobody_asked_for_is_invented(paged):
    events, made = paged
    assert harm(TEXTS, events, [*made, "muster-incident-00000009-1"]).invented == 1


def test_a_page_whose_last_fate_is_another_than_done_is_undone(paged):
    events, made = paged
    last = max(n for n, event in enumerate(events) if event.kind == "effect_done")
    pending = events[:last] + events[last + 1 :]
    assert harm(TEXTS, pending, made) == replace(NONE, undone=1)
    failed = [*events[:last], replace(events[last], kind="effect_failed"), *events[last + 1 :]]
    assert harm(TEXTS, failed, made) == replace(NONE, undone=1)


def test_each_text_has_the_key_of_its_own_page(paged):
    events, made = paged
    assert keys_by_text(events) == dict(zip(TEXTS, made, strict=True))
