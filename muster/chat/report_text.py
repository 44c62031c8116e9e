"""The report of an incident in words: the value of `muster.report` put through the templates."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from muster.chat.clean_text import clean
from muster.chat.templates import Templates
from muster.gateways.gateway import Rejected
from muster.gateways.report_folder import MadeReport
from muster.gateways.report_page import ReportPage
from muster.incidents.events import body_of
from muster.incidents.incident import Incident
from muster.incidents.repository import IncidentRepository
from muster.kernel.events import Event
from muster.people import Roster
from muster.playbook.model import Playbook
from muster.report.document import BREAK, Document, Section, blocks_of
from muster.report.lanes import Lane
from muster.report.markdown import markdown_of
from muster.report.picture import picture_of
from muster.report.report import Report, report_of
from muster.report.saving import ReportFormat, file_of
from muster.runtime.considerate import Considerate, Hasty

_JOINER = "\u2060"


class ReportsInWords:
    """Makes the reports of one bot's incidents, in the words of its templates."""

    def __init__(
        self,
        incidents: IncidentRepository,
        templates: Templates,
        playbook: Playbook,
        roster: Callable[[], Roster],
        now: Callable[[], datetime],
        page: ReportPage,
        rest: Considerate | None = None,
    ) -> None:
        """Read nothing yet; `roster` returns the people as they stand, `now` the instant, UTC.

        `rest` keeps the making from holding up others; without it, it is made at once.
        """
        self._incidents = incidents
        self._templates = templates
        self._playbook = playbook
        self._roster = roster
        self._now = now
        self._page = page
        self._rest = rest or Hasty()

    def report(self, incident: Incident, now: datetime) -> Report:
        """Return the report of an incident at an instant, UTC. Raises JournalUnavailable."""
        events = self._incidents.events(incident.number)
        return report_of(
            incident,
            events,
            self._playbook,
            self._roster(),
            now,
            lambda event: self._says(incident, event),
            self._rest,
            self._templates.words,
        )

    def made(self, number: int, form: ReportFormat) -> MadeReport:
        """Return the report of an incident as a file, as the record stands now.

        Raises JournalUnavailable, and Rejected where there is no such incident.
        """
        incident = self._incidents.find(number)
        if incident is None:
            raise Rejected(f"There is no incident {number} to report on")
        report = self.report(incident, self._now())
        name = file_of(incident, self._playbook, form)
        return MadeReport(name, self.content(report, form), report.version, report.restricted)

    def content(self, report: Report, form: ReportFormat) -> bytes:
        """Return a report in a format, as the bytes of its file."""
        document = self.document(report)
        match form:
            case ReportFormat.HTML:
                picture = picture_of(report, self._playbook, self._templates.words)
                return self._page.html(document, picture, self._lanes(), self._rest.among).encode()
            case ReportFormat.MARKDOWN:
                return markdown_of(document).encode()
            # What few ask for takes a while to load.
            case ReportFormat.DOCX:
                from muster.gateways.report_docx import docx_of

                return docx_of(document)
            case ReportFormat.ODT:
                from muster.gateways.report_odt import odt_of

                return odt_of(document)

    def document(self, report: Report) -> Document:
        """Return a report as a document. What people typed is text in it, whatever it looks like.

        A section of the team's own has what people wrote in it and no more.
        """
        known = self._on_one_line(report)
        render, among = self._templates.render_slowly, self._rest.among
        facts = {"report": known, "playbook": self._playbook}
        sections = []
        for section in report.sections:
            name = f"report/section_{section.part or 'own'}"
            text = render(name, among, section=section, **facts)
            sections.append(Section(section.id, section.name, blocks_of(_unbroken(text))))
        lead = blocks_of(_unbroken(render("report/top", among, **facts)))
        return Document(report.title, lead, tuple(sections))

    def _on_one_line(self, value: Any) -> Any:
        """Return a value with every text in it on one line, so that none begins a block of its own.

        Line breaks that people typed are BREAK in it.
        """
        if type(value) is str:
            plain = value.isascii() and value.isprintable()
            return value if plain else clean(value).replace("\n", BREAK)
        if isinstance(value, tuple):
            return tuple(map(self._on_one_line, value)) if type(value) is tuple else value
        if isinstance(value, Mapping):
            return {key: self._on_one_line(each) for key, each in value.items()}
        if not is_dataclass(value) or isinstance(value, type | Enum):
            return value
        self._rest()
        known = {each.name: getattr(value, each.name) for each in fields(value) if each.init}
        changed = {name: self._on_one_line(each) for name, each in known.items()}
        if all(changed[name] is each for name, each in known.items()):
            return value
        return replace(value, **changed)

    def _lanes(self) -> dict[Lane, str]:
        """Return what the team calls the lanes of the picture."""
        return {lane: self._templates.render("report/lane", lane=lane.value) for lane in Lane}

    def _says(self, incident: Incident, event: Event) -> str:
        """Return an event in one sentence, as the timeline in the chat has it."""
        self._rest()
        name = f"timeline/{event.kind}"
        if not self._templates.has(name):
            name = "timeline/other"
        said = self._templates.render(
            name, event=event, body=body_of(event), incident=incident, playbook=self._playbook
        )
        return _unbroken(said)


def _unbroken(text: str) -> str:
    """Return a text without what keeps a chat from calling people: nobody is called by a file."""
    return text.replace(_JOINER, "")
