"""Whether the paging service knows whom and what the set-up names."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Protocol

from muster.check.finding import CheckFinding, Weight
from muster.gateways import Rejected
from muster.gateways.paging import Kind, User
from muster.people import Roster
from muster.playbook import Playbook
from muster.playbook.routes import paging_ids
from muster.rota.on_call import Shift, unmatched
from muster.rota.on_call_repository import Schedules, on_call_by
from muster.runtime.clock import SystemClock
from muster.settings import Settings


class CheckedPaging(Schedules, Protocol):
    """What a paging service is asked."""

    def user_of(self, email: str) -> User | None:
        """Return the user with that address, or None."""

    def name_of(self, kind: Kind, its_id: str) -> str | None:
        """Return what the service calls something, or None when there is no such thing."""


def paging_findings(
    paging: CheckedPaging, settings: Settings, playbook: Playbook, roster: Roster
) -> Iterator[CheckFinding]:
    """Yield whether the service knows the sender, the playbook's ids and the roster's people.

    And, where there is a roster, whether it has those who are on call now. Placeholders are not
    asked for. Raises Unavailable.
    """
    if settings.pagerduty_from is not None:
        yield from _of_sender(paging, settings.pagerduty_from)
    for use in paging_ids(playbook.escalation, playbook.paging):
        if not use.is_placeholder:
            yield _of_id(paging, f"The playbook's {use.key}", use.kind, use.id)
    for member in roster.members:
        user = member.handles.get("pagerduty")
        if user:
            whose = f"In the roster, handles.pagerduty of {member.person.id}"
            yield _of_id(paging, whose, "user", user)
    if not roster.open:
        yield from _of_shifts(paging, playbook, roster)


def _of_sender(paging: CheckedPaging, address: str) -> Iterator[CheckFinding]:
    try:
        sender = paging.user_of(address)
    except Rejected as fault:
        yield CheckFinding(f"MUSTER_PAGERDUTY_FROM cannot be looked up: {fault}.", Weight.FAILING)
        return
    if sender is None:
        yield CheckFinding(
            f"MUSTER_PAGERDUTY_FROM: no user of the account has the address {address}, so that "
            "every page would be refused. Write the address with which a user logs in.",
            Weight.FAILING,
        )
        return
    yield CheckFinding(f"MUSTER_PAGERDUTY_FROM: pages come from {sender.name}.", Weight.SOUND)


def _of_id(paging: CheckedPaging, where: str, kind: Kind, its_id: str) -> CheckFinding:
    what = kind.replace("_", " ")
    try:
        name = paging.name_of(kind, its_id)
    except Rejected as fault:
        return CheckFinding(f"{where}: {its_id} cannot be looked up: {fault}.", Weight.FAILING)
    if name is None:
        return CheckFinding(f"{where}: PagerDuty has no {what} {its_id}.", Weight.FAILING)
    return CheckFinding(f"{where}: {its_id} is the {what} {name}.", Weight.SOUND)


def _of_shifts(paging: CheckedPaging, playbook: Playbook, roster: Roster) -> Iterator[CheckFinding]:
    now, on_calls = SystemClock().now(), {}
    for use in paging_ids(playbook.escalation, playbook.paging):
        if use.kind == "schedule" and not use.is_placeholder:
            # What it does not have, or does not show, was told above.
            with suppress(Rejected):
                on_calls[use.id] = Shift(on_call_by(paging, use.id, now), since=now, said_at=now)
    astray = {each.pool.id: each.users for each in unmatched(roster, playbook, on_calls)}
    for pool, schedule in playbook.paging.schedules.items():
        if schedule not in on_calls:
            continue
        named = ", ".join(f"{u.name} ({u.id}, {u.email})" for u in on_calls[schedule].users)
        if pool not in astray:
            yield CheckFinding(f"On call for {pool} now: {named}.", Weight.SOUND)
        elif not named:
            yield CheckFinding(f"Nobody is on call for {pool} now, so the roster counts.")
        else:
            yield CheckFinding(
                f"On call for {pool} now: {named}, whom the roster does not have in that pool, so "
                "that others are called. Give them handles: {pagerduty: ID} or an email there.",
                Weight.FAILING,
            )
