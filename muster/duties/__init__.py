"""What is owed in an incident: by whom, by when, and when the bot says so.

Derived from the incident, the playbook, the roster and now; nothing is scheduled and then lost.
"""

from muster.duties.duty import Duty
from muster.duties.nudging import Nudge, due_nudges, next_attention
from muster.duties.owed import Owed, Rule, owed
from muster.duties.view import Moment, View

__all__ = [
    "Duty",
    "Moment",
    "Nudge",
    "Owed",
    "Rule",
    "View",
    "due_nudges",
    "next_attention",
    "owed",
]
