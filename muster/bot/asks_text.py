"""The words of what is asked of somebody: the playbook's for its steps, a template's for a duty."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Protocol

from muster.bot import incident_lookup
from muster.bot.plugin import Command, MusterPlugin
from muster.chat.clean_text import shortened
from muster.chat.named_commands import OfIt, named
from muster.chat.quoting import Quotes
from muster.chat.services import Services
from muster.duties import Duty
from muster.duties.asks import Ask, Urgency, asked_for, asked_of, holding
from muster.duties.context import DutyContext
from muster.escalation.phone_numbers import Number, numbers, numbers_of
from muster.incidents import progress
from muster.incidents.holding import HOLDS, Held
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.kernel.decisions import DecisionContext, Outcome, Refused
from muster.kernel.permissions import missing_permission
from muster.people import BOT, Person
from muster.playbook.conditions import Condition
from muster.playbook.model import Step
from muster.playbook.report_terms import ReportSection
from muster.playbook.vocabulary import LEADS, Permission, Role

_SAID_OF_HOLDS = frozenset(hold.duty.value for hold in HOLDS)


class Speaks(Protocol):
    """What has a bot's words: a plugin, or what says the same elsewhere."""

    muster: Services

    def say(self, template: str, /, **facts: Any) -> str:
        """Return the text of a template, by its folder and name."""
        ...


class Asked:
    """One thing that is asked, in words.

    `says` is what, `type` the command, `sentence` the playbook's own words, or None where nothing
    or something before it has said them. A command names its incident where another one could be
    meant. `due` is UTC, or None.
    """

    def __init__(
        self,
        plugin: MusterPlugin,
        view: DutyContext,
        ask: Ask,
        you: Person,
        quotes: Quotes | None = None,
    ) -> None:
        """`quotes` are those of the list that it stands in, if it stands in one."""
        self._plugin = plugin
        self._you = you
        self._view = view
        self._ask = ask
        self._quotes = quotes or Quotes()

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
        what = self._refused
        if isinstance(what, Held):
            return self._plugin.in_words(what.reason, self._you, self.incident)
        if isinstance(what, Step):
            return " ".join(filter(None, (self._proposed(what), self._naming(what.says))))
        if isinstance(what, ReportSection):
            return self._plugin.say("incidents/report_ask", incident=self.incident, section=what)
        if self.instead_of:
            return in_brief(
                self._plugin, self._view, what, theirs=False, people=(self._you,), you=self._you
            )
        return sentence_of(self._plugin, self._view, what, you=self._you)

    @property
    def brief(self) -> str:
        """What is asked, in a few words, for whoever takes it over; a duty's have the command."""
        what = self._ask.what
        return in_brief(self._plugin, self._view, what) if isinstance(what, Duty) else self.says

    @property
    def instead_of(self) -> tuple[Person, ...]:
        """Who owes it and does not do it, where it is asked in their place; else nobody."""
        what = self._ask.what
        return what.people if isinstance(what, Duty) and self._you not in what.people else ()

    @property
    def type(self) -> str | None:
        """The command to type, or None where that is a part of what it says."""
        what = self._refused
        if not isinstance(what, Step) or not what.type:
            return None
        untold = self.incident.by_hand_untold
        typed = self._naming(what.type)
        return typed.replace("CHANNEL", shortened(untold[0], 40)) if untold else typed

    @cached_property
    def sentence(self) -> str | None:
        """The playbook's own words, or None where there are none, or they were said before."""
        what = self._ask.what
        if isinstance(what, Held):
            return self._quotes.once(self._plugin.muster.playbook.sentence(what.hold.rule))
        if isinstance(what, ReportSection):
            return None
        return self._quotes.once(what.sentence)

    @property
    def due(self) -> datetime | None:
        """When a step will be due, UTC; None where it has no time, or what it says tells it."""
        return self.when if isinstance(self._ask.what, Step) else None

    @property
    def when(self) -> datetime | None:
        """When it will be due, UTC; None where it has no time, or that has passed."""
        due = self._ask.due
        return due if due is not None and due > self._view.now else None

    @property
    def overdue_by(self) -> timedelta | None:
        """How much of its clock's time it has been overdue, None when it is not."""
        return self._ask.overdue_by

    @property
    def _refused(self) -> Step | Duty | Held | ReportSection:
        """What it is; for a step that keeps an incident that is over from being closed, that.

        It is said in the words of the refusal then, which name what is left.
        """
        what, held = self._ask.what, self._ask.held
        over = self.incident.state is State.RESOLVED
        return held if over and held is not None and isinstance(what, Step) else what

    def _proposed(self, step: Step) -> str | None:
        """Return which priority waits for their word, and by whom, where a step asks for that."""
        if Condition.PRIORITY_AWAITS_ME not in step.when:
            return None
        waiting = map(self.incident.priority.awaiting, self.incident.roles_of(self._you) or LEADS)
        proposed = next(filter(None, waiting), None)
        if proposed is None:
            return None
        facts = {"incident": self.incident, "proposed": proposed}
        return self._plugin.say("incidents/priority_asked", **facts).strip()

    def _naming(self, text: str) -> str:
        several = self._plugin.muster.incidents.several_open
        commands = self._plugin.muster.commands
        return commands.typed(named(commands.named(text), OfIt(self._ask.incident, several)))


def asks(plugin: MusterPlugin, call: Command, incident: Incident) -> Iterator[Asked]:
    """Yield what is asked of whoever typed for an incident, what presses most first.

    How long people have worked is of the incidents that may be heard of where it is asked.
    """
    watch, heard = plugin.muster.scheduler, plugin.workload_heard(call)
    view = watch.view_of(incident, replace(call.context, workload=heard))
    found, quotes = asked_of(view, call.who, watch.owed(view).duties), Quotes()
    for ask in found:
        yield Asked(plugin, view, ask, call.who, quotes)


def why_not(plugin: MusterPlugin, call: Command, incident: Incident, refused: Refused) -> str:
    """Return the text of a refusal, in which what is asked has the place that it has in the list.

    Of that it says too who is asked, and how long it has been overdue.
    """
    view = plugin.muster.scheduler.view_of(incident, call.context)
    duties = plugin.muster.scheduler.owed(view, _SAID_OF_HOLDS).duties
    listed = {
        ask.held.hold.code: ask
        for back in dict.fromkeys(hold.back for hold in HOLDS)
        for ask in holding(view, duties, back)
        if ask.held
    }
    order = [*listed]
    reasons = sorted(
        refused.reasons,
        key=lambda reason: order.index(reason.code) if reason.code in listed else -1,
    )
    return plugin.why_not(call, replace(refused, reasons=tuple(reasons)), incident, listed)


def taken_over(
    plugin: MusterPlugin, call: Command, incident: Incident
) -> list[tuple[tuple[Role, ...], list[Asked]]]:
    """Return what whoever takes over an incident is asked, by the lead roles that owe it.

    What somebody keeps doing anyhow is left out.
    """
    watch, heard = plugin.muster.scheduler, plugin.workload_heard(call)
    view = watch.view_of(incident, replace(call.context, workload=heard))
    duties = watch.owed(view).duties
    found: list[tuple[list[Role], Asked]] = []
    known: dict[str, list[Role]] = {}
    for role in LEADS:
        for ask in asked_for(view, role, duties):
            if ask.urgency is Urgency.MEANWHILE:
                continue
            words = {ask.key, ask.duty.key if ask.duty else ask.key}
            roles = next((known[word] for word in words if word in known), None)
            if roles is None:
                roles = []
                found.append((roles, Asked(plugin, view, ask, incident.lead(role) or call.who)))
            if role not in roles:
                roles.append(role)
            known |= dict.fromkeys(words, roles)
    by_role: dict[tuple[Role, ...], list[Asked]] = {}
    for roles, asked in found:
        by_role.setdefault(tuple(roles), []).append(asked)
    return sorted(by_role.items(), key=lambda item: (item[1][0].urgency, LEADS.index(item[0][0])))


def asks_everywhere(plugin: MusterPlugin, call: Command) -> list[Asked]:
    """Return what is asked of whoever typed, over all incidents in which something is theirs.

    Those count in which they take part, or owe something; what presses most comes first.
    """
    found: list[Asked] = []
    who, room = call.who, call.place.room
    owing = incident_lookup.owing_afterwards(plugin, who, room)
    for incident in (*incident_lookup.ongoing(plugin, who, room), *owing):
        theirs = list(asks(plugin, call, incident))
        if incident.takes_part(call.who) or any(ask.urgency < Urgency.IN_ORDER for ask in theirs):
            found += theirs
    return sorted(found, key=lambda ask: (ask.urgency, ask.incident.number))


def sentence_of(
    plugin: MusterPlugin,
    view: DutyContext,
    duty: Duty,
    overdue: Iterable[str] = (),
    *,
    you: Person | None = None,
) -> str:
    """Return what a duty asks, in a sentence; another plugin's brings its own.

    `overdue` are the kinds of what is overdue, for a duty that is about the incident as a whole.
    `you` is whom alone it is said to; None where all who owe it hear the same.
    """
    if duty.says is not None:
        return plugin.muster.commands.typed(duty.says)
    facts = {**duty.facts, "overdue": list(overdue), "you": you}
    if facts.get("away") is not None:
        rota = plugin.muster.rota.last_known()
        facts["absence"] = rota.away_on(rota.day_of(view.now)).get(facts["away"])
    name = "own" if "own" in facts else duty.code
    return plugin.say(f"duties/{name}", facts=facts, **_known(plugin, view, duty, you))


def in_brief(
    plugin: Speaks,
    view: DutyContext,
    duty: Duty,
    *,
    theirs: bool = True,
    people: Collection[Person] = (),
    you: Person | None = None,
) -> str:
    """Return what a duty asks in a few words, for whoever has heard the whole of it.

    What only those who owe it can type is left out where it is not `theirs`. Where none of the
    `people` who are asked leads, what only a lead may write is not theirs to write.
    """
    asked = you or next(iter((*people, *duty.people)), None)
    known, leads = _known(plugin, view, duty, asked), view.incident.leads
    writes = not people or not leads or any(person in leads for person in people)
    facts = {"facts": duty.facts, "theirs": theirs, "writes": writes, "asked": asked}
    return plugin.say("duties/brief", **facts, **known).strip()


class Against:
    """Why somebody could not end or pause an incident as it stands: the codes of the reasons.

    So a step offers only what would be done, and says what comes first.
    """

    def __init__(self, view: DutyContext, person: Person) -> None:
        moment = view.moment
        self._incident = view.incident
        self._asking = DecisionContext(
            person, moment.now, moment.playbook, moment.roster, workload=moment.workload
        )

    @property
    def resolve(self) -> tuple[str, ...]:
        """Why they could not say that it is over."""
        return _codes(progress.resolve(self._incident, self._asking, ""))

    @property
    def dismiss(self) -> tuple[str, ...]:
        """Why they could not say that it was no incident."""
        return _codes(progress.dismiss(self._incident, self._asking, ""))

    @property
    def resume(self) -> tuple[str, ...]:
        """Why they could not have work begin again with those who lead."""
        return _codes(progress.resume(self._incident, self._asking))

    @property
    def pause(self) -> tuple[str, ...]:
        """Why they could not stop work for now."""
        return _codes(progress.pause(self._incident, self._asking, ""))

    @property
    def pausing_is_for(self) -> Sequence[Mapping[str, object]]:
        """Who alone may stop work for now, as a sentence names them; nobody, where they may."""
        reason = missing_permission(self._asking, Permission.STEER, self._incident)
        return reason.facts["who_may"] if reason else ()


def _codes(outcome: Outcome) -> tuple[str, ...]:
    return tuple(r.code for r in outcome.reasons) if isinstance(outcome, Refused) else ()


def _known(plugin: Speaks, view: DutyContext, duty: Duty, you: Person | None) -> dict[str, Any]:
    """Return what every template of a duty knows; where all who owe it hear it, of the first."""
    asked = you or next(iter((*duty.people, *view.incident.leads)), BOT)
    return {
        "against": Against(view, asked),
        "duty": duty,
        "incident": view.incident,
        "now": view.now,
        "playbook": plugin.muster.playbook,
        "suggested": view.suggested_update,
        "numbers": _numbers(plugin, duty),
    }


def _numbers(plugin: Speaks, duty: Duty) -> tuple[Number, ...]:
    """Return whom to ring by hand where somebody has not answered."""
    playbook, roster = plugin.muster.playbook, plugin.muster.roster()
    if "call" in duty.facts and duty.facts.get("route"):
        return numbers(duty.facts["route"], duty.facts["call"].people, playbook, roster)
    return numbers_of(duty.facts.get("called", ()), roster)
