"""What is to be known of an Errbot that is somebody else's, before our plugins are dropped into it.

Its config.py is run, as Errbot runs it. Nothing is opened that the bot has open.
"""

import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from errbot.backend_plugin_manager import BackendPluginManager, PluginNotFoundException
from errbot.bootstrap import CORE_BACKENDS, bot_config_defaults
from errbot.core import ErrBot

from muster.chat.dialects import dialect_of
from muster.chat.guard import Guarded
from muster.check.finding import CheckFinding, Weight
from muster.check.set_up import findings_of, of_settings
from muster.playbook import Playbook
from muster.settings import SettingFault, Settings, settings_of
from muster.shipped_files import NotInstalled, folder_for_errbot

_OURS = "SQL"
_WITHOUT_THE_GUARD = (
    "is not one of Muster's own, so Errbot reads what people write, not Muster. Commands work and "
    "what is recorded is safe; but a very long message holds the bot up, a message that comes "
    "twice is done twice, several commands in one message are one, edits are not heard, `^` stands "
    "for nothing, a mistyped first word is not put right, nobody is told later of an answer that "
    "did not get through, what other plugins answer is not held back where tenants read, and "
    "Errbot's own commands are there"
)
_MODES = {
    "Text": "text",
    "Console": "text",
    "IRC": "irc",
    "MusterIRC": "irc",
    "SlackV3": "slackv3",
    "MusterSlack": "slackv3",
    "XMPP": "xmpp",
    "MusterXMPP": "xmpp",
}
"""Errbot's word for a chat, by the name of the backend; others call it as they are called."""


def findings_of_bot(file: Path) -> Iterator[CheckFinding]:
    """Yield all that is to be known of a bot by its config.py: what is Errbot's, then ours."""
    config = _loaded(file)
    if isinstance(config, CheckFinding):
        yield config
        return
    if isinstance(getattr(config, "MUSTER", None), Settings):
        # It is the one that comes with Muster.
        yield from findings_of()
        return
    try:
        settings = settings_of(config)
    except SettingFault as fault:
        yield CheckFinding(str(fault), Weight.FATAL)
        return
    yield from (CheckFinding(each) for each in settings.contradictions)
    try:
        folder_for_errbot("storage")
    except NotInstalled as missing:
        yield CheckFinding(str(missing), Weight.FATAL)
        return
    url = _storage_url(config, settings)
    yield from _of_storage(config, settings)
    yield from _of_admins(config)
    of_backend = partial(_of_backend, config)
    backend = str(config.BACKEND)
    yield from of_settings(settings, url, of_backend, _MODES.get(backend, backend.lower()))
    yield CheckFinding(
        f"What {config.BOT_PREFIX}plugin config Incident has set is not looked at here: it is in "
        "the bot's own storage."
    )


def settings_of_bot(file: Path) -> Settings:
    """Return the settings of a bot by its config.py, with the storage that has its record.

    Raises ValueError, with a line to show, where `findings_of_bot` finds that it would not start.
    """
    config = _loaded(file)
    if isinstance(config, CheckFinding):
        raise ValueError(config.says)
    settings = settings_of(config)
    if isinstance(getattr(config, "MUSTER", None), Settings):
        return settings
    return replace(settings, storage_url=_storage_url(config, settings))


def _loaded(file: Path) -> ModuleType | CheckFinding:
    """Return a config.py as Errbot has it, with Errbot's defaults, or why it cannot be had."""
    sys.path.insert(0, str(file.resolve().parent))
    try:
        spec = spec_from_file_location("config", file)
        if spec is None or spec.loader is None or not file.is_file():
            return CheckFinding(f"{file} is no config.py; name Errbot's own.", Weight.FATAL)
        config = module_from_spec(spec)
        spec.loader.exec_module(config)
        if not hasattr(config, "BACKEND"):
            return CheckFinding(
                f"{file} names no BACKEND; write one, such as BACKEND = 'Text'.", Weight.FATAL
            )
        bot_config_defaults(config)
    except SystemExit as ended:
        return CheckFinding(f"{file} ends the bot: {ended.code}", Weight.FATAL)
    except Exception as fault:  # noqa: BLE001 - it is whatever somebody wrote there
        return CheckFinding(f"{file} fails: {type(fault).__name__}: {fault}", Weight.FATAL)
    return config


def _storage_url(config: Any, settings: Settings) -> str:
    """Return where the record is: in the bot's own storage where that is ours, else beside it."""
    if getattr(config, "STORAGE", "Shelf") != _OURS:
        return settings.record_url
    own = getattr(config, "STORAGE_CONFIG", {}).get("url")
    return str(own or f"sqlite:///{config.BOT_DATA_DIR}/storage.sqlite3")


def _of_storage(config: Any, settings: Settings) -> Iterator[CheckFinding]:
    name = getattr(config, "STORAGE", "Shelf")
    if name == _OURS:
        yield CheckFinding("STORAGE is SQL, which holds the record too.", Weight.SOUND)
        return
    elsewhere = settings.storage_url is not None
    where = "where MUSTER_STORAGE_URL says" if elsewhere else f"in {settings.data_dir}"
    yield CheckFinding(
        f"STORAGE is {name}, so the record has a database of its own {where}; what other plugins "
        "keep stays as it is.",
        Weight.SOUND,
    )
    # Python 3.13 and newer make a shelf of that, and it bears no other thread than its first.
    if name == "Shelf" and find_spec("dbm.sqlite3"):
        yield CheckFinding(
            "STORAGE is Shelf: on this Python Errbot cannot reach a new one from commands, so that "
            "those of other plugins that keep anything fail, and what is configured by chat is "
            "not kept. The record is safe. Set STORAGE = 'SQL', which comes with Muster."
        )


def _of_admins(config: Any) -> Iterator[CheckFinding]:
    if "@CHANGE_ME" in config.BOT_ADMINS:
        yield CheckFinding(
            "BOT_ADMINS names @CHANGE_ME, as errbot --init writes it: name yourself instead."
        )


def _of_backend(config: Any, settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    kind = _backend_class(config)
    if isinstance(kind, CheckFinding):
        yield kind
        return
    name = config.BACKEND
    if not issubclass(kind, Guarded):
        yield CheckFinding(f"BACKEND: {name} {_WITHOUT_THE_GUARD}. See docs/drop-in.md.")
        yield from _of_logged_words(config)
    yield from _of_rooms(config, settings, playbook)


def _backend_class(config: Any) -> type | CheckFinding:
    """Return the class of the bot's backend, or why it cannot be had."""
    name = config.BACKEND
    extra = getattr(config, "BOT_EXTRA_BACKEND_DIR", None) or []
    folders = [extra] if isinstance(extra, str) else list(extra)
    kept = logging.root.manager.disable
    logging.disable(logging.CRITICAL)  # Errbot's backends tell a log what they lack, and exit.
    try:
        manager: Any = BackendPluginManager(
            config, "errbot.backends", name, ErrBot, CORE_BACKENDS, folders
        )
        sys.path.append(str(manager.plugin_info.location.parent))
        [(_, kind), *_] = manager.plugin_info.load_plugin_classes("errbot.backends", ErrBot)
        return kind  # type: ignore[no-any-return]
    except PluginNotFoundException:
        return CheckFinding(
            f"BACKEND: {name} is not installed. Errbot's own are Text, Test, IRC, XMPP, Slack and "
            "Telegram; Muster's come with pip install errbot-backend-muster.",
            Weight.FATAL,
        )
    except (ImportError, SystemExit, ValueError) as lacking:
        why = f": {lacking}" if isinstance(lacking, ImportError) else ""
        return CheckFinding(
            f"BACKEND: {name} is there, but not all that it needs{why}. For Errbot's own type: "
            f'pip install "errbot[{str(name).lower()}]"',
            Weight.FATAL,
        )
    finally:
        logging.disable(kept)


def _of_logged_words(config: Any) -> Iterator[CheckFinding]:
    """Yield that Errbot's log will have what people write, where it will."""
    core = logging.getLogger("errbot.core")
    level = core.level or getattr(config, "BOT_LOG_LEVEL", logging.INFO)
    if level <= logging.INFO:
        yield CheckFinding(
            "BOT_LOG_LEVEL: Errbot's log has every command with what people write in it, of "
            "restricted incidents too. To keep it out, write into config.py: "
            'logging.getLogger("errbot.core").setLevel(logging.WARNING)'
        )


def _of_rooms(config: Any, settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    """Yield which of the playbook's rooms the bot joins by nobody's word."""
    backend = str(config.BACKEND)
    mode = _MODES.get(backend, backend.lower())
    if mode == _MODES["SlackV3"]:
        return  # People invite it there.
    dialect = dialect_of(mode, settings)
    same: Callable[[str], str] = dialect.canonical_room
    joined = {same(each if isinstance(each, str) else each[0]) for each in config.CHATROOM_PRESENCE}
    missing = [
        address for room in playbook.rooms.real if same(address := dialect.room(room)) not in joined
    ]
    if missing:
        yield CheckFinding(
            f"CHATROOM_PRESENCE has not {', '.join(dict.fromkeys(missing))}: the bot says nothing "
            "there until it joins. Add them."
        )
