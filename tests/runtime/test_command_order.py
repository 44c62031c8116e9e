"""Commands of one person take effect in the order typed, and nobody waits for another's flood."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from types import SimpleNamespace

import pytest

from muster.runtime import command_order as turns_module
from muster.runtime.command_order import CommandOrder

GUARD = 20
"""Seconds after which a test fails instead of waiting for ever."""


@pytest.fixture
def turns():
    made = CommandOrder(4)
    yield made
    made.close()


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(turns_module, "PATIENCE", 0.05)


class Hanging:
    """A command that begins, and ends when it is told to."""

    def __init__(self):
        self.begun, self.end = Event(), Event()

    def __call__(self):
        self.begun.set()
        assert self.end.wait(GUARD)


def finish(turns):
    turns.close()
    turns.join(GUARD)
    assert not turns._workers


def test_the_commands_of_one_person_act_in_the_order_in_which_they_were_typed(turns):
    done = []
    for number in range(300):
        turns.offer("alex", lambda number=number: done.append(number))
    finish(turns)
    assert done == list(range(300))


def test_the_commands_of_one_person_never_act_at_the_same_time(turns):
    at_work, most = [], []

    def act():
        at_work.append(1)
        most.append(len(at_work))
        at_work.pop()

    for _ in range(200):
        turns.offer("alex", act)
    finish(turns)
    assert max(most) == 1


def test_whoever_types_one_command_comes_before_the_rest_of_somebody_elses_flood():
    single = CommandOrder(1)
    first, done = Hanging(), []
    single.offer("eve", first)
    assert first.begun.wait(GUARD)
    for number in range(100):
        single.offer("eve", lambda number=number: done.append(("eve", number)))
    single.offer("alex", lambda: done.append(("alex", 0)))
    single.offer("alex", lambda: done.append(("alex", 1)))
    single.offer("sam", lambda: done.append(("sam", 0)))
    first.end.set()
    finish(single)
    assert len(done) == 103
    assert set(done[:4]) == {("alex", 0), ("sam", 0), ("eve", 0), ("alex", 1)}


def test_many_people_at_once_are_each_answered_in_order(turns):
    done = []

    def type_all(person):
        for number in range(200):
            turns.offer(person, lambda number=number: done.append((person, number)))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(type_all, "abcdefgh"))
    finish(turns)
    assert len(done) == 1600
    for person in "abcdefgh":
        assert [n for who, n in done if who == person] == list(range(200))


def test_slow_commands_of_one_person_take_one_thread(turns):
    slow = [Hanging() for _ in range(15)]
    for act in slow:
        turns.offer("eve", act)
    assert slow[0].begun.wait(GUARD)
    answered = Event()
    turns.offer("alex", answered.set)
    assert answered.wait(GUARD)
    assert not any(act.begun.is_set() for act in slow[1:])
    for act in slow:
        act.end.set()
    finish(turns)


def test_a_command_that_fails_passes_the_turn_on(turns, caplog):
    done, typed = Event(), "the okapi keys"

    def fail():
        raise SystemExit(typed)

    turns.offer("alex", fail)
    turns.offer("alex", done.set)
    assert done.wait(GUARD)
    finish(turns)
    assert "SystemExit" in caplog.text
    assert "okapi" not in caplog.text


def test_after_a_while_the_next_command_no_longer_waits_for_one_that_hangs(turns, impatient):
    stuck, following, told = Hanging(), Event(), []
    turns.offer("alex", stuck, hangs=told.append)
    turns.offer("alex", following.set)
    assert following.wait(GUARD)
    assert not stuck.end.is_set()
    [thread] = told
    assert thread in {each.ident for each in threading.enumerate()}
    stuck.end.set()
    finish(turns)
    assert len(told) == 1


def test_commands_that_hang_hold_up_nobody_else(turns, impatient):
    stuck = []
    for person in "abcdef":
        for _ in range(turns_module.HANGING):
            act = Hanging()
            stuck.append(act)
            turns.offer(person, act)
    for act in stuck:
        assert act.begun.wait(GUARD)
    answered = Event()
    turns.offer("alex", answered.set)
    assert answered.wait(GUARD)
    for act in stuck:
        act.end.set()
    finish(turns)


def test_beyond_a_few_that_hang_a_persons_commands_wait(turns, impatient):
    stuck = [Hanging() for _ in range(turns_module.HANGING)]
    for act in stuck:
        turns.offer("alex", act)
    following, other = Event(), Event()
    turns.offer("alex", following.set)
    for act in stuck:
        assert act.begun.wait(GUARD)
    assert not following.wait(0.3)
    turns.offer("sam", other.set)
    assert other.wait(GUARD)
    stuck[1].end.set()
    assert following.wait(GUARD)
    for act in stuck:
        act.end.set()
    finish(turns)


def test_a_full_queue_takes_no_more_and_says_how_many_once_there_is_room(turns, monkeypatch):
    monkeypatch.setattr(turns_module, "WAITING", 10)
    first, done, told, room = Hanging(), [], [], Event()
    turns.offer("alex", first)
    assert first.begun.wait(GUARD)

    def offer(name):
        def again(count):
            told.append((name, count))
            room.set()

        return turns.offer("alex", lambda: done.append(name), again=again)

    assert [offer(number) for number in range(10)] == [0] * 10
    assert [offer(f"late {number}") for number in range(3)] == [1, 2, 3]
    assert turns.offer("sam", lambda: done.append("sam")) == 0
    first.end.set()
    assert room.wait(GUARD)
    assert offer("again") == 0
    finish(turns)
    assert told == [("late 0", 3)]
    assert [name for name in done if name != "sam"] == [*range(10), "again"]


def test_what_waits_is_bounded_by_its_length_too(turns, monkeypatch):
    monkeypatch.setattr(turns_module, "WAITING_CHARACTERS", 1000)
    first = Hanging()
    turns.offer("alex", first)
    assert first.begun.wait(GUARD)
    taken = [turns.offer("alex", lambda: None, size=300) for _ in range(6)]
    assert taken == [0, 0, 0, 0, 1, 2]
    first.end.set()
    finish(turns)


def test_nothing_is_left_behind(turns):
    for person in range(100):
        turns.offer(person, lambda: None)
    finish(turns)
    gc.collect()
    assert not turns._queues
    assert not turns._ready


def test_once_closed_it_takes_nothing_and_does_what_it_has(turns):
    first, done = Hanging(), []
    turns.offer("alex", first)
    turns.offer("alex", lambda: done.append(1))
    turns.close()
    with pytest.raises(RuntimeError, match="stopping"):
        turns.offer("alex", lambda: done.append(2))
    first.end.set()
    turns.join(GUARD)
    assert done == [1]


def test_threads_come_with_the_work_and_never_more_than_it_needs(turns):
    for _ in range(50):
        done = Event()
        turns.offer("alex", done.set)
        assert done.wait(GUARD)
    assert len(turns._workers) <= 2


def test_it_stands_in_for_errbots_pool(turns):
    done = []
    message = SimpleNamespace(frm=SimpleNamespace(person="alex"))
    results = [
        turns.apply_async(lambda number, msg: done.append(number), [number], {"msg": message})
        for number in range(50)
    ]
    for result in results:
        result.wait(GUARD)
    assert done == list(range(50))


def test_what_a_backend_has_done_by_errbots_pool_is_in_nobodys_queue(turns):
    stuck, done = Hanging(), []
    turns.apply_async(stuck)
    turns.apply_async(done.append, (1,)).wait(GUARD)
    assert done == [1]
    stuck.end.set()
    finish(turns)
    assert not turns._queues


def test_whoever_waits_for_what_runs_goes_on_once_that_has_ended_whatever_began_since(turns):
    first, second, settled = Hanging(), Hanging(), Event()
    turns.offer("alex", first)
    assert first.begun.wait(GUARD)

    def settle():
        turns.settle(GUARD)
        settled.set()

    threading.Thread(target=settle, daemon=True).start()
    turns.offer("sam", second)
    assert second.begun.wait(GUARD)
    assert not settled.wait(0.05)
    first.end.set()
    assert settled.wait(GUARD)
    second.end.set()


def test_a_command_that_waits_for_what_runs_does_not_wait_for_itself(turns):
    done = Event()
    turns.offer("alex", lambda: (turns.settle(GUARD), done.set()))
    assert done.wait(GUARD / 4)


def test_nobody_waits_for_a_command_that_hangs(turns, impatient):
    command, told = Hanging(), Event()
    turns.offer("alex", command, hangs=lambda thread: told.set())
    assert told.wait(GUARD)
    turns.settle(GUARD)
    assert not command.end.is_set()
    command.end.set()
