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


def plainly_spelt(name: str) -> str:
    """Return a name as `spelt` has it, its accents left out: not every keyboard has them."""
    parts = unicodedata.normalize("NFD", spelt(name))
    return "".join(part for part in parts if not unicodedata.combining(part))


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
    other_handles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def handles_in(self, backend: str) -> tuple[str, ...]:
        """Return every handle that somebody has in a chat, that by which they are called first."""
        known = self.handles.get(backend)
        return (*([known] if known else []), *self.other_handles.get(backend, ()))

    def answers_to(self, word: str, backend: str, spelling: Callable[[str], str] = spelt) -> bool:
        """Return whether `word`, as typed in that chat, names this member; see `spelt`."""
        names = {self.person.id, self.person.name, *self.handles_in(backend)}
        return spelling(word) in {spelling(name).lstrip("@") for name in names if name}

    def begins_with(self, word: str) -> bool:
        """Return whether `word` is the first of somebody's names, as people call each other."""
        first, *others = plainly_spelt(self.person.name).split() or [""]
        return bool(others) and first == plainly_spelt(word)


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
    _by_id: Mapping[str, Member] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Of two of one id the first counts.
        by_id = {member.person.id: member for member in reversed(self.members)}
        object.__setattr__(self, "_by_id", by_id)

    def member(self, person: Person) -> Member | None:
        """Return the member with that person's id, or None."""
        return self._by_id.get(person.id)

    def knows(self, person: Person) -> bool:
        """Return whether the person is on the roster; an open roster knows everybody."""
        return self.open or self.member(person) is not None

    def pools_of(self, person: Person) -> frozenset[str]:
        """Return the ids of the pools the person is in; empty for a stranger."""
        member = self.member(person)
        return member.pools if member else frozenset()

    def named(self, word: str, backend: str) -> Member | None:
        """Return the member whom `word` names in that chat, or None: also where it names several.

        See `all_named`.
        """
        found = self.all_named(word, backend)
        return found[0] if len(found) == 1 else None

    def all_named(self, word: str, backend: str) -> tuple[Member, ...]:
        """Return the members whom `word` may name in that chat, in the roster's order.

        It is an id just as it stands, else an id, a name or a handle, else one of these without
        its accents, else somebody's first name: the first of these that anybody has counts.
        """
        bare = word.lstrip("@")
        ways: tuple[Callable[[Member], bool], ...] = (
            lambda member: member.person.id == bare,
            lambda member: member.answers_to(bare, backend),
            lambda member: member.answers_to(bare, backend, plainly_spelt),
            lambda member: member.begins_with(bare),
        )
        if not bare.strip():
            return ()
        found = (tuple(filter(way, self.members)) for way in ways)
        return next(filter(None, found), ())

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
        found = [m for m in self.members if wanted in map(canonical, m.handles_in(backend))]
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
