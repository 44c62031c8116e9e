"""What is rarely asked for is loaded when it is."""

import subprocess
import sys

from tests.conftest import ROOT

_PROGRAM = """
import sys
import muster.bootstrap
assert not {"docx", "odfdo"} & sys.modules.keys()
"""


def test_the_libraries_for_documents_are_not_loaded_with_the_bot():
    done = subprocess.run(  # noqa: S603 - a program of ours
        [sys.executable, "-c", _PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
