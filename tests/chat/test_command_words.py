"""Commands are named as they are typed on the bot that names them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.command_words import AS_SHIPPED, CommandWords
from muster.settings import SettingFault, read_settings
from tests.conftest import load

DOT = CommandWords(".")
RENAMED = CommandWords("dev!", {"incident": "outage", "rota": "shifts"})


@pytest.mark.parametrize(
    ("ours", "dot", "renamed"),
    [
        ("Type !incident agree (or !incident disagree WHY).",
         "Type .incident agree (or .incident disagree WHY).",
         "Type dev!outage agree (or dev!outage disagree WHY)."),
        ("who is on: !rota now", "who is on: .rota now", "who is on: dev!shifts now"),
        ("!incidental", ".incidental", "dev!incidental"),
        ("Done! an incident is over", "Done! an incident is over", "Done! an incident is over"),
        ("wow!incident", "wow!incident", "wow!incident"),
    ],
)  # fmt: skip
def test_a_text_of_ours_names_commands_as_they_are_typed(ours, dot, renamed):
    assert DOT.typed(ours) == dot
    assert RENAMED.typed(ours) == renamed


def test_what_somebody_wrote_after_a_command_stays_as_they_wrote_it():
    text = "!incident note I typed !rota now"
    assert RENAMED.typed_first(text) == "dev!outage note I typed !rota now"
    assert RENAMED.typed_first("no command") == "no command"


def test_what_is_turned_once_is_not_turned_again():
    for words in (DOT, RENAMED):
        assert words.typed(words.typed("!incident next · !rota now")) == words.typed(
            "!incident next · !rota now"
        )


@given(st.text(alphabet="!. incdetroay-\n", max_size=60))
def test_a_bot_as_it_ships_changes_nothing(text):
    assert AS_SHIPPED.typed(text) == AS_SHIPPED.named(text) == text


@given(st.lists(st.sampled_from(["!incident next", "!rota now", "It is over.", "(!comms draft)"])))
def test_what_is_typed_is_named_again(parts):
    text = " ".join(parts)
    assert DOT.named(DOT.typed(text)) == text
    assert RENAMED.named(RENAMED.typed(text)) == text


@pytest.mark.parametrize(
    ("source", "turned"),
    [
        ("!{{ word }} help", ".{{ word|own_word }} help"),
        ('{{ close|join(" or !" ~ word) }}', '{{ close|join(" or ." ~ word|own_word) }}'),
        ('{{ close|join(" or !") }}', '{{ close|join(" or .") }}'),
        ("!{{ command }}", ".{{ command }}"),
        ("{% if a != b %}x{% endif %}", "{% if a != b %}x{% endif %}"),
    ],
)  # fmt: skip
def test_a_template_turns_what_it_is_given_too(source, turned):
    assert DOT.in_template(source) == turned


def test_the_playbook_is_turned_throughout_and_nothing_else_of_it(govuk):
    turned = DOT.throughout(govuk)
    before, after = govuk.model_dump_json(), turned.model_dump_json()
    assert re.search(r"[\s\"(]!(incident|comms)", before)
    assert not re.search(r"[\s\"(]!(incident|comms|rota|escalate|playbook)", after)
    assert after.replace(".incident ", "!incident ").count("!incident ") == before.count(
        "!incident "
    )
    assert AS_SHIPPED.throughout(govuk) is govuk


@pytest.fixture(scope="module")
def govuk():
    return load("govuk-paas")


def test_other_words_mean_what_ours_mean():
    words = {"outage": {"start": "TEXT", "status": "", "resolve": ""}, "shifts": {"now": ""}}
    assert RENAMED.meant("outage severity", words) is None
    assert RENAMED.meant("outage declare it is down", words).command == "outage start it is down"
    assert RENAMED.meant("oncall", words).command == "shifts now"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("incident", "has no word for incident"),
        ("incidnet=outage", "valid: incident, comms"),
        ("incident=help", "'help' two commands"),
        ("incident=comms", "'comms' two commands"),
        ("incident=tell, comms=tell", "'tell' two commands"),
        ("incident=Out-Age", "small letters"),
    ],
)
def test_a_word_that_cannot_be_is_refused_with_what_is_valid(given, says):
    with pytest.raises(SettingFault, match=re.escape(says)):
        read_settings({"MUSTER_COMMAND_WORDS": given})


def test_words_are_read_with_commas():
    settings = read_settings({"MUSTER_COMMAND_WORDS": "incident=outage, rota=shifts"})
    assert settings.command_words == {"incident": "outage", "rota": "shifts"}
