"""The words of what is asked of somebody: the playbook's for its steps, a template's for a duty."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from muster.chat import choosing
from muster.chat.named_commands import OfIt, named
from muster.chat.plugin import Call, MusterPlugin
from muster.chat.quoting import Quotes
from muster.duties import Duty
from muster.duties.asks import Ask, Urgency, asked_of
from muster.duties.view import View
from muster.escalation.ringing import Number, numbers, numbers_of
from muster.incident.state import Incident
from muster.people import Person
from muster.playbook.model import Step


class Asked:
    """One thing that is asked, in words.

    `says` is what, `type` the command, `sentence` the playbook's own words, or None where nothing
    or something before it has said them. A command names its incident where another one could be
    meant. `due` is UTC, or None.
    """

    def __init__(
        self, plugin: MusterPlugin, view: View, ask: Ask, you: Person, quotes: Quotes
    ) -> None:
        """`quotes` are those of the list that it stands in."""
        self._plugin = plugin
        self._you = you
        self._view = view
        self._ask = ask
        self.sentence = quotes.once(ask.what.sentence)

    @property
    def incident(self) -> Incident:
        """The incident for which it is asked."""
        return self._ask.incident

    @property
    def urgency(self) -> Urgency:
        """How soon it is asked for."""
        return self._ask.urgency

    @property
    def says(self) -> str:
        """What is asked."""
        what = self._ask.what
        if isinstance(what, Step):
            return self._naming(what.says)
        if self.instead_of:
            return in_brief(self._plugin, self._view, what, theirs=False)
        return sentence_of(self._plugin, self._view, what, you=self._you)

    @property
    def instead_of(self) -> tuple[Person, ...]:
        """Who owes it and does not do it, where it is asked in their place; else nobody."""
        what = self._ask.what
        return what.people if isinstance(what, Duty) and self._you not in what.people else ()

    @property
    def type(self) -> str | None:
        """The command to type, or None where that is a part of what it says."""
        what = self._ask.what
        return self._naming(what.type) if isinstance(what, Step) and what.type else None

    @property
    def due(self) -> datetime | None:
        """When a step will be due, UTC; None where it has no time, or what it says tells it."""
        due = self._ask.due
        ahead = due is not None and due > self._view.now
        return due if ahead and isinstance(self._ask.what, Step) else None

    @property
    def overdue_by(self) -> timedelta | None:
        """How much of its clock's time it has been overdue, None when it is not."""
        return self._ask.overdue_by

    def _naming(self, text: str) -> str:
        several = self._plugin.muster.register.several_open
        return named(text, OfIt(self._ask.incident, several))


def asks(plugin: MusterPlugin, call: Call, incident: Incident) -> Iterator[Asked]:
    """Yield what is asked of whoever typed for an incident, what presses most first.

    How long people have worked is of the incidents that may be heard of where it is asked.
    """
    watch, heard = plugin.muster.watch, plugin.workload_heard(call)
    view = watch.view_of(incident, replace(call.asking, workload=heard))
    found, quotes = asked_of(view, call.who, watch.owed(view).duties), Quotes()
    for ask in found:
        yield Asked(plugin, view, ask, call.who, quotes)


def asks_everywhere(plugin: MusterPlugin, call: Call) -> list[Asked]:
    """Return what is asked of whoever typed, over all incidents in which something is theirs.

    Those count in which they take part, or owe something; what presses most comes first.
    """
    found: list[Asked] = []
    who, room = call.who, call.place.room
    owing = choosing.owing_afterwards(plugin, who, room)
    for incident in (*choosing.ongoing(plugin, who, room), *owing):
        theirs = list(asks(plugin, call, incident))
        if incident.takes_part(call.who) or any(ask.urgency < Urgency.IN_ORDER for ask in theirs):
            found += theirs
    return sorted(found, key=lambda ask: (ask.urgency, ask.incident.number))


def sentence_of(
    plugin: MusterPlugin,
    view: View,
    duty: Duty,
    overdue: Iterable[str] = (),
    *,
    you: Person | None = None,
) -> str:
    """Return what a duty asks, in a sentence; another plugin's brings its own.

    `overdue` are the keys of what is overdue, for a duty that is about the incident as a whole.
    `you` is whom alone it is said to; None where all who owe it hear the same.
    """
    if duty.says is not None:
        return duty.says
    facts = {**duty.facts, "overdue": list(overdue), "you": you}
    return plugin.say(f"duties/{duty.code}", facts=facts, **_known(plugin, view, duty))


def in_brief(plugin: MusterPlugin, view: View, duty: Duty, *, theirs: bool = True) -> str:
    """Return what a duty asks in a few words, for whoever has heard the whole of it.

    What only those who owe it can type is left out where it is not `theirs`.
    """
    known = _known(plugin, view, duty)
    return plugin.say("duties/brief", facts=duty.facts, theirs=theirs, **known).strip()


def _known(plugin: MusterPlugin, view: View, duty: Duty) -> dict[str, Any]:
    """Return what every template of a duty knows."""
    return {
        "duty": duty,
        "incident": view.incident,
        "now": view.now,
        "playbook": plugin.muster.playbook,
        "suggested": view.suggested_update,
        "numbers": _numbers(plugin, duty),
    }


def _numbers(plugin: MusterPlugin, duty: Duty) -> tuple[Number, ...]:
    """Return whom to ring by hand where somebody has not answered."""
    playbook, roster = plugin.muster.playbook, plugin.muster.roster()
    if "call" in duty.facts and duty.facts.get("route"):
        return numbers(duty.facts["route"], duty.facts["call"].people, playbook, roster)
    return numbers_of(duty.facts.get("called", ()), roster)
