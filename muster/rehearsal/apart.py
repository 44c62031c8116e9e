"""A rehearsal that a chat plays: in a process of its own, which a live bot asks line by line.

Nothing of the live bot is in that process: not its settings, its storage or its credentials, and
no address can be reached from it. A request is a line of JSON, and so is its answer. When nobody
asks any more it ends, and the run stays kept.
"""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from muster.chat.message_files import TemplateFault
from muster.loading import load_playbook
from muster.playbook import PlaybookFault
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.debrief import debrief
from muster.rehearsal.debrief_page import page
from muster.rehearsal.faults import BrokenRun, NoSuchScenario, StartFault
from muster.rehearsal.inputs import TookPart
from muster.rehearsal.isolation import no_network
from muster.rehearsal.kept import found, read_kept
from muster.rehearsal.player import Happening
from muster.rehearsal.saving import Keeping, digest_of, earlier_scores, folder, read_run
from muster.rehearsal.scenario import Somebody
from muster.rehearsal.session import IN_A_TERMINAL, Line, Session
from muster.rehearsal.table import Table
from muster.settings import SettingFault

IN_A_CHAT: Mapping[str, str] = {
    **{name: f"!rehearse {name}" for name in IN_A_TERMINAL if name not in ("save", "quit")},
    "quit": "!rehearse stop",
}
"""How a rehearsal's own commands are typed in a chat."""

_ASKED_ALIKE = frozenset({"in", "wait", "pace", "hint", "who", "owed", "undo", "score"})
_TERMINALS_OWN = re.compile(rf"(?<![\w/.])/({'|'.join(IN_A_TERMINAL)})(?![\w/])")
_FROM_HERE, _TO_HERE = re.compile(r"\bINC-(\d+)"), re.compile(r"\bREH-?(\d+)", re.IGNORECASE)
_OF_COMMS = re.compile(r"!(?:comms\b|incident\s+comms\b)", re.IGNORECASE)
_FAULTS = (
    SettingFault, PlaybookFault, TemplateFault, NoSuchScenario, BrokenRun, StartFault, OSError,
)  # fmt: skip


class Circle:
    """Everybody in a room who rehearses together; what happens is shown to all of them as one."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._host = self._session(guest=False)
        self._seats: dict[str, Session] = {}
        self._names: dict[str, str] = {}
        self._shown: list[str] = []
        self._room = table.playbook.rooms.incident.name
        self._posted = ""
        self._at = ""
        self._typing: tuple[str, str] | None = None
        table.listeners.append(self._happens)

    def begin(self, run: Path | None) -> None:
        """Start it, from where a run was left if there is one.

        Raises StartFault, or BrokenRun for a run that cannot be gone on with.
        """
        if run is None:
            self._tells("to_be_played", parts=self._table.scenario.parts_played)
            self._table.begin()
            return
        self._table.listeners.remove(self._happens)
        inputs = read_run(run).inputs
        self._table.begin(inputs)
        self._table.listeners.append(self._happens)
        for action in inputs:
            if isinstance(action, TookPart) and action.by:
                self._seats.setdefault(action.by, self._session()).who = action.who
        self._tells("goes_on", parts=[*self._parts()], title=self._table.scenario.title)

    def is_asked(self) -> None:
        """Know that what happens now needs no time beside it: the answer bears it."""
        self._at = f"{self._table.playing.now.astimezone(self._table.playbook.timezone):%H:%M}"

    def hears(self, talk: Iterable[Mapping[str, str]]) -> None:
        """Hear what those who play said to each other."""
        for said in talk:
            seat = self._seats.get(said["who"])
            if seat is not None:
                self._says(said["who"], said["text"])

    def does(self, ask: str, text: str, who: str, name: str) -> None:
        """Do what somebody asks, `who` as the chat knows them and `name` as people call them."""
        self._names[who] = name
        if ask == "says":
            self._says(who, text)
        elif ask == "as":
            self._takes(who, text)
        elif ask == "pace":
            self._host.typed(f"/pace {text}")
        elif ask in _ASKED_ALIKE:
            seat = self._seats.get(who)
            if seat is None and ask == "in":
                seat = self._given_a_part(who, text)
            (seat or self._host).typed(f"/{ask} {text}")
        elif ask == "stop":
            self._host.typed("/quit")
        self._know_alike()

    def passes(self, seconds: float) -> None:
        """Let time run, by so much of the people's own, at the pace that is set."""
        self._host.passes(seconds)
        self._know_alike()

    def answer(self) -> dict[str, Any]:
        """Return what was shown since the last answer, and how it stands."""
        text, self._shown = "\n".join(self._shown), []
        return {
            "text": text,
            "clock": self._host.clock,
            "pace": self._host.pace,
            "score": self._table.final.per_cent if self._table.final else None,
        }

    def shows(self, text: str) -> None:
        """Show something to everybody, in the words of a chat."""
        text = _TERMINALS_OWN.sub(lambda found: IN_A_CHAT.get(found[1], found[0]), text)
        self._shown += _FROM_HERE.sub(r"REH-\1", text).splitlines()

    # ---- who plays whom

    def _session(self, *, guest: bool = True) -> Session:
        return Session(self._table, self._note, guest=guest, asks=IN_A_CHAT, looks_on=False)

    def _says(self, who: str, text: str) -> None:
        seat = self._seats.get(who) or self._given_a_part(who, text)
        if seat is None:
            return
        text = _TO_HERE.sub(r"INC-\1", text)
        self._typing = (seat.who, text)
        seat.says(text)
        self._typing = None

    def _given_a_part(self, who: str, text: str) -> Session | None:
        """Give somebody who has none a part: who is played and free, and fits what they type."""
        part = self._free(of_comms=bool(_OF_COMMS.match(text)))
        return self._sits_down(who, part.name) if part else None

    def _free(self, *, of_comms: bool) -> Somebody | None:
        """Return whoever of the cast fits best: first whom the scenario means to be played.

        Somebody whose lines the story needs is left to it, if anybody else is free.
        """
        scenario, playing = self._table.scenario, self._table.playing
        taken = {seat.who for seat in self._seats.values()}
        speaking = {inject.says.who for inject in scenario.injects if inject.says}
        there = [each for each in scenario.cast if each.name in playing.could_be]

        def place(each: Somebody) -> tuple[bool, ...]:
            fits = each.part.startswith("comms") is of_comms
            return each.name in taken, not each.you, not fits, each.name in speaking

        def place_in_comms(each: Somebody) -> tuple[bool, ...]:
            free, means, fits, speaks = place(each)
            return free, fits, means, speaks

        return min(there, key=place_in_comms if of_comms else place, default=None)

    def _takes(self, who: str, named: str) -> None:
        """Have somebody play whom they name: by the name, or by the part."""
        wanted = named.strip().lstrip("@").casefold().replace("-", " ")
        if not wanted:
            seat = self._seats.get(who)
            self._tells("who_plays", parts=[*self._parts()], you=seat.who if seat else None)
            return
        of_comms = wanted.startswith("comms")
        lead = wanted.endswith("lead")
        part = None if lead else self._named(wanted)
        if part is None and (lead or of_comms):
            part = self._free(of_comms=of_comms)
        self._sits_down(who, part.name if part else wanted)

    def _named(self, wanted: str) -> Somebody | None:
        cast = self._table.scenario.cast
        taken = {seat.who for seat in self._seats.values()}
        by_part = [each for each in cast if each.part == wanted or each.part.startswith(wanted)]
        by_part.sort(key=lambda each: each.name in taken)
        return next((e for e in cast if e.name == wanted), None) or next(iter(by_part), None)

    def _sits_down(self, who: str, part: str) -> Session | None:
        session = self._seats.get(who) or self._session()
        if not session.plays(part, by=who):
            return None
        self._seats[who] = session
        somebody = self._table.scenario.somebody(part)
        self._tells(
            "plays", name=self._names[who], part=part, what=somebody.part if somebody else part
        )
        return session

    def _parts(self) -> Iterator[tuple[str, str, list[str]]]:
        """Yield each of the cast who can be played, with their part and who plays them."""
        for each in self._table.scenario.cast:
            if each.part != "tenant":
                by = [self._names.get(w, w) for w, s in self._seats.items() if s.who == each.name]
                yield each.name, each.part, by

    def _know_alike(self) -> None:
        """Have nobody told again of an end that was told."""
        sessions = (self._host, *self._seats.values())
        told = any(session.told_over for session in sessions)
        for session in sessions:
            session.told_over = told

    # ---- what is shown

    def _tells(self, name: str, /, **facts: Any) -> None:
        self.shows(self._table.say(f"rehearsal/{name}", **facts))

    def _note(self, line: Line) -> None:
        self.shows(line.text)

    def _happens(self, moment: Happening) -> None:
        """Show a moment as a room is shown it that stands for all the rooms of the story."""
        if moment.kind == "story":
            self.shows(moment.text)
            return
        if moment.kind == "said" and (moment.who, moment.text) == self._typing:
            self._typing = None
            return
        told_by_the_bot = moment.kind == "alert"
        if told_by_the_bot or (moment.affected and moment.affected.outcome == "done"):
            return
        private = moment.room is None
        ours = moment.kind == "said" or moment.affected
        if private and not ours and moment.to not in self._table.playing.played:
            return
        if moment.kind == "post" and private and moment.text == self._posted:
            # It is in the room already.
            return
        self._posted = moment.text if moment.kind == "post" else self._posted
        at = f"{moment.at:%H:%M}"
        self.shows(
            self._table.say(
                "rehearsal/happened",
                at=None if at == self._at else at,
                room=None if moment.room == self._room else moment.room,
                text=self._called(moment.text),
                to=moment.to if private and moment.kind in ("reply", "post", "said") else None,
                who=moment.affected.gateway if moment.affected else self._speaker(moment),
            )
        )
        self._at = at

    def _speaker(self, moment: Happening) -> str | None:
        """Return who is named as saying it: everybody but the bot."""
        return None if moment.kind in ("reply", "post") else moment.who

    def _called(self, text: str) -> str:
        """Return a text in which the cast is called with who plays each, and nobody real is."""
        playing: dict[str, list[str]] = {}
        for who, seat in self._seats.items():
            playing.setdefault(seat.who, []).append(self._names.get(who, who))

        def called(found: re.Match[str]) -> str:
            by = playing.get(found[1])
            return f"{found[1]} ({', '.join(by)})" if by else found[1]

        names = "|".join(re.escape(each.name) for each in self._table.scenario.cast)
        return re.sub(rf"@({names})\b", called, text)


def answers(asked: TextIO, told: TextIO) -> None:
    """Play one rehearsal for whoever asks, until they ask no more."""
    circle = table = None
    try:
        for line in asked:
            request = json.loads(line)
            try:
                if request["ask"] == "begin":
                    table = _table(request)
                    circle = Circle(table)
                    circle.is_asked()
                    circle.begin(Path(request["run"]) if request.get("run") else None)
                elif circle is not None and request["ask"] == "passes":
                    circle.is_asked()
                    circle.passes(float(request["seconds"]))
                elif circle is not None:
                    circle.is_asked()
                    circle.hears(request.get("before", ()))
                    circle.does(
                        request["ask"], request.get("text", ""), request["who"], request["name"]
                    )
                answer = _ended(circle, table) if circle and table else {}
            except _FAULTS as fault:
                answer = {"fault": str(fault)}
            told.write(json.dumps(answer) + "\n")
            told.flush()
            if "fault" in answer or answer.get("score") is not None:
                return
    finally:
        if table is not None:
            table.stop()


def _ended(circle: Circle, table: Table) -> dict[str, Any]:
    """Return an answer, with the debrief where it has ended."""
    if table.final is not None:
        circle.shows(debrief(table.final, table.playbook, table.say, table.earlier))
        html = page(table.final, table.playbook, table.say, table.earlier)
        table.keeping.path.with_suffix(".html").write_text(html, encoding="utf-8")
    return {**circle.answer(), "run": table.keeping.path.name}


def _table(request: Mapping[str, Any]) -> Table:
    """Return the table of what is asked for: a scenario, or a run to go on with."""
    settings = rehearsal_settings()
    playbook = load_playbook(settings)
    path = Path(request["run"]) if request.get("run") else None
    run = read_run(path) if path else None
    kept = found(run.scenario if run else str(request["scenario"]))
    scenario = read_kept(kept, playbook)
    digest = digest_of(kept.path.read_text(encoding="utf-8"), playbook.model_dump_json())
    now = datetime.now(UTC)
    keeping = (
        Keeping(run.path)
        if run
        else Keeping.begin(folder(), kept.name, playbook.team, digest, now, request["room"])
    )
    earlier = earlier_scores(folder(), kept.name, keeping.path)
    return Table(scenario, playbook, settings, keeping, earlier)


def main() -> int:
    """Play one rehearsal for whoever holds the other end of the pipes."""
    # What a plugin prints is none of an answer.
    told = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    asked = os.fdopen(os.dup(sys.stdin.fileno()), "r", encoding="utf-8")
    with no_network():
        answers(asked, told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
