"""What counts in a rehearsal, and how much: of the record and the playbook alone."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.loading import load_playbook
from muster.playbook import PlaybookFault
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.inputs import Said, TookPart, Waited
from muster.rehearsal.kept import found, read_kept
from muster.rehearsal.runs import score_of
from muster.rehearsal.saving import Keeping, read_run
from muster.rehearsal.scenario import read_scenario
from muster.rehearsal.score import Kind, Mark, Score, Verdict
from muster.rehearsal.session import Session
from muster.rehearsal.table import Table
from tests.conftest import shipped_templates

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)

QUIET = """\
format: 1
title: A quiet room
teaches: [nothing]
starts: { at: "1h after opening" }
lasts: 6h
story: Nobody does anything by themselves.
cast:
  - { name: alex, part: engineer on support, you: true }
  - { name: pat, part: engineer, you: true }
  - { name: sam, part: comms on duty, you: true }
"""


@pytest.fixture(scope="module")
def settings():
    return rehearsal_settings()


@pytest.fixture(scope="module")
def playbook(settings):
    return load_playbook(settings)


@pytest.fixture
def played(settings, playbook, tmp_path):
    """Return what plays lines `NAME> TEXT` and `/wait`, and returns the verdicts by subject."""
    tables = []

    def play(*lines, text=QUIET):
        scenario = read_scenario(text, "quiet.yaml", playbook)
        keeping = Keeping.begin(tmp_path, "quiet", "a team", "d", NOW)
        table = Table(scenario, playbook, settings, keeping)
        tables.append(table)
        session = Session(table, lambda line: None)
        session.begin()
        for line in lines:
            who, _, said = line.partition("> ")
            if said:
                session.typed(f"/as {who}")
            session.typed(said or line)
        return score_of(table.playing)

    yield play
    for table in tables:
        table.stop()


def of(score, subject):
    return [mark.verdict.value for mark in score.marks if mark.subject == subject]


def test_what_is_done_in_time_is_met_and_what_is_not_due_yet_counts_for_nothing(played):
    score = played("alex> !incident start Apps fail", "/wait 5m")
    assert score.marks == ()
    score = played("alex> !incident start Apps fail --tenants no --priority P2")
    assert of(score, "triage") == []
    score = played(
        "alex> !incident start Apps fail", "alex> !incident tenants no",
        "/wait 10m", "alex> !incident priority P2",
    )  # fmt: skip
    assert of(score, "triage") == ["met"]


def test_what_is_done_after_its_time_is_late_by_so_much(played):
    score = played(
        "alex> !incident start Apps fail", "alex> !incident tenants no",
        "/wait 35m", "alex> !incident priority P2",
    )  # fmt: skip
    [triage] = [mark for mark in score.marks if mark.subject == "triage"]
    assert triage.verdict is Verdict.LATE
    assert triage.late == timedelta(minutes=15)
    assert triage.who == ("alex",)
    assert triage.sentence.startswith("decide if the alerts")


def test_what_nobody_does_is_missed_and_counts_once_for_each_time(played):
    score = played(
        "alex> !incident start Apps fail --tenants yes --priority P2",
        "sam> !incident comms me", "sam> !incident agree", "/wait 3h",
    )  # fmt: skip
    [report] = [mark for mark in score.marks if mark.subject == "report"]
    assert report.verdict is Verdict.MISSED
    assert report.weight == 6


def test_a_rule_that_was_passed_with_a_reason_counts_half_and_tells_it(played):
    score = played(
        "alex> !incident start Apps fail", "alex> !incident tenants no",
        "alex> !incident priority P3", "alex> !incident resolve gone",
        "alex> !incident close --because we talk it over at lunch",
    )  # fmt: skip
    [mark] = [m for m in score.marks if m.subject == "review_booked_before_close"]
    assert mark.verdict is Verdict.OVERRIDDEN
    assert mark.says == "we talk it over at lunch"
    assert of(score, "tenants_answered_before_close") == ["met"]


def test_a_handover_counts_by_how_fresh_the_summary_is(played):
    begun = ("alex> !incident start Apps fail --tenants no --priority P2", "/wait 30m")
    stale = played(*begun, "alex> !incident lead pat")
    assert of(stale, "engineering_lead") == ["missed"]
    fresh = played(*begun, "alex> !incident summary It is the router", "alex> !incident lead pat")
    assert of(fresh, "engineering_lead") == ["met"]
    at_once = played(begun[0], "alex> !incident lead pat")
    assert of(at_once, "engineering_lead") == []


def test_the_wording_of_what_was_sent_counts(played, playbook):
    begun = (
        "alex> !incident start Apps fail --tenants yes --priority P2", "sam> !incident comms me",
    )  # fmt: skip
    plain = played(*begun, "sam> !comms draft Some requests may fail", "sam> !comms send")
    assert of(plain, "first") == ["met"]
    inside = "sam> !comms draft eu-west-2a is down because of packet loss"
    jargon = played(*begun, inside, "sam> !comms send")
    assert of(jargon, "first") == ["missed"]
    [mark] = [mark for mark in jargon.marks if mark.kind is Kind.WORDING]
    said = [
        shipped_templates().render(f"wording/{group[0].code}", found=group, playbook=playbook)
        for group in mark.findings
    ]
    assert any("“eu-west-2a”: " in each for each in said)


def test_a_reminder_that_was_switched_off_counts(played):
    score = played(
        "alex> !incident start Apps fail", "/wait 25m",
        "alex> !incident stop triage --because it is in the way",
    )  # fmt: skip
    assert of(score, "reminder") == ["overridden"]


def test_whoever_answers_wrongly_names_the_smallest_priority_first(played):
    wrongly = QUIET.replace("name: sam, part: comms on duty, you: true", "name: sam, part: comms on"
        " duty, answers: { after: 1m, wrongly: true }")  # fmt: skip
    begun = (
        "alex> !incident start Apps fail --tenants yes", "/wait 3m",
        "alex> !incident priority P1", "/wait 1m",
    )  # fmt: skip
    at_first = played(*begun, text=wrongly)
    assert of(at_first, "agree-priority") == []
    in_the_end = played(*begun, "/wait 5m", text=wrongly)
    assert of(in_the_end, "agree-priority") == ["met"]


def test_nothing_that_counts_is_no_full_score():
    assert Score((), "nothing", NOW, NOW).per_cent == 0


def test_only_all_of_it_is_all_of_it():
    met = Mark(Kind.DUTY, "triage", Verdict.MET)
    late = Mark(Kind.DUTY, "triage", Verdict.LATE)
    assert Score((met,) * 10, "x", NOW, NOW).per_cent == 100
    assert Score((*(met,) * 1000, late), "x", NOW, NOW).per_cent == 99
    assert Score((met, late), "x", NOW, NOW).lost == (late,)


INPUTS = st.one_of(
    st.builds(Said, st.text(), st.none() | st.text(), st.text()),
    st.builds(Waited, st.integers(0, 10**6).map(lambda n: timedelta(seconds=n))),
    st.builds(TookPart, st.text()),
)


@given(st.lists(INPUTS | st.just("undo"), max_size=8))
def test_whatever_was_done_is_read_back_as_it_was(tmp_path_factory, inputs):
    keeping = Keeping.begin(tmp_path_factory.mktemp("k"), "s", "a team", "d", NOW)
    stands = []
    for action in inputs:
        if action == "undo":
            keeping.undo()
            del stands[-1:]
        else:
            keeping.keep(action)
            stands.append(action)
    assert list(read_run(keeping.path).inputs) == stands


TEXT = found("late-start").path.read_text(encoding="utf-8")


@given(st.integers(0, len(TEXT)), st.integers(0, 40), st.text(max_size=12))
def test_a_scenario_that_is_mangled_is_read_or_refused(playbook, at, gone, put):
    mangled = TEXT[:at] + put + TEXT[at + gone :]
    faults = ()
    try:
        read_scenario(mangled, "mangled.yaml", playbook)
    except PlaybookFault as refused:
        faults = refused.faults
    assert all(fault.file == "mangled.yaml" and fault.wrong for fault in faults)


def test_every_shipped_scenario_is_read_with_the_shipped_playbook(playbook):
    assert read_kept(found("late-start"), playbook).played == ("alex", "sam")
