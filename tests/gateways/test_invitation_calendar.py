"""Invitations as calendars read them: read back by the library, and line by line."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from muster.gateways import Effect, Rejected, Unavailable
from muster.gateways.invitation_calendar import Attendee, Meeting, calendar_of
from muster.gateways.invitation_folder import InvitationFolder

STARTS = datetime(2026, 6, 9, 14, 0, tzinfo=UTC)
ALEX, DEE = Attendee("Alex", "alex@example.org"), Attendee('Dee "D" Li; chair', "dee@example.org")


def meeting(**given):
    details = {
        "uid": "b4f4c7c8-1111-5222-8333-444455556666",
        "sequence": 2,
        "method": "REQUEST",
        "made_at": datetime(2026, 6, 1, 9, 0, 0, 250, tzinfo=UTC),
        "starts": STARTS,
        "ends": STARTS + timedelta(hours=1),
        "summary": "Review of INC-7: Apps fail",
        "description": "When: 15:00 BST\nWe look at the work; not at people, ever.",
        "organiser": Attendee("GOV.UK PaaS", "muster@example.org"),
        "attendees": (ALEX, DEE),
        **given,
    }
    return Meeting(**details)


LINE = re.compile(
    r'(?P<name>[A-Z-]+)(?P<parameters>(;[A-Z-]+=("[^"\x00-\x1f\x7f]*"|[^";:,\x00-\x1f\x7f]*))*)'
    r":(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)"
)
"""A content line, by the grammar of RFC 5545, 3.1, without what no invitation of ours has."""


def lines_of(text):
    """Return the content lines of an iCalendar: unfolded, each as name, parameters and value."""
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    found = []
    for line in text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n"):
        match = LINE.fullmatch(line)
        assert match, line
        found.append((match["name"], match["parameters"], match["value"]))
    return found


def unescaped(value):
    """Return the text that a value stands for (RFC 5545, 3.3.11)."""
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)


def test_an_invitation_says_what_programs_need_to_offer_to_accept_it():
    calendar = Calendar.from_ical(calendar_of(meeting()))
    assert (calendar["method"], calendar["version"]) == ("REQUEST", "2.0")
    [event] = calendar.walk("VEVENT")
    assert event["uid"] == meeting().uid
    assert event["sequence"] == 2
    assert event["status"] == "CONFIRMED"
    assert event.decoded("dtstart") == STARTS
    assert event.decoded("dtend") == STARTS + timedelta(hours=1)
    assert event.decoded("dtstamp") == datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
    assert event["organizer"] == "mailto:muster@example.org"
    assert event["organizer"].params["CN"] == "GOV.UK PaaS"
    alex, dee = event["attendee"]
    assert alex == "mailto:alex@example.org"
    assert (alex.params["RSVP"], alex.params["PARTSTAT"]) == ("TRUE", "NEEDS-ACTION")
    assert dee.params["CN"] == "Dee 'D' Li; chair"


def test_it_is_the_same_read_line_by_line():
    lines = lines_of(calendar_of(meeting()))
    values = {name: unescaped(value) for name, _, value in lines}
    assert values["DESCRIPTION"] == meeting().description
    assert values["DTSTART"] == "20260609T140000Z", "in UTC, so that no table of zones is needed"
    attendees = [(parameters, value) for name, parameters, value in lines if name == "ATTENDEE"]
    assert [value for _, value in attendees] == [f"mailto:{a.address}" for a in (ALEX, DEE)]
    assert "CN=\"Dee 'D' Li; chair\"" in attendees[1][0]


def test_what_is_called_off_is_cancelled_and_asks_nobody_to_answer():
    calendar = Calendar.from_ical(calendar_of(meeting(method="CANCEL", sequence=3)))
    [event] = calendar.walk("VEVENT")
    assert (calendar["method"], event["status"], event["sequence"]) == ("CANCEL", "CANCELLED", 3)
    assert all("RSVP" not in each.params for each in event["attendee"])


def test_a_meeting_of_one_person_has_one():
    [event] = Calendar.from_ical(calendar_of(meeting(attendees=(ALEX,)))).walk("VEVENT")
    assert event["attendee"] == "mailto:alex@example.org"


@given(text=st.text(max_size=300))
def test_no_text_of_anybodys_becomes_a_line_of_its_own(text):
    written = calendar_of(
        meeting(
            summary=f"Review {text}",
            description=f"About: {text}\r\nATTENDEE:mailto:eve@example.org",
            attendees=(Attendee(f"Alex {text}", "alex@example.org"),),
            place=f"Room {text}",
        )
    )
    names = [name for name, _, _ in lines_of(written)]
    assert names.count("ATTENDEE") == 1
    assert names.count("BEGIN") == names.count("END") == 2
    [event] = Calendar.from_ical(written).walk("VEVENT")
    assert event["description"].startswith("About: ")


# ---- the folder


def put(name="INC-7-review.ics", calendar="BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", action="put"):
    return Effect("k", "calendar", action, {"name": name, "calendar": calendar})


def test_a_newer_version_takes_the_place_of_an_older_one(tmp_path):
    folder = InvitationFolder(tmp_path)
    folder.deliver(put())
    assert folder.deliver(put(calendar="NEWER\r\n")).reference == "INC-7-review.ics"
    assert [each.name for each in tmp_path.iterdir()] == ["INC-7-review.ics"]
    assert (tmp_path / "INC-7-review.ics").read_text() == "NEWER\n"


@pytest.mark.parametrize("name", ["../INC-7.ics", "a/b.ics", ".ics", "x.html", "", None])
def test_nothing_is_written_anywhere_else(tmp_path, name):
    with pytest.raises(Rejected):
        InvitationFolder(tmp_path / "in").deliver(put(name=name))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told_and_tried_again(tmp_path):
    folder = InvitationFolder(tmp_path / "gone")
    with pytest.raises(Unavailable, match="No such file"):
        folder.deliver(put())
    with pytest.raises(Unavailable):
        folder.probe()
    (tmp_path / "gone").mkdir()
    folder.deliver(put())
    assert "invitations go to" in folder.probe()
