"""What goes to Slack: kept until it has arrived, and told to whoever must know where it cannot."""

import asyncio
import logging
import time
from dataclasses import replace

from errbot.backends.base import Stream

from muster.chat.services import made_services
from muster.journal.store import StorageLost
from muster.slack import text
from muster.slack.api import Busy, SlackRefused, Unreachable
from muster.slack.buttons import pressable
from muster.slack.spool import ANSWER, LONGEST, UNASKED, URGENT, SpooledPost
from slack_wiring.identifiers import Channel, Someone

log = logging.getLogger(__name__)

FORGOTTEN_AFTER = 3.0
"""Seconds after which what has arrived is forgotten, all of it in one write.

What arrived just before a crash costs a look into its channel after it.
"""

TOLD_AGAIN_AFTER = 600.0
"""Seconds after which it is told again that nothing can be said in a channel, for one reason."""

_FOR_ANSWERS = (
    "muster_thread", "muster_inbox", "muster_aside", "muster_announces", "muster_more",
    "muster_unseen", "muster_subject", "muster_for_all",
)  # fmt: skip
"""What an answer has in common with the message that it answers."""


class Saying:
    """What of the backend says something; any thread does, and the loop's sends it."""

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
        message = SpooledPost(
            where,
            said,
            msg.extras.get("muster_thread"),
            only_for=answered if aside else None,
            rank=URGENT if announces else ANSWER if answered else UNASKED,
            for_user=answered,
            broadcast=announces or bool(msg.extras.get("muster_for_all")),
            subject=msg.extras.get("muster_subject"),
            declares=bool(msg.extras.get("muster_subject")),
            answers=_declares_in(msg),
        )
        message = self._with_buttons(message)
        if msg.extras.get("muster_more"):
            # A crash loses all that answers one command, which is told then, or nothing of it.
            msg.parent.extras.setdefault("muster_posts", []).append(message)
            return
        before = msg.parent.extras.pop("muster_posts", []) if msg.parent is not None else []
        self._leave([*before, message], msg.extras.get("muster_inbox"))

    def send_unasked(self, identifier, markdown, *, urgent=False, within=None, about=None):
        """Have something said that answers nobody; return whether it was, or is going to be.

        With `within` it is waited for, for so many seconds. What is `urgent` goes first. What is
        `about` an incident goes into its thread where that says so, or it has been spoken in.
        """
        msg = self.build_message(markdown)
        msg.frm, msg.to = self.bot_identifier, identifier
        super().send_message(msg)
        where = getattr(identifier, "id", None) or getattr(identifier, "userid", None)
        rank = URGENT if urgent else UNASKED
        post = SpooledPost(where, self._md.convert(markdown), rank=rank)
        if about is not None:
            apart = about.apart or self.threads.is_spoken_in(where, about.incident)
            post = replace(
                post,
                subject=about.incident,
                apart=apart and not about.declares,
                declares=about.declares,
                broadcast=about.for_all,
            )
        post = self._with_buttons(post)
        keys = self._leave([post], wait=within is not None)
        return within is None or self._waited(keys, within)

    def _with_buttons(self, post):
        """Return a message with buttons for what it asks for, if it asks for what can be pressed.

        What one person alone sees may be pressed by others when it is copied: it has none.
        """
        services = made_services(self)
        commands = services.commands if services else None
        found = pressable(commands.named(post.text)) if commands and not post.only_for else ()
        if not found:
            return post
        labels = (
            services.templates.render("slack/button", code=each.code, facts=each.facts)
            for each in found
        )
        pairs = zip((label.strip() for label in labels), found, strict=True)
        pressed = tuple((label, commands.typed(each.command)) for label, each in pairs)
        return replace(post, buttons=pressed)

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

    def incident_of_thread(self, msg):
        """Return the number of the incident in whose thread something was typed, or None."""
        channel = msg.extras.get("slack_event", {}).get("channel")
        return self.threads.subject(channel, msg.extras.get("muster_thread")) if channel else None

    def _write_soon(self, batch):
        """Have something written beside all that waits; a crash before that costs a look."""
        self._writer.submit(self._write, batch)

    def _write(self, batch):
        try:
            self._namespace.write(batch)
        except StorageLost:
            log.error("which thread is about what cannot be kept: the storage does not answer")

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
            "slack/unsaid",
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
        except (Busy, SlackRefused, Unreachable) as fault:
            log.error("Slack did not take a file: %s", fault)
            stream.error(str(fault))
        else:
            stream.success()


def _declares_in(msg):
    """Return the `ts` of a message that declared an incident in a channel, to be seen there."""
    seen = msg.extras.get("muster_subject") and not msg.extras.get("muster_unseen")
    head = not msg.extras.get("muster_thread") and msg.parent is not None
    return msg.parent.extras.get("muster_begins") if seen and head else None
