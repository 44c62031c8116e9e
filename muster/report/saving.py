"""When the report of an incident is saved anew: at its turns at once, else once in a while."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from muster.incidents.incident import Incident
from muster.incidents.timeline import BACKGROUND
from muster.incidents.visibility import restricted
from muster.kernel.decisions import Accepted, NoChange, Outcome
from muster.kernel.effects import EffectAsked, Fate, KnownEffect
from muster.kernel.events import Event
from muster.kernel.gateway_names import REPORTS
from muster.kernel.payloads import new_event
from muster.playbook.model import Playbook

GATEWAY, SAVE = REPORTS, "save"
"""The gateway to the reports folder, and the one thing that it does."""

SERVES = "report"
"""What an effect is for that saves a report."""

KEPT_WITHIN = timedelta(minutes=5)
"""How old what is saved may be, while the record grows: not every note is worth a file."""

AT_ONCE = frozenset(
    {"declared", "paused", "resumed", "resolved", "closed", "dismissed", "reopened"}
    | {"cyber_stated", "review_booked", "review_declined", "report_written"}
)
"""The kinds of event after which it is saved without waiting."""


class ReportFormat(StrEnum):
    """What a report can be saved as; the word is the end of the file's name."""

    HTML = "html"
    MARKDOWN = "md"
    DOCX = "docx"
    ODT = "odt"


def file_of(incident: Incident, playbook: Playbook, form: ReportFormat) -> str:
    """Return the name of a report's file, the same for as long as there is the incident.

    The day is that of the declaration in the playbook's zone: incidents are counted anew where a
    bot begins a new record. It tells nothing of what the incident is about.
    """
    day = incident.declared_at.astimezone(playbook.timezone).date()
    return f"{day:%Y-%m-%d}-{incident.reference}.{form.value}"


def is_saving(known: KnownEffect) -> bool:
    """Return whether an effect saves a report."""
    return known.effect.gateway == GATEWAY


def savings(incident: Incident) -> tuple[KnownEffect, ...]:
    """Return the effects that save its report, in the order asked for."""
    return tuple(known for known in incident.effects if is_saving(known))


def saved_version(incident: Incident) -> int:
    """Return up to which of its entries the report was saved last; 0 where it never was."""
    versions = (
        int(known.detail.get("version", 0))
        for known in savings(incident)
        if known.fate is Fate.DONE
    )
    return max(versions, default=0)


def is_saved(incident: Incident, form: ReportFormat, later: Iterable[Event]) -> bool:
    """Return whether there is a file in a format that lacks nothing; see `is_stale`.

    What is there in several formats is made anew together; a new place has what was asked for.
    """
    done = [each for each in savings(incident) if each.fate is Fate.DONE]
    place = done[-1].detail.get("place") if done else None
    there = (each for each in done if each.detail.get("place") == place)
    made = any(each.effect.payload.get("format") == form.value for each in there)
    return made and not is_stale(incident, later)


def is_stale(incident: Incident, later: Iterable[Event]) -> bool:
    """Return whether what is saved lacks something; `later` are its events after what is saved."""
    known = saved_version(incident)
    return any(event.number > known and event.kind not in BACKGROUND for event in later)


def save(incident: Incident, form: ReportFormat = ReportFormat.HTML) -> Outcome:
    """Return that the report is to be saved; NoChange where that is asked for and not yet done.

    What is saved is what the record says by then, so that one that waits serves them all.
    """
    waiting = (known.effect.payload for known in savings(incident) if known.pending)
    if any(payload.get("format") == form.value for payload in waiting):
        return NoChange("saving", {"incident": incident})
    payload = {"incident": incident.number, "format": form.value}
    return Accepted((new_event(EffectAsked(GATEWAY, SAVE, payload, SERVES)),))


def left_in_the_open(incident: Incident) -> str | None:
    """Return where everybody can still read the report of a restricted incident, or None.

    It is there until it is moved, which waits for a folder that fails.
    """
    done = [each for each in savings(incident) if each.fate is Fate.DONE]
    if not restricted(incident) or not done or done[-1].detail.get("place", _OPEN) != _OPEN:
        return None
    return done[-1].reference


def told_of_trouble(incident: Incident, number: int) -> bool:
    """Return whether the room has heard, before the event of that number, that saving fails.

    It has where that is so since before, without a save that went well between. That a report is
    left in the open is told anew, once it has to be elsewhere.
    """
    since = incident.cyber.suspected_at if left_in_the_open(incident) else None
    for known in reversed(savings(incident)):
        asked = known.effect.asked_at
        if since is not None and asked is not None and asked < since:
            return False
        if known.number == number:
            if known.fate is Fate.FAILED and known.until is not None:
                return True
            continue
        if known.fate is Fate.DONE:
            return False
        if known.fate in (Fate.DELAYED, Fate.FAILED):
            return True
    return False


def unsaved_since(incident: Incident) -> datetime | None:
    """Return since when, UTC, its report cannot be saved; None where the last try went well."""
    since = None
    for known in reversed(savings(incident)):
        if known.fate is Fate.DONE:
            break
        if known.fate in (Fate.DELAYED, Fate.FAILED):
            since = known.effect.asked_at
    return since


def saved_at(incident: Incident, form: ReportFormat) -> datetime | None:
    """Return when, UTC, its report was saved last in a format; None where it never was."""
    done = [each for each in savings(incident) if each.fate is Fate.DONE]
    return next((e.fate_at for e in reversed(done) if _format_of(e) == form.value), None)


def is_recovered(incident: Incident, number: int) -> bool:
    """Return whether what the event of that number had saved is the first to go well again."""
    known = incident.effect(number)
    if known is None or known.fate is not Fate.DONE:
        return False
    if known.until is not None:
        return True
    before = (each for each in savings(incident) if each.number < number)
    same = [each for each in before if _format_of(each) == _format_of(known)]
    return bool(same) and same[-1].fate in (Fate.DELAYED, Fate.FAILED)


def _format_of(known: KnownEffect) -> str | None:
    form = known.effect.payload.get("format")
    return str(form) if form is not None else None


def new_place(incident: Incident, number: int) -> str | None:
    """Return the place of what the event of that number had saved, where people must hear of it.

    They must where it was another before, and where there is none for it from the start.
    """
    done = [each for each in savings(incident) if each.fate is Fate.DONE]
    places = [(each.number, str(each.detail.get("place", _OPEN))) for each in done]
    now = next((place for known, place in places if known == number), None)
    earlier = [place for known, place in places if known != number]
    before = earlier[-1] if earlier else None
    if now is None or now == before or (before is None and now != _NOWHERE):
        return None
    return now


_OPEN, _NOWHERE = "open", "none"
