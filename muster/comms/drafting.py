"""Decisions about drafts: what there is to say, writing, editing, approving, discarding."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from muster.comms.edited_words import offered_effect, words_of_edit
from muster.comms.message_kinds import Kind, kind_of, known_words, lacking, needed
from muster.incidents.drafts import About, CommsDraft
from muster.incidents.endings import ended
from muster.incidents.events import DraftApproved, DraftDiscarded, Drafted, Redrafted, WordsGiven
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.visibility import restricted
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.events import Event
from muster.kernel.payloads import Payload
from muster.kernel.permissions import missing_permission
from muster.playbook.vocabulary import Permission, Rule

Compose = Callable[[Incident, Kind, Mapping[About, str]], str]
"""Writes a message of a kind about an incident, from the words that are known."""

AT_THE_SAME_TIME = timedelta(minutes=2)
"""An edit as soon as this after somebody else's was begun before that one was there to be read."""


def give_words(incident: Incident, context: DecisionContext, about: About, text: str) -> Outcome:
    """Return what there is to say to tenants about one thing; the newest stands."""
    if incident.words.get(about) == text and about not in incident.words_in_doubt:
        return NoChange("words", {"about": about})
    return context.decide(may(incident, context, too_long(text, context)), WordsGiven(about, text))


def write_draft(
    incident: Incident,
    context: DecisionContext,
    kind: Kind,
    compose: Compose,
    typed: str = "",
    next_update: datetime | None = None,
    heard: Event | None = None,
) -> Outcome:
    """Return a draft, or what must be known before one can be written (R65).

    What is `typed` is what tenants notice, and is kept as that where the kind asks for it.
    `next_update` is UTC. What `work_heard_of` finds is `heard`, for whoever has to put it in words
    for tenants.
    """
    unsaid = only_cyber(incident, kind)
    if unsaid:
        return context.decide(may(incident, context, unsaid, kind=kind))
    words = known_words(kind, incident, typed)
    wanting = needed(kind, lacking(kind, words, typed, next_update, incident.review_at))
    if wanting:
        doubted = {str(a): incident.words[a] for a in incident.words_in_doubt}
        facts = {"kind": kind, "lacks": wanting, "heard": heard, "now": context.now}
        facts |= {"doubted": doubted}
        lacks_words = Reason("draft_lacks", facts, yields=False)
        return context.decide(may(incident, context, lacks_words, kind=kind))
    text = compose(incident, kind, words)
    kept: list[Payload] = []
    before = known_words(kind, incident).get(About.EFFECT)
    if typed and About.EFFECT in kind.needs and before != typed:
        kept.append(WordsGiven(About.EFFECT, typed))
    return context.decide(
        may(incident, context, too_long(text, context), kind=kind),
        *kept,
        Drafted(kind.name, text, next_update if kind.promises else None),
    )


def work_heard_of(incident: Incident, kind: Kind, newest: Iterable[Event]) -> Event | None:
    """Return what the engineers said last of their work, for a message that says what is done.

    `newest` are the incident's last events, oldest first. None where tenants have been told, or
    words for them were given, since then.
    """
    if About.DOING not in (*kind.needs, *kind.uses):
        return None
    told_at = max((told.at for told in incident.announcements), default=None)
    for event in reversed(list(newest)):
        if event.kind == "words_given" and event.data["about"] == About.DOING:
            return None
        if event.kind in _OF_WORK:
            return event if told_at is None or event.happened > told_at else None
    return None


_OF_WORK = frozenset({"reported", "fixed", "action_taken"})
"""The kinds of event that tell how the work goes."""


def edit(
    incident: Incident,
    context: DecisionContext,
    draft: CommsDraft,
    text: str,
    next_update: datetime | None = None,
    *,
    keeps_words: bool = True,
) -> Outcome:
    """Return a new version of a draft, unless it follows too closely on somebody else's.

    The template for cyber security is agreed beforehand and is not edited in a hurry. What is said
    in other words is kept for the next message too, where it `keeps_words`.
    """
    if text == draft.text and next_update in (None, draft.next_update):
        return NoChange("draft_edited", {"draft": draft})
    kind = kind_of(draft.kind, context.playbook.comms)
    return context.decide(
        [
            *may(incident, context, too_long(text, context), *settled(draft), kind=kind),
            Reason("cyber_text_is_fixed", yields=False) if kind.fixed else None,
            just_edited(draft, context, text),
        ],
        Redrafted(draft.number, text, next_update),
        *(_kept_words(incident, kind, draft.text, text) if keeps_words else ()),
    )


def offered(incident: Incident, kind: Kind, before: str, after: str) -> str:
    """Return what an edit says of the effect that the next message would not say, or ""."""
    if not kind.judged or kind.afterwards or not incident.is_active:
        return ""
    return offered_effect(before, after, known_words(kind, incident))


def _kept_words(incident: Incident, kind: Kind, before: str, after: str) -> list[WordsGiven]:
    if not kind.judged:
        return []
    known = known_words(kind, incident)
    return [WordsGiven(about, text) for about, text in words_of_edit(before, after, known).items()]


def just_edited(
    draft: CommsDraft, context: DecisionContext, yours: str | None = None
) -> Reason | None:
    """Return the reason that somebody else has edited a draft a moment ago, or None.

    `yours` is the text that is not kept for it.
    """
    newest = draft.newest
    alone = len(draft.versions) == 1 or newest.by == context.who
    if alone or abs(context.now - newest.at) >= AT_THE_SAME_TIME:
        return None
    return Reason("draft_just_edited", {"draft": draft, "now": context.now, "yours": yours})


def discard(incident: Incident, context: DecisionContext, draft: CommsDraft) -> Outcome:
    """Return that a draft is not wanted any more; it is kept in the record."""
    if draft.discarded:
        return NoChange("draft_discarded", {"draft": draft})
    return context.decide(
        may(incident, context, *settled(draft), kind=kind_of(draft.kind, context.playbook.comms)),
        DraftDiscarded(draft.number),
    )


def approve(incident: Incident, context: DecisionContext, draft: CommsDraft) -> Outcome:
    """Return that somebody stands behind a draft as it reads now.

    Where the playbook asks for approval it is somebody who wrote none of it.
    """
    if draft.approved:
        return NoChange("draft_approved", {"draft": draft})
    own = None
    if context.playbook.comms.approval_required and context.who in draft.authors:
        own = Reason("own_draft", {"draft": draft}, rule=Rule.DRAFT_APPROVED_BY_ANOTHER)
    reasons = may(
        incident, context, *settled(draft), kind=kind_of(draft.kind, context.playbook.comms)
    )
    return context.decide(
        [*reasons, own, just_edited(draft, context)],
        DraftApproved(draft.number, len(draft.versions)),
    )


def settled(draft: CommsDraft) -> list[Reason | None]:
    """Return the reasons why a draft cannot change any more."""
    return [
        Reason("draft_discarded", {"draft": draft}, yields=False) if draft.discarded else None,
        Reason("draft_is_out", {"draft": draft}, yields=False) if draft.is_out else None,
    ]


def only_cyber(incident: Incident, kind: Kind) -> Reason | None:
    """Return the reason that tenants are told nothing of a restricted incident but what is agreed.

    What is not for tenants is nobody's business but whoever may read the incident.
    """
    if not restricted(incident) or kind.name == "cyber" or not kind.for_tenants:
        return None
    return Reason("only_cyber_is_sent", {"incident": incident}, yields=False)


def too_long(text: str, context: DecisionContext) -> Reason | None:
    """Return the reason that a text is longer than a status page takes, or None."""
    longest = context.playbook.comms.longest
    if len(text) <= longest:
        return None
    return Reason("message_too_long", {"length": len(text), "longest": longest}, yields=False)


def may(
    incident: Incident, context: DecisionContext, *reasons: Reason | None, kind: Kind | None = None
) -> list[Reason | None]:
    """Return the reasons why somebody may not write for an incident, and those given.

    `kind` is that of the message, None for words that are for any.
    """
    return [
        missing_permission(context, Permission.CONTRIBUTE, incident),
        over_for(incident, kind),
        *reasons,
    ]


def over_for(incident: Incident, kind: Kind | None) -> Reason | None:
    """Return the reason that an incident is over and nothing is written of it, or None.

    What is for afterwards is written of what is closed, and of what is dismissed if tenants were
    told of it.
    """
    heard_of = incident.state is State.CLOSED or bool(incident.announcements)
    return None if kind is not None and kind.afterwards and heard_of else ended(incident)
