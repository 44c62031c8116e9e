"""Priorities as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.incidents.priority_words import priority_first


@pytest.mark.parametrize(
    ("typed", "priority", "rest"),
    [
        ("P1", "P1", ""),
        ("p1", "P1", ""),
        ("P 1", "P1", ""),
        ("1", "P1", ""),
        ("#1", None, ""),
        ("priority 1", "P1", ""),
        ("sev1", "P1", ""),
        ("SEV-2", "P2", ""),
        ("severity 3", "P3", ""),
        ("severity level 1", "P1", ""),
        ("critical", "P1", ""),
        ("Major incident", "P2", ""),
        ("P2 only one tenant", "P2", "only one tenant"),
        ("P2: only one tenant", "P2", "only one tenant"),
        ("1 all is down", "P1", "all is down"),
        ("P9", None, ""),
        ("5", None, ""),
        ("all is down", None, ""),
        ("", None, ""),
    ],
)
def test_a_priority_is_known_by_its_id_its_name_and_its_number(playbook, typed, priority, rest):
    found = priority_first(typed, playbook)
    assert (found and (found[0].id, found[1])) == (priority and (priority, rest))


@pytest.mark.parametrize("reason", ["it is worse", "nobody has rung", "Some have rung"])
def test_a_reason_does_not_name_a_priority_by_the_first_word_of_a_sentence(ferry, reason):
    assert priority_first(reason, ferry) is None


def test_a_priority_is_known_by_the_whole_sentence_that_is_its_name(ferry):
    found = priority_first("Nobody can buy a ticket: all tills are off", ferry)
    assert found is not None
    assert (found[0].id, found[1]) == ("sev1", "all tills are off")


@given(st.text(max_size=60))
def test_any_text_is_read_and_nothing_of_it_is_invented(playbook, text):
    found = priority_first(text, playbook)
    if found:
        assert found[1] == "" or found[1] in text


@given(st.sampled_from(["", "p", "P", "sev ", "Priority "]), st.integers(1, 4), st.text())
def test_what_follows_a_priority_is_kept(playbook, before, number, words):
    found = priority_first(f"{before}{number} because {words}", playbook)
    assert found is not None
    assert found[0].id == f"P{number}"
    assert found[1].startswith("because")
