"""Invitations to meetings, put into words and into a calendar when they go out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from muster.chat.templates import Templates
from muster.gateways.invitation_calendar import Attendee, Meeting, calendar_of
from muster.incidents.incident import Incident
from muster.incidents.meetings import (
    Gathering,
    Invitation,
    Method,
    has_moved,
    heard_by,
    length_of,
)
from muster.incidents.visibility import restricted
from muster.kernel.effects import KnownEffect
from muster.kernel.gateway_names import CALENDAR
from muster.people import Roster
from muster.playbook import Playbook

_MEETINGS = UUID("8f2a3c9e-4f0b-5d57-9d36-6a1f3f6c2b11")
"""What tells the meetings' identities from all others."""


class InvitationsInWords:
    """Puts invitations into words when they go out, to those who may know of the incident then.

    A restricted incident is only named in them, as mails and calendars are read by others too.
    """

    def __init__(
        self,
        templates: Templates,
        playbook: Playbook,
        roster: Callable[[], Roster],
        now: Callable[[], datetime],
        sender: str,
    ) -> None:
        """`sender` is the address that mail comes from, and to which calendars answer."""
        self._templates = templates
        self._playbook = playbook
        self._roster = roster
        self._now = now
        self._sender = sender

    def __call__(self, incident: Incident, known: KnownEffect) -> KnownEffect:
        """Return an effect in words if it is an invitation, else as it is."""
        sent = Invitation.of(known)
        if sent is None:
            return known
        calendar, subject, text = self._calendar(incident, sent, known)
        if known.effect.gateway == CALENDAR:
            said: dict[str, Any] = {"name": file_name(incident, sent), "calendar": calendar}
        else:
            people = heard_by(incident, sent, self._playbook, self._roster())
            said = {
                "to": [each.address for each in people],
                "subject": subject,
                "text": text,
                "calendar": calendar,
                "method": sent.method.value,
            }
            caller = self._roster().member(sent.by)
            if caller is not None and caller.email and not self._is_for_others(incident, sent):
                said["reply_to"] = caller.email
        return replace(known, effect=replace(known.effect, payload=said))

    @staticmethod
    def _is_for_others(incident: Incident, sent: Invitation) -> bool:
        """Return whether it goes to people who may not know who has a part in the incident."""
        return restricted(incident) and sent.method is Method.CANCEL

    def _calendar(
        self, incident: Incident, sent: Invitation, known: KnownEffect
    ) -> tuple[str, str, str]:
        """Return the calendar of an invitation, its subject and its text."""
        playbook = self._playbook
        subject, _, text = self._templates.render(
            f"invitations/{sent.gathering.value}", **self._facts(incident, sent, known)
        ).partition("\n")
        people = heard_by(incident, sent, playbook, self._roster())
        if known.effect.gateway == CALENDAR and restricted(incident):
            # Who takes part in it is for those who may know, and the folder is everybody's.
            people = ()
        review = sent.gathering is Gathering.REVIEW
        meeting = Meeting(
            uid=str(uuid5(_MEETINGS, identity(incident, sent))),
            sequence=sent.sequence,
            method=sent.method.value,
            made_at=known.effect.asked_at or self._now(),
            starts=sent.at,
            ends=sent.at + length_of(sent.gathering, playbook),
            summary=subject,
            description=text,
            organiser=Attendee(playbook.team, self._sender),
            attendees=tuple(Attendee(each.person.name, each.address) for each in people),
            place=playbook.review.where if review else playbook.call.says,
            url=None if review else playbook.call.url,
        )
        return calendar_of(meeting), subject, text

    def _facts(self, incident: Incident, sent: Invitation, known: KnownEffect) -> dict[str, Any]:
        return {
            "incident": incident,
            "at": sent.at,
            "by": sent.by,
            "now": self._now(),
            "playbook": self._playbook,
            "hushed": restricted(incident),
            "off": sent.method is Method.CANCEL,
            "moved": has_moved(incident, known),
        }


def identity(incident: Incident, sent: Invitation) -> str:
    """Return what tells a meeting from all others, also from those of a bot with a new record."""
    declared = incident.declared_recorded_at.isoformat()
    return f"{incident.reference}/{declared}/{sent.gathering.value}/{sent.number}"


def file_name(incident: Incident, sent: Invitation) -> str:
    """Return the name of the file that has a meeting's newest version."""
    several = f"-{sent.number}" if sent.number > 1 else ""
    return f"{incident.reference}-{sent.gathering.value}{several}.ics"
