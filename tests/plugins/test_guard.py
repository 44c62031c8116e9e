"""What stands in front of Errbot's parsing: bounded, no recall, only the commands for people."""

import logging
import re
import time
from itertools import product
from threading import Event

import pytest

from muster.chat.command_names import LONGEST
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.plugins.other_plugins import OTHER
from tests.theatre import ROOM, Theatre

ERRBOTS = (
    "about", "apropos incident", "backup", "config Incident", "echo hello", "export all",
    "flows list", "flows status", "generate certificate CN", "history", "log tail 10",
    "plugin activate Rota", "plugin blacklist Incident", "plugin config Incident",
    "plugin deactivate Incident", "plugin info Incident", "plugin reload Incident",
    "plugin unblacklist Incident", "render test", "repos", "repos install /tmp", "repos list",
    "repos search x", "repos uninstall x", "repos update all", "restart", "room create #x",
    "room destroy #x", "room invite #x alex", "room join #x", "room leave #x", "room list",
    "room occupants #x", "room topic #x y", "shutdown --confirm", "status", "status gc",
    "status load", "status plugins", "uptime", "webhook test incident/ {}", "webstatus",
    "asuser sam", "asadmin", "inroom #x", "inperson", "ml",
)  # fmt: skip
RECALLS = ("!!", "!0", "!1", "!10", "!²", "!١", "! 0", "!-1", "!00", "!!!", "!", "! !", "!0 0")


@pytest.fixture
def other(tmp_path):
    """The folder of another team's plugin."""
    folder = tmp_path / "other"
    folder.mkdir()
    for name, text in OTHER.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def start(tmp_path, playbook, other):
    theatres = []

    def started(**configured):
        folders = [str(ROOT / "plugins"), str(other)]
        theatre = Theatre(
            rehearsal_settings(),
            playbook,
            tmp_path,
            **{"BOT_EXTRA_PLUGIN_DIR": folders, "BOT_ADMINS": ("alex",), **configured},
        )
        theatres.append(theatre)
        theatre.cast("alex", "paas-sre", on_support=True)
        theatre.cast("sam", "comms", on_comms=True)
        theatre.start()
        return theatre

    yield started
    for theatre in theatres:
        theatre.stop()


@pytest.fixture
def theatre(start):
    return start()


@pytest.fixture
def log(caplog):
    caplog.set_level(logging.DEBUG)
    return caplog


HINTS = (
    "That is no command",
    "Did you mean !",
    "There is no !",
    "No incident is open",
)


def only_hints(heard):
    """Return whether people were told no more than what they could type."""
    return all(spoken.text.startswith(HINTS) for spoken in heard)


def answer_of(theatre, who, typed):
    """The answer to a command, whatever it is."""
    theatre.heard.clear()
    theatre.stage.say(who, typed, ROOM)
    return "\n".join(spoken.text for spoken in theatre.heard if spoken.is_reply)


@pytest.mark.parametrize("room", [ROOM, None], ids=["room", "private"])
@pytest.mark.parametrize("typed", RECALLS)
def test_nothing_is_done_again_by_a_slip_of_the_thumb(theatre, typed, room):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!several")
    theatre.heard.clear()
    before = len(theatre.events())
    for who in ("alex", "eve"):
        theatre.stage.say(who, typed, room)
    assert only_hints(theatre.heard)
    assert len(theatre.events()) == before
    assert theatre.say("alex", "!incident status")


@pytest.mark.parametrize("room", [ROOM, None], ids=["room", "private"])
def test_errbots_own_commands_are_there_for_nobody(theatre, room):
    for typed, who in product(ERRBOTS, ("alex", "eve")):
        theatre.heard.clear()
        theatre.stage.say(who, f"!{typed}", room)
        assert len(theatre.heard) == 1, typed
        assert only_hints(theatre.heard), typed
        manager = theatre.stage.bot.plugin_manager
        assert "Incident" in manager.get_all_active_plugin_names(), typed
        assert not manager.get_blacklisted_plugin(), typed
        assert not theatre.stage.bot.repo_manager.get_installed_plugin_repos(), typed


def test_no_command_is_there_but_musters_and_those_of_other_plugins(theatre):
    bot = theatre.stage.bot
    owners = {m.__self__.name for m in bot.all_commands.values() if bot.there(m)}
    assert owners == {
        *("Incident", "Comms", "Escalation", "Rota", "Playbook", "Rehearsal", "Guide"),
        "Other",
    }
    active = set(bot.plugin_manager.get_all_active_plugin_names())
    core = {n for n, info in bot.plugin_manager.plugin_infos.items() if info.core}
    assert active & core == {"ACLs", "ChatRoom"}


def test_errbots_own_commands_stay_away_when_its_plugins_are_loaded_after_all(start):
    theatre = start(CORE_PLUGINS=("ACLs", "ChatRoom", "Health", "Plugins", "Utils", "Flows"))
    assert "repos_install" in theatre.stage.bot.commands
    for typed in ("restart", "repos install /tmp", "plugin blacklist Incident", "echo x", "uptime"):
        assert theatre.say("alex", f"!{typed}").startswith(HINTS)
    assert "INC-1" in theatre.say("alex", "!incident start Apps fail")


def test_commands_of_other_plugins_go_on_working(theatre):
    assert theatre.say("eve", "!several words here") == "several: words here"
    assert theatre.say("eve", "!two words and more") == "two words: and more"
    assert theatre.say("eve", "!Two Words and More") == "two words: and More"
    assert theatre.say("eve", "!asked --times 3 x") == "asked: 3 x"
    assert theatre.say("eve", "!split a b c") == "split: ['a', 'b', 'c']"
    assert theatre.say("eve", "please deploy web now") == "deploys web"
    assert theatre.say("eve", "!launch web") == "launches web"
    assert theatre.say("eve", "launch web") == ""
    assert theatre.say("eve", "!many") == "one\ntwo"
    assert theatre.say("eve", "!told off") == "I will not."


def test_other_plugins_hear_what_is_said_and_what_is_typed(theatre):
    plugin = theatre.stage.bot.plugin_manager.plugins["Other"]
    theatre.say("eve", "good morning")
    theatre.say("eve", "!several")
    theatre.say("eve", "x" * (LONGEST + 1))
    assert plugin.heard == ["good morning", "!several"]


def test_an_admins_command_of_another_plugin_is_for_admins(theatre):
    assert theatre.tell("alex", "!purge") == "purged"
    answer = theatre.tell("eve", "!purge")
    assert answer == "!purge is for the bot’s admins (MUSTER_ADMINS names them). Nothing was done."


def test_an_admins_command_is_for_admins_without_errbots_plugin_for_access_too(start):
    theatre = start(CORE_PLUGINS=("ChatRoom",))
    assert "for the bot’s admins" in theatre.tell("eve", "!purge")
    assert theatre.tell("alex", "!purge") == "purged"


def test_with_no_admins_named_nobody_is_one(tmp_path, playbook, other):
    theatre = Theatre(rehearsal_settings(), playbook, tmp_path, BOT_EXTRA_PLUGIN_DIR=[str(other)])
    theatre.start()
    try:
        for who in ("alex", "muster", "nobody is admin!", "*", ""):
            assert not theatre.stage.bot.is_admin(theatre.stage.bot.build_identifier(who))
    finally:
        theatre.stop()


def test_a_filter_that_fails_opens_nothing_and_the_author_is_told(theatre, log):
    assert "my fault" in answer_of(theatre, "eve", "!several fail-the-filter okapi")
    assert "okapi" not in log.text


@pytest.mark.parametrize("typed", ["!crash okapi", "!crash_late okapi", "deploy okapi!"])
def test_what_another_plugin_raises_is_told_by_its_reference_alone(theatre, log, typed):
    answer = answer_of(theatre, "eve", typed)
    [reference] = re.findall(r"Fault ([0-9a-f]{6}) in my log", answer)
    assert "okapi" not in answer
    assert f"fault {reference}: the command" in log.text
    assert "okapi" not in log.text
    assert theatre.say("eve", "!several") == "several:"


def test_arguments_that_cannot_be_read_change_nothing(theatre, log):
    assert "I cannot read what follows !quoted" in theatre.say("eve", '!quoted it"s okapi')
    assert "okapi" not in log.text


def test_a_message_that_is_too_long_is_refused_in_one_sentence_and_changes_nothing(theatre):
    theatre.say("alex", "!incident start Apps fail")
    before = len(theatre.events())
    answer = theatre.say("alex", "!incident note " + "a " * LONGEST)
    assert answer == (
        f"That is {2 * LONGEST + 15} characters long, and {LONGEST} are the most I take. "
        "Nothing was recorded. Send it in parts."
    )
    assert len(theatre.events()) == before
    assert theatre.say("alex", "a " * LONGEST) == ""
    assert theatre.say("alex", "!" + "a " * LONGEST) == ""
    assert "Noted" in theatre.say("alex", "!incident note " + "a" * (LONGEST - 15))


def test_a_message_of_nobody_knows_what_ends_nothing(theatre, log):
    class Odd:
        delayed, is_group, extras = False, False, {}
        frm, to, body = object(), object(), None

    theatre.stage.bot.callback_message(Odd())
    Odd.body = "!incident status"
    theatre.stage.bot.callback_message(Odd())
    assert "INC-1" in theatre.say("alex", "!incident start Apps fail")


def test_what_people_write_is_in_no_log_at_any_level(theatre, log):
    theatre.say("alex", "!incident start The okapi escaped")
    for typed in (
        "!incident note okapi", "!Incident Note okapi", "!incident okapi", "!okapi", "okapi",
        "!incident note --at okapi", "!incident comms okapi", "!comms check okapi --okapi",
        "!comms effect okapi", "!comms draft", "!escalate help --because okapi", "!several okapi",
        "please deploy okapi", "!quoted okapi\"", "!crash okapi", "!help okapi", "!whoami okapi",
        "!incident start okapi", "!incident timeline", "!rota okapi", "!playbook lead okapi",
    ):  # fmt: skip
        theatre.stage.say("alex", typed, ROOM)
        theatre.stage.say("eve", typed, None)
    assert "okapi" not in log.text


class Lost(ConnectionError):
    """The connection is gone."""


@pytest.fixture
def lose(theatre, monkeypatch):
    """Have the bot's words reach nobody, or again."""
    bot, send = theatre.stage.bot, type(theatre.stage.bot).send_message

    def lost(is_lost):
        def fail(msg):
            raise Lost(msg.body)

        monkeypatch.setattr(bot, "send_message", fail if is_lost else send.__get__(bot))

    return lost


def test_what_is_recorded_stays_recorded_when_the_answer_cannot_be_sent(theatre, lose, log):
    theatre.say("alex", "!incident start Apps fail")
    lose(True)
    theatre.say("alex", "!incident note the okapi is loose")
    theatre.say("alex", "!many")
    lose(False)
    assert theatre.kinds()[-1] == "noted"
    assert "okapi" not in log.text.replace("INC-1 entry", "")
    assert "could not be sent" in log.text
    plugin = theatre.stage.bot.plugin_manager.plugins["Other"]
    assert plugin.went_on


def test_whoever_got_no_answer_is_told_when_the_connection_is_back(theatre, lose):
    theatre.say("alex", "!incident start Apps fail")
    lose(True)
    theatre.say("alex", "!incident note one")
    theatre.say("alex", "!many")
    theatre.say("eve", "!several")
    lose(False)
    bot = theatre.stage.bot
    theatre.heard.clear()
    bot.disconnect_callback()
    bot.connect_callback()
    told = [(s.room, s.to, s.text) for s in theatre.heard if "could not answer" in s.text]
    assert told == [
        (None, "alex", "I could not answer 2 commands of yours, the last at 10:00 GMT: the "
         "connection was lost. What they do is done; look before you type them again."),
        (None, "eve", "I could not answer a command of yours, the last at 10:00 GMT: the "
         "connection was lost. What they do is done; look before you type them again."),
    ]  # fmt: skip
    theatre.heard.clear()
    bot.disconnect_callback()
    bot.connect_callback()
    assert not [s for s in theatre.heard if "could not answer" in s.text]


def test_whoever_got_no_answer_is_told_with_their_next_answer_at_the_latest(theatre, lose):
    lose(True)
    theatre.say("eve", "!several")
    lose(False)
    theatre.say("alex", "!several")
    assert theatre.posts == []
    theatre.say("eve", "!several")
    [(to, told)] = theatre.posts
    assert to == "eve"
    assert told.startswith("I could not answer a command of yours, the last at 10:00 GMT")
    theatre.say("eve", "!several")
    assert theatre.posts == []


def test_a_command_that_was_not_begun_when_the_connection_was_lost_is_told_so(start):
    theatre = start(BOT_ASYNC=True, BOT_ASYNC_POOLSIZE=2)
    bot = theatre.stage.bot
    plugin = bot.plugin_manager.plugins["Other"]
    plugin.begun, plugin.end = Event(), Event()
    bot.say("alex", "!slow", ROOM)
    assert plugin.begun.wait(20)
    bot.say("alex", "!incident start Apps fail", ROOM)
    bot.disconnect_callback()
    plugin.end.set()
    bot.turns.close()
    bot.turns.join(20)
    bot.connect_callback()
    [told] = [s.text for s in theatre.heard if "not begun" in s.text]
    assert told.startswith("A command of yours was not begun when the connection was lost at")
    assert theatre.incident() is None


def test_a_flood_of_one_person_is_refused_once_and_told_what_was_not_taken(start, monkeypatch):
    monkeypatch.setattr("muster.runtime.command_order.WAITING", 20)
    theatre = start(BOT_ASYNC=True, BOT_ASYNC_POOLSIZE=2)
    bot = theatre.stage.bot
    plugin = bot.plugin_manager.plugins["Other"]
    plugin.begun, plugin.end = Event(), Event()
    bot.say("eve", "!slow", ROOM)
    assert plugin.begun.wait(20)
    for number in range(25):
        bot.say("eve", f"!several {number}", ROOM)
    bot.say("alex", "!incident start Apps fail", ROOM)
    plugin.end.set()
    bot.turns.close()
    bot.turns.join(20)
    said = [s.text for s in theatre.heard if s.to == "eve"]
    assert [text for text in said if "so many" in text.casefold()] == [
        "So many of your commands wait that I did not take this !several, and take none "
        "after it until I say so. Those before it are done in turn."
    ]
    assert [text for text in said if "again" in text] == [
        "I take your commands again. The last 5 were not taken: type again what you still need."
    ]
    done = [text for text in said if text.startswith("several:")]
    assert done == [f"several: {number}" for number in range(20)]
    assert any("INC-1 declared" in s.text for s in theatre.heard)


def test_a_command_that_hangs_is_told_with_a_reference_and_where_it_is_at(start, monkeypatch, log):
    monkeypatch.setattr("muster.runtime.command_order.PATIENCE", 0.05)
    theatre = start(BOT_ASYNC=True, BOT_ASYNC_POOLSIZE=2)
    bot = theatre.stage.bot
    plugin = bot.plugin_manager.plugins["Other"]
    plugin.begun, plugin.end = Event(), Event()
    bot.say("eve", "!slow", ROOM)
    assert plugin.begun.wait(20)
    bot.say("eve", "!several next", ROOM)
    assert plugin.answered.wait(20)
    told = time.monotonic() + 20
    while not any("taking long" in s.text for s in theatre.heard) and time.monotonic() < told:
        time.sleep(0.01)
    plugin.end.set()
    bot.turns.close()
    bot.turns.join(20)
    said = [s.text for s in theatre.heard]
    [hanging] = [text for text in said if "taking long" in text]
    [reference] = re.findall(r"Fault ([0-9a-f]{6}) in my log", hanging)
    assert f"fault {reference}: the command slow has run" in log.text
    assert "self.end.wait" in log.text
    assert said.index("several: next") < said.index("slow")


def test_plugins_that_were_switched_off_by_chat_once_are_on_again(theatre, log):
    bot = theatre.stage.bot
    bot.plugin_manager.blacklist_plugin("Incident")
    bot.repo_manager.add_plugin_repo("attack-evil", "http://127.0.0.1/evil")
    theatre.restart()
    assert "INC-1" in theatre.say("alex", "!incident start Apps fail")
    assert "switched off by chat once, and on again: Incident" in log.text
    assert "plugins are not installed by chat: attack-evil" in log.text
    assert not any("attack-evil" in str(p) for p in theatre.stage.bot.plugin_manager.plugin_places)


def test_of_a_fault_no_words_reach_the_chat_when_no_file_can_be_opened(theatre, monkeypatch, log):
    """As at the limit of descriptors, where not even the sentence of the fault can be read."""

    def fail(*_, **__):
        raise OSError(24, "Too many open files", "attack/templates/errors/failures.j2")

    theatre.say("alex", "!incident start Apps fail")
    monkeypatch.setattr(theatre.services.templates, "render", fail)
    theatre.stage.say("alex", "!incident note okapi", ROOM)
    theatre.stage.say("alex", "!incident status", ROOM)
    assert not any("Errno" in s.text or "Computer" in s.text for s in theatre.heard)
    assert theatre.kinds()[-1] == "noted"
    assert "okapi" not in log.text
