"""A bot in a rehearsal, as a test talks to it: what people say, what is answered, and the time."""

import logging
import sys
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from errbot.backends.base import RoomError

from muster.chat.services import Services
from muster.duties import Duty
from muster.incidents.incident import Incident
from muster.kernel.events import Event
from muster.playbook import Playbook
from muster.rehearsal.parts import cast_of
from muster.rehearsal.script import Cast
from muster.rehearsal.stage import Affected, RehearsalStage, Spoken
from muster.settings import Settings

COMPANY = {
    "alex": "engineer on support",
    "sam": "comms on duty",
    "pat": "engineer",
    "mika": "limited engineer",
}
"""Who is there in a test unless it says otherwise, and as what. Everybody else is a stranger."""

INCIDENT_ROOM = "the playbook's incident room"
"""Stands for the room in which the playbook has incidents worked on, whatever it is called."""

_FAULT = "fault %s"
"""How a log begins to tell of what somebody was answered with a reference for."""


class RehearsedBot:
    """A whole bot in this process: its plugins, its record, a cast, and a clock that is moved.

    It speaks to no network, its gateways are played, and everything that follows from a step has
    happened when the call returns::

        answer = bot.say("alex", "!incident start Apps fail")
        bot.pass_time(minutes=25)
        assert bot.told("alex") == [...]

    `heard` is all that it has said since the last step, `effects` what gateways were asked for
    since then, and `failures` what has failed inside it, plugins included, since it began.
    """

    def __init__(
        self, settings: Settings, playbook: Playbook, data: Path, **configured: Any
    ) -> None:
        """`data` is an empty folder, `configured` more of Errbot's configuration."""
        self.playbook = playbook
        self.heard: list[Spoken] = []
        self.effects: list[Affected] = []
        self.failures: list[str] = []
        self._log = _FailureLog(self.failures.append)
        self.stage = RehearsalStage(
            settings, playbook, data, self.heard.append, self.effects.append, **configured
        )

    # ---- its life

    def start(self) -> None:
        """Start it. Raises StartFault when one of Muster's own plugins does not start."""
        logging.getLogger().addHandler(self._log)
        self.stage.start()

    def stop(self) -> None:
        """Stop it, if it runs."""
        self.stage.stop()
        logging.getLogger().removeHandler(self._log)

    def restart(self) -> None:
        """Stop it and start it again on the same record, as a new version of it does."""
        self.stage.restart()

    @property
    def plugin_faults(self) -> list[str]:
        """What is wrong with the plugins that it was given, a line each."""
        return [each.says for each in self.stage.bot.plugin_faults]

    # ---- people and what they say

    def cast(
        self,
        name: str,
        *pools: str,
        on_support: bool = False,
        on_comms: bool = False,
        phone: str | None = None,
    ) -> None:
        """Have somebody in the team, by the ids of the playbook's pools, or change what they are.

        Without a pool they are of the team and nothing more.
        """
        self.stage.company.cast(Cast(name, frozenset(pools), on_support, on_comms, phone))

    def cast_as(self, name: str, part: str) -> None:
        """Have somebody in the team as what any playbook has, such as `engineer on support`.

        The parts are those of scenarios: see docs/rehearsing.md. Raises KeyError for another.
        """
        entry = cast_of(name, part, self.playbook)
        if entry is not None:
            self.stage.company.cast(entry)

    def say(self, who: str, text: str, room: str | None = INCIDENT_ROOM) -> str:
        """Let somebody say something in a room, or in private where it is None; return the answer.

        Raises AssertionError where the answer is that something went wrong.
        """
        self._begin()
        before = len(self._log.answered)
        if room == INCIDENT_ROOM:
            room = self.playbook.rooms.incident.name
        self.stage.say(who, text, room)
        answer = "\n".join(spoken.text for spoken in self.heard if spoken.is_reply)
        for reference, what in self._log.answered[before:]:
            if reference in answer:
                raise AssertionError(f"{text}: {answer}\n{what}")
        return answer

    def tell(self, who: str, text: str) -> str:
        """Let somebody say something to the bot in private; return the answer."""
        return self.say(who, text, room=None)

    @property
    def posts(self) -> list[tuple[str | None, str]]:
        """What it said unasked since the last step: the room or the person, and the text."""
        return [(each.room or each.to, each.text) for each in self.heard if not each.is_reply]

    def said_in(self, room: str) -> list[str]:
        """Return what it said in a room since the last step, asked and unasked."""
        return [each.text for each in self.heard if each.room == room]

    def told(self, who: str) -> list[str]:
        """Return what it told somebody in private since the last step, asked and unasked."""
        return [each.text for each in self.heard if each.room is None and each.to == who]

    # ---- time

    @property
    def now(self) -> datetime:
        """What its clock shows, in the playbook's zone."""
        return self.stage.clock.now().astimezone(self.playbook.timezone)

    def clock(self, *wall: int) -> None:
        """Set the clock to a wall time of the playbook's zone, before anything is said.

        It is given as year, month, day, hour and minute, and may go backwards.
        """
        self.stage.clock.set(datetime(*wall, tzinfo=self.playbook.timezone))  # type: ignore[misc,arg-type]

    def pass_time(self, **length: float) -> None:
        """Let time pass: what falls due on the way happens at its time. Given as to `timedelta`."""
        self._begin()
        self.stage.pass_time(self.stage.clock.now() + timedelta(**length))

    def move_clock(self, **length: float) -> None:
        """Move the clock alone: what fell due meanwhile happens late, when it is next looked at."""
        self.stage.clock.move_to(self.stage.clock.now() + timedelta(**length))

    # ---- the world outside, which is played

    def fail(self, what: str, times: int | None = None) -> None:
        """Have the next calls to a gateway fail, so many or all; of a `#room`, what is said there.

        Raises KeyError for a gateway that there is not; `gateways` has them.
        """
        if what.startswith("#"):
            self.stage.shut(what, times)
        else:
            self.stage.gateway(what).fail(times)

    def restore(self, what: str) -> None:
        """Have a gateway answer again, or a `#room` take what is said."""
        if what.startswith("#"):
            self.stage.open(what)
        else:
            self.stage.gateway(what).restore()

    @property
    def gateways(self) -> list[str]:
        """The names of the gateways, those that plugins bring included."""
        return sorted({*self.stage.gateways, *self.services.gateways})

    def alert(self, its_id: str, title: str, service: str = "monitoring") -> None:
        """Let an alert come in from the paging service, by the id that it has there."""
        self._begin()
        self.stage.alert(its_id, service, title)

    def invite(self, room: str) -> None:
        """Have the bot in a room again."""
        self.stage.invite(room)

    def remove(self, room: str) -> None:
        """Have the bot out of a room, where it hears and says nothing until it is invited."""
        self.stage.remove(room)

    # ---- what it knows

    @property
    def services(self) -> Services:
        """What its plugins have as `self.muster`."""
        services: Services = self.stage.bot._muster_services
        return services

    def plugin(self, name: str) -> Any:
        """Return a plugin by its name, None where there is none."""
        return self.stage.bot.plugin_manager.get_plugin_obj_by_name(name)

    def incident(self, number: int = 1) -> Incident | None:
        """Return an incident as it stands, None where there is none."""
        return self.services.incidents.find(number)

    def events(self, number: int = 1) -> list[Event]:
        """Return what is recorded of an incident, the earliest first."""
        return list(self.services.incidents.events(number))

    def kinds(self, number: int = 1) -> list[str]:
        """Return the kinds of what is recorded of an incident, the earliest first."""
        return [event.kind for event in self.events(number)]

    def owed(self, number: int = 1) -> list[Duty]:
        """Return what is owed in an incident now and later, what presses most first."""
        incident, scheduler = self.incident(number), self.services.scheduler
        if incident is None:
            return []
        view = scheduler.view(incident, self.stage.clock.now())
        return list(scheduler.owed(view).duties)

    def _begin(self) -> None:
        self.heard.clear()
        self.effects.clear()


class _FailureLog(logging.Handler):
    """Keeps what the bot logs of exceptions, with all of them, as a test's data is nobody's.

    `answered` are those that somebody was told of, by the references that they were told.
    """

    def __init__(self, failed: Callable[[str], object]) -> None:
        super().__init__(logging.ERROR)
        self.answered: list[tuple[str, str]] = []
        self._failed = failed

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line that tells of an exception."""
        told = str(record.msg).startswith(_FAULT) and isinstance(record.args, tuple)
        error = record.exc_info[1] if record.exc_info else sys.exc_info()[1]
        # That a room does not take what is said there is as the test has it.
        if not (told or record.exc_info) or isinstance(error, RoomError):
            return
        what = "".join(traceback.format_exception(error)) if error else record.getMessage()
        if told and isinstance(record.args, tuple):
            self.answered.append((str(record.args[0]), what))
            self._failed(what)
        else:
            self._failed(f"{record.getMessage()}\n{what}")
