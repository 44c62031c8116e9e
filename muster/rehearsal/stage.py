"""The stage of a rehearsal: the real bot on a backend without a network, its clock and its cast."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from muster.bootstrap import services_of
from muster.gateways.mail_message import is_address
from muster.gateways.paging import ListedAlert, news_of
from muster.kernel.events import Event
from muster.kernel.gateway_names import PAGING, REPORTS, STATUS_PAGE, TRACKER
from muster.people import Member, Person, Roster
from muster.playbook import Playbook
from muster.rehearsal.booting import configuration, connect, start_bot, stop_bot
from muster.rehearsal.script import Cast
from muster.settings import Settings
from muster.shipped_gateways import Played, played_gateways

MODE = "rehearsal"

_PATIENCE = timedelta(minutes=1)
_FIRST_MORNING = (2026, 3, 2, 10, 0)


@dataclass(frozen=True, slots=True)
class Affected:
    """What became of something that a gateway was asked for.

    `outcome` is done, delayed, failed or dropped.
    """

    gateway: str
    action: str
    payload: Mapping[str, Any]
    outcome: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message of the bot: to a person in private where `room` is None."""

    room: str | None
    to: str | None
    text: str
    is_reply: bool


class MovableClock:
    """A clock that stands still until it is moved; time passes by it, and never backwards."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._passed = timedelta(0)

    def now(self) -> datetime:
        """Return the instant it shows, UTC."""
        return self._now

    def passed(self) -> timedelta:
        """Return how much time it has let pass."""
        return self._passed

    def set(self, instant: datetime) -> None:
        """Show any instant while no time passes: for the beginning, or as a clock that is wrong."""
        self._now = instant.astimezone(UTC)

    def move_to(self, instant: datetime) -> None:
        """Show a later instant. Raises ValueError for an earlier one."""
        if instant < self._now:
            raise ValueError(f"the clock shows {self._now}, which is after {instant}")
        self._passed += instant - self._now
        self._now = instant.astimezone(UTC)


class TheatreCompany:
    """The people of a rehearsal, as its schedule. Whoever is not in the cast is a stranger."""

    def __init__(self) -> None:
        self._members: dict[str, Member] = {}
        self._roster = Roster()

    def cast(self, entry: Cast) -> None:
        """Add somebody, or change what they are."""
        self.cast_member(
            Member(
                person=Person(entry.name, entry.name),
                pools=entry.pools,
                on_support=entry.on_support,
                on_comms=entry.on_comms,
                handles={MODE: entry.name},
                phone=entry.phone,
                email=_address(entry.name),
            )
        )

    def cast_member(self, member: Member) -> None:
        """Add somebody with all that a roster may know of them, or change it."""
        self._members[member.person.id] = member
        self._roster = Roster(tuple(self._members.values()))

    def roster(self) -> Roster:
        """Return the cast as the bot's roster."""
        return self._roster


def _address(name: str) -> str | None:
    """Return an address of nobody's for somebody of the cast, None for a name that makes none."""
    address = f"{name.casefold()}@cast.invalid"
    return address if is_address(address) else None


class RehearsalStage:
    """The bot, running in this process, with its clock and its cast.

    Everything that follows from a step has happened when the call returns. `listener` hears what
    the bot says, `watcher` what it does in the world outside, which is only played: the gateways
    are simulated, and outlive a restart.
    """

    def __init__(
        self,
        settings: Settings,
        playbook: Playbook,
        data: Path,
        listener: Callable[[Spoken], None],
        watcher: Callable[[Affected], None] = lambda affected: None,
        **configured: Any,
    ) -> None:
        self.company = TheatreCompany()
        self.clock = MovableClock(datetime(*_FIRST_MORNING, tzinfo=playbook.timezone))
        self.gateways: Mapping[str, Any] = played_gateways(
            Played(settings, playbook, data, self.clock.now)
        )
        given: dict[str, Any] = dict(self.gateways)
        self.paging, self.status_page = given[PAGING], given[STATUS_PAGE]
        self.tracker, self.reports = given[TRACKER], given[REPORTS]
        if settings.reports is None:
            del given[REPORTS]
        self._alerts_of = (*playbook.paging.alerts_of, "SIMULATED")
        self._listener = listener
        self._watcher = watcher
        self._config = configuration(
            settings,
            playbook,
            data,
            **{
                "MUSTER_PLAYBOOK": playbook,
                "MUSTER_CLOCK": self.clock,
                "MUSTER_SCHEDULE": self.company,
                "MUSTER_GATEWAYS": given,
                "MUSTER_PLAYED": True,
                "REHEARSAL_ROOMS": {},
                **configured,
            },
        )
        self.bot: Any = None

    def start(self) -> None:
        """Start the bot. Raises StartFault when it does not come up whole."""
        self.bot = start_bot(self._config)
        self.bot.listener = self._hear
        services_of(self.bot).journal.listeners.append(self._watch)
        connect(self.bot)

    def keep_reports(self) -> None:
        """Have the bot save reports from now on, as one that was started with a folder for them."""
        self._config.MUSTER_GATEWAYS[self.reports.name] = self.reports
        self.restart()

    def gateway(self, name: str) -> Any:
        """Return the gateway of that name, all of them played. Raises KeyError for none such.

        One that a plugin brings is there while the bot runs.
        """
        own = self.gateways.get(name)
        return services_of(self.bot).gateways[name] if own is None else own

    def stop(self) -> None:
        """Stop the bot, if it runs."""
        if self.bot is not None:
            bot, self.bot = self.bot, None
            stop_bot(bot)

    def restart(self) -> None:
        """Stop the bot and start it again on the same storage."""
        self.stop()
        self.start()

    def pass_time(self, until: datetime) -> None:
        """Move the clock to a later instant, stopping wherever something falls due on the way."""
        ticker = self.bot._muster_services.ticker
        while True:
            now = self.clock.now()
            due = ticker.next_look()
            if due is None or due > until:
                break
            self.clock.move_to(max(due, now))
            self.tick()
            after = ticker.next_look()
            if after is not None and after <= self.clock.now():
                # Somebody could not do what is due: the log says why, and time passes all the same.
                self.clock.move_to(min(until, self.clock.now() + _PATIENCE))
                if self.clock.now() == until:
                    break
        self.clock.move_to(until)

    def jump(self, until: datetime) -> None:
        """Move the clock to a later instant at once: what fell due meanwhile is done late."""
        self.clock.move_to(until)
        self.tick()

    def tick(self) -> None:
        """Have done what is due now, and what follows from it."""
        services = self.bot._muster_services
        while services.ticker.tick():
            """What somebody left for the next tick is due now, too."""
        services.dispatch.wake()
        services.outbox.wake()

    def say(self, who: str, text: str, room: str | None = None) -> None:
        """Let somebody say something in a room, or to the bot in private."""
        self.bot.say(who, text, room)

    def _watch(self, events: Sequence[Event]) -> None:
        """Tell of the fates of effects, as they are recorded."""
        outbox = services_of(self.bot).outbox
        for event in events:
            if event.kind.startswith("effect_") and event.kind != "effect_asked":
                effect = outbox.worded(event.stream, event.data["effect"])
                outcome = event.kind.removeprefix("effect_")
                self._watcher(Affected(effect.gateway, effect.action, effect.payload, outcome))

    def invite(self, room: str) -> None:
        """Have the bot in a room."""
        self.bot.invited(room)

    def remove(self, room: str) -> None:
        """Have the bot out of a room, where it hears and says nothing until it is invited."""
        self.bot.removed(room)

    def shut(self, room: str, times: int | None = None) -> None:
        """Have the chat refuse what the bot says in a room: so many times, or until it is open."""
        self.bot.shut[room] = times

    def open(self, room: str) -> None:
        """Have the chat take what the bot says in a room."""
        self.bot.shut.pop(room, None)

    def alert(self, its_id: str, service: str, title: str) -> None:
        """Let an alert come in, as from monitoring."""
        arrived = self.paging.arrives(
            ListedAlert(
                id=its_id,
                title=title,
                created_at=self.clock.now(),
                html_url=f"https://pagerduty.invalid/incidents/{its_id}",
                urgency="high",
                service=self._alerts_of[0],
                service_name=service,
            )
        )
        services, told = self.bot._muster_services, news_of(arrived)
        if told is not None:
            services.alerts.heard(told, self.clock.now())
            services.dispatch.wake()
            services.outbox.wake()

    def _hear(self, room: str | None, to: str | None, text: str, is_reply: bool) -> None:
        self._listener(Spoken(room, to, text, is_reply))
