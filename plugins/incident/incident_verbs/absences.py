"""Leads who are away: the bot says so, and somebody else is asked to lead (R99)."""

from datetime import UTC, datetime, time

from muster.incident.outcome import Already, Asking
from muster.incident.succession import absent_leads, give_up_for
from muster.people import BOT
from muster.record import Place
from muster.rota_book import STREAM


def keep_watch(plugin):
    """Have the plugin notice leads who are away from now on, or from this morning on."""
    plugin.follow(
        "incident.absences",
        lambda event: notice(plugin, event),
        {"absence_planned"},
        from_now=True,
    )
    plugin.have_done("incident.absences", lambda view: in_the_morning(plugin, view))


def notice(plugin, event):
    """Take the roles from whoever is away from now on; return whether they had any."""
    if event.stream != STREAM:
        return False
    services = plugin.muster
    person, now = event.data["person"]["id"], services.clock.now()
    asking = _asking(plugin, now)
    found = False
    for incident in services.register.ongoing():
        away = [each for each in absent_leads(incident, asking, now) if each.id == person]
        if away:
            place = Place(services.dialect.mode)
            services.register.change(
                incident.number, lambda i, away=away: give_up_for(i, asking, away), asking, place
            )
            found = True
    return found


def in_the_morning(plugin, view):
    """Return that leads who are away today, and were not seen at it today, lead no more."""
    playbook, now = plugin.muster.playbook, view.now
    if not playbook.office_hours.is_open(now):
        return Already("nothing_due")
    day = now.astimezone(playbook.timezone).date()
    begun = datetime.combine(day, time(), playbook.timezone).astimezone(UTC)
    asking = _asking(plugin, now)
    return give_up_for(view.incident, asking, absent_leads(view.incident, asking, begun))


def _asking(plugin, now):
    services = plugin.muster
    workload = services.workload(now)
    return Asking(BOT, now, services.playbook, services.roster(), workload=workload)
