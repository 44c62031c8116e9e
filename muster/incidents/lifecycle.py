"""The states of an incident and what leads from one to another, as a table.

Kinds of event that are not in the table change no state. The words are the ones replies use.
"""

from collections.abc import Mapping
from enum import StrEnum


class State(StrEnum):
    """Where an incident stands."""

    DECLARED = "declared"
    INVESTIGATING = "investigating"
    MONITORING = "monitoring"
    PAUSED = "paused"
    RESOLVED = "resolved"
    CLOSED = "closed"
    DISMISSED = "dismissed"


ACTIVE = frozenset({State.DECLARED, State.INVESTIGATING, State.MONITORING, State.PAUSED})
"""The states in which the incident itself still has to be dealt with."""

OPEN = ACTIVE | {State.RESOLVED}
"""The states in which somebody still owes something."""

ENDED = frozenset({State.CLOSED, State.DISMISSED})
"""The states in which nobody owes anything."""

_WORK_BEGINS = {
    "action_taken": State.INVESTIGATING,
    "reported": State.INVESTIGATING,
    "runbook_tried": State.INVESTIGATING,
    "priority_agreed": State.INVESTIGATING,
}

TRANSITIONS: Mapping[State, Mapping[str, State]] = {
    State.DECLARED: _WORK_BEGINS
    | {
        "fixed": State.MONITORING,
        "paused": State.PAUSED,
        "resolved": State.RESOLVED,
        "dismissed": State.DISMISSED,
    },
    State.INVESTIGATING: {
        "fixed": State.MONITORING,
        "paused": State.PAUSED,
        "resolved": State.RESOLVED,
        "dismissed": State.DISMISSED,
    },
    State.MONITORING: {
        "reopened": State.INVESTIGATING,
        "paused": State.PAUSED,
        "resolved": State.RESOLVED,
        "dismissed": State.DISMISSED,
    },
    State.PAUSED: {
        "resumed": State.INVESTIGATING,
        "fixed": State.MONITORING,
        "resolved": State.RESOLVED,
        "dismissed": State.DISMISSED,
    },
    State.RESOLVED: {"reopened": State.INVESTIGATING, "closed": State.CLOSED},
    State.CLOSED: {"reopened": State.INVESTIGATING},
    State.DISMISSED: {"reopened": State.INVESTIGATING},
}
"""From a state, by the kind of an event, to the next state.

`priority_agreed` is no event of its own: it is what an event means that makes both leads agree.
"""


def after(state: State, kind: str) -> State:
    """Return the state that an event of that kind leads to; the same where the table has none."""
    return TRANSITIONS[state].get(kind, state)


def leads_to(kind: str) -> State:
    """Return the one state that a kind of event leads to.

    Raises KeyError for a kind that changes no state.
    """
    return next(row[kind] for row in TRANSITIONS.values() if kind in row)


def starting_states(kind: str) -> tuple[State, ...]:
    """Return the states from which that kind of event leads to another, in the table's order."""
    return tuple(state for state, row in TRANSITIONS.items() if kind in row)
