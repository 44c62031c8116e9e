"""What an edit says in other words, for the messages after it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.comms.edited_words import words_of_edit
from muster.comms.promised_times import is_promise, promising_anew
from muster.incidents.drafts import About

KNOWN = {About.EFFECT: "some apps may be slow", About.DOING: "We are undoing a change"}
BEFORE = """There is a problem with PaaS.
Some apps may be slow.
We are undoing a change.
We will update you by 3pm today."""


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (
            BEFORE.replace("Some apps may be slow", "Your app may answer slowly"),
            {About.EFFECT: "Your app may answer slowly."},
        ),
        (
            BEFORE.replace("We are undoing a change", "We have undone the change"),
            {About.DOING: "We have undone the change."},
        ),
        (
            "Your app may answer slowly. Logs may lag. We watch it. Next update at 4pm.",
            {
                About.EFFECT: "Your app may answer slowly. Logs may lag.",
                About.DOING: "We watch it.",
            },
        ),
        (BEFORE.replace("3pm", "4pm"), {}),
        (BEFORE.replace("Some apps may be slow.\n", ""), {}),
        (f"{BEFORE}\nPlease do not deploy.", {}),
        (BEFORE, {}),
    ],
)
def test_what_takes_the_place_of_known_words_is_kept(after, found):
    assert words_of_edit(BEFORE, after, KNOWN) == found


@given(st.text(), st.text())
def test_any_edit_can_be_read(before, after):
    assert set(words_of_edit(before, after, KNOWN)) <= set(KNOWN)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("It fails. We will update you by 3pm today.", "It fails. PROMISE"),
        ("It fails.\nNext update at 3pm.\nSorry.", "It fails.\nPROMISE\nSorry."),
        ("It fails.", "It fails.\nPROMISE"),
    ],
)
def test_another_promise_takes_the_place_of_the_last(text, after):
    assert promising_anew(text, "PROMISE") == after


@given(st.text())
def test_after_that_there_is_one_promise_of_that_wording(text):
    anew = promising_anew(text, "We will update you by 4pm today.")
    assert "We will update you by 4pm today." in anew
    assert is_promise(anew)
