"""Slices of kills and faults add up, over several runs, to what was asked for."""

import json

import pytest

from bench.slices import Suffered, go_on


def part(found, asked):
    def suffered(seed):
        asked.append(seed)
        return Suffered(**found)

    return [("drills", suffered)]


def test_slices_go_on_until_so_many_faults_each_with_a_seed_of_its_own():
    asked = []
    total = go_on("a", 25, 60, parts=part({"kills": 4, "spoilt": 6}, asked))
    assert asked == ["a.0", "a.1", "a.2"]
    assert (total.slices, total.kills, total.spoilt, total.faults) == (3, 12, 18, 30)
    assert total.harm == 0


@pytest.mark.parametrize("harm", ["lost", "doubled", "not_started", "otherwise"])
def test_every_harm_counts_and_says_where_it_was_done(harm):
    found = {"kills": 9, harm: 1, "notes": ["INC-1 is there twice"]}
    total = go_on("a", 10, 60, parts=part(found, []))
    assert total.harm == 2
    assert total.notes == [
        "drills, slice a.0: INC-1 is there twice",
        "drills, slice a.1: INC-1 is there twice",
    ]


def test_a_run_goes_on_where_the_last_one_ended(tmp_path):
    asked, file = [], tmp_path / "state.json"
    parts = part({"kills": 10}, asked)
    for _ in range(2):
        go_on("a", 100, 0, file, parts)
    assert asked == ["a.0", "a.1"]
    total = go_on("a", 30, 60, file, parts)
    assert (total.kills, asked) == (30, ["a.0", "a.1", "a.2"])
    assert go_on("a", 30, 60, file, parts) == total
    assert asked[3:] == []


def test_what_was_kept_of_another_seed_does_not_count(tmp_path):
    asked, file = [], tmp_path / "state.json"
    parts = part({"kills": 10}, asked)
    go_on("a", 10, 0, file, parts)
    assert go_on("b", 10, 0, file, parts).kills == 10
    assert asked == ["a.0", "b.0"]
    assert json.loads(file.read_text())["seed"] == "b"
