"""Notes, actions, reports, corrections, runbooks, parked items, tasks and the ticket."""

import re
from datetime import datetime
from typing import Any

from incident_verbs.absences import away_then
from muster.api import Command, Flag, Incident, Misunderstood, MusterPlugin, Person, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.chat.clean_text import clean
from muster.chat.grammar import is_number, number
from muster.chat.recent_messages import FARTHEST
from muster.incidents import entries, events
from muster.incidents.follow_ups import tracked
from muster.incidents.lifecycle import ACTIVE, OPEN, State
from muster.incidents.own_duties import finish_duty, own_duties
from muster.incidents.visibility import restricted
from muster.kernel.gateway_names import TRACKER
from muster.times import parse_due

VERBS = Verbs("incident", "Write")

AT = Flag("at", takes="moment", example="14:05")
STATES, _AT_WORK = frozenset(OPEN), frozenset(ACTIVE)
_TASK_STATES = frozenset(State)
_OWNER = Flag("owner", takes="person", example="me", value="PERSON")
_DUE = Flag("due", takes="moment", example="tomorrow")
_AFTER = Flag("after", takes="when", example="friday")


def _entry(
    plugin: MusterPlugin,
    call: Command,
    body: events.IncidentPayload,
    template: str = "noted",
    **facts: Any,
) -> str:
    happened = plugin.moment(call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.write(i, context, body, happened=happened),
        template,
        kind=body.KIND,
        **facts,
    )


def _ask_for_the_rest(plugin: MusterPlugin, call: Command, number: int) -> None:
    """Raise Misunderstood, asking for what is to follow a number."""
    incident = incident_lookup.chosen(plugin, call)
    raise Misunderstood("and_then", incident=incident, number=number, verb=call.line.verb)


_BEFORE = re.compile(r"\^(?P<back>\d{0,3})(?:\s+(?P<remark>.*))?", re.DOTALL | re.ASCII)
"""A message before: `^` the last one, `^2` the one before that, and what is remarked about it."""


@VERBS.verb(
    "note", "TEXT, or ^ [REMARK] for the message before it (^2 one further back)",
    text="required", flags=(AT,), states=STATES, example="!incident note 40 people have rung",
)  # fmt: skip
def note(plugin: MusterPlugin, call: Command) -> str:
    """write something into the timeline"""
    before = _BEFORE.fullmatch(call.line.text)
    if before:
        return _keep(plugin, call, int(before["back"] or 1), before["remark"] or "")
    return _entry(plugin, call, events.Noted(call.line.text))


def _keep(plugin: MusterPlugin, call: Command, back: int, remark: str) -> str:
    """Put what was said before a command into the timeline, with its author and its time."""
    if "at" in call.line.flags:
        raise Misunderstood("has_its_time", back=back)
    if not 1 <= back <= len(call.said_before):
        raise Misunderstood(
            "nothing_before", back=back, heard=len(call.said_before), farthest=FARTHEST,
            private=call.place.room is None,
        )  # fmt: skip
    said = call.said_before[back - 1]
    services = plugin.muster
    author = services.dialect.person(said.by, call.context.roster)
    text = clean(services.dialect.readable(said.text, services.roster)).strip()
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.keep(
            i, context, text, said_by=author, at=said.at, message=said.id, remark=remark
        ),
        "kept",
        kind=events.Noted.KIND,
        author=author,
        text=text,
    )


@VERBS.verb(
    "action", "TEXT", text="required", flags=(AT,), states=_AT_WORK,
    example="!incident action Undid the change --at 14:05",
)  # fmt: skip
def action(plugin: MusterPlugin, call: Command) -> str:
    """say what you do about it"""
    return _entry(plugin, call, events.ActionTaken(call.line.text))


@VERBS.verb(
    "update", "TEXT", text="required", flags=(AT,), states=_AT_WORK,
    example="!incident update Found the cause, a fix is 20 minutes away",
)  # fmt: skip
def update(plugin: MusterPlugin, call: Command) -> str:
    """report to the comms lead, every 20–30 minutes"""
    return _entry(plugin, call, events.Reported(call.line.text), "update")


@VERBS.verb(
    "summary", "TEXT", text="required", states=STATES,
    example="!incident summary It fails for some; a fix is being tried",
)  # fmt: skip
def summary(plugin: MusterPlugin, call: Command) -> str:
    """sum it up for whoever comes next; it replaces the last one"""
    return _entry(plugin, call, events.Summarised(call.line.text), "summary")


@VERBS.verb(
    "correct", "N TEXT", text="required", counts=True, states=STATES,
    example="!incident correct 12 It was the other router",
)  # fmt: skip
def correct(plugin: MusterPlugin, call: Command) -> str:
    """correct the words of entry N; the original is kept"""
    entry, text = number(call.line.text, call.line.verb, "incident")
    if not text:
        _ask_for_the_rest(plugin, call, entry)
    incident = incident_lookup.chosen(plugin, call)
    target = plugin.muster.incidents.event(incident.number, entry)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.correct(i, context, target, entry, text),
        "corrected",
        number=entry,
    )


@VERBS.verb(
    "runbook", "NAME worked|failed, or WORDS to look one up", text="optional", flags=(AT,),
    states=_AT_WORK, example="!incident runbook {runbook} failed",
)  # fmt: skip
def runbook(plugin: MusterPlugin, call: Command) -> str:
    """find a runbook, or say that one worked or failed"""
    name, _, outcome = call.line.text.rpartition(" ")
    if name and outcome.casefold() in ("worked", "failed"):
        worked, happened = outcome.casefold() == "worked", plugin.moment(call)
        return outcome_text.change(
            plugin,
            call,
            lambda i, context: entries.try_runbook(
                i, context, name, worked=worked, happened=happened
            ),
            "runbook",
            worked=worked,
        )
    found = entries.runbooks_about(call.line.text, plugin.muster.playbook)
    return plugin.say("incidents/runbooks", found=found, wanted=call.line.text)


@VERBS.verb(
    "park", "TEXT", text="required", states=STATES, example="!incident park The alert came too late"
)
def park(plugin: MusterPlugin, call: Command) -> str:
    """put something aside for the review"""
    return _entry(plugin, call, events.Parked(call.line.text), "parked")


@VERBS.verb(
    "task", "TEXT", text="required",
    states=_TASK_STATES, flags=(_OWNER, _DUE, _AFTER),
    example="!incident task Tell the supplier --owner me --due 17:00",
)  # fmt: skip
def task(plugin: MusterPlugin, call: Command) -> str:
    """add a task; with --after for after the incident, which it then does not hold up"""
    owner, due = _owner_and_due(plugin, call)
    after, text = _AFTER.name in call.line.flags, call.line.text
    if owner is None:
        owner, text = _called_first(plugin, call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.add_task(i, context, text, owner=owner, due=due, after=after),
        "task_given",
        away=away_then(plugin, [owner], due),
        **_tracker(plugin, call, after),
    )


_CALLED = re.compile(r"(?P<who><?@\S+?>?)[:,;]?\s+(?:to\s+)?(?P<what>.+)", re.DOTALL)
_AND = re.compile(r"(?:and\b|or\b|&|\+|/|@|<@)", re.IGNORECASE)


def _called_first(plugin: MusterPlugin, call: Command) -> tuple[None, str] | tuple[Person, str]:
    """Return whom a task begins by calling, as in "@kim ring the supplier", and the task.

    Where several are called, or nobody who is known, nobody has it and the text is kept whole.
    """
    found = _CALLED.fullmatch(call.line.typed)
    if found is None or _AND.match(found["what"]):
        return None, call.line.text
    incident = incident_lookup.chosen(plugin, call)
    try:
        owner = incident_lookup.person(plugin, call, found["who"], incident)
    except Misunderstood as wrong:
        if wrong.code != "unknown_person":
            raise
        return None, call.line.text
    return owner, plugin.muster.dialect.readable(found["what"], plugin.muster.roster)


def _tracker(plugin: MusterPlugin, call: Command, after: bool) -> dict[str, bool]:
    """Return what an answer tells of the team's tracker, where a task is for afterwards."""
    gateway = plugin.muster.gateways.get(TRACKER)
    hushed = restricted(incident_lookup.chosen(plugin, call))
    return {
        "tracked": after and plugin.muster.playbook.follow_ups.tracked,
        "hushed": hushed,
        "simulated": gateway is None or gateway.simulated,
    }


def _owner_and_due(plugin: MusterPlugin, call: Command) -> tuple[Person | None, datetime | None]:
    """Return whose a task is and when it is due, UTC, by the flags; None where one is missing."""
    flags, playbook = call.line.flags, plugin.muster.playbook
    incident = incident_lookup.chosen(plugin, call)
    owner = None
    if "owner" in flags:
        owner = incident_lookup.person(plugin, call, flags["owner"], incident)
    due = None
    moment = flags.get("due") or flags.get(_AFTER.name)
    if moment:
        due = parse_due(moment, now=call.now, zone=playbook.timezone, closing=playbook.hours.closes)
    return owner, due


def _has_task(incident: Incident, who: Person, text: str) -> bool:
    """Return whether an incident has the task open whose number a text begins with."""
    first = text.split(maxsplit=1)[0] if text else ""
    return any(str(task.number) == first.strip("#:,") for task in incident.open_tasks)


def _has_task_or_duty(incident: Incident, who: Person, text: str) -> bool:
    """Return whether an incident has open what the first word of a text names."""
    word = text.split(maxsplit=1)[0].casefold() if text else ""
    return _has_task(incident, who, text) or word in incident.reminders


@VERBS.verb(
    "done", "N|DUTY", text="required", counts=True, choice=True, states=_TASK_STATES,
    concerns=_has_task_or_duty,
    example="!incident done 2",
)  # fmt: skip
def done(plugin: MusterPlugin, call: Command) -> str:
    """task N is done, or a duty of the team’s own"""
    word, _, said = call.line.text.partition(" ")
    code = word.casefold().rstrip(":,;.")
    playbook = plugin.muster.playbook
    if code in own_duties(playbook):
        return outcome_text.change(
            plugin,
            call,
            lambda i, context: finish_duty(i, context, code, said.strip()),
            "duty_done",
            code=code,
        )
    if code in playbook.duties:
        raise Misunderstood("duty_does_itself", duty=code, own=[*own_duties(playbook)])
    if own_duties(playbook) and not is_number(code):
        raise Misunderstood("unknown_own_duty", given=word, own=[*own_duties(playbook)])
    task_number, rest = number(call.line.text, call.line.verb, "incident")
    if rest:
        raise Misunderstood("no_text", word="incident", verb=call.line.verb, text=rest)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.finish_task(i, context, task_number),
        "task_done",
        number=task_number,
        issue=tracked(incident_lookup.chosen(plugin, call), task_number),
    )


@VERBS.verb(
    "drop", "N REASON", text="required", counts=True, states=_TASK_STATES,
    concerns=_has_task,
    example="!incident drop 2 The same as task 1",
)  # fmt: skip
def drop(plugin: MusterPlugin, call: Command) -> str:
    """task N is not to be done any more"""
    task_number, reason = number(call.line.text, call.line.verb, "incident")
    reason = reason or call.line.because or ""
    if not reason:
        _ask_for_the_rest(plugin, call, task_number)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.drop_task(i, context, task_number, reason),
        "task_done",
        number=task_number,
        issue=tracked(incident_lookup.chosen(plugin, call), task_number),
    )


@VERBS.verb(
    "plan", "N", text="required", counts=True,
    choice=True, states=_TASK_STATES, flags=(_OWNER, _DUE, _AFTER), concerns=_has_task,
    example="!incident plan 2 --owner me --due friday",
)  # fmt: skip
def plan(plugin: MusterPlugin, call: Command) -> str:
    """task N has another owner or time; one for after the incident does not hold up its close"""
    task_number, rest = number(call.line.text, call.line.verb, "incident")
    if not rest and not call.line.flags:
        _ask_for_the_rest(plugin, call, task_number)
    if rest:
        raise Misunderstood("text_missing", word="incident", verb=call.line.verb)
    owner, due = _owner_and_due(plugin, call)
    after = _AFTER.name in call.line.flags
    known = [t for t in incident_lookup.chosen(plugin, call).tasks if t.number == task_number]
    theirs = [owner or task.owner for task in known]
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.plan_task(
            i, context, task_number, owner=owner, due=due, after=after
        ),
        "task_given",
        number=task_number,
        away=away_then(plugin, theirs, due or next((task.due for task in known), None)),
        **_tracker(plugin, call, after),
    )


@VERBS.verb(
    "ticket", "LINK", text="required", choice=True, states=STATES, example="!incident ticket 48213"
)
def ticket(plugin: MusterPlugin, call: Command) -> str:
    """name the ticket, by link or number"""
    return outcome_text.change(
        plugin, call, lambda i, context: entries.link_ticket(i, context, call.line.text), "ticket"
    )
