"""The secret hunt: random incidents become restricted, and whatever leaves the process is read.

Each incident has two words that stand nowhere else: one in what was written of it before it was
restricted, one in what was written since. Whoever may not hear of it must come upon neither while
it is restricted: not in an answer, a post, a nudge, a page, a mail, on the status page, in a
picture, in the log, in the name of a file, or by another plugin. Who may is told by a model of its
own (`hunt_audience.py`).
"""

import json
import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bench.hunt_audience import Audience
from bench.hunt_ears import Ears, Leak, before, every_logger, pictures, since, tap
from bench.hunt_walk import CAST, ON_ROSTER, Walk
from bench.measure import Figure
from muster.bootstrap import services_of
from muster.playbook import Playbook, read_playbook
from muster.playbook.load import read_yaml
from muster.record import export
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.player import Player
from muster.rehearsal.script import Say, read_step
from muster.rehearsal.stage import RehearsalStage
from muster.shipped_files import ROOT

INCIDENTS_A_WALK = 5
_LINE_WORD = re.compile(r"\{([aw])([0-9]+)\}")


# ---- the set-ups


@dataclass(frozen=True, slots=True)
class SetUp:
    """A team to hunt with: its playbook, and where its rooms are."""

    name: str
    playbook: Mapping[str, Any]
    rooms: Mapping[str, str]
    cast: tuple[str, ...] = CAST
    names: tuple[tuple[str, str], ...] = ()
    """What the walk's lines call otherwise than this playbook does, and what it is there."""


def set_ups() -> tuple[SetUp, ...]:
    """Return the teams: as the playbook comes, one whose incident room may not hear, a ferry's."""
    rooms = {
        "incident": "#paas-incident",
        "need": "#paas-incident",
        "tenants": "#paas",
        "other": "#paas-internal",
    }
    apart = {**_paas(), "cyber": {**_paas()["cyber"], "need_to_know": ["#cyber-security-help"]}}
    ferry = _read("harbour-ferry")
    ferry["cyber"] = {**_paas()["cyber"], "need_to_know": ["#bridge"], "routes": []}
    ferry["permissions"] = {**ferry["permissions"], "judge_cyber": ["leads"]}
    ferry["rooms"] = {**ferry["rooms"], "cyber": {"name": "#bridge", "says": "Whoever must know."}}
    quay = {"incident": "#quay", "need": "#bridge", "tenants": "#passengers", "other": "#quay"}
    crew = tuple(
        f"cast {line.split()[1]} {'desk' if 'comms' in line else 'crew'}"
        + "".join(f" {word}" for word in line.split() if word.startswith("on-"))
        for line in CAST
    )
    return (
        SetUp("paas", _paas(), rooms),
        SetUp("paas, apart", apart, {**rooms, "need": "#cyber-security-help"}),
        SetUp(
            "ferry",
            ferry,
            quay,
            crew,
            (("P1", "sev1"), ("P2", "sev2"), ("P3", "sev3"), ("P4", "sev3")),
        ),
    )


def _read(name: str) -> dict[str, Any]:
    path = ROOT / "playbooks" / f"{name}.yaml"
    return dict(read_yaml(path.read_text(encoding="utf-8"), path.name)[0])


def _paas() -> dict[str, Any]:
    """Return the playbook with a room for tenants, which is posted in and listened to."""
    found = _read("govuk-paas")
    tenants = {"name": "#paas", "says": "Tenants ask here.", "audience": "tenants"}
    found["rooms"] = {**found["rooms"], "tenants": [tenants]}
    room = {"name": "paas", "how": "room", "room": "#paas"}
    comms = found["comms"]
    found["comms"] = {**comms, "channels": [*comms["channels"], room], "notice_questions": True}
    return found


# ---- one walk


class Misnumbered(Exception):
    """A word would stand in another incident than the one whose number it has."""


@dataclass
class Hunt:
    """One bot, played by lines; `leaks` are what was heard of restricted incidents."""

    set_up: SetUp
    folder: Path
    leaks: list[Leak] = field(default_factory=list)
    played: list[str] = field(default_factory=list)
    restricted: int = 0
    heard: int = 0
    refused: list[str] = field(default_factory=list)

    def play(self, lines: Sequence[str] | Iterator[str]) -> None:
        """Play lines, and read all that leaves meanwhile and what is left behind."""
        file = self.folder / "playbook.yaml"
        file.write_text(yaml.safe_dump(dict(self.set_up.playbook)), encoding="utf-8")
        playbook = read_playbook(file.read_text(encoding="utf-8"), file.name)
        rooms = playbook.cyber.need_to_know if playbook.cyber else ()
        ears = Ears(Audience(rooms, ON_ROSTER))
        umask = os.umask(0o077)  # as config.py has it
        try:
            with every_logger(ears), pictures(ears):
                self._play(lines, ears, playbook, file)
        finally:
            os.umask(umask)
        self.leaks += ears.leaks
        self.heard = ears.heard
        self.restricted = len(ears.audience.ever_restricted)

    def _play(self, lines: Any, ears: Ears, playbook: Playbook, file: Path) -> None:
        data = self.folder / "data"
        data.mkdir()
        stage = RehearsalStage(
            _settings(file),
            playbook,
            data,
            lambda spoken: player.hear(spoken),
            BOT_EXTRA_PLUGIN_DIR=[str(ROOT / "plugins"), str(_third_party(self.folder))],
        )
        player = Player(stage, playbook.timezone, lambda moment: None)
        hear = player.hear
        player.hear = lambda spoken: (ears.spoken(spoken), hear(spoken))[1]  # type: ignore[method-assign]
        for gateway in stage.gateways.values():
            tap(gateway, ears, playbook)
        for line in self.set_up.cast:
            player.step(read_step(line, playbook))
        player.step(read_step("clock 2026-03-02 10:00", playbook))
        stage.start()
        _listen(stage, ears)
        try:
            for line in lines:
                self._step(player, stage, ears, playbook, line)
            self._taken_out(stage, ears)
        finally:
            with suppress(Exception):
                stage.stop()
        self._left_behind(data, ears)

    def _step(self, player: Player, stage: Any, ears: Ears, playbook: Playbook, line: str) -> None:
        words = _LINE_WORD.sub(lambda found: _word(*found.groups(), ears.audience), line)
        ears.line = words
        declares = "!incident start" in words
        numbered = services_of(stage.bot).incidents.last_number() if declares else 0
        self.played.append(words)
        step = read_step(words, playbook)
        try:
            player.step(step)
        except (IndexError, ValueError) as fault:
            # What ends a bot is another hunt's; this one goes on with the next line.
            if not isinstance(step, Say):
                raise
            self.refused.append(f"{words}: {fault!r}")
        if line == "restart":
            _listen(stage, ears)
        if declares:
            now_there = services_of(stage.bot).incidents.last_number()
            its_own = {int(number) for number in re.findall(r"(?:Ocelot|Lynx)([0-9]+)q", words)}
            if now_there != numbered + 1 or its_own - {now_there}:
                raise Misnumbered(f"not declared under the number of its word: {words}")

    def _taken_out(self, stage: Any, ears: Ears) -> None:
        """Read what the export gives to whoever may not know of what is restricted."""
        ears.line = "muster export --leave-out-restricted"
        for line in export.lines(services_of(stage.bot).journal, unrestricted=True):
            ears.outside("the export", json.dumps(line, default=str))

    def _left_behind(self, data: Path, ears: Ears) -> None:
        """Read the names and modes of what is left in the data folder."""
        ears.line = "the data folder"
        for path in sorted(data.rglob("*")):
            ears.outside("a file's name", str(path))
            if stat.S_IMODE(path.stat().st_mode) & 0o077:
                ears.leaks.append(Leak(0, "a file's mode", "the machine", path.name, str(path)))


def _listen(stage: Any, ears: Ears) -> None:
    """Hear what is recorded before anybody else follows it, and the pictures that are sent."""
    services_of(stage.bot).journal.listeners.insert(0, ears.audience.hear)
    stage.bot.viewer = lambda room, person, name, content: (
        ears.said("picture's name", room, person, name),
        ears.said("picture's bytes", room, person, content.decode("latin-1")),
    )


def _word(whose: str, digits: str, audience: Audience) -> str:
    number = int(digits)
    if whose == "a" and not audience.has_alert(number, f"PD{number}"):
        return "it"
    return since(number) if audience.is_restricted(number) else before(number)


def _settings(file: Path) -> Any:
    return rehearsal_settings(str(file))


def _third_party(folder: Path) -> Path:
    """Return the folder of the plugins that are the documents' examples, word for word."""
    there = folder / "others"
    for name in ("command", "follower", "duty"):
        own = there / name
        own.mkdir(parents=True)
        shutil.copy(ROOT / "docs" / "extending" / f"{name}.py", own)
        described = f"[Core]\nName = {name.capitalize()}\nModule = {name}\n"
        (own / f"{name}.plug").write_text(described, encoding="utf-8")
    return there


def hunted(set_up: SetUp, lines: Sequence[str] | Iterator[str]) -> Hunt:
    """Play lines on a bot of their own and return what was heard."""
    folder = Path(tempfile.mkdtemp(prefix="hunt-"))
    try:
        hunt = Hunt(set_up, folder)
        hunt.play(lines)
        return hunt
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def walk(seed: int, set_up: SetUp, incidents: int = INCIDENTS_A_WALK) -> list[str]:
    """Return the lines of a walk."""
    return [_renamed(line, set_up) for line in Walk(seed, dict(set_up.rooms), incidents).lines()]


def _renamed(line: str, set_up: SetUp) -> str:
    for ours, theirs in set_up.names:
        line = line.replace(ours, theirs)
    return line


def shrunk(set_up: SetUp, lines: Sequence[str], kind: tuple[str, str]) -> list[str]:
    """Return as few of the lines as still leak in that way, by leaving out ever smaller parts."""

    def leaks(some: Sequence[str]) -> bool:
        try:
            return any(leak.kind == kind for leak in hunted(set_up, some).leaks)
        except Misnumbered:
            return False

    kept, size = list(lines), max(1, len(lines) // 2)
    while size:
        start = 0
        while start < len(kept):
            without = kept[:start] + kept[start + size :]
            if leaks(without):
                kept = without
            else:
                start += size
        size //= 2
    return kept


# ---- the figure


def figures(incidents: int, seed: int = 1) -> Iterator[Figure]:
    """Yield how many of so many restricted incidents were heard of by whoever should not have.

    What was heard is told with the fewest lines that lead to it, as a rehearsal's script.
    """
    teams, number = set_ups(), seed
    played = heard = messages = 0
    while played < incidents:
        team = teams[number % len(teams)]
        hunt = hunted(team, walk(number, team))
        played += hunt.restricted
        messages += hunt.heard
        heard += len({leak.number for leak in hunt.leaks})
        for kind in dict.fromkeys(leak.kind for leak in hunt.leaks):
            leak = next(leak for leak in hunt.leaks if leak.kind == kind)
            _tell(team, number, shrunk(team, hunt.played, kind), leak)
        number += 1
    detail = f"{heard} of {played:,} incidents heard of; {messages:,} messages read; seed {seed}"
    yield Figure("restricted incidents heard of", heard, 0, "", detail)


def _tell(team: SetUp, seed: int, lines: Sequence[str], leak: Leak) -> None:
    print(f"seed {seed}, {team.name}: {leak}", *team.cast, *lines, sep="\n", file=sys.stderr)
