"""Decisions about drafts: what there is to say, writing, editing, approving, discarding."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from muster.bodies import Body
from muster.comms.kinds import KINDS, Kind, known_words, lacking, needed
from muster.incident.drafts import About, CommsDraft
from muster.incident.events import DraftApproved, DraftDiscarded, Drafted, Redrafted, WordsGiven
from muster.incident.lifecycle import State
from muster.incident.outcome import Already, Asking, Outcome, Reason
from muster.incident.permissions import lacks
from muster.incident.recording import ended
from muster.incident.state import Incident
from muster.incident.visibility import restricted
from muster.playbook.vocabulary import Permission, Rule
from muster.record import Event

Compose = Callable[[Incident, Kind, Mapping[About, str]], str]
"""Writes a message of a kind about an incident, from the words that are known."""

AT_THE_SAME_TIME = timedelta(minutes=2)
"""An edit as soon as this after somebody else's was begun before that one was there to be read."""


def give_words(incident: Incident, asking: Asking, about: About, text: str) -> Outcome:
    """Return what there is to say to tenants about one thing; the newest stands."""
    if incident.words.get(about) == text:
        return Already("words", {"about": about})
    return asking.decide(may(incident, asking, too_long(text, asking)), WordsGiven(about, text))


def write_draft(
    incident: Incident,
    asking: Asking,
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
        return asking.decide(may(incident, asking, unsaid, kind=kind))
    words = known_words(kind, incident, typed)
    wanting = needed(kind, lacking(kind, words, typed, next_update, incident.review_at))
    if wanting:
        facts = {"kind": kind, "lacks": wanting, "heard": heard, "now": asking.now}
        lacks_words = Reason("draft_lacks", facts, yields=False)
        return asking.decide(may(incident, asking, lacks_words, kind=kind))
    text = compose(incident, kind, words)
    kept: list[Body] = []
    if typed and About.EFFECT in kind.needs and incident.words.get(About.EFFECT) != typed:
        kept.append(WordsGiven(About.EFFECT, typed))
    return asking.decide(
        may(incident, asking, too_long(text, asking), kind=kind),
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
    asking: Asking,
    draft: CommsDraft,
    text: str,
    next_update: datetime | None = None,
) -> Outcome:
    """Return a new version of a draft, unless it follows too closely on somebody else's.

    The template for cyber security is agreed beforehand and is not edited in a hurry.
    """
    if text == draft.text and next_update in (None, draft.next_update):
        return Already("draft_edited", {"draft": draft})
    kind = KINDS[draft.kind]
    return asking.decide(
        [
            *may(incident, asking, too_long(text, asking), *settled(draft), kind=kind),
            Reason("cyber_text_is_fixed", yields=False) if kind.fixed else None,
            just_edited(draft, asking, text),
        ],
        Redrafted(draft.number, text, next_update),
    )


def just_edited(draft: CommsDraft, asking: Asking, yours: str | None = None) -> Reason | None:
    """Return the reason that somebody else has edited a draft a moment ago, or None.

    `yours` is the text that is not kept for it.
    """
    newest = draft.newest
    alone = len(draft.versions) == 1 or newest.by == asking.who
    if alone or abs(asking.now - newest.at) >= AT_THE_SAME_TIME:
        return None
    return Reason("draft_just_edited", {"draft": draft, "now": asking.now, "yours": yours})


def discard(incident: Incident, asking: Asking, draft: CommsDraft) -> Outcome:
    """Return that a draft is not wanted any more; it is kept in the record."""
    if draft.discarded:
        return Already("draft_discarded", {"draft": draft})
    return asking.decide(
        may(incident, asking, *settled(draft), kind=KINDS[draft.kind]),
        DraftDiscarded(draft.number),
    )


def approve(incident: Incident, asking: Asking, draft: CommsDraft) -> Outcome:
    """Return that somebody stands behind a draft as it reads now.

    Where the playbook asks for approval it is somebody who wrote none of it.
    """
    if draft.approved:
        return Already("draft_approved", {"draft": draft})
    own = None
    if asking.playbook.comms.approval_required and asking.who in draft.authors:
        own = Reason("own_draft", {"draft": draft}, rule=Rule.DRAFT_APPROVED_BY_ANOTHER)
    reasons = may(incident, asking, *settled(draft), kind=KINDS[draft.kind])
    return asking.decide(
        [*reasons, own, just_edited(draft, asking)],
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


def too_long(text: str, asking: Asking) -> Reason | None:
    """Return the reason that a text is longer than a status page takes, or None."""
    longest = asking.playbook.comms.longest
    if len(text) <= longest:
        return None
    return Reason("message_too_long", {"length": len(text), "longest": longest}, yields=False)


def may(
    incident: Incident, asking: Asking, *reasons: Reason | None, kind: Kind | None = None
) -> list[Reason | None]:
    """Return the reasons why somebody may not write for an incident, and those given.

    `kind` is that of the message, None for words that are for any.
    """
    return [lacks(asking, Permission.CONTRIBUTE, incident), over_for(incident, kind), *reasons]


def over_for(incident: Incident, kind: Kind | None) -> Reason | None:
    """Return the reason that an incident is over and nothing is written of it, or None.

    What is for afterwards is written of what is closed, and of what is dismissed if tenants were
    told of it.
    """
    heard_of = incident.state is State.CLOSED or bool(incident.announcements)
    return None if kind is not None and kind.afterwards and heard_of else ended(incident)
