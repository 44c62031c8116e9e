"""What is owed in an incident: by whom, by when, and when the bot says so.

Derived from the incident, the playbook, the roster and now; nothing is scheduled and then lost.
"""

from muster.duties.context import DutyContext, DutyMoment
from muster.duties.duty import Duty
from muster.duties.nudging import Nudge, due_nudges, next_attention
from muster.duties.rules import Owed, Rule, owed

__all__ = [
    "Duty",
    "DutyContext",
    "DutyMoment",
    "Nudge",
    "Owed",
    "Rule",
    "due_nudges",
    "next_attention",
    "owed",
]
