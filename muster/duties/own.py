"""The duties that a team's playbook has of its own: one rule for all of them."""

from collections.abc import Iterable

from muster.duties.context import DutyContext
from muster.duties.duty import Duty
from muster.incidents.clocks import IncidentClock
from muster.incidents.lifecycle import State
from muster.incidents.own_duties import begun_at, is_settled
from muster.playbook.duty_terms import OwnDuty


def own_duty(view: DutyContext, code: str, terms: OwnDuty) -> Iterable[Duty]:
    """Return a team's own duty, if it is owed: some time after something, until it is settled.

    What was owed before work was paused is owed again once it goes on; what is asked for since, or
    once all is over, is owed although nobody works on it.
    """
    incident = view.incident
    since = begun_at(incident, terms, view.playbook)
    if since is None or is_settled(incident, code, terms, since):
        return ()
    if incident.state is State.PAUSED and since < incident.suspended[-1].start:
        return ()
    ended = tuple(span for span in incident.suspended if span.end is not None)
    clock = IncidentClock(terms.counts or view.clock.counting, view.moment.hours, ended)
    due = clock.after(since, terms.within)
    return (view.duty(code, since, due, clock=clock, facts={"own": terms}),)
