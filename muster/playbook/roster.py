"""The roster file: a team's people, their pools and how each chat names them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints, ValidationError

from muster.people import BOT, Member, Person, Roster, spelt
from muster.playbook.chats import written_as
from muster.playbook.fields import Address, ChatMode, Part, PhoneNumber, Slug, Text
from muster.playbook.load import Fault, PlaybookFault, faults_of, read_yaml
from muster.playbook.model import Playbook

PersonId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9._-]*$", max_length=40)]

_RESERVED = frozenset({BOT.id, "me", "myself"})
"""What is somebody already: the bot, as the author of what it records, and whoever types."""

_OF_THEIR_OWN = frozenset({"email", "pagerduty"})
"""The names by which nobody is called in a chat."""

_HANDLES = {
    "irc": (
        re.compile(r"[^\s,:*?!@#&~][^\s,*?!@]*"),
        "is neither an account nor a nick on IRC; write one such as alex",
    ),
    "slackv3": (
        re.compile(r"[UW][A-Z0-9]+"),
        "is no member ID of Slack; copy it from the profile there, such as U01ABCDEF",
    ),
    "xmpp": (
        re.compile(r"[^\s@/]+@[^\s@/]+"),
        "is no account’s address; write it as alex@example.org",
    ),
}
"""What a handle looks like where not every text can be one."""


class RosterEntry(Part):
    """One person. `handles` maps a chat (slack, irc, xmpp, console) to their identifier there, or
    to several, of which the first is the one by which they are called.

    `pagerduty` among them, or else `email`, is how the paging service knows them. `phone` is rung
    by hand, and told to the team alone.
    """

    id: PersonId
    name: Text
    pools: tuple[Slug, ...] = ()
    on_support: bool = False
    on_comms: bool = False
    handles: dict[ChatMode, Text | tuple[Text, ...]] = Field(default_factory=dict)
    email: Address | None = None
    phone: PhoneNumber | None = None


class RosterFile(Part):
    """A roster file as a whole."""

    people: tuple[RosterEntry, ...]


def read_roster(text: str, file: str, playbook: Playbook) -> Roster:
    """Return the roster of a YAML text; `file` is the name that faults bear.

    Raises PlaybookFault with every fault found, such as a pool that the playbook does not have, or
    a word that would name two people on one chat. Words that differ in letter case only are one:
    people type either.
    """
    data, lines = read_yaml(text, file)
    try:
        entries = RosterFile.model_validate(data).people
    except ValidationError as error:
        raise PlaybookFault(faults_of(error, lines, file)) from error
    faults: list[Fault] = []
    taken: dict[str, list[tuple[str, str, int]]] = {}
    pools = ", ".join(pool.id for pool in playbook.pools)
    for index, entry in enumerate(entries):
        wrong = [
            f"'{pool}' is no pool; valid: {pools}"
            for pool in entry.pools
            if playbook.pool(pool) is None
        ]
        for kind, name in _names(entry):
            word = spelt(unicodedata.normalize("NFKC", name).lstrip("@"))
            if word in _RESERVED and kind not in _OF_THEIR_OWN:
                wrong.append(f"{written_as(kind)} '{name}' has a meaning of its own; write another")
            owners = taken.setdefault(word, [])
            others = [
                each[:2]
                for each in owners
                if each[2] != index
                and _meet(kind, each[0])
                and not ({kind, each[0]} == {"id", "name"} and spelt(entry.name) == spelt(each[1]))
            ]
            # The plainest of the reasons is enough.
            others.sort(key=lambda other: other[0] != kind)
            wrong += [_taken(kind, name, its, whose) for its, whose in others[:1]]
            owners.append((kind, entry.name, index))
        wrong += [
            f"{written_as(chat)} '{handle}' {_HANDLES[chat][1]}"
            for chat, handle in _handles(entry)
            if chat in _HANDLES and not _HANDLES[chat][0].fullmatch(handle)
        ]
        line, at = lines["people", index], f"people[{index + 1}]"
        faults += [Fault(file, line, at, text) for text in wrong]
    if faults:
        raise PlaybookFault(faults)
    return Roster(tuple(_member(entry) for entry in entries))


def _handles(entry: RosterEntry) -> Iterator[tuple[str, str]]:
    """Yield each of somebody's handles, with its chat."""
    for chat, typed in entry.handles.items():
        for handle in (typed,) if isinstance(typed, str) else typed:
            yield chat, handle


def _names(entry: RosterEntry) -> Iterator[tuple[str, str]]:
    """Yield all that a person is named by, each with what it is."""
    yield "id", entry.id
    yield "name", entry.name
    yield from _handles(entry)
    if entry.email:
        yield "email", entry.email


def _meet(one: str, other: str) -> bool:
    """Return whether names of two sorts are typed in one place, where they may not be the same.

    Two people may have one name, as two Sams: whoever types it is asked which of them is meant.
    """
    if one == other:
        return one != "name"
    return not {one, other} & _OF_THEIR_OWN and bool({one, other} & {"id", "name"})


def _taken(kind: str, name: str, its: str, whose: str) -> str:
    given = f"{written_as(kind)} '{name}'"
    if kind == its:
        return f"{given} is taken by {whose}"
    return f"{given} is the {written_as(its)} of {whose} too: whoever types it could mean either"


def _member(entry: RosterEntry) -> Member:
    by_chat: dict[str, list[str]] = {}
    for chat, handle in _handles(entry):
        by_chat.setdefault(chat, []).append(handle)
    return Member(
        person=Person(entry.id, entry.name),
        pools=frozenset(entry.pools),
        on_support=entry.on_support,
        on_comms=entry.on_comms,
        handles={chat: theirs[0] for chat, theirs in by_chat.items()},
        other_handles={chat: tuple(theirs[1:]) for chat, theirs in by_chat.items() if theirs[1:]},
        email=entry.email,
        phone=entry.phone,
    )
