"""The effects of incidents: kept in their streams."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from muster.bodies import draft
from muster.comms import posting, sending
from muster.effects import EffectBody, KnownEffect
from muster.escalation import calls
from muster.incident.outcome import Accepted, Asking
from muster.incident.state import Incident
from muster.outbox.ledger import Ledger
from muster.people import BOT, Roster
from muster.playbook import Playbook
from muster.record import Place
from muster.register import Register, is_incident, number_of

InWords = Callable[[Incident, KnownEffect], KnownEffect]
"""Puts an effect of an incident into words, as it goes out."""


class IncidentLedger(Ledger):
    """The effects of a register's incidents."""

    def __init__(
        self,
        register: Register,
        playbook: Playbook,
        roster: Callable[[], Roster],
        backend: str,
        in_words: InWords,
        now: Callable[[], datetime],
    ) -> None:
        self._register = register
        self._playbook = playbook
        self._roster = roster
        self._place = Place(backend)
        self._in_words = in_words
        self._now = now

    def owns(self, stream: str) -> bool:
        """Return whether the stream is an incident's."""
        return is_incident(stream)

    def unfinished(self) -> Iterable[str]:
        """Return the streams of incidents that may have effects to come."""
        return self._register.unfinished()

    def effects(self, stream: str) -> Sequence[KnownEffect]:
        """Return an incident's effects: none where it is damaged, as their fates are not known.

        Raises JournalUnavailable.
        """
        incident = self._register.find(number_of(stream))
        return incident.effects if incident and not incident.damage else ()

    def wanted(self, stream: str, effect: KnownEffect) -> bool:
        """Return whether an effect should still be had, as the incident stands."""
        incident = self._register.find(number_of(stream))
        if incident is None or calls.outran(incident, effect, self._playbook):
            return False
        if calls.is_asleep(effect, incident, self._playbook, self._now()):
            return False
        return calls.wanted(incident, effect) and sending.wanted(incident, effect)

    def worded(self, stream: str, effect: KnownEffect) -> KnownEffect:
        """Return an effect as it goes out now, in the words of the incident as it stands."""
        incident = self._register.find(number_of(stream))
        if incident is None:
            return effect
        return self._in_words(incident, posting.on_page(incident, effect))

    def record(self, stream: str, body: EffectBody, now: datetime) -> None:
        """Record what became of an effect. Raises JournalUnavailable."""
        asking = Asking(BOT, now, self._playbook, self._roster())
        self._register.change(
            number_of(stream), lambda _: Accepted((draft(body),)), asking, self._place
        )
