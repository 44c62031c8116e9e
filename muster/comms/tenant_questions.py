"""Questions that the bot noticed: which are kept, and when the comms lead is told of them (R70).

Both follow from the record alone, so that a restart repeats nothing.
"""

from datetime import datetime

from muster.incidents.events import QuestionsTold, TenantAsked
from muster.incidents.incident import QUESTIONS_KEPT, Incident
from muster.incidents.values import Question
from muster.kernel.decisions import Accepted, NoChange, Outcome
from muster.kernel.payloads import new_event
from muster.people import Person
from muster.playbook.questions import Questions

LONGEST_KEPT = 300
"""Characters of a question that are kept: who asks says it early."""


def keep(
    incident: Incident, asker: Person, text: str, now: datetime, questions: Questions
) -> Outcome:
    """Return the question as an entry of the record; NoChange where it adds nothing to it.

    That is so when the same person has asked only just now, and when more wait than anybody would
    read. `text` is fit to be kept, and `now` UTC.
    """
    lately = now - questions.again_after
    if any(known.asker == asker and known.at > lately for known in incident.questions):
        return NoChange("asked")
    if not incident.is_active or len(untold(incident)) >= QUESTIONS_KEPT:
        return NoChange("asked")
    return Accepted((new_event(TenantAsked(text, asker, by_itself=True)),))


def untold(incident: Incident) -> tuple[Question, ...]:
    """Return the questions of which nobody was told yet, oldest first."""
    return tuple(each for each in incident.questions if each.entry > incident.questions_told)


def tell_at(incident: Incident, questions: Questions) -> datetime | None:
    """Return when (UTC) what was asked is to be told, which may have passed; None for nothing.

    The first question is told at once, and what comes soon after it together. While nobody leads
    the incident there is nobody to tell.
    """
    waiting = untold(incident)
    if not waiting or not incident.is_open or to_tell(incident) is None:
        return None
    first, told = waiting[0].at, incident.questions_told_at
    return first if told is None else max(first, told + questions.together_within)


def tell(incident: Incident, now: datetime, questions: Questions) -> Outcome:
    """Return that what was asked is told now (UTC), or NoChange where that is not due."""
    at = tell_at(incident, questions)
    if at is None or at > now:
        return NoChange("nothing_due")
    return Accepted((new_event(QuestionsTold(tuple(each.entry for each in untold(incident)))),))


def to_tell(incident: Incident) -> Person | None:
    """Return who is told: the comms lead, or the engineering lead while there is none."""
    return incident.comms_lead or incident.engineering_lead
