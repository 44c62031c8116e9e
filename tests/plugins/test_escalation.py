"""Asking for others in chat: who is called, where, and what is said when nobody answers."""

import subprocess
import sys

import pytest

from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.theatre import Theatre


@pytest.fixture
def led(theatre):
    theatre.cast("gil", "backstop")
    theatre.say("alex", "!incident start Router 5xx rate high --priority P1 --tenants yes")
    theatre.say("sam", "!incident comms me")
    return theatre


def said(theatre, to):
    return "\n".join(text for room, text in theatre.posts if room == to)


def test_the_backstop_is_refused_then_allowed_and_hears_the_summary(led):
    answer = led.say("alex", "!escalate backstop")
    assert answer.startswith("Not done, for 2 reasons")
    assert "last resort" in answer
    led.say("alex", "!incident runbook Gorouter high latency failed")
    led.say("alex", "!incident summary The router restarts every minute")
    led.say("alex", "!escalate help")
    answer = led.say("alex", "!escalate backstop Restarts go on")
    assert "GDS backstop engineers (last resort) asked in #paas-escalation; called: gil" in answer
    call = said(led, "#paas-escalation")
    assert "@gil alex asks for GDS backstop engineers, as a last resort, for INC-1" in call
    assert "Restarts go on" in call
    assert "Summary: The router restarts every minute" in call
    assert "Gorouter high latency failed" in call
    assert "alex asks for GDS backstop engineers" in said(led, "gil")


def test_a_repeated_call_says_who_has_answered(led):
    led.say("alex", "!escalate help")
    assert "already asked for other engineers at 10:00 GMT by alex; nobody has answered yet" in (
        led.say("sam", "!escalate help")
    )
    assert "you have answered the call for other engineers, pat" in (
        led.say("pat", "!escalate ack")
    )
    assert "pat acknowledged at 10:00 GMT" in led.say("sam", "!escalate help")
    assert "pat answered at 10:00 GMT" in led.say("sam", "!escalate status")


def test_when_nobody_answers_the_manual_way_is_said(led):
    led.say("alex", "!escalate help")
    led.pass_time(minutes=15)
    text = "\n".join(text for _, text in led.posts)
    assert "other engineers: nobody has answered since 10:00 GMT (pat and mika called)" in text
    assert "By hand: Ask in #paas-internal by name" in text
    led.say("pat", "!escalate ack")
    led.pass_time(minutes=30)
    assert "nobody has answered" not in "\n".join(text for _, text in led.posts)


def test_once_the_backstop_was_asked_it_is_not_reminded_of(led):
    led.say("alex", "!escalate backstop --because the platform is gone")
    led.pass_time(minutes=60)
    assert "not solved? Ask the backstop" not in "\n".join(text for _, text in led.posts)


def test_the_paths_say_how_each_stands(led):
    led.say("alex", "!escalate help")
    answer = led.say("alex", "!escalate paths")
    assert "help – other engineers: asked at 10:00 GMT" in answer
    assert "sre – managed-service SRE: not yet" in answer
    assert "backstop – GDS backstop engineers, last resort: not yet" in answer
    assert "aws – AWS: !escalate aws" in answer
    assert "P1–P3: done: Request raised, ticket made, engineer on support told; Triage" in answer
    assert "Now: Paging and status page updated → Customer updated" in answer


def test_suppliers_give_their_route_and_are_kept(led):
    answer = led.say("alex", "!escalate aiven The database does not answer")
    assert "Raise a ticket through the Aiven console, or email support@aiven.io" in answer
    assert "Response times are not guaranteed" in answer
    assert led.posts == []
    assert "asks for Aiven: The database does not answer" in led.say("alex", "!incident timeline")
    assert "AWS Health https://health.aws.amazon.com" in led.say("alex", "!escalate upstream")


def test_a_dry_run_calls_nobody(led):
    before = led.services.journal.position()
    answer = led.say("alex", "!escalate who P1 sunday 02:00")
    assert "P1, 02:00 GMT on Sun 8 March, out of hours until 09:00 GMT on Mon 9 March" in answer
    assert "backstop: not then: it is out of hours" in answer
    assert "comms: sam" in led.say("alex", "!escalate who P1")
    assert "sre: not then: managed-service SRE does not take on a P4" in (
        led.say("alex", "!escalate who P4 tomorrow 10:00")
    )
    assert led.services.journal.position() == before
    assert led.posts == []


def test_an_absence_to_come_counts_in_a_dry_run(led):
    led.say("alex", "!rota absent alex tomorrow")
    led.say("pat", "!rota absent pat tomorrow")
    assert "sre: mika" in led.say("alex", "!escalate who P1 tomorrow 10:00")
    assert "sre: not then" in led.say("alex", "!escalate who P1 11:00")


def test_out_of_hours_it_says_that_nobody_is_provided_and_when_hours_resume(led):
    led.clock(2026, 3, 2, 20, 0)
    led.say("alex", "!incident runbook Gorouter high latency failed")
    led.say("alex", "!escalate help")
    answer = led.say("alex", "!escalate backstop")
    assert "it is out of hours, when nobody is there for GDS backstop engineers" in answer
    assert "Hours resume at 09:00 GMT on Tue 3 March" in answer
    assert "There is no out of hours provision for this service" in answer


def test_a_restricted_incident_is_named_and_no_more_where_it_may_not_be_heard(theatre):
    theatre.cast("gil", "backstop")
    theatre.say("alex", "!incident start Somebody reads tenant data")
    theatre.say("alex", "!incident cyber yes")
    theatre.say("alex", "!escalate backstop They use a stolen key --because it goes on")
    for to, text in theatre.posts:
        if to in ("#paas-escalation", "gil"):
            assert "tenant data" not in text
            assert "stolen" not in text
            assert "which is restricted: ask alex in private" in text


def test_cyber_reaches_the_cyber_room_once_both_leads_say_so(led):
    assert "nobody has said" in led.say("alex", "!escalate cyber")
    led.say("alex", "!incident cyber yes")
    assert "only alex suspects a cyber security incident" in led.say("alex", "!escalate cyber")
    led.say("sam", "!incident cyber yes")
    answer = led.say("alex", "!escalate cyber")
    assert "Cyber Security team asked in #cyber-security-help" in answer
    assert "mail is being sent (simulated: nobody outside hears of it)" in answer
    assert "Phone too: To escalate to the Cyber Security team you can call" in answer
    assert "Router 5xx rate high" in said(led, "#cyber-security-help")
    assert {room for room, _ in led.posts} == {"#cyber-security-help"}


# ---- the picture of the ladder


@pytest.fixture
def viewed(led):
    """Where each file was sent, and what was said by then: (room, person, name, PNG, texts)."""
    seen = []

    def view(room, person, name, content):
        seen.append((room, person, name, content, [spoken.text for spoken in led.heard]))

    led.stage.bot.viewer = view
    return seen


def test_the_paths_are_drawn_where_they_were_asked_for_after_the_text(led, viewed):
    led.say("alex", "!escalate paths")
    led.tell("sam", "!escalate paths")
    assert [sent[:3] for sent in viewed] == [
        ("#paas-incident", None, "escalation-INC-1.png"),
        (None, "sam", "escalation-INC-1.png"),
    ]
    for *_, content, texts in viewed:
        assert content.startswith(b"\x89PNG\r\n")
        assert any("P1–P3: done:" in text for text in texts)


def test_the_picture_shows_how_far_it_has_come(led, viewed):
    for command in ("!escalate paths", "!escalate paths", "!escalate help", "!escalate paths"):
        led.say("alex", command)
    (*_, first, _), (*_, again, _), (*_, later, _) = viewed
    assert first == again
    assert first != later


def test_nothing_is_drawn_for_a_chat_without_pictures(led):
    assert "P1–P3: done:" in led.say("alex", "!escalate paths")
    assert len(led.heard) == 1


def test_pillow_is_not_loaded_where_nothing_is_drawn(tmp_path):
    script = tmp_path / "script.txt"
    script.write_text(
        "cast alex paas-sre on-support\n"
        "#paas-incident alex> !incident start Apps fail --priority P1\n"
        "#paas-incident alex> !escalate paths\n"
        "expect P1–P3: done:\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-X", "importtime", "-m", "muster", "rehearse", "--script"]
    played = subprocess.run(  # noqa: S603
        [*command, str(script)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert played.returncode == 0, played.stdout
    assert "muster.escalation.ladder" in played.stderr
    assert "PIL" not in played.stderr


def test_a_picture_that_cannot_be_sent_leaves_the_text(led, caplog):
    def view(*_):
        raise ConnectionError("no route to the file store")

    led.stage.bot.viewer = view
    assert "P1–P3: done:" in led.say("alex", "!escalate paths")
    assert len(led.heard) == 1
    assert "could not send escalation-INC-1.png" in caplog.text
    assert "Noted" in led.say("alex", "!incident note still here")


def test_a_restricted_ladder_is_drawn_only_where_it_may_be_heard(led, viewed):
    led.say("alex", "!incident cyber yes")
    led.say("alex", "!escalate paths 1", "#general")
    led.tell("eve", "!escalate paths 1")
    assert viewed == []
    led.say("alex", "!escalate paths 1", "#cyber-security-help")
    assert [sent[0] for sent in viewed] == ["#cyber-security-help"]


def test_a_playbook_without_ladders_sends_no_picture(tmp_path, ferry):
    settings = rehearsal_settings(str(ROOT / "playbooks" / "harbour-ferry.yaml"))
    theatre = Theatre(settings, ferry, tmp_path)
    theatre.cast("ana", "crew", on_support=True)
    theatre.start()
    seen = []
    theatre.stage.bot.viewer = lambda *sent: seen.append(sent)
    try:
        theatre.say("ana", "!incident start The gate does not open")
        assert "!escalate" in theatre.say("ana", "!escalate paths")
        assert seen == []
    finally:
        theatre.stop()


def test_a_route_that_calls_nobody_says_what_the_playbook_says(tmp_path, ferry):
    settings = rehearsal_settings(str(ROOT / "playbooks" / "harbour-ferry.yaml"))
    theatre = Theatre(settings, ferry, tmp_path)
    theatre.cast("alex")
    theatre.start()
    try:
        theatre.say("alex", "!incident start The boat is stuck")
        assert theatre.say("alex", "!escalate help").startswith("INC-1: Walk over.")
    finally:
        theatre.stop()


@pytest.fixture
def suspected(theatre):
    theatre.say("alex", "!incident start Odd logins --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident note Somebody tried the admin console")
    theatre.say("alex", "!incident cyber yes An old key was used")
    theatre.say("sam", "!incident cyber yes")
    theatre.say("sam", "!escalate cyber")
    return theatre


def test_the_cyber_security_team_is_told_why_and_what_was_written(suspected):
    call = dict(suspected.posts)["#cyber-security-help"]
    [letter] = suspected.stage.gateways["mail"].sent.values()
    for told in (call, letter.text):
        assert "alex, 10:00 GMT: An old key was used" in told
        assert "alex, 10:00 GMT: Somebody tried the admin console" in told


def test_whoever_reads_a_call_in_the_room_of_another_team_can_answer_it(suspected):
    call = dict(suspected.posts)["#cyber-security-help"]
    assert "!incident join" not in call
    answer = suspected.say("eve", "!escalate ack INC-1", "#cyber-security-help")
    assert "you have answered the call for Cyber Security team" in answer
    assert "Handover of INC-1" in suspected.say(
        "eve", "!incident handover INC-1", "#cyber-security-help"
    )


def test_elsewhere_and_for_a_call_of_the_team_a_stranger_answers_nothing(suspected):
    assert "not on this team" in suspected.say("eve", "!escalate ack INC-1", "#paas-incident")
    suspected.say("sam", "!escalate ack INC-1 cyber")
    suspected.say("alex", "!escalate help INC-1")
    answer = suspected.say("eve", "!escalate ack INC-1", "#cyber-security-help")
    assert "you have answered" not in answer


def test_colleagues_are_told_what_was_written_where_nothing_was_typed_or_summed_up(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident action Restarted the router")
    theatre.say("alex", "!escalate help")
    assert "alex, 10:00 GMT: Restarted the router" in dict(theatre.posts)["pat"]
    theatre.say("alex", "!incident summary It is the router")
    theatre.say("alex", "!escalate help --because nobody came")
    assert "Restarted the router" not in dict(theatre.posts)["pat"]


def test_who_was_called_means_that_call_when_they_say_that_they_are_on_it(theatre):
    theatre.say("alex", "!incident start Apps fail")
    assert "!incident ack?" in theatre.say("pat", "!ack")
    theatre.say("alex", "!escalate help")
    for typed in ("!ack", "!on it"):
        assert "Did you mean !escalate ack INC-1?" in theatre.say("pat", typed)
    assert "Did you mean !escalate ack INC-1?" in theatre.tell("pat", "on it")
    assert theatre.say("pat", "!incident ack").endswith("!escalate ack INC-1")
    assert "!incident ack?" in theatre.say("sam", "!ack")


def test_the_reminder_that_was_said_last_is_the_one_to_hear_later(theatre):
    theatre.say("alex", "!incident start Apps fail")
    assert "is not owed here" in theatre.say("alex", "!incident snooze 20m")
    theatre.pass_time(minutes=21)
    assert "I will remind you of triage again at" in theatre.say("alex", "!incident snooze 20m")
