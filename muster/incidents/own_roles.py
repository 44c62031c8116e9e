"""The roles that a team has beside the two leads, such as somebody who writes all down.

Whoever has one helps, and has no word in what the leads decide. Nothing but the playbook says which
there are.
"""

from collections.abc import Mapping

from muster.incidents import events
from muster.incidents.endings import ended
from muster.incidents.entries import may_not_know
from muster.incidents.incident import Incident
from muster.incidents.role_fitness import absent, unfit
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.payloads import Payload
from muster.kernel.permissions import missing_permission
from muster.people import Person
from muster.playbook.model import Guide, Playbook
from muster.playbook.vocabulary import Permission, Role

GIVEN_TO = "PERSON|nobody"
"""What follows the command of such a role, and no other."""


def own_roles(playbook: Playbook) -> Mapping[str, Guide]:
    """Return the roles that a playbook has of its own, by what they are typed as."""
    known = {role.value for role in Role}
    return {role: guide for role, guide in playbook.roles.items() if role not in known}


def give_part(
    incident: Incident, context: DecisionContext, role: str, person: Person | None
) -> Outcome:
    """Return that somebody takes one of these roles, or that nobody has it any more (None).

    NoChange where that is so. As with a lead role, nobody is given one who is away, rests or has
    worked for too long, and a lead none that the playbook keeps apart from leading: all that yields
    to `--because`. Nor is a restricted incident opened to anybody in passing.
    """
    holder = incident.parts.get(role)
    if holder == person:
        return NoChange("part", {"role": role, "person": person})
    reasons = [missing_permission(context, Permission.ASSIGN, incident), ended(incident)]
    if person is None:
        left = [events.PartLeft(role, holder)] if holder else []
        return context.decide(reasons, *left)
    reasons += [unfit(context, person), may_not_know(incident, context, person, role)]
    if person != context.who:
        reasons.append(absent(context, person))
    if person in incident.leads and not own_roles(context.playbook)[role].may_lead:
        reasons.append(Reason("part_beside_lead", {"role": role, "person": person}))
    bodies: list[Payload] = [events.PartTaken(role, person)]
    if not incident.takes_part(person):
        bodies.insert(0, events.HelperJoined(person))
    return context.decide(reasons, *bodies)


def given_up(incident: Incident, playbook: Playbook, person: Person) -> list[Payload]:
    """Return the roles that somebody gives up to lead, as the playbook keeps them apart."""
    apart = (role for role, guide in own_roles(playbook).items() if not guide.may_lead)
    return [events.PartLeft(role, person) for role in apart if incident.parts.get(role) == person]
