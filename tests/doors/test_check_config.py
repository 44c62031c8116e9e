"""`check --config`: what an operator learns of their own Errbot before the plugins are in it."""

import logging
import sys
from textwrap import dedent

import pytest

from muster.__main__ import main
from tests.conftest import ROOT

ROOMS = ("#paas-incident", "#paas-internal", "#paas-escalation", "#cyber-security-help")
PLAIN = """
    import logging

    BACKEND = "Text"
    BOT_DATA_DIR = "{data}"
    BOT_LOG_LEVEL = logging.INFO
    BOT_ADMINS = ("@alex",)
    BOT_PREFIX = "."
"""


@pytest.fixture
def check(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("sys.path", [*sys.path])
    monkeypatch.setattr(logging.getLogger("errbot.core"), "level", logging.NOTSET)
    (tmp_path / "data").mkdir()

    def checked(text=PLAIN, *more):
        config = tmp_path / "config.py"
        written = dedent(text).format(data=tmp_path / "data") + "\n".join(more)
        config.write_text(written, encoding="utf-8")
        status = main(["check", "--config", str(config)])
        return status, capsys.readouterr().out

    return checked


def test_a_bot_as_errbot_makes_it_is_told_what_it_lacks_and_that_it_would_start(check, tmp_path):
    status, told = check()
    assert status == 0
    assert f"STORAGE is Shelf, so the record has a database of its own in {tmp_path}/data" in told
    assert "BACKEND: Text is not one of Muster's own" in told
    assert "Errbot's log has every command with what people write in it" in told
    assert f"CHATROOM_PRESENCE has not {', '.join(ROOMS)}" in told
    assert "Nothing is wrong." in told
    assert "What .plugin config Incident has set is not looked at here" in told
    assert list((tmp_path / "data").iterdir()) == []


def test_what_is_right_is_not_told(check):
    _, told = check(
        PLAIN,
        f"CHATROOM_PRESENCE = {ROOMS}",
        'logging.getLogger("errbot.core").setLevel(logging.WARNING)',
    )
    assert "CHATROOM_PRESENCE" not in told
    assert "Errbot's log" not in told


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("BACKEND = 'Nope'", "BACKEND: Nope is not installed"),
        ("MUSTER = {{'PLAYBOK': 'x'}}", "PLAYBOK is no setting there: did you mean MUSTER_PLAY"),
        ("MUSTER = {{'ADMINS': 'x'}}", "ADMINS is Errbot’s own BOT_ADMINS here"),
        ("MUSTER = 'x'", "MUSTER in config.py is no dict"),
        ("MUSTER = {{'playbook': '/nowhere.yaml'}}", "'/nowhere.yaml' is no file"),
        ("MUSTER = {{'command_words': {{'incident': 'help'}}}}", "'help' two commands"),
        ("raise RuntimeError('not today')", "RuntimeError: not today"),
        ("del BOT_ADMINS", "BOT_ADMINS missing"),
        ("del BACKEND", "names no BACKEND"),
        ("import sys; sys.exit('no token')", "ends the bot: no token"),
    ],
)  # fmt: skip
def test_what_would_keep_it_from_starting_is_one_line(check, line, says):
    status, told = check(PLAIN + f"    {line}\n")
    assert status == 1
    [wrong] = [each for each in told.splitlines() if each.startswith("WRONG")]
    assert says in wrong
    assert "the bot would not start" in told


def test_a_file_that_is_not_there_is_one_line(tmp_path, capsys):
    assert main(["check", "--config", str(tmp_path / "nowhere.py")]) == 1
    assert "is no config.py; name Errbot's own" in capsys.readouterr().out


def test_the_admin_that_errbot_invents_is_noticed(check):
    _, told = check(PLAIN, 'BOT_ADMINS = ("@CHANGE_ME",)')
    assert "BOT_ADMINS names @CHANGE_ME" in told


def test_a_setting_in_two_places_that_disagree_is_said(check, monkeypatch):
    monkeypatch.setenv("MUSTER_PLAYBOOK", str(ROOT / "playbooks" / "govuk-paas.yaml"))
    ferry = ROOT / "playbooks" / "harbour-ferry.yaml"
    status, told = check(PLAIN, f"MUSTER = {{'PLAYBOOK': {str(ferry)!r}}}")
    assert status == 0
    assert "MUSTER_PLAYBOOK is set in the environment and, to something else" in told


def test_our_own_storage_holds_the_record_where_it_is_the_bots(check, tmp_path):
    storage = ROOT / "storage"
    _, told = check(PLAIN, "STORAGE = 'SQL'", f"BOT_EXTRA_STORAGE_PLUGINS_DIR = {str(storage)!r}")
    assert "STORAGE is SQL, which holds the record too." in told


def test_live_asks_the_services_of_that_bot(check, tmp_path, capsys):
    check()
    assert main(["check", "--live", "--config", str(tmp_path / "config.py")]) == 0
    told = capsys.readouterr().out
    assert f"no bot is active on {tmp_path}/data/muster.sqlite3" in told
