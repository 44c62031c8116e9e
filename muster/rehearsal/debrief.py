"""What a rehearsal comes to, in words: the score, each miss with the playbook's sentence, the next.

Pure: text for a terminal. The page with the picture is `muster.rehearsal.debrief_page`.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from muster.chat.vocabulary import in_their_words
from muster.playbook import Playbook
from muster.rehearsal.score import Kind, Mark, Score, Verdict
from muster.times import show_duration

Say = Callable[..., str]
"""Returns the words of a message by its name and facts, as `Templates.render` does."""


def name_of(mark: Mark, say: Say) -> str:
    """Return what a mark is for, in the team's own words."""
    return say(f"rehearsal/{mark.kind.value}", subject=mark.subject)


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


def debrief(score: Score, playbook: Playbook, say: Say, earlier: Sequence[int] = ()) -> str:
    """Return the debrief as plain text; `earlier` are what earlier runs had, the oldest first."""
    return "\n".join(_lines(score, playbook, say, earlier))


def _lines(score: Score, playbook: Playbook, say: Say, earlier: Sequence[int]) -> Iterator[str]:
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
        name = name_of(mark, say)
        reference = f"{mark.reference}: " if mark.reference else ""
        yield f"- {reference}{name}: {how_it_went(mark, playbook)}"
        if mark.sentence:
            yield f"  The playbook: “{one_line(mark.sentence)}”"
        if mark.says and mark.verdict is not Verdict.OVERRIDDEN:
            yield f"  {in_their_words(mark.says, playbook.words)}"
    if lost:
        yield ""
        yield f"To practise next: {practise(score, say)}"
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


def practise(score: Score, say: Say) -> str:
    """Return what to practise next: the advice for the kind of which most was lost."""
    lost = dict.fromkeys(Kind, 0.0)
    for mark in score.marks:
        lost[mark.kind] += (1 - mark.worth) * mark.weight
    return say("rehearsal/practise", kind=max(lost, key=lambda kind: lost[kind]).value)


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
