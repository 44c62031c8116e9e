"""Two incidents in one of Slack's channels: a thread an incident, and commands that mean it."""

import pytest

from tests.live.chats import SlackChat

pytestmark = pytest.mark.xdist_group("slack-threads")

ROOM, GENERAL, ALEX, SAM = "C01INC", "C02GEN", "U01ALEX", "U02SAM"


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    running = SlackChat(tmp_path_factory.mktemp("slack-threads"))
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture
def slack(chat):
    return chat.slack


@pytest.fixture(scope="module")
def heads(chat):
    """Two incidents' announcements, each with the reference: one declared here, one in private."""
    chat.slack.say(ROOM, "!incident start Apps fail --priority P3", ALEX)
    first = found(chat.slack, "INC-1 declared: Apps fail")
    chat.slack.say(chat.slack.direct(SAM), "!incident start Logs are late --priority P2", SAM)
    second = found(chat.slack, "INC-2 declared by Sam: Logs are late")
    return {"INC-1": first, "INC-2": second}


def found(slack, *texts, channel=ROOM, before=0, **like):
    """Return the first message of the bot's, after so many, that holds these texts and is so."""

    def there():
        for message in slack.said(channel, before):
            read = slack.reading(message)
            if all(text in read for text in texts) and like.items() <= message.items():
                return message
        return None

    return slack.wait(there, 60)


def whole_channel_sees(message):
    return "thread_ts" not in message or message.get("subtype") == "thread_broadcast"


def ask(chat, text, expected, *, thread=None, user=ALEX):
    before = len(chat.slack.messages(ROOM))
    more = {"thread_ts": thread} if thread else {}
    chat.slack.say(ROOM, text, user, **more)
    return found(chat.slack, expected, before=before)


def test_the_second_ones_announcement_says_how_to_write_about_it(slack, heads):
    assert "thread_ts" not in heads["INC-2"]
    told = "INC-1 is open here too: answer this message in its thread"
    assert told in slack.reading(heads["INC-2"])


def test_of_the_first_one_the_channel_hears_once_that_it_goes_on_in_its_thread(slack, heads):
    said = found(slack, "INC-2 is open here too, so INC-1 (Apps fail) goes on in this thread")
    assert said["thread_ts"] == heads["INC-1"]["ts"]
    assert whole_channel_sees(said)
    assert sum("goes on in this thread" in m["text"] for m in slack.said(ROOM)) == 1


@pytest.mark.parametrize("incident", ["INC-1", "INC-2"])
def test_a_command_in_a_thread_is_about_its_incident_and_is_answered_there(chat, heads, incident):
    head = heads[incident]["ts"]
    said = ask(chat, "!incident note I look into it", "Noted in", thread=head)
    assert f"Noted in {incident}" in said["text"]
    assert said["thread_ts"] == head
    assert not whole_channel_sees(said)


def test_a_thread_under_the_command_that_declared_it_is_about_it_too(chat, slack, heads):
    [typed] = [m for m in slack.messages(ROOM) if "!incident start Apps fail" in m["text"]]
    said = ask(chat, "!incident note and I", "Noted in", thread=typed["ts"])
    assert "Noted in INC-1" in said["text"]


def test_a_number_in_the_text_of_a_thread_is_text_and_a_reference_first_is_still_one(chat, heads):
    head = heads["INC-2"]["ts"]
    said = ask(chat, "!incident note 1 router is back, see INC-1", "Noted in", thread=head)
    assert "Noted in INC-2" in said["text"]
    said = ask(chat, "!incident note INC-1 and here", "Noted in", thread=head)
    assert "Noted in INC-1" in said["text"]
    assert said["thread_ts"] == head


def test_outside_a_thread_it_is_asked_which_one(chat, slack, heads):
    before = len(slack.workspace.channels[ROOM].ephemeral)
    slack.say(ROOM, "!incident note which one?", ALEX)

    def asked():
        return slack.workspace.channels[ROOM].ephemeral[before:]

    told = slack.wait(asked)[0]["text"]
    assert "Which one?" in told
    assert "or type it in the thread of its announcement" in told


def test_what_is_said_of_one_unasked_is_in_its_thread_alone(chat, slack, heads):
    before = len(slack.messages(ROOM))
    slack.say(slack.direct(ALEX), "!incident action INC-1 Restarted the router", ALEX)
    slack.say(slack.direct(SAM), "!incident action INC-2 Cleared the queue", SAM)
    for incident, text in (("INC-1", "Restarted the router"), ("INC-2", "Cleared the queue")):
        said = found(slack, incident, text, before=before)
        assert said["thread_ts"] == heads[incident]["ts"]
        assert not whole_channel_sees(said)


def test_what_concerns_everybody_is_seen_in_the_channel_too(chat, slack, heads):
    head = heads["INC-1"]["ts"]
    said = ask(chat, "!incident priority P1", "P1", thread=head)
    assert said["thread_ts"] == head
    assert whole_channel_sees(said)
    before = len(slack.messages(ROOM))
    slack.say(slack.direct(SAM), "!incident priority INC-2 P1", SAM)
    told = found(slack, "INC-2", "P1", before=before)
    assert (told["thread_ts"], whole_channel_sees(told)) == (heads["INC-2"]["ts"], True)


def test_after_a_restart_the_threads_are_the_same(chat, slack, heads):
    chat.restart_bot()
    head = heads["INC-2"]["ts"]
    assert "Noted in INC-2" in ask(chat, "!incident note still here", "Noted", thread=head)["text"]
    before = len(slack.messages(ROOM))
    slack.say(slack.direct(ALEX), "!incident action INC-1 Restarted it again", ALEX)
    said = found(slack, "Restarted it again", before=before)
    assert said["thread_ts"] == heads["INC-1"]["ts"]


def test_what_was_typed_in_a_thread_while_the_bot_was_away_is_done(chat, slack, heads):
    chat.bot.process.kill()
    chat.bot.finish()
    told, slack.deliveries.events = slack.deliveries.events, set()
    before = len(slack.messages(ROOM))
    slack.say(ROOM, "!incident note typed meanwhile", SAM, thread_ts=heads["INC-2"]["ts"])
    slack.deliveries.events = told
    chat.start_bot()
    said = found(slack, "Noted in INC-2", before=before)
    assert said["thread_ts"] == heads["INC-2"]["ts"]


def test_when_one_is_over_the_channel_sees_it_and_the_other_goes_on_in_its_thread(
    chat, slack, heads
):
    before = len(slack.messages(ROOM))
    slack.say(slack.direct(SAM), "!incident action INC-2 Cleared it", SAM)
    assert found(slack, "Cleared it", before=before)["thread_ts"] == heads["INC-2"]["ts"]
    over, head = "INC-1 dismissed, as no incident", heads["INC-1"]["ts"]
    said = ask(chat, "!incident dismiss it was a drill", over, thread=head)
    assert said["thread_ts"] == heads["INC-1"]["ts"]
    assert whole_channel_sees(said)
    before = len(slack.messages(ROOM))
    slack.say(slack.direct(SAM), "!incident action INC-2 Cleared it again", SAM)
    told = found(slack, "Cleared it again", before=before)
    assert told["thread_ts"] == heads["INC-2"]["ts"]
    assert "Noted in INC-2" in ask(chat, "!incident note only one is open", "Noted")["text"]
    alone = len(slack.workspace.channels[ROOM].ephemeral)
    slack.say(ROOM, "!incident action nothing more", ALEX, thread_ts=heads["INC-1"]["ts"])
    [refused] = slack.wait(lambda: slack.workspace.channels[ROOM].ephemeral[alone:])
    assert "INC-1" in refused["text"]
    assert refused["thread_ts"] == heads["INC-1"]["ts"]


def test_a_third_one_declared_in_a_thread_of_another_has_a_thread_of_its_own(chat, slack, heads):
    head = heads["INC-2"]["ts"]
    said = ask(chat, "!incident start Routes fail", "declared: Routes fail", thread=head, user=SAM)
    assert whole_channel_sees(said)
    before = len(slack.messages(ROOM))
    slack.say(slack.direct(SAM), "!incident action INC-3 Looked at it", SAM)
    begun = found(slack, "Looked at it", before=before)
    assert "thread_ts" not in begun
    said = ask(chat, "!incident note in its own", "Noted in", thread=begun["ts"])
    assert "Noted in INC-3" in said["text"]
