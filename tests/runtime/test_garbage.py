"""The search for garbage is put off while a bot is loaded, and is on again whatever happens."""

import gc
import time

import pytest

from muster.runtime.garbage import searched_later


@pytest.fixture(autouse=True)
def on():
    gc.enable()
    yield
    gc.enable()


def test_it_is_off_within_and_on_afterwards():
    with searched_later():
        assert not gc.isenabled()
        with searched_later():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_on_again_after_a_start_that_failed():
    with pytest.raises(SystemExit), searched_later():
        raise SystemExit
    assert gc.isenabled()


def test_it_stays_off_for_a_while_where_that_is_asked():
    with searched_later(0.05):
        pass
    assert not gc.isenabled()
    ends = time.monotonic() + 10
    while not gc.isenabled() and time.monotonic() < ends:
        time.sleep(0.01)
    assert gc.isenabled()


def test_a_bot_that_never_searches_is_left_so():
    gc.disable()
    with searched_later():
        pass
    assert not gc.isenabled()
