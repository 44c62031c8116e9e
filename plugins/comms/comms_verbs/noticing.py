"""Tenants' questions that are noticed in their rooms: kept, and told to the comms lead alone.

Nothing of this is ever said in a tenants' room.
"""

from datetime import datetime
from typing import Any, NamedTuple

from errbot.backends.base import Message

from muster.api import Arrival, Event, MusterPlugin
from muster.chat.announcements import tell
from muster.chat.clean_text import clean, shortened
from muster.comms import tenant_questions
from muster.comms.question_detection import LONGEST_READ, QuestionWords, incident_meant
from muster.incidents.events import QuestionsTold, TenantAsked, body_as
from muster.incidents.incident import Incident
from muster.incidents.repository import Recorded, is_incident
from muster.kernel.decisions import DecisionContext
from muster.kernel.events import Place
from muster.people import BOT, Person
from muster.runtime.background_queue import BackgroundQueue

_LONGEST_NAME = 60
_LONGEST_ID = 200


class Heard(NamedTuple):
    """Something that was said in a tenants' room."""

    by: Any
    room: str
    text: str


def begin(plugin: MusterPlugin) -> "Listening | None":
    """Listen where the playbook asks for it; return what listens, or None."""
    if not plugin.muster.playbook.comms.notice_questions:
        return None
    listening = Listening(plugin)
    plugin.follow(
        "comms.questions", lambda event: say_asked(plugin, event), {"questions_told"}, from_now=True
    )
    plugin.keep_time("comms.questions", listening.look, listening.next_look)
    return listening


class Listening:
    """Listens in the tenants' rooms of one bot."""

    def __init__(self, plugin: MusterPlugin) -> None:
        playbook, config = plugin.muster.playbook, plugin.bot_config
        self._plugin = plugin
        self._services = plugin.muster
        self._questions = playbook.comms.questions
        self._words = QuestionWords(self._questions)
        self._rooms = frozenset(room.name for room in playbook.rooms.tenants)
        self._prefixes = tuple(filter(None, (config.BOT_PREFIX, *config.BOT_ALT_PREFIXES)))
        self._known: tuple[tuple[Incident, ...], dict[int, datetime]] = (), {}
        self._aside = BackgroundQueue("noticing", self._consider, threaded=config.BOT_ASYNC)

    def stop(self) -> None:
        """Listen no more."""
        self._aside.stop()

    def hear(self, message: Message) -> None:
        """Take note of a message where it was said to tenants; the rest is done aside.

        It is called for every message, on the thread that reads the chat.
        """
        try:
            if not message.is_group:
                return
            services = self._services
            room = services.messenger.room_of(message)
            if room not in self._rooms or services.dialect.by_a_bot(message):
                return
            if message.extras.get("muster_command"):
                return
            text = (message.body or "")[:LONGEST_READ]
            if not text.lstrip().startswith(self._prefixes):
                self._aside.bring(Heard(message.frm, room, text))
        except Exception:
            self._plugin.log.exception("a message could not be listened to")

    def look(self, now: datetime) -> None:
        """Record that what was asked is told, where that is due now; have it said."""
        repository, place = self._services.incidents, Place(self._services.dialect.mode)
        due = [number for number, at in self._times().items() if at <= now]
        for number in due:
            repository.change(
                number,
                lambda incident: tenant_questions.tell(incident, now, self._questions),
                self._asking(now),
                place,
            )
        if due:
            self._services.dispatch.wake()

    def next_look(self, now: datetime) -> datetime | None:
        """Return when (UTC) something is to be told next, or None."""
        return min(self._times().values(), default=None)

    def _times(self) -> dict[int, datetime]:
        """Return when (UTC) questions are told, by incident, found out once for what is open."""
        ongoing = self._services.incidents.ongoing()
        known, times = self._known
        if known is not ongoing:
            found = ((i.number, tenant_questions.tell_at(i, self._questions)) for i in ongoing)
            times = {number: at for number, at in found if at is not None}
            self._known = ongoing, times
        return times

    def _consider(self, heard: Heard) -> None:
        """Keep what was said where it is a question of somebody outside the team."""
        services = self._services
        ongoing = services.incidents.ongoing()
        said = services.dialect.readable(heard.text, services.roster)
        incident = incident_meant(said, ongoing)
        if incident is None or not self._words.ask(said):
            return
        roster = services.roster()
        person = services.dialect.person(heard.by, roster)
        if roster.member(person) or any(each.takes_part(person) for each in ongoing):
            return
        now = services.clock.now()
        asker = Person(
            shortened(clean(person.id), _LONGEST_ID), shortened(clean(person.name), _LONGEST_NAME)
        )
        text = shortened(clean(said), tenant_questions.LONGEST_KEPT)
        kept = services.incidents.change(
            incident.number,
            lambda current: tenant_questions.keep(current, asker, text, now, self._questions),
            self._asking(now),
            Place(services.dialect.mode, heard.room),
        )
        if isinstance(kept, Recorded):
            self.look(now)
            services.dispatch.wake()

    def _asking(self, now: datetime) -> DecisionContext:
        return DecisionContext(BOT, now, self._services.playbook, self._services.roster())


def say_asked(plugin: MusterPlugin, event: Event) -> Arrival | bool:
    """Tell the comms lead alone what was asked; return whether it was said."""
    if not is_incident(event.stream):
        return False
    services = plugin.muster
    incident = services.incidents.of(event)
    person = tenant_questions.to_tell(incident)
    if person is None or not incident.is_open:
        return False
    entries = body_as(event, QuestionsTold).entries
    found = (services.incidents.event(incident.number, entry) for entry in entries)
    events = [each for each in found if each is not None]
    questions = [body_as(each, TenantAsked) for each in events]
    text = plugin.say(
        "comms/post_asked",
        incident=incident,
        first=events[0],
        last=events[-1],
        question=questions[-1],
        people=len({each.asked_by for each in questions}),
        rooms=sorted({each.where.room or "" for each in events}),
        now=services.clock.now(),
        late_by=plugin.late_by(event.recorded),
    )
    # Nobody hears of it otherwise; the incident's room is the team's.
    return services.messenger.tell(person, text) or tell(services, incident, text, (person,))
