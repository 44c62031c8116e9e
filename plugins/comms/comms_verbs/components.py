"""The components of the status page that an incident affects."""

from comms_verbs.drafting import STATES
from muster.api import Command, Misunderstood, MusterPlugin, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.comms import components as parts

VERBS = Verbs("comms", "Write")


@VERBS.verb(
    "components", "[NAME, NAME STATE]", text="optional", states=STATES,
    example="!comms components {component} {outage}",
    offered=lambda playbook: playbook.comms.components,
)  # fmt: skip
def components(plugin: MusterPlugin, call: Command) -> str:
    """which parts of the service the status page shows as affected, and how much"""
    incident = incident_lookup.chosen(plugin, call)
    comms = plugin.muster.playbook.comms
    names = [component.name for component in comms.components]
    if not names:
        raise Misunderstood("unknown_component", given="", valid=())
    if not call.line.text:
        return outcome_text.about(plugin, call, "comms/components", incident, draft=False)
    try:
        states = parts.read(call.line.text, comms, incident.components)
    except parts.NoState as wrong:
        valid = [state.replace("_", " ") for state in comms.component_states]
        raise Misunderstood("unknown_component_state", valid=valid, example=names[0]) from wrong
    except parts.NoComponent as wrong:
        raise Misunderstood("unknown_component", given=str(wrong), valid=names) from wrong
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: parts.state(i, context, states),
        "comms/components",
        draft=True,
    )
