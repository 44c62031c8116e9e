"""Polling of the team's tracker: which follow-ups have ended there."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from muster.gateways.tracked_issues import IssueState, Tracker
from muster.incidents.entries import ended_there
from muster.incidents.follow_ups import tracked
from muster.incidents.repository import IncidentRepository, Recorded
from muster.kernel.decisions import DecisionContext
from muster.kernel.events import Place
from muster.people import BOT, Roster
from muster.playbook import Playbook
from muster.runtime.turns import Turns


class _Issue(NamedTuple):
    incident: int
    task: int
    reference: str


class TrackerPolling:
    """Asks for the issues of what is still open here, a round at a time. It says nothing."""

    def __init__(
        self,
        incidents: IncidentRepository,
        playbook: Playbook,
        roster: Callable[[], Roster],
        backend: str,
        why: Callable[[str], str],
    ) -> None:
        """`why` returns the reason that a task has which was dropped there, by its reference."""
        self._incidents = incidents
        self._playbook = playbook
        self._roster = roster
        self._place = Place(backend)
        self._why = why
        self._turns = Turns(self._open)

    def has_some(self) -> bool:
        """Return whether there is anything to ask for. Raises JournalUnavailable."""
        return self._turns.has_some()

    def round(self, tracker: Tracker, now: datetime) -> int:
        """Record what has ended in the tracker, and return how much did. `now` is UTC.

        Raises Unavailable and Rejected once the service fails, and JournalUnavailable.
        """

        def ask(issue: _Issue) -> bool:
            state = tracker.state(issue.reference)
            if state not in (IssueState.DONE, IssueState.DROPPED):
                return False
            return self._ended(issue, now, dropped=state == IssueState.DROPPED)

        return self._turns.round(ask)

    def _open(self) -> Iterable[_Issue]:
        for incident in (*self._incidents.ongoing(), *self._incidents.owing_afterwards()):
            for task in incident.open_tasks:
                there = tracked(incident, task.number)
                if there is not None and there.reference is not None:
                    yield _Issue(incident.number, task.number, there.reference)

    def _ended(self, issue: _Issue, now: datetime, *, dropped: bool) -> bool:
        context = DecisionContext(BOT, now, self._playbook, self._roster())
        why = self._why(issue.reference) if dropped else ""
        outcome = self._incidents.change(
            issue.incident,
            lambda i: ended_there(i, context, issue.task, dropped=dropped, text=why),
            context,
            self._place,
        )
        return isinstance(outcome, Recorded)
