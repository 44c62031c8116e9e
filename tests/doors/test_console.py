"""`make run`: the bot on the console, as a newcomer meets it, in a process of its own."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys

import pytest

from tests.conftest import ROOT, message
from tests.doors.bot_process import ERRBOT, BotProcess

pytestmark = pytest.mark.long


@pytest.fixture
def bot(tmp_path):
    with BotProcess(tmp_path / "data") as running:
        running.wait_for("Ctrl-D")
        yield running


def test_the_greeting_names_three_commands_to_type_first_and_each_works(bot):
    commands = [line.strip() for line in bot.out if line.startswith("  !")]
    assert len(commands) == 3
    for command in commands:
        answer = bot.ask(command, " ")
        assert "I do not know" not in answer
    assert bot.end() == 0
    assert bot.err == []


def test_it_begins_in_the_incident_room_and_other_people_can_speak(bot):
    assert "You are engineering lead, alex." in bot.ask("!incident start Apps fail", "declared")
    bot.ask("!asuser sam", "You are now")
    assert "you are comms lead" in bot.ask("!incident comms me", "comms lead")
    bot.ask("!inperson", "one-on-one")
    assert "→ #paas-incident: INC-1 entry 4, sam: hello" in bot.ask("!incident note hello", "→")


def test_capitals_and_long_words_are_understood(bot):
    bot.ask("!Incident Start Apps fail", "INC-1 declared")
    bot.ask("!INCIDENT STATUS", "INC-1 declared")


def test_what_was_recorded_is_there_at_the_next_start(bot, tmp_path):
    bot.ask("!incident start Apps fail", "INC-1 declared")
    assert bot.end() == 0
    with BotProcess(tmp_path / "data") as again:
        again.wait_for("Ctrl-D")
        again.ask("!incident status", "INC-1 declared")


def test_sigterm_stops_it_as_politely_as_ctrl_c(bot, tmp_path):
    bot.ask("!incident start Apps fail", "INC-1 declared")
    bot.process.send_signal(signal.SIGTERM)
    assert bot.finish() == 0
    assert "Traceback" not in "\n".join(bot.err)
    log = (tmp_path / "data" / "muster.log").read_text()
    assert "Shutdown" in log


def test_after_kill_9_everything_acknowledged_is_there(bot, tmp_path):
    bot.ask("!incident start Apps fail", "INC-1 declared")
    bot.ask("!incident note the last word", "Noted in INC-1 as entry 3")
    bot.process.kill()
    bot.finish()
    with BotProcess(tmp_path / "data") as again:
        again.wait_for("Ctrl-D")
        again.ask("!incident timeline", "3. ")
        assert any("the last word" in line for line in again.out)


def test_a_second_bot_on_the_same_data_is_refused_with_one_line(bot, tmp_path):
    with BotProcess(tmp_path / "data") as second:
        assert second.finish() != 0
        lines = [line for line in second.err if line]
        [line] = lines
        assert line.startswith("Another bot is running on the database")
        assert f"(process {bot.process.pid})" in line


def test_nothing_that_people_write_is_in_the_log_or_open_to_others(bot, tmp_path):
    bot.ask("!incident start A very private matter", "INC-1 declared")
    assert bot.end() == 0
    data = tmp_path / "data"
    assert "private matter" not in (data / "muster.log").read_text()
    for path in (data, *data.iterdir()):
        if path.name != "plugins":
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"MUSTER_BACKEND": "Teams"}, "MUSTER_BACKEND: 'Teams' is not valid; valid: Console"),
        ({"MUSTER_PLAYBOK": "x"}, "did you mean MUSTER_PLAYBOOK?"),
        ({"MUSTER_BACKEND": "IRC"}, "MUSTER_IRC_SERVER is missing"),
        ({"MUSTER_STORAGE_URL": "shelf"}, "Shelf loses or corrupts records"),
        (
            {"MUSTER_STORAGE_URL": "postgresql+psycopg://u:hunter2@127.0.0.1:1/x"},
            "127.0.0.1",
        ),
    ],
)
def test_a_wrong_setting_stops_the_start_with_one_plain_line(tmp_path, environment, says):
    with BotProcess(tmp_path / "data", **environment) as bot:
        assert bot.finish() != 0
        shown = "\n".join(bot.err)
        assert says in shown
        assert "Traceback" not in shown
        assert "hunter2" not in shown
        assert bot.out == []


def test_a_damaged_playbook_stops_the_start_with_where_and_why(tmp_path):
    playbook = tmp_path / "team.yaml"
    playbook.write_text("format: 1\nzone: Europe/Atlantis\n")
    with BotProcess(tmp_path / "data", MUSTER_PLAYBOOK=str(playbook)) as bot:
        assert bot.finish() != 0
        assert any("team.yaml, line 2: zone: " in line for line in bot.err), bot.err


def test_a_damaged_template_stops_the_start_with_where_and_why(tmp_path):
    template = tmp_path / "own" / "incidents" / "start.j2"
    template.parent.mkdir(parents=True)
    template.write_text(message("start", "fine\n{% if %}"))
    with BotProcess(tmp_path / "data", MUSTER_TEMPLATES=str(tmp_path / "own")) as bot:
        assert bot.finish() != 0
        assert any("start.j2, line 3" in line for line in bot.err), bot.err


def test_a_damaged_playbook_never_stops_a_running_bot(tmp_path):
    playbook = tmp_path / "team.yaml"
    source = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text()
    playbook.write_text(source)
    with BotProcess(tmp_path / "data", MUSTER_PLAYBOOK=str(playbook)) as bot:
        bot.wait_for("Ctrl-D")
        playbook.write_text("broken: [")
        bot.ask("!incident start Card payments fail", "INC-1 declared")


def test_whoever_stops_reading_stops_the_bot_without_a_word(tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MUSTER_")}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", ERRBOT],
        cwd=ROOT,
        env={**clean, "MUSTER_DATA_DIR": str(tmp_path / "data")},
        input="!incident start Apps fail\n",
        text=True,
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_start_that_is_not_wanted_any_more_ends_without_a_word(tmp_path, number):
    """It waits for a database that takes the call and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"postgresql+psycopg://muster@127.0.0.1:{silent.getsockname()[1]}/x"
        with BotProcess(tmp_path / "data", MUSTER_STORAGE_URL=url) as bot:
            silent.settimeout(30)
            caller, _ = silent.accept()
            bot.process.send_signal(number)
            assert bot.finish() == 0
            caller.close()
        assert bot.out == []
        assert bot.err == []


def test_nothing_typed_ends_it(bot):
    for typed in ("!0", "!²", "!!", "!1", "!asuser", "!asuser @", "!inroom", "!ml", "!ml\n", "!"):
        bot.type(typed)
    bot.type("!inroom #paas-incident")
    bot.ask("!incident start Apps fail", "INC-1 declared")
    assert bot.end() == 0


def test_a_log_that_cannot_be_written_is_said_once_and_ends_nothing(tmp_path):
    (tmp_path / "data").mkdir(mode=0o700)
    (tmp_path / "data" / "muster.log").symlink_to("/dev/full")
    with BotProcess(tmp_path / "data") as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        bot.ask("!incident note still here", "Noted in INC-1")
        assert bot.end() == 0
    assert [line for line in bot.err if "cannot be written" in line] == bot.err
    assert len(bot.err) == 1


def test_it_answers_on_when_its_files_are_replaced_under_it(tmp_path):
    for name in ("templates", "playbooks", "plugins", "muster", "storage", "backends"):
        shutil.copytree(ROOT / name, tmp_path / "bot" / name)
    shutil.copy(ROOT / "config.py", tmp_path / "bot" / "config.py")
    with BotProcess(tmp_path / "data", folder=tmp_path / "bot") as bot:
        bot.wait_for("Ctrl-D")
        for name in ("templates", "playbooks"):
            shutil.rmtree(tmp_path / "bot" / name)
        bot.ask("!incident start Apps fail", "INC-1 declared")
        bot.ask("!incident note still here", "Noted in INC-1")
        bot.ask("!incident status", "INC-1 declared")
        bot.ask("!comms draft Some requests may fail", "Draft 1 of INC-1")
        bot.ask("!incident xyzzy", "What there is: !incident help")
        assert bot.end() == 0
    assert bot.err == []
