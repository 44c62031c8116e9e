"""The book of alerts: what the journal says of them, the open ones kept at hand.

One book a bot. News comes by webhook and by polling alike; what people decide about alerts comes
from the chat.
"""

import logging
import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from muster.alerts import Alert, AlertNews, PageNews, Status, fold_alert
from muster.alerts.decisions import after, believable, news
from muster.incidents.repository import PENDING
from muster.journal import Journal, JournalUnavailable, VersionConflict
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Refused
from muster.kernel.effects import EffectPayload, KnownEffect
from muster.kernel.events import Event, NewEvent, Place
from muster.kernel.gateway_names import PAGING
from muster.kernel.payloads import new_event
from muster.people import BOT, Person

log = logging.getLogger(__name__)

_STREAM = "alert-"
_OPEN = "alert"
_ENDED_KEPT = 64
_ID = re.compile(r"[A-Za-z0-9]{2,40}")
_NUMBER = re.compile(r"#?([0-9]{1,12})")
_LONGEST_TITLE, _LONGEST_NAME = 200, 80
_URL = re.compile(r"https://[!-~]{1,300}")
_THERE = Place(PAGING)
"""Where news of alerts comes from."""

Tidy = Callable[[str, int], str]
"""Makes text from elsewhere fit to keep, on one line and cut to a length."""


@dataclass(frozen=True, slots=True)
class AlertRecorded:
    """What a decision recorded, and the alert after it."""

    alert: Alert
    events: tuple[Event, ...]


class AlertRepository:
    """Every alert of one journal. Safe to use from any thread.

    An alert with a damaged event is as good as none: it is neither shown nor changed.

    `on_page_news` is told of news that is of one of our own pages.
    """

    def __init__(self, journal: Journal, tidy: Tidy) -> None:
        """`tidy` is for what the paging service's people wrote."""
        self._journal = journal
        self._tidy = tidy
        self._generation = journal.generation
        self._open: dict[str, Alert | None] | None = None
        self._ended: OrderedDict[str, Alert] = OrderedDict()
        self._damaged: set[str] = set()
        self.on_page_news: Callable[[PageNews], object] = lambda told: None

    # ---- reading

    def open(self) -> list[Alert]:
        """Return the open alerts, oldest first. Raises JournalUnavailable."""
        return _oldest_first(alert for alert in self._known() if alert.is_open)

    def attached(self, incident: int) -> list[Alert]:
        """Return an incident's open alerts, oldest first. Raises JournalUnavailable."""
        found = (alert for alert in self._known() if alert.incident == incident)
        return _oldest_first(alert for alert in found if alert.is_open)

    def unfinished(self) -> list[str]:
        """Return the streams of alerts that have effects to come. Raises JournalUnavailable."""
        return [stream for stream in self._journal.marked(PENDING) if is_alert(stream)]

    def find_open(self, typed: str) -> Alert | None:
        """Return the open alert of an id, in any letter case, or of a number such as #2126.

        Raises JournalUnavailable.
        """
        with self._journal.lock:
            if _ID.fullmatch(typed) and stream_of(typed) in self._at_hand():
                alert = self.of(stream_of(typed))
                return alert if alert is not None and alert.is_open else None
            number = _NUMBER.fullmatch(typed)
            if number is None:
                return None
            wanted = int(number.group(1))
            return next((alert for alert in self.open() if alert.number == wanted), None)

    def find(self, typed: str) -> Alert | None:
        """Return the open alert that is meant, else an ended one, or None.

        An ended one is found by its id, and by its number while it is at hand. Raises
        JournalUnavailable.
        """
        with self._journal.lock:
            found = self.find_open(typed)
            if found is None and _ID.fullmatch(typed):
                found = self.of(stream_of(typed))
            number = _NUMBER.fullmatch(typed)
            if found is None and number:
                wanted = int(number.group(1))
                newest_first = reversed(self._ended.values())
                found = next((a for a in newest_first if a.number == wanted), None)
            return found

    def of(self, stream: str) -> Alert | None:
        """Return the alert of a stream, or None. Raises JournalUnavailable."""
        with self._journal.lock:
            found = self._at_hand().get(stream) or self._ended.get(stream)
            if found is None and stream not in self._damaged:
                found, damage = self._journal.fold(stream, _next, None)
                if damage:
                    self._damaged.add(stream)
                    return None
                if found is not None:
                    self._keep(stream, found)
            return found

    # ---- writing

    def heard_together(self, told: Iterable[AlertNews | PageNews], now: datetime) -> bool:
        """Record several pieces of news in one write; return whether any was new.

        What is wrong with one is logged and keeps nothing from the others. Raises
        JournalUnavailable and VersionConflict when nothing could be recorded.
        """
        new = False
        with self._journal.together():
            for piece in told:
                try:
                    new = self.heard(piece, now) or new
                except (JournalUnavailable, VersionConflict):
                    raise
                except Exception:
                    log.exception("news of the paging service could not be heeded")
        return new

    def heard(self, told: AlertNews | PageNews, now: datetime) -> bool:
        """Record what the paging service tells; return whether something was new.

        Raises JournalUnavailable when nothing could be recorded, ValueError for an id that cannot
        be one.
        """
        if isinstance(told, PageNews):
            self.on_page_news(
                replace(
                    told,
                    by=self._tidy(told.by or "", _LONGEST_NAME) or None,
                    by_id=self._tidy(told.by_id or "", _LONGEST_NAME) or None,
                )
            )
            return False
        if not _ID.fullmatch(told.id):
            raise ValueError("an id has 2 to 40 letters and digits")
        told = replace(
            believable(told, now),
            title=self._tidy(told.title, _LONGEST_TITLE) or told.id,
            service=self._tidy(told.service, _LONGEST_NAME),
            by=self._tidy(told.by or "", _LONGEST_NAME) or None,
            url=told.url if _URL.fullmatch(told.url) else "",
        )
        stream = stream_of(told.id)
        with self._journal.lock:
            alert = self.of(stream)
            if stream in self._damaged:
                return False
            outcome = news(alert, told)
            if isinstance(outcome, Accepted):
                self._record(stream, alert, outcome.drafts, BOT, _THERE, now)
            elif alert is not None:
                self._keep(stream, after(alert, told))
            return isinstance(outcome, Accepted)

    def change(
        self,
        its_id: str,
        decide: Callable[[Alert], Outcome],
        context: DecisionContext,
        where: Place,
    ) -> AlertRecorded | Refused | NoChange:
        """Record what `decide` makes of an alert, deciding and recording as one step.

        Raises JournalUnavailable and VersionConflict when nothing could be recorded, KeyError for
        an alert that does not exist.
        """
        stream = stream_of(its_id)

        def changed() -> AlertRecorded | Refused | NoChange:
            alert = self.of(stream)
            if alert is None:
                raise KeyError(its_id)
            outcome = decide(alert)
            if not isinstance(outcome, Accepted):
                return outcome
            return self._record(stream, alert, outcome.drafts, context.who, where, context.now)

        return self._journal.decided(changed)

    def fate(self, stream: str, body: EffectPayload, where: Place, now: datetime) -> None:
        """Record what became of an effect. Raises JournalUnavailable, KeyError."""
        with self._journal.lock:
            alert = self.of(stream)
            if alert is None:
                raise KeyError(stream)
            self._record(stream, alert, (new_event(body),), BOT, where, now)

    def _record(
        self,
        stream: str,
        alert: Alert | None,
        drafts: Sequence[NewEvent],
        who: Person,
        where: Place,
        now: datetime,
    ) -> AlertRecorded:
        events = self._journal.prepare(
            stream,
            drafts,
            expected=alert.version if alert else 0,
            who=who,
            where=where,
            now=now,
        )
        changed = fold_alert(events, since=alert)
        if changed is None:
            raise ValueError("a decision with nothing to record")
        self._journal.record(events, _marks(alert, changed))
        self._keep(stream, changed)
        return AlertRecorded(changed, tuple(events))

    # ---- what is at hand

    def _at_hand(self) -> dict[str, Alert | None]:
        if self._generation != self._journal.generation:
            self._generation = self._journal.generation
            self._open = None
            self._ended.clear()
            self._damaged.clear()
        if self._open is None:
            self._open = dict.fromkeys(self._journal.marked(_OPEN))
        return self._open

    def _known(self) -> list[Alert]:
        """Return the alerts that may be open, in no order; in a storm there are many."""
        with self._journal.lock:
            found = list(self._at_hand().items())
            known = [self.of(stream) if alert is None else alert for stream, alert in found]
            return [alert for alert in known if alert is not None]

    def _keep(self, stream: str, alert: Alert) -> None:
        at_hand = self._at_hand()
        if alert.is_open:
            self._ended.pop(stream, None)
            at_hand[stream] = alert
            return
        at_hand.pop(stream, None)
        self._ended[stream] = alert
        self._ended.move_to_end(stream)
        # The outbox looks at those with effects to come each time that it looks for work.
        spare = [each for each, ended in self._ended.items() if not ended.has_pending_effects]
        for each in spare[:-_ENDED_KEPT]:
            del self._ended[each]


def _next(alert: Alert | None, event: Event) -> Alert | None:
    return fold_alert([event], since=alert)


def _oldest_first(alerts: Iterable[Alert]) -> list[Alert]:
    return sorted(
        alerts,
        key=lambda alert: (alert.raised_at, alert.recorded_at, alert.number or 0, alert.id),
    )


class AlertEffects:
    """The effects of alerts, as the outbox asks for them. Safe to use from any thread."""

    def __init__(
        self,
        book: AlertRepository,
        where: Place,
        restricted_since: Callable[[int], datetime | None] = lambda number: None,
    ) -> None:
        """`where` is where fates are recorded to have happened.

        `restricted_since` tells since when (UTC) the incident of a number is restricted, None for
        one that is not.
        """
        self._book = book
        self._where = where
        self._restricted_since = restricted_since

    def owns(self, stream: str) -> bool:
        """Return whether the stream is an alert's."""
        return is_alert(stream)

    def unfinished(self) -> Iterable[str]:
        """Return the streams of alerts that have effects to come. Raises JournalUnavailable."""
        return self._book.unfinished()

    def effects(self, stream: str) -> Sequence[KnownEffect]:
        """Return the effects of an alert, in the order asked for. Raises JournalUnavailable."""
        alert = self._book.of(stream)
        return alert.effects if alert else ()

    def wanted(self, stream: str, effect: KnownEffect) -> bool:
        """Return whether an effect should still be had: not where the service is further on.

        Nor is a note from before the alert's incident was restricted: everybody who has the paging
        service reads it.
        """
        alert = self._book.of(stream)
        if alert is None or self._outran(alert, effect):
            return False
        over = alert.there is Status.RESOLVED
        return not (over and effect.effect.action in ("acknowledge", "resolve"))

    def _outran(self, alert: Alert, effect: KnownEffect) -> bool:
        since = self._restricted_since(alert.incident) if alert.incident is not None else None
        asked_at = effect.effect.asked_at
        if since is None or asked_at is None or effect.effect.action != "note":
            return False
        return asked_at < since

    def worded(self, stream: str, effect: KnownEffect) -> KnownEffect:
        """Return an effect as it is: it was put into words when it was asked for."""
        return effect

    def record(self, stream: str, body: EffectPayload, now: datetime) -> None:
        """Record what became of an effect. Raises JournalUnavailable."""
        self._book.fate(stream, body, self._where, now)


def stream_of(its_id: str) -> str:
    """Return the journal's name for the stream of the alert of an id."""
    return f"{_STREAM}{its_id.lower()}"


def is_alert(stream: str) -> bool:
    """Return whether a stream is an alert's."""
    return stream.startswith(_STREAM)


def _marks(before: Alert | None, after: Alert) -> dict[str, bool]:
    """Return the marks by which the journal finds the open ones and those with effects to come."""
    marks = {}
    if after.is_open != (before is not None and before.is_open):
        marks[_OPEN] = after.is_open
    if after.has_pending_effects != (before is not None and before.has_pending_effects):
        marks[PENDING] = after.has_pending_effects
    return marks
