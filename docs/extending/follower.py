"""A follower: whoever resolves an incident is thanked for it, once, where they see it."""

import muster.api


class Thanks(muster.api.MusterPlugin):
    """Thank people."""

    verbs = muster.api.Verbs("thanks")

    def begin(self):
        self.follow("thanks.resolved", self.on_resolved, {"resolved"}, from_now=True)

    def on_resolved(self, event):
        """Thank whoever recorded it. What raises is told again, and after a crash the last one."""
        incident = self.muster.incidents.find(muster.api.number_of(event.stream))
        text = f"{incident.reference}: thank you, {event.who.name}."
        arrival = muster.api.tell_author(self.muster, incident, text, event)
        if not arrival:
            self.log.warning("nobody could be thanked for %s", incident.reference)
