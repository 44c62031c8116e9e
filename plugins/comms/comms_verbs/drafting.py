"""What there is to say to tenants, and the drafts of it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from comms_verbs.judging import JudgingPlugin, told_with_warnings
from comms_verbs.wording import composer, heading, promise_in_words, suggested
from muster.api import Command, Flag, Incident, Misunderstood, MusterPlugin, Person, Verb, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.chat.grammar import is_number, number, suggestions
from muster.comms import drafting
from muster.comms.message_kinds import (
    KINDS,
    TOLD_BY_A_MESSAGE,
    Kind,
    due_kind,
    kind_of,
    kinds_of,
    known_words,
    lacking,
    said_to_lack,
)
from muster.comms.promised_times import (
    Promised,
    is_promise,
    promised_in,
    promising_anew,
    without_promises,
)
from muster.comms.tenant_times import rounded
from muster.duties.duty import Duty
from muster.incidents.drafts import About, CommsDraft
from muster.incidents.lifecycle import OPEN, State
from muster.incidents.timeline import as_corrected
from muster.people import spelt
from muster.times import parse_due

VERBS = Verbs("comms", "Write")

STATES = frozenset(OPEN)
READ_BY_TENANTS = frozenset({"draft", "edit", "effect", "users", "doing", "advice"})
"""The verbs whose text tenants read."""

NEXT = Flag("next", takes="moment", example="15:40")


def next_update(plugin: MusterPlugin, call: Command, text: str = "") -> Promised:
    """Return what tenants are promised: by `--next`, a round time, else by a text."""
    playbook = plugin.muster.playbook
    now, zone, closing = call.now, playbook.timezone, playbook.hours.closes
    if "next" in call.line.flags:
        due = parse_due(call.line.flags["next"], now=now, zone=zone, closing=closing)
        return Promised(rounded(due, now))
    return promised_in(text, now=now, zone=zone, closing=closing)


def _promise_facts(plugin: MusterPlugin, call: Command, promise: Promised) -> dict[str, Any]:
    """Return what is to be said of a promise: what to `ask`, and whether it is `after_hours`."""
    hours = plugin.muster.playbook.office_hours
    closed = promise.at is not None and not any(
        hours.is_open(at) for at in (promise.at, promise.at - _MINUTE)
    )
    return {
        "asked": promise if promise.doubt else None,
        "after_hours": promise.at if closed and hours.is_open(call.now) else None,
    }


_MINUTE = timedelta(minutes=1)


_LOOKED_BACK = 30
"""How many entries are looked at for what the engineers said last."""

_THE_LAST = frozenset({"it", "last", "latest", "this", "that", "the"})
"""The words by which people mean the draft that was last written on."""


def has_draft(incident: Incident, who: Person, text: str) -> bool:
    """Return whether an incident has the draft that a text names, not sent yet; else any such."""
    first = text.split(maxsplit=1)[0].strip("#:,") if text else ""
    drafts = [each for each in incident.drafts if not each.discarded and not each.sendings]
    named = [each for each in incident.drafts if str(each.number) == first and not each.discarded]
    return bool(named if first.isdigit() else drafts)


def _fits_kind(incident: Incident, who: Person, text: str) -> bool:
    """Return whether there is something to write of the kind that a text names."""
    kind = text.split(maxsplit=1)[0].casefold() if text else ""
    if kind == "resolved":
        return bool(incident.untold_channels) or incident.state is State.RESOLVED
    if kind in KINDS and not KINDS[kind].afterwards:
        return incident.is_worked_on or bool(incident.untold_channels)
    return incident.is_worked_on or incident.state is State.RESOLVED


def draft_meant(call: Command, incident: Incident) -> tuple[CommsDraft, str]:
    """Return the draft that a command names, or the one last written on, and what follows.

    "it" is the last one as well. Where words follow, as those of `edit`, a number is one of theirs
    unless there is such a draft. Raises Misunderstood for a number that none has, and where there
    is none at all.
    """
    typed = call.line.text
    first, _, after = typed.partition(" ")
    standing = [draft for draft in incident.drafts if not draft.discarded]
    takes_words = call.line.verb.counts and not call.line.verb.choice
    if is_number(first) and not (takes_words and not incident.draft(int(first.strip("#:,")))):
        which, rest = number(typed, call.line.verb, "comms")
        found = incident.draft(which)
    else:
        which, rest = len(incident.drafts), typed
        found = max(standing, key=lambda draft: draft.newest.entry, default=None)
        if first.casefold() in _THE_LAST and not takes_words:
            rest = after.removeprefix("draft").removeprefix("one").strip()
    if found is None:
        raise Misunderstood(
            "no_such_draft", incident=incident, number=which if typed else None,
            last=standing[-1].number if standing else None,
            discarded=bool(incident.drafts) and not standing,
        )  # fmt: skip
    return found, rest


def one_draft(plugin: MusterPlugin, call: Command) -> tuple[Incident, CommsDraft]:
    """Return the incident and the draft that a command without further text names."""
    incident = incident_lookup.chosen(plugin, call)
    draft, rest = draft_meant(call, incident)
    if rest:
        raise Misunderstood("no_text", word="comms", verb=call.line.verb, text=rest)
    return incident, draft


def _give(plugin: MusterPlugin, call: Command, about: About) -> str:
    text = without_promises(call.line.text) or call.line.text
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: drafting.give_words(i, context, about, text),
        "comms/words",
        about=about.value,
        missing=_unsaid(plugin, call, about),
        promise_left_out=text != call.line.text,
    )


def _unsaid(plugin: MusterPlugin, call: Command, just_said: About) -> list[str]:
    incident = incident_lookup.chosen(plugin, call)
    said = said_to_lack(incident.drafts, plugin.muster.playbook.comms)
    known = {*incident.words, *said, just_said}
    return [about.value for about in About if about not in known]


@VERBS.verb(
    "effect", "TEXT", text="required", states=STATES,
    example="!comms effect {notice}",
)  # fmt: skip
def effect(plugin: MusterPlugin, call: Command) -> str:
    """what tenants notice, in words for them"""
    return _give(plugin, call, About.EFFECT)


@VERBS.verb(
    "users", "TEXT", text="required", states=STATES,
    example="!comms users {notice}",
)  # fmt: skip
def users(plugin: MusterPlugin, call: Command) -> str:
    """what end users notice"""
    return _give(plugin, call, About.USERS)


@VERBS.verb(
    "doing", "TEXT", text="required", states=STATES,
    example="!comms doing We are undoing a change",
)  # fmt: skip
def doing(plugin: MusterPlugin, call: Command) -> str:
    """what is being done about it, in words for tenants"""
    return _give(plugin, call, About.DOING)


@VERBS.verb(
    "advice", "TEXT", text="required", states=STATES,
    example="!comms advice Please try again later",
)  # fmt: skip
def advice(plugin: MusterPlugin, call: Command) -> str:
    """what tenants should do, or avoid"""
    return _give(plugin, call, About.ADVICE)


@VERBS.verb(
    "draft", "[KIND] [TEXT]", text="optional", states=STATES, flags=(NEXT,),
    concerns=_fits_kind,
    example="!comms draft first {notice} --next 15:40",
)  # fmt: skip
def draft(plugin: JudgingPlugin, call: Command) -> str:
    """write what is due, or a KIND: {kinds}"""
    incident = incident_lookup.chosen(plugin, call)
    view = plugin.muster.scheduler.view_of(incident, call.context)
    owed = plugin.muster.scheduler.owed(view, TOLD_BY_A_MESSAGE).duties
    kind, typed = _kind(plugin, call, incident, owed)
    promise = next_update(plugin, call, typed if kind.promises else "")
    if promise.at is not None and not kind.promises:
        raise Misunderstood("no_promise", kind=kind.name)
    if typed and not kind.takes_text:
        raise Misunderstood("no_text", word="comms", verb=call.line.verb, text=typed)
    typed = without_promises(typed) if kind.promises else typed
    promised = rounded(promise.at, call.now) if promise.at else suggested(view, kind)
    compose = composer(plugin, call, promised, owed)
    written, events = incident.reported_at is not None, plugin.muster.incidents.events
    newest = events(incident.number, newest=_LOOKED_BACK) if written else ()
    heard = drafting.work_heard_of(incident, kind, as_corrected(newest))
    words = known_words(kind, incident, typed)
    outcome = plugin.muster.incidents.change(
        incident.number,
        lambda i: drafting.write_draft(i, call.context, kind, compose, typed, promised, heard),
        call.context,
        call.place,
    )
    return told_with_warnings(
        plugin,
        call,
        outcome,
        "comms/drafted",
        incident=incident,
        missing=_not_said_yet(
            plugin, incident, lacking(kind, words, typed, promised, incident.review_at)
        ),
        **_promise_facts(plugin, call, promise),
        due=next((duty.due for duty in owed if duty.code == kind.duty), None),
        heard=heard,
    )


def _not_said_yet(
    plugin: MusterPlugin, incident: Incident, missing: Collection[str]
) -> tuple[str, ...]:
    """Return what a draft lacks without what earlier ones were said to lack; a promise always."""
    said = said_to_lack(incident.drafts, plugin.muster.playbook.comms)
    return tuple(each for each in missing if each not in said)


def is_meant(plugin: MusterPlugin, verb: Verb, text: str) -> bool:
    """Return whether a number before a text is an incident's, as the text begins with a KIND."""
    return verb.name == "draft" and text.split(maxsplit=1)[0].casefold() in kinds_of(
        plugin.muster.playbook
    )


def _kind(
    plugin: MusterPlugin,
    call: Command,
    incident: Incident,
    owed: tuple[Duty, ...],
) -> tuple[Kind, str]:
    """Return the kind of message that is named, else the one that is due, and the other words.

    It may be named by what it is called too. Raises Misunderstood for one that the team does not
    have, and for a word that stands alone: that is no message to anybody.
    """
    kinds, text = kinds_of(plugin.muster.playbook), call.line.text
    for kind in kinds.values():
        if spelt(text) == spelt(heading(plugin, kind)[0]):
            return kind, ""
    first, _, rest = text.partition(" ")
    word, rest = first.casefold(), rest.strip()
    if word in kinds:
        return kinds[word], rest
    alone = bool(word) and not rest
    if word in KINDS or alone:
        close = suggestions(word, kinds) if alone else []
        raise Misunderstood("unknown_kind", given=first, close=close, valid=list(kinds))
    return due_kind(incident, owed, call.now, kinds), text


@VERBS.verb(
    "show", "[N]", text="optional", counts=True, choice=True, states=STATES, concerns=has_draft,
    example="!comms show 2",
)  # fmt: skip
def show(plugin: MusterPlugin, call: Command) -> str:
    """a draft as it reads now, and who wrote it"""
    incident, draft = one_draft(plugin, call)
    for_tenants = kind_of(draft.kind, plugin.muster.playbook.comms).for_tenants
    return outcome_text.about(
        plugin, call, "comms/show", incident, draft=draft, for_tenants=for_tenants
    )


@VERBS.verb(
    "edit", "[N] [TEXT]", text="optional", counts=True, states=STATES, flags=(NEXT,),
    concerns=has_draft,
    example="!comms edit 2 {notice}. We will update you by 4pm. --next 16:00",
)  # fmt: skip
def edit(plugin: JudgingPlugin, call: Command) -> str:
    """put other words in a draft, the last one by default, or another time with --next"""
    incident = incident_lookup.chosen(plugin, call)
    draft, text = draft_meant(call, incident)
    if not text and "next" not in call.line.flags:
        raise Misunderstood("text_missing", word="comms", verb=call.line.verb)
    promise = next_update(plugin, call, text)
    kind = kind_of(draft.kind, plugin.muster.playbook.comms)
    if not text and not kind.promises:
        raise Misunderstood("no_promise", kind=draft.kind)
    # Of a text in another language nobody can tell the promise from what tenants notice.
    readable = is_promise(promise_in_words(plugin, call, call.now))
    if promise.at is not None and "next" in call.line.flags and kind.promises:
        text = _saying(plugin, call, text, draft, promise.at)
    outcome = plugin.muster.incidents.change(
        incident.number,
        lambda i: drafting.edit(
            i,
            call.context,
            i.draft_numbered(draft.number),
            text,
            promise.at,
            keeps_words=readable,
        ),
        call.context,
        call.place,
    )
    return told_with_warnings(
        plugin,
        call,
        outcome,
        "comms/edited",
        incident=incident,
        before=draft,
        offered=drafting.offered(incident, kind, draft.text, text) if readable else "",
        **_promise_facts(plugin, call, promise),
    )


def _saying(
    plugin: MusterPlugin, call: Command, typed: str, draft: CommsDraft, at: datetime
) -> str:
    """Return the typed text, or else the draft's, that promises tenants more at an instant (UTC).

    Where the team's own promise is in words that cannot be read, so may be that of a typed text,
    which is left alone then.
    """
    playbook, text = plugin.muster.playbook, typed or draft.text
    promise = promise_in_words(plugin, call, at)
    said = promised_in(text, now=call.now, zone=playbook.timezone, closing=playbook.hours.closes).at
    if said == at or (typed and not is_promise(promise)):
        return text
    before = draft.next_update and promise_in_words(plugin, call, draft.next_update)
    if before and before in text:
        return text.replace(before, promise)
    return promising_anew(text, promise)


@VERBS.verb(
    "approve",
    "[N]",
    text="optional",
    counts=True,
    choice=True,
    states=STATES,
    concerns=has_draft,
    example="!comms approve 2",
)
def approve(plugin: MusterPlugin, call: Command) -> str:
    """stand behind a draft as it reads now"""
    _, draft = one_draft(plugin, call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: drafting.approve(i, context, i.draft_numbered(draft.number)),
        "comms/approved",
        number=draft.number,
        for_tenants=kind_of(draft.kind, plugin.muster.playbook.comms).for_tenants,
    )


@VERBS.verb(
    "discard",
    "[N]",
    text="optional",
    counts=True,
    choice=True,
    states=STATES,
    concerns=has_draft,
    example="!comms discard 2",
)
def discard(plugin: MusterPlugin, call: Command) -> str:
    """a draft is not wanted any more, the last one by default"""
    _, draft = one_draft(plugin, call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: drafting.discard(i, context, i.draft_numbered(draft.number)),
        "comms/discarded",
        number=draft.number,
    )
