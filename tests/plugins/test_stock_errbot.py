"""On an Errbot as it comes: its Test backend, its Memory storage, none of our config.py."""

import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from errbot.backends import test as errbot_test

from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.theatre import Theatre

PLUGINS = str(ROOT / "plugins")


@pytest.fixture
def start(monkeypatch):
    """Start a TestBot with some configuration; what it leaves behind is put back."""
    monkeypatch.chdir(ROOT)
    bots = []

    def started(**config):
        extra = {"BOT_ADMINS": ("gbin@localhost",), "AUTOINSTALL_DEPS": False, **config}
        bot = errbot_test.TestBot(
            extra_plugin_dir=PLUGINS, loglevel=logging.WARNING, extra_config=extra
        )
        bots.append(bot)
        bot.start()
        return bot

    yield started
    for bot in bots:
        bot.stop()


def test_the_plugins_work_on_errbots_test_backend_and_memory(start):
    bot = start()
    assert "INC-1 declared: Apps fail." in bot.exec_command("!incident start Apps fail")
    assert "Noted in INC-1 as entry 3" in bot.exec_command("!incident note it's the router")
    assert "INC-1 declared" in bot.exec_command("!Incident Status")
    assert "NCSC" in bot.exec_command("!playbook cyber")


def test_who_asks_for_nothing_has_the_checkout_and_the_environment_as_they_were(start):
    files, environment = checkout(), dict(os.environ)
    bot = start()
    for typed, answered in {
        "!incident start Apps fail --priority P1": "INC-1 declared",
        "!incident tenants yes": "tenants are affected",
        "!incident comms me --because Nobody else is here": "comms lead",
        "!comms effect Apps may be slow to start.": "kept as",
        "!comms draft": "Draft 1",
        "!escalate paths": "P1",
        "!incident fixed The old release is back": "INC-1",
    }.items():
        bot.push_message(typed)
        heard = []
        while not any(answered in str(each) for each in heard):
            heard.append(bot.pop_message(timeout=10))
    assert checkout() == files
    assert dict(os.environ) == environment


def checkout():
    """Return all files of the checkout but the interpreter's and the tools' own, as they stand."""
    passed_over = {".git", ".venv", "__pycache__", ".hypothesis"}
    found = {}
    for folder, names, files in os.walk(ROOT):
        names[:] = [each for each in names if each not in passed_over and "_cache" not in each]
        for each in (Path(folder) / file for file in files):
            found[each] = each.stat().st_mtime_ns
    return found


def test_commands_of_one_person_take_effect_in_the_order_typed(tmp_path, playbook):
    """Errbot's pool of threads is on, and sixty commands arrive as fast as they can be read."""
    theatre = Theatre(
        rehearsal_settings(), playbook, tmp_path, BOT_ASYNC=True, BOT_ASYNC_POOLSIZE=10
    )
    theatre.cast("alex", "paas-sre")
    theatre.start()
    try:
        bot = theatre.stage.bot
        bot.say("alex", "!incident start Apps fail", "#paas-incident")
        for number in range(60):
            bot.say("alex", f"!incident note number {number}", "#paas-incident")
        bot.thread_pool.close()
        bot.thread_pool.join()
        texts = [e.data["text"] for e in theatre.events() if e.kind == "noted"]
        assert texts == [f"number {number}" for number in range(60)]
        answers = [spoken.text.splitlines()[0] for spoken in theatre.heard]
        assert answers[1:] == [f"Noted in INC-1 as entry {n}." for n in range(3, 63)]
    finally:
        theatre.stop()


def test_many_people_at_once_lose_nothing(tmp_path, playbook):
    theatre = Theatre(
        rehearsal_settings(), playbook, tmp_path, BOT_ASYNC=True, BOT_ASYNC_POOLSIZE=10
    )
    people = [f"p{n}" for n in range(8)]
    for person in people:
        theatre.cast(person, "paas-sre")
    theatre.start()
    try:
        bot = theatre.stage.bot
        bot.say("p0", "!incident start Apps fail", "#paas-incident")
        with ThreadPoolExecutor(8) as pool:
            for person in people:
                pool.submit(
                    lambda who=person: [
                        bot.say(who, f"!incident note {who}-{n}", "#paas-incident")
                        for n in range(25)
                    ]
                )
        bot.thread_pool.close()
        bot.thread_pool.join()
        texts = [e.data["text"] for e in theatre.events() if e.kind == "noted"]
        assert sorted(texts) == sorted(f"{p}-{n}" for p in people for n in range(25))
        for person in people:
            mine = [text for text in texts if text.startswith(f"{person}-")]
            assert mine == [f"{person}-{n}" for n in range(25)]
    finally:
        theatre.stop()


def test_nobody_gets_an_answer_that_was_meant_for_somebody_else(tmp_path, playbook):
    """Errbot renders the messages of all its threads with one converter, which mixes them up."""
    theatre = Theatre(
        rehearsal_settings(), playbook, tmp_path, BOT_ASYNC=True, BOT_ASYNC_POOLSIZE=10
    )
    theatre.start()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        bot = theatre.stage.bot
        for number in range(60):
            for person in "abcdefgh":
                bot.say(person, f"!incident runbook {person * 9}{number}", f"#room-{person}")
        bot.thread_pool.close()
        bot.thread_pool.join()
    finally:
        sys.setswitchinterval(interval)
        theatre.stop()
    assert len(theatre.heard) == 480
    for spoken in theatre.heard:
        assert spoken.to * 9 in spoken.text
        assert spoken.room == f"#room-{spoken.to}"


def test_the_root_holds_no_plugin_outside_plugins():
    stray = [p for p in ROOT.glob("*/*.plug") if p.parent.name not in ("backends", "storage")]
    assert stray == [], Path
