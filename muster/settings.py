"""The settings of one bot, read once from the environment.

Every setting is in one table, which `config.py` obeys and the README shows. Nothing secret has a
default, and no secret is ever part of a message. A bot that is somebody else's may have them in its
own configuration too, and a few by chat.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args, overload

from muster.shipped_files import located

PREFIX = "MUSTER_"

Chat = Literal["Console", "IRC", "Slack", "XMPP"]
BACKENDS: tuple[Chat, ...] = get_args(Chat)

_T = TypeVar("_T")
_Name = TypeVar("_Name", bound=str)


class SettingFault(ValueError):
    """A setting is wrong or missing; the message is one plain line: which, and what is valid."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable: what it means, what it defaults to, and how it is read.

    It is `needed` by its backend, unless the variable of `unless` is set, or once the variable of
    `needed_with` is set.
    """

    variable: str
    says: str
    default: str | None
    read: Callable[[str], Any]
    secret: bool = False
    backend: str | None = None
    needed: bool = False
    unless: str | None = None
    needed_with: str | None = None


def _path(value: str) -> Path:
    return located(Path(value).expanduser())


def _file(value: str) -> Path:
    path = _path(value)
    if not path.is_file():
        raise ValueError("is no file; name one that exists")
    return path


def _existing_folder(value: str) -> Path:
    path = _path(value)
    if not path.is_dir():
        raise ValueError("is no folder; name one that exists")
    return path


def _one_of(*valid: _Name) -> Callable[[str], _Name]:
    def read(value: str) -> _Name:
        for name in valid:
            if name.casefold() == value.casefold():
                return name
        raise ValueError(f"is not valid; valid: {', '.join(valid)}")

    return read


def _names(value: str) -> tuple[str, ...]:
    return tuple(name for name in re.split(r"[,\s]+", value) if name)


def _paths(value: str) -> tuple[Path, ...]:
    # Whether they are there is not asked here: a folder that is gone must not keep the bot away.
    return tuple(_path(each.strip()) for each in value.split(",") if each.strip())


def _text(value: str) -> str:
    return value


def _command_words(value: str) -> Mapping[str, str]:
    words: dict[str, str] = {}
    for each in _names(value):
        ours, _, own = each.partition("=")
        if ours not in COMMANDS:
            raise ValueError(f"names {ours!r}, which is no command; valid: {', '.join(COMMANDS)}")
        if not re.fullmatch(r"[a-z][a-z0-9]{1,19}", own):
            raise ValueError(
                f"has no word for {ours}; write one of 2 to 20 small letters, as in {ours}=outage"
            )
        words[ours] = own
    for own in words.values():
        if own in (*COMMANDS, *_NOT_FREE) or [*words.values()].count(own) > 1:
            raise ValueError(f"makes {own!r} two commands; each needs a word of its own")
    return words


def _port(value: str) -> int:
    if not re.fullmatch(r"\d{1,5}", value, re.ASCII) or not 0 < int(value) < 65536:
        raise ValueError("is no port; write a number from 1 to 65535")
    return int(value)


def _seconds(value: str) -> float:
    if not re.fullmatch(r"\d{1,2}(\.\d{1,3})?", value, re.ASCII):
        raise ValueError("is no number of seconds; write one such as 1 or 0.5")
    return float(value)


def _yes_no(value: str) -> bool:
    if value.casefold() in ("yes", "true", "1"):
        return True
    if value.casefold() in ("no", "false", "0"):
        return False
    raise ValueError("is neither yes nor no")


def _address(value: str) -> str:
    if not re.fullmatch(r"[^@/\s]+@[^@/\s]+(/.+)?", value):
        raise ValueError("is no address; write name@domain")
    return value


def _token(prefix: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if not value.startswith(prefix):
            raise ValueError(f"should begin with {prefix}")
        return value

    return read


def _secrets(value: str) -> tuple[str, ...]:
    secrets = _names(value)
    if not secrets or any(len(secret) < _SHORTEST_SECRET for secret in secrets):
        raise ValueError("is too short; PagerDuty shows each secret once, when it makes a webhook")
    return secrets


def _https(value: str) -> str:
    if not re.fullmatch(r"https://[^\s/]+", value):
        raise ValueError("is no address of an API; write it as https://api.example.org")
    return value


def _link(value: str) -> str:
    if not re.fullmatch(r"(?:https?|file)://\S+", value):
        raise ValueError("is no address; write it as https://reports.example.org/incidents")
    return value


def _https_path(value: str) -> str:
    if not re.fullmatch(r"https://[^\s/?#]+(/[^\s?#]*)?", value):
        raise ValueError("is no address of an API; write it as https://api.example.org")
    return value.rstrip("/")


def _slack_api(value: str) -> str:
    """Return the address of a Web API with its last slash; without TLS only on this machine."""
    found = re.fullmatch(r"(https?)://(\[[\d:a-f]+\]|[^\s/:@?#]+)(:\d{1,5})?/[^\s?#]+", value)
    if not found or (found[1] == "http" and not _is_of_this_machine(found[2])):
        raise ValueError("is no address of Slack’s Web API; write it as https://slack.com/api/")
    return f"{value.rstrip('/')}/"


def _is_of_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _board_token(value: str) -> str:
    if len(value) < _SHORTEST_TOKEN or not re.fullmatch(r"[\w.~-]+", value, re.ASCII):
        raise ValueError(
            f"is no token; write {_SHORTEST_TOKEN} letters and digits or more, as "
            "`python -c 'import secrets; print(secrets.token_urlsafe())'` makes them"
        )
    return value


def _header(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", value):
        raise ValueError("is no header; write one such as X-Forwarded-User")
    return value


def _networks(value: str) -> tuple[IPv4Network | IPv6Network, ...]:
    try:
        networks = tuple(ip_network(each) for each in _names(value))
    except ValueError as error:
        raise ValueError("is no address; write them as 10.0.0.7 or 10.0.0.0/28") from error
    if not networks or any(network.prefixlen == 0 for network in networks):
        raise ValueError("would trust everybody; write addresses such as 10.0.0.7 or 10.0.0.0/28")
    return networks


def _signing_secret(value: str) -> str:
    if len(value) < _SHORTEST_SECRET:
        raise ValueError("is too short; the app’s page Basic Information has the Signing Secret")
    return value


def _page_id(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9]+", value):
        raise ValueError(
            "is no page’s id; Statuspage shows it with the token, such as gytm4qzbx9t6"
        )
    return value


def _storage(value: str) -> str:
    if value.casefold().startswith("shelf"):
        raise ValueError(
            "is not safe: Shelf loses or corrupts records when the bot is killed; "
            "use sqlite:///data/muster.sqlite3 or postgresql+psycopg://user@host/name"
        )
    if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError(
            "is no storage; use sqlite:///data/muster.sqlite3 or "
            "postgresql+psycopg://user@host/name"
        )
    return value


_SHORTEST_SECRET = 16
COMMANDS = ("incident", "comms", "escalate", "rota", "playbook", "rehearse")
"""The first words of the bot's commands, each of which a team may have another word for."""
_NOT_FREE = ("help", "whoami", "status")
_SHORTEST_TOKEN = 24


@overload
def _setting(says: str, read: Callable[[str], _T], *, default: str, **more: Any) -> _T: ...
@overload
def _setting(says: str, read: Callable[[str], _T], **more: Any) -> _T | None: ...
def _setting(says: str, read: Callable[[str], Any], **more: Any) -> Any:
    """Return a field that has what `Setting` says of its variable."""
    return field(metadata={"says": says, "read": read, "default": None, **more})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The value of every setting; None for one that is not set and has no default.

    Each is called as its variable is, without MUSTER_ and in small letters. `contradictions` says
    of what is set twice, and not alike, which counts: a line each.
    """

    backend: Chat = _setting(
        "the chat: Console, IRC, Slack or XMPP",
        _one_of(*BACKENDS),
        default="Console",
    )
    data_dir: Path = _setting(
        "where the bot keeps its data and its log",
        _path,
        default="data",
    )
    storage_url: str | None = _setting(
        "SQLite or PostgreSQL, as an SQLAlchemy URL; by default a SQLite file in the data folder",
        _storage,
        secret=True,
    )
    playbook: Path = _setting(
        "the team’s playbook",
        _file,
        default="playbooks/govuk-paas.yaml",
    )
    templates: Path | None = _setting(
        "a folder whose templates come first",
        _existing_folder,
    )
    roster: Path | None = _setting(
        "the team’s people, a YAML file; without one nobody is a stranger",
        _file,
    )
    command_words: Mapping[str, str] = _setting(
        "other words for commands, with commas, where another plugin has ours: incident=outage",
        _command_words,
        default="",
    )
    plugins: tuple[Path, ...] = _setting(
        "folders of other people’s plugins, from anywhere, with commas",
        _paths,
        default="",
    )
    bot_name: str = _setting(
        "what the bot is called",
        _text,
        default="muster",
    )
    admins: tuple[str, ...] = _setting(
        "who may use those commands of other plugins that are for admins, by the chat’s "
        "identifiers as !whoami tells them, with commas; on IRC nick!user@host, the host named",
        _names,
        default="",
    )
    rooms: tuple[str, ...] = _setting(
        "rooms to join; by default the playbook’s",
        _names,
        default="",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = _setting(
        "DEBUG, INFO, WARNING or ERROR",
        _one_of("DEBUG", "INFO", "WARNING", "ERROR"),
        default="INFO",
    )
    pagerduty_token: str | None = _setting(
        "PagerDuty’s REST API token; without one paging is only simulated",
        _text,
        secret=True,
    )
    pagerduty_from: str | None = _setting(
        "the email address of the PagerDuty user in whose name the bot pages",
        _address,
        needed_with="MUSTER_PAGERDUTY_TOKEN",
    )
    pagerduty_url: str = _setting(
        "PagerDuty’s API; in its European region https://api.eu.pagerduty.com",
        _https,
        default="https://api.pagerduty.com",
    )
    pagerduty_ca_file: Path | None = _setting(
        "the certificates to trust; by default the system’s",
        _file,
    )
    mail_host: str | None = _setting(
        "the mail server; without one mail is only simulated",
        _text,
    )
    mail_port: int = _setting(
        "its port",
        _port,
        default="465",
    )
    mail_tls: Literal["implicit", "starttls", "none"] = _setting(
        "implicit, starttls or none; none only for a server on this machine",
        _one_of("implicit", "starttls", "none"),
        default="implicit",
    )
    mail_from: str | None = _setting(
        "the address that the bot’s mail comes from",
        _address,
        needed_with="MUSTER_MAIL_HOST",
    )
    mail_user: str | None = _setting(
        "the account at the mail server, if it wants one",
        _text,
    )
    mail_password: str | None = _setting(
        "its password",
        _text,
        secret=True,
        needed_with="MUSTER_MAIL_USER",
    )
    mail_ca_file: Path | None = _setting(
        "the certificates to trust; by default the system’s",
        _file,
    )
    statuspage_token: str | None = _setting(
        "Statuspage’s API key; without one the bot writes a status page of its own",
        _text,
        secret=True,
    )
    statuspage_page: str | None = _setting(
        "the id of the page at Statuspage",
        _page_id,
        needed_with="MUSTER_STATUSPAGE_TOKEN",
    )
    statuspage_url: str = _setting(
        "Statuspage’s API",
        _https,
        default="https://api.statuspage.io",
    )
    statuspage_ca_file: Path | None = _setting(
        "the certificates to trust; by default the system’s",
        _file,
    )
    status_page_dir: Path | None = _setting(
        "the folder, served by a web server, for a status page without Statuspage; by default "
        "`status` in the data folder, where nobody else sees it",
        _path,
    )
    reports: Path | None = _setting(
        "the folder for incident reports and invitations, such as a shared drive that is mounted; "
        "without one none is saved",
        _path,
        needed_with="MUSTER_REPORTS_RESTRICTED",
    )
    reports_url: str | None = _setting(
        "the address by which people reach that folder; without one they are told the path",
        _link,
    )
    reports_restricted: Path | None = _setting(
        "the folder for reports that only those who need to know may read; without one they are "
        "not saved",
        _path,
        needed_with="MUSTER_REPORTS_RESTRICTED_URL",
    )
    reports_restricted_url: str | None = _setting(
        "the address by which those people reach it",
        _link,
    )
    tracker: Literal["github", "jira"] | None = _setting(
        "where follow-ups become issues: github or jira; without it the tracker is only simulated",
        _one_of("github", "jira"),
    )
    tracker_project: str | None = _setting(
        "the repository, as owner/name, or the key of the Jira project",
        _text,
        needed_with="MUSTER_TRACKER",
    )
    tracker_token: str | None = _setting(
        "the tracker’s API token, which may read and write issues there",
        _text,
        secret=True,
        needed_with="MUSTER_TRACKER",
    )
    tracker_user: str | None = _setting(
        "the mail address whose token it is; Jira alone needs it",
        _address,
    )
    tracker_url: str | None = _setting(
        "the address of the Jira site, such as https://example.atlassian.net, or of the API of a "
        "GitHub server of your own",
        _https_path,
    )
    tracker_ca_file: Path | None = _setting(
        "the certificates to trust; by default the system’s",
        _file,
    )
    pagerduty_webhook_secrets: tuple[str, ...] | None = _setting(
        "the secrets that PagerDuty signs its webhooks with, with commas; the newest and, while "
        "it is replaced, the one before",
        _secrets,
        secret=True,
        needed_with="MUSTER_WEBHOOK_PORT",
    )
    webhook_port: int | None = _setting(
        "the port for webhooks, behind a TLS proxy; without one there are none",
        _port,
        needed_with="MUSTER_PAGERDUTY_WEBHOOK_SECRETS",
    )
    webhook_host: str = _setting(
        "the address at which that port is",
        _text,
        default="127.0.0.1",
    )
    rehearsals: Path | None = _setting(
        "the folder of the rehearsals that are kept; without one it is the user’s own, below "
        "~/.local/state",
        _path,
    )
    board: bool = _setting(
        "yes or no: a page of what is going on, to read only",
        _yes_no,
        default="no",
    )
    board_host: str = _setting(
        "the address at which the board is; another than this machine’s own needs a token or a "
        "proxy’s user header",
        _text,
        default="127.0.0.1",
    )
    board_port: int = _setting(
        "the board’s port",
        _port,
        default="8085",
    )
    board_token: str | None = _setting(
        "what whoever reads the board has to know; it shows them no restricted incident",
        _board_token,
        secret=True,
    )
    board_user_header: str | None = _setting(
        "the header in which a proxy names who reads the board, by their id or mail address in "
        "the roster, such as X-Forwarded-User",
        _header,
        needed_with="MUSTER_BOARD_PROXIES",
    )
    board_proxies: tuple[IPv4Network | IPv6Network, ...] | None = _setting(
        "the addresses or networks of the proxies whose word that is, with commas",
        _networks,
        needed_with="MUSTER_BOARD_USER_HEADER",
    )
    metrics: bool = _setting(
        "yes or no: numbers for Prometheus, at /metrics",
        _yes_no,
        default="no",
    )
    metrics_host: str = _setting(
        "the address at which they are; another than this machine’s own needs a token",
        _text,
        default="127.0.0.1",
    )
    metrics_port: int = _setting(
        "their port",
        _port,
        default="8086",
    )
    metrics_token: str | None = _setting(
        "the bearer token with which Prometheus asks",
        _board_token,
        secret=True,
    )
    irc_server: str | None = _setting(
        "the IRC server’s name",
        _text,
        backend="IRC",
        needed=True,
    )
    irc_port: int = _setting(
        "its port",
        _port,
        default="6697",
        backend="IRC",
    )
    irc_tls: bool = _setting(
        "yes or no",
        _yes_no,
        default="yes",
        backend="IRC",
    )
    irc_password: str | None = _setting(
        "its password",
        _text,
        secret=True,
        backend="IRC",
    )
    irc_ca_file: Path | None = _setting(
        "the certificates to trust; by default the system’s",
        _file,
        backend="IRC",
    )
    irc_sasl_user: str | None = _setting(
        "the bot’s own account on the server, if it has one",
        _text,
        backend="IRC",
        needed_with="MUSTER_IRC_SASL_PASSWORD",
    )
    irc_sasl_password: str | None = _setting(
        "its password",
        _text,
        secret=True,
        backend="IRC",
        needed_with="MUSTER_IRC_SASL_USER",
    )
    irc_accounts: Literal["auto", "yes", "no"] = _setting(
        "yes where people are known by their accounts, no where by their nicks, which vouch for "
        "nobody; auto: by accounts as soon as the server tells them",
        _one_of("auto", "yes", "no"),
        default="auto",
        backend="IRC",
    )
    irc_pace: float = _setting(
        "seconds between two lines after a burst of five; less only where the server takes it",
        _seconds,
        default="1",
        backend="IRC",
    )
    slack_bot_token: str | None = _setting(
        "the app’s bot token, xoxb-…",
        _token("xoxb-"),
        secret=True,
        backend="Slack",
        needed=True,
    )
    slack_app_token: str | None = _setting(
        "its app-level token for Socket Mode, xapp-…",
        _token("xapp-"),
        secret=True,
        backend="Slack",
        needed=True,
        unless="MUSTER_SLACK_EVENTS_PORT",
    )
    slack_events_port: int | None = _setting(
        "the port for signed events, behind a TLS proxy, instead of Socket Mode",
        _port,
        backend="Slack",
        needed_with="MUSTER_SLACK_SIGNING_SECRET",
    )
    slack_events_host: str = _setting(
        "the address at which that port is",
        _text,
        default="127.0.0.1",
        backend="Slack",
    )
    slack_signing_secret: str | None = _setting(
        "the secret with which Slack signs its events",
        _signing_secret,
        secret=True,
        backend="Slack",
        needed_with="MUSTER_SLACK_EVENTS_PORT",
    )
    slack_url: str = _setting(
        "Slack’s Web API; for GovSlack https://slack-gov.com/api/",
        _slack_api,
        default="https://slack.com/api/",
        backend="Slack",
    )
    xmpp_jid: str | None = _setting(
        "the bot’s address, name@domain",
        _address,
        backend="XMPP",
        needed=True,
    )
    xmpp_password: str | None = _setting(
        "its password",
        _text,
        secret=True,
        backend="XMPP",
        needed=True,
    )
    xmpp_host: str | None = _setting(
        "the XMPP server’s name; by default what the DNS says of the address’s domain",
        _text,
        backend="XMPP",
    )
    xmpp_port: int = _setting(
        "that server’s port",
        _port,
        default="5222",
        backend="XMPP",
    )
    xmpp_rooms: str | None = _setting(
        "the domain of the rooms; by default conference. and the address’s domain",
        _text,
        backend="XMPP",
    )
    xmpp_ca_file: Path | None = _setting(
        "the certificates to trust; by default the system’s",
        _file,
        backend="XMPP",
    )
    xmpp_tls: bool = _setting(
        "yes or no; no is for a server on this machine",
        _yes_no,
        default="yes",
        backend="XMPP",
    )
    contradictions: tuple[str, ...] = ()

    @staticmethod
    def data_file(folder: str | Path) -> Path:
        """Return the SQLite file that a bot keeps in a data folder."""
        return Path(folder) / "muster.sqlite3"

    @property
    def record_url(self) -> str:
        """The URL of the storage; a relative SQLite path counts from the project's folder."""
        url = self.storage_url
        if url is None:
            return f"sqlite:///{self.data_file(self.data_dir)}"
        if url.startswith("sqlite:///") and not url.startswith("sqlite:////"):
            return f"sqlite:///{_path(url.removeprefix('sqlite:///'))}"
        return url

    @property
    def xmpp_rooms_domain(self) -> str:
        """The domain of the rooms on XMPP; empty where the bot has no address there."""
        if self.xmpp_rooms or not self.xmpp_jid:
            return self.xmpp_rooms or ""
        return "conference." + self.xmpp_jid.partition("@")[2].partition("/")[0]


SETTINGS = tuple(
    Setting(PREFIX + each.name.upper(), **each.metadata)
    for each in fields(Settings)
    if each.metadata
)
"""Every setting. A variable that begins with MUSTER_ and is not here is a mistake."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Return the settings of an environment, the process's own when none is given.

    An empty variable counts as one that is not set. Raises SettingFault for the first wrong one.
    """
    environment = os.environ if environment is None else environment
    given = {name: value for name, value in environment.items() if value.strip()}
    _refuse_unknown(given)
    values = {_key(setting): _value(setting, given) for setting in SETTINGS}
    for setting in SETTINGS:
        is_needed = setting.needed and setting.backend == values["backend"]
        if is_needed and setting.unless not in given and not values[_key(setting)]:
            raise SettingFault(
                f"{setting.variable} is missing: {setting.says}, "
                f"which MUSTER_BACKEND={setting.backend} needs."
            )
        if setting.needed_with in given and not values[_key(setting)]:
            raise SettingFault(
                f"{setting.variable} is missing: {setting.says}, which {setting.needed_with} needs."
            )
    settings = Settings(**values)
    if settings.backend == "IRC":
        _refuse_nicks(settings.admins)
    _refuse_open_board(settings)
    _refuse_open_metrics(settings)
    return settings


def needed(value: _T | None, variable: str, by: str) -> _T:
    """Return a setting that another one needs. Raises SettingFault where it is not set."""
    if value is None:
        raise SettingFault(f"{variable} is missing, which {by} needs.")
    return value


def settings_of(config: Any, by_chat: Mapping[str, Any] | None = None) -> Settings:
    """Return the settings of an Errbot bot; those of the bot that is ours alone are made already.

    The environment's count first, then those of MUSTER in its configuration, a dict by the
    variables' names with or without MUSTER_, then those given `by_chat`, named alike. Where nothing
    says otherwise, files are kept where such an Errbot keeps its own. Raises SettingFault.
    """
    own = getattr(config, "MUSTER", None)
    if isinstance(own, Settings):
        return own
    if not isinstance(own, Mapping | None):
        raise SettingFault("MUSTER in config.py is no dict; write it as MUSTER = {'PLAYBOOK': '…'}")
    sources = {
        "the environment": {name: value for name, value in os.environ.items() if value.strip()},
        "MUSTER in config.py": _named(own or {}, "MUSTER in config.py", _known_here()),
        BY_CHAT: _named(by_chat or {}, BY_CHAT, SET_BY_CHAT),
    }
    given: dict[str, str] = {}
    place: dict[str, str] = {}
    contradictions = []
    for source, values in sources.items():
        for name, value in values.items():
            if given.setdefault(name, value) != value:
                contradictions.append(
                    f"{name} is set in {place[name]} and, to something else, in {source}: "
                    f"that in {place[name]} counts."
                )
            place.setdefault(name, source)
    contradictions += [
        f"{name} is set in the environment and counts for nothing: this bot has Errbot’s own "
        f"{errbots} in config.py."
        for name, errbots in _ERRBOTS_OWN.items()
        if given.pop(name, None)
    ]
    read = read_settings({"MUSTER_DATA_DIR": str(config.BOT_DATA_DIR), **given})
    return replace(read, contradictions=tuple(contradictions))


BY_CHAT = "what was set by chat"
SET_BY_CHAT = ("MUSTER_PLAYBOOK", "MUSTER_ROSTER", "MUSTER_TEMPLATES", "MUSTER_COMMAND_WORDS")
"""What a bot's admins may set by chat: no secret, and no place that anything is written to."""

_ERRBOTS_OWN = {
    "MUSTER_BACKEND": "BACKEND",
    "MUSTER_BOT_NAME": "BOT_IDENTITY",
    "MUSTER_ADMINS": "BOT_ADMINS",
    "MUSTER_PLUGINS": "BOT_EXTRA_PLUGIN_DIR",
    "MUSTER_ROOMS": "CHATROOM_PRESENCE",
    "MUSTER_LOG_LEVEL": "BOT_LOG_LEVEL",
}
"""What only a bot that is ours alone takes from us, and Errbot's own name for it."""


def _known_here() -> tuple[str, ...]:
    return tuple(each.variable for each in SETTINGS if each.variable not in _ERRBOTS_OWN)


def _named(given: Mapping[str, Any], where: str, known: Iterable[str]) -> dict[str, str]:
    """Return settings as an environment has them. Raises SettingFault for a name not among them."""
    found = {}
    for name, value in given.items():
        variable = PREFIX + str(name).upper().removeprefix(PREFIX)
        if variable in _ERRBOTS_OWN:
            raise SettingFault(f"{where}: {name} is Errbot’s own {_ERRBOTS_OWN[variable]} here.")
        if variable not in known:
            close = get_close_matches(variable, known, n=1)
            hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
            raise SettingFault(f"{where}: {name} is no setting there: {hint}")
        text = _as_text(value)
        if text is None:
            raise SettingFault(f"{where}: {name} is neither a text, a number nor a list of texts.")
        if text.strip():
            found[variable] = text
    return found


def _as_text(value: Any) -> str | None:
    """Return a value of a configuration as an environment would have it, None for no such one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{name}={each}" for name, each in value.items())
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(map(str, value))
    return str(value) if isinstance(value, str | int | float | Path) else None


def _refuse_nicks(masks: Iterable[str]) -> None:
    """Refuse masks of admins that rest on the nick and the user name, which anybody may take."""
    for mask in masks:
        nick, _, host = mask.rpartition("@")
        # Without its wildcards, something has to be left of the host.
        if not nick or not re.search(r"[^\W_]", re.sub(r"\[[^\]]*\]|[*?]", "", host)):
            raise SettingFault(
                f"MUSTER_ADMINS: {mask!r} rests on a nick, which anybody may take; "
                "name the host, too, as in alex!*@staff.example.org."
            )


def _refuse_open_board(settings: Settings) -> None:
    """Refuse a board that whoever reaches this machine could read."""
    guarded = settings.board_token or settings.board_user_header
    if settings.board and not guarded and not _is_of_this_machine(settings.board_host):
        raise SettingFault(
            f"MUSTER_BOARD_HOST: at {settings.board_host!r} everybody on the network could read "
            "the board; set MUSTER_BOARD_TOKEN, or MUSTER_BOARD_USER_HEADER and "
            "MUSTER_BOARD_PROXIES, or leave it at 127.0.0.1."
        )


def _refuse_open_metrics(settings: Settings) -> None:
    """Refuse metrics that whoever reaches this machine could read."""
    guarded = settings.metrics_token or _is_of_this_machine(settings.metrics_host)
    if settings.metrics and not guarded:
        raise SettingFault(
            f"MUSTER_METRICS_HOST: at {settings.metrics_host!r} everybody on the network could "
            "read the metrics; set MUSTER_METRICS_TOKEN, or leave it at 127.0.0.1."
        )


def _refuse_unknown(given: Mapping[str, str]) -> None:
    known = [setting.variable for setting in SETTINGS]
    for name in sorted(given):
        if name.startswith(PREFIX) and name not in known and not name.startswith("MUSTER_TEST_"):
            close = get_close_matches(name, known, n=1)
            hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
            raise SettingFault(f"{name} is no setting: {hint}")


def _value(setting: Setting, given: Mapping[str, str]) -> Any:
    value = given.get(setting.variable, setting.default)
    if value is None:
        return None
    try:
        return setting.read(value.strip())
    except ValueError as error:
        shown = "the value given" if setting.secret else repr(value.strip())
        raise SettingFault(f"{setting.variable}: {shown} {error}.") from error


def _key(setting: Setting) -> str:
    return setting.variable.removeprefix(PREFIX).lower()
