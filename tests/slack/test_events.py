"""What an envelope of Slack's brings: whatever is in it is somebody else's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.slack.events import Heard, as_envelope, from_json, heard, news


def event(**given):
    message = {"type": "message", "user": "U01", "channel": "C01", "ts": "1.5", "text": "!x"}
    return {"type": "events_api", "payload": {"event": {**message, **given}}}


def test_what_somebody_says_is_known_by_its_channel_and_time():
    said = heard(event(thread_ts="1.1", client_msg_id="c"))
    assert said == Heard("said", "U01", "C01", "1.5", "!x", "1.1")
    assert said.key == "C01/1.5"
    assert not said.private
    assert heard(event(channel="D01")).private


def test_the_same_message_in_another_envelope_has_the_same_key():
    mention = heard(event(type="app_mention"))
    assert mention.key == heard(event(event_ts="9.9")).key


@pytest.mark.parametrize(
    "given",
    [
        {"subtype": "message_deleted"},
        {"subtype": "channel_join"},
        {"subtype": "channel_topic"},
        {"subtype": ["odd"][0]},
        {"hidden": True},
        {"user": None},
        {"ts": 1.5},
        {"channel": None},
        {"type": "message_metadata_posted"},
    ],
)
def test_what_nobody_said_is_nothing(given):
    assert heard(event(**given)) is None


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast", "me_message"])
def test_what_is_said_with_a_file_or_out_of_a_thread_is_said(subtype):
    assert heard(event(subtype=subtype)).kind == "said"


def test_another_app_is_known_as_one():
    assert heard(event(bot_id="B01")).by_bot
    assert not heard(event()).by_bot


def edit(before, after, **given):
    now = {"user": "U01", "ts": "1.5", "text": after, "edited": {"user": "U01", "ts": "2.5"}}
    return event(
        subtype="message_changed",
        hidden=True,
        ts="3.5",
        user=None,
        message={**now, **given},
        previous_message={"user": "U01", "ts": "1.5", "text": before},
    )


def test_an_edit_is_no_second_message():
    edited = heard(edit("!incident note rolled bakc", "!incident note rolled back"))
    assert (edited.kind, edited.ts, edited.before) == (
        "edited",
        "1.5",
        "!incident note rolled bakc",
    )
    assert edited.text == "!incident note rolled back"
    assert edited.key != heard(event()).key


def test_a_preview_that_is_added_or_a_message_that_is_taken_back_is_nothing():
    assert heard(edit("see https://x", "see https://x", attachments=[{}])) is None
    assert heard(edit("!x", "This message was deleted.", subtype="tombstone")) is None


def slash(command="/incident", text="status", **given):
    payload = {"command": command, "text": text, "user_id": "U01", "channel_id": "C01"}
    return {"type": "slash_commands", "payload": {**payload, "trigger_id": "13.4.a", **given}}


def test_a_slash_command_is_the_command_with_another_mark():
    asked = heard(slash(response_url="https://hooks.slack.example/1"))
    assert (asked.kind, asked.text, asked.channel) == ("slash", "incident status", "C01")
    assert asked.response_url
    assert heard(slash(trigger_id="14.4.a")).key != asked.key
    assert heard(slash(text="")).text == "incident"
    assert heard(slash(command="incident")) is None


def press(user="U02", button="command-0", value="!incident join INC-1"):
    payload = {
        "type": "block_actions",
        "user": {"id": user},
        "channel": {"id": "C01"},
        "message": {"ts": "1.5", "thread_ts": "1.1"},
        "actions": [{"action_id": button, "value": value}],
    }
    return {"type": "interactive", "payload": payload}


def test_a_button_is_its_command_by_whoever_presses_it_once_each():
    pressed = heard(press())
    assert (pressed.user, pressed.text, pressed.thread) == ("U02", "!incident join INC-1", "1.1")
    assert heard(press()).key == pressed.key
    assert heard(press(user="U03")).key != pressed.key
    assert heard(press(button="command-1")).key != pressed.key


def test_a_message_is_kept_by_a_pin_or_by_the_shortcut():
    item = {"type": "message", "channel": "C01", "ts": "1.5"}
    pin = event(type="reaction_added", reaction="pushpin", item=item, item_user="U09", channel=None)
    kept = heard(pin)
    assert (kept.kind, kept.channel, kept.ts, kept.author) == ("kept", "C01", "1.5", "U09")
    assert heard(event(type="reaction_added", reaction="tada", item=item)) is None
    payload = {
        "type": "message_action",
        "callback_id": "muster_note",
        "user": {"id": "U01"},
        "channel": {"id": "C01"},
        "message": {"ts": "1.5", "user": "U09", "text": "the disk is full"},
    }
    chosen = heard({"type": "interactive", "payload": payload})
    assert chosen.key == kept.key
    assert chosen.text == "the disk is full"


def test_what_is_kept_reads_back_as_it_was():
    for each in (event(thread_ts="1.1"), edit("a", "b"), slash(), press()):
        said = heard(each)
        assert from_json(said.to_json()) == said


def test_what_a_channels_history_lists_is_read_as_if_it_had_come():
    listed = {"type": "message", "user": "U01", "ts": "1.5", "text": "!x"}
    assert heard(as_envelope(listed, "C01")) == heard(event())


def test_news_of_people_and_channels_is_told_apart():
    joined = {"type": "member_joined_channel", "user": "U0BOT", "channel": "C01"}
    assert news({"type": "events_api", "payload": {"event": joined}}) == joined
    assert news(event()) is None
    assert news(press()) is None


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "payload",
                    "event",
                    "user",
                    "channel",
                    "ts",
                    "text",
                    "message",
                    "actions",
                    "item",
                    "subtype",
                    "command",
                ]
            ),
            inner,
        )
    ),
    max_leaves=20,
)
KINDS = st.sampled_from(["events_api", "slash_commands", "interactive", "hello", "odd"])


@given(st.builds(lambda kind, payload: {"type": kind, "payload": payload}, KINDS, ODD))
def test_nothing_that_is_in_an_envelope_ends_the_reading(envelope):
    found = heard(envelope)
    news(envelope)
    if found is not None:
        assert found.user
        assert found.channel
        assert from_json(found.to_json()) is not None


@given(ODD)
def test_nothing_that_is_in_the_storage_ends_the_reading(stored):
    from_json(stored)
