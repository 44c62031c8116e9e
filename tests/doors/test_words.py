"""`python -m muster words`: from what the bot said to where that stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.__main__ import main
from muster.check.words import standing
from tests.conftest import ROOT, message

TEMPLATE = """
{% if several %}{{ reference }}: {% endif %}{{ person|mention }} has not answered for {{ late }}.
Type !incident comms me{{ "" |of_it }} or ask {{ other }}'s team (`!escalate help`)
"""


@pytest.fixture
def look(monkeypatch, capsys):
    def looked(*arguments, **environment):
        for name, value in environment.items():
            monkeypatch.setenv(name, str(value))
        status = main(["words", *arguments])
        return status, capsys.readouterr().out

    return looked


@pytest.mark.parametrize(
    ("said", "file"),
    [
        ("you are on comms support", "incidents/declaring.j2"),
        ("only one that is resolved can be closed", "reasons/incidents.j2"),
        ("Only ONE that is “resolved”", "reasons/incidents.j2"),
    ],
)
def test_a_sentence_is_found_by_some_of_its_words(look, said, file):
    status, out = look(said)
    assert status == 0
    assert out.startswith(f"templates/{file}:")
    how = "copy that message, from {% macro … to {% endmacro %}, to "
    assert f"{how}ours/{file} and change it there, and set MUSTER_TEMPLATES=ours." in out


def test_words_need_no_quotes(look):
    assert look("you", "are", "on", "comms", "support") == look("you are on comms support")


def test_what_the_playbook_says_is_found_in_the_playbook(look):
    status, out = look("Note briefly which steps you take")
    assert status == 0
    assert out.startswith("playbooks/govuk-paas.yaml:")
    assert "It is the playbook's: change it there." in out


def test_a_teams_own_words_are_found_where_they_stand_for_ours(look):
    ferry = ROOT / "playbooks" / "harbour-ferry.yaml"
    assert look("passengers are affected")[0] == 1
    status, out = look("passengers are affected", MUSTER_PLAYBOOK=ferry)
    assert status == 0
    assert "templates/incidents/" in out


def test_a_teams_own_template_comes_first(look, tmp_path):
    mine = tmp_path / "chat" / "own.j2"
    mine.parent.mkdir()
    mine.write_text(message("next", "Off you go and {{ ask }}\\\n right now"), encoding="utf-8")
    status, out = look("off you go and", MUSTER_TEMPLATES=tmp_path)
    assert (status, out.splitlines()[0]) == (0, f"{mine}:2")
    assert out.endswith("It is your own: change it there.\n")


def test_what_nobody_says_is_not_found(look):
    status, out = look("zebra crossing elephants tonight")
    assert status == 1
    assert "Leave out what is filled in" in out


def test_a_wrong_setting_is_said_in_a_line(look):
    status, out = look("any words", MUSTER_BACKEND="Teams")
    assert status == 1
    assert out.startswith("MUSTER_BACKEND: 'Teams' is not valid")
    assert out.count("\n") == 1


@pytest.mark.parametrize(
    ("wanted", "line"),
    [
        ("has not answered for", 2),
        ("@sam has not answered for 20 minutes", 2),
        ("INC-1: @sam has not answered", 2),
        ("incident comms me or ask Sam's team", 3),
        ("team (`!escalate help`)", 3),
    ],
)
def test_what_is_filled_in_may_be_any_words(wanted, line):
    [stands] = standing(wanted, ROOT, TEMPLATE)
    assert stands.line == line


@pytest.mark.parametrize("wanted", ["has answered not", "for sam", "", "…"])
def test_other_words_do_not_stand_there(wanted):
    assert standing(wanted, ROOT, TEMPLATE) == []


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_words_are_looked_for_in_any_text(text, wanted):
    for stands in standing(wanted, ROOT, text):
        assert 1 <= stands.line <= text.count("\n") + 1
