"""A team is told of the verbs that its playbook has something for, with examples of its own."""

import re
from dataclasses import replace

import pytest

from muster.chat.grammar import Flag, Verb
from muster.chat.team_verbs import examples_of, offered, with_examples

PRIORITY = Verb("priority", "{priority} [WHY]", "propose one", "!incident priority {priority}")


def test_the_examples_are_the_teams_own(playbook, ferry):
    assert with_examples(PRIORITY, playbook).example == "!incident priority P2"
    assert with_examples(PRIORITY, ferry).example == "!incident priority sev2"
    assert with_examples(PRIORITY, ferry).usage == "sev2 [WHY]"


def test_what_names_nothing_of_a_playbook_stays(ferry):
    verb = Verb("x", "TEXT {theirs}", "", "!x {} {theirs}")
    assert with_examples(verb, ferry) == verb


@pytest.mark.parametrize("name", ["playbook", "ferry"])
def test_there_is_an_example_of_everything(name, request):
    for example in examples_of(request.getfixturevalue(name)).values():
        assert example
        assert not re.search(r"[{}\n]", example)


def test_what_a_playbook_has_nothing_for_is_not_offered(playbook, ferry):
    cyber = Verb("cyber", "yes|no", "", "", offered=lambda each: each.cyber)
    assert offered(cyber, playbook)
    assert not offered(cyber, ferry)
    assert offered(PRIORITY, ferry)


def test_a_flag_that_is_not_offered_is_gone_from_the_usage_too(playbook, ferry):
    flag = Flag("cyber", takes="nothing", offered=lambda each: each.cyber)
    verb = Verb("start", "TEXT [--cyber] [--at 14:05]", "", "", flags=(flag, Flag("at")))
    assert with_examples(verb, playbook).usage == "TEXT [--cyber] [--at 14:05]"
    assert with_examples(verb, ferry).usage == "TEXT [--at 14:05]"
    assert [each.name for each in with_examples(verb, ferry).flags] == ["at"]


def test_a_flag_with_a_value_that_is_not_offered_is_gone_too(ferry):
    flag = Flag("code", value="WORD", offered=lambda each: each.cyber)
    verb = Verb("start", "[--code WORD] [--at 14:05]", "", "", flags=(flag, Flag("at")))
    assert with_examples(verb, ferry).usage == "[--at 14:05]"
    assert with_examples(replace(verb, usage="TEXT [--code WORD]"), ferry).usage == "TEXT"


@pytest.mark.parametrize(
    ("usage", "text", "needed"),
    [
        ("TEXT [--at 14:05]", "required", "TEXT"),
        ("TEXT [--at 14:05], or ^ [REMARK]", "required", "TEXT"),
        ("yes|no [TEXT]", "required", "yes"),
        ("PERSON (or N)", "required", "PERSON"),
        ("N TEXT", "required", "N TEXT"),
        ("[N]", "optional", ""),
        ("NAME worked|failed", "optional", ""),
        ("", "none", ""),
    ],
)
def test_what_a_verb_needs_is_read_from_its_usage(usage, text, needed):
    assert Verb("x", usage, "", "", text=text).needed == needed
