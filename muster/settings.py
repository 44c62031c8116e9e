"""The settings of one bot, read once from the environment.

Every setting is in one table, which `config.py` obeys and the README shows. Nothing secret has a
default, and no secret is ever part of a message. A bot that is somebody else's may have them in its
own configuration too, and a few by chat.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Any

from muster.shipped_files import located

PREFIX = "MUSTER_"


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


def _one_of(*valid: str) -> Callable[[str], str]:
    def read(value: str) -> str:
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
BACKENDS = ("Console", "IRC", "Slack", "XMPP")

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "MUSTER_BACKEND", "the chat: Console, IRC, Slack or XMPP", "Console", _one_of(*BACKENDS)
    ),
    Setting("MUSTER_DATA_DIR", "where the bot keeps its data and its log", "data", _path),
    Setting(
        "MUSTER_STORAGE_URL",
        "SQLite or PostgreSQL, as an SQLAlchemy URL; by default a SQLite file in the data folder",
        None,
        _storage,
        secret=True,
    ),
    Setting("MUSTER_PLAYBOOK", "the team’s playbook", "playbooks/govuk-paas.yaml", _file),
    Setting("MUSTER_TEMPLATES", "a folder whose templates come first", None, _existing_folder),
    Setting(
        "MUSTER_ROSTER",
        "the team’s people, a YAML file; without one nobody is a stranger",
        None,
        _file,
    ),
    Setting(
        "MUSTER_COMMAND_WORDS",
        "other words for commands, with commas, where another plugin has ours: incident=outage",
        None,
        _command_words,
    ),
    Setting(
        "MUSTER_PLUGINS",
        "folders of other people’s plugins, from anywhere, with commas",
        None,
        _paths,
    ),
    Setting("MUSTER_BOT_NAME", "what the bot is called", "muster", _text),
    Setting(
        "MUSTER_ADMINS",
        "who may use those commands of other plugins that are for admins, by the chat’s "
        "identifiers as !whoami tells them, with commas; on IRC nick!user@host, the host named",
        None,
        _names,
    ),
    Setting("MUSTER_ROOMS", "rooms to join; by default the playbook’s", None, _names),
    Setting(
        "MUSTER_LOG_LEVEL",
        "DEBUG, INFO, WARNING or ERROR",
        "INFO",
        _one_of("DEBUG", "INFO", "WARNING", "ERROR"),
    ),
    Setting(
        "MUSTER_PAGERDUTY_TOKEN",
        "PagerDuty’s REST API token; without one paging is only simulated",
        None,
        _text,
        secret=True,
    ),
    Setting(
        "MUSTER_PAGERDUTY_FROM",
        "the email address of the PagerDuty user in whose name the bot pages",
        None,
        _address,
        needed_with="MUSTER_PAGERDUTY_TOKEN",
    ),
    Setting(
        "MUSTER_PAGERDUTY_URL",
        "PagerDuty’s API; in its European region https://api.eu.pagerduty.com",
        "https://api.pagerduty.com",
        _https,
    ),
    Setting(
        "MUSTER_PAGERDUTY_CA_FILE",
        "the certificates to trust; by default the system’s",
        None,
        _file,
    ),
    Setting("MUSTER_MAIL_HOST", "the mail server; without one mail is only simulated", None, _text),
    Setting("MUSTER_MAIL_PORT", "its port", "465", _port),
    Setting(
        "MUSTER_MAIL_TLS",
        "implicit, starttls or none; none only for a server on this machine",
        "implicit",
        _one_of("implicit", "starttls", "none"),
    ),
    Setting(
        "MUSTER_MAIL_FROM",
        "the address that the bot’s mail comes from",
        None,
        _address,
        needed_with="MUSTER_MAIL_HOST",
    ),
    Setting("MUSTER_MAIL_USER", "the account at the mail server, if it wants one", None, _text),
    Setting(
        "MUSTER_MAIL_PASSWORD",
        "its password",
        None,
        _text,
        secret=True,
        needed_with="MUSTER_MAIL_USER",
    ),
    Setting(
        "MUSTER_MAIL_CA_FILE", "the certificates to trust; by default the system’s", None, _file
    ),
    Setting(
        "MUSTER_STATUSPAGE_TOKEN",
        "Statuspage’s API key; without one the bot writes a status page of its own",
        None,
        _text,
        secret=True,
    ),
    Setting(
        "MUSTER_STATUSPAGE_PAGE",
        "the id of the page at Statuspage",
        None,
        _page_id,
        needed_with="MUSTER_STATUSPAGE_TOKEN",
    ),
    Setting("MUSTER_STATUSPAGE_URL", "Statuspage’s API", "https://api.statuspage.io", _https),
    Setting(
        "MUSTER_STATUSPAGE_CA_FILE",
        "the certificates to trust; by default the system’s",
        None,
        _file,
    ),
    Setting(
        "MUSTER_STATUS_PAGE_DIR",
        "the folder, served by a web server, for a status page without Statuspage; by default "
        "`status` in the data folder, where nobody else sees it",
        None,
        _path,
    ),
    Setting(
        "MUSTER_REPORTS",
        "the folder for incident reports and invitations, such as a shared drive that is mounted; "
        "without one none is saved",
        None,
        _path,
        needed_with="MUSTER_REPORTS_RESTRICTED",
    ),
    Setting(
        "MUSTER_REPORTS_URL",
        "the address by which people reach that folder; without one they are told the path",
        None,
        _link,
    ),
    Setting(
        "MUSTER_REPORTS_RESTRICTED",
        "the folder for reports that only those who need to know may read; without one they are "
        "not saved",
        None,
        _path,
        needed_with="MUSTER_REPORTS_RESTRICTED_URL",
    ),
    Setting(
        "MUSTER_REPORTS_RESTRICTED_URL",
        "the address by which those people reach it",
        None,
        _link,
    ),
    Setting(
        "MUSTER_TRACKER",
        "where follow-ups become issues: github or jira; without it the tracker is only simulated",
        None,
        _one_of("github", "jira"),
    ),
    Setting(
        "MUSTER_TRACKER_PROJECT",
        "the repository, as owner/name, or the key of the Jira project",
        None,
        _text,
        needed_with="MUSTER_TRACKER",
    ),
    Setting(
        "MUSTER_TRACKER_TOKEN",
        "the tracker’s API token, which may read and write issues there",
        None,
        _text,
        secret=True,
        needed_with="MUSTER_TRACKER",
    ),
    Setting(
        "MUSTER_TRACKER_USER",
        "the mail address whose token it is; Jira alone needs it",
        None,
        _address,
    ),
    Setting(
        "MUSTER_TRACKER_URL",
        "the address of the Jira site, such as https://example.atlassian.net, or of the API of a "
        "GitHub server of your own",
        None,
        _https_path,
    ),
    Setting(
        "MUSTER_TRACKER_CA_FILE",
        "the certificates to trust; by default the system’s",
        None,
        _file,
    ),
    Setting(
        "MUSTER_PAGERDUTY_WEBHOOK_SECRETS",
        "the secrets that PagerDuty signs its webhooks with, with commas; the newest and, while "
        "it is replaced, the one before",
        None,
        _secrets,
        secret=True,
        needed_with="MUSTER_WEBHOOK_PORT",
    ),
    Setting(
        "MUSTER_WEBHOOK_PORT",
        "the port for webhooks, behind a TLS proxy; without one there are none",
        None,
        _port,
        needed_with="MUSTER_PAGERDUTY_WEBHOOK_SECRETS",
    ),
    Setting("MUSTER_WEBHOOK_HOST", "the address at which that port is", "127.0.0.1", _text),
    Setting(
        "MUSTER_REHEARSALS",
        "the folder of the rehearsals that are kept; without one it is the user’s own, below "
        "~/.local/state",
        None,
        _path,
    ),
    Setting("MUSTER_BOARD", "yes or no: a page of what is going on, to read only", "no", _yes_no),
    Setting(
        "MUSTER_BOARD_HOST",
        "the address at which the board is; another than this machine’s own needs a token or a "
        "proxy’s user header",
        "127.0.0.1",
        _text,
    ),
    Setting("MUSTER_BOARD_PORT", "the board’s port", "8085", _port),
    Setting(
        "MUSTER_BOARD_TOKEN",
        "what whoever reads the board has to know; it shows them no restricted incident",
        None,
        _board_token,
        secret=True,
    ),
    Setting(
        "MUSTER_BOARD_USER_HEADER",
        "the header in which a proxy names who reads the board, by their id or mail address in "
        "the roster, such as X-Forwarded-User",
        None,
        _header,
        needed_with="MUSTER_BOARD_PROXIES",
    ),
    Setting(
        "MUSTER_BOARD_PROXIES",
        "the addresses or networks of the proxies whose word that is, with commas",
        None,
        _networks,
        needed_with="MUSTER_BOARD_USER_HEADER",
    ),
    Setting("MUSTER_METRICS", "yes or no: numbers for Prometheus, at /metrics", "no", _yes_no),
    Setting(
        "MUSTER_METRICS_HOST",
        "the address at which they are; another than this machine’s own needs a token",
        "127.0.0.1",
        _text,
    ),
    Setting("MUSTER_METRICS_PORT", "their port", "8086", _port),
    Setting(
        "MUSTER_METRICS_TOKEN",
        "the bearer token with which Prometheus asks",
        None,
        _board_token,
        secret=True,
    ),
    Setting("MUSTER_IRC_SERVER", "the IRC server’s name", None, _text, backend="IRC", needed=True),
    Setting("MUSTER_IRC_PORT", "its port", "6697", _port, backend="IRC"),
    Setting("MUSTER_IRC_TLS", "yes or no", "yes", _yes_no, backend="IRC"),
    Setting("MUSTER_IRC_PASSWORD", "its password", None, _text, secret=True, backend="IRC"),
    Setting(
        "MUSTER_IRC_CA_FILE",
        "the certificates to trust; by default the system’s",
        None,
        _file,
        backend="IRC",
    ),
    Setting(
        "MUSTER_IRC_SASL_USER",
        "the bot’s own account on the server, if it has one",
        None,
        _text,
        backend="IRC",
        needed_with="MUSTER_IRC_SASL_PASSWORD",
    ),
    Setting(
        "MUSTER_IRC_SASL_PASSWORD",
        "its password",
        None,
        _text,
        secret=True,
        backend="IRC",
        needed_with="MUSTER_IRC_SASL_USER",
    ),
    Setting(
        "MUSTER_IRC_ACCOUNTS",
        "yes where people are known by their accounts, no where by their nicks, which vouch for "
        "nobody; auto: by accounts as soon as the server tells them",
        "auto",
        _one_of("auto", "yes", "no"),
        backend="IRC",
    ),
    Setting(
        "MUSTER_IRC_PACE",
        "seconds between two lines after a burst of five; less only where the server takes it",
        "1",
        _seconds,
        backend="IRC",
    ),
    Setting(
        "MUSTER_SLACK_BOT_TOKEN",
        "the app’s bot token, xoxb-…",
        None,
        _token("xoxb-"),
        secret=True,
        backend="Slack",
        needed=True,
    ),
    Setting(
        "MUSTER_SLACK_APP_TOKEN",
        "its app-level token for Socket Mode, xapp-…",
        None,
        _token("xapp-"),
        secret=True,
        backend="Slack",
        needed=True,
        unless="MUSTER_SLACK_EVENTS_PORT",
    ),
    Setting(
        "MUSTER_SLACK_EVENTS_PORT",
        "the port for signed events, behind a TLS proxy, instead of Socket Mode",
        None,
        _port,
        backend="Slack",
        needed_with="MUSTER_SLACK_SIGNING_SECRET",
    ),
    Setting(
        "MUSTER_SLACK_EVENTS_HOST",
        "the address at which that port is",
        "127.0.0.1",
        _text,
        backend="Slack",
    ),
    Setting(
        "MUSTER_SLACK_SIGNING_SECRET",
        "the secret with which Slack signs its events",
        None,
        _signing_secret,
        secret=True,
        backend="Slack",
        needed_with="MUSTER_SLACK_EVENTS_PORT",
    ),
    Setting(
        "MUSTER_SLACK_URL",
        "Slack’s Web API; for GovSlack https://slack-gov.com/api/",
        "https://slack.com/api/",
        _slack_api,
        backend="Slack",
    ),
    Setting(
        "MUSTER_XMPP_JID",
        "the bot’s address, name@domain",
        None,
        _address,
        backend="XMPP",
        needed=True,
    ),
    Setting(
        "MUSTER_XMPP_PASSWORD",
        "its password",
        None,
        _text,
        secret=True,
        backend="XMPP",
        needed=True,
    ),
    Setting(
        "MUSTER_XMPP_HOST",
        "the XMPP server’s name; by default what the DNS says of the address’s domain",
        None,
        _text,
        backend="XMPP",
    ),
    Setting("MUSTER_XMPP_PORT", "that server’s port", "5222", _port, backend="XMPP"),
    Setting(
        "MUSTER_XMPP_ROOMS",
        "the domain of the rooms; by default conference. and the address’s domain",
        None,
        _text,
        backend="XMPP",
    ),
    Setting(
        "MUSTER_XMPP_CA_FILE",
        "the certificates to trust; by default the system’s",
        None,
        _file,
        backend="XMPP",
    ),
    Setting(
        "MUSTER_XMPP_TLS",
        "yes or no; no is for a server on this machine",
        "yes",
        _yes_no,
        backend="XMPP",
    ),
)
"""Every setting. A variable that begins with MUSTER_ and is not here is a mistake."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The values of every setting, by the variable's name without MUSTER_, in lower case.

    `contradictions` says of what is set twice, and not alike, which counts: a line each.
    """

    values: Mapping[str, Any]
    contradictions: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    @staticmethod
    def data_file(folder: str | Path) -> Path:
        """Return the SQLite file that a bot keeps in a data folder."""
        return Path(folder) / "muster.sqlite3"

    @property
    def storage_url(self) -> str:
        """The storage's URL; a relative SQLite path counts from the project's folder."""
        url = self.values["storage_url"]
        if url is None:
            return f"sqlite:///{self.data_file(self.values['data_dir'])}"
        if url.startswith("sqlite:///") and not url.startswith("sqlite:////"):
            return f"sqlite:///{_path(url.removeprefix('sqlite:///'))}"
        return str(url)

    @property
    def xmpp_rooms_domain(self) -> str:
        """The domain of the rooms on XMPP; empty where the bot has no address there."""
        address: str | None = self.values["xmpp_jid"]
        if self.values["xmpp_rooms"] or not address:
            return self.values["xmpp_rooms"] or ""
        return "conference." + address.partition("@")[2].partition("/")[0]


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
    if values["backend"] == "IRC":
        _refuse_nicks(values["admins"] or ())
    _refuse_open_board(values)
    _refuse_open_metrics(values)
    return Settings(values)


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
    return Settings(read.values, tuple(contradictions))


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


def _refuse_open_board(values: Mapping[str, Any]) -> None:
    """Refuse a board that whoever reaches this machine could read."""
    guarded = values["board_token"] or values["board_user_header"]
    if values["board"] and not guarded and not _is_of_this_machine(values["board_host"]):
        raise SettingFault(
            f"MUSTER_BOARD_HOST: at {values['board_host']!r} everybody on the network could read "
            "the board; set MUSTER_BOARD_TOKEN, or MUSTER_BOARD_USER_HEADER and "
            "MUSTER_BOARD_PROXIES, or leave it at 127.0.0.1."
        )


def _refuse_open_metrics(values: Mapping[str, Any]) -> None:
    """Refuse metrics that whoever reaches this machine could read."""
    guarded = values["metrics_token"] or _is_of_this_machine(values["metrics_host"])
    if values["metrics"] and not guarded:
        raise SettingFault(
            f"MUSTER_METRICS_HOST: at {values['metrics_host']!r} everybody on the network could "
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
