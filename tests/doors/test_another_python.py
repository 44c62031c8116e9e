"""`python -m muster` by a Python that has not our libraries says what to type, in a line."""

import subprocess
import sys

import pytest

from muster.__main__ import COMMANDS, main
from tests.conftest import ROOT

ARGUMENTS = {
    "words": "words hello there",
    "rehearse": "rehearse --list",
    "report": "report INC-1",
    "backup": "backup kept.jsonl",
    "restore": "restore kept.jsonl",
    "import": "import record.jsonl",
}


@pytest.mark.parametrize("command", [ARGUMENTS.get(row[0], row[0]) for row in COMMANDS])
def test_a_python_without_the_libraries_says_which_one_to_type(command):
    ran = subprocess.run(  # noqa: S603 - this interpreter, our own program
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); "
         "from muster.__main__ import main; sys.exit(main(sys.argv[1:]))", *command.split()],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert f".venv/bin/python -m muster {command}" in ran.stderr


def test_a_library_that_is_missed_only_while_it_runs_is_named_as_well(monkeypatch, capsys):
    def run(_):
        raise ModuleNotFoundError("No module named 'odfdo'", name="odfdo")

    monkeypatch.setattr("muster.check.words.words", run)
    assert main(["words", "hello"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("odfdo is not installed for this Python")
    assert said.count("\n") == 1


def test_a_python_that_is_too_old_is_told_which_one_is_needed():
    ran = subprocess.run(  # noqa: S603 - this interpreter, our own program
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); "
         "sys.version_info = (3, 9, 2); import muster.__main__"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 1
    assert ran.stderr.startswith("Muster needs Python 3.11 or newer")
    assert ran.stderr.count("\n") == 1
