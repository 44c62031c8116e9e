"""What a scenario asks for in words that any playbook has, found in the playbook that is rehearsed.

Pure: "the engineer on support" is somebody of a pool, `{gravest}` a priority, `{incident}` a room.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from muster.playbook import Playbook
from muster.playbook.model import Pool
from muster.playbook.vocabulary import DutyCode, Rule
from muster.rehearsal.script import Cast
from muster.times.hours import Hours

PoolOf = Callable[[Playbook], Pool]

_POOL = "pool:"
_LOOKED_AHEAD, _A_DAY = timedelta(days=400), timedelta(days=1)
_SOME_WEEKS = timedelta(weeks=5)
_TOKEN = re.compile(r"\{([a-z_]+)\}")
_GUARD = re.compile(r"\?(no-)?([a-z-]+)\s+")


def _engineers(playbook: Playbook) -> Pool:
    ours = [pool for pool in playbook.pools if pool.engineers and not pool.last_resort]
    whole = [pool for pool in ours if not pool.priorities and not pool.runbooks_only]
    return (whole or ours or list(playbook.pools))[0]


def _limited(playbook: Playbook) -> Pool:
    limited = [p for p in playbook.pools if p.engineers and (p.priorities or p.runbooks_only)]
    return limited[0] if limited else _engineers(playbook)


def _last_resort(playbook: Playbook) -> Pool:
    return next((pool for pool in playbook.pools if pool.last_resort), _engineers(playbook))


def _comms(playbook: Playbook) -> Pool:
    return next((pool for pool in playbook.pools if not pool.engineers), _engineers(playbook))


def _manager(playbook: Playbook) -> Pool:
    asked = [who.removeprefix(_POOL) for who in playbook.nudges.then_asks if _POOL in who]
    return next((pool for pool in playbook.pools if pool.id in asked), _comms(playbook))


PARTS: Mapping[str, tuple[PoolOf | None, bool, bool]] = {
    "engineer on support": (_engineers, True, False),
    "engineer": (_engineers, False, False),
    "limited engineer on support": (_limited, True, False),
    "limited engineer": (_limited, False, False),
    "comms on duty": (_comms, False, True),
    "comms": (_comms, False, False),
    "last resort": (_last_resort, False, False),
    "manager": (_manager, False, False),
    "tenant": (None, False, False),
}
"""What somebody in a scenario may be: their pool, whether on support, whether on comms.

A playbook without the pool has its nearest: where nobody is limited, an engineer. A tenant is a
stranger to the team.
"""


def cast_of(name: str, part: str, playbook: Playbook) -> Cast | None:
    """Return somebody of the cast in the playbook's own pools, None for a stranger."""
    pool_of, on_support, on_comms = PARTS[part]
    if pool_of is None:
        return None
    return Cast(name, frozenset({pool_of(playbook).id}), on_support, on_comms)


TRAITS: Mapping[str, Callable[[Playbook], bool]] = {
    "cyber": lambda playbook: playbook.cyber is not None,
    "last-resort": lambda playbook: any(r.last_resort for r in playbook.escalation.routes),
    "limited": lambda playbook: any(p.engineers and p.priorities for p in playbook.pools),
    "agreement": lambda playbook: playbook.enforces(Rule.PRIORITY_BY_BOTH_LEADS),
    "statuspage": lambda playbook: any(
        channel.how == "status_page" for channel in playbook.comms.channels
    ),
    "colleagues": lambda playbook: any(r.asks_colleagues for r in playbook.escalation.routes),
    **{
        f"owes-{code.value}": lambda playbook, code=code: code in playbook.duties  # type: ignore[misc]
        for code in DutyCode
    },
}
"""What a playbook may have or not: a line of a run may be for those alone that have it."""


def suits(line: str, playbook: Playbook) -> str | None:
    """Return a line of a run without its guards, or None where it is not for this playbook.

    `?cyber` before a line asks for what `TRAITS` names, `?no-cyber` for its absence. Raises
    ValueError for a word that names nothing.
    """
    while guard := _GUARD.match(line):
        without, trait = guard.groups()
        if trait not in TRAITS:
            raise ValueError(f"'?{trait}' is nothing to ask for; valid: {', '.join(TRAITS)}")
        if TRAITS[trait](playbook) is bool(without):
            return None
        line = line[guard.end() :]
    return line


def filled(text: str, playbook: Playbook, now: datetime) -> str:
    """Return a text with its `{words}` in the playbook's own terms, as of an instant.

    Raises ValueError for a word that stands for nothing.
    """

    def meant(found: re.Match[str]) -> str:
        word = found.group(1)
        if word not in WORDS:
            raise ValueError(f"{{{word}}} stands for nothing; valid: {', '.join(sorted(WORDS))}")
        return WORDS[word](playbook, now)

    return _TOKEN.sub(meant, text)


def _room(use: str) -> Callable[[Playbook, datetime], str]:
    def named(playbook: Playbook, _: datetime) -> str:
        room = getattr(playbook.rooms, use, None)
        return str((room or playbook.rooms.incident).name)

    return named


def _tenants_room(playbook: Playbook, _: datetime) -> str:
    return str(next(iter(playbook.rooms.tenants), playbook.rooms.incident).name)


def _priority(place: int) -> Callable[[Playbook, datetime], str]:
    return lambda playbook, _: playbook.priorities[min(place, len(playbook.priorities) - 1)].id


def _working(playbook: Playbook, now: datetime) -> str:
    """Return a priority in the middle, whose updates are owed."""
    return next(
        (p.id for p in playbook.priorities[1:] if not p.target_only), playbook.priorities[0].id
    )


def _review(playbook: Playbook, now: datetime) -> str:
    day = (now + playbook.review.after_at_least + _A_DAY).astimezone(playbook.timezone).date()
    hours = playbook.office_hours
    day = hours.next_working_day(day) if not hours.is_working_day(day) else day
    at = hours.opening_of(day).astimezone(playbook.timezone) + timedelta(hours=2)
    return f"{day.isoformat()} {at:%H:%M}"


WORDS: Mapping[str, Callable[[Playbook, datetime], str]] = {
    "incident": _room("incident"),
    "internal": _room("internal"),
    "escalation": _room("escalation"),
    "cyber": _room("cyber"),
    "tenants_room": _tenants_room,
    "gravest": _priority(0),
    "middle": _working,
    "lightest": lambda playbook, _: playbook.priorities[-1].id,
    "review": _review,
    "channel": lambda playbook, _: playbook.comms.primary_channel,
    "colleagues": lambda playbook, _: next(
        (r.id for r in playbook.escalation.routes if r.asks_colleagues), "help"
    ),
    "last_resort": lambda playbook, _: next(
        (r.id for r in playbook.escalation.routes if r.last_resort), "backstop"
    ),
}
"""What `{word}` stands for in a scenario's texts and in its runs."""


DAYS = ("working day", "before a long weekend")
"""On which day a scenario may begin: an ordinary one, or the last one before days off."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""On which day of the week it may begin instead, where that matters."""

_FIRST = (2026, 3, 3)


def begins(playbook: Playbook, day: str, moment: str) -> datetime:
    """Return when (UTC) a scenario begins: `70m after opening`, of a day that the team works.

    Raises ValueError where that cannot be read, and for a day of the week that nobody works.
    """
    hours = playbook.office_hours
    found = _WHEN.fullmatch(moment)
    if found is None:
        raise ValueError(WHEN_IS)
    first = hours.next_opening(datetime(*_FIRST, tzinfo=playbook.timezone))
    if day in WEEKDAYS:
        opening = _on(day, hours, first, playbook)
    else:
        opening = first if day == DAYS[0] else _before_days_off(hours, first)
    edge = opening if found["edge"] == "opening" else hours.next_closing(opening)
    return moved(edge, found)


def moved(edge: datetime, found: re.Match[str]) -> datetime:
    """Return an instant before or after an opening or closing, as a pattern has found it."""
    length = timedelta(**{_UNITS[found["unit"] or "m"]: int(found["length"] or 0)})
    return edge - length if found["side"] == "before" else edge + length


_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_WHEN = re.compile(
    r"(?:(?P<length>\d{1,4})(?P<unit>[mhd]) (?P<side>before|after) )?(?P<edge>opening|closing)"
)
WHEN_IS = 'write it by the working hours, such as "70m after opening" or "20m before closing"'


def by_the_hours(moment: str) -> re.Match[str] | None:
    """Return how a moment is told by an opening or closing, or None for one that is not."""
    return _WHEN.fullmatch(moment)


def _on(day: str, hours: Hours, first: datetime, playbook: Playbook) -> datetime:
    """Return the first opening on a day of the week. Raises ValueError where nobody works on it."""
    opening = first
    while opening < first + _SOME_WEEKS:
        if WEEKDAYS[opening.astimezone(playbook.timezone).weekday()] == day:
            return opening
        opening = hours.next_opening(hours.next_closing(opening))
    raise ValueError(f"nobody works on a {day}; write the day before, and 'after closing'")


def _before_days_off(hours: Hours, first: datetime) -> datetime:
    """Return the opening of the day before the longest stretch of days off within a year."""
    longest, found, opening = timedelta(0), first, first
    while opening < first + _LOOKED_AHEAD:
        closing = hours.next_closing(opening)
        reopening = hours.next_opening(closing)
        if reopening - closing > longest:
            longest, found = reopening - closing, opening
        opening = reopening
    return found
