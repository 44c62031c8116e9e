from datetime import timedelta

import pytest

from muster.times import WorkingTime, show_duration

EIGHT_HOURS = timedelta(hours=8)


@pytest.mark.parametrize(
    ("hours", "shown"),
    [
        (160, "20 working days"),
        (8, "1 working day"),
        (20, "2 working days 4 hours"),
        (7.5, "7 hours 30 minutes"),
        (0, "less than a minute"),
    ],
)
def test_working_time_is_told_in_days_of_work(hours, shown):
    assert show_duration(WorkingTime(timedelta(hours=hours), EIGHT_HOURS)) == shown


def test_working_time_is_a_length_of_time_like_any_other():
    length = WorkingTime(timedelta(hours=9, microseconds=5), EIGHT_HOURS)
    assert length == timedelta(hours=9, microseconds=5)
    assert type(length + length) is timedelta
