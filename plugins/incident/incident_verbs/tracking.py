"""Follow-ups in the team's tracker: what has ended there, and what does not get there."""

from datetime import datetime, timedelta

from muster.api import Event, MusterPlugin
from muster.chat.announcements import tell
from muster.chat.audience import may_hear_of
from muster.gateways.tracked_issues import Tracker
from muster.incidents.follow_ups import task_of
from muster.incidents.repository import is_incident
from muster.kernel.effects import fate_of
from muster.kernel.gateway_names import TRACKER
from muster.runtime.periodic import Periodic
from muster.runtime.tracker_polling import TrackerPolling

_EVERY = timedelta(minutes=5)
_EVERY_PLAYED = timedelta(hours=1)


class Tracking:
    """Keeps looking at the tracker: a real one in a thread of its own, a played one by the clock.

    Nobody is told of what has ended there: whoever ended it knows, and `tasks` shows the rest.
    """

    def __init__(self, plugin: MusterPlugin) -> None:
        services = plugin.muster
        self._services = services
        self._periodic: Periodic | None = None
        self._last = services.clock.now()
        gateway = services.gateways.get(TRACKER)
        if gateway is None or not isinstance(gateway, Tracker):
            # There is none, or one of another plugin's that nobody can ask.
            return
        self._polling = TrackerPolling(
            gateway,
            services.incidents,
            services.playbook,
            services.roster,
            services.dialect.mode,
            lambda reference: plugin.say("incidents/dropped_there", reference=reference),
        )
        if gateway.simulated:
            plugin.keep_time("incident.tracker", self._look, self._next_look)
        else:
            every = _EVERY.total_seconds()
            self._periodic = Periodic("tracker-polling", every, self._poll)
            self._periodic.start()

    def stop(self) -> None:
        """Look no more."""
        if self._periodic is not None:
            self._periodic.stop()

    def _poll(self) -> None:
        if self._polling.round(self._services.clock.now()):
            self._services.dispatch.wake()

    def _look(self, now: datetime) -> bool:
        if now - self._last < _EVERY_PLAYED:
            return False
        self._last = now
        return bool(self._polling.round(now))

    def _next_look(self, now: datetime) -> datetime | None:
        return max(now, self._last + _EVERY_PLAYED) if self._polling.has_some() else None


def begin(plugin: MusterPlugin) -> Tracking:
    """Have the plugin look at the tracker, and follow what does not get there."""
    plugin.follow(
        "incident.tracker", lambda event: tell_fate(plugin, event), {"effect_failed"}, from_now=True
    )
    return Tracking(plugin)


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
