"""A rehearsal that several terminals of one machine sit at: who began it hosts the others.

They meet at a socket of the file system, in the folder of the runs, which is its owner's alone. A
line on it is a JSON object: from a guest what was typed, to a guest what to show, or how it stands.
"""

import json
import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Any

from muster.rehearsal.faults import BrokenRun
from muster.rehearsal.session import Line, Session
from muster.rehearsal.table import Table

_SUFFIX = ".sock"
_LONGEST = 64 * 1024
_LONGEST_ADDRESS = 100
_HANDLES = Path("/proc/self/fd")
"""Where the system has one: a folder that is open there has a short name."""
_WAITS = 30.0


def address_of(run: Path) -> Path:
    """Return where the guests of a run meet."""
    return run.with_suffix(_SUFFIX)


@contextmanager
def short_address(address: Path) -> Iterator[str]:
    """Give an address as a socket takes it, which is a hundred characters at most, for a while."""
    if len(os.fsencode(address)) < _LONGEST_ADDRESS or not _HANDLES.is_dir():
        yield str(address)
        return
    folder = os.open(address.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield str(_HANDLES / str(folder) / address.name)
    finally:
        os.close(folder)


class Sharing:
    """The host's side: guests come and go while it lasts."""

    def __init__(self, table: Table, host: Session) -> None:
        self._table, self._host = table, host
        self._path = address_of(table.keeping.path)
        self._guests: list[_Guest] = []
        self._socket: socket.socket | None = None

    def __enter__(self) -> "Sharing":
        try:
            self._path.unlink(missing_ok=True)
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            with short_address(self._path) as address:
                self._socket.bind(address)
            self._path.chmod(0o600)
            self._socket.listen()
        except OSError:
            # A folder in which there can be no socket: nobody can join then.
            self._close()
            return self
        Thread(target=self._accept, args=(self._socket,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._close()
        for guest in tuple(self._guests):
            guest.end()

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self._path.unlink(missing_ok=True)

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            guest = _Guest(self._table, connection, self._taken, self._has_left)
            self._guests.append(guest)
            Thread(target=guest.serve, daemon=True).start()

    def _has_left(self, guest: "_Guest") -> None:
        if guest in self._guests:
            self._guests.remove(guest)

    def _taken(self) -> set[str]:
        return {self._host.who, *(guest.who for guest in self._guests if guest.who)}


class _Guest:
    """One guest, as the host sees them."""

    def __init__(
        self,
        table: Table,
        connection: socket.socket,
        taken: Callable[[], set[str]],
        gone: Callable[["_Guest"], None],
    ) -> None:
        self._table, self._connection, self._taken, self._gone = table, connection, taken, gone
        self._session: Session | None = None

    @property
    def who(self) -> str | None:
        """Whom they are, once they have sat down."""
        return self._session.who if self._session else None

    def serve(self) -> None:
        """Do what they type until they leave, or their terminal does."""
        session = None
        try:
            with self._table.lock:
                session = Session(self._table, self._show, guest=True)
                session.sit_down(self._taken())
                self._session = session
                self._say({"words": list(session.words())})
                self._stand()
            with self._connection.makefile("r", encoding="utf-8") as lines:
                while not session.ended and (line := lines.readline(_LONGEST)):
                    session.typed(str(json.loads(line).get("typed", "")))
                    with self._table.lock:
                        self._stand()
        except (OSError, ValueError, AttributeError):
            # Their terminal is gone, or says what no terminal of ours does: that is its end.
            pass
        finally:
            if session is not None:
                session.leave()
            self.end()
            self._gone(self)

    def end(self) -> None:
        """Say that it is over, and hang up."""
        with suppress(OSError):
            self._say({"ended": True})
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def _show(self, line: Line) -> None:
        try:
            self._say({"style": line.style, "text": line.text})
            if line.style != "note":
                self._stand()
        except OSError:
            return

    def _stand(self) -> None:
        if self._session is not None:
            self._say({"state": state_of(self._session)})

    def _say(self, value: Mapping[str, Any]) -> None:
        self._connection.sendall((json.dumps(value) + "\n").encode())


def state_of(session: Session) -> dict[str, Any]:
    """Return how a session stands, as a screen shows it beside what is said."""
    return {
        "clock": session.clock,
        "prompt": session.prompt,
        "title": session.title,
        "room": session.room,
        "rooms": session.rooms,
        "owed": list(session.owed()),
        "people": list(session.people()),
    }


class Guest:
    """A guest's own side: what a screen, or plain lines, need of a session."""

    pace = 0.0

    def __init__(self, run: Path, show: Callable[[Line], None]) -> None:
        self._show = show
        self._state: dict[str, Any] = {}
        self._words: list[str] = []
        self.ended = False
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(_WAITS)
        try:
            with short_address(address_of(run)) as address:
                self._socket.connect(address)
        except OSError as fault:
            raise BrokenRun(f"nobody plays {run.stem} at the moment") from fault
        self._lines = self._socket.makefile("r", encoding="utf-8")
        while not self._state and self._hear():
            pass
        self._socket.settimeout(None)
        Thread(target=self._listen, daemon=True).start()

    def typed(self, line: str) -> None:
        """Have the host do what was typed."""
        if not line.strip():
            return
        try:
            self._socket.sendall((json.dumps({"typed": line}) + "\n").encode())
        except OSError:
            self.ended = True

    def passes(self, seconds: float) -> None:
        """Do nothing: the host's time is everybody's."""

    def close(self) -> None:
        """Leave."""
        self.ended = True
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    @property
    def clock(self) -> str:
        """The time as it is told in the rehearsal."""
        return str(self._state.get("clock", ""))

    @property
    def prompt(self) -> str:
        """Who types, and where."""
        return str(self._state.get("prompt", ""))

    @property
    def title(self) -> str:
        """What is rehearsed."""
        return str(self._state.get("title", ""))

    @property
    def room(self) -> str | None:
        """Where they are, None in private."""
        return self._state.get("room")

    @property
    def rooms(self) -> list[str]:
        """The rooms there are."""
        return list(self._state.get("rooms", ()))

    def owed(self) -> list[str]:
        """Return what is owed, the earliest first."""
        return list(self._state.get("owed", ()))

    def people(self) -> list[str]:
        """Return who is in it."""
        return list(self._state.get("people", ()))

    def words(self) -> list[str]:
        """Return what may be typed."""
        return self._words

    def _listen(self) -> None:
        while self._hear():
            pass
        self.ended = True

    def _hear(self) -> bool:
        """Take in one line of the host's; return whether there may be more."""
        try:
            line = self._lines.readline()
            told: dict[str, Any] = json.loads(line) if line else {"ended": True}
        except (OSError, ValueError):
            return False
        if "text" in told:
            self._show(Line(str(told["style"]), str(told["text"])))
        self._words = told.get("words", self._words)
        self._state.update(told.get("state", {}))
        return not told.get("ended")
