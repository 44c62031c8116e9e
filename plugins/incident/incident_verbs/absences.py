"""Leads who are away: the bot says so, and somebody else is asked to lead (R99)."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from functools import partial

from muster.api import DutyContext, Event, MusterPlugin, Person
from muster.incidents.incident import Incident
from muster.incidents.succession import absent_leads, give_up_for
from muster.kernel.decisions import DecisionContext, NoChange, Outcome
from muster.kernel.events import Place
from muster.people import BOT
from muster.rota.repository import STREAM
from muster.rota.rota import Absence


def keep_watch(plugin: MusterPlugin) -> None:
    """Have the plugin notice leads who are away from now on, or from this morning on."""
    plugin.follow(
        "incident.absences",
        lambda event: notice(plugin, event),
        {"absence_planned"},
        from_now=True,
    )
    plugin.have_done("incident.absences", lambda view: in_the_morning(plugin, view))


def notice(plugin: MusterPlugin, event: Event) -> bool:
    """Take the roles from whoever is away from now on; return whether they had any."""
    if event.stream != STREAM:
        return False
    services = plugin.muster
    person, now = event.data["person"]["id"], services.clock.now()
    context = _asking(plugin, now)
    found = False
    for incident in services.incidents.ongoing():
        away = [each for each in absent_leads(incident, context, now) if each.id == person]
        if away:
            place = Place(services.dialect.mode)
            services.incidents.change(
                incident.number, partial(_given_up, context, away), context, place
            )
            found = True
    return found


def _given_up(context: DecisionContext, people: Sequence[Person], incident: Incident) -> Outcome:
    return give_up_for(incident, context, people)


def in_the_morning(plugin: MusterPlugin, view: DutyContext) -> Outcome:
    """Return that leads who are away today, and were not seen at it today, lead no more."""
    playbook, now = plugin.muster.playbook, view.now
    if not playbook.office_hours.is_open(now):
        return NoChange("nothing_due")
    day = now.astimezone(playbook.timezone).date()
    begun = datetime.combine(day, time(), playbook.timezone).astimezone(UTC)
    context = _asking(plugin, now)
    return give_up_for(view.incident, context, absent_leads(view.incident, context, begun))


def _asking(plugin: MusterPlugin, now: datetime) -> DecisionContext:
    services = plugin.muster
    workload = services.workload(now)
    return DecisionContext(BOT, now, services.playbook, services.roster(), workload=workload)


def away_then(
    plugin: MusterPlugin, people: Sequence[Person | None], at: datetime | None
) -> dict[Person, Absence]:
    """Return those of some people who are away on the day of an instant (UTC), by their absence."""
    if at is None:
        return {}
    services = plugin.muster
    services.roster()
    rota = services.rota.last_known()
    away = rota.away_on(rota.day_of(at))
    return {person: away[person] for person in people if person in away}
