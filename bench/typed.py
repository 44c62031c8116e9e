"""What people type, made from the plugins' own tables of verbs: right, nearly right, and wrong.

A verb that is added is typed from then on: its usage tells what follows it, its flags and states
when it is worth typing.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from bench import odd_text
from muster.chat.grammar import BECAUSE, Verb
from muster.playbook import Playbook

LONGEST = 100_100
"""Characters of the longest line: a little more than the bot takes."""

_ODD, _LONG, _WRONG, _BECAUSE = 0.10, 0.003, 0.12, 0.18
"""The parts of all lines: with an odd text, with a very long one, with a slip, with a reason."""
_URGED = 0.4
"""The part of lines with a reason while a verb has never worked: it may need one."""
_FLAGGED, _SWITCHED, _UNFIT, _READ = 0.3, 0.1, 0.05, 0.5
_CROWD = 5
"""With so many open, nobody declares another incident."""
_ENDED = ("closed", "dismissed")

_SENTENCES = (
    "Apps in London return errors", "some requests may fail", "we are undoing a change",
    "please do not deploy until this is over", "end users may be unable to reach a service",
    "rolled the router back", "error rates are normal again", "out of hours, tenants are told",
    "the smoke test itself was broken", "the tax team asked whether logins work", "ok",
    "the cause is known, a fix is 20 minutes away", "restarted the router at 14:05, for the 2nd",
    "the database is slow, logs are late, deployments may fail",
)  # fmt: skip
_TALK = (
    "hi", "is anybody looking at this?", "are logins down for you too?", "thanks!", "on it",
    "my app returns 502 since 10, is that you?", "when will it be fixed?", "lunch?", "+1",
    "does anybody know whether deploys are broken?", "INC-1 is weird", "!important: db down",
    "!incidents", "!", "!!", "! ", "!?", "!incident-start", "muster: help", "!unknown verb here",
)  # fmt: skip
_NOT_OURS = (
    "help", "help incident", "help incident start", "whoami", "status", "history", "about",
    "uptime", "apropos incident", "render test", "echo hello", "plugin config Incident",
    "plugin deactivate Incident", "plugin blacklist Incident", "repos", "repos install x",
    "restart", "shutdown", "shutdown confirm", "backup", "log tail", "room join #x", "room list",
    "acls", "webhook test",
    "config Incident", "status plugins", "1", "2", "12",
)  # fmt: skip
_GONE = (
    "now", "10 minutes ago", "20m", "half an hour ago", "5 minutes ago", "today 00:01", "2h ago",
    "yesterday 16:00", "1 minute ago",
)  # fmt: skip
_TO_COME = (
    "in 20 minutes", "in 2 hours", "tomorrow 09:00", "tomorrow", "friday", "monday 10:00",
    "1h", "40m", "tomorrow 14:00",
)  # fmt: skip
_TIMES = (
    "14:05", "2:05pm", "9am", "0905", "noon", "midnight", "1h30m", "2026-03-12 14:00",
    "2026-03-12T14:00:00Z", "12 March 15:30", "9 March", "25:00", "31 February", "29 March 01:30",
    "25 October 01:30", "14:05 CET", "14:05+0530", "5pm", "16:00", "17:00", "2126-01-01",
    "1970-01-01 00:00", "99999h", "-5m", "0m", "12", "24:00", "1:2:3", "13pm",
)  # fmt: skip
_DATES = (
    "tomorrow", "friday to monday", "from 9 March", "until back", "2026-03-09 to 2026-03-13",
    "28 december to 4 january", "yesterday", "monday to friday", "until friday", "on 12 March", "",
)  # fmt: skip
_LENGTHS = ("20m", "1h", "2 hours", "until 16:00", "16:00", "0m", "99d", "tomorrow")
_LINKS = ("48213", "#48213", "https://tickets.invalid/48213", "javascript:alert(1)", "PAAS-12")
_SINCE = ("30d", "2h", "1w", "0d", "9999d", "x")
_KINDS = ("possible", "first", "update", "further", "identified", "resolved", "review", "custom")
_STATES = ("operational", "degraded", "degraded performance", "partial outage", "major outage")
_VERDICTS = ("yes", "no", "unsure", "tenant-code", "tenant-code a leaked key")

_WORD = re.compile(r"[A-Z][A-Z0-9]*(?:\d+)?|\d+[a-z]+")
_FLAGS = re.compile(r"\s*\[?--[a-z-]+[^\]]*\]?")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class AtHand:
    """An incident, as whoever types may know it: `entries`, `drafts` and `tasks` are how many."""

    state: str = ""
    leads: Sequence[str] = ()
    entries: int = 5
    drafts: int = 1
    tasks: int = 1


@dataclass
class Known:
    """What whoever types may know: the incidents at hand by number, and what else there is."""

    playbook: Playbook
    people: Sequence[str]
    now: datetime
    incidents: Mapping[int, AtHand] = field(default_factory=dict)
    last: int = 0
    alerts: Sequence[str] = ()
    duties: Sequence[str] = ()
    meant: AtHand = AtHand()
    """The incident that the line in hand is about."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A line, and who would type it: somebody who leads, where it is about an incident."""

    text: str
    who: str | None = None


class Typist:
    """Types lines, by the tables of verbs of a bot's plugins, each under the plugin's word."""

    def __init__(self, chance: Random, tables: Mapping[str, Iterable[Verb]], longest: int) -> None:
        """`longest` is the most characters of a line."""
        self._chance = chance
        self._verbs = [(word, verb) for word, verbs in tables.items() for verb in verbs]
        self._longest = longest
        self._worked: Counter[tuple[str, str]] = Counter()
        self._last: tuple[str, str] | None = None

    def worked(self) -> None:
        """Take note that the last line recorded something: other verbs are typed sooner now."""
        if self._last is not None:
            self._worked[self._last] += 1

    def line(self, known: Known) -> Typed:
        """Return one line."""
        chance = self._chance
        self._last = None
        match chance.random():
            case lot if lot < 0.05:
                return Typed(chance.choice(_TALK))
            case lot if lot < 0.06:
                return Typed(f"!{chance.choice(_NOT_OURS)}")
            case lot if lot < 0.07:
                return Typed(f"!{odd_text.garbled(chance)}"[: self._longest])
        number = self._chance.choice(list(known.incidents)) if known.incidents else None
        known.meant = known.incidents[number] if number is not None else AtHand()
        one, other = self._verb(known), self._verb(known)
        rarer = min(one, other, key=lambda each: self._worked[each[0], each[1].name])
        word, verb = rarer if rarer[1].states and chance.random() < 0.5 else one
        self._last = word, verb.name
        text = self._command(word, verb, number, known)
        if chance.random() < _WRONG:
            text = chance.choice(_SLIPS)(chance, text)
        leads = known.meant.leads
        who = chance.choice(list(leads)) if leads and chance.random() < 0.6 else None
        return Typed(text[: self._longest], who)

    def _verb(self, known: Known) -> tuple[str, Verb]:
        """Return a verb that fits the state of the incident that is meant, most of the time."""
        ongoing = [each for each in known.incidents.values() if each.state not in _ENDED]
        for _ in range(8):
            word, verb = self._chance.choice(self._verbs)
            if verb.name == "start" and len(ongoing) >= _CROWD:
                continue
            fits = known.meant.state in verb.states if verb.states else known.incidents == {}
            if fits or self._chance.random() < (_UNFIT if verb.states else _READ):
                break
        return word, verb

    def _command(self, word: str, verb: Verb, number: int | None, known: Known) -> str:
        chance = self._chance
        if chance.random() < 0.04:
            return verb.example
        parts = [f"!{word}", verb.name]
        if verb.reference and number is not None and chance.random() < 0.95:
            parts.append(self._reference(number, known))
        parts.append(self._follows(word, verb, known))
        for flag in verb.flags:
            if chance.random() < (_SWITCHED if flag.takes == "nothing" else _FLAGGED):
                dash = chance.choice(("--", "--", "--", "—"))
                value = self._value(flag.name, flag.takes, flag.example, known)
                joint = chance.choice((" ", " ", " ", "=", ":"))
                parts.append(f"{dash}{flag.name}{joint}{value}" if value else f"{dash}{flag.name}")
        if chance.random() < (_BECAUSE if self._worked[word, verb.name] else _URGED):
            parts.append(f"--{BECAUSE} {chance.choice(_SENTENCES)}")
        return " ".join(filter(None, parts))

    def _reference(self, number: int, known: Known) -> str:
        if self._chance.random() < 0.03:
            number = self._chance.choice((0, known.last + 1, 999_999_999))
        form = self._chance.choice(("INC-{}", "INC-{}", "INC-{}", "inc-{}", "INC{}", "{}", "#{}"))
        return form.format(number)

    def _follows(self, word: str, verb: Verb, known: Known) -> str:
        """Return what a verb's usage says follows it, with values in the places of its capitals."""
        usage = _FLAGS.sub("", verb.usage)
        usage = self._chance.choice(usage.split(", or ")).replace("(or N)", "").strip()
        while _OPTIONAL.search(usage):
            usage = _OPTIONAL.sub(lambda p: p[1] if self._chance.random() < 0.6 else "", usage)
        if verb.text != "none" and not usage and self._chance.random() < 0.1:
            usage = "TEXT"
        words = [self._chance.choice(each.split("|")) for each in usage.split()]
        values = {**_VALUES, **_VALUES_OF.get((word, verb.name), _VALUES_OF.get((word, ""), {}))}
        made = (_WORD.sub(lambda name: self._named(name[0], values, known), each) for each in words)
        return " ".join(made)

    def _named(self, name: str, values: "Mapping[str, Made]", known: Known) -> str:
        """Return a value for a word in capitals of a usage; itself, where it is a plain word."""
        made = values.get(name)
        if made is not None:
            return made(self, known)
        if re.fullmatch(r"\d+[a-z]+", name):
            return self._chance.choice(_LENGTHS)
        return self._text(known) if name.isupper() and len(name) > 1 else name

    def _value(self, flag: str, takes: str, example: str, known: Known) -> str:
        chance = self._chance
        if takes == "nothing":
            return ""
        if takes == "moment":
            usual = _GONE if flag == "at" else _TO_COME
            return chance.choice(usual if chance.random() < 0.7 else _TIMES)
        made = _FLAG_VALUES.get(flag)
        value = made(self, known) if made else example
        return odd_text.short(chance) if chance.random() < 0.04 else value

    def _text(self, known: Known) -> str:
        chance = self._chance
        match chance.random():
            case lot if lot < _LONG:
                return odd_text.long(chance, self._longest)
            case lot if lot < _LONG + _ODD:
                return odd_text.short(chance)
            case lot if lot < _LONG + _ODD + 0.01:
                return odd_text.garbled(chance)
        sentence = chance.choice(_SENTENCES)
        return f"{sentence}, {known.now:%H%M%S}" if chance.random() < 0.5 else sentence

    def _person(self, known: Known) -> str:
        if self._chance.random() < 0.04:
            return self._chance.choice(("nobody", "me too", "@here", "muster", "Alex B"))
        name = self._chance.choice(known.people)
        return self._chance.choice(("me", "me", name, name, name, f"@{name}", name.capitalize()))

    def _priority(self, known: Known) -> str:
        valid = [each.id for each in known.playbook.priorities]
        if self._chance.random() < 0.15:
            valid = [valid[0].lower(), valid[-1].upper(), "P9"]
        return self._chance.choice(valid)

    def _component(self, known: Known) -> str:
        valid = [each.name for each in known.playbook.comms.components]
        chosen = self._chance.sample(valid, self._chance.randint(1, min(2, len(valid))))
        return ", ".join(chosen)

    def _channel(self, known: Known) -> str:
        comms = known.playbook.comms
        valid = [each.name for each in comms.channels] + [comms.primary_channel]
        if self._chance.random() < 0.2:
            return self._chance.choice(("StatusPage", "email", "phone", "the wiki"))
        return self._chance.choice(valid)

    def _number(self, highest: int) -> str:
        if self._chance.random() < 0.08:
            return self._chance.choice(("0", str(highest + 1), f"#{highest}", "x", "-1"))
        return str(self._chance.randint(1, max(highest, 1)))

    def _one(self, valid: Iterable[str], otherwise: str) -> str:
        return self._chance.choice([*valid] or [otherwise])


Made = Callable[[Typist, Known], str]

_VALUES: Mapping[str, Made] = {
    "TEXT": Typist._text,
    "REASON": Typist._text,
    "WORDS": Typist._text,
    "PERSON": Typist._person,
    "OWNER": Typist._person,
    "P1": Typist._priority,
    "P2": Typist._priority,
    "N": lambda typist, known: typist._number(12),
    "NAME": lambda typist, known: typist._one((r.name for r in known.playbook.runbooks), "x"),
    "STATE": lambda typist, known: typist._one(_STATES, "operational"),
    "ALERT": lambda typist, known: typist._one([*known.alerts, "all", "PD99", "1"], "PD1"),
    "DUTY": lambda typist, known: typist._one([*known.duties, "summary", "tenant-update"], "x"),
    "CHANNEL": Typist._channel,
    "KIND": lambda typist, known: typist._one(_KINDS, "first"),
    "POOL": lambda typist, known: typist._one((p.id for p in known.playbook.pools), "crew"),
    "ROUTE": lambda typist, known: typist._one(
        (each.id for each in known.playbook.escalation.routes), "help"
    ),
    "WORD": lambda typist, known: typist._one(_VERDICTS, "yes"),
    "LINK": lambda typist, known: typist._one(_LINKS, "1"),
    "DATE": lambda typist, known: typist._one((*_TO_COME, *_TIMES), "tomorrow"),
    "TIME": lambda typist, known: "",
    "FROM": lambda typist, known: typist._one(_DATES, ""),
    "LAST": lambda typist, known: "friday",
}
"""What stands in the places of a usage's capitals."""

_VALUES_OF: Mapping[tuple[str, str], Mapping[str, Made]] = {
    ("comms", ""): {
        "N": lambda typist, known: typist._number(known.meant.drafts),
        "NAME": Typist._component,
    },
    ("incident", "correct"): {"N": lambda typist, known: typist._number(known.meant.entries)},
    ("incident", "done"): {"N": lambda typist, known: typist._number(known.meant.tasks)},
    ("playbook", "suppliers"): {
        "NAME": lambda typist, known: typist._one((s.id for s in known.playbook.suppliers), "aws")
    },
}
"""What stands there instead under a plugin's word, of one verb or of any; others need no row."""

_FLAG_VALUES: Mapping[str, Made] = {
    "priority": Typist._priority,
    "tenants": lambda typist, known: typist._one(("yes", "yes", "no", "y", "NO", "maybe"), "x"),
    "alert": lambda typist, known: typist._one([*known.alerts, "PD99"], "PD1"),
    "owner": Typist._person,
    "lead": Typist._person,
    "comms": Typist._person,
    "in": lambda typist, known: (
        f'"{typist._channel(known)}"'
        if typist._chance.random() < 0.5
        else f"{typist._channel(known)},{typist._channel(known)}"
    ),
    "since": lambda typist, known: typist._one(_SINCE, "30d"),
}


# ---- slips of the finger, of phones and of memory


def _without_a_letter(chance: Random, text: str) -> str:
    where = chance.randrange(1, max(2, min(len(text), 25)))
    return text[:where] + text[where + 1 :]


def _letters_changed_over(chance: Random, text: str) -> str:
    where = chance.randrange(1, max(2, min(len(text), 25)))
    return text[:where] + text[where + 1 : where + 2] + text[where : where + 1] + text[where + 2 :]


def _in_capitals(chance: Random, text: str) -> str:
    first, _, rest = text.partition(" ")
    return chance.choice((text.upper(), f"{first.capitalize()} {rest}", f"!{text[1:].title()}"))


def _smart(chance: Random, text: str) -> str:
    return text.replace("--", "—").replace("'", "’").replace('"', "“")


def _words_in_another_order(chance: Random, text: str) -> str:
    first, *words = text.split(" ")
    chance.shuffle(words)
    return " ".join([first, *words])


def _words_missing(chance: Random, text: str) -> str:
    words = text.split(" ")
    return " ".join(words[: chance.randint(1, len(words))])


def _twice(chance: Random, text: str) -> str:
    first, _, rest = text.partition(" ")
    return f"{first} {rest} {rest}"


def _spaced(chance: Random, text: str) -> str:
    space = chance.choice(("\n", "\xa0", "\t", "  ", "\u3000", "\u200b ", "\r\n"))
    return text.replace(" ", space, chance.choice((1, 2, 50)))


def _with_something_odd(chance: Random, text: str) -> str:
    where = chance.randrange(len(text) + 1)
    return text[:where] + odd_text.short(chance) + text[where:]


def _addressed(chance: Random, text: str) -> str:
    return chance.choice(("@muster ", "muster: ", " ", "! ", "/", "!!", "hey ")) + text


def _unfinished(chance: Random, text: str) -> str:
    return text + chance.choice((" --", " --at", " --because", " --because ", " —", ":", " \\"))


_SLIPS: Sequence[Callable[[Random, str], str]] = (
    _without_a_letter, _letters_changed_over, _in_capitals, _smart, _words_in_another_order,
    _words_missing, _twice, _spaced, _with_something_odd, _addressed, _unfinished,
)  # fmt: skip


def later(now: datetime, chance: Random, opens: Callable[[datetime], datetime]) -> timedelta:
    """Return a length of time that passes: minutes most often, at times until work begins again."""
    match chance.random():
        case lot if lot < 0.82:
            return timedelta(minutes=chance.choice((1, 2, 5, 10, 20, 35, 65)))
        case lot if lot < 0.94:
            return timedelta(hours=chance.choice((2, 4, 7)))
    return opens(now) - now + timedelta(minutes=chance.randint(0, 30))
