"""In which lane of an incident each kind of event belongs: who did it, or whom it reached."""

from collections.abc import Mapping
from enum import StrEnum

from muster.kernel.events import Event
from muster.playbook.vocabulary import Role


class Lane(StrEnum):
    """A lane of the picture of a timeline, in the order in which they stand."""

    ENGINEERING = "engineering"
    COMMS = "comms"
    ESCALATION = "escalation"
    TENANTS = "tenants"


_LANES: Mapping[str, Lane] = {
    "announced": Lane.TENANTS,
    "components_stated": Lane.TENANTS,
    "tenant_asked": Lane.TENANTS,
    "draft_sent": Lane.TENANTS,
    "draft_approved": Lane.COMMS,
    "draft_discarded": Lane.COMMS,
    "draft_not_sent": Lane.COMMS,
    "drafted": Lane.COMMS,
    "redrafted": Lane.COMMS,
    "report_written": Lane.COMMS,
    "reported": Lane.ENGINEERING,
    "summarised": Lane.COMMS,
    "tenants_answered": Lane.COMMS,
    "words_given": Lane.COMMS,
    "escalated": Lane.ESCALATION,
    "escalation_answered": Lane.ESCALATION,
    "helper_joined": Lane.ESCALATION,
    "cyber_stated": Lane.ESCALATION,
}
"""What is not here is the engineering's."""


def lane_of(event: Event) -> Lane:
    """Return the lane of an event; that of a role is the role's."""
    if event.kind in ("role_taken", "role_left"):
        comms = event.data.get("role") == Role.COMMS_LEAD.value
        return Lane.COMMS if comms else Lane.ENGINEERING
    return _LANES.get(event.kind, Lane.ENGINEERING)
