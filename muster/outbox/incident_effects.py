"""The effects of incidents: kept in their streams."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from muster.comms import sending, status_posts
from muster.escalation import calls
from muster.incidents import follow_ups, meetings
from muster.incidents.incident import Incident
from muster.incidents.repository import IncidentRepository, is_incident, number_of
from muster.kernel.decisions import Accepted, DecisionContext
from muster.kernel.effects import EffectPayload, KnownEffect
from muster.kernel.events import Place
from muster.kernel.payloads import new_event
from muster.outbox.effect_store import EffectStore
from muster.people import BOT, Roster
from muster.playbook import Playbook

InWords = Callable[[Incident, KnownEffect], KnownEffect]
"""Puts an effect of an incident into words, as it goes out."""


class IncidentEffects(EffectStore):
    """The effects of a register's incidents."""

    def __init__(
        self,
        repository: IncidentRepository,
        playbook: Playbook,
        roster: Callable[[], Roster],
        backend: str,
        in_words: InWords,
        now: Callable[[], datetime],
    ) -> None:
        self._repository = repository
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
        return self._repository.unfinished()

    def effects(self, stream: str) -> Sequence[KnownEffect]:
        """Return an incident's effects: none where it is damaged, as their fates are not known.

        Raises JournalUnavailable.
        """
        incident = self._repository.find(number_of(stream))
        return incident.effects if incident and not incident.damage else ()

    def wanted(self, stream: str, effect: KnownEffect) -> bool:
        """Return whether an effect should still be had, as the incident stands."""
        incident = self._repository.find(number_of(stream))
        if incident is None or calls.outran(incident, effect, self._playbook):
            return False
        if calls.is_asleep(effect, incident, self._playbook, self._now()):
            return False
        if not meetings.wanted(incident, effect, self._playbook, self._roster(), self._now()):
            return False
        if not follow_ups.wanted(incident, effect):
            return False
        return calls.wanted(incident, effect) and sending.wanted(
            incident, effect, self._playbook.comms
        )

    def worded(self, stream: str, effect: KnownEffect) -> KnownEffect:
        """Return an effect as it goes out now, in the words of the incident as it stands."""
        incident = self._repository.find(number_of(stream))
        if incident is None:
            return effect
        return self._in_words(incident, status_posts.on_page(incident, effect))

    def record(self, stream: str, body: EffectPayload, now: datetime) -> None:
        """Record what became of an effect. Raises JournalUnavailable."""
        context = DecisionContext(BOT, now, self._playbook, self._roster())
        self._repository.change(
            number_of(stream), lambda _: Accepted((new_event(body),)), context, self._place
        )
