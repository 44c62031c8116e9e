"""Whether Slack takes the tokens, and has the scopes, rooms and people that the set-up names."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from muster import slack
from muster.bot.slack_needs import MODE, asked_for, channel_of, places, said
from muster.chat.templates import Templates
from muster.check.finding import CheckFinding, Weight
from muster.journal import JournalUnavailable, open_store
from muster.journal.store import StorageLost
from muster.people import Roster
from muster.playbook import Playbook
from muster.record.opening import file_of, storage_at
from muster.settings import Settings
from muster.slack import needs
from muster.slack.api import Api, Busy, SlackRefused, Unreachable, session
from muster.slack.directory import SlackChannel

ANSWERED_WITHIN = 5.0
"""Seconds in which all of it is known; what is not by then is said not to be."""

_MOST_PEOPLE = 100
"""People of the roster who are looked up; Slack answers about as many in a minute."""

_AT_ONCE = 10
"""How many of them are looked up side by side."""

_MOST_PAGES, _MOST_CHANNELS = 3, 1000
"""Pages of the list of all channels that are looked at, and channels of each."""

_NOBODY = frozenset(["user_not_found", "user_not_visible"])
"""Errors by which Slack has nobody of that ID, or nobody whom the bot may know."""

_WEIGHTS = {"final": Weight.FATAL, "wrong": Weight.FAILING, "note": Weight.NOTE}
_KINDS = ("public_channel", "private_channel")


def slack_findings(
    settings: Settings, playbook: Playbook, roster: Roster, templates: Templates
) -> Iterator[CheckFinding]:
    """Yield what Slack says of the set-up, by reads alone. Nothing is posted, nobody is asked."""
    looking = _Looking(settings, playbook, roster, templates)
    yield from asyncio.run(looking.found())
    if not looking.refused and _nothing_came(settings):
        yield looking.lack(needs.unheard())


@dataclass
class _Looking:
    """One look at Slack, and what it found, in the order in which it is told."""

    settings: Settings
    playbook: Playbook
    roster: Roster
    templates: Templates
    refused: bool = False
    bot: str = ""
    channels: dict[str, SlackChannel] = field(default_factory=dict)
    of_rooms: list[CheckFinding] = field(default_factory=list)
    of_people: list[CheckFinding] = field(default_factory=list)
    of_tokens: list[CheckFinding] = field(default_factory=list)

    def lack(self, lack: needs.Lack) -> CheckFinding:
        says = said(self.templates, lack, self.bot or self.settings.bot_name)
        return CheckFinding(says, _WEIGHTS[lack.weight])

    async def found(self) -> list[CheckFinding]:
        late: list[CheckFinding] = []
        async with session() as connections:
            try:
                async with asyncio.timeout(ANSWERED_WITHIN):
                    await self._look(
                        Api(self.settings.slack_bot_token or "", connections, self._url),
                        Api(self.settings.slack_app_token or "", connections, self._url),
                    )
            except TimeoutError:
                says = f"Slack did not answer everything within {ANSWERED_WITHIN:.0f} seconds"
                late = [
                    CheckFinding(f"{says}: what is not told here is not known.", Weight.FAILING)
                ]
        return [*self.of_tokens, *self.of_rooms, *self.of_people, *late]

    @property
    def _url(self) -> str:
        return str(self.settings.slack_url)

    async def _look(self, api: Api, app: Api) -> None:
        try:
            who = await api.call("auth.test")
        except SlackRefused as refused:
            self.refused = True
            lack = needs.token_refused("MUSTER_SLACK_BOT_TOKEN", refused.code, refused.needed)
            self.of_tokens.append(self.lack(lack))
            return
        except (Busy, Unreachable) as fault:
            self.refused = True
            self.of_tokens.append(_no_answer(fault))
            return
        self.bot = str(who.get("user") or "")
        says = f"Slack answers: the bot is @{self.bot} in the workspace {who.get('team')}."
        self.of_tokens.append(CheckFinding(says, Weight.SOUND))
        self.of_tokens += self._of_scopes(api.scopes)
        self.of_tokens += map(self.lack, needs.clocks_apart(api.ahead_by))
        looks = [self._at_rooms(api), self._at_people(api)]
        if self.settings.slack_events_port is None:
            token = self.settings.slack_app_token or ""
            self.of_tokens += map(self.lack, needs.apps_differ(who, token))
            looks.append(self._at_socket_mode(app))
        await asyncio.gather(*looks)

    def _of_scopes(self, granted: frozenset[str] | None) -> list[CheckFinding]:
        if granted is None:
            return [self.lack(needs.Lack("scopes_unsaid", "note"))]
        missing = [
            self.lack(each) for each in needs.scopes_missing(granted, asked_for(self.playbook))
        ]
        if not any(each.wrong for each in missing):
            missing.append(
                CheckFinding("The bot's token has the scopes that it needs.", Weight.SOUND)
            )
        return missing

    async def _at_socket_mode(self, app: Api) -> None:
        """Ask for a connection, which is not then made."""
        try:
            await app.call("apps.connections.open")
        except SlackRefused as refused:
            lack = needs.token_refused("MUSTER_SLACK_APP_TOKEN", refused.code, refused.needed)
            self.of_tokens.append(self.lack(lack))
        except (Busy, Unreachable) as fault:
            self.of_tokens.append(_no_answer(fault))
        else:
            says = "MUSTER_SLACK_APP_TOKEN: Slack would open a connection for Socket Mode."
            self.of_tokens.append(CheckFinding(says, Weight.SOUND))

    async def _at_rooms(self, api: Api) -> None:
        """Look for the playbook's rooms where the bot is, and for the rest where it is not."""
        try:
            for kind in _KINDS:
                await self._at_joined(api, kind)
            with _scope_told_of(api):
                await self._at_others(api)
        except SlackRefused as refused:
            says = f"Slack does not say where the bot is: {refused.code} {refused.needed}".rstrip()
            self.of_rooms.append(CheckFinding(f"{says}.", Weight.FAILING))
            return
        except (Busy, Unreachable) as fault:
            self.of_rooms.append(_no_answer(fault))
            return
        rooms = [*places(self.playbook, self.channels.get)]
        lacks = needs.wrong_with_rooms(rooms)
        self.of_rooms += map(self.lack, lacks)
        told = {room for each in lacks for room in each.rooms}
        for place in rooms:
            if place.name not in told:
                closed = ", which is private" if place.need_to_know else ""
                says = f"{place.name}: the bot is in the channel{closed}."
                self.of_rooms.append(CheckFinding(says, Weight.SOUND))

    async def _at_joined(self, api: Api, kind: str) -> None:
        """Look where the bot is."""
        with _scope_told_of(api):
            async for listed in api.pages("users.conversations", "channels", types=kind):
                self._put(listed, joined=True)

    async def _at_others(self, api: Api) -> None:
        """Look for the rooms that the bot is not in, among what it may see all the same."""
        for channel in self._unseen():
            if not channel.startswith("#"):
                with suppress(SlackRefused):
                    answer = await api.call("conversations.info", channel=channel)
                    self._put(answer.get("channel"))
        cursor = None
        for _ in range(_MOST_PAGES):
            if not any(channel.startswith("#") for channel in self._unseen()):
                return
            page = await api.call(
                "conversations.list", types=_KINDS[0], limit=_MOST_CHANNELS, cursor=cursor
            )
            for listed in page.get("channels") or ():
                self._put(listed)
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return

    def _unseen(self) -> list[str]:
        """Return the ids and names of the playbook's channels that were not met yet."""
        wanted = map(channel_of, self.playbook.rooms.real)
        return [channel for channel in wanted if channel not in self.channels]

    def _put(self, listed: Any, *, joined: bool | None = None) -> None:
        if not isinstance(listed, dict):
            return
        channel = SlackChannel(
            str(listed.get("id")),
            str(listed.get("name") or ""),
            is_private=bool(listed.get("is_private")),
            is_archived=bool(listed.get("is_archived")),
            joined=bool(listed.get("is_member")) if joined is None else joined,
        )
        for key in (channel.id, f"#{channel.name}"):
            self.channels.setdefault(key, channel)

    async def _at_people(self, api: Api) -> None:
        """Look up the roster's people, some at a time."""
        named = [
            (member.person.id, member.handles[MODE])
            for member in self.roster.members
            if MODE in member.handles
        ]
        turns = asyncio.Semaphore(_AT_ONCE)
        unknown = len(named) - len(named[:_MOST_PEOPLE])
        lacks: list[needs.Lack] = []

        async def look_up(name: str, handle: str) -> None:
            nonlocal unknown
            async with turns:
                try:
                    user = (await api.call("users.info", user=handle)).get("user")
                except SlackRefused as refused:
                    if refused.code not in _NOBODY:
                        unknown += 1
                        return
                    user = None
                except (Busy, Unreachable):
                    unknown += 1
                    return
            lacks.extend(needs.wrong_with_person(name, handle, user))

        await asyncio.gather(*(look_up(*each) for each in named[:_MOST_PEOPLE]))
        self.of_people += map(self.lack, lacks)
        sound = len(named) - unknown - len(lacks)
        if sound:
            says = f"The roster: Slack knows {sound} of {len(named)} by their member IDs."
            self.of_people.append(CheckFinding(says, Weight.SOUND))
        if unknown:
            says = f"The roster: {unknown} of {len(named)} were not looked up on Slack"
            self.of_people.append(CheckFinding(f"{says}, as it answers so many at a time."))


@contextmanager
def _scope_told_of(api: Api) -> Iterator[None]:
    """Let pass that a scope is missing where that has been told by the scopes that there are."""
    try:
        yield
    except SlackRefused as refused:
        if refused.code != "missing_scope" or api.scopes is None:
            raise


def _no_answer(fault: Busy | Unreachable) -> CheckFinding:
    return CheckFinding(
        "Slack does not answer as it should. Is MUSTER_SLACK_URL its address, and does this "
        f"machine reach it? What happened: {fault}.",
        Weight.FAILING,
    )


def _nothing_came(settings: Settings) -> bool:
    """Return whether no command of Slack's has come to the bot, as far as its storage tells."""
    file = file_of(settings.record_url)
    if file is not None and not file.is_file():
        return True
    try:
        storage = storage_at(settings.record_url)
    except ValueError:
        return False  # It was told with the record.
    try:
        return not any(open_store(storage, slack.NAMESPACE).scan("in/", "in0"))
    except (JournalUnavailable, StorageLost):
        return False
    finally:
        storage.close()
