"""An event loop whose hours pass at once: whatever waits is woken in order, and nobody waits."""

import asyncio
import selectors


class _Passing(selectors.DefaultSelector):
    """A selector that lets the time pass for which it would have waited."""

    passed = 0.0

    def select(self, timeout=None):
        ready = super().select(0)
        if not ready and timeout:
            self.passed += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Counts the seconds that would have passed."""

    def __init__(self):
        self._passing = _Passing()
        super().__init__(self._passing)

    def time(self):
        return self._passing.passed


def run(coroutine):
    """Return what a coroutine returns, and the seconds that it took."""
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(coroutine), loop.time()
    finally:
        loop.close()
