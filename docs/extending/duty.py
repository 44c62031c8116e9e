"""A duty: within half an hour of a P1 or a P2 the comms lead calls the largest customer."""

from datetime import timedelta

import muster.api


class Calls(muster.api.MusterPlugin):
    """Have the largest customer called."""

    verbs = muster.api.Verbs("calls")

    def begin(self):
        self.owe("calls.customer", self.customer)

    def customer(self, view):
        """Return what is owed in an incident, now or to come: a call, until it was made."""
        incident = view.incident
        if view.priority is None or view.priority.id not in ("P1", "P2"):
            return []
        events = self.muster.incidents.events(incident.number)
        if any("called the customer" in str(each.data.get("text", "")) for each in events):
            return []
        since = incident.declared_at
        return [
            muster.api.Duty(
                key="call-customer",
                code="calls.customer",
                since=since,
                ask=view.clock.after(since, timedelta(minutes=20)),
                due=view.clock.after(since, timedelta(minutes=30)),
                people=(incident.comms_lead,) if incident.comms_lead else incident.leads,
                clock=view.clock,
                says="call the largest customer, and then: "
                f"!incident note {incident.reference} called the customer",
            )
        ]
