"""What a signed request of Slack's brings, in the form in which a socket would bring it.

Source: Slack's pages "Using HTTP request URLs", "Slash commands" and "Handling user interaction".
"""

import json
from typing import Any
from urllib.parse import parse_qsl

_MOST_FIELDS = 100


def envelope_of(body: bytes) -> dict[str, Any] | None:
    """Return the envelope of a request's body, or None for what is none of Slack's.

    That by which Slack finds out whether an address is ours is `{"challenge": …}`, to be sent back.
    """
    try:
        text = body.decode()
        if text.startswith("{"):
            return _event(json.loads(text))
        fields = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS))
        payload = json.loads(fields["payload"]) if "payload" in fields else None
    except (ValueError, RecursionError):
        return None
    if isinstance(payload, dict):
        return {"type": "interactive", "payload": payload}
    if "command" in fields:
        return {"type": "slash_commands", "payload": fields}
    return None


def _event(payload: Any) -> dict[str, Any] | None:
    kind = payload.get("type") if isinstance(payload, dict) else None
    if kind == "url_verification" and isinstance(payload.get("challenge"), str):
        return {"challenge": payload["challenge"]}
    return {"type": "events_api", "payload": payload} if kind == "event_callback" else None
