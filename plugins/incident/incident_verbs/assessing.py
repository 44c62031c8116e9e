"""`tenants`, `priority`, `agree`, `disagree` and `cyber`: how bad it is."""

import re
from datetime import datetime, timedelta

from incident_verbs.declaring import named_priority
from muster.api import Command, Incident, Misunderstood, MusterPlugin, Person, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.chat.grammar import one_of, yes_no_first
from muster.incidents import assessment, declaration
from muster.incidents.lifecycle import ACTIVE
from muster.incidents.priority_words import priority_first
from muster.incidents.repository import Recorded
from muster.kernel.decisions import DecisionContext, Outcome
from muster.playbook.fields import Slug
from muster.playbook.model import Playbook

VERBS = Verbs("incident", "Assess")

STATES = frozenset(ACTIVE)


@VERBS.verb(
    "tenants",
    "yes|no [TEXT]",
    text="required",
    choice=True,
    states=STATES,
    example="!incident tenants yes",
)
def tenants(plugin: MusterPlugin, call: Command) -> str:
    """say whether tenants are affected"""
    affected, beside = yes_no_first(call.line.text, plugin.muster.templates.words.yes_no)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: assessment.answer_tenants(i, context, affected=affected, beside=beside),
        "tenants",
        hours_resume=outcome_text.hours_resume(plugin, call),
    )


@VERBS.verb(
    "priority", "{priority} [WHY]", text="required", choice=True, states=STATES,
    example="!incident priority {priority}",
)  # fmt: skip
def priority(plugin: MusterPlugin, call: Command) -> str:
    """propose a priority; it stands once both leads agree"""
    name, why = _named(plugin, call.line.text)
    name = name or named_priority(plugin, call.line.text)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: assessment.state_priority(i, context, name, why),
        "priority",
        kind="priority_stated",
    )


def _waits_for(incident: Incident, who: Person, text: str) -> bool:
    """Return whether a priority waits for the word of somebody."""
    return any(incident.priority.awaiting(role) for role in incident.roles_of(who))


@VERBS.verb(
    "agree", "[{priority}] [WHY]", text="optional", choice=True, states=STATES, concerns=_waits_for
)
def agree(plugin: MusterPlugin, call: Command) -> str:
    """agree to the proposed priority"""
    named, why = _named(plugin, call.line.text)

    def decide(incident: Incident, context: DecisionContext) -> Outcome:
        outcome = assessment.agree(incident, context, why, priority=named)
        for draft in getattr(outcome, "drafts", ()):
            if named and draft.data["priority"] != named:
                raise Misunderstood(
                    "another_priority", named=named, proposed=draft.data["priority"],
                    incident=incident,
                )  # fmt: skip
        return outcome

    return outcome_text.change(plugin, call, decide, "priority", kind="priority_stated")


@VERBS.verb("disagree", "[WHY]", text="optional", states=STATES, concerns=_waits_for)
def disagree(plugin: MusterPlugin, call: Command) -> str:
    """disagree with it; the graver one counts until you agree"""
    named, why = _named(plugin, call.line.text)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: assessment.disagree(i, context, why, priority=named),
        "disagree",
        proposed=incident_lookup.chosen(plugin, call).priority.proposed,
    )


def _named(plugin: MusterPlugin, text: str) -> tuple[str, str] | tuple[None, str]:
    """Return the priority that a text begins with, or None, and the reason."""
    found = priority_first(text, plugin.muster.playbook)
    return (found[0].id, found[1]) if found else (None, text)


@VERBS.verb(
    "cyber", "yes|no|tenant-code [WHY]", text="required", choice=True, states=STATES,
    example="!incident cyber yes", offered=lambda playbook: playbook.cyber,
)  # fmt: skip
def cyber(plugin: MusterPlugin, call: Command) -> str:
    """suspect a cyber security incident, confirm it, or rule it out"""
    tenants = _word_of_tenants(plugin.muster.playbook, call.line.text)
    if tenants is not None:
        return _inform_tenant(plugin, call, *tenants)
    word, why = _word_and_why(call.line.text)
    if one_of(word, plugin.muster.templates.words.yes_no, "not_yes_no"):
        decide, template = assessment.suspect_cyber, "cyber"
    else:
        decide, template = assessment.doubt_cyber, "cyber_doubted"
    return outcome_text.change(plugin, call, lambda i, context: decide(i, context, why), template)


def _word_and_why(text: str) -> tuple[str, str]:
    """Return the word that is chosen, and the reason that people give after it."""
    word, *rest = text.split(None, 1)
    return word.rstrip(",;:."), "".join(rest).lstrip("-–—,;: ")


def _word_of_tenants(playbook: Playbook, text: str) -> tuple[Slug, str] | None:
    """Return the verdict that a tenant's own code is at fault, and what is said after it (R88).

    None where a text begins with no such verdict; its words may stand apart, as people type them.
    """
    typed = text.casefold().replace("-", " ")
    for verdict in playbook.cyber.verdicts if playbook.cyber else ():
        words = verdict.word.casefold().replace("-", " ")
        if verdict.tenant_code and re.match(rf"{re.escape(words)}(?!\w)", typed):
            return verdict.word, text[len(words) :].lstrip("-–—.,;: ")
    return None


def _inform_tenant(plugin: MusterPlugin, call: Command, word: str, known: str) -> str:
    """Keep it as a task to tell the tenant what is known (R89).

    Nobody has to open an incident for it: without one it is kept as none (R88).
    """
    playbook, room = plugin.muster.playbook, call.place.room
    text = plugin.say("incidents/inform_tenant", known=known)
    within = playbook.cyber.inform_tenant_within if playbook.cyber else timedelta(0)
    due = playbook.office_hours.add_working(call.now, within)
    named = incident_lookup.named(call) is not None or incident_lookup.whose_room(plugin, room)
    if not named and not incident_lookup.ongoing(plugin, call.who, room):
        if not known:
            return plugin.say("incidents/tenant_code_what", word=word)
        return _kept_as_none(plugin, call, known, text, due)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: assessment.inform_tenant(i, context, text, due),
        "tenant_code",
    )


def _kept_as_none(plugin: MusterPlugin, call: Command, known: str, text: str, due: datetime) -> str:
    """Keep a tenant's own fault as no incident, and tell whoever is on comms of the task."""
    services = plugin.muster
    owner = next(iter(services.roster().on_comms()), call.who)
    title = plugin.say("incidents/tenant_code_title", known=known)
    outcome = services.incidents.declare(
        lambda ongoing: declaration.keep_as_none(
            call.context,
            title,
            plugin.say("incidents/tenant_code_why", playbook=services.playbook),
            text,
            owner=owner,
            due=due,
            lately=services.incidents.owing_afterwards(),
        ),
        call.context,
        call.place,
    )
    arrival = None
    if isinstance(outcome, Recorded) and owner != call.who:
        kept = {"incident": outcome.incident, "known": known, "now": call.now}
        told = plugin.say("incidents/post_tenant_code", by=call.who, you=owner, **kept)
        arrival = services.messenger.tell(owner, told)
    return outcome_text.told(
        plugin, call, outcome, "tenant_code_alone", owner=owner, arrival=arrival
    )
