"""What is particular to a SQLite file."""

import fcntl
import logging
import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import IO
from urllib.parse import quote

from errbot_sql.faults import GONE, ActiveElsewhere, StorageUnavailable, reason
from errbot_sql.sqlite_engine import FileConnection, FileEngine
from errbot_sql.sqlite_statements import STATEMENTS
from errbot_sql.standing import Standing
from errbot_sql.statements import Statements
from errbot_sql.writer import Writer

log = logging.getLogger(__name__)

BUSY_SECONDS = 10
# SQLite moves what its -wal file holds into the database when that is this many pages.
WAL_PAGES = 1000

IsWhole = Callable[[Iterable[tuple[str, str]]], bool]
"""Whether keys, given with their namespaces and in order, are all there are."""

_EMPTY_THE_WAL = "PRAGMA wal_checkpoint(TRUNCATE)"

_Identity = tuple[int, int]
"""A file's device and number, by whatever name."""


class SQLite:
    """A database in a file of this machine. One exclusive bot has it at a time, and is active."""

    dialect = "sqlite"
    driver = sqlite3
    errors: tuple[type[Exception], ...] = (sqlite3.Error,)
    begin = "BEGIN IMMEDIATE"
    # A lone statement takes SQLite's write lock at its start, as BEGIN IMMEDIATE would.
    begin_for_one = False
    begin_to_read = "BEGIN"
    joins_inserts = False
    fenced = False
    fence = ""
    active = True

    def __init__(self, path: str, exclusive: bool, is_whole: IsWhole | None = None) -> None:
        self.path = Path(path).resolve()
        self._exclusive = exclusive
        self._is_whole = is_whole
        self._lock_file: IO[str] | None = None
        self._file: IO[bytes] | None = None
        self._opened: tuple[str, _Identity] | None = None
        self._beside: list[tuple[str, _Identity]] = []
        self.engine = FileEngine(self._open, self._configure)

    def _open(self) -> sqlite3.Connection:
        # A file that is gone is not made anew but by `start`.
        return sqlite3.connect(
            f"{self.path.as_uri()}?mode=rw",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )

    @property
    def shown(self) -> str:
        """Its URL."""
        return f"sqlite:///{self.path}"

    def has(self, table: str) -> bool:
        """Return whether a table is there. Raises sqlite3.Error."""
        asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name"
        with self.engine.connect() as connection:
            return bool(connection.exec_driver_sql(asked, {"name": table}).fetchall())

    def start(self, silent: Callable[[], object]) -> None:
        """Take the lock and make the file. SystemExit if there is another bot, or no such place."""
        try:
            if self._exclusive:
                self._lock_file = self._take_lock()
                self._refuse_a_strange_wal()
            # SQLite gives its -wal and -shm files the mode of the database file.
            self._file = os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600), "rb")
            if self._exclusive:
                self._take_file(self._file)
            else:
                self._file.close()
            self._opened = (str(self.path), _identity(self.path))
        except OSError as error:
            raise SystemExit(
                f"The database {self.path} cannot be opened: {error.strerror}."
            ) from None

    def _take_lock(self) -> IO[str]:
        # The file stays when the bot goes: removing it would let two bots lock two files of one
        # name. The lock itself goes with the process, however that ends.
        file = os.fdopen(os.open(self._beside_it(".lock"), os.O_RDWR | os.O_CREAT, 0o600), "r+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = file.read().strip() or "unknown"
            file.close()
            raise SystemExit(
                f"Another bot is running on the database {self.path} (process {holder})."
            ) from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        return file

    def _refuse_a_strange_wal(self) -> None:
        """Stop where what a crash left beside the database spoils it. Nothing is changed.

        A -wal file does not say which database it belongs to: beside a copy that somebody has put
        there it would be written into that. So both are first read as they would become, without
        writing, and then the database alone: where only that is sound, they do not belong together.
        """
        wal = self._beside_it("-wal")
        if not wal.exists() or not wal.stat().st_size or not self.path.exists():
            return
        uri = f"file:{quote(str(self.path))}?mode=ro"
        if self._is_sound(uri) or not self._is_sound(f"{uri}&immutable=1"):
            return
        raise SystemExit(
            f"{self.path} does not belong to the {wal.name} beside it, which is of another state "
            "of it. Nothing was changed. If the database is a copy that was put there, move "
            f"{wal.name} and {self.path.name}-shm away and start again; else restore a backup."
        )

    def _is_sound(self, uri: str) -> bool:
        """Return whether a database can be read and, if anybody can tell, misses nothing."""
        try:
            with closing(sqlite3.connect(uri, uri=True)) as database:
                [[first], *_] = database.execute("PRAGMA quick_check(1)").fetchall()
                if first != "ok" or self._is_whole is None:
                    return bool(first == "ok")
                named = "SELECT name FROM sqlite_master WHERE type = 'table'"
                tables = {name for (name,) in database.execute(named)}
                if "storage_events" in tables:
                    counted = "SELECT count(*), coalesce(max(position), 0) FROM storage_events"
                    [[events, last]] = database.execute(counted)
                    if events != last:
                        return False
                if "storage" not in tables:
                    return True
                keys = "SELECT namespace, key FROM storage ORDER BY namespace, key"
                return self._is_whole(database.execute(keys))
        except sqlite3.OperationalError:
            # That it is busy, or may not be read, the start will say.
            return True
        except sqlite3.DatabaseError:
            return False

    def _take_file(self, file: IO[bytes]) -> None:
        """Lock the file itself, which has one lock by whatever name it is opened.

        SQLite's own locks are of another kind. Closing the file lets go of those too, so that it
        stays open for as long as any connection.
        """
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SystemExit(
                f"Another bot is running on the database {self.path}, by another of its names."
            ) from None

    def _beside_it(self, ending: str) -> Path:
        return self.path.with_name(self.path.name + ending)

    def statements(self) -> Statements:
        """Return the SQL of every operation."""
        return STATEMENTS

    def check_fence(self, rows: int) -> None:
        """Do nothing: who has the file's lock cannot lose it."""

    def check_begun(self, cursor: object) -> None:
        """Do nothing; see `check_fence`."""

    @staticmethod
    def _configure(connection: sqlite3.Connection) -> None:
        (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
        if mode != "wal":
            raise SystemExit("The database's disk does not allow SQLite's WAL; use a local disk.")
        connection.execute("PRAGMA synchronous=FULL")

    def make_room(self) -> None:
        """Make the -wal file as large as it will become, which SQLite does commit by commit.

        A commit that makes the file grow takes about twice as long, as the disk keeps its new size
        too. What fills it is never committed; where there is no room for that, the file grows as
        it would have.
        """
        try:
            with self.engine.connect() as connection:
                (page,) = connection.exec_driver_sql("PRAGMA page_size").fetchone()
                size = WAL_PAGES * page
                if self._beside_it("-wal").stat().st_size >= size:
                    return
                # Changed pages go to the -wal file before their commit when the cache is full.
                connection.exec_driver_sql("PRAGMA cache_size=1")
                connection.exec_driver_sql(self.begin)
                connection.exec_driver_sql(
                    "INSERT INTO storage VALUES ('', '', '', zeroblob(:size))", {"size": size}
                )
                connection.exec_driver_sql("ROLLBACK")
        except (sqlite3.Error, OSError) as error:
            log.info("No room was made in the -wal file of %s: %s", self.path, reason(error))

    def set_up(self, writer: Writer) -> None:
        """Make a connection the writing one, and know its files again."""
        # SQLite opens its other files when it first reads.
        writer.value("SELECT count(*) FROM sqlite_master")
        names = [str(self._beside_it(ending)) for ending in ("-wal", "-shm")]
        if self._lock_file is not None:
            names.append(str(self._beside_it(".lock")))
        try:
            self._beside = [(name, _identity(name)) for name in names]
        except OSError as error:
            raise StorageUnavailable(f"{error.filename}: {error.strerror}", GONE) from error

    # ---- files that go away

    def astray(self) -> str | None:
        """Return which file is no longer the one that was opened, None if all are.

        What is written to a file that was deleted or replaced is on no disk for long.
        """
        try:
            if self._opened is not None and _identity(self._opened[0]) != self._opened[1]:
                return self._opened[0]
            for name, identity in self._beside:
                if _identity(name) != identity:
                    return name
        except OSError as error:
            return str(error.filename)
        return None

    def stay_with_it(
        self, take_out: Callable[[], tuple[Writer | None, list[FileConnection]]]
    ) -> None:
        """Close connections whose files beside the database went astray; nothing of them is lost.

        `take_out` returns all of them, the writing one, if any, and those that read.

        Raises StorageUnavailable when the database itself did: what is open is then the only copy
        of what it holds, and what lies at its place may be anything.
        """
        try:
            itself = self._opened is not None and _identity(self._opened[0]) == self._opened[1]
        except OSError:
            itself = False
        if not itself:
            raise StorageUnavailable(f"{self.path} was removed or replaced", GONE)
        log.warning("files beside %s were removed or replaced; they are made anew", self.path)
        try:
            writer, readers = take_out()
            if writer is not None:
                writer.execute(_EMPTY_THE_WAL)
                writer.close()
            elif readers:
                readers[0].exec_driver_sql(_EMPTY_THE_WAL)
            for reader in readers:
                reader.close()
            if self._lock_file is not None:
                self._lock_file.close()
                self._lock_file = self._take_lock()
        except (sqlite3.Error, OSError, SystemExit) as error:
            raise StorageUnavailable(f"{self.path}: {reason(error)}", GONE) from error
        self._beside = []

    def forget_files(self) -> None:
        """Expect the files beside the database to be others: a connection is closed."""
        self._beside = []

    def is_broken(self, writer: Writer) -> bool:
        """Return that it is not: a file is closed by nobody else."""
        return False

    def keep_others_out(self, writer: Writer | None) -> None:
        """Let no bot become active until the transaction ends. Raises ActiveElsewhere."""
        if self._lock_file is None:
            raise ActiveElsewhere("Only who has the database alone can replace what it holds.")

    def standing(self) -> Standing:
        """Return which process has the file's lock, if any. Nobody is kept from taking it."""
        lock = self._beside_it(".lock")
        try:
            locks = Path("/proc/locks").read_text().splitlines()
            held = any(
                "FLOCK" in line and line.split()[-3].endswith(f":{lock.stat().st_ino}")
                for line in locks
            )
            return Standing(f"process {lock.read_text().strip() or 'unknown'}" if held else None)
        except OSError:
            return Standing(None)

    def close(self, writer: Writer | None) -> None:
        """Move what is in the -wal file into the database, and let another bot run on it."""
        if writer is not None:
            if self.astray() is None:
                with suppress(sqlite3.Error):
                    writer.execute(_EMPTY_THE_WAL)
            writer.close()
        for file in (self._lock_file, self._file):
            if file is not None:
                file.close()
        self._lock_file = self._file = None


def _identity(path: Path | str) -> _Identity:
    found = os.stat(path)  # noqa: PTH116 - a Path would cost as much as the question
    return found.st_dev, found.st_ino
