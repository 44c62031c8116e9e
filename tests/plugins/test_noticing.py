"""Tenants who ask in their own room: it is kept, and told to the comms lead alone."""

from threading import enumerate as enumerate_threads
from time import monotonic, sleep
from types import SimpleNamespace

import pytest

from muster.comms.asked import LONGEST_KEPT
from muster.incident.state import QUESTIONS_KEPT
from muster.journal import JournalUnavailable
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT, playbook_of
from tests.theatre import ROOM, Theatre

TENANTS = "#paas"
ASKS = "Is anyone else getting 502s?"


def stage(folder, notice, **configured):
    room = '{ name: "#paas", says: Tenants ask here., audience: tenants }'
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    text = text.replace("  tenants: []\n", f"  tenants: [{room}]\n")
    text = text.replace("notice_questions: false", f"notice_questions: {notice}")
    file = folder / "playbook.yaml"
    file.write_text(text, encoding="utf-8")
    playbook = playbook_of(text, file.name)
    theatre = Theatre(rehearsal_settings(str(file)), playbook, folder, **configured)
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("sam", "comms", on_comms=True)
    theatre.cast("pat", "paas-sre")
    theatre.start()
    return theatre


@pytest.fixture
def quiet(tmp_path):
    """A team that has questions noticed, and no incident."""
    theatre = stage(tmp_path, "true")
    yield theatre
    theatre.stop()


@pytest.fixture
def working(quiet):
    """INC-1, a P1 that affects tenants, with both leads."""
    quiet.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    quiet.say("sam", "!incident comms me")
    quiet.say("sam", "!incident agree")
    quiet.pass_time(seconds=1)
    return quiet


def asks(theatre, who, text=ASKS, room=TENANTS):
    """Let somebody say something; return what the bot says to it anywhere."""
    assert theatre.say(who, text, room) == ""
    return theatre.posts


def kept(theatre, number=1):
    return [e for e in theatre.events(number) if e.kind == "tenant_asked"]


def told(theatre):
    """What was said of questions, to whom, since the last step."""
    return [(to, text) for to, text in theatre.posts if "asked in" in text]


def test_whoever_asks_is_kept_and_told_to_the_comms_lead_alone(working):
    [(to, text)] = asks(working, "eve")
    assert to == "sam"
    assert text.splitlines() == [
        "INC-1: eve asked in #paas at 10:00 GMT: “Is anyone else getting 502s?”",
        "If it is about this, the words to answer with: !comms reply. "
        "I tell only you, and say nothing there.",
    ]
    [event] = kept(working)
    assert (event.who.id, event.where.room) == ("muster", TENANTS)
    assert event.data == {
        "text": ASKS,
        "asked_by": {"id": "rehearsal:eve", "name": "eve"},
        "by_itself": True,
    }
    assert "Asked elsewhere: 1" in working.say("sam", "!comms history")
    timeline = working.say("sam", "!incident timeline")
    assert f"Muster: noticed that eve asked in #paas: {ASKS}" in timeline
    assert "told a lead" not in timeline
    everything = working.say("sam", "!incident timeline --all")
    assert "told a lead what tenants asked, questions: 1" in everything


def test_whoever_asked_takes_no_part_and_sees_no_more_than_before(working):
    asks(working, "eve")
    assert "eve" not in [person.name for person in working.incident().involved]


def test_it_is_off_by_default(tmp_path, playbook):
    assert playbook.comms.notice_questions is False
    theatre = stage(tmp_path, "false")
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    assert asks(theatre, "eve") == []
    theatre.pass_time(minutes=1)
    assert kept(theatre) == []
    theatre.stop()


def test_without_an_open_incident_nothing_is_noticed(quiet):
    assert asks(quiet, "eve") == []
    quiet.say("alex", "!incident start Apps fail")
    quiet.say("alex", "!incident dismiss It was a test")
    assert asks(quiet, "eve") == []
    assert kept(quiet) == []


def test_without_a_comms_lead_the_engineering_lead_is_told(quiet):
    quiet.say("alex", "!incident start Apps fail")
    [(to, _)] = asks(quiet, "eve")
    assert to == "alex"


def test_while_nobody_leads_it_waits_for_who_does(quiet):
    for engineer in ("alex", "pat", "mika"):
        quiet.cast(engineer, "delivery-manager")
    quiet.say("gil", "!incident start Apps fail")
    assert quiet.incident().leads == ()
    assert asks(quiet, "eve") == []
    quiet.say("sam", "!incident comms me")
    quiet.pass_time(seconds=1)
    assert [to for to, _ in told(quiet)] == ["sam"]


@pytest.mark.parametrize(
    "text", ["thanks!", "how do I add a user?", "", "!incident status", "!502", "  !502"]
)
def test_what_is_no_question_is_left_alone(working, text):
    working.say("eve", text, TENANTS)
    assert working.posts == []
    assert kept(working) == []


def test_a_question_to_the_bot_is_one_and_a_command_to_it_is_none(working):
    working.say("eve", "@muster incident list is it down?", TENANTS)
    working.say("eve", "!incidents list is it down?", TENANTS)
    assert kept(working) == []
    asks(working, "eve", f"@muster {ASKS}")
    assert len(kept(working)) == 1


def test_what_is_said_elsewhere_is_left_alone(working):
    for room in ("#general", ROOM):
        assert asks(working, "eve", room=room) == []
    # To the bot alone it is no command, and nothing more.
    assert working.tell("eve", ASKS).startswith("That is no command")
    assert working.posts == []
    assert kept(working) == []


def test_the_team_is_left_alone(working):
    for who in ("alex", "sam", "pat", "muster"):
        assert asks(working, who) == []
    assert kept(working) == []


def test_the_same_person_is_noticed_again_only_after_a_while(working):
    asks(working, "eve")
    working.pass_time(minutes=14)
    assert asks(working, "eve", "It is still down") == []
    assert len(kept(working)) == 1
    working.pass_time(minutes=1)
    [(to, text)] = asks(working, "eve", "It is still down")
    assert (to, "“It is still down”" in text) == ("sam", True)


def test_a_storm_is_one_line_with_a_count(working):
    assert len(asks(working, "eve")) == 1
    for number in range(50):
        assert asks(working, f"tenant{number}") == []
    working.pass_time(minutes=4, seconds=59)
    assert told(working) == []
    working.pass_time(seconds=1)
    [(to, text)] = told(working)
    assert to == "sam"
    assert "50 people asked in #paas since 10:00 GMT, tenant49 last: “Is anyone" in text
    working.pass_time(minutes=30)
    assert told(working) == []
    assert len(kept(working)) == 51


def test_a_storm_that_nobody_could_read_is_not_kept_whole(working):
    asks(working, "eve")
    for number in range(QUESTIONS_KEPT + 5):
        asks(working, f"tenant{number}")
    assert len(kept(working)) == 1 + QUESTIONS_KEPT
    working.pass_time(minutes=5)
    assert f"{QUESTIONS_KEPT} people asked" in told(working)[0][1]
    asks(working, "gil")
    assert len(kept(working)) == 2 + QUESTIONS_KEPT


def test_a_restart_repeats_and_forgets_nothing(working):
    asks(working, "eve")
    asks(working, "gil")
    working.heard.clear()
    working.restart()
    working.stage.tick()
    assert told(working) == []
    assert asks(working, "eve") == []
    working.pass_time(minutes=5)
    [(_, text)] = told(working)
    assert "gil asked" in text
    working.heard.clear()
    working.restart()
    working.pass_time(minutes=5)
    assert told(working) == []


def test_what_was_recorded_and_not_said_before_a_crash_is_said_after_it(working):
    services = working.services
    follow = services.deliveries.wake
    services.deliveries.wake = lambda: None
    assert asks(working, "eve") == []
    services.deliveries.wake = follow
    assert working.kinds()[-1] == "questions_told"
    working.heard.clear()
    working.wait(minutes=7)
    working.restart()
    working.stage.tick()
    [(to, text)] = told(working)
    assert (to, text.startswith("(late by 7 minutes) INC-1: eve asked")) == ("sam", True), text


def test_what_was_asked_is_told_as_long_as_somebody_owes_something_for_it(working):
    asks(working, "eve")
    asks(working, "gil")
    working.say("alex", "!incident resolve It holds")
    assert asks(working, "mika") == []
    working.pass_time(minutes=5)
    assert ["gil asked" in text for _, text in told(working)] == [True]
    assert len(kept(working)) == 2


def test_of_one_that_was_none_nothing_more_is_told(working):
    asks(working, "eve")
    asks(working, "gil")
    working.say("alex", "!incident dismiss It was a test")
    working.pass_time(minutes=5)
    assert told(working) == []


def test_of_a_restricted_incident_only_its_lead_hears_and_the_room_hears_nothing(working):
    working.say("alex", "!incident cyber yes")
    [(to, text)] = asks(working, "eve")
    assert to == "sam"
    assert "Apps fail" not in text
    assert "cyber" not in text
    for room in (TENANTS, "#general"):
        assert ASKS not in working.say("eve", "!incident timeline 1", room)
    assert "502" not in working.say("pat", "!incident timeline 1", None)


def test_it_is_kept_where_its_words_belong(working):
    working.say("alex", "!incident start Logins to the UAA fail --tenants yes")
    working.say("pat", "!incident comms INC-2 pat")
    [(to, text)] = asks(working, "eve", "My login keeps failing")
    assert (to, text.startswith("INC-2: eve asked")) == ("pat", True)
    [(to, text)] = asks(working, "gil", "Are your apps down?")
    assert (to, text.startswith("INC-1: gil asked")) == ("sam", True)


def test_a_message_of_a_hundred_kilobytes_is_read_in_its_beginning_and_kept_short(working):
    [(_, text)] = asks(working, "eve", "Our app is down: " + "stack trace " * 8_000)
    assert len(text) < 500
    assert len(kept(working)[0].data["text"]) <= LONGEST_KEPT
    assert asks(working, "gil", "stack trace " * 8_000 + "our app is down") == []


def test_what_was_typed_is_shown_as_text(working):
    steering = "\u202e*look* \ue000sam\tsam\ue001"
    typed = f"is it down\x00\x1b[31m?\r\n<!channel> @here {{{{ 7*7 }}}} {steering}"
    [(_, text)] = asks(working, "eve", typed)
    assert "{{ 7*7 }} *look* sam sam”" in text
    for bad in ("\x00", "\x1b", "\u202e", "\ue000", "<!channel>", "@here"):
        assert bad not in text
    assert len(text.splitlines()) == 2
    shown = working.say("sam", "!incident timeline")
    assert "<!channel>" not in shown
    assert "@here" not in shown


def test_a_name_is_shown_as_text_too(working):
    [(_, text)] = asks(working, "eve\n@here \x00" + "e" * 200)
    assert "@here" not in text
    assert "\x00" not in text
    assert len(text.splitlines()) == 2
    assert len(kept(working)[0].data["asked_by"]["name"]) <= 60


def test_a_storage_that_does_not_answer_costs_the_question_and_nothing_else(working, monkeypatch):
    def gone(*_, **__):
        raise JournalUnavailable("gone")

    with monkeypatch.context() as broken:
        broken.setattr(working.services.journal, "record", gone)
        assert asks(working, "eve") == []
    assert "Apps fail" in working.say("eve", "!incident status", ROOM)
    assert len(asks(working, "eve")) == 1


def test_a_message_that_cannot_be_listened_to_is_no_harm(working):
    plugin = working.stage.bot.plugin_manager.plugins["Comms"]
    plugin.callback_message(SimpleNamespace(is_group=True, frm=None, body=None))
    assert len(asks(working, "eve")) == 1


def test_where_commands_run_in_threads_it_is_noticed_in_one_too(tmp_path):
    theatre = stage(tmp_path, "true", BOT_ASYNC=True)
    theatre.stage.say("alex", "!incident start Apps fail", ROOM)
    until(lambda: theatre.services.register.last_number() == 1)
    theatre.stage.say("eve", ASKS, TENANTS)
    until(lambda: told(theatre))
    assert [to for to, _ in told(theatre)] == ["alex"]
    assert any(thread.name == "muster-noticing" for thread in enumerate_threads())
    theatre.stop()
    assert not any(thread.name == "muster-noticing" for thread in enumerate_threads())


def until(true):
    deadline = monotonic() + 30
    while not true():
        assert monotonic() < deadline
        sleep(0.02)
