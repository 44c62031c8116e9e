"""`review`: when the incident review is, or that there will be none."""

from dataclasses import replace
from datetime import datetime, time

from incident_verbs import inviting
from incident_verbs.absences import away_then
from muster.api import Command, Flag, Misunderstood, MusterPlugin, Verb, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.incidents import reviews
from muster.incidents.meetings import guests_of_review
from muster.times import NotATime, parse_due

VERBS = Verbs("incident", "Move")

_NONE = frozenset({"none", "no"})
_OFF = frozenset({"cancel", "cancelled", "canceled", "off", "drop", "delete", "remove", "skip"})
"""What people say who want none; what a review is called off for must be said all the same."""


@VERBS.verb(
    "review", "[DATE [TIME]], or none REASON", text="optional",
    states=reviews.REVIEWED,
    flags=(Flag("with", takes="rest", example="me", value="PERSON,PERSON"),),
    example="!incident review 2026-03-12 14:00",
)  # fmt: skip
def review(plugin: MusterPlugin, call: Command) -> str:
    """say when the incident review is, that none is needed, or ask"""
    call = _meant(plugin, call)
    word, _, reason = call.line.text.partition(" ")
    booked = incident_lookup.chosen(plugin, call).review_at if not word else None
    if not word and not ("with" in call.line.flags and booked):
        return _when(plugin, call)
    if word.casefold() in _NONE:
        return _decline(plugin, call, reason.strip() or call.line.because)
    if word.casefold().strip(":,.!") in _OFF:
        why = reason.strip() or call.line.because
        incident = incident_lookup.chosen(plugin, call)
        raise Misunderstood("review_none_why", incident=incident, given=word, why=why)
    playbook, incident = plugin.muster.playbook, incident_lookup.chosen(plugin, call)
    others = inviting.named(plugin, call, incident, call.line.flags.get("with", ""))
    at, timed = (booked, True) if booked else _instant(plugin, call)
    filed = inviting.is_filed(plugin)
    beside = reviews.beside_window(incident, playbook, at, call.now)
    outcome = plugin.muster.incidents.change(
        incident.number,
        lambda i: reviews.book_review(i, call.context, at, others=others, filed=filed),
        call.context,
        call.place,
    )
    guests = guests_of_review(getattr(outcome, "incident", incident), playbook, call.context.roster)
    return outcome_text.told(
        plugin,
        call,
        outcome,
        "review",
        incident=incident,
        timed=timed,
        late=beside == "too_late",
        early=beside == "too_soon",
        working_day=playbook.office_hours.is_working_day(at.astimezone(playbook.timezone).date()),
        away=away_then(plugin, [*(g.person for g in guests.invitees), *guests.unreachable], at),
        again=incident.review_at is not None and incident.review_settled,
        **inviting.told(plugin, outcome, guests),
    )


def _when(plugin: MusterPlugin, call: Command) -> str:
    incident, playbook = incident_lookup.chosen(plugin, call), plugin.muster.playbook
    return outcome_text.about(
        plugin,
        call,
        "incidents/review_when",
        incident,
        days=reviews.review_days(incident, playbook, call.now),
        expected=reviews.is_expected(incident, playbook),
    )


def _decline(plugin: MusterPlugin, call: Command, reason: str | None) -> str:
    if not reason:
        incident = incident_lookup.chosen(plugin, call)
        raise Misunderstood("review_none_why", incident=incident, given=None, why=None)
    # The reason is what is recorded; it passes nothing that the review would be refused for.
    call = replace(call, context=replace(call.context, because=None))
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: reviews.decline_review(i, context, reason),
        "review_declined",
        was_booked=incident_lookup.chosen(plugin, call).review_at,
    )


def _instant(plugin: MusterPlugin, call: Command) -> tuple[datetime, bool]:
    """Return the instant that is named, UTC, and whether a time of day was; raises NotATime."""
    playbook = plugin.muster.playbook
    at, other = (
        parse_due(call.line.text, now=call.now, zone=playbook.timezone, closing=closing)
        for closing in (playbook.review.at, time(23, 59))
    )
    return at, at == other


def _meant(plugin: MusterPlugin, call: Command) -> Command:
    """Return the call as one about the incident whose review is meant, where that is clear.

    Nobody books the review of an incident that goes on, so without a reference it is of the only
    one that waits for its review, closed or not.
    """
    if incident_lookup.named(call) is not None or incident_lookup.whose_room(
        plugin, call.place.room
    ):
        return call
    who, room = call.who, call.place.room
    owing = incident_lookup.owing_afterwards(plugin, who, room)
    waiting = [
        incident
        for incident in (*incident_lookup.ongoing(plugin, who, room), *owing)
        if reviews.review_owed(incident, plugin.muster.playbook)
    ]
    if len(waiting) != 1:
        return call
    return replace(call, line=replace(call.line, reference=waiting[0].number))


def is_meant(plugin: MusterPlugin, verb: Verb, number: int, text: str) -> bool:
    """Return whether a number before a time, or before none, is an incident's: not the 5 March."""
    if verb.name != "review":
        return False
    if text.split(maxsplit=1)[0].casefold() in _NONE:
        return True
    return _reads(plugin, text) and not _reads(plugin, f"{number} {text}")


def _reads(plugin: MusterPlugin, text: str) -> bool:
    playbook, now = plugin.muster.playbook, plugin.muster.clock.now()
    try:
        parse_due(text, now=now, zone=playbook.timezone, closing=playbook.review.at)
    except NotATime as wrong:
        return wrong.reason == "past"
    return True
