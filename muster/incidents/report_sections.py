"""Writing what only people can write in a report, and who is asked for it."""

from collections.abc import Iterable, Iterator

from muster.incidents import events
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.own_roles import own_roles
from muster.kernel.decisions import DecisionContext, NoChange, Outcome
from muster.kernel.payloads import Payload
from muster.kernel.permissions import missing_permission
from muster.people import Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.report_terms import ReportPart, ReportSection
from muster.playbook.vocabulary import Permission, Role

_OVER = frozenset({State.RESOLVED, State.CLOSED})


def write_section(
    incident: Incident, context: DecisionContext, section: ReportSection, text: str
) -> Outcome:
    """Return what somebody writes in a section of the report, NoChange where it says that already.

    A report is written after the end too, as the review finds out more; what stood there before is
    kept in the record. The summary is the incident's own.
    """
    written = incident.written.get(section.id)
    if written is not None and written.text == text:
        return NoChange("report_section", {"incident": incident, "section": section})
    body: Payload = events.ReportWritten(section.id, text)
    if section.part is ReportPart.SUMMARY:
        body = events.Summarised(text)
    return context.decide([missing_permission(context, Permission.CONTRIBUTE, incident)], body)


def unwritten(
    sections: Iterable[ReportSection], written: Iterable[str]
) -> tuple[ReportSection, ...]:
    """Return the sections for which somebody is asked and in which nobody has written yet."""
    there = set(written)
    return tuple(s for s in sections if s.written_by is not None and s.id not in there)


def to_write(incident: Incident, playbook: Playbook) -> tuple[ReportSection, ...]:
    """Return the sections of the report of an incident that is over for which people are asked.

    Of tenants who are not affected there is nothing to say.
    """
    if incident.state not in _OVER:
        return ()
    sections = unwritten(playbook.report.sections, incident.written)
    nobody = incident.tenants is False
    return tuple(s for s in sections if not (nobody and s.part is ReportPart.REACH))


def asked_to_write(
    incident: Incident, playbook: Playbook, roster: Roster, person: Person
) -> Iterator[ReportSection]:
    """Yield the sections that a person is asked to write, in the report's order.

    Those are of the role that they have, or had last; where nobody leads comms, they are the other
    lead's too, and where nobody has a role of the team's own, both leads'.
    """
    roles = incident.roles_of(person)
    vacant = own_roles(playbook).keys() - incident.parts.keys()
    pools = roster.pools_of(person)
    for section in to_write(incident, playbook):
        by = section.written_by or ""
        alone = incident.comms_lead is None and Role.ENGINEERING_LEAD in roles
        if (
            (roles and (by == "leads" or by in vacant))
            or by in roles
            or incident.parts.get(by) == person
            or (by == Role.COMMS_LEAD and alone)
            or by.removeprefix("pool:") in pools
        ):
            yield section
