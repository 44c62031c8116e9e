"""What is filled into sentences, in a team's own language: times, lengths, lists, states, yes, no.

A message of `templates/words/` each. Where a team overrides none of them they are said as
`muster.times` has them, without a template: every answer has some.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo

from muster.alerts.alert import AlertState
from muster.chat.grammar import YES_NO
from muster.comms.tenant_times import promise, promised_wall
from muster.incidents.lifecycle import State
from muster.times.formatting import WorkingTime, parts_of, zone_word
from muster.times.instants import local_of
from muster.times.spoken import SpokenTimes

CROWD = 12
"""More people than this are not all named in one sentence."""

_KEPT = 1024
"""Of what was said lately so much is kept: a timeline has one time again and again."""

_STATES: Mapping[type[Enum], str] = {State: "state", AlertState: "alert_state"}
"""The states that people read as they are stored, and the message that has words for them."""


class Words(SpokenTimes):
    """What is filled into the sentences of one bot, for one zone.

    `said` returns the text of the message of that name from its facts, which can be hashed; None
    where it is all said as shipped.
    """

    def __init__(self, zone: ZoneInfo, said: Callable[..., str] | None = None) -> None:
        """Keep how things are said."""
        super().__init__(zone)
        self._said = lru_cache(_KEPT)(said) if said else None

    def time(self, instant: datetime, now: datetime | None = None) -> str:
        """Return what SpokenTimes does, in these words."""
        if self._said is None:
            return super().time(instant, now)
        local = local_of(instant, self._zone)
        day, today = local.date(), now and self._day(now)
        named = None
        if today and day != today:
            named = self.day(instant) if day.year == today.year else self.date_of(day)
        return self._said("time", clock=self.clock(instant), date=named, zone=zone_word(local))

    def moment(self, instant: datetime) -> str:
        """Return what SpokenTimes does, in these words."""
        if self._said is None:
            return super().moment(instant)
        local = local_of(instant, self._zone)
        facts = {"clock": self.clock(instant), "date": self.date_of(local.date())}
        return self._said("moment", zone=zone_word(local), **facts)

    def day(self, instant: datetime) -> str:
        """Return what SpokenTimes does, in these words."""
        if self._said is None:
            return super().day(instant)
        local = self._day(instant)
        return self._said("day", day=local.day, month=local.month, weekday=local.weekday())

    def date_of(self, day: date) -> str:
        """Return what SpokenTimes does, in these words."""
        if self._said is None:
            return super().date_of(day)
        facts = {"day": day.day, "month": day.month, "weekday": day.weekday()}
        return self._said("date", year=day.year, **facts)

    def length(self, length: timedelta) -> str:
        """Return what SpokenTimes does, in these words."""
        if self._said is None:
            return super().length(length)
        days, hours, minutes = parts_of(length)
        working = isinstance(length, WorkingTime)
        return self._said("length", days=days, hours=hours, minutes=minutes, working=working)

    def promise(self, instant: datetime, now: datetime) -> str:
        """Return an instant as it is promised to tenants: `3:40pm today`."""
        if self._said is None:
            return promise(instant, now, self._zone)
        local = promised_wall(instant, self._zone)
        today = local_of(now, self._zone).date()
        return self._said(
            "promise",
            day=local.day,
            hour=local.hour,
            minute=local.minute,
            month=local.month,
            today=local.date() == today,
            weekday=local.weekday(),
            year=None if local.year == today.year else local.year,
        )

    def names(self, names: Iterable[str], joint: str = "and") -> str:
        """Return "alex", "alex and sam" or "alex, sam and pat"; of a crowd some, and how many more.

        `joint` is "and" or "or".
        """
        listed = tuple(names)
        more = len(listed) - CROWD + 2 if len(listed) > CROWD else 0
        listed = listed[: CROWD - 2] if more else listed
        if self._said is not None:
            return self._said("names", joint=joint, more=more, names=listed) if listed else ""
        if more:
            listed = (*listed, f"{more} more")
        return f" {joint} ".join(filter(None, (", ".join(listed[:-1]), *listed[-1:])))

    def of(self, value: Enum) -> str:
        """Return what people read for a state, or for any other value the word it is stored by."""
        name = _STATES.get(type(value))
        if self._said is None or name is None:
            return str(value.value)
        return self._said(name, value=str(value.value))

    @property
    def yes_no(self) -> Mapping[str, bool]:
        """The words that are a yes or a no: a team's own, and ours."""
        if self._said is None:
            return YES_NO
        own = {"yes": True, "no": False}
        typed = {
            word.strip(): answer
            for name, answer in own.items()
            for word in self._said(name).split(",")
            if word.strip()
        }
        return {**typed, **YES_NO}
