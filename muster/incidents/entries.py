"""Writing things down: notes, actions, reports, corrections, runbooks, tasks and the like."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from muster.incidents import events
from muster.incidents.endings import ended
from muster.incidents.events import TEXT_KINDS
from muster.incidents.follow_ups import hand_over
from muster.incidents.incident import Incident
from muster.incidents.own_duties import settled_by_words
from muster.incidents.values import Task
from muster.incidents.visibility import has_part, restricted
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Reason
from muster.kernel.events import Event
from muster.kernel.payloads import Payload, new_event
from muster.kernel.permissions import missing_permission
from muster.people import Person, spelt
from muster.playbook.model import Playbook, Runbook
from muster.playbook.vocabulary import Permission


def with_note(outcome: Outcome, text: str) -> Outcome:
    """Return what was decided with what was said beside it as a note; refused, nothing is kept."""
    if not text or not isinstance(outcome, Accepted):
        return outcome
    return replace(outcome, drafts=(*outcome.drafts, new_event(events.Noted(text))))


def write(
    incident: Incident, context: DecisionContext, body: Payload, *, happened: datetime | None = None
) -> Outcome:
    """Return an entry of the timeline; `happened` is None for now (R42, R58).

    It serves notes, actions, reports, runbooks, parked items and the ticket alike: all of them add
    to the record and decide nothing.
    """
    return context.decide(
        [missing_permission(context, Permission.CONTRIBUTE, incident), ended(incident)],
        _with_caution(incident, context, body),
        *_settled_by(incident, context, body, happened or context.now),
        happened=happened,
    )


def _settled_by(
    incident: Incident, context: DecisionContext, body: Payload, at: datetime
) -> tuple[Payload, ...]:
    """Return the team's own duties that are done by what somebody writes down."""
    if not isinstance(body, events.Noted | events.ActionTaken | events.Reported):
        return ()
    return settled_by_words(incident, context.playbook, body.text, at)


def _with_caution(incident: Incident, context: DecisionContext, body: Payload) -> Payload:
    """Return an entry, marked where its author is to be told the playbook's caution (R28).

    That is a lead, once an incident, whose step sounds risky or unsure by the playbook's words.
    """
    steps = (events.Noted, events.ActionTaken, events.Reported)
    caution = context.playbook.caution
    if caution is None or incident.cautioned or context.who not in incident.leads:
        return body
    if not isinstance(body, steps) or not _speaks_with(caution.words, body.text):
        return body
    return replace(body, cautioned=True)


def _speaks_with(phrases: Iterable[str], text: str) -> bool:
    """Return whether a text has one of these phrases, as whole words."""
    words = f" {' '.join(_words(text))} "
    return any(f" {' '.join(_words(phrase))} " in words for phrase in phrases)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text[:_READ].casefold())


_READ = 4_000
"""Characters of an entry in which words of risk are looked for."""


def keep(
    incident: Incident,
    context: DecisionContext,
    text: str,
    *,
    said_by: Person,
    at: datetime,
    message: str,
    remark: str = "",
) -> Outcome:
    """Return what somebody said in the chat as an entry, once: NoChange where it is one (R62).

    `at` is when they said it (UTC), and `message` the id that tells it from all other messages.
    """
    if message in incident.kept:
        return NoChange("kept", {"number": incident.kept[message]})
    body = events.Noted(text, said_by, message, remark or None)
    return write(incident, context, body, happened=min(at, context.now))


def correct(
    incident: Incident, context: DecisionContext, target: Event | None, number: int, text: str
) -> Outcome:
    """Return a correction of entry `number`, whose event is `target`; the original is kept."""
    reasons = [missing_permission(context, Permission.CONTRIBUTE, incident), ended(incident)]
    if target is None:
        reasons.append(
            Reason("no_such_entry", {"number": number, "last": incident.version}, yields=False)
        )
    elif target.kind not in TEXT_KINDS:
        reasons.append(Reason("not_correctable", {"number": number}, yields=False))
    elif text in (target.data.get("text"), target.data.get("title")):
        return NoChange("corrected", {"number": number})
    return context.decide(reasons, events.Corrected(number, text))


def link_ticket(incident: Incident, context: DecisionContext, ticket: str) -> Outcome:
    """Return the link of the ticket, or NoChange when it is the one that is known."""
    if incident.ticket == ticket:
        return NoChange("ticket", {"ticket": ticket})
    return write(incident, context, events.TicketLinked(ticket))


def try_runbook(
    incident: Incident,
    context: DecisionContext,
    name: str,
    *,
    worked: bool,
    happened: datetime | None = None,
) -> Outcome:
    """Return the trial of a runbook, under the playbook's name for it where it has one (R9)."""
    known = runbook_named(name, context.playbook)
    return write(incident, context, events.RunbookTried(known or name, worked), happened=happened)


def runbook_named(name: str, playbook: Playbook) -> str | None:
    """Return the playbook's name of a runbook as it was typed, by `spelt`, or None."""
    wanted = spelt(name)
    return next((r.name for r in playbook.runbooks if spelt(r.name) == wanted), None)


def runbooks_about(words: str, playbook: Playbook) -> list[Runbook]:
    """Return the runbooks that speak of any of the words, best first; all for no words (R9)."""
    wanted = spelt(words)
    if not wanted:
        return list(playbook.runbooks)
    scored = [(_speaks_of(runbook, wanted), runbook) for runbook in playbook.runbooks]
    return [r for score, r in sorted(scored, key=lambda pair: -pair[0]) if score]


def _speaks_of(runbook: Runbook, wanted: str) -> int:
    phrases = (spelt(runbook.name), *map(spelt, runbook.words))
    whole = sum(phrase in wanted or wanted in phrase for phrase in phrases)
    single = sum(
        any(word in phrase for phrase in phrases) for word in wanted.split() if len(word) > 2
    )
    return 10 * whole + single


def announce(
    incident: Incident,
    context: DecisionContext,
    channel: str,
    text: str = "",
    *,
    next_update: datetime | None = None,
    happened: datetime | None = None,
    draft: int | None = None,
) -> Outcome:
    """Return that tenants were told in a channel, and by when (UTC) they were promised more (R90).

    The channel keeps the spelling in which it was first named. `draft` is the number of the draft
    that was said, where it was one. What is over is told of while a channel has not heard of that.
    """
    over = None if incident.untold_channels else ended(incident)
    known = {a.channel.casefold(): a.channel for a in reversed(incident.announcements)}
    name = known.get(channel.casefold(), channel)
    body = events.Announced(name, text, next_update, draft)
    early = None
    if happened is not None and happened < incident.declared_at:
        early = Reason("before_declaration", {"incident": incident}, yields=False)
    return context.decide(
        [missing_permission(context, Permission.CONTRIBUTE, incident), over, early],
        body,
        happened=happened,
    )


def add_task(
    incident: Incident,
    context: DecisionContext,
    text: str,
    *,
    owner: Person | None = None,
    due: datetime | None = None,
    after: bool = False,
) -> Outcome:
    """Return a new task; `due` is UTC. What is over may leave some, as its review does.

    One for `after` the incident goes to the team's tracker too, where the playbook says so.
    """
    reasons = [
        missing_permission(context, Permission.CONTRIBUTE, incident),
        may_not_know(incident, context, owner),
    ]
    number = len(incident.tasks) + 1
    there = hand_over(incident, number, context.playbook) if after else ()
    return context.decide(reasons, events.TaskAdded(text, owner, due, after), *there)


def plan_task(
    incident: Incident,
    context: DecisionContext,
    number: int,
    *,
    owner: Person | None = None,
    due: datetime | None = None,
    after: bool = False,
) -> Outcome:
    """Return that a task has another owner or is due at another time (UTC).

    None leaves what it has. With `after` it is a follow-up from then on, and goes to the team's
    tracker unless it is there, or on its way. NoChange when all of that is so already.
    """
    there = hand_over(incident, number, context.playbook) if after else ()

    def same(task: Task) -> bool:
        kept = owner in (None, task.owner) and due in (None, task.due)
        return kept and (task.after or not after) and not there

    changed = events.TaskChanged(number, owner, due, after)
    shut_out = may_not_know(incident, context, owner)
    return _change_task(incident, context, number, changed, *there, same=same, reason=shut_out)


def finish_task(incident: Incident, context: DecisionContext, number: int) -> Outcome:
    """Return that a task is done, or NoChange when it is done or was dropped."""
    return _change_task(incident, context, number, events.TaskDone(number))


def drop_task(incident: Incident, context: DecisionContext, number: int, text: str) -> Outcome:
    """Return that a task is not to be done any more, or NoChange as `finish_task` does."""
    return _change_task(incident, context, number, events.TaskDropped(number, text))


def _change_task(
    incident: Incident,
    context: DecisionContext,
    number: int,
    body: Payload,
    *also: Payload,
    same: Callable[[Task], bool] = lambda task: False,
    reason: Reason | None = None,
) -> Outcome:
    task = next((task for task in incident.tasks if task.number == number), None)
    if task is None:
        missing = Reason(
            "no_such_task", {"number": number, "open_tasks": incident.open_tasks}, yields=False
        )
        return context.decide([missing])
    if not task.open or same(task):
        return NoChange("task", {"task": task})
    allowed = missing_permission(context, Permission.CONTRIBUTE, incident)
    return context.decide([allowed, reason], body, *also)


def may_not_know(
    incident: Incident, context: DecisionContext, owner: Person | None, role: str | None = None
) -> Reason | None:
    """Return the reason that a task or role would open a restricted incident to somebody, or None.

    Whoever has one of it reads all of it, so that is not done in passing.
    """
    roster = context.roster
    if owner is None or not restricted(incident) or has_part(incident, owner, roster):
        return None
    return Reason("would_know", {"people": [owner], "incident": incident, "role": role})


def ended_there(
    incident: Incident, context: DecisionContext, number: int, *, dropped: bool, text: str = ""
) -> Outcome:
    """Return that a task has ended in the team's tracker, or NoChange where it has here.

    One that was `dropped` there has as its reason the `text`.
    """
    task = next((each for each in incident.tasks if each.number == number), None)
    if task is None or not task.open:
        return NoChange("task", {"task": task})
    if dropped:
        return context.decide([], events.TaskDropped(number, text, by_itself=True))
    return context.decide([], events.TaskDone(number, by_itself=True))
