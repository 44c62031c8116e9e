"""A duty that only a team's playbook knows: when it is owed, by whom, and what settles it."""

from datetime import timedelta

import pytest

from muster.duties.asks import asked_of
from muster.duties.nudging import due_nudges
from muster.incidents import entries, events
from muster.incidents.assessment import agree, state_priority
from muster.incidents.own_duties import finish_duty
from muster.incidents.progress import fix, pause, reopen, resolve, resume
from muster.playbook.duty_terms import OwnDuty
from muster.playbook.vocabulary import BEGINS, EventKind
from muster.rehearsal.score import Verdict, judged
from muster.report.kept_times import Kept, kept_times
from tests.duties.conftest import at, changed, duties_of, said, view_of
from tests.incidents.conftest import ALEX, PAT, SAM, Case

PHOTO = {
    "owner": "engineering_lead",
    "after": "fixed",
    "within": "30m",
    "says": "Take a photo of the graphs.",
    "sentence": "The review is blameless.",
}


@pytest.fixture
def owing(playbook):
    """Return an incident of a team that owes something of its own, called photo."""

    def owed(**terms):
        own = OwnDuty.model_validate(PHOTO | terms)
        case = Case(changed(playbook, duties={**playbook.duties, "photo": own})).declare()
        return case.with_comms_lead()

    return owed


def write(case, text, who=PAT, body=events.Noted, **details):
    return case.decide(who, entries.write, body(text), **details)


def fixed(case, hour=11, minute=0):
    case.now = at(hour, minute)
    case.decide(ALEX, fix, "undone")
    return case


def test_it_is_owed_some_time_after_what_it_comes_after_by_whom_the_playbook_says(owing):
    case = owing()
    assert "photo" not in duties_of(case)
    duty = duties_of(fixed(case))["photo"]
    assert (duty.since, duty.due, duty.people) == (at(11), at(11, 30), (ALEX,))
    assert duty.sentence == "The review is blameless."


@pytest.mark.parametrize(
    ("owner", "people"),
    [("comms_lead", (SAM,)), ("leads", (ALEX, SAM)), ("pool:paas-sre", (ALEX, PAT))],
)
def test_it_is_owed_by_a_lead_by_both_or_by_a_pool(owing, owner, people):
    assert duties_of(fixed(owing(owner=owner)))["photo"].people == people


def test_it_is_said_when_it_is_due_and_again_also_while_the_fix_is_watched(owing):
    case = fixed(owing())
    times = [at(11, minute) for minute in range(0, 60, 5)]
    assert said(case, "photo", times) == [at(11, 30), at(11, 40)]


def test_it_is_asked_of_whoever_owes_it(owing):
    case = fixed(owing())
    view = view_of(case, at(11, 45))
    listed = {ask.key: ask for ask in asked_of(view, ALEX, duties_of(case, at(11, 45)).values())}
    assert listed["photo"].overdue_by == timedelta(minutes=15)
    assert "photo" not in [a.key for a in asked_of(view, SAM, duties_of(case).values())]


def test_it_is_done_once_somebody_says_so_and_not_twice(owing):
    case = fixed(owing())
    case.decide(PAT, finish_duty, "photo", "in the folder")
    assert "photo" not in duties_of(case)
    assert case.events[-1].data == {"duty": "photo", "text": "in the folder"}
    case.decide(PAT, finish_duty, "photo")
    assert case.already == "duty_done"


def test_what_is_not_owed_yet_cannot_be_done(owing):
    case = owing()
    case.decide(ALEX, finish_duty, "photo")
    assert case.refused == ["duty_not_begun"]
    case.decide(ALEX, finish_duty, "photo", because="it is")
    assert case.refused == ["duty_not_begun"]


@pytest.mark.parametrize("body", [events.Noted, events.ActionTaken, events.Reported])
@pytest.mark.parametrize(
    ("text", "settles"),
    [
        ("The photo is there", True),
        ("PHOTO: see the folder", True),
        ("photos come later", False),
        ("a photograph", False),
    ],
)
def test_what_somebody_writes_settles_it_by_whole_words(owing, body, text, settles):
    case = fixed(owing(until={"note": "photo"}))
    case.now = at(11, 10)
    write(case, text, body=body)
    assert ("photo" not in duties_of(case)) is settles


def test_words_settle_nothing_before_it_is_owed_or_when_they_are_not_what_settles_it(owing):
    case = owing(until={"note": "photo of it"})
    write(case, "a photo of it")
    assert "photo" in duties_of(fixed(case))
    write(case, "a photo")
    assert "photo" in duties_of(case)
    # What is written down as of before the fix was not written of it.
    case.now = at(11, 20)
    write(case, "a photo of it", happened=at(10, 50))
    assert "photo" in duties_of(case)
    write(case, "a photo, of it", happened=at(11, 5))
    assert "photo" not in duties_of(case)


def test_an_event_settles_it_that_comes_after(owing):
    case = owing(until="summarised")
    write(case, "early", body=events.Summarised)
    assert "photo" in duties_of(fixed(case))
    case.now = at(11, 20)
    write(case, "late", body=events.Summarised)
    assert "photo" not in duties_of(case)


def test_each_time_is_another_occurrence(owing):
    case = fixed(owing())
    case.decide(ALEX, finish_duty, "photo")
    case.now = at(12)
    case.decide(ALEX, reopen, "again")
    assert "photo" not in duties_of(case)
    assert duties_of(fixed(case, 12, 10))["photo"].due == at(12, 40)


def test_it_is_for_the_priorities_that_it_names(owing):
    case = owing(after="declared", priorities=["P1"])
    assert "photo" not in duties_of(case)
    case.decide(ALEX, state_priority, "P2")
    assert "photo" not in duties_of(case)
    case.decide(ALEX, state_priority, "P1")
    assert "photo" in duties_of(case)


@pytest.mark.parametrize(("counts", "due"), [("elapsed", at(18, 30)), ("working", at(10, day=3))])
def test_its_time_is_counted_as_it_says(owing, counts, due):
    case = fixed(owing(within="2h", counts=counts), 16, 30) if counts == "elapsed" else fixed(
        owing(within="1h30m", counts=counts), 16, 30
    )  # fmt: skip
    assert duties_of(case)["photo"].due == due


def test_it_stands_still_while_work_is_paused_and_goes_on_after_the_end(owing):
    case = owing(after="acknowledged", counts="elapsed")
    case.now = at(10, 10)
    write(case, "it is the cache", ALEX, events.Summarised)
    assert duties_of(case)["photo"].due == at(10, 30)
    case.now = at(10, 20)
    case.decide(ALEX, pause, "lunch", because="hunger")
    assert "photo" not in duties_of(case)
    case.now = at(11, 20)
    case.decide(ALEX, resume)
    assert duties_of(case)["photo"].due == at(11, 30)
    case.decide(ALEX, resolve, "gone", because="it is")
    assert duties_of(case)["photo"].due == at(11, 30)


def test_what_comes_after_a_pause_is_owed_in_it(owing):
    case = owing(after="paused", counts="elapsed")
    case.now = at(10, 20)
    case.decide(ALEX, pause, "lunch", because="hunger")
    assert duties_of(case)["photo"].due == at(10, 50)
    assert [n.duty.key for n in due_nudges(view_of(case, at(10, 50)), duties_of(case).values())
            if n.duty.key == "photo"]  # fmt: skip


def test_of_what_has_targets_only_it_is_never_overdue(owing):
    case = owing(after="declared")
    case.decide(ALEX, state_priority, "P4")
    case.decide(SAM, agree)
    assert duties_of(case)["photo"].overdue_by(at(16)) is None


def done_at(case, minute):
    case.now = at(11, minute)
    case.decide(ALEX, finish_duty, "photo")


@pytest.mark.parametrize(("minute", "kept"), [(20, Kept.IN_TIME), (40, Kept.LATE)])
def test_the_report_tells_how_its_time_was_kept(owing, minute, kept):
    case = fixed(owing())
    done_at(case, minute)
    assert [each.kept for each in times(case)] == [kept]


def times(case, now=None):
    found = kept_times(7, case.events, case.playbook, case.roster, now or case.now)
    return [each for each in found if each.code == "photo"]


def test_what_was_never_done_was_missed_and_what_a_note_does_was_done(owing):
    case = fixed(owing(until={"note": "photo"}))
    assert [each.kept for each in times(case, at(11, 10))] == [Kept.TO_COME]
    assert [each.kept for each in times(case, at(12))] == [Kept.MISSED]
    case.now = at(11, 50)
    write(case, "the photo", PAT, happened=at(11, 5))
    assert [(each.kept, each.done) for each in times(case)] == [(Kept.IN_TIME, at(11, 5))]


def test_an_entry_that_settles_it_counts_whoever_wrote_it(owing):
    case = fixed(owing(until="parked"))
    case.now = at(11, 5)
    write(case, "the alert came late", PAT, events.Parked)
    assert [each.kept for each in times(case)] == [Kept.IN_TIME]


def test_every_kind_of_event_that_may_be_named_is_one():
    assert {kind.value for kind in EventKind} <= events.PAYLOADS.keys()


def test_everything_that_may_be_named_begins_one(owing):
    """Of an incident to which nothing has happened only its declaration has."""
    begun = []
    for after in [*map(str, BEGINS), *map(str, EventKind), "called:backstop", "answered:backstop"]:
        case = owing(after=after, counts="elapsed")
        if "photo" in duties_of(case):
            begun.append(after)
    assert begun == ["declared", "acknowledged", "comms_led", "role_taken"]


def test_a_call_by_a_route_and_its_answer_begin_one(owing):
    for after, since in (("called:backstop", at(10, 20)), ("answered:backstop", at(10, 30))):
        case = owing(after=after)
        case.now = at(10, 20)
        case.decide(ALEX, recorded, events.Escalated("backstop", people=(PAT,)))
        case.now = at(10, 30)
        case.decide(PAT, recorded, events.EscalationAnswered(1))
        assert duties_of(case)["photo"].since == since


def recorded(incident, context, body):
    """Record something, whoever may."""
    return context.decide([], body)


@pytest.mark.parametrize(
    ("minute", "verdict"), [(20, Verdict.MET), (50, Verdict.LATE), (None, Verdict.MISSED)]
)
def test_a_rehearsal_scores_it_as_it_does_any_other(owing, minute, verdict):
    case = fixed(owing())
    if minute is not None:
        done_at(case, minute)
    score = judged(case.events, case.playbook, case.roster, title="x", start=at(10), until=at(12))
    assert [mark.verdict for mark in score.marks if mark.subject == "photo"] == [verdict]
