"""What an edit says in other words, for the messages after it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.comms.edited_words import offered_effect, words_of_edit
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
        (
            BEFORE.replace("Some apps may be slow", "Your users may see errors"),
            {About.EFFECT: "Your users may see errors."},
        ),
        (
            BEFORE.replace("a change.", "a change and hope to end it soon."),
            {About.DOING: "We are undoing a change and hope to end it soon."},
        ),
    ],
)
def test_what_takes_the_place_of_known_words_is_kept(after, found):
    assert words_of_edit(BEFORE, after, KNOWN) == found


@given(st.text(), st.text())
def test_any_edit_can_be_read(before, after):
    assert set(words_of_edit(before, after, KNOWN)) <= set(KNOWN)


@pytest.mark.parametrize(
    ("before", "after", "offered"),
    [
        ("We do not know yet. More by 3pm.", "Logins fail. More by 3pm.", "Logins fail."),
        ("This is an update.", "This is an update. Users may wait.", "Users may wait."),
        ("This is an update.", "This is a new update. Please wait. Next update at 3pm.", ""),
        (BEFORE, BEFORE.replace("Some apps may be slow", "Your app may be slow"), ""),
    ],
)  # fmt: skip
def test_what_an_edit_says_of_the_effect_is_offered_where_nobody_had_said_it(
    before, after, offered
):
    assert offered_effect(before, after, KNOWN if before == BEFORE else {}) == offered
