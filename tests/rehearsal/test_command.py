"""`python -m muster rehearse`, as it is called from outside."""

import io
import json
import os
import subprocess
import sys
from datetime import datetime

import pytest

from muster.__main__ import main
from tests.conftest import ROOT

GOOD = """\
cast alex paas-sre on-support
cast sam comms on-comms
clock 2026-03-02 14:10
#paas-incident alex> !incident start Apps fail
expect inc-1 DECLARED
expect-not closed
expect-room #paas-incident declared
wait 20m
dm alex> !incident comms sam
"""


@pytest.fixture
def play(tmp_path, capsys):
    def played(text, *options):
        script = tmp_path / "script.txt"
        script.write_text(text, encoding="utf-8")
        status = main(["rehearse", "--script", str(script), *options])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return played


def test_a_script_that_holds_prints_a_transcript_and_ends_with_0(play):
    status, out, err = play(GOOD)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "--- Mon 2 March 2026, GMT ---"
    assert lines[1] == "14:10 #paas-incident alex> !incident start Apps fail"
    assert lines[2].startswith("14:10 #paas-incident muster> INC-1 declared: Apps fail.")
    assert "14:30 (private) alex> !incident comms sam" in lines
    assert any(
        line.startswith("14:30 (private) muster → sam> You are comms lead") for line in lines
    )


def test_an_expectation_that_fails_says_where_and_what_was_seen_and_ends_with_1(play):
    status, out, _ = play(GOOD + "expect a miracle\nexpect comms lead\n")
    assert status == 1
    failed = out[out.index("FAILED") :]
    assert "script.txt, line 10: expect a miracle" in failed
    assert "seen:" in failed
    assert "@sam is comms lead" in failed
    assert out.count("FAILED") == 1


@pytest.mark.parametrize(
    "expectation",
    [
        "expect-not declared",
        "expect-room #other declared",
        "expect is closed",
        "expect-dm alex declared",
    ],
)
def test_each_kind_of_expectation_can_fail(play, expectation):
    text = "#paas-incident alex> !incident start Apps fail\n"
    assert play(text + expectation)[0] == 1


def test_what_somebody_was_told_in_private_is_told_from_what_others_were(play):
    for told in ("expect-dm sam You are comms lead", "expect-not-dm alex You are comms lead"):
        assert play(GOOD + told)[0] == 0
    for told in ("expect-not-dm sam You are comms lead", "expect-dm alex You are comms lead"):
        assert play(GOOD + told)[0] == 1


def test_what_is_expected_was_said_since_the_last_step(play):
    text = "cast alex paas-sre\n#r alex> !incident start Apps fail\n#r alex> !incident note x\n"
    assert play(text + "expect declared")[0] == 1
    assert play(text + "cast pat paas-sre\nexpect Noted")[0] == 0


def test_a_wrong_script_says_file_line_and_what_is_valid_and_ends_with_2(play):
    status, out, err = play("cast alex\nshout hello\n")
    assert (status, out) == (2, "")
    assert "script.txt, line 2: 'shout' is no step; valid: cast" in err


def test_effects_are_told_with_what_became_of_them(play):
    status, lines, _ = play(
        "fail pagerduty 2\ncast alex paas-sre on-support\ncast sam comms on-comms\n"
        "#paas-incident alex> !incident start Apps fail --tenants yes\n"
        "expect-effect pagerduty page delayed: EXAMPLESERVICE\nwait 1m\n"
        "expect-effect pagerduty page done\nexpect-effect mail send\n",
        "--json",
    )
    assert status == 1
    moments = [json.loads(line) for line in lines.splitlines()]
    effects = [each for each in moments if each["kind"] == "effect"]
    assert [each["outcome"] for each in effects] == ["delayed", "done"]
    assert (effects[0]["gateway"], effects[0]["action"]) == ("pagerduty", "page")
    assert effects[0]["payload"]["escalation_policy"] == "EXAMPLECOMMS"
    assert "expected mail “send”" in moments[-1]["text"]


@pytest.mark.parametrize(
    ("expectation", "status"),
    [("expect-not-effect mail send", 0), ("expect-not-effect pagerduty page done", 1)],
)
def test_what_must_not_be_asked_of_a_gateway_is_told_from_what_was(play, expectation, status):
    text = (
        "cast alex paas-sre on-support\ncast sam comms on-comms\n"
        "#paas-incident alex> !incident start Apps fail --tenants yes\n"
    )
    assert play(text + expectation)[0] == status


def test_a_script_that_does_not_exist_ends_with_2(capsys):
    assert main(["rehearse", "--script", "nowhere.txt"]) == 2
    assert "nowhere.txt" in capsys.readouterr().err


def test_a_damaged_playbook_ends_with_2_and_says_where(play, tmp_path):
    damaged = tmp_path / "team.yaml"
    damaged.write_text("format: 1\nname: x\n")
    status, _, err = play(GOOD, "--playbook", str(damaged))
    assert status == 2
    assert "team.yaml, line 1: team: is missing" in err


def test_json_is_one_object_a_line_with_what_happened(play):
    status, out, _ = play(GOOD + "expect a miracle\n", "--json")
    assert status == 1
    objects = [json.loads(line) for line in out.splitlines()]
    assert [o["kind"] for o in objects] == [
        "said",
        "reply",
        "post",
        "post",
        "said",
        "reply",
        "post",
        "post",
        "error",
    ]
    for each in objects:
        assert set(each) == {"at", "kind", "room", "who", "text", "to"}
        assert datetime.fromisoformat(each["at"]).tzinfo is not None
    said, reply, call, triage, dm, answer, *posts, _ = objects
    assert "join the call" in call["text"]
    assert triage["at"] == "2026-03-02T14:30:00+00:00"
    assert (said["room"], said["who"], said["to"]) == ("#paas-incident", "alex", None)
    assert (reply["room"], reply["who"], reply["to"]) == ("#paas-incident", "muster", "alex")
    assert (dm["room"], dm["to"]) == (None, "muster")
    assert (answer["room"], answer["to"]) == (None, "alex")
    assert {(p["room"], p["to"]) for p in posts} == {("#paas-incident", None), (None, "sam")}
    assert objects[0]["at"] == "2026-03-02T14:10:00+00:00"


def test_summer_time_is_shown_with_its_offset(play):
    _, out, _ = play("clock 2026-07-01 14:10\ndm alex> !playbook hours\n", "--json")
    assert json.loads(out.splitlines()[0])["at"] == "2026-07-01T14:10:00+01:00"


def test_restart_keeps_the_storage(play):
    text = GOOD + "restart\n#paas-incident alex> !incident status\nexpect INC-1 declared\n"
    assert play(text)[0] == 0


def test_strangers_are_whoever_is_not_in_the_cast(play):
    text = GOOD + "#paas-incident eve> !incident note x\nexpect not on this team’s roster\n"
    assert play(text)[0] == 0


def test_another_teams_playbook_can_be_rehearsed(play):
    text = "cast mo crew on-support\n#quay mo> !incident start Card payments fail\nexpect skipper\n"
    assert play(text, "--playbook", str(ROOT / "playbooks/harbour-ferry.yaml"))[0] == 0


def test_nothing_of_the_live_bot_reaches_a_rehearsal(play, monkeypatch, tmp_path):
    monkeypatch.setenv("MUSTER_BACKEND", "Slack")
    monkeypatch.setenv("MUSTER_SLACK_BOT_TOKEN", "xoxb-secret")
    monkeypatch.setenv("MUSTER_STORAGE_URL", f"sqlite:///{tmp_path}/live.sqlite3")
    monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "live"))
    assert play(GOOD)[0] == 0
    assert not (tmp_path / "live.sqlite3").exists()
    assert not (tmp_path / "live").exists()


def test_without_a_script_it_takes_steps_from_its_input(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(GOOD + "shout\nexpect a miracle\nhelp\n"))
    assert main(["rehearse"]) == 1
    printed = capsys.readouterr()
    assert "INC-1 declared" in printed.out
    assert "'shout' is no step" in printed.err
    assert "expected “a miracle”" in printed.err
    assert "expect-room" in printed.out


def test_a_script_may_come_through_a_pipe():
    command = [sys.executable, "-m", "muster", "rehearse", "--script", "-"]
    done = subprocess.run(  # noqa: S603
        command,
        input=GOOD,
        text=True,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "INC-1 declared" in done.stdout


def test_an_alert_is_shown_with_its_service_and_stays_over_a_restart(play):
    text = "cast alex paas-sre\nalert PD1 router: 5xx rate high\nexpect Alert PD1\nrestart\n"
    status, out, _ = play(text + "#r alex> !incident ack PD1\nexpect is acknowledged\n")
    assert status == 0
    assert "10:00 alert from router: PD1 5xx rate high" in out.splitlines()


def test_an_alert_has_a_kind_of_its_own_in_json(play):
    _, out, _ = play("alert PD1 router: 5xx rate high\n", "--json")
    first = json.loads(out.splitlines()[0])
    assert (first["kind"], first["who"], first["room"]) == ("alert", "router", None)
