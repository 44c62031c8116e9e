"""What storage and services answer when asked whether the bot could use them. Nobody is paged."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from muster.check.finding import CheckFinding, Weight
from muster.check.paging import paging_findings
from muster.check.status_page import status_page_findings
from muster.check.storage import storage_findings
from muster.escalation.calls import addresses
from muster.gateways import Gateway, Rejected, Unavailable
from muster.loading import load_gateways, load_playbook, load_roster, load_templates
from muster.people import Roster
from muster.playbook import Playbook
from muster.settings import Settings, read_settings


@dataclass(frozen=True, slots=True)
class Subject:
    """What is said of one gateway.

    `instead` is what a simulated one says of itself and of how to have a real one; `address` names
    the setting that says where the service is. `more` looks for what only that service can tell.
    """

    name: str
    instead: str
    address: str
    more: Callable[[Any, Settings, Playbook, Roster], Iterator[CheckFinding]]


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
    if playbook.cyber is not None and settings["reports_restricted"] is None:
        yield CheckFinding(
            "No folder is set for reports that only those who need to know may read, so that those "
            "are not saved: set MUSTER_REPORTS_RESTRICTED."
        )


SUBJECTS: Mapping[str, Subject] = {
    "pagerduty": Subject(
        name="PagerDuty",
        instead="paging is only simulated: set MUSTER_PAGERDUTY_TOKEN and MUSTER_PAGERDUTY_FROM",
        address="MUSTER_PAGERDUTY_URL",
        more=paging_findings,
    ),
    "mail": Subject(
        name="The mail server",
        instead="mail is only simulated: set MUSTER_MAIL_HOST and MUSTER_MAIL_FROM",
        address="MUSTER_MAIL_HOST",
        more=_mail_findings,
    ),
    "statuspage": Subject(
        name="The status page",
        instead="it is in the data folder, where nobody else sees it: set MUSTER_STATUSPAGE_TOKEN "
        "and MUSTER_STATUSPAGE_PAGE, or MUSTER_STATUS_PAGE_DIR",
        address="MUSTER_STATUSPAGE_URL",
        more=status_page_findings,
    ),
    "tracker": Subject(
        name="The tracker",
        instead="it is only simulated: set MUSTER_TRACKER, MUSTER_TRACKER_PROJECT and "
        "MUSTER_TRACKER_TOKEN",
        address="MUSTER_TRACKER_URL",
        more=lambda *_: iter(()),
    ),
    "calendar": Subject(
        name="The folder for invitations",
        instead="there is none: set MUSTER_REPORTS",
        address="MUSTER_REPORTS",
        more=lambda *_: iter(()),
    ),
    "reports": Subject(
        name="The reports folder",
        instead="reports are only simulated: set MUSTER_REPORTS",
        address="MUSTER_REPORTS",
        more=_report_findings,
    ),
}
"""The gateways by name."""


def live_findings(settings: Settings | None = None) -> Iterator[CheckFinding]:
    """Yield who has the storage and what each gateway of a sound set-up answers, by reads alone.

    Without `settings` it is that of the environment.
    """
    settings = settings or read_settings()
    playbook = load_playbook(settings)
    roster = load_roster(settings, playbook)
    yield from storage_findings(settings, playbook)
    if settings["backend"] == "Slack":
        # What no team without Slack has to install.
        from muster.check.slack import slack_findings

        templates = load_templates(settings, playbook)
        yield from slack_findings(settings, playbook, roster, templates)
    for name, gateway in load_gateways(settings, playbook).items():
        yield from _of_gateway(SUBJECTS[name], gateway, settings, playbook, roster)


def _of_gateway(
    subject: Subject, gateway: Gateway, settings: Settings, playbook: Playbook, roster: Roster
) -> Iterator[CheckFinding]:
    if gateway.simulated:
        yield CheckFinding(f"{subject.name}: {subject.instead}.")
        return
    try:
        yield CheckFinding(f"{subject.name} answers: {gateway.probe()}.", Weight.SOUND)
        yield from subject.more(gateway, settings, playbook, roster)
    except Unavailable as fault:
        yield CheckFinding(
            f"{subject.name} does not answer as it should. Is {subject.address} its address, and "
            f"does this machine reach it? What happened: {fault}.",
            Weight.FAILING,
        )
    except Rejected as fault:
        yield CheckFinding(f"{fault}.", Weight.FAILING)
