"""What those who are called outside the chat are told: in a page, and in a mail."""

from muster.escalation.calls import Words
from muster.incident.visibility import restricted
from muster.people import BOT


def words_for(plugin, who, now, text):
    """Return what says the words for an incident and a route: `who` asks, with `text`.

    A page is read by whoever has the paging service, so a restricted incident is only named there.
    The cyber security team is told what there is to know; a supplier, what was typed and no more.
    """
    playbook = plugin.muster.playbook

    def words(incident, route):
        facts = {
            "incident": incident,
            "route": route,
            "who": who,
            "ask": who if who != BOT else incident.engineering_lead or who,
            "now": now,
            "text": text,
            "playbook": playbook,
            "driving": incident.priority.driving(playbook),
            "hushed": restricted(incident),
        }
        quiet = facts | {"hushed": True}
        letter = ""
        if text or not route.supplier:
            letter = plugin.say("escalate/calls/letter", **facts)
        return Words(
            title=plugin.say("escalate/calls/title", **facts),
            details=plugin.say("escalate/calls/details", **facts),
            hushed_title=plugin.say("escalate/calls/title", **quiet),
            hushed_details=plugin.say("escalate/calls/details", **quiet),
            subject=plugin.say("escalate/calls/subject", **facts),
            letter=letter,
        )

    return words
