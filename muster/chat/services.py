"""What all plugins of one bot share: the journal, the playbook, the clock and the way to speak.

It is made once a bot and kept on the bot itself, since Errbot gives every plugin a storage of its
own, and two handles on one namespace lose each other's writes on some storages.
"""

import logging
import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from threading import Lock
from typing import Any
from zoneinfo import ZoneInfo

from muster.alert_book import AlertBook, AlertLedger
from muster.chat.calls_in_words import CallsInWords
from muster.chat.clean import clean, shortened
from muster.chat.deliveries import Deliveries
from muster.chat.dialects import Dialect, dialect_of
from muster.chat.messenger import Messenger
from muster.chat.templates import TemplateFault, Templates
from muster.chat.text_files import NoText, read_text
from muster.chat.ticker import Ticker, Timed
from muster.chat.turns import Turns
from muster.clock import Clock, SystemClock
from muster.gateways import Gateway, Rejected, Unavailable
from muster.gateways.mail import Mail
from muster.gateways.posts import Component
from muster.gateways.published_page import PublishedPage
from muster.gateways.simulated import SimulatedPaging
from muster.gateways.simulated_mail import SimulatedMail
from muster.gateways.status_pages import Site, StatusPages, WrongPage
from muster.incident.fatigue import NOTHING, Workload
from muster.journal import NAMESPACE, Journal, JournalUnavailable, may_act, open_store
from muster.on_call_book import OnCallBook
from muster.outbox import Outbox, Patience
from muster.outbox.incidents import IncidentLedger
from muster.people import Roster
from muster.playbook import Playbook, PlaybookFault, read_playbook
from muster.playbook.load import Fault, KeyPath, read_yaml
from muster.playbook.model import Room
from muster.playbook.roster import read_roster
from muster.record import Place
from muster.register import Register
from muster.rota import Schedule, Written
from muster.rota_book import CurrentRoster, RotaBook
from muster.settings import ROOT, SettingFault, Settings, settings_of
from muster.watch import Watch

log = logging.getLogger(__name__)

_ATTRIBUTE = "_muster_services"
_PAGES = "status"
"""The folder of the status page's templates, below that of all."""
_making = Lock()


@dataclass(frozen=True, slots=True)
class Services:
    """The shared parts of one bot.

    `roster` returns the people as they stand now, `workload` what they have worked on of late.
    `on_calls` is None where no paging service keeps the shifts.
    """

    playbook: Playbook
    rota: RotaBook
    roster: Callable[[], Roster]
    workload: Callable[[datetime], Workload]
    templates: Templates
    clock: Clock
    journal: Journal
    register: Register
    alerts: AlertBook
    dialect: Dialect
    messenger: Messenger
    deliveries: Deliveries
    watch: Watch
    ticker: Ticker
    gateways: Mapping[str, Gateway]
    outbox: Outbox
    on_calls: OnCallBook | None


def services_of(bot: Any) -> Services:
    """Return the services of an Errbot bot, made at the first call.

    The bot's configuration may hold MUSTER (Settings), MUSTER_PLAYBOOK, MUSTER_TEMPLATES,
    MUSTER_CLOCK, MUSTER_SCHEDULE (a `muster.rota.Schedule`), MUSTER_GATEWAYS (gateways by name) and
    MUSTER_PATIENCE (a `muster.outbox.Patience`); what is missing is taken from the environment and
    the files it names. Raises UnsafeStorage, PlaybookFault, TemplateFault or SettingFault when they
    cannot be made: no plugin starts on half of them.
    """
    with _making:
        existing: Services | None = getattr(bot, _ATTRIBUTE, None)
        if existing is None:
            existing = _make(bot)
            setattr(bot, _ATTRIBUTE, existing)
        return existing


def made_services(bot: Any) -> Services | None:
    """Return the services of an Errbot bot, or None while nothing has asked for them."""
    return getattr(bot, _ATTRIBUTE, None)


def load_playbook(settings: Settings) -> Playbook:
    """Return the playbook that the settings name. Raises PlaybookFault."""
    path: Path = settings["playbook"]
    return read_playbook(_text_of(path), _shown(path))


def _text_of(path: Path) -> str:
    try:
        return read_text(path, _shown(path))
    except NoText as wrong:
        raise PlaybookFault([wrong.fault]) from wrong


def read_places(path: Path) -> tuple[Any, dict[KeyPath, int], str]:
    """Return the plain data of a playbook or roster file, the lines of its parts, and its name.

    Raises PlaybookFault.
    """
    return (*read_yaml(_text_of(path), _shown(path)), _shown(path))


def roster_file(settings: Settings, playbook: Playbook) -> Path | None:
    """Return the roster's file, by the settings or by the playbook; None where there is none.

    A playbook names it by a path from its own folder.
    """
    path: Path | None = settings["roster"]
    if path is None and playbook.roster:
        return Path(settings["playbook"].parent / playbook.roster)
    return path


def load_roster(settings: Settings, playbook: Playbook) -> Roster:
    """Return the roster of its file, else an open one. Raises PlaybookFault."""
    path = roster_file(settings, playbook)
    if path is None:
        return Roster(open=True)
    return read_roster(_text_of(path), _shown(path), playbook)


def load_templates(settings: Settings, playbook: Playbook) -> Templates:
    """Return the templates, the team's own first. Raises TemplateFault.

    A bot that starts again in the same process, as in a rehearsal, compiles only what has changed.
    """
    shipped, own = ROOT / "templates", settings["templates"]
    load_pages(settings, Site("", playbook.timezone))
    state = tuple((file, _changed_at(file)) for file in _files(shipped, own))
    vocabulary = tuple(sorted(playbook.words.items()))
    return _compiled(shipped, own, playbook.timezone, vocabulary, state)


def _files(*folders: Path | None) -> list[str]:
    """Return all that is in these folders, by path. A Path of each would cost more than its state.

    A link to a folder is not gone into, as no template is read from there.
    """
    walked = (each for folder in folders if folder for each in os.walk(folder))
    return sorted(f"{folder}/{name}" for folder, _, names in walked for name in names)


def _changed_at(file: str) -> int:
    """Return what tells one state of a file from another; a link may lead nowhere."""
    try:
        return os.stat(file).st_mtime_ns  # noqa: PTH116
    except OSError:
        return 0


def load_pages(settings: Settings, site: Site) -> StatusPages:
    """Return the pages of a status page of our own, the team's own first. Raises TemplateFault."""
    folders = (
        ROOT / "templates" / _PAGES,
        settings["templates"] and settings["templates"] / _PAGES,
    )
    shipped, own = (_texts_of(folder) if folder else {} for folder in folders)
    try:
        return StatusPages(shipped, site, own)
    except WrongPage as wrong:
        where = str(settings["templates"] / _PAGES / wrong.name)
        raise TemplateFault([Fault(where, wrong.line, "", wrong.wrong)]) from wrong


def _texts_of(folder: Path) -> dict[str, str]:
    """Return the texts of a folder's files by their names. Raises TemplateFault."""
    texts, faults = {}, []
    for path in sorted(folder.glob("[!.]*")):
        try:
            texts[path.name] = read_text(path, str(path))
        except NoText as wrong:
            faults.append(wrong.fault)
    if faults:
        raise TemplateFault(faults)
    return texts


@lru_cache(maxsize=2)
def _compiled(
    shipped: Path,
    own: Path | None,
    zone: ZoneInfo,
    vocabulary: tuple[tuple[str, str], ...],
    state: tuple[tuple[str, int], ...],
) -> Templates:
    """Return the templates of these folders; `state` tells one state of the files from another."""
    return Templates(shipped, zone, own, dict(vocabulary))


def load_gateways(settings: Settings, playbook: Playbook) -> dict[str, Gateway]:
    """Return the gateways by name: real ones where the settings say how, else simulated ones.

    Without Statuspage the status page is one of our own. Raises SettingFault for a credential that
    cannot be one.
    """
    gateways = (_paging(settings), _mail(settings), _status_page(settings, playbook))
    return {gateway.name: gateway for gateway in gateways}


def components_of(playbook: Playbook) -> tuple[Component, ...]:
    """Return the status page's components, as a playbook names them."""
    return tuple(Component(each.id, each.name) for each in playbook.comms.components)


def _paging(settings: Settings) -> Gateway:
    if settings["pagerduty_token"] is None:
        return SimulatedPaging()
    # The library takes a tenth of a second to load, which a bot without PagerDuty need not wait.
    from muster.gateways.pagerduty import PagerDuty

    try:
        return PagerDuty(
            settings["pagerduty_token"],
            settings["pagerduty_from"],
            base_url=settings["pagerduty_url"],
            verify=_trusting(settings["pagerduty_ca_file"]),
            credential_name="the token in MUSTER_PAGERDUTY_TOKEN",
        )
    except ValueError as error:
        raise SettingFault(f"MUSTER_PAGERDUTY_TOKEN: {error}.") from error


def _mail(settings: Settings) -> Gateway:
    if settings["mail_host"] is None:
        return SimulatedMail()
    try:
        return Mail(
            settings["mail_host"],
            settings["mail_port"],
            settings["mail_from"],
            user=settings["mail_user"],
            password=settings["mail_password"],
            tls=settings["mail_tls"],
            verify=_trusting(settings["mail_ca_file"]),
            timeout=10.0,
            credential_name="the password in MUSTER_MAIL_PASSWORD",
        )
    except ValueError as error:
        raise SettingFault(f"MUSTER_MAIL_HOST: {error}.") from error


def _status_page(settings: Settings, playbook: Playbook) -> Gateway:
    if settings["statuspage_token"] is not None:
        return _statuspage(settings)
    served: Path | None = settings["status_page_dir"]
    data: Path = settings["data_dir"]
    page = playbook.comms.status_page
    address = f"{page.url.rstrip('/')}/" if served and page.url else None
    site = Site(page.name, playbook.timezone, address)
    return PublishedPage(
        served or data / "status",
        kept=data / "status-page.json",
        pages=load_pages(settings, site),
        site=site,
        components=components_of(playbook),
        served=served is not None,
    )


def _statuspage(settings: Settings) -> Gateway:
    # What no team without Statuspage has to load.
    from muster.gateways.statuspage import Statuspage

    try:
        return Statuspage(
            settings["statuspage_token"],
            settings["statuspage_page"],
            base_url=settings["statuspage_url"],
            verify=_trusting(settings["statuspage_ca_file"]),
            credential_name="the key in MUSTER_STATUSPAGE_TOKEN",
            page_name="the page in MUSTER_STATUSPAGE_PAGE",
        )
    except ValueError as error:
        raise SettingFault(f"MUSTER_STATUSPAGE_TOKEN: {error}.") from error


def _trusting(authorities: Path | None) -> ssl.SSLContext | None:
    return ssl.create_default_context(cafile=authorities) if authorities else None


def _make(bot: Any) -> Services:
    config = bot.bot_config
    _keep_order(bot)
    store = open_store(bot.storage_plugin, NAMESPACE)
    active = partial(may_act, bot.storage_plugin)
    settings = settings_of(config)
    playbook = getattr(config, "MUSTER_PLAYBOOK", None) or load_playbook(settings)
    schedule = getattr(config, "MUSTER_SCHEDULE", None) or Written(load_roster(settings, playbook))
    dialect = dialect_of(bot.mode, settings, bot)
    journal = Journal(store)
    register = Register(journal)
    alerts = AlertBook(journal, lambda text, length: shortened(clean(text), length))
    own_clock = getattr(config, "MUSTER_CLOCK", None)
    clock = own_clock or SystemClock()
    gateways = getattr(config, "MUSTER_GATEWAYS", None) or load_gateways(settings, playbook)
    _publish(gateways.get(PublishedPage.name))
    on_calls = _on_calls(journal, schedule, playbook, gateways, dialect.mode)
    rota = RotaBook(journal, on_calls or schedule, playbook)
    workload = _workload(register, playbook)
    roster = CurrentRoster(rota, clock.now, lambda now: workload(now).resting(now))
    deliveries = Deliveries(threaded=config.BOT_ASYNC, may_act=active)
    journal.listeners.append(deliveries.hear)
    ticker = Ticker(clock, by_itself=own_clock is None, may_act=active)
    templates = getattr(config, "MUSTER_TEMPLATES", None) or load_templates(settings, playbook)
    templates = templates.among(
        partial(_several_open, register), partial(_reachable, playbook, clock)
    )
    in_words = CallsInWords(templates, playbook, clock.now)
    outbox = Outbox(
        journal,
        [
            IncidentLedger(register, playbook, roster, dialect.mode, in_words, clock.now),
            AlertLedger(alerts, Place(dialect.mode), _restricted_since(register)),
        ],
        gateways,
        clock,
        threaded=own_clock is None,
        patience=getattr(config, "MUSTER_PATIENCE", None) or Patience(jitter=own_clock is None),
        recorded=deliveries.wake,
        may_act=active,
    )
    if own_clock is not None:
        ticker.add(Timed("outbox", outbox.act, outbox.next_look))
    return Services(
        playbook=playbook,
        rota=rota,
        roster=roster,
        workload=workload,
        templates=templates,
        clock=clock,
        journal=journal,
        register=register,
        alerts=alerts,
        dialect=dialect,
        messenger=Messenger(bot, dialect, playbook, roster, _own_rooms(register, dialect.mode)),
        deliveries=deliveries,
        watch=Watch(register, playbook, roster, dialect.mode),
        ticker=ticker,
        gateways=gateways,
        outbox=outbox,
        on_calls=on_calls,
    )


def _several_open(register: Register) -> bool:
    """Return whether a command that names no incident could mean several."""
    try:
        return register.several_open()
    except JournalUnavailable:
        return False


def _reachable(playbook: Playbook, clock: Clock) -> bool:
    """Return whether people may be called now: in hours, or where somebody is provided."""
    return playbook.out_of_hours.provision or playbook.office_hours.is_open(clock.now())


def _keep_order(bot: Any) -> None:
    """Have the commands of one person done in the order typed, on a backend of whatever kind."""
    if bot.bot_config.BOT_ASYNC and not isinstance(bot.thread_pool, Turns):
        bot.thread_pool.close()
        bot.thread_pool = Turns(bot.bot_config.BOT_ASYNC_POOLSIZE)


def _publish(page: Gateway | None) -> None:
    """Have a status page of our own there from the start, whatever it says; others have theirs."""
    if isinstance(page, PublishedPage):
        try:
            page.publish()
        except (Unavailable, Rejected) as fault:
            log.error("%s. Posts on the status page will fail until that is mended.", fault)


def _on_calls(
    journal: Journal,
    written: Schedule,
    playbook: Playbook,
    gateways: Mapping[str, Any],
    backend: str,
) -> OnCallBook | None:
    """Return the shifts that a real paging service keeps for the playbook's pools, if it does."""
    paging = gateways.get(SimulatedPaging.name)
    if paging is None or paging.simulated or not playbook.paging.schedules:
        return None
    return OnCallBook(journal, written, playbook, paging, backend)


def _restricted_since(register: Register) -> Callable[[int], datetime | None]:
    """Return what tells since when (UTC) an incident is restricted, None for others."""

    def since(number: int) -> datetime | None:
        incident = register.find(number)
        return incident.suspected_at if incident else None

    return since


def _own_rooms(register: Register, backend: str) -> Callable[[], list[Room] | None]:
    """Return what tells the rooms that incidents have to themselves; None while nobody can."""

    def rooms() -> list[Room] | None:
        try:
            found = register.with_rooms()
        except JournalUnavailable:
            return None
        opened = (own for incident in found for own in incident.open_rooms)
        return [own.as_room for own in opened if own.backend == backend]

    return rooms


def _workload(register: Register, playbook: Playbook) -> Callable[[datetime], Workload]:
    """Return what tells the workload of people; none, while that cannot be read.

    Reading is not held up by it, and nothing can be recorded meanwhile anyway.
    """

    def known(now: datetime) -> Workload:
        try:
            return register.workload(playbook, now)
        except JournalUnavailable:
            return NOTHING

    return known


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
