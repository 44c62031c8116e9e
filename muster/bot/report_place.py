"""Where the report of an incident is, for those who may hear of it."""

from muster.chat.services import Services
from muster.gateways.report_folder import ReportFolder
from muster.incidents.incident import Incident
from muster.incidents.visibility import restricted
from muster.report.saving import GATEWAY, ReportFormat, file_of, saved_at, unsaved_since


def report_at(
    services: Services, incident: Incident, form: ReportFormat = ReportFormat.HTML
) -> str | None:
    """Return where the report of an incident is, or is about to be; None where none is saved.

    Of what was declared quietly none is, until somebody of the team takes part.
    """
    folder = services.gateways.get(GATEWAY)
    if incident.quietly or not isinstance(folder, ReportFolder):
        return None
    name = file_of(incident, services.playbook, form)
    return folder.where(name, restricted=restricted(incident))


def readable_report_at(services: Services, incident: Incident) -> str | None:
    """Return where the report of an incident can be read; None while nothing could be saved."""
    if unsaved_since(incident) and saved_at(incident, ReportFormat.HTML) is None:
        return None
    return report_at(services, incident)
