"""The people and channels of one Slack workspace, and where the bot is: listed once, then kept.

Nothing of it is asked for while somebody waits. Safe to use from any thread.
Source: Slack's user and conversation objects, and its events of the same names.
"""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

from muster.slack.api import Api, Busy, SlackRefused, Unreachable

log = logging.getLogger(__name__)

_LEFT = frozenset(["channel_left", "group_left", "channel_deleted", "group_deleted"])
_ASKED_AGAIN_AFTER = 600.0
"""Seconds after which Slack is asked again who somebody is."""

_KINDS = ("public_channel", "private_channel", "im")


@dataclass(frozen=True, slots=True)
class Someone:
    """A person or an app, by Slack's id. `name` is what the workspace shows of them."""

    id: str
    name: str
    is_bot: bool = False
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class SlackChannel:
    """A channel by its id, which stays; its name is in lower case and may be changed."""

    id: str
    name: str = ""
    is_private: bool = False
    is_archived: bool = False
    joined: bool = False
    topic: str = ""


class Directory:
    """What is known of one workspace. `bot` is the bot's own id there."""

    def __init__(self, bot: str) -> None:
        self.bot = bot
        self.changed: list[Callable[[SlackChannel], object]] = []
        """Are told of a channel that changed, on the thread that heard of it."""
        self._lock = Lock()
        self._people: dict[str, Someone] = {}
        self._channels: dict[str, SlackChannel] = {}
        self._by_name: dict[str, str] = {}
        self._private: dict[str, str] = {}
        self._asked_for: dict[str, float] = {}

    def someone(self, user: str) -> Someone | None:
        """Return who has an id, or None for somebody who is not known yet."""
        return self._people.get(user)

    def person(self, user: str) -> str | None:
        """Return what the workspace calls somebody, or None."""
        found = self._people.get(user)
        return found.name if found else None

    def channel(self, channel: str) -> str | None:
        """Return a channel's name, without `#`, or None."""
        found = self._channels.get(channel)
        return found.name or None if found else None

    def found(self, address: str) -> SlackChannel | None:
        """Return the channel of an id or of `#name`, as far as it is known."""
        with self._lock:
            channel = self._by_name.get(address[1:], "") if address.startswith("#") else address
            return self._channels.get(channel)

    def names(self, channel: str) -> list[str]:
        """Return the names that mean a channel, the one that it has now last."""
        with self._lock:
            now = _known(self._channels, channel).name
            found = [name for name, known in self._by_name.items() if known == channel]
        return sorted(found, key=lambda name: name == now)

    def joined(self) -> list[SlackChannel]:
        """Return the channels that the bot is in and can speak in, by name."""
        with self._lock:
            here = [each for each in self._channels.values() if each.joined]
        return sorted((each for each in here if not each.is_archived), key=lambda each: each.name)

    def private(self, user: str) -> str | None:
        """Return the id of the channel in which somebody and the bot are alone, or None."""
        return self._private.get(user)

    def private_channels(self) -> list[str]:
        """Return the ids of the channels in which somebody and the bot are alone."""
        return list(self._private.values())

    def opened(self, user: str, channel: str) -> None:
        """Take note of the channel in which somebody and the bot are alone."""
        self._private[user] = channel

    async def list_channels(self, api: Api) -> str:
        """Ask Slack where the bot is; return the scopes that are missing for it, if any.

        Slack refuses the whole list for one kind of channel that the app may not see: the kinds are
        asked for one by one then.
        """
        try:
            await self._list(api, ",".join(_KINDS))
            return ""
        except SlackRefused as refused:
            if refused.code != "missing_scope":
                raise
        missing = []
        for kind in _KINDS:
            try:
                await self._list(api, kind)
            except SlackRefused as refused:
                if refused.code != "missing_scope":
                    raise
                missing.append(refused.needed)
        return ",".join(missing)

    async def _list(self, api: Api, kinds: str) -> None:
        pages = api.pages(
            "users.conversations", "channels", types=kinds, exclude_archived="true", user=self.bot
        )
        async for listed in pages:
            if not listed.get("is_im"):
                self.entered(listed)
            elif isinstance(listed.get("user"), str) and isinstance(listed.get("id"), str):
                self.opened(listed["user"], listed["id"])

    async def list_people(self, api: Api) -> None:
        """Ask Slack who is there. Raises as `Api.call` does."""
        async for listed in api.pages("users.list", "members"):
            self._put_person(listed)

    async def ask_for(self, api: Api, user: str) -> None:
        """Ask Slack who somebody is who came after the list; without an answer it stays open.

        It is not asked again for a while, however much they say.
        """
        now = time.monotonic()
        if now - self._asked_for.get(user, float("-inf")) < _ASKED_AGAIN_AFTER:
            return
        self._asked_for[user] = now
        try:
            answer = await api.call("users.info", user=user)
        except (Busy, SlackRefused, Unreachable) as fault:
            log.info("Slack does not say who somebody is: %s", fault)
            return
        self._put_person(answer.get("user"))

    async def ask_about(self, api: Api, channel: str) -> None:
        """Ask Slack what a channel is called into which the bot came; without an answer, nothing.

        Source: Slack's event `member_joined_channel`, which has the channel's id alone.
        """
        try:
            answer = await api.call("conversations.info", channel=channel)
        except (Busy, SlackRefused, Unreachable) as fault:
            log.warning("Slack does not say what a channel is called: %s", fault)
            return
        self.entered(answer.get("channel"))

    def nameless(self) -> list[str]:
        """Return the ids of the channels that the bot is in and does not know the names of."""
        with self._lock:
            return [each.id for each in self._channels.values() if each.joined and not each.name]

    def heed(self, event: Mapping[str, Any]) -> None:
        """Take note of an event that tells of people or channels; it may be of any form."""
        kind, channel = event.get("type"), event.get("channel")
        if kind in ("user_change", "user_profile_changed", "team_join"):
            self._put_person(event.get("user"))
        elif kind == "im_created":
            user, opened = event.get("user"), channel
            known = opened.get("id") if isinstance(opened, Mapping) else opened
            if isinstance(user, str) and isinstance(known, str):
                self.opened(user, known)
        elif isinstance(channel, Mapping):
            if isinstance(channel.get("id"), str):
                self._put(_channel(channel, _known(self._channels, channel["id"])))
        elif isinstance(channel, str):
            self._moved(str(kind), channel, event)

    def _moved(self, kind: str, channel: str, event: Mapping[str, Any]) -> None:
        if kind == "message":
            # Of messages only those are news that tell of a topic.
            topic = event.get("topic")
            self.has_topic(channel, topic if isinstance(topic, str) else "")
            return
        known = _known(self._channels, channel)
        if kind == "member_joined_channel" and event.get("user") == self.bot:
            private = event.get("channel_type") == "G" or known.is_private
            self._put(replace(known, joined=True, is_private=private))
        elif kind in _LEFT or (kind == "member_left_channel" and event.get("user") == self.bot):
            self._put(replace(known, joined=False))
        elif kind.endswith("_unarchive"):
            self._put(replace(known, is_archived=False))
        elif kind.endswith("_archive"):
            self._put(replace(known, is_archived=True))

    def may_join(self, channel: str) -> bool:
        """Return whether a channel is one that the bot may come into by itself: a public one."""
        found = self._channels.get(channel)
        return found is not None and not found.is_private and not found.is_archived

    def gone_from(self, channel: str) -> None:
        """Take note that the bot is not in a channel any more, as Slack refuses what it says."""
        self._put(replace(_known(self._channels, channel), joined=False))

    def archived(self, channel: str) -> None:
        """Take note that a channel is archived, as Slack refuses what is said there."""
        self._put(replace(_known(self._channels, channel), is_archived=True))

    def has_topic(self, channel: str, topic: str) -> None:
        """Take note of what a channel's topic is, in Slack's own form."""
        self._put(replace(_known(self._channels, channel), topic=topic))

    def entered(self, listed: Any) -> None:
        """Take note of a channel that the bot made or joined, as Slack describes it."""
        if isinstance(listed, Mapping) and isinstance(listed.get("id"), str):
            known = _known(self._channels, listed["id"])
            self._put(replace(_channel(listed, known), joined=True))

    def _put(self, channel: SlackChannel) -> None:
        with self._lock:
            before = self._channels.get(channel.id)
            if before == channel:
                return
            self._channels[channel.id] = channel
            if channel.name and self._may_be_called(channel):
                self._by_name[channel.name] = channel.id
        for told in self.changed:
            told(channel)

    def _may_be_called(self, channel: SlackChannel) -> bool:
        """Return whether a channel is the one that its name means from now on.

        A name goes on meaning the channel that was called so, until the bot is in another one of
        that name: who renames a channel does not want it to be left alone.
        """
        meant = self._channels.get(self._by_name.get(channel.name, ""))
        return meant is None or channel.joined or not meant.joined or meant.is_archived

    def _put_person(self, listed: Any) -> None:
        if not isinstance(listed, Mapping) or not isinstance(listed.get("id"), str):
            return
        profile = listed.get("profile")
        named = profile if isinstance(profile, Mapping) else {}
        names = (named.get("display_name"), named.get("real_name"), listed.get("name"))
        name = next((each for each in names if isinstance(each, str) and each), listed["id"])
        self._people[listed["id"]] = Someone(
            listed["id"], name, bool(listed.get("is_bot")), bool(listed.get("deleted"))
        )


def _known(channels: Mapping[str, SlackChannel], channel: str) -> SlackChannel:
    return channels.get(channel) or SlackChannel(channel)


def _channel(listed: Mapping[str, Any], known: SlackChannel) -> SlackChannel:
    """Return what is known of a channel with what Slack says of it."""
    name, topic = listed.get("name"), listed.get("topic")
    value = topic.get("value") if isinstance(topic, Mapping) else None
    return replace(
        known,
        name=name if isinstance(name, str) else known.name,
        is_private=bool(listed.get("is_private", known.is_private)),
        is_archived=bool(listed.get("is_archived", known.is_archived)),
        topic=value if isinstance(value, str) else known.topic,
    )
