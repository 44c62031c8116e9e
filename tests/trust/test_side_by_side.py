"""Two worlds, one with a restricted incident: whoever may not hear of it hears no difference."""

import difflib
import re

import pytest
import yaml

from bench import secret_hunt
from bench.hunt_walk import ERRBOT, READS, WRITES
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import read_step
from tests.conftest import playbook_of
from tests.theatre import Theatre

TEAMS = {team.name: team for team in secret_hunt.set_ups()[:2]}
IN_IT = ("alex", "sam", "pat")

PUBLIC = [
    "#paas-incident mika> !incident start Logins fail --tenants yes --priority P2",
    "#paas-incident mika> !incident lead 1 mika --because on it",
    "#paas-incident kim> !incident comms 1 me",
    "#general dana> !incident start Deploys are slow --tenants no",
    "#general dana> !incident comms 2 me",
]
HIDDEN = [
    "{need} alex> !incident start Somebody took the ocelot --cyber --tenants yes --priority P1",
    "{need} alex> !incident lead 3 me",
    "{need} sam> !incident comms 3 me",
    "{need} sam> !incident cyber 3 yes",
    "dm alex> !incident note INC-3 the ocelot is in London, and logins fail",
    "{need} pat> !incident join 3",
    "{need} alex> !incident task INC-3 Feed the ocelot --owner pat --due 30m",
    "{need} sam> !comms draft 3 cyber",
    "{need} alex> !escalate cyber 3 it has the keys",
    "{need} alex> !incident pause INC-3 it sleeps",
    "{need} alex> !incident resume 3",
    "{need} alex> !incident resolve INC-3 it is caught --because it is late",
]
ERRBOTS = [
    line for line in ERRBOT if line not in ("1", "history", "uptime", "status gc", "status load")
]
"""Without what tells of the machine, of the time, and of all bots that run in one process."""


_CALLED = "which is restricted: ask"


class World:
    """A bot, and what those who have no part in the hidden incident hear of it."""

    def __init__(self, team, folder, *, hidden):
        folder.mkdir()
        file = folder / "playbook.yaml"
        file.write_text(yaml.safe_dump(dict(team.playbook)), encoding="utf-8")
        self.playbook = playbook_of(file.read_text(encoding="utf-8"), file.name)
        self.theatre = Theatre(rehearsal_settings(str(file)), self.playbook, folder)
        self.hidden, self.need = hidden, team.rooms["need"]
        self.heard = []
        for line in team.cast:
            self.theatre.stage.company.cast(read_step(line, self.playbook))
        self.theatre.start()

    def play(self, line):
        """Play one line; those of the hidden incident only where there is one."""
        if "{need}" in line or " 3 " in line:
            if not self.hidden:
                return
            line = line.replace("{need}", self.need)
        step = read_step(line, self.playbook)
        self.theatre.heard.clear()
        if hasattr(step, "length"):
            self.theatre.stage.pass_time(self.theatre.stage.clock.now() + step.length)
        else:
            self.theatre.stage.say(step.who, step.text, step.room)
        for spoken in self.theatre.heard:
            if self._is_for_others(spoken):
                self.heard.append((line, spoken.room or spoken.to, spoken.text))

    def look(self, who, room, line):
        """Have somebody who may not hear of it type a command."""
        self.theatre.heard.clear()
        self.theatre.stage.say(who, line, room)
        mine = (s for s in self.theatre.heard if s.room or s.to not in IN_IT)
        self.heard += [(line, s.room or s.to, s.text) for s in mine]

    def _is_for_others(self, spoken):
        if spoken.room:
            return spoken.room not in self.playbook.cyber.need_to_know
        return spoken.to not in IN_IT


def lines():
    """Yield what is typed, of the hidden incident and of a public one, and whether it changes."""
    for line in (*READS, *ERRBOTS, *WRITES):
        if not line.startswith("vip "):
            for k in ("INC-3", "INC-1") if "{k}" in line and line not in WRITES else ("INC-3",):
                yield "!" + line.replace("PD{k}", "PD7").replace("{k}", k), line in WRITES


@pytest.fixture(params=TEAMS.values(), ids=TEAMS)
def worlds(request, tmp_path):
    made = [World(request.param, tmp_path / str(h), hidden=h) for h in (False, True)]
    yield made
    for world in made:
        world.theatre.stop()


def test_whoever_may_not_hear_of_it_hears_the_same_with_and_without_it(worlds):
    for world in worlds:
        for line in PUBLIC:
            world.play(line)
        for number, line in enumerate(HIDDEN):
            world.play(line)
            world.play("wait 10m")
            if number in (1, 7, len(HIDDEN) - 1):
                for typed, changes in lines():
                    world.look("eve", "#general", typed)
                    world.look("eve", None, typed)
                    world.look("eve", "#paas", typed)
                    if not changes:
                        world.look("dana", None, typed)
                        world.look("alex", "#paas-internal", typed)
    without, beside = ([told(each) for each in world.heard] for world in worlds)
    assert len(without) > 900
    assert _differences(without, beside) == []


def _differences(without, beside):
    """Return what is heard in one world alone; that somebody is called is known to them anyway."""
    changed = difflib.unified_diff(
        [f"{line} → {to}: {text!r}" for line, to, text in without],
        [f"{line} → {to}: {t!r}" for line, to, t in beside if _CALLED not in t],
        n=0,
        lineterm="",
    )
    return [line for line in changed if not line.startswith(("---", "+++", "@@"))]


def told(heard):
    """What was heard, without what names a moment of the machine's."""
    line, to, text = heard
    return line, to, re.sub(r"0x[0-9a-f]+|[0-9]+ (?:seconds?|minutes?) ago", "…", text)
