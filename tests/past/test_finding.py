"""Incidents are found again by their words, on every storage alike, whatever is typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.journal import JournalUnavailable
from muster.kernel.events import NewEvent
from muster.past.index import NAMESPACE, PlainIndex
from muster.past.words import asked_words, excerpt, has, kept_words, words_of
from muster.record.backing_up import NOT_KEPT
from tests.past.conftest import NOON


def test_all_the_words_must_be_there_wherever_in_an_incident(past):
    past.ended(1, "Router is slow", "the certificate had expired")
    past.ended(2, "Router is down", "the disk was full")
    assert past.find("router") == [2, 1]
    assert past.find("router certificate") == [1]
    assert past.find("certificate disk") == []


@pytest.mark.parametrize(
    "asked",
    ["certificates", "CERTIFICATE", "certif", "Certificate’s", "cértificate", '"certificate"'],
)
def test_a_word_is_found_in_its_other_forms(past, asked):
    past.ended(1, "Logins fail", "the Certificate had expired")
    past.ended(2, "Nothing of the kind")
    assert past.find(asked.replace("’s", "")) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE storage; --",
        'router" OR "x',
        "router' | 'x:*",
        "router AND NOT down",
        "NEAR(router down)",
        "words : router",
        "% _ * ^",
        "\\",
        "-router",
        "router\x00down",
        "half \ud83d of a pair",
        "🔥",
        "x" * 100_000,
        "router " * 20_000,
    ],
)
def test_what_is_asked_is_words_and_nothing_else(past, text):
    past.ended(1, "Router is slow", "we looked near and far")
    asked = asked_words(text)
    found = past.find(text) if asked else []
    kept = kept_words(past.incidents.events(1))
    assert found == ([1] if asked and all(has(kept, word) for word in asked) else [])


def test_an_open_incident_is_found_by_what_was_only_just_noted(past):
    past.ended(1, "Logins fail", closed=False)
    assert past.find("certificate") == []
    past.record(1, NewEvent("noted", {"text": "the certificate had expired"}))
    assert past.find("certificate") == [1]


def test_open_and_ended_ones_come_in_one_order_without_a_double(past):
    for number in range(1, 8):
        past.ended(number, "Router is slow", closed=number % 3 != 0)
    assert past.find("router") == [7, 6, 5, 4, 3, 2, 1]


def test_more_than_fit_one_look_are_all_found(past):
    for number in range(1, 56):
        past.ended(number, "Router is slow", closed=number != 3)
    assert past.find("router") == list(range(55, 0, -1))


def test_what_is_opened_again_is_taken_out_and_found_all_the_same(past):
    past.ended(1, "Router is slow")
    assert past.find("router") == [1]
    assert past.index.summary(1)["state"] == "closed"
    past.record(1, NewEvent("reopened", {"text": "again"}))
    assert past.find("router") == [1]
    assert past.index.summary(1) is None


def test_after_a_start_nothing_is_read_anew(past):
    past.ended(1, "Router is slow")
    assert past.find("router") == [1]
    if isinstance(past.index, PlainIndex):
        return
    past.again()
    past.incidents.entries = None  # would be asked for the events
    assert past.find("router") == [1]


def test_an_index_of_another_record_is_made_anew(past):
    past.ended(1, "Router is slow")
    past.ended(2, "Logins fail")
    assert past.find("router") == [1]
    if isinstance(past.index, PlainIndex):
        return
    handle = past.plugin.open(NAMESPACE)
    handle.set("mark", {**handle.get("mark"), "fingerprint": "0" * 16})
    past.plugin.open(NAMESPACE).remove("summary/00000001")
    past.again()
    assert past.find("router") == [1]
    assert past.index.summary(1)["title"] == "Router is slow"


@pytest.mark.parametrize("spoilt", [None, 7, {"edition": 99}, {"edition": 1, "position": "x"}])
def test_a_mark_that_says_nothing_is_none(past, spoilt):
    past.ended(1, "Router is slow")
    assert past.find("router") == [1]
    if isinstance(past.index, PlainIndex):
        return
    past.plugin.open(NAMESPACE).set("mark", spoilt)
    past.again()
    assert past.find("router") == [1]


def test_it_is_brought_up_to_date_a_little_at_a_time(past):
    for number in range(1, 26):
        past.ended(number, "Router is slow")
    looks = 1
    while not past.repository.catch_up(0):
        looks += 1
        assert past.repository.behind
    assert 1 < looks <= 26
    assert not past.repository.behind
    assert past.find("router") == list(range(25, 0, -1))


@pytest.mark.parametrize("spoilt", ["{", "7", '{"number": 1}'])
def test_where_what_was_derived_is_spoilt_no_number_is_told_until_it_is_made_anew(past, spoilt):
    past.ended(1, "Router is slow")
    past.ended(2, "Logins fail")
    assert past.find("router") == [1]
    if isinstance(past.index, PlainIndex):
        return
    past.plugin._store.write(
        f"UPDATE storage SET value = '{spoilt}' WHERE key = 'summary/00000001'",  # noqa: S608
        {},
    )
    with pytest.raises(JournalUnavailable):
        list(past.repository.summaries(NOON, NOON))
    assert past.repository.catch_up(600)
    assert [s.title for s in past.repository.summaries(NOON, NOON)] == [
        "Logins fail",
        "Router is slow",
    ]


def test_what_cannot_be_kept_is_tried_again(past, monkeypatch):
    past.ended(1, "Router is slow")
    change = past.index.change

    def fails(*arguments):
        raise JournalUnavailable("the disk is full")

    monkeypatch.setattr(past.index, "change", fails)
    with pytest.raises(JournalUnavailable):
        past.repository.catch_up()
    assert past.repository.behind
    monkeypatch.setattr(past.index, "change", change)
    assert past.find("router") == [1]


def test_no_backup_has_it():
    assert NAMESPACE in NOT_KEPT


def test_the_like_is_found_by_titles_of_which_most_words_are_the_same(past):
    past.ended(1, "Router is slow in London", fixed="restarted the router")
    past.ended(2, "Router certificates expire")
    past.ended(3, "Slow router in London again")
    assert past.alike("The router in London is slow") == [1, 3]
    assert past.alike("Router") == []
    assert past.alike("Database is slow") == []
    [first, _] = past.repository.alike("Router is slow in London", lambda summary: True)
    assert (first.number, first.fix) == (1, "restarted the router")


def test_what_was_no_incident_or_may_not_be_known_is_no_like(past):
    past.ended(1, "Router is slow in London")
    past.record(
        2, NewEvent("declared", {"title": "Router is slow in London"}),
        NewEvent("dismissed", {"text": "a test"}),
    )  # fmt: skip
    assert past.alike("Router is slow in London") == [1]
    assert past.repository.alike("Router is slow in London", lambda summary: False) == []


def test_an_incident_that_was_changed_since_is_no_like_until_it_is_taken_in(past):
    past.ended(1, "Router is slow in London")
    assert past.alike("Router is slow in London") == [1]
    past.record(1, NewEvent("cyber_stated", {"suspected": True, "roles": []}))
    assert past.repository.alike("Router is slow in London", lambda summary: True) == []


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_a_text_is_found_by_its_own_words(text):
    class Noted:
        kind, data = "noted", {"text": text}

    kept = kept_words([Noted()])
    assert all(has(kept, word) for word in asked_words(text))
    assert all(word == "".join(words_of(word)) for word in kept)


@given(st.text(max_size=600), st.text(max_size=20))
@settings(max_examples=200)
def test_an_excerpt_is_short_and_of_the_text(text, asked):
    part = excerpt(text, asked_words(asked))
    assert len(part) <= 122
    assert part.strip("…") in " ".join(text.split()) + "…"
