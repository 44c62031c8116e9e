"""Names that mean nothing outside the team: addresses, hosts, identifiers, tickets, commits."""

import re
from collections.abc import Iterator

from muster.wording.lists import Lists, Names

_PIECE = re.compile(r"\S+")
_AROUND = ".,;:!?…()[]{}<>\"'“”‘’`*_~|"
_LONGEST_NAME = 300

_ADDRESS = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?:[:/][0-9]{1,5})?")
_ADDRESS_6 = re.compile(r"(?=[0-9a-f:]*[a-f])(?=[0-9a-f:]*::|(?:[0-9a-f]+:){5})[0-9a-f:]{4,39}")
_URL = re.compile(r"[a-z][a-z0-9+.-]{0,20}://(?P<host>[^\s/?#<>()\[\]]*)[^\s<>()\[\]]*", re.I)
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z]{2,24}(?::[0-9]{1,5})?(?:/\S*)?", re.I)
_PRIVATE = re.compile(
    r"localhost|.*\.(?:internal|local|lan|corp|intra|intranet|private|localdomain)"
    r"|.*\.(?:internal|corp|intranet)\..*"
)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
_CLOUD_ID = re.compile(r"[a-z]{1,10}-(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{8,17}")
_ZONE = re.compile(r"(?:af|ap|ca|cn|eu|il|me|mx|sa|us)(?:-gov)?-[a-z]{4,12}-[0-9][a-z]")
_COMMIT = re.compile(r"(?=[a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{7,40}")
_TICKET = re.compile(r"(?P<queue>[A-Z][A-Z0-9]{1,9})-[0-9]{1,6}")

_STANDARDS = "AES BST COVID CVE GMT HTTP ISO MD RFC RSA SHA SSL TLS UTC UTF WCAG"
_NO_TICKETS = frozenset(_STANDARDS.split())


def internal_names(text: str, lists: Lists) -> Iterator[tuple[int, str]]:
    """Yield every name of a text that those outside the team cannot use, with where it starts."""
    for link in _URL.finditer(text) if "://" in text else ():
        if _is_closed(link["host"], lists.public):
            yield link.start(), link.group().rstrip(_AROUND)
    for found in _PIECE.finditer(text):
        piece = found.group()
        if not piece.isalpha() and "://" not in piece:
            name = piece.strip(_AROUND)
            if not name.isalpha() and _is_internal(name, lists):
                yield found.start() + piece.index(name), name


def _is_internal(name: str, lists: Lists) -> bool:
    if not name or len(name) > _LONGEST_NAME or "@" in name:
        return False
    lower = name.casefold()
    if lists.public.have(lower):
        return False
    return lists.internal.have(lower) or _looks_internal(name, lower, lists)


def _looks_internal(name: str, lower: str, lists: Lists) -> bool:
    if _HOST.fullmatch(name):
        host = re.split(r"[:/]", lower, maxsplit=1)[0]
        return bool(_PRIVATE.fullmatch(host)) or (
            host.count(".") >= 2 and name[-1].islower() and _is_closed(host, lists.public)
        )
    if _ADDRESS.fullmatch(name):
        return all(int(part) < 256 for part in re.split(r"[:/]", name, maxsplit=1)[0].split("."))
    ticket = _TICKET.fullmatch(name)
    if ticket:
        return ticket["queue"] not in _NO_TICKETS
    return any(
        pattern.fullmatch(lower) for pattern in (_ADDRESS_6, _UUID, _CLOUD_ID, _ZONE, _COMMIT)
    )


def _is_closed(host: str, public: Names) -> bool:
    """Return whether a host is none that those outside may be sent to."""
    host = host.rpartition("@")[2].partition(":")[0].casefold()
    if public.have(host) or host.startswith("www."):
        return False
    if public.whole or public.ends or public.beginnings:
        return True
    return "." not in host or bool(_PRIVATE.fullmatch(host) or _ADDRESS.fullmatch(host))
