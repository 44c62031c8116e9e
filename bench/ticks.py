"""One tick of the watch over a thousand open incidents, in CPU time."""

import statistics
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.company import DATABASE, Happened, write_lives
from bench.measure import Figure
from muster.duties.scheduler import DutyScheduler, Ticked
from muster.incidents import events
from muster.incidents.leadership import give_role
from muster.incidents.repository import IncidentRepository, Recorded
from muster.kernel.decisions import DecisionContext
from muster.kernel.events import Place
from muster.kernel.payloads import new_event
from muster.loading import load_playbook
from muster.people import BOT, Member, Person, Roster
from muster.playbook import Role
from muster.record.export import open_journal
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.stage import MovableClock
from muster.rota import Written
from muster.rota.repository import CurrentRoster, RotaRepository
from muster.runtime.sql_storage import sqlite_url

INCIDENTS, EVENTS, TICKS = 1000, 200, 120
EVERY = timedelta(seconds=5)
COUPLES = 30
"""So many pairs of leads share the incidents."""

_NINE = timedelta(hours=9)
_BOTH = (Role.ENGINEERING_LEAD, Role.COMMS_LEAD)


class Company:
    """A repository and a watch over a storage of many open incidents, folded once."""

    def __init__(self, data: Path, incidents: int = INCIDENTS):
        self.playbook = load_playbook(rehearsal_settings())
        self.morning = datetime(2026, 3, 2, tzinfo=self.playbook.timezone) + _NINE
        self.clock = MovableClock(self.morning + timedelta(hours=2, minutes=30))
        write_lives(
            data / DATABASE,
            (life(number, self.morning) for number in range(incidents)),
            still_open=True,
        )
        self._journal = open_journal(sqlite_url(data / DATABASE))
        self.start_again()
        self.settle()

    def start_again(self):
        """Have all as it is after a start: what is open is read, and who has worked, and no more.

        The outbox and the incident plugin read that while the bot starts, and no tick does.
        """
        self.incidents = IncidentRepository(self._journal)
        self.incidents.workload(self.playbook, self.clock.now())
        book = RotaRepository(self._journal, Written(roster()), self.playbook)
        self.roster = CurrentRoster(book, self.clock.now, self._resting)
        self.scheduler = DutyScheduler(self.incidents, self.playbook, self.roster, "bench")

    def _resting(self, now):
        return self.incidents.workload(self.playbook, now).resting(now)

    def tick(self) -> float:
        """Return the CPU milliseconds of a tick, five seconds after the last one."""
        self.clock.move_to(self.clock.now() + EVERY)
        return cpu_milliseconds(partial(self.scheduler.tick, self.clock.now(), _why))

    def ticks(self) -> list[float]:
        """Return the CPU milliseconds of a tick, and of those that follow soon for what it left."""
        taken, left = [], True

        def act() -> None:
            nonlocal left
            left = self.scheduler.tick(self.clock.now(), _why).unfinished

        while left:
            taken.append(cpu_milliseconds(act))
        return taken

    def settle(self):
        """Have recorded whatever has fallen due by now, so that nothing is left to say."""
        while self.scheduler.tick(self.clock.now(), _why) != Ticked():
            pass

    def opening(self) -> list[float]:
        """Return the CPU milliseconds of the ticks in which working hours begin for all."""
        opens = self.playbook.office_hours.next_opening(self.clock.now())
        self.clock.move_to(opens - EVERY)
        self.settle()
        self.clock.move_to(opens)
        return self.ticks()

    def change_lead(self, number: int, person: Person) -> None:
        """Have somebody who led nothing become engineering lead of one incident."""
        context = DecisionContext(
            person, self.clock.now(), self.playbook, self.roster(), "the lead has gone home"
        )
        taken = self.incidents.change(
            number,
            lambda i, lead=Role.ENGINEERING_LEAD: give_role(i, context, lead, person),
            context,
            Place("bench"),
        )
        if not isinstance(taken, Recorded):
            raise RuntimeError(f"{person.id} did not become lead: {taken}")

    def position(self) -> int:
        return self._journal.position()

    def close(self):
        self._journal._store._plugin.close()


def figures():
    with TemporaryDirectory() as data:
        company = Company(Path(data))
        before = company.position()
        quiet = [company.tick() for _ in range(TICKS)]
        if company.position() != before:
            raise RuntimeError("something fell due in what was to be quiet ticks")
        after_lead = []
        for number, person in enumerate(engineers()[COUPLES:], start=1):
            company.change_lead(number, person)
            after_lead.append(company.tick())
        company.start_again()
        start = company.ticks()
        opening = company.opening()
        company.close()
    name = f"a tick over {INCIDENTS} open incidents of {EVENTS} events"
    yield Figure(
        f"{name}, CPU, median", statistics.median(quiet), USUAL, " ms", f"of {TICKS} quiet ones"
    )
    slowest = {
        "quiet": quiet,
        "after somebody became lead": after_lead,
        f"at a start, in {len(start)}": start,
        f"at an opening, in {len(opening)}": opening,
    }
    yield Figure(
        f"{name}, CPU, the slowest", max(map(max, slowest.values())), SLOWEST, " ms",
        "; ".join(f"{when} {max(taken):.1f}" for when, taken in slowest.items()),
    )  # fmt: skip


USUAL, SLOWEST = 0.5, 50


def cpu_milliseconds(act: Callable[[], object]) -> float:
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1000


def life(number: int, morning: datetime) -> list[Happened]:
    """Return the events of an incident that began at ten past nine and goes on two hours later."""
    declared = morning + timedelta(minutes=10, seconds=number)
    engineer, writer = engineers()[number % COUPLES], writers()[number % COUPLES]
    first = [
        events.Declared(f"Routers of cell {number} return errors"),
        events.RoleTaken(Role.ENGINEERING_LEAD, engineer),
        events.TenantsAnswered(True),
        events.PriorityStated("P2", _BOTH),
        events.RoleTaken(Role.COMMS_LEAD, writer),
        events.CallJoined(),
        events.Announced("StatusPage", "Some requests may fail", declared + timedelta(hours=1)),
    ]
    nudges = [
        events.Nudged("report", declared, declared + timedelta(minutes=minutes), times)
        for times, minutes in enumerate((20, 30, 40), start=1)
    ]
    last = [
        events.Announced("StatusPage", "Some requests fail", morning + timedelta(hours=3)),
        events.Summarised("Some requests fail; the routers are being rolled back"),
        events.TaskAdded("Tell the supplier", engineer, morning + timedelta(hours=6)),
        events.Reported("The rollback is half done"),
    ]
    length = EVENTS - len(first) - len(nudges) - len(last)
    middle = [
        events.Reported(f"Step {step} of draining the cell is done")
        if step % 20 == 0
        else events.ActionTaken(f"Restarted router {step}")
        for step in range(length)
    ]
    bodies = [*first, *nudges, *middle, *last]
    latest = morning + timedelta(hours=2, minutes=25)
    step = (latest - declared) / (len(bodies) - 1)
    return [
        (declared + place * step, BOT if body in nudges else engineer, _draft(body))
        for place, body in enumerate(bodies)
    ]


_draft = lru_cache(maxsize=1000)(new_event)


def engineers() -> list[Person]:
    """Return the engineering leads, and twenty engineers who lead nothing yet."""
    return [Person(f"engineer-{n}", f"engineer-{n}") for n in range(COUPLES + 20)]


def writers() -> list[Person]:
    return [Person(f"writer-{n}", f"writer-{n}") for n in range(COUPLES)]


def roster() -> Roster:
    first, *others = engineers()
    return Roster(
        (
            Member(first, frozenset({"paas-sre"}), on_support=True),
            *(Member(person, frozenset({"paas-sre"})) for person in others),
            *(Member(person, frozenset({"comms"}), on_comms=True) for person in writers()),
        )
    )


def _why(incident, move):
    return ""
