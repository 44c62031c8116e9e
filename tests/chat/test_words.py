"""What is filled into sentences is said alike with and without a team's own words for it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.alerts.alert import AlertState
from muster.chat.templates import Templates
from muster.chat.words import CROWD, Words
from muster.comms.tenant_times import promise
from muster.incidents.lifecycle import State
from muster.times import WorkingTime, show_date, show_day, show_duration, show_time
from tests.conftest import ROOT, message, shipped_templates

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)
INSTANTS = st.datetimes(
    datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)  # noqa: DTZ001 - the zone is beside
)  # fmt: skip
AS_SHIPPED = Words(LONDON)


@pytest.fixture(scope="module")
def written():
    """The shipped words, said by their templates."""
    return Words(LONDON, shipped_templates()._word)


@given(INSTANTS)
def test_the_shipped_templates_say_what_is_said_without_them(instant):
    words = Words(LONDON, shipped_templates()._word)
    day = instant.astimezone(LONDON).date()
    assert words.time(instant) == show_time(instant, LONDON)
    assert words.time(instant, NOW) == show_time(instant, LONDON, now=NOW)
    assert words.date_of(day) == show_date(day)
    assert words.day(instant) == show_day(day)
    assert words.promise(instant, NOW) == promise(instant, NOW, LONDON)
    assert words.moment(instant) == AS_SHIPPED.moment(instant)
    assert words.moment(instant) == f"{show_time(instant, LONDON)} on {show_date(day)}"


@given(st.timedeltas(timedelta(-1), timedelta(400)), st.booleans())
def test_a_length_is_said_alike(length, working):
    words = Words(LONDON, shipped_templates()._word)
    length = WorkingTime(length, timedelta(hours=8)) if working else length
    assert words.length(length) == show_duration(length) == AS_SHIPPED.length(length)


@pytest.mark.parametrize("count", [0, 1, 2, 3, CROWD, CROWD + 1, 40])
@pytest.mark.parametrize("joint", ["and", "or"])
def test_a_list_of_people_is_said_alike(count, joint, written):
    names = [f"p{number}" for number in range(count)]
    assert written.names(names, joint) == AS_SHIPPED.names(names, joint)


def test_states_and_answers_are_said_alike(written):
    for state in (*State, *AlertState):
        assert written.of(state) == AS_SHIPPED.of(state) == state.value
    assert written.yes_no == AS_SHIPPED.yes_no


def templates(tmp_path, name, text, *facts):
    path = tmp_path / "words" / "ours.j2"
    path.parent.mkdir(exist_ok=True)
    path.write_text(message(name, text, *facts), encoding="utf-8")
    return Templates(ROOT / "templates", LONDON, tmp_path)


def test_a_teams_own_day_is_in_their_dates_and_times(tmp_path):
    own = templates(tmp_path, "day", "{{ day }}.{{ month }}.", "day", "month", "weekday").words
    assert own.date_of(date(2026, 3, 2)) == "2.3. 2026"
    assert own.time(NOW + timedelta(days=1), NOW) == "14:10 GMT on 3.3."


def test_a_teams_own_yes_is_one_beside_ours(tmp_path):
    own = templates(tmp_path, "yes", "ja, j").words
    assert own.yes_no["ja"]
    assert own.yes_no["yes"]
    assert not own.yes_no["no"]


def test_a_teams_own_that_fails_is_said_as_shipped(tmp_path):
    own = templates(tmp_path, "day", "{{ day.nothing.there }}", "day", "month", "weekday").words
    assert own.day(NOW) == "Mon 2 March"


def test_people_named_in_a_teams_own_list_call_nobody(tmp_path):
    own = templates(tmp_path, "names", "{{ names|join(' und ') }}", "joint", "more", "names").words
    assert "@here" not in own.names(["@here", "sam"])
