"""On each Python and on each Errbot that is promised: dropped in, and rehearsed.

`.ci/environments` makes them, of what this machine or a package registry has, with what is pinned.
"""

import subprocess

import pytest

from tests.conftest import ROOT
from tests.doors.operators_bot import Operator, environment, install

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("drop-in")]

OTHERS = {
    "errbot-6.2.0": ("3.11", "6.2.0"),
    "python-3.12": ("3.12", "6.2.1"),
    "python-3.13": ("3.13", "6.2.1"),
    "python-3.13-errbot-6.2.0": ("3.13", "6.2.0"),
}
"""By the name of its folder in .venv/others: the Python and the Errbot that are there."""

VERSIONS = """
import sys
from errbot.version import VERSION
print(*sys.version_info[:2], sep=".")
print(VERSION)
"""


@pytest.fixture(scope="module", params=OTHERS)
def python(request, wheels, tmp_path_factory):
    """The Python of an environment of that kind, into which all our wheels are installed."""
    there = ROOT / ".venv" / "others" / request.param / "bin" / "python"
    if not there.exists():
        pytest.skip(f"{request.param} is not there: .ci/environments makes it where it can be had")
    told = subprocess.run([there, "-c", VERSIONS], check=True, capture_output=True, text=True)  # noqa: S603
    assert tuple(told.stdout.split()) == OTHERS[request.param]
    made = environment(tmp_path_factory.mktemp("environment") / "venv", there)
    install(made, wheels)
    return made


def test_it_is_dropped_in_and_survives_being_killed(python, tmp_path):
    operator = Operator(tmp_path, python)
    with operator.start() as bot:
        bot.ask(".incident start Apps fail", "INC-1 declared: Apps fail")
        bot.wait_for(".incident tenants yes")
        bot.ask(".incident note The router is down", "Noted in INC-1")

    told = subprocess.run(  # noqa: S603
        [python.parent / "muster", "check", "--config", operator.config],
        cwd=tmp_path, check=False, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert "Nothing is wrong." in told
    fails = "STORAGE is Shelf: on this Python" in told
    with operator.start() as again:
        again.ask(".incident status", "INC-1 declared: Apps fail")
        again.ask(".incident timeline", "The router is down")
        again.ask(".count", "Computer says nooo" if fails else "counted 1")


def test_an_incident_is_rehearsed_on_our_own_backend(python, tmp_path):
    script = ROOT / "rehearsals" / "the-report-writes-itself.txt"
    played = subprocess.run(  # noqa: S603
        [python.parent / "muster", "rehearse", "--script", script],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (played.returncode, played.stderr) == (0, "")
