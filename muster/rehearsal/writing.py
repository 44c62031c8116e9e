"""Scenarios that are written here: by five questions, or from the record of what happened."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import yaml

from muster.comms.message_kinds import KINDS
from muster.kernel.events import Event
from muster.people import BOT, Person
from muster.playbook import Playbook
from muster.playbook.vocabulary import Role
from muster.rehearsal.parts import WEEKDAYS

AS_IT_WAS = "as-it-was"
"""The run that is written beside a scenario of a record: what people did."""

Question = tuple[str, tuple[str, ...], str]

QUESTIONS: tuple[Question, ...] = (
    ("What does the first alert say?", (), "no answer from any app"),
    ("What is it called in the list?", (), "A morning like any other"),
    (
        "When does it begin?",
        ("in the morning", "20 minutes before closing", "before a long weekend"),
        "in the morning",
    ),
    (
        "Whom does the person play?",
        ("the engineer on support", "whoever is on duty for comms", "both"),
        "the engineer on support",
    ),
    (
        "What goes wrong on the way?",
        (
            "nothing more",
            "the status page fails",
            "nobody takes the comms",
            "the engineer drops out",
            "a tenant asks",
        ),
        "nothing more",
    ),
)
"""What is asked of whoever writes a scenario: the question, what may be answered, an example."""

_STARTS: Mapping[str, dict[str, str]] = {
    "in the morning": {"at": "1h after opening"},
    "20 minutes before closing": {"at": "20m before closing"},
    "before a long weekend": {"day": "before a long weekend", "at": "1h before closing"},
}
_WRONG: Mapping[str, tuple[dict[str, Any], ...]] = {
    "nothing more": (),
    "the status page fails": (
        {"at": "5m", "fails": "statuspage"},
        {"at": "65m", "heals": "statuspage"},
    ),
    "nobody takes the comms": (),
    "the engineer drops out": ({"at": "30m", "ill": "alex"},),
    "a tenant asks": (
        {
            "at": "15m",
            "says": {"who": "eve", "room": "tenants_room", "text": "is something wrong?"},
        },
    ),
}


def asked(answers: Sequence[str]) -> str:
    """Return the scenario of five answers, as YAML. Raises ValueError for what is no answer."""
    alert, title, begins, played, wrong = (
        answer.strip() or question[2] for question, answer in zip(QUESTIONS, answers, strict=True)
    )
    alert = _safe(alert)
    starts, plays = _one(begins, QUESTIONS[2]), _one(played, QUESTIONS[3])
    wrong = _one(wrong, QUESTIONS[4])
    both = plays == "both"
    alex, sam = both or "engineer" in plays, both or "comms" in plays
    silent: dict[str, Any] = {"answers": {"never": True}} if "nobody" in wrong else {}
    cast: list[dict[str, Any]] = [
        {"name": "alex", "part": "engineer on support", **({"you": True} if alex else {})},
        {"name": "sam", "part": "comms on duty", **({"you": True} if sam else silent)},
        {"name": "pat", "part": "engineer", **({"you": True} if "drops out" in wrong else {})},
        {"name": "dana", "part": "manager", "answers": {"never": True}},
    ]
    if wrong == "a tenant asks":
        cast.append({"name": "eve", "part": "tenant"})
    injects: list[dict[str, Any]] = [{"at": "0m", "alert": {"text": alert}}]
    if not alex:
        told = {"who": "alex", "text": f"!incident start {alert} --tenants yes"}
        injects.append({"at": "2m", "unless": "an incident is declared", "says": told})
    injects += _WRONG[wrong]
    return _written(
        {
            "format": 1,
            "title": title,
            "minutes": 15,
            "teaches": ["what is owed, by whom and by when"],
            "starts": _STARTS[starts],
            "lasts": "20h" if "closing" in starts else "5d" if "weekend" in starts else "4h",
            "story": f"{alert}. Find out what it is, and see it to its end.",
            "cast": cast,
            "injects": injects,
            "aims": [
                {
                    "what": "it was brought to an end, or paused",
                    "comes": "it is resolved" if starts == "in the morning" else "it is paused",
                    "instead": "Ask !incident next what is left to do.",
                }
            ],
        }
    )


def _one(answer: str, question: Question) -> str:
    """Return which of a question's answers is meant: by its number, or by its first words."""
    valid = question[1]
    if answer.isascii() and answer.isdecimal() and 0 < int(answer) <= len(valid):
        return valid[int(answer) - 1]
    found = [each for each in valid if each.startswith(answer.casefold())]
    if len(found) != 1:
        raise ValueError(f"'{answer}' is none of: {', '.join(valid)}")
    return found[0]


def _written(scenario: Mapping[str, Any]) -> str:
    return yaml.safe_dump(scenario, sort_keys=False, allow_unicode=True, width=100)


@dataclass(frozen=True, slots=True)
class OfRecord:
    """A scenario made of a record, as YAML, and the run of what people did in it."""

    scenario: str
    run: str


def of_record(events: Iterable[Event], playbook: Playbook) -> OfRecord:
    """Return the scenario of an incident's record, and the run of what people did.

    What happened becomes the injects: tenants' questions, and a gateway that failed. What people
    did becomes commands, at their times. Raises ValueError for a record with no incident in it.
    """
    told = sorted(events, key=lambda event: event.position)
    declared = next((event for event in told if event.kind == "declared"), None)
    if declared is None:
        raise ValueError("no incident is declared in it; python -m muster export INC-7 writes one")
    told = [event for event in told if event.stream == declared.stream]
    cast = _Cast(told, playbook)
    start = declared.recorded - _BEFORE
    last = max(event.recorded for event in told)
    title = str(declared.data["title"])
    injects = [{"at": "0m", "alert": {"text": _safe(title)}}, *_injects(told, start, cast)]
    scenario = {
        "format": 1,
        "title": f"{_safe(title)}, as it was",
        "minutes": 20,
        "teaches": ["what happened then, and what else could have been done"],
        "starts": _starts_of(start, playbook),
        "lasts": _length(last - start + _AFTER),
        "story": f"{_safe(title)}. It happened before. How does it go this time?",
        "cast": cast.entries(),
        "injects": injects,
        "aims": [
            {
                "what": "it was brought to an end",
                "comes": "it is resolved",
                "instead": "Ask !incident next what is left to do.",
            }
        ],
    }
    return OfRecord(_written(scenario), "\n".join(_run(told, start, cast)) + "\n")


_BEFORE, _AFTER = timedelta(minutes=2), timedelta(minutes=30)


class _Cast:
    """The people of a record by the names that a scenario can have, with their parts."""

    def __init__(self, told: Sequence[Event], playbook: Playbook) -> None:
        self.zone = playbook.timezone
        self._names: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self.askers: list[str] = []
        for event in told:
            if event.kind == "tenant_asked":
                self._asker(event)
                continue
            if event.who != BOT:
                self.name(event.who)
            if event.kind == "role_taken":
                self._lead(event)
            elif event.kind == "declared":
                self._parts[self.name(event.who)] = "engineer on support"

    def name(self, person: Person) -> str:
        """Return what somebody is called in the scenario."""
        return self._names.get(person.id) or self._add(person)

    def asker(self, event: Event) -> str:
        """Return the name of whoever asked."""
        return self._names.get(_asker_of(event).id, "tenant")

    def entries(self) -> list[dict[str, Any]]:
        """Return the cast as a scenario has it; the team is played by the person."""
        found: list[dict[str, Any]] = []
        for name, part in self._parts.items():
            you = {} if part == "tenant" else {"you": True}
            found.append({"name": name, "part": part, **you})
        return found

    def _add(self, person: Person) -> str:
        words = re.sub(r"[^a-z0-9]", "", person.name.casefold().split(" ")[0]) or "somebody"
        name = words[:16] if words[0].isalpha() else f"p{words[:15]}"
        name = name if len(name) > 1 else f"{name}x"
        number, taken = 2, set(self._names.values())
        while (numbered := name if name not in taken else f"{name}{number}") in taken:
            number += 1
        self._names[person.id] = numbered
        self._parts[numbered] = "engineer"
        return numbered

    def _lead(self, event: Event) -> None:
        person = Person(event.data["person"]["id"], event.data["person"]["name"])
        name, writes = self.name(person), event.data["role"] == Role.COMMS_LEAD
        if writes and self._parts[name] == "engineer":
            first = "comms on duty" not in self._parts.values()
            self._parts[name] = "comms on duty" if first else "comms"

    def _asker(self, event: Event) -> None:
        person = _asker_of(event)
        if person.id not in self._names:
            self._parts[self._add(person)] = "tenant"


def _asker_of(event: Event) -> Person:
    told = event.data.get("asked_by")
    return Person(f"asker:{told['id']}", told["name"]) if told else Person("asker", "tenant")


def _injects(told: Sequence[Event], start: datetime, cast: _Cast) -> Iterator[dict[str, Any]]:
    down: set[str] = set()
    asks = {event.number: event.data.get("gateway") for event in told if "gateway" in event.data}
    for event in told:
        at = _length(event.recorded - start)
        if event.kind == "tenant_asked":
            says = {"who": cast.asker(event), "room": "tenants_room", "text": _safe(_text(event))}
            yield {"at": at, "says": says}
        gateway = asks.get(event.data.get("effect", 0))
        if event.kind == "effect_delayed" and gateway and gateway not in down:
            down.add(gateway)
            yield {"at": at, "fails": gateway}
        if event.kind == "effect_done" and gateway in down:
            down.discard(gateway)
            yield {"at": at, "heals": gateway}


def _run(told: Sequence[Event], start: datetime, cast: _Cast) -> Iterator[str]:
    yield "# What people did then, at its times."
    reached = start
    for event in told:
        typed = None if event.who == BOT else _typed(event, cast)
        if typed is None:
            continue
        passed = int((event.recorded - reached) / timedelta(minutes=1))
        if passed > 0:
            yield f"wait {passed}m"
            reached += timedelta(minutes=passed)
        yield f"{{incident}} {cast.name(event.who)}> {typed}"


def _typed(event: Event, cast: _Cast) -> str | None:
    """Return the command that brings what an event records, or None for what none brings."""
    how = _COMMANDS.get(event.kind)
    typed = how(event, cast) if how else None
    if typed is None:
        return None
    typed = f"{_safe(typed)}".strip()
    because = event.because
    return f"{typed} --because {_safe(because)}" if because else typed


def _text(event: Event) -> str:
    return " ".join(str(event.data.get("text", "")).split())


def _worded(verb: str) -> Callable[[Event, _Cast], str]:
    return lambda event, _: f"!incident {verb} {_text(event)}"


def _role(event: Event, cast: _Cast) -> str:
    person = Person(event.data["person"]["id"], event.data["person"]["name"])
    verb = "comms" if event.data["role"] == Role.COMMS_LEAD else "lead"
    name = cast.name(person)
    return f"!incident {verb} {'me' if person == event.who else name}"


def _draft(event: Event, cast: _Cast) -> str | None:
    """Return what drafts a message: of the words that were given before, with its promise."""
    kind = KINDS.get(str(event.data.get("kind")))
    if kind is None:
        return None
    typed = f"!comms draft {kind.name}"
    if kind.needs_text:
        typed = f"{typed} {_text(event)}"
    promised = event.data.get("next_update")
    if promised is None:
        return typed
    then = datetime.fromisoformat(str(promised)).astimezone(cast.zone)
    same_day = then.date() == event.happened.astimezone(cast.zone).date()
    return f"{typed} --next {then:%H:%M}" if same_day else typed


def _of_draft(verb: str) -> Callable[[Event, _Cast], str]:
    return lambda event, _: f"!comms {verb} {event.data['draft']} {_text(event)}"


_COMMANDS: Mapping[str, Callable[[Event, _Cast], str | None]] = {
    "declared": lambda event, _: f"!incident start {event.data['title']}",
    "tenants_answered": lambda event, _: (
        f"!incident tenants {'yes' if event.data['affected'] else 'no'}"
    ),
    "cyber_stated": lambda event, _: (
        f"!incident cyber {'yes' if event.data['suspected'] else 'no'} {_text(event)}"
    ),
    "priority_stated": lambda event, _: f"!incident priority {event.data['priority']}",
    "priority_disputed": _worded("disagree"),
    "role_taken": _role,
    "role_left": lambda event, _: "!incident leave",
    "helper_joined": lambda event, _: "!incident join",
    "helper_left": lambda event, _: "!incident leave",
    "call_joined": lambda event, _: "!incident join",
    "noted": _worded("note"),
    "action_taken": _worded("action"),
    "reported": _worded("update"),
    "summarised": _worded("summary"),
    "parked": _worded("park"),
    "task_added": _worded("task"),
    "task_done": lambda event, _: f"!incident done {event.data['task']}",
    "runbook_tried": lambda event, _: (
        f"!incident runbook {event.data['name']} {'worked' if event.data['worked'] else 'failed'}"
    ),
    "ticket_linked": lambda event, _: f"!incident ticket {event.data['ticket']}",
    "words_given": lambda event, _: f"!comms {event.data['about']} {_text(event)}",
    "drafted": _draft,
    "redrafted": _of_draft("edit"),
    "draft_approved": _of_draft("approve"),
    "draft_discarded": _of_draft("discard"),
    "draft_sent": _of_draft("send"),
    "announced": lambda event, _: (
        f"!comms announced {event.data['channel']} {_text(event)}"
        if event.data.get("text")
        else None
    ),
    "escalated": lambda event, _: f"!escalate {event.data['route']} {_text(event)}",
    "escalation_answered": lambda event, _: "!escalate ack",
    "fixed": _worded("fixed"),
    "resolved": _worded("resolve"),
    "paused": _worded("pause"),
    "resumed": lambda event, _: "!incident resume",
    "reopened": _worded("reopen"),
    "dismissed": _worded("dismiss"),
    "closed": lambda event, _: "!incident close",
    "review_booked": lambda event, _: "!incident review {review}",
}
"""What brings each kind of event, as it is typed; what only the bot records is left out."""


def _safe(text: str) -> str:
    """Return people's words so that none of them stands for something of the scenario's own."""
    return re.sub(r"\{(?!review\})", "(", text).replace("\n", " ")


def _length(length: timedelta) -> str:
    return f"{max(int(length / timedelta(minutes=1)), 0)}m"


def _starts_of(start: datetime, playbook: Playbook) -> dict[str, str]:
    """Return when it began: the day of the week, and the time by the hours of that day.

    What began outside the hours began so long after the closing before it.
    """
    hours = playbook.office_hours
    if hours.is_open(start):
        edge = hours.opening_of(start.astimezone(playbook.timezone).date())
        at = f"{_length(start - edge)} after opening"
    else:
        back = start - timedelta(days=14)
        edge = [each.instant for each in hours.crosses_boundary(back, start)][-1]
        minutes = int((start - edge) / timedelta(minutes=1))
        at = f"{minutes}m after closing" if minutes < _MOST_MINUTES else "0m after closing"
    return {"day": WEEKDAYS[edge.astimezone(playbook.timezone).weekday()], "at": at}


_MOST_MINUTES = 10_000
