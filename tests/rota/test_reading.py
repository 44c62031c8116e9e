"""The dates of an absence, as people type them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from muster.kernel.decisions import Accepted, DecisionContext
from muster.rota import Rota, RotaState
from muster.rota.dates import read_dates
from muster.rota.decisions import plan_absence
from muster.times import NotATime
from tests.conftest import load, shipped_templates
from tests.rota.conftest import ALEX, ROSTER, Case

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def march(day):
    return date(2026, 3, day)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("", march(2), None),
        ("today", march(2), march(2)),
        ("tomorrow", march(3), march(3)),
        ("monday", march(2), march(2)),
        ("friday", march(6), march(6)),
        ("2026-03-09", march(9), march(9)),
        ("on 9 March", march(9), march(9)),
        ("2026-03-09 to 2026-03-13", march(9), march(13)),
        ("2026-03-09 – 2026-03-13", march(9), march(13)),
        ("from 9 March until 13 March", march(9), march(13)),
        ("FROM Monday TILL Friday", march(2), march(6)),
        ("friday to monday", march(6), march(9)),
        ("2026-03-11 to tuesday", march(11), march(17)),
        ("2026-03-11 to wednesday", march(11), march(11)),
        ("tomorrow to tomorrow", march(3), march(3)),
        ("today to tomorrow", march(2), march(3)),
        ("until friday", march(2), march(6)),
        ("from friday", march(6), None),
        ("from friday until back", march(6), None),
        ("friday until further notice", march(6), None),
        ("until they are back", march(2), None),
        ("28 december to 4 january", date(2026, 12, 28), date(2027, 1, 4)),
        ("Mon 9 March 2026 to Fri 13 March 2026", march(9), march(13)),
        ("2026-03-13 to 2026-03-09", march(13), march(9)),
        ("friday to tomorrow", march(6), march(3)),
        ("for 2 weeks", march(2), march(15)),
        ("for a week", march(2), march(8)),
        ("for one day", march(2), march(2)),
        ("from friday for 3 days", march(6), march(8)),
        ("2026-03-09 for two weeks", march(9), march(22)),
        ("1/6-5/6", date(2026, 6, 1), date(2026, 6, 5)),
        ("on holiday until friday", march(2), march(6)),
        ("sick today", march(2), march(2)),
        ("is off friday", march(6), march(6)),
        ("on leave", march(2), None),
        ("sick", march(2), None),
    ],
)
def test_dates_are_read_as_people_type_them(typed, first, last):
    assert read_dates(typed, now=MONDAY, zone=LONDON) == (first, last)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("sometime", "unreadable"),
        ("17:00", "unreadable"),
        ("2d", "unreadable"),
        ("friday 14:00", "unreadable"),
        ("friday please", "unreadable"),
        ("to", "unreadable"),
        ("from", "unreadable"),
        ("friday to", "unreadable"),
        ("friday to sometime", "unreadable"),
        ("friday to monday to friday", "unreadable"),
        ("2026-02-30", "no_such_date"),
        ("2026-03-09 to 2026-03-32", "no_such_date"),
        ("tuesday 9 March 2026", "no_such_date"),
        ("yesterday", "past"),
        ("2026-03-01", "past"),
        ("friday to yesterday", "past"),
        ("friday to 2026-03-01", "past"),
        ("next friday", "ambiguous"),
        ("2028-01-01", "too_long"),
        ("friday to 2028-01-01", "too_long"),
    ],
)
def test_what_is_no_date_is_said(typed, reason):
    with pytest.raises(NotATime) as caught:
        read_dates(typed, now=MONDAY, zone=LONDON)
    assert caught.value.reason == reason
    assert "2h" not in str(caught.value)


def test_a_date_that_has_passed_is_told_without_a_time():
    with pytest.raises(NotATime) as caught:
        read_dates("2026-02-27", now=MONDAY, zone=LONDON)
    assert caught.value.facts["at"] == "Fri 27 February 2026"
    assert caught.value.facts["now"] == "Mon 2 March 2026"


def test_today_counts_until_midnight_of_the_zone():
    last_minute = datetime(2026, 3, 29, 22, 59, 59, tzinfo=UTC)
    assert read_dates("today", now=last_minute, zone=LONDON)[0] == march(29)
    assert read_dates("", now=last_minute + timedelta(seconds=1), zone=LONDON)[0] == march(30)


@pytest.mark.parametrize("zone", ["America/Havana", "Africa/Cairo", "Asia/Beirut"])
def test_days_without_a_midnight_are_days_all_the_same(zone):
    there = ZoneInfo(zone)
    day = date(2026, 1, 1)
    while day.year == 2026:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=there)
        assert read_dates("today to tomorrow", now=noon, zone=there) == (
            day,
            day + timedelta(days=1),
        )
        day += timedelta(days=1)


PLAYBOOK = load("govuk-paas")
WORDS = [
    "today", "tomorrow", "yesterday", "monday", "wed", "this friday", "next friday", "9 March",
    "31 December", "29 February", "2026-03-09", "2027-03-02", "2027-03-03", "Fri 13 March 2026",
    "from", "on", "to", "until", "till", "-", "–", "back", "17:00", "2d", "x", "",
]  # fmt: skip
instants = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: MONDAY + timedelta(minutes=minutes)
)
texts = st.one_of(st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join), st.text(max_size=30))


@given(texts, instants)
@example("2026-03-13 to 2026-03-09", MONDAY)
@example("from friday", MONDAY)
def test_no_absence_ends_before_it_begins_and_what_is_shown_can_be_typed_again(text, now):
    try:
        first, last = read_dates(text, now=now, zone=LONDON)
    except NotATime:
        return
    context = DecisionContext(ALEX, now, PLAYBOOK, ROSTER)
    outcome = plan_absence(Rota(ROSTER, RotaState(), PLAYBOOK), context, ALEX, first, last)
    assert isinstance(outcome, Accepted) is (last is None or last >= first)
    if not isinstance(outcome, Accepted):
        return
    case = Case(PLAYBOOK)
    case.now = now
    case.decide(plan_absence, ALEX, first, last)
    [absence] = case.rota.state.absences
    assert absence.first >= now.astimezone(LONDON).date()
    assert absence.last is None or absence.first <= absence.last
    shown = shipped_templates().render("rota/dates", absence=absence)
    assert read_dates(shown, now=now, zone=LONDON) == (absence.first, absence.last)
