"""Who is fit to take a role: rested, not past the longest stint, and there."""

from muster.kernel.decisions import DecisionContext, Reason
from muster.people import Person
from muster.playbook.vocabulary import Rule


def unfit(context: DecisionContext, person: Person) -> Reason | None:
    """Return the reason why somebody should not be given a role now, or None (R77, R101).

    It yields to `--because`.
    """
    fatigue = context.playbook.fatigue
    since = context.workload.working_since(person, context.now, fatigue.break_of)
    if since and context.now - since >= fatigue.longest_stint:
        facts = {"person": person, "since": since, "longest": fatigue.longest_stint}
        return Reason("stint_over", facts, rule=Rule.STINT_IS_LIMITED)
    until = context.workload.rests_until(person, context.now)
    if until:
        facts = {"person": person, "until": until, "now": context.now}
        return Reason("resting", facts, rule=Rule.REST_IS_KEPT)
    return None


def absent(context: DecisionContext, person: Person) -> Reason | None:
    """Return the reason why somebody who leads cannot go on, when the rota knows them away."""
    member = context.roster.member(person)
    if member is None or member.available or person in context.workload.resting(context.now):
        return None
    return Reason("lead_away", {"person": person})
