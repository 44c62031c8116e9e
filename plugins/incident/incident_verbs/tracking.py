"""Follow-ups in the team's tracker: what has ended there, and what does not get there."""

from datetime import timedelta

from muster.api import Event, MusterPlugin
from muster.chat.announcements import tell
from muster.chat.audience import may_hear_of
from muster.incidents.follow_ups import task_of
from muster.incidents.repository import is_incident
from muster.kernel.effects import fate_of
from muster.kernel.gateway_names import TRACKER
from muster.runtime.gateway_polling import GatewayPolling
from muster.runtime.tracker_polling import TrackerPolling

_EVERY = timedelta(minutes=5)
_EVERY_PLAYED = timedelta(hours=1)


def begin(plugin: MusterPlugin) -> GatewayPolling:
    """Have the plugin look at the tracker, and follow what does not get there.

    Nobody is told of what has ended there: whoever ended it knows, and `tasks` shows the rest.
    Return what keeps looking.
    """
    plugin.follow(
        "incident.tracker", lambda event: tell_fate(plugin, event), {"effect_failed"}, from_now=True
    )
    services = plugin.muster
    issues = TrackerPolling(
        services.incidents,
        services.playbook,
        services.roster,
        services.dialect.mode,
        lambda reference: plugin.say("incidents/dropped_there", reference=reference),
    )
    polling = GatewayPolling(
        services.gateways,
        TRACKER,
        services.clock.now,
        round=issues.round,
        has_some=issues.has_some,
        heard=services.dispatch.wake,
        every=_EVERY,
        every_played=_EVERY_PLAYED,
    )
    plugin.keep_time("incident.tracker", polling.look, polling.next_look)
    return polling


def tell_fate(plugin: MusterPlugin, event: Event) -> bool:
    """Tell whoever added a follow-up that it did not get into the tracker."""
    if not is_incident(event.stream):
        return False
    services = plugin.muster
    incident = services.incidents.of(event)
    body = fate_of(event)
    known = incident.effect_numbered(body.effect)
    task = task_of(incident, known)
    if task is None or not task.open:
        return False
    text = plugin.say(
        "incidents/post_not_tracked",
        incident=incident,
        task=task,
        body=body,
        late_by=plugin.late_by(event.recorded),
    )
    asked = services.incidents.event(incident.number, known.number)
    who = asked.who if asked is not None else None
    if who and may_hear_of(services, incident, who, None) and services.messenger.tell(who, text):
        return True
    return bool(tell(services, incident, text, filter(None, (who, *incident.leads))))
