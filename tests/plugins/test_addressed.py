"""What is meant for the bot: by its name, in private, nearly right, twice in one, edited."""

from datetime import timedelta

import pytest
from errbot.backends.base import Message

from muster.chat.dialects import Dialect
from tests.theatre import ROOM


@pytest.fixture
def theatre(theatre):
    theatre.say("alex", "!incident start Apps fail")
    return theatre


@pytest.fixture
def deliver(theatre):
    """Let a chat deliver a message with what it tells of it; return what the bot answers."""

    def delivered(who, text, room=ROOM, **extras):
        bot = theatre.stage.bot
        message = Message(text, extras=extras)
        message.frm = bot.build_identifier(f"{room}/{who}" if room else who)
        message.to = bot.build_identifier(room) if room else bot.bot_identifier
        theatre.heard.clear()
        bot.callback_message(message)
        return "\n".join(spoken.text for spoken in theatre.heard)

    return delivered


def words_of(theatre, number=1):
    return [e.data["text"] for e in theatre.events(number) if e.kind == "noted"]


@pytest.mark.parametrize(
    "typed",
    [
        "@muster incident status", "muster: incident status", "Muster, incident status",
        "! incident status", "!incident: status", "!!incident status", " !incident status",
        "!muster incident status", "!Incident Status", "@muster !incident status",
    ],
)  # fmt: skip
def test_a_command_is_done_however_somebody_turns_to_the_bot(theatre, typed):
    assert theatre.say("alex", typed).startswith("INC-1 declared: Apps fail")


def test_in_private_no_prefix_is_needed(theatre):
    assert theatre.tell("alex", "incident status").startswith("INC-1 declared: Apps fail")
    assert "as entry 3" in theatre.tell("alex", "incident note Restarted it")
    assert theatre.say("alex", "incident note Restarted it") == ""
    assert words_of(theatre) == ["Restarted it"]


@pytest.mark.parametrize(
    ("typed", "room"), [("@muster", ROOM), ("muster", ROOM), ("@muster", None)]
)
def test_whoever_only_calls_the_bot_is_told_the_first_words(theatre, typed, room):
    assert "!incident – Run an incident" in theatre.say("eve", typed, room)


@pytest.mark.parametrize("typed", ["!status", "@muster status", "!incidents", "!list", "!Show"])
def test_what_only_reads_is_done_in_other_words_too(theatre, typed):
    assert theatre.say("alex", typed).startswith("INC-1 declared")


@pytest.mark.parametrize("typed", ["!oncall", "!on-call", "@muster who is on call?"])
def test_who_is_on_call_is_answered_however_it_is_asked(theatre, typed):
    assert theatre.say("alex", typed).startswith("On support: alex")
    assert theatre.tell("alex", typed.lstrip("!")).startswith("On support: alex")


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("!incidents list", "!incident list"),
        ("!inc status", "!incident status"),
        ("!incidnet note x", "!incident note x"),
        ("!incidnet resolve It is over", "!incident resolve It is over"),
        ("/incident status", "!incident status"),
        ("muster incident status", "!incident status"),
        ("!start db down", "!incident start db down"),
        ("!note x", "!incident note x"),
        ("!page backstop", "!escalate backstop"),
        ("!severity 1", "!incident priority 1"),
        ("!log restarted it", "!incident note restarted it"),
        ("muster status", "!incident status"),
        ("!incidnet note one\ntwo", "!incident note …"),
        (f"!incidnet note {'x' * 300}", "!incident note …"),
        ("!incidnet note @here", "!incident note …"),
    ],
)
def test_what_is_nearly_a_command_is_answered_with_it_and_not_done(theatre, typed, command):
    before = theatre.kinds()
    assert theatre.say("alex", typed) == f"Did you mean {command}? Nothing was done."
    assert theatre.kinds() == before


@pytest.mark.parametrize(
    "typed",
    [
        "/help", "/var/log is full", "!!", "!!!",
        "muster incident management is hard", "muster is down", "hello", "the incident status",
    ],
)  # fmt: skip
def test_what_is_not_meant_for_the_bot_is_met_with_silence(theatre, typed):
    assert theatre.say("alex", typed) == ""


@pytest.mark.parametrize("typed", ["!wow", "!important: read this", "!hello", "!Deploy prod"])
def test_what_begins_with_the_prefix_is_answered_each_time(theatre, typed):
    for room in (ROOM, None, ROOM):
        answer = theatre.say("eve", typed, room)
        assert answer.startswith(
            f"There is no {typed.split()[0]}. To declare: !incident start TEXT"
        )


@pytest.mark.parametrize("typed", ["good morning", "are you there?", "👍", "…", "1"])
def test_whoever_writes_to_the_bot_what_is_no_command_is_told_so_each_time(theatre, typed):
    for _ in range(2):
        assert theatre.tell("eve", typed).startswith("That is no command")
    for called in ("@muster", "muster:", "muster,"):
        assert theatre.say("eve", f"{called} {typed}").startswith("That is no command")


def test_another_bot_is_not_answered(theatre, monkeypatch):
    monkeypatch.setattr(Dialect, "by_a_bot", lambda dialect, message: True)
    assert theatre.say("eve", "!hello") == theatre.tell("eve", "hello") == ""


def test_a_command_after_a_line_that_is_none_is_done_and_the_line_is_answered(theatre):
    answer = theatre.say("alex", "!nonsense\n!incident note first")
    assert words_of(theatre) == ["first"]
    assert answer.startswith("There is no !nonsense.")


def test_a_tenant_who_asks_the_bot_is_not_told_its_commands(among_tenants):
    among_tenants.say("alex", "!incident start Apps fail")
    assert among_tenants.say("eve", "@muster is INC-1 still down?", "#paas-tenants") == ""
    assert among_tenants.say("eve", "@muster hello", "#paas-tenants") == ""
    assert among_tenants.say("eve", "@muster hello", ROOM).startswith("That is no command")


def test_talk_to_the_bot_can_be_noted(theatre):
    theatre.say("pat", "@muster the router is down")
    assert "@muster the router is down" in theatre.say("alex", "!incident note ^")


def test_two_commands_in_one_message_are_both_done_in_order(theatre):
    answer = theatre.say("alex", "!incident note first\nand more\n!incident note second")
    assert words_of(theatre) == ["first\nand more", "second"]
    assert answer.index("as entry 3") < answer.index("as entry 4")


def test_a_line_in_code_or_with_no_command_of_ours_belongs_to_the_text(theatre):
    typed = "!incident note first\n```\n!incident resolve x\n```\n!wow\n!several y"
    theatre.say("alex", typed)
    assert words_of(theatre) == [typed.removeprefix("!incident note ")]


def test_a_wrong_command_in_one_message_costs_itself_alone(theatre):
    answer = theatre.say("alex", "!incident note first\n!incident nte second\n!incident note third")
    assert words_of(theatre) == ["first", "third"]
    assert "Did you mean !incident note" in answer


def test_a_message_that_comes_again_is_done_once(theatre, deliver):
    for _ in range(2):
        deliver("alex", "!incident note Restarted", muster_id="7")
    assert words_of(theatre) == ["Restarted"]
    deliver("alex", "!incident note Restarted", muster_id="8")
    assert words_of(theatre) == ["Restarted"] * 2


def test_a_message_with_two_commands_that_comes_again_after_a_restart_is_done_once(
    theatre, deliver
):
    deliver("alex", "!incident note a\n!incident note b", muster_id="7")
    theatre.restart()
    deliver("alex", "!incident note a\n!incident note b", muster_id="7")
    assert words_of(theatre) == ["a", "b"]


class Receipt:
    """A backend's receipt, which tells when all is done about a message."""

    def __init__(self):
        self.held, self.done = 1, False

    def hold(self):
        self.held += 1

    def let_go(self):
        self.held -= 1
        self.done = self.held == 0


def test_a_message_with_two_commands_is_done_with_the_last_answer(theatre, deliver, monkeypatch):
    bot, marks = theatre.stage.bot, []
    build = bot.build_reply

    def built(msg, text=None, private=False, threaded=False):
        marks.append((text.split(".")[0], msg.extras.get("muster_inbox")))
        return build(msg, text, private, threaded)

    monkeypatch.setattr(bot, "build_reply", built)
    receipt = Receipt()
    text = "!incident note a\n!incident note b"
    deliver("alex", text, muster_id="7", muster_inbox="key", muster_receipt=receipt)
    assert marks == [("Noted in INC-1 as entry 3", None), ("Noted in INC-1 as entry 4", "key")]
    assert receipt.done


def test_an_edited_note_is_not_done_and_its_author_alone_is_told_how_to_correct_it(
    theatre, deliver
):
    deliver("alex", "!incident note rolled bakc", muster_id="7")
    deliver("alex", "!incident note rolled back", muster_id="7e", muster_edited="7")
    assert words_of(theatre) == ["rolled bakc"]
    [told] = theatre.heard
    assert (told.room, told.to) == (None, "alex")
    command = "!incident correct INC-1 3 rolled back"
    assert told.text == (
        "An edit changes nothing: entry 3 of INC-1 stands as you typed it first. "
        f"To correct it: {command}"
    )
    theatre.say("alex", command)
    assert "[corrected: rolled back]" in theatre.say("alex", "!incident timeline")


def test_two_edits_are_told_once_and_one_of_spaces_never(theatre, deliver):
    deliver("alex", "!incident note one", muster_id="7")
    assert deliver("alex", "!incident  note one ", muster_edited="7") == ""
    assert "correct INC-1 3 two" in deliver("alex", "!incident note two", muster_edited="7")
    assert deliver("alex", "!incident note three", muster_edited="7") == ""


@pytest.mark.parametrize("before", [None, "it is over"])
def test_talk_that_is_edited_into_a_command_is_told_to_be_typed(theatre, deliver, before):
    deliver("alex", "it is over", muster_id="7")
    told = deliver("alex", "!incident resolve x", muster_edited="7", muster_before=before)
    assert told.startswith("An edit is no command, so nothing was done.")
    assert "resolved" not in theatre.kinds()


def test_a_refused_command_that_is_edited_right_is_told_to_be_typed(theatre, deliver):
    assert "Did you mean" in deliver("alex", "!incident nte x", muster_id="7")
    told = deliver("alex", "!incident note x", muster_edited="7")
    assert told.startswith("An edit is no command")


def test_of_what_is_no_entry_with_words_the_general_way_is_told(theatre, deliver):
    deliver("alex", "!incident tenants yes", muster_id="7")
    told = deliver("alex", "!incident tenants no", muster_edited="7")
    assert "what you typed first stands" in told
    assert theatre.incident().tenants


def test_of_what_was_typed_before_a_restart_the_general_way_is_told(theatre, deliver):
    deliver("alex", "!incident note one", muster_id="7")
    theatre.restart()
    text = "!incident note two"
    assert "!incident correct N TEXT" in deliver("alex", text, muster_edited="7")


def test_an_edit_of_talk_is_met_with_silence(theatre, deliver):
    deliver("alex", "one", muster_id="7")
    assert deliver("alex", "two", muster_edited="7", muster_before="one") == ""
    assert deliver("alex", "two", None, muster_edited="9") == ""
    assert deliver("alex", "two", muster_edited=True) == ""


def test_words_that_an_edit_cannot_be_shown_with_are_asked_for(theatre, deliver):
    deliver("alex", "!incident note one", muster_id="7")
    told = deliver("alex", "!incident note two\nlines", muster_edited="7")
    assert told.endswith("!incident correct INC-1 3 TEXT")


def test_an_edit_tells_nothing_of_an_incident_that_its_author_may_not_hear_of(theatre, deliver):
    deliver("pat", "!incident note one", muster_id="7")
    theatre.say("alex", "!incident cyber yes")
    told = deliver("pat", "!incident note two", muster_edited="7")
    assert "INC-1" not in told
    assert "!incident correct N TEXT" in told


def test_the_message_before_is_noted_with_its_author_and_its_time(theatre):
    theatre.stage.say("pat", "The router is down", ROOM)
    theatre.wait(minutes=5)
    theatre.stage.say("alex", "!incident list", ROOM)
    answer = theatre.say("sam", "!incident note ^")
    assert answer.startswith("Noted in INC-1 as entry 3: pat at 10:00 GMT, The router is down")
    event = theatre.events()[-1]
    assert (event.who.name, event.data["said_by"]["name"]) == ("sam", "pat")
    assert event.recorded - event.happened == timedelta(minutes=5)
    timeline = theatre.say("alex", "!incident timeline")
    assert "3. 10:00 GMT pat: The router is down [kept by sam]" in timeline


def test_it_is_noted_once(theatre):
    theatre.stage.say("pat", "The router is down", ROOM)
    theatre.say("sam", "!incident note ^")
    answer = theatre.say("alex", "!incident note ^ again")
    assert answer.startswith("That message is already entry 3 of INC-1.")
    theatre.stage.say("pat", "The router is down", ROOM)
    assert "as entry 4" in theatre.say("alex", "!incident note ^")
    assert "already entry 3" in theatre.say("alex", "!incident note ^2")
    theatre.restart()
    assert len(theatre.incident().kept) == 2


def test_one_further_back_may_have_a_remark(theatre):
    for who, text in (("pat", "It began at nine"), ("eve", "Is PaaS down?"), ("mika", "Yes")):
        theatre.stage.say(who, text, ROOM)
    assert "eve at 10:00 GMT, Is PaaS down?" in theatre.say(
        "alex", "!incident note ^2 first report"
    )
    timeline = theatre.say("alex", "!incident timeline")
    assert "eve: Is PaaS down? [kept by alex: first report]" in timeline
    assert "pat at 10:00 GMT" in theatre.say("alex", "!incident note INC-1 ^3")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("!incident note ^", "I have heard no message here since I started"),
        ("!incident note ^6", "^6 counts no message"),
        ("!incident note ^0", "^0 counts no message"),
        ("!incident note ^ --at 09:00", "--at cannot go with ^"),
    ],
)
def test_what_cannot_be_noted_is_told_and_changes_nothing(theatre, typed, told):
    before = theatre.kinds()
    assert told in theatre.say("alex", typed)
    assert theatre.kinds() == before


def test_a_hat_that_counts_nothing_is_text(theatre):
    theatre.stage.say("pat", "The router is down", ROOM)
    for text in ("^2nd attempt", "^^", "x ^"):
        theatre.say("alex", f"!incident note {text}")
    assert words_of(theatre) == ["^2nd attempt", "^^", "x ^"]


def test_rooms_are_kept_apart_and_private_words_not_at_all(theatre):
    theatre.stage.say("pat", "Elsewhere", "#elsewhere")
    theatre.stage.say("pat", "In private", None)
    assert "I have heard no message here" in theatre.say("alex", "!incident note ^")
    assert "In private I keep nothing" in theatre.tell("pat", "!incident note ^")


def test_neither_commands_nor_mistyped_ones_nor_the_bots_words_are_noted(theatre):
    theatre.stage.say("pat", "The router is down", ROOM)
    for typed in ("!incidents list", "/incident status", "!incident status", "@muster"):
        theatre.stage.say("alex", typed, ROOM)
    assert "pat at 10:00 GMT, The router is down" in theatre.say("alex", "!incident note ^")


def test_the_message_is_the_one_before_the_command_whatever_comes_before_its_turn(
    theatre, deliver, monkeypatch
):
    bot = theatre.stage.bot
    theatre.stage.say("pat", "The router is down", ROOM)
    waiting = []
    monkeypatch.setattr(bot, "_in_turn", lambda msg, act, cmd=None: waiting.append(act))
    theatre.stage.say("alex", "!incident note ^", ROOM)
    theatre.stage.say("mika", "No, it is up", ROOM)
    for act in waiting:
        act()
    assert words_of(theatre) == ["The router is down"]


def test_an_edited_message_is_noted_as_it_reads(theatre, deliver):
    deliver("pat", "The ruoter is down", muster_id="7")
    deliver("pat", "The router is down", muster_edited="7")
    assert "The router is down" in theatre.say("alex", "!incident note ^")


def test_a_stranger_notes_nothing(theatre):
    theatre.stage.say("pat", "The router is down", ROOM)
    assert "Not done" in theatre.say("eve", "!incident note ^")
    assert words_of(theatre) == []


def test_a_note_of_a_message_from_elsewhere_is_posted_with_its_author(theatre):
    theatre.stage.say("eve", "I see 502s", "#elsewhere")
    theatre.say("pat", "!incident note ^", "#elsewhere")
    assert (ROOM, "INC-1 entry 3, eve: I see 502s [kept by pat]") in theatre.posts


def test_with_two_incidents_the_right_one_has_it(theatre):
    theatre.say("pat", "!incident start The database is slow")
    theatre.stage.say("mika", "Replica lag is 40 s", ROOM)
    assert "Which one?" in theatre.say("alex", "!incident note ^")
    assert "Noted in INC-2" in theatre.say("alex", "!incident note INC-2 ^")
    assert "Noted in INC-1" in theatre.say("alex", "!incident note INC-1 ^")


def test_in_the_room_that_may_hear_a_restricted_incident_gets_it_and_says_so_nowhere_else(theatre):
    theatre.say("alex", "!incident cyber yes")
    [room] = theatre.playbook.cyber.need_to_know[:1]
    theatre.stage.say("alex", "The key leaked", room)
    theatre.say("alex", "!incident note ^", room)
    assert words_of(theatre) == ["The key leaked"]
    assert theatre.posts == []


def test_what_was_said_is_in_no_log(theatre, caplog):
    caplog.set_level("DEBUG")
    theatre.stage.say("pat", "the okapi escaped", ROOM)
    theatre.say("alex", "!incident note ^")
    theatre.tell("pat", "the okapi escaped")
    theatre.say("pat", "!incidnet note okapi")
    assert "okapi" not in caplog.text
