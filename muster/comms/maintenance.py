"""Planned maintenance: what tenants are told of it before, as it begins, and once it is over.

It is no incident. It begins and ends by the clock; both are recorded before they are posted, so
that nothing is said twice. All instants are UTC.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from muster.comms import status_posts
from muster.comms.maintenance_events import (
    MAINTENANCE_PAYLOADS,
    MaintenanceBegun,
    MaintenanceCalledOff,
    MaintenanceMoved,
    MaintenanceOver,
    MaintenancePlanned,
)
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.effects import EffectAsked, EffectPayload, KnownEffect, known_effects
from muster.kernel.events import Damaged, Event
from muster.kernel.payloads import Payload, read_payload
from muster.kernel.permissions import missing_permission
from muster.people import Person
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Permission, Rule

UNDER_MAINTENANCE = "under_maintenance"
"""The state of a component that is worked on as planned."""


class Stage(StrEnum):
    """How far planned work is."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    OVER = "over"
    CALLED_OFF = "called_off"


_PAGE_WORDS: Mapping[Stage, str] = {
    Stage.PLANNED: "scheduled",
    Stage.UNDER_WAY: "in_progress",
    Stage.OVER: "completed",
    Stage.CALLED_OFF: "called_off",
}
"""The status page's words for it."""


@dataclass(frozen=True, slots=True)
class Maintenance:
    """Planned work on components of the status page, by their ids; `text` is for tenants.

    `number` counts planned maintenance from 1. `moved` says that it was at another time before.
    """

    number: int
    text: str
    starts_at: datetime
    ends_at: datetime
    components: tuple[str, ...]
    by: Person
    stage: Stage = Stage.PLANNED
    moved: bool = False

    @property
    def is_to_come_or_on(self) -> bool:
        """Whether it is neither over nor called off."""
        return self.stage in (Stage.PLANNED, Stage.UNDER_WAY)

    def next_change(self) -> datetime | None:
        """Return when it begins or ends by itself next, or None."""
        if self.stage is Stage.PLANNED:
            return self.starts_at
        return self.ends_at if self.stage is Stage.UNDER_WAY else None


@dataclass(frozen=True, slots=True)
class MaintenanceBook:
    """All planned maintenance after `version` events, in the order planned, and its posts."""

    version: int = 0
    works: tuple[Maintenance, ...] = ()
    effects: tuple[KnownEffect, ...] = ()

    def work(self, number: int) -> Maintenance | None:
        """Return the maintenance of that number, or None."""
        return self.works[number - 1] if 0 < number <= len(self.works) else None

    def work_numbered(self, number: int) -> Maintenance:
        """Return the maintenance that was planned before. Raises LookupError where none was."""
        work = self.work(number)
        if work is None:
            raise LookupError(number)
        return work

    def posts(self, number: int) -> list[KnownEffect]:
        """Return the posts about the maintenance of a number, in the order asked for."""
        return [each for each in self.effects if each.serves == serves(number)]

    def next_change(self) -> datetime | None:
        """Return when any of it begins or ends by itself next, or None."""
        changes = (each.next_change() for each in self.works)
        return min((each for each in changes if each is not None), default=None)

    def under_way(self) -> Mapping[str, str]:
        """Return the components that are worked on, in that state, by their ids."""
        ids = (i for each in self.works if each.stage is Stage.UNDER_WAY for i in each.components)
        return dict.fromkeys(ids, UNDER_MAINTENANCE)


@dataclass(frozen=True, slots=True)
class Said:
    """What is posted of planned maintenance: what the page calls it, and the text."""

    title: str
    text: str


class Telling(StrEnum):
    """What tenants are told of planned work."""

    PLANNED = "planned"
    MOVED = "moved"
    BEGUN = "begun"
    LONGER = "longer"
    OVER = "over"
    CALLED_OFF = "called_off"
    STOPPED = "stopped"


Compose = Callable[[Maintenance, Telling], Said]
"""Writes what is posted of planned maintenance as it stands now."""


def serves(number: int) -> str:
    """Return what an effect serves that posts of the maintenance of a number."""
    return f"maintenance/{number}"


def fold_maintenance(
    events: Iterable[Event], *, since: MaintenanceBook | None = None
) -> MaintenanceBook:
    """Return the book after these events; `since` is the book before them. Raises Unreadable."""
    book = since or MaintenanceBook()
    for event in events:
        book = replace(_evolve(book, event), version=event.number)
    return book


def without(book: MaintenanceBook, damaged: Damaged) -> MaintenanceBook:
    """Return the book after an event of it that cannot be read.

    Works are counted: where one is lost, those after it keep their numbers.
    """
    book = replace(book, version=max(book.version, damaged.number or 0))
    if damaged.kind != MaintenancePlanned.KIND or damaged.recorded is None:
        return book
    at, number = damaged.recorded, len(book.works) + 1
    lost = Maintenance(number, "", at, at, (), Person("", ""), Stage.CALLED_OFF)
    return replace(book, works=(*book.works, lost))


def _evolve(book: MaintenanceBook, event: Event) -> MaintenanceBook:
    body = read_payload(event, MAINTENANCE_PAYLOADS)
    match body:
        case MaintenancePlanned(text, starts_at, ends_at, components):
            number = len(book.works) + 1
            work = Maintenance(number, text, starts_at, ends_at, components, event.who)
            return replace(book, works=(*book.works, work))
        case MaintenanceMoved(number, starts_at, ends_at):
            return _changed(book, number, starts_at=starts_at, ends_at=ends_at, moved=True)
        case MaintenanceBegun(number):
            return _changed(book, number, stage=Stage.UNDER_WAY)
        case MaintenanceOver(number):
            return _changed(book, number, stage=Stage.OVER)
        case MaintenanceCalledOff(number):
            return _changed(book, number, stage=Stage.CALLED_OFF)
        case EffectPayload():
            return replace(book, effects=known_effects(book.effects, body, event))
        case _:
            return book


def _changed(book: MaintenanceBook, number: int, **changes: Any) -> MaintenanceBook:
    works = (replace(w, **changes) if w.number == number else w for w in book.works)
    return replace(book, works=tuple(works))


def plan(
    book: MaintenanceBook,
    context: DecisionContext,
    text: str,
    starts_at: datetime,
    ends_at: datetime,
    components: tuple[str, ...],
    compose: Compose,
) -> Outcome:
    """Return that tenants are told of planned work, or NoChange when they were told the same."""
    number = len(book.works) + 1
    work = Maintenance(number, text, starts_at, ends_at, components, context.who)
    for known in book.works:
        same = replace(known, number=number, by=context.who, moved=False) == work
        if same and known.is_to_come_or_on:
            return NoChange("maintenance", {"work": known})
    return context.decide(
        [*_may(context, compose(work, Telling.PLANNED)), _backwards(work)],
        MaintenancePlanned(text, starts_at, ends_at, components),
        *_post(book, work, compose(work, Telling.PLANNED), context.playbook),
    )


def move(
    book: MaintenanceBook,
    context: DecisionContext,
    number: int,
    starts_at: datetime | None,
    ends_at: datetime,
    compose: Compose,
) -> Outcome:
    """Return that planned work is at another time; under way only its end can be."""
    work = book.work(number)
    if work is None:
        return context.decide([_no_such(book, number)])
    begun = work.stage is Stage.UNDER_WAY and starts_at not in (None, work.starts_at)
    later = replace(work, starts_at=starts_at or work.starts_at, ends_at=ends_at, moved=True)
    if (later.starts_at, ends_at) == (work.starts_at, work.ends_at):
        return NoChange("maintenance", {"work": work})
    said = compose(later, Telling.LONGER if work.stage is Stage.UNDER_WAY else Telling.MOVED)
    return context.decide(
        [
            *_may(context, said),
            _settled(work),
            Reason("maintenance_has_begun", {"work": work}, yields=False) if begun else None,
            _backwards(later),
        ],
        MaintenanceMoved(number, later.starts_at, ends_at),
        *_post(book, later, said, context.playbook),
    )


def call_off(
    book: MaintenanceBook,
    context: DecisionContext,
    number: int,
    why: str,
    compose: Compose,
    elsewhere: Mapping[str, str],
) -> Outcome:
    """Return that planned work will not be, or is stopped; `why` stays in the record."""
    work = book.work(number)
    if work is None:
        return context.decide([_no_such(book, number)])
    if work.stage is Stage.CALLED_OFF:
        return NoChange("maintenance", {"work": work})
    off = replace(work, stage=Stage.CALLED_OFF)
    was_on = work.stage is Stage.UNDER_WAY
    said = compose(off, Telling.STOPPED if was_on else Telling.CALLED_OFF)
    return context.decide(
        [*_may(context, said), _settled(work)],
        MaintenanceCalledOff(number, why),
        *_post(book, off, said, context.playbook, elsewhere if was_on else None),
    )


def finish(
    book: MaintenanceBook,
    context: DecisionContext,
    number: int,
    compose: Compose,
    elsewhere: Mapping[str, str],
) -> Outcome:
    """Return that planned work under way is over before its time."""
    work = book.work(number)
    if work is None:
        return context.decide([_no_such(book, number)])
    if work.stage is Stage.OVER:
        return NoChange("maintenance", {"work": work})
    idle = work.stage is not Stage.UNDER_WAY
    over = replace(work, stage=Stage.OVER)
    return context.decide(
        [
            *_may(context, compose(over, Telling.OVER)),
            Reason("maintenance_not_begun", {"work": work}, yields=False) if idle else None,
        ],
        MaintenanceOver(number),
        *_post(book, over, compose(over, Telling.OVER), context.playbook, elsewhere),
    )


def pass_time(
    book: MaintenanceBook,
    context: DecisionContext,
    compose: Compose,
    elsewhere: Mapping[str, str],
) -> Outcome:
    """Return what begins or ends by now, or NoChange; what has begun and ended only ends.

    `elsewhere` are the components that incidents say to fail, by their ids: those are worse than
    worked on.
    """
    bodies: list[Payload] = []
    for work in book.works:
        change = work.next_change()
        if change is None or change > context.now:
            continue
        over = work.ends_at <= context.now
        now = replace(work, stage=Stage.OVER if over else Stage.UNDER_WAY)
        said = compose(now, Telling.OVER if over else Telling.BEGUN)
        bodies.append(MaintenanceOver(work.number) if over else MaintenanceBegun(work.number))
        bodies += _post(book, now, said, context.playbook, elsewhere)
    return context.decide([], *bodies) if bodies else NoChange("nothing_due")


def as_post(book: MaintenanceBook, known: KnownEffect) -> KnownEffect:
    """Return a post as the action of the gateway that it is now."""
    return status_posts.as_page_action(book.posts(_number(known)), known)


def wanted(book: MaintenanceBook, known: KnownEffect) -> bool:
    """Return whether a post should still be made: not once something newer is to be said."""
    return book.posts(_number(known))[-1].number == known.number


def _number(known: KnownEffect) -> int:
    return int(known.serves.rpartition("/")[2])


def _post(
    book: MaintenanceBook,
    work: Maintenance,
    said: Said,
    playbook: Playbook,
    elsewhere: Mapping[str, str] | None = None,
) -> list[EffectAsked]:
    """Return the effect that tells tenants how planned work stands; none without a status page.

    With `elsewhere` it changes the states of its components.
    """
    if not has_page(playbook):
        return []
    states: dict[str, str] = {}
    if elsewhere is not None:
        plain = UNDER_MAINTENANCE if work.stage is Stage.UNDER_WAY else status_posts.WELL
        others = replace(book, works=tuple(w for w in book.works if w.number != work.number))
        worse = {**others.under_way(), **elsewhere}
        states = {each: worse.get(each, plain) for each in work.components}
    payload = {
        "name": said.title,
        "status": _PAGE_WORDS[work.stage],
        "body": said.text,
        "about": list(work.components),
        "components": states,
        "scheduled_for": work.starts_at.isoformat(),
        "scheduled_until": work.ends_at.isoformat(),
    }
    earlier = book.posts(work.number)
    after = earlier[-1].number if earlier else None
    return [
        EffectAsked(status_posts.PAGE, status_posts.POST, payload, serves(work.number), after=after)
    ]


def has_page(playbook: Playbook) -> bool:
    """Return whether a team tells its tenants on a status page that the bot posts on."""
    return any(channel.how == "status_page" for channel in playbook.comms.channels)


def _may(context: DecisionContext, said: Said) -> list[Reason | None]:
    length, longest = len(said.text), context.playbook.comms.longest
    too_long = {"length": length, "longest": longest}
    return [
        missing_permission(context, Permission.CONTRIBUTE),
        Reason("message_too_long", too_long, yields=False) if length > longest else None,
        Reason("maintenance_unapproved", rule=Rule.DRAFT_APPROVED_BY_ANOTHER)
        if context.playbook.comms.approval_required
        else None,
    ]


def _backwards(work: Maintenance) -> Reason | None:
    if work.starts_at < work.ends_at:
        return None
    return Reason("maintenance_backwards", {"work": work}, yields=False)


def _settled(work: Maintenance) -> Reason | None:
    if work.is_to_come_or_on:
        return None
    return Reason("maintenance_settled", {"work": work}, yields=False)


def _no_such(book: MaintenanceBook, number: int) -> Reason:
    facts = {"number": number, "last": len(book.works)}
    return Reason("no_such_maintenance", facts, yields=False)
