"""The days on which a review should be are the same when asked for and when booked."""

import pytest

_EARLY, _LATE = "That is less than", "That is more than"


@pytest.fixture
def resolved(theatre):
    """An incident that ended at 15:30 on Monday 2 March 2026."""
    theatre.clock(2026, 3, 2, 10, 0)
    theatre.say("alex", "!incident start Apps fail --tenants no --priority P3")
    theatre.clock(2026, 3, 2, 15, 30)
    theatre.say("alex", "!incident resolve The change is undone")
    return theatre


def test_what_is_offered_is_booked_without_a_word(resolved):
    offered = resolved.say("alex", "!incident review")
    assert "Mon 9 March 2026 to Mon 16 March 2026 would do" in offered
    told = resolved.say("alex", offered.rpartition("Type ")[2])
    assert "booked for 14:00 GMT on Mon 9 March." in told
    assert _EARLY not in told


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2026-03-09 09:30", None),
        ("2026-03-16 16:30", None),
        ("2026-03-06 16:30", _EARLY),
        ("2026-03-17 09:30", _LATE),
    ],
)
def test_days_are_counted_whole(resolved, when, said):
    told = resolved.say("alex", f"!incident review {when} --because all are here")
    assert "the review is booked for" in told
    assert (_EARLY in told, _LATE in told) == (said == _EARLY, said == _LATE)


def test_nobody_is_taken_off_by_what_puts_them_on(resolved):
    told = resolved.say("alex", "!incident review INC-1 2026-03-09 14:00 --without pat")
    assert "nothing takes --with back there" in told
    assert "Did you mean" not in told
    assert "To type again" not in told
    assert resolved.incident().review_at is None


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("cancel", "none REASON"),
        ("INC-1 cancel", "none REASON"),
        ("INC-1 off nobody has time", "none nobody has time"),
    ],
)
def test_whoever_calls_a_review_off_is_told_how(resolved, typed, offered):
    told = resolved.say("alex", f"!incident review {typed}")
    assert f"!incident review INC-1 {offered}" in told
    assert resolved.incident().review_declined is None
