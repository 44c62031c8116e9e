"""`lead`, `comms`, `join` and `leave`: who leads and who helps."""

from collections.abc import Mapping

from muster.api import Command, Incident, MusterPlugin, Person, Verb, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.bot.plugin import Handle
from muster.incidents import leadership
from muster.incidents.entries import with_note
from muster.incidents.lifecycle import ACTIVE
from muster.incidents.own_roles import GIVEN_TO, give_part, own_roles
from muster.incidents.role_fitness import absent
from muster.incidents.succession import asked_to_lead
from muster.playbook import Role
from muster.playbook.model import Guide, Playbook

VERBS = Verbs("incident", "People")

STATES = frozenset(ACTIVE)


def _give(plugin: MusterPlugin, call: Command, role: Role) -> str:
    incident = incident_lookup.chosen(plugin, call)
    person, why = incident_lookup.person_first(plugin, call, call.line.typed, incident)
    was, fatigue = incident.lead(role), plugin.muster.playbook.fatigue
    since = (
        plugin.workload_heard(call).working_since(was, call.now, fatigue.break_of) if was else None
    )
    tired = since and call.now - since >= fatigue.longest_stint - fatigue.warn_before
    able = {role: asked_to_lead(incident, call.context, role)}
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: with_note(leadership.give_role(i, context, role, person, able), why),
        "role",
        role=role,
        person=person,
        before=incident,
        was=was,
        long_since=since if tired else None,
        away=absent(call.context, person) is not None,
    )


@VERBS.verb(
    "lead", "PERSON", text="required", choice=True, states=STATES, example="!incident lead me"
)
def lead(plugin: MusterPlugin, call: Command) -> str:
    """make somebody engineering lead"""
    return _give(plugin, call, Role.ENGINEERING_LEAD)


def _is_themselves(text: str) -> bool:
    """Return whether a text names whoever types it."""
    return text.casefold() in ("me", "myself")


def _lacks_comms_lead(incident: Incident, who: Person, text: str) -> bool:
    """Return whether somebody who takes the comms can mean an incident: none leads them there."""
    return _is_themselves(text) and incident.comms_lead is None


@VERBS.verb(
    "comms", "PERSON", text="required", choice=True, states=STATES, example="!incident comms me",
    concerns=_lacks_comms_lead, takes_up=_is_themselves,
)  # fmt: skip
def comms(plugin: MusterPlugin, call: Command) -> str:
    """make somebody comms lead"""
    return _give(plugin, call, Role.COMMS_LEAD)


def of_own_roles(playbook: Playbook, taken: Mapping[str, Verb]) -> Verbs:
    """Return a verb for each role that a team has of its own; one that is `taken` keeps its own."""
    verbs = Verbs("incident", "People")
    for role, guide in own_roles(playbook).items():
        if role not in taken:
            verbs.verb(
                role,
                GIVEN_TO,
                text="required",
                choice=True,
                states=STATES,
                example=f"!incident {role} me",
            )(_giving(role, guide))
    return verbs


_NOBODY = frozenset({"nobody", "none", "no one"})


def _giving(role: str, guide: Guide) -> Handle:
    """Return the handler that gives one of the team's own roles."""

    def give(plugin: MusterPlugin, call: Command) -> str:
        """make somebody {}"""
        incident = incident_lookup.chosen(plugin, call)
        person, why = None, ""
        if call.line.text.strip(".").casefold() not in _NOBODY:
            person, why = incident_lookup.person_first(plugin, call, call.line.typed, incident)
        return outcome_text.change(
            plugin,
            call,
            lambda i, context: with_note(give_part(i, context, role, person), why),
            "part",
            role=role,
            person=person,
            was=incident.parts.get(role),
        )

    give.__doc__ = (give.__doc__ or "").format(guide.name)
    return give


def _can_help(incident: Incident, who: Person, text: str) -> bool:
    """Return whether somebody can come to help with an incident, and does not yet."""
    return incident.is_worked_on and who not in incident.helpers


@VERBS.verb(
    "join", "[TEXT]", text="optional", states=STATES, concerns=_can_help, takes_up=lambda _: True
)
def join(plugin: MusterPlugin, call: Command) -> str:
    """help with it; as a lead, say that you are on the call"""
    leads = call.who in incident_lookup.chosen(plugin, call).leads
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: with_note(leadership.join(i, context), call.line.text),
        "on_call" if leads else "join",
    )


@VERBS.verb(
    "leave", "[TEXT]", text="optional", states=STATES,
    concerns=lambda incident, who, _: incident.takes_part(who),
)  # fmt: skip
def leave(plugin: MusterPlugin, call: Command) -> str:
    """stop helping"""
    incident = incident_lookup.chosen(plugin, call)
    roles = incident.roles_of(call.who)
    asked = {role: asked_to_lead(incident, call.context, role) for role in roles}
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: with_note(leadership.leave(i, context, asked), call.line.text),
        "leave",
        asked=asked if incident.is_worked_on else {},
    )
