"""The meetings that an incident calls people to, and the invitations to them.

Source: the review "for as many concerned parties as possible to attend" (R95), and the "incident
continuation meeting" after a pause (R104). A meeting keeps its identity while it is moved; each
version of its invitation is asked for once, with what it is about, and put into words when it goes
out: by then an incident may be restricted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Self

from muster.incidents.incident import Incident
from muster.incidents.visibility import restricted, visible
from muster.kernel.decisions import DecisionContext
from muster.kernel.effects import EffectAsked, Fate, KnownEffect
from muster.kernel.gateway_names import CALENDAR, MAIL
from muster.people import BOT, Person, Roster
from muster.playbook.model import Playbook

"""The names of the gateways: that for mail, and the folder for what people open by themselves."""

_SERVES = "meeting/"
_GONE_OUT = frozenset({Fate.DONE, Fate.FAILED})
"""The fates of what people may have read."""

_INVITATION = "invitation"
"""The key under which an effect's payload has its invitation."""


class Gathering(StrEnum):
    """What people are called together for."""

    REVIEW = "review"
    CONTINUATION = "continuation"


class Method(StrEnum):
    """What an invitation does (RFC 5546, 1.4): it asks people to come, or calls the meeting off."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody who is written to, at their mail address."""

    person: Person
    address: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """One version of the invitation to a meeting, counted by `sequence` from 0.

    The incident's meetings of a kind have a `number` each, from 1; `at` is when it begins, UTC.
    `by` is whoever called it, or called it off, and hears who cannot come.
    """

    gathering: Gathering
    number: int
    sequence: int
    method: Method
    at: datetime
    by: Person
    invitees: tuple[Invitee, ...] = ()

    @property
    def serves(self) -> str:
        """What the effects serve that bring it to people."""
        return f"{_SERVES}{self.gathering.value}/{self.number}"

    @property
    def payload(self) -> Mapping[str, Any]:
        """The invitation as plain data, as it is recorded."""
        people = [
            {"id": each.person.id, "name": each.person.name, "address": each.address}
            for each in self.invitees
        ]
        return {
            "meeting": self.gathering.value,
            "number": self.number,
            "sequence": self.sequence,
            "method": self.method.value,
            "at": self.at.isoformat(),
            "by": {"id": self.by.id, "name": self.by.name},
            "people": people,
        }

    @classmethod
    def of(cls, known: KnownEffect | EffectAsked) -> Self | None:
        """Return the invitation that an effect brings, or None for an effect of another kind."""
        payload = known.effect.payload if isinstance(known, KnownEffect) else known.payload
        data = payload.get(_INVITATION)
        if data is None:
            return None
        return cls(
            gathering=Gathering(data["meeting"]),
            number=data["number"],
            sequence=data["sequence"],
            method=Method(data["method"]),
            at=datetime.fromisoformat(data["at"]),
            by=Person(data["by"]["id"], data["by"]["name"]),
            invitees=tuple(
                Invitee(Person(each["id"], each["name"]), each["address"])
                for each in data["people"]
            ),
        )


@dataclass(frozen=True, slots=True)
class Guests:
    """Who is to come to a meeting: those who are written to, and those who cannot be.

    Of those `unreachable` no mail address is known; those `kept_out` may know nothing of a
    restricted incident.
    """

    invitees: tuple[Invitee, ...] = ()
    unreachable: tuple[Person, ...] = ()
    kept_out: tuple[Person, ...] = ()


def guests_of_review(
    incident: Incident, playbook: Playbook, roster: Roster, others: Iterable[Person] = ()
) -> Guests:
    """Return who is to come to the review: all who took part, whom the playbook names, others."""
    named = _named(playbook.review.invited, roster)
    people = (*incident.involved, *named, *incident.review_with, *others)
    return _guests(incident, people, playbook, roster)


def guests_of_continuation(incident: Incident, playbook: Playbook, roster: Roster) -> Guests:
    """Return who is to come to the continuation meeting: those at work, whom the playbook names."""
    named = _named(playbook.long_running.invited, roster)
    return _guests(incident, (*incident.taking_part, *named), playbook, roster)


def invitation(
    incident: Incident,
    gathering: Gathering,
    at: datetime,
    guests: Guests,
    context: DecisionContext,
    *,
    filed: bool = False,
) -> tuple[EffectAsked, ...]:
    """Return the effects by which somebody invites people to a meeting, or tells that it has moved.

    Whoever was invited before and is not any more is told that it is called off for them. With
    `filed` the invitation is put into the folder too. `at` is UTC.
    """
    now, by = context.now, context.who
    last = _last(incident, gathering)
    goes_on = last is not None and last.at > now
    new = Invitation(
        gathering,
        (last.number if goes_on else last.number + 1) if last else 1,
        last.sequence + 1 if last and goes_on else 0,
        Method.REQUEST,
        at,
        by,
        guests.invitees,
    )
    still = {each.address for each in guests.invitees}
    gone = tuple(
        each for each in (last.invitees if last and goes_on else ()) if each.address not in still
    )
    off = Invitation(gathering, new.number, new.sequence, Method.CANCEL, _at(last, at), by, gone)
    return (*_effects(new, incident, filed=filed), *(_letter(off, incident) if gone else ()))


def calling_off(
    incident: Incident, gathering: Gathering, context: DecisionContext
) -> tuple[EffectAsked, ...]:
    """Return the effects that call off a meeting still to come, none where there is none."""
    last = _last(incident, gathering)
    if last is None or last.method is Method.CANCEL or last.at <= context.now:
        return ()
    off = Invitation(
        gathering,
        last.number,
        last.sequence + 1,
        Method.CANCEL,
        last.at,
        context.who,
        last.invitees,
    )
    was_filed = any(
        each.effect.gateway == CALENDAR and each.serves == off.serves for each in incident.effects
    )
    return _effects(off, incident, filed=was_filed)


def calling_off_continuation(
    incident: Incident, context: DecisionContext, *, ends: bool = False
) -> tuple[EffectAsked, ...]:
    """Return the effects that call off the continuation meeting as work goes on, or `ends`.

    Work that starts again just before the meeting starts with it.
    """
    meeting, soon = incident.continue_at, context.playbook.long_running.heads_up
    if ends or (meeting is not None and meeting - context.now > soon):
        return calling_off(incident, Gathering.CONTINUATION, context)
    return ()


def wanted(
    incident: Incident, effect: KnownEffect, playbook: Playbook, roster: Roster, now: datetime
) -> bool:
    """Return whether an invitation should still go out: not an older one, nor to nobody, nor late.

    That a meeting is called off is told to whoever may have been invited, whatever they may know.
    """
    sent = Invitation.of(effect)
    if sent is None:
        return True
    newer = any(
        later is not None and later.sequence > sent.sequence
        for each in incident.effects
        if each.serves == effect.serves and each.effect.gateway == effect.effect.gateway
        for later in [Invitation.of(each)]
    )
    if newer or sent.at <= now:
        return False
    if effect.effect.gateway == CALENDAR:
        return sent.method is Method.CANCEL or not restricted(incident)
    return bool(heard_by(incident, sent, playbook, roster))


def heard_by(
    incident: Incident, sent: Invitation, playbook: Playbook, roster: Roster
) -> tuple[Invitee, ...]:
    """Return to whom an invitation goes now: those who may know of the incident, or did before.

    That it is called off goes to whoever may have been invited, not to those who surely were not.
    """
    if sent.method is Method.CANCEL:
        reached = _reached(incident, sent)
        return tuple(each for each in sent.invitees if each.address in reached)
    return tuple(
        each
        for each in sent.invitees
        if visible(incident, each.person, None, playbook=playbook, roster=roster)
    )


def _reached(incident: Incident, sent: Invitation) -> frozenset[str]:
    """Return the addresses to which an invitation to a meeting went by mail, or may have gone.

    What was dropped went to nobody.
    """
    return frozenset(
        invitee.address
        for each in incident.effects
        if each.serves == sent.serves and each.effect.gateway == MAIL
        for earlier in [Invitation.of(each)]
        if earlier is not None and earlier.method is Method.REQUEST
        if each.fate is not Fate.DROPPED
        for invitee in earlier.invitees
        if invitee.address not in each.detail.get("refused", ())
    )


def has_moved(incident: Incident, known: KnownEffect) -> bool:
    """Return whether somebody whom an invitation reaches has read another time last.

    What was called off, or is known not to have gone out, is no time that anybody expects.
    """
    sent = Invitation.of(known)
    if sent is None:
        return False
    last_read: dict[str, Invitation] = {}
    for each in incident.effects:
        if each.serves != known.serves or each.effect.gateway != known.effect.gateway:
            continue
        earlier = Invitation.of(each)
        if earlier is None or earlier.sequence >= sent.sequence or each.fate not in _GONE_OUT:
            continue
        refused = each.detail.get("refused", ())
        readers = (known.effect.gateway, *(one.address for one in earlier.invitees))
        last_read |= {reader: earlier for reader in readers if reader not in refused}
    of_all = known.effect.gateway == CALENDAR
    asked = (CALENDAR,) if of_all else tuple(one.address for one in sent.invitees)
    read = (last_read[reader] for reader in asked if reader in last_read)
    return any(last.method is Method.REQUEST and last.at != sent.at for last in read)


def goes_again(incident: Incident, sent: Invitation) -> bool:
    """Return whether people may have an earlier version of an invitation."""
    went = (e for e in incident.effects if e.serves == sent.serves and e.fate is not Fate.DROPPED)
    versions = (Invitation.of(each) for each in went)
    return any(v.sequence < sent.sequence for v in versions if v is not None)


def length_of(gathering: Gathering, playbook: Playbook) -> timedelta:
    """Return for how long a meeting lasts."""
    if gathering is Gathering.REVIEW:
        return playbook.review.lasts
    return playbook.long_running.continuation_lasts


def _at(last: Invitation | None, otherwise: datetime) -> datetime:
    return last.at if last is not None else otherwise


def _last(incident: Incident, gathering: Gathering) -> Invitation | None:
    """Return the newest invitation to a meeting of a kind, of those asked for, or None.

    What tells a few that they are not invited any more is no version of it.
    """
    found = [
        sent
        for each in incident.effects
        if (sent := Invitation.of(each)) is not None and sent.gathering is gathering
    ]
    if not found:
        return None
    newest = max((sent.number, sent.sequence) for sent in found)
    return next(sent for sent in found if (sent.number, sent.sequence) == newest)


def _effects(new: Invitation, incident: Incident, *, filed: bool) -> tuple[EffectAsked, ...]:
    # The folder is everybody's: a restricted incident is not named there.
    file = EffectAsked(CALENDAR, "put", {_INVITATION: new.payload}, new.serves)
    in_folder = filed and (new.method is Method.CANCEL or not restricted(incident))
    return (*_letter(new, incident), *((file,) if in_folder else ()))


def _letter(new: Invitation, incident: Incident) -> tuple[EffectAsked, ...]:
    """Return the mail that brings an invitation, after those before it; none where to nobody."""
    if not new.invitees:
        return ()
    before = [e for e in incident.effects if e.serves == new.serves and e.effect.gateway == MAIL]
    payload = {"to": [each.address for each in new.invitees], _INVITATION: new.payload}
    after = before[-1].number if before else None
    return (EffectAsked(MAIL, "send", payload, new.serves, after=after),)


def _guests(
    incident: Incident, people: Iterable[Person], playbook: Playbook, roster: Roster
) -> Guests:
    invitees, unreachable, kept_out = [], [], []
    for person in dict.fromkeys(people):
        if person == BOT:
            continue
        member = roster.member(person)
        if not visible(incident, person, None, playbook=playbook, roster=roster):
            kept_out.append(person)
        elif member is None or not member.email:
            unreachable.append(person)
        else:
            invitees.append(Invitee(person, member.email))
    return Guests(tuple(invitees), tuple(unreachable), tuple(kept_out))


def _named(who: Iterable[str], roster: Roster) -> tuple[Person, ...]:
    """Return the people of such words of a playbook; of a pool those who are away today too."""
    found: list[Person] = []
    for word in who:
        if word == "on_support":
            found += roster.on_support()
        elif word == "on_comms":
            found += roster.on_comms()
        else:
            found += roster.in_pools([word.removeprefix("pool:")])
    return tuple(found)
