"""What those who are called outside the chat are told: in a page, and in a mail."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from muster.chat.templates import Templates
from muster.escalation.calls import is_call, served
from muster.incidents.incident import Incident
from muster.incidents.timeline import known_to_whoever_is_called
from muster.incidents.visibility import restricted
from muster.kernel.effects import KnownEffect
from muster.kernel.events import Event
from muster.kernel.gateway_names import PAGING
from muster.people import BOT
from muster.playbook import Playbook


class CallsInWords:
    """Puts calls into words when they go out, so that they say what is known and may be read then.

    A page is read by whoever has the paging service, so a restricted incident is only named there.
    The cyber security team is told what there is to know; a supplier, what was typed and no more.
    """

    def __init__(
        self,
        templates: Templates,
        playbook: Playbook,
        now: Callable[[], datetime],
        lately: Callable[[int], Sequence[Event]],
    ) -> None:
        """`now` tells the present instant, UTC, and `lately` the last events of an incident."""
        self._templates = templates
        self._lately = lately
        self._playbook = playbook
        self._now = now

    def __call__(self, incident: Incident, known: KnownEffect) -> KnownEffect:
        """Return an effect in words if it is a call, else as it is."""
        number = served(known)
        if number is None or not is_call(known):
            return known
        call = incident.escalations[number - 1]
        route, playbook = self._playbook.route(call.route), self._playbook
        name, first, then = (
            ("page", "title", "details")
            if known.effect.gateway == PAGING
            else ("mail", "subject", "text")
        )
        text = self._templates.render(
            f"escalation/call_{name}",
            incident=incident,
            route=route,
            called=route.name if route else call.route,
            who=call.by,
            ask=call.by if call.by != BOT else incident.engineering_lead or call.by,
            now=self._now(),
            text=call.text,
            playbook=playbook,
            driving=incident.priority.driving(playbook),
            hushed=restricted(incident),
            lately=self._said(incident) if route and not route.supplier else [],
        )
        headline, _, rest = text.partition("\n")
        said = {**known.effect.payload, first: headline, then: rest}
        return replace(known, effect=replace(known.effect, payload=said))

    def _said(self, incident: Incident) -> Sequence[Event]:
        return known_to_whoever_is_called(self._lately(incident.number))
