"""What a start leaves for later: work that nobody waits for, done once the bot serves people."""

import logging
from collections.abc import Callable
from threading import Thread
from time import sleep

log = logging.getLogger(__name__)

_SERVING = 1.0
"""Seconds from when a bot is put together to when it serves, on a machine that is not too busy."""


def afterwards(*acts: Callable[[], object], after: float = _SERVING) -> None:
    """Do some things once so many seconds have passed, one after the other, in a thread of its own.

    What fails is logged, and keeps nothing else from being done.
    """

    def done() -> None:
        sleep(after)
        for act in acts:
            try:
                act()
            except Exception:
                log.exception("what a start leaves for later failed")

    Thread(target=done, name="muster-afterwards", daemon=True).start()
