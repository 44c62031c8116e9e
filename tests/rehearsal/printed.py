"""The commands that the bot prints in a rehearsal, typed in a copy of the state they belong to."""

import json
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from muster.chat.grammar import Verb
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.player import Player
from muster.rehearsal.script import Cast, Say, Wait, read_script
from muster.rehearsal.stage import RehearsalStage

_PRINTED = re.compile(r"!(?P<word>[a-z]+)(?P<rest>(?: [^\s·;–()“”]+)*)")
_A_WHILE = timedelta(minutes=10)
_ENDS = re.compile(r"[,.:?!]+$|…$")
_FILLED = {
    "TEXT": "some words of mine",
    "REASON": "it has to be so",
    "REMARK": "so it was",
    "NAME": "latency",
    "WORDS": "latency",
    "CHANNEL": "StatusPage",
    "LINK": "48213",
    "DATE": "tomorrow",
    "TIME": "14:00",
    "DUTY": "triage",
    "KIND": "update",
    "P2": "P2",
    "N": "1",
}
_PROSE = frozenset({"or", "and", "then", "to", "whether", "before", "with", "in", "it", "first"})
"""Words that go on after a command in a sentence."""


@dataclass(frozen=True)
class Printed:
    """A command as it was printed, for whom and where they would type it (None: in private).

    What help shows is for whatever incident there may be.
    """

    command: str
    who: str
    room: str | None
    of_help: bool = False


class Rehearsed:
    """A rehearsal whose printed commands are typed, each once, by whom it is printed for."""

    def __init__(self, playbook, script, name):
        self.playbook, self._lines = playbook, read_script(script, name, playbook)
        self.wrong, self.tried = [], set()
        self._heard, self._cast = [], []

    def play(self):
        """Play it through; return (command, who, room, what is wrong) of all that do not work."""
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder)
            stage = RehearsalStage(rehearsal_settings(), self.playbook, data, self._hear)
            player = Player(stage, self.playbook.timezone, lambda moment: None)
            stage.start()
            try:
                for line in self._lines:
                    self._step(stage, player, line.step, data)
            finally:
                stage.stop()
        return self.wrong

    def _hear(self, spoken):
        self._heard.append(spoken)

    def _step(self, stage, player, step, data):
        if isinstance(step, Cast):
            self._cast.append(step.name)
        if isinstance(step, Wait):
            # What is said on the way is typed when it is said.
            until = stage.clock.now() + step.length
            while (now := stage.clock.now()) < until:
                self._heard.clear()
                stage.pass_time(min(now + _A_WHILE, until))
                self._type(stage, None, data)
            return
        self._heard.clear()
        player.step(step)
        said = step if isinstance(step, Say) else None
        of_help = said is not None and bool(_ASKS_FOR_HELP.fullmatch(said.text.strip()))
        self._type(stage, said.who if said else None, data, of_help=of_help)

    def _type(self, stage, who, data, *, of_help=False):
        """Type what was printed since, in a copy; `who` typed what it answers, if anybody did."""
        for spoken in list(self._heard):
            for printed in self._printed(stage.bot, spoken, who, of_help=of_help):
                if printed not in self.tried:
                    self.tried.add(printed)
                    if wrong := _typed_in_a_copy(stage, printed, data):
                        self.wrong.append((printed.command, printed.who, printed.room, wrong))

    def _printed(self, bot, spoken, asker, *, of_help):
        for line in spoken.text.splitlines():
            for found in _PRINTED.finditer(line):
                command = self._command(bot, found)
                if command is None:
                    continue
                called = re.findall(r"@([a-z]+)", line[: found.start()])
                named = [name for name in called if name in self._cast]
                who = spoken.to or (named[-1] if named else asker) or next(iter(self._cast))
                elsewhere = re.findall(r"\bin (#[\w-]+)[^.·]*$", line[: found.start()])
                room = elsewhere[-1] if elsewhere else spoken.room
                yield Printed(command, who, room, of_help)

    def _command(self, bot, found):
        """Return a printed command with its placeholders filled, or None for none of ours."""
        plugin = getattr(bot.commands.get(found["word"]), "__self__", None)
        table = getattr(getattr(plugin, "verbs", None), "table", None)
        if table is None:
            return None
        name, *words = [*found["rest"].split(), ""]
        if any(word.startswith("[") for word in words):
            # How it is written in general, which nobody types.
            return None
        ended = bool(_ENDS.search(name))
        name = _ENDS.sub("", name)
        verb = table.get(name)
        if verb is None:
            return f"!{found['word']} {name}".strip() if not table else None
        taken = [] if ended else list(_taken(verb, words[:-1] if words else []))
        # It stands for a time that has passed, whenever it is read.
        for place, word in enumerate(taken[1:], start=1):
            taken[place] = "now" if taken[place - 1] == "--at" else word
        return " ".join(["!" + found["word"], name, *taken])


def _taken(verb: Verb, words):
    """Yield the words of a sentence that belong to a command in it, its placeholders filled."""
    flag, said = False, 0
    for word in words:
        ended, bare = bool(_ENDS.search(word)), _ENDS.sub("", word)
        if bare.startswith("!") or (bare in _PROSE and said + flag == 0):
            return
        if bare.startswith("--"):
            flag = True
        elif not re.fullmatch(r"INC-\d+", bare) and not flag:
            if verb.text == "none" or bare in _PROSE:
                return
            said += 1
        yield "me" if bare == "PERSON" else _FILLED.get(bare, bare)
        if ended:
            return


def _typed_in_a_copy(stage, printed, data):
    """Return what is wrong with a printed command, typed in a copy of the bot; None for nothing."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            wrong = _typed(stage, printed, data)
        except BaseException as error:  # noqa: BLE001 - the parent has to hear of it
            wrong = repr(error)
        os.write(write, json.dumps(wrong).encode()[:60_000])
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as told:
        answer = told.read()
    os.waitpid(child, 0)
    return json.loads(answer)


def _typed(stage, printed, data):
    """Type a command and leave the storage as it was, for it is the parent's too."""
    with tempfile.TemporaryDirectory() as kept:
        files = [path for path in data.iterdir() if path.is_file()]
        for path in files:
            shutil.copy(path, Path(kept) / path.name)
        errors, answers = [], []
        services = stage.bot._muster_services
        render = type(services.templates).render

        def rendered(templates, name, /, **facts):
            fine = _FINE | _FINE_OF_HELP if printed.of_help else _FINE
            if name.startswith("errors/") and name not in fine:
                errors.append(name)
            return render(templates, name, **facts)

        type(services.templates).render = rendered
        stage._listener = lambda spoken: answers.append(spoken.text)
        try:
            stage.say(printed.who, printed.command, printed.room)
        finally:
            for path in files:
                with path.open("r+b") as file:
                    file.write((Path(kept) / path.name).read_bytes())
                    file.truncate()
    if errors or not answers:
        return f"{', '.join(errors)}: {' / '.join(answers)[:300]}"
    return None


_FINE = frozenset(
    f"errors/{name}" for name in ("given_back", "help", "help_verb", "refused", "words_to_keep")
)
_FINE_OF_HELP = frozenset({"errors/no_open_incident", "errors/which_incident"})
_ASKS_FOR_HELP = re.compile(
    r"\W*(?:(?:help|incident|comms|escalate|rota|playbook)?(?: ?help.*)?|playbook .*)", re.I
)
"""What is asked of the playbook is for an incident to come, too."""
