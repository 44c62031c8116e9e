"""A bot that posts on the status page, to be killed: four people write and send drafts.

See `bench.asking`. What it prints as acknowledged is the words of the draft, as JSON.
"""

import json
import time

from bench import status_page_service
from bench.asking import Asking

OPEN = 6
"""So many incidents of one person go on at a time."""
LIFE = ("first", "update", "identified", "further", "update", "further", "resolved", "review")
"""What tenants are told of one incident, from the first word to the last."""

_HASTE = 0.1
"""The part of all drafts which are sent whatever has become of the one before."""
_LOOKING = 0.05
"""Seconds between two looks at whether one of a person's incidents has nothing to wait for."""


class Sending(Asking):
    """Four people who write to tenants, each of incidents of their own.

    A post that waits while a newer one is sent is not posted, so that they wait for its fate; with
    a part of them, never the end, they do not.
    """

    gateway_to = staticmethod(status_page_service.gateway_to)

    def prepare(self):
        """Nothing: everybody declares as they go."""

    def ask(self, who, number):
        """Write a draft and send it; return whether all answers were as they should be."""
        mark = f"Drill {self._run}-{number}"
        incident = self._one_to_tell_of(who, mark)
        if incident is None:
            return False
        kind = LIFE[_told(incident)]
        over = kind in ("resolved", "review")
        if kind == "resolved" and incident.is_active:
            resolve = f"!incident resolve {incident.reference} it is gone"
            if not self.said(who, resolve, "resolved"):
                return False
        promise = "" if over else " --next 12h"
        write = f"!comms draft {incident.reference} {kind} {mark}{promise}"
        if not self.said(who, write, f"of {incident.reference}"):
            return False
        draft = self._services.register.find(incident.number).drafts[-1]
        send = f"!comms send {incident.reference} {draft.number} --in StatusPage"
        if not self.said(who, f"{send} --because it is a drill", "being posted on StatusPage"):
            return False
        self.acknowledge("send", json.dumps(draft.text))
        return True

    def _one_to_tell_of(self, who, title):
        """Return an incident of somebody's, when there is one to wait for no longer.

        While they have few it is a new one of that title. None after an answer that was wrong.
        """
        while True:
            # Anew at each look: six that all wait for their end are nothing to be hasty about.
            hasty = self._chance.random() < _HASTE
            ongoing = self._services.register.ongoing()
            theirs = [i for i in ongoing if i.declared_by.id == who and _told(i) < len(LIFE)]
            found = [i for i in theirs if not i.has_pending_effects]
            if hasty:
                found = [i for i in theirs if LIFE[_told(i)] != "resolved"]
            if found:
                return self._ready(who, self._chance.choice(found))
            if len(theirs) < OPEN:
                return self._declared(who, title)
            time.sleep(_LOOKING)

    def _declared(self, who, title):
        """Return a new incident, ready to be written of, or None after a wrong answer."""
        if not self.said(who, f"!incident start {title} --priority P2", "declared: "):
            return None
        newest = next(i for i in self._services.register.newest_first() if i.declared_by.id == who)
        return self._ready(who, newest)

    def _ready(self, who, incident):
        """Return the incident once all is said that it takes to write of it, None if it is not.

        It may have been declared by a bot that was killed before the rest was said.
        """
        doing = f"!comms doing {incident.reference} We are undoing a change"
        state = f"!comms components {incident.reference} Applications partial outage"
        said = bool(incident.words) or self.said(who, doing, incident.reference)
        told = said and (incident.components or self.said(who, state, incident.reference))
        return incident if told else None


def _told(incident):
    """Return how often something was sent."""
    return sum(bool(draft.sendings) for draft in incident.drafts)


if __name__ == "__main__":
    Sending.main()
