"""The guard on what comes in: what Muster's backends put before, and in place of, Errbot's parsing.

A backend names `Guarded` first among its bases, so that whatever somebody writes is bounded, is
read in time linear in its length, does again nothing that was done, reaches only the commands that
are meant to be there, and cannot end the bot. What people write is in no log, and no exception's
text in a chat.
"""

import fnmatch
import inspect
import logging
import signal
import sys
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Lock, current_thread, main_thread
from typing import Any, ClassVar
from uuid import uuid4

from errbot import CommandError, core_plugins
from errbot.backends.base import Message
from errbot.core import ErrBot

from muster.chat.addressed import Addressed, AddressedBy, addressed, divided
from muster.chat.audience import is_for_tenants, may_hear_of, not_here, tenants_hear
from muster.chat.clean_text import harmless
from muster.chat.command_names import LONGEST, Typed, command_in, matches
from muster.chat.command_words import CommandWords
from muster.chat.grammar import suggestions
from muster.chat.misspellings import Words, nearly, put_right
from muster.chat.other_words import Needing
from muster.chat.recent_commands import Edit, Edits
from muster.chat.recent_messages import Overheard, Said
from muster.chat.services import Services, made_services
from muster.incidents.events import TEXT_KINDS
from muster.incidents.incident import Incident
from muster.incidents.repository import is_incident, number_of
from muster.incidents.unnamed import called_for
from muster.journal import AlreadyDone
from muster.kernel.events import Event
from muster.people import Person
from muster.runtime.command_order import PATIENCE, WAITING, CommandOrder, let_go
from muster.runtime.fault_log import keep_words_out, logged_under
from muster.runtime.plugin_folders import PluginFault, start_plugins
from muster.settings import Settings

log = logging.getLogger(__name__)

_CORE = Path(core_plugins.__path__[0])
_BLACKLIST = "bl_plugins"
"""Errbot's key in its own storage for plugins that were switched off by chat."""

_HAS_PLUGINS_TEMPLATES = "plugin_name" in inspect.signature(ErrBot.process_template).parameters
"""Whether this Errbot looks for a template first among the plugin's own: 6.2.0 does not."""

_SAID_BEFORE = "muster_said_before"
"""What `^` stands for; a backend may know it better, as where somebody chose a message."""

_RECEIPT, _THREAD, _PLACE = "muster_receipt", "muster_thread", "muster_place"

_AGAIN_WITHIN, _KNOWN_AGAIN = 3600.0, 20_000
"""Seconds for which a message is known when it comes again, and how many are at most."""

_LONGEST_SHOWN = 200
"""Characters of a command that is shown whole where it was mistyped."""

_TAKES_AN_ALERT = "incident ack"

_IN_A_REHEARSAL = "rehearse_line"
_ABOUT_A_REHEARSAL = frozenset({"rehearse", "rehearse_capitals", "help", "whoami"})
"""What is done in a room for rehearsals; all other commands are said in the rehearsal there."""

_TOLD_LATER = 200
"""People at most who are told of unanswered commands when the connection is back."""


@dataclass(slots=True)
class _Unanswered:
    """One person's commands that could not be answered: how many were done, and how many not."""

    frm: Any
    done: int = 0
    not_begun: int = 0
    last: datetime | None = None


_Backend: Any = object
"""What the backend's other bases are to a type checker, which cannot know them."""


class Guarded(_Backend):  # type: ignore[misc]
    """What guards a backend; it comes before Errbot's own among the backend's bases."""

    thread_pool: Any
    errbots_own: ClassVar[frozenset[str]] = frozenset()
    """Those commands of Errbot's own plugins that are there on this chat; the others are not."""

    def __init__(self, config: Any) -> None:
        keep_words_out()
        super().__init__(config)
        self._core_classes: dict[type, bool] = {}
        self._unanswered: dict[str, _Unanswered] = {}
        self._unanswered_lock = Lock()
        self._overheard, self._edits = Overheard(), Edits()
        self._edits_of: Any = None
        self._lately: OrderedDict[str, float] = OrderedDict()
        self.turns: CommandOrder | None = None
        self.plugin_faults: list[PluginFault] | None = None
        if config.BOT_ASYNC:
            let_go(self.thread_pool)
            self.thread_pool = self.turns = CommandOrder(config.BOT_ASYNC_POOLSIZE)

    def attach_repo_manager(self, repo_manager: Any) -> None:
        """Load nothing from plugin repositories that were once installed by chat."""
        left = sorted(repo_manager.get_installed_plugin_repos())
        if left:
            log.warning("not loaded, as plugins are not installed by chat: %s", ", ".join(left))
        repo_manager.get_all_repos_paths = list
        super().attach_repo_manager(repo_manager)

    def serve_forever(self) -> None:
        """Serve, and stop politely when told to."""
        stop_politely()
        super().serve_forever()

    def connect_callback(self) -> None:
        """Start the plugins, all of them, and tell people what could not be answered before."""
        left = self.plugin_manager.get_blacklisted_plugin()
        if left:
            log.warning("switched off by chat once, and on again: %s", ", ".join(left))
            self.plugin_manager[_BLACKLIST] = []
        self._forget_left_out()
        super().connect_callback()
        if self.plugin_faults is None:
            own = getattr(self.bot_config, "MUSTER", None)
            folders = own.plugins if isinstance(own, Settings) else ()
            self.plugin_faults = start_plugins(self, folders)
        self._tell_unanswered()

    def _forget_left_out(self) -> None:
        """Have Errbot's own plugins that `CORE_PLUGINS` leaves out not be started.

        Errbot 6.2.0 tries to, and logs each as a failure, at every start.
        """
        manager = self.plugin_manager
        if hasattr(manager, "_is_excluded_core_plugin"):
            return
        for name, info in tuple(manager.plugin_infos.items()):
            if info.core and manager.core_plugins and name not in manager.core_plugins:
                del manager.plugin_infos[name]

    def callback_message(self, msg: Any) -> None:
        """Take in what somebody wrote, on the thread that reads the chat; raise nothing.

        A backend that keeps a message until all is done about it gives it a Receipt, as
        `extras["muster_receipt"]`.
        """
        try:
            if self.process_message(msg):
                self._dispatch_to_plugins("callback_message", msg)
        except Exception:  # noqa: BLE001 - one message may end neither the bot nor its reading
            self._fault(msg, "a message")
        finally:
            _let_go(msg)

    def process_message(self, msg: Any) -> bool:
        """Have the commands in a message done, if any; return whether plugins may hear it.

        What is too long to be read is answered where it is a command, and heard by nobody. Of a
        message a backend may tell in `extras` what `docs/architecture.md` names.
        """
        if msg.delayed or self.is_from_self(msg) or self._came_again(msg):
            return False
        self._hear(msg)
        body = msg.body or ""
        if msg.extras.get("muster_edited"):
            self._heed_edit(msg, body[:LONGEST])
            return False
        if len(body) > LONGEST:
            said = self._addressed(msg, body[:LONGEST])
            if said and self._found(said):
                self._say(msg, "errors/too_long", length=len(body), longest=LONGEST)
            return False
        said, parts = self._commands_in(msg, body)
        if self._is_for_rehearsals(msg):
            self._rehearse(msg, body, said, parts)
        elif parts:
            self._do_each(msg, parts)
        elif not (self._does_unprefixed(msg, body, said) or (said and self._hints(msg, said))):
            self._overhear(msg, body)
        return True

    def _hear(self, msg: Any) -> None:
        """Keep that whoever wrote a message is there."""
        services = made_services(self)
        if services is not None:
            dialect, handle = services.dialect, services.dialect.handle(msg.frm)
            services.last_heard.hear(dialect.canonical(handle) or handle, services.clock.now())

    @property
    def own_names(self) -> frozenset[str]:
        """What people call the bot by, in whatever letter case, and its mentions as `<@U0BOT>`."""
        me = self.bot_identifier
        named = (self.bot_config.CHATROOM_FN, getattr(me, "nick", None))
        person = str(getattr(me, "person", ""))
        names = {str(name).lstrip("@") for name in named if name}
        return frozenset(names | ({person} if person.startswith("<@") else set())) - {""}

    def there(self, method: Any) -> bool:
        """Return whether a command is one for people: any plugin's, but few of Errbot's own."""
        owner = type(method.__self__)
        core = self._core_classes.get(owner)
        if core is None:
            core = self._core_classes[owner] = _is_core(owner)
        return not core or method._err_command_name in self.errbots_own

    def may(self, msg: Any, method: Any) -> bool:
        """Return whether somebody may give a command, as far as it is for admins alone.

        Errbot's plugin for access asks the same; this holds without it.
        """
        return not method._err_command_admin_only or self.is_admin(msg.frm)

    def is_admin(self, frm: Any) -> bool:
        """Return whether the bot's configuration makes somebody an admin."""
        whom = str(getattr(frm, "aclattr", frm.person))
        return any(fnmatch.fnmatchcase(whom, mask) for mask in self.bot_config.BOT_ADMINS)

    def commands_for(self, msg: Any) -> dict[str, Any]:
        """Return the commands, by name, that help names to whoever wrote a message."""
        return {
            name: method
            for name, method in self._there(self.commands).items()
            if not method._err_command_hidden and self.may(msg, method)
        }

    def _there(self, commands: dict[str, Any]) -> dict[str, Any]:
        with self._gbl:
            return {name: method for name, method in commands.items() if self.there(method)}

    def _addressed(self, msg: Any, body: str, *, first: bool = True) -> Addressed | None:
        """Return what is said to the bot, in a whole message or in one of its later commands."""
        called = first and bool(msg.extras.get("muster_addressed"))
        return addressed(
            body,
            self.bot_config.BOT_PREFIX,
            self.own_names,
            private=not msg.is_group,
            called=called,
        )

    def _commands_in(
        self, msg: Any, body: str
    ) -> tuple[Addressed | None, list[tuple[str, list[Typed]]]]:
        """Return what a message says to the bot, and each part of it that is a command."""
        said = self._addressed(msg, body)
        found = self._found(said) if said else []
        if "\n" not in body or not (found or (said and said.is_done)):
            return said, [(body, found)] if found else []
        parts = []
        divided_body = divided(body, self._begins())
        if not found and len(divided_body) == 1:
            return said, []
        for number, part in enumerate(divided_body):
            its_own = self._addressed(msg, part, first=number == 0)
            parts.append((part, self._found(its_own) if its_own else []))
        return said, parts

    def _is_for_rehearsals(self, msg: Any) -> bool:
        """Return whether a message was said where nothing is real."""
        services = made_services(self)
        if services is None or not msg.is_group or not services.playbook.rooms.rehearsals:
            return False
        return services.playbook.rehearses_in(services.messenger.room_of(msg))

    def _rehearse(
        self,
        msg: Any,
        body: str,
        said: Addressed | None,
        parts: Sequence[tuple[str, list[Typed]]],
    ) -> None:
        """Have what is said to the bot in a room for rehearsals said in the one that plays there.

        None of it is done in earnest. Without the plugin that rehearses nothing is done.
        """
        typed = parts or [(body, [])]
        told = []
        for place, (part, found) in enumerate(typed):
            its_own = said if len(typed) == 1 else self._addressed(msg, part, first=place == 0)
            if its_own is None or not its_own.is_done or not its_own.text:
                continue
            kept = bool(found) and (self.typed_here().our_word(found[0].name) in _ABOUT_A_REHEARSAL)
            told.append((part, found if kept else [Typed(_IN_A_REHEARSAL, its_own.text)]))
        if not told:
            self._overhear(msg, body)
        elif _IN_A_REHEARSAL in self.commands:
            self._do_each(msg, told)

    def _begins(self) -> Callable[[str], bool]:
        """Return what tells whether a line begins a command of ours."""
        prefix, names, words = self.bot_config.BOT_PREFIX, self.own_names, self.words()

        def begins(line: str) -> bool:
            said = addressed(line, prefix, names)
            if said is None or not said.is_done or line[:1].isspace():
                return False
            return bool(
                command_in(said.text, words, capitals=True) or put_right(said.text, prefix, words)
            )

        return begins

    def typed_here(self) -> CommandWords:
        """Return how commands are typed, as far as that is known yet."""
        services = made_services(self)
        return services.commands if services else CommandWords(self.bot_config.BOT_PREFIX)

    def words(self) -> Needing:
        """Return the commands of ours that people type, each with its verbs and their needs."""
        words: dict[str, Mapping[str, str]] = {}
        for name, method in self._there(self.commands).items():
            verbs = getattr(method.__self__, "verbs", None)
            if verbs is None or method._err_command_hidden:
                continue
            words[name] = verbs.needing if name == verbs.typed_word else {}
        return words

    def _found(self, said: Addressed) -> list[Typed]:
        """Return the commands that somebody typed: one, or all whose patterns fit."""
        if not said.is_done:
            return []
        commands = self._there(self.commands)
        typed = said.text if said.text or said.way is not AddressedBy.CALLED else "help"
        exactly = command_in(typed, commands)
        if exactly and _has_verb(commands[exactly.name], exactly.args):
            return [exactly]
        words = self.words()
        if (other := self.typed_here().meant(typed, words)) and other.reads:
            exactly = command_in(other.command, commands)
        if exactly:
            return [exactly]
        if said.way is not AddressedBy.ALONE:
            by_pattern = list(matches(typed, self._there(self.re_commands)))
            if by_pattern:
                return by_pattern
        loosely = command_in(typed, commands, capitals=True)
        if not loosely and (right := put_right(typed, self.bot_config.BOT_PREFIX, words)):
            loosely = command_in(right, commands)
        return [loosely] if loosely else []

    def _do_each(self, msg: Any, parts: Sequence[tuple[str, list[Typed]]]) -> None:
        """Have the commands of a message done, in order, each once by an id of its own."""
        msg.extras["muster_command"] = True
        services = made_services(self)
        if msg.is_group and services and _SAID_BEFORE not in msg.extras:
            room, thread = services.dialect.canonical_room(str(msg.to)), msg.extras.get(_THREAD)
            msg.extras[_SAID_BEFORE] = self._overheard.before(room, thread)
        if message := _editable_as(msg):
            self._edits.typed(message, [part for part, _ in parts])
        for place, (part, found) in enumerate(parts):
            last = place == len(parts) - 1
            of_part = msg if len(parts) == 1 else _part_of(msg, part, place, last=last)
            for command in found:
                self._process_command(of_part, command.name, command.args, command.match)
            if not found and (said := self._addressed(of_part, part, first=place == 0)):
                self._hints(of_part, said)

    def _does_unprefixed(self, msg: Any, body: str, said: Addressed | None) -> bool:
        """Have those commands of other plugins done that go by a pattern and need no prefix."""
        if said and said.way is AddressedBy.PREFIX:
            return False
        unprefixed = {
            name: method
            for name, method in self._there(self.re_commands).items()
            if not method._err_command_prefix_required
        }
        found = list(matches(body.strip(), unprefixed))
        if found and self._is_kept_back(msg, [unprefixed[each.name] for each in found]):
            # Nobody has asked the bot anything.
            return False
        for command in found:
            self._process_command(msg, command.name, command.args, command.match)
        return bool(found)

    def _hints(self, msg: Any, said: Addressed) -> bool:
        """Say what is meant by what is said to the bot and is no command; return whether it is.

        Whatever begins with the prefix, calls the bot or is said to it alone is answered: what is
        nearly a command with it, the rest with where to look.
        """
        words, prefix = self.words(), self.bot_config.BOT_PREFIX
        if said.way is AddressedBy.SLASH and not said.private:
            words = {word: verbs for word, verbs in words.items() if verbs}
        sure = said.private or said.way in (
            AddressedBy.PREFIX,
            AddressedBy.CALLED,
            AddressedBy.NAMED,
        )
        known = sure or said.way is AddressedBy.NAME_ONLY
        other = self.typed_here().meant(said.text, words) if known else None
        near = other.command if other else nearly(
            said.text, words, verb_alone=said.is_for_nobody_else, verb_needed=not said.is_done
        )  # fmt: skip
        if near:
            msg.extras.update(muster_aside=True, muster_command=True)
            self._in_turn(msg, partial(self._say_nearly, msg, near, words))
            return True
        if sure and said.text.strip(f"{prefix} ") and not self._is_a_bots(msg):
            msg.extras["muster_aside"] = True
            self._in_turn(msg, partial(self._say_no_command, msg, said))
        return False

    def _say_nearly(self, msg: Any, near: str, words: Needing) -> None:
        """Say which command somebody nearly typed; of one who was called, that they answer."""
        services = made_services(self)
        if services is not None and near == _TAKES_AN_ALERT and "ack" in words.get("escalate", ()):
            who = services.dialect.person(msg.frm, services.roster())
            called = called_for(services.incidents.ongoing(), who)
            if called is not None:
                room = services.messenger.room_of(msg)
                heard = may_hear_of(services, called, who, room)
                near = f"escalate ack {called.reference}" if heard else "escalate ack"
        shown = f"{self.bot_config.BOT_PREFIX}{_shown(near, words)}"
        self._say(msg, "errors/nearly", command=shown)

    def _is_a_bots(self, msg: Any) -> bool:
        """Return whether a message is a bot's: two bots would answer each other for ever."""
        services = made_services(self)
        return services is None or services.dialect.by_a_bot(msg)

    def _say_no_command(self, msg: Any, said: Addressed) -> None:
        """Say that there is no such command; where tenants read, only what is published (R2)."""
        services = made_services(self)
        if services is None:
            return
        playbook = services.playbook
        if playbook.tenants_read(services.messenger.room_of(msg)):
            if said.way is AddressedBy.PREFIX:
                links = playbook.public_links()
                self._say(msg, "chat/published", playbook=playbook, links=links)
        elif said.way is AddressedBy.PREFIX:
            given = said.text.split(maxsplit=1)[0]
            close = suggestions(given, self.words())
            self._say(msg, "errors/unknown_word", given=given, close=close)
        else:
            self._say(msg, "errors/no_command")

    def _overhear(self, msg: Any, body: str) -> None:
        """Keep what was said in a room for a while, so that it can be put into a timeline."""
        services = made_services(self)
        if not msg.is_group or services is None or not body.strip():
            return
        extras = msg.extras
        said = Said(
            msg.frm,
            extras.get("muster_said_at") or services.clock.now(),
            extras.get("muster_id") or f"{services.dialect.mode}:{uuid4().hex}",
            body,
            _editable_as(msg),
            extras.get(_THREAD),
            extras.get("muster_begins"),
        )
        self._overheard.keep(services.dialect.canonical_room(str(msg.to)), said)

    def _came_again(self, msg: Any) -> bool:
        """Return whether a message came before, of those that no backend keeps and so knows."""
        message = msg.extras.get("muster_id")
        if not message or msg.extras.get(_RECEIPT):
            return False
        now = time.monotonic()
        while self._lately and (
            len(self._lately) >= _KNOWN_AGAIN
            or now - next(iter(self._lately.values())) > _AGAIN_WITHIN
        ):
            self._lately.popitem(last=False)
        if message in self._lately:
            return True
        self._lately[message] = now
        return False

    def _heed_edit(self, msg: Any, body: str) -> None:
        """Do nothing that an edited message says; tell its author how to mend what was done."""
        named = msg.extras["muster_edited"]
        message = named if isinstance(named, str) else msg.extras.get("muster_id") or uuid4().hex
        commands = [part for part, _ in self._commands_in(msg, body)[1]]
        known_as_talk = self._overheard.amend(message, body)
        before = msg.extras.get("muster_before")
        were: list[str] | None = [] if known_as_talk else None
        if isinstance(before, str):
            were = [part for part, _ in self._commands_in(msg, before)[1]]
        if commands or self._edits.knows(message):
            self._in_turn(msg, partial(self._tell_of_edit, msg, message, commands, were))

    def _tell_of_edit(
        self, msg: Any, message: str, commands: Sequence[str], were: Sequence[str] | None
    ) -> None:
        services = made_services(self)
        edit = self._edits.edited(message, commands, were)
        if services is None or edit is None:
            return
        who = services.dialect.person(msg.frm, services.roster())
        entry, incident = _entry_of(services, edit, who)
        correction = self._correction(msg, edit, entry) if entry else None
        if correction is None:
            entry = None
        text = services.templates.render(
            "errors/edited",
            incident=incident,
            entry=entry,
            correction=correction,
            did_nothing=edit.did_nothing,
        )
        if not services.messenger.tell(who, text) and not tenants_hear(services, msg):
            msg.extras["muster_aside"] = True
            for part in services.messenger.messages(text):
                self.send_simple_reply(msg, part)

    def _correction(self, msg: Any, edit: Edit, entry: Event) -> str | None:
        """Return the words that an edit puts in the place of an entry's, or None for the same.

        Where they cannot be shown just as they are to be typed it is `TEXT`, as in help.
        """
        said = self._addressed(msg, edit.changed[0])
        [typed] = self._found(said) if said else [None]
        plugin = getattr(self.commands.get(typed.name), "__self__", None) if typed else None
        text_in = getattr(plugin, "text_in", None)
        text = text_in(msg, typed.args) if text_in and typed else None
        if text and text in (entry.data.get("text"), entry.data.get("title")):
            return None
        if not text or len(text) > _LONGEST_SHOWN or "\n" in text or harmless(text) != text:
            return "TEXT"
        return str(text)

    def _process_command(self, msg: Any, cmd: str, args: Any, match: Any) -> None:
        """Have a command done when it is its author's turn, if every filter lets it pass."""
        method = (self.re_commands if match else self.commands)[cmd]
        if self._is_kept_back(msg, [method]):
            self._in_turn(msg, partial(self._say_not_here, msg))
            return
        if not self.may(msg, method):
            self._say(msg, "errors/for_admins", command=_as_typed(cmd))
            return
        for passes in tuple(self.command_filters):
            # One that raises blocks the command.
            msg_or_none, cmd, args = passes(msg, cmd, args, False)
            if msg_or_none is None:
                log.info("a filter holds back a command")
                return
            msg = msg_or_none
        act = partial(self._execute_and_send, cmd, args, match, msg, method._err_command_template)
        self._in_turn(msg, act, cmd)

    def _is_kept_back(self, msg: Any, methods: Sequence[Any]) -> bool:
        """Return whether tenants would read the answer of one of these commands.

        A plugin of ours, or one like them, decides that by each verb when it answers.
        """
        services = made_services(self)
        if services is None or not services.playbook.has_tenants:
            return False
        shut = (
            method
            for method in methods
            if not is_for_tenants(method)
            if method._err_command_name not in self.errbots_own
            if not _gates(method)
        )
        return any(shut) and tenants_hear(services, msg)

    def _is_read_by_tenants(self, msg: Any) -> bool:
        services = made_services(self)
        return services is not None and tenants_hear(services, msg)

    def _say_not_here(self, msg: Any) -> None:
        """Say where to ask what is not spoken of where tenants read; raise nothing."""
        services = made_services(self)
        try:
            if services is not None:
                msg.extras["muster_aside"] = True
                for part in services.messenger.messages(not_here(services, msg)):
                    self.send_simple_reply(msg, part)
        except Exception:  # noqa: BLE001 - nothing more can be said
            logged_under(log, "where to ask could not be said")

    def _in_turn(self, msg: Any, act: Callable[[], object], cmd: str | None = None) -> None:
        """Have something done about a message when it is its author's turn; `cmd` is a command."""
        if self.turns is None:
            act()
            return

        def act_and_let_go() -> None:
            try:
                act()
            finally:
                _let_go(msg)

        if receipt := msg.extras.get(_RECEIPT):
            receipt.hold()
        refused = self.turns.offer(
            str(msg.frm.person),
            act_and_let_go,
            size=len(msg.body),
            hangs=partial(self._say_hanging, msg, cmd) if cmd else lambda thread: None,
            again=lambda count: self._say(msg, "errors/room_again", count=count),
        )
        if refused:
            _let_go(msg)
        if refused == 1 and cmd:
            self._say(msg, "errors/too_many", waiting=WAITING, command=_as_typed(cmd))

    def _execute_and_send(
        self, cmd: str, args: Any, match: Any, msg: Any, template_name: str | None = None
    ) -> None:
        """Do a command and send its answers; raise nothing.

        Whatever the handler does between two answers is done, also where one cannot be sent.
        """
        with self._gbl:
            method = (self.re_commands if match else self.commands).get(cmd)
        if method is None:
            # Its plugin has stopped meanwhile, as all do when the connection is lost.
            self._keep_unanswered(msg, done=False)
            return
        sent = partial(self._send_answer, msg, cmd, template_name, method)
        try:
            with self._once(msg), self._edits.doing(_editable_as(msg), msg.extras.get(_PLACE, 0)):
                for answer in self._answers(method, cmd, args, match, msg):
                    sent(answer)
        except AlreadyDone:
            # Before the bot could answer, it or its connection ended.
            self._keep_unanswered(msg, done=True)
            self._tell_unanswered(str(msg.frm.person))
        except CommandError as told:
            sent(told.reason, template=told.template)
        except Exception:  # noqa: BLE001 - no exception's text may reach the chat
            self._fault(msg, f"the command {cmd}")

    def _once(self, msg: Any) -> AbstractContextManager[None]:
        """Return the context in which a message's command is done, once by the id it has."""
        services, key = made_services(self), msg.extras.get("muster_id")
        if services and self._edits_of is not services:
            self._edits_of = services
            services.journal.listeners.append(self._edits.heard)
        return services.journal.once(key) if services and key else nullcontext()

    def _answers(self, method: Any, cmd: str, args: Any, match: Any, msg: Any) -> Iterator[Any]:
        """Yield what a plugin answers, asked as Errbot asks it, within its flow if any."""
        flow, _ = self.flow_executor.check_inflight_flow_triggered(cmd, msg.frm)
        if flow:
            msg.ctx = flow.ctx
        elif method._err_command_flow_only:
            return
        if not match:
            try:
                args = _split(args, method._err_command_split_args_with)
            except Exception:  # noqa: BLE001 - what a plugin's own parser raises is its affair
                self._say(msg, "errors/arguments", command=_as_typed(cmd))
                return
        answer = method(msg, match if match else args)
        if inspect.isgenerator(answer):
            yield from answer
        else:
            yield answer
        self.flow_executor.trigger(cmd, msg.frm, msg.ctx)

    def _send_answer(
        self, msg: Any, cmd: str, name: str | None, method: Any, answer: Any, template: Any = None
    ) -> None:
        if not answer:
            return
        if _gates(method) and "muster_gated" not in msg.extras and self._is_read_by_tenants(msg):
            # It has answered past what decides what may be heard.
            self._say_not_here(msg)
            return
        plugin = getattr(getattr(method, "__self__", None), "name", None)
        of_plugin = {"plugin_name": plugin} if _HAS_PLUGINS_TEMPLATES else {}
        text = self.process_template(template or name, answer, **of_plugin)
        private, threaded = (
            "ALL_COMMANDS" in chosen or cmd in chosen
            for chosen in (self.bot_config.DIVERT_TO_PRIVATE, self.bot_config.DIVERT_TO_THREAD)
        )
        try:
            self.send_simple_reply(msg, text, private, threaded)
        except Exception:  # noqa: BLE001 - what is recorded is recorded, told or not
            logged_under(log, f"the answer to the command {cmd} could not be sent")
            self._keep_unanswered(msg, done=True)
        else:
            if self._unanswered:
                # There is a way to them again.
                self._tell_unanswered(str(msg.frm.person))

    def _fault(self, msg: Any, what: str) -> None:
        """Log the exception in hand, and tell whoever wrote the message under which reference."""
        self._say(msg, "errors/fault", reference=logged_under(log, what))

    def _say_hanging(self, msg: Any, cmd: str, thread: int) -> None:
        stack = "".join(traceback.format_stack(sys._current_frames().get(thread)))
        what = f"the command {cmd} has run for {PATIENCE:g} seconds, and is at"
        reference = logged_under(log, what, stack)
        self._say(msg, "errors/hanging", command=_as_typed(cmd), reference=reference)

    def _say(self, msg: Any, template: str, **facts: Any) -> None:
        """Answer a message in the bot's own words, if that can be done; raise nothing."""
        try:
            services = made_services(self)
            if services is None:
                return
            text = services.templates.render(template, **facts)
            for part in services.messenger.messages(text):
                self.send_simple_reply(msg, part)
        except Exception:  # noqa: BLE001 - nothing more can be said
            logged_under(log, f"{template} could not be said")

    def _keep_unanswered(self, msg: Any, *, done: bool) -> None:
        """Remember that somebody has no answer, once for each of their commands."""
        if msg.extras.get("muster_unanswered"):
            return
        msg.extras["muster_unanswered"] = True
        services = made_services(self)
        with self._unanswered_lock:
            person = str(msg.frm.person)
            if person not in self._unanswered and len(self._unanswered) >= _TOLD_LATER:
                return
            kept = self._unanswered.setdefault(person, _Unanswered(msg.frm))
            kept.done += done
            kept.not_begun += not done
            kept.last = services.clock.now() if services else None

    def _tell_unanswered(self, person: str | None = None) -> None:
        """Tell somebody, or everybody, in private, of commands that could not be answered."""
        services = made_services(self)
        if services is None:
            return
        with self._unanswered_lock:
            people = list(self._unanswered) if person is None else [person]
            waiting = {who: self._unanswered.pop(who) for who in people if who in self._unanswered}
        for who, kept in waiting.items():
            try:
                told = _told(services, kept)
            except Exception:  # noqa: BLE001 - the next one may still be told
                logged_under(log, "somebody could not be told of an unanswered command")
                told = False
            if not told:
                with self._unanswered_lock:
                    self._unanswered.setdefault(who, kept)


def stop_politely() -> None:
    """Have SIGINT and SIGTERM stop a bot that serves as Ctrl-C does: it says goodbye first."""
    if current_thread() is main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.default_int_handler)


def _told(services: Services, kept: _Unanswered) -> bool:
    text = services.templates.render(
        "errors/unanswered", done=kept.done, not_begun=kept.not_begun, last=kept.last
    )
    who = services.dialect.person(kept.frm, services.roster())
    return bool(services.messenger.tell(who, text))


def _is_core(owner: type) -> bool:
    """Return whether a plugin is one of Errbot's own, by the file that it comes from.

    One that comes from nowhere counts as such: what cannot be told is not there.
    """
    file = getattr(sys.modules.get(owner.__module__), "__file__", None)
    return file is None or Path(file).is_relative_to(_CORE)


def _let_go(msg: Any) -> None:
    if receipt := msg.extras.get(_RECEIPT):
        receipt.let_go()


def _editable_as(msg: Any) -> str | None:
    """Return the id by which an edit of a message names it, or None where nothing names it."""
    message = msg.extras.get("muster_editable_as") or msg.extras.get("muster_id")
    return str(message) if message else None


def _part_of(msg: Any, part: str, place: int, *, last: bool) -> Message:
    """Return one command of a message as a message of its own.

    What says that the whole is done goes with the last of them alone.
    """
    extras = {**msg.extras, _PLACE: place}
    if place and extras.get("muster_id"):
        extras["muster_editable_as"] = _editable_as(msg)
        extras["muster_id"] = f"{extras['muster_id']}/{place + 1}"
    if not last:
        extras.pop("muster_inbox", None)
    return Message(part, msg.frm, msg.to, msg.parent, extras=extras)


def _shown(command: str, words: Words) -> str:
    """Return a command as it can be typed: whole, or its beginning where it is long."""
    if len(command) <= _LONGEST_SHOWN and "\n" not in command and harmless(command) == command:
        return command
    word, verb, *_ = [*command.split(maxsplit=2), ""]
    return f"{word} {verb} …" if verb in words.get(word, ()) else word


def _entry_of(services: Services, edit: Edit, who: Person) -> tuple[Event | None, Incident | None]:
    """Return the one entry that an edit would correct, with its incident; None for no such one."""
    if len(edit.recorded) != 1 or len(edit.changed) != 1:
        return None, None
    [event] = edit.recorded
    if not is_incident(event.stream) or event.kind not in TEXT_KINDS or "message" in event.data:
        return None, None
    incident = services.incidents.find(number_of(event.stream))
    if incident is None or not may_hear_of(services, incident, who, None):
        return None, None
    return event, incident


def _has_verb(method: Any, args: str) -> bool:
    """Return whether what follows a command is one of its verbs, or it has none."""
    table = getattr(getattr(method.__self__, "verbs", None), "table", None)
    first = args.split(maxsplit=1)[:1]
    return not table or not first or first[0] == "help" or first[0].casefold() in table


def _gates(method: Any) -> bool:
    """Return whether a command's plugin decides itself what it answers where tenants read."""
    gates = getattr(getattr(method, "__self__", None), "gates", None)
    return gates is not None and bool(gates(method.__name__))


def _as_typed(cmd: str) -> str:
    return cmd.replace("_", " ")


def _split(args: Any, by: Any) -> Any:
    """Return a command's arguments as its plugin asks Errbot for them; `""` is for the text."""
    if by == "":
        return args
    if hasattr(by, "parse_args"):
        return by.parse_args(args)
    return by(args) if callable(by) else args.split(by)
