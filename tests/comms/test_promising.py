"""When a text promises to tell more, and what of it is asked about."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.comms.promised_times import (
    Doubt,
    is_promise,
    promised_in,
    promising_anew,
    without_promises,
)

TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
TWO = datetime(2026, 3, 2, 14, 8, tzinfo=UTC)


def promised(text, now=TEN, zone="Europe/London", closing=17):
    return promised_in(text, now=now, zone=ZoneInfo(zone), closing=time(closing))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("Apps fail. We will update you by 3pm.", 15, 0),
        ("We'll update you by 11.30am", 11, 30),
        ("Apps fail since 9am. We will write again within 2 hours.", 12, 0),
        ("We aim to tell you more in 30 minutes. Thank you.", 10, 30),
        ("Next update at 13:30", 13, 30),
        ("Next update: 3pm", 15, 0),
        ("We will post an update by midday today.", 12, 0),
        ("You will hear more by 4 o’clock.", 16, 0),
        ("Expect news from us before noon.", 12, 0),
        ("More by 5.30.", 17, 30),
        ("An update will be posted within the hour", 11, 0),
        ("This page will be updated every 30 minutes", 10, 30),
        ("We will keep you posted hourly.", 11, 0),
        ("We are undoing a change and will update you by 4pm.", 16, 0),
        ("We will write again in two hours, or sooner.", 12, 0),
        ("We will update you in half an hour", 10, 30),
        ("We will update you by the end of the day.", 17, 0),
        ("We will update you this afternoon.", 17, 0),
        ("We will update you by 3pm London time.", 15, 0),
        ("We told them that we write by 5pm", 17, 0),
        ("We will tell 1500 users by 4pm", 16, 0),
    ],
)
def test_a_text_promises_when_tenants_hear_more(text, hour, minute):
    assert promised(text).at == TEN.replace(hour=hour, minute=minute)


@pytest.mark.parametrize(
    ("when", "day", "hour"),
    [
        ("tomorrow morning", 3, 12),
        ("tomorrow", 3, 17),
        ("tomorrow at 9", 3, 9),
        ("at 9 tomorrow", 3, 9),
        ("tomorrow at 2", 3, 14),
        ("by Friday morning", 6, 12),
        ("by 9am on Tuesday 3 March", 3, 9),
        ("by 10am on Thursday 5 March 2026", 5, 10),
        ("at 11pm", 2, 23),
    ],
)
def test_a_promise_may_be_of_another_day(when, day, hour):
    found = promised(f"It is slow. We will update you {when}.", TWO)
    assert found.at == datetime(2026, 3, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "words", "doubt"),
    [
        ("before noon", "before noon", Doubt.PASSED),
        ("by 10am", "by 10am", Doubt.PASSED),
        ("by 2pm today.", "by 2pm today", Doubt.PASSED),
        ("at 15:00 CET", "at 15:00 CET", Doubt.OTHER_ZONE),
        ("at 4pm BST", "at 4pm BST", Doubt.OTHER_ZONE),
        ("by lunchtime", "by lunchtime", Doubt.UNREAD),
        ("later today", "later today", Doubt.UNREAD),
        ("this evening", "this evening", Doubt.UNREAD),
        ("first thing tomorrow", "first thing tomorrow", Doubt.UNREAD),
        ("by next Friday", "by next Friday", Doubt.UNREAD),
        ("at 25:00", "at 25:00", Doubt.UNREAD),
        ("by 10am on 30 February", "by 10am on 30 February", Doubt.UNREAD),
    ],
)
def test_what_cannot_be_kept_is_asked_about(when, words, doubt):
    found = promised(f"Your app is slow. We will update you {when}", TWO)
    assert (found.at, found.words, found.doubt) == (None, words, doubt)


def test_a_time_of_day_that_is_long_past_is_tomorrows():
    at_five = TWO.replace(hour=17)
    assert promised("We will update you by 9am.", at_five).at == datetime(2026, 3, 3, 9, tzinfo=UTC)
    late = TWO.replace(hour=23, minute=30)
    assert promised("We will write again by 1am", late).at == datetime(2026, 3, 3, 1, tzinfo=UTC)


def test_a_promise_is_one_of_the_zone_and_the_hours_of_the_playbook():
    found = promised("We will write by 10am. More by 11am.", TWO, "America/New_York")
    assert found.at == TWO.replace(hour=15, minute=0)
    assert promised("We will write today", TWO, "America/New_York", 15).at == TWO.replace(
        hour=20, minute=0
    )


@pytest.mark.parametrize(
    "text",
    [
        "Apps fail since 9am. We are looking into it.",
        "Apps could not be updated by 3pm.",
        "We will update you soon.",
        "We will update you as soon as we know more",
        "We will have fixed it by 5pm.",
        "We will update the router by 5pm.",
        "We will have more capacity by 5pm.",
        "We can write to disk again by 5pm.",
        "Updates in London fail until 5pm.",
        "",
    ],
)
def test_a_text_without_a_time_to_come_promises_none(text):
    assert promised(text).at is None
    assert promised(text).doubt is None


def test_of_several_promises_the_earliest_is_kept():
    text = "We will update you by 2pm.\nWe will update you again by 11am, and by 4pm."
    assert promised(text).at == TEN.replace(hour=11)
    assert promised("We write by 9.30am. We will update you by 2pm.").at == TEN.replace(hour=14)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Some requests fail. We will update you by 3pm", "Some requests fail."),
        ("We will update you by 3pm. Some requests fail.", "Some requests fail."),
        ("We are undoing it and will update you by 3pm.", "We are undoing it."),
        ("We have undone it; we'll write again at 4pm.", "We have undone it."),
        ("Some fail.\nNext update at 3pm.\nSorry.", "Some fail.\nSorry."),
        ("We will update you soon.", "We will update you soon."),
        ("It will be fixed by 3pm.", "It will be fixed by 3pm."),
    ],
)
def test_a_text_is_left_without_what_it_promises(text, left):
    assert without_promises(text) == left


@given(st.text(), st.sampled_from(["by 3pm", "in 2 hours", "tomorrow morning", "by lunch"]))
def test_what_is_left_promises_no_time(text, when):
    left = without_promises(f"{text}\nWe will update you {when}.")
    assert promised(left, TWO) == promised(without_promises(left), TWO)


@given(st.text(), st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400)))
def test_any_text_can_be_read_and_promises_a_time_to_come(text, later):
    now = TEN + later
    for typed in (text, f"We will update you by {text}"):
        at = promised(typed, now).at
        assert at is None or at > now


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("It fails. We will update you by 3pm today.", "It fails. PROMISE"),
        ("It fails.\nNext update at 3pm.\nSorry.", "It fails.\nPROMISE\nSorry."),
        ("We are on it and will update you by 3pm.", "We are on it. PROMISE"),
        ("It fails.", "It fails.\nPROMISE"),
    ],
)
def test_another_promise_takes_the_place_of_the_last(text, after):
    assert promising_anew(text, "PROMISE") == after


@given(st.text())
def test_after_that_there_is_one_promise_of_that_wording(text):
    anew = promising_anew(text, "We will update you by 4pm today.")
    assert "We will update you by 4pm today." in anew
    assert is_promise(anew.splitlines()[-1]) or is_promise(anew)
