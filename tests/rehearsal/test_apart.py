"""A rehearsal that a room plays together: who plays whom, and what all of them are shown."""

import io
import json
from datetime import UTC, datetime

import pytest

from muster.loading import load_playbook
from muster.rehearsal.apart import Circle, answers
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.inputs import TookPart
from muster.rehearsal.kept import found, read_kept
from muster.rehearsal.saving import Keeping, kept_runs, read_run
from muster.rehearsal.table import Table

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


@pytest.fixture
def playing(tmp_path):
    """Return what begins a scenario and returns what asks something of it."""
    tables = []

    def begin(name, answered=True):
        settings = rehearsal_settings()
        playbook = load_playbook(settings)
        keeping = Keeping.begin(tmp_path / "runs", name, "a team", "d", NOW, "#practice")
        table = Table(read_kept(found(name), playbook), playbook, settings, keeping)
        tables.append(table)
        circle = Circle(table)
        circle.is_asked()
        circle.begin(None)
        if answered:
            circle.answer()

        def ask(who, ask, text=""):
            circle.is_asked()
            circle.does(ask, text, who, who.title())
            return circle.answer()["text"]

        ask.table, ask.circle = table, circle
        return ask

    yield begin
    for table in tables:
        table.stop()


def test_whoever_types_first_plays_whom_the_story_means_and_others_whoever_is_free(playing):
    ask = playing("first-shift")
    assert "Kim plays alex, engineer on support." in ask("kim", "says", "!incident start Apps fail")
    assert "Eve plays sam, comms on duty." in ask("eve", "says", "!comms history")
    assert "Gil plays pat, engineer." in ask("gil", "says", "!incident status")
    assert "plays" not in ask("kim", "says", "!incident status")
    told = ask("kim", "as")
    assert "You play alex." in told
    assert "- sam, comms on duty: Eve" in told
    assert told.endswith("- dana, manager")


def test_a_room_is_told_which_parts_there_are_and_nobody_in_it_is_told_who_they_are(playing):
    ask = playing("alert-storm", answered=False)
    told = ask.circle.answer()["text"]
    assert told.startswith("Parts for you: alex, engineer on support; sam, comms on duty.")
    assert "You are" not in told


def test_somebody_whose_lines_the_story_needs_is_left_to_it_while_others_are_free(playing):
    ask = playing("one-zone")
    assert "Kim plays sam" in ask("kim", "says", "!incident status")
    assert "plays pat" in ask("eve", "says", "!incident status")
    assert "plays dana" in ask("gil", "says", "!incident status")
    assert "plays alex" in ask("mo", "says", "!incident status")
    assert "Zoe plays sam" in ask("zoe", "says", "!incident status")


@pytest.mark.parametrize(
    ("named", "plays"),
    [
        ("sam", "sam"),
        ("@Sam", "sam"),
        ("comms-lead", "sam"),
        ("comms lead", "sam"),
        ("comms", "sam"),
        ("engineer-lead", "alex"),
        ("engineer-on-support", "alex"),
        ("manager", "dana"),
    ],
)
def test_a_part_is_taken_by_its_name_or_by_what_it_is(playing, named, plays):
    assert f"Kim plays {plays}, " in playing("first-shift")("kim", "as", named)


def test_nobody_plays_who_is_not_there(playing):
    ask = playing("one-zone")
    assert "valid: alex, dana, pat, sam" in ask("kim", "as", "wizard")
    assert "eve is nobody whom you can be here" in ask("kim", "as", "eve")
    assert ask.table.playing.inputs == []


def test_incidents_are_told_apart_from_real_ones_by_their_reference_both_ways(playing):
    ask = playing("first-shift")
    assert "REH-1 declared" in ask("kim", "says", "!incident start Apps fail")
    for named in ("REH-1", "reh1", "INC-1", "1"):
        told = ask("kim", "says", f"!incident status {named}")
        assert "REH-1 declared: Apps fail" in told
        assert "INC-" not in told


def test_nobody_real_is_called_and_whoever_plays_is_named(playing):
    ask = playing("first-shift")
    ask("kim", "says", "!incident start Apps fail")
    told = ask("kim", "wait", "25m")
    assert "alex (Kim)" in told
    assert "@" not in told


def test_what_was_typed_is_not_said_again_and_other_rooms_have_their_label(playing):
    ask = playing("first-shift")
    told = ask("kim", "says", "!incident start Apps fail")
    assert "!incident start Apps fail" not in told
    assert ask("kim", "in", "paas-internal") == "You are in #paas-internal."
    assert ask("kim", "says", "!incident status").startswith("[#paas-internal] REH-1 declared")
    ask("kim", "in", "bot")
    assert ask("kim", "says", "!incident next").startswith("[to alex alone] ")


def test_what_is_taken_back_leaves_everybody_their_part(playing):
    ask = playing("first-shift")
    ask("kim", "says", "!incident start Apps fail")
    ask("eve", "as", "sam")
    assert "Taken back: !incident start Apps fail." in ask("kim", "undo")
    inputs = read_run(ask.table.keeping.path).inputs
    assert inputs == (TookPart("alex", "kim"), TookPart("sam", "eve"))
    assert ask.table.playing.inputs == list(inputs)
    assert "you are comms lead" in (
        ask("kim", "says", "!incident start Apps fail") + ask("eve", "says", "!incident comms me")
    )


def test_the_end_of_the_story_is_told_once(playing):
    ask = playing("failed-deployment")
    told = [ask("kim", "wait", "40m"), ask("eve", "wait", "200h"), ask("kim", "wait", "1m")]
    assert sum("That is the end of the story" in each for each in told) == 1
    assert "It is over. !rehearse stop shows how it went" in told[-1]


def test_questions_that_are_no_rehearsal_are_answered_with_what_is_wrong(tmp_path, monkeypatch):
    monkeypatch.setenv("MUSTER_REHEARSALS", str(tmp_path))
    told = io.StringIO()
    asked = {"ask": "begin", "scenario": "tea", "room": "#practice"}
    answers(io.StringIO(json.dumps(asked) + "\n"), told)
    assert "'tea' is no scenario" in json.loads(told.getvalue())["fault"]
    broken = {"ask": "begin", "run": str(tmp_path / "gone.jsonl"), "room": "#practice"}
    told = io.StringIO()
    answers(io.StringIO(json.dumps(broken) + "\n"), told)
    assert "fault" in json.loads(told.getvalue())
    assert list(kept_runs(tmp_path)) == []
