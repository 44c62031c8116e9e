"""The bot in German: a whole story, and the page that says how such a folder comes about."""

import json
import re

import pytest

from muster.__main__ import main
from muster.chat.message_files import messages_of, read_messages
from muster.check import findings_of
from muster.check.commands import help_names_of
from tests.conftest import ROOT

PACK = ROOT / "playbooks" / "harbour-ferry-de"
PLAYBOOK = f"{PACK}.yaml"
STORY = ROOT / "tests" / "german" / "ausfall-der-faehre.txt"
PAGE = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```jinja\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)

ENGLISH = re.compile(
    r"\b(?:and|are|by|for|hours?|is|minutes?|nobody|not|of|or|since|the|to|were|who|you)\b"
)
ANSWERED_IN_GERMAN = re.compile(
    r"!incident(?: (?:start|tenants|priority|comms|agree|action|status|close|fixed))?\b"
    r"|!comms (?:effect|doing|draft|send)\b"
)


@pytest.fixture(autouse=True)
def german(monkeypatch, tmp_path):
    monkeypatch.setenv("MUSTER_PLAYBOOK", PLAYBOOK)
    monkeypatch.setenv("MUSTER_TEMPLATES", str(PACK))
    monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))


def test_a_story_is_told_in_german(capsys):
    assert main(["rehearse", "--script", str(STORY)]) == 0, capsys.readouterr().out


def test_the_most_used_answers_have_no_english_in_them(capsys):
    main(["rehearse", "--json", "--script", str(STORY)])
    answers, typed = [], ""
    for each in map(json.loads, capsys.readouterr().out.splitlines()):
        if each["kind"] == "said":
            typed = " ".join(each["text"].split()[:2])
        elif each["kind"] == "reply" and ANSWERED_IN_GERMAN.fullmatch(typed):
            answers += each["text"].split("\n")
    assert len(answers) > 40
    # Commands are the same in every language, and help on what is not translated is English.
    told = [re.sub(r"![a-z]+ \S+.*?(?= ·|\.|$)|--[a-z]+", "", each) for each in answers]
    left = [each for each in told if ENGLISH.search(each)]
    assert left == []


def test_nothing_is_wrong_with_the_folder_and_how_much_it_has_is_one_line():
    found = [each for each in findings_of() if str(PACK) in each.says or each.wrong]
    [only] = found
    ours, faults = read_messages(PACK)
    assert faults == []
    helped = sum(name.startswith("help/") for name in ours)
    shipped, _ = read_messages(ROOT / "templates")
    assert f"{len(ours) - helped} of {len(shipped)} messages and {helped} of " in only.says


FOLDERS = ("errors", "words", "help")


@pytest.mark.parametrize(
    ("block", "folder"), [*zip(BLOCKS, FOLDERS, strict=True)], ids=lambda each: each[:8]
)
def test_what_the_page_shows_is_a_folder_with_nothing_wrong(block, folder, tmp_path, monkeypatch):
    own = tmp_path / "own"
    (own / folder).mkdir(parents=True)
    (own / folder / "ours.j2").write_text(block, encoding="utf-8")
    monkeypatch.setenv("MUSTER_TEMPLATES", str(own))
    monkeypatch.delenv("MUSTER_PLAYBOOK")
    assert [each.says for each in findings_of() if each.wrong] == []


def test_the_words_of_the_page_are_all_there_are():
    part = PAGE.partition("| message | is |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| ([^|]+) \|", part, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    text = (ROOT / "templates" / "words" / "words.j2").read_text(encoding="utf-8")
    assert named == set(messages_of(text, "words.j2")[0])


def test_the_names_of_help_that_the_page_mentions_are_there(playbook):
    names = help_names_of(playbook, ROOT / "plugins")
    part = PAGE.partition("## Help")[2].partition("\n## ")[0]
    for name in re.findall(r"`((?:incident|heading)\w*)`", part):
        assert name in names, name


def test_an_attribute_that_the_page_calls_wrong_is_found(tmp_path, monkeypatch):
    assert "`{{ incident.nope }}`" in PAGE
    (tmp_path / "own" / "incidents").mkdir(parents=True)
    (tmp_path / "own" / "incidents" / "own.j2").write_text(
        "{% macro kept(incident) %}\n{{ incident.nope }}\n{% endmacro %}\n"
    )
    monkeypatch.setenv("MUSTER_TEMPLATES", str(tmp_path / "own"))
    monkeypatch.delenv("MUSTER_PLAYBOOK")
    wrong = [each.says for each in findings_of() if each.wrong]
    assert len(wrong) == 1
    assert "line 2: incident has no nope" in wrong[0]
