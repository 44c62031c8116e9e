"""A person at a rehearsal: what they type beside the chat, what they see, and what is kept."""

import io
import json
import os
import signal
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from muster.__main__ import main
from muster.loading import load_playbook
from muster.rehearsal import plain_lines
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.debrief import debrief
from muster.rehearsal.debrief_page import page
from muster.rehearsal.faults import StartFault
from muster.rehearsal.inputs import Said, TookPart, Waited
from muster.rehearsal.isolation import ReachedOutside, no_network
from muster.rehearsal.kept import found, read_kept
from muster.rehearsal.saving import (
    BrokenRun,
    Keeping,
    digest_of,
    earlier_scores,
    folder,
    kept_runs,
    last_unfinished,
    read_run,
)
from muster.rehearsal.score import Kind, Verdict
from muster.rehearsal.screen import Screen, fits
from muster.rehearsal.session import COMMANDS, IN_A_TERMINAL, Session
from muster.rehearsal.table import Table
from tests.conftest import ROOT, shipped_templates

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def settings():
    return rehearsal_settings()


@pytest.fixture(scope="module")
def playbook(settings):
    return load_playbook(settings)


@pytest.fixture
def keeping(tmp_path):
    return Keeping.begin(tmp_path / "runs", "first-shift", "a team", digest_of("a"), NOW)


class Seat:
    """A session with the lines that it showed; `typed` returns those of one line."""

    def __init__(self, settings, playbook, keeping, name="first-shift"):
        self.shown = []
        scenario = read_kept(found(name), playbook)
        self.table = Table(scenario, playbook, settings, keeping)
        self.session = Session(self.table, self.shown.append)
        self.session.begin()

    def typed(self, line):
        self.shown.clear()
        self.session.typed(line)
        return "\n".join(line.text for line in self.shown)


@pytest.fixture
def seat(settings, playbook, keeping):
    seat = Seat(settings, playbook, keeping)
    yield seat
    seat.session.stop()


def test_what_is_typed_is_said_in_the_chat(seat):
    told = seat.typed("!incident start Apps fail")
    assert "INC-1 declared: Apps fail. You are engineering lead, alex." in told


def test_a_hint_is_the_playbook_s_sentence_first_and_the_command_when_asked_again(seat):
    first = seat.typed("/hint")
    assert "decide if the alerts you have received" in first
    assert "!incident start" not in first
    assert "!incident start TEXT" in seat.typed("/hint")
    seat.typed("!incident start Apps fail")
    first = seat.typed("/hint")
    assert "The playbook: “If the situation impacts tenants" in first
    assert "!incident tenants" not in first
    assert "Type !incident tenants yes (or no)" in seat.typed("/hint")


def test_colleagues_act_by_themselves_after_their_time(seat):
    seat.typed("!incident start Apps fail")
    seat.typed("!incident tenants yes")
    assert "sam: !incident comms INC-1 me" not in seat.typed("/wait 1m")
    assert "sam: !incident comms INC-1 me" in seat.typed("/wait 1m")


def test_whoever_is_taken_over_acts_no_more_by_themselves(seat):
    seat.typed("!incident start Apps fail")
    assert "sam is yours from now on" in seat.typed("/as sam")
    seat.typed("/as alex")
    seat.typed("!incident tenants yes")
    assert "sam: !incident" not in seat.typed("/wait 10m")
    seat.typed("/as sam")
    assert "you are comms lead" in seat.typed("!incident comms me")


def test_a_stranger_and_nobody_at_all_cannot_be_played(seat):
    assert "valid: alex, dana, pat, sam" in seat.typed("/as wizard")
    assert seat.session.who == "alex"


def test_rooms_are_gone_to_and_the_bot_is_spoken_to_in_private(seat):
    assert "#paas-internal" in seat.typed("/in paas-internal")
    assert seat.session.room == "#paas-internal"
    assert "there are: #paas-incident" in seat.typed("/in nowhere")
    seat.typed("/in bot")
    assert "in private" not in seat.typed("!incident next")
    assert seat.session.room is None


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("/fly", "/fly is no command here; there are: /as, /in, /wait"),
        ("/wait", "'' is no length of time; example: /wait 20m"),
        ("/wait a while", "example: /wait 20m"),
        ("/pace fast", "'fast' is no pace; example: /pace 10x"),
        ("/pace 100000x", "example: /pace 10x"),
        ("/pace nan", "example: /pace 10x"),
        ("/undo", "There is nothing to take back"),
    ],
)
def test_what_cannot_be_done_changes_nothing_and_says_what_can(seat, typed, says):
    now = seat.session.playing.now
    assert says in seat.typed(typed)
    assert seat.session.playing.inputs == []
    assert seat.session.playing.now == now


def test_every_command_is_listed(seat):
    assert set(IN_A_TERMINAL) == set(Session._commands)
    told = seat.typed("/help")
    assert all(command in told for command in COMMANDS)


def test_time_runs_while_a_person_thinks_once_they_set_a_pace(seat):
    begun = seat.session.playing.now
    seat.session.passes(60)
    assert seat.session.playing.now == begun
    seat.typed("/pace 10x")
    for _ in range(12):
        seat.session.passes(1)
    assert seat.session.playing.now == begun + timedelta(minutes=2)
    seat.typed("/pace off")
    seat.session.passes(60)
    assert seat.session.playing.now == begun + timedelta(minutes=2)


def test_the_last_thing_is_taken_back_and_all_before_it_stands(seat):
    seat.typed("!incident start Apps fail")
    seat.typed("/wait 10m")
    seat.typed("!incident tenants yes")
    assert "Taken back: !incident tenants yes" in seat.typed("/undo")
    assert seat.session.playing.turns.incidents[1].tenants is None
    assert seat.session.clock.startswith("Tue 10:20")
    assert "Taken back: /wait 10m" in seat.typed("/undo")
    assert seat.session.clock.startswith("Tue 10:10")
    assert "tenants are affected" in seat.typed("!incident tenants yes")


def test_what_is_owed_and_who_is_in_it_can_be_seen(seat):
    seat.typed("!incident start Apps fail")
    assert "INC-1 triage, by 10:30" in seat.typed("/owed")
    assert "› alex, engineering lead" in seat.typed("/who")


def test_words_to_complete_are_commands_verbs_people_and_rooms(seat):
    words = set(seat.session.words())
    assert {"/wait", "!incident start", "!comms draft", "sam", "#paas-internal"} <= words


def test_it_ends_with_its_score_and_is_over_only_once(seat):
    seat.typed("!incident start Apps fail")
    seat.typed("/quit")
    assert seat.session.ended
    assert seat.session.final.per_cent < 60
    assert read_run(seat.session.keeping.path).score == seat.session.final.per_cent


def test_after_the_end_time_stands_still(seat):
    assert "That is the end of the story" in seat.typed("/wait 4h")
    over = seat.session.playing.now
    assert "It is over" in seat.typed("/wait 1h")
    assert seat.session.playing.now == over


def test_a_run_is_kept_as_it_goes_and_gone_on_with(settings, playbook, keeping, seat):
    seat.typed("!incident start Apps fail")
    seat.typed("/wait 10m")
    seat.typed("/as sam")
    run = read_run(keeping.path)
    assert run.inputs == (
        Said("alex", "#paas-incident", "!incident start Apps fail"),
        Waited(timedelta(minutes=10)),
        TookPart("sam"),
    )
    scenario = read_kept(found("first-shift"), playbook)
    later = Session(Table(scenario, playbook, settings, keeping), lambda line: None)
    later.begin(run.inputs)
    try:
        assert later.playing.turns.incidents[1].title == "Apps fail"
        assert later.clock == seat.session.clock
        assert "sam" in later.playing.played
    finally:
        later.stop()


def test_a_line_that_was_cut_off_costs_that_line_alone(keeping):
    keeping.keep(Waited(timedelta(minutes=1)))
    with keeping.path.open("a") as file:
        file.write('{"who": "alex", "roo')
    assert read_run(keeping.path).inputs == (Waited(timedelta(minutes=1)),)


def test_a_broken_line_in_the_middle_is_told_with_its_place(keeping):
    with keeping.path.open("a") as file:
        file.write("nonsense\n")
    keeping.keep(Waited(timedelta(minutes=1)))
    with pytest.raises(BrokenRun, match=r"line 2: this is no line of a run"):
        read_run(keeping.path)


def test_earlier_runs_are_known_by_their_scenario(tmp_path):
    where = tmp_path / "runs"
    for score, name in ((40, "first-shift"), (70, "first-shift"), (90, "one-zone")):
        Keeping.begin(where, name, "a team", "d", NOW).end(score)
    unfinished = Keeping.begin(where, "first-shift", "a team", "d", NOW + timedelta(hours=1))
    assert earlier_scores(where, "first-shift") == [40, 70]
    assert last_unfinished(kept_runs(where)).path == unfinished.path


def test_runs_are_the_user_s_own_or_where_the_environment_says(tmp_path):
    assert folder({"MUSTER_REHEARSALS": str(tmp_path)}) == tmp_path
    assert folder({"XDG_STATE_HOME": "/x"}).parts[1:] == ("x", "muster", "rehearsals")


@pytest.fixture
def runs(tmp_path, monkeypatch):
    monkeypatch.setenv("MUSTER_REHEARSALS", str(tmp_path / "runs"))
    return tmp_path / "runs"


def test_a_pipe_plays_in_plain_lines_and_ends_with_the_debrief(runs, monkeypatch, capsys):
    typed = "!incident start Apps fail\n/wait 5m\n/quit\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["rehearse", "first"]) == 0
    told = capsys.readouterr().out
    assert "INC-1 declared" in told
    assert "Your first five minutes:" in told
    assert "To practise next:" in told
    assert [path.suffix for path in sorted(runs.iterdir())] == [".html", ".jsonl"]


def test_a_pipe_that_ends_early_loses_nothing_and_is_gone_on_with(runs, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("!incident start Apps fail\n"))
    assert main(["rehearse", "first"]) == 0
    assert "Go on with: python -m muster rehearse --resume" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("!incident status\n/quit\n"))
    assert main(["rehearse", "--resume"]) == 0
    assert "INC-1 declared: Apps fail" in capsys.readouterr().out


def test_a_scenario_that_there_is_not_is_refused_with_those_that_there_are(runs, capsys):
    assert main(["rehearse", "tea-time"]) == 2
    told = capsys.readouterr().err
    assert "'tea-time' is no scenario; there are: first-shift" in told
    assert main(["rehearse", "--resume", "nothing"]) == 2
    assert "there is no run 'nothing'; kept are: none" in capsys.readouterr().err


def test_the_list_shows_what_each_teaches(runs, capsys):
    assert main(["rehearse", "--list"]) == 0
    told = capsys.readouterr().out
    assert " 1. Your first five minutes (5 minutes) [first-shift]" in told


def screen_typed(session, keys, size=(120, 40)):
    screen = Screen()
    session._show = screen.add
    with create_pipe_input() as given, create_app_session(input=given, output=DummyOutput()):
        given.send_text(keys)
        screen.play(session)
    return screen


def test_on_a_screen_it_is_typed_and_ended(seat):
    screen = screen_typed(seat.session, "!incident start Apps fail\r/quit\r")
    assert seat.session.ended
    assert any("INC-1 declared" in line.text for line in screen._lines)


@pytest.mark.parametrize("leaves", ["\x04", "\x03", "half a line\x03\x03"])
def test_ctrl_c_and_ctrl_d_leave_a_screen_and_nothing_is_lost(seat, leaves):
    screen_typed(seat.session, f"!incident start Apps fail\r{leaves}")
    assert not seat.session.ended
    assert len(read_run(seat.session.keeping.path).inputs) == 1


def test_a_screen_shows_the_clock_what_is_owed_the_people_and_the_rooms(seat):
    screen = screen_typed(seat.session, "!incident start Apps fail\r\x04")
    assert "Tue 10:10 GMT" in screen._bar()
    side = "".join(text for _, text in screen._side())
    assert "INC-1 triage, by 10:30" in side
    assert "alex, engineering lead" in side
    assert "#paas-internal" in side
    assert len(screen._above()) == 3


def test_a_narrow_terminal_is_given_plain_lines():
    assert fits(72, 24)
    assert not fits(60, 24)


REAL_LOOKING = {
    "PAGERDUTY_TOKEN": "u+abcdefghijklmnop",
    "MUSTER_PAGERDUTY_TOKEN": "u+abcdefghijklmnop",
    "MUSTER_STATUSPAGE_TOKEN": "0123456789abcdef",
    "MUSTER_SMTP_HOST": "mail.example",
    "MUSTER_STORAGE": "postgresql://bot:secret@db.example/muster",
    "MUSTER_BACKEND": "Slack",
    "MUSTER_SLACK_TOKEN": "xoxb-1-2-abcdef",
}


def test_with_real_looking_credentials_no_address_is_ever_reached(runs, monkeypatch, capsys):
    for name, value in REAL_LOOKING.items():
        monkeypatch.setenv(name, value)
    reached = []
    for way in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, way, lambda *given, way=way: reached.append(way))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *given, **more: reached.append("look up"))
    assert main(["rehearse", "alert-storm", "--run", "reference"]) == 0
    assert reached == []
    told = capsys.readouterr()
    assert not any(value in told.out + told.err for value in REAL_LOOKING.values())


def test_a_plugin_that_would_reach_out_is_stopped_in_a_rehearsal():
    with no_network():
        with pytest.raises(ReachedOutside):
            socket.create_connection(("127.0.0.1", 9), timeout=1)
        with pytest.raises(ReachedOutside):
            socket.getaddrinfo("localhost", 80)
        with socket.socket() as one, pytest.raises(ReachedOutside):
            one.bind(("127.0.0.1", 0))
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))


def test_a_rehearsal_with_a_real_gateway_does_not_start(settings, playbook, keeping):
    scenario = read_kept(found("first-shift"), playbook)
    table = Table(scenario, playbook, settings, keeping)
    table.playing.stage.gateways = {}
    with pytest.raises(StartFault, match=r"reaches nobody: .*pagerduty.* is no simulation"):
        table.begin()
    table.stop()


def test_a_rehearsal_that_is_killed_is_gone_on_with(runs):
    run = subprocess.Popen(
        [sys.executable, "-m", "muster", "rehearse", "first"],
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    run.stdin.write("!incident start Apps fail\n/save\n")
    run.stdin.flush()
    assert any("kept as you go" in line for line in iter(run.stdout.readline, ""))
    run.send_signal(signal.SIGKILL)
    run.wait()
    run.stdin.close()
    run.stdout.close()
    assert last_unfinished(kept_runs(runs)).inputs[0].text == "!incident start Apps fail"


def test_a_debrief_s_page_needs_nothing_else_and_holds_no_markup_of_people(seat, playbook):
    seat.typed("!incident start <script>alert(1)</script>")
    seat.typed("/wait 2h")
    seat.typed("!incident close --because <b>bold</b>")
    seat.typed("!incident resolve gone")
    seat.typed("!incident close --because <b>bold</b>")
    seat.typed("/quit")
    html = page(seat.session.final, playbook, shipped_templates().render, [10, 20])
    assert "<script" not in html
    assert "&lt;b&gt;bold&lt;/b&gt;" in html
    assert "http" not in html.replace("http-equiv", "")
    assert "<svg" in html
    assert html.count("<rect") == 1
    assert "default-src 'none'" in html


def test_a_debrief_has_the_playbook_s_sentence_beside_a_miss_and_earlier_runs(seat, playbook):
    seat.typed("!incident start Apps fail")
    seat.typed("/wait 2h")
    seat.typed("/quit")
    told = debrief(seat.session.final, playbook, shipped_templates().render, [90])
    assert "triage: not done for 1 hour 40 minutes, due Tue 10:30 GMT, alex" in told
    assert "The playbook: “decide if the alerts you have received" in told
    assert "The last run: 90 of 100." in told
    assert "fewer than the last time." in told


def test_lines_that_are_kept_are_json(keeping):
    keeping.keep(Said("alex", None, "it’s “odd”\n<b>"))
    lines = keeping.path.read_text().splitlines()
    assert json.loads(lines[1])["said"] == "it’s “odd”\n<b>"
    assert read_run(keeping.path).inputs == (Said("alex", None, "it’s “odd”\n<b>"),)


def test_a_run_whose_scenario_has_changed_says_so(settings, playbook, keeping):
    table = Table(read_kept(found("first-shift"), playbook), playbook, settings, keeping)
    try:
        with pytest.raises(BrokenRun, match="the scenario has changed since"):
            table.begin([Said("wizard", None, "hello")])
    finally:
        table.stop()


def test_ctrl_c_while_time_passes_leaves_and_keeps_what_was_before(seat, monkeypatch, capsys):
    typed = iter(["!incident start Apps fail", "/wait 5m"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(typed))

    def interrupted(until):
        raise KeyboardInterrupt

    monkeypatch.setattr(seat.session.playing, "_pass", interrupted)
    plain_lines.play(seat.session)
    assert [each.text for each in read_run(seat.session.keeping.path).inputs] == [
        "!incident start Apps fail"
    ]


def test_what_is_owed_on_another_day_says_so(settings, playbook, keeping):
    late = Seat(settings, playbook, keeping, "late-start")
    try:
        late.typed("!incident start Slow --tenants yes --priority P2")
        late.typed("/as sam")
        late.typed("!incident comms me")
        late.typed("!incident agree")
        assert "first tenant update, by Wed 09:40" in late.typed("/owed")
    finally:
        late.session.stop()


def test_a_storm_is_not_over_with_the_first_alert_that_is_none(settings, playbook, keeping):
    storm = Seat(settings, playbook, keeping, "alert-storm")
    try:
        storm.typed("/wait 56m")
        storm.typed("!incident dismiss PD1 it is a test")
        assert not storm.session.playing.is_over
    finally:
        storm.session.stop()


def test_the_score_so_far_neither_counts_nor_tells_what_the_scenario_is_for(seat):
    seat.typed("!incident start Apps fail")
    told = seat.typed("/score")
    assert "so far" in told
    assert "Type !incident action as you do something" not in told
    assert "aims" not in told
    seat.typed("/quit")
    assert [mark.verdict for mark in seat.session.final.marks if mark.kind is Kind.AIM] == [
        Verdict.MISSED,
        Verdict.MISSED,
    ]


def test_two_waits_are_taken_back_one_by_one_and_time_that_ran_in_one_go(seat):
    begun = seat.session.playing.now
    seat.typed("/wait 5m")
    seat.typed("/wait 10m")
    assert "Taken back: /wait 10m." in seat.typed("/undo")
    assert seat.session.playing.now == begun + timedelta(minutes=5)
    seat.typed("/pace 60x")
    for _ in range(3):
        seat.session.passes(1)
    assert "Taken back: /wait 3m." in seat.typed("/undo")
    assert [each.length for each in read_run(seat.table.keeping.path).inputs] == [
        timedelta(minutes=5)
    ]


def test_whoever_was_taken_over_stays_so_when_something_before_is_taken_back(seat):
    seat.typed("!incident start Apps fail")
    seat.typed("/as sam")
    seat.typed("/undo")
    assert "sam" in seat.session.playing.played
    assert read_run(seat.table.keeping.path).inputs == (TookPart("sam"),)


def test_where_the_bot_asks_for_nothing_a_hint_says_what_the_scenario_is_for(
    settings, playbook, keeping
):
    seat = Seat(settings, playbook, keeping, "vanished-lead")
    try:
        seat.typed("/wait 6m")
        seat.typed("/as dana")
        first = seat.typed("/hint")
        assert "somebody took the lead within an hour of silence" in first
        assert "!incident lead me" not in first
        assert "!incident lead me" in seat.typed("/hint")
    finally:
        seat.session.stop()


def test_nobody_declares_again_what_a_person_has_declared(settings, playbook, keeping):
    seat = Seat(settings, playbook, keeping, "one-zone")
    try:
        seat.typed("!incident start Apps fail")
        seat.typed("/wait 5m")
        assert list(seat.session.playing.turns.incidents) == [1]
    finally:
        seat.session.stop()


def test_no_words_are_put_into_the_mouth_of_somebody_who_is_played(settings, playbook, keeping):
    seat = Seat(settings, playbook, keeping, "one-zone")
    try:
        seat.typed("/as alex")
        seat.typed("/wait 13m")
        assert not seat.session.playing.turns.incidents
    finally:
        seat.session.stop()


def test_what_costs_how_much_and_what_is_wrong_with_words_is_said_in_words(seat, playbook):
    seat.typed("!incident start Apps fail --tenants yes --priority P2")
    seat.typed("/as sam")
    seat.typed("!incident comms me")
    seat.typed("!comms draft eu-west-2a is down because of packet loss")
    seat.typed("!comms send")
    seat.typed("/quit")
    told = debrief(seat.session.final, playbook, shipped_templates().render)
    assert "“eu-west-2a”: it means nothing outside the team. Leave it out." in told
    assert "not in plain English" in told
    assert "(costs 1)" in told
    assert "an aim counts as four" in told


def test_what_the_bot_speaks_of_as_owed_is_what_stands_beside_it(seat):
    seat.typed("!incident start Apps fail --tenants yes --priority P2")
    seat.typed("/as sam")
    seat.typed("!incident comms me")
    told = seat.typed("/wait 6m")
    assert "join the call" in told
    owed = list(seat.session.owed())
    assert owed[0] == "INC-1 joining the call, if you can by 10:15"
    assert len(owed) == len(set(owed))
    seat.typed("/wait 20m")
    assert "INC-1 agreeing the priority, late by 6 minutes" in list(seat.session.owed())
