"""What holds an incident back from its end until it is settled, as a table.

A row is a property of something that is asked: of the playbook's step, or of the duty, that asks
for it, and of nothing else where a playbook has neither.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from muster.incidents import lifecycle
from muster.incidents.incident import Incident
from muster.incidents.reviews import review_days, review_owed
from muster.kernel.decisions import Reason
from muster.playbook.conditions import Condition
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import DutyCode, Rule

Facts = Mapping[str, Any]

CLOSE, RESOLVE = "closed", "resolved"
"""The kinds of event that are held back."""


@dataclass(frozen=True, slots=True)
class Hold:
    """One row: what must be settled before an incident is closed, or resolved.

    `code` names its words in templates/reasons/. `back` is the kind of event that waits for
    it. `open_for` returns the facts of its words at an instant (UTC), None once it is settled. A
    step of the playbook with one of the conditions `asked_by` asks for it, or the `duty` does,
    whose owner settles it.
    """

    code: str
    back: str
    rule: Rule
    open_for: Callable[[Incident, Playbook, datetime], Facts | None]
    asked_by: frozenset[Condition]
    duty: DutyCode


@dataclass(frozen=True, slots=True)
class Held:
    """A row that holds an incident back now, with the facts of its words.

    It `waits` where all is done about it, and what comes of that is not known yet.
    """

    hold: Hold
    facts: Facts

    @property
    def id(self) -> str:
        """What it is called in a list, as a step is."""
        return self.hold.code.replace("_", "-")

    @property
    def waits(self) -> bool:
        """Whether there is nothing to be asked of anybody about it for now."""
        return bool(self.facts.get("under_way"))

    @property
    def reason(self) -> Reason:
        """The reason why not, which yields to `--because` as every rule does."""
        return Reason(self.hold.code, self.facts, rule=self.hold.rule)


def _cyber(incident: Incident, _: Playbook, __: datetime) -> Facts | None:
    standing = incident.cyber
    unsettled = standing.suspected and not standing.confirmed
    return {"incident": incident} if unsettled else None


def _cyber_team(incident: Incident, playbook: Playbook, _: datetime) -> Facts | None:
    routes = [route for route in playbook.escalation.routes if route.needs_cyber]
    asked = any(incident.escalated(route.id) for route in routes)
    if not routes or asked or not incident.cyber.confirmed:
        return None
    return {"incident": incident, "route": routes[0]}


def _tenants(incident: Incident, _: Playbook, __: datetime) -> Facts | None:
    return {"incident": incident} if incident.tenants is None else None


def _priority(incident: Incident, _: Playbook, __: datetime) -> Facts | None:
    if incident.priority_settled:
        return None
    return {"incident": incident, "named": incident.priority.named}


def resolution_untold(incident: Incident, playbook: Playbook) -> tuple[str, ...]:
    """Return the channels that have still to hear of the end (R90–R92).

    Where tenants are affected and nobody said where they were told, that is the primary channel.
    """
    if incident.is_active:
        return ()
    if incident.tenants and not incident.announcements:
        return (playbook.comms.primary_channel,)
    return incident.untold_channels


def resolution_to_tell(incident: Incident, playbook: Playbook) -> tuple[str, ...]:
    """Return those of them to which the words of the end are not on their way already."""
    under_way = {
        sending.channel.casefold()
        for draft in incident.drafts
        if draft.newest.state is incident.state
        for sending in draft.sendings
        if sending.under_way
    }
    untold = resolution_untold(incident, playbook)
    return tuple(channel for channel in untold if channel.casefold() not in under_way)


def _resolution(incident: Incident, playbook: Playbook, _: datetime) -> Facts | None:
    # What was never announced is asked for, and holds nothing back: the playbook speaks of the
    # channels of the first announcement.
    channels = incident.untold_channels
    under_way = not resolution_to_tell(incident, playbook)
    facts = {"incident": incident, "channels": channels, "under_way": under_way}
    return facts if channels else None


def _tasks(incident: Incident, playbook: Playbook, now: datetime) -> Facts | None:
    open_now = [t for t in incident.open_tasks if t.holds_back(now, playbook.timezone)]
    return {"incident": incident, "tasks": open_now} if open_now else None


def _review(incident: Incident, playbook: Playbook, now: datetime) -> Facts | None:
    if not review_owed(incident, playbook):
        return None
    return {"incident": incident, "days": review_days(incident, playbook, now)}


HOLDS = (
    Hold(
        "cyber_unsettled",
        RESOLVE,
        Rule.CYBER_SETTLED_BEFORE_RESOLVE,
        _cyber,
        frozenset({Condition.CYBER_AWAITS_ME}),
        DutyCode.CYBER_ANSWER,
    ),
    Hold(
        "cyber_team_unasked",
        CLOSE,
        Rule.CYBER_TEAM_ASKED_BEFORE_CLOSE,
        _cyber_team,
        frozenset({Condition.CYBER_NOT_CALLED}),
        DutyCode.CYBER_CALL,
    ),
    Hold(
        "resolution_untold",
        CLOSE,
        Rule.RESOLUTION_TOLD_BEFORE_CLOSE,
        _resolution,
        frozenset({Condition.RESOLUTION_UNTOLD}),
        DutyCode.RESOLUTION,
    ),
    Hold(
        "tenants_unanswered",
        CLOSE,
        Rule.TENANTS_ANSWERED_BEFORE_CLOSE,
        _tenants,
        frozenset({Condition.TENANTS_UNANSWERED}),
        DutyCode.TRIAGE,
    ),
    Hold(
        "priority_not_agreed",
        CLOSE,
        Rule.PRIORITY_AGREED_BEFORE_CLOSE,
        _priority,
        frozenset({Condition.PRIORITY_NOT_STATED, Condition.PRIORITY_AWAITS_ME}),
        DutyCode.AGREE_PRIORITY,
    ),
    Hold(
        "tasks_open",
        CLOSE,
        Rule.TASKS_DONE_BEFORE_CLOSE,
        _tasks,
        frozenset({Condition.TASKS_OPEN}),
        DutyCode.TASK,
    ),
    Hold(
        "review_not_booked",
        CLOSE,
        Rule.REVIEW_BOOKED_BEFORE_CLOSE,
        _review,
        frozenset({Condition.REVIEW_NOT_BOOKED}),
        DutyCode.REVIEW,
    ),
)
"""Every row, in the order in which it is settled."""


def held_back(
    incident: Incident, playbook: Playbook, now: datetime, back: str | None = None
) -> Iterator[Held]:
    """Yield what holds an incident back from an event of that kind, in the table's order.

    With None it is from whatever may come next. A rule that the playbook has dropped holds nothing.
    """
    for hold in HOLDS:
        wanted = hold.back == back if back else incident.state in _WAITING[hold.back]
        if not wanted or not playbook.enforces(hold.rule):
            continue
        facts = hold.open_for(incident, playbook, now)
        if facts is not None:
            yield Held(hold, facts)


_WAITING = {back: frozenset(lifecycle.starting_states(back)) for back in (CLOSE, RESOLVE)}
