"""What a rehearsal comes to, in words: the score, each miss with the playbook's sentence, the next.

Pure: text for a terminal. The page with the picture is `muster.rehearsal.debrief_page`.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from muster.playbook import Playbook
from muster.rehearsal.score import Kind, Mark, Score, Verdict

Say = Callable[..., str]
"""Returns the words of a message by its name and facts, as `Templates.render` does."""


def name_of(mark: Mark, say: Say) -> str:
    """Return what a mark is for, in the team's own words."""
    return say(f"rehearsal/{mark.kind.value}", subject=mark.subject)


def how_it_went(mark: Mark, playbook: Playbook, say: Say) -> str:
    """Return how one thing went, with its times in the playbook's zone."""
    return say(
        "rehearsal/how",
        kind=mark.kind.value,
        verdict=mark.verdict.value,
        late=mark.late,
        says=mark.says,
        due=mark.due and _at(mark.due, playbook),
        done=mark.done and _at(mark.done, playbook),
        who=mark.who,
    )


def what_else(mark: Mark, playbook: Playbook, say: Say) -> list[str]:
    """Return what else there is to say of what was lost: of the wording, each finding."""
    found = [
        say(f"wording/{group[0].code}", found=group, playbook=playbook) for group in mark.findings
    ]
    if mark.kind is Kind.HANDOVER:
        return [say(f"rehearsal/{mark.says}")] if mark.says else []
    return found if mark.verdict is Verdict.OVERRIDDEN or not mark.says else [*found, mark.says]


def debrief(score: Score, playbook: Playbook, say: Say, earlier: Sequence[int] = ()) -> str:
    """Return the debrief as plain text; `earlier` are what earlier runs had, the oldest first."""
    return "\n\n".join(_sections(score, playbook, say, earlier))


def _sections(score: Score, playbook: Playbook, say: Say, earlier: Sequence[int]) -> Iterator[str]:
    yield say(
        "rehearsal/came_to",
        score=score,
        met=sum(1 for mark in score.marks if mark.verdict is Verdict.MET),
        lasted=score.until - score.start,
        earlier=list(earlier[-_EARLIER:]),
        change=score.per_cent - earlier[-1] if earlier else 0,
    )
    if score.so_far and not score.marks:
        return
    if score.lost:
        lost = [
            {
                "reference": mark.reference,
                "name": name_of(mark, say),
                "how": how_it_went(mark, playbook, say),
                "costs": f"{(1 - mark.worth) * mark.weight:g}",
                "sentence": mark.sentence,
                "says": what_else(mark, playbook, say),
            }
            for mark in score.lost
        ]
        yield say("rehearsal/lost", marks=lost, practise=practise(score, say))
    else:
        yield say("rehearsal/nothing_lost", score=score)
    if not score.marks:
        return
    sums = []
    for kind in Kind:
        of_kind = [mark for mark in score.marks if mark.kind is kind]
        if of_kind:
            sums.append({"kind": kind.value, "had": _had(of_kind), "of": _whole(of_kind)})
    yield say("rehearsal/sums", sums=sums, had=_had(score.marks), of=_whole(score.marks))


_EARLIER = 5
"""So many of the runs before are told of."""


def _had(marks: Sequence[Mark]) -> str:
    return f"{sum(mark.worth * mark.weight for mark in marks):g}"


def _whole(marks: Sequence[Mark]) -> str:
    return str(sum(mark.weight for mark in marks))


def practise(score: Score, say: Say) -> str:
    """Return what to practise next: the advice for the kind of which most was lost."""
    lost = dict.fromkeys(Kind, 0.0)
    for mark in score.marks:
        lost[mark.kind] += (1 - mark.worth) * mark.weight
    return say("rehearsal/practise", kind=max(lost, key=lambda kind: lost[kind]).value)


def one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split())


def _at(instant: datetime, playbook: Playbook) -> str:
    here = instant.astimezone(playbook.timezone)
    return f"{here:%a %H:%M %Z}"
