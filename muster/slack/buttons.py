"""The buttons under a message: commands that it prints, which can be pressed instead of typed.

Source: Slack's "Block Kit": section and actions blocks, and the limits of their texts.
"""

from collections.abc import Sequence
from typing import Any

_LONGEST_SECTION = 3000
_LONGEST_VALUE = 2000
_MOST = 5


def blocks(text: str, buttons: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return a message in Slack's own form, with buttons under it: their labels and commands.

    The text itself is shown as it would be without them.
    """
    sections = [text[at : at + _LONGEST_SECTION] for at in range(0, len(text), _LONGEST_SECTION)]
    shown: list[dict[str, Any]] = [
        {"type": "section", "text": {"type": "mrkdwn", "text": section, "verbatim": True}}
        for section in sections
    ]
    elements = [
        {
            "type": "button",
            "action_id": f"command-{number}",
            "text": {"type": "plain_text", "text": label, "emoji": False},
            "value": command,
        }
        for number, (label, command) in enumerate(buttons[:_MOST])
        if len(command) <= _LONGEST_VALUE
    ]
    return [*shown, {"type": "actions", "elements": elements}] if elements else shown
