from datetime import date, timedelta

import pytest

from muster.incidents.progress import resolve
from muster.incidents.reviews import ReviewDays, beside_window, book_review, review_days
from tests.incidents.conftest import ALEX, SAM, TEN

END = TEN + timedelta(hours=5, minutes=30)
"""15:30 on Monday 2 March 2026."""


@pytest.fixture
def resolved(led):
    led.now = END
    led.decide(ALEX, resolve, "over")
    return led


@pytest.mark.parametrize(
    ("days", "hours", "said"),
    [
        (4, 14, "too_soon"),
        (7, 9, None),
        (7, 14, None),
        (14, 9, None),
        (14, 16, None),
        (15, 9, "too_late"),
    ],
)
def test_a_review_is_beside_its_window_by_whole_days(resolved, playbook, days, hours, said):
    at = END.replace(hour=hours, minute=0) + timedelta(days=days)
    assert beside_window(resolved.incident, playbook, at, END) == said
    resolved.decide(SAM, book_review, at)
    assert (resolved.refused == ["review_outside_window"]) is (said is not None)


def test_what_is_offered_is_never_beside_the_window(resolved, playbook):
    offered = review_days(resolved.incident, playbook, END)
    assert offered == ReviewDays(date(2026, 3, 9), date(2026, 3, 16))


def test_a_window_that_is_over_refuses_no_day_and_is_still_said(resolved, playbook):
    now, at = END + timedelta(days=20), END + timedelta(days=22)
    assert beside_window(resolved.incident, playbook, at, now) == "too_late"
    resolved.now = now
    resolved.decide(SAM, book_review, at - timedelta(hours=3))
    assert resolved.incident.review_at == at - timedelta(hours=3)
