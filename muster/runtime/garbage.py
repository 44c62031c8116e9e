"""The search for garbage, put off while hardly anything but what stays is made.

Python looks through all that there is each time it has grown by a quarter: while a bot is loaded it
does so a dozen times, finds nothing, and takes a sixth of the start.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, Thread
from time import sleep

_guard = Lock()
_within = 0
_was_on = False


@contextmanager
def searched_later(seconds: float = 0.0) -> Iterator[None]:
    """Search for no garbage within this context, and for so many seconds after it.

    It holds for the whole process, which may be somebody else's bot: use it for what ends soon.
    Where it is used within itself, or by several threads, the last to end counts.
    """
    global _within, _was_on
    with _guard:
        if not _within:
            _was_on = gc.isenabled()
            gc.disable()
        _within += 1
    try:
        yield
    finally:
        if seconds:
            Thread(target=_end, args=(seconds,), name="muster-garbage", daemon=True).start()
        else:
            _end(seconds)


def _end(seconds: float) -> None:
    global _within
    sleep(seconds)
    with _guard:
        _within -= 1
        if not _within and _was_on:
            gc.enable()
