"""Times and lengths as they are said of one zone, where nobody has other words for them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from muster.times.formatting import show_clock, show_date, show_day, show_duration, show_time
from muster.times.instants import local_of


class SpokenTimes:
    """How instants (aware) and lengths are said in one zone; see the functions of `formatting`."""

    def __init__(self, zone: ZoneInfo) -> None:
        """Keep the zone."""
        self._zone = zone

    def clock(self, instant: datetime) -> str:
        """Return the wall time of an instant, without its zone: `14:05`."""
        return show_clock(instant, self._zone)

    def time(self, instant: datetime, now: datetime | None = None) -> str:
        """Return the wall time of an instant with its zone, and its date where it is not now's:
        `14:05 GMT on Mon 2 March`.
        """
        return show_time(instant, self._zone, now=now)

    def moment(self, instant: datetime) -> str:
        """Return the wall time with its zone and the date: `14:05 GMT on Mon 2 March 2026`."""
        return f"{show_time(instant, self._zone)} on {self.date_of(self._day(instant))}"

    def day(self, instant: datetime) -> str:
        """Return the date of an instant without its year: `Mon 2 March`."""
        return show_day(self._day(instant))

    def date_of(self, day: date) -> str:
        """Return a date with its year: `Mon 2 March 2026`."""
        return show_date(day)

    def length(self, length: timedelta) -> str:
        """Return a length of time: `1 hour 30 minutes`."""
        return show_duration(length)

    def _day(self, instant: datetime) -> date:
        return local_of(instant, self._zone).date()
