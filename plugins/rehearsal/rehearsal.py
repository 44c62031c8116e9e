"""The rehearsal plugin: `!rehearse`, practising the playbook in a room where nothing is real.

What is typed in such a room is said in the rehearsal that is played there, and is no command of
this bot (see the guard). The rehearsal itself is another bot, in a process of its own, which knows
nothing of this one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import takewhile
from pathlib import Path
from typing import Any, NamedTuple

from errbot.backends.base import Message

import muster.api
from muster.api import Arrival, Aside, Command, Event, Person, Verbs
from muster.bot.own_command import errbot_command
from muster.bot.plugin import Handle
from muster.chat.recent_messages import Said
from muster.incidents.visibility import restricted
from muster.playbook import PlaybookFault
from muster.rehearsal.asking import BrokeOff, CannotBePlayed
from muster.rehearsal.faults import NoSuchScenario
from muster.rehearsal.rooms import Paused, PlaysAlready, RehearsalRooms
from muster.settings import settings_of

VERBS = Verbs("rehearse")

Talk = dict[str, str]
"""What somebody said, as a rehearsal is told it: `who`, their id, and `text`."""


class Rehearsal(muster.api.MusterPlugin):
    """Practise the playbook where nothing is real. What there is: !rehearse list"""

    verbs = VERBS
    need_to_know = True
    """It is told of restricted incidents to pause for them, and says nothing of any."""

    _lane = "rehearsal"

    def begin(self) -> None:
        """Have an eye on what is declared in earnest, and on what a start has interrupted."""
        runs = Path(self._bot.bot_config.BOT_DATA_DIR) / "rehearsals"
        settings = settings_of(self._bot.bot_config)
        self.games = RehearsalRooms(settings, runs, self.muster.clock.now)
        self._heard_to: dict[str, str] = {}
        self.follow("rehearsal.live", self._declared, {"declared"}, from_now=True)
        self.keep_time("rehearsal", self._tick, self._next_look)

    def deactivate(self) -> None:
        """End what is played; its runs stay kept, and are gone on with when somebody says so."""
        self.games.stop()
        super().deactivate()

    def gates(self, command: str) -> bool:
        """Return whether it is `run` that answers a command: it is, all of them."""
        return command == "rehearse_line" or super().gates(command)

    @errbot_command(hidden=True)
    def rehearse_line(self, msg: Message, args: str) -> Iterator[str]:
        """Say something in the rehearsal of a room."""
        yield from self.run(msg, args, self._line)

    def _line(self, msg: Message, typed: str) -> str:
        """Return what is answered in the rehearsal to what somebody says in its room."""
        services = self.muster
        room = services.messenger.room_of(msg)
        if room is None or not services.playbook.rehearses_in(room):
            return self.not_in_this_room()
        if self.games.of(room) is None:
            if self.games.left_in(room) is not None:
                return self.stands_left(room)
            return Aside(self.say("rehearsal/nothing_real_here", playbook=services.playbook))
        who = services.dialect.person(msg.frm, services.roster())
        before = self._talk(room, msg.extras.get("muster_said_before", ()))
        return self.asked(room, "says", who, self._said(typed), before)

    def _talk(self, room: str, before: Iterable[Said]) -> list[Talk]:
        """Return what people said to each other since a command was typed, the oldest first.

        It is what `^` stands for there; `before` has the newest first.
        """
        new = list(takewhile(lambda said: said.id != self._heard_to.get(room), before))
        if new:
            self._heard_to[room] = new[0].id
        services = self.muster
        roster = services.roster()
        return [
            {"who": services.dialect.person(said.by, roster).id, "text": said.text}
            for said in reversed(new)
        ]

    def _said(self, typed: str) -> str:
        """Return a command as the rehearsal's own bot takes it, which has our prefix and words."""
        word, space, rest = typed.partition(" ")
        return f"!{self.muster.commands.our_word(word.casefold())}{space}{rest}"

    def not_in_this_room(self) -> str:
        """Return where rehearsals are played."""
        return Aside(self.say("rehearsal/not_in_this_room", playbook=self.muster.playbook))

    def stands_left(self, room: str) -> str:
        """Return what was interrupted in a room, and how it goes on."""
        left = self.games.left_in(room)
        title = self.title(left.scenario) if left is not None else ""
        return Aside(self._shown("stands_left", title=title))

    def asked(
        self, room: str, ask: str, who: Person, text: str = "", before: Sequence[Talk] = ()
    ) -> str:
        """Return what the rehearsal of a room answers to somebody."""
        facts = {"who": who.id, "name": who.name, "text": text, "before": before}
        try:
            told = self.games.ask(room, ask, **facts)
        except Paused:
            return Aside(self._shown("is_paused"))
        if told is None:
            return self._shown("broke_off")
        return self.shown(told)

    def cannot_begin(self, fault: Exception) -> str:
        """Return that one cannot be played, and say in the log why."""
        self.log.error("a rehearsal cannot be played: %s", fault)
        return Aside(self.say("rehearsal/cannot_begin"))

    def shown(self, told: Mapping[str, Any]) -> str:
        """Return an answer of a rehearsal, with its label; nothing where nothing is to be said."""
        text = self.muster.commands.typed(told["text"])
        if not text:
            return ""
        return self.say("rehearsal/shown", clock=told["clock"], text=text)

    def _shown(self, message: str, **facts: object) -> str:
        text = self.say(f"rehearsal/{message}", **facts)
        return self.say("rehearsal/shown", clock=None, text=text)

    def title(self, name: str) -> str:
        """Return what a scenario is called, by the name of its file."""
        from muster.rehearsal.kept import found, read_kept

        try:
            return read_kept(found(name), self.muster.playbook).title
        except (NoSuchScenario, PlaybookFault, OSError):
            return name

    # ---- what happens beside it

    def _declared(self, event: Event) -> None:
        """Pause every rehearsal when something real is declared, and say so there."""
        for room in self.games.pause():
            incident = self.muster.incidents.of(event)
            told = incident is not None and not restricted(incident)
            facts = {"incident": incident if told else None, "room": event.where.room}
            self._post(room, self._shown("paused_for_live", **facts))

    def _tick(self, now: datetime) -> None:
        """Let time run where a pace is set, and tell a room what a start has interrupted."""
        for room in self.muster.playbook.rooms.rehearsals:
            told = self.games.runs_on(room.name, now)
            if told and told["text"]:
                self._post(room.name, self.shown(told))
            left = self.games.untold(room.name, now)
            text = left and self._shown("interrupted", title=self.title(left.scenario))
            if text and self._post(room.name, text):
                self.games.told(room.name)

    def _next_look(self, now: datetime) -> datetime | None:
        return self.games.next_look(now)

    def _post(self, room: str, text: str) -> Arrival:
        named = self.muster.playbook.room_named(room)
        return self.muster.messenger.post(named, text) if named else Arrival.NOT_IN_ROOM


def _verb(name: str, usage: str = "", **details: Any) -> Callable[[Handle], Handle]:
    text = "none" if not usage else "optional" if usage.startswith("[") else "required"
    return VERBS.verb(name, usage, reference=False, text=text, **details)


@_verb("list")
def listed(plugin: Rehearsal, call: Command) -> str:
    """what can be rehearsed"""
    from muster.rehearsal.kept import all_kept, read_kept
    from muster.rehearsal.saving import kept_runs

    playbook = plugin.muster.playbook
    if not playbook.rooms.rehearsals:
        return plugin.not_in_this_room()
    runs = list(kept_runs(plugin.games.runs))
    scenarios, best = [], {}
    for kept in all_kept():
        try:
            scenario = read_kept(kept, playbook)
        except PlaybookFault:
            continue
        scenarios.append((kept.name, scenario.title, scenario.minutes))
        scores = [run.score for run in runs if run.scenario == kept.name]
        best[kept.name] = max((each for each in scores if each is not None), default=None)
    return Aside(plugin.say("rehearsal/listed", scenarios=scenarios, best=best))


@_verb("start", "NAME", example="!rehearse start first-shift")
def start(plugin: Rehearsal, call: Command) -> str:
    """begin one, in this room"""
    from muster.rehearsal.kept import all_kept, found

    room, games = call.place.room, plugin.games
    if room is None or not plugin.muster.playbook.rehearses_in(room):
        return plugin.not_in_this_room()
    if (game := games.of(room)) is not None:
        title = plugin.title(game.scenario)
        return Aside(plugin.say("rehearsal/plays_already", title=title))
    if games.left_in(room) is not None:
        return plugin.stands_left(room)
    try:
        # A name, and no file: those lie where the bot runs, and not with whoever types.
        named = call.line.text.replace("/", " ").removesuffix(".yaml").removesuffix(".yml")
        number = int(named) if named.isascii() and named.isdecimal() else 0
        shipped = all_kept()
        name = shipped[number - 1].name if 0 < number <= len(shipped) else found(named).name
        told = games.begin(room, name)
    except NoSuchScenario as fault:
        return Aside(plugin.say("rehearsal/no_such", fault=str(fault)))
    except PlaysAlready:
        game = games.of(room)
        title = plugin.title(game.scenario if game is not None else name)
        return Aside(plugin.say("rehearsal/plays_already", title=title))
    except (BrokeOff, CannotBePlayed, OSError) as fault:
        return plugin.cannot_begin(fault)
    worked_on = [
        each.reference
        for each in plugin.muster.incidents.ongoing()
        if each.is_worked_on and not restricted(each)
    ]
    text = plugin.say(
        "rehearsal/begins",
        title=plugin.title(name),
        text=plugin.muster.commands.typed(told["text"]),
        incidents=worked_on,
    )
    return plugin.say("rehearsal/shown", clock=told["clock"], text=text)


@_verb("resume")
def resume(plugin: Rehearsal, call: Command) -> str:
    """go on with one that was paused or interrupted"""
    room, games = call.place.room, plugin.games
    if room is None or not plugin.muster.playbook.rehearses_in(room):
        return plugin.not_in_this_room()
    try:
        told = games.go_on(room)
    except (BrokeOff, CannotBePlayed, OSError) as fault:
        return plugin.cannot_begin(fault)
    if told is None:
        return Aside(
            plugin.say("rehearsal/not_paused" if games.of(room) else "rehearsal/none_here")
        )
    text = told["text"] or plugin.say("rehearsal/resumed", title=plugin.title(told["scenario"]))
    return plugin.shown({**told, "text": text})


@_verb("stop")
def stop(plugin: Rehearsal, call: Command) -> str:
    """end it, and read how it went"""
    room, games = call.place.room, plugin.games
    if room and plugin.muster.playbook.rehearses_in(room) and games.left_in(room) is not None:
        try:
            games.go_on(room)
        except (BrokeOff, CannotBePlayed, OSError) as fault:
            return plugin.cannot_begin(fault)
    return _asks(plugin, call, "stop")


class Asked(NamedTuple):
    """A verb that the rehearsal itself answers; `aside`, to whoever asks and no other."""

    name: str
    usage: str
    help: str
    example: str | None = None
    aside: bool = False


ASKED = (
    Asked("as", "[NAME]", "who plays whom; with a name or a part: play them", "!rehearse as sam"),
    Asked(
        "in",
        "ROOM",
        "go to another room of the story, or to the bot: !rehearse in bot",
        "!rehearse in bot",
    ),
    Asked("wait", "LENGTH", "let time pass", "!rehearse wait 20m"),
    Asked("pace", "HOW", "let time run while you think: 10x, or off", "!rehearse pace 10x"),
    Asked("hint", "", "what the playbook asks of you now; again: what to type", aside=True),
    Asked("owed", "", "all that is owed, and by when", aside=True),
    Asked("who", "", "who is in it, and how each stands", aside=True),
    Asked("undo", "", "take the last thing back"),
    Asked("score", "", "how it goes so far"),
)


def _add(asked: Asked) -> None:
    def answer(plugin: Rehearsal, call: Command) -> str:
        return _asks(plugin, call, asked.name, aside=asked.aside)

    answer.__doc__ = asked.help
    _verb(asked.name, asked.usage, **({"example": asked.example} if asked.example else {}))(answer)


for _asked in ASKED:
    _add(_asked)


def _asks(plugin: Rehearsal, call: Command, ask: str, *, aside: bool = False) -> str:
    """Return what the rehearsal in the room answers."""
    room = call.place.room
    if room is None or not plugin.muster.playbook.rehearses_in(room):
        return plugin.not_in_this_room()
    if plugin.games.of(room) is None:
        left = plugin.games.left_in(room)
        return plugin.stands_left(room) if left else Aside(plugin.say("rehearsal/none_here"))
    answer = plugin.asked(room, ask, call.who, call.line.text)
    return Aside(answer) if aside else answer
