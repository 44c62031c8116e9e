"""What goes wrong on Slack loses nothing, does nothing twice, and is told where that helps.

The bot is a process of its own on the tests' stand-in.
"""

import re
import time
from collections import Counter

import pytest

from muster.record.export import open_journal
from muster.runtime.sql_storage import sqlite_url
from muster.settings import Settings
from tests.live.chats import SlackChat
from tests.slack.stand_in import BOT, Limits
from tests.slack.workspace import Channel, Person

pytestmark = pytest.mark.xdist_group("slack-faults")

ROOM, GENERAL = "C01INC", "C02GEN"
ALEX, SAM, EVE = "U01ALEX", "U02SAM", "U03EVE"


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    running = SlackChat(tmp_path_factory.mktemp("slack-faults"))
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture
def slack(chat):
    return chat.slack


@pytest.fixture(autouse=True)
def _the_bot_lives_and_says_nothing_of_itself(chat):
    """Whatever a test does, the bot is there after it, and no exception's text is in the log."""
    read = len(chat.log())
    yield
    assert chat.bot.process.poll() is None, "\n".join(chat.bot.err)
    assert "Traceback" not in chat.log()[read:]


@pytest.fixture
def incident(chat, request):
    """The reference of an incident of this test's own, which alex leads."""
    return ask(chat, f"!incident start {request.node.name}", "declared: ")["text"].split()[0]


def ask(chat, text, expected, channel=ROOM, user=ALEX):
    """Say something; return the first message after it that holds `expected`."""
    before = len(chat.slack.messages(channel))
    chat.slack.say(channel, text, user)
    return answer(chat, expected, channel, before)


def answer(chat, expected, channel=ROOM, before=0):
    """Return the first message of a channel, after the first so many, that holds a text."""

    def found():
        said = chat.slack.said(channel, before)
        return next((m for m in said if expected in m["text"]), None)

    return chat.slack.wait(found, 60)


def whispered(chat, expected, before=0, channel=ROOM):
    """Return what somebody alone sees in a channel and holds a text."""

    def found():
        seen = chat.slack.workspace.channels[channel].ephemeral[before:]
        return next((m for m in seen if expected in m["text"]), None)

    return chat.slack.wait(found, 60)


def notes(chat, incident):
    """Return the texts of an incident's notes, as they are recorded."""
    journal = open_journal(sqlite_url(Settings.data_file(chat.data)))
    try:
        number = int(incident.removeprefix("INC-"))
        events = list(journal.since(0))
    finally:
        journal._store._plugin.close()
    return [
        event.data["text"]
        for event in events
        if event.kind == "noted" and event.stream.endswith(f"-{number:08}")
    ]


def once_recorded(chat, incident, *texts):
    """Wait until all of these are recorded; return what is, in order."""
    chat.slack.wait(lambda: set(texts) <= set(notes(chat, incident)), 90)
    ask(chat, f"!incident status {incident}", f"{incident} declared")
    return notes(chat, incident)


def numbered(slack, incident, count, channel=ROOM, pause=0.03, then=lambda number: None):
    """Have alex say so many notes, with something done at each; return their texts."""
    texts = [f"number {number}" for number in range(count)]
    for number, text in enumerate(texts):
        slack.say(channel, f"!incident note {incident} {text}", ALEX)
        then(number)
        time.sleep(pause)
    return texts


def test_a_socket_that_is_cut_in_the_midst_of_forty_commands_loses_none(chat, slack, incident):
    typed = numbered(slack, incident, 40, then=lambda n: n == 15 and slack.cut())
    assert once_recorded(chat, incident, *typed) == typed


@pytest.mark.parametrize("after", [0.0, 2.0])
def test_a_connection_that_slack_renews_loses_no_command(chat, slack, incident, after):
    def renew(number):
        if number == 4:
            slack.disconnect(after=after, every=after == 0.0)

    typed = numbered(slack, incident, 12, then=renew)
    assert once_recorded(chat, incident, *typed) == typed
    slack.wait(lambda: slack.sockets == 1)


def test_a_connection_that_is_half_open_is_noticed(chat, slack, incident):
    slack.fall_silent()
    typed = numbered(slack, incident, 3)
    try:
        slack.wait(lambda: set(typed) <= set(notes(chat, incident)), 90)
        assert notes(chat, incident) == typed
    finally:
        # Slack would bring half of all that follows on the dead one.
        slack.cut()
        slack.wait(lambda: slack.sockets == 1)


def test_an_event_that_comes_again_and_again_is_done_once(chat, slack, incident):
    ts = slack.say(ROOM, f"!incident note {incident} Restarted", ALEX)
    for attempt in (1, 2, 3):
        assert slack.again(ts, attempt).acknowledged
    assert once_recorded(chat, incident, "Restarted") == ["Restarted"]


@pytest.mark.parametrize(
    "more",
    [{"bot_id": "B99"}, {"subtype": "bot_message", "bot_id": "B99"}, {"subtype": "channel_join"}],
)
def test_what_no_person_typed_is_no_command(chat, slack, incident, more):
    slack.say(ROOM, f"!incident note {incident} from a machine", ALEX, wait=True, **more)
    assert once_recorded(chat, incident) == []


def test_what_the_bot_says_itself_is_no_command(chat, slack, incident):
    ask(chat, f"!incident note {incident} `!incident note {incident} again`", "Noted")
    ask(chat, f"!incident timeline {incident}", "again")
    assert len(once_recorded(chat, incident)) == 1


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("nobody_knows", {"x": 1}),
        ("events_api", None),
        ("events_api", {"event": None}),
        ("events_api", {"event": {"type": "message", "channel": None, "user": None, "text": None}}),
        ("events_api", {"event": {"type": "user_change", "user": None}}),
        ("events_api", {"event": {"type": "channel_rename", "channel": {"id": None}}}),
        ("interactive", {"type": "block_actions", "actions": [None], "user": None}),
        ("slash_commands", {"command": None, "trigger_id": None}),
    ],
)
def test_an_envelope_of_any_form_ends_nothing(chat, slack, incident, kind, payload):
    assert slack.envelope(kind, payload).acknowledged
    ask(chat, f"!incident note {incident} still here", "Noted")


def test_a_thousand_lines_that_are_no_commands_cost_no_call(chat, slack, incident):
    before = len(slack.calls)
    for number in range(1000):
        slack.say(GENERAL, f"line {number} is only talk", (ALEX, SAM, EVE)[number % 3])
    ask(chat, f"!incident note {incident} still here", "Noted")
    assert [call.method for call in slack.calls[before:]] == ["chat.postMessage"]


def test_a_flood_of_one_person_holds_nobody_up(chat, slack, incident):
    for number in range(20):
        slack.say(GENERAL, f"!incident note {incident} number {number}", ALEX)
    ask(chat, f"!incident status {incident}", f"{incident} declared", user=SAM)
    typed = [f"number {number}" for number in range(20)]
    assert once_recorded(chat, incident, *typed) == typed
    answer(chat, f"Noted in {incident} as entry 22.", GENERAL)


def test_a_crowd_in_three_channels_under_slacks_limits_is_answered_whole(chat, slack, incident):
    crowd = [Person(f"U9{number}", f"person-{number}") for number in range(9)]
    rooms = [ROOM, GENERAL, "C09OPS"]
    slack.workspace.channels["C09OPS"] = Channel("C09OPS", "ops", {ALEX})
    slack.enter("C09OPS", BOT)
    for person in crowd:
        slack.hire(person)
    before = {room: len(slack.messages(room)) for room in rooms}

    def answers(room):
        said = slack.said(room, before[room])
        return [message for message in said if f"{incident} declared: " in message["text"]]

    slack.api.limits = Limits()
    try:
        typed = [
            slack.say(rooms[number % 3], f"!incident status {incident}", crowd[number].id)
            for number in [*range(9)] * 2
        ]
        for room in rooms:
            slack.wait(lambda room=room: len(answers(room)) >= len(typed) // 3, 60)
    finally:
        slack.api.limits = None
    time.sleep(0.5)
    assert [len(answers(room)) for room in rooms] == [6, 6, 6]


def test_somebody_who_is_renamed_is_called_by_the_new_name(chat, slack, incident):
    slack.change_person(EVE, name="evelyn")
    try:
        said = ask(chat, "!incident start Evelyn sees it too", "declared: ", user=EVE)
        reference = said["text"].split()[0]
        said = ask(chat, f"!incident status {reference}", f"{reference} declared")
        assert "by evelyn" in said["text"]
    finally:
        slack.change_person(EVE, name="eve")


def test_a_button_that_is_pressed_twice_is_done_once(chat, slack, request):
    title = f"{request.node.name} --tenants yes --priority P2"
    said = ask(chat, f"!incident start {title}", "declared: ")
    label = next(each for each in slack.buttons(said) if "omms" in each)
    reference = said["text"].split()[0]
    for _ in range(3):
        slack.press(ROOM, said["ts"], label, SAM)
    answer(chat, f"{reference}: you are comms lead")
    ask(chat, f"!incident status {reference}", "comms lead Sam")
    told = [m for m in slack.said(ROOM) if "comms lead" in m["text"] and reference in m["text"]]
    assert sum("you are comms lead" in m["text"] for m in told) == 1


def test_an_answer_to_what_was_typed_in_a_thread_is_in_the_thread(chat, slack, incident):
    head = slack.say(ROOM, "who looks at the routers?", SAM)
    said = ask_in_thread(chat, head, f"!incident note {incident} I do", "Noted")
    assert said["thread_ts"] == head
    assert said.get("subtype") is None


def test_an_incident_declared_in_a_thread_is_announced_in_the_channel_too(chat, slack, request):
    head = slack.say(ROOM, "the routers fail again", SAM)
    said = ask_in_thread(chat, head, f"!incident start {request.node.name}", "declared: ")
    assert said["thread_ts"] == head
    assert said["subtype"] == "thread_broadcast"


def ask_in_thread(chat, head, text, expected):
    before = len(chat.slack.messages(ROOM))
    chat.slack.say(ROOM, text, ALEX, thread_ts=head)
    return answer(chat, expected, before=before)


def test_a_refusal_is_seen_by_whoever_typed_alone(chat, slack, incident):
    before = len(slack.workspace.channels[ROOM].ephemeral)
    slack.say(ROOM, f"!incident frobnicate {incident}", ALEX)
    seen = whispered(chat, "frobnicate", before)
    assert seen["to"] == ALEX
    assert not [m for m in slack.said(ROOM) if "frobnicate" in m["text"]]


def test_a_token_that_is_revoked_loses_no_answer_and_is_told_in_the_log_once(chat, slack, incident):
    read = len(chat.log())
    slack.api.token_error = "token_revoked"
    slack.say(ROOM, f"!incident note {incident} while it was gone", ALEX)
    slack.wait(lambda: "does not take the bot's token any more" in chat.log()[read:])
    slack.api.token_error = None
    answer(chat, f"Noted in {incident}")
    assert notes(chat, incident) == ["while it was gone"]
    log = chat.log()[read:]
    assert Counter(re.findall(r"token any more|token again", log)) == {
        "token any more": 1,
        "token again": 1,
    }


def test_an_answer_that_a_channel_does_not_take_is_told_in_private(chat, slack, incident):
    slack.fail("chat.postMessage", "error", error="restricted_action", channel=GENERAL)
    slack.say(GENERAL, f"!incident note {incident} Restarted", ALEX)
    alone = slack.direct(ALEX)
    answer(chat, "#general", channel=alone)
    answer(chat, f"Noted in {incident}", channel=alone)


def test_the_incident_room_is_the_same_when_it_is_renamed(chat, slack, incident):
    slack.rename(ROOM, "paas-incident-2")
    try:
        before = len(slack.messages(ROOM))
        slack.say(GENERAL, f"!incident note {incident} from elsewhere", ALEX)
        answer(chat, "from elsewhere", before=before)
    finally:
        slack.rename(ROOM, "paas-incident")


def test_a_channel_that_is_archived_in_the_midst_is_told_once(chat, slack, incident):
    slack.archive(GENERAL)
    slack.wait(lambda: slack.sockets == 1)
    try:
        slack.say(GENERAL, f"!incident note {incident} said too late", ALEX)
        answer(chat, "archived", channel=slack.direct(ALEX))
    finally:
        slack.archive(GENERAL, again=True)
    assert once_recorded(chat, incident, "said too late") == ["said too late"]


def test_somebody_who_has_left_can_be_named_and_nothing_breaks(chat, slack, incident):
    slack.change_person(SAM, deleted=True)
    try:
        slack.fail("conversations.open", "error", error="user_disabled", count=5)
        ask(chat, f"!incident comms {incident} sam", "comms lead")
        ask(chat, f"!incident note {incident} still here", "Noted")
    finally:
        slack.change_person(SAM, deleted=False)


def test_what_was_acknowledged_when_the_bot_was_killed_is_done_once(chat, slack, incident):
    slack.api.delay = 0.3
    typed = numbered(slack, incident, 3, pause=0)
    time.sleep(0.5)
    chat.bot.process.kill()
    chat.bot.finish()
    slack.api.delay = 0.0
    chat.start_bot()
    assert once_recorded(chat, incident, *typed) == typed
    said = [m["text"] for m in slack.said(ROOM) if f"Noted in {incident}" in m["text"]]
    assert len(said) == len(set(said)) <= 3


def test_what_was_typed_while_the_bot_was_away_and_slack_gave_up_is_done(chat, slack, incident):
    ask(chat, f"!incident status {incident}", incident, channel=slack.direct(ALEX))
    chat.bot.process.kill()
    chat.bot.finish()
    told, slack.deliveries.events = slack.deliveries.events, set()
    slack.say(ROOM, f"!incident note {incident} in the room", ALEX)
    slack.say(slack.direct(ALEX), f"!incident note {incident} in private", ALEX)
    slack.deliveries.events = told
    chat.start_bot()
    found = once_recorded(chat, incident, "in the room", "in private")
    assert sorted(found) == ["in private", "in the room"]


def test_a_button_of_a_message_from_long_ago_of_a_closed_incident_changes_nothing(chat, slack):
    said = ask(chat, "!incident start A drill --tenants yes --priority P2", "declared: ")
    label = next(each for each in slack.buttons(said) if "omms" in each)
    reference = said["text"].split()[0]
    ask(chat, f"!incident dismiss {reference} It was a drill", reference)
    before = len(slack.workspace.channels[ROOM].ephemeral)
    slack.press(ROOM, said["ts"], label, SAM)
    assert reference in whispered(chat, reference, before)["text"]
    status = ask(chat, f"!incident status {reference}", reference)["text"]
    assert "Sam" not in status
