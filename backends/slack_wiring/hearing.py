"""What comes from Slack: kept, acknowledged, and handed to Errbot as messages, in order."""

import asyncio
import logging
import re
import time
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from errbot.backends.base import Message

from muster.chat.addressed import addressed
from muster.chat.recent_messages import Said
from muster.journal.store import StorageLost
from muster.runtime.receipt import Receipt
from muster.slack import text
from muster.slack.api import SlackRefused
from muster.slack.events import Heard, as_envelope, heard, in_order, news
from slack_wiring.identifiers import Channel, Occupant, Someone

log = logging.getLogger(__name__)

TOO_LATE = 600.0
"""Seconds after which a command that was not begun is told to its author instead of being done."""


class Hearing:
    """What of the backend takes in what happens; a thread of its own hands it on."""

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
        found = in_order(found)
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
            except SlackRefused as refused:
                log.error("Slack does not say what somebody keeps: %s", refused.code)
                continue
            for message in answer.get("messages") or ():
                found = heard(as_envelope(message, each.channel))
                if found and found.ts == each.ts:
                    whole = replace(each, text=found.text, author=found.user, by_bot=found.by_bot)
                    self._incoming.put((whole, acknowledge_nothing))
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
        prefix = self.bot_config.BOT_PREFIX
        if each.kind == "slash":
            # Slack completes our own words, whatever is typed for them elsewhere.
            word, space, rest = text.addressed(each.text, self.directory).partition(" ")
            return f"{prefix}{self.typed_here().word(word)}{space}{rest}", False
        if each.kind == "kept":
            return f"{prefix}{self.typed_here().word('incident')} note ^", False
        words = each.text.lstrip()
        mention = re.match(rf"<@{self.directory.bot}(?:\|[^>]*)?>[\s:,]*", words)
        if mention:
            return text.addressed(words[mention.end() :], self.directory), True
        return text.addressed(each.text, self.directory), False

    def _get_to_know(self, user):
        task = self._loop.create_task(self.directory.ask_for(self.api, user))
        task.add_done_callback(without_words)

    def _get_to_know_channel(self, channel):
        task = self._loop.create_task(self.directory.ask_about(self.api, channel))
        task.add_done_callback(without_words)

    def _is_done(self, key):
        if key in self._answered:
            # That was kept with the answer.
            self._answered.discard(key)
            return
        try:
            self._inbox.write(self._inbox.done([key]))
        except StorageLost:
            log.error("that a command is done cannot be kept: the storage does not answer")


def acknowledge_nothing():
    """Acknowledge nothing: it came by no connection."""


def without_words(task):
    """Log that something in the background failed, by the kind of its exception alone."""
    if not task.cancelled() and task.exception():
        log.error("in the background: %s", type(task.exception()).__name__)


def _instant(ts):
    """Return the instant of Slack's time of a message, UTC, or None for what is none."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None
