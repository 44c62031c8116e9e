"""A command: `!vip called NAME` records that a customer was called, `!vip list` says who was."""

import muster.api


class Vip(muster.api.MusterPlugin):
    """Say which customers were called, and that one was."""

    verbs = muster.api.Verbs("vip")


@Vip.verbs.verb("called", "NAME", text="required", example="!vip called Quay Café")
def called(plugin, call):
    """that a customer was called"""
    incident = muster.api.chosen(plugin, call)
    refused = plugin.record(call, incident, "vip.called", text=call.line.text)
    return refused or f"{incident.reference}: {call.line.text} was called."


@Vip.verbs.verb("list")
def listed(plugin, call):
    """who was called"""
    incident = muster.api.chosen(plugin, call)
    events = plugin.muster.incidents.events(incident.number)
    names = [each.data["text"] for each in events if each.kind == "vip.called"]
    return f"{incident.reference}: {', '.join(names) or 'nobody was called yet'}"


@Vip.verbs.for_tenants("list")
def listed_for_tenants(plugin, call):
    """whom we call"""
    return "We call our largest customers ourselves."
