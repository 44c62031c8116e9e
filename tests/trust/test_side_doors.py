"""What tells of a restricted incident without being asked for it: work, rest, alerts, mails."""

from datetime import timedelta

import pytest

from muster.alerts import AlertNews, Status
from tests.theatre import ROOM

STRANGER, ON_ROSTER = ("eve", "#general"), ("pat", None)


@pytest.fixture
def hidden(theatre):
    """INC-1, restricted, with the alert PD1; alex and sam lead it since ten."""
    theatre.stage.alert("PD1", "vault", "Odd logins")
    theatre.say("alex", "!incident start Somebody took the ocelot --alert PD1 --cyber")
    theatre.say("sam", "!incident comms me")
    return theatre


@pytest.fixture
def rested(hidden):
    """The same at nine the next morning: both worked on it through the night until six."""
    hidden.wait(hours=20)
    hidden.say("alex", "!incident resolve 1 They are out --because it can wait")
    hidden.wait(hours=3)
    return hidden


# ---- work and rest


@pytest.mark.parametrize(("who", "room"), [STRANGER, ON_ROSTER])
def test_who_works_on_it_is_not_told_elsewhere(hidden, who, room):
    told = hidden.say(who, "!rota rest", room)
    assert told == "Nobody rests, and nobody is working on an incident."


@pytest.mark.parametrize(("who", "room"), [("pat", ROOM), ("alex", None)])
def test_who_works_on_it_is_told_where_it_may_be_heard(hidden, who, room):
    hidden.wait(hours=1)
    assert "alex has worked since 10:00 GMT (1 hour)" in hidden.say(who, "!rota rest", room)


def test_who_works_on_another_incident_too_is_told_of_that_one_alone(hidden):
    hidden.wait(hours=1)
    hidden.say("pat", "!incident start Apps fail", "#general")
    hidden.say("alex", "!incident join 2", None)
    assert "alex has worked since 11:00 GMT" in hidden.say("eve", "!rota rest", "#general")
    assert "alex has worked since 10:00 GMT" in hidden.say("pat", "!rota rest")


@pytest.mark.parametrize("command", ["now", "pools", "rest", "capacity", "back alex"])
@pytest.mark.parametrize(("who", "room"), [STRANGER, ON_ROSTER])
def test_why_somebody_rests_is_not_told_elsewhere(rested, command, who, room):
    answer = rested.say(who, f"!rota {command}", room)
    assert "rest" not in answer.replace("Nobody rests", "")
    assert "required" not in answer


def test_whoever_rests_is_not_available_all_the_same(rested):
    assert "alex (not available)" in rested.say("eve", "!rota pools", "#general")
    assert "alex (rests until" in rested.say("pat", "!rota pools")
    assert "alex" not in rested.say("eve", "!escalate who P1", "#general")


def test_a_refusal_says_that_they_are_not_available_and_no_more(rested):
    rested.say("pat", "!incident start Apps fail", "#general")
    rested.say("pat", "!incident lead 2 me --because on it", "#general")
    refused = rested.say("pat", "!incident lead 2 alex", "#general")
    assert refused == (
        "Not done: alex is not available now.\n"
        "To do it all the same, add --because REASON, which is recorded."
    )
    assert "alex rests after working out of hours" in rested.say("pat", "!incident lead 2 alex")


def test_a_long_stretch_of_work_on_it_is_not_told_in_a_refusal_either(hidden):
    hidden.wait(hours=6)
    hidden.say("pat", "!incident start Apps fail", "#general")
    hidden.say("pat", "!incident lead 2 me --because on it", "#general")
    refused = hidden.say("pat", "!incident lead 2 alex", "#general")
    assert refused.startswith("Not done: alex is not available now.")
    assert "alex has worked since 10:00 GMT" in hidden.say("pat", "!incident lead 2 alex")


def test_what_is_said_of_long_work_on_it_is_not_owed_in_another_incident(theatre):
    theatre.say("pat", "!incident start Apps fail", "#general")
    theatre.say("alex", "!incident start Somebody took the ocelot --cyber")
    theatre.say("alex", "!incident join 1", None)
    theatre.pass_time(hours=5, minutes=45)
    told = {(text.split()[0], place) for place, text in theatre.posts if "without a break" in text}
    assert told == {("INC-2", ROOM)}
    assert "stint-alex" in theatre.say("alex", "!incident duties 2")


def test_what_is_owed_by_whoever_works_on_it_too_is_told_as_if_they_did_not(hidden):
    hidden.wait(hours=1)
    hidden.say("pat", "!incident start Apps fail", "#general")
    hidden.say("alex", "!incident lead 2 me --because on it", None)
    assert "stint-alex – alex, due 17:00" in hidden.say("eve", "!incident duties 2", "#general")
    assert "stint-alex – alex, due 16:00" in hidden.say("pat", "!incident duties 1")


def test_once_it_is_ruled_out_work_on_it_is_told_to_everybody(hidden):
    hidden.say("alex", "!incident cyber 1 no")
    assert "alex has worked since" in hidden.say("eve", "!rota rest", "#general")


# ---- alerts


@pytest.mark.parametrize(("who", "room"), [STRANGER, ON_ROSTER])
def test_its_alerts_are_not_listed_elsewhere(hidden, who, room):
    assert hidden.say(who, "!incident alerts", room) == "No alert is open."


@pytest.mark.parametrize(("who", "room"), [("pat", ROOM), ("sam", None)])
def test_its_alerts_are_listed_where_it_may_be_heard(hidden, who, room):
    assert "Odd logins" in hidden.say(who, "!incident alerts", room)


@pytest.mark.parametrize(("who", "room"), [STRANGER, ON_ROSTER])
def test_its_alert_is_answered_elsewhere_as_one_that_is_not_there(hidden, who, room):
    answer = hidden.say(who, "!incident ack PD1", room)
    assert answer.replace("PD1", "PD9") == hidden.say(who, "!incident ack PD9", room)


@pytest.mark.parametrize(("who", "room"), [STRANGER, ON_ROSTER])
def test_its_alert_is_not_found_by_its_number_elsewhere(hidden, who, room):
    for command in ("!incident ack #1", "!incident ack 1", "!incident dismiss 1 nothing"):
        answer = hidden.say(who, command, room)
        assert answer.startswith("I know no ")
        assert "Odd" not in answer
    assert hidden.services.alerts.find("PD1").by == "alex"


@pytest.mark.parametrize(
    "command",
    [
        "ack PD1",
        "dismiss PD1 nothing",
        "start Apps fail --alert PD1",
        "start Apps fail --alert 1",
    ],
)
@pytest.mark.parametrize(("who", "room"), [STRANGER, ON_ROSTER, ("alex", "#general")])
def test_nobody_elsewhere_takes_its_alert_away(hidden, command, who, room):
    before = hidden.services.journal.position()
    assert "I know no alert" in hidden.say(who, f"!incident {command}", room)
    assert hidden.services.journal.position() == before


def test_a_reason_with_its_number_is_no_alerts_of_that_number(theatre):
    theatre.say("alex", "!incident start Somebody took the ocelot --cyber")
    theatre.stage.alert("PD7", "router", "5xx")
    answer = theatre.say("mika", "!incident dismiss 1 the ocelot was a cat", None)
    assert answer.startswith("I know no INC-1")
    assert theatre.services.alerts.find("PD7").is_open


def test_a_storm_is_seen_to_without_its_alerts(hidden):
    hidden.stage.alert("PD2", "router", "Latency")
    assert "1 alert acknowledged" in hidden.say("pat", "!incident ack all", "#general")
    assert "PD2" in hidden.say("pat", "!incident alerts", "#general")


def test_a_lead_who_names_its_alert_in_the_wrong_room_is_told_in_private(hidden):
    answer = hidden.say("alex", "!incident ack PD1", "#general")
    assert "I know no alert “PD1”" in answer
    assert [person for person, _ in hidden.posts] == ["alex"]
    assert "INC-1 is restricted" in hidden.posts[0][1]


def test_why_its_alert_is_dismissed_is_not_told_to_the_paging_service(hidden):
    hidden.say("alex", "!incident dismiss PD1 The ocelot came back")
    notes = [e for e in hidden.services.alerts.find("PD1").effects if e.effect.action == "note"]
    assert [note.effect.payload["text"] for note in notes] == ["Dismissed as no incident by alex"]


def test_a_note_from_before_the_suspicion_does_not_go_out_after_it(theatre):
    theatre.stage.alert("PD1", "vault", "Odd logins")
    theatre.say("alex", "!incident start Somebody took the ocelot --alert PD1")
    theatre.stage.gateways["pagerduty"].fail()
    theatre.say("alex", "!incident dismiss PD1 The ocelot came back")
    theatre.wait(minutes=1)
    theatre.say("alex", "!incident cyber yes")
    theatre.stage.gateways["pagerduty"].restore()
    theatre.pass_time(minutes=30)
    fates = {e.effect.action: str(e.fate) for e in theatre.services.alerts.find("PD1").effects}
    assert fates == {"acknowledge": "done", "note": "dropped", "resolve": "done"}


NO_ROOM = ('need_to_know: ["#paas-incident", "#cyber-security-help"]',
           'need_to_know: ["#cyber-security-help"]')  # fmt: skip


@pytest.fixture
def apart(adapted):
    """INC-1, restricted, with the alert PD1, where the incident room may not hear of it."""
    theatre = adapted(NO_ROOM)
    theatre.cast("pat", "paas-sre", on_support=True)
    theatre.stage.alert("PD1", "vault", "Odd logins")
    theatre.say("alex", "!incident start Somebody took the ocelot --alert PD1 --cyber", None)
    theatre.say("sam", "!incident comms 1 sam --because on comms", "#cyber-security-help")
    theatre.say("alex", "!incident comms 1 sam", None)
    theatre.pass_time(minutes=5)
    return theatre


def test_its_alert_that_calls_again_is_told_to_those_who_may_hear_of_it(apart):
    apart.heard.clear()
    again(apart)
    assert {place for place, _ in apart.posts} == {"alex", "sam"}
    assert all("Odd logins" in text for _, text in apart.posts)


def test_a_service_that_cannot_be_told_of_its_alert_is_told_of_to_the_leads(apart):
    apart.stage.gateways["pagerduty"].fail()
    apart.say("alex", "!incident dismiss PD1 It came back", None)
    assert {place for place, _ in apart.posts} <= {"alex", "sam"}
    assert any("is not resolved there yet" in text for _, text in apart.posts)


def again(theatre):
    """Let the paging service call people again for PD1."""
    services, now = theatre.services, theatre.stage.clock.now()
    told = AlertNews("PD1", Status.TRIGGERED, now, "Odd logins", "vault", "P", "high", "", now)
    services.alerts.heard(told, now)
    services.deliveries.wake()


# ---- mails to suppliers


@pytest.fixture
def held_up(theatre):
    """A mail to a supplier that could not go out before INC-1 was restricted."""
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("sam", "!incident comms me")
    theatre.stage.gateways["mail"].fail()
    theatre.say("alex", "!escalate aiven The ocelot is gone")
    theatre.say("alex", "!incident cyber yes")
    theatre.stage.gateways["mail"].restore()
    theatre.heard.clear()
    theatre.stage.pass_time(theatre.stage.clock.now() + timedelta(hours=1))
    return theatre


def mails(theatre):
    return [str(e.fate) for e in theatre.incident().effects if e.effect.gateway == "mail"]


def test_a_mail_to_a_supplier_from_before_the_suspicion_does_not_go_out_after_it(held_up):
    assert mails(held_up) == ["dropped"]
    told = [text for place, text in held_up.posts if place == ROOM and "aiven" in text]
    assert told == [
        "@alex @sam INC-1: the mail to support@aiven.io had not gone out when INC-1 became"
        " restricted, so I do not send it. To write to them all the same:"
        " !escalate aiven INC-1 TEXT --because REASON"
    ]


def test_what_is_written_to_a_supplier_under_restriction_goes_out(held_up):
    held_up.say("alex", "!escalate aiven INC-1 Please look at it --because we must")
    assert mails(held_up) == ["dropped", "done"]


# ---- whoever declared it


@pytest.mark.parametrize("room", ["#general", None])
def test_a_stranger_who_declared_it_is_told_where_it_is_dealt_with_and_the_truth(theatre, room):
    line = "!incident start Somebody took the ocelot --cyber"
    apart = "I do not speak of it here: those who need to know carry on in #paas-incident."
    assert theatre.say("eve", line, room) == f"Recorded. {apart}"
    assert "eve" not in [place for place, _ in theatre.posts]
    assert theatre.say("eve", line, room) == f"Nothing more was recorded. {apart}"
    assert theatre.posts == []
    assert theatre.services.register.last_number() == 1


# ---- its number


@pytest.mark.parametrize("state", ["open", "over"])
@pytest.mark.parametrize(
    "command", ["!incident note 1 {}", "!escalate help 1 {}", "!incident runbook 1 {} worked"]
)
@pytest.mark.parametrize(("who", "room"), [("mika", None), ("mika", "#general"), ("alex", ROOM)])
def test_what_is_said_by_its_number_lands_in_no_other_incident(hidden, state, command, who, room):
    if state == "over":
        hidden.say("alex", "!incident resolve 1 They are out --because it can wait")
        hidden.say("sam", "!incident cyber 1 yes")
    hidden.say("pat", "!incident start Apps fail", "#general")
    before = hidden.kinds(2)
    answer = hidden.say(who, command.format("The ocelot is in the cellar"), room)
    assert hidden.kinds(2) == before
    assert "INC-1" in answer


# ---- how a call went


def test_whoever_asked_for_a_call_is_told_how_it_went_only_while_they_may_hear(adapted):
    theatre = adapted(NO_ROOM)
    theatre.stage.gateways["pagerduty"].fail()
    theatre.say("eve", "!incident start The ocelot is out --tenants yes --cyber", None)
    assert {place for place, text in theatre.posts if "PagerDuty" in text} == {"alex"}
    theatre.heard.clear()
    theatre.stage.pass_time(theatre.stage.clock.now() + timedelta(days=2))
    assert {place for place, text in theatre.posts if "PagerDuty" in text} == {"alex"}
