"""What was recorded is delivered, and goes on being delivered."""

from muster.chat.deliveries import Deliveries
from muster.journal import Follower, JournalUnavailable
from tests.journal.conftest import append, ground, journal, note
from tests.storage.conftest import postgres, postgres_database, postgres_url

__all__ = ["ground", "journal", "postgres", "postgres_database", "postgres_url"]


def test_a_storage_that_fails_between_two_looks_ends_nothing(journal):
    heard, position, broken = [], journal.position, []

    def failing():
        if broken:
            broken.pop()
            raise JournalUnavailable("gone")
        return position()

    def hear(event):
        heard.append(event.data["text"])
        # Whoever asks next is told so, which is the look for what was recorded meanwhile.
        broken.append(True)

    deliveries = Deliveries(threaded=False)
    deliveries.add(Follower(journal, "test", hear))
    journal.position = failing
    append(journal, "incident-7", note("one"))
    deliveries.wake()
    broken.clear()
    append(journal, "incident-7", note("two"))
    broken.clear()
    deliveries.wake()
    assert heard == ["one", "two"]
