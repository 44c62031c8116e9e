"""The buttons under a message: commands that it prints, which can be pressed instead of typed.

Source: Slack's "Block Kit": the actions block, and the limits of its texts.
"""

from collections.abc import Sequence
from typing import Any

from muster.slack.text import rich

_LONGEST_VALUE = 2000
_MOST = 5


def blocks(text: str, buttons: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return a message in Slack's own form, with buttons under it: their labels and commands.

    The text itself is shown as it would be without them.
    """
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
    return [rich(text), {"type": "actions", "elements": elements}] if elements else [rich(text)]
