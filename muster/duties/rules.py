"""Everything that is owed in an incident, by every rule there is."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from muster.duties import after_resolution, cyber, engineering, hours_boundary, tenants
from muster.duties.context import DutyContext, DutyTerms
from muster.duties.duty import Duty
from muster.duties.own import own_duty

Rule = Callable[[DutyContext], Iterable[Duty]]
"""From one incident at one moment to the duties of one kind, owed now or to come; empty for none.

A duty that is done is not returned. Apart from the boundaries of working hours, what is returned
may not depend on the instant, only on what was recorded: the incident is looked at again when the
earliest of the instants given here has come, or when something more is recorded.
"""

RULES: Mapping[str, Rule] = {
    code.value: rule
    for part in (engineering, tenants, hours_boundary, cyber, after_resolution)
    for code, rule in part.RULES.items()
}
"""The rules for every kind of duty that a playbook can ask for."""


def _rule(code: str, terms: DutyTerms) -> Rule:
    """Return the rule of a kind that a playbook asks for, the same for all that are its own."""
    own = terms.own
    return RULES[code] if own is None else lambda view: own_duty(view, code, own)


@dataclass(frozen=True, slots=True)
class Owed:
    """What is owed, the earliest first, and the rules that failed, by their names."""

    duties: tuple[Duty, ...]
    failed: Mapping[str, Exception]


def owed(
    view: DutyContext, more: Mapping[str, Rule] | None = None, only: Collection[str] | None = None
) -> Owed:
    """Return what is owed in an incident, now or next.

    `only` are the codes of the playbook's duties that matter, None for whatever is owed. `more` are
    other plugins' rules, by name. One that fails keeps nothing from the others. A key
    that another duty has already is a failure: each would make the other one new at every look. One
    that is closed owes at most what the playbook asks for afterwards.
    """
    if not (view.incident.is_open or view.incident.owes_afterwards):
        return Owed((), {})
    found: dict[str, Duty] = {}
    failed: dict[str, Exception] = {}
    terms = view.moment.terms
    asked = terms.keys() if only is None else terms.keys() & only
    if not view.incident.is_open:
        doubted = view.incident.suspected_since_the_end
        owed_still = after_resolution.IF_SUSPECTED if doubted else frozenset()
        asked = asked & (after_resolution.AFTERWARDS | owed_still)
    rules = [(name, _rule(name, terms[name])) for name in asked]
    if more and only is None and view.incident.is_open:
        rules += [(name, _checking(rule)) for name, rule in more.items()]
    for name, rule in rules:
        try:
            for duty in rule(view):
                if duty.key in found:
                    raise ValueError(f"two duties have the key {duty.key}")
                found[duty.key] = duty
        except Exception as error:  # noqa: BLE001 - told to the caller, who logs it
            failed[name] = error
    return Owed(tuple(sorted(found.values(), key=lambda duty: (duty.due, duty.key))), failed)


class WrongDuty(ValueError):
    """What another plugin's rule returns is no duty; it says what it is, without its content."""


def _checking(rule: Rule) -> Rule:
    """Return another plugin's rule, which raises WrongDuty where it returns what is no duty."""
    return lambda view: _checked(rule(view))


def _checked(given: object) -> Iterable[Duty]:
    """Yield the duties of another plugin's rule. Raises WrongDuty for what is none.

    The bot has no sentence for it, so that it brings its own.
    """
    if not isinstance(given, Iterable):
        raise WrongDuty(f"it returns {type(given).__name__}; it is to return a list of Duty")
    for duty in given:
        if not isinstance(duty, Duty):
            raise WrongDuty(f"it returns {type(duty).__name__} where it is to return Duty")
        if not duty.says and duty.code not in RULES:
            raise WrongDuty(f"the duty {duty.key} has no sentence; give it one with says=")
        yield duty
