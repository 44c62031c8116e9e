"""Random incidents that become restricted at any moment, as lines of a rehearsal's script.

A line may hold `{w2}`, a word of INC-2's own: which of its two words it is, is known when the line
is played, one while INC-2 is restricted and the other before. `{a2}` is the same where the alert
PD2 belongs to INC-2, and no word of anybody's where it does not. Everything else stands in the
line, so that what is found can be played by hand.
"""

from collections.abc import Callable, Iterator
from random import Random

STRANGER = "eve"
CAST = (
    "cast alex paas-sre on-support",
    "cast sam comms on-comms",
    "cast pat paas-sre",
    "cast mika managed-service",
    "cast kim comms",
    "cast dana delivery-manager smt backstop",
)
ON_ROSTER = ("alex", "sam", "pat", "mika", "kim", "dana")
ADMIN = "kim"
GENERAL = "#general"

READS = (
    "incident list", "incident list --all", "incident list --all --since 7d", "incident status",
    "incident status {k}", "incident timeline {k}", "incident timeline {k} --all", "incident next",
    "incident next {k}", "incident duties", "incident duties {k}", "incident handover {k}",
    "incident tasks {k}", "incident call {k}", "incident report {k}",
    "incident search {k}", "incident stats", "incident stats --by person",
    "incident alerts", "incident review {k}", "incident runbook {k} ocelot", "incident help",
    "comms show {k}", "comms show {k} 1", "comms check {k} 1", "comms channels {k}",
    "comms history {k}", "comms due", "comms due {k}", "comms reply", "comms components {k}",
    "comms maintenance",
    "escalate status {k}", "escalate paths", "escalate paths {k}", "escalate who",
    "escalate who P1 sunday 02:00", "rota now", "rota pools", "rota capacity", "rota rest",
    "rota absences", "playbook about", "playbook lead", "playbook comms", "playbook cyber",
    "playbook priorities", "playbook suppliers", "playbook pools", "playbook hours",
    "playbook paths", "playbook triage", "playbook pausing", "vip list {k}", "vip called {k} Quay",
)  # fmt: skip
"""What is only read, of every plugin; `{k}` is an incident."""

ERRBOT = (
    "help", "help incident", "help Incident", "status", "status plugins", "status load",
    "status gc", "history", "1", "about", "whoami", "room list", "room occupants #paas-incident",
    "room topic #paas-incident", "plugin info Incident", "plugin config Incident", "repos list",
    "repos search", "render test", "log tail", "uptime", "apropos incident", "backup",
)  # fmt: skip
"""Errbot's own commands."""

WRITES = (
    "incident note {k} hello", "incident action {k} hello", "incident update {k} hello",
    "incident summary {k} hello", "incident correct {k} 1 hello", "incident park {k} hello",
    "incident task {k} hello", "incident done {k} 1", "incident ticket {k} 1234",
    "incident tenants {k} yes", "incident priority {k} P1", "incident agree {k}",
    "incident disagree {k}", "incident cyber {k} yes", "incident cyber {k} no --because hello",
    "incident lead {k} me --because hello", "incident comms {k} me", "incident join {k}",
    "incident leave {k}", "incident fixed {k} hello", "incident resolve {k} hello",
    "incident pause {k} hello", "incident resume {k}", "incident reopen {k} hello",
    "incident close {k}", "incident dismiss {k} hello", "incident snooze {k} triage 20m",
    "incident stop {k} triage --because hello", "incident ack {k} PD{k}", "incident ack PD{k}",
    "incident dismiss PD{k} hello",
    "comms draft {k}", "comms effect {k} hello", "comms edit {k} 1 hello", "comms approve {k} 1",
    "comms send {k} 1", "comms discard {k} 1", "comms announced {k} phone", "comms contact {k} hi",
    "comms components {k} Applications partial_outage",
    "comms maintenance Deployments may wait --from 23:00 --until 23:30 --on Deployments",
    "escalate help {k} hello", "escalate ack {k}", "escalate sre {k} hello",
)  # fmt: skip
"""What changes an incident: typed by those who may not know of it, to hear what they are told."""


def alerted(number: int) -> str:
    """Return the word of an incident's alert, which is its own once the alert belongs to it."""
    return f"Serval{number}q"


class Walk:
    """The lines of one walk: incidents that are played through, people who look in."""

    def __init__(self, seed: int, rooms: dict[str, str], incidents: int) -> None:
        """`rooms` names the rooms of the set-up: incident, need, tenants and other."""
        self._random = Random(seed)
        self._rooms = rooms
        self._incidents = incidents
        self._begun: list[int] = []

    def lines(self) -> Iterator[str]:
        """Yield the lines, in order."""
        chance = self._random
        for number in range(1, self._incidents + 3):
            # The first and the last stay public: others go on beside what is restricted.
            public = number in (1, self._incidents + 2)
            yield from self._begin(number, public)
            for _ in range(chance.randint(2, 4) if public else chance.randint(10, 22)):
                yield from self._step(number, public)
        for number in self._begun[1:-1]:
            yield from self._look(number, 4)

    def _begin(self, number: int, public: bool) -> Iterator[str]:
        chance = self._random
        flags = ""
        if chance.random() < 0.5:
            yield (
                f"alert PD{number} vault: {alerted(number)} odd logins"
                if not public
                else (f"alert PD{number} router: 5xx")
            )
            flags += f" --alert PD{number}"
            if chance.random() < 0.3:
                yield "wait 1m"
        flags += chance.choice(("", " --tenants yes", " --tenants no"))
        flags += chance.choice(("", " --priority P1", " --priority P2", " --priority P4"))
        if not public and chance.random() < 0.3:
            flags += " --cyber"
        who = chance.choice(("alex", "alex", "pat", "sam", "eve", "dana"))
        title = "Apps fail in London" if public else f"{{w{number}}} took the keys in London"
        yield self._said(who, f"incident start {title}{flags}", self._somewhere(who, 0.4))
        self._begun.append(number)

    def _step(self, number: int, public: bool) -> Iterator[str]:
        chance = self._random
        what = chance.random()
        if what < 0.12:
            yield chance.choice(("wait 1m", "wait 6m", "wait 20m", "wait 35m", "wait 3h"))
        elif what < 0.16:
            yield chance.choice(("wait 9h", "wait 1d", "restart", "restart"))
        elif what < 0.22:
            gateway = chance.choice(("mail", "pagerduty", "statuspage", "tracker"))
            yield chance.choice((f"fail {gateway}", f"fail {gateway} 2", f"restore {gateway}"))
        elif public:
            yield self._said(*self._move(1 if number == 1 else number, "Apps fail in London"))
        elif what < 0.38:
            yield self._suspicion(number)
        else:
            yield self._said(*self._move(number, f"{{w{number}}}"))
        if not public:
            yield from self._look(number, chance.choice((0, 1, 2)))

    def _suspicion(self, number: int) -> str:
        chance = self._random
        who = chance.choice(("alex", "sam", "pat", "mika", "eve", "kim", "dana"))
        word = chance.choice(("yes", "yes", "yes", "no", "no --because it was the cleaner"))
        return self._said(who, f"incident cyber {number} {word}", self._somewhere(who, 0.8))

    def _move(self, number: int, word: str) -> tuple[str, str, str | None]:
        chance = self._random
        who = chance.choice(("alex", "alex", "alex", "sam", "sam", "pat", "mika", "kim", "dana"))
        other = chance.choice(ON_ROSTER)
        because = chance.choice(("", "", f" --because {word} cannot wait"))
        line: str = chance.choice(_MOVES)(number, word, other)
        # What is done to the rota is no incident's, and neither is why.
        if not line.startswith("rota"):
            line += because.replace("{w", "{a") if " PD" in line else because
        return who, line, self._somewhere(who, 0.85)

    def _look(self, number: int, times: int) -> Iterator[str]:
        chance = self._random
        for _ in range(times):
            who = chance.choice(("eve", "eve", *ON_ROSTER))
            table = chance.choice((READS, READS, READS, ERRBOT, WRITES))
            line = chance.choice(table).replace("{k}", str(number))
            room = chance.choice((GENERAL, None, None, *self._rooms.values()))
            if table is WRITES and (who != STRANGER or room in (None, self._rooms["need"])):
                line = chance.choice(READS).replace("{k}", str(number))
            yield self._said(who, line, room)

    def _somewhere(self, who: str, at_hand: float) -> str | None:
        """Return where somebody types: mostly in a room that needs to know, or in private."""
        chance = self._random
        if chance.random() < at_hand:
            return chance.choice((self._rooms["need"], self._rooms["need"], None))
        return chance.choice((GENERAL, *self._rooms.values()))

    @staticmethod
    def _said(who: str, line: str, room: str | None) -> str:
        return f"{f'{room} {who}' if room else f'dm {who}'}> !{line}"


Move = Callable[[int, str, str], str]


MOVES = (
    "incident note {k} {w} was seen at the door",
    "incident note {k} {w} was seen at the door --at 09:50",
    "incident action {k} {w} was locked out",
    "incident update {k} {w} is in the vault",
    "incident summary {k} {w} has the keys; tenants see nothing",
    "incident correct {k} 1 {w} took all the keys",
    "incident runbook {k} {w} worked",
    "incident runbook {k} {w} failed",
    "incident park {k} {w} came in by the window",
    "incident task {k} {w} must be interviewed --owner {p} --due 30m",
    "incident task {k} {w} must be fed --due 20m",
    "incident done {k} 1",
    "incident plan {k} 1 --due 40m",
    "incident drop {k} 1 {w} has told all",
    "incident detected {k} 09:50",
    "incident ticket {k} {w}",
    "incident tenants {k} yes",
    "incident tenants {k} no",
    "incident priority {k} P1",
    "incident priority {k} P3",
    "incident agree {k}",
    "incident disagree {k} {w} is worse",
    "incident lead {k} {p}",
    "incident comms {k} {p}",
    "incident comms {k} me",
    "incident join {k}",
    "incident join {k}",
    "incident leave {k}",
    "incident fixed {k} {w} is out",
    "incident resolve {k} {w} is gone",
    "incident reopen {k} {w} is back",
    "incident pause {k} {w} sleeps --continue tomorrow 09:00",
    "incident resume {k}",
    "incident close {k} {w} was caught",
    "incident dismiss {k} {w} is a cat",
    "incident review {k} 2026-03-12 14:00",
    "incident review {k} 2026-03-12 14:00 --with {p} --because {w} is shy",
    "incident review {k} none {w} is known",
    "incident task {k} Feed {w} --owner {p} --due tomorrow --after",
    "incident tasks --all",
    "incident done {k} 1",
    "incident snooze {k} triage 20m",
    "incident ack {k} PD{k}",
    "incident dismiss PD{k} {a} is a cat",
    "comms effect {k} {w} slows down sign in",
    "comms users {k} {w} keeps users out",
    "comms doing {k} {w} is being looked for",
    "comms advice {k} do not feed {w}",
    "comms draft {k} first",
    "comms draft {k} update {w} was seen",
    "comms draft {k} cyber",
    "comms draft {k} resolved",
    "comms approve {k}",
    "comms send {k}",
    "comms send {k} 1 --in StatusPage,tenant-list,paas",
    "comms edit {k} 1 {w} was seen by the door",
    "comms announced {k} phone {w} was told",
    "comms contact {k} somebody saw {w}",
    "comms components {k} Applications partial_outage",
    "comms maintenance Deployments may wait --from 23:00 --until 23:30 --on Deployments",
    "escalate help {k} {w} is too quick for us",
    "escalate sre {k} {w} is too quick for us",
    "escalate comms {k} {w} must be told",
    "escalate backstop {k} {w} is too quick for us",
    "escalate cyber {k} {w} is too quick for us",
    "escalate smt {k} {w} is too quick for us",
    "escalate aiven {k} {w} is in your database",
    "escalate aws {k} {w} is in your database",
    "escalate upstream {k} {w} is in your database",
    "escalate ack {k}",
    "rota support {p}",
    "rota comms {p}",
    "rota absent {p}",
    "rota back {p}",
)
"""What is done in an incident: `{w}` is its word, `{a}` its alert's, `{p}` somebody's name."""


def _moves() -> Iterator[Move]:
    for text in MOVES:

        def move(number: int, word: str, other: str, text: str = text) -> str:
            alert = word.replace("{w", "{a")
            # Once its incident is over, a bare number before a text is a part of that.
            line = text.replace("PD{k}", f"PD{number}").replace("{k}", f"INC-{number}")
            line = line.replace("{p}", other)
            return line.replace("{w}", word).replace("{a}", alert)

        yield move


_MOVES = tuple(_moves())
