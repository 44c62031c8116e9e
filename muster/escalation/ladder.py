"""The picture of the procedure, with where an incident stands on it (R15)."""

from dataclasses import dataclass

from muster.incidents.conditions import Standpoint, holds
from muster.playbook.model import Playbook
from muster.playbook.routes import Ladder, Rung


@dataclass(frozen=True, slots=True)
class Climbed:
    """A ladder as an incident stands on it: what is behind, where it is, what is ahead.

    `here` is the first rung that is not behind; None when all are.
    """

    ladder: Ladder
    behind: tuple[Rung, ...]
    here: Rung | None
    ahead: tuple[Rung, ...]


def ladder_for(priority: str | None, playbook: Playbook) -> Ladder | None:
    """Return the ladder of a priority; the first one while none is known, None without any."""
    ladders = playbook.escalation.ladders
    found = (ladder for ladder in ladders if priority in ladder.priorities)
    return next(found, ladders[0] if ladders and priority is None else None)


def climbed(ladder: Ladder, view: Standpoint) -> Climbed:
    """Return where an incident stands on a ladder.

    Rungs may be passed out of order: those done later are behind all the same.
    """
    behind = tuple(rung for rung in ladder.rungs if holds(rung.done, view))
    left = tuple(rung for rung in ladder.rungs if rung not in behind)
    return Climbed(ladder, behind, left[0] if left else None, left[1:])
