"""Whose phone to ring by hand: from the roster and the playbook alone, whatever else is down."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from muster.people import Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.routes import Route

_MOST = 6
"""As many numbers as somebody tries one after the other."""


@dataclass(frozen=True, slots=True)
class Number:
    """A phone number, as the file has it, and whose it is: somebody's, a desk's or a supplier's."""

    whose: str
    number: str


def numbers_of(people: Iterable[Person], roster: Roster) -> tuple[Number, ...]:
    """Return the numbers of people whose the roster knows, in their order (R80)."""
    members = ((person, roster.member(person)) for person in people)
    return tuple(
        Number(person.name, member.phone) for person, member in members if member and member.phone
    )


def numbers(
    route: Route, people: Iterable[Person], playbook: Playbook, roster: Roster
) -> tuple[Number, ...]:
    """Return the numbers to ring for a route by hand, the likeliest first.

    They are those of `people`, whom it calls; where it calls nobody whose number is known, of
    whoever is in its pools and available; then the route's own, those of its pools, its supplier's
    and the cyber security team's.
    """
    called = numbers_of(people, roster)
    there = called or numbers_of(roster.available_in(route.calls), roster)
    found = dict.fromkeys((*there[:_MOST], *_written(route, playbook)))
    return tuple(found)[:_MOST]


def _written(route: Route, playbook: Playbook) -> Iterator[Number]:
    """Yield the numbers that the playbook has for a route."""
    if route.phone:
        yield Number(route.name, route.phone)
    for pool in playbook.pools:
        if pool.id in route.calls and pool.phone:
            yield Number(pool.name, pool.phone)
    for supplier in playbook.suppliers:
        if supplier.id == route.supplier and supplier.phone:
            yield Number(supplier.name, supplier.phone)
    if route.needs_cyber and playbook.cyber:
        for each in playbook.cyber.routes:
            if each.number:
                yield Number(route.name, each.number)
