"""An Errbot backend for the terminal: Errbot's own text backend with a face for newcomers.

It greets, says to whom each message goes, takes lines from a pipe as from a person, and answers a
line before it asks for the next. Errbot's `!inroom`, `!inperson`, `!asuser` and `!ml` work on it.
"""

import os
import sys
from pathlib import Path
from typing import Any

from errbot.backends import text
from errbot.backends.base import OFFLINE, ONLINE, Identifier, Message, Presence
from errbot.core import ErrBot
from errbot.rendering import text as plain_text

from muster.chat import guard


class ConsoleBackend(guard.Guarded, text.TextBackend):
    """The bot on a terminal. `config.CONSOLE_GREETING` is what it says first."""

    errbots_own = frozenset({"asadmin", "asuser", "inperson", "inroom", "ml"})

    def __init__(self, config: Any) -> None:
        config.TEXT_DEMO_MODE = True
        super().__init__(config)
        self._asked: str | None = None
        self._unheard = False
        self._renderer = self.md_ansi if sys.stdout.isatty() else plain_text()

    def serve_forever(self) -> None:
        """Greet, then answer line by line until the input ends."""
        self.readline_support()
        self.connect_callback()
        self._start_in_a_room()
        self.callback_presence(Presence(identifier=self.user, status=ONLINE))
        try:
            guard.stop_politely()
            print(self.bot_config.CONSOLE_GREETING, flush=True)
            self._tell_what_did_not_start()
            while True:
                self._answer(self._read())
        except (EOFError, KeyboardInterrupt):
            print()
        except BrokenPipeError:
            # Whoever read the answers has gone, as `head` does; there is nobody left to tell.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        finally:
            self.callback_presence(Presence(identifier=self.user, status=OFFLINE))
            self.disconnect_callback()
            self.shutdown()

    def send_message(self, msg: Message) -> None:
        """Print a message, saying where it goes unless that is where the question came from."""
        ErrBot.send_message(self, msg)
        where = str(msg.to) if msg.to else ""
        head = "" if where in ("", self._asked) else f"→ {where}: "
        try:
            print(head + self._renderer.convert(msg.body), flush=True)
        except BrokenPipeError:
            self._unheard = True
            raise

    def query_room(self, room: str) -> text.TextRoom:
        """Return a room without moving anybody into it, as Errbot's own backend would."""
        found = next((known for known in self._rooms if str(known) == room), None)
        if found is None:
            found = text.TextRoom(room[1:], self)
            self._rooms.append(found)
        return found

    def is_from_self(self, msg: Message) -> bool:
        """Return False: whoever types here is not the bot, whatever they call themselves."""
        return False

    def _tell_what_did_not_start(self) -> None:
        """Say which plugins are missing, as nobody watches the log of a bot on a terminal."""
        faults, manager = self.plugin_faults or (), self.plugin_manager
        if manager is None:
            return
        for each in faults:
            print(each.says)
        told = {each.plugin for each in faults}
        there = {*manager.get_all_active_plugin_names(), *told}
        missing = [
            n for n, info in manager.plugin_infos.items() if not info.core and n not in there
        ]
        if missing:
            log = Path(self.bot_config.BOT_DATA_DIR) / "muster.log"
            print(f"{', '.join(missing)} did not start; {log} says why.")

    def _start_in_a_room(self) -> None:
        """Begin in the first room, where an incident is worked on."""
        if self.bot_config.CHATROOM_PRESENCE:
            first = self.query_room(self.bot_config.CHATROOM_PRESENCE[0])
            self._rooms.remove(first)
            self._rooms.insert(0, first)
            self._inroom = True

    def _read(self) -> Message:
        frm: Identifier = self.user
        to: Identifier = self.bot_identifier
        if self._inroom and self._rooms:
            frm, to = text.TextOccupant(self.user, self._rooms[0]), self._rooms[0]
        prompt = f"[{self.user} in {to}] " if self._inroom else f"[{self.user} to {to}] "
        lines = [input(prompt if sys.stdin.isatty() else "")]
        while self._multiline and lines[-1]:
            lines.append(input("… "))
        message = Message("\n".join(lines).strip())
        message.frm, message.to = frm, to
        return message

    def _answer(self, message: Message) -> None:
        if not message.body:
            return
        self._asked = str(message.to if self._inroom else message.frm)
        self.callback_message(message)
        self._asked = None
        if self._unheard:
            raise BrokenPipeError
