"""What is said unasked of alerts: those that come, few words for a storm, and what befalls them.

An alert is told in the incident room and to whoever is on support (R53), never to comms (R52).
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Lock

from incident_verbs import alerting
from muster.alerts import Alert, AlertState
from muster.alerts.pacing import Pace
from muster.alerts.repository import is_alert
from muster.api import Event, MusterPlugin, Person
from muster.chat.announcements import post, room_for, tell
from muster.incidents.succession import ASKED_AT_ONCE
from muster.incidents.visibility import may_hear
from muster.people import Roster
from muster.playbook.model import Room

_RAISED = frozenset({"alert_raised", "alert_reopened"})
_CHANGES = frozenset(
    {
        "alert_acknowledged",
        "alert_attached",
        "alert_dismissed",
        "alert_reopened",
        "alert_resolved",
    }
)
_EFFECTS = frozenset({"effect_delayed", "effect_failed"})
_CURSOR = "alerts.told"
_IDLE_SAVE = 1000
_NEWEST = 3


def keep_telling(plugin: MusterPlugin) -> None:
    """Have alerts told as they come, and settled with their incidents."""
    teller = Teller(plugin)
    plugin.keep_time("incident.alerts", teller.look, teller.next_look)
    plugin.follow(
        "incident.alerts_raised",
        lambda event: teller.look(plugin.muster.clock.now()),
        _RAISED,
        from_now=True,
    )
    plugin.follow(
        "incident.alerts_taken_on",
        lambda event: alerting.take_on_declared(plugin, event),
        {"declared"},
        from_now=True,
    )
    plugin.follow(
        "incident.alerts_settled",
        lambda event: alerting.settle(plugin, event),
        alerting.ENDINGS,
        from_now=True,
    )
    plugin.follow(
        "incident.alerts_changed",
        lambda event: tell_change(plugin, event),
        _CHANGES,
        from_now=True,
    )
    plugin.follow(
        "incident.alert_effects",
        lambda event: tell_effect(plugin, event),
        _EFFECTS,
        from_now=True,
    )


class Teller:
    """Tells of alerts that come, each once, those of a storm together.

    How far it has come is in the journal, saved after each message: a crash repeats one at most.
    """

    def __init__(self, plugin: MusterPlugin) -> None:
        self._plugin = plugin
        self._turn = Lock()
        self._pace = Pace(plugin.muster.playbook.paging.together_within)
        self._untold: list[Event] = []
        journal = plugin.muster.journal
        seen = journal.cursor(_CURSOR)
        if seen is None:
            seen = journal.position()
            journal.save_cursor(_CURSOR, seen)
        self._seen = self._saved = seen

    def next_look(self, now: datetime) -> datetime | None:
        """Return when what is untold may be told, or None when nothing is."""
        with self._turn:
            self._catch_up()
            return self._pace.due(self._untold[0].recorded) if self._untold else None

    def look(self, now: datetime) -> bool:
        """Tell what may be told now; return whether anything was told."""
        with self._turn:
            self._catch_up()
            if not self._untold or now < self._pace.due(self._untold[0].recorded):
                return False
            told = self._tell(now)
            self._untold.clear()
            self._save()
            return told

    def _catch_up(self) -> None:
        journal = self._plugin.muster.journal
        if self._seen >= journal.position():
            return
        for event in journal.since(self._seen):
            if event.kind in _RAISED and is_alert(event.stream):
                self._untold.append(event)
            self._seen = event.position
        if not self._untold and self._seen - self._saved >= _IDLE_SAVE:
            self._save()

    def _save(self) -> None:
        self._plugin.muster.journal.save_cursor(_CURSOR, self._seen)
        self._saved = self._seen

    def _tell(self, now: datetime) -> bool:
        """Tell of what is untold; nothing is said when all of it was seen to meanwhile."""
        book, first_at = self._plugin.muster.alerts, self._untold[0].recorded
        found = (book.of(stream) for stream in dict.fromkeys(e.stream for e in self._untold))
        alerts = [alert for alert in found if alert is not None]
        if all(alert.state is not AlertState.TRIGGERED for alert in alerts):
            return False
        before, self._pace = self._pace, self._pace.told(first_at, now)
        gathered = before.gathers_until is not None and first_at < before.gathers_until
        return _call(self._plugin, alerts, lambda some: self._words(some, first_at, gathered, now))

    def _words(
        self, alerts: Sequence[Alert], first_at: datetime, gathered: bool, now: datetime
    ) -> str:
        """Return what is said of alerts, or nothing when all of them were seen to meanwhile."""
        waiting = [alert for alert in alerts if alert.state is AlertState.TRIGGERED]
        if not waiting:
            return ""
        if len(alerts) == 1:
            return self._plugin.say("alerts/post_raised", alert=alerts[0], now=now)
        return self._plugin.say(
            "alerts/post_storm",
            count=len(alerts),
            gathered=gathered,
            since=first_at,
            now=now,
            services=list(dict.fromkeys(alert.service for alert in alerts)),
            newest=waiting[: -_NEWEST - 1 : -1],
            dealt_with=len(alerts) - len(waiting),
        )


def _call(
    plugin: MusterPlugin, alerts: Sequence[Alert], words: Callable[[Sequence[Alert]], str]
) -> bool:
    """Tell the incident room and whoever is on support what each may hear of the alerts.

    An alert of a restricted incident that calls people again is told in the room if that may hear
    it, and to those on support who may; the leads hear of it in any case.
    """
    services = plugin.muster
    roster, room = services.roster(), services.playbook.rooms.incident
    on_comms = roster.on_comms()
    called = [person for person in roster.on_support() if person not in on_comms]
    away = "" if called or roster.open else _nobody_on_support(plugin, roster)
    called = called or stand_ins(plugin, roster)
    leads = [
        person
        for alert in alerts
        if alert.incident is not None and alerting.of_restricted(plugin, alert)
        if (incident := services.incidents.find(alert.incident)) is not None
        for person in incident.leads
    ]
    heard = [alert for alert in alerts if _in_room(plugin, alert, room)]
    text = words(heard)
    told = [bool(text and services.messenger.post(room, f"{text}\n{away}".rstrip("\n")))]
    for person in dict.fromkeys((*called, *leads)):
        theirs = [
            alert
            for alert in alerts
            if alerting.seen(plugin, alert, person, None)
            and (person in called or alerting.of_restricted(plugin, alert))
        ]
        if text := words(theirs):
            told.append(bool(services.messenger.tell(person, text)))
    return any(told)


def stand_ins(plugin: MusterPlugin, roster: Roster) -> list[Person]:
    """Return who is told of an alert where nobody on support is there: who could take that."""
    on_comms = roster.on_comms()
    could = plugin.muster.rota.last_known().stand_ins(roster)
    return [person for person in could if person not in on_comms][:ASKED_AT_ONCE]


def _nobody_on_support(plugin: MusterPlugin, roster: Roster) -> str:
    """Return the words of who is asked in place of those on support, who are not there."""
    off = [member.person for member in roster.members if member.on_support]
    return plugin.say("alerts/post_nobody_on_support", off=off, asked=stand_ins(plugin, roster))


def _in_room(plugin: MusterPlugin, alert: Alert, room: Room) -> bool:
    """Return whether a room may hear of an alert."""
    playbook = plugin.muster.playbook
    return not alerting.of_restricted(plugin, alert) or may_hear(room.name, playbook)


def tell_change(plugin: MusterPlugin, event: Event) -> bool:
    """Tell the incident room what befell an alert of an open incident elsewhere."""
    services = plugin.muster
    if not is_alert(event.stream) or event.number != event.command:
        return False
    alert = services.alerts.of(event.stream)
    incident = services.incidents.find(alert.incident) if alert and alert.incident else None
    if alert is None or incident is None or not incident.is_open:
        return False
    if event.kind == "alert_resolved" and alert.state_at != event.happened:
        # We had ended it, and the service says that it did as it was asked.
        return False
    room = room_for(services, incident)
    if room is None or event.where.room == room.name:
        return False
    text = plugin.say(
        "alerts/post_changed",
        incident=incident,
        alert=alert,
        late_by=plugin.late_by(event.recorded),
    )
    return bool(post(services, incident, text))


def tell_effect(plugin: MusterPlugin, event: Event) -> bool:
    """Tell the incident room that the paging service could not be told, and the way by hand."""
    if not is_alert(event.stream):
        return False
    services = plugin.muster
    alert = services.alerts.of(event.stream)
    effect = alert.effect(event.data["effect"]) if alert is not None else None
    if alert is None or effect is None:
        return False
    given_up = event.kind == "effect_failed"
    if not given_up and not effect.pending:
        return False
    text = plugin.say(
        "alerts/post_effect",
        alert=alert,
        effect=effect,
        given_up=given_up,
        now=services.clock.now(),
    )
    incident = services.incidents.find(alert.incident) if alert.incident else None
    if incident is not None:
        return bool(tell(services, incident, text, incident.leads))
    if services.messenger.post(services.playbook.rooms.incident, text):
        return True
    roster = services.roster()
    called = roster.on_support() or stand_ins(plugin, roster)
    told = [services.messenger.tell(each, text) for each in called]
    return any(told)
