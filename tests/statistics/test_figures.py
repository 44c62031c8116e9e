"""The numbers: the median and nine of ten, by the playbook's metrics, and who worked at night."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.incidents.lifecycle import State
from muster.past.summary import Met, Summary, WorkStretch
from muster.people import Person
from muster.statistics.figures import loads, numbers, spread
from muster.times import show_duration
from muster.times.spans import Span

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
ALEX, PAT = Person("alex", "alex"), Person("pat", "pat")


def hours(count):
    return timedelta(hours=count)


def ended(number=1, declared=MONDAY, *, state=State.CLOSED, priority="P2", paused=(), duties=None,
          work=(), restricted=False, **reached):  # fmt: skip
    """An incident whose milestones are so many hours after its declaration."""
    at = {name: declared + hours(after) for name, after in reached.items()}
    return Summary(
        number, 5, "Apps fail", state, priority, restricted, declared, "",
        {"declared": declared, **at}, paused, duties or {}, work,
    )  # fmt: skip


def told(playbook, *summaries, since=MONDAY - timedelta(days=30), now=NOW, by=None):
    return numbers(summaries, playbook, since=since, now=now, by=by)


def of(found, name):
    return next(figure for figure in found.figures if figure.metric.id == name)


@given(st.lists(st.timedeltas(timedelta(0), timedelta(days=900)), min_size=1))
def test_half_are_shorter_than_the_median_and_nine_of_ten_no_longer_than_the_other(lengths):
    found = spread(lengths)
    assert found.count == len(lengths)
    assert sum(length <= found.p90 for length in lengths) >= 0.9 * len(lengths)
    assert sum(length < found.p90 for length in lengths) < 0.9 * len(lengths)
    assert 2 * sum(length < found.median for length in lengths) <= len(lengths)
    assert 2 * sum(length > found.median for length in lengths) <= len(lengths)


def test_nothing_has_no_median():
    with pytest.raises(ValueError, match="one length"):
        spread([])


def test_working_time_stops_at_night_and_while_it_is_paused(playbook):
    paused = (Span(MONDAY + hours(1), MONDAY + hours(3)),)
    found = told(playbook, ended(resolved=24), ended(2, paused=paused, resolved=4))
    resolve = of(found, "resolve").spread
    assert resolve.p90 == hours(8)
    assert show_duration(resolve.p90) == "1 working day"
    assert resolve.median == hours(5)


def test_what_is_elapsed_goes_on_at_night(playbook):
    found = told(playbook, ended(resolved=1, review=1 + 24 * 8))
    assert of(found, "review").spread.median == timedelta(days=8)


def test_a_review_to_come_has_not_been(playbook):
    summary = ended(resolved=1, review=24 * 8)
    assert of(told(playbook, summary, now=MONDAY + hours(24)), "review").spread is None


def test_dismissed_ones_are_left_out_and_counted_as_such(playbook):
    found = told(playbook, ended(resolved=1), ended(2, state=State.DISMISSED, resolved=100))
    assert (found.counted, found.dismissed) == (1, 1)
    assert of(found, "resolve").spread.count == 1


def test_only_those_declared_since_then_are_counted(playbook):
    found = told(playbook, ended(resolved=1), since=MONDAY + timedelta(seconds=1))
    assert (found.counted, of(found, "resolve").spread) == (0, None)
    assert told(playbook, ended(resolved=1), since=MONDAY).counted == 1


def test_what_ends_before_it_begins_took_no_time(playbook):
    assert of(told(playbook, ended(resolved=-5)), "resolve").spread.median == timedelta(0)


def test_they_can_be_told_by_priority_and_by_month(playbook):
    summaries = (
        ended(1, priority="P1", resolved=1),
        ended(2, priority="P3", resolved=2),
        ended(3, declared=datetime(2026, 2, 28, 23, 30, tzinfo=UTC), priority=None, resolved=72),
    )
    by_priority = of(told(playbook, *summaries, by="priority"), "resolve").groups
    assert [*by_priority] == ["", "P1", "P3"]
    assert [*of(told(playbook, *summaries, by="month"), "resolve").groups] == ["2026-02", "2026-03"]


def test_a_month_is_that_of_the_playbooks_zone(playbook):
    late = ended(1, declared=datetime(2026, 5, 31, 23, 30, tzinfo=UTC), resolved=1)
    found = told(playbook, late, now=datetime(2026, 6, 30, tzinfo=UTC), by="month")
    assert [*of(found, "resolve").groups] == ["2026-06"]


def test_the_duties_worst_kept_come_first(playbook):
    found = told(
        playbook,
        ended(1, duties={"report": Met(9, 1), "first-update": Met(1, 0)}),
        ended(2, duties={"first-update": Met(0, 1)}),
    )
    assert [*found.duties.items()] == [("first-update", Met(1, 1)), ("report", Met(9, 1))]


def work(person, start, end, shown=True):
    return WorkStretch(person, MONDAY + hours(start), MONDAY + hours(end), shown)


def test_only_what_was_worked_out_of_hours_is_load(playbook):
    found = loads([ended(work=(work(ALEX, 5, 10), work(PAT, 0, 3)))], playbook, NOW)
    assert [(load.person, load.out_of_hours, load.stints) for load in found] == [
        (ALEX, hours(3), 1)
    ]


def test_what_somebody_did_in_two_incidents_at_once_is_counted_once(playbook):
    both = (ended(1, work=(work(ALEX, 8, 10),)), ended(2, work=(work(ALEX, 9, 11),)))
    [load] = loads(both, playbook, NOW)
    assert (load.out_of_hours, load.stints) == (hours(3), 1)


@pytest.mark.parametrize(("back", "kept", "broken"), [(22.7, 0, 1), (24, 1, 0)])
def test_a_rest_is_broken_by_whoever_is_back_before_its_end(playbook, back, kept, broken):
    # 20:00 to 22:00, so until 09:00; back at 08:42 or at 10:00.
    nights = (work(ALEX, 10, 12), work(ALEX, back, back + 0.5))
    [load] = loads([ended(work=nights)], playbook, NOW)
    assert (load.rests_kept, load.rests_broken) == (kept, broken)


def test_a_rest_that_goes_on_is_neither(playbook):
    [load] = loads([ended(work=(work(ALEX, 10, 12),))], playbook, MONDAY + hours(14))
    assert (load.rests_kept, load.rests_broken) == (0, 0)
