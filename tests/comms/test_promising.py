from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from muster.comms.promised_times import promised_in

TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def promised(text):
    zone = ZoneInfo("Europe/London")
    return promised_in(text, now=TEN, zone=zone, closing=time(17))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("Apps fail. We will update you by 3pm.", 15, 0),
        ("We'll update you by 11.30am", 11, 30),
        ("Apps fail since 9am. We will write again within 2 hours.", 12, 0),
        ("We aim to tell you more in 30 minutes. Thank you.", 10, 30),
        ("Next update at 13:30", 13, 30),
        ("We will post an update by midday today.", 12, 0),
    ],
)
def test_a_text_promises_when_tenants_hear_more(text, hour, minute):
    assert promised(text) == TEN.replace(hour=hour, minute=minute)


@pytest.mark.parametrize(
    "text",
    [
        "Apps fail since 9am. We are looking into it.",
        "Apps could not be updated by 3pm.",
        "We will update you soon.",
        "We will update you as soon as we know more",
        "",
    ],
)
def test_a_text_without_a_time_to_come_promises_none(text):
    assert promised(text) is None


def test_the_last_promise_counts():
    text = "We will update you by 11am.\nNothing new yet. We will update you by 2pm."
    assert promised(text) == TEN.replace(hour=14)
