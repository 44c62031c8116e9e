"""Who keeps the shifts: where the people and who is on call come from."""

from dataclasses import dataclass
from typing import Protocol

from muster.people import Roster


class Schedule(Protocol):
    """The people of a team, and who of them is on support and on comms by the schedule.

    What people say in chat (`muster.rota.Rota`) goes before it. Whoever asks a paging service does
    so beforehand and keeps its last answer here: it is read several times a command.
    """

    def roster(self) -> Roster:
        """Return the people with who is on call now; the same object while nothing has changed.

        It neither waits for a network nor raises.
        """


@dataclass(frozen=True, slots=True)
class Written:
    """The schedule of a roster file: whoever it names is on call until the bot starts again."""

    people: Roster

    def roster(self) -> Roster:
        """Return the roster of the file."""
        return self.people
