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

_TICKET_RUN = re.compile(r"[A-Z]{2,6}-?[0-9]{6,10}|[A-Z]{2,4}[0-9]{7,}")
_CODE = re.compile(
    r"(?P<first>[A-Z]{2,5})[-/](?=[A-Z0-9/-]*[0-9])[A-Z0-9]{1,6}(?:[-/][A-Z0-9]{1,8}){1,3}"
)
_CASE = re.compile(r"[0-9]{6,}-[A-Z]{1,3}")
_ROOM = re.compile(r"#[a-z0-9_]+(?:-[a-z0-9_]+)+")
_FOLDER = re.compile(r"(?:\\\\|[a-z]:\\|/(?:var|etc|opt|home|srv|usr|mnt)/).*", re.I)
_DRIVE = re.compile(r"\b[A-Z]: drive\b")
_VERSION = re.compile(
    r"v?[0-9]+(?:\.[0-9]+){1,3}[-+][a-z0-9.]*[a-z][a-z0-9.]*|v[0-9]+(?:\.[0-9]+){2,3}"
)
_HEX = re.compile(r"0x[0-9a-f]{3,16}")
_JOINED = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\(\))?")
_MACHINE = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+){1,5}")
_PARTS = (
    "prod prd preprod dev stg staging uat db web app srv svr svc api node edge host vm login gw lb"
    " cache redis pg sql mysql kafka mq queue k8s eks ecs ec2 cluster shard master replica proxy"
    " dns ldap vpn fw switch sw rtr core worker batch"
)
_MACHINE_PARTS = frozenset(_PARTS.split())
_NUMBERED = re.compile(r"[a-z]{2,8}0[0-9]{1,2}")

_STANDARDS = "AES BST COVID CVE GMT HTTP ISO MD RFC RSA SHA SSL TLS UTC UTF WCAG"
_NO_TICKETS = frozenset(_STANDARDS.split())


def internal_names(text: str, lists: Lists) -> Iterator[tuple[int, str]]:
    """Yield every name of a text that those outside the team cannot use, with where it starts."""
    for link in _URL.finditer(text) if "://" in text else ():
        if _is_closed(link["host"], lists.public):
            yield link.start(), link.group().rstrip(_AROUND)
    for drive in _DRIVE.finditer(text):
        yield drive.start(), drive.group()
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
    code = _CODE.fullmatch(name)
    if code:
        return code["first"] not in _NO_TICKETS
    if any(pattern.fullmatch(name) for pattern in (_TICKET_RUN, _CASE, _ROOM, _FOLDER, _VERSION)):
        return True
    if _MACHINE.fullmatch(name) and _names_machine(name.split("-")):
        return True
    return any(pattern.fullmatch(lower) for pattern in _SHAPES)


_SHAPES = (
    _ADDRESS_6, _UUID, _CLOUD_ID, _ZONE, _COMMIT, _HEX, _JOINED, _NUMBERED,
)  # fmt: skip


def _names_machine(parts: list[str]) -> bool:
    """Return whether a hyphened word, such as `lms-prod-a` or `pay-events-07`, names a machine."""
    if len(parts) > 2 and parts[-1].isdigit() and all(part.isalpha() for part in parts[:-1]):
        return True
    known = [part for part in parts if part.rstrip("0123456789") in _MACHINE_PARTS]
    return bool(known) and (len(known) > 1 or len(parts) > 2 or parts[-1][-1].isdigit())


def _is_closed(host: str, public: Names) -> bool:
    """Return whether a host is none that those outside may be sent to."""
    host = host.rpartition("@")[2].partition(":")[0].casefold()
    if public.have(host) or host.startswith("www."):
        return False
    if public.whole or public.ends or public.beginnings:
        return True
    return "." not in host or bool(_PRIVATE.fullmatch(host) or _ADDRESS.fullmatch(host))
