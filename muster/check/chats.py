"""Whether what is named for each chat, people and rooms, is named for one that there is."""

from collections.abc import Iterator, Mapping

from muster.chat.grammar import suggestions
from muster.playbook.chats import MODES, mode_of, written_as
from muster.playbook.load import Fault, KeyPath, dotted

_OF_PEOPLE = ("handles",)
_OF_ROOMS = ("addresses",)
_BESIDE = ("pagerduty",)
"""What knows people by an id of its own, though nobody talks there."""


def chat_faults(lines: Mapping[KeyPath, int], file: str) -> Iterator[Fault]:
    """Yield which keys of `handles` and `addresses`, anywhere in a file, name no chat."""
    for place in lines:
        if len(place) < 2 or place[-2] not in (*_OF_PEOPLE, *_OF_ROOMS):
            continue
        name = place[-1]
        more = _BESIDE if place[-2] in _OF_PEOPLE else ()
        if not isinstance(name, str) or mode_of(name) in (*MODES, *more):
            continue
        valid = [*map(written_as, MODES), *more]
        close = suggestions(name, valid)
        means = f"did you mean {close[0]}? Valid" if close else "valid"
        wrong = f"there is no chat “{name}”; {means}: {', '.join(valid)}"
        yield Fault(file, lines[place], dotted(place), wrong)
