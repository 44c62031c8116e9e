"""Commands of one person in one room take effect in the order typed, whatever the threads do."""

import gc
import random
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from muster.chat import turns as turns_module
from muster.chat.turns import Turns


class Message:
    """What a turn is drawn for."""


@pytest.fixture
def turns():
    return Turns()


def test_they_act_in_the_order_in_which_they_arrived(turns):
    messages = [Message() for _ in range(40)]
    for message in messages:
        turns.queue(message, "alex in #room")
    done = []

    def act(number):
        time.sleep(random.random() / 200)  # noqa: S311
        with turns.taken(messages[number]):
            done.append(number)

    order = list(range(40))
    with ThreadPoolExecutor(40) as pool:
        random.shuffle(order)
        list(pool.map(act, order))
    assert done == list(range(40))


def test_people_do_not_wait_for_each_other(turns):
    slow, quick = Message(), Message()
    turns.queue(slow, "alex")
    turns.queue(quick, "sam")
    with turns.taken(quick):
        pass


def test_a_command_that_is_blocked_on_its_way_holds_nobody_up(turns):
    blocked, following = Message(), Message()
    turns.queue(blocked, "alex")
    turns.queue(following, "alex")
    del blocked
    gc.collect()
    started = time.monotonic()
    with turns.taken(following):
        assert time.monotonic() - started < turns_module.PATIENCE / 2


def test_a_command_that_fails_passes_the_turn_on(turns):
    first, second = Message(), Message()
    turns.queue(first, "alex")
    turns.queue(second, "alex")
    with pytest.raises(ZeroDivisionError), turns.taken(first):
        raise ZeroDivisionError
    with turns.taken(second):
        pass


def test_a_command_acts_out_of_turn_rather_than_not_at_all(turns, monkeypatch):
    monkeypatch.setattr(turns_module, "PATIENCE", 0.05)
    stuck, following = Message(), Message()
    turns.queue(stuck, "alex")
    turns.queue(following, "alex")
    acted = Event()
    with turns.taken(following):
        acted.set()
    assert acted.is_set()


def test_a_message_in_no_queue_does_not_wait(turns):
    with turns.taken(Message()):
        pass


def test_nothing_is_left_behind(turns):
    for _ in range(3):
        message = Message()
        turns.queue(message, "alex")
        with turns.taken(message):
            pass
    del message
    assert not turns._queues
