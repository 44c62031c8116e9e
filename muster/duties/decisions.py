"""Decisions about how people want to hear of what is owed: later, or no more."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from muster.duties.duty import Duty
from muster.incidents.endings import ended
from muster.incidents.events import DutySnoozed, DutyStopped
from muster.incidents.incident import Incident
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.permissions import missing_permission
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import DutyCode, Permission

_SEVERAL = frozenset(
    {DutyCode.FOLLOW_UP, DutyCode.JOIN_CALL, DutyCode.LEAD, DutyCode.STINT, DutyCode.TASK}
)


def meant(word: str, duties: Iterable[Duty], playbook: Playbook) -> list[str]:
    """Return the keys of the duties that a word names in any letter case, empty for none.

    One by its key, else all of a kind, else a kind that the playbook knows and that may be owed
    later. Kinds of which there is one for each person or task have no such name before they are.
    """
    wanted = word.casefold()
    listed = list(duties)
    found = [d.key for d in listed if d.key.casefold() == wanted]
    found = found or [d.key for d in listed if d.code.casefold() == wanted]
    return found or [code for code in playbook.duties if code == wanted and code not in _SEVERAL]


def snooze(
    incident: Incident, context: DecisionContext, keys: Iterable[str], until: datetime
) -> Outcome:
    """Return that these duties are said again only at `until` (UTC). It uses none of them up."""
    return context.decide(
        [missing_permission(context, Permission.CONTRIBUTE, incident), _owes_nothing(incident)],
        *(DutySnoozed(key, until) for key in keys),
    )


def stop(incident: Incident, context: DecisionContext, keys: Sequence[str]) -> Outcome:
    """Return that these duties are not said again, for which a reason must be given."""
    if all(key in incident.reminders and incident.reminders[key].stopped for key in keys):
        return NoChange("duty_stopped", {"keys": keys})
    return context.decide(
        [
            missing_permission(context, Permission.CONTRIBUTE, incident),
            _owes_nothing(incident),
            Reason("stop_needs_a_reason"),
        ],
        *(DutyStopped(key) for key in keys),
    )


def _owes_nothing(incident: Incident) -> Reason | None:
    return None if incident.owes_afterwards else ended(incident)
