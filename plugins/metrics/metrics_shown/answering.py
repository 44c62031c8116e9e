"""From who asks to the answer: on this machine alone, or with the token; and only for /metrics.

What takes long to count, of weeks, is counted every few minutes at most.
"""

import time
from collections.abc import Callable
from threading import Lock

from muster import __version__
from muster.board.access import Attempt, Doors, TurnedAway
from muster.chat.services import Services
from muster.incidents.visibility import restricted
from muster.journal import JournalUnavailable
from muster.playbook.metrics import LOOKED_BACK
from muster.runtime.webserver import Answer, PageRequest
from muster.settings import Settings
from muster.statistics.exposition import CONTENT_TYPE, Open, exposition
from muster.statistics.figures import Numbers, numbers

PATH = "/metrics"
_COUNTED_ANEW = 300.0
"""Seconds for which the numbers of the weeks before stand."""

_PASSED_ON = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")
_PLAIN = (("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store"))


class MetricsAnswers:
    """Answers for one bot. Called from several threads at once, it counts for one at a time.

    Restricted incidents are in none of it: that there is one is told to nobody here.
    """

    def __init__(
        self, muster: Services, settings: Settings, passes: Callable[[], float] = time.monotonic
    ) -> None:
        """`passes` tells the seconds for which what was counted stands."""
        self._muster = muster
        self._doors = Doors(settings.metrics_token)
        self._passes = passes
        self._counting = Lock()
        self._counted: Numbers | None = None
        self._counted_at = 0.0

    def show(self, asked: PageRequest) -> Answer:
        """Return the answer to somebody who asks for something."""
        let_in = self._doors.admit(_attempt(asked), self._muster.roster())
        if isinstance(let_in, TurnedAway):
            return Answer(let_in.status, let_in.word, b"Not for you.\n", _PLAIN)
        if asked.path.rstrip("/") != PATH:
            return Answer(404, None, b"It is at /metrics.\n", _PLAIN)
        try:
            with self._counting:
                text = exposition(self._open(), self._numbers(), __version__)
        except JournalUnavailable:
            return Answer(503, "storage", b"The record cannot be read now.\n", _PLAIN)
        return Answer(200, None, text, (("Content-Type", CONTENT_TYPE), *_PLAIN[1:]))

    def _open(self) -> list[Open]:
        muster, now = self._muster, self._muster.clock.now()
        found = []
        for incident in muster.incidents.ongoing():
            if restricted(incident):
                continue
            duties = muster.scheduler.owed(muster.scheduler.view(incident, now)).duties
            overdue = [duty.code for duty in duties if duty.overdue_by(now) is not None]
            priority = incident.priority.driving(muster.playbook)
            found.append(Open(incident.state.value, priority or "", tuple(overdue)))
        return found

    def _numbers(self) -> Numbers | None:
        """Return the numbers of the weeks before; None while the record is being gone through."""
        if self._counted is not None and self._passes() - self._counted_at < _COUNTED_ANEW:
            return self._counted
        muster, now = self._muster, self._muster.clock.now()
        if not muster.past.catch_up():
            return None
        since = now - LOOKED_BACK
        summaries = muster.past.summaries(now, since)
        told = (summary for summary in summaries if not summary.restricted)
        self._counted = numbers(told, muster.playbook, since=since, now=now)
        self._counted_at = self._passes()
        return self._counted


def _attempt(asked: PageRequest) -> Attempt:
    scheme, _, bearer = asked.header("Authorization").partition(" ")
    return Attempt(
        asked_by=asked.asked_by,
        host=asked.header("Host"),
        proxied=any(asked.header(name) for name in _PASSED_ON),
        bearer=bearer.strip() if scheme.casefold() == "bearer" else "",
    )
