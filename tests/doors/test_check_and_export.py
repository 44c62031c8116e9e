"""`python -m muster check` and `python -m muster export`."""

import json

import pytest

from muster.__main__ import main
from muster.check import findings_of
from tests.conftest import ROOT, message
from tests.doors.bot_process import BotProcess

FERRY = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")


@pytest.fixture
def check(tmp_path, monkeypatch, capsys):
    def checked(*arguments, **environment):
        monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))
        for name, value in environment.items():
            monkeypatch.setenv(name, str(value))
        status = main(["check", *arguments])
        return status, capsys.readouterr().out

    return checked


def test_the_set_up_as_it_comes_is_sound(check):
    status, out = check()
    assert status == 0
    assert out.endswith("Nothing is wrong.\n")
    assert "There is no roster" in out
    assert "The playbook's call has no url" in out


def test_a_wrong_setting_is_the_first_thing_said(check):
    status, out = check(MUSTER_BACKEND="Teams")
    assert status == 1
    assert out.startswith("WRONG MUSTER_BACKEND: 'Teams' is not valid")
    assert "would not start" in out


IRC = {"MUSTER_BACKEND": "IRC", "MUSTER_IRC_SERVER": "irc.example.org"}


@pytest.mark.parametrize(
    ("relies", "says"),
    [
        ("yes", None),
        ("no", "MUSTER_IRC_ACCOUNTS is no: a person is then a nick, which anybody may take"),
        ("", "MUSTER_IRC_ACCOUNTS is auto: if the server tells no accounts"),
    ],
)
def test_what_a_nick_is_worth_is_told_of_irc_alone(check, relies, says):
    status, out = check(**IRC, MUSTER_IRC_ACCOUNTS=relies)
    assert status == 0
    assert says in out if says else "MUSTER_IRC_ACCOUNTS" not in out
    assert "MUSTER_IRC_ACCOUNTS" not in check(MUSTER_BACKEND="Console")[1]


def test_two_rooms_that_are_one_on_the_chat_are_wrong(check, tmp_path):
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    playbook = tmp_path / "team.yaml"
    playbook.write_text(text.replace('"#paas-internal"', '"#PaaS-Incident"'))
    status, out = check(**IRC, MUSTER_PLAYBOOK=playbook)
    assert status == 1
    assert "#paas-incident and #PaaS-Incident are one on this chat" in out
    assert check(MUSTER_BACKEND="Console", MUSTER_PLAYBOOK=playbook)[0] == 0


@pytest.mark.parametrize("installed", [True, False])
def test_a_chat_whose_backend_is_not_installed_is_told_with_what_installs_it(
    check, monkeypatch, installed
):
    found = object() if installed else None
    monkeypatch.setattr("muster.bot.configuration.find_spec", lambda _: found)
    tokens = {"MUSTER_SLACK_BOT_TOKEN": "xoxb-1", "MUSTER_SLACK_APP_TOKEN": "xapp-1"}
    status, out = check(MUSTER_BACKEND="Slack", **tokens)
    assert out.count("WRONG MUSTER_BACKEND: Slack needs what") == (0 if installed else 1)
    assert status == (0 if installed else 1)


def test_every_fault_of_a_playbook_is_a_line(check, tmp_path):
    playbook = tmp_path / "team.yaml"
    playbook.write_text(
        FERRY.replace("update_every: 30m", "update_every: x").replace('"15:30"', "x")
    )
    status, out = check(MUSTER_PLAYBOOK=playbook)
    assert status == 1
    assert out.count("WRONG") == 2
    assert "team.yaml, line" in out


def test_a_damaged_template_and_a_damaged_roster_are_both_told(check, tmp_path):
    template = tmp_path / "own" / "chat" / "own.j2"
    template.parent.mkdir(parents=True)
    template.write_text(message("next", "{{"))
    roster = tmp_path / "roster.yaml"
    roster.write_text("people:\n  - id: alex\n    name: Alex\n    pools: [nobody]\n")
    status, out = check(MUSTER_TEMPLATES=tmp_path / "own", MUSTER_ROSTER=roster)
    assert status == 1
    assert "own.j2, line 2" in out
    assert "roster.yaml, line 2: people[1]: 'nobody' is no pool" in out


def test_an_empty_pool_and_a_missing_rota_are_noted(check, tmp_path):
    roster = tmp_path / "roster.yaml"
    roster.write_text("people:\n  - id: alex\n    name: Alex\n    pools: [paas-sre]\n")
    status, out = check(MUSTER_ROSTER=roster)
    assert status == 0
    assert "The pool managed-service (Managed Service SREs) has nobody in it." in out
    assert "Nobody is on support" in out


PERSON = "  - id: {0}\n    name: {0}\n    pools: [{1}]\n    handles: {{irc: {2}}}\n"


def roster_of(tmp_path, *people):
    file = tmp_path / "roster.yaml"
    file.write_text("people:\n" + "".join(PERSON.format(*person) for person in people))
    return file


@pytest.mark.parametrize("other", ["alex", "ALEX", "Alex", "'@alex'"])
def test_two_people_of_one_handle_are_wrong_in_any_letter_case(check, tmp_path, other):
    roster = roster_of(tmp_path, ("alex", "paas-sre", "alex"), ("pat", "paas-sre", other))
    status, out = check(MUSTER_ROSTER=roster)
    assert status == 1
    assert f"people[2]: irc '{other.strip(chr(39))}' is taken by alex" in out


def test_a_staggered_pool_of_one_person_is_noted(check, tmp_path):
    alone = roster_of(tmp_path, ("alex", "paas-sre", "alex"), ("mika", "managed-service", "mika"))
    status, out = check(MUSTER_ROSTER=alone)
    assert status == 0
    assert "The pool paas-sre (PaaS SREs) has only alex in it" in out
    assert "has only mika" not in out
    two = roster_of(tmp_path, ("alex", "paas-sre", "alex"), ("pat", "paas-sre", "pat"))
    assert "has only" not in check(MUSTER_ROSTER=two)[1]


def test_a_roster_without_engineers_is_noted_whoever_is_a_last_resort(check, tmp_path):
    none = roster_of(tmp_path, ("sam", "comms", "sam"), ("bo", "backstop", "bo"))
    out = check(MUSTER_ROSTER=none)[1]
    assert "Nobody in the roster is an engineer" in out
    assert "put somebody into paas-sre or managed-service." in out
    one = roster_of(tmp_path, ("mika", "managed-service", "mika"))
    assert "is an engineer" not in check(MUSTER_ROSTER=one)[1]


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    findings = list(findings_of({"MUSTER_DATA_DIR": str(in_the_way / "data")}))
    assert any(f.wrong and "cannot be written" in f.says for f in findings)


def test_a_room_that_cannot_hear_of_cyber_incidents_is_noted(check, tmp_path):
    playbook = tmp_path / "team.yaml"
    source = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    playbook.write_text(
        source.replace('need_to_know: ["#paas-incident", ', 'need_to_know: ["#elsewhere", ')
    )
    status, out = check(MUSTER_PLAYBOOK=playbook)
    assert status == 0
    assert "#paas-incident may not hear of cyber security incidents" in out
    assert "need_to_know[1]: it names #elsewhere, which is none of the rooms" in out


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """The data folder of a bot that has had two incidents."""
    folder = tmp_path_factory.mktemp("bot") / "data"
    with BotProcess(folder) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail --tenants yes", "INC-1 declared")
        bot.ask("!incident note it’s the router — 🔥 \u05d0", "Noted in INC-1")
        bot.ask("!escalate aiven postgres is down", "support@aiven.io")
        bot.ask("!incident dismiss a test", "INC-1 dismissed")
        bot.ask("!incident start The pipeline is stuck", "INC-2 declared")
        assert bot.end() == 0
    return folder


def test_on_a_chat_the_rooms_that_hear_of_cyber_incidents_are_named(check):
    assert "hears of cyber security incidents" not in check()[1]
    status, out = check(MUSTER_BACKEND="IRC", MUSTER_IRC_SERVER="irc.example.invalid")
    assert status == 0
    assert "#paas-incident and #cyber-security-help: whoever is in there hears" in out
    assert "+i on IRC" in out


@pytest.fixture
def export(capsys):
    def exported(*arguments):
        status = main(["export", *map(str, arguments)])
        printed = capsys.readouterr()
        printed_lines = [json.loads(line) for line in printed.out.splitlines()]
        if printed_lines:
            # What an import knows it by; the lines between are the record.
            head, *printed_lines, end = printed_lines
            assert (head["type"], head["export"]) == ("export", 1)
            assert (end["type"], end["lines"]) == ("end", len(printed_lines) + 1)
        return status, printed_lines, printed.err

    return exported


def test_every_incident_and_event_is_a_json_line(export, data):
    status, lines, _ = export("--data", data)
    assert status == 0
    # Whom a declaration calls by itself depends on the hour at which the bot runs.
    by_people = [
        (line["type"], line["incident"])
        for line in lines
        if line["type"] == "incident"
        or (
            line["type"] == "event"
            and (
                line["who"]["id"] != "muster" and line["kind"] not in ("escalated", "effect_asked")
            )
        )
    ]
    assert by_people == [
        ("incident", "INC-1"),
        *[("event", "INC-1")] * 5,
        ("incident", "INC-2"),
        *[("event", "INC-2")] * 2,
    ]
    assert lines[0]["state"] == "dismissed"
    assert lines[0]["tenants_affected"] is True
    events = [line for line in lines if line["type"] == "event"]
    kinds = [line["kind"] for line in events]
    assert kinds[:3] == ["declared", "role_taken", "tenants_answered"]
    called = next(line for line in events if line["data"].get("text") == "postgres is down")
    assert (called["kind"], called["data"]["asks"]["gateway"]) == ("escalated", "mail")
    assert kinds.index("noted") < kinds.index("dismissed")
    noted = next(line for line in lines if line.get("kind") == "noted")
    assert noted["data"]["text"] == "it’s the router — 🔥 \u05d0"
    assert noted["who"] == {"id": "text:alex", "name": "alex"}
    assert noted["where"] == {"backend": "text", "room": "#paas-incident"}
    assert noted["happened"].endswith("Z")


@pytest.mark.parametrize("reference", ["INC-2", "inc-2", "2"])
def test_one_incident_can_be_exported(export, data, reference):
    _, lines, _ = export(reference, "--data", data)
    assert {line["incident"] for line in lines} == {"INC-2"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["INC-9"], "There is no INC-9; the last is INC-2"), (["router"], "write INC-7, or 7")],
)
def test_what_does_not_exist_is_said(export, data, arguments, says):
    status, lines, err = export(*arguments, "--data", data)
    assert (status, lines) == (2, [])
    assert says in err


def test_a_folder_without_data_is_said(export, tmp_path):
    status, _, err = export("--data", tmp_path)
    assert status == 2
    assert "There is no muster.sqlite3" in err


def test_it_reads_beside_a_running_bot(export, tmp_path):
    with BotProcess(tmp_path / "data") as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        status, lines, _ = export("--data", tmp_path / "data")
        assert (status, lines[0]["title"]) == (0, "Apps fail")
        bot.ask("!incident note still here", "Noted in INC-1")


def test_the_commands_are_listed_by_help(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for command in ("rehearse", "check", "export"):
        assert command in shown


def test_the_numbers_are_exported_as_a_table(capsys, data):
    assert main(["export", "--metrics", "--data", str(data)]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.startswith("incident,declared_at,state,priority,title,in_time,late,acknowledge_")
    assert [row.split(",")[0] for row in rows] == ["INC-1", "INC-2"]
    assert ",dismissed,,Apps fail," in rows[0]
    assert main(["export", "INC-2", "--metrics", "--data", str(data)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main(["export", "INC-9", "--metrics", "--data", str(data)]) == 2
    printed = capsys.readouterr()
    assert "There is no INC-9" in printed.err
    assert printed.out == ""
