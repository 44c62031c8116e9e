"""The components of the status page: what somebody types of them, and what is kept of it."""

import re
from collections.abc import Iterable, Mapping

from muster.comms.drafting import may
from muster.incidents.events import ComponentsStated
from muster.incidents.incident import Incident
from muster.kernel.decisions import DecisionContext, NoChange, Outcome
from muster.people import spelt
from muster.playbook.model import Comms

_EVERY = "all"
_LONGEST_STATE = 3
"""Words of a state."""


class NoState(ValueError):
    """What was typed does not end with a state of a component."""


class NoComponent(ValueError):
    """The page has no such component, or several; the argument is what was typed."""


def read(text: str, comms: Comms, named: Iterable[str] = ()) -> Mapping[str, str]:
    """Return the state of each component that is meant, by its id.

    The text is names with commas between them, then a state: "Applications partial outage"; after
    it more names with their state may follow. A name may be shortened as long as one component
    alone has it; `all` is each. Without names those `named` before are meant, by their ids. Raises
    NoState and NoComponent.
    """
    known = list(named)
    found: dict[str, str] = {}
    waiting: list[str] = []
    for part in filter(None, map(str.strip, re.split(r"[,;\n]| and ", text.replace("_", " ")))):
        try:
            state, rest = _state(part.split(), comms)
        except NoState:
            waiting.append(part)
            continue
        names = [*waiting, *([" ".join(rest)] if rest else [])]
        waiting = []
        if not names and not known:
            raise NoComponent("")
        for name in names:
            everything = name.casefold() == _EVERY
            ids = [c.id for c in comms.components] if everything else [_component(name, comms)]
            found |= dict.fromkeys(ids, state)
        if not names:
            found |= dict.fromkeys(known, state)
    if waiting or not found:
        raise NoState
    return found


def read_names(text: str, comms: Comms) -> tuple[str, ...]:
    """Return the ids of the components that a text names, with commas. Raises NoComponent."""
    parts = filter(None, map(str.strip, re.split(r"[,;\n]| and ", text)))
    return tuple(dict.fromkeys(_component(part, comms) for part in parts))


def _state(words: list[str], comms: Comms) -> tuple[str, list[str]]:
    """Return the state that the last words are, and the words before them."""
    for count in range(min(_LONGEST_STATE, len(words)), 0, -1):
        typed = "_".join(words[-count:]).casefold().replace("-", "_")
        exact = [state for state in comms.component_states if state == typed]
        begun = [state for state in comms.component_states if typed in _short(state)]
        found = exact or begun
        if len(found) == 1:
            return found[0], words[:-count]
    raise NoState


def _short(state: str) -> tuple[str, ...]:
    """Return the words by which a state is known alone, such as "partial" and "maintenance"."""
    first, _, rest = state.partition("_")
    return (rest,) if first == "under" else (first,)


def _component(name: str, comms: Comms) -> str:
    wanted = spelt(name)
    exact = [c.id for c in comms.components if wanted in (spelt(c.id), spelt(c.name))]
    part = [c.id for c in comms.components if wanted in spelt(c.name)]
    found = exact or part
    if len(found) != 1:
        raise NoComponent(name)
    return found[0]


def state(incident: Incident, context: DecisionContext, states: Mapping[str, str]) -> Outcome:
    """Return that components of the page are in these states, by their ids."""
    if states.items() <= incident.components.items():
        return NoChange("components", {"states": states})
    return context.decide(may(incident, context), ComponentsStated(states))
