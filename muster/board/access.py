"""Who is let in to read the board, and as whom: three doors, each shut unless it is asked for.

Pure. Without a token and without a proxy it is read on this machine alone. A proxy that is trusted
names a person of the roster, who reads what that person may know. A token names nobody.
"""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from muster.incidents.incident import Incident
from muster.incidents.visibility import restricted, visible
from muster.people import Person, Roster
from muster.playbook.model import Playbook

COOKIE = "muster_board"

Network = IPv4Network | IPv6Network


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads the board: a person of the roster, or None where nobody is named."""

    person: Person | None = None


def may_see(incident: Incident, reader: Reader, playbook: Playbook, roster: Roster) -> bool:
    """Return whether somebody may see an incident on the board.

    A restricted one is there for those alone who may hear of it in private, and absent for others.
    """
    if not restricted(incident):
        return True
    person = reader.person
    return person is not None and visible(incident, person, None, playbook=playbook, roster=roster)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody shows who wants to read: all of it as it came, and none of it believed yet.

    `asked_by` is the address of the other end, `host` the name by which they asked, `proxied` that
    others passed it on. `named` is the user header's value. `token` is the one of the address,
    `bearer` the one of the Authorization header.
    """

    asked_by: str
    host: str = ""
    proxied: bool = False
    named: str = ""
    token: str = ""
    bearer: str = ""
    cookie: str = ""


@dataclass(frozen=True, slots=True)
class Admitted:
    """Somebody may read; `by_address` where they are to be given the cookie, for what they showed
    is a token in an address, which should be seen no more."""

    reader: Reader
    by_address: bool = False


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """Somebody may not read: an HTTP status, and a word for the log."""

    status: int
    word: str


@dataclass(frozen=True, slots=True)
class Doors:
    """The doors that there are: a token, and the proxies whose user header is believed."""

    token: str | None = None
    user_header: str | None = None
    proxies: tuple[Network, ...] = ()

    @property
    def cookie(self) -> str:
        """The value of the cookie that stands for the token; it changes with it, and is not it."""
        key = (self.token or "").encode()
        return hmac.new(key, b"muster board, one reader", hashlib.sha256).hexdigest()

    def admit(self, attempt: Attempt, roster: Roster) -> Admitted | TurnedAway:
        """Return who reads, or that they may not.

        A person whom a trusted proxy names comes first, then the token. Only where there is neither
        door does it suffice to be on this machine.
        """
        told = self._told_by_proxy(attempt)
        if told:
            member = _member(told, roster)
            if member is not None:
                return Admitted(Reader(member))
            if roster.open:
                return Admitted(Reader())
        if self.token is not None:
            if _same(attempt.token, self.token):
                return Admitted(Reader(), by_address=True)
            # Both are compared, whatever comes of the first.
            if _same(attempt.bearer, self.token) | _same(attempt.cookie, self.cookie):
                return Admitted(Reader())
            if attempt.token or attempt.bearer:
                return TurnedAway(401, "wrong_token")
        if told:
            return TurnedAway(403, "not_on_the_roster")
        if self.token is not None:
            return TurnedAway(401, "no_token")
        if self.user_header is not None:
            return TurnedAway(403, "not_by_a_proxy")
        if _is_local(attempt):
            return Admitted(Reader())
        return TurnedAway(403, "not_on_this_machine")

    def _told_by_proxy(self, attempt: Attempt) -> str:
        """Return whom a trusted proxy names, nothing where none does."""
        if self.user_header is None:
            return ""
        address = _address(attempt.asked_by)
        trusted = address is not None and _is_among(address, self.proxies)
        return attempt.named.strip() if trusted else ""


def _same(given: str, wanted: str) -> bool:
    """Return whether two secrets are the same, in a time that tells nothing of them."""
    one, other = (hashlib.sha256(each.encode()).digest() for each in (given, wanted))
    return bool(given) and hmac.compare_digest(one, other)


def _member(named: str, roster: Roster) -> Person | None:
    """Return the person of an id, or of a mail address that one member alone has, or None."""
    by_id = roster.member(Person(named, named))
    if by_id is not None:
        return by_id.person
    mail = named.casefold()
    found = [each.person for each in roster.members if (each.email or "").casefold() == mail]
    return found[0] if len(found) == 1 else None


def _is_local(attempt: Attempt) -> bool:
    """Return whether somebody on this machine asks this machine.

    A name that leads here from elsewhere is how a page of others would have a browser read it.
    """
    address = _address(attempt.asked_by)
    if attempt.proxied or address is None or not address.is_loopback:
        return False
    host = _host_of(attempt.host)
    if host == "localhost":
        return True
    named = _address(host)
    return named is not None and named.is_loopback


def _host_of(header: str) -> str:
    """Return the host of a Host header, without its port."""
    name = header.strip().casefold()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.rpartition(":")[0] if name.count(":") == 1 else name


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(text)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _is_among(address: IPv4Address | IPv6Address, networks: Iterable[Network]) -> bool:
    return any(address in network for network in networks)
