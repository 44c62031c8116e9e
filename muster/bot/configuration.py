"""Errbot's configuration, made from the settings: what config.py and a rehearsal have in common.

The lock-down is here: which of Errbot's own plugins run. People have the commands of Muster and of
whatever other plugins the team installs; none of Errbot's own are there for anybody, admins
included, but those by which somebody at a terminal plays several people. Nothing fetches anything
from anywhere. The guard of the backends (`muster.chat.guard`) holds all of it, too.
"""

import getpass
import re
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any

from muster.bot.preloading import load_modules
from muster.chat.dialects import dialect_of
from muster.chat.team_verbs import examples_of
from muster.loading import load_roster, load_templates
from muster.playbook import Playbook
from muster.rota import Written
from muster.settings import SettingFault, Settings
from muster.shipped_files import folder_for_errbot

CORE_PLUGINS = ("ACLs", "ChatRoom")
"""Errbot's own plugins that run: one authorises, one joins rooms. Neither has commands here."""

_NOBODY = ("nobody is admin",)
"""Errbot wants at least one admin; this is nobody's identifier on any chat."""

_FOR_NOBODY = ("ChatRoom:*",)
"""Commands that come with a plugin of Errbot's own that has to run; the guard hides them, too."""


def common(settings: Settings, playbook: Playbook) -> dict[str, Any]:
    """Return the configuration that every Muster bot has, whatever its chat and storage."""
    admins = tuple(settings.admins or _NOBODY)
    return {
        "MUSTER": settings,
        "BOT_DATA_DIR": str(settings.data_dir),
        "BOT_EXTRA_PLUGIN_DIR": str(folder_for_errbot("plugins")),
        "BOT_EXTRA_BACKEND_DIR": [str(folder_for_errbot("backends"))],
        "BOT_ADMINS": admins,
        # Not the admins themselves: Errbot builds an identifier of each, and a pattern such as
        # alice!*@* is none.
        "BOT_ADMINS_NOTIFICATIONS": (),
        "BOT_PREFIX": "!",
        "CORE_PLUGINS": CORE_PLUGINS,
        "ACCESS_CONTROLS": {pattern: {"allowusers": ()} for pattern in _FOR_NOBODY},
        "ACCESS_CONTROLS_DEFAULT": {},
        "HIDE_RESTRICTED_ACCESS": True,
        "AUTOINSTALL_DEPS": False,
        "BOT_PLUGIN_INDEXES": (),
        "CHATROOM_PRESENCE": _rooms(settings, playbook, ""),
        "CHATROOM_FN": settings.bot_name,
    }


def prepared(settings: Settings, playbook: Playbook, config: Mapping[str, Any]) -> dict[str, Any]:
    """Load whatever a bot consists of but its record, and return it as configuration.

    A bot that waits while another is the active one then answers soon after it has taken over, and
    runs with the files it was started with, whatever has become of them meanwhile. `config` names
    the backend and the folders. Raises PlaybookFault and TemplateFault.
    """
    load_modules(config["BACKEND"], config["BOT_EXTRA_BACKEND_DIR"], config["BOT_EXTRA_PLUGIN_DIR"])
    return {
        "MUSTER_PLAYBOOK": playbook,
        "MUSTER_SCHEDULE": Written(load_roster(settings, playbook)),
        "MUSTER_TEMPLATES": load_templates(settings, playbook),
    }


def backend_configuration(settings: Settings, playbook: Playbook) -> dict[str, Any]:
    """Return what belongs to the chat that the settings choose.

    Raises SettingFault where that chat needs what is not installed.
    """
    return _BACKENDS[settings.backend](settings, playbook)


def _console(settings: Settings, playbook: Playbook) -> dict[str, Any]:
    you = settings.admins or (f"@{_login()}",)
    # In a room Errbot's text backend tells people apart as #room/name.
    anywhere = tuple(form for name in you for form in (name, f"#*/{name.lstrip('@')}"))
    return {
        "BACKEND": "Console",
        "BOT_IDENTITY": {"username": f"@{settings.bot_name}"},
        "BOT_ADMINS": anywhere,
        "CORE_PLUGINS": (*CORE_PLUGINS, "TextCmds"),
        "CONSOLE_GREETING": load_templates(settings, playbook).render(
            "chat/greeting",
            playbook=playbook,
            bot=settings.bot_name,
            pages=settings.pagerduty_token is not None,
            trouble=examples_of(playbook)["trouble"],
        ),
        # One after the other: a terminal has one person, who waits for the answer.
        "BOT_ASYNC": False,
    }


def _login() -> str:
    """Return the name of whoever sits at the terminal, or `you` where the machine has none."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        name = ""
    return re.sub(r"[^\w.-]", "", name) or "you"


def _irc(settings: Settings, playbook: Playbook) -> dict[str, Any]:
    authorities, user = settings.irc_ca_file, settings.irc_sasl_user
    return {
        "BACKEND": "MusterIRC",
        "BOT_IDENTITY": {
            "nickname": settings.bot_name,
            "server": settings.irc_server,
            "port": settings.irc_port,
            "ssl": settings.irc_tls,
            "password": settings.irc_password,
        },
        "IRC_CA_CERT_FILE": str(authorities) if authorities else None,
        "IRC_PACE": settings.irc_pace,
        "IRC_ACCOUNTS": {"yes": True, "no": False}.get(settings.irc_accounts),
        "IRC_LOGIN": (user, settings.irc_sasl_password) if user else None,
        "CHATROOM_PRESENCE": _rooms(settings, playbook, "irc"),
    }


def _slack(settings: Settings, playbook: Playbook) -> dict[str, Any]:
    if find_spec("slack_sdk") is None or find_spec("aiohttp") is None:
        raise SettingFault(
            "MUSTER_BACKEND: Slack needs what requirements-slack.txt pins. Type: make run, or "
            "pip install --require-hashes --no-build-isolation --use-pep517 "
            "-r requirements-slack.txt"
        )
    port = settings.slack_events_port
    return {
        "BACKEND": "MusterSlack",
        "BOT_IDENTITY": {
            "token": settings.slack_bot_token,
            # Signed events and Socket Mode would each bring everything.
            "app_token": None if port else settings.slack_app_token,
            "signing_secret": settings.slack_signing_secret,
            "events_host": settings.slack_events_host,
            "events_port": port,
            "url": settings.slack_url,
        },
        # Where the bot is in Slack says, and people invite it: nothing is joined at the start.
        "CHATROOM_PRESENCE": (),
    }


def _xmpp(settings: Settings, playbook: Playbook) -> dict[str, Any]:
    host, authorities = settings.xmpp_host, settings.xmpp_ca_file
    return {
        # Errbot's own XMPP backend does not start with a current slixmpp.
        "BACKEND": "MusterXMPP",
        "BOT_IDENTITY": {
            "username": settings.xmpp_jid,
            "password": settings.xmpp_password,
            "server": (host, settings.xmpp_port) if host else None,
        },
        "XMPP_ROOMS_DOMAIN": settings.xmpp_rooms_domain,
        "XMPP_CA_CERT_FILE": str(authorities) if authorities else None,
        "XMPP_TLS": settings.xmpp_tls,
        "CHATROOM_PRESENCE": _rooms(settings, playbook, "xmpp"),
    }


_BACKENDS = {"Console": _console, "IRC": _irc, "Slack": _slack, "XMPP": _xmpp}


def _rooms(settings: Settings, playbook: Playbook, mode: str) -> tuple[str, ...]:
    """Return the rooms to join, as a chat addresses them."""
    dialect = dialect_of(mode, settings)
    named = tuple(dialect.room_address(name) for name in settings.rooms)
    return named or tuple(dialect.room(room) for room in playbook.rooms.all())
