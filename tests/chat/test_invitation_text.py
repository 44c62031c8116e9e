"""Invitations as they go out: one meeting to every calendar, and of a restricted one no word."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from icalendar import Calendar

from muster.chat.invitation_text import InvitationsInWords
from muster.gateways.mail_message import letter_of, message_of
from muster.incidents.assessment import suspect_cyber
from muster.incidents.entries import write
from muster.incidents.events import Parked
from muster.incidents.progress import pause, resolve
from muster.incidents.reviews import book_review, decline_review
from muster.kernel.effects import Fate
from tests.conftest import shipped_templates
from tests.duties.conftest import at
from tests.incidents.conftest import ALEX, SAM, Case, case, led
from tests.incidents.test_meetings import TUESDAY, WEDNESDAY, fated, mailed, resolved

__all__ = ["case", "led", "mailed", "resolved"]


def in_words(case):
    """Return each effect of a case's incident as it goes out, in order."""
    words = InvitationsInWords(
        shipped_templates(), case.playbook, lambda: case.roster, lambda: case.now, "m@example.org"
    )
    return [words(case.incident, each).effect for each in case.incident.effects]


def event_of(effect):
    [event] = Calendar.from_ical(effect.payload["calendar"]).walk("VEVENT")
    return event


def test_the_agenda_has_the_aims_and_what_was_parked(resolved):
    resolved.decide(ALEX, write, Parked("The alert came too late"))
    resolved.decide(SAM, book_review, TUESDAY)
    [effect] = in_words(resolved)
    assert effect.payload["subject"] == "Review of INC-7: Router 5xx rate high"
    event = event_of(effect)
    for text in (effect.payload["text"], event["description"]):
        for aim in resolved.playbook.review.aims:
            assert aim in text
        assert "The alert came too late" in text
        assert "When: 14:00 GMT on Tue 10 March" in text
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(hours=1)


def test_every_version_is_the_same_meeting_and_a_newer_one(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, book_review, WEDNESDAY)
    resolved.decide(SAM, decline_review, "It is clear")
    fated(resolved, Fate.DONE, Fate.DONE, Fate.PENDING)
    effects = in_words(resolved)
    events = [event_of(each) for each in effects]
    assert len({event["uid"] for event in events}) == 1
    assert [event["sequence"] for event in events] == [0, 1, 2]
    assert [each.payload["method"] for each in effects] == ["REQUEST", "REQUEST", "CANCEL"]
    assert [each.payload["subject"].partition(" ")[0] for each in effects] == [
        "Review",
        "Moved:",
        "Called",
    ]


def test_whoever_cannot_come_answers_to_whoever_called_the_meeting(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(ALEX, book_review, WEDNESDAY)
    first, second = in_words(resolved)
    assert first.payload["reply_to"] == "sam@example.org"
    assert second.payload["reply_to"] == "alex@example.org"
    assert "If you cannot come, tell alex" in second.payload["text"]
    assert event_of(second)["organizer"] == event_of(first)["organizer"] == "mailto:m@example.org"
    resolved.decide(ALEX, suspect_cyber)
    resolved.decide(ALEX, decline_review, "It is clear")
    off = in_words(resolved)[-1]
    assert "reply_to" not in off.payload
    assert "alex" not in off.payload["text"]


def test_another_incident_or_another_record_has_another_meeting(resolved, playbook):
    resolved.decide(SAM, book_review, TUESDAY)
    other = Case(playbook)
    other.now, other.roster = at(11), resolved.roster
    other.declare()
    other.now = at(15)
    other.decide(ALEX, resolve, "over")
    other.decide(ALEX, book_review, TUESDAY)
    [mine], [theirs] = in_words(resolved), in_words(other)
    assert event_of(mine)["uid"] != event_of(theirs)["uid"]


def test_of_a_restricted_incident_nothing_is_told_to_those_who_get_it(resolved):
    resolved.decide(ALEX, write, Parked("Keys live too long"))
    resolved.decide(SAM, book_review, TUESDAY, filed=True)
    resolved.decide(SAM, suspect_cyber)
    resolved.decide(SAM, book_review, WEDNESDAY, filed=True)
    for effect in in_words(resolved):
        words = str(effect.payload)
        assert "Router" not in words
        assert "Keys" not in words
    mails = [each for each in in_words(resolved) if each.gateway == "mail"]
    assert [sorted(each.payload["to"]) for each in mails] == [
        ["alex@example.org", "sam@example.org"],
        ["alex@example.org", "sam@example.org"],
        ["dee@example.org"],
    ]
    assert mails[-1].payload["method"] == "CANCEL", "whom it no longer concerns is told so"


def test_the_folder_names_nobody_of_a_restricted_incident(resolved):
    resolved.decide(SAM, book_review, TUESDAY, filed=True)
    resolved.decide(SAM, suspect_cyber)
    resolved.decide(SAM, decline_review, "It is clear")
    file = in_words(resolved)[-1]
    assert (file.gateway, file.payload["name"]) == ("calendar", "INC-7-review.ics")
    assert "ATTENDEE" not in file.payload["calendar"]


def test_the_continuation_meeting_says_where_and_what_for(mailed):
    mailed.now = at(16, 50)
    mailed.decide(ALEX, pause, "Out of hours", because="It is late")
    [effect] = in_words(mailed)
    event = event_of(effect)
    assert effect.payload["subject"] == "Continuation of INC-7: Router 5xx rate high"
    assert event["location"] == mailed.playbook.call.says
    for each in mailed.playbook.long_running.agenda:
        assert each in event["description"]


@pytest.mark.parametrize("title", ["x" * 500, 'A "b"; c, d\\n', "Ωμέγα 🚢", "{{ 7 }} BEGIN:VALARM"])
def test_the_whole_mail_is_read_back_as_it_was_meant(playbook, title):
    case = Case(playbook).declare(title=title)
    case.roster = case.roster.__class__(
        tuple(
            each.__class__(each.person, each.pools, email=f"{each.person.id}@example.org")
            for each in case.roster.members
        )
    )
    case.now = at(15)
    case.decide(ALEX, resolve, "over")
    case.decide(ALEX, book_review, TUESDAY)
    [effect] = in_words(case)
    sent = message_of(letter_of(effect), "<1@example.org>", "m@example.org", datetime.now(UTC))
    message = message_from_bytes(sent.as_bytes(), policy=default)
    _, part = message.iter_parts()
    [event] = Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")
    assert str(event["summary"]).startswith(f"Review of INC-7: {title[:40]}")
    assert event["organizer"] == "mailto:m@example.org"
    assert not Calendar.from_ical(part.get_payload(decode=True)).walk("VALARM")
