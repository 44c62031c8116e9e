"""The ports at which a bot would listen: each its own, and one that can be had."""

import errno
import socket
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from muster.check.finding import CheckFinding, Weight
from muster.settings import Settings

_EVERYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104  # nosec B104  # nothing listens here
_FIRST_FOR_ALL = 1024


class _Door(NamedTuple):
    """Something that listens, with the setting that names its port."""

    name: str
    host: str
    port: int

    @property
    def setting(self) -> str:
        return f"MUSTER_{self.name.upper()}_PORT"

    def meets(self, other: "_Door") -> bool:
        hosts = {"127.0.0.1" if each == "localhost" else each for each in (self.host, other.host)}
        return self.port == other.port and (len(hosts) == 1 or bool(hosts & _EVERYWHERE))


def port_findings(settings: Settings, mode: str) -> Iterator[CheckFinding]:
    """Yield each two that would listen at one port, and each port that cannot be listened at.

    `mode` is Errbot's word for the bot's chat. A port that is taken may be the bot's own, which
    runs: that is worth knowing and no more.
    """
    doors = list(_doors(settings, mode))
    for one, other in combinations(doors, 2):
        if one.meets(other):
            yield CheckFinding(
                f"{one.setting} and {other.setting} are both {one.port}: only one of them would "
                "be there. Choose another for one.",
                Weight.FAILING,
            )
    for door in doors:
        yield from _of_address(door)


def _doors(settings: Settings, mode: str) -> Iterator[_Door]:
    if settings.pagerduty_webhook_secrets and settings.webhook_port:
        yield _Door("webhook", settings.webhook_host, settings.webhook_port)
    if mode == "slack" and settings.slack_events_port:
        yield _Door("slack_events", settings.slack_events_host, settings.slack_events_port)
    if settings.board:
        yield _Door("board", settings.board_host, settings.board_port)
    if settings.metrics:
        yield _Door("metrics", settings.metrics_host, settings.metrics_port)


def _of_address(door: _Door) -> Iterator[CheckFinding]:
    family = socket.AF_INET6 if ":" in door.host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((door.host, door.port))
    except OSError as fault:
        at = f"{door.setting}: {door.host} port {door.port}"
        if fault.errno == errno.EADDRINUSE:
            yield CheckFinding(
                f"{at} is taken now. Where that is not by this bot, which may be running, choose "
                "another port."
            )
            return
        reason = "no such address" if isinstance(fault, socket.gaierror) else fault.strerror
        if isinstance(fault, PermissionError) and door.port < _FIRST_FOR_ALL:
            reason = f"{reason}: ports below {_FIRST_FOR_ALL} are the system's own"
        yield CheckFinding(f"{at} cannot be listened at: {reason}.", Weight.FAILING)
