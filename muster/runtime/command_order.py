"""Whose command is next: each person has a queue of their own, and people are answered by turns.

The commands of one person take effect one after the other, in the order typed, in whatever room; a
flood of one person costs the others no more than a turn. A command that hangs holds up its author
for a while, and nobody else.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from threading import Condition, Event, Lock, Thread, current_thread, get_ident
from typing import Any

from muster.runtime.fault_log import logged_under

log = logging.getLogger(__name__)

THREADS = 10
"""Commands that run at a time, beside those that hang."""

MOST_THREADS = 60
"""Commands that run at a time in all, those that hang among them."""

PATIENCE = 15.0
"""Seconds after which a command counts as hanging, and its author's next one goes ahead.

More than the ten for which a storage is waited for.
"""

HANGING = 3
"""Commands of one person that may hang at a time; their next ones wait for one of these to end."""

WAITING, WAITING_CHARACTERS = 500, 1_000_000
"""Commands of one person that wait at most, and their characters in all."""


@dataclass(eq=False, slots=True)
class _Command:
    act: Callable[[], object]
    size: int
    hangs: Callable[[int], object]
    begun: float = 0.0
    thread: int = 0
    hanging: bool = False


@dataclass(eq=False, slots=True)
class _Queue:
    """One person's commands. `refused` counts those not taken since it was full."""

    waiting: deque[_Command] = field(default_factory=deque)
    size: int = 0
    running: list[_Command] = field(default_factory=list)
    refused: int = 0
    again: Callable[[int], object] | None = None

    @property
    def may_begin(self) -> bool:
        return len(self.running) < HANGING and all(command.hanging for command in self.running)

    @property
    def full(self) -> bool:
        return len(self.waiting) >= WAITING or self.size >= WAITING_CHARACTERS

    @property
    def half_empty(self) -> bool:
        return len(self.waiting) <= WAITING // 2 and self.size <= WAITING_CHARACTERS // 2


def let_go(pool: Any) -> None:
    """End one of Python's thread pools that has nothing left to do, with the pipe that it has.

    The pipe would be kept for as long as somebody knows the bot, so that a process that has had
    many bots ran out of the small file numbers that IRC's library needs.
    """
    pool.terminate()
    pool.join()
    pool._change_notifier.close()


class CommandOrder:
    """The queues of one bot, and the threads that work on them.

    It has what Errbot asks of its pool of threads, so that it can stand in the place of one.
    """

    def __init__(self, threads: int = THREADS) -> None:
        self._most = threads
        lock = Lock()
        self._changed = Condition(lock)
        self._watched = Condition(lock)
        self._ended = Condition(lock)
        self._queues: dict[Hashable, _Queue] = {}
        self._ready: deque[Hashable] = deque()
        self._workers: set[Thread] = set()
        self._idle = 0
        self._hanging = 0
        self._watcher: Thread | None = None
        self._watching = False
        self._closed = False

    def offer(
        self,
        person: Hashable,
        act: Callable[[], object],
        *,
        size: int = 0,
        hangs: Callable[[int], object] = lambda thread: None,
        again: Callable[[int], object] = lambda refused: None,
    ) -> int:
        """Have `act` called when it is the person's turn; return 0, or how many were refused.

        A person's full queue takes no more before half of it is done; `again(refused)` is called
        then, with how many were not taken meanwhile. `size` is in characters. `hangs(thread)` is
        called, once, when the command has run for PATIENCE. Raises RuntimeError once closed.
        """
        with self._changed:
            if self._closed:
                raise RuntimeError("the bot is stopping")
            queue = self._queues.setdefault(person, _Queue())
            if queue.refused or queue.full:
                queue.refused += 1
                if queue.refused == 1:
                    queue.again = again
                return queue.refused
            self._put(person, queue, _Command(act, size, hangs))
            return 0

    def apply_async(
        self,
        func: Callable[..., object],
        args: Sequence[Any] = (),
        kwds: Mapping[str, Any] | None = None,
    ) -> "Result":
        """Have something done as by Errbot's pool, in the turn of whoever wrote `kwds["msg"]`.

        What comes with no message, such as a file that a backend sends, is in nobody's queue.
        """
        result, given = Result(), kwds or {}
        person: Hashable = str(given["msg"].frm.person) if "msg" in given else object()

        def act() -> None:
            try:
                func(*args, **given)
            finally:
                result.ended.set()

        with self._changed:
            command = _Command(act, 0, lambda thread: None)
            self._put(person, self._queues.setdefault(person, _Queue()), command)
        return result

    def close(self) -> None:
        """Take no more commands; those that were taken are still done."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            self._watched.notify_all()

    def join(self, within: float | None = None) -> None:
        """Wait until all that was taken is done, or so many seconds; `close` comes first."""
        with self._changed:
            self._changed.wait_for(lambda: not self._workers, within)

    def settle(self, within: float) -> None:
        """Wait until the commands that run now have ended, for so many seconds at most.

        Those that hang are not waited for, and a command does not wait at all.
        """
        with self._ended:
            if current_thread() in self._workers:
                return
            running = [c for q in self._queues.values() for c in q.running if not c.hanging]
            self._ended.wait_for(lambda: not any(c.thread for c in running), within)

    def _put(self, person: Hashable, queue: _Queue, command: _Command) -> None:
        queue.waiting.append(command)
        queue.size += command.size
        if len(queue.waiting) == 1 and queue.may_begin:
            self._make_ready(person)

    def _make_ready(self, person: Hashable) -> None:
        self._ready.append(person)
        if self._idle >= len(self._ready):
            self._changed.notify()
        elif len(self._workers) < min(self._most + self._hanging, MOST_THREADS):
            worker = Thread(target=self._work, name="muster-commands", daemon=True)
            self._workers.add(worker)
            try:
                worker.start()
            except RuntimeError:
                # The machine has no more threads: one that is there does it later.
                self._workers.discard(worker)
                log.error("no thread could be started: %s run", len(self._workers))

    def _work(self) -> None:
        while (begun := self._begin()) is not None:
            person, queue, command = begun
            _without_fail(command.act)
            self._end(person, queue, command)

    def _begin(self) -> tuple[Hashable, _Queue, _Command] | None:
        """Return the next command of whoever's turn it is; None when this thread is to end."""
        with self._changed:
            while not self._ready:
                spare = len(self._workers) > self._most + self._hanging
                if spare or (self._closed and not any(q.waiting for q in self._queues.values())):
                    self._workers.discard(current_thread())
                    self._changed.notify_all()
                    return None
                self._idle += 1
                self._changed.wait()
                self._idle -= 1
            person = self._ready.popleft()
            queue = self._queues[person]
            command = queue.waiting.popleft()
            queue.size -= command.size
            command.begun, command.thread = time.monotonic(), get_ident()
            queue.running.append(command)
            self._watch()
            return person, queue, command

    def _end(self, person: Hashable, queue: _Queue, command: _Command) -> None:
        """Pass the turn on; before that, tell whoever was refused that there is room again."""
        refused, again = 0, None
        with self._changed:
            if queue.refused and queue.half_empty:
                refused, again = queue.refused, queue.again
                queue.refused, queue.again = 0, None
        if again is not None:
            _without_fail(partial(again, refused))
        with self._changed:
            queue.running.remove(command)
            command.thread = 0
            self._ended.notify_all()
            self._hanging -= command.hanging
            if queue.waiting:
                # Another may have become ready while this one hung.
                if queue.may_begin and person not in self._ready:
                    self._make_ready(person)
            elif not queue.running and not queue.refused:
                self._queues.pop(person, None)

    def _watch(self) -> None:
        """Have an eye kept on what runs, from a thread that sleeps while nothing can be late."""
        if self._watcher is None:
            self._watcher = Thread(target=self._look, name="muster-hanging", daemon=True)
            self._watcher.start()
        elif not self._watching:
            self._watched.notify()

    def _look(self) -> None:
        while True:
            with self._watched:
                late = self._late()
                if not late:
                    if self._closed:
                        return
                    running = [c.begun for q in self._queues.values() for c in q.running
                               if not c.hanging]  # fmt: skip
                    self._watching = bool(running)
                    until = min(running) + PATIENCE - time.monotonic() if running else None
                    self._watched.wait(until if until is None else max(0.0, until))
                    continue
            for command in late:
                _without_fail(partial(command.hangs, command.thread))

    def _late(self) -> list[_Command]:
        """Return what hangs by now and was not known to, and let its authors go on."""
        since = time.monotonic() - PATIENCE
        late = []
        for person, queue in self._queues.items():
            for command in queue.running:
                if not command.hanging and command.begun <= since:
                    command.hanging = True
                    self._hanging += 1
                    late.append(command)
            if queue.waiting and queue.may_begin and person not in self._ready:
                self._make_ready(person)
        return late


def _without_fail(act: Callable[[], object]) -> None:
    """Do something on a thread that must outlive whatever goes wrong with it."""
    try:
        act()
    except BaseException:  # noqa: BLE001 - a plugin may even raise SystemExit
        logged_under(log, "a command")


class Result:
    """What Errbot gets for a command that it gave to be done."""

    def __init__(self) -> None:
        self.ended = Event()

    def wait(self, timeout: float | None = None) -> None:
        """Wait for the end of the command."""
        self.ended.wait(timeout)
