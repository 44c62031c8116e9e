"""What all plugins of one bot share: the journal, the playbook, the clock and the way to speak.

It is made once a bot and kept on the bot itself, since Errbot gives every plugin a storage of its
own, and two handles on one namespace lose each other's writes on some storages.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from muster.alerts.repository import AlertRepository
from muster.chat.command_words import CommandWords
from muster.chat.dialects import Dialect
from muster.chat.last_heard import LastHeard
from muster.chat.messenger import Messenger
from muster.chat.report_text import ReportsInWords
from muster.chat.templates import Templates
from muster.comms.maintenance_repository import MaintenanceRepository
from muster.duties.scheduler import DutyScheduler
from muster.gateways.registry import Gateways
from muster.incidents.repository import IncidentRepository
from muster.journal import Journal
from muster.kernel.workload import Workload
from muster.outbox import Outbox
from muster.past.repository import PastRepository
from muster.people import Roster
from muster.playbook import Playbook
from muster.rota.on_call_repository import OnCallRepository
from muster.rota.repository import RotaRepository
from muster.runtime.clock import Clock
from muster.runtime.contracts import Claims
from muster.runtime.follower_dispatch import FollowerDispatch
from muster.runtime.ticker import Ticker

_ATTRIBUTE = "_muster_services"


@dataclass(frozen=True, slots=True)
class Services:
    """The shared parts of one bot.

    `roster` returns the people as they stand now, `workload` what they have worked on of late.
    `commands` says how commands are typed, `set_by_chat` which settings were given so. `on_calls`
    is None where no paging service keeps the shifts.
    """

    playbook: Playbook
    rota: RotaRepository
    maintenance: MaintenanceRepository
    roster: Callable[[], Roster]
    workload: Callable[[datetime], Workload]
    templates: Templates
    commands: CommandWords
    set_by_chat: Mapping[str, Any]
    clock: Clock
    journal: Journal
    incidents: IncidentRepository
    past: PastRepository
    alerts: AlertRepository
    dialect: Dialect
    messenger: Messenger
    dispatch: FollowerDispatch
    scheduler: DutyScheduler
    ticker: Ticker
    gateways: Gateways
    outbox: Outbox
    on_calls: OnCallRepository | None
    last_heard: LastHeard
    reports: ReportsInWords
    claims: Claims


def made_services(bot: Any) -> Services | None:
    """Return the services of an Errbot bot, or None while nothing has asked for them."""
    return getattr(bot, _ATTRIBUTE, None)


def keep_services(bot: Any, services: Services) -> None:
    """Keep the services of an Errbot bot on the bot itself, for `made_services`."""
    setattr(bot, _ATTRIBUTE, services)
