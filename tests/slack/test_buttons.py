"""What a message prints can be pressed, and a button is just what is printed."""

import pytest

from muster.slack.buttons import KINDS, blocks, pressable
from tests.conftest import shipped_templates


@pytest.mark.parametrize(
    ("printed", "code", "command"),
    [
        ("Answer with !escalate ack INC-3 · join", "acknowledge", "!escalate ack INC-3"),
        (
            "INC-3: somebody has: !escalate ack backstop",
            "acknowledge",
            "!escalate ack INC-3 backstop",
        ),
        (
            "PD4 Disk full. Take it: !incident ack PD4 ·",
            "acknowledge_alert",
            "!incident ack PD4",
        ),
        ("To take it: !incident comms me INC-3", "comms", "!incident comms INC-3 me"),
        ("INC-3. Type !incident comms PERSON", "comms", "!incident comms INC-3 me"),
        ("INC-3: !incident lead me", "lead", "!incident lead INC-3 me"),
        ("join with !incident join INC-3 · call:", "join", "!incident join INC-3"),
        ("INC-3: P2 proposed. @sam: !incident agree", "agree", "!incident agree INC-3"),
        ("P1 counts. @sam: !incident agree INC-3 P2", "agree", "!incident agree INC-3 P2"),
        ("INC-3: say !incident priority P2", "priority", "!incident priority INC-3 P2"),
        ("INC-3. Next: !comms send 2 ·", "send", "!comms send INC-3 2"),
        (
            "Later: !incident snooze INC-3 tenants 20m",
            "snooze",
            "!incident snooze INC-3 tenants 20m",
        ),
    ],
)
def test_what_asks_for_one_word_has_a_button(printed, code, command):
    [button] = pressable(printed)
    assert (button.code, button.command) == (code, command)


def test_every_kind_of_button_has_a_label():
    templates = shipped_templates()
    facts = {"alert": "PD4", "priority": "P2", "draft": " 2", "time": "20m"}
    labels = {
        kind.code: templates.render("slack/button", code=kind.code, facts=facts).strip()
        for kind in KINDS
    }
    assert all(labels.values())
    assert labels["priority"] == "Say P2"
    assert labels["send"] == "Send draft 2"


def test_yes_and_no_are_two_buttons():
    found = pressable("INC-3. Type !incident tenants yes (or no)")
    assert [each.command for each in found] == [
        "!incident tenants INC-3 yes",
        "!incident tenants INC-3 no",
    ]


@pytest.mark.parametrize(
    "printed",
    [
        "Type !incident action TEXT",
        "INC-1 and INC-2 are open: !incident agree",
        "Nothing is open: !incident agree",
        "INC-3: !incident agreement",
        "INC-3: !incident prioritya P2",
        "INC-3: !escalate acknowledge",
    ],
)
def test_what_asks_for_more_or_could_mean_several_has_none(printed):
    assert pressable(printed) == []


def test_the_same_command_is_one_button_and_there_are_few():
    text = "INC-3: !incident agree, or !incident agree INC-3. " + " ".join(
        f"!incident priority P{number}" for number in range(1, 9)
    )
    found = [each.command for each in pressable(text)]
    assert found[0] == "!incident agree INC-3"
    assert len(found) == len(set(found)) == 5


def test_a_message_with_buttons_shows_its_text_and_them():
    shown = blocks("INC-3 &lt;b&gt;", [("Agree", "!incident agree INC-3")])
    assert [each["type"] for each in shown] == ["section", "actions"]
    [button] = shown[1]["elements"]
    assert button["value"] == "!incident agree INC-3"
    assert button["text"]["text"] == "Agree"
    assert [each["type"] for each in blocks("x", [("Long", "x" * 3000)])] == ["section"]
