"""What a bot is made of, loaded as its settings say: playbook, roster and templates."""

import os
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from muster.chat.message_files import TemplateFault
from muster.chat.text_files import NoText, read_text
from muster.people import Roster
from muster.playbook import Playbook, PlaybookFault, read_playbook
from muster.playbook.load import Fault, KeyPath, read_yaml
from muster.playbook.roster_file import read_roster
from muster.settings import Settings
from muster.shipped_files import ROOT

# What is read here is known by what it is made into: a bot has all of that, but the list of
# rehearsals, which needs a playbook, is to be there before it could be loaded.
if TYPE_CHECKING:
    from muster.board.pages import BoardPages
    from muster.chat.command_words import CommandWords
    from muster.chat.templates import Templates
    from muster.chat.words import Words
    from muster.gateways.report_page import ReportPage
    from muster.gateways.static_site import Site, StatusPages
    from muster.gateways.status_posts import Component
    from muster.times.spoken import SpokenTimes

_PAGES, _REPORT, _BOARD = "status", "report", "board"
"""The folders of the templates of the status page, the report and the board, below that of all."""


def load_playbook(settings: Settings) -> Playbook:
    """Return the playbook that the settings name. Raises PlaybookFault."""
    path: Path = settings.playbook
    playbook = read_playbook(_text_of(path), _shown(path))
    if not playbook.comms.own_messages:
        return playbook
    from muster.comms.message_kinds import names_taken

    if taken := names_taken(playbook.comms):
        _, lines, file = read_places(path)
        raise PlaybookFault(
            [
                Fault(file, lines[at], f"comms.own_messages.{at[2]}.id", f"{_TAKEN}: {name}")
                for name, at in taken.items()
            ]
        )
    return playbook


_TAKEN = "the bot has a kind of message of that name; call yours otherwise"


def _text_of(path: Path) -> str:
    try:
        return read_text(path, _shown(path))
    except NoText as wrong:
        raise PlaybookFault([wrong.fault]) from wrong


def load_roster(settings: Settings, playbook: Playbook) -> Roster:
    """Return the roster of its file, else an open one. Raises PlaybookFault."""
    path = roster_file(settings, playbook)
    if path is None:
        return Roster(open=True)
    return read_roster(_text_of(path), _shown(path), playbook)


def load_commands(settings: Settings, prefix: str | None = None) -> "CommandWords":
    """Return how commands are typed on a bot with a prefix, in the words that the settings say.

    Without a prefix it is the one that the bot ships with.
    """
    from muster.chat.command_words import SHIPPED_PREFIX, CommandWords

    return CommandWords(SHIPPED_PREFIX if prefix is None else prefix, settings.command_words)


def load_templates(
    settings: Settings, playbook: Playbook, commands: "CommandWords | None" = None
) -> "Templates":
    """Return the templates, the team's own first, which are checked. Raises TemplateFault.

    They name commands as these are typed, by default with the prefix that the bot ships with.

    A bot that starts again in the same process, as in a rehearsal, compiles only what has changed.
    """
    shipped, own = ROOT / "templates", settings.templates
    state = tuple((file, _changed_at(file)) for file in _files(shipped, own))
    vocabulary = tuple(sorted(playbook.words.items()))
    called = tuple((each.id, each.called) for each in playbook.comms.own_messages)
    commands = commands or load_commands(settings)
    typed = commands.prefix, tuple(sorted(commands.own.items()))
    templates = _compiled(shipped, own, playbook.timezone, vocabulary, called, typed, state)
    if own is not None:
        from muster.gateways.static_site import Site

        load_pages(settings, Site("", playbook.timezone), templates.words)
        if settings.board:
            load_board_pages(settings, playbook, words=templates.words)
    return templates


def load_words(settings: Settings, playbook: Playbook) -> "Words":
    """Return how times, lengths and lists are said, in a team's own words where it has them.

    Raises TemplateFault.
    """
    if settings.templates is None:
        from muster.chat.words import Words

        return Words(playbook.timezone)
    return load_templates(settings, playbook).words


def _changed_at(file: str) -> int:
    """Return what tells one state of a file from another; a link may lead nowhere."""
    try:
        return os.stat(file).st_mtime_ns  # noqa: PTH116
    except OSError:
        return 0


def load_pages(
    settings: Settings, site: "Site", words: "SpokenTimes | None" = None
) -> "StatusPages":
    """Return the pages of a status page of our own, the team's own first.

    `words` says times. Raises TemplateFault.
    """
    from muster.gateways.static_site import StatusPages, WrongPage

    shipped, own = _shipped_and_own(settings, _PAGES)
    try:
        return StatusPages(shipped, site, own, words)
    except WrongPage as wrong:
        where = str((settings.templates or ROOT / "templates") / _PAGES / wrong.name)
        raise TemplateFault([Fault(where, wrong.line, "", wrong.wrong)]) from wrong


def load_report_page() -> "ReportPage":
    """Return the page that a report is made into. Raises TemplateFault."""
    from muster.gateways.report_page import ReportPage

    folder = ROOT / "templates" / _REPORT
    return ReportPage(_texts_of(folder, "*.html") | _texts_of(folder, "*.css"))


def load_board_pages(
    settings: Settings,
    playbook: Playbook,
    kind_says: Callable[[str], str] = str,
    commands: "CommandWords | None" = None,
    words: "SpokenTimes | None" = None,
) -> "BoardPages":
    """Return the pages of the board, the team's own first. Raises TemplateFault.

    `kind_says` returns what to call a kind of message to tenants. `commands` are named on them as
    they are typed, by default with the prefix that the bot ships with; `words` says times.
    """
    # What no bot without a board has to load.
    from muster.board.pages import BoardPages, WrongPage

    commands = commands or load_commands(settings)
    shipped, own = (
        {name: commands.typed(text) if name.endswith(".html") else text for name, text in texts}
        for texts in map(dict.items, _shipped_and_own(settings, _BOARD))
    )
    try:
        return BoardPages(shipped, playbook, own, kind_says, words)
    except WrongPage as wrong:
        where = str((settings.templates or ROOT / "templates") / _BOARD / wrong.name)
        raise TemplateFault([Fault(where, wrong.line, "", wrong.wrong)]) from wrong


def _shipped_and_own(settings: Settings, kind: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the shipped pages of a kind and a team's own. Raises TemplateFault."""
    folders = (ROOT / "templates" / kind, settings.templates and settings.templates / kind)
    shipped, own = (_texts_of(folder) if folder else {} for folder in folders)
    return shipped, own


def _texts_of(folder: Path, named: str = "[!.]*") -> dict[str, str]:
    """Return the texts of a folder's files by their names. Raises TemplateFault."""
    texts, faults = {}, []
    for path in sorted(folder.glob(named)):
        try:
            texts[path.name] = read_text(path, str(path))
        except NoText as wrong:
            faults.append(wrong.fault)
    if faults:
        raise TemplateFault(faults)
    return texts


@lru_cache(maxsize=2)
def _compiled(
    shipped: Path,
    own: Path | None,
    zone: ZoneInfo,
    vocabulary: tuple[tuple[str, str], ...],
    called: tuple[tuple[str, str], ...],
    typed: tuple[str, tuple[tuple[str, str], ...]],
    state: tuple[tuple[str, int], ...],
) -> "Templates":
    """Return the templates of these folders; `state` tells one state of the files from another."""
    from muster.chat.command_words import CommandWords
    from muster.chat.templates import Templates

    prefix, words = typed
    commands = CommandWords(prefix, dict(words))
    return Templates(shipped, zone, own, dict(vocabulary), commands, dict(called))


def components_of(playbook: Playbook) -> "tuple[Component, ...]":
    """Return the status page's components, as a playbook names them."""
    from muster.gateways.status_posts import Component

    return tuple(Component(each.id, each.name) for each in playbook.comms.components)


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def read_places(path: Path) -> tuple[Any, dict[KeyPath, int], str]:
    """Return the plain data of a playbook or roster file, the lines of its parts, and its name.

    Raises PlaybookFault.
    """
    return (*read_yaml(_text_of(path), _shown(path)), _shown(path))


def roster_file(settings: Settings, playbook: Playbook) -> Path | None:
    """Return the roster's file, by the settings or by the playbook; None where there is none.

    A playbook names it by a path from its own folder.
    """
    path: Path | None = settings.roster
    if path is None and playbook.roster:
        return Path(settings.playbook.parent / playbook.roster)
    return path


def _files(*folders: Path | None) -> list[str]:
    """Return all that is in these folders, by path. A Path of each would cost more than its state.

    A link to a folder is not gone into, as no template is read from there.
    """
    walked = (each for folder in folders if folder for each in os.walk(folder))
    return sorted(f"{folder}/{name}" for folder, _, names in walked for name in names)
