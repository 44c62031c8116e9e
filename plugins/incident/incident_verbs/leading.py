"""`lead`, `comms`, `join` and `leave`: who leads and who helps."""

from muster.chat import Verbs, answering, choosing
from muster.incident import leading
from muster.incident.fitness import absent
from muster.incident.lifecycle import ACTIVE
from muster.incident.succession import asked_to_lead
from muster.playbook import Role

VERBS = Verbs("incident", "People")

STATES = frozenset(ACTIVE)


def _give(plugin, call, role):
    incident = choosing.chosen(plugin, call)
    person = choosing.person(plugin, call, call.line.typed, incident)
    was, fatigue = incident.lead(role), plugin.muster.playbook.fatigue
    since = plugin.workload_heard(call).working_since(was, call.now, fatigue.break_of)
    tired = since and call.now - since >= fatigue.longest_stint - fatigue.warn_before
    able = {role: asked_to_lead(incident, call.asking, role)}
    return answering.change(
        plugin,
        call,
        lambda i, asking: leading.give_role(i, asking, role, person, able),
        "role",
        role=role,
        person=person,
        before=incident,
        was=was,
        long_since=since if tired else None,
        away=absent(call.asking, person) is not None,
    )


@VERBS.verb(
    "lead", "PERSON", text="required", choice=True, states=STATES, example="!incident lead me"
)
def lead(plugin, call):
    """make somebody engineering lead"""
    return _give(plugin, call, Role.ENGINEERING_LEAD)


@VERBS.verb(
    "comms", "PERSON", text="required", choice=True, states=STATES, example="!incident comms me"
)
def comms(plugin, call):
    """make somebody comms lead"""
    return _give(plugin, call, Role.COMMS_LEAD)


@VERBS.verb("join", states=STATES)
def join(plugin, call):
    """help with it; as a lead, say that you are on the call"""
    leads = call.who in choosing.chosen(plugin, call).leads
    return answering.change(plugin, call, leading.join, "on_call" if leads else "join")


@VERBS.verb("leave", states=STATES)
def leave(plugin, call):
    """stop helping"""
    incident = choosing.chosen(plugin, call)
    roles = incident.roles_of(call.who)
    asked = {role: asked_to_lead(incident, call.asking, role) for role in roles}
    return answering.change(
        plugin,
        call,
        lambda i, asking: leading.leave(i, asking, asked),
        "leave",
        asked=asked if incident.is_worked_on else {},
    )
