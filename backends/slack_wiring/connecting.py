"""The life of the connection: it begins, brings in what happens, and ends politely."""

import asyncio
import json
import logging
import sys
import threading
import time

from muster.chat.slack_needs import said_at_start, said_of_refusal
from muster.chat.webserver import Answer, Door, Webserver
from muster.journal import open_store
from muster.journal.store import StorageLost
from muster.settings import settings_of
from muster.slack import NAMESPACE, text
from muster.slack.api import Api, Busy, Refused, Unreachable, session
from muster.slack.directory import Directory
from muster.slack.inbox import Inbox
from muster.slack.invitations import Invitations
from muster.slack.needs import FINAL, REQUEST_PATH
from muster.slack.requests import envelope_of
from muster.slack.sender import Sender
from muster.slack.sockets import Sockets
from muster.slack.spool import Spool
from muster.slack.threads import Threads
from slack_wiring.identifiers import Someone

log = logging.getLogger(__name__)

LISTED_WITHIN = 10.0
"""Seconds for which the start waits for the names of people; the rest comes later."""

SAID_WITHIN = 3.0
"""Seconds for which a bot that stops goes on saying what is to be said; the rest it says later."""

KEPT_WITHIN = 2.5
"""Seconds in which what a request brings is kept; Slack waits for three."""

SIGNED = Door("Nothing comes in from Slack", "MUSTER_SLACK_EVENTS_HOST", "MUSTER_SLACK_EVENTS_PORT")

FIRST_PAUSE, LONGEST_PAUSE = 1, 30
"""Seconds between two attempts to begin while Slack does not answer."""


class Connecting:
    """What of the backend begins and ends: one thread has an event loop, on which all happens."""

    def serve_forever(self):
        """Serve until told to stop. Raises SystemExit with the reason where it is of no use."""
        super().serve_forever()
        if self._refused:
            sys.exit(self._refused)

    def serve_once(self):
        """Serve until the bot stops; return whether trying again is of no use."""
        self._namespace = open_store(self.storage_plugin, NAMESPACE)
        self._inbox = Inbox(self._namespace)
        self._spool = Spool(self._namespace, f"{time.time_ns():016x}")
        self.invitations = Invitations(self._namespace)
        self.threads = Threads(self._namespace, self._write_soon)
        try:
            self.threads.read()
        except StorageLost:
            log.error("which thread is about what cannot be read: the storage does not answer")
        self._over.clear()
        self._listed.clear()
        thread = threading.Thread(target=self._run_loop, name="muster-slack", daemon=True)
        thread.start()
        online = False
        try:
            while not (self._listed.wait(0.2) or self._over.is_set()):
                pass
            if not self._over.is_set():
                online = True
                self.reset_reconnection_count()
                self.connect_callback()
                threading.Thread(target=self._read, name="muster-slack-reader", daemon=True).start()
                self._over.wait()
        finally:
            if online:
                self.disconnect_callback()
            self._incoming.put(None)
            self._end_loop(thread)
        return self._refused is not None

    def _run_loop(self):
        try:
            asyncio.run(self._serve())
        except Exception as fault:  # noqa: BLE001 - whoever waits must be told
            log.error("the connection to Slack ended: %s", type(fault).__name__)
        finally:
            self._over.set()

    def _end_loop(self, thread):
        """Say what is still to be said, and end the connections."""
        if self._loop is not None and thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            thread.join(SAID_WITHIN + 5)

    async def _serve(self):
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        async with session() as connections:
            self.api = Api(self._token, connections, self._url)
            app = Api(self._app_token, connections, self._url)
            serving = self._loop.create_task(self._begin(app, connections))
            stopping = self._loop.create_task(self._stop.wait())
            await asyncio.wait((serving, stopping), return_when="FIRST_COMPLETED")
            if self._sender is not None:
                await self._sender.finish(SAID_WITHIN)
            if self._sockets is not None:
                await self._sockets.close()
            for task in (serving, stopping):
                task.cancel()
            await asyncio.gather(serving, stopping, return_exceptions=True)
            self._forget_arrived()

    async def _begin(self, app, connections):
        """Find out who and where the bot is, then bring in what happens; for ever."""
        setting = "MUSTER_SLACK_BOT_TOKEN"
        try:
            who = await self._patiently(lambda: self.api.call("auth.test"))
            self.directory = Directory(str(who["user_id"]))
            self.bot_identifier = Someone(self.directory.bot, self)
            self._sender = Sender(
                self.api,
                self.directory,
                arrived=self._has_arrived,
                failed=self._has_failed,
                divide=lambda long: text.parts(long, len(long) // 2 + 1),
                faulty=self._token_faulty,
                threads=self.threads,
            )
            await self._patiently(lambda: self.directory.list_channels(self.api))
            await asyncio.to_thread(self._tell_what_is_missing, str(who.get("user") or ""))
            people = self._loop.create_task(self._list_people())
            await asyncio.wait((people,), timeout=LISTED_WITHIN)
            self._listed.set()
            self._unheard_since = await asyncio.to_thread(self._heard_last)
            alive = self._loop.create_task(self._stay_alive())
            setting = "MUSTER_SLACK_APP_TOKEN"
            try:
                await self._bring_in(app, connections)
            finally:
                alive.cancel()
        except Refused as refused:
            self._is_not_let_in(setting, refused)

    def _is_not_let_in(self, setting, refused):
        """Say which token Slack does not take; where that stays so, the bot ends with that."""
        why = self._in_words(said_of_refusal, setting, refused.code, refused.needed)
        why = why or f"{setting}: Slack said {refused.code}."
        log.error("%s", why)
        if refused.code in FINAL:
            self._refused = why

    def _tell_what_is_missing(self, name):
        """Log what of the app, its rooms or this machine's clock has to be mended."""
        api, found = self.api, self.directory.found
        for line in self._in_words(said_at_start, name, api.scopes, found, api.ahead_by) or ():
            log.error("%s", line)

    def _in_words(self, say, *facts):
        """Return what is said of the set-up, or None where there is none to go by."""
        try:
            return say(settings_of(self.bot_config), *facts)
        except (ValueError, OSError) as fault:
            log.error("what Slack lacks cannot be told: %s", type(fault).__name__)
            return None

    async def _bring_in(self, app, connections):
        """Bring in what happens, by sockets or by signed requests, for ever. Raises Refused."""
        if self._signed is None:
            self._sockets = Sockets(app, connections, self._heard, self._connected)
            await self._sockets.serve()
            return
        webserver = Webserver(
            *self._listens_at,
            {REQUEST_PATH: self._take_signed},
            door=SIGNED,
            opened=lambda: self._loop.call_soon_threadsafe(self._connected, True),
        )
        webserver.start()
        try:
            await self._loop.create_future()
        finally:
            webserver.stop()

    def _take_signed(self, posted):
        """Return how a request of Slack's is answered: once what it brings is kept."""
        if not self._is_signed(posted):
            return Answer(401, "not_signed")
        envelope = envelope_of(posted.body)
        if envelope is None:
            return Answer(400, "not_slacks")
        if "challenge" in envelope:
            return Answer(200, body=json.dumps(envelope).encode())
        kept = threading.Event()
        self._incoming.put((envelope, kept.set))
        return Answer(200, body=b"") if kept.wait(KEPT_WITHIN) else Answer(503, "not_kept")

    def _is_signed(self, posted):
        """Return whether Slack sent a request, within the last minutes."""
        signature = posted.header("X-Slack-Signature")
        at = posted.header("X-Slack-Request-Timestamp")
        try:
            return _is_number(at) and self._signed.is_valid(posted.body, at, signature)
        except (TypeError, UnicodeError):
            # Slack's library takes what is signed, and the signature, for plain text.
            return False

    async def _list_people(self):
        try:
            await self._patiently(lambda: self.directory.list_people(self.api))
        except Refused as refused:
            log.error("Slack does not say who is there: %s %s", refused.code, refused.needed)

    async def _patiently(self, call):
        """Return what Slack answers, once it answers. Raises Refused."""
        pause = FIRST_PAUSE
        while True:
            try:
                return await call()
            except Busy as busy:
                await asyncio.sleep(busy.seconds)
            except Unreachable as fault:
                log.error("Slack does not answer: %s; trying again in %s s", fault, pause)
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)


def _is_number(text):
    """Return whether a text is a count of seconds, as Slack's library takes for granted."""
    return text.isascii() and text.isdecimal()
