"""The rehearsals that are played in the rooms of a chat: one a room, each in a process of its own.

What was played is in its run's file before it is answered. So whatever ends the bot, or the
rehearsal, leaves one that can be gone on with.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from shutil import rmtree
from threading import RLock
from typing import Any

from muster.rehearsal.asking import BrokeOff, CannotBePlayed, RehearsalApart
from muster.rehearsal.saving import SCRATCH, Keeping, Run, kept_runs, read_run
from muster.settings import Settings

_MOVES_ON = frozenset({"says", "wait", "pace", "undo"})
"""What a rehearsal that is paused does not do."""

_STEP, _LONGEST_STEP, _LATER = timedelta(seconds=5), timedelta(minutes=1), timedelta(minutes=1)


class Paused(RuntimeError):
    """It is paused, and nothing goes on in it."""


class PlaysAlready(RuntimeError):
    """Somebody else has begun one there in the meantime."""


@dataclass(frozen=True, slots=True)
class Game:
    """A rehearsal that is played in a room. `at` is up to when (UTC) its time has run."""

    apart: RehearsalApart
    scenario: str
    at: datetime
    pace: float = 0.0
    paused: bool = False


class RehearsalRooms:
    """The rehearsals of one bot by their rooms. `runs` is the folder of what was played."""

    def __init__(self, settings: Settings, runs: Path, now: Callable[[], datetime]) -> None:
        self.runs = runs
        self._settings, self._now = settings, now
        self._guard = RLock()
        self._games: dict[str, Game] = {}
        self._left: dict[str, Run] = {}
        self._untold: dict[str, datetime] = {}
        for left in runs.glob(f"{SCRATCH}*"):
            # What a rehearsal that was killed could not clear away.
            rmtree(left, ignore_errors=True)
        for run in kept_runs(runs) if runs.is_dir() else ():
            if run.room is not None and run.is_unfinished:
                self._left[run.room] = run
                self._untold[run.room] = now()

    def of(self, room: str) -> Game | None:
        """Return what is played in a room."""
        return self._games.get(room)

    def left_in(self, room: str) -> Run | None:
        """Return what was interrupted in a room."""
        return self._left.get(room)

    def begin(self, room: str, scenario: str) -> dict[str, Any]:
        """Begin a scenario in a room and return what is shown.

        Raises CannotBePlayed, PlaysAlready where one is played there, and BrokeOff or OSError
        where its process does not start.
        """
        return self._start(room, scenario, None)

    def go_on(self, room: str) -> dict[str, Any] | None:
        """Go on with what was interrupted, or is paused; None where neither is.

        Raises CannotBePlayed for what can be gone on with no more, which is dropped; BrokeOff and
        OSError where it does not start this time, and is kept.
        """
        with self._guard:
            game, left = self._games.get(room), self._left.get(room)
            if game is not None and game.paused:
                self._games[room] = replace(game, paused=False, at=self._now())
                return {"text": "", "clock": None, "scenario": game.scenario}
            if left is None or game is not None:
                return None
            try:
                told = self._start(room, left.scenario, left.path)
            except CannotBePlayed:
                self._left.pop(room)
                self._untold.pop(room, None)
                Keeping(left.path).drop()
                raise
            self._left.pop(room)
            self._untold.pop(room, None)
            return told

    def ask(self, room: str, ask: str, **facts: Any) -> dict[str, Any] | None:
        """Ask something of the rehearsal in a room; None where it broke off, or there is none.

        Raises Paused.
        """
        game = self._games.get(room)
        if game is None:
            return None
        if game.paused and ask in _MOVES_ON:
            raise Paused
        return self._asked(room, game, ask, facts)

    def pause(self) -> list[str]:
        """Pause all that are played, and return the rooms of those that were not yet."""
        with self._guard:
            rooms = [room for room, game in self._games.items() if not game.paused]
            for room in rooms:
                self._games[room] = replace(self._games[room], paused=True)
            return rooms

    def runs_on(self, room: str, now: datetime) -> dict[str, Any] | None:
        """Let time run in a room where a pace is set; return what was shown, None for nothing."""
        game = self._games.get(room)
        if game is None or not self._runs(game) or now < game.at + _STEP:
            return None
        passed = min(now - game.at, _LONGEST_STEP)
        with self._guard:
            self._games[room] = game = replace(game, at=now)
        return self._asked(room, game, "passes", {"seconds": passed.total_seconds()})

    def next_look(self, now: datetime) -> datetime | None:
        """Return when time runs on next somewhere, or a room is to be told something."""
        running = [game.at + _STEP for game in self._games.values() if self._runs(game)]
        return min((*running, *self._untold.values()), default=None)

    def untold(self, room: str, now: datetime) -> Run | None:
        """Return what was interrupted in a room that has not been told so; it is tried again."""
        at = self._untold.get(room)
        if at is None or at > now:
            return None
        self._untold[room] = now + _LATER
        return self._left.get(room)

    def told(self, room: str) -> None:
        """Know that a room was told what was interrupted."""
        self._untold.pop(room, None)

    def stop(self) -> None:
        """End all of it; what was played stays kept."""
        with self._guard:
            games, self._games = self._games, {}
        for game in games.values():
            game.apart.stop()

    def _runs(self, game: Game) -> bool:
        return game.pace > 0 and not game.paused

    def _start(self, room: str, scenario: str, run: Path | None) -> dict[str, Any]:
        with self._guard:
            if room in self._games:
                raise PlaysAlready
            apart = RehearsalApart(self._settings, self.runs)
            kept = str(run) if run else None
            told = apart.ask("begin", scenario=scenario, room=room, run=kept)
            self._games[room] = Game(apart, scenario, self._now())
            return {**told, "scenario": scenario}

    def _asked(
        self, room: str, game: Game, ask: str, facts: dict[str, Any]
    ) -> dict[str, Any] | None:
        try:
            told = game.apart.ask(ask, **facts)
        except (BrokeOff, CannotBePlayed):
            self._broke_off(room)
            return None
        with self._guard:
            now = self._games.get(room)
            if now is not None and told["score"] is not None:
                self._games.pop(room).apart.stop()
            elif now is not None and now.pace != told["pace"]:
                self._games[room] = replace(now, pace=told["pace"], at=self._now())
        return told

    def _broke_off(self, room: str) -> None:
        with self._guard:
            game = self._games.pop(room, None)
            if game is None:
                return
            game.apart.stop()
            unfinished = [r for r in kept_runs(self.runs) if r.room == room and r.is_unfinished]
            if unfinished:
                self._left[room] = read_run(unfinished[-1].path)
