"""A walk: random people do anything in random incidents over days, and do what they are asked.

At every step what is asked of everybody is looked at, and every now and then somebody types what is
asked of them as it stands. That must be understood, must not have been done already, must be
accepted, and must be recorded in the incident that it was asked for; what somebody has just done
must not be the next thing that they are asked for.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench.advised import Listed, Printed, Wrong, commands, printed, unnamed, verb_of, wrong_in
from bench.fuzzed import Episode, Seen, Setting
from bench.typed import Typist
from muster.bot.asks_text import Asked
from muster.chat.audience import may_hear_of
from muster.duties.asks import Ask, Urgency
from muster.incidents.incident import Incident
from muster.incidents.repository import is_incident, number_of
from muster.incidents.visibility import restricted
from muster.people import Person
from muster.playbook.vocabulary import Role
from muster.rehearsal.script import GATEWAYS, AlertComes, Cast, Fail, Restart, Restore, Say, Wait

INCIDENTS_A_WALK = 12
"""More of them on one storage would all be worked on by people who rest."""

_MEMORY = Path("/dev/shm")
_TURNS = (time(8, 50), time(16, 50), time(22))
"""When people often look again: before the playbook's hours begin or end, and at night."""
_MOST_OPEN, _CROWDED = 3, 6
_LONGEST_LINE = 160
_ENDS_BEFORE_ITS_TIME = 0.4
"""The part of incidents that are over while much is still owed, so that it is asked for then."""

_PAAS_ROOMS = (
    "#paas-incident", "#paas-incident", "#paas-incident", "#paas-internal", "#cyber-security-help",
    None, None,
)  # fmt: skip
_PAAS = (
    Cast("alex", frozenset({"paas-sre"}), True, False),
    Cast("pat", frozenset({"paas-sre"}), False, False),
    Cast("mika", frozenset({"managed-service"}), False, False),
    Cast("sam", frozenset({"comms"}), False, True),
    Cast("kim", frozenset({"comms"}), False, False),
    Cast("bea", frozenset({"backstop"}), False, False),
    Cast("dee", frozenset({"delivery-manager"}), False, False),
)
_FEW = (
    Cast("mika", frozenset({"managed-service"}), True, False),
    Cast("alex", frozenset({"paas-sre"}), False, False),
    Cast("sam", frozenset({"comms"}), False, True),
    Cast("dee", frozenset({"delivery-manager", "backstop"}), False, False),
)
_QUAY = (
    Cast("alex", frozenset({"crew"}), True, False),
    Cast("pat", frozenset({"crew"}), False, False),
    Cast("sam", frozenset({"desk"}), False, True),
    Cast("kim", frozenset({"desk"}), False, False),
)

_BY_HAND = (
    '    # - { name: paas, how: room, room: "#paas" }',
    "    - { name: phone, how: by_hand }",
)
_PROVIDED = ("  provision: false\n", "  provision: true\n")

SETTINGS: Sequence[Setting] = (
    Setting("govuk-paas", "govuk-paas.yaml", _PAAS_ROOMS, _PAAS),
    Setting("govuk-paas, few people", "govuk-paas.yaml", _PAAS_ROOMS, _FEW, (_BY_HAND,)),
    Setting("harbour-ferry", "harbour-ferry.yaml", ("#quay", "#quay", None), _QUAY),
    Setting(
        "govuk-paas, out of hours too", "govuk-paas.yaml", _PAAS_ROOMS, _PAAS, (_BY_HAND, _PROVIDED)
    ),
    Setting("govuk-paas, told by hand", "govuk-paas.yaml", _PAAS_ROOMS, _PAAS, (_BY_HAND,)),
)
"""Where walks play, one after the other."""

MOVES = (
    "incident note {k} it is raining", "incident action {k} restarted it",
    "incident action {k} restarted it --at 20m", "incident update {k} we look into it",
    "incident summary {k} apps fail, we look into it",
    "incident runbook {k} restart worked", "incident runbook {k} restart failed",
    "incident park {k} the disk is old", "incident task {k} write it up --owner {p}",
    "incident task {k} tell them --due 30m", "incident task {k} ask around",
    "incident done {k} 1", "incident drop {k} 1 no need", "incident plan {k} 1 --due 1w",
    "incident ticket {k} T-1", "incident detected {k} 10m",
    "incident tenants {k} yes", "incident tenants {k} yes", "incident tenants {k} no",
    "incident priority {k} {first}", "incident priority {k} {any}", "incident priority {k} {any}",
    "incident priority {k} {last}", "incident priority {k} {any} --because it is late",
    "incident agree {k}", "incident disagree {k} it is worse", "incident cyber {k} yes",
    "incident cyber {k} no", "incident lead {k} {p}", "incident lead {k} me --because nobody else",
    "incident comms {k} {p}", "incident comms {k} me --because nobody else", "incident join {k}",
    "incident leave {k}", "incident leave {k} --because I am ill",
    "incident fixed {k} rolled it back", "incident resolve {k} it holds",
    "incident reopen {k} it is back", "incident pause {k} it is late --because it is late",
    "incident resume {k}", "incident resume {k} --lead {p} --because it is urgent",
    "incident close {k}", "incident close {k} --because it is over", "incident dismiss {k} a test",
    "incident review {k} {day} 14:00", "incident review {k} none it was small",
    "comms effect {k} some apps are slow", "comms draft {k}", "comms send {k}",
    "comms announced {k} phone", "comms announced {k} {channel}", "comms contact {k} somebody asks",
    "escalate help {k}", "escalate backstop {k}", "escalate comms {k}", "escalate cyber {k} odd",
    "escalate backstop {k} --because it is grave", "escalate ack {k}", "rota absent {p}",
    "rota absent me", "rota back {p}", "rota back {p}", "rota support {p}", "rota comms {p}",
    "incident snooze {k} triage 20m", "incident snooze {k} report 20m",
    "incident stop {k} summary --because it is in the ticket", "incident handover {k}",
    "incident duties {k}", "incident status {k}", "comms due {k}", "incident next",
)  # fmt: skip
"""What anybody does: `{p}` is somebody's name, and `{any}` one of the playbook's priorities."""

STORIES: Mapping[str, Sequence[tuple[str, str]]] = {
    "suspected": (("lead", "incident cyber {k} yes odd logins"),),
    "confirmed": (
        ("lead", "incident cyber {k} yes odd logins"), ("comms", "incident cyber {k} yes"),
    ),
    "ruled out": (
        ("comms", "incident cyber {k} yes odd logins"), ("lead", "incident cyber {k} no"),
        ("comms", "incident cyber {k} no"),
    ),
    "agreed": (("lead", "incident priority {k} {any}"), ("comms", "incident agree {k}")),
    "a minor one": (("lead", "incident priority {k} {last}"), ("comms", "incident agree {k}")),
    "told": (
        ("lead", "incident tenants {k} yes"), ("comms", "comms effect {k} some requests may fail"),
        ("comms", "comms draft {k}"), ("comms", "comms send {k}"),
    ),
    "told by hand": (
        ("comms", "comms effect {k} some requests may fail"), ("comms", "comms draft {k}"),
        ("comms", "comms send {k} --in phone"), ("comms", "comms announced {k} phone"),
    ),
    "paused": (
        ("lead", "incident summary {k} apps fail; we go on in the morning"),
        ("lead", "incident action {k} wrote it down"), ("lead", "incident pause {k} it is late"),
    ),
    "gone on with": (("lead", "incident resume {k}"),),
    "gone on with by others": (("other", "incident resume {k} --lead me --because it is urgent"),),
    "over": (("lead", "incident fixed {k} rolled back"), ("lead", "incident resolve {k} it holds")),
    "back": (("lead", "incident resolve {k} gone"), ("other", "incident reopen {k} it is back")),
    "closed": (
        ("lead", "incident resolve {k} it holds"), ("lead", "incident review {k} {day} 14:00"),
        ("lead", "incident close {k}"),
    ),
    "closed all the same": (
        ("lead", "incident resolve {k} it holds --because it does"),
        ("lead", "incident close {k} --because we are sure"),
        ("lead", "incident task {k} write it down --due 2d"),
    ),
    "in one hand": (("lead", "incident comms {k} me --because nobody else is there"),),
    "handed over": (("lead", "incident lead {k} {p}"),),
    "comms handed over": (("comms", "incident comms {k} {p}"),),
    "left": (("lead", "incident leave {k} --because I am ill"),),
    "both left": (
        ("lead", "incident leave {k} --because I am ill"),
        ("comms", "incident leave {k} --because I am ill"),
    ),
    "away": (("lead", "rota absent me"),),
    "both away": (("lead", "rota absent me"), ("comms", "rota absent me")),
    "tried in vain": (
        ("lead", "incident runbook {k} restart failed"), ("lead", "escalate help {k}"),
        ("other", "incident join {k}"), ("lead", "escalate backstop {k}"),
    ),
    "called": (("lead", "incident tenants {k} yes"), ("lead", "escalate comms {k}")),
    "tasks": (
        ("lead", "incident task {k} look at the disk --owner {p} --due 30m"),
        ("lead", "incident task {k} tell the others"), ("lead", "incident task {k} write --due 3d"),
    ),
    "dismissed": (("lead", "incident dismiss {k} a test"),),
}  # fmt: skip
"""What some do one after the other, to bring about what is rare: who, and what they type."""

_WIND_UP = (
    "incident cyber {k} no", "incident resolve {k} it is over --because it is",
    "incident done {k} 1", "incident review {k} none it was small",
    "incident close {k} --because it is over",
)  # fmt: skip

_READS = frozenset({
    "incident tasks", "incident handover", "incident runbook", "incident next", "incident status",
    "incident timeline", "comms draft", "comms channels", "comms show", "comms check",
})  # fmt: skip
"""What is typed to know what to do next; it does not do what was asked."""

_OTHER_THINGS = frozenset({
    "incident done", "incident drop", "comms announced", "comms draft", "comms edit", "comms send",
    "incident runbook", "incident note", "incident correct", "incident task", "incident park",
    "incident plan", "incident snooze", "incident stop", "incident disagree",
})  # fmt: skip
"""What may be done again at once, about another thing."""

_FORESEEN: Mapping[str, str] = {
    "draft_lacks": "",
    "nothing_tried": "Before that",
    "nobody_helped": "Before that",
}
"""Reasons that are the next question, or that a step has told with these words."""


class Walk(Episode):
    """A bot on a stage of its own that random people play with, by a chance."""

    def __init__(self, setting: Setting, folder: Path, chance: Random) -> None:
        self.wrong: list[Wrong] = []
        self.after: list[int] = []
        self.taken = 0
        self.incidents = 0
        self.verbs: set[str] = set()
        super().__init__(setting, folder, Seen())
        self._chance = chance
        self._names = [entry.name for entry in setting.cast]
        self._failing: list[str] = []
        self._said: tuple[str, ...] = ()
        self._faults = 0

    def play_out(self, incidents: int) -> None:
        """Play until so many incidents were declared, and as many steps of each as come."""
        chance = self._chance
        with self.playing():
            tables = self.tables()
            self.verbs = {f"{word} {verb.name}" for word, verbs in tables.items() for verb in verbs}
            self._typist = Typist(chance, tables, _LONGEST_LINE)
            while self._last() < incidents and len(self._open()) < _CROWDED:
                self._declare()
                for _ in range(chance.randint(8, 22)):
                    self._step()
                if chance.random() < _ENDS_BEFORE_ITS_TIME:
                    self._story("over")
                    for _ in range(4):
                        self._take_advice()
                for incident in self._open()[: -chance.choice((1, 1, 1, 2, _MOST_OPEN))]:
                    self._wind_up(incident)
            self.incidents = self._last()

    def hear(self, spoken) -> None:
        """Take note of a message, and see that nobody is asked in it who rests or is away."""
        super().hear(spoken)
        if spoken.is_reply or self._rendered[-1:] != ["incidents/post_nudge"]:
            return
        roster = self._services.roster()
        for member in roster.members:
            if not member.available and f"@{member.person.id}" in spoken.text:
                name = member.person.name
                self.wrong.append(Wrong("nudged who rests or is away", name, spoken.text))

    # ---- what happens

    def _step(self) -> None:
        chance = self._chance
        match chance.random():
            case lot if lot < 0.17:
                self._happens(Wait(timedelta(minutes=chance.choice((1, 6, 20, 35, 70, 180)))))
            case lot if lot < 0.20:
                self._happens(Wait(self._till(chance.choice(_TURNS))))
            case lot if lot < 0.204:
                self._happens(Restart())
            case lot if lot < 0.22:
                self._happens(self._fault())
            case lot if lot < 0.23:
                number = chance.randint(1, 9)
                self._happens(AlertComes(f"PD{number}", "router", "5xx rate high"))
            case lot if lot < 0.58:
                self._take_advice()
            case lot if lot < 0.68:
                self._story(chance.choice(sorted(STORIES)))
            case lot if lot < 0.78:
                typed = self._typist.line(self.known())
                who = typed.who or chance.choice(self._people)
                self._say(who, typed.text, chance.choice(self.rooms))
            case _:
                self._does(chance.choice(self._names), chance.choice(MOVES))

    def _declare(self) -> None:
        chance = self._chance
        flags = chance.choice(("", "", " --tenants yes", " --tenants no"))
        flags += chance.choice(
            ("", "", *(f" --priority {{{one}}}" for one in ("first", "any", "last")))
        )
        flags += chance.choice(("", "", "", "", " --cyber" if self.playbook.cyber else ""))
        who = chance.choice((*self._people, self._names[0], self._names[0]))
        before = self._last()
        self._does(who, f"incident start Apps fail in London{flags}", self.rooms[0])
        if self._last() == before:
            self._does(who, f"incident start Apps fail in London{flags} --because it is another")

    def _story(self, name: str) -> None:
        number = self._a_number()
        for who, line in STORIES[name]:
            incident = self._services.incidents.find(number)
            if incident is None:
                return
            self._does(self._one_of(who, incident), line, number=number)
            if self._chance.random() < 0.2:
                self._happens(Wait(timedelta(minutes=self._chance.choice((2, 11, 40)))))

    def _wind_up(self, incident: Incident) -> None:
        for line in _WIND_UP:
            again = self._services.incidents.find(incident.number)
            if again is not None and (again.is_open or again.owes_afterwards):
                self._does(self._one_of("lead", again), line, number=incident.number)

    def _fault(self):
        if self._failing and self._chance.random() < 0.6:
            return Restore(self._failing.pop())
        # Of rooms only one in which nobody types: what is said elsewhere must have an answer.
        apart = self.playbook.rooms.escalation
        name = self._chance.choice((*GATEWAYS, *([apart.name] if apart else [])))
        times = self._chance.choice((1, 3, None))
        if times is None:
            self._failing.append(name)
        return Fail(name, times)

    def _do(self, step):
        match step:
            case Fail(gateway, times) if gateway.startswith("#"):
                self.stage.shut(gateway, times)
            case Restore(gateway) if gateway.startswith("#"):
                self.stage.open(gateway)
            case _:
                super()._do(step)

    def _till(self, wall: time) -> timedelta:
        """Return how long it is until a time of the day, with some minutes more or less."""
        now = self.stage.clock.now().astimezone(self.playbook.timezone)
        at = datetime.combine(now.date(), wall, self.playbook.timezone)
        at += timedelta(minutes=self._chance.randint(0, 30))
        return (at if at > now else at + timedelta(days=1)) - now

    def _does(self, who: str, line: str, room: str | None = "", number: int | None = None) -> None:
        """Have somebody type a line, with what it leaves open chosen by chance."""
        chance = self._chance
        place = chance.choice(self.rooms) if room == "" else room
        priorities = [each.id for each in self.playbook.priorities]
        filled = line.format(
            k=self._a_number() if number is None else number,
            p=chance.choice(self._names),
            any=chance.choice(priorities),
            first=priorities[0],
            last=priorities[-1],
            day=self._day().date(),
            channel=self.playbook.comms.primary_channel,
        )
        self._say(who, f"!{filled}", place)

    def _a_number(self) -> int:
        newest = self._last()
        numbers = [incident.number for incident in self._open()] or [newest]
        return self._chance.choice((newest, *numbers))

    def _day(self) -> datetime:
        """Return an instant on a working day a week or so from now, as for a review."""
        day = self.stage.clock.now() + timedelta(days=8)
        while not self.playbook.office_hours.is_working_day(day.date()):
            day += timedelta(days=1)
        return day

    def _one_of(self, who: str, incident: Incident) -> str:
        role = {"lead": Role.ENGINEERING_LEAD, "comms": Role.COMMS_LEAD}.get(who)
        holder = incident.lead(role) if role else None
        return holder.id if holder else self._chance.choice(self._names)

    def _last(self) -> int:
        return self._services.incidents.last_number()

    def _open(self) -> list[Incident]:
        return [each for each in self._services.incidents.ongoing() if not each.damage]

    def _say(self, who: str, text: str, room: str | None) -> None:
        before = self._services.journal.position()
        self._happens(Say(who, room, text))
        self._look_at_repetition(who, text, before)

    def _happens(self, step) -> None:
        self.play(step)
        self._said = tuple(self._rendered)
        self._look_at_lists()
        for found in self.seen.wrong[self._faults :]:
            self.wrong.append(Wrong(f"fault: {found.kind}", "", found.seen))
        self._faults = len(self.seen.wrong)
        self._mark()

    def _mark(self) -> None:
        """Take note after which step what is wrong was found."""
        self.after += [len(self.steps)] * (len(self.wrong) - len(self.after))

    # ---- what is asked

    def _listed(self, incident: Incident) -> Listed:
        watch = self._services.scheduler
        view = watch.view(incident, self.stage.clock.now())
        return Listed.at(view, watch.owed(view).duties)

    def _words(self, listed: Listed, ask: Ask, person: Person) -> Asked:
        return Asked(self._speaker, listed.view, ask, person)

    @property
    def _speaker(self):
        return next(each for each in self._plugins() if each.verbs.word == "incident")

    def _text(self, listed: Listed, ask: Ask, person: Person) -> str:
        asked = self._words(listed, ask, person)
        return f"{asked.says} {asked.type or ''}"

    def _watched(self) -> Iterator[Incident]:
        repository = self._services.incidents
        yield from self._open()
        yield from repository.owing_afterwards()

    def _look_at_lists(self) -> None:
        """See what is wrong with what is asked of anybody, whatever was just done."""
        for incident in self._watched():
            listed = self._listed(incident)
            self.wrong += wrong_in(
                listed, lambda ask, person, of=listed: self._text(of, ask, person)
            )

    def _look_at_repetition(self, who: str, text: str, before: int) -> None:
        """See that whoever has just done something is asked for something else next."""
        verb = verb_of(text)
        if verb in _READS | _OTHER_THINGS or " --at" in text:
            return
        streams = {
            event.stream
            for event in self._services.journal.since(before)
            if event.who.id == who and is_incident(event.stream)
        }
        for stream in streams:
            incident = self._services.incidents.find(number_of(stream))
            if incident is None or not incident.is_open:
                continue
            listed = self._listed(incident)
            first = next(iter(listed.lists.get(Person(who, who), ())), None)
            if first is None or first.urgency >= Urgency.TO_COME:
                continue
            says = self._text(listed, first, Person(who, who))
            again = commands(says)[:1]
            if again and verb_of(again[0]) == verb and "PERSON" not in again[0]:
                self._wrong_advice("just done", Person(who, who), says, text)

    # ---- and doing it

    @property
    def _answer(self) -> str:
        return "\n".join(spoken.text for spoken in self._heard if spoken.is_reply)

    def _take_advice(self) -> None:
        """Have somebody who is asked for something type what it says, as it stands."""
        chance = self._chance
        watched = list(self._watched())
        if not watched:
            return
        incident = chance.choice(watched)
        listed = self._listed(incident)
        asked = [person for person, asks in listed.lists.items() if asks]
        leads = [person for person in asked if person in incident.leads]
        if not asked:
            return
        person = chance.choice(leads if leads and chance.random() < 0.5 else asked)
        asks = listed.lists[person]
        ask = asks[0] if chance.random() < 0.6 else chance.choice(asks)
        words = self._words(listed, ask, person)
        several = self._services.incidents.several_open()
        for part in (words.says, words.type or ""):
            for command in unnamed(part) if several else ():
                self._wrong_advice("names no incident", person, part, command)
        self._hold_next(person, listed)
        offered = self._offered(words)
        if offered:
            self._types_all(person, incident, ask, listed, chance.choice(offered))

    def _offered(self, words: Asked) -> list[list[str]]:
        """Return what may be typed of what is asked: each is what goes together, in its order."""
        chains: list[list[Printed]] = []
        for command in printed(words.type or "") or printed(words.says):
            if command.follows:
                chains[-1].append(command)
            else:
                chains.append([command])
        return [[self._chance.choice(each.either) for each in chain] for chain in chains]

    def _hold_next(self, person: Person, listed: Listed) -> None:
        """See at times that `!incident next` says first what is first on the list."""
        incident = listed.incident
        if self._chance.random() < 0.5 or restricted(incident):
            return
        room = self.rooms[0]
        asked = self._words(listed, listed.lists[person][0], person)
        expected = [each.strip() for each in (asked.says, asked.type) if each]
        self._happens(Say(person.id, room, f"!incident next {incident.reference}"))
        first = self._answer.partition("\n2) ")[0]
        if not all(each in first for each in expected):
            self._wrong_advice("not what is on the list", person, expected[0], "!incident next")

    def _types_all(
        self, person: Person, incident: Incident, ask: Ask, listed: Listed, chain: list[str]
    ) -> None:
        """Have somebody type what goes together, for as long as it is done."""
        says = self._text(listed, ask, person)
        lines = []
        for command in chain:
            line = self._filled(command, person, incident)
            if line is None or not self._typed(person, incident, says, line):
                return
            lines.append(line)
        if verb_of(lines[-1]) not in _READS and verb_of(lines[-1]) != "incident disagree":
            self._look_whether_asked_again(person, incident, ask, says, lines[-1])

    def _typed(self, person: Person, incident: Incident, says: str, line: str) -> bool:
        """Type a command that was asked for, and return whether it was done."""
        self.taken += 1
        before = self._services.journal.position()
        places = [r for r in self.rooms if may_hear_of(self._services, incident, person, r)]
        self._say(person.id, line, self._chance.choice(places or [None]))
        kind = self._became_of(line, says, person, incident, before)
        if kind:
            self._wrong_advice(kind, person, says, line)
        return kind is None and not any("errors/refused" in name for name in self._said)

    def _became_of(
        self, line: str, says: str, person: Person, incident: Incident, before: int
    ) -> str | None:
        """Return what is wrong with what became of what was typed, or None."""
        names = self._said
        refused = {name.rpartition("/")[2] for name in names if "reasons/" in name}
        if not self._answer:
            return "silence"
        if any("errors/refused" in name for name in names):
            hidden = {code for code in refused if _FORESEEN.get(code, says + "!") not in says}
            return f"refused: {', '.join(sorted(hidden))}" if hidden else None
        if any("errors/" in name for name in names):
            return "not understood"
        if any("/already_" in name for name in names):
            return "done already"
        recorded = list(self._services.journal.since(before))
        theirs = {e.stream for e in recorded if e.who == person and is_incident(e.stream)}
        if theirs and incident.number not in map(number_of, theirs):
            return "recorded elsewhere"
        return None if recorded or verb_of(line) in _READS else "nothing came of it"

    def _look_whether_asked_again(
        self, person: Person, incident: Incident, ask: Ask, says: str, line: str
    ) -> None:
        now = self._services.incidents.find(incident.number)
        if now is None:
            return
        listed = self._listed(now)
        for again in listed.lists.get(person, [])[:1]:
            same = again.key == ask.key and (again.duty and again.duty.since) == (
                ask.duty and ask.duty.since
            )
            if same and self._text(listed, again, person) == says:
                self._wrong_advice("asked again", person, says, line)

    def _filled(self, command: str, person: Person, incident: Incident) -> str | None:
        """Return a command with words for its placeholders, or None where nobody is to be named."""
        words = command.split()
        for place, word in enumerate(words):
            if word == "PERSON":
                before = words[:place]
                for_comms = verb_of(command) == "incident comms" or before[-1] == "--comms"
                somebody = self._somebody(person, incident, before, for_comms=for_comms)
                if somebody is None:
                    return None
                words[place] = somebody
        line = " ".join(words)
        channel = next(iter((*incident.by_hand_untold, *incident.untold_channels)), "phone")
        task = next((each.number for each in incident.open_tasks), 1)
        for placeholder, text in (
            ("--at TIME", ""), ("WHAT HAPPENED", "odd logins"), ("TEXT", "we look into it"),
            ("REASON", "it cannot wait"), ("LINK", f"https://t.example/{incident.version}"),
            ("NAME", "restart"), ("DATE TIME", f"{self._day():%Y-%m-%d} 14:00"), ("N", str(task)),
            ("CHANNEL", channel), ("WHY", "it is worse"),
        ):  # fmt: skip
            line = line.replace(f" {placeholder}", f" {text}" if text else "")
        return line

    def _somebody(
        self, person: Person, incident: Incident, before: list[str], *, for_comms: bool
    ) -> str | None:
        """Return somebody whom a person would name: there, fit, and busy with nothing; or None."""
        role = Role.COMMS_LEAD if for_comms else Role.ENGINEERING_LEAD
        view = self._services.scheduler.view(incident, self.stage.clock.now())
        busy = {each for other in self._open() for each in other.taking_part}
        for each in view.could_lead(role):
            if each != person and each not in busy and each.id not in before:
                return each.id
        return None

    def _wrong_advice(self, kind: str, person: Person, says: str, typed: str) -> None:
        self.wrong.append(Wrong(kind, person.id, says, typed, self._answer))
        self._mark()


def walked(seed: str, incidents: int = INCIDENTS_A_WALK, place: int = 0) -> Walk:
    """Return a walk that has been played on a bot of its own."""
    setting = SETTINGS[place % len(SETTINGS)]
    with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        walk = Walk(setting, Path(folder), Random(seed))
        walk.play_out(incidents)
    return walk
