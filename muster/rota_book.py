"""The rota as a bot keeps it: the roster file or a rehearsal's cast, and what the journal adds."""

from collections.abc import Callable
from dataclasses import dataclass

from muster.incident.outcome import Accepted, Already, Asking, Outcome, Refused
from muster.journal import Journal
from muster.people import Roster
from muster.playbook import Playbook
from muster.record import Event, Place
from muster.rota import Rota, RotaState, fold_rota

STREAM = "rota"
"""The journal's name for the rota's stream."""


@dataclass(frozen=True, slots=True)
class RotaRecorded:
    """What a decision recorded, and the rota after it."""

    rota: Rota
    events: tuple[Event, ...]


class RotaBook:
    """The rota of one bot. Safe to use from any thread."""

    def __init__(self, journal: Journal, roster: Callable[[], Roster], playbook: Playbook) -> None:
        """Keep the rota of a journal; `roster` returns who there is, as the file or cast has it."""
        self._journal = journal
        self._roster = roster
        self._playbook = playbook
        self._generation = journal.generation
        self._state: RotaState | None = None

    def rota(self) -> Rota:
        """Return the rota now. Raises JournalUnavailable when it cannot be read."""
        return Rota(self._roster(), self._current(), self._playbook)

    def change(
        self, decide: Callable[[Rota], Outcome], asking: Asking, where: Place
    ) -> RotaRecorded | Refused | Already:
        """Record what `decide` makes of the rota, deciding and recording as one step.

        Raises JournalUnavailable when nothing could be recorded.
        """
        with self._journal.lock:
            rota = self.rota()
            outcome = decide(rota)
            if not isinstance(outcome, Accepted):
                return outcome
            events = self._journal.prepare(
                STREAM,
                outcome.drafts,
                expected=rota.state.version,
                who=asking.who,
                where=where,
                now=asking.now,
            )
            after = fold_rota(events, since=rota.state)
            self._journal.record(events, {})
            self._state = after
            return RotaRecorded(Rota(rota.base, after, self._playbook), tuple(events))

    def _current(self) -> RotaState:
        with self._journal.lock:
            if self._state is None or self._generation != self._journal.generation:
                self._generation = self._journal.generation
                self._state = fold_rota(self._journal.read(STREAM))
            return self._state
