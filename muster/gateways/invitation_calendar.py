"""An invitation as calendars read it: one meeting, by iCalendar and iTIP (RFC 5545, RFC 5546)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from muster.gateways.plain_text import one_line, printable

_SUBJECT_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody at a meeting: what they are called, and their mail address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """One version of a meeting, counted by `sequence`; `uid` is the same for all of them.

    All times are aware. `method` is REQUEST or CANCEL.
    """

    uid: str
    sequence: int
    method: str
    made_at: datetime
    starts: datetime
    ends: datetime
    summary: str
    description: str
    organiser: Attendee
    attendees: tuple[Attendee, ...]
    place: str | None = None
    url: str | None = None


def calendar_of(meeting: Meeting) -> str:
    """Return a meeting as the text of an iCalendar, its times in UTC and its lines folded."""
    # It takes a while to load, and is needed once in weeks.
    from icalendar import Calendar, Event

    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", _whole(meeting.made_at))
    event.add("dtstart", _whole(meeting.starts))
    event.add("dtend", _whole(meeting.ends))
    event.add("summary", one_line(meeting.summary, _SUBJECT_LENGTH))
    event.add("description", printable(meeting.description))
    event.add("status", "CANCELLED" if meeting.method == "CANCEL" else "CONFIRMED")
    event.add("organizer", _address(meeting.organiser))
    for attendee in _asked(meeting):
        event.add("attendee", attendee, encode=False)
    if meeting.place:
        event.add("location", one_line(meeting.place, _SUBJECT_LENGTH))
    if meeting.url:
        event.add("url", meeting.url)
    calendar = Calendar()
    calendar.add("prodid", "-//Muster//Incidents//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", meeting.method)
    calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text.decode()


def _asked(meeting: Meeting) -> Iterable[Any]:
    for each in meeting.attendees:
        address = _address(each)
        if meeting.method == "REQUEST":
            address.params["PARTSTAT"] = "NEEDS-ACTION"
            address.params["RSVP"] = "TRUE"
        address.params["ROLE"] = "REQ-PARTICIPANT"
        address.params["CUTYPE"] = "INDIVIDUAL"
        yield address


def _address(of: Attendee) -> Any:
    from icalendar import vCalAddress

    address = vCalAddress(f"mailto:{of.address}")
    # A parameter has no way to hold a quotation mark (RFC 5545, 3.2).
    address.params["CN"] = one_line(of.name, _SUBJECT_LENGTH).replace('"', "'")
    return address


def _whole(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)
