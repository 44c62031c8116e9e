"""Scenarios play on any playbook: their runs score as they say, and what is wrong is refused."""

import re

import pytest

from muster.__main__ import main
from muster.loading import load_playbook
from muster.playbook import PlaybookFault
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.kept import CARELESS, REFERENCE, all_kept, read_kept
from muster.rehearsal.parts import DAYS, begins, cast_of, filled, suits
from muster.rehearsal.runs import play_run
from muster.rehearsal.scenario import read_scenario
from tests.conftest import ROOT

FERRY = str(ROOT / "playbooks" / "harbour-ferry.yaml")
TEAMS = {"paas": None, "ferry": FERRY}
SCENARIOS = all_kept()

GOOD = """\
format: 1
title: A morning
teaches: [something]
starts: { at: "1h after opening" }
lasts: 2h
story: You are alex.
cast:
  - { name: alex, part: engineer on support, you: true }
  - { name: sam, part: comms on duty }
injects:
  - at: 5m
    alert: { text: it fails }
  - at: 10m
    says: { who: sam, text: what is it? }
aims:
  - { what: it ended, comes: it is resolved, instead: end it }
"""


@pytest.fixture(scope="module", params=TEAMS)
def team(request):
    settings = rehearsal_settings(TEAMS[request.param])
    return settings, load_playbook(settings)


@pytest.fixture(scope="module")
def paas():
    return load_playbook(rehearsal_settings())


def test_there_are_ten_and_a_first_lesson():
    assert SCENARIOS[0].name == "first-shift"
    assert len(SCENARIOS) >= 11


@pytest.mark.parametrize("kept", SCENARIOS, ids=lambda kept: kept.name)
def test_a_story_tells_nobody_who_they_are_as_a_room_may_play_it(kept, paas):
    scenario = read_kept(kept, paas)
    told = [scenario.story, *(inject.tells for inject in scenario.injects if inject.tells)]
    assert not [each for each in told if re.search(r"\b[Yy]ou (?:are|lead|see)\b|/as\b", each)]
    assert scenario.parts_played


@pytest.mark.parametrize("kept", SCENARIOS, ids=lambda kept: kept.name)
def test_the_reference_run_loses_nothing_with_any_playbook(kept, team):
    settings, playbook = team
    outcome = play_run(kept, REFERENCE, playbook, settings)
    assert [(mark.subject, mark.verdict.value) for mark in outcome.score.lost] == []
    assert outcome.failed == ()
    assert outcome.score.per_cent == 100
    assert len(outcome.score.marks) >= 3


@pytest.mark.parametrize("kept", SCENARIOS, ids=lambda kept: kept.name)
def test_the_careless_run_scores_low_for_the_reasons_that_it_states(kept, team):
    settings, playbook = team
    outcome = play_run(kept, CARELESS, playbook, settings)
    assert outcome.failed == ()
    assert "loses " in kept.run(CARELESS).read_text()
    assert outcome.score.per_cent < 90


@pytest.mark.parametrize("kept", SCENARIOS, ids=lambda kept: kept.name)
def test_a_scenario_begins_when_the_team_is_there(kept, team):
    _, playbook = team
    scenario = read_kept(kept, playbook)
    start = begins(playbook, scenario.starts.day, scenario.starts.at)
    assert playbook.office_hours.is_open(start)


WRONG = {
    "a part that nobody has": (
        "part: comms on duty",
        "part: wizard",
        "line 9",
        "'wizard' is no part; valid: engineer on support",
    ),
    "somebody who is not in the cast": (
        "who: sam",
        "who: bob",
        "line 14",
        "'bob' is not in the cast; valid: alex, sam",
    ),
    "time going backwards": ("at: 10m", "at: 4m", "line 13", "time goes backwards: the one before"),
    "an inject after the end": ("at: 10m", "at: 3h", "line 13", "it can never fire: all is over"),
    "a turn that there is not": (
        "at: 10m",
        "when: pigs fly",
        "line 13",
        "'pigs fly' is no turn of an incident; valid: an incident is declared",
    ),
    "an inject that excludes itself": (
        "at: 10m",
        "when: it is closed\n    unless: it is closed",
        "line 14",
        "it can never fire",
    ),
    "neither a time nor a turn": ("at: 10m\n    ", "", "line 13", "needs either `at` or `when`"),
    "two things at once": (
        "says: { who: sam, text: what is it? }",
        "says: { who: sam, text: x }\n    fails: mail",
        "line 13",
        "has says and fails; it needs one of",
    ),
    "nobody is played": (", you: true", "", "line 7", "nobody is played"),
    "somebody twice": ("name: sam", "name: alex", "line 9", "alex is in the cast twice"),
    "a word that stands for nothing": (
        "text: it fails",
        'text: "{gravity} fails"',
        "line 12",
        "{gravity} stands for nothing; valid: ",
    ),
    "a start that cannot be read": (
        "1h after opening",
        "tea time",
        "line 4",
        "write it by the working hours",
    ),
    "an unknown key": ("lasts: 2h", "lasts: 2h\nlength: 2h", "line 6", "is no key that a scenario"),
    "a gateway that heals and never failed": (
        "says: { who: sam, text: what is it? }",
        "heals: statuspage",
        "line 14",
        "statuspage has not failed before that",
    ),
    "an aim with no turn": (", comes: it is resolved", "", "line 16", "either `comes` or `never`"),
    "an aim past the end": ("comes: it is resolved", "by: 5h, comes: it is closed", "line 16", ""),
    "somebody answers never and wrongly": (
        "part: comms on duty }",
        "part: comms on duty, answers: { never: true, wrongly: true } }",
        "line 9",
        "never and wrongly; keep one",
    ),
    "somebody speaks who fell ill": (
        "alert: { text: it fails }",
        "ill: sam",
        "line 13",
        "sam fell ill before that",
    ),
    "no YAML at all": ("format: 1", "format: [1", "line", "this is not YAML"),
}


def test_a_good_scenario_is_read(paas):
    scenario = read_scenario(GOOD, "a.yaml", paas)
    assert scenario.played == ("alex",)


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_refused_with_file_and_line(case, paas):
    old, new, line, says = WRONG[case]
    assert old in GOOD
    with pytest.raises(PlaybookFault) as refused:
        read_scenario(GOOD.replace(old, new), "a.yaml", paas)
    told = str(refused.value)
    assert told.startswith("a.yaml, line")
    assert line in told
    assert says in told


def test_all_that_is_wrong_is_told_at_once(paas):
    text = GOOD.replace("who: sam", "who: bob").replace("at: 10m", "at: 1m")
    with pytest.raises(PlaybookFault) as refused:
        read_scenario(text, "a.yaml", paas)
    assert len(refused.value.faults) == 2


def test_hours_that_put_an_inject_before_the_start_are_found(paas):
    text = GOOD.replace('"1h after opening"', '"10m before closing"')
    text = text.replace("at: 10m", 'at: "20m before closing"')
    with pytest.raises(PlaybookFault, match="before the scenario begins"):
        read_scenario(text, "a.yaml", paas)


def test_parts_are_found_in_a_team_s_own_pools(team):
    _, playbook = team
    engineer = cast_of("alex", "engineer on support", playbook)
    writer = cast_of("sam", "comms on duty", playbook)
    engineers = {pool.id for pool in playbook.pools if pool.engineers}
    assert engineer.on_support
    assert engineer.pools <= engineers
    assert writer.on_comms
    assert not writer.pools & engineers
    assert cast_of("eve", "tenant", playbook) is None


def test_a_line_of_a_run_may_be_for_those_alone_who_have_what_it_is_about(paas):
    ferry = load_playbook(rehearsal_settings(FERRY))
    assert suits("?cyber a line", paas) == "a line"
    assert suits("?cyber a line", ferry) is None
    assert suits("?no-cyber ?no-limited a line", ferry) == "a line"
    with pytest.raises(ValueError, match="'\\?tea' is nothing to ask for; valid: cyber"):
        suits("?tea a line", paas)


def test_words_are_the_playbook_s_own(paas):
    ferry = load_playbook(rehearsal_settings(FERRY))
    start = begins(paas, DAYS[0], "opening")
    text = "{gravest} {lightest} {incident}"
    assert filled(text, paas, start) == "P1 P4 #paas-incident"
    assert filled(text, ferry, start) == "sev1 sev3 #quay"


def test_before_a_long_weekend_is_the_day_before_the_most_days_off(paas):
    hours = paas.office_hours
    closing = begins(paas, DAYS[1], "closing")
    assert (hours.next_opening(closing) - closing).days >= 3


def changed(tmp_path, old, new):
    """Return the file of a playbook that differs in one place."""
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1
    file = tmp_path / "changed.yaml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    return str(file)


def test_a_changed_playbook_is_told_what_it_breaks_in_its_own_words(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("muster.rehearsal.scenarios.all_kept", lambda: SCENARIOS[:1])
    sooner = changed(
        tmp_path,
        "    start_work_within: 30m\n    first_update_within: 60m",
        "    start_work_within: 2m\n    first_update_within: 5m",
    )
    assert main(["rehearse", "--all", "--strict", "--playbook", sooner]) == 1
    told = capsys.readouterr().out
    assert "first tenant update: late by 1 minute" in told
    assert "The playbook: “draft and issue comms appropriate to the update time" in told
    assert "Traceback" not in told
    assert main(["rehearse", "--all", "--playbook", sooner]) == 0


def test_a_playbook_that_is_as_it_was_breaks_nothing(capsys, monkeypatch):
    monkeypatch.setattr("muster.rehearsal.scenarios.all_kept", lambda: SCENARIOS[:1])
    assert main(["rehearse", "--all", "--strict"]) == 0
    assert capsys.readouterr().out == "Your first five minutes: 100 of 100\n"
