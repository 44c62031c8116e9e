"""Another writer on the same storage: what was decided on what it changed is decided again."""

import logging

import pytest

from muster.incidents.repository import IncidentRepository, Recorded
from muster.journal import VersionConflict
from muster.kernel.decisions import Accepted, DecisionContext
from muster.kernel.events import NewEvent
from muster.people import Roster
from tests.journal.conftest import ALEX, NOW, ROOM, append, note


@pytest.fixture
def two(ground):
    """Two journals on one storage, each of which believes that it is alone."""
    if ground.kind == "memory":
        pytest.skip("Memory is one process's own")
    one, other = ground.journal(), ground.journal()
    append(one, "incident-7", note("first"))
    assert other.version("incident-7") == other.position() == 1
    return one, other


def texts(journal):
    return [event.data["text"] for event in journal.read("incident-7")]


def test_it_is_decided_again_on_what_is_there_by_then(two, caplog):
    one, other = two
    seen = []

    def decide():
        seen.append(texts(other))
        append(other, "incident-7", note("theirs"))
        return "decided"

    append(one, "incident-7", note("quicker"))
    with caplog.at_level(logging.WARNING):
        assert other.decided(decide) == "decided"
    assert seen[-1] == ["first", "quicker"]
    assert texts(one) == ["first", "quicker", "theirs"]
    assert "decided again" in caplog.text


def test_it_is_not_decided_for_ever(two):
    one, other = two
    asked = []

    def decide():
        asked.append(len(asked))
        version = other.version("incident-7")
        append(one, "incident-7", note(f"quicker {len(asked)}"))
        other.append(
            "incident-7", [note("theirs")], expected=version, who=ALEX, where=ROOM, now=NOW
        )

    with pytest.raises(VersionConflict):
        other.decided(decide)
    assert asked == [0, 1, 2]
    assert "theirs" not in texts(one)


def test_two_registers_on_one_storage_lose_nothing_of_an_incident(ground, playbook):
    if ground.kind == "memory":
        pytest.skip("Memory is one process's own")
    registers = [IncidentRepository(ground.journal()) for _ in range(2)]
    context = DecisionContext(ALEX, NOW, playbook, Roster(open=True))

    def noted(text):
        return lambda incident: Accepted((note(text),))

    assert registers[1].last_number() == 0
    declared = registers[0].declare(
        lambda known: Accepted((NewEvent("declared", {"title": "Apps fail"}),)), context, ROOM
    )
    assert isinstance(declared, Recorded)
    for turn in range(1, 5):
        recorded = registers[turn % 2].change(1, noted(f"note {turn}"), context, ROOM)
        assert recorded.incident.version == turn + 1
    said = [e.data["text"] for e in registers[0].journal.read("incident-00000001")[1:]]
    assert said == [f"note {turn}" for turn in range(1, 5)]
