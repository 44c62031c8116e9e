"""What those who are called outside the chat are told: in a page, and in a mail."""

from muster.escalation.calls import Words, addresses
from muster.incident.visibility import restricted
from muster.people import BOT


def words_for(plugin, who, now, text):
    """Return what says the words for an incident and a route: `who` asks, with `text`.

    Only the words that the route has a use for are said. A page is read by whoever has the paging
    service, so a restricted incident is only named there. The cyber security team is told what
    there is to know; a supplier, what was typed and no more.
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
        pages = route.pages is not None
        writes = bool(addresses(route, playbook)) and bool(text or not route.supplier)
        nothing = ("", "")
        title, details = _said(plugin, "page", facts) if pages else nothing
        quiet = _said(plugin, "page", facts | {"hushed": True}) if pages else nothing
        subject, letter = _said(plugin, "mail", facts) if writes else nothing
        return Words(title, details, *quiet, subject, letter)

    return words


def _said(plugin, name, facts):
    """Return the first line of a template, and the rest: what is read first, and what then."""
    first, _, rest = plugin.say(f"escalate/calls/{name}", **facts).partition("\n")
    return first, rest
