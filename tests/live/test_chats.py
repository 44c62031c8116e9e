"""The contract of every chat: the same bot does the same on a terminal, on IRC, XMPP and Slack.

Each runs on a real server over loopback, with the bot in a process of its own.
"""

import base64
import re
import time
from datetime import datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from tests.live.chats import CHATS, SECRET

TITLES = (f"Apps fail in {number} places" for number in count(2))
"""A title for each incident: the same one twice in a minute would be one incident."""


# One group a chat, so that two workers do not both start its server and its bot.
EACH = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in CHATS]


@pytest.fixture(scope="module", params=EACH)
def chat(request, tmp_path_factory):
    running = CHATS[request.param](tmp_path_factory.mktemp(request.param))
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(autouse=True)
def _the_bot_lives(chat):
    """Whatever a test does, the bot is still there after it."""
    yield
    assert chat.bot.process.poll() is None, "\n".join(chat.bot.err)


@pytest.fixture
def guarded(chat):
    """A chat of Muster's own, with the guard and the log that it has there."""
    if not chat.is_guarded:
        pytest.skip("Errbot's own parsing and log")
    return chat


@pytest.fixture
def alex(chat):
    return chat.people["alex"]


@pytest.fixture
def sam(chat):
    return chat.people["sam"]


@pytest.fixture
def eve(chat):
    return chat.people["eve"]


@pytest.fixture
def title():
    return next(TITLES)


@pytest.fixture
def incident(alex, title):
    """The reference of an incident of this test's own, which alex leads."""
    return alex.ask(f"!incident start {title}", f"declared: {title}").split()[0]


def test_a_command_in_the_incident_room_is_answered_there(alex, incident, title):
    alex.ask(f"!incident status {incident}", f"{incident} declared: {title}")
    assert not alex.lines("private")


def test_a_command_typed_as_phones_do_is_understood(alex, incident, title):
    alex.ask(f"!Incident Status {incident}", f"{incident} declared: {title}")


def test_a_private_command_is_answered_in_private(alex, sam, incident):
    only_in_status = "comms lead nobody"
    sam.heard.clear()
    alex.ask_in_private(f"!incident status {incident}", only_in_status)
    assert not any(only_in_status in line for line in sam.lines("room") + sam.lines("private"))


def test_what_is_said_in_private_is_posted_in_the_room_unasked(alex, sam, title):
    """One message alone: the post comes from another thread, and nothing else wakes the bot."""
    sam.heard.clear()
    alex.ask_in_private(f"!incident start {title}", "declared")
    post = sam.wait("room", f"declared by Alex: {title}")
    reference = post.split()[0]
    alex.whisper(f"!incident note {reference} Restarted it")
    sam.wait("room", "Alex: Restarted it")


def test_whoever_is_given_a_role_hears_of_it_in_private(alex, sam, incident):
    sam.heard.clear()
    alex.ask(f"!incident comms {incident} sam", "comms lead")
    assert "Alex named you" in sam.wait("private", f"You are comms lead of {incident}")


def test_text_is_shown_as_typed_and_calls_nobody(alex):
    typed = "*bold* _under_ <b>&amp; @here \"double\" 'single' `code` 👩‍🚒🔥 ends"
    line = alex.ask(f"!incident start {typed}", "ends.")
    assert "@here" not in line
    assert f"declared: {typed}." in line.replace("\u2060", "")


def test_two_people_in_one_room_are_told_apart(alex, eve, incident):
    refusal = eve.ask(f"!incident note {incident} I was here", "Not done")
    assert "roster" in refusal
    alex.ask(f"!incident note {incident} So was I", f"Noted in {incident}")


def test_thirty_commands_typed_quickly_are_all_answered_in_order(alex, incident):
    alex.heard.clear()
    for number in range(30):
        alex.say(f"!incident note {incident} number {number}")
    noted = f"Noted in {incident} as entry "
    alex.wait("room", f"{noted}32", timeout=60)
    answers = [line for line in alex.lines("room") if noted in line]
    entries = [int(line.partition(noted)[2].split(".")[0]) for line in answers]
    assert entries == list(range(3, 33))
    assert numbers_of(alex, incident, until=29) == list(range(30))


def test_a_long_answer_arrives_whole_and_in_order(alex, incident):
    words = " ".join(f"wörd{number}" for number in range(40))
    alex.ask(f"!incident note {incident} {words}", f"Noted in {incident}")
    alex.ask(f"!incident timeline {incident} --all", "times in Europe/London")
    alex.wait("room", "wörd39")
    shown = " ".join(alex.lines("room")).partition("times in Europe/London")[2]
    assert re.findall(r"wörd\d+", shown) == words.split()


def test_the_ladder_is_told_in_words_and_shown_where_pictures_are(chat, alex, incident):
    alex.ask_in_private(f"!escalate paths {incident}", "P1–P3: done:")
    if chat.shows_pictures:
        alex.wait("private", f"[escalation-{incident}.png]")
    alex.whisper(f"!incident status {incident}")
    alex.wait("private", "comms lead nobody")
    shown = sum("escalation-" in line for line in alex.lines("private"))
    assert shown == chat.shows_pictures
    assert "could not send" not in chat.log()


@pytest.mark.parametrize(
    "typed",
    [
        "Tom & Jerry: 5 < 6 > 4, 100 % <b>",
        "see https://example.org/r/7?a=1&b=2_c and sam@example.org",
        "`a < b` said *twice*, #general and @here",
        "ends with a backslash \\",
        "naïve 日本語 שלום 👩‍🚒",
    ],
)
def test_awkward_text_is_kept_and_shown_as_typed(alex, incident, typed):
    alex.ask(f"!incident note {incident} {typed}", f"Noted in {incident}")
    alex.ask(f"!incident timeline {incident} --all", "3. ")
    [entry] = [line for line in alex.lines("room") if "3. " in line]
    assert typed in entry.replace("\u2060", "")


def test_two_people_agree_a_priority(alex, sam, incident):
    alex.ask(f"!incident comms {incident} sam", "is comms lead")
    alex.ask(f"!incident priority {incident} P2", "P2 proposed")
    alex.ask(f"!incident agree {incident}", "It waits for the comms lead, Sam")
    sam.ask(f"!incident agree {incident}", "P2 is agreed")
    alex.ask(f"!incident status {incident}", "P2")


def test_what_is_owed_is_told_in_the_room_unasked(alex, sam, title):
    begun = (datetime.now(ZoneInfo("Europe/London")) - timedelta(hours=3)).strftime("%d %b %H:%M")
    sam.heard.clear()
    declared = alex.ask(f"!incident start {title} --priority P1 --at {begun}", f"declared: {title}")
    reference = declared.split()[0]
    line = sam.wait("room", "overdue by")
    assert reference in line


def test_whoever_is_asked_for_help_answers_and_is_not_asked_again(alex, sam, incident):
    asked = alex.ask(f"!escalate backstop {incident} --because Nothing helps", "asked")
    assert "backstop" in asked
    sam.ask(f"!escalate ack {incident}", "answered")
    sam.ask(f"!escalate ack {incident}", "has answered that already")


def test_a_room_that_the_bot_is_not_in_is_named_as_not_told(alex, incident):
    alex.ask(f"!escalate backstop {incident} --because Nothing helps", "not told in")
    said = " ".join(alex.lines("room"))
    assert "not told in #paas-escalation, as I am not in it: say it there yourself" in said


def test_a_draft_of_several_paragraphs_arrives_whole_and_in_order(alex, sam, incident):
    alex.ask(f"!incident comms {incident} sam", "is comms lead")
    sam.ask(f"!comms effect {incident} Apps may be slow to start.", "kept as")
    sam.ask(f"!comms draft {incident}", "not sent")
    paragraphs = [
        "There is a problem with GOV.UK PaaS.",
        "Apps may be slow to start.",
        "We are looking into it.",
        "We will update you",
    ]
    sam.wait("room", paragraphs[-1])
    assert sam.order(*paragraphs, after="not sent") == paragraphs


@pytest.mark.parametrize("begins", ["@muster ", "muster: ", "Muster, ", "! ", "!incident: status"])
def test_a_command_is_done_however_somebody_turns_to_the_bot(guarded, alex, incident, begins):
    typed = begins if begins.endswith("status") else f"{begins}incident status"
    alex.ask(f"{typed} {incident}", f"{incident} declared")


def test_in_private_no_prefix_is_needed(guarded, alex, incident):
    alex.ask_in_private(f"incident status {incident}", "comms lead nobody")


def test_what_is_nearly_a_command_is_answered_with_it(guarded, alex, incident):
    alex.ask("!incidents list", "Did you mean !incident list?")
    alex.ask(f"!incidnet note {incident} x", f"Did you mean !incident note {incident} x?")
    alex.heard.clear()
    alex.say("!wow")
    alex.ask(f"!incident status {incident}", f"{incident} declared")
    assert not any("Did you mean" in line for line in alex.lines("room"))


def test_the_message_before_is_noted_with_its_author_once(guarded, alex, sam, incident):
    sam.say(f"The router of {incident} is down")
    # So that it is there before the command, whichever of the two connections is quicker.
    sam.ask(f"!incident status {incident}", "engineering lead")
    alex.ask(f"!incident note {incident} ^", f"Noted in {incident} as entry 3: Sam at")
    alex.ask(f"!incident note {incident} ^", "already entry 3")
    alex.ask(f"!incident timeline {incident}", f"Sam: The router of {incident} is down")


def test_two_commands_in_one_message_are_both_done_in_order(chat, alex, incident):
    if not chat.has_lines:
        pytest.skip("a message is one line here")
    note = f"!incident note {incident} number"
    alex.heard.clear()
    alex.say(f"{note} 1\n{note} 2")
    alex.wait("room", "as entry 4.")
    assert numbers_of(alex, incident, until=2) == [1, 2]


def test_an_edited_message_is_no_new_command(chat, alex, sam, incident):
    if not chat.knows_edits:
        pytest.skip("nobody edits a message here")
    sam.heard.clear()
    alex.heard.clear()
    alex.correct(f"!incident note {incident} rolled bakc", f"!incident note {incident} rolled back")
    alex.wait("private", f"!incident correct {incident} 3 rolled back")
    assert not any("!incident correct" in line for line in sam.lines("room"))
    alex.ask(f"!incident timeline {incident} --all", "rolled bakc")
    assert not any("rolled back" in line for line in alex.lines("room"))


def test_a_message_that_is_delivered_again_is_done_once(chat, alex, incident):
    if not chat.knows_repeats:
        pytest.skip("nothing tells here that a message comes once more")
    alex.heard.clear()
    alex.say_twice(f"!incident note {incident} number 1")
    alex.wait("room", f"Noted in {incident} as entry 3.")
    alex.say(f"!incident note {incident} number 2")
    alex.wait("room", f"Noted in {incident} as entry 4.")
    assert sum("Noted in" in line for line in alex.lines("room")) == 2
    assert numbers_of(alex, incident, until=2) == [1, 2]


def test_what_is_typed_while_the_connection_is_renewed_is_neither_lost_nor_doubled(
    chat, alex, incident
):
    """Where the chat itself keeps what is typed meanwhile, all of it, in order."""
    alex.heard.clear()
    for number in range(5):
        alex.say(f"!incident note {incident} number {number}")
    alex.wait("room", f"Noted in {incident} as entry 7.")
    chat.cut()
    for number in range(5, 15):
        alex.say(f"!incident note {incident} number {number}")
        time.sleep(0.05)
    alex.wait("room", f"Noted in {incident} as entry 17.", timeout=60)
    assert numbers_of(alex, incident, until=14) == list(range(15))


def test_the_record_is_there_after_the_bot_was_restarted_and_nothing_is_done_twice(
    chat, alex, incident
):
    alex.ask(f"!incident note {incident} number 1", f"Noted in {incident}")
    chat.restart_bot()
    assert numbers_of(alex, incident, until=1) == [1]
    alex.ask(f"!incident note {incident} number 2", f"Noted in {incident} as entry 4.")


def test_the_record_is_there_after_the_server_was_restarted(chat, alex, incident):
    alex.ask(f"!incident note {incident} number 1", f"Noted in {incident}")
    chat.restart_server()
    again = chat.people["alex"]
    assert numbers_of(again, incident, until=1) == [1]
    again.ask_in_private(f"!incident status {incident}", f"{incident} declared")


def test_who_is_kept_from_a_command_by_the_configuration_cannot_give_it(chat, alex, sam, title):
    chat.restart_bot(access={"incident": {"allowusers": alex.access}})
    try:
        incident = alex.ask(f"!incident start {title}", f"declared: {title}").split()[0]
        sam.heard.clear()
        sam.say(f"!incident note {incident} by sam")
        sam.ask(f"!escalate paths {incident}", "P1–P3: done:")
        alex.ask(f"!incident note {incident} by alex", f"Noted in {incident} as entry 3.")
        alex.ask(f"!incident timeline {incident} --all", "by alex")
        assert not any("by sam" in line for line in alex.lines("room"))
    finally:
        chat.restart_bot()


def test_no_password_is_in_the_log_not_even_at_debug(guarded):
    log = (guarded.data / "muster.log").read_text()
    assert "DEBUG" in log
    assert SECRET not in log
    assert base64.b64encode(f"\0muster\0{SECRET}".encode()).decode() not in log


def numbers_of(person, incident, until):
    """Return the numbers that were noted, in the order of the record, up to the last one."""
    person.ask(f"!incident timeline {incident} --all", "times in Europe/London")
    person.wait("room", f"number {until}")
    # An entry begins with its number; what the room is told of each does not.
    shown = (re.match(r"\d+\. .*number (\d+)", line) for line in person.lines("room"))
    return [int(found.group(1)) for found in shown if found]


@pytest.mark.parametrize("typed", ["!0", "!²", "!!", "!1", "!repos install x", "!restart", "!"])
def test_what_errbot_would_do_again_or_for_an_admin_does_nothing(guarded, alex, incident, typed):
    alex.heard.clear()
    alex.say(typed)
    alex.whisper(typed)
    alex.ask(f"!incident note {incident} still here", f"Noted in {incident}")
    alex.ask_in_private(f"!incident status {incident}", "comms lead nobody")
    assert not any("rror" in line or "nooo" in line for _, line in alex.heard)


def test_a_message_of_any_length_holds_nobody_up(guarded, alex, sam, incident):
    """IRC takes no long ones; the others do, and Errbot's own search takes minutes for one."""
    length = guarded.longest
    alex.whisper("!" + "a " * (length // 2))
    if length > 100_000:
        long = f"!incident note {incident} " + "a " * (length // 2)
        assert "Nothing was recorded" in alex.ask_in_private(long, "are the most I take")
    sam.ask(f"!incident status {incident}", "engineering lead")


def test_whoami_tells_how_the_chat_vouches_for_somebody(guarded, alex, eve):
    assert alex.vouched in alex.ask("!whoami", "vouches for you as")
    alex.wait("room", "On the roster you are Alex (alex)")
    eve.ask("!whoami", "You are not on the roster")


def test_what_people_write_is_not_in_the_log_not_even_at_debug(guarded, alex, incident):
    alex.ask(f"!incident note {incident} The okapi escaped", f"Noted in {incident}")
    alex.ask(f"!Incident Note {incident} The okapi escaped", f"Noted in {incident}")
    alex.say("the okapi escaped")
    alex.whisper(f"!incident timeline {incident} okapi")
    alex.ask_in_private(f"!incident timeline {incident} --all", "okapi")
    log = guarded.log()
    assert "DEBUG" in log
    assert "okapi" not in log
