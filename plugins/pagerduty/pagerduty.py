"""The PagerDuty plugin: news of its incidents comes in, by signed webhooks and by polling.

It says nothing in the chat. What it hears is recorded, and told by whoever follows the record.
"""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from threading import Lock
from typing import TypeGuard

import muster.api
from muster.alerts import AlertNews, PageNews
from muster.gateways.pagerduty_webhook import (
    OLDEST,
    SIGNATURE_HEADER,
    Webhook,
    WrongWebhook,
    read_news,
    signed,
)
from muster.journal import JournalUnavailable, VersionConflict
from muster.kernel.gateway_names import PAGING
from muster.runtime.alert_polling import AlertPolling, Source
from muster.runtime.batcher import Batcher
from muster.runtime.periodic import Periodic
from muster.runtime.webserver import Answer, Posted, Webserver
from muster.settings import settings_of

PATH = "/pagerduty"

_EVERY, _BESIDE_WEBHOOKS = 60.0, 300.0
_REMEMBERED = 10_000
_PAUSE = 0.1
"""Seconds between two writes of what webhooks brought: in between, people's commands are alone."""


class Pagerduty(muster.api.MusterPlugin):
    """Hear of PagerDuty's incidents."""

    verbs = muster.api.Verbs("pagerduty")

    _periodic: Periodic | None = None
    _webserver: Webserver | None = None

    def begin(self) -> None:
        """Take webhooks, and poll where the gateway is a real one."""
        self._seen: OrderedDict[str, datetime] = OrderedDict()
        self._guard = Lock()
        self._gathering = Batcher(self._record, _PAUSE)
        settings = settings_of(self._bot.bot_config)
        self._secrets = settings.pagerduty_webhook_secrets or ()
        if self._secrets and settings.webhook_port is not None:
            host, port = settings.webhook_host, settings.webhook_port
            self._webserver = Webserver(host, port, {PATH: self._take})
        if self._webserver is None:
            self.log.info("no webhook secret is set, so PagerDuty's webhooks are off")
        else:
            self._webserver.start()
        gateway = self.muster.gateways.get(PAGING)
        if gateway is None or gateway.simulated or not isinstance(gateway, Source):
            if self._secrets:
                self.log.warning("webhooks come in, but without a token PagerDuty is told nothing")
            return
        polling = AlertPolling(gateway, self.muster.alerts, self.muster.playbook)
        self._periodic = Periodic(
            "pagerduty-polling",
            _BESIDE_WEBHOOKS if self._secrets else _EVERY,
            lambda: self._poll(polling),
        )
        self._periodic.start()

    def deactivate(self) -> None:
        """Take no webhooks and poll no more."""
        if self._webserver is not None:
            self._webserver.stop()
            self._webserver = None
        if self._periodic is not None:
            self._periodic.stop()
            self._periodic = None
        super().deactivate()

    def _poll(self, polling: AlertPolling) -> None:
        if polling.round(self.muster.clock.now()):
            self.muster.dispatch.wake()

    def _take(self, posted: Posted) -> Answer:
        """Return how a webhook of PagerDuty's is answered."""
        if not self.is_activated:
            return Answer(503, "not_active")
        if not signed(posted.body, posted.header(SIGNATURE_HEADER), self._secrets):
            return Answer(401, "not_signed")
        try:
            return self._hear(read_news(posted.body))
        except WrongWebhook as wrong:
            return Answer(400, wrong.code)
        except (JournalUnavailable, VersionConflict):
            return Answer(503, "storage")

    def _hear(self, told: Webhook) -> Answer:
        now = self.muster.clock.now()
        if not told.is_timely(now):
            return Answer(400, "not_timely")
        with self._guard:
            if told.id in self._seen:
                return Answer(200)
        if self._counts(told.news):
            self._gathering.bring(told.news)
        self._remember(told, now)
        return Answer(200)

    def _record(self, gathered: Sequence[AlertNews | PageNews]) -> None:
        self.hear_of(*gathered)

    def _counts(self, news: AlertNews | PageNews | None) -> TypeGuard[AlertNews | PageNews]:
        """Return whether news is of use: any of our own pages, and of the playbook's services."""
        services = self.muster.playbook.paging.alerts_of
        if isinstance(news, AlertNews):
            return not services or news.service_id in services
        return news is not None

    def _remember(self, told: Webhook, now: datetime) -> None:
        """Remember what was heard, for as long as it would be timely."""
        with self._guard:
            self._seen[told.id] = told.occurred_at
            while self._seen:
                first = next(iter(self._seen))
                if self._seen[first] >= now - OLDEST and len(self._seen) <= _REMEMBERED:
                    break
                del self._seen[first]
