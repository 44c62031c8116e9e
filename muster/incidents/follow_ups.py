"""What comes of an incident: its follow-ups, and where they are in the team's tracker.

A follow-up is a task for after the incident. It is handed to the tracker once, unless the incident
is restricted: a tracker is read by many.
"""

from dataclasses import dataclass

from muster.incidents.incident import Incident
from muster.incidents.values import Task
from muster.incidents.visibility import restricted
from muster.kernel.effects import EffectAsked, Fate, KnownEffect
from muster.kernel.gateway_names import TRACKER
from muster.playbook.model import Playbook

"""The name of the gateway."""

_SERVES = "task/"


@dataclass(frozen=True, slots=True)
class Tracked:
    """What the tracker has of a task: what it calls it, and where it is; or that it has not yet.

    `failed` is whether it was given up, and `simulated` whether nobody sees it there.
    """

    reference: str | None = None
    link: str | None = None
    failed: bool = False
    simulated: bool = False


def hand_over(incident: Incident, number: int, playbook: Playbook) -> tuple[EffectAsked, ...]:
    """Return what hands a task to the tracker; nothing where it may not be, or is there already."""
    if not playbook.follow_ups.tracked or restricted(incident):
        return ()
    before = _handed_over(incident, number)
    if before is not None and before.fate not in (Fate.FAILED, Fate.DROPPED):
        return ()
    return (EffectAsked(TRACKER, "open", {"task": number}, f"{_SERVES}{number}"),)


def task_of(incident: Incident, effect: KnownEffect) -> Task | None:
    """Return the task that an effect hands to the tracker, or None for one of another kind."""
    if not effect.serves.startswith(_SERVES):
        return None
    number = int(effect.serves.removeprefix(_SERVES))
    return next((task for task in incident.tasks if task.number == number), None)


def tracked(incident: Incident, number: int) -> Tracked | None:
    """Return what the tracker has of a task, or None where it was never to have it."""
    effect = _handed_over(incident, number)
    if effect is None or effect.fate is Fate.DROPPED:
        return None
    detail = effect.detail
    return Tracked(
        effect.reference,
        detail.get("link"),
        failed=effect.fate is Fate.FAILED,
        simulated=bool(detail.get("simulated")),
    )


def wanted(incident: Incident, effect: KnownEffect) -> bool:
    """Return whether a task should still be handed over: not once it has ended, or may not be."""
    task = task_of(incident, effect)
    if task is None:
        return not effect.serves.startswith(_SERVES)
    return task.open and not restricted(incident)


def _handed_over(incident: Incident, number: int) -> KnownEffect | None:
    """Return the newest effect that hands a task over, or None."""
    serves = f"{_SERVES}{number}"
    return next((each for each in reversed(incident.effects) if each.serves == serves), None)
