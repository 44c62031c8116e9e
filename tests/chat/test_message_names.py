"""What the code says has words, and no words are left that nothing says."""

import re

import pytest

from muster.playbook.vocabulary import DutyCode, Rule
from tests.conftest import ROOT, messages_in, shipped_templates

CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for folder in ("muster", "plugins", "backends")
    for path in sorted((ROOT / folder).rglob("*.py"))
)
NAMES = frozenset(shipped_templates().names)
FOLDERS = "|".join(sorted({name.partition("/")[0] for name in NAMES}))
INCLUDED = frozenset(
    name
    for path in (ROOT / "templates").rglob("*.j2")
    for name in re.findall(r'{% include "([^"]+)" %}', path.read_text(encoding="utf-8"))
)


def said_with_their_folder():
    """Return the messages that the code names whole."""
    return set(re.findall(rf'"((?:{FOLDERS})/[a-z_-]+)"', CODE))


def beginnings():
    """Return what the names of those begin with that the code puts together."""
    return set(re.findall(rf'f"((?:{FOLDERS})/[a-z_]*)\{{', CODE))


def test_every_message_that_the_code_names_is_there():
    missing = {name for name in said_with_their_folder() if name.replace("-", "_") not in NAMES}
    assert missing == set()


def test_every_message_is_said_somewhere():
    said = {name.replace("-", "_") for name in said_with_their_folder()} | INCLUDED
    begun = beginnings()
    quoted = {word.replace("-", "_") for word in re.findall(r'"([a-z_-]+)"', CODE)}

    put_together = tuple(re.findall(r'f"([a-z]+_)\{', CODE))

    def is_said(name):
        folder, _, short = name.partition("/")
        if f"{folder}/" in begun and (short in quoted or short.startswith(put_together)):
            return True
        return any(name.startswith(begins) for begins in begun if not begins.endswith("/"))

    assert [name for name in sorted(NAMES - said) if not is_said(name)] == []


def codes(constructor):
    return set(re.findall(rf'\b{constructor}\(\s*"([a-z_]+)"', CODE))


@pytest.mark.parametrize(
    ("folder", "constructor"), [("reasons", "Reason"), ("errors", "Misunderstood")]
)
def test_every_refusal_has_its_words(folder, constructor):
    assert codes(constructor) - messages_in(folder) == set()


@pytest.mark.parametrize("folder", ["reasons", "errors"])
def test_no_words_are_left_of_a_refusal_that_nobody_makes(folder):
    quoted = set(re.findall(r'"([a-z_]+)"', CODE)) | set(re.findall(r'"\w+/([a-z_]+)"', CODE))
    included = {name.partition("/")[2] for name in INCLUDED}
    assert messages_in(folder) - quoted - included == set()


@pytest.mark.parametrize(
    ("name", "fact", "codes", "as_they_are"),
    [
        ("duties/name", "code", DutyCode, {DutyCode.TRIAGE}),
        ("rehearsal/rule", "subject", Rule, {Rule.HOURS_ARE_KEPT, Rule.TWO_PEOPLE_LEAD}),
    ],
)
def test_every_duty_and_every_rule_is_called_something_in_words(name, fact, codes, as_they_are):
    say = shipped_templates().render
    bare = {each: each.value.replace("-", " ").replace("_", " ") for each in codes}
    assert {each for each in codes if say(name, **{fact: each.value}) == bare[each]} == as_they_are
