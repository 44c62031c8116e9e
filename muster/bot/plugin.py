"""The base of Muster's plugins: one word, its verbs, and what is the same for every command.

A plugin's file imports it as `import muster.api` and names the class by attribute, as Errbot takes
every plugin class that it sees in a plugin's file for a plugin.
"""

import inspect
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import Any, ClassVar, Self

from errbot import BotPlugin

from muster.alerts import AlertNews, PageNews
from muster.bootstrap import services_of
from muster.bot.own_command import command_in_capitals_of, command_of
from muster.chat import audience, fatigue_text, typed_again
from muster.chat.command_words import AS_SHIPPED, CommandWords
from muster.chat.grammar import Line, Misunderstood, Verb, suggestions, understand, with_flags
from muster.chat.messenger import Picture
from muster.chat.other_words import Needing
from muster.chat.quoting import Quotes
from muster.chat.recent_messages import Said
from muster.chat.services import Services
from muster.chat.team_verbs import (
    examples_of,
    heading_name,
    help_name,
    in_own_words,
    offered,
    with_examples,
)
from muster.duties import Rule
from muster.duties.asks import Ask
from muster.duties.rules import RULES
from muster.duties.scheduler import Move
from muster.gateways import Gateway
from muster.gateways.registry import WrongGateway
from muster.incidents.incident import Incident
from muster.incidents.repository import is_incident, number_of
from muster.incidents.visibility import restricted
from muster.journal import Follower, Handler, JournalUnavailable, OutcomeUnknown, VersionConflict
from muster.kernel.decisions import Accepted, DecisionContext, Reason, Refused
from muster.kernel.events import Event, NewEvent, Place
from muster.kernel.permissions import missing_permission
from muster.kernel.workload import Workload
from muster.people import Person
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Permission
from muster.runtime.contracts import (
    WrongContract,
    check_kinds,
    check_own_kind,
    check_takes,
    within,
)
from muster.runtime.fault_log import logged_under
from muster.runtime.follower_dispatch import OURS
from muster.runtime.ticker import Timed
from muster.times import NotATime, parse_instant


class Aside(str):
    """An answer for whoever typed alone, such as help or a refusal: others need not read it.

    Where a chat can show it to them alone it does; elsewhere it is an answer like any other.
    """

    __slots__ = ()


class ForAll(str):
    """An answer that everybody in the room should read, also where somebody typed in a thread."""

    __slots__ = ()


class Broadcast(ForAll):
    """An answer that declares an incident: it goes before all that waits.

    In a chat that has threads the incident's begins with it.
    """

    __slots__ = ("incident",)

    incident: int
    """The incident's number."""

    def __new__(cls, text: str, incident: int) -> Self:
        """Return an answer that declares the incident of that number."""
        answer = super().__new__(cls, text)
        answer.incident = incident
        return answer


Answer = str | Iterable[str | Picture]

_LATE = timedelta(minutes=2)
_DETAILS = {each.name: None for each in fields(Verb)[3:]}.keys()
_TO_BEGIN = 10.0
"""Seconds that the plugin of somebody else has to register what it wants."""

SHIPPED = frozenset(
    {
        "Board",
        "Comms",
        "Escalation",
        "Guide",
        "Incident",
        "Metrics",
        "Pagerduty",
        "Playbook",
        "Rehearsal",
        "Rooms",
        "Rota",
    }
)
"""The names of the plugins that come with the bot."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command as it was given: who, where, when, and what was understood of it.

    `vouched` says whether the chat vouches for who gave it, rather than for a name they took.
    `said_before` are the last messages of the room before it, the newest first. `thread` is the
    number of the incident in whose thread it was typed, None elsewhere. `commands` says how others
    are typed here.
    """

    who: Person
    place: Place
    now: datetime
    line: Line
    context: DecisionContext
    vouched: bool = True
    said_before: tuple[Said, ...] = ()
    thread: int | None = None
    commands: CommandWords = AS_SHIPPED


Handle = Callable[[Any, Command], Answer]
HandleForTenants = Callable[[Any, Command], Answer | None]


class Verbs:
    """A plugin's verbs: the table that commands are understood by and help is made from."""

    def __init__(self, word: str, heading: str = "") -> None:
        self.word = word
        self.typed_word = word
        """What is typed for `word`: a team may have another."""
        self.table: dict[str, Verb] = {}
        self.headings: dict[str, list[str]] = {heading: []}
        self._heading = heading
        self._handlers: dict[str, Handle] = {}
        self._for_tenants: dict[str, HandleForTenants] = {}
        self._of_the_team: set[str] = set()
        self._told: Mapping[str, str] = {}

    @classmethod
    def of(cls, word: str, *parts: Self) -> Self:
        """Return the verbs of several tables as one, each under its heading, in that order."""
        whole = cls(word)
        whole.headings = {}
        for part in parts:
            whole.table |= part.table
            for heading, names in part.headings.items():
                whole.headings[heading] = [*whole.headings.get(heading, []), *names]
            whole._handlers |= part._handlers
            whole._for_tenants |= part._for_tenants
            whole._of_the_team |= part._of_the_team
        return whole

    def of_team(self, playbook: Playbook) -> Self:
        """Return the verbs as a team is told of them: with examples of its own, and no other's.

        What the playbook has nothing for can be typed all the same, and says so.
        """
        its_own, known = copy(self), examples_of(playbook)
        its_own.table = {
            name: with_examples(verb, playbook, known) for name, verb in self.table.items()
        }
        its_own.headings = {
            heading: there
            for heading, names in self.headings.items()
            if (there := [name for name in names if offered(self.table[name], playbook)])
        }
        return its_own

    def typed_as(self, commands: CommandWords) -> Self:
        """Return the verbs as a bot tells of them whose commands are typed in other words."""
        if commands.as_shipped:
            return self
        here = copy(self)
        here.typed_word = commands.word(self.word)
        here.table = {
            name: replace(
                verb,
                usage=commands.typed(verb.usage),
                help=commands.typed(verb.help),
                example=commands.typed(verb.example),
                flags=tuple(
                    replace(flag, example=commands.typed(flag.example)) for flag in verb.flags
                ),
            )
            for name, verb in self.table.items()
        }
        return here

    def in_own_words(self, helped: Callable[[str], str | None]) -> Self:
        """Return the verbs as a bot tells of them whose team has lines of help of its own.

        `helped` returns such a line by its name, or None.
        """
        here = copy(self)
        here.table = {
            name: in_own_words(verb, self.word, helped) for name, verb in self.table.items()
        }
        here.headings = {
            (helped(heading_name(heading)) if heading else None) or heading: names
            for heading, names in self.headings.items()
        }
        here._told = {
            name: line
            for name in self._for_tenants
            if (line := helped(f"{help_name(self.word, name)}_for_tenants"))
        }
        return here

    @property
    def help_names(self) -> frozenset[str]:
        """The names of all lines of help that a team may have in words of its own."""
        verbs = {help_name(self.word, name) for name in self.table}
        told = {f"{help_name(self.word, name)}_for_tenants" for name in self.told_to_tenants}
        headings = {heading_name(heading) for heading in self.headings if heading}
        return frozenset({self.word, *verbs, *told, *headings})

    @property
    def listed(self) -> list[str]:
        """The names of the verbs that people are told of, in the order of help."""
        return [name for names in self.headings.values() for name in names]

    @property
    def needing(self) -> dict[str, str]:
        """What has to follow each of the verbs that there are, help included."""
        needed = {name: verb.needed for name, verb in self.table.items()}
        return {"help": "", **needed} if needed else {}

    def verb(self, name: str, usage: str = "", **details: Any) -> Callable[[Handle], Handle]:
        """Return a decorator that makes a function the handler of a verb.

        It is called with the plugin and the call. Its docstring is its line of help; `usage` is
        what is typed after it, to which its flags are added; `details` are the fields of
        `grammar.Verb`.
        """

        if unknown := sorted(details.keys() - _DETAILS):
            raise WrongContract(
                f"the verb {name} has {', '.join(unknown)}; valid: {', '.join(_DETAILS)}"
            )
        if name in self.table:
            raise WrongContract(f"{self.word} has two verbs {name}; give one another name")

        def register(handler: Handle) -> Handle:
            check_takes(f"what handles the verb {name}", handler, "plugin", "call")
            if not _first_line(handler):
                raise WrongContract(f"what handles {name} has no docstring, its line of help")
            example = details.pop("example", "") or f"!{self.word} {name}"
            shown = with_flags(usage, details.get("flags", ()))
            self.table[name] = Verb(name, shown, _first_line(handler), example, **details)
            self.headings[self._heading].append(name)
            self._handlers[name] = handler
            return handler

        return register

    def for_tenants(
        self, *names: str, of_the_team: bool = False
    ) -> Callable[[HandleForTenants], HandleForTenants]:
        """Return a decorator that makes a function answer these verbs where tenants read.

        Its docstring is its line of help there. A verb without one is refused there. What it raises
        as Misunderstood is answered like a refusal, as it might tell of an incident. It returns
        None for a refusal. With `of_the_team` help there does not name them: tenants are refused.
        """

        def register(handler: HandleForTenants) -> HandleForTenants:
            check_takes("what answers tenants", handler, "plugin", "call")
            for name in names:
                if name not in self.table:
                    valid = ", ".join(self.table) or "none yet"
                    raise WrongContract(f"there is no verb {name} for tenants; there are: {valid}")
                self._for_tenants[name] = handler
                if of_the_team:
                    self._of_the_team.add(name)
            return handler

        return register

    def handler(self, verb: Verb) -> Handle:
        """Return the function that handles a verb."""
        return self._handlers[verb.name]

    @property
    def told_to_tenants(self) -> dict[str, str]:
        """The verbs that tenants may give, each with its line of help for them."""
        return {
            name: self._told.get(name) or _first_line(handler)
            for name, handler in self._for_tenants.items()
            if name not in self._of_the_team
        }

    def handler_for_tenants(self, name: str) -> HandleForTenants | None:
        """Return the function that handles a verb where tenants read, None for a refusal."""
        return self._for_tenants.get(name)


class MusterPlugin(BotPlugin):
    """A plugin of Muster. A subclass sets `verbs`, and its docstring is their word's line of help.

    Errbot knows it by that word, also in capitals. A subclass that has an Errbot command of that
    name itself, which calls `run`, keeps it.
    """

    verbs: Verbs
    need_to_know: ClassVar[bool] = False
    """Whether `follow` tells it of restricted incidents too, which it then keeps to those who may
    hear of them: see `muster.incidents.visibility`."""

    has_card: ClassVar[bool] = False
    """Whether its word alone is answered with guide/WORD, rather than with all its verbs."""

    __errdoc__: ClassVar[str]
    muster: Services

    def activate(self) -> None:
        """Join the bot's services; refuse to start, with the reason, when they cannot be had.

        What others' plugins do in `begin` may take ten seconds, and no more.
        """
        if not isinstance(getattr(self, "verbs", None), Verbs):
            example = f'verbs = muster.api.Verbs("{str(self.name).lower()}")'
            raise WrongContract(f"{self.name} has no verbs; write {example}, with none in it if so")
        self.muster = services_of(self._bot)
        verbs = self.verbs_of(self.muster.playbook).in_own_words(self.muster.templates.help)
        self.verbs = verbs.typed_as(self.muster.commands)
        self._followers: list[Follower] = []
        self._timed: list[Timed] = []
        self._rules: list[str] = []
        self._moves: list[str] = []
        self._brought: list[str] = []
        self._own_commands: list[str] = []
        self._left_behind = False
        self._have_commands()
        super().activate()
        # Before anything can fail: Errbot deactivates a plugin that could not begin, too.
        self.muster.outbox.open()
        if self.name in SHIPPED:
            self.begin()
            return
        try:
            within(_TO_BEGIN, f"{self.name}.begin", self.begin)
        except WrongContract:
            self._left_behind = True
            raise

    def _have_commands(self) -> None:
        """Have Errbot know the plugin's commands by the words that people type here.

        Errbot's own help turns the prefix in what it says of them, and loses their words with it.
        """
        commands = self.muster.commands
        ours, own = self.verbs.word, self.verbs.typed_word
        taken = self._bot.all_commands.get(own)
        if self.name in SHIPPED and taken is not None and taken.__self__ is not self:
            # Errbot calls ours otherwise then, and what we say of it would be the other's.
            owner = taken.__self__.name
            told = self.say("chat/word_taken", word=own, ours=ours, owner=owner)
            self.log.error("%s", told)
            self.warn_admins(told)
        written: list[Any] = [
            method.__func__
            for _, method in inspect.getmembers(self, inspect.ismethod)
            if getattr(method, "_err_command", False)
        ]
        for function in written:
            function.__doc__ = commands.typed(function.__doc__ or "")
        if self.verbs.table and ours not in {each._err_command_name for each in written}:
            self._have_own_command(ours, own)

    def _have_own_command(self, ours: str, own: str) -> None:
        """Give the class the command of its word, as Errbot looks for its commands there."""
        says = self.muster.commands.typed(_first_line(type(self)))
        if not says:
            raise WrongContract(f"the class of {self.name} has no docstring, its line of help")
        # Errbot's own help has a class's docstring above its commands: it would say all twice.
        type(self).__errdoc__ = self._bot.plugin_manager.plugin_infos[self.name].doc or ""
        for name, command in (
            (ours, command_of(own, says)),
            (f"{ours}_capitals", command_in_capitals_of(ours, own, says)),
        ):
            # A word such as `log` is the name of something else there.
            free = f"{name}_command" if hasattr(type(self), name) else name
            command.__name__ = free
            setattr(type(self), free, command)
            self._own_commands.append(free)

    @classmethod
    def verbs_of(cls, playbook: Playbook) -> Verbs:
        """Return the verbs that it has for a team with that playbook."""
        return cls.verbs.of_team(playbook)

    def begin(self) -> None:
        """Do what a plugin does once active, such as `follow`; the base does nothing."""

    def deactivate(self) -> None:
        """Stop following and keeping time, then leave."""
        if not hasattr(self, "_brought"):
            # Errbot deactivates what could not be activated, too.
            super().deactivate()
            return
        for name in self._brought:
            self.muster.gateways.take_away(name, self.name)
        self._brought = []
        self.muster.claims.release(self.name)
        for timed in self._timed:
            self.muster.ticker.remove(timed)
        self._timed = []
        for rule in self._rules:
            self.muster.scheduler.remove_rule(rule)
        self._rules = []
        for move in self._moves:
            self.muster.scheduler.remove_move(move)
        self._moves = []
        for follower in self._followers:
            self.muster.dispatch.remove(follower)
        self._followers = []
        self.muster.outbox.close()
        super().deactivate()
        for name in self._own_commands:
            delattr(type(self), name)
        self._own_commands = []

    def follow(
        self,
        name: str,
        handler: Handler,
        kinds: Collection[str] | None = None,
        *,
        from_now: bool = False,
    ) -> None:
        """Have a method told of what is recorded, for as long as the plugin is active.

        See `muster.journal.Follower` for what is promised. Of an incident that is restricted when
        its turn comes nothing is told, now or later, but to a plugin with `need_to_know`.
        """
        check_takes(f"what {name} tells", handler, "event")
        check_kinds(str(name), kinds)
        self._claim("follower", name)
        told = self._told_of(handler)
        follower = Follower(self.muster.journal, name, told, kinds, from_now=from_now)
        self._followers.append(follower)
        self.muster.dispatch.add(follower, self._lane)

    @property
    def _lane(self) -> str:
        """The lane in which it is told of things: what is not ours never holds ours up."""
        return OURS if self.name in SHIPPED else str(self.name)

    def _told_of(self, handler: Handler) -> Handler:
        """Return a handler that is told of no incident of which nothing can be read.

        And of no restricted one, unless the plugin has a need to know.
        """

        def heard(event: Event) -> object:
            if is_incident(event.stream):
                incident = self.muster.incidents.find(number_of(event.stream))
                if incident is None or (restricted(incident) and not self.need_to_know):
                    return False
            return handler(event)

        return heard

    def keep_time(
        self,
        name: str,
        act: Callable[[datetime], object],
        next_look: Callable[[datetime], datetime | None],
        *,
        lane: str | None = None,
    ) -> None:
        """Have a method told of the time, for as long as the plugin is active.

        See `muster.runtime.ticker.Timed` for what the two are asked. In a `lane` of its own it
        holds up nobody else.
        """
        check_takes(f"what {name} does", act, "now")
        check_takes(f"when {name} looks again", next_look, "now")
        self._claim("timer", name)
        timed = Timed(name, act, next_look)
        self._timed.append(timed)
        self.muster.ticker.add(timed, self._lane if lane is None else lane)

    def owe(self, name: str, rule: Rule) -> None:
        """Have duties of your own owed in incidents, for as long as the plugin is active.

        `rule(view)` returns the duties of one incident; see `muster.duties.Rule` for what it may
        depend on. `name` is told in the log when it fails.
        """
        check_takes(f"the rule {name}", rule, "view")
        if name in RULES or name in self.muster.playbook.duties:
            raise WrongContract(
                f"the duty {name} of {self.name} is the bot's own; call yours otherwise"
            )
        self._claim("duty", name)
        self._rules.append(name)
        self.muster.scheduler.add_rule(name, rule)

    def have_done(self, name: str, move: Move) -> None:
        """Have something done by itself in incidents, for as long as the plugin is active.

        See `muster.duties.scheduler.DutyScheduler.add_move`.
        """
        check_takes(f"the move {name}", move, "view")
        self._claim("move", name)
        self._moves.append(name)
        self.muster.scheduler.add_move(name, move)

    def bring(self, gateway: Gateway) -> None:
        """Have the bot use a way out of the chat of your own, for as long as the plugin is active.

        A channel of the playbook with `how: gateway` names it; under the name of one that the bot
        comes with it stands in for that, unless that is a real one. In a rehearsal it is played.
        Raises WrongContract, with what was given and what is valid.
        """
        self._check_in_time()
        try:
            self.muster.gateways.bring(gateway, self.name)
        except WrongGateway as wrong:
            raise WrongContract(str(wrong)) from None
        self._brought.append(gateway.name)

    def hear_of(self, *news: AlertNews | PageNews) -> bool:
        """Record how alerts, and pages of ours, stand at a service; return whether that was new.

        News may come twice, late and in any order. Raises JournalUnavailable and VersionConflict:
        bring it again then.
        """
        recorded = self.muster.alerts.heard_together(news, self.muster.clock.now())
        if recorded:
            self.muster.dispatch.wake()
            self.muster.outbox.wake()
        return bool(recorded)

    def record(self, call: Command, incident: Incident, kind: str, /, **data: Any) -> str | None:
        """Record an event of a kind of your own in an incident, by whoever typed a command.

        `kind` has a dot, such as `vip.called`; `data` is JSON-safe. Return None once it is
        recorded, else the words of what speaks against it, as for who is not on the roster. Raises
        WrongContract for a kind that cannot be yours, and JournalUnavailable.
        """
        check_own_kind(kind)
        missing, because = missing_permission(call.context, Permission.CONTRIBUTE, incident), {}
        if missing and missing.yields and call.line.because:
            missing, because = None, {"because": call.line.because}
        drafts = (NewEvent(kind, {**data, **because}),)
        outcome = self.muster.incidents.change(
            incident.number,
            lambda _: Refused((missing,)) if missing else Accepted(drafts),
            call.context,
            call.place,
        )
        return self.why_not(call, outcome, incident) if isinstance(outcome, Refused) else None

    def _claim(self, what: str, name: str) -> None:
        self._check_in_time()
        self.muster.claims.claim(what, name, self.name)

    def _check_in_time(self) -> None:
        """Raise WrongContract for what is left behind by a `begin` that came to no end."""
        if self._left_behind:
            raise WrongContract(f"{self.name} was given up, and registers nothing any more")

    def gates(self, command: str) -> bool:
        """Return whether it is `run` that answers a command, and so decides who may hear what."""
        return command in (self.verbs.word, *self._own_commands)

    def run(
        self,
        msg: Any,
        typed: str,
        answered: Callable[[Any, str], Answer] | None = None,
        for_tenants: Callable[[Any, str], Answer] | None = None,
    ) -> Iterator[str]:
        """Yield the messages that answer a command.

        `answered(msg, typed)` is what answers it, for a plugin with commands that have no verbs,
        and `for_tenants(msg, typed)` where tenants read: without it such a command is refused
        there, as is a verb that nothing answers by `Verbs.for_tenants`.
        """
        if answered is None:
            answered, for_tenants = self._by_verb, self._by_verb_for_tenants
        given = self._answers(msg, typed, answered, for_tenants)
        msg.extras["muster_gated"] = True
        # What is empty is not sent, so that nothing may wait for it.
        answers = [answer for answer in given if answer]
        try:
            for answer, next_one in zip_longest(answers, answers[1:]):
                if isinstance(answer, Picture):
                    # Errbot has sent the text before it by now.
                    self.muster.messenger.show(msg, answer)
                    continue
                msg.extras["muster_aside"] = isinstance(answer, Aside)
                msg.extras["muster_announces"] = isinstance(answer, Broadcast)
                msg.extras["muster_for_all"] = isinstance(answer, ForAll)
                msg.extras["muster_subject"] = getattr(answer, "incident", None)
                *first, last = self.muster.messenger.answers(msg, answer)
                msg.extras["muster_more"] = True
                yield from first
                msg.extras["muster_more"] = isinstance(next_one, str)
                yield last
        finally:
            msg.extras.pop("muster_more", None)
        self.muster.dispatch.wake()
        self.muster.outbox.wake()

    def say(self, template: str, /, **facts: Any) -> str:
        """Return the text of a chat template of any plugin, by its folder and name."""
        return self.muster.templates.render(template, **facts)

    def late_by(self, since: datetime) -> timedelta | None:
        """Return how late it is to say what should have been said at an instant, if worth a word.

        None for a delay that nobody would notice.
        """
        late = self.muster.clock.now() - since
        return late if late > _LATE else None

    def why_not(
        self,
        call: Command,
        refused: Refused,
        incident: Incident | None = None,
        asked: Mapping[str, Ask] | None = None,
    ) -> str:
        """Return the text of a refusal: its reasons, the playbook's sentences, the way past.

        `asked` are those reasons that are asked of somebody, by their codes.
        """
        listed = asked or {}
        quotes, reasons = Quotes(), dict[str, dict[str, Any]]()
        for each in refused.reasons:
            reason = self._told(call, self._as_heard(call, each), incident, listed.get(each.code))
            if reason["says"] not in reasons:
                quoted = quotes.once(reason["sentence"])
                reasons[reason["says"]] = {**reason, "sentence": quoted}
        again = typed_again.whole(
            self.verbs.word, call.line, incident.reference if incident else None
        )
        text = self.say(
            "errors/refused",
            reasons=[*reasons.values()],
            yields=refused.yields,
            again=call.commands.typed_first(again) if again else None,
            word=self.verbs.word,
            verb=call.line.verb,
            incident=incident,
            you=call.who,
        )
        return Aside(text)

    def in_words(self, reason: Reason, you: Person, incident: Incident | None) -> str:
        """Return the words of a reason, as they are said to somebody."""
        return self.say(
            f"reasons/{reason.code}",
            playbook=self.muster.playbook,
            facts=reason.facts,
            you=you,
            why_unknown=self.muster.dialect.why_unknown(you),
            incident=incident,
        )

    def _told(
        self, call: Command, reason: Reason, incident: Incident | None, ask: Ask | None
    ) -> dict[str, Any]:
        """Return a reason in words, with whom it is asked of and how long it has been overdue."""
        rule = reason.rule
        return {
            "says": self.in_words(reason, call.who, incident),
            "sentence": self.muster.playbook.sentence(rule) if rule else None,
            "people": list(ask.people) if ask else [],
            "overdue_by": ask.overdue_by if ask else None,
        }

    def workload_heard(self, call: Command) -> Workload:
        """Return what people have worked on, of what may be heard of where a command is typed."""
        return fatigue_text.workload(self.muster, call.who, call.place.room, call.now)

    def _as_heard(self, call: Command, reason: Reason) -> Reason:
        """Return a reason without what tells of incidents that may not be heard of there."""
        if reason.code not in fatigue_text.REASONS:
            return reason
        break_of = self.muster.playbook.fatigue.break_of
        return fatigue_text.told(reason, self.workload_heard(call), call.now, break_of)

    def there_is(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether a bare number is the reference of something, fit for the verb or not."""
        return False

    def is_meant(self, verb: Verb, number: int, text: str, who: Person, room: str | None) -> bool:
        """Return whether a bare number is a reference all the same where free text follows it."""
        return False

    def is_meant_last(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether the reference that free text ends with says what the text is about."""
        return False

    def is_choice(self, verb: Verb, text: str) -> bool:
        """Return whether a text begins with one of the words that a verb chooses from."""
        return True

    def is_name(self, words: str) -> bool:
        """Return whether words are what somebody is called: on the roster, in the chat, or "me"."""
        dialect = self.muster.dialect
        called = dialect.mentioned(words) is not None and len(words.split()) == 1
        mine = words.casefold() in ("me", "myself")
        return called or mine or bool(dialect.all_named(words, self.muster.roster()))

    def _answers(
        self,
        msg: Any,
        typed: str,
        answered: Callable[[Any, str], Answer],
        for_tenants: Callable[[Any, str], Answer] | None,
    ) -> Iterable[str | Picture]:
        """Return what answers a command. Whatever goes wrong, it is one of them."""
        before = self.muster.journal.recorded_here
        try:
            if audience.tenants_hear(self.muster, msg):
                answered = for_tenants or self.not_here
            answer = answered(msg, typed)
            return [answer] if isinstance(answer, str) else list(answer)
        except (Misunderstood, NotATime) as wrong:
            return [self._what_is_wrong(wrong, typed)]
        except OutcomeUnknown:
            return [self._fault("errors/outcome_unknown")]
        except JournalUnavailable as unavailable:
            if self.muster.journal.recorded_here != before:
                # It is recorded, and only what there is to say of it could not be read.
                return [self._fault("errors/outcome_unknown")]
            return [self._not_recorded(unavailable.why, typed)]
        except VersionConflict:
            return [self._not_recorded("conflict", typed)]
        except Exception:  # noqa: BLE001 - no exception's text may reach the chat
            return [self._fault("errors/fault")]

    def _by_verb(self, msg: Any, typed: str) -> Answer:
        call_or_text = self._understood(msg, typed)
        if isinstance(call_or_text, str):
            return call_or_text
        line = call_or_text.line
        try:
            answer = self.verbs.handler(line.verb)(self, call_or_text)
            return answer if isinstance(answer, str) else [*answer]
        except (Misunderstood, NotATime) as wrong:
            return self._what_is_wrong(wrong, typed, line)

    def _what_is_wrong(
        self, wrong: Misunderstood | NotATime, typed: str, line: Line | None = None
    ) -> str:
        """Return what is wrong with a command, and what was written at length, to be typed again.

        `line` is what was understood of it, if it was.
        """
        if isinstance(wrong, Misunderstood):
            says = self._explain(wrong, typed)
        else:
            told = {"reason": wrong.reason, "text": self._readable(wrong.text)}
            says = self.say("errors/not_a_time", facts=wrong.facts, values=wrong.values, **told)
        readable = self._readable(typed)
        again = typed_again.put_right(self.verbs.word, readable, line, wrong)
        unknown = isinstance(wrong, Misunderstood) and wrong.code == "unknown_verb"
        in_words = bool(again) or (unknown and self.in_other_words(typed) is not None)
        written = None if in_words else typed_again.written(readable, line, wrong)
        return Aside("\n".join(filter(None, [says, self._given_back(again, written)])))

    def _not_recorded(self, why: str, typed: str) -> str:
        """Return that the storage does not take a command, and the command as it is typed again."""
        again = f"!{self.verbs.word} {typed}" if typed_again.is_long(typed) else None
        says = self._fault("errors/storage", why=why)
        return "\n".join(filter(None, [says, self._given_back(again and self._readable(again))]))

    def _given_back(self, again: str | None, written: str | None = None) -> str:
        again = self.muster.commands.typed_first(again) if again else None
        return self.say("errors/given_back", again=again, written=written)

    def _by_verb_for_tenants(self, msg: Any, typed: str) -> Answer:
        """Return what a verb answers where tenants read; what was typed names no incident there."""
        first = "".join(typed.split(maxsplit=1)[:1]).casefold()
        handler = self.verbs.handler_for_tenants(first)
        if handler is None:
            return self.not_here(msg, typed)
        call_or_text = self._understood(msg, typed, find=False)
        if isinstance(call_or_text, str):
            return self.not_here(msg, typed)
        try:
            answer = handler(self, call_or_text)
            if answer is None:
                return self.not_here(msg, typed)
            return answer if isinstance(answer, str) else list(answer)
        except Misunderstood:
            return self.not_here(msg, typed)

    def not_here(self, msg: Any, typed: str) -> Answer:
        """Return what is said instead of an answer where tenants read."""
        return Aside(audience.not_here(self.muster, msg))

    def _understood(self, msg: Any, typed: str, *, find: bool = True) -> Command | str:
        services = self.muster
        roster = services.roster()
        who = services.dialect.person(msg.frm, roster)
        place = Place(services.dialect.mode, services.messenger.room_of(msg))
        thread = services.messenger.incident_of_thread(msg) if find else None
        first = typed.split(maxsplit=1)[:1]
        if not first and self.has_card:
            card = {"word": self.verbs.word, "playbook": services.playbook}
            return Aside(self.say(f"guide/{self.verbs.word}", **card))
        if not first or (first == ["help"] and "help" not in self.verbs.table):
            return self.help_about(" ".join(typed.split(maxsplit=2)[1:2]))
        line = understand(
            typed,
            self.verbs.word,
            self.verbs.table,
            there_is=lambda verb, number: find and self.there_is(verb, number, who, place.room),
            is_meant=lambda verb, number, text: (
                find and self.is_meant(verb, number, text, who, place.room)
            ),
            is_meant_last=lambda verb, number: (
                # In an incident's thread a text that ends with one only speaks of it.
                find and thread is None and self.is_meant_last(verb, number, who, place.room)
            ),
            is_choice=self.is_choice,
            readable=self._readable,
            is_name=self.is_name,
        )
        now = services.clock.now()
        context = DecisionContext(
            who, now, services.playbook, roster, line.because, services.workload(now)
        )
        vouched = services.dialect.vouches(msg.frm)
        before = msg.extras.get("muster_said_before", ())
        return Command(who, place, now, line, context, vouched, before, thread, services.commands)

    def text_in(self, msg: Any, typed: str) -> str | None:
        """Return the free text of a command, or None where it cannot be understood."""
        try:
            call = self._understood(msg, typed)
        except Misunderstood:
            return None
        return None if isinstance(call, str) else call.line.text

    def help_about(self, typed: str) -> str:
        """Return the help on the verb that a text begins with, or on all of them.

        That of another plugin is found too, by its first word or in other words.
        """
        wanted = typed.split(maxsplit=1)[:1]
        if not wanted:
            return Aside(
                self.say("errors/help", word=self.verbs.word, headings=self.verbs.headings)
            )
        given = wanted[0].lstrip("!").removeprefix(self.muster.commands.prefix)
        verb = self.verbs.table.get(given.casefold())
        if verb is not None:
            return Aside(self.say("errors/help_verb", word=self.verbs.word, verb=verb))
        # A plugin is as true as what it stores, which is nothing.
        if (other := self._plugin_of(given)) is not None and other is not self:
            return other.help_about("")
        named = self.muster.commands.meant(f"{self.verbs.typed_word} {given}", self._words())
        word, _, name = named.command.partition(" ") if named else ("", "", "")
        owner, name = self._plugin_of(word), name.partition(" ")[0]
        if owner is not None and name in owner.verbs.table:
            return owner.help_about(name)
        return Aside(self._explain(self._unknown(given), given))

    def in_other_words(self, typed: str) -> str | None:
        """Return the command that a text after its word means, which begins with no verb of it."""
        other = self.muster.commands.meant(f"{self.verbs.typed_word} {typed}", self._words())
        return other.command if other else None

    def knows(self, given: str) -> bool:
        """Return whether a word means a command of the bot, where it stands for a verb."""
        text = f"{self.verbs.typed_word} {given}"
        return self.muster.commands.meant(text, self._words()) is not None

    def _unknown(self, given: str) -> Misunderstood:
        return Misunderstood(
            "unknown_verb", word=self.verbs.word, given=given,
            close=suggestions(given, self.verbs.listed),
        )  # fmt: skip

    def _plugin_of(self, word: str) -> "MusterPlugin | None":
        """Return the plugin whose first word that is, of those that are there."""
        typed = self.muster.commands.word(word.casefold())
        plugin = getattr(self._bot.all_commands.get(typed), "__self__", None)
        if not isinstance(plugin, MusterPlugin) or plugin.verbs.typed_word != typed:
            return None
        return plugin if plugin.verbs.table else None

    def _explain(self, misunderstood: Misunderstood, typed: str) -> str:
        facts = {
            name: self._readable(fact) if isinstance(fact, str) else fact
            for name, fact in misunderstood.facts.items()
        }
        if misunderstood.code == "unknown_verb":
            other = self.in_other_words(typed)
            other = self.muster.commands.command(other) if other else None
            facts["meant"] = self._readable(other) if other else None
            facts["close"] = [each for each in facts["close"] if each in self.verbs.listed]
        facts.setdefault("playbook", self.muster.playbook)
        return self.say(f"errors/{misunderstood.code}", **facts)

    def _words(self) -> Needing:
        """Return the first words of the bot's commands, each with its verbs; at least its own."""
        words = getattr(self._bot, "words", None)
        return words() if words else {self.verbs.typed_word: self.verbs.needing}

    def _readable(self, text: str) -> str:
        return self.muster.dialect.readable(text, self.muster.roster)

    def _fault(self, template: str, **facts: str) -> str:
        """Log the exception in hand under a short reference, and return the words that bear it."""
        reference = logged_under(self.log, f"!{self.verbs.word}")
        return self.say(template, reference=reference, **facts)

    def moment(self, call: Command, flag: str = "at") -> datetime | None:
        """Return when something happened, by a flag of the command, UTC; None where it is missing.

        Raises NotATime for what is no time, or is still to come.
        """
        typed = call.line.flags.get(flag)
        if typed is None:
            return None
        return parse_instant(typed, now=call.now, zone=self.muster.playbook.timezone)


def _first_line(told: Callable[..., Any]) -> str:
    return (told.__doc__ or "").strip().partition("\n")[0]
