"""Which thread of a channel is about which incident: it begins with the first that is said of it.

Slack knows a thread by the `ts` of its first message, which is known once that was taken. It is
kept, so that a restart neither begins a second thread nor forgets what a first one is about.
Source: Slack's page "chat.postMessage", `thread_ts`.
"""

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from threading import Lock
from typing import Any

from muster.journal.store import Batch, Store
from muster.slack.spool import Post

log = logging.getLogger(__name__)

MOST = 2000
"""Threads that are known at most; the oldest are forgotten at a start."""

_PREFIX, _END = "thread/", "thread0"


@dataclass(slots=True)
class _Thread:
    """A thread: the incident's number, and whether the bot spoke in it unasked.

    It begins with what `declares` the incident, unless something else was said of it first. One
    that only `leads_to` it is not spoken in unasked: it begins with the command that declared it.
    """

    subject: int
    declares: bool = False
    leads_to: bool = False
    spoken: bool = False


class Threads:
    """The threads of one bot, over a namespace of its storage. Safe to use from any thread.

    `write(batch)` has something written, soon and in order with what else is.
    """

    def __init__(self, store: Store, write: Callable[[Batch], object]) -> None:
        self._store = store
        self._write = write
        self._lock = Lock()
        self._threads: dict[tuple[str, str], _Thread] = {}
        self._heads: dict[tuple[str, int], str] = {}

    def read(self) -> None:
        """Read what earlier starts kept, and forget the oldest of many. Raises StorageLost."""
        found = []
        for key, stored in self._store.scan(_PREFIX, _END):
            channel, _, ts = key.removeprefix(_PREFIX).partition("/")
            thread = _thread(stored)
            found.append((ts if thread else "", key, channel, thread))
        found.sort(key=lambda each: each[0], reverse=True)
        old = [key for ts, key, _, _ in found[MOST:] if ts] + [k for ts, k, _, _ in found if not ts]
        if old:
            self._store.write(Batch(removes=old))
        with self._lock:
            # The surest last: what declares an incident, else the first that was said of it.
            known = sorted(found[:MOST], key=lambda each: bool(each[3] and each[3].declares))
            for ts, _, channel, thread in known:
                if thread is not None:
                    self._threads[channel, ts] = thread
                    if not thread.leads_to:
                        self._heads[channel, thread.subject] = ts

    def subject(self, channel: str, ts: str | None) -> int | None:
        """Return the number of the incident that a thread is about, or None."""
        with self._lock:
            thread = self._threads.get((channel, ts or ""))
            return thread.subject if thread else None

    def head(self, channel: str, subject: int) -> str | None:
        """Return the `ts` of the message with which an incident's thread begins, or None."""
        with self._lock:
            return self._heads.get((channel, subject))

    def is_spoken_in(self, channel: str, subject: int) -> bool:
        """Return whether something was said in an incident's thread that nobody asked for."""
        with self._lock:
            head = self._heads.get((channel, subject))
            return head is not None and self._threads[channel, head].spoken

    def newest(self, most: int) -> list[tuple[str, str]]:
        """Return the channels of the newest threads and the `ts` of each, the newest first."""
        with self._lock:
            found = sorted(self._threads, key=lambda each: each[1], reverse=True)
        return found[:most]

    def said(self, channel: str, post: Post, ts: str) -> None:
        """Take note of where something was said about an incident, if it is about one.

        What declares it begins its thread, or the thread that it is in does, unless that is
        another's; so does what is said of it before that. What declared it in a channel leads to
        it, too.
        """
        if post.subject is None:
            return
        with self._lock:
            changed = []
            head = self._heads.get((channel, post.subject))
            begins = post.thread or ts
            newer = post.declares and head and not self._threads[channel, head].declares
            if (head is None or newer) and (channel, begins) not in self._threads:
                self._heads[channel, post.subject] = head = begins
                self._threads[channel, head] = _Thread(post.subject, declares=post.declares)
                changed.append(head)
            if post.answers and (channel, post.answers) not in self._threads:
                self._threads[channel, post.answers] = _Thread(post.subject, leads_to=True)
                changed.append(post.answers)
            if post.apart and post.thread and post.thread == head:
                if not self._threads[channel, head].spoken and head not in changed:
                    changed.append(head)
                self._threads[channel, head].spoken = True
            puts = {_key(channel, each): _stored(self._threads[channel, each]) for each in changed}
        if puts:
            self._write(Batch(puts=puts))

    def is_gone(self, channel: str, ts: str) -> None:
        """Forget a thread whose first message is not there any more: another one begins."""
        with self._lock:
            thread = self._threads.pop((channel, ts), None)
            if thread is None:
                return
            if self._heads.get((channel, thread.subject)) == ts:
                del self._heads[channel, thread.subject]
        self._write(Batch(removes=[_key(channel, ts)]))


def _key(channel: str, ts: str) -> str:
    return f"{_PREFIX}{channel}/{ts}"


def _stored(thread: _Thread) -> dict[str, Any]:
    kept = asdict(thread)
    return {name: value for name, value in kept.items() if value is not False}


def _thread(stored: Any) -> _Thread | None:
    subject = stored.get("subject") if isinstance(stored, dict) else None
    if not isinstance(subject, int) or isinstance(subject, bool):
        log.error("what a thread is about cannot be read")
        return None
    return _Thread(
        subject, *(bool(stored.get(each)) for each in ("declares", "leads_to", "spoken"))
    )
