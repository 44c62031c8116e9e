"""`python -m muster export`: every incident with its events, and the rota's, as JSON lines.

It reads the storage beside a running bot and changes nothing.
"""

import json
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from errbot.bootstrap import get_storage_plugin

from muster.configuration import sql_storage, sqlite_url
from muster.incident.state import Incident, fold
from muster.journal import NAMESPACE, Journal, open_store
from muster.on_call_book import STREAM as ON_CALLS
from muster.register import Register, stream_of
from muster.rota_book import STREAM as ROTA
from muster.settings import SettingFault, Settings, read_settings

DONE, WRONG = 0, 2


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `export` takes to its parser."""
    parser.add_argument(
        "reference", nargs="?", metavar="REF", help="only this incident, as in INC-7"
    )
    parser.add_argument("--data", metavar="DIR", help="the data folder, when it is another one")


def export(arguments: Namespace) -> int:
    """Print the export and return the exit status."""
    try:
        journal = open_journal(_url(read_settings(), arguments.data))
        for line in lines(journal, _number(arguments.reference)):
            print(json.dumps(line, ensure_ascii=False))  # noqa: T201
    except (SettingFault, ValueError, OSError) as fault:
        print(fault, file=sys.stderr)  # noqa: T201
        return WRONG
    return DONE


def open_journal(url: str) -> Journal:
    """Return the journal that a storage URL holds, to be read beside a running bot."""
    config = SimpleNamespace(**sql_storage(url, exclusive=False), BOT_DATA_DIR="")
    return Journal(open_store(get_storage_plugin(config), NAMESPACE))


def lines(journal: Journal, number: int | None = None) -> Iterator[dict[str, Any]]:
    """Yield, for every incident or the one of that number, itself and then each of its events.

    After every incident come the events of the rota and of the on-calls, which belong to none.
    Raises ValueError for an incident that does not exist.
    """
    last = Register(journal).last_number()
    if number is not None and not 0 < number <= last:
        raise ValueError(f"There is no INC-{number}; the last is INC-{last}.")
    for each in [number] if number else range(1, last + 1):
        events = journal.read(stream_of(each))
        incident = fold(each, events)
        if incident:
            yield {"type": "incident", **_summary(incident)}
        for event in events:
            yield {"type": "event", "incident": f"INC-{each}", **event.to_json()}
    if number is None:
        for stream in (ROTA, ON_CALLS):
            for event in journal.read(stream):
                yield {"type": "event", "incident": None, **event.to_json()}


def _summary(incident: Incident) -> dict[str, Any]:
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
        "cyber": incident.cyber.confirmed,
        "engineering_lead": name(incident.engineering_lead),
        "comms_lead": name(incident.comms_lead),
        "declared_at": instant(incident.declared_at),
        "fixed_at": instant(incident.fixed_at),
        "resolved_at": instant(incident.resolved_at),
        "closed_at": instant(incident.closed_at),
        "events": incident.version,
    }


def _url(settings: Settings, data: str | None) -> str:
    """Return the storage's URL. Raises ValueError where no bot has ever kept anything."""
    url = settings.storage_url if data is None else sqlite_url(settings.data_file(data))
    file = Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None
    if file and not file.is_file():
        raise ValueError(f"There is no {file.name} in {file.parent}; name the bot's data folder.")
    return url


def _number(reference: str | None) -> int | None:
    if reference is None:
        return None
    found = re.fullmatch(r"(?:inc-?)?(\d{1,9})", reference, re.IGNORECASE | re.ASCII)
    if not found:
        raise ValueError(f"{reference} is no incident; write INC-7, or 7.")
    return int(found.group(1))
