"""The table that people rehearse at: one playing, one file of it, and everybody who looks on.

Several terminals may sit at one. What one of them does is done before another does something.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import RLock
from typing import TypeGuard

from muster.loading import load_templates
from muster.playbook import Playbook
from muster.rehearsal.faults import BrokenRun, NotThere
from muster.rehearsal.inputs import Input, TookPart, Waited
from muster.rehearsal.player import Happening
from muster.rehearsal.playing import Playing, again
from muster.rehearsal.runs import score_of
from muster.rehearsal.saving import SCRATCH, Keeping
from muster.rehearsal.scenario import Scenario
from muster.rehearsal.score import Score
from muster.settings import Settings


class Table:
    """One rehearsal of one scenario. `lock` is held while anything of it is done or looked at."""

    def __init__(
        self,
        scenario: Scenario,
        playbook: Playbook,
        settings: Settings,
        keeping: Keeping,
        earlier: Sequence[int] = (),
    ) -> None:
        self.scenario, self.playbook = scenario, playbook
        self.keeping, self.earlier = keeping, earlier
        self.lock = RLock()
        self.final: Score | None = None
        self.listeners: list[Callable[[Happening], None]] = []
        self._settings = settings
        templates = load_templates(settings, playbook)
        self.say, self.takes = templates.render, templates.asks_for
        self._quiet = False
        self._folder: TemporaryDirectory[str] | None = None
        self.playing = self._fresh()

    def begin(self, inputs: Iterable[Input] = ()) -> None:
        """Start it, from where it was left if `inputs` are given.

        Raises StartFault when it does not start, BrokenRun when it cannot be gone on with.
        """
        self.playing.begin()
        try:
            again(self.playing, inputs)
        except NotThere as fault:
            said = self.playing.worded(fault.code, **fault.facts)
            raise BrokenRun(f"the scenario has changed since, and it ends here: {said}") from fault

    def stop(self) -> None:
        """Stop the bot, and drop its storage; the run stays kept."""
        self.playing.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def do(self, action: Input) -> None:
        """Do what somebody does, and keep it. Raises NotThere for somebody who cannot be played."""
        self.playing.do(action)
        self.keeping.keep(action)

    def undo(self) -> Input | None:
        """Take the last thing back, and return it; None where there is nothing.

        Time that ran at a pace is one thing; who plays whom is none, and stays.
        """
        inputs = list(self.playing.inputs)
        if all(isinstance(action, TookPart) for action in inputs):
            return None
        parts: list[Input] = []
        while isinstance(inputs[-1], TookPart):
            parts.insert(0, self._dropped(inputs))
        gone = self._dropped(inputs)
        while _ran(gone) and inputs and _ran(last := inputs[-1]):
            gone = Waited(last.length + gone.length, paced=True)
            self._dropped(inputs)
        for part in parts:
            inputs.append(part)
            self.keeping.keep(part)
        self.playing.stop()
        self._quiet = True
        try:
            self.playing = self._fresh()
            self.playing.begin()
            again(self.playing, inputs)
        finally:
            self._quiet = False
        return gone

    def _dropped(self, inputs: list[Input]) -> Input:
        """Take the last input off, in the run that is kept too, and return it."""
        self.keeping.undo()
        return inputs.pop()

    def end(self) -> Score:
        """End it, for everybody, and return what it came to."""
        self.final = score_of(self.playing)
        self.keeping.end(self.final.per_cent)
        return self.final

    def _fresh(self) -> Playing:
        if self._folder is not None:
            self._folder.cleanup()
        self._folder = TemporaryDirectory(prefix=SCRATCH)
        data = Path(self._folder.name)
        return Playing(self.scenario, self.playbook, self._settings, data, self._tell)

    def _tell(self, moment: Happening) -> None:
        if not self._quiet:
            for listener in tuple(self.listeners):
                listener(moment)


def _ran(action: Input) -> TypeGuard[Waited]:
    """Return whether an input is time that ran at a pace."""
    return isinstance(action, Waited) and action.paced
