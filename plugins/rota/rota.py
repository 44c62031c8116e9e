"""The rota plugin: `!rota`, who is on support and on comms, who is away, and what that allows."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import muster.api
from muster.api import Answer, Command, Misunderstood, Person, Verbs
from muster.bot import incident_lookup
from muster.bot.plugin import Handle
from muster.chat.grammar import one_of
from muster.kernel.decisions import NoChange, Outcome, Refused
from muster.rota import availability, decisions
from muster.rota.dates import read_dates
from muster.rota.on_call_repository import OnCallRepository
from muster.rota.repository import RotaRecorded
from muster.rota.rota import Absence
from muster.runtime.periodic import Periodic
from muster.times import looks_like_date, reached

VERBS = Verbs("rota")

_NUMBER = re.compile(r"#?([0-9]{1,9})")
_AWAY = re.compile(r"\b(?:away|off|sick|ill|out|absent|on holiday|on leave)\b", re.IGNORECASE)
_LONGEST_NAME = 4
_WHY = re.compile(r"[\s,;:–—-]+(?:because|as|since|please|for now)\b.*", re.IGNORECASE | re.DOTALL)
"""What people write after a name of why it is they, which is not kept."""

_MOST_DAYS = 7
_BETWEEN_LOOKS = 300.0
"""Seconds after which the paging service is asked again who is on call."""
_OLD = timedelta(minutes=15)
"""The age from which on-calls are told with it: the service was asked in vain three times."""


class Rota(muster.api.MusterPlugin):
    """See and change who is on. Begin with: !rota now. All it can do: !rota"""

    verbs = VERBS

    def begin(self) -> None:
        """Have the paging service asked who is on call, where it keeps the shifts."""
        self._reading: Periodic | None = None
        if (on_calls := self.muster.on_calls) is not None:
            self._reading = Periodic("on-calls", _BETWEEN_LOOKS, lambda: self._look(on_calls))
            self._reading.start()

    def deactivate(self) -> None:
        """Ask no more, then leave."""
        if self._reading is not None:
            self._reading.stop()
        super().deactivate()

    def in_other_words(self, typed: str) -> str | None:
        """Return the command that is meant; of a person, that they are away or are looked up."""
        first, _, rest = typed.strip().partition(" ")
        roster = self.muster.roster()
        if first and self.muster.dialect.all_named(first, roster):
            away = _AWAY.search(rest)
            if away is None:
                return f"rota absences {first}"
            return f"rota absent {first} {rest[away.end() :].strip()}".strip()
        return super().in_other_words(typed)

    def _look(self, on_calls: OnCallRepository) -> None:
        try:
            on_calls.look(self.muster.clock.now())
        finally:
            self.muster.dispatch.wake()


def _verb(name: str, usage: str = "", **details: Any) -> Callable[[Handle], Handle]:
    return VERBS.verb(name, usage, reference=False, **details)


@_verb("now", "[DAY]", text="optional", example="!rota now friday")
def now(plugin: Rota, call: Command) -> str:
    """who is on support and on comms, who is away, what the day allows; of today or a DAY"""
    if (days := _days(plugin, call)) is not None:
        return _tell_of_days(plugin, call, days)
    on_calls = plugin.muster.on_calls
    standing = on_calls.standing() if on_calls is not None else None
    age = call.now - standing.as_of if standing and standing.as_of else None
    return _tell(plugin, call, "now", standing=standing, age=age if age and age > _OLD else None)


@_verb("pools", "[POOL]", text="optional", example="!rota pools {pool}")
def pools(plugin: Rota, call: Command) -> str:
    """who is in which pool"""
    found = plugin.muster.playbook.pools
    if call.line.text:
        by_word = {p.name: p for p in found} | {p.id: p for p in found}
        ids = [p.id for p in found]
        found = (one_of(call.line.text, by_word, "unknown_pool", pools=ids),)
    return _tell(plugin, call, "pools", pools=found)


@_verb(
    "capacity", "[DAY]", text="optional", example="!rota capacity friday",
    offered=lambda playbook: playbook.capacity,
)  # fmt: skip
def capacity(plugin: Rota, call: Command) -> str:
    """what is supported today or on a DAY, and what is not"""
    if (days := _days(plugin, call)) is None:
        return _tell(plugin, call, "capacity", day=None)
    at = _time_of(plugin, days[0])
    rota = _rota(plugin)
    roster = rota.at(at, plugin.workload_heard(call).resting(at))
    staffing = rota.staffing(roster)
    plan = plugin.muster.playbook.capacity
    work = rota.supported(plan, staffing) if plan else []
    facts = {"day": days[0], "roster": roster, "staffing": staffing, "work": work}
    return _tell(plugin, call, "capacity", **facts, hours_resume=None)


def _days(plugin: Rota, call: Command) -> list[date] | None:
    """Return the days that a text names, the first few; None for today, and where it names none."""
    if not call.line.text:
        return None
    zone = plugin.muster.playbook.timezone
    first, last = read_dates(call.line.text, now=call.now, zone=zone)
    today = call.now.astimezone(zone).date()
    count = ((last or first) - first).days + 1
    if first == today and count <= 1:
        return None
    return [first + timedelta(days=n) for n in range(max(1, min(count, _MOST_DAYS)))]


def _time_of(plugin: Rota, day: date) -> datetime:
    """Return a time of a day (UTC): when work begins, or noon where nobody works."""
    hours = plugin.muster.playbook.office_hours
    if hours.is_working_day(day):
        return hours.opening_of(day)
    return reached(day, time(12), plugin.muster.playbook.timezone)


def _tell_of_days(plugin: Rota, call: Command, days: list[date]) -> str:
    """Return who is on and who is away on some days, as far as that is known now."""
    rota, hours = _rota(plugin), plugin.muster.playbook.office_hours
    told = []
    for day in days:
        at = _time_of(plugin, day)
        roster = rota.at(at, plugin.workload_heard(call).resting(at))
        told.append(
            {
                "day": day,
                "works": hours.is_working_day(day),
                "roster": roster,
                "away": rota.away_on(day),
                "stand_ins": rota.stand_ins(roster),
                "staffing": rota.staffing(roster),
            }
        )
    return _tell(plugin, call, "days", days=told)


@_verb(
    "absent",
    "PERSON [FROM [to LAST]]",
    text="required",
    example="!rota absent me friday to monday",
)
def absent(plugin: Rota, call: Command) -> str:
    """somebody is away: from today until back, on one day, or from one day to another"""
    person, rest = _person_first(plugin, call)
    rest = _WHY.sub("", f" {rest}").strip()
    first, last = read_dates(rest, now=call.now, zone=plugin.muster.playbook.timezone)

    def tell(recorded: RotaRecorded) -> str:
        rota = recorded.rota
        absence, theirs = rota.state.absences[-1], rota.base.pools_of(person)
        gaps = [gap for gap in rota.gaps(absence.first, absence.last) if gap.pool.id in theirs]
        return _tell(plugin, call, "absent", absence=absence, replaced=_ended(recorded), gaps=gaps)

    return _change(
        plugin,
        call,
        lambda rota: decisions.plan_absence(rota, call.context, person, first, last),
        tell,
    )


@_verb("back", "[PERSON] (or N)", text="optional", example="!rota back me")
def back(plugin: Rota, call: Command) -> str:
    """somebody is back, or absence N will not be"""

    def tell(recorded: RotaRecorded) -> str:
        ended, rota = _ended(recorded), recorded.rota
        person, today = ended[0].person, rota.day_of(call.now)
        left = [a for a in rota.absences_from(today) if a.person == person]
        member = plugin.muster.roster().member(person)
        return _tell(plugin, call, "back", person=person, ended=ended, left=left, member=member)

    number = _NUMBER.fullmatch(call.line.text)
    if number:
        wanted = int(number.group(1))
        return _change(
            plugin, call, lambda rota: decisions.drop_absence(rota, call.context, wanted), tell
        )
    typed = _WHY.sub("", call.line.typed)
    person = _person(plugin, call, typed) if typed else call.who
    decide = lambda rota: decisions.end_absence(rota, call.context, person)  # noqa: E731
    return _change(plugin, call, decide, tell)


@_verb("absences", "[PERSON or DAY]", text="optional", example="!rota absences me")
def absences(plugin: Rota, call: Command) -> Answer:
    """who is away, now and later, each with its number"""
    if looks_like_date(call.line.text):
        return now(plugin, call)
    person = _person(plugin, call, call.line.typed) if call.line.text else None
    rota = _rota(plugin)
    today = rota.day_of(call.now)
    coming = [a for a in rota.absences_from(today) if person in (None, a.person)]
    gaps = [] if person else rota.gaps(today, None)
    return _tell(plugin, call, "absences", person=person, coming=coming, gaps=gaps)


@_verb("rest")
def rest(plugin: Rota, call: Command) -> str:
    """who rests until when, and who has worked for how long"""
    workload, fatigue = plugin.workload_heard(call), plugin.muster.playbook.fatigue
    working = [
        (person, since)
        for person in workload.home
        if (since := workload.working_since(person, call.now, fatigue.break_of))
    ]
    return _tell(plugin, call, "rest", working=sorted(working, key=lambda each: each[1]))


@_verb("support", "PERSON", text="required", example="!rota support me")
def support(plugin: Rota, call: Command) -> str:
    """somebody is on support from now on"""
    return _take(plugin, call, comms=False)


@_verb("comms", "PERSON", text="required", example="!rota comms me")
def comms(plugin: Rota, call: Command) -> str:
    """somebody is on comms support from now on"""
    return _take(plugin, call, comms=True)


def _take(plugin: Rota, call: Command, *, comms: bool) -> str:
    person = _person(plugin, call, _WHY.sub("", call.line.typed))
    members = plugin.muster.roster().members
    before = [m.person for m in members if (m.on_comms if comms else m.on_support)]
    before = [each for each in before if each != person]

    def told(recorded: RotaRecorded) -> str:
        why = None
        if call.place.room is None and person != call.who:
            # Nobody else has read that they are on.
            facts = {"person": person, "comms": comms, "by": call.who}
            why = plugin.muster.messenger.tell(person, plugin.say("rota/put_on_shift", **facts))
        facts = {"person": person, "comms": comms, "before": before}
        return _tell(plugin, call, "shift", why=None if why is None or why else why.value, **facts)

    return _change(
        plugin,
        call,
        lambda rota: decisions.take_shift(rota, call.context, person, comms=comms),
        told,
    )


# ---- whom is meant


def _person(plugin: Rota, call: Command, words: str) -> Person:
    """Return the person whom words name; raises Misunderstood for nobody on the roster."""
    roster = plugin.muster.roster()
    if roster.open:
        raise Misunderstood("no_roster")
    if words.casefold() in ("me", "myself"):
        return call.who
    incident_lookup.one_person(plugin, call, words.split())
    member = incident_lookup.one_of_the_roster(plugin, words, call.line.verb)
    if member is None:
        known = [m.person for m in roster.members]
        raise Misunderstood(
            "unknown_person", given=words, known=known, open_roster=False, verb=None
        )
    return member.person


def _person_first(plugin: Rota, call: Command) -> tuple[Person, str]:
    """Return whom the text begins with, and the rest of it: names may be of several words."""
    words = call.line.typed.split()
    incident_lookup.one_person(plugin, call, words, then_text=False)
    for count in range(min(len(words), _LONGEST_NAME), 1, -1):
        member = plugin.muster.dialect.named(" ".join(words[:count]), plugin.muster.roster())
        if member:
            return member.person, " ".join(words[count:])
    return _person(plugin, call, words[0]), " ".join(words[1:])


# ---- how it is told


def _change(
    plugin: Rota,
    call: Command,
    decide: Callable[[availability.Rota], Outcome],
    tell: Callable[[RotaRecorded], str],
) -> str:
    """Record what `decide(rota)` comes to; return what `tell(recorded)` says, or why not."""
    outcome = plugin.muster.rota.change(decide, call.context, call.place)
    if isinstance(outcome, Refused):
        return plugin.why_not(call, outcome)
    if isinstance(outcome, NoChange):
        return _tell(plugin, call, f"already_{outcome.code}", **outcome.facts)
    return tell(outcome)


def _ended(recorded: RotaRecorded) -> list[Absence]:
    """Return the absences that a command has ended."""
    ended = (e.data["absence"] for e in recorded.events if e.kind == "absence_ended")
    found = (recorded.rota.state.absence(number) for number in ended)
    return [absence for absence in found if absence is not None]


def _rota(plugin: Rota) -> availability.Rota:
    """Return the rota to read from: as it was last known, while the storage does not answer."""
    plugin.muster.roster()
    return plugin.muster.rota.last_known()


def _tell(plugin: Rota, call: Command, template: str, **facts: object) -> str:
    """Return a message about the rota, with what any of them may say of today."""
    services = plugin.muster
    playbook, roster, rota = services.playbook, services.roster(), _rota(plugin)
    today, hours = rota.day_of(call.now), playbook.office_hours
    staffing = rota.staffing(roster)
    common = {
        "playbook": playbook,
        "roster": roster,
        "you": call.who,
        "now": call.now,
        "today": today,
        "because": call.line.because,
        "away": rota.away_on(today),
        "resting": plugin.workload_heard(call).resting(call.now),
        "stand_ins": rota.stand_ins(roster),
        "staffing": staffing,
        "work": rota.supported(playbook.capacity, staffing) if playbook.capacity else [],
        "hours_resume": None if hours.is_open(call.now) else hours.next_opening(call.now),
    }
    return plugin.say(f"rota/{template}", **(common | facts))
