"""A playbook whose shifts a paging service keeps, and people whom that service knows."""

from datetime import UTC, datetime

from muster.people import Member, Person, Roster
from muster.playbook import Role
from muster.rota.on_call import ServiceUser, Shift

MONDAY_TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
SCHEDULES = {
    "paas-sre": "PSRE",
    "managed-service": "PMANAGED",
    "backstop": "PBACKSTOP",
    "comms": "PCOMMS",
    "smt": "PSMT",
}

ALEX, PAT, MIKA, SAM, GIL, KIM, LEE = (
    Person(name, name) for name in ("alex", "pat", "mika", "sam", "gil", "kim", "lee")
)


def member(person, pool, **details):
    """A member whom the service knows by the handle: P and the name in capitals."""
    handles = {"pagerduty": f"P{person.id.upper()}"}
    return Member(person, frozenset({pool}), handles=handles, **details)


WRITTEN = Roster(
    (
        member(ALEX, "paas-sre", on_support=True),
        member(PAT, "paas-sre"),
        member(MIKA, "managed-service"),
        member(SAM, "comms", on_comms=True),
        Member(LEE, frozenset({"comms"}), email="Lee@paas.example.org"),
        member(GIL, "backstop"),
        member(KIM, "smt"),
    )
)


def user(person):
    return ServiceUser(f"P{person.id.upper()}", person.name, f"{person.id}@paas.example.org")


def shift(*people, since=MONDAY_TEN):
    return Shift(tuple(user(person) for person in people), since, since)


def scheduled(playbook, schedules=SCHEDULES):
    """The playbook with schedules for its pools, and a route that calls a comms lead."""
    routes = tuple(
        route.model_copy(update={"fills": Role.COMMS_LEAD if route.id == "comms" else None})
        for route in playbook.escalation.routes
    )
    return playbook.model_copy(
        update={
            "escalation": playbook.escalation.model_copy(update={"routes": routes}),
            "paging": playbook.paging.model_copy(update={"schedules": dict(schedules)}),
        }
    )
