"""The words of a message to tenants, made from its template and what is known."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from muster.api import Command, DutyContext, Incident, MusterPlugin
from muster.comms.drafting import Compose
from muster.comms.message_kinds import Kind, own_heading, own_text, told_for_sure
from muster.comms.tenant_times import rounded, sentence
from muster.duties.duty import Duty
from muster.incidents.drafts import About
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import DutyCode


def composer(
    plugin: MusterPlugin,
    call: Command,
    next_update: datetime | None,
    owed: tuple[Duty, ...],
) -> Compose:
    """Return what writes a message of a kind about an incident from the words that are known."""
    playbook, templates = plugin.muster.playbook, plugin.muster.templates

    def told(instant: datetime | None) -> str:
        return templates.words.promise(instant, call.now) if instant else ""

    def compose(incident: Incident, kind: Kind, words: Mapping[About, str]) -> str:
        said = {str(about): sentence(words.get(about, "")) for about in About}
        promised = told(next_update) if kind.promises else ""
        if kind.own is not None:
            promise = templates.render("messages/part_next", promised=promised)
            return own_text(
                kind.own, {**said, "team": playbook.team, "promised": promised}, promise
            )
        return templates.render(
            f"messages/{kind.name}",
            team=playbook.team,
            promised=promised,
            resumes=told(incident.continue_at and rounded(incident.continue_at, call.now)),
            boundary=_boundary(owed, call.now),
            over=not incident.is_active,
            told_for_sure=told_for_sure(incident),
            **(_record(incident, playbook, told, call.now) if not kind.for_tenants else {}),
            **said,
        )

    return compose


def heading(plugin: MusterPlugin, kind: Kind) -> tuple[str, ...]:
    """Return what a message of a kind is called, its subject, and its title on the status page.

    A team's own words for it may leave the title out, which is the subject then.
    """
    playbook = plugin.muster.playbook
    if kind.own is not None:
        return own_heading(kind.own, playbook.team)
    said = plugin.say(f"headings/{kind.name}", team=playbook.team).splitlines()
    called, subject, title, *_ = *said, *said[-1:], *said[-1:]
    return called, subject, title


def promise_in_words(plugin: MusterPlugin, call: Command, instant: datetime) -> str:
    """Return the sentence that tells tenants when they hear more (UTC)."""
    told = plugin.muster.templates.words.promise(instant, call.now)
    return plugin.muster.templates.render("messages/part_next", promised=told)


def _record(
    incident: Incident, playbook: Playbook, told: Callable[[datetime | None], str], now: datetime
) -> dict[str, Any]:
    """Return what messages that are not for tenants say of the record."""
    last = incident.announcements[-1] if incident.announcements else None
    promised = last.next_update if last else None
    broken = promised is not None and promised <= now
    return {
        "reference": incident.reference,
        "title": incident.title,
        "priority": incident.priority.driving(playbook),
        "since": told(incident.declared_at),
        "last_told": told(last.at) if last else "",
        "hear_more": "" if broken else told(promised),
        "word_was_due": told(promised) if broken else "",
        "engineering_lead": incident.engineering_lead,
        "comms_lead": incident.comms_lead,
        "room": playbook.rooms.incident.name,
        "review_at": told(incident.review_at),
        "took_part": incident.involved,
        "parked": incident.parked,
    }


def _boundary(owed: tuple[Duty, ...], now: datetime) -> str:
    found = (duty.facts["boundary"] for duty in owed if duty.code == DutyCode.BOUNDARY_UPDATE)
    return next(found, "")


def suggested(view: DutyContext, kind: Kind) -> datetime | None:
    """Return when tenants should hear more after a message of a kind, in UTC, or None.

    It is a round time, and no later than the priority asks for: "2:35pm", never "2:36pm". While
    work is paused that is when it goes on, or when they were promised more, if that is later.
    """
    incident = view.incident
    if not kind.promises or not incident.is_active:
        return None
    instant = view.suggested_update
    if incident.continue_at and incident.continue_at > view.now:
        told = incident.announcements[-1].next_update if incident.announcements else None
        instant = max(incident.continue_at, told) if told else incident.continue_at
    if instant is None:
        return None
    return rounded(instant, view.now)
