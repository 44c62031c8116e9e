"""Invitations in the chat: what becomes of one is told to whoever called the meeting alone."""

import pytest
from icalendar import Calendar

from muster.gateways.invitation_folder import InvitationFolder


@pytest.fixture
def resolved(theatre):
    """INC-1, over, in which alex and pat took part."""
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants no")
    theatre.say("pat", "!incident join")
    theatre.say("alex", "!incident resolve It holds")
    return theatre


@pytest.fixture
def folder(resolved, tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    resolved.stage._config.MUSTER_GATEWAYS["calendar"] = InvitationFolder(shared)
    resolved.restart()
    return shared


def mails(theatre):
    return list(theatre.stage.gateways["mail"].sent.values())


def event_in(folder):
    [file] = folder.iterdir()
    [event] = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return event


def test_an_invitation_is_a_file_in_the_folder_too_and_the_newest_is_there(resolved, folder):
    answer = resolved.say("alex", "!incident review 2026-03-10 14:00")
    assert "by mail to alex and pat" in answer
    assert "and into the folder for reports" in answer
    assert (event_in(folder)["sequence"], event_in(folder)["status"]) == (0, "CONFIRMED")
    resolved.say("alex", "!incident review 2026-03-11 14:00")
    assert event_in(folder)["sequence"] == 1
    resolved.say("alex", "!incident review none It is clear")
    assert (event_in(folder)["sequence"], event_in(folder)["status"]) == (2, "CANCELLED")


def test_a_folder_that_is_gone_is_told_to_whoever_booked_and_loses_nothing(resolved, folder):
    folder.rmdir()
    resolved.tell("pat", "!incident review INC-1 2026-03-10 14:00")
    told = [(to, text) for to, text in resolved.posts if "delayed" in text]
    assert [to for to, _ in told] == ["pat"]
    assert "the folder for reports cannot be written" in told[0][1]
    assert len(mails(resolved)) == 1
    folder.mkdir()
    resolved.pass_time(minutes=5)
    assert event_in(folder)["sequence"] == 0
    assert [to for to, text in resolved.posts if "is out now" in text] == ["pat"]


def test_an_address_that_is_refused_is_named_to_whoever_booked(resolved):
    resolved.stage.gateways["mail"].refused = {"alex@cast.invalid"}
    resolved.tell("pat", "!incident review INC-1 2026-03-10 14:00")
    [(to, text)] = [(to, text) for to, text in resolved.posts if "refuses" in text]
    assert to == "pat"
    assert "refuses the invitation to the review for alex" in text


def test_mail_that_is_given_up_leaves_the_addresses_and_the_words(resolved):
    resolved.stage.gateways["mail"].fail()
    resolved.tell("pat", "!incident review INC-1 2026-03-12 14:00")
    resolved.pass_time(days=1, hours=1)
    [(to, text)] = [(to, text) for to, text in resolved.posts if "went to nobody" in text]
    assert to == "pat"
    assert "alex alex@cast.invalid, pat pat@cast.invalid" in text
    assert "!comms draft INC-1 invitation" in text


def test_over_restarts_each_version_is_sent_once(resolved):
    mail = resolved.stage.gateways["mail"]
    mail.fail()
    resolved.say("alex", "!incident review 2026-03-10 14:00")
    resolved.restart()
    resolved.say("alex", "!incident review 2026-03-11 14:00")
    resolved.restart()
    mail.restore()
    resolved.pass_time(minutes=5)
    [sent] = mails(resolved)
    assert "SEQUENCE:1" in sent.calendar, "the one that was overtaken never went out"
    resolved.restart()
    resolved.pass_time(minutes=5)
    assert len(mails(resolved)) == 1


def test_two_incidents_have_two_meetings(resolved):
    resolved.say("alex", "!incident review 2026-03-10 14:00")
    resolved.say("pat", "!incident start Logs are late --priority P2 --tenants no")
    resolved.say("pat", "!incident resolve INC-2 They are there")
    resolved.say("pat", "!incident review INC-2 2026-03-10 14:00")
    uids = {
        str(Calendar.from_ical(each.calendar).walk("VEVENT")[0]["uid"]) for each in mails(resolved)
    }
    assert len(uids) == 2


def test_what_was_invited_to_is_told_as_out_when_the_incident_becomes_restricted(resolved, folder):
    resolved.say("alex", "!incident review 2026-03-10 14:00")
    resolved.say("alex", "!incident cyber yes")
    text = "\n".join(text for _, text in resolved.posts)
    assert "In the folder for reports: INC-1-review.ics" in text
    assert "mail to alex@cast.invalid, pat@cast.invalid" in text


def test_whoever_is_away_on_the_day_of_a_review_or_a_task_is_named(resolved):
    resolved.say("alex", "!rota absent alex 2026-03-09 to 2026-03-10")
    away = "You are away then, from Mon 9 March 2026 to Tue 10 March 2026."
    assert away in resolved.say("alex", "!incident review 2026-03-10 14:00")
    assert "is away then" not in resolved.say("pat", "!incident review INC-1 2026-03-11 14:00")
    typed = "!incident task Rotate the key --owner alex --due 2026-03-09 --after"
    assert "alex is away then, from Mon" in resolved.say("pat", typed)
    assert "alex is away then" not in resolved.say("pat", "!incident plan 1 --due 2026-03-12")


def test_a_review_that_moves_says_only_what_is_new(resolved):
    first = resolved.say("alex", "!incident review 2026-03-10 14:00")
    assert "Who took part" in first
    assert "To move it" in first
    moved = resolved.say("alex", "!incident review 2026-03-11 14:00")
    assert "Who took part" not in moved
    assert "To move it" not in moved
