"""`rehearse --new` and `--from`: a scenario of one's own, by questions or of a past incident."""

import json
import re
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from muster.journal import JournalUnavailable
from muster.kernel.events import Event, UnreadableEvent
from muster.playbook import Playbook
from muster.record.export import lines as export_lines
from muster.record.opening import open_journal, url_of
from muster.rehearsal.faults import NotWritten
from muster.rehearsal.scenario import read_scenario
from muster.rehearsal.writing import AS_IT_WAS, QUESTIONS, asked, of_record
from muster.settings import Settings, read_settings

WRITTEN = 0
"""The exit status when a scenario was written."""


def new(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    """Ask five questions and write a scenario that plays. Raises NotWritten."""
    answers = []
    for number, (question, valid, example) in enumerate(QUESTIONS, start=1):
        print(f"{number}. {question}")  # noqa: T201
        for place, each in enumerate(valid, start=1):
            print(f"   {place}: {each}")  # noqa: T201
        answers.append(_answer(valid, example))
    text = asked(answers)
    path = Path(f"{_file_name(answers[1] or QUESTIONS[1][2])}.yaml")
    _write(path, text, playbook)
    print(f"Written: {path}. Change it as you like, and play it:")  # noqa: T201
    print(f"  python -m muster rehearse {path}")  # noqa: T201
    return WRITTEN


def from_record(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    """Write a scenario of an exported record, and the run of what people did. Raises NotWritten."""
    events = list(_events(arguments.record))
    try:
        made = of_record(events, playbook)
    except (KeyError, TypeError, ValueError) as fault:
        raise NotWritten(f"{arguments.record}: {fault}") from fault
    title = next(event.data["title"] for event in events if event.kind == "declared")
    path = Path(f"{_file_name(title)}.yaml")
    run = path.with_name(f"{path.stem}.{AS_IT_WAS}.txt")
    _write(path, made.scenario, playbook)
    run.write_text(made.run, encoding="utf-8")
    print(f"Written: {path}, and what people did: {run}")  # noqa: T201
    print(f"  python -m muster rehearse {path}")  # noqa: T201
    print(f"  python -m muster rehearse {path} --run {AS_IT_WAS}")  # noqa: T201
    return WRITTEN


def _answer(valid: tuple[str, ...], example: str) -> str:
    """Return an answer that can be read, asked for until there is one; empty for the example."""
    while True:
        try:
            answer = input(f"   (Enter: {example}) > ").strip()
        except (EOFError, KeyboardInterrupt):
            print()  # noqa: T201
            raise NotWritten("nothing was written: the questions were not answered") from None
        if not answer or not valid:
            return answer
        if answer.isascii() and answer.isdecimal() and 0 < int(answer) <= len(valid):
            return answer
        if sum(each.startswith(answer.casefold()) for each in valid) == 1:
            return answer
        print(f"   Type a number from 1 to {len(valid)}")  # noqa: T201


def _write(path: Path, text: str, playbook: Playbook) -> None:
    """Write a scenario that has been read once, over nothing. Raises NotWritten, PlaybookFault."""
    read_scenario(text, str(path), playbook)
    if path.exists():
        raise NotWritten(f"there is a {path} already; move it, or choose another title")
    path.write_text(text, encoding="utf-8")


def _file_name(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:60] or "scenario"


def _events(source: str) -> Iterator[Event]:
    """Yield the events of an export's file, of a pipe (-), or of an incident of the live record."""
    if re.fullmatch(r"(?:INC-)?\d+", source, re.IGNORECASE) and not Path(source).exists():
        yield from _of_live(int(source.upper().removeprefix("INC-")))
        return
    if source == "-":
        yield from _read(sys.stdin, "the pipe")
        return
    with Path(source).open(encoding="utf-8", errors="replace") as file:
        yield from _read(file, source)


def _of_live(number: int) -> Iterator[Event]:
    """Yield an incident's events from the storage beside a running bot, which is not changed."""
    try:
        journal = open_journal(url_of(read_settings(), None))
        found = [json.dumps(line) for line in export_lines(journal, number)]
    except (JournalUnavailable, ValueError) as fault:
        raise NotWritten(str(fault)) from fault
    yield from _read(found, f"INC-{number}")


def _read(lines: Iterable[str], source: str) -> Iterator[Event]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            stored = json.loads(line)
            if stored.get("type", "event") != "event":
                continue
            own = {key: value for key, value in stored.items() if key not in ("type", "incident")}
            yield Event.from_json(own)
        except (AttributeError, UnreadableEvent, ValueError) as fault:
            wrong = f"{source}, line {number}: this is no line of an export ({fault})"
            raise NotWritten(wrong) from fault
