"""The components of the status page that an incident affects."""

from comms_verbs.drafting import STATES
from muster.chat import Misunderstood, Verbs, answering, choosing
from muster.comms import components as parts

VERBS = Verbs("comms", "Write")


@VERBS.verb(
    "components", "[NAME, NAME STATE]", text="optional", states=STATES,
    example="!comms components {component} {outage}",
    offered=lambda playbook: playbook.comms.components,
)  # fmt: skip
def components(plugin, call):
    """which parts of the service the status page shows as affected, and how much"""
    incident = choosing.chosen(plugin, call)
    comms = plugin.muster.playbook.comms
    names = [component.name for component in comms.components]
    if not names:
        raise Misunderstood("unknown_component", given="", valid=())
    if not call.line.text:
        return answering.about(plugin, call, "comms/components", incident, draft=False)
    try:
        states = parts.read(call.line.text, comms, incident.components)
    except parts.NoState as wrong:
        valid = [state.replace("_", " ") for state in comms.component_states]
        raise Misunderstood("unknown_component_state", valid=valid, example=names[0]) from wrong
    except parts.NoComponent as wrong:
        raise Misunderstood("unknown_component", given=str(wrong), valid=names) from wrong
    return answering.change(
        plugin,
        call,
        lambda i, asking: parts.state(i, asking, states),
        "comms/components",
        draft=True,
    )
