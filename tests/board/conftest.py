"""An incident built from decisions alone, as the board shows it."""

import pytest

from tests.comms.conftest import drafts
from tests.incidents.conftest import case, led

__all__ = ["case", "drafts", "led"]


class PlainWords:
    """Says of each thing what it is, and no more."""

    def of_duty(self, view, duty):
        return duty.key

    def of_event(self, incident, event):
        return event.data.get("text", event.kind)

    def of_priority(self, incident):
        return incident.priority.agreed or "no priority yet"


@pytest.fixture
def words():
    return PlainWords()
