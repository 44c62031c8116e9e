"""What a playbook says of escalation: whom to ask for, how they are reached, and what counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, Self

from pydantic import Field, model_validator

from muster.playbook.conditions import Condition
from muster.playbook.fields import (
    Address,
    Duration,
    PagingId,
    Part,
    PhoneNumber,
    PriorityName,
    Reference,
    RoomName,
    Slug,
    Text,
    misplaced,
)
from muster.playbook.vocabulary import Role


class Verdict(Part):
    """One possible finding about a cyber security question, by the word to ask for it.

    `escalate` shows the routes with it, `tenant_code` whose responsibility it is.
    """

    word: Slug
    finding: Text
    says: Text
    sentence: Text | None = None
    escalate: bool = False
    tenant_code: bool = False


class CyberRoute(Part):
    """One way to reach the cyber security team; mail is sent to `address` where there is one."""

    by: Literal["phone", "email", "room"]
    says: Text
    room: RoomName | None = None
    address: Address | None = None
    number: PhoneNumber | None = None


class Cyber(Part):
    """The cyber security route: what qualifies, who decides, who may know.

    Within `settle_within` both leads say what they think of a suspicion, and within as much again
    somebody asks for the team once it is confirmed. A tenant is told of what is wrong inside their
    own service `inform_tenant_within` so long, in working time.
    """

    definition: Text
    source: Reference
    criteria: tuple[Text, ...]
    active: Text
    examples: tuple[Text, ...]
    appendix_says: Text
    appendix: Reference
    questions: tuple[Text, ...]
    verdicts: tuple[Verdict, ...]
    responsibility: tuple[Text, ...]
    inform_tenant: Text
    routes: tuple[CyberRoute, ...]
    need_to_know: tuple[RoomName, ...]
    in_doubt: Text
    settle_within: Duration = timedelta(minutes=15)
    inform_tenant_within: Duration = timedelta(hours=4)


class PageTerms(Part):
    """How a route calls people out by the paging service, by the service's own ids.

    The page is an incident of `service`. It goes to an escalation policy, or, without one, to each
    of the route's people whose handle the roster knows.
    """

    service: PagingId
    escalation_policy: PagingId | None = None


class Route(Part):
    """One escalation route: when it is for, and how it is taken.

    It calls the available people of the pools of `calls`, in `room` where it has one. `stands_in`
    are the pools for which it stands in: it is for when nobody of them is available. A route that
    `needs_cyber` is for what both leads hold for a cyber security incident. One that
    `asks_colleagues` comes before any last resort. One `at_any_time` calls nobody who is off duty.
    `by_hand` is what people do when nobody has answered `answer_within`. It `pages` people, too,
    where it says how. Whoever comes by it takes the role that it `fills`; the one that fills
    comms_lead is taken by itself once tenants are affected. `phone` is rung by hand, beside those
    of the people it calls. `mails` are the addresses that are written to, with what is known of the
    incident, or no more than its reference while it is restricted; a supplier has one of its own.
    """

    id: Slug
    name: Text
    says: tuple[Text, ...]
    room: RoomName | None = None
    calls: tuple[Slug, ...] = ()
    stands_in: tuple[Slug, ...] = ()
    last_resort: bool = False
    in_hours_only: bool = False
    needs_cyber: bool = False
    asks_colleagues: bool = False
    at_any_time: bool = False
    steps_before: tuple[Text, ...] = ()
    answer_within: Duration | None = None
    by_hand: Text | None = None
    phone: PhoneNumber | None = None
    mails: tuple[Address, ...] = ()
    supplier: Slug | None = None
    pages: PageTerms | None = None
    fills: Role | None = None

    @model_validator(mode="after")
    def _written_to_once(self) -> Self:
        if self.mails and self.supplier:
            raise misplaced("a supplier is written to at its own “email”; keep that", "mails")
        return self


class EscalationPolicy(Part):
    """The escalation routes and the order in which the pictures draw them."""

    routes: tuple[Route, ...]
    ladders: tuple["Ladder", ...] = ()


class Rung(Part):
    """One rung of a ladder. It is behind an incident for which all of `done` hold."""

    says: Text
    done: tuple[Condition, ...] = ()


class Ladder(Part):
    """One picture of the procedure: the rungs in order, for some priorities."""

    name: Text
    priorities: tuple[PriorityName, ...]
    rungs: tuple[Rung, ...]


class Supplier(Part):
    """Somebody outside the team who runs a part of the service."""

    id: Slug
    name: Text
    says: tuple[Text, ...]
    guaranteed_response: bool = True
    email: Address | None = None
    phone: PhoneNumber | None = None
    links: tuple[Reference, ...] = ()


class PagingTerms(Part):
    """What the paging service is asked, by its own ids.

    Incidents of `alerts_of` are alerts; those that come in `together_within` are told of in one
    message. `schedules` are who is on call for the pools.
    """

    alerts_of: tuple[PagingId, ...] = ()
    together_within: Duration = Field(default=timedelta(minutes=1), validate_default=False)
    schedules: dict[Slug, PagingId] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PagingIdUse:
    """A place of the playbook where an id of the paging service stands.

    `key` is dotted, as in faults. `kind` is what the id should be: a service, an
    escalation_policy or a schedule.
    """

    key: str
    kind: Literal["service", "escalation_policy", "schedule"]
    id: str

    @property
    def is_placeholder(self) -> bool:
        """Whether the id only holds the place for a team's own, and is nothing to ask for."""
        return self.id.startswith("EXAMPLE")


def paging_ids(escalation: EscalationPolicy, paging: PagingTerms) -> Iterator[PagingIdUse]:
    """Yield every id of the paging service that a playbook names, in the playbook's order."""
    for number, route in enumerate(escalation.routes, start=1):
        if route.pages:
            key = f"escalation.routes[{number}].pages"
            yield PagingIdUse(f"{key}.service", "service", route.pages.service)
            if route.pages.escalation_policy:
                policy = route.pages.escalation_policy
                yield PagingIdUse(f"{key}.escalation_policy", "escalation_policy", policy)
    for number, service in enumerate(paging.alerts_of, start=1):
        yield PagingIdUse(f"paging.alerts_of[{number}]", "service", service)
    for pool, schedule in paging.schedules.items():
        yield PagingIdUse(f"paging.schedules.{pool}", "schedule", schedule)
