"""The roster file: a team's people, their pools and how each chat names them."""

from typing import Annotated

from pydantic import Field, StringConstraints, ValidationError

from muster.people import BOT, Member, Person, Roster
from muster.playbook.fields import Address, Part, Slug, Text
from muster.playbook.load import Fault, PlaybookFault, faults_of, read_yaml
from muster.playbook.model import Playbook

_RESERVED = frozenset({BOT.id, "me", "myself"})
"""Words that mean the bot, or whoever types them."""

PersonId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9._-]*$", max_length=40)]


class RosterEntry(Part):
    """One person. `handles` maps a chat (slackv3, irc, text, …) to their identifier there.

    `pagerduty` among them, or else `email`, is how the paging service knows them.
    """

    id: PersonId
    name: Text
    pools: tuple[Slug, ...] = ()
    on_support: bool = False
    on_comms: bool = False
    handles: dict[str, Text] = Field(default_factory=dict)
    email: Address | None = None


class RosterFile(Part):
    """A roster file as a whole."""

    people: tuple[RosterEntry, ...]


def read_roster(text: str, file: str, playbook: Playbook) -> Roster:
    """Return the roster of a YAML text; `file` is the name that faults bear.

    Raises PlaybookFault with every fault found, such as a pool that the playbook does not have or
    one handle for two people. Handles that differ in letter case only are one: people type either.
    """
    data, lines = read_yaml(text, file)
    try:
        entries = RosterFile.model_validate(data).people
    except ValidationError as error:
        raise PlaybookFault(faults_of(error, lines, file)) from error
    faults: list[Fault] = []
    owners: dict[tuple[str, str], str] = {}
    pools = ", ".join(pool.id for pool in playbook.pools)
    for index, entry in enumerate(entries):
        wrong = [
            f"'{pool}' is no pool; valid: {pools}"
            for pool in entry.pools
            if playbook.pool(pool) is None
        ]
        if entry.id in _RESERVED:
            wrong.append(f"id '{entry.id}' means somebody else; give another")
        named = [("id", entry.id), *entry.handles.items()]
        named += [("email", entry.email)] if entry.email else []
        for kind, name in named:
            key = (kind, name.lstrip("@").casefold())
            if key in owners:
                wrong.append(f"{kind} '{name}' is taken by {owners[key]}")
            owners.setdefault(key, entry.name)
        line, at = lines["people", index], f"people[{index + 1}]"
        faults += [Fault(file, line, at, text) for text in wrong]
    if faults:
        raise PlaybookFault(faults)
    return Roster(tuple(_member(entry) for entry in entries))


def _member(entry: RosterEntry) -> Member:
    return Member(
        person=Person(entry.id, entry.name),
        pools=frozenset(entry.pools),
        on_support=entry.on_support,
        on_comms=entry.on_comms,
        handles=dict(entry.handles),
        email=entry.email,
    )
