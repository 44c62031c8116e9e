"""What the chat says of an incident, as the board shows it: to many, and away from any room."""

from muster.api import DutyContext, Event, Incident, MusterPlugin
from muster.bot import asks_text
from muster.chat.clean_text import for_readers
from muster.duties import Duty
from muster.incidents.events import body_of


class ChatWords:
    """The words of the chat's own templates, with every command naming its incident.

    Phone numbers are left out, as on a wall everybody reads them.
    """

    def __init__(self, plugin: MusterPlugin) -> None:
        self.muster = plugin.muster
        self._templates = plugin.muster.templates.naming_all()

    def say(self, template: str, /, **facts: object) -> str:
        """Return the text of a chat template, by its folder and name."""
        return for_readers(self._templates.render(template, **facts), team=False)

    def of_duty(self, view: DutyContext, duty: Duty) -> str:
        """Return what a duty asks, in brief."""
        return asks_text.in_brief(self, view, duty, theirs=False)

    def of_event(self, incident: Incident, event: Event) -> str:
        """Return an event as a line of the timeline."""
        name = f"timeline/{event.kind}"
        if not self._templates.has(name):
            name = "timeline/other"
        playbook, body = self.muster.playbook, body_of(event)
        return self.say(name, event=event, body=body, incident=incident, playbook=playbook).strip()

    def of_kind(self, kind: str) -> str:
        """Return what to call a kind of message to tenants."""
        return self.say("comms/kind", kind=kind).strip()

    def of_priority(self, incident: Incident) -> str:
        """Return which priority an incident has, and who stands behind it."""
        playbook = self.muster.playbook
        return self.say("incidents/priority_now", incident=incident, playbook=playbook).strip()
