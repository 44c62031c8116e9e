"""The metrics plugin: how things stand in numbers, for Prometheus. Nothing can be done there."""

import muster.api
from muster.runtime.webserver import Door, Webserver
from muster.settings import settings_of

_DOOR = Door(
    "There are no metrics",
    "MUSTER_METRICS_HOST",
    "MUSTER_METRICS_PORT",
    open="metrics are shown",
    refused="readers of the metrics refused",
)


class Metrics(muster.api.MusterPlugin):
    """Show how things stand, in numbers."""

    verbs = muster.api.Verbs("metrics")
    _webserver: Webserver | None = None

    def begin(self) -> None:
        """Show them from now on, where somebody wants them."""
        settings = settings_of(self._bot.bot_config)
        if not settings.metrics:
            return
        # What no bot without metrics has to load.
        from metrics_shown.answering import MetricsAnswers

        answers = MetricsAnswers(self.muster, settings)
        host, port = settings.metrics_host, settings.metrics_port
        self._webserver = Webserver(host, port, {}, door=_DOOR, show=answers.show)
        self._webserver.start()

    def deactivate(self) -> None:
        """Show nothing any more."""
        if self._webserver is not None:
            self._webserver.stop()
            self._webserver = None
        super().deactivate()
