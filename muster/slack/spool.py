"""What is to be said on Slack and has not arrived yet; durable, so that no crash loses it."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from itertools import count
from threading import Lock
from typing import Any

from muster.journal.store import Batch, Store

log = logging.getLogger(__name__)

LONGEST = 3900
"""Characters of a message: Slack cuts, or takes none, above 4,000."""

URGENT, ANSWER, UNASKED = 0, 1, 2
"""Ranks of messages: what is announced goes before an answer, and both before all else."""

_PREFIX, _END = "out/", "out0"


@dataclass(frozen=True, slots=True)
class Post:
    """One message to be said. `key` tells it from all others, for ever.

    `channel` is a channel's id, or the id of a person to whom it is said in private. `text` is in
    Slack's own form, and `thread` the `ts` of the message that it is an answer to. `only_for` is
    the one person of the channel who sees it. The lower the `rank`, the sooner it goes, among
    what waits for the same channel. `for_user` is whom it answers, who is told where it cannot be
    said. `buttons` are the labels and commands that can be pressed, and `also` the keys of other
    messages that it says too. `subject` is the number of the incident that it is about, where that
    may have a thread: what is said `apart` goes into that, which begins with what `declares` it.
    `answers` is the `ts` of the message by which somebody declared it there.
    """

    channel: str
    text: str
    thread: str | None = None
    only_for: str | None = None
    rank: int = ANSWER
    for_user: str | None = None
    broadcast: bool = False
    buttons: tuple[tuple[str, str], ...] = ()
    subject: int | None = None
    apart: bool = False
    declares: bool = False
    answers: str | None = None
    key: str = field(default="", compare=False)
    also: tuple[str, ...] = field(default=(), compare=False)

    @property
    def keys(self) -> tuple[str, ...]:
        """Its key, and those of the messages that go with it."""
        return (self.key, *self.also)

    def to_json(self) -> dict[str, Any]:
        """Return it as it is stored, without what is as usual."""
        kept = {name: value for name, value in asdict(self).items() if value}
        buttons = [list(each) for each in self.buttons]
        for name in ("key", "also", "buttons"):
            kept.pop(name, None)
        return {**kept, "buttons": buttons} if buttons else kept


def together(one: Post, next_one: Post) -> Post | None:
    """Return two messages as one, where nobody asked for either and they are alike; else None."""
    alike = replace(one, text="", key="", also=()) == replace(next_one, text="", key="", also=())
    text = f"{one.text}\n{next_one.text}"
    if not alike or one.rank < UNASKED or one.buttons or len(text) > LONGEST:
        return None
    return replace(one, text=text, also=(*one.also, *next_one.keys))


def _post(key: str, stored: Any) -> Post | None:
    known = {each.name for each in fields(Post)}
    try:
        given = {name: value for name, value in stored.items() if name in known}
        buttons = tuple((label, command) for label, command in given.pop("buttons", ()))
        return Post(**{"rank": 0, **given}, buttons=buttons, key=key)
    except (AttributeError, TypeError, ValueError):
        log.error("a message to be said cannot be read: %s", key)
        return None


class Spool:
    """The spool of one bot, over a namespace of its storage. Safe to use from any thread."""

    def __init__(self, store: Store, start: str) -> None:
        """`start` is a word of this start of the bot, by which its keys differ from others'."""
        self._store = store
        self._start = start
        self._numbers = count(1)
        self._lock = Lock()

    def left(self) -> list[Post]:
        """Return what an earlier start left, in the order it was put. Raises StorageLost."""
        found = []
        for key, stored in self._store.scan(_PREFIX, _END):
            post = _post(key.removeprefix(_PREFIX), stored)
            if post is not None and not post.key.startswith(f"{self._start}-"):
                found.append(post)
        return found

    def new_key(self) -> str:
        """Return a key for a message; those of one start are in order."""
        with self._lock:
            return f"{self._start}-{next(self._numbers):09}"

    def put(self, posts: Sequence[Post], beside: Batch | None = None) -> None:
        """Keep messages until they have arrived, in one write with another. Raises StorageLost."""
        puts = {f"{_PREFIX}{post.key}": post.to_json() for post in posts}
        if beside is not None:
            puts |= beside.puts
        self._store.write(Batch(puts=puts))

    def remove(self, keys: Iterable[str]) -> None:
        """Forget what has arrived, or never will. Raises StorageLost."""
        self._store.write(Batch(removes=[f"{_PREFIX}{key}" for key in keys]))
