"""Asking whatever gateway there is how things stand there, and no other."""

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from muster.gateways.registry import Gateways, WrongGateway
from muster.gateways.simulated_tracker import SimulatedTracker
from muster.kernel.gateway_names import TRACKER
from muster.runtime.gateway_polling import GatewayPolling

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Theirs:
    name, simulated = TRACKER, False

    def deliver(self, effect):
        raise NotImplementedError

    find = deliver

    def probe(self):
        return "theirs"


class Asked(Theirs):
    def state(self, reference):
        return None


@pytest.fixture
def asking():
    """What polls a registry of gateways, with who was asked, and whether there is anything to."""

    class Asking:
        some, new = True, 0

        def __init__(self):
            self.gateways = Gateways({TRACKER: SimulatedTracker()})
            self.asked, self.heard = [], Event()

        def round(self, gateway, now):
            self.asked.append((gateway, now))
            self.heard.set()
            return self.new

    made = Asking()
    made.polling = GatewayPolling(
        made.gateways,
        TRACKER,
        lambda: NOON,
        round=made.round,
        has_some=lambda: made.some,
        heard=made.heard.set,
        every=HOUR,
        every_played=HOUR,
    )
    yield made
    made.polling.stop()


def test_one_that_is_played_is_asked_by_the_clock(asking):
    assert asking.polling.next_look(NOON) == NOON + HOUR
    assert not asking.polling.look(NOON + HOUR - timedelta(seconds=1))
    assert asking.asked == []
    asking.new = 1
    assert asking.polling.look(NOON + HOUR)
    assert asking.polling.next_look(NOON + HOUR) == NOON + 2 * HOUR


def test_while_there_is_nothing_to_ask_for_nobody_is_asked(asking):
    asking.some = False
    assert asking.polling.next_look(NOON) is None
    asking.gateways.bring(Asked(), "Todo")
    assert asking.polling.next_look(NOON) is None


def test_one_that_is_brought_later_is_asked_on_a_thread_of_its_own(asking):
    theirs = Asked()
    asking.gateways.bring(theirs, "Todo")
    assert asking.polling.next_look(NOON) == NOON
    assert not asking.polling.look(NOON)
    assert asking.heard.wait(10)
    assert asking.asked == [(theirs, NOON)]
    assert asking.polling.next_look(NOON) is None


def test_one_that_tells_nothing_is_not_asked(asking):
    asking.gateways.bring(Theirs(), "Todo")
    assert asking.polling.next_look(NOON) is None
    assert not asking.polling.look(NOON + HOUR)
    assert asking.asked == []


def test_one_that_was_taken_away_is_asked_no_more(asking):
    asking.gateways.bring(Asked(), "Todo")
    asking.gateways.take_away(TRACKER, "Todo")
    asking.polling.look(NOON + HOUR)
    [(gateway, _)] = asking.asked
    assert gateway.simulated


def test_one_that_would_be_asked_otherwise_is_refused_with_how_it_is_asked():
    class Other(Theirs):
        def state(self):
            return None

    with pytest.raises(WrongGateway, match=r"it is called as state\(reference\)"):
        Gateways({}).bring(Other(), "Todo")
