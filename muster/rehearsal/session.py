"""A person at a rehearsal: what they type, what they see, and what they may ask for beside it.

It knows no terminal: the screen and the plain lines both stand on it.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar

from muster.bootstrap import services_of
from muster.bot.asks_text import Asked
from muster.duties.asks import Ask, Urgency
from muster.people import Person
from muster.playbook.vocabulary import DutyCode, Role
from muster.rehearsal.debrief import debrief
from muster.rehearsal.faults import NotThere
from muster.rehearsal.inputs import Input, Said, TookPart, Waited
from muster.rehearsal.player import Happening
from muster.rehearsal.playing import Playing
from muster.rehearsal.runs import score_of
from muster.rehearsal.score import Score
from muster.rehearsal.table import Table
from muster.times import NotATime, parse_duration

IN_A_TERMINAL: Mapping[str, str] = {
    name: f"/{name}"
    for name in (
        "as", "in", "wait", "pace", "hint", "who", "owed", "undo", "save", "score", "help", "quit",
    )
}  # fmt: skip
"""Every command of a rehearsal, beside what is typed in the chat, by how it is typed there."""

COMMANDS = tuple(IN_A_TERMINAL.values())
"""Them all, as a terminal takes them."""

_FASTEST = 600.0
_NOBODY = "the bot"


@dataclass(frozen=True, slots=True)
class Line:
    """A line to show; `style` is what it is: said, yours, bot, story, effect, or note."""

    style: str
    text: str


class Session:
    """One person at a table. `show` is given every line as it comes.

    A `guest` leaves without ending it for the others. `asks` is how a rehearsal's own commands are
    typed. Without `looks_on` it is shown what is answered to it alone.
    """

    def __init__(
        self,
        table: Table,
        show: Callable[[Line], None],
        *,
        guest: bool = False,
        asks: Mapping[str, str] = IN_A_TERMINAL,
        looks_on: bool = True,
    ) -> None:
        self.table, self._show, self._guest, self._asks = table, show, guest, asks
        self.scenario, self.playbook, self.keeping = table.scenario, table.playbook, table.keeping
        self.who = table.scenario.played[0]
        self.room: str | None = table.playbook.rooms.incident.name
        self.pace = 0.0
        self.ended = False
        self._passed = 0.0
        self._posted = ""
        self._hinted: tuple[str, int] | None = None
        self.told_over = False
        self._own = {self.who}
        if looks_on:
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
            self._answers("going_on")
        self.table.begin(inputs)
        self._answers("yours", parts=self.scenario.parts_played)
        for action in inputs:
            if isinstance(action, Said):
                self.who, self.room = action.who, action.room

    def sit_down(self, taken: Collection[str]) -> None:
        """Take a seat beside others: as somebody whom nobody else plays, if there is one."""
        free = [name for name in self.scenario.played if name not in taken]
        self.who = free[0] if free else self.who
        self._own = {self.who}
        self._answers("seated", clock=self.clock, title=self.scenario.title, who=self.who)

    def leave(self) -> None:
        """Look on no more."""
        if self._tell in self.table.listeners:
            self.table.listeners.remove(self._tell)

    def stop(self) -> None:
        """Stop the bot, and drop its storage; the run stays kept."""
        self.table.stop()

    # ---- what is typed

    def says(self, text: str) -> None:
        """Say something in the chat, whatever it begins with."""
        with self.table.lock:
            self._do(Said(self.who, self.room, text))

    def plays(self, who: str, by: str) -> bool:
        """Have somebody play one of the cast from now on; return whether they can.

        Why not is told.
        """
        try:
            self.table.do(TookPart(who, by))
        except NotThere as wrong:
            self._answers(wrong.code, **wrong.facts)
            return False
        self.who = who
        self._own.add(who)
        return True

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
        doing = self._commands.get(word.casefold().removeprefix("/"))
        if doing is None:
            self._answers("no_command", given=word, known=[*self._asks.values()])
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
                self._do(Waited(timedelta(minutes=minutes), paced=True))

    def _do(self, action: Input) -> None:
        if self.playing.is_over and isinstance(action, Waited):
            self._answers("it_is_over")
            self.pace = 0.0
            return
        try:
            self.table.do(action)
        except NotThere as wrong:
            self._answers(wrong.code, **wrong.facts)
            return
        if self.playing.is_over and not self.told_over:
            self.told_over, self.pace = True, 0.0
            self._answers("story_ends")

    def _as(self, name: str) -> None:
        if not name:
            self._answers("you_are", who=self.who)
            return
        name = name.lstrip("@").casefold()
        if name not in self.playing.played:
            before = len(self.playing.inputs)
            self._do(TookPart(name))
            if len(self.playing.inputs) == before:
                return
            self._answers("yours_from_now_on", who=name)
        self.who = name
        self._own.add(name)
        self._answers("became", who=name)

    def _in(self, room: str) -> None:
        known = self.rooms
        if room.casefold() in ("bot", "dm", "private"):
            self.room = None
            self._answers("in_private")
        elif (named := room if room.startswith("#") else f"#{room}") in known:
            self.room = named
            self._answers("in_room", room=named)
        else:
            self._answers("no_room", given=room, known=known)

    def _wait(self, length: str) -> None:
        try:
            waited = parse_duration(length)
        except NotATime:
            self._answers("no_length", given=length)
            return
        self._do(Waited(waited))

    def _pace(self, how: str) -> None:
        if how.casefold() in ("off", "0", "0x", "stop"):
            self.pace = 0.0
            self._answers("stands_still")
            return
        try:
            pace = float(how.casefold().removesuffix("x"))
        except ValueError:
            pace = -1.0
        if not 0 < pace <= _FASTEST:
            self._answers("no_pace", given=how)
            return
        self.pace = pace
        self._answers("runs", pace=f"{pace:g}")

    def _hint(self, _: str) -> None:
        here = (self.who, len(self.playing.events))
        asked_again = self._hinted == here
        self._hinted = here
        asks = [ask for ask in self.playing.asked(self.who) if ask.urgency < Urgency.MEANWHILE]
        if asks:
            self._hint_of(asks[0], command=asked_again)
        elif not self.playing.turns.incidents and not self.playing.is_over:
            self._hint_before_an_incident(command=asked_again)
        elif aim := self.playing.next_aim:
            if asked_again:
                self._answers("hint_how", instead=aim.instead)
            else:
                self._answers("hint_of_aim", what=aim.what, who=self.who)
        else:
            self._answers("hint_nothing", who=self.who)

    def _hint_of(self, ask: Ask, *, command: bool) -> None:
        """Tell what the playbook asks first: its sentence, or the command once asked again."""
        bot = self.playing.stage.bot
        plugin = bot.plugin_manager.get_plugin_obj_by_name("Incident")
        view = services_of(bot).scheduler.view(ask.incident, self.playing.now)
        asked = Asked(plugin, view, ask, Person(self.who, self.who))
        if command:
            self._answers("hint_typed", says=asked.says, type=asked.type)
        elif asked.sentence:
            self._answers("hint_of_playbook", sentence=asked.sentence)
        else:
            self._answers("hint_of_step", says=asked.says)

    def _hint_before_an_incident(self, *, command: bool) -> None:
        terms = self.playbook.duties.get(DutyCode.TRIAGE)
        sentence = (terms and terms.sentence) or self.playbook.triage.sentence
        if command:
            self._answers("hint_is_it_one")
        elif sentence:
            self._answers("hint_of_playbook", sentence=sentence)
        else:
            self._answers("hint_decide")

    def _undo(self, _: str) -> None:
        gone = self.table.undo()
        if gone is None:
            self._answers("nothing_to_undo")
            return
        self.told_over = self.playing.is_over
        if self.who not in self.playing.played:
            self.who = min(self.playing.played, default=self.scenario.played[0])
        what = gone.text if isinstance(gone, Said) else f"{self._asks['wait']} {_length(gone)}"
        self._answers("taken_back", what=what, clock=self.clock)

    def _save(self, _: str) -> None:
        self._answers("kept_at", path=str(self.keeping.path), run=self.keeping.path.stem)

    def _score(self, _: str) -> None:
        score = score_of(self.playing, so_far=not self.playing.is_over)
        for line in debrief(score, self.playbook, self.table.say, self.table.earlier).splitlines():
            self._note(line)

    def _who(self, _: str) -> None:
        for line in self.people():
            self._note(line)

    def _owed(self, _: str) -> None:
        found = list(self.owed())
        for line in found:
            self._note(line)
        if not found:
            self._answers("nothing_owed")

    def _help(self, _: str) -> None:
        self._answers("typed_as_there")
        for name in self._asks:
            self._answers("command", name=name)

    def _quit(self, _: str) -> None:
        self.ended = True
        if self._guest:
            self._answers("left")
        else:
            self.table.end()

    _commands: ClassVar[Mapping[str, Callable[["Session", str], None]]] = {
        "as": _as, "in": _in, "wait": _wait, "pace": _pace, "hint": _hint, "who": _who,
        "owed": _owed, "undo": _undo, "save": _save, "score": _score, "help": _help,
        "quit": _quit,
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
        return [room.name for room in self.playbook.rooms.real]

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
            what = leads.get(each.name) or each.part
            yield self.table.say("rehearsal/person", mark=mark, name=each.name, what=what)

    def owed(self) -> Iterator[str]:
        """Yield what the bot asks for by a time, the earliest first, with when, each thing once."""
        now = self.playing.now
        today = now.astimezone(self.playbook.timezone).date()
        told = set()
        for reference, duties in self.playing.owed().items():
            for duty in duties:
                if duty.code == DutyCode.STINT and now < duty.ask:
                    continue
                due = duty.due.astimezone(self.playbook.timezone)
                line = self.table.say(
                    "rehearsal/owed",
                    at=f"{due:%H:%M}" if due.date() == today else f"{due:%a %H:%M}",
                    late=duty.overdue_by(now),
                    name=self.table.say("duties/name", code=duty.code),
                    reference=reference,
                    target=duty.target,
                )
                if line not in told:
                    told.add(line)
                    yield line

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
        yield from (room.name for room in self.playbook.rooms.real)

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
            # The bot tells of it.
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

    def _answers(self, name: str, /, **facts: Any) -> None:
        """Answer whoever sits here in the words of a template."""
        if self.table.takes(f"rehearsal/{name}", "asks"):
            facts["asks"] = self._asks
        for line in self.table.say(f"rehearsal/{name}", **facts).splitlines():
            self._note(line)

    def _note(self, text: str) -> None:
        self._show(Line("note", text))


def _length(action: Input) -> str:
    length = action.length if isinstance(action, Waited) else timedelta(0)
    return f"{int(length.total_seconds() // 60)}m"
