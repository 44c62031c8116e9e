"""How long a report takes, in each of its formats, of an incident with very many entries."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event as Signal
from threading import Thread

from bench.measure import Figure, milliseconds, p50
from bench.odd_text import ODD
from muster.chat.report_text import ReportsInWords
from muster.incidents.incident import fold
from muster.kernel.events import Event, Place
from muster.loading import load_playbook, load_report_page, load_templates
from muster.people import Person, Roster
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import Cast
from muster.rehearsal.stage import RehearsalStage
from muster.report.saving import ReportFormat
from muster.runtime.considerate import Considerate

ENTRIES, MANY = 1000, 10_000
SECONDS = {
    ReportFormat.HTML: 1.0,
    ReportFormat.MARKDOWN: 1.0,
    ReportFormat.DOCX: 5.0,
    ReportFormat.ODT: 5.0,
}
SECONDS_OF_MANY = 30.0
BESIDE = 1.1
ROOM = "#paas-incident"

_BEGUN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
_ALEX, _SAM = Person("alex", "alex"), Person("sam", "sam")


class Recorded:
    """An incident with so many entries, as a repository has it: work, reports, and tenants told."""

    def __init__(self, entries: int) -> None:
        self._events = list(_events(entries))
        self._incident = fold(7, self._events)

    def find(self, number: int) -> object:
        return self._incident

    def events(self, number: int) -> list[Event]:
        return self._events


def _events(entries: int) -> Iterator[Event]:
    first = (
        (_ALEX, "declared", {"title": "Apps fail"}),
        (_ALEX, "role_taken", {"role": "engineering_lead", "person": vars_of(_ALEX)}),
        (_SAM, "role_taken", {"role": "comms_lead", "person": vars_of(_SAM)}),
        (_ALEX, "tenants_answered", {"affected": True}),
        (_ALEX, "priority_stated", {"priority": "P2", "roles": ["engineering_lead"]}),
        (_SAM, "priority_stated", {"priority": "P2", "roles": ["comms_lead"], "agreed": True}),
    )
    for number in range(1, entries + 1):
        at = _BEGUN + timedelta(seconds=20 * number)
        who, kind, data = first[number - 1] if number <= len(first) else _work(number, at)
        place = Place("test", "#paas-incident")
        yield Event("incident-00000007", number, number, number, at, at, who, place, kind, data)


def _work(number: int, at: datetime) -> tuple[Person, str, dict[str, object]]:
    text = f"{ODD[number % len(ODD)]} {number}"
    if number % 97 == 0:
        due = (at + timedelta(hours=1)).isoformat().replace("+00:00", "Z")
        return _SAM, "announced", {"channel": "StatusPage", "text": text, "next_update": due}
    if number % 31 == 0:
        return _ALEX, "reported", {"text": text}
    if number % 7 == 0:
        return _ALEX, "action_taken", {"text": text}
    return _SAM, "noted", {"text": text}


def vars_of(person: Person) -> dict[str, str]:
    return {"id": person.id, "name": person.name}


def reports_of(entries: int, rest: Considerate | None = None) -> tuple[ReportsInWords, datetime]:
    """Return what makes the report of such an incident, and the instant after its last entry."""
    settings = rehearsal_settings()
    playbook = load_playbook(settings)
    now = _BEGUN + timedelta(seconds=20 * (entries + 1))
    recorded = Recorded(entries)
    made = ReportsInWords(
        recorded, load_templates(settings, playbook), playbook, Roster, lambda: now,
        load_report_page(), rest,
    )  # fmt: skip
    return made, now


def beside(rounds: int = 6, notes: int = 60) -> tuple[list[float], list[float]]:
    """Return milliseconds of a note alone, and of one while a report is written, in turn."""
    settings = rehearsal_settings()
    reports, _ = reports_of(ENTRIES, Considerate())
    alone: list[float] = []
    during: list[float] = []
    with TemporaryDirectory() as data:
        stage = RehearsalStage(settings, load_playbook(settings), Path(data), lambda spoken: None)
        stage.company.cast(Cast("alex", frozenset({"paas-sre"}), True, False))
        stage.start()
        try:
            stage.say("alex", "!incident start Apps fail", ROOM)
            _notes(stage, notes)
            for _ in range(rounds):
                alone += _notes(stage, notes)
                with _written_again_and_again(reports):
                    during += _notes(stage, notes)
        finally:
            stage.stop()
    return alone, during


def _notes(stage: RehearsalStage, notes: int) -> list[float]:
    said = partial(stage.say, "alex", "!incident note The router is back", ROOM)
    return [milliseconds(said) for _ in range(notes)]


@contextmanager
def _written_again_and_again(reports: ReportsInWords) -> Iterator[None]:
    over = Signal()

    def write() -> None:
        while not over.is_set():
            reports.made(7, ReportFormat.HTML)

    thread = Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def figures() -> Iterator[Figure]:
    """Yield how long each format takes, and what it costs whoever types beside it."""
    reports, _ = reports_of(ENTRIES)
    for form, seconds in SECONDS.items():
        first = milliseconds(lambda form=form: reports.made(7, form)) / 1000
        again = [milliseconds(lambda form=form: reports.made(7, form)) / 1000 for _ in range(3)]
        detail = f"{first:.2f} s the first time, with what is only loaded then"
        name = f"a report of {ENTRIES} entries as {form.value}"
        yield Figure(name, p50(again), seconds, " s", detail)
    many, _ = reports_of(MANY)
    taken = milliseconds(lambda: many.made(7, ReportFormat.HTML)) / 1000
    name = f"a report of {MANY} entries as html"
    yield Figure(name, taken, SECONDS_OF_MANY, " s", "of which nothing is left out")
    alone, during = beside()
    ratio = p50(during) / p50(alone)
    detail = f"{p50(alone):.1f} ms alone, {p50(during):.1f} ms beside it (p50)"
    yield Figure("a note while a report is written", ratio, BESIDE, "×", detail)
