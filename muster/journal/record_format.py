"""The form in which a storage keeps a record, and how one of an older form is brought into it.

In the first there were keys and values alone. Since the second the events are in a table, and the
key `format` says so, by which an older version knows that it must not go on with it.
"""

import logging
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from muster.journal.event_table import HeldEvents
from muster.journal.keyed_record import (
    EVENTS,
    EVENTS_END,
    FORMAT_KEY,
    NAMESPACE,
    POSITIONS,
    POSITIONS_END,
    Conversion,
)
from muster.journal.store import (
    Batch,
    StorageLost,
    Store,
    TransactionalStore,
    is_transactional,
    open_store,
)
from muster.kernel.events import FORMAT as FORMAT_OF_EVENTS

log = logging.getLogger(__name__)

FORMAT = 2
"""The form of a record. What keeps one in a newer form is not touched."""

_AT_ONCE = 1000
_TOLD_OF = 100_000


def refuse_newer(storage_plugin: Any) -> None:
    """Let nobody go on with a record that a newer version has written.

    Raises SystemExit with one line to show. Nothing is written. The key `format` tells, and the
    newest event.
    """
    try:
        store = open_store(storage_plugin, NAMESPACE)
        found = _formats(store)
    except StorageLost as fault:
        raise SystemExit(f"The record cannot be read: {fault}") from None
    for form, known in zip(found, (FORMAT, FORMAT_OF_EVENTS), strict=True):
        if form > known:
            raise SystemExit(
                f"A newer Muster has written this record: its format is {form}, and this one reads "
                f"up to {known}. Nothing was changed. Start the newer one again, or restore a "
                "backup."
            )


def _formats(store: Store) -> tuple[int, int]:
    """Return the form of a record, and that of its newest event, 0 for what does not say."""
    last = store.events.since(store.events.position() - 1, 1)
    newest = last[0].value if last else None
    for _, pointer in store.scan(POSITIONS, POSITIONS_END, 1, reverse=True):
        newest = store.get(pointer) if isinstance(pointer, str) else None
    of_event = newest.get("format") if isinstance(newest, dict) else None
    return _whole(store.get(FORMAT_KEY)), _whole(of_event)


def _whole(form: Any) -> int:
    return form if type(form) is int else 0


def open_record(storage_plugin: Any) -> Store:
    """Return the record on a storage plugin as a Store.

    One of an older form, on which no bot of this version has started, can be read as it is.
    Raises UnsafeStorage as `open_store` does, and StorageLost.
    """
    store = open_store(storage_plugin, NAMESPACE)
    if is_older(store):
        conversion = Conversion(_rows(storage_plugin.open(NAMESPACE)))
        return TransactionalStore(
            storage_plugin, NAMESPACE, instead=HeldEvents(conversion.events())
        )
    if not store.scan("", "\U0010ffff", 1):
        _keep_format(store)
    return store


def bring_up_to_date(storage_plugin: Any) -> None:
    """Have a record in the form of this version: at once, or not at all if anything goes wrong.

    Whoever calls it has the storage alone. Raises SystemExit with one line to show.
    """
    refuse_newer(storage_plugin)
    if not is_transactional(storage_plugin):
        return
    try:
        store = open_store(storage_plugin, NAMESPACE)
        if is_older(store):
            _convert(storage_plugin)
        elif store.get(FORMAT_KEY) != FORMAT:
            _keep_format(store)
    except (StorageLost, storage_plugin.StorageUnavailable) as fault:
        raise SystemExit(
            f"The record could not be brought into the form of this version: {fault}. It is as it "
            "was; start again."
        ) from None


def is_older(store: Store) -> bool:
    """Return whether a record has its events under keys."""
    if store.get(FORMAT_KEY) == FORMAT:
        return False
    ranges = ((EVENTS, EVENTS_END), (POSITIONS, POSITIONS_END))
    return any(store.scan(start, end, 1) for start, end in ranges)


def _keep_format(store: Store) -> None:
    store.write(Batch(puts={FORMAT_KEY: FORMAT}))


def _convert(storage_plugin: Any) -> None:
    """Put the events of a record into the table, in one transaction with all that goes with it."""
    handle, table = storage_plugin.open(NAMESPACE), storage_plugin.events()
    log.info("the record is of an older version; it is brought into the form of this one, once")
    with storage_plugin.transaction():
        if table.position():
            # An older version has put a backup here since: that is the record.
            log.warning("events of a record that was replaced are kept in %s", table.put_aside())
        conversion, done = Conversion(_rows(handle)), 0
        for several in batches(conversion.columns()):
            table.fill(several)
            done += len(several)
            if done % _TOLD_OF == 0:
                log.info("%s events so far", f"{done:,}")
        for lost in conversion.lost:
            log.error("the record is damaged: %s", lost)
        for key, new_key in conversion.unread.items():
            log.error("the record is damaged: %s is no key of an event, and is kept", key)
            handle.rename(key, new_key)
        handle.remove_range(EVENTS, EVENTS_END)
        handle.remove_range(POSITIONS, POSITIONS_END)
        handle.set(FORMAT_KEY, FORMAT)
    log.info("all %s events of the record are in the form of this version", f"{done:,}")


def _rows(handle: Any) -> Iterator[tuple[str, str, str]]:
    """Yield the keys of a record's events and positions, in order, with encodings and texts."""
    for start, end in ((EVENTS, EVENTS_END), (POSITIONS, POSITIONS_END)):
        while rows := handle.stored(start, end, limit=_AT_ONCE):
            yield from rows
            start = f"{rows[-1][0]}\x01"


def batches(each: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Yield what is given some at a time."""
    left = iter(each)
    while several := list(islice(left, _AT_ONCE)):
        yield several
