"""Wall times and instants: what the clocks of a zone show, and when."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

_SECOND = timedelta(seconds=1)


def in_utc(instant: datetime) -> datetime:
    """Return the same instant in UTC.

    Raises `ValueError` when it is naive: Python would take it for the machine's own time.
    """
    return local_of(instant, UTC)


def reached(day: date, wall: time, zone: tzinfo) -> datetime:
    """Return the first instant (UTC) at which the clocks of `zone` have reached `wall` on `day`.

    A wall time that comes twice is the first of the two. One that the clocks skip is the instant
    they jump over it. So later wall times never give earlier instants.

    Raises `OverflowError` at the ends of the calendar.
    """
    local = datetime.combine(day, wall.replace(fold=0), zone)
    instant = local.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return instant
    return _jump_over(local)


def _jump_over(skipped: datetime) -> datetime:
    """Return the instant at which the clocks jump over `skipped`, a local time that never is."""
    zone = skipped.tzinfo
    # PEP 495: in a gap, fold=1 gives an instant before the jump and fold=0 one after it.
    before = skipped.replace(fold=1, microsecond=0).astimezone(UTC)
    after = skipped.replace(fold=0, microsecond=0).astimezone(UTC)
    offset_after = after.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset_after:
            after = middle
        else:
            before = middle
    return after


def instants_of(day: date, wall: time, clock: tzinfo) -> list[datetime]:
    """Return the instants (UTC, in order) at which `clock` shows `wall` on `day`: 0, 1 or 2."""
    local = datetime.combine(day, wall)
    found = {local.replace(tzinfo=clock, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return sorted(i for i in found if i.astimezone(clock).replace(tzinfo=None) == local)


def local_of(instant: datetime, zone: tzinfo) -> datetime:
    """Return the instant in a zone. Raises `ValueError` when it is naive."""
    if instant.utcoffset() is None:
        raise ValueError(
            f"An instant needs a zone, and {instant!r} has none; "
            "give an aware one, as in datetime.now(UTC)."
        )
    utc = instant.astimezone(UTC)
    return utc if zone is UTC else _from_utc(utc, zone)


@lru_cache(maxsize=1024)
def _from_utc(utc: datetime, zone: tzinfo) -> datetime:
    """Convert an instant; only from UTC, as instants of other zones can be equal and differ."""
    return utc.astimezone(zone)
