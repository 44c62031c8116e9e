"""The words that a playbook and the code share: roles, rules, permissions and ways of counting."""

from enum import StrEnum


class Role(StrEnum):
    """The two leads every incident has, and the helpers beside them."""

    ENGINEERING_LEAD = "engineering_lead"
    COMMS_LEAD = "comms_lead"
    HELPER = "helper"


LEADS = (Role.ENGINEERING_LEAD, Role.COMMS_LEAD)
"""The two roles whose word counts: their holders decide together."""


class Rule(StrEnum):
    """The rules that commands keep; a playbook gives their sentences, or switches them off."""

    PRIORITY_BY_BOTH_LEADS = "priority_by_both_leads"
    TWO_PEOPLE_LEAD = "two_people_lead"
    CYBER_BY_BOTH_LEADS = "cyber_by_both_leads"
    POOL_TAKES_PRIORITY = "pool_takes_priority"
    LEAD_IS_AN_ENGINEER = "lead_is_an_engineer"
    TENANTS_ANSWERED_BEFORE_CLOSE = "tenants_answered_before_close"
    PRIORITY_AGREED_BEFORE_CLOSE = "priority_agreed_before_close"
    TASKS_DONE_BEFORE_CLOSE = "tasks_done_before_close"
    CYBER_SETTLED_BEFORE_RESOLVE = "cyber_settled_before_resolve"
    CYBER_TEAM_ASKED_BEFORE_CLOSE = "cyber_team_asked_before_close"
    RESOLUTION_TOLD_BEFORE_CLOSE = "resolution_told_before_close"
    REVIEW_BOOKED_BEFORE_CLOSE = "review_booked_before_close"
    REVIEW_IN_ITS_WINDOW = "review_in_its_window"
    END_TOLD_BEFORE_DISMISS = "end_told_before_dismiss"
    DOCUMENTED_BEFORE_PAUSE = "documented_before_pause"
    REST_IS_KEPT = "rest_is_kept"
    STINT_IS_LIMITED = "stint_is_limited"
    LAST_RESORT_IS_LAST = "last_resort_is_last"
    POOL_STANDS_IN = "pool_stands_in"
    HOURS_ARE_KEPT = "hours_are_kept"
    DRAFT_APPROVED_BY_ANOTHER = "draft_approved_by_another"
    PERMISSIONS = "permissions"


class Permission(StrEnum):
    """The kinds of command that a playbook may give to different people."""

    DECLARE = "declare"
    READ = "read"
    CONTRIBUTE = "contribute"
    ASSIGN = "assign"
    ASSESS = "assess"
    AGREE_PRIORITY = "agree_priority"
    JUDGE_CYBER = "judge_cyber"
    STEER = "steer"
    ESCALATE = "escalate"
    SEND_COMMS = "send_comms"
    CLOSE = "close"


class Counting(StrEnum):
    """How a priority's clocks run: in the team's working hours only, or all the time."""

    WORKING = "working"
    ELAPSED = "elapsed"


class Milestone(StrEnum):
    """What an incident reaches once, or not at all: the numbers are the time between two of them.

    It is `detected` when somebody first noticed it, `acknowledged` when its engineering lead first
    did anything, `fixed` at the latest when it is over. The `review` is when it was to be held.
    """

    DETECTED = "detected"
    DECLARED = "declared"
    ACKNOWLEDGED = "acknowledged"
    COMMS_LED = "comms_led"
    PRIORITY_AGREED = "priority_agreed"
    TENANTS_TOLD = "tenants_told"
    FIXED = "fixed"
    RESOLVED = "resolved"
    CLOSED = "closed"
    REVIEW_BOOKED = "review_booked"
    REVIEW = "review"


BEGINS = (
    Milestone.DETECTED,
    Milestone.DECLARED,
    Milestone.ACKNOWLEDGED,
    Milestone.COMMS_LED,
    Milestone.PRIORITY_AGREED,
    Milestone.TENANTS_TOLD,
    Milestone.FIXED,
    Milestone.RESOLVED,
)
"""The milestones after which something can be owed: those of an incident that is still open."""


class EventKind(StrEnum):
    """What can happen to an incident, as far as a duty of a team's own can begin or end with it.

    Only the words are here, those under which it is recorded.
    """

    ACTION_TAKEN = "action_taken"
    ANNOUNCED = "announced"
    CALL_JOINED = "call_joined"
    CYBER_STATED = "cyber_stated"
    DRAFT_SENT = "draft_sent"
    ESCALATED = "escalated"
    ESCALATION_ANSWERED = "escalation_answered"
    FIXED = "fixed"
    HELPER_JOINED = "helper_joined"
    NOTED = "noted"
    PARKED = "parked"
    PAUSED = "paused"
    PRIORITY_STATED = "priority_stated"
    REOPENED = "reopened"
    REPORTED = "reported"
    REPORT_WRITTEN = "report_written"
    RESOLVED = "resolved"
    RESUMED = "resumed"
    REVIEW_BOOKED = "review_booked"
    ROLE_LEFT = "role_left"
    ROLE_TAKEN = "role_taken"
    RUNBOOK_TRIED = "runbook_tried"
    SUMMARISED = "summarised"
    TASK_ADDED = "task_added"
    TASK_DONE = "task_done"
    TENANTS_ANSWERED = "tenants_answered"
    TICKET_LINKED = "ticket_linked"


class DutyCode(StrEnum):
    """What can be owed in an incident; a playbook's `duties` says who owes it, and why."""

    TRIAGE = "triage"
    START_WORK = "start-work"
    FIRST_UPDATE = "first-update"
    TENANT_UPDATE = "tenant-update"
    REPORT = "report"
    JOIN_CALL = "join-call"
    SUMMARY = "summary"
    AGREE_PRIORITY = "agree-priority"
    COMMS_ANSWER = "comms-answer"
    DOCUMENT = "document"
    BOUNDARY_UPDATE = "boundary-update"
    PAUSE = "pause"
    MORE_ENGINEERS = "more-engineers"
    STINT = "stint"
    CONTINUE = "continue"
    RESOLUTION = "resolution"
    REVIEW = "review"
    TASK = "task"
    FOLLOW_UP = "follow-up"
    BACKSTOP = "backstop"
    ANSWER = "answer"
    CYBER_ANSWER = "cyber-answer"
    CYBER_CALL = "cyber-call"
    LEAD = "lead"
    LEFT_ALONE = "left-alone"
    FORGOTTEN = "forgotten"


DUTY_CODES = tuple(code.value for code in DutyCode)
"""The duties that come with the bot, in order."""
