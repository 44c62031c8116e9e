"""A person at a rehearsal: what they type, what they see, and what they may ask for beside it.

It knows no terminal: the screen and the plain lines both stand on it.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from muster.bootstrap import services_of
from muster.bot.asks_text import Asked
from muster.chat.vocabulary import in_their_words
from muster.duties.asks import Urgency
from muster.people import Person
from muster.playbook.vocabulary import DutyCode, Role
from muster.rehearsal.debrief import debrief, one_line
from muster.rehearsal.faults import NotThere
from muster.rehearsal.inputs import Input, Said, TookPart, Waited
from muster.rehearsal.player import Happening
from muster.rehearsal.playing import Playing
from muster.rehearsal.runs import score_of
from muster.rehearsal.score import Score, counts
from muster.rehearsal.table import Table
from muster.times import NotATime, parse_duration, show_duration

COMMANDS = {
    "/as": "/as NAME: type as somebody else",
    "/in": "/in #room, or /in bot: say it there, or to the bot in private",
    "/wait": "/wait 20m: let time pass",
    "/pace": "/pace 10x: let time run while you think; /pace off stops it",
    "/hint": "/hint: what the playbook asks of you now; again: what to type",
    "/who": "/who: who is in it, and how each stands",
    "/owed": "/owed: all that is owed, and by when",
    "/undo": "/undo: take the last thing back",
    "/save": "/save: where it is kept, to go on another day",
    "/score": "/score: how it goes so far",
    "/help": "/help: this list",
    "/quit": "/quit: end it, and read how it went",
}
"""Every command of a rehearsal, beside what is typed in the chat, each with a line of help."""

_FASTEST = 600.0
_NOBODY = "the bot"


@dataclass(frozen=True, slots=True)
class Line:
    """A line to show; `style` is what it is: said, yours, bot, story, effect, or note."""

    style: str
    text: str


class Session:
    """One person at a table. `show` is given every line as it comes.

    A `guest` leaves without ending it for the others.
    """

    def __init__(self, table: Table, show: Callable[[Line], None], *, guest: bool = False) -> None:
        self.table, self._show, self._guest = table, show, guest
        self.scenario, self.playbook, self.keeping = table.scenario, table.playbook, table.keeping
        self.who = table.scenario.played[0]
        self.room: str | None = table.playbook.rooms.incident.name
        self.pace = 0.0
        self.ended = False
        self._passed = 0.0
        self._posted = ""
        self._hinted: tuple[str, int] | None = None
        self._told_over = False
        self._own = {self.who}
        table.listeners.append(self._tell)

    @property
    def playing(self) -> Playing:
        """What is played at the table now."""
        return self.table.playing

    @property
    def final(self) -> Score | None:
        """What it came to, once it is ended."""
        return self.table.final

    # ---- from the beginning to the end

    def begin(self, inputs: Sequence[Input] = ()) -> None:
        """Start it, from where it was left if `inputs` are given."""
        if inputs:
            self._note("Going on from where you left it.")
        self.table.begin(inputs)
        for action in inputs:
            if isinstance(action, Said):
                self.who, self.room = action.who, action.room

    def sit_down(self, taken: Collection[str]) -> None:
        """Take a seat beside others: as somebody whom nobody else plays, if there is one."""
        free = [name for name in self.scenario.played if name not in taken]
        self.who = free[0] if free else self.who
        self._own = {self.who}
        at = self.clock
        self._note(f"You sit down at “{self.scenario.title}”. It is {at}, and you are {self.who}.")
        self._note("/as NAME makes you somebody else; /help lists what else you can do.")

    def leave(self) -> None:
        """Look on no more."""
        if self._tell in self.table.listeners:
            self.table.listeners.remove(self._tell)

    def stop(self) -> None:
        """Stop the bot, and drop its storage; the run stays kept."""
        self.table.stop()

    # ---- what is typed

    def typed(self, line: str) -> None:
        """Do what a line asks for: a command of the rehearsal, or something said in the chat."""
        with self.table.lock:
            self._typed(line.strip())

    def _typed(self, line: str) -> None:
        if not line:
            return
        if not line.startswith("/"):
            self._do(Said(self.who, self.room, line))
            return
        word, _, rest = line.partition(" ")
        doing = self._commands.get(word.casefold())
        if doing is None:
            self._note(f"{word} is no command here; there are: {', '.join(COMMANDS)}")
            return
        doing(self, rest.strip())

    def passes(self, seconds: float) -> None:
        """Let so much of the person's own time pass, at the pace that is set."""
        if not self.pace or self.ended or seconds <= 0:
            return
        self._passed += seconds * self.pace
        minutes, self._passed = divmod(self._passed, 60)
        if minutes:
            with self.table.lock:
                self._do(Waited(timedelta(minutes=minutes)))

    def _do(self, action: Input) -> None:
        if self.playing.is_over and isinstance(action, Waited):
            self._note("It is over. /quit shows how it went; /undo takes the last thing back.")
            self.pace = 0.0
            return
        try:
            self.table.do(action)
        except NotThere as wrong:
            self._note(str(wrong))
            return
        if self.playing.is_over and not self._told_over:
            self._told_over, self.pace = True, 0.0
            self._note("That is the end of the story. /quit shows how it went.")

    def _as(self, name: str) -> None:
        if not name:
            self._note(f"You are {self.who}. {COMMANDS['/as']}")
            return
        name = name.lstrip("@").casefold()
        if name not in self.playing.played:
            before = len(self.playing.inputs)
            self._do(TookPart(name))
            if len(self.playing.inputs) == before:
                return
            self._note(f"{name} is yours from now on, and does nothing without you.")
        self.who = name
        self._own.add(name)
        self._note(f"You are {name}.")

    def _in(self, room: str) -> None:
        known = [each.name for each in self.playbook.rooms.all()]
        if room.casefold() in ("bot", "dm", "private"):
            self.room = None
            self._note("You speak to the bot in private.")
        elif (named := room if room.startswith("#") else f"#{room}") in known:
            self.room = named
            self._note(f"You are in {named}.")
        else:
            self._note(f"'{room}' is no room here; there are: {', '.join(known)}, and bot")

    def _wait(self, length: str) -> None:
        try:
            waited = parse_duration(length)
        except NotATime:
            self._note(f"'{length}' is no length of time; example: /wait 20m")
            return
        self._do(Waited(waited))

    def _pace(self, how: str) -> None:
        if how.casefold() in ("off", "0", "0x", "stop"):
            self.pace = 0.0
            self._note("Time stands still until you let it pass: /wait 5m")
            return
        try:
            pace = float(how.casefold().removesuffix("x"))
        except ValueError:
            pace = -1.0
        if not 0 < pace <= _FASTEST:
            self._note(f"'{how}' is no pace; example: /pace 10x, or /pace off")
            return
        self.pace = pace
        self._note(f"Time runs, {pace:g} times as fast as yours. /pace off stops it.")

    def _hint(self, _: str) -> None:
        here = (self.who, len(self.playing.events))
        asked_again = self._hinted == here
        self._hinted = here
        for line in self._hints(commands=asked_again):
            self._note(line)

    def _hints(self, *, commands: bool) -> Iterator[str]:
        asks = [ask for ask in self.playing.asked(self.who) if ask.urgency < Urgency.MEANWHILE]
        if not asks:
            yield from self._hint_without_an_incident(commands=commands)
            return
        ask = asks[0]
        bot = self.playing.stage.bot
        plugin = bot.plugin_manager.get_plugin_obj_by_name("Incident")
        view = services_of(bot).scheduler.view(ask.incident, self.playing.now)
        asked = Asked(plugin, view, ask, Person(self.who, self.who))
        if not commands:
            sentence = asked.sentence
            yield f"The playbook: “{one_line(sentence)}”" if sentence else one_line(asked.says)
            yield "(/hint again says what to type)"
            return
        yield one_line(asked.says) + (f" Type {asked.type}" if asked.type else "")

    def _hint_without_an_incident(self, *, commands: bool) -> Iterator[str]:
        incidents = self.playing.turns.incidents
        if incidents:
            yield f"Nothing is asked of {self.who} now. Let time pass: /wait 10m, or /quit"
            return
        terms = self.playbook.duties.get(DutyCode.TRIAGE)
        sentence = (terms and terms.sentence) or self.playbook.triage.sentence
        if commands:
            yield "Type !incident start TEXT if it is one; !incident dismiss ALERT REASON if not"
        elif sentence:
            yield f"The playbook: “{one_line(sentence)}”"
            yield "(/hint again says what to type)"
        else:
            yield "Is it an incident, or not? (/hint again says what to type)"

    def _undo(self, _: str) -> None:
        gone = self.table.undo()
        if gone is None:
            self._note("There is nothing to take back.")
            return
        self._told_over = self.playing.is_over
        if self.who not in self.playing.played:
            self.who = min(self.playing.played, default=self.scenario.played[0])
        what = gone.text if isinstance(gone, Said) else f"/wait {_length(gone)}"
        self._note(f"Taken back: {what}. It is {self.clock} again.")

    def _save(self, _: str) -> None:
        self._note(f"All of it is kept as you go, in {self.keeping.path}")
        self._note(
            f"Go on another day: python -m muster rehearse --resume {self.keeping.path.stem}"
        )

    def _score(self, _: str) -> None:
        text = debrief(score_of(self.playing), self.playbook, self.table.say, self.table.earlier)
        for line in text.splitlines():
            self._note(line)

    def _who(self, _: str) -> None:
        for line in self.people():
            self._note(line)

    def _owed(self, _: str) -> None:
        found = list(self.owed())
        for line in found or ["Nothing is owed."]:
            self._note(line)

    def _help(self, _: str) -> None:
        self._note(
            "Whatever you type is said in the chat, as you would there: !incident start TEXT"
        )
        for line in COMMANDS.values():
            self._note(line)

    def _quit(self, _: str) -> None:
        self.ended = True
        if self._guest:
            self._note("You have left; the others go on.")
        else:
            self.table.end()

    _commands: ClassVar[Mapping[str, Callable[["Session", str], None]]] = {
        "/as": _as, "/in": _in, "/wait": _wait, "/pace": _pace, "/hint": _hint, "/who": _who,
        "/owed": _owed, "/undo": _undo, "/save": _save, "/score": _score, "/help": _help,
        "/quit": _quit,
    }  # fmt: skip

    # ---- what is seen

    @property
    def clock(self) -> str:
        """The time as it is told in the rehearsal."""
        here = self.playing.now.astimezone(self.playbook.timezone)
        return f"{here:%a %H:%M %Z}"

    @property
    def title(self) -> str:
        """What is rehearsed."""
        return self.scenario.title

    @property
    def rooms(self) -> list[str]:
        """The rooms there are."""
        return [room.name for room in self.playbook.rooms.all()]

    @property
    def prompt(self) -> str:
        """Who types, and where."""
        return f"{self.who} {self.room or _NOBODY}"

    def people(self) -> Iterator[str]:
        """Yield who is in it: what they are, and what they have to do with it."""
        leads = {
            person.name: self.playbook.roles[role].name
            for incident in self.playing.turns.incidents.values()
            if incident.is_open
            for role in (Role.ENGINEERING_LEAD, Role.COMMS_LEAD)
            if (person := incident.lead(role))
        }
        for each in self.scenario.cast:
            mark = (
                "›" if each.name == self.who else "•" if each.name in self.playing.played else " "
            )
            what = leads.get(each.name) or in_their_words(each.part, self.playbook.words)
            yield f"{mark} {each.name}, {what}"

    def owed(self) -> Iterator[str]:
        """Yield what is owed, the earliest first, with when."""
        now = self.playing.now
        for reference, duties in self.playing.owed().items():
            for duty in duties:
                is_far = duty.code == DutyCode.STINT and now < duty.ask
                if is_far or not counts(duty):
                    continue
                name = self.table.say("duties/name", code=duty.code)
                late = duty.overdue_by(now)
                due = duty.due.astimezone(self.playbook.timezone)
                today = now.astimezone(self.playbook.timezone).date()
                at = f"{due:%H:%M}" if due.date() == today else f"{due:%a %H:%M}"
                when = f"late by {show_duration(late)}" if late else f"by {at}"
                yield f"{reference} {name}, {when}"

    def words(self) -> Iterator[str]:
        """Yield what may be typed next: commands, verbs, people and rooms."""
        yield from COMMANDS
        commands = self.playing.stage.bot.commands
        for word in sorted(commands):
            plugin = getattr(commands[word], "__self__", None)
            table = getattr(getattr(plugin, "verbs", None), "table", None)
            if table and word in ("incident", "comms", "escalate", "rota", "playbook"):
                yield f"!{word}"
                yield from (f"!{word} {verb}" for verb in table)
        yield from (each.name for each in self.scenario.cast)
        yield from (room.name for room in self.playbook.rooms.all())

    def _tell(self, moment: Happening) -> None:
        for line in self._lines(moment):
            self._show(line)

    def _lines(self, moment: Happening) -> Iterator[Line]:
        """Yield a moment as it is shown: what concerns nobody whom the person plays is left out."""
        at = f"{moment.at:%H:%M}"
        private = moment.room is None
        alone = len(self.table.listeners) == 1
        played = self.playing.played if alone else self._own
        if moment.kind == "story":
            yield from (Line("story", line) for line in moment.text.splitlines())
            return
        if moment.affected:
            if moment.affected.outcome != "done":
                yield Line("effect", f"{at} {moment.affected.gateway}: {moment.text}")
            return
        if moment.kind == "alert":
            yield Line("effect", f"{at} an alert from {moment.who}: {moment.text}")
            return
        if private and moment.kind != "said" and moment.to not in played:
            return
        if moment.kind == "post" and private and moment.text == self._posted:
            # It is in the room already.
            return
        self._posted = moment.text if moment.kind == "post" else self._posted
        style = "bot" if moment.kind in ("reply", "post") else "said"
        if moment.kind == "said" and moment.who in played:
            style = "yours"
        where = moment.room or (f"to {moment.to}" if moment.to else "in private")
        first, *rest = moment.text.splitlines() or [""]
        yield Line(style, f"{at} {where} {moment.who}: {first}")
        yield from (Line(style, f"      {line}") for line in rest)

    def _note(self, text: str) -> None:
        self._show(Line("note", text))


def _length(action: Input) -> str:
    length = action.length if isinstance(action, Waited) else timedelta(0)
    return f"{int(length.total_seconds() // 60)}m"
