"""Who is fit to take a role: rested, not past the longest stint, and there."""

from muster.incident.outcome import Asking, Reason
from muster.people import Person
from muster.playbook.vocabulary import Rule


def unfit(asking: Asking, person: Person) -> Reason | None:
    """Return the reason why somebody should not be given a role now, or None (R77, R101).

    It yields to `--because`.
    """
    fatigue = asking.playbook.fatigue
    since = asking.workload.working_since(person, asking.now, fatigue.break_of)
    if since and asking.now - since >= fatigue.longest_stint:
        facts = {"person": person, "since": since, "longest": fatigue.longest_stint}
        return Reason("stint_over", facts, rule=Rule.STINT_IS_LIMITED)
    until = asking.workload.rests_until(person, asking.now)
    if until:
        facts = {"person": person, "until": until, "now": asking.now}
        return Reason("resting", facts, rule=Rule.REST_IS_KEPT)
    return None


def absent(asking: Asking, person: Person) -> Reason | None:
    """Return the reason why somebody who leads cannot go on, when the rota knows them away."""
    member = asking.roster.member(person)
    if member is None or member.available or person in asking.workload.resting(asking.now):
        return None
    return Reason("lead_away", {"person": person})
