"""An Errbot backend for Slack: nothing that people type is lost, and nothing that is said.

One thread has an event loop on which all that goes to Slack and comes from it happens; another
hands what came to Errbot, in order; whoever sends from any thread leaves it in the spool. Its parts
are in `slack_wiring/`.
Source: Slack's pages "Using Socket Mode", "Events API" and "Using the Slack Web API".
"""

import asyncio
import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

from errbot import core
from errbot.backends.base import ONLINE
from errbot.rendering import imtext
from slack_sdk.signature import SignatureVerifier
from slack_wiring.catching_up import CatchingUp
from slack_wiring.connecting import FIRST_PAUSE, LONGEST_PAUSE, Connecting
from slack_wiring.hearing import Hearing
from slack_wiring.identifiers import Channel, Someone
from slack_wiring.saying import Saying

from muster.chat import guard
from muster.slack.api import URL
from muster.slack.directory import Directory

ASKED_WITHIN = 15.0
"""Seconds in which what a plugin asks of Slack is done."""

_ID = re.compile(r"<([@#])([A-Z0-9]+)(?:\|[^>]*)?>|([CDGUW][A-Z0-9]{2,})")


class SlackBackend(guard.Guarded, Connecting, CatchingUp, Hearing, Saying, core.ErrBot):
    """The bot on Slack.

    `BOT_IDENTITY` is that of Errbot's SlackV3: `token` (the bot's, xoxb-…) and `app_token` (xapp-…)
    for Socket Mode, or `signing_secret` with `events_host` and `events_port` for signed requests,
    which come in at /slack/events. `url` is the Web API's address, Slack's own where it is missing.
    """

    shows_topics = makes_rooms = has_threads = True

    def __init__(self, config):
        super().__init__(config)
        self.bookmarks = {}
        identity = config.BOT_IDENTITY
        self._token, self._app_token = identity["token"], identity.get("app_token")
        self._url = identity.get("url") or URL
        port, self._signed = identity.get("events_port"), None
        if port:
            self._signed = SignatureVerifier(identity["signing_secret"])
            self._listens_at = (identity.get("events_host") or "127.0.0.1", port)
        self.directory = Directory("")
        self.bot_identifier = Someone("", self)
        self._md = imtext()
        # Messages are divided where Slack counts them, in its own form.
        self.set_message_size_limit(sys.maxsize, sys.maxsize)
        self.api = None
        self._namespace = self._inbox = self._spool = None
        self.invitations = self.threads = self._sender = self._sockets = None
        self._loop = None
        self._incoming = SimpleQueue()
        self._listed = threading.Event()
        self._over = threading.Event()
        self._up = threading.Event()
        self._refused = None
        self._held = None
        self._unheard_since = None
        self._active = {}
        self._catching_up = 0
        self._listens = False
        self._answered = set()
        self._told_unsaid = {}
        self._outcomes = {}
        self._outcome = threading.Condition()
        self._writer = ThreadPoolExecutor(1, "muster-slack-spool")
        self._arrived = []
        self._reconnection_delay, self._reconnection_max_delay = FIRST_PAUSE, LONGEST_PAUSE

    @property
    def mode(self):
        """Errbot's word for Slack, which is that of the backend that came before."""
        return "slackv3"

    def build_identifier(self, text_representation):
        """Return the person or the channel of an id or a name, asking nobody.

        Raises ValueError for what is neither.
        """
        found = _ID.fullmatch(text_representation.strip())
        if found:
            sign, marked, bare = found.groups()
            given = marked or bare
            if sign == "@" or (not sign and given[0] in "UW"):
                return Someone(given, self)
            return Channel(given, self)
        if text_representation.startswith("#"):
            known = self.directory.found(text_representation)
            return Channel(known.id if known else None, self, text_representation[1:])
        raise ValueError("not the id of a person or a channel, nor a channel's name")

    def is_from_self(self, msg):
        """Return False: what the bot says itself never comes this far."""
        return False

    def change_presence(self, status=ONLINE, message=""):
        """Do nothing: Slack shows by itself whether a bot is there."""

    def query_room(self, room):
        """Return the channel of an id or a name."""
        return self.build_identifier(room if room[:1] in "#<CG" else f"#{room}")

    def rooms(self):
        """Return the channels that the bot is in."""
        return [Channel(each.id, self) for each in self.directory.joined()]

    def ask(self, method, **arguments):
        """Return what Slack answers to a call, from any thread but the loop's.

        Raises Busy, Refused, Unreachable, and TimeoutError when it takes too long.
        """
        asked = asyncio.run_coroutine_threadsafe(self.api.call(method, **arguments), self._loop)
        return asked.result(ASKED_WITHIN)

    def listed(self, method, key, **arguments):
        """Return all that a method of Slack's lists under a key, as `ask` does."""

        async def gathered():
            cursor, found = "", []
            while True:
                page = await self.api.call(method, cursor=cursor or None, **arguments)
                found += page.get(key) or ()
                cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
                if not cursor:
                    return found

        return asyncio.run_coroutine_threadsafe(gathered(), self._loop).result(ASKED_WITHIN)
