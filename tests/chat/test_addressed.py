"""What is meant for the bot, however somebody turns to it, and where another command begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.addressed import Addressed, AddressedBy, addressed, divided

NAMES = frozenset({"muster", "<@U0BOT>"})


def heard(body, **known):
    return addressed(body, "!", NAMES, **known)


@pytest.mark.parametrize(
    ("body", "text", "way"),
    [
        ("!incident status", "incident status", AddressedBy.PREFIX),
        ("! incident status", "incident status", AddressedBy.PREFIX),
        ("  !incident status", "incident status", AddressedBy.PREFIX),
        ("@muster incident status", "incident status", AddressedBy.CALLED),
        ("@Muster: incident status", "incident status", AddressedBy.CALLED),
        ("muster: incident status", "incident status", AddressedBy.CALLED),
        ("Muster:incident status", "incident status", AddressedBy.CALLED),
        ("muster, incident status", "incident status", AddressedBy.NAMED),
        ("muster incident status", "incident status", AddressedBy.NAME_ONLY),
        ("<@U0BOT> incident status", "incident status", AddressedBy.CALLED),
        ("@muster !incident status", "incident status", AddressedBy.CALLED),
        ("muster, !incident status", "incident status", AddressedBy.NAMED),
        ("!muster incident status", "incident status", AddressedBy.CALLED),
        ("/incident status", "incident status", AddressedBy.SLASH),
        ("@muster", "", AddressedBy.CALLED),
        ("muster", "", AddressedBy.CALLED),
    ],
)
def test_what_is_said_to_the_bot_is_known_by_its_beginning(body, text, way):
    assert heard(body) == Addressed(text, way)


@pytest.mark.parametrize(
    "body", ["hello", "musters are fun", "muster's down", "@musterx hi", "ask @muster", "", "50 !"]
)
def test_what_is_said_to_others_is_not(body):
    assert heard(body) is None


@pytest.mark.parametrize("body", ["muster incident status", "/incident status"])
def test_what_is_said_of_the_bot_or_as_to_another_is_not_done(body):
    assert not heard(body).is_done


@pytest.mark.parametrize("body", ["incident status", "muster incident status", "!incident status"])
def test_all_that_is_said_in_private_is_for_the_bot(body):
    said = heard(body, private=True)
    assert said.text == "incident status"
    assert said.is_done
    assert said.is_for_nobody_else


def test_a_mention_that_the_chat_took_away_counts():
    assert heard("incident status", called=True) == Addressed("incident status", AddressedBy.CALLED)
    assert heard("", called=True) == Addressed("", AddressedBy.CALLED)
    assert heard("<@U0BOT> incident", called=True) == Addressed("incident", AddressedBy.CALLED)


def test_a_bot_without_a_name_is_not_called_by_nothing():
    assert addressed("hello", "!", frozenset()) is None
    assert addressed("@ hello", "!", frozenset()) is None


def begins(line):
    return line.startswith("!incident")


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("!incident note a\n!incident note b", ["!incident note a", "!incident note b"]),
        ("!incident note a\nb\n!wow c", ["!incident note a\nb\n!wow c"]),
        (
            "!incident note a\n```\n!incident note b\n```\n!incident note c",
            ["!incident note a\n```\n!incident note b\n```", "!incident note c"],
        ),
        ("!incident note ```x\n!incident note y", ["!incident note ```x\n!incident note y"]),
        ("!incident note ```x```\n!incident list", ["!incident note ```x```", "!incident list"]),
    ],
)
def test_a_line_with_a_command_begins_another_one_but_in_a_block_of_code(body, parts):
    assert divided(body, begins) == parts


@given(st.lists(st.sampled_from(["!incident a", "b", "```", "", " !incident", "x ``` y"])))
def test_no_line_is_lost_by_dividing(lines):
    body = "\n".join(lines)
    assert "\n".join(divided(body, begins)) == body


@given(st.text(st.sampled_from("!/@:, musterx\n"), max_size=30))
def test_any_text_is_read(body):
    for private in (False, True):
        said = heard(body, private=private)
        assert said is None or said.text in body
