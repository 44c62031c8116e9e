"""What the webserver is asked and what it answers, and what its log calls where it listens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

EMPTY = b"{}"
OF_JSON = (("Content-Type", "application/json"),)


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request is answered: an HTTP status, and a word for the log where it is refused."""

    status: int
    refused_as: str | None = None
    body: bytes = EMPTY
    headers: tuple[tuple[str, str], ...] = OF_JSON


@dataclass(frozen=True, slots=True)
class Posted:
    """What was posted: a body whose length was announced, and headers by any spelling of a name."""

    body: bytes
    _environ: Mapping[str, Any]

    def header(self, name: str) -> str:
        """Return a header's value, those of several with commas, or nothing."""
        return str(self._environ.get("HTTP_" + name.upper().replace("-", "_"), ""))


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What was asked for by GET or HEAD: a path, a query as it was written, and by which address.

    `asked_by` is the address of the other end of the connection, which may be a proxy's.
    """

    path: str
    query: str
    asked_by: str
    _environ: Mapping[str, Any]

    def header(self, name: str) -> str:
        """Return a header's value, those of several with commas, or nothing."""
        return str(self._environ.get("HTTP_" + name.upper().replace("-", "_"), ""))


Taker = Callable[[Posted], Answer]
Shower = Callable[[PageRequest], Answer]


@dataclass(frozen=True, slots=True)
class Door:
    """What comes in at an address, for the log: what is said while none does, and its settings.

    `refused` is what the log calls those who were not let in, `open` what it says when it listens.
    """

    shut: str
    host: str
    port: str
    open: str = "webhooks are taken"
    refused: str = "webhooks refused"
