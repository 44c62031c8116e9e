"""Who is who: people as the record names them, and the roster that says which pools they are in.

Pure: a roster is a value, made elsewhere from the playbook's roster file or a rehearsal's cast.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ′＇´`"), "'")


def spelt(name: str) -> str:
    """Return a name as names are compared: people type it on whatever keyboard they have.

    Letter case, the kind of an apostrophe, the number of spaces and whether an accent is a
    character of its own do not count; the accent itself does.
    """
    words = name.translate(_APOSTROPHES).split()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", " ".join(words)).casefold())


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, as stored with every event.

    `id` is the roster's own key ("alex") for a person the roster knows, else "backend:identifier"
    ("slack:U01ALICE"); two persons are the same when their ids are. `name` is what to call them.
    """

    id: str
    name: str = field(compare=False)


BOT = Person("muster", "Muster")
"""The bot itself, as the author of what it records unasked."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person on the roster, the pools they are in, and how each chat addresses them.

    Whoever is away or rests is not `available`, whatever they are on. `on_call` are the pools, of
    those that have to do with neither support nor comms, whose shift it is theirs to keep. `phone`
    is for the team alone.
    """

    person: Person
    pools: frozenset[str] = frozenset()
    on_support: bool = False
    on_comms: bool = False
    handles: Mapping[str, str] = field(default_factory=dict)
    available: bool = True
    email: str | None = None
    phone: str | None = field(default=None, repr=False)
    on_call: frozenset[str] = frozenset()

    def answers_to(self, word: str, backend: str) -> bool:
        """Return whether `word`, as typed in that chat, names this member; see `spelt`."""
        names = {self.person.id, self.person.name, self.handles.get(backend, "")}
        return spelt(word) in {spelt(name).lstrip("@") for name in names if name}


def _as_it_is(handle: str) -> str | None:
    return handle


@dataclass(frozen=True, slots=True)
class Roster:
    """The people a team knows.

    An `open` roster is the one of a team that has not written any: nobody is a stranger to it.
    `support_since` and `comms_since` (UTC) are when the present shifts began, where a paging
    service keeps them.
    """

    members: tuple[Member, ...] = ()
    open: bool = False
    support_since: datetime | None = None
    comms_since: datetime | None = None

    def member(self, person: Person) -> Member | None:
        """Return the member with that person's id, or None."""
        return next((m for m in self.members if m.person.id == person.id), None)

    def knows(self, person: Person) -> bool:
        """Return whether the person is on the roster; an open roster knows everybody."""
        return self.open or self.member(person) is not None

    def pools_of(self, person: Person) -> frozenset[str]:
        """Return the ids of the pools the person is in; empty for a stranger."""
        member = self.member(person)
        return member.pools if member else frozenset()

    def named(self, word: str, backend: str) -> Member | None:
        """Return the member whom `word` names in that chat (an id, a name or a handle), or None."""
        bare = word.lstrip("@")
        return next((m for m in self.members if m.answers_to(bare, backend)), None)

    def addressed(
        self, handle: str, backend: str, canonical: Callable[[str], str | None] = _as_it_is
    ) -> Member | None:
        """Return the member whose handle in that chat is `handle`, or None.

        `canonical` returns a handle as the chat itself compares it, and None for what is nobody's.
        Unlike `named` this trusts only the identifier that the chat itself vouches for, so that
        nobody becomes a member by choosing a display name. Whoever could be two is neither.
        """
        wanted = canonical(handle)
        if wanted is None:
            return None
        theirs = ((m, m.handles.get(backend)) for m in self.members)
        found = [m for m, known in theirs if known is not None and canonical(known) == wanted]
        return found[0] if len(found) == 1 else None

    def on_comms(self) -> tuple[Person, ...]:
        """Return who is on communications support now and available."""
        return tuple(m.person for m in self.members if m.on_comms and m.available)

    def on_support(self) -> tuple[Person, ...]:
        """Return who is on support now and available."""
        return tuple(m.person for m in self.members if m.on_support and m.available)

    def on_call(self, pools: Iterable[str]) -> tuple[Person, ...]:
        """Return who is on call for any of those pools now and available."""
        wanted = frozenset(pools)
        return tuple(m.person for m in self.members if m.on_call & wanted and m.available)

    def in_pools(self, pools: Iterable[str]) -> tuple[Person, ...]:
        """Return the people in any of those pools, in the roster's order."""
        wanted = frozenset(pools)
        return tuple(m.person for m in self.members if m.pools & wanted)

    def available_in(self, pools: Iterable[str]) -> tuple[Person, ...]:
        """Return the available people in any of those pools, in the roster's order."""
        wanted = frozenset(pools)
        return tuple(m.person for m in self.members if m.pools & wanted and m.available)
