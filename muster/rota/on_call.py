"""Who is on call by a paging service's schedules, put over the roster that was written down."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from muster.kernel.events import Event
from muster.kernel.gateway_names import PAGING
from muster.kernel.payloads import Payload, kinds_of, read_payload
from muster.people import Member, Roster
from muster.playbook.model import Playbook, Pool
from muster.playbook.vocabulary import Role

HANDLE = PAGING
"""What the roster calls the paging service among a person's handles."""


@dataclass(frozen=True, slots=True)
class ServiceUser:
    """Somebody as the paging service knows them; `id` is its own."""

    id: str
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class OnCallPayload(Payload):
    """The body of an event of the stream of on-calls."""


@dataclass(frozen=True, slots=True)
class OnCallChanged(OnCallPayload):
    """The paging service said that others are on call by a schedule than before."""

    KIND: ClassVar[str] = "on_call_changed"
    schedule: str
    users: tuple[ServiceUser, ...]


ON_CALL_PAYLOADS: Mapping[str, type[Payload]] = kinds_of(OnCallPayload)
"""Every kind of event of the on-calls, and the class of its body."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Who is on call by a schedule.

    `since` (UTC) is when that was first known, `said_at` when the service is last on record for it.
    """

    users: tuple[ServiceUser, ...]
    since: datetime
    said_at: datetime


OnCalls = Mapping[str, Shift]
"""The shifts by the service's ids of their schedules."""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A pool whose schedule decides nothing, as it names nobody of the pool: `users`, or nobody."""

    pool: Pool
    users: tuple[ServiceUser, ...]


def fold_on_calls(events: Iterable[Event], *, before: OnCalls | None = None) -> OnCalls:
    """Return the on-calls after these events; `before` are those before them.

    A kind of event that is not theirs changes nothing. Raises Unreadable when a body is broken.
    """
    shifts = dict(before or {})
    for event in events:
        body = read_payload(event, ON_CALL_PAYLOADS)
        if isinstance(body, OnCallChanged):
            last = shifts.get(body.schedule)
            # Somebody who goes by another name is no other shift.
            same = last is not None and _ids(last.users) == _ids(body.users)
            since = last.since if last is not None and same else event.happened
            shifts[body.schedule] = Shift(body.users, since, event.happened)
    return shifts


def with_on_calls(written: Roster, playbook: Playbook, on_calls: OnCalls) -> Roster:
    """Return a roster with those on duty whom the paging service's schedules name.

    The schedule of a pool decides for the pool's members: whether they are on support where the
    pool is of engineers, on comms where a route calls the pool for a comms lead, and else on call
    for it, as they are for engineers of last resort. A pool without a schedule, or whose schedule
    names none of its members, stays as it was written.
    """
    deciding = {
        pool.id: (shift, frozenset(m.person.id for m in _on(shift, pool, written)))
        for pool, shift in _shifts(playbook, on_calls)
    }
    deciding = {pool: decided for pool, decided in deciding.items() if decided[1]}
    support = deciding.keys() & {p.id for p in playbook.pools if p.engineers and not p.last_resort}
    comms = deciding.keys() & {
        pool
        for route in playbook.escalation.routes
        if route.fills is Role.COMMS_LEAD
        for pool in route.calls
    }

    def placed(member: Member) -> Member:
        theirs = member.pools & deciding.keys()
        on = frozenset(pool for pool in theirs if member.person.id in deciding[pool][1])
        return replace(
            member,
            on_support=bool(on & support) if theirs & support else member.on_support,
            on_comms=bool(on & comms) if theirs & comms else member.on_comms,
            on_call=on - support - comms,
        )

    def since(pools: Iterable[str]) -> datetime | None:
        return max((deciding[pool][0].since for pool in pools), default=None)

    return replace(
        written,
        members=tuple(placed(member) for member in written.members),
        support_since=since(support),
        comms_since=since(comms),
    )


def unmatched(written: Roster, playbook: Playbook, on_calls: OnCalls) -> tuple[Unmatched, ...]:
    """Return the pools whose schedules name none of their members."""
    return tuple(
        Unmatched(pool, shift.users)
        for pool, shift in _shifts(playbook, on_calls)
        if not _on(shift, pool, written)
    )


def _shifts(playbook: Playbook, on_calls: OnCalls) -> list[tuple[Pool, Shift]]:
    """Return each pool whose schedule has been read, with its shift."""
    schedules = playbook.paging.schedules
    return [
        (pool, on_calls[schedules[pool.id]])
        for pool in playbook.pools
        if schedules.get(pool.id) in on_calls
    ]


def _on(shift: Shift, pool: Pool, written: Roster) -> list[Member]:
    """Return the members of a pool who are on call by its shift."""
    return [
        member
        for member in written.members
        if pool.id in member.pools and any(_is(member, user) for user in shift.users)
    ]


def _ids(users: Iterable[ServiceUser]) -> frozenset[str]:
    return frozenset(user.id for user in users)


def _is(member: Member, user: ServiceUser) -> bool:
    """Return whether a member is that user: by the handle, and by the address for want of one."""
    handle = member.handles.get(HANDLE)
    if handle is not None:
        return handle == user.id
    return member.email is not None and member.email.casefold() == user.email.casefold()
