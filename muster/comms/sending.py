"""Decisions about sending: what goes out in which channel, and what speaks against it now.

A room is posted in by the bot itself, and what is in `EFFECTS` goes by the outbox. What is neither
is handed to somebody to copy.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from muster.comms import status_posts
from muster.comms.drafting import just_edited, only_cyber, over_for
from muster.comms.message_kinds import Kind, kind_of
from muster.incidents.drafts import ENDINGS, CommsDraft, Sending, served, serves
from muster.incidents.events import Announced, DraftNotSent, DraftSent
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.kernel import gateway_names
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.effects import EffectAsked, KnownEffect
from muster.kernel.permissions import missing_permission
from muster.playbook.model import Channel, Comms, Playbook
from muster.playbook.vocabulary import Permission, Rule

MAIL, ROOM, STATUS_PAGE, BY_GATEWAY = "mail", "room", "status_page", "gateway"
"""Ways of a channel."""


@dataclass(frozen=True, slots=True)
class Words:
    """A draft as it goes out: its subject, where there is room for one, and its text.

    `title` is what the status page calls the incident.
    """

    subject: str
    text: str
    title: str


WordsFor = Callable[[CommsDraft], Words]
"""Says how a draft goes out."""


@dataclass(frozen=True, slots=True)
class Out:
    """A draft of an incident that is to go out in a channel, in words."""

    incident: Incident
    draft: CommsDraft
    channel: Channel
    words: Words
    playbook: Playbook
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    @property
    def serves(self) -> str:
        """What the effect serves that does it."""
        return serves(self.draft.number, self.channel.name)


def _letter(out: Out) -> EffectAsked:
    payload = {"to": list(out.channel.to), "subject": out.words.subject, "text": out.words.text}
    return EffectAsked(gateway_names.MAIL, "send", payload, out.serves)


def _post(out: Out) -> EffectAsked:
    return status_posts.ask(
        out.incident, out.draft, out.words.title, out.serves, out.playbook, out.elsewhere
    )


def _message(out: Out) -> EffectAsked:
    words = out.words
    payload = {"channel": out.channel.name, "subject": words.subject, "text": words.text}
    return EffectAsked(str(out.channel.gateway), "send", payload, out.serves)


EFFECTS: Mapping[str, Callable[[Out], EffectAsked]] = {
    MAIL: _letter,
    STATUS_PAGE: _post,
    BY_GATEWAY: _message,
}
"""For each way by which the outbox sends a draft in a channel, the effect that does it."""

_GATEWAYS: Mapping[str, str] = {MAIL: gateway_names.MAIL, STATUS_PAGE: status_posts.PAGE}


def gateway_of(channel: Channel) -> str | None:
    """Return the name of the gateway by which a draft goes out in a channel, None for no such."""
    return channel.gateway or _GATEWAYS.get(channel.how)


def as_reached(channel: Channel, gateways: Container[str]) -> Channel:
    """Return a channel as the bot reaches it with these gateways: by hand where its own is not."""
    if channel.gateway is None or channel.gateway in gateways:
        return channel
    return Channel.elsewhere(channel.name)


def by_hand(channel: Channel) -> bool:
    """Return whether the bot cannot reach a channel by itself."""
    return channel.how != ROOM and channel.how not in EFFECTS


def channels_for(incident: Incident, draft: CommsDraft, comms: Comms) -> tuple[Channel, ...]:
    """Return the channels a draft is for when nobody names any, each once.

    Those in which tenants were told of the incident before, of its end those that still expect to
    hear of it; the primary channel when they were told nothing. A channel that the playbook does
    not know is reached by hand.
    """
    named = [told.channel for told in incident.announcements if told.draft != draft.number]
    if draft.kind in ENDINGS and incident.expecting_channels:
        named = list(incident.expecting_channels)
    distinct = {name.casefold(): name for name in reversed(named or [comms.primary_channel])}
    return tuple(
        comms.channel(name) or Channel.elsewhere(name) for name in reversed(distinct.values())
    )


def send(
    incident: Incident,
    context: DecisionContext,
    draft: CommsDraft,
    channels: Sequence[Channel],
    words_for: WordsFor,
    elsewhere: Mapping[str, str] | None = None,
) -> Outcome:
    """Return that a draft goes out in channels, or NoChange when it has in all of them.

    `elsewhere` are the components that do not work for another reason, by their ids: they do not
    with the end of this incident.
    What is on its way in a channel is not sent there again. What speaks against it yields to
    `--because`, but for a restricted incident only the message for cyber security goes out at all.
    """
    open_ones = [channel for channel in channels if not _stands(draft.sending(channel.name))]
    if not open_ones:
        stand = [draft.sending(channel.name) for channel in channels]
        return NoChange("draft_sent", {"draft": draft, "sendings": stand})
    reached = [channel for channel in open_ones if not by_hand(channel)]
    words, kind = words_for(draft), kind_of(draft.kind, context.playbook.comms)
    elsewhere = elsewhere or {}
    return context.decide(
        [
            missing_permission(context, Permission.SEND_COMMS, incident),
            over_for(incident, kind),
            Reason("draft_discarded", {"draft": draft}, yields=False) if draft.discarded else None,
            only_cyber(incident, kind),
            _not_for_tenants(draft, kind),
            _unapproved(draft, context),
            None if draft.approved else just_edited(draft, context),
            _moved_on(incident, draft, kind, context),
            *(_nothing_to_review(incident, draft, channel, context) for channel in reached),
            *(_uncertain(draft, channel, context) for channel in reached),
        ],
        DraftSent(
            draft.number,
            len(draft.versions),
            tuple(channel.name for channel in reached),
            tuple(channel.name for channel in open_ones if by_hand(channel)),
        ),
        *(
            EFFECTS[channel.how](Out(incident, draft, channel, words, context.playbook, elsewhere))
            for channel in reached
            if channel.how in EFFECTS
        ),
        *(
            body
            for channel in reached
            if channel.how == STATUS_PAGE
            for body in status_posts.mended(incident, kind, elsewhere)
        ),
    )


def posted(context: DecisionContext, draft: CommsDraft, channel: str, *, done: bool) -> Outcome:
    """Return what became of a post in a channel's room."""
    plainly = replace(context, because=None)
    if not done:
        return plainly.decide([], DraftNotSent(draft.number, channel))
    announced = Announced(channel, "", draft.next_update, draft.number)
    return plainly.decide([], announced)


def handed_over(incident: Incident, channel: str) -> CommsDraft | None:
    """Return the newest draft that was to go out in a channel and is not known to have, or None."""
    for draft in reversed(incident.drafts):
        sending = draft.sending(channel)
        if sending is not None:
            return draft if sending.told_at is None else None
    return None


def wanted(incident: Incident, effect: KnownEffect, comms: Comms) -> bool:
    """Return whether a draft should still go out that has not yet.

    Not once somebody told it by hand or a newer one was sent in that channel, nor when it is of a
    time that is over, nor when nothing may be said of the incident any more. A review does not say
    the end, which is told before it.
    """
    purpose = served(effect.serves)
    if purpose is None:
        return True
    number, channel = purpose
    draft = incident.draft(number)
    if draft is None or only_cyber(incident, kind_of(draft.kind, comms)):
        return False
    sent = draft.sending(channel)
    if sent is not None and sent.told_at is not None:
        return False
    newer = any(
        each.sending(channel) and not _reviews(each, comms)
        for each in incident.drafts
        if each.number > number
    )
    return not newer and not outdated(incident, draft)


def outdated(incident: Incident, draft: CommsDraft) -> bool:
    """Return whether a draft speaks of the incident as going on, and it is over."""
    return not draft.of_the_end and not incident.is_active


def _stands(sending: Sending | None) -> bool:
    """Return whether a draft is out in a channel, or is being sent there by the outbox."""
    return sending is not None and (
        sending.told_at is not None or (sending.by_effect and sending.under_way)
    )


def _not_for_tenants(draft: CommsDraft, kind: Kind) -> Reason | None:
    if kind.for_tenants:
        return None
    return Reason("not_for_tenants", {"draft": draft}, yields=False)


def _unapproved(draft: CommsDraft, context: DecisionContext) -> Reason | None:
    if not context.playbook.comms.approval_required or draft.approved:
        return None
    return Reason("draft_unapproved", {"draft": draft}, rule=Rule.DRAFT_APPROVED_BY_ANOTHER)


def _moved_on(
    incident: Incident, draft: CommsDraft, kind: Kind, context: DecisionContext
) -> Reason | None:
    """Return the reason that a draft speaks of how things stood before, with what has changed."""
    newest = draft.newest
    others = [told for told in incident.announcements if told.draft != draft.number]
    over = kind.status == "resolved"
    changes = []
    if over and incident.is_active and draft.kind != "all-clear":
        changes.append("not_over")
    elif _other_state(newest.state, incident.state) and not (over and not incident.is_active):
        changes.append("state")
    if newest.priorities != incident.priority.named:
        changes.append("priority")
    if len(others) > newest.announced:
        changes.append("told")
    if draft.next_update is not None and draft.next_update <= context.now:
        changes.append("promise")
    if not changes:
        return None
    facts = {"draft": draft, "changes": changes, "incident": incident, "now": context.now}
    return Reason("draft_moved_on", {**facts, "told": others[-1] if others else None})


def _other_state(written: State, now: State) -> bool:
    """Return whether the incident changed for tenants: that work has begun changes nothing."""
    early = {State.DECLARED, State.INVESTIGATING}
    return written is not now and not {written, now} <= early


def _nothing_to_review(
    incident: Incident, draft: CommsDraft, channel: Channel, context: DecisionContext
) -> Reason | None:
    """Return the reason that a page has nothing of the incident to which a review could go."""
    reviews = channel.how == STATUS_PAGE and _reviews(draft, context.playbook.comms)
    if not reviews or status_posts.is_on_page(incident):
        return None
    return Reason("nothing_on_page", {"draft": draft, "channel": channel}, yields=False)


def _uncertain(draft: CommsDraft, channel: Channel, context: DecisionContext) -> Reason | None:
    """Return the reason that nobody knows whether a post went out, as after a crash, or None."""
    sending = draft.sending(channel.name)
    if sending is None or sending.by_effect or not sending.under_way:
        return None
    return Reason("post_uncertain", {"sending": sending, "draft": draft, "now": context.now})


def left_out(incident: Incident, comms: Comms, channels: Iterable[Channel]) -> tuple[str, ...]:
    """Return the playbook's channels, and those told before, that are not among some."""
    named = {channel.name.casefold() for channel in channels}
    every = [*(c.name for c in comms.everywhere), *(a.channel for a in incident.announcements)]
    return tuple({n.casefold(): n for n in every if n.casefold() not in named}.values())


def _reviews(draft: CommsDraft, comms: Comms) -> bool:
    return kind_of(draft.kind, comms).status == "postmortem"
