"""What was said while there was no connection: Slack brings it late, or never."""

import asyncio
import logging
import time
from functools import partial

from muster.journal.store import Batch, StorageLost
from muster.slack.api import Refused
from muster.slack.events import as_envelope
from slack_wiring.hearing import TOO_LATE, acknowledge_nothing, without_words

log = logging.getLogger(__name__)

ALIVE_EVERY = 30.0
"""Seconds between two notes that the bot hears what is said."""

LOOKED_BACK = 10.0
"""Seconds before the last sign of Slack from which on is looked what was missed."""

MOST_LOOKED_AT, THREADS_LOOKED_AT = 40, 10
"""Channels, and threads of incidents, in which is looked what was missed.

Slack lets some fifty be asked for in a minute.
"""

HELD_FOR = 2.0
"""Seconds for which what comes on a new connection waits at most for what was said before it."""

_ALIVE, _ACTIVE = "alive", "active"


class CatchingUp:
    """What of the backend knows when it last heard what is said, and looks for what came since."""

    def _connected(self, is_up):
        """Find out, once there is a connection again, what was said while there was none."""
        if not is_up:
            log.warning("the connection to Slack is gone")
            self._unheard_since = self._unheard_since or time.time()
            return
        log.info("connected to Slack")
        self._listens = True
        since, self._unheard_since = self._unheard_since, None
        self._catching_up += 1
        task = self._loop.create_task(self._caught_up(since))
        task.add_done_callback(without_words)
        if since is not None:
            self._held = []
            self._loop.call_later(HELD_FOR, self._let_in)
            task.add_done_callback(lambda _: self._let_in())

    async def _caught_up(self, since):
        """Take in what was missed, if anything was; only then is it noted that the bot hears."""
        try:
            if since is not None:
                await self._catch_up(since - LOOKED_BACK)
        finally:
            self._catching_up -= 1
        await asyncio.to_thread(self._note_alive)

    def _let_in(self):
        """Take in what came while the bot looked for what was said before it."""
        held, self._held = self._held or (), None
        for each in held:
            self._incoming.put(each)

    async def _catch_up(self, since):
        """Take in what was said since then where the bot is: Slack brings it late, or never.

        What is answered in a thread is not in a channel's history: that is looked up for the newest
        incidents, and of other threads comes when Slack brings it.
        """
        oldest = max(since, time.time() - TOO_LATE)
        known = [each.id for each in self.directory.joined()] + self.directory.private_channels()
        channels = sorted(known, key=lambda each: -self._active.get(each, 0.0))
        for channel in channels[:MOST_LOOKED_AT]:
            await self._look_at(channel, None, oldest)
        threads = self.threads.newest(THREADS_LOOKED_AT)
        await asyncio.gather(*(self._look_at(*each, oldest) for each in threads))

    async def _look_at(self, channel, thread, oldest):
        """Take in what was said since then in a channel, or in a thread of it."""
        try:
            said = await self._patiently(partial(self._said_since, channel, thread, oldest))
        except Refused as refused:
            log.info("what was said meanwhile cannot be seen: %s", refused.code)
            return
        for message in said:
            self._incoming.put((as_envelope(message, channel), acknowledge_nothing))

    async def _said_since(self, channel, thread, oldest):
        """Return what was said in a channel, or in a thread of it, since then, the oldest first.

        Raises as a call does.
        """
        given = {"channel": channel, "oldest": f"{oldest:.6f}"}
        if thread is None:
            pages = self.api.pages("conversations.history", "messages", **given)
            return [message async for message in pages][::-1]
        pages = self.api.pages("conversations.replies", "messages", ts=thread, **given)
        # Slack lists what a thread begins with in any case.
        return [message async for message in pages if message.get("ts") != thread]

    async def _stay_alive(self):
        """Note every now and then that the bot hears what is said, for its next start."""
        while True:
            heard = self._sockets.open if self._sockets else self._listens
            if heard and not self._catching_up:
                await asyncio.to_thread(self._note_alive)
            await asyncio.sleep(ALIVE_EVERY)

    def _note_alive(self):
        """Note that the bot hears what is said, and where people spoke to it of late."""
        active = sorted(self._active.copy().items(), key=lambda each: -each[1])[:MOST_LOOKED_AT]
        try:
            self._namespace.write(Batch(puts={_ALIVE: time.time(), _ACTIVE: dict(active)}))
        except StorageLost:
            log.warning("that the bot is alive cannot be kept: the storage does not answer")

    def _heard_last(self):
        """Return when an earlier start last heard what is said, or None; know where that was."""
        try:
            last, active = self._namespace.get(_ALIVE), self._namespace.get(_ACTIVE)
        except StorageLost:
            return None
        for channel, at in (active if isinstance(active, dict) else {}).items():
            self._active.setdefault(channel, at)
        return last if isinstance(last, int | float) else None
