"""`python -m muster export`: every incident with its events, and all else, as JSON lines.

It reads the storage beside a running bot and changes nothing.
"""

import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from muster.alerts import Alert, fold_alert
from muster.alerts.repository import is_alert
from muster.comms.maintenance_repository import STREAM as MAINTENANCE
from muster.duties.context import DutyCalendar
from muster.incidents.incident import Incident
from muster.incidents.repository import IncidentRepository, is_incident
from muster.incidents.visibility import restricted
from muster.journal import Illegible, Journal, JournalUnavailable
from muster.kernel.events import Damaged, Event
from muster.loading import load_playbook
from muster.past.summary import Summary, summary_of
from muster.playbook import Playbook, PlaybookFault
from muster.record.exported_file import Line, as_written, framed
from muster.record.opening import open_journal, url_of
from muster.rota.on_call_repository import STREAM as ON_CALLS
from muster.rota.repository import STREAM as ROTA
from muster.settings import SettingFault, read_settings
from muster.statistics.csv_rows import csv_rows

DONE, DAMAGED, WRONG = 0, 1, 2
"""Exit statuses: of all, of all that can be read, and of nothing."""

_NEWER = 1000


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `export` takes to its parser."""
    parser.add_argument(
        "reference", nargs="?", metavar="REF", help="only this incident, as in INC-7"
    )
    parser.add_argument("--data", metavar="DIR", help="the data folder, when it is another one")
    parser.add_argument(
        "--metrics",
        action="store_true",
        help="the numbers instead, as CSV: a row an incident, a column a metric of the playbook",
    )
    parser.add_argument(
        "--leave-out-restricted",
        action="store_true",
        help="no incident that only some may see, nor its alerts, nor what other plugins keep",
    )


def export(arguments: Namespace) -> int:
    """Print the export and return the exit status."""
    if arguments.metrics:
        return _export_metrics(arguments)
    damaged = 0
    try:
        journal = open_journal(url_of(read_settings(), arguments.data))
        number = number_of(arguments.reference)
        taken_out = lines(journal, number, unrestricted=arguments.leave_out_restricted)
        for line, text in framed(taken_out, _part(number, arguments.leave_out_restricted)):
            damaged += line["type"] == "damaged"
            print(text)  # noqa: T201
    except (SettingFault, ValueError, OSError, JournalUnavailable) as fault:
        print(fault, file=sys.stderr)  # noqa: T201
        return WRONG
    if damaged:
        print(f"{damaged} could not be read: see the lines of type “damaged”.", file=sys.stderr)  # noqa: T201
    return DAMAGED if damaged else DONE


def _export_metrics(arguments: Namespace) -> int:
    """Print the numbers of every incident and return the exit status."""
    try:
        settings = read_settings()
        journal = open_journal(url_of(settings, arguments.data))
        playbook, number = load_playbook(settings), number_of(arguments.reference)
        found = summaries(journal, playbook, number, unrestricted=arguments.leave_out_restricted)
        for line in csv_rows(found, playbook, datetime.now(UTC)):
            print(as_written(line))  # noqa: T201
    except (PlaybookFault, SettingFault, ValueError, OSError, JournalUnavailable) as fault:
        print(fault, file=sys.stderr)  # noqa: T201
        return WRONG
    return DONE


def summaries(
    journal: Journal, playbook: Playbook, number: int | None = None, *, unrestricted: bool = False
) -> Iterator[Summary]:
    """Yield every incident in short, or the one of that number, but for those that are damaged.

    They are made of their events here and now. Raises ValueError for one that does not exist.
    """
    repository, calendar = IncidentRepository(journal), DutyCalendar(playbook)
    last = repository.last_number()
    if number is not None and not 0 < number <= last:
        raise ValueError(f"There is no INC-{number}; the last is INC-{last}.")
    for each in [number] if number else range(1, last + 1):
        incident = repository.find(each)
        if incident is None or incident.damage or (unrestricted and restricted(incident)):
            continue
        summary = summary_of(each, repository.events(each), playbook, calendar)
        if summary is not None:
            yield summary


def _part(number: int | None, unrestricted: bool) -> str | None:
    """Return which part of a record is taken out, None for all of it."""
    if number is not None:
        return f"INC-{number}"
    return "what is not restricted" if unrestricted else None


def lines(
    journal: Journal, number: int | None = None, *, unrestricted: bool = False
) -> Iterator[Line]:
    """Yield, for every incident or the one of that number, itself and then each of its events.

    After every incident come the events of all other streams: the rota's, the on-calls', the
    alerts' and those of other plugins; and, of a whole record, what is kept beside the events. It
    is as of one position, whoever goes on writing. What cannot be read is a line of its own, with
    its text as it is stored. `unrestricted` leaves out the incidents that only those who need to
    know may see, and all that may tell of them: their alerts, what other plugins keep, and what
    cannot be read.

    Raises ValueError for an incident that does not exist, or is left out.
    """
    repository = IncidentRepository(journal)
    last = repository.last_number()
    if number is not None and not 0 < number <= last:
        raise ValueError(f"There is no INC-{number}; the last is INC-{last}.")
    kept: Callable[[Incident | None], bool] = (
        (lambda incident: incident is not None and not restricted(incident))
        if unrestricted
        else lambda incident: True
    )
    if number is not None and not kept(repository.find(number)):
        raise ValueError(
            f"INC-{number} is restricted, or may be, and --leave-out-restricted is on."
        )
    kept_beside, until = _beside(journal) if number is None and not unrestricted else ([], None)
    for each in [number] if number else range(1, last + 1):
        incident = repository.find(each)
        if not kept(incident):
            continue
        if incident:
            yield {"type": "incident", **_summary(incident)}
        entries = repository.entries(each)
        yield from _events(journal, f"INC-{each}", entries, readable_only=unrestricted, until=until)
    if number is None:
        yield from _others(journal, lambda each: kept(repository.find(each)), unrestricted, until)
    yield from kept_beside


def _beside(journal: Journal) -> tuple[list[Line], int]:
    """Return what is kept beside the events, and the position of the record at which that holds."""
    position = journal.position()
    while True:
        kept = journal.kept_beside()
        newer = journal.places_after(position, _NEWER)
        if not newer:
            return [_kept(key, value) for key, value in kept], position
        position = newer[-1][0]


def _kept(key: str, value: Any) -> Line:
    if isinstance(value, Illegible):
        why = "it is not JSON"
        return {"type": "damaged", "incident": None, "key": key, "why": why, "text": value.text}
    return {"type": "kept", "key": key, "value": value}


def _others(
    journal: Journal, kept: Callable[[int], bool], unrestricted: bool, until: int | None
) -> Iterator[Line]:
    """Yield the events that belong to no incident."""
    for stream in journal.streams():
        if is_incident(stream):
            continue
        if unrestricted and not (
            stream in (ROTA, ON_CALLS, MAINTENANCE) or _is_public(journal, stream, kept)
        ):
            continue
        yield from _events(
            journal, None, journal.entries(stream), readable_only=unrestricted, until=until
        )


def _is_public(journal: Journal, stream: str, kept: Callable[[int], bool]) -> bool:
    """Return whether a stream is that of an alert of no restricted incident."""
    if not is_alert(stream):
        return False
    nothing: Alert | None = None
    alert, damage = journal.fold(stream, lambda a, e: fold_alert([e], since=a), nothing)
    if alert is None or damage:
        return False
    return alert.incident is None or kept(alert.incident)


def _events(
    journal: Journal,
    reference: str | None,
    entries: list[Event | Damaged],
    *,
    readable_only: bool,
    until: int | None,
) -> Iterator[Line]:
    for entry in entries:
        if until is not None and entry.position is not None and entry.position > until:
            return
        if isinstance(entry, Event):
            yield {"type": "event", "incident": reference, **entry.to_json()}
        elif not readable_only:
            stored = entry.stream and entry.number and journal.stored(entry.stream, entry.number)
            yield {
                "type": "damaged",
                "incident": reference,
                "stream": entry.stream,
                "number": entry.number,
                "why": entry.why,
                "text": stored,
            }


def _summary(incident: Incident) -> Line:
    def name(person: Any) -> str | None:
        return person.id if person else None

    def instant(moment: Any) -> str | None:
        return moment.isoformat().replace("+00:00", "Z") if moment else None

    return {
        "incident": incident.reference,
        "title": incident.title,
        "state": incident.state.value,
        "priority": incident.priority.agreed,
        "tenants_affected": incident.tenants,
        "cyber": incident.cyber.suspected,
        "cyber_confirmed": incident.cyber.confirmed,
        "engineering_lead": name(incident.engineering_lead),
        "comms_lead": name(incident.comms_lead),
        "detected_at": instant(incident.detected_at),
        "declared_at": instant(incident.declared_at),
        "fixed_at": instant(incident.fixed_at),
        "resolved_at": instant(incident.resolved_at),
        "closed_at": instant(incident.closed_at),
        "events": incident.version,
        "damaged": len(incident.damage),
    }


def number_of(reference: str | None) -> int | None:
    """Return the number of an incident as it is named; None for none. Raises ValueError."""
    if reference is None:
        return None
    found = re.fullmatch(r"(?:inc-?)?(\d{1,9})", reference, re.IGNORECASE | re.ASCII)
    if not found:
        raise ValueError(f"{reference} is no incident; write INC-7, or 7.")
    return int(found.group(1))
