"""Walks are told apart by their seeds, add up over several runs, and notice wrong advice."""

import json
from collections import Counter
from types import SimpleNamespace

import pytest

from bench import advice
from bench.advice import Advised, go_on, line_of, one
from bench.walk import MOVES, SETTINGS, STORIES, walked
from muster.incident import conditions
from muster.playbook.conditions import Condition
from muster.rehearsal.script import Restart, Say, read_step


def test_a_walk_comes_to_the_same_by_the_same_seed_and_what_it_takes_is_right():
    one_walk, again = walked("a", 1), walked("a", 1)
    assert one_walk.steps == again.steps
    assert one_walk.taken
    assert one_walk.wrong == []


@pytest.mark.parametrize(
    ("condition", "kinds"),
    [
        (Condition.TENANTS_UNANSWERED, {"done already", "just done", "asked again"}),
    ],
)
def test_a_step_that_is_asked_when_it_is_done_is_noticed(monkeypatch, condition, kinds):
    monkeypatch.setitem(conditions.CONDITIONS, condition, lambda view: True)
    found = {wrong.kind for wrong in walked("b", 3).wrong}
    assert found & kinds


def test_every_plugin_s_verbs_are_typed_by_chance_and_the_rare_states_on_purpose():
    assert {"confirmed", "ruled out", "paused", "back", "in one hand", "away"} <= STORIES.keys()
    assert {line.split()[0] for line in MOVES} == {"incident", "comms", "escalate", "rota"}
    assert {setting.file for setting in SETTINGS} == {"govuk-paas.yaml", "harbour-ferry.yaml"}


def test_what_was_wrong_is_shown_with_the_steps_that_led_to_it(monkeypatch):
    monkeypatch.setitem(conditions.CONDITIONS, Condition.TENANTS_UNANSWERED, lambda view: True)
    told = one("b", 0)
    assert told.wrong
    assert set(told.wrong) == set(told.shown)
    assert all("seed b.0, step " in shown for shown in told.shown.values())
    json.dumps(told.shown)


@pytest.mark.parametrize("line", ["#paas-incident alex> !incident next", "dm sam> hi", "restart"])
def test_steps_are_shown_as_a_script_has_them(line, playbook):
    assert line_of(read_step(line, playbook)) == line


def test_steps_are_of_the_language_of_scripts():
    assert line_of(Say("alex", None, "hi")) == "dm alex> hi"
    assert line_of(Restart()) == "restart"


# ---- in slices


@pytest.fixture
def played(monkeypatch):
    """Ten incidents a walk, one piece of wrong advice each; what was played of which seed."""
    asked = []

    def process(seed, first, walks):
        asked.append((seed, first, walks))
        told = {
            "walks": walks, "incidents": 10 * walks, "taken": 30,
            "typed": ["incident next"], "verbs": ["incident leave", "incident next"],
            "wrong": {"refused: x": walks}, "shown": {"refused: x": f"seed {seed}.{first}"},
        }  # fmt: skip
        return SimpleNamespace(communicate=lambda: (f"log\n{json.dumps(told)}\n", ""))

    monkeypatch.setattr(advice, "_process", process)
    return asked


def test_walks_go_on_until_so_many_incidents_each_with_a_number_of_its_own(played):
    total = go_on("a", 30, 60)
    assert played == [("a", 0, 1), ("a", 1, 1), ("a", 2, 1), ("a", 3, 1)]
    assert (total.walks, total.incidents, total.taken) == (4, 40, 120)
    assert total.wrong == Counter({"refused: x": 4})
    assert total.shown == {"refused: x": "seed a.0"}


def test_a_run_goes_on_where_the_last_one_ended(played, tmp_path):
    file = tmp_path / "state"
    go_on("a", 1000, 0, file)
    first = list(played)
    go_on("a", 1000, 0, file)
    assert [start for _, start, _ in played[len(first) :]] == [10, 15]
    assert go_on("a", 100, 60, file).incidents == 200
    assert advice.read(file, "b") == Advised()


def test_the_figure_is_how_often_advice_was_wrong(played, tmp_path, capsys):
    [figure] = advice.figures("a", 20, 60, tmp_path / "state")
    assert (figure.value, figure.kept) == (2, False)
    assert "seed a, 2 walks; 60 times taken" in figure.detail
    assert "1 of 2 verbs typed, not incident leave" in figure.detail
    assert "2× seed a.0" in capsys.readouterr().err
    assert (tmp_path / "state.walk").exists()
