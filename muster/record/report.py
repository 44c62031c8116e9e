"""`python -m muster report`: the report of one incident, made from the record, to be read or kept.

It reads the storage beside a running bot and changes nothing.
"""

import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime

from muster.chat.message_files import TemplateFault
from muster.chat.report_text import ReportsInWords
from muster.incidents.repository import IncidentRepository
from muster.journal import JournalUnavailable
from muster.loading import load_playbook, load_report_page, load_roster, load_templates
from muster.playbook import PlaybookFault
from muster.record.export import number_of
from muster.record.opening import open_journal, url_of
from muster.report.saving import ReportFormat
from muster.settings import SettingFault, read_settings

DONE, WRONG = 0, 2
"""Exit statuses: made, and not made."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `report` takes to its parser."""
    parser.add_argument("reference", metavar="REF", help="which incident, as in INC-7")
    parser.add_argument(
        "--format",
        choices=[form.value for form in ReportFormat],
        default=ReportFormat.MARKDOWN.value,
        help="what to make: md by default",
    )
    parser.add_argument("--data", metavar="DIR", help="the data folder, when it is another one")


def report(arguments: Namespace) -> int:
    """Print the report and return the exit status."""
    form = ReportFormat(arguments.format)
    try:
        settings = read_settings()
        number = number_of(arguments.reference)
        playbook = load_playbook(settings)
        repository = IncidentRepository(open_journal(url_of(settings, arguments.data)))
        last = repository.last_number()
        if number is None or not 0 < number <= last:
            raise ValueError(f"There is no INC-{number}; the last is INC-{last}.")
        roster = load_roster(settings, playbook)
        reports = ReportsInWords(
            repository,
            load_templates(settings, playbook),
            playbook,
            lambda: roster,
            lambda: datetime.now(UTC),
            load_report_page(),
        )
        made = reports.made(number, form)
    except (
        SettingFault,
        PlaybookFault,
        TemplateFault,
        ValueError,
        OSError,
        JournalUnavailable,
    ) as fault:
        print(fault, file=sys.stderr)  # noqa: T201
        return WRONG
    if sys.stdout.isatty() and form in (ReportFormat.DOCX, ReportFormat.ODT):
        print(f"Write it into a file: … --format {form.value} > {made.name}", file=sys.stderr)  # noqa: T201
        return WRONG
    sys.stdout.buffer.write(made.content)
    sys.stdout.flush()
    return DONE
