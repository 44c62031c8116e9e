"""Whoever joins an incident that is under way is told in private how it stands (R43)."""

from collections.abc import Sequence

from incident_verbs.reading import entry
from muster.api import Event, Incident, MusterPlugin, Person
from muster.bot import asks_text
from muster.bot.asks_text import Asked
from muster.chat.audience import may_hear_of
from muster.duties.asks import asked_of
from muster.incidents.events import HelperJoined, RoleTaken, body_of
from muster.incidents.incident import fold
from muster.incidents.repository import is_incident
from muster.incidents.timeline import as_corrected
from muster.kernel.decisions import DecisionContext

_JOINING = frozenset({"helper_joined", "role_taken"})

_LINES = 3
"""The most actions, and the most things owed, that are told."""


def keep_catching_up(plugin: MusterPlugin) -> None:
    """Have whoever joins told how the incident stands."""
    plugin.follow("incident.caught_up", lambda e: tell(plugin, e), _JOINING, from_now=True)


def tell(plugin: MusterPlugin, event: Event) -> bool:
    """Tell somebody who has just joined how the incident stands; return whether they were told.

    Whoever was given a role by somebody else reads it with their briefing.
    """
    person = _joining(event)
    if person is None or (event.kind == "role_taken" and person != event.who):
        return False
    text = how_it_stands(plugin, event)
    return text is not None and bool(plugin.muster.messenger.tell(person, text))


def _joining(event: Event) -> Person | None:
    body = body_of(event)
    return body.person if isinstance(body, HelperJoined | RoleTaken) else None


def how_it_stands(plugin: MusterPlugin, event: Event) -> str | None:
    """Return how an incident stands, for whoever joins it with an event; None for nothing to tell.

    Whoever took part before knows it, as does everybody while nothing has been done.
    """
    services = plugin.muster
    if not is_incident(event.stream) or event.command == 1:
        return None
    incident, person = services.incidents.of(event), _joining(event)
    events = services.incidents.events(incident.number)
    before = fold(incident.number, (e for e in events if e.number < event.command))
    if person is None or before is None or person in before.involved or not incident.is_active:
        return None
    if not (before.tried or before.summary or before.reported_at or before.announcements):
        return None
    if not may_hear_of(services, incident, person, None):
        return None
    return plugin.say(
        "incidents/post_caught_up",
        incident=incident,
        priority=incident.priority.driving(services.playbook),
        actions=_actions(plugin, incident, events),
        asks=_asks(plugin, incident, person),
        now=services.clock.now(),
        playbook=services.playbook,
        late_by=plugin.late_by(event.recorded),
    )


def _actions(
    plugin: MusterPlugin, incident: Incident, events: Sequence[Event]
) -> list[dict[str, Event | str]]:
    """Return the latest of what was done, in words, the oldest first."""
    done = [e for e in as_corrected(events) if e.kind in ("action_taken", "reported")]
    done.sort(key=lambda e: (e.happened, e.number))
    return [{"event": e, "says": entry(plugin, incident, e)} for e in done[-_LINES:]]


def _asks(plugin: MusterPlugin, incident: Incident, person: Person) -> list[Asked]:
    """Return the first of what is asked of somebody."""
    services, now = plugin.muster, plugin.muster.clock.now()
    context = DecisionContext(
        person, now, services.playbook, services.roster(), workload=services.workload(now)
    )
    view = services.scheduler.view_of(incident, context)
    found = asked_of(view, person, services.scheduler.owed(view).duties)
    return [asks_text.Asked(plugin, view, ask, person) for ask in found[:_LINES]]
