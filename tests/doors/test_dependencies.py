"""What the project is made of: pinned by hash, licensed, and no good news invented about it."""

import json
import re
import subprocess
import tomllib
from importlib.metadata import distributions

import pytest
from packaging.requirements import Requirement

from tests.conftest import ROOT
from tools import audit as auditing
from tools import sbom
from tools.licences import ACCEPTED, LOOKED_INTO, listed, pinned
from tools.lock import BUILD, BUILDERS, EXTRAS, OLDEST, OWN_BOT, RUNTIME, TOOLS, normalised, pins

FILES = (RUNTIME, *EXTRAS, BUILD, OLDEST, TOOLS)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LINE = re.compile(
    r"-r requirements(-slack|-dev)?\.txt|#.*|"
    r"[a-z0-9][a-z0-9-]*==[0-9][A-Za-z0-9.]*( ; [^\\]+)? \\|"
    r"    --hash=sha256:[0-9a-f]{64}( \\)?|    #.*"
)


def pinned_in(file):
    return pins((ROOT / file).read_text(encoding="utf-8"))


# Pinned.


@pytest.mark.parametrize("file", FILES)
def test_a_file_has_exact_versions_with_their_hashes_and_nothing_else(file):
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    found = pinned_in(file)
    assert len(found) == sum("==" in line for line in lines)
    for name, pin in found.items():
        assert "--hash=sha256:" in pin, name


@pytest.mark.parametrize(
    ("file", "asked"),
    [
        (RUNTIME, PROJECT["project"]["dependencies"]),
        (OLDEST, PROJECT["project"]["dependencies"]),
        *(
            (file, PROJECT["project"]["optional-dependencies"][each])
            for file in (RUNTIME, OLDEST)
            for each in OWN_BOT
        ),
        *((file, PROJECT["project"]["optional-dependencies"][e]) for file, e in EXTRAS.items()),
        (TOOLS, PROJECT["dependency-groups"]["tools"]),
    ],
)
def test_what_the_project_asks_for_is_pinned_as_it_asks(file, asked):
    found = {**pinned_in(RUNTIME), **pinned_in(file)}
    for each in map(Requirement, asked):
        assert each.specifier, f"{each.name}: any version at all"
        version = found[normalised(each.name)].split()[0].partition("==")[2]
        assert version in each.specifier, f"{each}: {version} is pinned"


def test_what_several_files_need_is_in_the_first_of_them():
    runtime, slack, dev, mutants = (pinned_in(file) for file in (RUNTIME, *EXTRAS))
    assert not set(runtime) & set(slack), "what the bot needs is told once"
    assert not (set(runtime) | set(slack)) & set(dev), "the tests have all of the bot's"
    assert not (set(runtime) | set(slack) | set(dev)) & set(mutants), "and mutants all of theirs"
    assert pinned_in(BUILD) == {name: runtime[name] for name in BUILDERS}


def test_what_is_installed_is_what_is_pinned():
    wanted = {pin.name: pin.version for pin in pinned()}
    found = {normalised(each.metadata["Name"]): each.version for each in distributions()}
    other = {
        name: (found[name], version)
        for name, version in wanted.items()
        if found.get(name, version) != version
    }
    assert other == {}, "installed, and pinned; run make, which installs what is pinned"


def test_the_oldest_errbot_that_the_metadata_allow_is_the_one_that_is_tried():
    [errbot] = [
        each
        for each in map(Requirement, PROJECT["project"]["dependencies"])
        if each.name == "errbot"
    ]
    version = pinned_in(OLDEST)["errbot"].split()[0].partition("==")[2]
    assert f">={version}" in str(errbot.specifier).split(",")


def test_nothing_is_installed_but_by_its_hash():
    scripts = [*(ROOT / ".ci").iterdir(), ROOT / "Makefile"]
    installs = [
        line
        for script in scripts
        for line in script.read_text(encoding="utf-8").splitlines()
        if re.search(r"pip install|pip3 install", line)
    ]
    assert len(installs) == 2
    assert all("--require-hashes" in each for each in installs)


# Licensed.


def test_every_pin_has_a_licence_that_somebody_has_read():
    licences = listed()
    for pin in pinned():
        licence = licences[pin.name, pin.version]
        assert licence.startswith(ACCEPTED), f"{pin.name} {pin.version}: {licence}"


def test_a_licence_that_was_looked_into_is_of_a_version_that_is_pinned():
    assert set(LOOKED_INTO) <= {(pin.name, pin.version) for pin in pinned()}


# Looked after.


def report(**told):
    """A report of pip-audit's: what it tells of each package, or None where it found none."""
    return {
        "dependencies": [
            {"name": name, "skip_reason": "not found"}
            if vulns is None
            else {"name": name, "version": "1.0", "vulns": vulns}
            for name, vulns in told.items()
        ]
    }


WEAK = [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.setattr(auditing, "ROOT", tmp_path)
    (tmp_path / "a.txt").write_text("one==1.0 \\\n    --hash=x\ntwo==1.0 \\\n    --hash=y\n")
    (tmp_path / "b.txt").write_text("Three_3==1.0 \\\n    --hash=z\n")
    return ("a.txt", "b.txt")


def test_what_no_source_knows_is_not_audited(files):
    found = auditing.audit(files, lambda *_: report(one=None, two=[], three_3=None))
    assert found.left == ["one", "three-3"]
    assert found.known == {"two"}
    assert found.weak == []


def test_another_source_is_asked_for_what_one_does_not_know_and_told_weaknesses_once(files):
    asked = []

    def ask(source, file):
        asked.append((source, file))
        if source == "pypi":
            return report(one=WEAK, two=None) if file == "a.txt" else None
        return report(one=WEAK, two=WEAK) if file == "a.txt" else report(three_3=[])

    found = auditing.audit(files, ask)
    assert found.left == []
    assert found.weak == ["one 1.0: PYSEC-1, mended: 1.1", "two 1.0: PYSEC-1, mended: 1.1"]
    assert asked == [("pypi", "a.txt"), ("pypi", "b.txt"), ("osv", "a.txt"), ("osv", "b.txt")]


@pytest.mark.parametrize(
    ("told", "arguments", "status", "says"),
    [
        (None, [], 0, "NOT AUDITED: "),
        (None, ["--strict"], 2, "NOT AUDITED: "),
        ([], [], 0, "audited: "),
        ([], ["--strict"], 0, "audited: "),
        (WEAK, [], 1, "WEAK "),
    ],
)
def test_an_audit_without_data_says_so_and_one_with_weaknesses_fails(
    monkeypatch, capsys, told, arguments, status, says
):
    def ask(source, file):
        return None if told is None else report(**dict.fromkeys(pinned_in(file), told))

    monkeypatch.setattr(auditing, "ask", ask)
    monkeypatch.setattr("sys.argv", ["audit", *arguments])
    assert auditing.main() == status
    out = capsys.readouterr().out
    assert any(line.startswith(says) for line in out.splitlines())
    assert ("audited: " in out) == (told is not None)


def test_a_source_whose_answer_is_none_is_one_that_cannot_be_asked(monkeypatch):
    failed = subprocess.CompletedProcess([], 1, stdout="", stderr="Traceback …")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: failed)
    assert auditing.ask("osv", RUNTIME) is None


def test_the_bill_of_materials_has_what_the_bot_needs_and_nothing_of_the_tests():
    whole = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [
            {"bom-ref": "a", "name": "Flask", "version": "1", "licenses": ["x"]},
            {"bom-ref": "b", "name": "ansi", "version": "0.3.7"},
            {"bom-ref": "c", "name": "pytest", "version": "9"},
        ],
        "dependencies": [
            {"ref": "root", "dependsOn": ["a", "b", "c"]},
            {"ref": "a"},
            {"ref": "c", "dependsOn": ["a"]},
        ],
    }
    made = sbom.only(whole, {"flask", "ansi"})
    assert [each["name"] for each in made["components"]] == ["Flask", "ansi"]
    assert made["components"][1]["licenses"] == [{"license": {"name": "MIT"}}]
    assert made["dependencies"] == [
        {"ref": "root", "dependsOn": ["a", "b"]},
        {"ref": "a", "dependsOn": []},
    ]
    json.dumps(made)


def test_each_exception_from_the_security_linter_names_its_rule_and_its_reason():
    sources = [
        path
        for part in ("muster", "plugins", "backends", "storage", "tools")
        for path in (ROOT / part).rglob("*.py")
    ]
    lines = [
        line.split("# nosec", 1)[1]
        for path in sources
        for line in path.read_text(encoding="utf-8").splitlines()
        if "# nosec" in line
    ]
    assert lines
    for line in lines:
        assert re.fullmatch(r" B\d{3}  # \w.{5,}", line), line
