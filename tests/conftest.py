"""What the tests share: the two playbooks, people, and a bot on the rehearsal stage."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from muster.playbook import read_playbook
from muster.rehearsal.command import rehearsal_settings
from tests.theatre import Theatre

ROOT = Path(__file__).resolve().parent.parent


def load(name):
    path = ROOT / "playbooks" / f"{name}.yaml"
    return read_playbook(path.read_text(encoding="utf-8"), path.name)


@pytest.fixture(scope="session")
def playbook():
    """The GOV.UK PaaS team's playbook."""
    return load("govuk-paas")


@pytest.fixture(scope="session")
def ferry():
    """The playbook of an invented team that does everything differently."""
    return load("harbour-ferry")


@pytest.fixture
def theatre(tmp_path, playbook) -> Iterator[Theatre]:
    """A real bot with both plugins, its clock at ten on a Monday, and a cast of four."""
    theatre = Theatre(rehearsal_settings(), playbook, tmp_path)
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("sam", "comms", on_comms=True)
    theatre.cast("pat", "paas-sre")
    theatre.cast("mika", "managed-service")
    theatre.start()
    yield theatre
    theatre.stop()


@pytest.fixture(autouse=True)
def _logs_stay_as_they_were():
    """Errbot adds handlers to the root logger at every start."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
