"""A rehearsal in the team's own chat: in a room where nothing is real, beside what is."""

import os
import signal
import socket
import time
from pathlib import Path

import pytest

from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.saving import kept_runs
from tests.conftest import ROOT as FILES
from tests.theatre import Theatre

ROOM, REAL = "#paas-rehearsal", "#paas-incident"


@pytest.fixture
def room(theatre):
    """What is typed in the room for rehearsals, and answered there."""

    def typed(who, text, room=ROOM):
        return theatre.say(who, text, room)

    return typed


def said_in(theatre, room):
    return "\n".join(text for where, text in theatre.posts if where == room)


def game(theatre):
    return theatre.stage.bot.plugin_manager.plugins["Rehearsal"].games.of(ROOM)


def runs(theatre):
    return list(kept_runs(theatre.stage.bot.plugin_manager.plugins["Rehearsal"].games.runs))


@pytest.mark.parametrize(
    "typed",
    [
        "!incident start Apps fail",
        "!Incident start Apps fail",
        "muster: incident start Apps fail",
        "!incidnet start Apps fail",
        "!comms send",
        "!rota support me",
        "!incident start Apps fail\n!incident tenants yes",
    ],
)
def test_nothing_is_done_in_earnest_in_a_room_for_rehearsals(theatre, room, typed):
    before = theatre.services.journal.recorded_here
    told = room("alex", typed)
    assert "Nothing was done: this room is for rehearsals" in told
    assert "Type it in #paas-incident" in told
    assert not theatre.services.incidents.ongoing()
    assert theatre.services.journal.recorded_here == before


def test_who_talks_there_is_left_alone(theatre, room):
    assert room("alex", "when do we begin?") == ""
    assert room("alex", "muster said so last time") == ""


def test_rehearsals_are_played_in_their_room_alone(theatre):
    told = theatre.say("alex", "!rehearse start first-shift", REAL)
    assert told.startswith("Rehearsals are played in #paas-rehearsal: type it there.")
    assert "Rehearsals are played in" in theatre.tell("alex", "!rehearse wait 5m")


def test_a_team_without_such_a_room_is_told_what_to_write(adapted):
    theatre = adapted(
        (
            '  rehearsals:\n    - { name: "#paas-rehearsal", says: Practise the playbook here. }\n',
            "",
        )
    )
    assert "rooms: rehearsals:" in theatre.say("alex", "!rehearse list")
    assert "INC-1 declared" in theatre.say("alex", "!incident start Apps fail", ROOM)


def test_what_there_is_to_rehearse_is_listed_and_a_wrong_name_begins_nothing(theatre, room):
    listed = room("alex", "!rehearse list")
    assert "- first-shift: Your first five minutes, 5 minutes" in listed
    told = room("alex", "!rehearse start tour")
    assert "'tour' is no scenario; there are: first-shift" in told
    assert "no scenario" in room("alex", "!rehearse start ../../etc/passwd.yaml")
    for verb in ("wait 5m", "hint", "score", "stop", "undo", "pace 10x", "as sam", "resume"):
        assert "No rehearsal is going on here" in room("alex", f"!rehearse {verb}")
    assert game(theatre) is None


def test_two_people_rehearse_and_a_real_incident_has_nothing_to_do_with_it(theatre, room):
    begun = room("kim", "!rehearse start first-shift")
    assert begun.startswith("REHEARSAL, Tue 10:10 GMT\n“Your first five minutes” begins.")
    assert "!rehearse hint tells you" in begun
    assert "/hint" not in begun
    declared = room("kim", "!incident start Apps return errors")
    assert "kim plays alex, engineer on support." in declared
    assert "REH-1 declared: Apps return errors." in declared
    assert "INC-" not in declared
    assert "eve plays sam, comms on duty." in room("eve", "!incident comms me")
    assert "REH-1: tenants are affected" in room("kim", "!incident tenants REH-1 yes")
    assert "One at a time" in room("sam", "!rehearse start late-start")

    live = theatre.say("alex", "!incident start Logins fail", REAL)
    assert live.startswith("INC-1 declared: Logins fail")
    told = said_in(theatre, ROOM)
    assert told.startswith("REHEARSAL\nPaused: INC-1 is real, declared just now in #paas-incident.")
    for typed in ("!incident priority P2", "!rehearse wait 5m", "!rehearse undo"):
        assert "Not done: the rehearsal is paused" in room("kim", typed)
    theatre.say("alex", "!incident start Mail is slow", REAL)
    assert said_in(theatre, ROOM) == ""
    assert "goes on" in room("kim", "!rehearse resume")
    assert "It is not paused" in room("kim", "!rehearse resume")

    assert "REH-1: P2 proposed" in room("kim", "!incident priority P2")
    waited = room("eve", "!rehearse wait 20m")
    assert waited.startswith("REHEARSAL, Tue 10:30 GMT\n")
    assert "alex (kim)" in waited
    assert "Taken back: !rehearse wait 20m" in room("eve", "!rehearse undo")
    assert "REH-1" in room("kim", "!rehearse owed")

    assert [i.title for i in theatre.services.incidents.ongoing()] == [
        "Logins fail",
        "Mail is slow",
    ]
    assert "return errors" not in theatre.say("alex", "!incident list", REAL)
    assert "No incident" in theatre.say("alex", "!incident search return errors", REAL)
    ended = room("kim", "!rehearse stop")
    assert "Your first five minutes:" in ended
    assert "the incident was closed: not done" in ended
    assert game(theatre) is None
    assert [run.score is None for run in runs(theatre)] == [False]
    assert "best so far" in room("kim", "!rehearse list")
    assert "Nothing was done" in room("kim", "!incident status")


def test_a_restricted_incident_pauses_it_and_is_not_told_of(theatre, room):
    room("kim", "!rehearse start failed-deployment")
    assert "INC-1" in theatre.tell("alex", "!incident start Tenant data is readable --cyber")
    assert said_in(theatre, ROOM) == "REHEARSAL\nPaused. To go on: !rehearse resume"
    assert game(theatre).paused


def test_time_runs_at_a_pace_and_what_falls_due_is_said_in_the_room(theatre, room):
    room("kim", "!rehearse start first-shift")
    room("kim", "!incident start Apps return errors")
    assert "10 times as fast" in room("kim", "!rehearse pace 10x")
    theatre.pass_time(minutes=2)
    told = said_in(theatre, ROOM)
    assert "REHEARSAL, Tue 10:30 GMT" in told
    assert "alex (kim) triage" in told
    room("kim", "!rehearse pace off")
    theatre.pass_time(minutes=5)
    assert said_in(theatre, ROOM) == ""


def test_a_restart_interrupts_it_says_so_and_it_goes_on_from_there(theatre, room):
    room("kim", "!rehearse start first-shift")
    room("kim", "!incident start Apps return errors")
    room("kim", "!rehearse wait 3m")
    theatre.restart()
    theatre.heard.clear()
    theatre.stage.tick()
    assert "the rehearsal of “Your first five minutes” stands still" in said_in(theatre, ROOM)
    theatre.heard.clear()
    theatre.stage.tick()
    assert said_in(theatre, ROOM) == ""
    assert "was interrupted here, and is kept" in room("kim", "!incident status")
    assert "was interrupted here, and is kept" in room("kim", "!rehearse start first-shift")
    told = room("kim", "!rehearse resume")
    assert told.startswith("REHEARSAL, Tue 10:13 GMT\n“Your first five minutes” goes on")
    assert "kim plays alex" in told
    assert "REH-1 declared: Apps return errors" in room("kim", "!incident status")


def test_one_that_does_not_answer_has_ended_and_is_kept(theatre, room):
    room("kim", "!rehearse start failed-deployment")
    os.kill(game(theatre).apart.process_id, signal.SIGKILL)
    assert "The rehearsal did not answer, and has ended." in room("kim", "!rehearse wait 1m")
    assert "goes on from where it was left" in room("kim", "!rehearse resume")
    theatre.restart()
    assert "of 100" in room("kim", "!rehearse stop")
    assert "No rehearsal is going on" in room("kim", "!rehearse stop")


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads what Linux shows")
def test_no_gateway_can_be_reached_from_it_whatever_the_bot_was_started_with(
    theatre, room, monkeypatch
):
    with socket.create_server(("127.0.0.1", 0)) as outside:
        outside.setblocking(False)
        port = outside.getsockname()[1]
        for name, value in {
            "MUSTER_PAGERDUTY_TOKEN": "u+SeCrEtSeCrEtSeCrEt",
            "MUSTER_PAGERDUTY_URL": f"http://127.0.0.1:{port}",
            "MUSTER_STATUSPAGE_KEY": "SeCrEt-0123456789abcdef",
            "MUSTER_SLACK_BOT_TOKEN": "xoxb-1-SeCrEtSeCrEt",
            "MUSTER_STORAGE_URL": f"postgresql+psycopg://muster:SeCrEt@127.0.0.1:{port}/muster",
            "HTTPS_PROXY": f"http://127.0.0.1:{port}",
        }.items():
            monkeypatch.setenv(name, value)
        room("kim", "!rehearse start first-shift")
        room("kim", "!incident start Apps return errors --tenants yes --priority P1")
        room("kim", "!incident comms sam")
        room("kim", "!rehearse wait 20m")
        process = Path("/proc") / str(game(theatre).apart.process_id)
        assert b"SeCrEt" not in (process / "environ").read_bytes()
        opened = [os.readlink(each) for each in (process / "fd").iterdir()]  # noqa: PTH115
        assert [each for each in opened if each.startswith("socket:")] == []
        with pytest.raises(BlockingIOError):
            outside.accept()
    theatre.stop()
    assert not process.exists()


def test_another_team_rehearses_its_own_playbook(on_playbook):
    theatre = on_playbook(FILES / "playbooks" / "harbour-ferry.yaml")
    theatre.cast("kim", "crew")
    begun = theatre.say("kim", "!rehearse start first-shift", "#dry-dock")
    assert "“Your first five minutes” begins." in begun
    told = theatre.say("kim", "!incident start The ferry is late", "#dry-dock")
    assert "REH-1 declared: The ferry is late" in told
    assert "passengers" in told
    assert not theatre.services.incidents.ongoing()


def test_where_a_bot_has_threads_people_rehearse_side_by_side(playbook, tmp_path):
    theatre = Theatre(
        rehearsal_settings(), playbook, tmp_path, BOT_ASYNC=True, BOT_ASYNC_POOLSIZE=5
    )
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.start()

    def heard(*words):
        until = time.monotonic() + 120
        while time.monotonic() < until:
            told = "\n".join(spoken.text for spoken in list(theatre.heard))
            if all(word in told for word in words):
                return True
            time.sleep(0.02)
        return False

    try:
        theatre.stage.say("kim", "!rehearse start failed-deployment", ROOM)
        theatre.stage.say("kim", "!incident status", ROOM)
        assert heard("“Red, and no incident” begins.", "kim plays alex")
        for person in ("kim", "pat", "eve"):
            theatre.stage.say(person, f"!incident note from {person}", ROOM)
            theatre.stage.say(person, "!rehearse wait 1m", ROOM)
        theatre.stage.say("alex", "!incident start Logins fail", REAL)
        assert heard("INC-1 declared: Logins fail", "Paused: INC-1 is real")
        theatre.stage.say("kim", "!rehearse stop", ROOM)
        assert heard("of 100")
        assert len(theatre.services.incidents.ongoing()) == 1
    finally:
        theatre.stop()


def test_a_run_that_cannot_be_gone_on_with_is_told_without_where_it_lies(theatre, room, caplog):
    room("kim", "!rehearse start failed-deployment")
    room("kim", "!incident status")
    theatre.stop()
    [run] = list((Path(theatre.stage._config.BOT_DATA_DIR) / "rehearsals").glob("*.jsonl"))
    run.write_text(run.read_text().replace('"alex"', '"nobody"'))
    scratch = run.parent / "muster-rehearsal-left"
    scratch.mkdir()
    theatre.start()
    assert not scratch.exists()
    told = room("kim", "!rehearse resume")
    assert told.startswith("It cannot be played now; the bot’s log says why.")
    assert "nobody is nobody whom you can be here" in caplog.text
    assert "No rehearsal is going on" in room("kim", "!rehearse resume")


def test_a_run_outlives_a_process_that_does_not_start(theatre, room, monkeypatch):
    room("kim", "!rehearse start failed-deployment")
    room("kim", "!incident status")
    theatre.restart()
    with monkeypatch.context() as patch:
        patch.setattr("sys.executable", "/nowhere/python")
        assert room("kim", "!rehearse resume").startswith("It cannot be played now")
        assert room("kim", "!rehearse start late-start").count("was interrupted here")
    assert "goes on from where it was left" in room("kim", "!rehearse resume")
