"""What an incident that has ended refuses."""

from muster.incidents.incident import Incident
from muster.kernel.decisions import Reason


def ended(incident: Incident) -> Reason | None:
    """Return the reason why an incident takes no more entries, or None while it is open."""
    if incident.is_open:
        return None
    return Reason("ended", {"incident": incident}, yields=False)
