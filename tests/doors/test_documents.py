"""The documents are true: what they show is played, what they list is made from the code."""

import re
import shlex
import shutil

import pytest
import yaml

from muster.__main__ import main
from muster.comms.message_kinds import KINDS
from muster.playbook import read_playbook
from muster.playbook.model import Channel, Step
from muster.playbook.own_messages import OwnMessage
from muster.playbook.questions import Questions
from muster.playbook.roster_file import read_roster
from muster.playbook.routes import PagingTerms
from muster.playbook.wording_lists import Wording
from muster.rehearsal.script import VALID_STEPS, read_script
from tests.conftest import ROOT, messages_in
from tools import fill_docs

WRITTEN = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")]
DOCUMENTS = sorted([*WRITTEN, *(ROOT / "docs").glob("*.md")])


def blocks(name, language):
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize(
    ("file", "name"), [(file, name) for file, parts in fill_docs.PARTS.items() for name in parts]
)
def test_what_is_made_from_the_code_is_up_to_date(file, name):
    text = (ROOT / file).read_text(encoding="utf-8")
    made = fill_docs.PARTS[file][name]()
    assert fill_docs.filled(text, name, made) == text, "run: .venv/bin/python tools/fill_docs.py"


def test_the_three_commands_of_the_readme_are_those_of_the_makefile():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    [block] = blocks("README.md", "sh")
    targets = [line.split()[1] for line in block.splitlines()]
    assert targets == ["rehearse", "run", "test"]
    for target in targets:
        assert f"\n{target}: " in makefile


def test_the_script_language_of_the_document_is_the_one_that_is_played(playbook):
    [script] = blocks("docs/rehearsals.md", "rehearsal")
    assert read_script(script, "docs/rehearsals.md", playbook)
    text = (ROOT / "docs/rehearsals.md").read_text(encoding="utf-8")
    for step in VALID_STEPS:
        assert f"`{step}" in text or step == "#room"


@pytest.mark.parametrize(
    "line",
    [
        line.split("#")[0].strip()
        for name in ("docs/rehearsals.md", "docs/operating.md")
        for block in blocks(name, "sh")
        for line in block.splitlines()
        if line.startswith("python -m muster")
    ],
)
def test_the_commands_of_the_documents_are_understood(line, capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("sys.stdin.readline", lambda: "", raising=False)
    monkeypatch.setattr("builtins.input", lambda *_: (_ for _ in ()).throw(EOFError))
    arguments = shlex.split(line)[3:]
    if arguments[0] in ("backup", "restore"):
        monkeypatch.chdir(tmp_path)
    if arguments[0] == "restore":
        shutil.copy(ROOT / "tests" / "records" / "unreleased.jsonl", arguments[1])
    status = main(arguments)
    printed = capsys.readouterr()
    if arguments[0] in ("backup", "export"):
        assert "There is no muster.sqlite3" in printed.err
    else:
        assert status == 0, printed.err


def test_the_example_of_the_rota_document_holds(tmp_path, capsys):
    script = tmp_path / "rota.txt"
    script.write_text("\n".join(blocks("docs/rota.md", "rehearsal")), encoding="utf-8")
    assert main(["rehearse", "--script", str(script)]) == 0, capsys.readouterr().out


def test_the_commands_of_the_rota_document_are_all_there_are_and_are_understood(theatre):
    text = (ROOT / "docs/rota.md").read_text(encoding="utf-8")
    typed = re.findall(r"`!rota ([^`]+)`", text)
    verbs = theatre.stage.bot.plugin_manager.plugins["Rota"].verbs.table
    assert {line.split()[0] for line in typed} == set(verbs)
    for line in typed:
        if line.startswith("absent alex"):
            assert theatre.say("alex", f"!rota {line}").startswith("You are away"), line
            theatre.say("alex", f"!rota back {len(theatre.services.rota.rota().state.absences)}")


def test_the_commands_of_the_alerts_document_are_understood(theatre):
    text = (ROOT / "docs/alerts.md").read_text(encoding="utf-8")
    theatre.say("alex", "!incident start Apps fail")
    typed = re.findall(r"^\| `!incident ([^`]+)`", text, re.MULTILINE)
    assert len(typed) == 6
    for line in typed:
        theatre.stage.alert("PD1", "router", "5xx rate high")
        answer = theatre.say("alex", f"!incident {line.replace('INC-7', 'INC-1')}")
        assert "PD1" in answer or line.endswith(" all"), line
        assert "Nothing was recorded" not in answer, line


def test_the_paging_of_the_alerts_document_is_valid():
    [block] = blocks("docs/alerts.md", "yaml")
    assert PagingTerms.model_validate(yaml.safe_load(block)["paging"]).alerts_of == ("PF9KMXH",)


def test_the_example_of_the_comms_document_holds(tmp_path, capsys):
    script = tmp_path / "comms.txt"
    script.write_text("\n".join(blocks("docs/comms.md", "rehearsal")), encoding="utf-8")
    assert main(["rehearse", "--script", str(script)]) == 0, capsys.readouterr().out


def test_the_lists_of_the_comms_document_are_valid_and_are_all_there_are():
    _, _, block = blocks("docs/comms.md", "yaml")
    given = yaml.safe_load(block)["wording"]
    assert Wording.model_validate(given).longest_sentence == 25
    assert set(given) == set(Wording.model_fields)


def test_the_codes_of_the_comms_document_are_those_with_a_sentence():
    whole = (ROOT / "docs" / "comms.md").read_text(encoding="utf-8")
    text = whole.partition("## Plain English")[2]
    named = {
        code
        for row in re.findall(r"^\| (`[a-z_`, ]+`) \|", text, re.MULTILINE)
        for code in re.findall(r"`([a-z_]+)`", row)
    }
    written = messages_in("wording")
    assert named == written - {"quoted"}


def test_the_words_for_questions_of_the_comms_document_are_all_there_are():
    text = (ROOT / "docs" / "comms.md").read_text(encoding="utf-8")
    part = text.partition("## Tenants who ask elsewhere")[2].partition("\n## ")[0]
    named = re.findall(r"^\| `([a-z_]+)` \|", part, re.MULTILINE)
    assert set(named) == set(Questions.model_fields)


def test_the_kinds_of_message_of_the_comms_document_are_all_there_are():
    part = (ROOT / "docs" / "comms.md").read_text("utf-8").partition("## Drafts")[2]
    rows = re.findall(r"^\| (`[^|]+) \|", part.partition("\n## ")[0], re.MULTILINE)
    assert {name for row in rows for name in re.findall(r"`([a-z-]+)`", row)} == set(KINDS)


def test_the_message_of_ones_own_in_the_comms_document_is_valid():
    block, _, _ = blocks("docs/comms.md", "yaml")
    [own] = yaml.safe_load(block)["comms"]["own_messages"]
    assert OwnMessage.model_validate(own).id == "maintenance"


def test_the_channels_of_the_comms_document_are_valid():
    _, block, _ = blocks("docs/comms.md", "yaml")
    channels = yaml.safe_load(block)["comms"]["channels"]
    assert [Channel.model_validate(each).how for each in channels] == [
        "status_page",
        "mail",
        "room",
        "gateway",
        "by_hand",
    ]


def test_the_yaml_of_the_playbook_document_is_valid(playbook):
    rooms, practice, words, duty, role, step, roster = blocks("docs/playbook.md", "yaml")
    written = yaml.safe_load((ROOT / "playbooks" / "govuk-paas.yaml").read_text())
    written["rooms"] |= yaml.safe_load(rooms)["rooms"] | yaml.safe_load(practice)["rooms"]
    written |= yaml.safe_load(words)
    written["duties"] |= yaml.safe_load(duty)["duties"]
    written["roles"] |= yaml.safe_load(role)["roles"]
    read = read_playbook(yaml.safe_dump(written), "playbook.yaml")
    own = read.rooms.per_incident
    assert read.vocabulary["tenants"] == "passengers"
    assert own.priorities == ("P1", "P2")
    assert read.rooms.rehearsals
    assert read.duties["photo"].until.note == "photo"
    assert not read.roles["scribe"].may_lead
    assert own.archive_after is not None
    assert Step.model_validate(yaml.safe_load(step)[0]).id == "tenants"
    assert len(read_roster(roster, "docs/playbook.md", playbook).members) == 2


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_between_the_documents_leads_somewhere(document):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_every_module_says_what_it_is_in_the_architecture():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = [p for p in (ROOT / "muster").glob("*") if p.suffix == ".py" or p.is_dir()]
    for module in modules:
        if module.name not in ("__init__.py", "__pycache__"):
            assert f"{module.name}" in text, module.name
