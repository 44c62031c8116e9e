"""Records in the form of before there was a table of events: keys and values alone."""

from muster.record.stored_rows import stored_rows


def put_back(plugin, rows=None):
    """Have a storage hold these rows as an older version would; by default what it holds now.

    Return them.
    """
    rows = list(stored_rows(plugin)) if rows is None else rows
    store = plugin._store
    with plugin.transaction():
        store.write("DELETE FROM storage_events", {})
        store.write(store.statements.remove_everything, {})
        for namespace, key, encoding, value in rows:
            row = {"namespace": namespace, "key": key, "encoding": encoding, "value": value}
            store.write(store.statements.insert, row)
    return rows
