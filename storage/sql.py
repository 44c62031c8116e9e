"""Errbot's persistent storage on SQLite or PostgreSQL: durable, transactional, safe with threads.

In config.py::

    STORAGE = "SQL"
    BOT_EXTRA_STORAGE_PLUGINS_DIR = "…/storage"
    STORAGE_CONFIG = {
        "url": "sqlite:////abs/path/bot.sqlite3",   # or "postgresql+psycopg://user:…@host/database"
        "json_only": ("muster",),                   # namespaces that never hold a pickle
        "exclusive": True,                          # one active bot on one database
        "accept": refuse,                           # is given the plugin, may raise SystemExit
        "is_whole": has_all,                        # is given (namespace, key) pairs, in order
    }

Without ``url`` it is ``sqlite:///<BOT_DATA_DIR>/storage.sqlite3``; ``json_only`` is empty,
``exclusive`` is False, what is stored is accepted, and only SQLite says of a database that a crash
has left whether it is whole. With ``looking`` nothing is opened but to ask who is active
(`standing`).

One connection does all the writing, one thread at a time. Reading outside a transaction has its own
connections, so it neither waits for a commit nor sees what is not committed.

A second exclusive bot ends at once on SQLite; on PostgreSQL (12 or newer) it waits to take over
when the active one dies, hangs, or loses its database for more than five seconds. What the first
would write after that is refused by the database, and it ends itself when it learns of it. Whatever
acts outside asks ``active`` first. Errbot's own ``--storage-get`` and its like count as a bot. A
pooler that shares sessions must not be between.

Errbot lets plugins store any object that can be pickled. Whoever can write to the database can
therefore run code in the bot, except through a ``json_only`` namespace.
"""

import atexit
import re
from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from errbot.storage.base import StoragePluginBase
from errbot_sql.connections import Connections
from errbot_sql.event_table import EventTable
from errbot_sql.faults import ActiveElsewhere, KeyExists, StorageUnavailable, reason
from errbot_sql.namespace import Namespace
from errbot_sql.snapshot import Snapshot
from errbot_sql.sqlite import IsWhole, SQLite
from errbot_sql.standing import Standing
from errbot_sql.words import Words

if TYPE_CHECKING:
    from errbot_sql.postgresql import PostgreSQL

Row = tuple[str, str, str, str]
"""Namespace, key, encoding and text of what is under a key."""


class SQLStoragePlugin(StoragePluginBase):
    """Errbot's storage plugin ``SQL``; the module says how to configure it.

    Starting it raises SystemExit with one plain line if the configuration is wrong, the database
    cannot be used, or (``exclusive``, SQLite) another bot has it. With ``exclusive`` on PostgreSQL
    it waits instead, as long as another bot has it.
    """

    ActiveElsewhere = ActiveElsewhere
    KeyExists = KeyExists
    StorageUnavailable = StorageUnavailable

    def __init__(self, bot_config: Any) -> None:
        super().__init__(bot_config)  # type: ignore[no-untyped-call]
        config: dict[str, Any] = {
            "url": None,
            "json_only": (),
            "exclusive": False,
            "looking": False,
            "accept": None,
            "is_whole": None,
        }
        unknown = self._storage_config.keys() - config.keys()
        if unknown:
            raise SystemExit(f"STORAGE_CONFIG: there is no setting {', '.join(sorted(unknown))}.")
        config |= self._storage_config
        if isinstance(config["json_only"], str):
            raise SystemExit("STORAGE_CONFIG: json_only is a tuple of namespaces, not one str.")
        self._json_only: Collection[str] = frozenset(config["json_only"])
        url, exclusive, is_whole = config["url"], bool(config["exclusive"]), config["is_whole"]
        self._database: SQLite | PostgreSQL
        if "url" in self._storage_config:
            self._database = _database(url, exclusive, is_whole)
        else:
            file = f"{bot_config.BOT_DATA_DIR}/storage.sqlite3"
            self._database = SQLite(file, exclusive, is_whole)
        if config["looking"]:
            return
        failures: tuple[type[Exception], ...] = (*self._database.errors, StorageUnavailable)
        try:
            self._store = Connections(self._database)
        except failures as error:
            shown = self._database.shown
            raise SystemExit(f"The database {shown} cannot be used: {reason(error)}") from None
        # Errbot ends without a word to its storage.
        atexit.register(self.close)
        if config["accept"] is not None:
            try:
                config["accept"](self)
            except BaseException:
                self.close()
                raise

    @property
    def active(self) -> bool:
        """Whether this bot may act outside, such as page somebody; does no input or output.

        False once another bot may have taken over, which it may have as soon as the database has
        not answered for some seconds. What is written needs no such question: the database refuses
        it.
        """
        return self._store.active

    def standing(self) -> Standing:
        """Return who is active on the database, and who waits.

        Raises StorageUnavailable when it cannot be asked.
        """
        try:
            return self._database.standing()
        except self._database.errors as error:
            raise StorageUnavailable(reason(error)) from error

    def open(self, namespace: str) -> Namespace:
        """Return the handle of ``namespace``. Any number of them may be open at once."""
        return Namespace(self._store, namespace, namespace in self._json_only)

    def events(self) -> EventTable:
        """Return the table of events, the same at each call."""
        return EventTable(self._store)

    def words(self, name: str) -> Words:
        """Return the index of words of that name: derived, and no part of a ``snapshot``.

        It is written inside a ``transaction``, with whatever else it must agree with.
        """
        return Words(self._store, name, self._database.dialect)

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context in which all this thread does through any handle is one commit.

        Other threads' writes wait for its end; other threads' reads do not see it until then. A
        transaction inside another is part of it. An exception that leaves either of them rolls back
        everything, also if the outer one catches it: then the next call, or the end, raises
        RuntimeError.

        Raises StorageUnavailable at its beginning if the database cannot be reached, or another
        exclusive bot is active by now; and at its end if the commit failed or was not
        acknowledged, in which case it may have happened.
        """
        return self._store.transaction()

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """Return a context that gives all that is stored, at one instant: keys and events.

        Raises StorageUnavailable, also where that is read.
        """
        return self._store.snapshot()

    def replace_everything(
        self, rows: Iterable[Row], events: Iterable[Sequence[dict[str, Any]]] = ()
    ) -> None:
        """Store these instead of all there is, in one commit.

        Rows are as a ``snapshot`` yields them. Events, which are taken before the rows, come some
        at a time, each as ``EventTable.fill`` takes it.

        Raises ActiveElsewhere while a bot is active on the database, StorageUnavailable when it
        failed, and whatever is raised by what it is given; then nothing was changed. On SQLite the
        plugin must be ``exclusive``, on PostgreSQL it must not.
        """
        self._store.replace_everything(rows, events)

    def close(self) -> None:
        """End all connections and let another bot be active. The second time it does nothing.

        Waits for the transaction of another thread; raises RuntimeError inside one's own. Handles
        raise StorageUnavailable from then on.
        """
        self._store.close()
        atexit.unregister(self.close)


_FILE = re.compile(r"sqlite://(?:/(?P<path>[^?]*))?(?P<options>\?.*)?", re.DOTALL)
"""The URL of a file, which is read without SQLAlchemy: a bot on a file does not load it."""


def _database(url: Any, exclusive: bool, is_whole: IsWhole | None) -> "SQLite | PostgreSQL":
    """Return the database of a URL, given as text or as SQLAlchemy's. Raises SystemExit."""
    if isinstance(url, str):
        file = _FILE.fullmatch(url)
        if file is None:
            return _server(url, exclusive)
        path, options = file["path"], file["options"]
    elif getattr(url, "drivername", None) == "sqlite":
        path, options = url.database, url.query
    else:
        return _server(url, exclusive)
    if not path or path == ":memory:" or options:
        raise SystemExit(
            "STORAGE_CONFIG: a SQLite url is sqlite:////absolute/path, without options."
        )
    return SQLite(path, exclusive, is_whole)


def _server(url_or_text: Any, exclusive: bool) -> "PostgreSQL":
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(url_or_text)
        if url.drivername in ("postgresql", "postgresql+psycopg"):
            from errbot_sql.postgresql import PostgreSQL

            return PostgreSQL(url, exclusive)
    except (ArgumentError, ValueError):
        # Not repeated, and not chained: a password may be in any part of what cannot be parsed.
        raise SystemExit("STORAGE_CONFIG: the url is not the url of a database.") from None
    raise SystemExit(
        f"STORAGE_CONFIG: {url.drivername} is not supported, only sqlite and postgresql+psycopg."
    )
