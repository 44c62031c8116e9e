"""Editors are told of a playbook what the bot reads, and no other; so is whoever reads the page."""

import json

import pytest
from jsonschema import Draft202012Validator

from muster.playbook.load import read_yaml
from muster.playbook.model import Playbook
from tests.conftest import ROOT
from tools.playbook_keys import SCHEMA, schema, schema_file


@pytest.fixture(scope="module")
def editor():
    """What an editor would say of a text: the paths of what is wrong."""
    Draft202012Validator.check_schema(schema())
    validator = Draft202012Validator(schema())

    def wrong(text):
        data, _ = read_yaml(text, "team.yaml")
        return sorted(
            ".".join(map(str, each.absolute_path)) for each in validator.iter_errors(data)
        )

    return wrong


def text_of(name):
    return (ROOT / "playbooks" / f"{name}.yaml").read_text(encoding="utf-8")


def test_the_file_is_the_models():
    """`python tools/fill_docs.py` writes it."""
    assert SCHEMA.read_text(encoding="utf-8") == schema_file()


@pytest.mark.parametrize("name", ["govuk-paas", "harbour-ferry", "harbour-ferry-de"])
def test_the_playbooks_that_come_name_it_and_fit_it(editor, name):
    text = text_of(name)
    assert text.startswith(f"# yaml-language-server: $schema={SCHEMA.name}\n")
    assert editor(text) == []


@pytest.mark.parametrize(
    ("good", "bad", "at"),
    [
        ("update_every: 30m", "update_evry: 30m", "priorities.0"),
        ("counts: elapsed", "counts: always", "priorities.0.counts"),
        ("[tuesday, wednesday", "[tuesday, wensday", "hours.days.1"),
        ("provision: false", 'provision: "never"', "out_of_hours.provision"),
        ("louder_after: 2", "louder_after: 0", "nudges.louder_after"),
        ("two_people_lead:", "two_peple_lead:", "rules"),
        ("    until: { note: photo }\n", "    until: { nota: photo }\n", "duties.photo"),
    ],
)
def test_it_finds_what_the_bot_finds_in_one_value(editor, good, bad, at):
    assert at in editor(text_of("harbour-ferry").replace(good, bad, 1))


def test_a_duty_of_ones_own_ends_with_an_event_or_a_note(editor):
    text = text_of("harbour-ferry")
    assert editor(text.replace("until: { note: photo }", "until: summarised")) == []


def test_defaults_are_written_as_people_write_them():
    nudges = schema()["$defs"]["Nudges"]["properties"]
    assert (nudges["longest_pause"]["default"], nudges["forgotten_after"]["default"]) == (
        "4h",
        "1d",
    )
    assert schema()["$defs"]["Review"]["properties"]["at"]["default"] == "14:00"


def test_the_page_has_every_key_of_every_part():
    text = (ROOT / "docs" / "playbook.md").read_text(encoding="utf-8")
    listed = text.partition("<!-- keys -->")[2].partition("<!-- end of keys -->")[0]
    tables = {part.partition("\n")[0]: part for part in listed.split("\n### ")[1:]}
    parts = {name: part for name, part in schema()["$defs"].items() if "properties" in part}
    assert tables.keys() == parts.keys() | {"The whole"}
    for name, part in [("The whole", schema()), *parts.items()]:
        for key in part["properties"]:
            assert f"\n| `{key}` | " in tables[name], (name, key)
    assert json.dumps(schema()).count("timedelta") == 0
    assert {field.alias or name for name, field in Playbook.model_fields.items()} == {
        *schema()["properties"]
    }
