"""What a start leaves for later is done soon, all of it, and beside everything else."""

from threading import Event

from muster.runtime.afterwards import afterwards


def test_what_fails_keeps_nothing_else_from_being_done(caplog):
    done = Event()

    def fails():
        raise OSError("the disk is full")

    afterwards(fails, done.set, after=0)
    assert done.wait(10)
    assert "leaves for later failed" in caplog.text
