"""The conditions that a playbook's steps may ask for, by name.

Only the names are here, so that a playbook can be checked without an incident; what each means is
in `muster.incident.guidance`.
"""

from enum import StrEnum


class Condition(StrEnum):
    """Something that holds of an incident, as seen by one role, or does not."""

    ACTIVE = "active"
    DECLARED = "declared"
    INVESTIGATING = "investigating"
    WORKING = "working"
    MONITORING = "monitoring"
    PAUSED = "paused"
    RESOLVED = "resolved"
    TENANTS_UNANSWERED = "tenants-unanswered"
    TENANTS_AFFECTED = "tenants-affected"
    NO_ENGINEERING_LEAD = "no-engineering-lead"
    NO_COMMS_LEAD = "no-comms-lead"
    HAS_COMMS_LEAD = "has-comms-lead"
    PRIORITY_NOT_STATED = "priority-not-stated"
    PRIORITY_AWAITS_ME = "priority-awaits-me"
    CYBER_AWAITS_ME = "cyber-awaits-me"
    CYBER_CONFIRMED = "cyber-confirmed"
    NOTHING_RECORDED = "nothing-recorded"
    NO_RUNBOOK_TRIED = "no-runbook-tried"
    RUNBOOK_FAILED = "runbook-failed"
    NO_RUNBOOK_WORKED = "no-runbook-worked"
    NO_HELPERS = "no-helpers"
    NOT_REPORTED = "not-reported"
    NO_TICKET = "no-ticket"
    TASKS_OPEN = "tasks-open"
    NOT_TAKING_PART = "not-taking-part"
    LEAD_KEEPS_TO_RUNBOOKS = "lead-keeps-to-runbooks"
    LEAD_OUT_OF_SCOPE = "lead-out-of-scope"
    NOTHING_ANNOUNCED = "nothing-announced"
    RESOLUTION_UNTOLD = "resolution-untold"
    REVIEW_NOT_BOOKED = "review-not-booked"
    TRIAGED = "triaged"
    TENANTS_TOLD = "tenants-told"
    COLLEAGUES_ASKED = "colleagues-asked"
    RUNBOOK_TRIED = "runbook-tried"
    WORK_RECORDED = "work-recorded"
    LAST_RESORT_ASKED = "last-resort-asked"
    OVER = "over"
