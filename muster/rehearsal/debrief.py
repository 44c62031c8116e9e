"""What a rehearsal comes to, in words: the score, each miss with the playbook's sentence, the next.

Pure: text for a terminal. The page with the picture is `muster.rehearsal.debrief_page`.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from muster.chat.vocabulary import in_their_words
from muster.playbook import Playbook
from muster.playbook.vocabulary import DutyCode, Rule
from muster.rehearsal.score import Kind, Mark, Score, Verdict
from muster.times import show_duration

DUTIES: Mapping[str, str] = {
    DutyCode.TRIAGE: "triage",
    DutyCode.START_WORK: "work begun",
    DutyCode.FIRST_UPDATE: "the first word to tenants",
    DutyCode.TENANT_UPDATE: "the next word to tenants",
    DutyCode.REPORT: "the report to the comms lead",
    DutyCode.SUMMARY: "the summary",
    DutyCode.AGREE_PRIORITY: "a priority agreed",
    DutyCode.COMMS_ANSWER: "somebody to lead comms",
    DutyCode.DOCUMENT: "progress written down where hours begin or end",
    DutyCode.BOUNDARY_UPDATE: "tenants told where hours begin or end",
    DutyCode.STINT: "nobody at work for too long",
    DutyCode.CONTINUE: "work taken up again",
    DutyCode.RESOLUTION: "the end told to tenants",
    DutyCode.REVIEW: "the review booked",
    DutyCode.TASK: "a task done",
    DutyCode.BACKSTOP: "the backstop asked",
    DutyCode.CYBER_ANSWER: "a suspicion answered",
    DutyCode.CYBER_CALL: "the cyber security team asked",
}
"""What each duty is called where it is counted."""

RULES: Mapping[str, str] = {
    Rule.PRIORITY_BY_BOTH_LEADS: "both leads agree a priority",
    Rule.TWO_PEOPLE_LEAD: "two people lead",
    Rule.CYBER_BY_BOTH_LEADS: "both leads suspect before the cyber security team is asked",
    Rule.POOL_TAKES_PRIORITY: "a pool takes on its own priorities alone",
    Rule.LEAD_IS_AN_ENGINEER: "an engineer leads",
    Rule.TENANTS_ANSWERED_BEFORE_CLOSE: "it is said whether tenants are affected",
    Rule.PRIORITY_AGREED_BEFORE_CLOSE: "a priority is agreed before the close",
    Rule.TASKS_DONE_BEFORE_CLOSE: "tasks are done before the close",
    Rule.CYBER_SETTLED_BEFORE_RESOLVE: "a suspicion is settled before the end",
    Rule.CYBER_TEAM_ASKED_BEFORE_CLOSE: "the cyber security team is asked before the close",
    Rule.RESOLUTION_TOLD_BEFORE_CLOSE: "tenants hear of the end before the close",
    Rule.REVIEW_BOOKED_BEFORE_CLOSE: "a review is booked before the close",
    Rule.REVIEW_IN_ITS_WINDOW: "a review is held in its window",
    Rule.END_TOLD_BEFORE_DISMISS: "tenants hear of the end before a dismissal",
    Rule.DOCUMENTED_BEFORE_PAUSE: "the record is fit to be handed on before a pause",
    Rule.REST_IS_KEPT: "whoever worked at night rests",
    Rule.STINT_IS_LIMITED: "nobody works for too long",
    Rule.LAST_RESORT_IS_LAST: "the last resort is the last",
    Rule.POOL_STANDS_IN: "a pool stands in only where nobody else is there",
    Rule.HOURS_ARE_KEPT: "hours are kept",
    Rule.DRAFT_APPROVED_BY_ANOTHER: "somebody else approves a draft",
    Rule.PERMISSIONS: "everybody does what is theirs",
    "reminder": "a reminder was switched off",
}
"""What each rule is called where it is counted."""

_HANDOVERS = {"engineering_lead": "engineering lead", "comms_lead": "comms lead"}
_MESSAGES = "the wording of a message"

PRACTICE: Mapping[Kind, str] = {
    Kind.DUTY: "Ask !incident next whenever you do not know what to do: it knows the times.",
    Kind.RULE: "A rule yields to --because, and the reason is kept. Ask who could do it instead.",
    Kind.WORDING: "Try words with !comms check TEXT before they are drafted.",
    Kind.HANDOVER: "Before you hand over: !incident summary TEXT, then !incident handover.",
    Kind.AIM: "Play it once more, and read the story before you type.",
}
"""What to practise where most was lost of a kind."""


def name_of(mark: Mark, playbook: Playbook) -> str:
    """Return what a mark is for, in the team's own words."""
    match mark.kind:
        case Kind.DUTY:
            name = DUTIES.get(mark.subject, mark.subject)
        case Kind.RULE:
            name = RULES.get(mark.subject, mark.subject)
        case Kind.WORDING:
            name = _MESSAGES
        case Kind.HANDOVER:
            name = f"the {_HANDOVERS[mark.subject]} handed over with a fresh summary"
        case _:
            name = mark.subject
    return in_their_words(name, playbook.words)


def how_it_went(mark: Mark, playbook: Playbook) -> str:
    """Return how one thing went, with its times in the playbook's zone."""
    due = f"due {_at(mark.due, playbook)}" if mark.due else ""
    done = f"done {_at(mark.done, playbook)}" if mark.done else ""
    match mark.verdict:
        case Verdict.LATE if mark.late is not None:
            how = f"late by {show_duration(mark.late)}"
        case Verdict.MISSED if mark.kind is Kind.DUTY and mark.late is not None:
            how = f"not done for {show_duration(mark.late)}"
        case Verdict.MISSED if mark.kind is Kind.AIM and mark.done:
            how = f"it came to that at {_at(mark.done, playbook)}"
            done = ""
        case Verdict.MISSED if mark.kind is Kind.WORDING:
            how = "not in plain English"
        case Verdict.MISSED:
            how = "not done"
        case Verdict.OVERRIDDEN:
            how = f"passed, “{mark.says}”" if mark.says else "passed"
        case Verdict.UNCLEAR:
            how = "could be clearer"
        case _:
            how = (
                "done"
                if mark.kind is Kind.DUTY or (mark.kind is Kind.AIM and mark.done)
                else "kept"
            )
    who = " and ".join(mark.who)
    return ", ".join(filter(None, (how, due, done, who)))


def debrief(score: Score, playbook: Playbook, earlier: Sequence[int] = ()) -> str:
    """Return the debrief as plain text; `earlier` are what earlier runs had, the oldest first."""
    return "\n".join(_lines(score, playbook, earlier))


def _lines(score: Score, playbook: Playbook, earlier: Sequence[int]) -> Iterator[str]:
    met = sum(1 for mark in score.marks if mark.verdict is Verdict.MET)
    yield f"{score.title}: {score.per_cent} of 100"
    lasted = show_duration(score.until - score.start)
    yield f"{met} of {len(score.marks)} things as they should be, in {lasted}."
    if earlier:
        before = ", ".join(map(str, earlier[-5:]))
        change = score.per_cent - earlier[-1]
        runs = "The last run" if len(earlier) == 1 else "The last runs"
        yield f"{runs}: {before} of 100. {_change(change)}"
    yield ""
    lost = score.lost
    if not lost:
        yield "Nothing was missed. That is how it is meant to go."
    else:
        yield "What was lost:"
    for mark in lost:
        name = name_of(mark, playbook)
        reference = f"{mark.reference}: " if mark.reference else ""
        yield f"- {reference}{name}: {how_it_went(mark, playbook)}"
        if mark.sentence:
            yield f"  The playbook: “{one_line(mark.sentence)}”"
        if mark.says and mark.verdict is not Verdict.OVERRIDDEN:
            yield f"  {in_their_words(mark.says, playbook.words)}"
    if lost:
        yield ""
        yield f"To practise next: {practise(score)}"
    yield ""
    yield "What counted:"
    for kind in Kind:
        of_kind = [mark for mark in score.marks if mark.kind is kind]
        if of_kind:
            full = sum(mark.worth * mark.weight for mark in of_kind)
            yield f"- {_KINDS[kind]}: {full:g} of {sum(mark.weight for mark in of_kind)}"


_KINDS = {
    Kind.DUTY: "duties",
    Kind.RULE: "rules",
    Kind.WORDING: "wording",
    Kind.HANDOVER: "handovers",
    Kind.AIM: "aims of the scenario",
}


def practise(score: Score) -> str:
    """Return what to practise next: the advice for the kind of which most was lost."""
    lost = dict.fromkeys(Kind, 0.0)
    for mark in score.marks:
        lost[mark.kind] += (1 - mark.worth) * mark.weight
    return PRACTICE[max(lost, key=lambda kind: lost[kind])]


def _change(points: int) -> str:
    if points == 0:
        return "As much as the last time."
    return f"{abs(points)} {'more' if points > 0 else 'fewer'} than the last time."


def one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split())


def _at(instant: datetime, playbook: Playbook) -> str:
    here = instant.astimezone(playbook.timezone)
    return f"{here:%a %H:%M %Z}"
