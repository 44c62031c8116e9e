"""Several people rehearse at one table, each at a terminal of their own."""

import socket
import threading
from datetime import UTC, datetime

import pytest

from muster.loading import load_playbook
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.faults import BrokenRun
from muster.rehearsal.isolation import no_network
from muster.rehearsal.kept import found, read_kept
from muster.rehearsal.saving import Keeping, read_run
from muster.rehearsal.session import Session
from muster.rehearsal.sharing import Guest, Sharing, address_of, short_address
from muster.rehearsal.table import Table

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
PATIENCE = 20


class Ears:
    """What a terminal was shown; `heard` waits until it was shown a text."""

    def __init__(self):
        self.lines, self._told = [], threading.Condition()

    def __call__(self, line):
        with self._told:
            self.lines.append(line.text)
            self._told.notify_all()

    def heard(self, text):
        with self._told:
            return self._told.wait_for(lambda: any(text in line for line in self.lines), PATIENCE)


@pytest.fixture
def hosted(tmp_path):
    settings = rehearsal_settings()
    playbook = load_playbook(settings)
    scenario = read_kept(found("late-start"), playbook)
    keeping = Keeping.begin(tmp_path / "r", "late-start", "a team", "d", NOW)
    ears = Ears()
    table = Table(scenario, playbook, settings, keeping)
    session = Session(table, ears)
    session.begin()
    try:
        with no_network(), Sharing(table, session):
            yield session, ears
    finally:
        session.stop()


@pytest.fixture
def guest(hosted):
    ears = Ears()
    one = Guest(hosted[0].keeping.path, ears)
    yield one, ears
    one.close()


def test_a_guest_sits_down_as_somebody_whom_nobody_plays_yet(hosted, guest):
    seat, ears = guest
    assert ears.heard("and you are sam")
    assert seat.prompt == "sam #paas-incident"
    assert seat.title == "Twenty minutes before you go home"
    assert "#paas-internal" in seat.rooms
    assert "!incident start" in seat.words()


def test_what_one_says_all_hear_and_it_is_one_incident(hosted, guest):
    host, host_hears = hosted
    seat, ears = guest
    host.typed("!incident start Apps fail --tenants yes")
    assert ears.heard("INC-1 declared: Apps fail")
    seat.typed("!incident comms me")
    assert host_hears.heard("you are comms lead")
    with host.table.lock:
        assert read_run(host.keeping.path).inputs[1].who == "sam"
    assert any("sam, comms lead" in line for line in host.people())


def test_a_note_is_for_whoever_asked(hosted, guest):
    seat, ears = guest
    seat.typed("/help")
    assert ears.heard("/undo: take the last thing back")
    assert not any("/undo: take" in line for line in hosted[1].lines)


def test_what_the_bot_tells_somebody_in_private_is_not_told_the_others(hosted, guest):
    _, host_hears = hosted
    seat, ears = guest
    seat.typed("/in bot")
    assert ears.heard("You speak to the bot in private")
    seat.typed("!rota now")
    assert ears.heard("to sam muster:")
    assert not any("to sam muster:" in line for line in host_hears.lines)


def test_whoever_leaves_ends_it_for_nobody_else(hosted, guest):
    host, _ = hosted
    seat, ears = guest
    seat.typed("/quit")
    assert ears.heard("You have left; the others go on.")
    host.typed("!incident start Apps fail")
    assert not host.ended


def test_a_terminal_that_talks_nonsense_is_hung_up_on_and_hurts_nobody(hosted):
    host, ears = hosted
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as other:
        with short_address(address_of(host.keeping.path)) as address:
            other.connect(address)
        other.sendall(b"nonsense\n")
        other.settimeout(PATIENCE)
        while other.recv(65536):
            pass
    host.typed("!incident start Apps fail")
    assert ears.heard("INC-1 declared")


def test_where_nobody_plays_it_is_said(tmp_path):
    with pytest.raises(BrokenRun, match="nobody plays one at the moment"):
        Guest(tmp_path / "one.jsonl", lambda line: None)


def test_the_place_where_they_meet_is_its_owner_s_alone(hosted):
    place = address_of(hosted[0].keeping.path)
    assert place.stat().st_mode & 0o077 == 0
    assert place.parent.stat().st_mode & 0o077 == 0
