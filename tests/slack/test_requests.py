"""What Slack sends by signed requests is what it would bring by a socket."""

import json
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.slack.events import heard
from muster.slack.requests import envelope_of


def test_an_event_comes_as_json():
    event = {"type": "message", "user": "U01", "channel": "C01", "ts": "1.5", "text": "!x"}
    body = json.dumps({"type": "event_callback", "event": event}).encode()
    assert heard(envelope_of(body)).key == "C01/1.5"


def test_a_slash_command_and_a_button_come_as_forms():
    fields = {"command": "/incident", "text": "", "user_id": "U01", "channel_id": "C01"}
    slash = heard(envelope_of(urlencode({**fields, "trigger_id": "1.2.a"}).encode()))
    assert (slash.kind, slash.text) == ("slash", "incident")
    payload = {
        "type": "block_actions",
        "user": {"id": "U01"},
        "channel": {"id": "C01"},
        "message": {"ts": "1.5"},
        "actions": [{"action_id": "command-0", "value": "!incident join INC-1"}],
    }
    pressed = heard(envelope_of(urlencode({"payload": json.dumps(payload)}).encode()))
    assert pressed.text == "!incident join INC-1"


def test_a_challenge_is_sent_back():
    body = {"type": "url_verification", "challenge": "3eZbr", "token": "old"}
    assert envelope_of(json.dumps(body).encode()) == {"challenge": "3eZbr"}


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[1]", b"null", b"{", b"payload=[1]", b"payload=%7B", b"\xff", b"a=b"]
)
def test_what_is_none_of_slacks_is_nothing(body):
    assert envelope_of(body) is None


@given(st.binary(max_size=200))
def test_no_body_ends_the_reading(body):
    envelope_of(body)
