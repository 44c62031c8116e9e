"""Whether other people's plugins start: tried in a rehearsal, which reaches and keeps nothing."""

import logging
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from muster.chat.grammar import Verb
from muster.chat.message_files import TemplateFault
from muster.check.commands import Tables, tables_of_plugin
from muster.check.finding import CheckFinding, Weight
from muster.playbook import Playbook
from muster.rehearsal.faults import StartFault
from muster.rehearsal.isolation import ReachedOutside, no_network
from muster.rehearsal.stage import RehearsalStage
from muster.settings import Settings, read_settings
from muster.shipped_files import NotInstalled


def tried_plugins(settings: Settings, playbook: Playbook) -> tuple[list[CheckFinding], Tables]:
    """Return what is to be known of the plugins that the settings name, and their verbs.

    Their code runs, as in the bot; that of a folder which anybody may write to does not.
    """
    if not settings.plugins:
        return [], {}
    unsafe = [*_open_to_others(settings.plugins)]
    if unsafe:
        return unsafe, {}
    kept = logging.root.manager.disable
    logging.disable(logging.CRITICAL)  # What it would log is what is found.
    try:
        with TemporaryDirectory(prefix="muster-check-") as data, no_network():
            stage = RehearsalStage(_of_a_rehearsal(settings), playbook, Path(data), lambda _: None)
            stage.start()
            try:
                folders = settings.plugins
                started = [*_started(stage, folders)]
                return list(_findings(stage, folders)), _tables(started, playbook)
            finally:
                stage.stop()
    except TemplateFault:
        return [], {}  # It was told with the templates.
    except (StartFault, NotInstalled) as fault:
        return [CheckFinding(f"The plugins of others cannot be tried: {fault}")], {}
    finally:
        logging.disable(kept)


def _of_a_rehearsal(settings: Settings) -> Settings:
    """Return as much of a bot's settings as a rehearsal has: no secret, and no port."""
    return read_settings(
        {
            "MUSTER_PLAYBOOK": str(settings.playbook),
            "MUSTER_TEMPLATES": str(settings.templates or ""),
            "MUSTER_PLUGINS": ", ".join(map(str, settings.plugins)),
        }
    )


def _findings(stage: RehearsalStage, folders: Sequence[Path]) -> Iterator[CheckFinding]:
    for fault in stage.bot.plugin_faults:
        if isinstance(fault.raised, ReachedOutside):
            yield CheckFinding(
                f"{fault.says} In the bot, which is let out, it may start: look in its log."
            )
        else:
            yield CheckFinding(fault.says, Weight.FAILING)
    if started := ", ".join(plugin.name for plugin in _started(stage, folders)):
        yield CheckFinding(f"Plugins of others that start: {started}.", Weight.SOUND)


def _open_to_others(folders: Iterable[Path]) -> Iterator[CheckFinding]:
    """Yield which folders anybody on the machine may put code into, or change what is there."""
    for folder in folders:
        there = (folder, *folder.rglob("*")) if folder.is_dir() else ()
        for each in there:
            if not each.is_symlink() and each.stat().st_mode & stat.S_IWOTH:
                yield CheckFinding(
                    f"{each} can be written by everybody on this machine, and what is in there "
                    f"runs with all that the bot may do. Type: chmod -R o-w {folder}",
                    Weight.FAILING,
                )
                break


def _started(stage: RehearsalStage, folders: Sequence[Path]) -> Iterator[Any]:
    """Yield the plugins of these folders that are active."""
    manager = stage.bot.plugin_manager
    for plugin in manager.get_all_active_plugins():
        location = manager.plugin_infos[plugin.name].location
        if any(location.is_relative_to(folder) for folder in folders):
            yield plugin


def _tables(plugins: Iterable[Any], playbook: Playbook) -> Tables:
    tables: dict[str, Mapping[str, Verb]] = {}
    for plugin in plugins:
        tables |= tables_of_plugin(type(plugin), playbook)
    return tables
