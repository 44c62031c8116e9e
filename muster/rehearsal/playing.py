"""One playing of a scenario: the real plugins, the scenario's clock, its people and its surprises.

What people typed and how long they waited is all that a playing is made of: from these inputs it
can be played again to the same point, which is how it is undone, saved and gone on with.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from muster.bootstrap import services_of
from muster.duties.asks import Ask, asked_of
from muster.gateways.simulated_sending import SimulatedSending
from muster.kernel.events import Event
from muster.people import Person, Roster
from muster.playbook import Playbook
from muster.rehearsal.colleagues import Colleagues
from muster.rehearsal.faults import NotThere, StartFault
from muster.rehearsal.inputs import Input, Said, TookPart, Waited
from muster.rehearsal.parts import cast_of
from muster.rehearsal.player import Happening, Player
from muster.rehearsal.scenario import Aim, Inject, Scenario, in_words_of, instant_of, starts_at
from muster.rehearsal.script import AlertComes, Fail, Restore, Say
from muster.rehearsal.stage import RehearsalStage
from muster.rehearsal.turns import Turns
from muster.settings import Settings

STORY = "story"
"""The kind of a happening that nobody says: the scenario's own words, as they stand."""

_STEP, _QUIET_STEP = timedelta(minutes=1), timedelta(minutes=10)
_MOST_AT_ONCE = 40
"""So many things colleagues do at one instant at most, should one ask for another without end."""


class Playing:
    """A scenario as it is played; `tell` hears every moment.

    Everything that follows from an input has happened when the call returns. `lead_in` is False
    where nothing is told of until `told` is set, as when it is played again.
    """

    def __init__(
        self,
        scenario: Scenario,
        playbook: Playbook,
        settings: Settings,
        data: Path,
        tell: Callable[[Happening], None],
    ) -> None:
        self.scenario = scenario
        self.playbook = playbook
        self.inputs: list[Input] = []
        self.events: list[Event] = []
        self.start = starts_at(scenario, playbook)
        self.ends = self.start + scenario.lasts
        self.turns = Turns(playbook)
        self._tell = tell
        self._read = 0
        self._pending: list[Inject] = list(scenario.injects)
        self._alerts = 0
        self._colleagues = Colleagues(scenario.cast, played=set(scenario.played))
        self.stage = RehearsalStage(
            settings,
            playbook,
            data,
            lambda spoken: self.player.hear(spoken),
            lambda affected: self.player.watch(affected),
        )
        self.player = Player(self.stage, playbook.timezone, tell)
        for each in scenario.cast:
            entry = cast_of(each.name, each.part, playbook)
            if entry is not None:
                self.stage.company.cast(entry)

    # ---- from the beginning to the end

    def begin(self) -> None:
        """Start the bot and the story.

        Raises StartFault when the bot does not come up whole, or could reach somebody outside.
        """
        self.stage.clock.set(self.start)
        self.stage.start()
        self._refuse_what_is_real()
        services_of(self.stage.bot).journal.listeners.append(self.events.extend)
        self._story(in_words_of(self.scenario.story, self.playbook, self.start))
        self._happen()

    def _refuse_what_is_real(self) -> None:
        gateways = services_of(self.stage.bot).gateways
        played = self.stage.gateways
        real = [
            name
            for name, each in gateways.items()
            if each is not played.get(name) and not isinstance(each, SimulatedSending)
        ]
        if real:
            self.stage.stop()
            raise StartFault(f"a rehearsal reaches nobody: {', '.join(real)} is no simulation")

    def stop(self) -> None:
        """Stop the bot."""
        self.stage.stop()

    @property
    def now(self) -> datetime:
        """The instant (UTC) that its clock shows."""
        return self.stage.clock.now()

    @property
    def played(self) -> frozenset[str]:
        """The names of those whom the person plays, but for those who have dropped out."""
        return frozenset(self._colleagues.played - self._colleagues.gone)

    @property
    def is_over(self) -> bool:
        """Whether nothing can come of it any more: its time is up, or all is closed and told."""
        if self.now >= self.ends:
            return True
        incidents = self.turns.incidents.values()
        settled = bool(incidents) and not any(each.is_open for each in incidents)
        dismissed = "an alert is dismissed" in self.turns.came and not incidents
        dismissed = dismissed and not services_of(self.stage.bot).alerts.open()
        waits = any(inject.at is not None for inject in self._pending)
        return (settled or dismissed) and not waits

    # ---- what the person does

    def do(self, action: Input) -> None:
        """Do what somebody did. Raises NotThere for somebody who cannot be played."""
        match action:
            case Said(who, room, text):
                self._may_play(who)
                self.inputs.append(action)
                self.player.step(Say(who, room, text))
                self._happen()
            case Waited(length):
                self.inputs.append(action)
                self._pass(min(self.now + length, max(self.ends, self.now)))
            case TookPart(who):
                self._may_play(who, anybody=True)
                self.inputs.append(action)
                self._colleagues.played.add(who)

    def _may_play(self, who: str, *, anybody: bool = False) -> None:
        found = self.scenario.somebody(who)
        can = sorted(self.could_be)
        if found is None or found.part == "tenant":
            raise NotThere("cannot_be", who, can=can)
        if who in self._colleagues.gone:
            raise NotThere("does_not_answer", who, can=can)
        if not anybody and who not in self._colleagues.played:
            raise NotThere("acts_alone", who)

    @property
    def could_be(self) -> frozenset[str]:
        """The names of those whom a person could play: the team, but for who has dropped out."""
        names = {each.name for each in self.scenario.cast if each.part != "tenant"}
        return frozenset(names - self._colleagues.gone)

    # ---- what happens by itself

    def _pass(self, until: datetime) -> None:
        """Let time pass by small steps, and whatever happens on the way happen at its time."""
        while self.now < until:
            busy = any(each.is_worked_on for each in self.turns.incidents.values())
            busy = busy and self.playbook.office_hours.is_open(self.now)
            at = min(until, self._next(), self.now + (_STEP if busy else _QUIET_STEP))
            soon = self._colleagues.waiting_until
            self.stage.pass_time(min(at, soon) if soon and soon > self.now else at)
            self._happen()

    def _next(self) -> datetime:
        """Return the next instant at which an inject is due by its time."""
        coming = (self._due(inject) for inject in self._pending)
        return min((at for at in coming if at is not None and at > self.now), default=self.ends)

    def _due(self, inject: Inject) -> datetime | None:
        if inject.at is not None:
            return instant_of(inject.at, self.start, self.playbook)
        came = self.turns.came.get(inject.when or "")
        return came + inject.after if came is not None else None

    def _happen(self) -> None:
        """Have happen what is due now: the scenario's injects, then what colleagues do."""
        for _ in range(_MOST_AT_ONCE):
            self._look()
            due = next((i for i in self._pending if (at := self._due(i)) and at <= self.now), None)
            if due is not None:
                self._pending.remove(due)
                if due.unless not in self.turns.came:
                    self._inject(due)
                continue
            ready = self._colleagues.ready(self._views(), self.now, self._words)
            if ready is None:
                return
            who, lines = ready
            for line in lines:
                self.player.step(Say(who, self._word("incident"), line))

    def _look(self) -> None:
        new, self._read = self.events[self._read :], len(self.events)
        self.turns.read(new)

    def _inject(self, inject: Inject) -> None:
        match inject.kind:
            case "alert" if inject.alert:
                self._alerts += 1
                text = self._words(inject.alert.text)
                its_id = f"PD{self._alerts}"
                self.player.step(AlertComes(its_id, inject.alert.service, text))
            case "says" if inject.says:
                self._says(inject.says.who, inject.says.room, self._words(inject.says.text))
            case "graph" if inject.graph:
                self._story(inject.graph)
            case "tells" if inject.tells:
                self._story(self._words(inject.tells))
            case "fails" if inject.fails:
                self.player.step(Fail(inject.fails))
            case "heals" if inject.heals:
                self.player.step(Restore(inject.heals))
            case "ill" if inject.ill:
                self._colleagues.gone.add(inject.ill)
                if inject.ill in self._colleagues.played:
                    self._story(self.worded("dropped_out", who=inject.ill))

    def _says(self, who: str, room: str, text: str) -> None:
        """Have somebody say something, unless a person plays them: then they have it to say.

        No words are put into a person's mouth, and no command is typed in their name.
        """
        if who not in self._colleagues.played:
            self.player.step(Say(who, self._word(room), text))
        elif not text.startswith("!"):
            self._story(self.worded("learnt", who=who, text=text))

    def worded(self, name: str, **facts: Any) -> str:
        """Return the words of one of a rehearsal's own messages."""
        return services_of(self.stage.bot).templates.render(f"rehearsal/{name}", **facts)

    def _story(self, text: str) -> None:
        at = self.now.astimezone(self.playbook.timezone)
        self._tell(Happening(at, STORY, None, "", text))

    def _words(self, text: str) -> str:
        return in_words_of(text, self.playbook, self.now)

    def _word(self, name: str) -> str:
        return self._words(f"{{{name}}}")

    # ---- how things stand

    @property
    def roster(self) -> Roster:
        """The people as the bot knows them now."""
        return services_of(self.stage.bot).roster()

    def _views(self) -> Iterable[Any]:
        services = services_of(self.stage.bot)
        for incident in services.incidents.ongoing():
            view = services.scheduler.view(incident, self.now)
            yield view, services.scheduler.owed(view).duties

    def asked(self, who: str) -> list[Ask]:
        """Return what is asked of somebody now, over all incidents, what presses most first."""
        person = Person(who, who)
        found = [ask for view, duties in self._views() for ask in asked_of(view, person, duties)]
        return sorted(found, key=lambda ask: ask.place)

    @property
    def next_aim(self) -> Aim | None:
        """The first thing that the scenario wants to come and that has not; None for none."""
        came = self.turns.came
        wanted = (aim for aim in self.scenario.aims if aim.comes and aim.suits(self.playbook))
        return next((aim for aim in wanted if aim.comes not in came), None)

    def owed(self) -> Mapping[str, list[Any]]:
        """Return the duties that are owed in each open incident, the earliest first."""
        return {view.incident.reference: list(duties) for view, duties in self._views()}


def again(playing: Playing, inputs: Iterable[Input]) -> None:
    """Play inputs once more, as they were, on a playing that has just begun."""
    for action in inputs:
        playing.do(action)
