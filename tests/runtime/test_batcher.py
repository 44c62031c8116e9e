"""What many bring at once is dealt with together, each told how it went."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from muster.runtime.batcher import Batcher


def test_who_comes_alone_is_served_alone():
    served = []
    Batcher(served.append, 0).bring("a")
    assert served == [["a"]]


def test_those_who_come_meanwhile_are_served_together_in_their_order():
    served, begun, go_on = [], Event(), Event()

    def act(items):
        served.append(items)
        begun.set()
        go_on.wait(10)

    gathering = Batcher(act, 0.3)
    with ThreadPoolExecutor(20) as threads:
        first = threads.submit(gathering.bring, 0)
        begun.wait(10)
        others = []
        for number in range(1, 15):
            others.append(threads.submit(gathering.bring, number))
            while len(gathering._waiting) < number and len(served) < 2:
                pass
        go_on.set()
        first.result(10)
        for other in others:
            other.result(10)
    assert served == [[0], list(range(1, 15))]


def test_a_failure_is_told_to_all_whom_it_befell_and_to_nobody_after():
    failing = [True]

    def act(items):
        if failing[0]:
            raise ValueError("gone")

    gathering = Batcher(act, 0)
    with pytest.raises(ValueError, match="gone"):
        gathering.bring("a")
    failing[0] = False
    gathering.bring("b")
