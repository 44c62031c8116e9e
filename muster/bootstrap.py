"""A bot put together: every part that its plugins share, made once, in the order of their needs."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from threading import Lock
from typing import Any

from muster.alerts.repository import AlertEffects, AlertRepository
from muster.chat.clean_text import clean, shortened
from muster.chat.dialects import Dialect, dialect_of
from muster.chat.follow_up_text import FollowUpsInWords
from muster.chat.invitation_text import InvitationsInWords
from muster.chat.last_heard import LastHeard
from muster.chat.messenger import Messenger
from muster.chat.page_and_mail_text import CallsInWords
from muster.chat.report_text import ReportsInWords
from muster.chat.services import Services, keep_services, made_services
from muster.comms.maintenance_repository import MaintenanceEffects, MaintenanceRepository
from muster.duties.scheduler import DutyScheduler
from muster.gateways import Gateway, Rejected, Unavailable
from muster.gateways.mail import Mail
from muster.gateways.registry import Gateways
from muster.gateways.report_folder import ReportFolder
from muster.gateways.simulated_mail import SimulatedMail
from muster.gateways.simulated_paging import SimulatedPaging
from muster.gateways.static_status_page import PublishedPage
from muster.incidents.repository import IncidentRepository
from muster.journal import (
    Journal,
    JournalUnavailable,
    may_act,
    open_record,
)
from muster.kernel.events import Place
from muster.kernel.workload import NOTHING, Workload
from muster.loading import (
    load_commands,
    load_playbook,
    load_report_page,
    load_roster,
    load_templates,
)
from muster.outbox import Outbox, RetryPolicy
from muster.outbox.incident_effects import IncidentEffects
from muster.past.index import open_index
from muster.past.repository import PastRepository
from muster.people import Person, Roster
from muster.playbook import Playbook
from muster.playbook.model import Room
from muster.rota import Schedule, Written
from muster.rota.on_call_repository import OnCallRepository
from muster.rota.repository import CurrentRoster, RotaRepository
from muster.runtime.afterwards import afterwards
from muster.runtime.clock import Clock, SystemClock
from muster.runtime.command_order import CommandOrder
from muster.runtime.considerate import Considerate
from muster.runtime.contracts import Claims
from muster.runtime.follower_dispatch import FollowerDispatch
from muster.runtime.garbage import searched_later
from muster.runtime.sql_storage import record_storage
from muster.runtime.ticker import Ticker, Timed
from muster.settings import Settings, settings_of
from muster.shipped_gateways import load_gateways

log = logging.getLogger(__name__)

CONFIGURED = "Incident"
"""The plugin that takes the settings of all by chat."""

_making = Lock()


def services_of(bot: Any) -> Services:
    """Return the services of an Errbot bot, made at the first call.

    The bot's configuration may hold MUSTER (Settings, or a dict), MUSTER_PLAYBOOK,
    MUSTER_TEMPLATES, MUSTER_CLOCK, MUSTER_SCHEDULE (a `muster.rota.Schedule`), MUSTER_GATEWAYS
    (gateways by name), MUSTER_PLAYED (whether it is all a rehearsal) and MUSTER_PATIENCE (a
    `muster.outbox.RetryPolicy`); what is missing is taken
    from the environment and the files it names. Raises UnsafeStorage, PlaybookFault, TemplateFault
    or SettingFault when they cannot be made: no plugin starts on half of them.
    """
    with _making:
        existing = made_services(bot)
        if existing is None:
            with searched_later():
                existing = _make(bot)
            keep_services(bot, existing)
        return existing


_LOOKED_BACK = 50
"""Entries among which is looked for what whoever is called is told."""


def _make(bot: Any) -> Services:
    config = bot.bot_config
    _keep_order(bot)
    by_chat = set_by_chat(bot)
    settings = settings_of(config, by_chat)
    for each in settings.contradictions:
        log.warning("%s", each)
    storage = record_storage(bot, settings)
    store = open_record(storage)
    active = partial(may_act, storage)
    commands = load_commands(settings, config.BOT_PREFIX)
    playbook = getattr(config, "MUSTER_PLAYBOOK", None) or load_playbook(settings)
    playbook = commands.throughout(playbook)
    schedule = getattr(config, "MUSTER_SCHEDULE", None) or Written(load_roster(settings, playbook))
    dialect = dialect_of(bot.mode, settings, bot)
    journal = Journal(store)
    incidents = IncidentRepository(journal)
    alerts = AlertRepository(journal, lambda text, length: shortened(clean(text), length))
    own_clock = getattr(config, "MUSTER_CLOCK", None)
    clock = own_clock or SystemClock()
    gateways = Gateways(
        getattr(config, "MUSTER_GATEWAYS", None) or load_gateways(settings, playbook),
        played=getattr(config, "MUSTER_PLAYED", False),
    )
    publish = partial(_publish, gateways.get(PublishedPage.name))
    if own_clock is None:
        afterwards(publish)
    else:
        publish()
    on_calls = _on_calls(journal, schedule, playbook, gateways, dialect.mode)
    rota = RotaRepository(journal, on_calls or schedule, playbook)
    maintenance = MaintenanceRepository(journal)
    workload = _workload(incidents, playbook)
    roster = CurrentRoster(rota, clock.now, lambda now: workload(now).resting(now))
    last_heard = LastHeard()
    dispatch = FollowerDispatch(threaded=config.BOT_ASYNC, may_act=active)
    journal.listeners.append(dispatch.hear)
    ticker = Ticker(clock, by_itself=own_clock is None, may_act=active)
    templates = getattr(config, "MUSTER_TEMPLATES", None)
    templates = templates or load_templates(settings, playbook, commands)
    templates = templates.among(
        partial(_several_open, incidents), partial(_reachable, playbook, clock)
    )
    # Where time passes by itself people type while one is made.
    rest = Considerate() if own_clock is None else None
    page = load_report_page()
    reports = ReportsInWords(incidents, templates, playbook, roster, clock.now, page, rest)
    folder = gateways.get(ReportFolder.name)
    if isinstance(folder, ReportFolder):
        folder.made_by(reports.made)
    calls = CallsInWords(
        templates, playbook, clock.now, partial(incidents.events, newest=_LOOKED_BACK)
    )
    follow_ups = FollowUpsInWords(templates, playbook, clock.now)
    invitations = InvitationsInWords(templates, playbook, roster, clock.now, _sender(gateways))
    outbox = Outbox(
        journal,
        [
            IncidentEffects(
                incidents,
                playbook,
                roster,
                dialect.mode,
                lambda incident, known: follow_ups(
                    incident, invitations(incident, calls(incident, known))
                ),
                clock.now,
            ),
            AlertEffects(alerts, Place(dialect.mode), _restricted_since(incidents)),
            MaintenanceEffects(maintenance, playbook, roster, Place(dialect.mode)),
        ],
        gateways,
        clock,
        threaded=own_clock is None,
        patience=getattr(config, "MUSTER_PATIENCE", None) or RetryPolicy(jitter=own_clock is None),
        recorded=dispatch.wake,
        may_act=active,
    )
    if own_clock is not None:
        ticker.add(Timed("outbox", outbox.act, outbox.next_look))
    return Services(
        playbook=playbook,
        rota=rota,
        maintenance=maintenance,
        roster=roster,
        workload=workload,
        templates=templates,
        commands=commands,
        set_by_chat=by_chat,
        clock=clock,
        journal=journal,
        incidents=incidents,
        past=PastRepository(incidents, playbook, open_index(bot.storage_plugin)),
        alerts=alerts,
        dialect=dialect,
        messenger=Messenger(bot, dialect, playbook, roster, _own_rooms(incidents, dialect.mode)),
        dispatch=dispatch,
        scheduler=DutyScheduler(
            incidents,
            playbook,
            roster,
            dialect.mode,
            partial(_last_heard, last_heard, dialect, roster),
        ),
        ticker=ticker,
        gateways=gateways,
        outbox=outbox,
        on_calls=on_calls,
        last_heard=last_heard,
        reports=reports,
        claims=Claims(),
    )


def set_by_chat(bot: Any) -> Mapping[str, Any]:
    """Return the settings that somebody gave by Errbot's `!plugin config`, named as they did."""
    if isinstance(getattr(bot.bot_config, "MUSTER", None), Settings):
        return {}
    manager = getattr(bot, "plugin_manager", None)
    found = manager.get_plugin_configuration(CONFIGURED) if manager is not None else None
    return found if isinstance(found, Mapping) else {}


def _several_open(incidents: IncidentRepository) -> bool:
    """Return whether a command that names no incident could mean several."""
    try:
        return incidents.several_open()
    except JournalUnavailable:
        return False


def _last_heard(
    heard: LastHeard, dialect: Dialect, roster: Callable[[], Roster], person: Person
) -> datetime | None:
    """Return when (UTC) somebody was last heard in this chat, None for not of late."""
    handle = dialect.handle_of(person, roster().member(person))
    return heard.of(handle and (dialect.canonical(handle) or handle))


def _keep_order(bot: Any) -> None:
    """Have the commands of one person done in the order typed, on a backend of whatever kind."""
    if bot.bot_config.BOT_ASYNC and not isinstance(bot.thread_pool, CommandOrder):
        bot.thread_pool.close()
        bot.thread_pool = CommandOrder(bot.bot_config.BOT_ASYNC_POOLSIZE)


def _sender(gateways: Mapping[str, Gateway]) -> str:
    """Return the address from which invitations come."""
    mail = gateways.get(Mail.name)
    return mail.sender if isinstance(mail, Mail | SimulatedMail) else SimulatedMail().sender


def _publish(page: Gateway | None) -> None:
    """Have a status page of our own there before anything is said on it; others have theirs."""
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
) -> OnCallRepository | None:
    """Return the shifts that a real paging service keeps for the playbook's pools, if it does."""
    paging = gateways.get(SimulatedPaging.name)
    if paging is None or paging.simulated or not playbook.paging.schedules:
        return None
    return OnCallRepository(journal, written, playbook, paging, backend)


def _restricted_since(incidents: IncidentRepository) -> Callable[[int], datetime | None]:
    """Return what tells since when (UTC) an incident is restricted, None for others."""

    def since(number: int) -> datetime | None:
        incident = incidents.find(number)
        return incident.suspected_at if incident else None

    return since


def _own_rooms(incidents: IncidentRepository, backend: str) -> Callable[[], list[Room] | None]:
    """Return what tells the rooms that incidents have to themselves; None while nobody can."""

    def rooms() -> list[Room] | None:
        try:
            found = incidents.with_rooms()
        except JournalUnavailable:
            return None
        opened = (own for incident in found for own in incident.open_rooms)
        return [own.as_room for own in opened if own.backend == backend]

    return rooms


def _workload(incidents: IncidentRepository, playbook: Playbook) -> Callable[[datetime], Workload]:
    """Return what tells the workload of people; none, while that cannot be read.

    Reading is not held up by it, and nothing can be recorded meanwhile anyway.
    """

    def known(now: datetime) -> Workload:
        try:
            return incidents.workload(playbook, now)
        except JournalUnavailable:
            return NOTHING

    return known


def _reachable(playbook: Playbook, clock: Clock) -> bool:
    """Return whether people may be called now: in hours, or where somebody is provided."""
    return playbook.out_of_hours.provision or playbook.office_hours.is_open(clock.now())
