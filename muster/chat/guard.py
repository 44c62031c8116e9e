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
import traceback
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Lock, current_thread, main_thread
from typing import Any, ClassVar

from errbot import CommandError, core_plugins

from muster.chat.fault_log import keep_words_out, logged_under
from muster.chat.services import Services, made_services
from muster.chat.turns import PATIENCE, WAITING, Turns
from muster.chat.typed import LONGEST, Typed, after_prefix, command_in, matches
from muster.journal import AlreadyDone

log = logging.getLogger(__name__)

_CORE = Path(core_plugins.__path__[0])
_BLACKLIST = "bl_plugins"
"""Errbot's key in its own storage for plugins that were switched off by chat."""

_RECEIPT = "muster_receipt"

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
        self.turns: Turns | None = None
        if config.BOT_ASYNC:
            self.thread_pool.close()
            self.thread_pool = self.turns = Turns(config.BOT_ASYNC_POOLSIZE)

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
        super().connect_callback()
        self._tell_unanswered()

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
        """Have the command in a message done, if there is one; return whether plugins may hear it.

        What is too long to be read is answered where it is a command, and heard by nobody.
        """
        if msg.delayed or self.is_from_self(msg):
            return False
        body = msg.body or ""
        typed = after_prefix(body, self.bot_config.BOT_PREFIX)
        if len(body) > LONGEST:
            if typed is not None and self._found(typed[:LONGEST]):
                self._say(msg, "errors/too_long", length=len(body), longest=LONGEST)
            return False
        if typed is None:
            unprefixed = {
                name: method
                for name, method in self._there(self.re_commands).items()
                if not method._err_command_prefix_required
            }
            found = list(matches(body.strip(), unprefixed))
        else:
            found = self._found(typed)
        for command in found:
            self._process_command(msg, command.name, command.args, command.match)
        return True

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

    def _found(self, typed: str) -> list[Typed]:
        """Return the commands that somebody typed: one, or all whose patterns fit."""
        commands = self._there(self.commands)
        exactly = command_in(typed, commands)
        if exactly:
            return [exactly]
        by_pattern = list(matches(typed, self._there(self.re_commands)))
        if by_pattern:
            return by_pattern
        loosely = command_in(typed, commands, capitals=True)
        return [loosely] if loosely else []

    def _process_command(self, msg: Any, cmd: str, args: Any, match: Any) -> None:
        """Have a command done when it is its author's turn, if every filter lets it pass."""
        method = (self.re_commands if match else self.commands)[cmd]
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
            hangs=partial(self._say_hanging, msg, cmd),
            again=lambda count: self._say(msg, "errors/room_again", count=count),
        )
        if refused:
            _let_go(msg)
        if refused == 1:
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
            with self._once(msg):
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
        plugin = getattr(getattr(method, "__self__", None), "name", None)
        text = self.process_template(template or name, answer, plugin_name=plugin)
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
            text = services.templates.render(f"chat/{template}", **facts)
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
        "chat/errors/unanswered", done=kept.done, not_begun=kept.not_begun, last=kept.last
    )
    who = services.dialect.person(kept.frm, services.roster())
    return services.messenger.tell(who, text)


def _is_core(owner: type) -> bool:
    """Return whether a plugin is one of Errbot's own, by the file that it comes from.

    One that comes from nowhere counts as such: what cannot be told is not there.
    """
    file = getattr(sys.modules.get(owner.__module__), "__file__", None)
    return file is None or Path(file).is_relative_to(_CORE)


def _let_go(msg: Any) -> None:
    if receipt := msg.extras.get(_RECEIPT):
        receipt.let_go()


def _as_typed(cmd: str) -> str:
    return cmd.replace("_", " ")


def _split(args: Any, by: Any) -> Any:
    """Return a command's arguments as its plugin asks Errbot for them; `""` is for the text."""
    if by == "":
        return args
    if hasattr(by, "parse_args"):
        return by.parse_args(args)
    return by(args) if callable(by) else args.split(by)
