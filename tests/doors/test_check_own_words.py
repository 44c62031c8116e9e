"""`check` says what of a team's own sentences is wrong, by file and line, and how many it has."""

import pytest

from muster.chat.message_files import Message, read_messages
from muster.check import findings_of
from muster.check.commands import help_names_of
from muster.check.own_words import FACTS, attribute_faults
from tests.conftest import ROOT, message, shipped_templates

SHIPPED, _ = read_messages(ROOT / "templates")


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def write(own, name, text, *facts):
    path = own / f"{name}.j2"
    path.parent.mkdir(exist_ok=True)
    path.write_text(message(path.stem, text, *facts), encoding="utf-8")
    return path


def found(own, tmp_path):
    environment = {"MUSTER_TEMPLATES": str(own), "MUSTER_DATA_DIR": str(tmp_path / "data")}
    return [each for each in findings_of(environment) if str(own) in each.says]


def test_a_folder_with_nothing_wrong_is_told_in_one_line_with_how_much_it_has(own, tmp_path):
    write(own, "words/yes", "ja, j")
    write(own, "help/incident_tenants", "sagt, ob Mieter betroffen sind")
    [only] = found(own, tmp_path)
    assert not only.wrong
    assert f"1 of {len(SHIPPED)} messages and 1 of " in only.says


def test_an_attribute_that_an_incident_has_not_is_wrong_with_file_and_line(own, tmp_path):
    path = write(own, "incidents/kept", "\nNoted in {{ incident.refrence }}", "incident")
    wrong, _ = found(own, tmp_path)
    assert wrong.wrong
    assert wrong.says == f"{path}, line 3: incident has no refrence; did you mean reference?"


def test_help_on_no_command_is_wrong_and_a_near_one_is_offered(own, tmp_path):
    path = write(own, "help/incident_tenant", "x")
    wrong, _ = found(own, tmp_path)
    assert wrong.says.startswith(f"{path}, line 1: overrides nothing: there is no help on")
    assert "did you mean incident_tenants?" in wrong.says


def test_a_message_that_is_gone_is_one_plain_line(own, tmp_path):
    path = write(own, "incidents/kept_before", "x")
    [wrong] = found(own, tmp_path)
    assert wrong.says.startswith(f"{path}, line 1: overrides nothing: there is no message")
    assert "\n" not in wrong.says


def test_every_shipped_message_asks_for_what_there_is():
    environment = shipped_templates().environment
    assert [str(f) for each in SHIPPED.values() for f in attribute_faults(each, environment)] == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{{ incident.priority.agred }}", "incident.priority has no agred; did you mean agreed?"),
        (
            "{% for each in incident.involved %}{{ each.nome }}{% endfor %}",
            "each has no nome; did you mean name?",
        ),
        (
            "{% set page = playbook.comms.status_page %}{{ page.nme }}",
            "page has no nme; did you mean name?",
        ),
        ("{% if you.nam %}x{% endif %}", "you has no nam; did you mean name?"),
    ],
)
def test_what_a_fact_leads_to_is_looked_up_too(text, says):
    each = Message("own.j2", 1, tuple(FACTS), text, (2,))
    [fault] = attribute_faults(each, shipped_templates().environment)
    assert str(fault) == f"own.j2, line 2: {says}"


def test_what_is_not_known_is_not_called_wrong():
    text = "{{ mine.anything }}{% for incident in others %}{{ incident.anything }}{% endfor %}"
    each = Message("own.j2", 1, ("incident", "mine", "others"), text, (2,))
    assert list(attribute_faults(each, shipped_templates().environment)) == []


def test_every_verb_has_a_line_of_help_that_a_team_may_have_its_own_for(playbook):
    names = help_names_of(playbook, ROOT / "plugins")
    assert {"incident", "incident_tenants", "comms_draft", "heading_assess", "whoami"} <= names
