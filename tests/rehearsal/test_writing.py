"""Scenarios of one's own: by five questions, or of a past incident's record."""

import io
import json
from itertools import product
from pathlib import Path

import pytest

from muster.__main__ import main
from muster.loading import load_playbook
from muster.playbook import PlaybookFault
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.kept import Kept, found, read_kept
from muster.rehearsal.player import Player
from muster.rehearsal.runs import play_run
from muster.rehearsal.scenario import read_scenario, starts_at
from muster.rehearsal.script import read_script
from muster.rehearsal.stage import RehearsalStage
from muster.rehearsal.writing import AS_IT_WAS, QUESTIONS, asked, of_record
from tests.conftest import ROOT

FERRY = str(ROOT / "playbooks" / "harbour-ferry.yaml")


@pytest.fixture(scope="module", params=[None, FERRY], ids=["paas", "ferry"])
def team(request):
    settings = rehearsal_settings(request.param)
    return settings, load_playbook(settings)


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MUSTER_REHEARSALS", str(tmp_path / "runs"))
    return tmp_path


def test_every_answer_makes_a_scenario_that_can_be_read(team):
    _, playbook = team
    for begins, played, wrong in product(*(question[1] for question in QUESTIONS[2:])):
        text = asked(["it is {broken}: yes", "A title: with a colon", begins, played, wrong])
        scenario = read_scenario(text, "new.yaml", playbook)
        assert scenario.title == "A title: with a colon"
        assert scenario.played


def test_no_answer_at_all_takes_the_examples(team):
    _, playbook = team
    scenario = read_scenario(asked([""] * 5), "new.yaml", playbook)
    assert scenario.played == ("alex",)


def test_what_is_no_answer_is_refused_with_what_is():
    with pytest.raises(ValueError, match="'at tea' is none of: in the morning, 20 minutes"):
        asked(["", "", "at tea", "", ""])


def test_five_questions_write_a_scenario_that_plays(here, monkeypatch, capsys):
    typed = "the API is slow\nSlow API\nmorning?\n1\nboth\n5\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["rehearse", "--new"]) == 0
    assert "Type a number from 1 to 3" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("!incident start Slow\n/wait 20m\n/quit\n"))
    assert main(["rehearse", "slow-api.yaml"]) == 0
    told = capsys.readouterr().out
    assert "Alert PD1 #1 from monitoring" in told
    assert ": the API is slow https" in told
    assert "eve: is something wrong?" in told


def test_what_there_is_already_is_not_written_over(here, monkeypatch, capsys):
    (here / "slow-api.yaml").write_text("mine")
    monkeypatch.setattr("sys.stdin", io.StringIO("\nSlow API\n\n\n\n"))
    assert main(["rehearse", "--new"]) == 2
    assert "there is a slow-api.yaml already" in capsys.readouterr().err
    assert (here / "slow-api.yaml").read_text() == "mine"


def test_questions_that_are_not_answered_write_nothing(here, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("one\n"))
    assert main(["rehearse", "--new"]) == 2
    assert "nothing was written" in capsys.readouterr().err
    assert list(here.iterdir()) == []


def recorded(tmp_path):
    """Return the record of the tour, played on a bot."""
    settings = rehearsal_settings()
    playbook = load_playbook(settings)
    file = ROOT / "rehearsals" / "tour.txt"
    stage = RehearsalStage(settings, playbook, tmp_path, lambda spoken: None)
    player = Player(stage, playbook.timezone, lambda moment: None)
    stage.start()
    try:
        player.play(read_script(file.read_text(), str(file), playbook), str(file))
        return stage.bot._muster_services.incidents.events(1)
    finally:
        stage.stop()


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    return recorded(tmp_path_factory.mktemp("tour"))


def test_a_past_incident_becomes_a_scenario_and_the_run_of_what_people_did(
    here, tour, monkeypatch, capsys
):
    lines = [
        json.dumps({"type": "event", "incident": "INC-1", **event.to_json()}) for event in tour
    ]
    Path("inc-1.jsonl").write_text('{"type": "incident", "id": 1}\n' + "\n".join(lines))
    assert main(["rehearse", "--from", "inc-1.jsonl"]) == 0
    told = capsys.readouterr().out
    name = "apps-in-london-return-errors"
    assert f"Written: {name}.yaml" in told
    settings = rehearsal_settings()
    playbook = load_playbook(settings)
    kept = found(f"{name}.yaml")
    scenario = read_kept(kept, playbook)
    assert {each.name: each.part for each in scenario.cast} == {
        "alex": "engineer on support",
        "sam": "comms on duty",
    }
    assert scenario.starts.at == "308m after opening"
    assert scenario.starts.day == "Monday"
    run = Path(f"{name}.{AS_IT_WAS}.txt").read_text()
    assert "sam> !comms effect Some requests to apps in London may fail\n" in run
    assert "sam> !comms draft first --next 15:00\n{incident} sam> !comms send 1\n" in run
    monkeypatch.setattr("sys.stdin", io.StringIO("/quit\n"))
    assert main(["rehearse", f"{name}.yaml"]) == 0
    assert "What people did when it happened comes to" in capsys.readouterr().out
    outcome = play_run(kept, AS_IT_WAS, playbook, settings)
    assert outcome.failed == ()
    done = {mark.subject: mark.verdict.value for mark in outcome.score.marks}
    assert done["triage"] == "met"
    assert done["agree-priority"] == "met"
    assert done["resolution"] == "met"
    assert done["it was brought to an end"] == "met"
    assert done["first"] == "met"


def test_a_scenario_begins_on_the_day_of_the_week_that_it_names_if_anybody_works_then(team):
    _, playbook = team
    text = asked([""] * 5)
    for day, works in (("Friday", True), ("Someday", False)):
        starts = text.replace("  at: 1h after opening", f"  day: {day}\n  at: 1h after opening")
        if not works:
            with pytest.raises(PlaybookFault, match="'Someday' is no day; valid: working day"):
                read_scenario(starts, "new.yaml", playbook)
            continue
        start = starts_at(read_scenario(starts, "new.yaml", playbook), playbook)
        assert f"{start.astimezone(playbook.timezone):%A}" == day


def test_what_people_wrote_stands_for_nothing_of_a_scenario_s_own(tour):
    playbook = load_playbook(rehearsal_settings())
    declared = tour[0]
    odd = type(declared).from_json(
        {
            key: value
            for key, value in {
                **declared.to_json(),
                "data": {"title": "{gravest} #x\n- at: 0m {review}"},
            }.items()
            if key != "digest"
        }
    )
    made = of_record([odd, *tour[1:]], playbook)
    scenario = read_scenario(made.scenario, "odd.yaml", playbook)
    assert "P1" not in scenario.story


def test_an_export_that_is_none_is_refused_with_its_line(here, capsys):
    Path("bad.jsonl").write_text("{}\nnonsense\n")
    assert main(["rehearse", "--from", "bad.jsonl"]) == 2
    assert "bad.jsonl, line 1: this is no line of an export" in capsys.readouterr().err
    Path("empty.jsonl").write_text("")
    assert main(["rehearse", "--from", "empty.jsonl"]) == 2
    assert "no incident is declared in it" in capsys.readouterr().err


def test_a_scenario_is_found_by_its_file_or_the_beginning_of_its_name(here):
    assert found("first") == found("first-shift")
    assert isinstance(found("first"), Kept)


def test_a_run_that_there_is_not_is_refused_with_those_that_there_are(here, capsys):
    assert main(["rehearse", "first", "--run", "lucky"]) == 2
    told = capsys.readouterr().err
    assert "'lucky' is no run of first-shift; kept are: careless, reference" in told


def test_a_run_is_refused_with_its_file_and_line(here, capsys):
    shipped = found("first-shift")
    Path("mine.yaml").write_text(shipped.path.read_text())
    Path("mine.reference.txt").write_text(
        "wait 1m\n{gravity} alex> hello\n?tea wait 1m\nclock 2026-03-02 14:10\nplays wizard\n"
    )
    assert main(["rehearse", "mine.yaml", "--run", "reference"]) == 2
    told = capsys.readouterr().err
    assert "mine.reference.txt, line 2: {gravity} stands for nothing; valid: channel" in told
    assert "line 3: '?tea' is nothing to ask for; valid: cyber" in told
    assert "line 4: a run says, waits, plays and expects" in told
    assert "line 5: wizard is nobody whom you can be here" in told


@pytest.mark.parametrize("name", ["odd.yaml", "inc.jsonl"])
def test_what_is_no_text_is_refused(here, capsys, name):
    Path(name).write_bytes(b"\xff\xfe\x00nothing")
    asked = ["rehearse", name] if name.endswith("yaml") else ["rehearse", "--from", name]
    assert main(asked) == 2
    told = capsys.readouterr().err
    assert name in told
    assert "Traceback" not in told
