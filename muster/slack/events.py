"""What an envelope of Slack's brings, as far as the bot heeds it: a message, a button, news.

Whatever is in an envelope is somebody else's: a field may be missing, null or of another kind. What
cannot be read is nothing.
Source: Slack's "Events API", "Socket Mode", "Slash commands" and "Interactivity".
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, TypeVar

With = TypeVar("With")
"""What comes with something that was heard, such as how it is acknowledged."""

Kind = Literal["said", "edited", "slash", "pressed", "kept"]
"""Something said, a change of it, a slash command, a button, or a message to be put on record."""

_OF_TOPICS = frozenset(("channel_topic", "group_topic"))
_SAID = frozenset((None, "file_share", "thread_broadcast", "me_message"))
"""Subtypes of a message event that stand for something that somebody said."""

KEEPING = frozenset(("pushpin", "round_pushpin"))
"""Reactions by which somebody has a message put on record."""

KEEP = "muster_note"
"""The callback id of the shortcut that does the same."""

NEWS = frozenset(
    [
        "channel_archive",
        "channel_created",
        "channel_deleted",
        "channel_left",
        "channel_rename",
        "channel_unarchive",
        "group_archive",
        "group_deleted",
        "group_left",
        "group_rename",
        "group_unarchive",
        "im_created",
        "member_joined_channel",
        "member_left_channel",
        "team_join",
        "user_change",
        "user_profile_changed",
    ]
)
"""Events that tell of people and channels."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Something that somebody said, or did to a message, as it is kept until it is done.

    `user` and `channel` are Slack's ids, `ts` is Slack's time of the message, which tells it from
    all others of its channel, and `thread` that of the message that it answers, if it answers one.
    `text` is as Slack wrote it; of a button it is the command that it stands for. `by_bot` says
    that an app said it. `author` and `before` are who said, and what was there, before an edit or
    where a message is kept. `response_url` is where an answer to a slash command may go.
    """

    kind: Kind
    user: str
    channel: str
    ts: str
    text: str
    thread: str | None = None
    by_bot: bool = False
    author: str = ""
    before: str = ""
    response_url: str = ""
    id: str = ""

    @property
    def key(self) -> str:
        """What tells it from all else that is heard, in order of time within a channel."""
        return f"{self.channel}/{self.ts}" + (f"/{self.id}" if self.id else "")

    @property
    def private(self) -> bool:
        """Whether it was said to the bot alone."""
        return self.channel.startswith("D")

    def to_json(self) -> dict[str, Any]:
        """Return it as it is stored."""
        return {name: value for name, value in asdict(self).items() if value}


def from_json(stored: Any) -> Heard | None:
    """Return what was stored, or None for what is none."""
    if not isinstance(stored, Mapping):
        return None
    known = {each.name for each in fields(Heard)}
    try:
        heard = Heard(**{"text": "", **{k: v for k, v in stored.items() if k in known}})
    except TypeError:
        return None
    return heard if isinstance(heard.ts, str) and isinstance(heard.channel, str) else None


def heard(envelope: Mapping[str, Any]) -> Heard | None:
    """Return what somebody said or did in an envelope, or None for what is nothing to the bot."""
    payload = _mapping(envelope, "payload")
    reader = _READERS.get(_text(envelope, "type"))
    found = reader(payload) if reader else None
    return found if found and found.user and found.channel and found.ts else None


def as_envelope(message: Mapping[str, Any], channel: str) -> dict[str, Any]:
    """Return a message that Slack lists in a channel's history as the envelope it comes in."""
    event = {**message, "type": "message", "channel": channel}
    return {"type": "events_api", "payload": {"event": event}}


def news(envelope: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the event of an envelope that tells of people or channels, or None."""
    if _text(envelope, "type") != "events_api":
        return None
    event = _mapping(_mapping(envelope, "payload"), "event")
    told = _text(event, "type") in NEWS or _text(event, "subtype") in _OF_TOPICS
    return event if told else None


def _of_event(payload: Mapping[str, Any]) -> Heard | None:
    event = _mapping(payload, "event")
    kind = _text(event, "type")
    if kind in ("message", "app_mention"):
        return _of_message(event)
    if kind == "reaction_added" and _text(event, "reaction") in KEEPING:
        item = _mapping(event, "item")
        user, ts = _text(event, "user"), _text(item, "ts")
        author = _text(event, "item_user")
        return Heard("kept", user, _text(item, "channel"), ts, "", author=author, id=f"pin-{user}")
    return None


def _of_message(event: Mapping[str, Any]) -> Heard | None:
    subtype = event.get("subtype")
    channel = _text(event, "channel")
    if subtype == "message_changed":
        now, before = _mapping(event, "message"), _mapping(event, "previous_message")
        if _text(now, "text") == _text(before, "text") or now.get("subtype") == "tombstone":
            # A preview was added, or a message taken back.
            return None
        edit = _text(_mapping(now, "edited"), "ts") or _text(event, "ts")
        return Heard(
            "edited",
            _text(now, "user"),
            channel,
            _text(now, "ts"),
            _text(now, "text"),
            _text(now, "thread_ts") or None,
            by_bot=_by_bot(now),
            before=_text(before, "text"),
            id=f"edit-{edit}",
        )
    if subtype not in _SAID or event.get("hidden") is True:
        return None
    return Heard(
        "said",
        _text(event, "user"),
        channel,
        _text(event, "ts"),
        _text(event, "text"),
        _text(event, "thread_ts") or None,
        by_bot=_by_bot(event),
    )


def _by_bot(message: Mapping[str, Any]) -> bool:
    return bool(message.get("bot_id")) or message.get("subtype") == "bot_message"


def _of_slash(payload: Mapping[str, Any]) -> Heard | None:
    word, text = _text(payload, "command"), _text(payload, "text")
    trigger = _text(payload, "trigger_id")
    if not word.startswith("/") or not trigger:
        return None
    return Heard(
        "slash",
        _text(payload, "user_id"),
        _text(payload, "channel_id"),
        # It has no time of its own; the first part of its id is Slack's, and grows.
        trigger.partition(".")[0],
        f"{word[1:]} {text}".strip(),
        response_url=_text(payload, "response_url"),
        id=f"slash-{trigger}",
    )


def _of_interaction(payload: Mapping[str, Any]) -> Heard | None:
    user = _text(_mapping(payload, "user"), "id")
    channel = _text(_mapping(payload, "channel"), "id")
    message = _mapping(payload, "message")
    ts = _text(message, "ts") or _text(_mapping(payload, "container"), "message_ts")
    thread = _text(message, "thread_ts") or None
    url = _text(payload, "response_url")
    kind = _text(payload, "type")
    if kind == "block_actions":
        actions = payload.get("actions")
        action = actions[0] if isinstance(actions, list) and actions else None
        if not isinstance(action, Mapping):
            return None
        command, button = _text(action, "value"), _text(action, "action_id")
        # The same button, pressed again by the same person, is the same command.
        press = f"press-{button}-{user}"
        return Heard("pressed", user, channel, ts, command, thread, response_url=url, id=press)
    if kind == "message_action" and _text(payload, "callback_id") == KEEP:
        author, text = _text(message, "user"), _text(message, "text")
        by_bot = _by_bot(message)
        return Heard("kept", user, channel, ts, text, thread, by_bot, author, id=f"pin-{user}")
    return None


_READERS = {
    "events_api": _of_event,
    "slash_commands": _of_slash,
    "interactive": _of_interaction,
}


def in_order(found: Iterable[tuple[Heard, With]]) -> list[tuple[Heard, With]]:
    """Return what came together, each with what comes with it, in the order in which it was done.

    Connections that overlap bring what was typed in any order. An edit has the `ts` of what it
    edits, and a button that of its message: neither comes before what was there when it came.
    """
    keyed, latest = [], ""
    for pair in found:
        latest = max(latest, pair[0].ts)
        keyed.append((pair[0].ts if pair[0].kind == "said" else latest, pair))
    return [pair for _, pair in sorted(keyed, key=lambda each: each[0])]


def _mapping(holder: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = holder.get(name)
    return value if isinstance(value, Mapping) else {}


def _text(holder: Mapping[str, Any], name: str) -> str:
    value = holder.get(name)
    return value if isinstance(value, str) else ""
