"""What `make dist` builds, for those tests that install it."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The folder that `make dist` writes, written once."""
    into = tmp_path_factory.mktemp("dist") / "dist"
    subprocess.run([sys.executable, "tools/dist.py", str(into)], cwd=ROOT, check=True)  # noqa: S603
    return into


@pytest.fixture(scope="session")
def wheels(built):
    return sorted(built.glob("*.whl"))
