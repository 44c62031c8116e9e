"""One episode of fuzzing: a bot, what happens to it, and what may not be seen of it meanwhile."""

import logging
import re
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench.odd_text import PRODUCT
from bench.typed import AtHand, Known, Typist, later
from muster.alerts import Status, fold_alert
from muster.bootstrap import services_of
from muster.bot.plugin import MusterPlugin
from muster.gateways.paging import ListedAlert, news_of
from muster.incidents.incident import fold
from muster.incidents.repository import is_incident, number_of, stream_of
from muster.loading import load_playbook
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import GATEWAYS, AlertComes, Cast, Fail, Restart, Restore, Say, Wait
from muster.rehearsal.stage import RehearsalStage, Spoken
from muster.rota import fold_rota
from muster.rota.repository import STREAM as ROTA
from muster.shipped_files import ROOT

LONGEST_ANSWER = 20_000
"""Characters of all messages that answer one line."""
MOST_LINES = 400
"""Lines of all messages that answer one line."""

_MEMORY = Path("/dev/shm")
"""Where the storage is kept: what a disk does to it when a bot is killed is looked at elsewhere."""

WORDS_OF_FAULTS = re.compile(
    r"in my log|my fault|Computer says|Traceback|\bObject of type|object at 0x|<class '|NoneType"
    r"|\b(?!No)[A-Z][A-Za-z]+(?:Error|Exception)\b|\bErrno\b|sqlalchemy|pydantic|jinja2|sqlite3"
    rf"|{PRODUCT}"
)
"""What no reply and no post may say, whatever was typed: nobody types it here."""


@dataclass(frozen=True, slots=True)
class ClockPutBack:
    """The machine's clock was ahead, and is put right."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class Suspended:
    """The machine sleeps: what falls due meanwhile is done late."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class AlertNews:
    """The paging service tells what became of an alert; its clock is `ahead` of the bot's."""

    id: str
    title: str
    status: str
    ahead: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class PutOut:
    """The bot is put out of a room, until somebody there speaks to it."""

    room: str


Step = (
    Say | Wait | Suspended | ClockPutBack | AlertComes | AlertNews | PutOut
    | Fail | Restore | Cast | Restart
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that may not be: what kind of thing, what was seen, and at which step."""

    kind: str
    seen: str
    step: int

    @property
    def signature(self) -> str:
        """What is the same of two that are wrong for the same reason."""
        return f"{self.kind}: {re.sub(r'[0-9a-f]{6}|[0-9]+', '…', self.seen)[:160]}"


@dataclass
class Seen:
    """What an episode came to; `slowest` are the processor's seconds that one line took."""

    lines: int = 0
    became: Counter = field(default_factory=Counter)
    kinds: set = field(default_factory=set)
    states: set = field(default_factory=set)
    verbs: set = field(default_factory=set)
    events: int = 0
    restarts: int = 0
    longest_answer: int = 0
    most_lines: int = 0
    slowest: float = field(default=0.0, compare=False)
    wrong: list = field(default_factory=list)


@dataclass(frozen=True)
class Setting:
    """Where an episode plays: a playbook, changed or not, its rooms and its people."""

    name: str
    file: str
    rooms: Sequence[str | None]
    cast: Sequence[Cast]
    changes: Sequence[tuple[str, str]] = ()

    def playbook_in(self, folder: Path) -> str:
        """Return the path of the playbook, written to the folder where it is changed."""
        path = ROOT / "playbooks" / self.file
        if not self.changes:
            return str(path)
        text = path.read_text(encoding="utf-8")
        for old, new in self.changes:
            if old not in text:
                raise ValueError(f"{self.file} has no {old!r}")
            text = text.replace(old, new, 1)
        changed = folder / self.file
        changed.write_text(text, encoding="utf-8")
        return str(changed)


_CHANNELS = """\
    - { name: paas, how: room, room: "#paas" }
    - { name: phone, how: by_hand }
    #"""

_PAAS = (
    Cast("alex", frozenset({"paas-sre"}), True, False),
    Cast("sam", frozenset({"comms"}), False, True),
    Cast("pat", frozenset({"managed-service", "backstop"}), False, False),
    Cast("mika", frozenset({"delivery-manager", "smt"}), False, False),
)
STRANGER = "eve"
"""Whoever is in no cast."""

PEOPLE = ("alex", "sam", "pat", "mika", STRANGER)

SETTINGS: Sequence[Setting] = (
    Setting(
        "govuk-paas", "govuk-paas.yaml",
        ("#paas-incident", "#paas-incident", "#paas-internal", "#cyber-security-help", "#x", None),
        _PAAS,
    ),
    Setting(
        "harbour-ferry", "harbour-ferry.yaml",
        ("#quay", "#quay", "#passengers", "#office", "#lunch", None),
        (
            Cast("alex", frozenset({"crew"}), True, False),
            Cast("sam", frozenset({"desk"}), False, True),
            Cast("pat", frozenset({"crew"}), False, False),
            Cast("mika", frozenset({"desk"}), False, False),
        ),
    ),
    Setting(
        "govuk-paas with tenants' rooms, and out of hours", "govuk-paas.yaml",
        ("#paas-incident", "#paas-incident", "#paas", "#paas-internal", "#lunch", None),
        _PAAS,
        (
            (
                "  tenants: []\n",
                '  tenants: [{ name: "#paas", says: Tenants ask here., audience: tenants }]\n',
            ),
            ("notice_questions: false", "notice_questions: true"),
            ("  primary_channel: StatusPage\n", "  primary_channel: paas\n"),
            ('    # - { name: paas, how: room, room: "#paas" }', _CHANNELS),
            ("  provision: false\n", "  provision: true\n"),
        ),
    ),
)  # fmt: skip


class Episode:
    """A bot on a stage of its own, that steps happen to; `seen` is what came of them."""

    def __init__(self, setting: Setting, folder: Path, seen: Seen | None = None) -> None:
        settings = rehearsal_settings(setting.playbook_in(folder))
        self.playbook = load_playbook(settings)
        self.seen = seen or Seen()
        self.steps: list[Step] = []
        self.rooms, self.cast = setting.rooms, setting.cast
        self._people = (*(entry.name for entry in setting.cast), STRANGER)
        self._heard: list = []
        self._logged: list[logging.LogRecord] = []
        self._rendered: list[str] = []
        self._kept = sha256(), 0
        self.stage = RehearsalStage(settings, self.playbook, folder, self.hear)
        for entry in setting.cast:
            self.stage.company.cast(entry)
        self._duties: set[str] = set()
        self._touched: set[int] = set()

    def hear(self, spoken: Spoken) -> None:
        """Take note of a message of the bot."""
        self._heard.append(spoken)

    @contextmanager
    def playing(self):
        """Have the bot up, and its log listened to."""
        log = _Listening(self._logged)
        logging.getLogger().addHandler(log)
        try:
            self.stage.start()
            self._begun()
            yield self
        finally:
            logging.getLogger().removeHandler(log)
            with self._rendering_left_alone():
                self.stage.stop()

    def play(self, step: Step) -> None:
        """Let a step happen, and note what is wrong with what came of it."""
        self.steps.append(step)
        self._heard.clear()
        self._logged.clear()
        self._rendered.clear()
        before = self._services.journal.position()
        try:
            self._do(step)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            self._wrong("raised", f"{type(error).__name__}: {error}")
        self._look(step, before)

    def compare(self) -> None:
        """Hold what the bot has at hand, and what it kept before, against the record read anew.

        Every event is still what it was when it was first read, none is missing, and every
        follower has heard all.
        """
        services = self._services
        journal = services.journal
        events = list(journal.since(0))
        if [event.position for event in events] != list(range(1, len(events) + 1)):
            self._wrong("record", "there are gaps")
        known, count = self._kept
        if _digest(events[:count]).digest() != known.digest():
            self._wrong("record", "events were changed")
        self._kept = _digest(events), len(events)
        self.seen.kinds |= {event.kind for event in events}
        self._hold_incidents()
        self._hold_others({event.stream for event in events})
        behind = self._behind()
        # One that is far behind after a restart catches up on a thread of its own.
        until = time.monotonic() + _CATCHES_UP
        while behind and time.monotonic() < until:
            time.sleep(0.05)
            behind = self._behind()
        if behind:
            self._wrong("follower", f"behind: {', '.join(sorted(behind))}")

    def _behind(self) -> list[str]:
        """Return which followers have not heard all."""
        followers = [each for plugin in self._plugins() for each in plugin._followers]
        return [each.name for each in followers if each.behind]

    def known(self) -> Known:
        """Return what whoever types next may know."""
        repository, alerts = self._services.incidents, self._services.alerts
        numbers = [each.number for each in repository.ongoing()]
        last = repository.last_number()
        numbers += [number for number in range(max(1, last - 2), last + 1) if number not in numbers]
        found = [incident for number in numbers if (incident := repository.find(number))]
        return Known(
            playbook=self.playbook,
            people=self._people,
            now=self.stage.clock.now(),
            incidents={
                each.number: AtHand(
                    each.state.value,
                    [who.id for who in each.leads if who.id in self._people],
                    min(each.version, 30),
                    len(each.drafts),
                    len(each.tasks),
                )
                for each in found
            },
            last=last,
            alerts=[alert.id for alert in alerts.open()[:5]],
            duties=sorted(self._duties)[:20],
        )

    def tables(self):
        """Return the verbs of each plugin by its word."""
        tables = sorted((plugin.verbs for plugin in self._plugins()), key=lambda each: each.word)
        return {verbs.word: list(verbs.table.values()) for verbs in tables}

    def _plugins(self):
        active = self.stage.bot.plugin_manager.get_all_active_plugins()
        return [plugin for plugin in active if isinstance(plugin, MusterPlugin)]

    # ---- what happens

    def _do(self, step):
        clock = self.stage.clock
        match step:
            case Say(who, room, text):
                begun = time.thread_time()
                self.stage.say(who, text, room)
                self.seen.slowest = max(self.seen.slowest, time.thread_time() - begun)
            case Wait(length):
                self.stage.pass_time(clock.now() + length)
            case Suspended(length):
                self.stage.jump(clock.now() + length)
            case ClockPutBack(length):
                clock.set(clock.now() - length)
                self.stage.tick()
            case AlertComes(its_id, service, title):
                self.stage.alert(its_id, service, title)
            case AlertNews():
                self._news(step)
            case PutOut(room):
                self.stage.bot.joined.discard(room)
            case Fail(gateway, times):
                self.stage.gateways[gateway].fail(times)
            case Restore(gateway):
                self.stage.gateways[gateway].restore()
            case Cast():
                self.stage.company.cast(step)
            case Restart():
                self._restart()

    def _restart(self):
        self.compare()
        with self._rendering_left_alone():
            self.stage.restart()
        self._begun()
        self.stage.tick()
        self.seen.restarts += 1
        self.compare()

    def _news(self, step):
        """As `RehearsalStage.alert`, with a status and the time of the service's own clock."""
        at = self.stage.clock.now() + step.ahead
        arrived = self.stage.paging.arrives(
            ListedAlert(
                id=step.id, title=step.title, created_at=at, html_url="https://pagerduty.invalid/x",
                urgency="high", service=[*self.playbook.paging.alerts_of, "SIMULATED"][0],
                service_name="router",
            )
        )  # fmt: skip
        told = news_of(replace(arrived, status=step.status, changed_at=at, changed_by="somebody"))
        self._services.alerts.heard(told, self.stage.clock.now())
        self.stage.tick()

    def _begun(self):
        self._services = services_of(self.stage.bot)
        self._services.journal.listeners.append(self._recorded)
        self._command = re.compile(rf"!(?:{'|'.join(self.tables())})(?:\s|$)", re.IGNORECASE)
        templates = self._services.templates
        self._render = templates.render

        def noted(name, /, **facts):
            self._rendered.append(name)
            return self._render(name, **facts)

        templates.render = noted

    @contextmanager
    def _rendering_left_alone(self):
        """Templates outlive a bot: what notes their use must not."""
        if self.stage.bot is not None and "render" in vars(self._services.templates):
            del self._services.templates.render
        yield

    def _recorded(self, events):
        for event in events:
            self.seen.events += 1
            if event.kind == "nudged":
                self._duties.add(event.data["duty"])
            if is_incident(event.stream):
                self._touched.add(number_of(event.stream))

    # ---- what is seen of it

    def _look(self, step, before):
        for record in self._logged:
            if record.levelno >= logging.ERROR or record.exc_info:
                self._wrong("log", _in_short(record))
        for spoken in self._heard:
            found = WORDS_OF_FAULTS.search(spoken.text)
            if found:
                logged = _in_short(self._logged[0]) if self._logged else spoken.text[:120]
                self._wrong("words", f"{found.group()} ({logged})")
            if not spoken.text.strip():
                self._wrong("empty", "a message without a word")
        for number in self._touched:
            incident = self._services.incidents.find(number)
            if incident is not None:
                self.seen.states.add(incident.state.value)
        self._touched = set()
        if isinstance(step, Say):
            self._look_at_answer(step, before)

    def _look_at_answer(self, step, before):
        seen = self.seen
        seen.lines += 1
        answers = [spoken.text for spoken in self._heard if spoken.is_reply]
        if self._command.match(step.text) and not answers:
            self._wrong("unanswered", step.text[:60])
        length, lines = sum(map(len, answers)), sum(text.count("\n") + 1 for text in answers)
        seen.longest_answer = max(seen.longest_answer, length)
        seen.most_lines = max(seen.most_lines, lines)
        if length > LONGEST_ANSWER:
            self._wrong("too long", f"characters, by {' '.join(step.text.split()[:2])}")
        if lines > MOST_LINES:
            self._wrong("too long", f"lines, by {' '.join(step.text.split()[:2])}")
        seen.became[self._became(step, answers, before)] += 1
        if self._command.match(step.text):
            seen.verbs.add(" ".join(step.text[1:].casefold().split()[:2]))

    def _became(self, step, answers, before):
        """Return what became of a line: it was recorded, answered, refused, or misunderstood."""
        if not self._command.match(step.text) or not answers:
            return "not for the bot" if not answers else "answered"
        if self._services.journal.position() > before and not any(
            "/errors/" in name for name in self._rendered[:1]
        ):
            return "recorded"
        if any(name.startswith("errors/refused") for name in self._rendered):
            return "refused"
        if any(name.startswith("errors/") for name in self._rendered):
            return "misunderstood"
        return "answered"

    def _hold_incidents(self):
        services = self._services
        repository, journal = services.incidents, services.journal
        for number in range(1, repository.last_number() + 1):
            read = journal.read(stream_of(number))
            if [event.number for event in read] != list(range(1, len(read) + 1)):
                self._wrong("record", f"gaps in {stream_of(number)}")
            if fold(number, read) != repository.find(number):
                self._wrong("state", f"of {stream_of(number)} at hand is not what its events say")

    def _hold_others(self, streams: Iterable[str]):
        services = self._services
        for stream in streams:
            if stream.startswith("alert-"):
                anew = fold_alert(services.journal.read(stream))
                if _as_recorded(anew) != _as_recorded(services.alerts.of(stream)):
                    self._wrong("state", "of an alert at hand is not what its events say")
        services.roster()
        if fold_rota(services.journal.read(ROTA)) != services.rota.last_known().state:
            self._wrong("state", "of the rota at hand is not what its events say")

    def _wrong(self, kind, seen):
        self.seen.wrong.append(Wrong(kind, seen, len(self.steps) - 1))


def _as_recorded(alert):
    """Return what of an alert is in the record: news that recorded nothing is kept beside it."""
    return {
        name: getattr(alert, name)
        for name in type(alert).__slots__
        if name not in ("there", "there_at")
    }


def _digest(events):
    known = sha256()
    for event in events:
        known.update(repr(event).encode("utf-8", "surrogatepass"))
    return known


def _in_short(record: logging.LogRecord) -> str:
    """Return a record of the log in a line: what was raised and where, if anything was."""
    error = record.exc_info[1] if record.exc_info else None
    told = record.getMessage()
    if error is not None:
        told = "".join(traceback.format_exception(error))
    places = _PLACE.findall(told)
    if not places:
        return f"{record.levelname} {record.name}: {told}"[:200]
    ours = [each for each in places if "site-packages" not in each[0]] or places
    file, line, function = ours[-1]
    return f"{told.strip().splitlines()[-1]}, at {Path(file).name}:{line} {function}"[:200]


_CATCHES_UP = 30.0
"""Seconds in which a follower that was away has heard all, on a machine that has much to do."""

_PLACE = re.compile(r'File "([^"]+)", line (\d+), in (\S+)')


class _Listening(logging.Handler):
    """Keeps what is logged of warnings and worse."""

    def __init__(self, kept):
        super().__init__(logging.WARNING)
        self._kept = kept

    def emit(self, record):
        self._kept.append(record)


# ---- what happens to it, by chance


_PUT_OUT = 100
"""Lines for which nobody speaks to the bot in a room that it was put out of."""


class Fate:
    """Chooses what happens next, by a seed."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._alerts = 0
        self._failing: list[str] = []
        self._avoided: tuple[str | None, int] = (None, 0)

    def next(self, episode: Episode, typist: Typist) -> Step:
        """Return the next step."""
        chance = self._chance
        match chance.random():
            case lot if lot < 0.022:
                hours = episode.playbook.office_hours
                length = later(episode.stage.clock.now(), chance, hours.next_opening)
                return (Suspended if chance.random() < 0.3 else Wait)(length)
            case lot if lot < 0.030:
                return self._alert()
            case lot if lot < 0.036:
                return self._gateway()
            case lot if lot < 0.040:
                tenants = [room.name for room in episode.playbook.rooms.tenants]
                room = chance.choice(tenants or [room for room in episode.rooms if room])
                self._avoided = room, _PUT_OUT
                return PutOut(room)
            case lot if lot < 0.0415:
                return self._cast(episode)
            case lot if lot < 0.0423:
                return Restart()
            case lot if lot < 0.0426:
                return ClockPutBack(timedelta(minutes=chance.choice((1, 20, 60, 61))))
        typed = typist.line(episode.known())
        who = typed.who or chance.choice(PEOPLE)
        return Say(who, chance.choice(self._rooms(episode)), typed.text)

    def _rooms(self, episode):
        """Return the rooms where somebody speaks: not one that the bot was just put out of."""
        room, lines = self._avoided
        self._avoided = (room, lines - 1) if lines else (None, 0)
        return [each for each in episode.rooms if each is None or each != room]

    def _alert(self):
        chance = self._chance
        self._alerts += 1
        its_id = f"PD{chance.randint(1, self._alerts)}"
        title = chance.choice(("5xx rate high", "disk full on {{ cell }}", "<b>CPU</b>\ncredits"))
        if chance.random() < 0.5:
            ahead = timedelta(seconds=chance.choice((-3600, -2, 0, 0, 0, 2, 240, 86_400)))
            return AlertNews(its_id, title, chance.choice(list(Status)).value, ahead)
        return AlertComes(its_id, chance.choice(("router", "uaa", "smoke tests")), title)

    def _gateway(self):
        chance = self._chance
        if self._failing and chance.random() < 0.7:
            return Restore(self._failing.pop())
        name = chance.choice(GATEWAYS)
        times = chance.choice((1, 3, None))
        if times is None:
            self._failing.append(name)
        return Fail(name, times)

    def _cast(self, episode):
        chance = self._chance
        entry = chance.choice(episode.cast)
        return Cast(entry.name, entry.pools, chance.random() < 0.4, chance.random() < 0.4)


def _folder():
    return TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)


def play(
    seed: str,
    setting: Setting,
    lines: int,
    longest: int,
    seen: Seen | None = None,
) -> Episode:
    """Play an episode of so many lines by a seed, and return it, ended."""
    chance = Random(seed)
    with _folder() as folder:
        episode = Episode(setting, Path(folder), seen)
        seen = episode.seen
        until = seen.lines + lines
        with episode.playing():
            typist = Typist(chance, episode.tables(), longest)
            fate = Fate(chance)
            while seen.lines < until:
                recorded = seen.became["recorded"]
                episode.play(fate.next(episode, typist))
                if seen.became["recorded"] > recorded:
                    typist.worked()
            episode.play(Restart())
    return episode


def replayed(setting: Setting, steps: Sequence[Step]) -> Seen:
    """Play steps on a new bot and return what came of them."""
    with _folder() as folder:
        episode = Episode(setting, Path(folder))
        with episode.playing():
            for step in steps:
                episode.play(step)
            episode.compare()
    return episode.seen
