"""An Errbot backend for Slack: nothing that people type is lost, and nothing that is said.

One thread has an event loop on which all that goes to Slack and comes from it happens; another
hands what came to Errbot, in order; whoever sends from any thread leaves it in the spool.
Source: Slack's pages "Using Socket Mode", "Events API" and "Using the Slack Web API".
"""

import asyncio
import json
import logging
import re
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from queue import SimpleQueue

from errbot import core
from errbot.backends.base import ONLINE, Message, Person, Room, RoomOccupant, Stream
from errbot.rendering import imtext
from slack_sdk.signature import SignatureVerifier

from muster.chat import guard
from muster.chat.addressed import addressed
from muster.chat.overheard import Said
from muster.chat.receipt import Receipt
from muster.chat.services import made_services
from muster.chat.slack_needs import said_at_start, said_of_refusal
from muster.chat.webserver import Answer, Webserver
from muster.journal import open_store
from muster.journal.store import Batch, StorageLost
from muster.settings import settings_of
from muster.slack import NAMESPACE, text
from muster.slack.api import URL, Api, Busy, Refused, Unreachable, session
from muster.slack.buttons import pressable
from muster.slack.directory import Directory
from muster.slack.events import Heard, as_envelope, heard, news
from muster.slack.inbox import Inbox
from muster.slack.needs import FINAL, REQUEST_PATH
from muster.slack.requests import envelope_of
from muster.slack.sender import Sender
from muster.slack.sockets import Sockets
from muster.slack.spool import ANSWER, LONGEST, UNASKED, URGENT, Post, Spool

log = logging.getLogger(__name__)

LISTED_WITHIN = 10.0
"""Seconds for which the start waits for the names of people; the rest comes later."""

TOO_LATE = 600.0
"""Seconds after which a command that was not begun is told to its author instead of being done."""

SAID_WITHIN = 3.0
"""Seconds for which a bot that stops goes on saying what is to be said; the rest it says later."""

ASKED_WITHIN = 15.0
"""Seconds in which what a plugin asks of Slack is done."""

KEPT_WITHIN = 2.5
"""Seconds in which what a request brings is kept; Slack waits for three."""

ALIVE_EVERY = 30.0
"""Seconds between two notes that the bot hears what is said."""

LOOKED_BACK = 10.0
"""Seconds before the last sign of Slack from which on is looked what was missed."""

MOST_LOOKED_AT = 40
"""Channels in which is looked what was missed; Slack lets some fifty be asked for in a minute."""

FORGOTTEN_AFTER = 3.0
"""Seconds after which what has arrived is forgotten, all of it in one write.

What arrived just before a crash costs a look into its channel after it.
"""

TOLD_AGAIN_AFTER = 600.0
"""Seconds after which it is told again that nothing can be said in a channel, for one reason."""

HELD_FOR = 2.0
"""Seconds for which what comes on a new connection waits at most for what was said before it."""

FIRST_PAUSE, LONGEST_PAUSE = 1, 30
"""Seconds between two attempts to begin while Slack does not answer."""

_ALIVE, _ACTIVE = "alive", "active"
OWN_BOOKMARK = re.compile(r"INC-\d")
"""How the title of a bookmark begins that the bot keeps."""

_FOR_ANSWERS = (
    "muster_thread", "muster_inbox", "muster_aside", "muster_announces", "muster_more",
    "muster_unseen",
)  # fmt: skip
"""What an answer has in common with the message that it answers."""

_ID = re.compile(r"<([@#])([A-Z0-9]+)(?:\|[^>]*)?>|([CDGUW][A-Z0-9]{2,})")


class Someone(Person):
    """Somebody by their id, which Slack vouches for."""

    def __init__(self, userid, bot):
        self.userid = userid
        self._bot = bot

    @property
    def person(self):
        """The words that call them, which are the same wherever they are."""
        return f"<@{self.userid}>"

    @property
    def aclattr(self):
        """What access is granted by."""
        return self.userid

    @property
    def nick(self):
        """What the workspace calls them."""
        return self._bot.directory.person(self.userid) or self.userid

    @property
    def fullname(self):
        """What the workspace calls them."""
        return self.nick

    @property
    def client(self):
        """Nothing: Slack does not tell devices apart."""
        return ""

    @property
    def email(self):
        """Nothing: the bot does not ask for addresses."""
        return ""

    def __str__(self):
        return self.person

    def __eq__(self, other):
        return isinstance(other, Someone) and other.userid == self.userid

    def __hash__(self):
        return hash(self.userid)


class Occupant(RoomOccupant, Someone):
    """Somebody in a channel."""

    def __init__(self, userid, room, bot):
        Someone.__init__(self, userid, bot)
        self._room = room

    @property
    def room(self):
        """The channel they are in."""
        return self._room


class Channel(Room):
    """A channel by its id; one that has no id yet, by the name it is to get.

    `thread` is the `ts` of the message that is to be answered there, if it has a thread.
    """

    def __init__(self, channel, bot, name=None, thread=None):
        self.id = channel
        self.thread = thread
        self._bot = bot
        self._name = name

    @property
    def name(self):
        """Its name, without the `#`."""
        known = self._bot.directory.channel(self.id) if self.id else None
        return known or self._name or self.id

    def join(self, username=None, password=None):
        """Come into a public channel; a private one the bot is invited to. Raises Refused."""
        answer = self._bot.ask("conversations.join", channel=self.id)
        self._bot.directory.entered(answer.get("channel"))

    def leave(self, reason=None):
        """Leave the channel. Raises Refused."""
        self._bot.ask("conversations.leave", channel=self.id)
        self._bot.directory.gone_from(self.id)

    def create(self, *, private=False):
        """Make a channel of this name, or have the one that the bot made itself before.

        Raises Refused, such as `name_taken` for one that somebody else made, or that is archived.
        """
        try:
            made = self._bot.ask("conversations.create", name=self._name, is_private=private)
            made = made["channel"]
            self._bot.bookmarks[made["id"]] = None
        except Refused as refused:
            made = self._made_before(private) if refused.code == "name_taken" else None
            if made is None:
                raise
        self._bot.directory.entered(made)
        self.id = made["id"]

    def _made_before(self, private):
        """Return the channel of this name that the bot made, as Slack describes it, or None."""
        kind = "private_channel" if private else "public_channel"
        listed = self._bot.listed(
            "users.conversations", "channels", types=kind, exclude_archived=True, limit=999
        )
        for each in listed:
            if each.get("name") == self._name and each.get("creator") == self._bot.directory.bot:
                return each
        return None

    def destroy(self):
        """Archive the channel: Slack's own way to end one. Raises Refused."""
        self._bot.ask("conversations.archive", channel=self.id)
        self._bot.directory.archived(self.id)

    @property
    def exists(self):
        """Whether the bot knows of such a channel."""
        return bool(self.id) and self._bot.directory.found(self.id) is not None

    @property
    def joined(self):
        """Whether the bot is in it."""
        known = self._bot.directory.found(self.id) if self.id else None
        return known is not None and known.joined

    @property
    def topic(self):
        """What it is about, or None."""
        known = self._bot.directory.found(self.id) if self.id else None
        return (known.topic or None) if known else None

    @topic.setter
    def topic(self, topic):
        self._bot.ask("conversations.setTopic", channel=self.id, topic=topic)
        self._bot.directory.has_topic(self.id, topic)

    def bookmark(self, title, link):
        """Have one bookmark that begins as `title` does show this; None for no bookmark.

        Raises Refused.
        """
        bot, known = self._bot, self._bot.bookmarks
        if self.id not in known:
            listed = bot.listed("bookmarks.list", "bookmarks", channel_id=self.id)
            found = (each for each in listed if OWN_BOOKMARK.match(each.get("title") or ""))
            known[self.id] = next(((b["id"], b["title"], b.get("link")) for b in found), None)
        before = known[self.id]
        wanted = (title, link) if title else None
        if (before and before[1:]) == wanted:
            return
        if wanted is None:
            bot.ask("bookmarks.remove", channel_id=self.id, bookmark_id=before[0])
        elif before is None:
            added = bot.ask(
                "bookmarks.add", channel_id=self.id, title=title, link=link, type="link"
            )
            wanted = (added["bookmark"]["id"], *wanted)
        else:
            given = {"bookmark_id": before[0], "title": title, "link": link}
            bot.ask("bookmarks.edit", channel_id=self.id, **given)
            wanted = (before[0], *wanted)
        known[self.id] = wanted

    @property
    def occupants(self):
        """Who is in it, as Slack says. Raises Refused."""
        members = self._bot.listed("conversations.members", "members", channel=self.id)
        return [Occupant(user, self, self._bot) for user in members]

    def invite(self, *args):
        """Invite people by their ids. Raises Refused."""
        users = ",".join(getattr(each, "userid", None) or str(each) for each in args)
        # One who cannot be invited keeps nobody else out.
        self._bot.ask("conversations.invite", channel=self.id, users=users, force=True)

    def __str__(self):
        return f"<#{self.id}>" if self.id else f"#{self._name}"

    def __eq__(self, other):
        return isinstance(other, Channel) and other.id == self.id

    def __hash__(self):
        return hash(self.id)


class SlackBackend(guard.Guarded, core.ErrBot):
    """The bot on Slack.

    `BOT_IDENTITY` is that of Errbot's SlackV3: `token` (the bot's, xoxb-…) and `app_token` (xapp-…)
    for Socket Mode, or `signing_secret` with `events_host` and `events_port` for signed requests,
    which come in at /slack/events. `url` is the Web API's address, Slack's own where it is missing.
    """

    shows_topics = makes_rooms = True

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
        self._sender = self._sockets = None
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

    # ---- life

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
        webserver = Webserver(*self._listens_at, {REQUEST_PATH: self._take_signed})
        webserver.start()
        self._connected(True)
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

    def _connected(self, is_up):
        """Find out, once there is a connection again, what was said while there was none."""
        if not is_up:
            log.warning("the connection to Slack is gone")
            self._unheard_since = self._unheard_since or time.time()
            return
        log.info("connected to Slack")
        since, self._unheard_since = self._unheard_since, None
        self._catching_up += 1
        task = self._loop.create_task(self._caught_up(since))
        task.add_done_callback(_without_words)
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

        What is answered in a thread is not in a channel's history: that comes when Slack brings it.
        """
        oldest = max(since, time.time() - TOO_LATE)
        known = [each.id for each in self.directory.joined()] + self.directory.private_channels()
        channels = sorted(known, key=lambda each: -self._active.get(each, 0.0))
        for channel in channels[:MOST_LOOKED_AT]:
            try:
                said = await self._patiently(partial(self._said_since, channel, oldest))
            except Refused as refused:
                log.info("what was said meanwhile cannot be seen: %s", refused.code)
                continue
            for message in reversed(said):
                self._incoming.put((as_envelope(message, channel), _nothing))

    async def _said_since(self, channel, oldest):
        """Return what was said in a channel since then, the newest first. Raises as a call does."""
        given = {"channel": channel, "oldest": f"{oldest:.6f}"}
        pages = self.api.pages("conversations.history", "messages", **given)
        return [message async for message in pages]

    async def _stay_alive(self):
        """Note every now and then that the bot hears what is said, for its next start."""
        while True:
            if (self._sockets is None or self._sockets.open) and not self._catching_up:
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

    # ---- what comes

    def _heard(self, envelope, acknowledge):
        """Take in an envelope, on the loop's thread; the reader does the rest.

        Slack brings what the bot says itself too, which nobody else has to wake up for.
        """
        if self._is_for_nobody(envelope):
            acknowledge()
        elif self._held is None:
            self._incoming.put((envelope, acknowledge))
        else:
            self._held.append((envelope, acknowledge))

    def _is_for_nobody(self, envelope):
        """Return whether an envelope brings only what the bot, or an app, has said."""
        try:
            each = heard(envelope)
            return each is not None and not self._is_heeded(each) and news(envelope) is None
        except Exception:  # noqa: BLE001 - the reader says what is wrong with it
            return False

    def _read(self):
        """Hand on what comes, in order, for as long as the bot serves."""
        self._resume()
        while (first := self._incoming.get()) is not None:
            several = [first]
            while not self._incoming.empty() and (more := self._incoming.get()) is not None:
                several.append(more)
            try:
                self._take(several)
            except Exception as fault:  # noqa: BLE001 - one envelope may not end the reading
                log.error("an envelope of Slack's was dropped: %s", type(fault).__name__)

    def _take(self, several):
        """Keep what has to be done, acknowledge, and hand it on."""
        found = []
        for envelope, acknowledge in several:
            if isinstance(envelope, Heard):
                self._hand_on(envelope, True)
                continue
            told = news(envelope)
            if told is not None:
                self.directory.heed(told)
                if told.get("type") == "member_joined_channel":
                    for channel in self.directory.nameless():
                        self._loop.call_soon_threadsafe(self._get_to_know_channel, channel)
            each = heard(envelope)
            if each is not None and self._is_news(each):
                found.append((each, acknowledge))
            else:
                acknowledge()
        found = _in_order(found)
        kept = [each for each, _ in found if self._is_for_the_bot(each)]
        try:
            if kept:
                self._inbox.keep(kept)
        except StorageLost:
            # It is done all the same, and says what cannot be recorded.
            log.error("what comes from Slack cannot be kept: the storage does not answer")
            kept = []
        for _, acknowledge in found:
            acknowledge()
        for each, _ in found:
            self._active[each.channel] = time.time()
            self._begin_with(each, each in kept)

    def _is_news(self, each):
        """Return whether a person said or did it, and it has not come before."""
        return self._is_heeded(each) and self._inbox.is_new(each.key)

    def _is_heeded(self, each):
        """Return whether a person said or did it, or has something kept that an app said."""
        bot = self.directory.bot
        ours = each.user == bot or (each.kind == "kept" and each.author == bot)
        # What another app said may be kept by somebody; it is no command.
        return not ours and (not each.by_bot or each.kind == "kept")

    def _resume(self):
        """Go on with what an earlier start left: what came, and what was to be said."""
        try:
            left, unsaid = self._inbox.open(), self._spool.left()
        except StorageLost:
            log.error("what was left of before cannot be read: the storage does not answer")
            return
        since = time.time() - 3600
        for post in unsaid:
            self._loop.call_soon_threadsafe(partial(self._sender.say, post, since=since))
        for each in left:
            self._begin_with(each, True)

    def _begin_with(self, each, kept):
        """Hand on what came; a message of which only the place is known is asked for first."""
        if each.kind == "kept" and not each.text:
            asyncio.run_coroutine_threadsafe(self._look_up(each), self._loop)
        else:
            self._hand_on(each, kept)

    async def _look_up(self, each):
        """Ask Slack what was said that somebody has kept, and hand that on."""
        where = {"channel": each.channel, "oldest": each.ts, "latest": each.ts, "inclusive": True}
        for method, thread in (("conversations.history", None), ("conversations.replies", each.ts)):
            try:
                answer = await self._patiently(
                    lambda method=method, thread=thread: self.api.call(method, ts=thread, **where)
                )
            except Refused as refused:
                log.error("Slack does not say what somebody keeps: %s", refused.code)
                continue
            for message in answer.get("messages") or ():
                found = heard(as_envelope(message, each.channel))
                if found and found.ts == each.ts:
                    whole = replace(each, text=found.text, author=found.user, by_bot=found.by_bot)
                    self._incoming.put((whole, _nothing))
                    return
        self._is_done(each.key)

    def _is_for_the_bot(self, each):
        """Return whether something is, or may be, a command, which has to be kept."""
        if each.kind != "said":
            return True
        words, prefix = each.text.lstrip(), self.bot_config.BOT_PREFIX
        mentioned = words.startswith(f"<@{self.directory.bot}")
        return each.private or mentioned or addressed(words, prefix, self.own_names) is not None

    def _own_name(self):
        return (self.directory.person(self.directory.bot) or "muster").casefold()

    def _hand_on(self, each, kept):
        """Make Errbot's message of something that was heard, and have it done."""
        body, called = self._body(each)
        message = Message(body)
        if each.private:
            message.frm, message.to = Someone(each.user, self), self.bot_identifier
        else:
            room = Channel(each.channel, self, thread=each.thread)
            message.frm, message.to = Occupant(each.user, room, self), room
        if self.directory.someone(each.user) is None:
            self._loop.call_soon_threadsafe(self._get_to_know, each.user)
        message.extras.update(
            slack_event={"channel": each.channel, "ts": each.ts, "text": each.text},
            muster_id=f"{self.mode}:{each.key}",
            muster_addressed=called,
            muster_thread=each.thread,
            muster_begins=each.ts,
            muster_said_at=_instant(each.ts),
            muster_inbox=each.key if kept else None,
            muster_unseen=each.kind in ("slash", "pressed", "kept"),
        )
        original = f"{self.mode}:{each.channel}/{each.ts}"
        if each.kind == "edited":
            before = text.addressed(each.before, self.directory)
            message.extras.update(muster_edited=original, muster_before=before)
        elif each.kind == "kept":
            author = Occupant(each.author, Channel(each.channel, self), self)
            words = text.addressed(each.text, self.directory)
            said = Said(author, _instant(each.ts), original, words)
            message.extras["muster_said_before"] = (said,)
        if kept:
            message.extras["muster_receipt"] = Receipt(partial(self._is_done, each.key))
        if self._is_too_late(each):
            self._keep_unanswered(message, done=False)
            self._tell_unanswered(message.frm.person)
            return
        self.callback_message(message)

    def _is_too_late(self, each):
        """Return whether a command was typed so long ago that doing it now would surprise."""
        at = _instant(each.ts) if each.kind == "said" else None
        late = at is not None and (datetime.now(UTC) - at).total_seconds() > TOO_LATE
        return late and self._is_for_the_bot(each)

    def _body(self, each):
        """Return what somebody typed, without a mention of the bot, and whether it had one."""
        if each.kind == "slash":
            typed = text.addressed(each.text, self.directory)
            return f"{self.bot_config.BOT_PREFIX}{typed}", False
        if each.kind == "kept":
            return f"{self.bot_config.BOT_PREFIX}incident note ^", False
        words = each.text.lstrip()
        mention = re.match(rf"<@{self.directory.bot}(?:\|[^>]*)?>[\s:,]*", words)
        if mention:
            return text.addressed(words[mention.end() :], self.directory), True
        return text.addressed(each.text, self.directory), False

    def _get_to_know(self, user):
        task = self._loop.create_task(self.directory.ask_for(self.api, user))
        task.add_done_callback(_without_words)

    def _get_to_know_channel(self, channel):
        task = self._loop.create_task(self.directory.ask_about(self.api, channel))
        task.add_done_callback(_without_words)

    def _is_done(self, key):
        if key in self._answered:
            # That was kept with the answer.
            self._answered.discard(key)
            return
        try:
            self._inbox.write(self._inbox.done([key]))
        except StorageLost:
            log.error("that a command is done cannot be kept: the storage does not answer")

    # ---- what goes

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

    def build_reply(self, msg, text=None, private=False, threaded=False):
        """Return the answer to a message: where it was typed, in its thread if it has one."""
        reply = self.build_message(text)
        reply.frm = self.bot_identifier
        reply.to = msg.frm.room if msg.is_group and not private else Someone(msg.frm.userid, self)
        reply.parent = msg
        for name in _FOR_ANSWERS:
            if msg.extras.get(name):
                reply.extras[name] = msg.extras[name]
        if private and msg.is_group:
            reply.extras.pop("muster_thread", None)
        elif threaded and not reply.extras.get("muster_thread"):
            reply.extras["muster_thread"] = msg.extras.get("slack_event", {}).get("ts")
        return reply

    def prefix_groupchat_reply(self, message, identifier):
        """Call somebody at the head of an answer in a channel."""
        message.body = f"{identifier.person}: {message.body}"

    def send_message(self, msg):
        """Have a message said; it is kept until it has arrived. Raises ValueError without a place.

        Where the storage does not answer it is said all the same, if the bot lives as long.
        """
        super().send_message(msg)
        room = getattr(msg.to, "room", msg.to)
        where = getattr(room, "id", None) or getattr(room, "userid", None)
        answered = msg.parent.frm.userid if msg.parent is not None else None
        aside = answered and isinstance(room, Channel) and msg.extras.get("muster_aside")
        said = self._md.convert(msg.body)
        if msg.extras.get("muster_unseen") and not aside and isinstance(room, Channel):
            # Nobody else saw what was typed, and by whom.
            said = f"<@{answered}>: {said}"
        announces = bool(msg.extras.get("muster_announces"))
        message = Post(
            where,
            said,
            msg.extras.get("muster_thread"),
            only_for=answered if aside else None,
            rank=URGENT if announces else ANSWER if answered else UNASKED,
            for_user=answered,
            broadcast=announces,
        )
        message = self._with_buttons(message)
        if msg.extras.get("muster_more"):
            # A crash loses all that answers one command, which is told then, or nothing of it.
            msg.parent.extras.setdefault("muster_posts", []).append(message)
            return
        before = msg.parent.extras.pop("muster_posts", []) if msg.parent is not None else []
        self._leave([*before, message], msg.extras.get("muster_inbox"))

    def send_unasked(self, identifier, markdown, *, urgent=False, within=None):
        """Have something said that answers nobody; return whether it was, or is going to be.

        With `within` it is waited for, for so many seconds. What is `urgent` goes first.
        """
        msg = self.build_message(markdown)
        msg.frm, msg.to = self.bot_identifier, identifier
        super().send_message(msg)
        where = getattr(identifier, "id", None) or getattr(identifier, "userid", None)
        rank = URGENT if urgent else UNASKED
        post = self._with_buttons(Post(where, self._md.convert(markdown), rank=rank))
        keys = self._leave([post], wait=within is not None)
        return within is None or self._waited(keys, within)

    def _with_buttons(self, post):
        """Return a message with buttons for what it asks for, if it asks for what can be pressed.

        What one person alone sees may be pressed by others when it is copied: it has none.
        """
        services = made_services(self)
        found = pressable(post.text) if services and not post.only_for else ()
        if not found:
            return post
        labels = (
            services.templates.render("chat/slack/button", code=each.code, facts=each.facts)
            for each in found
        )
        pairs = zip((label.strip() for label in labels), found, strict=True)
        return replace(post, buttons=tuple((label, each.command) for label, each in pairs))

    def _waited(self, keys, within):
        """Return whether none of these messages is known not to have arrived, by then."""
        until = time.monotonic() + within
        with self._outcome:
            while True:
                outcomes = [self._outcomes[key] for key in keys]
                left = until - time.monotonic()
                if False in outcomes or None not in outcomes or left <= 0:
                    break
                self._outcome.wait(left)
            for key in keys:
                del self._outcomes[key]
        return False not in outcomes

    def _leave(self, messages, answered=None, *, wait=False):
        """Have messages said, divided where they are long; return the keys of what is said.

        With `answered`, what bears that key in the inbox is done by them, in the same write.
        Raises ValueError for one without a place.
        """
        posts = []
        for message in messages:
            if not message.channel:
                raise ValueError("there is no such channel")
            *first, last = text.parts(text.calling_no_crowd(message.text), LONGEST)
            posts += [replace(message, text=each, buttons=()) for each in first]
            posts.append(replace(message, text=last))
        posts = [replace(post, key=self._spool.new_key()) for post in posts]
        keys = [post.key for post in posts]
        if wait:
            with self._outcome:
                self._outcomes.update(dict.fromkeys(keys))
        try:
            self._spool.put(posts, self._inbox.done([answered]) if answered else None)
            self._answered.add(answered)
        except StorageLost:
            log.error("what is to be said cannot be kept: the storage does not answer")
        self._loop.call_soon_threadsafe(self._put_to_sender, posts)
        return keys

    def _put_to_sender(self, posts):
        for post in posts:
            self._sender.say(post)

    def _has_arrived(self, post):
        self._has_ended(post, True)

    def _has_ended(self, post, arrived):
        """Forget a message, with others in one write: nobody waits for that."""
        with self._outcome:
            if waited_for := [key for key in post.keys if key in self._outcomes]:
                self._outcomes.update(dict.fromkeys(waited_for, arrived))
                self._outcome.notify_all()
        if not self._arrived:
            self._loop.call_later(FORGOTTEN_AFTER, self._forget_arrived)
        self._arrived += post.keys

    def _forget_arrived(self):
        keys, self._arrived = self._arrived, []
        if keys:
            self._writer.submit(self._forget, keys)

    def _forget(self, keys):
        try:
            self._spool.remove(keys)
        except StorageLost:
            # After a restart it is looked for, and found.
            log.error("that messages arrived cannot be kept: the storage does not answer")

    def _has_failed(self, post, code):
        log.error("Slack did not take a message: %s", code)
        self._has_ended(post, False)
        self._writer.submit(self._tell_unsaid, post, code)

    def _tell_unsaid(self, post, code):
        """Tell whoever must know that something could not be said, and how that is mended.

        Whoever typed a command has its answer in private; else the incident room is told, once for
        each channel and reason, without a word of what it was.
        """
        services = made_services(self)
        if services is None or code == "fault":
            return
        where = self.build_identifier(post.channel)
        why = services.templates.render(
            "chat/slack/unsaid",
            place=where.nick if post.channel[0] in "UW" else f"#{where.name}",
            in_private=post.channel[0] in "UW",
            answers=post.for_user is not None,
            code=code,
            bot=self._own_name(),
        )
        if post.for_user and post.channel != post.for_user:
            anew = replace(post, channel=post.for_user, thread=None, for_user=None, only_for=None)
            said = "\n".join(map(self._md.convert, services.messenger.messages(why)))
            self._leave([replace(anew, text=said, buttons=()), anew])
            return
        last = self._told_unsaid.get((post.channel, code))
        if last is None or time.monotonic() - last > TOLD_AGAIN_AFTER:
            self._told_unsaid[post.channel, code] = time.monotonic()
            room, told = services.playbook.rooms.incident, False
            if services.dialect.joined(self, services.dialect.room(room)) != str(where):
                told = services.messenger.post(room, why)
            on_support = () if told else services.roster().on_support()
            reached = [services.messenger.tell(each, why) for each in on_support]
            if not told and not any(reached):
                log.error("nobody could be told that a message was not taken")

    def _token_faulty(self, code):
        if code:
            log.error("Slack does not take the bot's token any more: %s", code)
        else:
            log.info("Slack takes the bot's token again")

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

    def send_stream_request(self, user, fsource, name="file", size=None, stream_type=None):
        """Put a file where somebody is, or into a channel, soon; return Errbot's stream."""
        stream = Stream(user, fsource, name, size, stream_type)
        room = getattr(user, "room", user)
        where = getattr(room, "id", None) or getattr(user, "userid", None)
        content = fsource.read()
        thread = getattr(room, "thread", None)
        upload = self._upload(stream, where, thread, name, content)
        asyncio.run_coroutine_threadsafe(upload, self._loop)
        return stream

    async def _upload(self, stream, where, thread, name, content):
        try:
            if where[0] in "UW":
                where = await self._sender.place(where)
            await self.api.upload(where, name, content, thread)
        except (Busy, Refused, Unreachable) as fault:
            log.error("Slack did not take a file: %s", fault)
            stream.error(str(fault))
        else:
            stream.success()

    # ---- what plugins ask

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


def _is_number(text):
    """Return whether a text is a count of seconds, as Slack's library takes for granted."""
    return text.isascii() and text.isdecimal()


def _nothing():
    """Acknowledge nothing: it came by no connection."""


def _without_words(task):
    if not task.cancelled() and task.exception():
        log.error("in the background: %s", type(task.exception()).__name__)


def _in_order(found):
    """Return what came together in the order in which it was done.

    Connections that overlap bring what was typed in any order. An edit has the `ts` of what it
    edits, and a button that of its message: neither comes before what was there when it came.
    """
    keyed, latest = [], ""
    for pair in found:
        latest = max(latest, pair[0].ts)
        keyed.append((pair[0].ts if pair[0].kind == "said" else latest, pair))
    return [pair for _, pair in sorted(keyed, key=lambda each: each[0])]


def _instant(ts):
    """Return the instant of Slack's time of a message, UTC, or None for what is none."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None
