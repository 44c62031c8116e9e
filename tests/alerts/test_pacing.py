"""How often alerts are told of."""

from datetime import timedelta
from itertools import pairwise

from muster.alerts.pacing import LONGEST, Pace
from tests.alerts.conftest import NOON

MINUTE = timedelta(minutes=1)


def at(minutes):
    return NOON + minutes * MINUTE


def messages(arrivals):
    """Return when messages are said, in minutes, for alerts that come at these minutes."""
    pace, said, waiting = Pace(MINUTE), [], sorted(arrivals)
    while waiting:
        due = pace.due(at(waiting[0]))
        pace = pace.told(at(waiting[0]), due)
        said.append((due - NOON) / MINUTE)
        waiting = [each for each in waiting if at(each) > due]
    return said


def test_a_lone_alert_is_told_at_once():
    assert messages([0, 5, 9]) == [0, 5, 9]


def test_what_comes_within_the_window_is_told_at_its_end():
    assert messages([0, 0.2, 0.9, 3.5]) == [0, 1, 3.5]


def test_in_a_storm_the_window_doubles_to_a_quarter_of_an_hour():
    said = messages([n / 10 for n in range(10 * 90)])
    assert said[:6] == [0, 1, 3, 7, 15, 30]
    assert {later - earlier for earlier, later in pairwise(said[4:])} == {15}


def test_after_a_quiet_window_the_next_is_told_at_once_and_gathers_for_as_long_as_at_first():
    assert messages([0, 0.5, 1.5, 7.5, 8, 9]) == [0, 1, 3, 7.5, 8.5, 10.5]


def test_a_playbook_may_gather_for_longer():
    pace = Pace(2 * LONGEST).told(NOON, NOON)
    assert pace.told(NOON, pace.gathers_until).length == 2 * LONGEST
