"""The numbers as a table for a spreadsheet: a row an incident, a column a metric."""

import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from io import StringIO
from itertools import chain

from muster.past.summary import Summary
from muster.playbook.model import Playbook
from muster.statistics.figures import length

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""What a spreadsheet takes for a formula, or some program of it, at the beginning of a cell.

Source: OWASP, "CSV Injection".
"""


def csv_rows(summaries: Iterable[Summary], playbook: Playbook, now: datetime) -> Iterator[str]:
    """Yield the lines of a CSV (RFC 4180), its head first; lengths are in whole seconds.

    A column is named by its metric's id and by how time is counted. What an incident has not
    reached is empty. No cell is a formula.
    """
    head = ["incident", "declared_at", "state", "priority", "title", "in_time", "late"]
    head += [f"{metric.id}_{metric.measured}_seconds" for metric in playbook.metrics]
    # Whether there is anything to tell of is known before a line is written.
    listed = iter(summaries)
    first = next(listed, None)
    yield _line(head)
    for summary in chain(() if first is None else (first,), listed):
        lengths = [length(metric, summary, playbook, now) for metric in playbook.metrics]
        yield _line(
            [
                summary.reference,
                summary.declared_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
                summary.state.value,
                summary.priority or "",
                summary.title,
                str(sum(met.in_time for met in summary.duties.values())),
                str(sum(met.late for met in summary.duties.values())),
                *("" if took is None else str(int(took.total_seconds())) for took in lengths),
            ]
        )


def as_text_cell(text: str) -> str:
    """Return a text as a cell that no spreadsheet takes for a formula: on one line, marked as text.

    The mark is an apostrophe, which spreadsheets do not show.
    """
    line = " ".join(text.replace("\0", " ").split())
    return f"'{line}" if line.startswith(_BEGINS_A_FORMULA) else line


def _line(cells: Iterable[str]) -> str:
    line = StringIO()
    csv.writer(line, lineterminator="").writerow([as_text_cell(cell) for cell in cells])
    return line.getvalue()
