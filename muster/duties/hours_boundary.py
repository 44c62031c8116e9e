"""What is owed where working hours end and begin, and while an incident is paused."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from muster.duties.context import DutyContext
from muster.duties.duty import Duty
from muster.playbook.vocabulary import DutyCode
from muster.times.hours import Boundary


def current_boundary(view: DutyContext) -> Boundary | None:
    """Return the opening or closing that people are asked about now, or None.

    It is the latest one since it was declared, whenever it began, or the next one once its heads-up
    has come. One that passed while the incident was paused asks nothing, nor does one at which work
    was taken up.
    """
    incident, moment = view.incident, view.moment
    coming = moment.next_boundary
    if view.now >= _ask(view, coming):
        return coming
    last = moment.last_boundary
    if last is None or last.instant <= incident.declared_recorded_at:
        return None
    still = any(
        span.start <= last.instant and (span.end is None or last.instant <= span.end)
        for span in incident.suspended
    )
    return None if still else last


def document(view: DutyContext) -> Iterable[Duty]:
    """At closing and at opening: progress on the ticket, unless it was just written (R34)."""
    boundary = _asked(view)
    documented = view.incident.documented_at
    if boundary is None or (documented is not None and documented >= _ask(view, boundary)):
        return ()
    return (_at_boundary(view, DutyCode.DOCUMENT, boundary),)


def boundary_update(view: DutyContext) -> Iterable[Duty]:
    """At closing and at opening, where tenants are affected: progress and next steps, to them."""
    incident = view.incident
    boundary = _asked(view)
    told = incident.announcements
    affected = incident.tenants is not False or incident.expecting_channels
    if boundary is None or not (told or incident.tenants) or not affected:
        return ()
    if told and (told[-1].at >= _ask(view, boundary) or _told_of(view, boundary)):
        return ()
    return (_at_boundary(view, DutyCode.BOUNDARY_UPDATE, boundary),)


def _told_of(view: DutyContext, boundary: Boundary) -> bool:
    """Return whether tenants were told of a boundary before they had to be, and lately."""
    last = view.incident.announcements[-1]
    draft = view.incident.draft(last.draft) if last.draft else None
    lately = boundary.instant - view.playbook.long_running.fresh_within
    return draft is not None and draft.kind in ("boundary", "pause") and last.at >= lately


def pause(view: DutyContext) -> Iterable[Duty]:
    """At closing: whether to pause and document, offered once (R100)."""
    boundary = _asked(view)
    if boundary is None or boundary.kind != "closing":
        return ()
    opens = view.moment.hours.next_opening(boundary.instant)
    return (
        view.duty(
            DutyCode.PAUSE,
            boundary.instant,
            boundary.instant,
            clock=view.wall_clock,
            target=True,
            facts={"hours_resume": opens, "provided": view.provided is not None},
        ),
    )


def continuation(view: DutyContext) -> Iterable[Duty]:
    """When the continuation meeting begins, until work is taken up again (R104)."""
    incident = view.incident
    if not incident.is_active or view.worked_on or incident.continue_at is None:
        return ()
    at = incident.continue_at
    return (view.duty(DutyCode.CONTINUE, at, at, clock=view.wall_clock),)


RULES: Mapping[DutyCode, Callable[[DutyContext], Iterable[Duty]]] = {
    DutyCode.DOCUMENT: document,
    DutyCode.BOUNDARY_UPDATE: boundary_update,
    DutyCode.PAUSE: pause,
    DutyCode.CONTINUE: continuation,
}


def _asked(view: DutyContext) -> Boundary | None:
    if not view.worked_on or view.target:
        return None
    return current_boundary(view)


def _ask(view: DutyContext, boundary: Boundary) -> datetime:
    """Return when people are first asked; not before work began or was taken up again.

    A resumption after the boundary changes nothing: what was done for it stays done.
    """
    asked = view.moment.asked_at(boundary)
    begun = view.incident.declared_at
    for span in view.incident.suspended:
        if span.end is not None and span.end <= boundary.instant:
            begun = max(begun, span.end)
    return asked if asked >= begun else boundary.instant


def _at_boundary(view: DutyContext, code: DutyCode, boundary: Boundary) -> Duty:
    return view.duty(
        code,
        boundary.instant,
        boundary.instant,
        ask=_ask(view, boundary),
        clock=view.wall_clock,
        facts={"boundary": boundary.kind},
    )
