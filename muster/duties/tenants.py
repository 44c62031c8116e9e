"""What is owed to tenants: the first update, the next one, and somebody to write them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from muster.duties.duty import Duty
from muster.duties.view import View
from muster.incident.parts import Announcement
from muster.playbook.vocabulary import DutyCode, Role


def first_update(view: View) -> Iterable[Duty]:
    """Within the priority's time from the declaration, once it is known that tenants are affected.

    Before that it is asked whether they are (R15).

    Whoever is called out at night has the time between two updates for the first one.
    """
    incident = view.incident
    if not view.worked_on or incident.announcements or incident.tenants is not True:
        return ()
    within = view.priority.first_update_within if view.priority else None
    if view.called_out:
        within = view.called_out.updates_every or within
    if within is None:
        return ()
    since = incident.declared_at
    due = view.clock.after(since, within)
    return (view.duty(DutyCode.FIRST_UPDATE, since, due, ask=view.warned(due, since)),)


def tenant_update(view: View) -> Iterable[Duty]:
    """When it was promised, else at the priority's interval from the last one (R66).

    A promise holds through a pause; the interval stands still meanwhile. It holds too when another
    channel is told something before its time. Where tenants were told that it is over and it was
    reopened, or are affected after all, they hear of it as soon as they would of a new incident.
    Nothing is due once tenants who are not affected have been given the all-clear.
    """
    incident = view.incident
    cleared = incident.tenants is False and not incident.expecting_channels
    if not incident.is_active or not incident.announcements or cleared:
        return ()
    last = _anchor(incident.announcements)
    promised = last.next_update
    first = view.priority.first_update_within if view.priority else None
    if incident.told_over and view.worked_on and view.resumed_at is not None:
        if first is None:
            return ()
        since = view.resumed_at
        due = view.clock.after(since, first)
        return (
            view.duty(
                DutyCode.TENANT_UPDATE,
                since,
                due,
                ask=view.warned(due, since),
                facts={"last": last, "promised": None},
            ),
        )
    if first is not None and last.ends and incident.tenants_since(last):
        due, clock = view.clock.after(incident.tenants_at or last.at, first), view.clock
    elif promised is not None:
        due, clock = promised, view.wall_clock
    elif view.update_every is not None and view.worked_on:
        due, clock = view.clock.after(last.at, view.update_every), view.clock
    else:
        return ()
    ask = view.warned(due, last.at)
    facts = {"last": last, "promised": promised}
    return (view.duty(DutyCode.TENANT_UPDATE, last.at, due, ask=ask, clock=clock, facts=facts),)


def comms_answer(view: View) -> Iterable[Duty]:
    """Some time after somebody was called to comms, or could be, while nobody comes (R44)."""
    incident = view.incident
    if not view.worked_on or incident.tenants is not True or incident.comms_lead:
        return ()
    within = view.playbook.comms.answer_within
    if view.called_out:
        within = view.called_out.call_again_after or within
    calls = [call for call in incident.escalations if call.fills is Role.COMMS_LEAD]
    since = max(
        incident.tenants_at or incident.declared_at,
        incident.left_at.get(Role.COMMS_LEAD) or incident.declared_at,
        view.resumed_at or incident.declared_at,
        calls[-1].at if calls else incident.declared_at,
    )
    # Whoever called somebody themselves was promised a word when that time has passed.
    asked = bool(calls) and calls[-1].at == since and not calls[-1].by_itself
    clock = view.wall_clock if asked else view.clock
    due = clock.after(since, within)
    called = view.reachable(calls[-1].people if calls else ())
    facts = {"called": called, "could": view.could_lead(Role.COMMS_LEAD)}
    return (view.duty(DutyCode.COMMS_ANSWER, since, due, clock=clock, facts=facts),)


def next_told_at(duties: Iterable[Duty]) -> datetime | None:
    """Return when (UTC) tenants are next to be told, by what of that is owed; None for never."""
    return min((duty.due for duty in duties), default=None)


RULES: Mapping[DutyCode, Callable[[View], Iterable[Duty]]] = {
    DutyCode.FIRST_UPDATE: first_update,
    DutyCode.TENANT_UPDATE: tenant_update,
    DutyCode.COMMS_ANSWER: comms_answer,
}


def _anchor(announcements: tuple[Announcement, ...]) -> Announcement:
    """Return the announcement, of those in their order, from which the next update follows.

    That is the latest one that promised another, while the promise stands, else the latest.
    """
    anchor = announcements[0]
    for told in announcements:
        promised = anchor.next_update
        elsewhere = told.channel.casefold() != anchor.channel.casefold()
        if told.next_update or not (promised and elsewhere and told.at < promised):
            anchor = told
    return anchor
