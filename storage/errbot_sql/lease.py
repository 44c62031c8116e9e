"""The lease: which of several bots on one PostgreSQL database is the active one.

One row says who holds it, since when, and counts the beats with which the holder shows that it
lives. A bot that waits takes it when the row has stood still for `PATIENCE`, measured by its own
clock while it could read the row; so the server's clock may go as it likes, and a server that
restarts gives the holder time to come back. Each taking begins a new term. What the holder writes
names its term, and changes nothing once that is over (see `Lease.fence`).

The holder trusts its lease for less long than others wait for it, by a clock that goes on while
the process or the machine is stopped. So a bot that is woken after a take-over knows before it
does anything that it may not be the active one.

That the holder's session has ended, as its lock shows, gives the lease to nobody sooner. A killed
bot's session ends at once, but so does that of one whose way to the server was cut, which trusts
its lease until `TRUST` is over: it may be paging somebody, or speaking, of which no fence knows.
"""

import logging
import os
import secrets
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread, Timer, current_thread
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Engine,
    MetaData,
    Select,
    Table,
    Text,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.schema import CreateTable

from errbot_sql.cutting import cut
from errbot_sql.faults import LOCKED, reason, why
from errbot_sql.standing import Standing
from errbot_sql.writer import Writer

log = logging.getLogger(__name__)

BEAT_SECONDS = 1.0
POLL_SECONDS = 0.5
AGAIN_SECONDS = 0.5
"""Between two tries to reach a server that did not answer."""

PATIENCE = 5.0
"""Seconds that the row must have stood still before somebody else takes the lease."""
TRUST = 4.0
"""Seconds after a beat was begun for which the holder may act on having made it."""
ANSWER_SECONDS = 2.0
"""A server that takes longer than this to answer is not waited for; it is asked anew."""
CONNECT_SECONDS = 3
STEP_ASIDE_MS = 500
"""How long whoever takes the lease waits for what the last holder is writing, before ending it."""

_LAST_WORDS_SECONDS = 1.0

LOST_STATUS = 75
"""The exit status of a bot whose lease was taken (EX_TEMPFAIL): start it again, and it waits."""

# PostgreSQL numbers its advisory locks, for each database anew; these numbers spell who we are.
# Bots of an earlier version have nothing but the first, so the holder's session has it as well.
ACTIVE_LOCK = int.from_bytes(b"errbot-1", "big")
WRITING_LOCK = int.from_bytes(b"errbot-2", "big")

LEASE = Table(
    "storage_lease",
    MetaData(),
    # A key, so that a new term waits for those who write in the old one, and a beat for nobody:
    # PostgreSQL lets an update of other columns pass beside FOR KEY SHARE.
    Column("term", BigInteger, primary_key=True, autoincrement=False),
    Column("single", Boolean, nullable=False, unique=True),
    Column("holder", Text),
    Column("shown", Text),
    Column("since", TIMESTAMP(timezone=True)),
    Column("beaten", TIMESTAMP(timezone=True)),
    Column("beats", BigInteger, nullable=False),
    CheckConstraint("single"),
)

_LOOK = """
    SELECT term, holder, shown, beats, EXISTS (
        SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
        AND classid = %(high)s AND objid = %(low)s
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    ) FROM storage_lease
"""
_LOOK_FOR = {"high": ACTIVE_LOCK >> 32, "low": ACTIVE_LOCK & 0xFFFFFFFF}
_TAKE = """
    UPDATE storage_lease SET term = term + 1, holder = %(me)s, shown = %(shown)s, beats = 0,
        since = clock_timestamp(), beaten = clock_timestamp()
    WHERE term = %(term)s AND beats = %(beats)s RETURNING term
"""
_BEAT = """
    UPDATE storage_lease SET beats = beats + 1, beaten = clock_timestamp()
    WHERE term = %(term)s AND holder = %(me)s
"""
_LET_GO = """
    UPDATE storage_lease SET holder = NULL, shown = NULL, beats = beats + 1
    WHERE term = {term} AND holder = '{me}';
    SELECT pg_advisory_unlock({lock})
"""
_END_SESSIONS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = %(name)s AND datname = current_database()
"""
_LIVES = """
    SELECT holder IS NOT NULL
        AND beaten > clock_timestamp() - make_interval(secs => %(patience)s)
    FROM storage_lease FOR UPDATE
"""
_END_TERM = """
    UPDATE storage_lease SET term = term + 1, holder = NULL, shown = NULL, beats = beats + 1
"""
_WAITING = "errbot-waiting"
_ABOUT = """
    SELECT shown, since, extract(epoch FROM clock_timestamp() - beaten)::float
    FROM storage_lease WHERE holder IS NOT NULL
"""
_WAITERS = """
    SELECT application_name FROM pg_stat_activity
    WHERE application_name LIKE 'errbot-waiting %%' AND datname = current_database() ORDER BY 1
"""


def clock() -> float:
    """Return seconds by a clock that goes on while the process or the machine is stopped."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def session_name(holder: str) -> str:
    """Return what the sessions of a holder are called on the server."""
    return f"errbot-storage {holder}"


def end_the_process() -> None:
    """End at once: whatever this process would still do, it would do beside another bot."""
    # A log that cannot be written keeps no bot alive that must not be.
    Timer(_LAST_WORDS_SECONDS, os._exit, [LOST_STATUS]).start()
    with suppress(Exception):
        logging.shutdown()
        sys.stderr.flush()
    os._exit(LOST_STATUS)


class Lease:
    """One bot's hold, or its wait for it.

    `silent` is called, from a thread, when the server has not answered for so long that the hold
    is in doubt, and again while that lasts. `lost` is called when another bot has taken it.
    """

    def __init__(
        self,
        engine: Engine,
        holder: str,
        silent: Callable[[], object],
        lost: Callable[[], object] | None = None,
    ) -> None:
        self._engine = engine
        self._holder = holder
        self._shown = f"{socket.gethostname()[:40]}, process {os.getpid()}"
        self._silent = silent
        self._lost = lost or end_the_process
        self._session: Connection | None = None
        self._locked = self._named = False
        self._term = 0
        self._trusted_until = float("-inf")
        self._doubted = False
        self._over = False
        self._stopping = Event()
        self._thread: Thread | None = None

    @property
    def active(self) -> bool:
        """Whether this bot may act outside. Asks nobody, so that it can be asked at any moment."""
        return not self._over and clock() < self._trusted_until

    @property
    def fence(self) -> Select[Any]:
        """The row that every write of the term locks: no row is there once the term is over.

        Whoever takes the lease waits for writes that have it, and no write gets it afterwards.
        """
        mine = LEASE.c.term == literal_column(str(self._term))
        held = LEASE.c.holder == literal_column(f"'{self._holder}'")
        one: Select[Any] = select(literal_column("1")).select_from(LEASE).where(mine, held)
        return one.with_for_update(read=True, key_share=True)

    # ---- taking it

    def take(self) -> None:
        """Wait until the lease is ours, then keep it from a thread of its own.

        The server must answer at first; once it has, its loss is waited for too. Raises
        SQLAlchemyError for one that does not, and SystemExit when it is interrupted while waiting.
        """
        try:
            self._make_table()
            self._wait()
        except KeyboardInterrupt:
            self._drop()
            log.info("stopped while waiting to become the active bot")
            raise SystemExit(0) from None
        except BaseException:
            self._drop()
            raise
        self._thread = Thread(target=self._keep, name="storage-lease", daemon=True)
        self._thread.start()

    def _make_table(self) -> None:
        create = str(CreateTable(LEASE, if_not_exists=True).compile(self._engine))
        with self._asking() as session:
            there = session.exec_driver_sql("SELECT to_regclass('storage_lease')").scalar()
            if there is None:
                session.exec_driver_sql(
                    f"BEGIN; SELECT pg_advisory_xact_lock({WRITING_LOCK}); {create}; COMMIT"
                )
            session.exec_driver_sql(
                "INSERT INTO storage_lease (term, single, beats) SELECT 0, true, 0 "
                "WHERE NOT EXISTS (SELECT FROM storage_lease) ON CONFLICT DO NOTHING"
            )

    def _wait(self) -> None:
        """Look at the row until it is free or has stood still for long enough, and take it."""
        seen, since, told = None, clock(), False
        while True:
            begun = clock()
            try:
                with self._asking() as session:
                    row = session.exec_driver_sql(_LOOK, _LOOK_FOR).one()
                    term, holder, shown, beats, locked = row
                    if seen != row[:4]:
                        seen, since = row[:4], clock()
                    free = holder is None and not locked
                    expired = holder is not None and clock() - since >= PATIENCE
                    if (free or expired) and self._try(session, term, beats, holder):
                        self._trusted_until = begun + TRUST
                        break
                    if not self._named:
                        self._name(session, f"{_WAITING} {self._shown}")
                        self._named = True
            except SQLAlchemyError as error:
                # What was seen before says nothing of the time in which nothing could be seen.
                seen = None
                if not told:
                    raise
                log.debug("waiting: the database does not answer: %s", reason(error))
            else:
                if not told:
                    _tell(
                        logging.WARNING,
                        f"{shown or 'A bot of an earlier version'} is the active bot on this "
                        "database. This one waits, and takes over when that one is gone.",
                    )
                    told = True
            time.sleep(POLL_SECONDS)
        if told:
            _tell(
                logging.WARNING,
                f"This bot ({self._shown}) is the active one now: it took over from "
                f"{shown or 'one that stopped'}.",
            )
        else:
            log.info("this bot (%s) is the active one on this database", self._shown)

    def _try(self, session: Connection, term: int, beats: int, holder: str | None) -> bool:
        """Take the lease as it was seen; return whether nobody was quicker."""
        session.exec_driver_sql(f"SET lock_timeout = {STEP_ASIDE_MS}")
        asked = {"term": term, "beats": beats, "me": self._holder, "shown": self._shown}
        try:
            taken = session.exec_driver_sql(_TAKE, asked).scalar()
        except SQLAlchemyError as error:
            if why(error) != LOCKED:
                raise
            # Somebody who hangs in the middle of a write; it is not committed.
            self._end_sessions(session, holder)
            taken = session.exec_driver_sql(_TAKE, asked).scalar()
        if taken is None:
            return False
        self._term = int(taken)
        self._end_sessions(session, holder)
        self._settle(session)
        return True

    def _end_sessions(self, session: Connection, holder: str | None) -> None:
        """End what the last holder has open, where we may: it would be waited for in vain."""
        if holder is None:
            return
        try:
            session.exec_driver_sql(_END_SESSIONS, {"name": session_name(holder)})
        except SQLAlchemyError as error:
            log.warning("the sessions of the last active bot go on: %s", reason(error))

    # ---- keeping it

    def _keep(self) -> None:
        while not self._stopping.wait(AGAIN_SECONDS if self._session is None else BEAT_SECONDS):
            begun = clock()
            try:
                with self._asking() as session:
                    mine = session.exec_driver_sql(
                        _BEAT, {"term": self._term, "me": self._holder}
                    ).rowcount
                    if mine and not self._locked:
                        self._settle(session)
            except Exception as error:  # noqa: BLE001 - whatever it is, the hold is in doubt
                self._doubt(error)
                continue
            if self._stopping.is_set():
                return
            if not mine:
                self._give_up()
                return
            self._trusted_until = begun + TRUST
            if self._doubted:
                self._doubted = False
                _tell(
                    logging.WARNING, "The database answers again: this bot is still the active one."
                )

    def _settle(self, session: Connection) -> None:
        """Show on the server that this session is the holder's."""
        self._name(session, session_name(self._holder))
        locked = session.exec_driver_sql(f"SELECT pg_try_advisory_lock({ACTIVE_LOCK})").scalar()
        self._locked = bool(locked)

    def _doubt(self, error: Exception) -> None:
        if self._stopping.is_set() or self.active:
            return
        if not self._doubted:
            self._doubted = True
            _tell(
                logging.ERROR,
                f"The database has not answered for {TRUST:.0f} seconds: this bot does nothing "
                f"until it does. ({reason(error)})",
            )
        self._silent()

    def _give_up(self) -> None:
        self._over = True
        _tell(
            logging.CRITICAL,
            f"Another bot has taken over: this one ({self._shown}) is not the active one any "
            "more, does nothing more and ends. Started again, it waits.",
        )
        self._lost()

    def release(self) -> None:
        """Let another bot be active at once."""
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread is None:
            return
        if thread is not current_thread():
            thread.join(ANSWER_SECONDS + CONNECT_SECONDS)
        self._over = True
        with suppress(SQLAlchemyError), self._asking() as session:
            session.exec_driver_sql(
                _LET_GO.format(term=self._term, me=self._holder, lock=ACTIVE_LOCK)
            )
        self._drop()

    # ---- the session

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        """Give the lease's own session; one that does not answer in time, or fails, is dropped."""
        try:
            if self._session is None:
                self._locked = self._named = False
                self._session = self._engine.connect()
            itself = self._session.connection.driver_connection
            cutting = Timer(ANSWER_SECONDS, cut, [itself])
            cutting.daemon = True
            cutting.start()
            try:
                yield self._session
            finally:
                cutting.cancel()
        except BaseException:
            self._drop()
            raise

    @staticmethod
    def _name(session: Connection, name: str) -> None:
        session.exec_driver_sql(
            "SELECT set_config('application_name', %(name)s, false)", {"name": name}
        )

    def _drop(self) -> None:
        session, self._session, self._locked = self._session, None, False
        if session is not None:
            with suppress(SQLAlchemyError):
                session.invalidate()
                session.close()


def standing(engine: Engine) -> Standing:
    """Return who is active and who waits. Raises SQLAlchemyError."""
    with engine.connect() as connection:
        if connection.exec_driver_sql("SELECT to_regclass('storage_lease')").scalar() is None:
            return Standing(None)
        row = connection.exec_driver_sql(_ABOUT).one_or_none()
        waiting = connection.exec_driver_sql(_WAITERS, {}).scalars().all()
    active, since, silent = row or (None, None, None)
    names = (each.removeprefix(f"{_WAITING} ") for each in waiting)
    return Standing(active, since, silent, tuple(names))


def end_term(writer: Writer) -> bool:
    """End the lease of a bot that is gone, and let none take it until the transaction ends.

    Return False, and change nothing, while one is active or may still be.
    """
    if not writer.value(f"SELECT pg_try_advisory_xact_lock({ACTIVE_LOCK})"):
        return False
    if writer.value("SELECT to_regclass('storage_lease')") is None:
        return True
    if writer.value(_LIVES, {"patience": 2 * PATIENCE}):
        return False
    writer.execute(_END_TERM)
    return True


def new_holder() -> str:
    """Return a name for this bot that no other has, nor this one when it starts again."""
    return secrets.token_hex(8)


def _tell(level: int, line: str) -> None:
    """Say it in the log and on the terminal, once on each: nobody reads a chat that is silent."""
    log.log(level, line)
    for handler in logging.getLogger().handlers:
        if getattr(handler, "stream", None) is sys.stderr and handler.level <= level:
            return
    with suppress(OSError, ValueError):
        print(line, file=sys.stderr, flush=True)  # noqa: T201 - the log may be elsewhere
