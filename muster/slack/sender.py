"""Says what is to be said on Slack: in order and at a pace in each channel, until it has arrived.

Source: Slack's pages "Rate limits" (one message a second in a channel, short bursts above it),
"chat.postMessage", "Message metadata" and "conversations.history".
"""

import asyncio
import heapq
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from muster.slack.api import Api, Busy, Refused, Unreachable
from muster.slack.buttons import blocks
from muster.slack.directory import Directory
from muster.slack.spool import Post, together
from muster.slack.threads import Threads

log = logging.getLogger(__name__)

EVENT_TYPE = "muster_post"
"""The type of the metadata that holds a message's key."""

BURST, PACE = 3, 1.005
"""Messages that may go out at once in a channel, and seconds for each one after that.

A little more than Slack's own second, as a message that is refused costs a second more.

Where Slack wanted to be asked later in one channel, none has a burst any more for a while.
"""

_NOTHING = 1e-6

_WORTH_IT = 0.5
"""Seconds after a message in which another one goes at once; after that it is soon on time.

Where Slack does not bear it, it has to be left alone for a second from then on.
"""

_STRICT = 600.0
"""Seconds for which channels go by the pace alone after Slack wanted to be asked later."""

_FORGOTTEN = 60.0
"""Seconds of silence after which it is not known any more how long a message is on its way."""

GIVEN_UP_AFTER = 3600.0
"""Seconds after which a message that Slack did not take is given up."""

_PAUSES = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds before a message is tried again; the last of them stands for all later ones."""

_LOOKED_BACK = 30.0
"""Seconds before the first attempt from which on it is looked for: clocks differ."""

_UNTOLD = "0"
"""Stands for the time of a message that Slack does not tell."""

_LOOKED_AT = 200
"""Messages among which it is looked for, the newest since then."""

_OF_THE_TOKEN = frozenset(
    [
        "account_inactive",
        "invalid_auth",
        "not_authed",
        "org_login_required",
        "token_expired",
        "token_revoked",
    ]
)
"""Errors that no message is to blame for: it waits until somebody has mended the token."""

_TOKEN_PAUSE = 15.0


@dataclass(order=True, slots=True)
class _Waiting:
    """A message that waits; `since` is when it may have been posted first, where that is in doubt.

    Both of its times are in seconds since the epoch.
    """

    rank: int
    number: int
    post: Post = field(compare=False)
    since: float | None = field(default=None, compare=False)


@dataclass(eq=False, slots=True)
class _Strictness:
    """Until when Slack bears no bursts, as it does for all channels or for none."""

    until: float = 0.0


@dataclass(eq=False, slots=True)
class _Lane:
    """What waits for one channel, in order, the task that says it, and what it may say by now."""

    strictness: _Strictness
    waiting: list[_Waiting] = field(default_factory=list)
    task: asyncio.Task[None] | None = None
    allowance: float = BURST
    counted_at: float = float("-inf")
    least_lag: float = float("inf")
    said_at: float = float("-inf")

    async def ready(self) -> None:
        """Wait until one more message may go out, as far as the bot knows."""
        while (lacking := 1.0 - self._counted()) > _NOTHING:
            await asyncio.sleep(lacking * PACE)
        if _WORTH_IT < (since := _now() - self.said_at) < PACE:
            await asyncio.sleep(PACE - since)

    async def turn(self) -> None:
        """Wait until one more message may go out, and count it."""
        await self.ready()
        self.allowance -= 1
        self.said_at = _now()

    def taken(self, sent_at: float, taken_at: float) -> None:
        """Take note of when Slack took a message, by its own clock.

        One that was long on its way may have the next one at its heels, which is refused then.
        """
        lag = taken_at - sent_at
        self.least_lag = min(self.least_lag, lag)
        self.counted_at += min(lag - self.least_lag, PACE)

    def _counted(self) -> float:
        now = _now()
        if now - self.counted_at > _FORGOTTEN:
            # Two clocks do not go alike for ever.
            self.least_lag = float("inf")
        most = 1.0 if now < self.strictness.until else float(BURST)
        self.allowance = min(most, self.allowance + (now - self.counted_at) / PACE)
        self.counted_at = now
        return self.allowance

    def be_strict(self) -> None:
        """Take it that Slack bears no burst: what it did not take was not said."""
        self.strictness.until = _now() + _STRICT
        self.counted_at, self.allowance = _now(), 0.0


class Sender:
    """Says messages for one bot, on the thread of its event loop.

    `arrived(post)` and `failed(post, code)` are called there, one of them once for each; `code` is
    Slack's error, or `no_answer`. `divide(text)` returns a text that Slack finds too long as
    several. `faulty(code)` is called when Slack does not take the token any more, and with None
    when it does again. `threads` know the threads of incidents, where the bot keeps any.
    """

    def __init__(
        self,
        api: Api,
        directory: Directory,
        *,
        arrived: Callable[[Post], object],
        failed: Callable[[Post, str], object],
        divide: Callable[[str], list[str]],
        faulty: Callable[[str | None], object] = lambda code: None,
        threads: Threads | None = None,
    ) -> None:
        self._api = api
        self._directory = directory
        self._arrived = arrived
        self._failed = failed
        self._divide = divide
        self._faulty = faulty
        self._threads = threads
        self._token_fault: str | None = None
        self._lanes: dict[str, _Lane] = {}
        self._strictness = _Strictness()
        self._number = 0

    @property
    def waiting(self) -> int:
        """How many messages wait, or are under way."""
        busy = (lane for lane in self._lanes.values() if _runs(lane))
        return sum(len(lane.waiting) + 1 for lane in busy)

    def say(self, post: Post, *, since: float | None = None) -> None:
        """Have a message said; one that may have been said `since` then is looked for first."""
        lane = self._lanes.setdefault(post.channel, _Lane(self._strictness))
        self._number += 1
        heapq.heappush(lane.waiting, _Waiting(post.rank, self._number, post, since))
        if not _runs(lane):
            lane.task = asyncio.get_running_loop().create_task(self._run(lane))

    async def finish(self, within: float) -> None:
        """Say what waits for so many seconds at most; the rest waits for another start."""
        tasks = [lane.task for lane in self._lanes.values() if lane.task and not lane.task.done()]
        if tasks:
            await asyncio.wait(tasks, timeout=within)
        for task in tasks:
            task.cancel()

    async def _run(self, lane: _Lane) -> None:
        """Say what waits for a channel, one after the other."""
        while lane.waiting:
            await lane.ready()
            waiting = self._next(lane)
            try:
                await self._deliver(lane, waiting)
            except Exception as fault:  # noqa: BLE001 - one message may not end the others
                log.error("a message could not be said: %s", type(fault).__name__)
                self._failed(waiting.post, "fault")

    def _next(self, lane: _Lane) -> _Waiting:
        """Return what is to be said next: of what nobody asked for, what goes into one message."""
        first = heapq.heappop(lane.waiting)
        while lane.waiting and first.since is None and lane.waiting[0].since is None:
            both = together(first.post, lane.waiting[0].post)
            if both is None:
                break
            heapq.heappop(lane.waiting)
            first = replace(first, post=both)
        return first

    async def _deliver(self, lane: _Lane, waiting: _Waiting) -> None:
        """Say one message, and have it known what became of it."""
        try:
            await self._said(lane, waiting.post, waiting.since, whole=True)
        except Busy as busy:
            # What is more urgent and comes meanwhile goes before it.
            heapq.heappush(lane.waiting, waiting)
            await asyncio.sleep(busy.seconds)
        except Refused as refused:
            self._failed(waiting.post, refused.code)
        except Unreachable:
            self._failed(waiting.post, "no_answer")
        else:
            self._arrived(waiting.post)

    async def _said(
        self, lane: _Lane, post: Post, since: float | None, *, whole: bool = False
    ) -> None:
        """Return once a message is said. Raises Refused, or Unreachable when it is given up.

        Of one that is `whole` it raises Busy when none of it was said and Slack is to be asked
        later.
        """
        until, tries = _now() + GIVEN_UP_AFTER, 0
        while True:
            try:
                place = await self.place(post.channel)
                post = self._in_its_thread(place, post)
                if since is not None and (there := await self._found(place, post, since)):
                    self._is_at(place, post, there)
                    return
                since = None
                await lane.turn()
                began, sent_at = time.time(), _now()
                try:
                    ts = await self._post(place, post)
                except Busy:
                    lane.be_strict()
                    raise
                if (taken_at := _seconds(ts)) is not None:
                    lane.taken(sent_at, taken_at)
                self._is_at(place, post, ts)
                self._token_is(None)
                return
            except Busy as busy:
                if whole and since is None:
                    raise
                pause = busy.seconds
            except Unreachable as gone:
                if gone.in_doubt and since is None:
                    since = began
                pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
                tries += 1
                if _now() + pause > until:
                    raise
            except Refused as refused:
                if refused.code in _OF_THE_TOKEN:
                    self._token_is(refused.code)
                    until += _TOKEN_PAUSE
                    pause = _TOKEN_PAUSE
                else:
                    pieces = await self._mended(post, refused)
                    for piece in pieces[:-1]:
                        whole = False
                        await self._said(lane, piece, None)
                    post, pause = pieces[-1], 0.0
            await asyncio.sleep(pause)

    async def place(self, channel: str) -> str:
        """Return the channel to speak in: of a person it is where they are alone with the bot."""
        if channel[:1] not in ("U", "W"):
            return channel
        known = self._directory.private(channel)
        if known is None:
            answer = await self._api.call("conversations.open", users=channel)
            known = str(answer["channel"]["id"])
            self._directory.opened(channel, known)
        return known

    def _in_its_thread(self, place: str, post: Post) -> Post:
        """Return a message with the thread that it goes into, where that has begun by now."""
        if self._threads is None or not post.apart or post.thread or post.subject is None:
            return post
        return replace(post, thread=self._threads.head(place, post.subject))

    def _is_at(self, place: str, post: Post, ts: str | None) -> None:
        if self._threads is not None and ts and ts != _UNTOLD:
            self._threads.said(place, post, ts)

    async def _post(self, place: str, post: Post) -> str | None:
        """Say a message; return Slack's time of it, or None where it has none for everybody."""
        given: dict[str, Any] = {
            "channel": place,
            "text": post.text,
            "thread_ts": post.thread,
            # Text from people is shown as they typed it; whom it calls is called all the same.
            "mrkdwn": False,
        }
        given["blocks"] = blocks(post.text, post.buttons) if post.buttons else None
        if post.only_for:
            await self._api.call("chat.postEphemeral", user=post.only_for, **given)
            return None
        answer = await self._api.call(
            "chat.postMessage",
            **given,
            reply_broadcast=True if post.broadcast and post.thread else None,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"keys": list(post.keys)}},
            unfurl_links=False,
            unfurl_media=False,
        )
        ts = answer.get("ts")
        return ts if isinstance(ts, str) else None

    async def _found(self, place: str, post: Post, since: float) -> str | None:
        """Return Slack's time of a message that may have been said, or None where it was not.

        What one alone sees is not kept.
        """
        if post.only_for:
            return None
        method = "conversations.replies" if post.thread else "conversations.history"
        answer = await self._api.call(
            method,
            channel=place,
            ts=post.thread,
            oldest=f"{since - _LOOKED_BACK:.6f}",
            include_all_metadata=True,
            limit=_LOOKED_AT,
        )
        found = (each for each in answer.get("messages") or () if post.key in _keys(each))
        return next((str(each.get("ts") or _UNTOLD) for each in found), None)

    async def _mended(self, post: Post, refused: Refused) -> list[Post]:
        """Return a message that Slack did not take as it may. Raises Refused where it never will.

        Whatever is changed, it has another way to be refused next time.
        """
        code, place = refused.code, post.channel
        if code in ("msg_too_long", "msg_blocks_too_long"):
            texts = [piece for piece in self._divide(post.text) if piece]
            if len(texts) > 1:
                last = len(texts) - 1
                return [
                    replace(
                        post,
                        text=text,
                        key=f"{post.key}.{number}",
                        buttons=post.buttons if number == last else (),
                    )
                    for number, text in enumerate(texts)
                ]
        elif code.startswith("invalid_blocks") and post.buttons:
            return [replace(post, buttons=())]
        elif code in ("thread_not_found", "cannot_reply_to_message") and post.thread:
            if self._threads is not None:
                self._threads.is_gone(await self.place(place), post.thread)
            return [replace(post, thread=None, apart=False)]
        elif code in ("user_not_in_channel", "not_in_channel") and post.only_for:
            return [replace(post, channel=post.only_for, only_for=None, thread=None)]
        elif code == "not_in_channel" and self._directory.may_join(place):
            try:
                await self._api.call("conversations.join", channel=place)
            except Refused:
                self._directory.gone_from(place)
                raise refused from None
            return [post]
        elif code == "not_in_channel":
            self._directory.gone_from(place)
        elif code == "is_archived":
            self._directory.archived(place)
        raise refused

    def _token_is(self, fault: str | None) -> None:
        if fault != self._token_fault:
            self._token_fault = fault
            self._faulty(fault)


def _seconds(ts: str | None) -> float | None:
    try:
        return float(ts or "")
    except ValueError:
        return None


def _now() -> float:
    """Return seconds that only go forward, as the event loop counts them."""
    return asyncio.get_running_loop().time()


def _runs(lane: _Lane) -> bool:
    return lane.task is not None and not lane.task.done()


def _keys(message: object) -> list[str]:
    """Return the keys in a message's metadata, none for a message without them."""
    metadata = message.get("metadata") if isinstance(message, dict) else None
    payload = metadata.get("event_payload") if isinstance(metadata, dict) else None
    keys = payload.get("keys") if isinstance(payload, dict) else None
    return keys if isinstance(keys, list) else []
