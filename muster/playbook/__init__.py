"""A team's playbook: what may stand in it, and how it is read."""

from muster.playbook.load import Fault, PlaybookFault, read_playbook
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import Permission, Role, Rule

__all__ = [
    "Fault",
    "Permission",
    "Playbook",
    "PlaybookFault",
    "Priority",
    "Role",
    "Rule",
    "read_playbook",
]
