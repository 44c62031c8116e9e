"""How an escalation reaches people outside the chat: the effects that it asks for, and their end.

What a call serves is `escalation/N`, N counting the incident's escalations from 1.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from muster.escalation.routes import RouteNow
from muster.incidents.incident import Incident
from muster.incidents.values import Escalation
from muster.kernel.effects import EffectAsked, Fate, KnownEffect
from muster.kernel.gateway_names import MAIL, PAGING
from muster.people import Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.routes import Route

HANDLE = PAGING
"""Under which a roster keeps somebody's id at the paging service."""

_SERVES = "escalation/"


def serves(number: int) -> str:
    """Return what the effects of an incident's escalation of that number serve."""
    return f"{_SERVES}{number}"


def served(effect: KnownEffect) -> int | None:
    """Return the number of the escalation that an effect serves, or None for another purpose."""
    if not effect.serves.startswith(_SERVES):
        return None
    return int(effect.serves.removeprefix(_SERVES))


def calls_of(incident: Incident, number: int) -> tuple[KnownEffect, ...]:
    """Return the pages and mails of an incident's escalation, in the order asked for."""
    return tuple(
        effect for effect in incident.effects if effect.serves == serves(number) and is_call(effect)
    )


def calls(
    way: RouteNow, number: int, playbook: Playbook, roster: Roster, *, urgent: bool, text: str = ""
) -> tuple[EffectAsked, ...]:
    """Return the effects by which a route reaches those it calls, none for a route by chat alone.

    A page goes to the route's escalation policy, else to each of the people whose id the roster
    knows. A supplier is written to only when there is something to say, which is `text`. No words
    are recorded with it: they are made when the call goes out, of what is known then and may be
    read then.
    """
    return (
        *_pages(way, number, roster, "high" if urgent else "low"),
        *_letters(way.route, number, text, playbook),
    )


def unpaged(route: Route, people: Iterable[Person], roster: Roster) -> tuple[Person, ...]:
    """Return who of the people that a route calls has no phone ringing.

    They are those whose id at the paging service the roster does not know. Where an escalation
    policy is paged, it knows whom to call.
    """
    if route.pages is None or route.pages.escalation_policy:
        return ()
    return tuple(person for person in people if _user(person, roster) is None)


def addresses(route: Route, playbook: Playbook) -> tuple[str, ...]:
    """Return the mail addresses of a route: its own, the supplier's, or the cyber team's (R81)."""
    if route.supplier:
        found = (each.email for each in playbook.suppliers if each.id == route.supplier)
        return tuple(address for address in found if address)
    if route.needs_cyber and playbook.cyber:
        theirs = (each.address for each in playbook.cyber.routes if each.address)
        return (*theirs, *route.mails)
    return route.mails


def is_call(effect: KnownEffect) -> bool:
    """Return whether an effect calls somebody for an escalation: a page or a mail, to be worded."""
    return effect.serves.startswith(_SERVES) and effect.effect.action in ("page", "send")


def wanted(incident: Incident, effect: KnownEffect) -> bool:
    """Return whether a call should still go out: not once it was answered, or all is over."""
    number = served(effect)
    if number is None or not is_call(effect):
        return True
    call = incident.escalations[number - 1]
    if call.answered_at is not None or call.called_off is not None:
        return False
    return not is_over(incident, call) and not _is_raised(incident, effect)


def is_asleep(effect: KnownEffect, incident: Incident, playbook: Playbook, now: datetime) -> bool:
    """Return whether a page that is late would ring at night, where nobody is provided then.

    It was asked for in hours, so nobody thought of that. What was asked for at night was meant so.
    """
    number = served(effect)
    if number is None or effect.effect.action != "page":
        return False
    call, hours = incident.escalations[number - 1], playbook.office_hours
    route = playbook.route(call.route)
    provided = playbook.out_of_hours.provision and not (route and route.in_hours_only)
    if route is None or route.at_any_time or provided:
        return False
    return hours.is_open(call.at) and not hours.is_open(now)


def reached_nobody(incident: Incident, call: Escalation) -> bool:
    """Return whether a call was meant to ring and never did, as it came too late for the day."""
    theirs = calls_of(incident, call.number)
    return bool(theirs) and all(each.fate is Fate.DROPPED for each in theirs)


def raising(incident: Incident, *, urgent: bool) -> tuple[EffectAsked, ...]:
    """Return the pages that go out anew at a high urgency, as the incident has become urgent.

    They are those of calls that nobody has answered. The quiet page is resolved, so that nobody's
    phone goes on ringing for it.
    """
    if not urgent or not incident.is_active:
        return ()
    quiet = [
        page
        for page in incident.effects
        if page.effect.action == "page"
        and page.effect.payload.get("urgency") == "low"
        and wanted(incident, page)
    ]
    louder = (
        EffectAsked(PAGING, "page", {**page.effect.payload, "urgency": "high"}, page.serves)
        for page in quiet
    )
    settled = (
        EffectAsked(PAGING, "resolve", {}, page.serves, follows=page.number)
        for page in quiet
        if (page.pending or page.reference) and not _told(incident.effects, page, "resolve")
    )
    return (*louder, *settled)


def _is_raised(incident: Incident, page: KnownEffect) -> bool:
    """Return whether the same page was asked for again later, at another urgency."""
    return any(
        other.number > page.number
        and other.serves == page.serves
        and other.effect.action == page.effect.action == "page"
        and _target(other) == _target(page)
        for other in incident.effects
    )


def _target(page: KnownEffect) -> tuple[Any, Any]:
    payload = page.effect.payload
    return payload.get("escalation_policy"), payload.get("user")


def outran(incident: Incident, effect: KnownEffect, playbook: Playbook) -> bool:
    """Return whether a mail was written to a supplier before the incident was restricted.

    Nobody thought of who may know of it when they wrote it, so it does not go out by itself any
    more; what is written to a supplier afterwards does.
    """
    number = served(effect)
    if incident.suspected_entry is None or number is None or effect.effect.gateway != MAIL:
        return False
    route = playbook.route(incident.escalations[number - 1].route)
    ours = route is not None and route.needs_cyber
    return not ours and effect.number < incident.suspected_entry


def settling(incident: Incident) -> tuple[EffectAsked, ...]:
    """Return what the incident's pages still have to be told of it.

    A page is acknowledged once its escalation was answered, by whatever way, and resolved once it
    was called off or the incident is over. What was asked for already is not asked for again.
    """
    return tuple(
        EffectAsked(PAGING, action, {}, page.serves, follows=page.number)
        for page in incident.effects
        if page.effect.action == "page" and (page.pending or page.reference)
        if (action := _due_of(incident, page)) is not None
        if not _told(incident.effects, page, action)
    )


def _due_of(incident: Incident, page: KnownEffect) -> str | None:
    number = served(page)
    call = incident.escalations[number - 1] if number is not None else None
    if call is None or is_over(incident, call):
        return None if incident.is_active else "resolve"
    if call.called_off is not None:
        return "resolve"
    return "acknowledge" if call.answered_at is not None else None


def is_over(incident: Incident, call: Escalation) -> bool:
    """Return whether what somebody was called for is over: somebody may be called after an end."""
    since = incident.state_since
    later = since is not None and call.at > since
    return not incident.is_active and not later


def _told(effects: Iterable[KnownEffect], page: KnownEffect, action: str) -> bool:
    """Return whether the page was told so, or that it is over, which is more."""
    told = {each.effect.action for each in effects if each.follows == page.number}
    return action in told or "resolve" in told


def _pages(way: RouteNow, number: int, roster: Roster, urgency: str) -> Iterable[EffectAsked]:
    page = way.route.pages
    if page is None:
        return
    payload = {"service": page.service, "urgency": urgency}
    if page.escalation_policy:
        target = {"escalation_policy": page.escalation_policy}
        yield EffectAsked(PAGING, "page", {**payload, **target}, serves(number))
        return
    for person in way.people:
        user = _user(person, roster)
        if user is not None:
            yield EffectAsked(PAGING, "page", {**payload, "user": user}, serves(number))


def _user(person: Person, roster: Roster) -> str | None:
    member = roster.member(person)
    return (member.handles.get(HANDLE) or None) if member else None


def _letters(route: Route, number: int, text: str, playbook: Playbook) -> Iterable[EffectAsked]:
    to = addresses(route, playbook)
    if to and (text or not route.supplier):
        yield EffectAsked(MAIL, "send", {"to": list(to)}, serves(number))
