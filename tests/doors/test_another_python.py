"""`python -m muster` by a Python that has not our libraries says what to type, in a line."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.parametrize("command", ["words hello there", "rehearse --list", "check"])
def test_a_python_without_the_libraries_says_which_one_to_type(command):
    ran = subprocess.run(  # noqa: S603 - this interpreter, our own program
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); "
         "from muster.__main__ import main; sys.exit(main(sys.argv[1:]))", *command.split()],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert f".venv/bin/python -m muster {command}" in ran.stderr
