"""One process has many bots, one after the other: each takes all that it had with it."""

import os
import sys
import threading

import pytest

from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.stage import RehearsalStage


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts what Linux shows")  # noqa: PTH112
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_bot_that_has_stopped_leaves_no_file_and_no_thread(playbook, tmp_path, asynchronous):
    pools = {"BOT_ASYNC": True, "BOT_ASYNC_POOLSIZE": 10} if asynchronous else {}

    def play(number):
        data = tmp_path / str(number)
        data.mkdir()
        stage = RehearsalStage(rehearsal_settings(), playbook, data, lambda *_: None, **pools)
        stage.start()
        stage.stop()
        return len(os.listdir("/proc/self/fd")), threading.active_count()  # noqa: PTH208

    first = play(0)
    assert [play(number) for number in (1, 2, 3)] == [first] * 3, sys.platform
