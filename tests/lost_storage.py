"""A storage that is away for a while."""

from muster.journal.store import StorageLost

_OF_KEYS = ("get", "scan", "write")
_OF_EVENTS = (
    "position",
    "version",
    "last_stream",
    "next_stream",
    "of_stream",
    "since",
    "places_since",
    "recent",
)


def lose(journal, monkeypatch):
    """Have all that a journal asks of its storage fail, as when the disk is gone."""

    def lost(*_, **__):
        raise StorageLost("the disk is gone")

    for name in _OF_KEYS:
        monkeypatch.setattr(journal._store, name, lost)
    for name in _OF_EVENTS:
        monkeypatch.setattr(journal._store.events, name, lost)
