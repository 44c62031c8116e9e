"""What every method of the Web API has: arguments, scopes, a tier, and refusals by Slack's names.

Source: Slack's pages "Using the Slack Web API" and "Rate limits", and each method's own page, which
has its scopes, its tier and its errors.
"""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.slack.workspace import BOT

KINDS = ("channel", "group", "im")


class Refused(Exception):
    """Slack says no: `code` is its error; `more` goes beside it in the answer."""

    def __init__(self, code, **more):
        super().__init__(code)
        self.code = code
        self.more = more


@dataclass
class World:
    """What methods work on. `tell(event)` has an event brought to the app; it does not wait."""

    workspace: object
    tell: Callable
    scopes: frozenset
    url: str = ""
    text_limit: int = 4000
    page: int = 1000
    shared: Callable = lambda channel, message: None
    uploads: dict = field(default_factory=dict)
    views: list = field(default_factory=list)


class Method(NamedTuple):
    """One method. `scopes` has, for each kind of conversation, those of which one is enough."""

    do: Callable
    tier: int
    scopes: dict
    reads: bool


METHODS: dict[str, Method] = {}


def answers(method, *scopes, tier=0, by_kind=None, reads=False):
    """Have a function answer a method: it gets the world and the arguments.

    `reads` says that the method takes its arguments as a form or in the address alone: most methods
    that write take JSON as well, none that read do.
    """
    needed = {kind: by_kind(kind) if by_kind else scopes for kind in KINDS}

    def keep(function):
        METHODS[method] = Method(function, tier, needed, reads)
        return function

    return keep


def scope_of(what):
    """Return a function that names the scope of a kind of conversation: `channels:WHAT` and so."""
    prefix = {"channel": "channels", "group": "groups", "im": "im"}
    return lambda kind: (f"{prefix[kind]}:{what}",)


def managing(*finer):
    """Return the scopes that let an app manage a channel, or only one thing about it."""
    public = ("channels:manage", *(f"channels:{each}" for each in finer))
    private = ("groups:write", *(f"groups:{each}" for each in finer))
    return {"channel": public, "group": private, "im": ("im:write",)}.__getitem__


def decoded(value):
    """Return an argument that may have come as JSON within a form."""
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            raise Refused("invalid_json") from None
    return value


def flag(args, name, default=False):
    value = args.get(name, default)
    return str(value).lower() in ("1", "true") if value is not None else default


def channel_of(world, args, key="channel", member=False, alive=False):
    """Return the channel that is meant: by its id alone, as most methods want it."""
    return within(world.workspace.channels.get(str(args.get(key) or "")), member, alive)


def within(channel, member=False, alive=False):
    """Return a channel that may be spoken of. Raises Refused where the app does not see it."""
    if channel is None or (channel.private and BOT not in channel.members):
        raise Refused("channel_not_found")
    if member and BOT not in channel.members:
        raise Refused("not_in_channel")
    if alive and channel.archived:
        raise Refused("is_archived")
    return channel


def paged(world, items, args, key, default=100):
    """Return one page of a list under `key`, and where the next one is.

    Slack may give fewer than it was asked for: `world.page` at most.
    """
    try:
        start = int(base64.b64decode(args.get("cursor") or "").decode() or 0)
        size = int(args.get("limit") or default)
    except ValueError:
        raise Refused("invalid_cursor") from None
    size = max(1, min(size, world.page))
    rest = start + size < len(items)
    cursor = base64.b64encode(str(start + size).encode()).decode() if rest else ""
    return {key: items[start : start + size], "response_metadata": {"next_cursor": cursor}}
