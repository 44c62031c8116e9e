"""What the bot needs of Slack: scopes, events, commands and rooms, and what of it is missing.

Slack tells which scopes a token has and where the bot is; which events the app is subscribed to it
tells nobody. The sentences are in `templates/slack/needs.j2`, one a code.
Source: Slack's pages of each method, event and scope, and "App manifests".
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Literal

from muster.slack.events import KEEP

if TYPE_CHECKING:
    from muster.slack.directory import SlackChannel


class Purpose(Enum):
    """What a scope is for. Without SERVE the bot is of no use; the others are each one function."""

    SERVE = auto()
    COMMANDS = auto()
    PICTURES = auto()
    PINS = auto()
    JOINING = auto()
    TOPICS = auto()
    BOOKMARKS = auto()
    INCIDENT_CHANNELS = auto()


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope of the bot's token. `without` says what the bot cannot do that lacks it.

    Each of `or_else` allows as much, and more.
    """

    name: str
    purpose: Purpose
    without: str
    or_else: tuple[str, ...] = ()

    def given(self, granted: Collection[str]) -> bool:
        """Return whether a token with these scopes may do what this one is for."""
        return self.name in granted or any(other in granted for other in self.or_else)


SCOPES: tuple[Scope, ...] = (
    Scope("chat:write", Purpose.SERVE, "it can say nothing"),
    Scope("channels:read", Purpose.SERVE, "it does not know which public channels it is in"),
    Scope("groups:read", Purpose.SERVE, "it does not know which private channels it is in"),
    Scope("im:read", Purpose.SERVE, "it does not know who has written to it in private before"),
    Scope("channels:history", Purpose.SERVE, "it hears nothing in public channels"),
    Scope("groups:history", Purpose.SERVE, "it hears nothing in private channels"),
    Scope("im:history", Purpose.SERVE, "it hears nothing in private"),
    Scope("im:write", Purpose.SERVE, "it can write to nobody in private"),
    Scope("users:read", Purpose.SERVE, "it does not know what people are called, nor who has left"),
    Scope("commands", Purpose.COMMANDS, "there is no /incident, and no shortcut to keep a message"),
    Scope("files:write", Purpose.PICTURES, "it shows no pictures, only their text"),
    Scope("reactions:read", Purpose.PINS, "a 📌 puts no message into the timeline"),
    Scope("channels:join", Purpose.JOINING, "it has to be invited to each public channel"),
    Scope(
        "channels:write.topic",
        Purpose.TOPICS,
        "the topic of a public channel does not show the state of its incident",
        ("channels:manage",),
    ),
    Scope(
        "groups:write.topic",
        Purpose.TOPICS,
        "the topic of a private channel does not show the state of its incident",
        ("groups:write",),
    ),
    Scope("bookmarks:read", Purpose.BOOKMARKS, "it keeps no bookmark of an incident’s state"),
    Scope("bookmarks:write", Purpose.BOOKMARKS, "it keeps no bookmark of an incident’s state"),
    Scope(
        "channels:manage",
        Purpose.INCIDENT_CHANNELS,
        "it makes no public channel for an incident, and archives none",
    ),
    Scope(
        "groups:write",
        Purpose.INCIDENT_CHANNELS,
        "it makes no private channel for an incident, archives none, and takes nobody out of one",
    ),
)
"""Every scope of the bot's token, with the least of Slack's that serves."""

APP_SCOPE = "connections:write"
"""The one scope of the app-level token, by which Socket Mode is had."""

ASKED_FOR = frozenset({Purpose.INCIDENT_CHANNELS})
"""What only a team needs whose playbook asks for it."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """An event that the app is subscribed to, the scope that it takes, and what it is for."""

    name: str
    scope: str
    brings: str


EVENTS: tuple[Subscription, ...] = (
    Subscription("message.channels", "channels:history", "what is typed in public channels"),
    Subscription("message.groups", "groups:history", "what is typed in private channels"),
    Subscription("message.im", "im:history", "what is typed to the bot in private"),
    Subscription("reaction_added", "reactions:read", "a 📌 on a message"),
    Subscription("member_joined_channel", "channels:read", "that the bot was invited"),
    Subscription("member_left_channel", "channels:read", "who left a channel"),
    Subscription("channel_left", "channels:read", "that the bot was removed from a public channel"),
    Subscription("group_left", "groups:read", "that the bot was removed from a private channel"),
    Subscription("channel_rename", "channels:read", "the new name of a public channel"),
    Subscription("group_rename", "groups:read", "the new name of a private channel"),
    Subscription("channel_archive", "channels:read", "that a public channel was archived"),
    Subscription("group_archive", "groups:read", "that a private channel was archived"),
    Subscription("channel_unarchive", "channels:read", "that a public channel is open again"),
    Subscription("group_unarchive", "groups:read", "that a private channel is open again"),
    Subscription("channel_deleted", "channels:read", "that a public channel is gone"),
    Subscription("group_deleted", "groups:read", "that a private channel is gone"),
    Subscription("user_change", "users:read", "a new name, and that somebody’s account is off"),
    Subscription("team_join", "users:read", "somebody new in the workspace"),
)
"""Every event. A mention comes as a message too, so that `app_mention` would bring it twice."""

HEARING = tuple(each for each in EVENTS if each.name.startswith("message."))
"""The events without which nothing that is typed reaches the bot."""


@dataclass(frozen=True, slots=True)
class Slash:
    """A slash command: the word, what Slack says of it, and a line to begin with after it."""

    word: str
    says: str
    hint: str


SLASH: tuple[Slash, ...] = (
    Slash("incident", "Run an incident, from its declaration to its review", "start WHAT HAPPENS"),
    Slash("comms", "Write to tenants: drafts, approvals, and what they were told", "draft"),
    Slash("escalate", "Ask for others, by the playbook’s routes", "paths"),
    Slash("rota", "See and change who is on support and on comms", "now"),
    Slash("playbook", "Look something up in the team’s playbook", "lead"),
    Slash("rehearse", "Practise the playbook in a room where nothing is real", "list"),
)
"""The commands that Slack completes; each is also typed with a `!`."""

REQUEST_PATH = "/slack/events"
"""Where signed events, buttons and slash commands come to, below the address of the bot's own."""

CLOCKS_AGREE = 10.0
"""Seconds by which two clocks may differ: Slack's is told to the second, after some delay."""

FINAL = frozenset(
    [
        "access_denied",
        "account_inactive",
        "enterprise_is_restricted",
        "forbidden_team",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
    ]
)
"""Errors at the start that another attempt would only meet again: somebody has to mend the app."""

Weight = Literal["final", "wrong", "note"]
"""With what is `final` the bot is of no use; what is `wrong` fails when it is needed."""


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing or wrong: the code of its sentence, and that sentence's facts."""

    code: str
    weight: Weight
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def rooms(self) -> tuple[str, ...]:
        """The rooms that it is about."""
        room = self.facts.get("room")
        return (room,) if room else tuple(self.facts.get("rooms", ()))


@dataclass(frozen=True, slots=True)
class SlackRoom:
    """A room of the playbook, with the channel that Slack has at its address, if it shows one."""

    name: str
    channel: "SlackChannel | None"
    need_to_know: bool = False


def at_start(
    granted: frozenset[str] | None,
    places: Sequence[SlackRoom],
    ahead_by: float | None,
    wanted: Collection[Purpose] = (),
) -> list[Lack]:
    """Return what is missing or wrong of what Slack told the bot when it came in.

    `granted` are the scopes of its token, None where Slack did not say; `ahead_by` is the seconds
    by which Slack's clock is ahead, None where it told no time; `wanted` is what the playbook asks
    for of what is not always needed.
    """
    return [
        *scopes_missing(granted or frozenset(), wanted if granted is not None else None),
        *wrong_with_rooms(places),
        *clocks_apart(ahead_by),
    ]


def scopes_missing(granted: frozenset[str], wanted: Collection[Purpose] | None) -> list[Lack]:
    """Return a lack for each scope that is not there; none where `wanted` is None.

    What the bot does without is a note; what only some playbooks ask for is left out elsewhere.
    """
    if wanted is None:
        return []
    found = []
    for scope in SCOPES:
        if scope.given(granted) or (scope.purpose in ASKED_FOR and scope.purpose not in wanted):
            continue
        needed = scope.purpose is Purpose.SERVE or scope.purpose in wanted
        facts = {"scope": scope.name, "without": scope.without}
        found.append(Lack("scope", "wrong" if needed else "note", facts))
    return found


def wrong_with_rooms(places: Sequence[SlackRoom]) -> list[Lack]:
    """Return a lack for each room in which the bot is not, or in which others read too much."""
    judged = [(place.name, _wrong_with(place)) for place in places]
    if len(places) > 1 and all(code in _ELSEWHERE for _, code in judged):
        return [Lack("nowhere", "wrong", {"rooms": [name for name, _ in judged]})]
    return [Lack(code, "wrong", {"room": name}) for name, code in judged if code]


_ELSEWHERE = frozenset(["room_unseen", "room_not_joined"])


def _wrong_with(place: SlackRoom) -> str | None:
    channel = place.channel
    if channel is None:
        return "room_unseen"
    if channel.is_archived:
        return "room_archived"
    if not channel.joined:
        return "room_not_joined"
    if place.need_to_know and not channel.is_private:
        return "room_public"
    return None


def clocks_apart(ahead_by: float | None) -> list[Lack]:
    """Return that this machine's clock is wrong, where it is not what Slack's is."""
    if ahead_by is None or abs(ahead_by) <= CLOCKS_AGREE:
        return []
    return [Lack("clock", "wrong", {"seconds": round(abs(ahead_by)), "slow": ahead_by > 0})]


def wrong_with_person(name: str, handle: str, user: Mapping[str, Any] | None) -> list[Lack]:
    """Return what is wrong with the member ID that the roster has of somebody.

    `user` is Slack's user object, None where Slack has nobody of that ID.
    """
    if user is None:
        code = "person_unknown"
    elif user.get("deleted"):
        code = "person_gone"
    elif user.get("is_bot"):
        code = "person_is_an_app"
    else:
        return []
    return [Lack(code, "wrong", {"person": name, "handle": handle})]


def token_refused(variable: str, code: str, needed: str = "") -> Lack:
    """Return that Slack does not take the token of a setting: its error, and the scope it needs."""
    return Lack("token", "final", {"variable": variable, "code": code, "needed": needed})


def apps_differ(bot: Mapping[str, Any], app_token: str) -> list[Lack]:
    """Return that two tokens are of two apps, as far as that is to be seen.

    `bot` is what auth.test answered. An app-level token has the app's id in it: xapp-1-A01ABC-….
    """
    parts, app = app_token.split("-"), bot.get("app_id")
    its = parts[2] if len(parts) > 3 and parts[2].startswith("A") else None
    if not its or not isinstance(app, str) or its == app:
        return []
    return [Lack("two_apps", "wrong", {"app": app, "other": its})]


def unheard() -> Lack:
    """Return that nothing of Slack has come to the bot yet, for reasons that Slack tells nobody."""
    return Lack("unheard", "note", {"events": [each.name for each in HEARING]})


def manifest(request_url: str | None = None) -> dict[str, Any]:
    """Return the manifest of an app that has all that the bot needs: Slack's own form of it.

    Without `request_url` all comes by Socket Mode; with it as signed requests to that address. What
    only some playbooks ask for is not in it.
    """
    where = {"request_url": request_url} if request_url else {}
    slash = [
        {
            "command": f"/{each.word}",
            **({"url": request_url} if request_url else {}),
            "description": each.says,
            "usage_hint": each.hint,
            # So that people and channels come by their ids, as in messages.
            "should_escape": True,
        }
        for each in SLASH
    ]
    return {
        "display_information": {
            "name": "Muster",
            "description": "Keeps the team’s incident playbook, in chat.",
        },
        "features": {
            "bot_user": {"display_name": "muster", "always_online": True},
            "app_home": {
                "home_tab_enabled": False,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "shortcuts": [
                {
                    "name": "Put into the timeline",
                    "type": "message",
                    "callback_id": KEEP,
                    "description": "Keeps this message, its author and its time in the incident.",
                }
            ],
            "slash_commands": slash,
        },
        "oauth_config": {
            "scopes": {"bot": [each.name for each in SCOPES if each.purpose not in ASKED_FOR]}
        },
        "settings": {
            "event_subscriptions": {**where, "bot_events": [each.name for each in EVENTS]},
            "interactivity": {"is_enabled": True, **where},
            "org_deploy_enabled": False,
            "socket_mode_enabled": request_url is None,
            "token_rotation_enabled": False,  # nosec B105  # a switch, no token
        },
    }
