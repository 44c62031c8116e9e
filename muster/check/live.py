"""What storage and services answer when asked whether the bot could use them. Nobody is paged."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from muster.check.finding import CheckFinding, Weight
from muster.check.paging import paging_findings
from muster.check.status_page import status_page_findings
from muster.check.storage import storage_findings
from muster.escalation.calls import addresses
from muster.gateways import Gateway, Rejected, Unavailable
from muster.kernel.gateway_names import MAIL, PAGING, REPORTS, STATUS_PAGE
from muster.loading import load_playbook, load_roster, load_templates
from muster.people import Roster
from muster.playbook import Playbook
from muster.settings import Settings, read_settings
from muster.shipped_gateways import GATEWAYS, GatewayRow, load_gateways


def _mail_findings(
    gateway: Any, settings: Settings, playbook: Playbook, roster: Roster
) -> Iterator[CheckFinding]:
    """Yield what is wrong with the addresses that are written to, which no server is asked."""
    for route in playbook.escalation.routes:
        for address in addresses(route, playbook):
            if address.rpartition(".")[2] in _NOBODYS:
                says = f"{address} is an example: mail for the route {route.id} reaches nobody"
                yield CheckFinding(f"The playbook: {says}.", Weight.FAILING)


_NOBODYS = ("example", "invalid", "test")
"""The top-level domains that belong to nobody (RFC 2606)."""


def _report_findings(
    gateway: Any, settings: Settings, playbook: Playbook, roster: Roster
) -> Iterator[CheckFinding]:
    """Yield that there is no folder for what only some may read, where there may be such."""
    if playbook.cyber is not None and settings.reports_restricted is None:
        yield CheckFinding(
            "No folder is set for reports that only those who need to know may read, so that those "
            "are not saved: set MUSTER_REPORTS_RESTRICTED."
        )


MORE: Mapping[str, Callable[[Any, Settings, Playbook, Roster], Iterator[CheckFinding]]] = {
    PAGING: paging_findings,
    MAIL: _mail_findings,
    STATUS_PAGE: status_page_findings,
    REPORTS: _report_findings,
}
"""What looks for what only that service can tell, by the gateway's name."""


def live_findings(settings: Settings | None = None) -> Iterator[CheckFinding]:
    """Yield who has the storage and what each gateway of a sound set-up answers, by reads alone.

    Without `settings` it is that of the environment.
    """
    settings = settings or read_settings()
    playbook = load_playbook(settings)
    roster = load_roster(settings, playbook)
    yield from storage_findings(settings, playbook)
    if settings.backend == "Slack":
        # What no team without Slack has to install.
        from muster.check.slack import slack_findings

        templates = load_templates(settings, playbook)
        yield from slack_findings(settings, playbook, roster, templates)
    for name, gateway in load_gateways(settings, playbook).items():
        yield from _of_gateway(GATEWAYS[name], gateway, settings, playbook, roster)


def _of_gateway(
    row: GatewayRow, gateway: Gateway, settings: Settings, playbook: Playbook, roster: Roster
) -> Iterator[CheckFinding]:
    if gateway.simulated:
        yield CheckFinding(f"{row.service}: {row.instead}.")
        return
    try:
        yield CheckFinding(f"{row.service} answers: {gateway.probe()}.", Weight.SOUND)
        if row.name in MORE:
            yield from MORE[row.name](gateway, settings, playbook, roster)
    except Unavailable as fault:
        yield CheckFinding(
            f"{row.service} does not answer as it should. Is {row.address} its address, and "
            f"does this machine reach it? What happened: {fault}.",
            Weight.FAILING,
        )
    except Rejected as fault:
        yield CheckFinding(f"{fault}.", Weight.FAILING)
