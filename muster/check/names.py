"""What a playbook names that is not there, and what is there that it names nowhere.

A fault fails when it is needed. An omission may be meant: whoever added a priority, a pool or a
supplier in one place alone is told of the others.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from muster.chat.grammar import suggestions
from muster.playbook import Playbook
from muster.playbook.load import Fault, KeyPath, fault_at

_LINK = re.compile(r"\w+://\S+")
_ROOM = re.compile(r"(?<![\w&/#])#[A-Za-z][\w-]*")
_COMMAND = re.compile(r"![^\W\d_][\w-]*(?:[ \t]+[^\s·;–()“”!]+)*")
_NUMBERED = re.compile(r"([A-Za-z]+)\d+")
_MAY_HEAR = ("need_to_know",)
_NO_PROSE = frozenset({"id", "edition"})


def name_faults(lines: Mapping[KeyPath, int], file: str, playbook: Playbook) -> Iterator[Fault]:
    """Yield what is named where it is needed, and is not there."""
    rooms = [room.name for room in playbook.rooms.all()]
    for name, at in playbook.rooms_named():
        if playbook.room_named(name) is None and at[-2:-1] != _MAY_HEAR:
            wrong = (
                f"'{name}' is none of the rooms, so nothing is said there; {_valid(name, rooms)}"
            )
            yield fault_at(at, wrong, lines, file)


def omissions(
    data: Any, lines: Mapping[KeyPath, int], file: str, playbook: Playbook
) -> Iterator[Fault]:
    """Yield what is named nowhere, or not everywhere, and what texts name that is not there."""
    texts = list(_texts(data, ()))
    found = [
        *_rooms_in_texts(texts, playbook),
        *_rooms_unnamed(texts, playbook),
        *_pools_unnamed(playbook),
        *_suppliers_unnamed(playbook),
        *_duties_unnamed(data, playbook),
        *_priorities_unknown(texts, playbook),
        *_priorities_unnamed(texts, playbook),
    ]
    told = (fault_at(at, wrong, lines, file) for wrong, at in found)
    yield from sorted(told, key=lambda fault: fault.line)


_Told = tuple[str, KeyPath]


def _valid(name: str, valid: Iterable[str]) -> str:
    listed = list(valid)
    close = suggestions(name, listed)
    meant = f"did you mean {close[0]}? Valid" if close else "valid"
    return f"{meant}: {', '.join(listed) or 'none'}"


def _texts(data: Any, at: KeyPath) -> Iterator[tuple[str, KeyPath]]:
    """Yield every text that people read, without its links, with where it stands."""
    if isinstance(data, str):
        yield _LINK.sub("", data), at
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*at, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*at, index))


def _rooms_in_texts(texts: Iterable[tuple[str, KeyPath]], playbook: Playbook) -> Iterator[_Told]:
    rooms = [room.name for room in playbook.rooms.all()]
    named = {at for _, at in playbook.rooms_named() if at[-2:-1] != _MAY_HEAR}
    for text, at in texts:
        if at in named or at[0] == "rooms" or at[-1] == "room":
            continue
        for room in dict.fromkeys(_ROOM.findall(text)):
            if playbook.room_named(room) is None:
                yield f"it names {room}, which is none of the rooms; {_valid(room, rooms)}", at


def _rooms_unnamed(texts: Iterable[tuple[str, KeyPath]], playbook: Playbook) -> Iterator[_Told]:
    """Yield which of the other rooms nothing names but themselves."""
    said = " ".join(text for text, at in texts if at[0] != "rooms").casefold()
    for index, room in enumerate(playbook.rooms.others):
        if room.name.casefold() not in said:
            wrong = f"nothing names {room.name}: no route and no pool asks there"
            yield wrong, ("rooms", "others", index)


def _pools_unnamed(playbook: Playbook) -> Iterator[_Told]:
    named = {name for name, _ in playbook.pools_named()}
    named |= {name.removeprefix("pool:") for name, _ in playbook.people_named()}
    for index, pool in enumerate(playbook.pools):
        if pool.id not in named and not pool.engineers:
            wrong = (
                f"nothing names the pool {pool.id}: no route calls it, nobody asks it and it owes "
                "nothing"
            )
            yield wrong, ("pools", index)


def _suppliers_unnamed(playbook: Playbook) -> Iterator[_Told]:
    named = {name for name, _ in playbook.suppliers_named()}
    for index, supplier in enumerate(playbook.suppliers):
        if supplier.id not in named:
            wrong = (
                f"no route is for {supplier.id}, so !escalate cannot ask them: give one "
                f"“supplier: {supplier.id}”"
            )
            yield wrong, ("suppliers", index)


def _duties_unnamed(data: Any, playbook: Playbook) -> Iterator[_Told]:
    valid = ", ".join(playbook.duties) or "none"
    for role, guide in playbook.roles.items():
        for index, step in enumerate(guide.steps):
            if step.duty is not None and step.duty not in playbook.duties:
                wrong = f"no duty '{step.duty}' is owed here, so it has no time; valid: {valid}"
                yield wrong, ("roles", role, "steps", index, "duty")
    for key in ("always", "while_watched"):
        for index, code in enumerate(data["nudges"].get(key, ())):
            if code not in playbook.duties:
                wrong = f"no duty '{code}' is owed here; valid: {valid}"
                yield wrong, ("nudges", key, index)


def _priorities_unknown(
    texts: Iterable[tuple[str, KeyPath]], playbook: Playbook
) -> Iterator[_Told]:
    """Yield where something is named that looks like a priority, and is none."""
    ids = [priority.id for priority in playbook.priorities]
    known = {name.casefold() for name in ids}
    letters = {found[1] for name in ids if (found := _NUMBERED.fullmatch(name))}
    if not letters:
        return
    alike = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(letters)))})\d{{1,2}}\b")
    for text, at in texts:
        if at[0] == "wording" or at[-1] in _NO_PROSE:
            continue
        # What commands name is looked at with them.
        for name in dict.fromkeys(alike.findall(_COMMAND.sub("", text))):
            if name.casefold() not in known:
                yield f"it names {name}, which is no priority; valid: {', '.join(ids)}", at


def _priorities_unnamed(
    texts: Iterable[tuple[str, KeyPath]], playbook: Playbook
) -> Iterator[_Told]:
    """Yield the places where each priority is left out."""
    ids = [priority.id for priority in playbook.priorities]
    rows = list(playbook.capacity.work) if playbook.capacity else []
    said = [
        (_COMMAND.sub("", text), at)
        for text, at in texts
        if at[0] not in ("priorities", "wording") and at[:2] != ("capacity", "work")
    ]
    ladders = playbook.escalation.ladders
    for place, name in enumerate(ids):
        for names, at in playbook.priority_lists():
            milder = [other for other in ids[place + 1 :] if other in names]
            if milder and name not in names and at[:2] != ("escalation", "ladders"):
                yield f"{milder[0]} is here, and {name}, which is graver, is not", at
        if ladders and not any(name in ladder.priorities for ladder in ladders):
            wrong = f"no ladder is for {name}, so !escalate paths has no picture for it"
            yield wrong, ("escalation", "ladders")
        if any(row.what in ids for row in rows) and name not in [row.what for row in rows]:
            wrong = f"no row says whether a {name} is supported, so !rota capacity does not know it"
            yield wrong, ("capacity", "work")
        yield from _unsaid(name, ids[place + 1 : place + 2], said)


def _unsaid(
    name: str, neighbours: Iterable[str], texts: Iterable[tuple[str, KeyPath]]
) -> Iterator[_Told]:
    """Yield the texts that name the next priority, where none names this one."""
    listed = list(texts)
    if any(_names(text, name) for text, _ in listed):
        return
    for next_one in neighbours:
        for text, at in listed:
            if _names(text, next_one) and at[-2:-1] != ("priorities",):
                yield f"it names {next_one}, and no text names {name}: is it still true?", at


def _names(text: str, name: str) -> bool:
    # As in “P4s” and “P1–P3”.
    return re.search(rf"\b{re.escape(name)}s?\b", text) is not None
