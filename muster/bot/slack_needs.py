"""What is missing of what the bot needs of Slack, in words for whoever set it up."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from muster.chat.dialects import dialect_of
from muster.chat.templates import Templates
from muster.loading import load_playbook, load_templates
from muster.playbook import Playbook
from muster.playbook.model import Room
from muster.settings import Settings
from muster.slack import needs

if TYPE_CHECKING:
    from muster.slack.directory import SlackChannel

MODE = "slackv3"
"""Errbot's word for Slack."""


def said(templates: Templates, lack: needs.Lack, bot: str) -> str:
    """Return the sentence of something that is missing; `bot` is what Slack calls the bot."""
    return templates.render(f"slack/needs_{lack.code}", bot=bot, **lack.facts)


def channel_of(room: Room) -> str:
    """Return the id of a room's channel, such as C01OPS, or its name, such as #ops."""
    address = dialect_of(MODE).room(room)
    return address.removeprefix("<#").removesuffix(">") if address.startswith("<") else address


def places(
    playbook: Playbook, found: Callable[[str], "SlackChannel | None"]
) -> Iterator[needs.SlackRoom]:
    """Yield each of the playbook's real rooms with what `found` returns of its channel."""
    closed = playbook.cyber.need_to_know if playbook.cyber else ()
    for room in playbook.rooms.real:
        yield needs.SlackRoom(room.name, found(channel_of(room)), room.name in closed)


def asked_for(playbook: Playbook) -> tuple[needs.Purpose, ...]:
    """Return what a playbook asks for that other teams do not need."""
    return (needs.Purpose.INCIDENT_CHANNELS,) if playbook.rooms.per_incident else ()


def said_at_start(
    settings: Settings,
    bot: str,
    granted: frozenset[str] | None,
    found: Callable[[str], "SlackChannel | None"],
    ahead_by: float | None,
) -> list[str]:
    """Return what the log has to say of the set-up when the bot has come in, a line each.

    What it can do without is left to `python -m muster check --live`. `granted` are the scopes of
    its token, if Slack said so; `found` returns the channel of an id or of a name.
    """
    playbook = load_playbook(settings)
    templates = load_templates(settings, playbook)
    lacks = needs.at_start(granted, [*places(playbook, found)], ahead_by, asked_for(playbook))
    return [said(templates, lack, bot) for lack in lacks if lack.weight != "note"]


def said_of_refusal(settings: Settings, variable: str, code: str, needed: str = "") -> str:
    """Return the one line with which a bot ends whose token Slack does not take, and why."""
    templates = load_templates(settings, load_playbook(settings))
    return said(templates, needs.token_refused(variable, code, needed), settings.bot_name)
