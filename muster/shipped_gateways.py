"""The gateways that come with the bot: a row each, with the real one and the one that is played.

All that is said of a gateway by its name stands in its row, but for what people read in the chat of
the service, which is in templates/services/. Each is loaded when it is made: to know their names,
as the list of rehearsals does, takes none of them.
"""

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from muster.gateways import Gateway
from muster.kernel.gateway_names import CALENDAR, MAIL, PAGING, REPORTS, STATUS_PAGE, TRACKER
from muster.loading import components_of, load_pages, load_words
from muster.playbook import Playbook
from muster.settings import SettingFault, Settings, needed


@dataclass(frozen=True, slots=True)
class Played:
    """What a gateway that is only played is made of.

    `data` is a folder of its own, and `now` returns the instant (UTC) that is played.
    """

    settings: Settings
    playbook: Playbook
    data: Path
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class GatewayRow:
    """One gateway that comes with the bot, by the name that the record keeps.

    `made` returns it as the settings say, None where they have none; it raises SettingFault.
    `played` returns the one of a rehearsal, None where there is none in one. `service` is what an
    operator calls it, `instead` what a simulated one says of itself and of how to have a real one,
    and `address` the setting that says where the service is.
    """

    name: str
    made: Callable[[Settings, Playbook], Gateway | None]
    played: Callable[[Played], Gateway] | None
    service: str
    instead: str
    address: str


def load_gateways(settings: Settings, playbook: Playbook) -> dict[str, Gateway]:
    """Return the gateways by name: real ones where the settings say how, else simulated ones.

    Without Statuspage the status page is one of our own; without a folder for reports there is no
    gateway to one. Raises SettingFault for a credential that cannot be one.
    """
    made = {name: row.made(settings, playbook) for name, row in GATEWAYS.items()}
    return {name: gateway for name, gateway in made.items() if gateway is not None}


def played_gateways(played: Played) -> dict[str, Gateway]:
    """Return the gateways of a rehearsal by name: nobody outside hears of any."""
    rows = GATEWAYS.values()
    return {row.name: row.played(played) for row in rows if row.played is not None}


def _report_folder(settings: Settings, playbook: Playbook) -> Gateway | None:
    """Return the gateway to the folder of reports, and to that of the restricted ones, if any.

    Raises SettingFault where what only some may read would lie among what all can.
    """
    folder: Path | None = settings.reports
    if folder is None:
        return None
    restricted: Path | None = settings.reports_restricted
    if restricted is not None and restricted.resolve().is_relative_to(folder.resolve()):
        raise SettingFault(
            "MUSTER_REPORTS_RESTRICTED: is within MUSTER_REPORTS, where everybody reads; "
            "name a folder beside it."
        )
    from muster.gateways.report_folder import ReportFolder

    return ReportFolder(
        folder,
        restricted=restricted,
        address=settings.reports_url,
        restricted_address=settings.reports_restricted_url,
    )


def _paging(settings: Settings, playbook: Playbook) -> Gateway:
    if settings.pagerduty_token is None:
        return _simulated_paging()
    # The library takes a tenth of a second to load, which a bot without PagerDuty need not wait.
    from muster.gateways.pagerduty import PagerDuty

    try:
        return PagerDuty(
            settings.pagerduty_token,
            needed(settings.pagerduty_from, "MUSTER_PAGERDUTY_FROM", "MUSTER_PAGERDUTY_TOKEN"),
            base_url=settings.pagerduty_url,
            verify=_trusting(settings.pagerduty_ca_file),
            credential_name="the token in MUSTER_PAGERDUTY_TOKEN",
        )
    except ValueError as error:
        raise SettingFault(f"MUSTER_PAGERDUTY_TOKEN: {error}.") from error


def _mail(settings: Settings, playbook: Playbook) -> Gateway:
    if settings.mail_host is None:
        return _simulated_mail()
    from muster.gateways.mail import Mail

    try:
        return Mail(
            settings.mail_host,
            settings.mail_port,
            needed(settings.mail_from, "MUSTER_MAIL_FROM", "MUSTER_MAIL_HOST"),
            user=settings.mail_user,
            password=settings.mail_password,
            tls=settings.mail_tls,
            verify=_trusting(settings.mail_ca_file),
            timeout=10.0,
            credential_name="the password in MUSTER_MAIL_PASSWORD",
        )
    except ValueError as error:
        raise SettingFault(f"MUSTER_MAIL_HOST: {error}.") from error


def _status_page(settings: Settings, playbook: Playbook) -> Gateway:
    if settings.statuspage_token is not None:
        return _statuspage(settings, settings.statuspage_token)
    from muster.gateways.static_site import Site
    from muster.gateways.static_status_page import PublishedPage

    served: Path | None = settings.status_page_dir
    data: Path = settings.data_dir
    page = playbook.comms.status_page
    address = f"{page.url.rstrip('/')}/" if served and page.url else None
    site = Site(page.name, playbook.timezone, address)
    return PublishedPage(
        served or data / "status",
        kept=data / "status-page.json",
        pages=load_pages(settings, site, load_words(settings, playbook)),
        site=site,
        components=components_of(playbook),
        served=served is not None,
    )


def _statuspage(settings: Settings, key: str) -> Gateway:
    # What no team without Statuspage has to load.
    from muster.gateways.statuspage import Statuspage

    try:
        return Statuspage(
            key,
            needed(settings.statuspage_page, "MUSTER_STATUSPAGE_PAGE", "MUSTER_STATUSPAGE_TOKEN"),
            base_url=settings.statuspage_url,
            verify=_trusting(settings.statuspage_ca_file),
            credential_name="the key in MUSTER_STATUSPAGE_TOKEN",
            page_name="the page in MUSTER_STATUSPAGE_PAGE",
        )
    except ValueError as error:
        raise SettingFault(f"MUSTER_STATUSPAGE_TOKEN: {error}.") from error


def _tracker(settings: Settings, playbook: Playbook) -> Gateway:
    kind, url = settings.tracker, settings.tracker_url
    if kind is None:
        return _simulated_tracker()
    token = needed(settings.tracker_token, "MUSTER_TRACKER_TOKEN", "MUSTER_TRACKER")
    project = needed(settings.tracker_project, "MUSTER_TRACKER_PROJECT", "MUSTER_TRACKER")
    verify = _trusting(settings.tracker_ca_file)
    credential = "the token in MUSTER_TRACKER_TOKEN"
    try:
        # What no team without that tracker has to load.
        if kind == "github":
            from muster.gateways.github_issues import GitHubIssues

            address = url or "https://api.github.com"
            return GitHubIssues(
                token, project, base_url=address, verify=verify, credential_name=credential
            )
        from muster.gateways.jira import Jira

        return Jira(
            needed(settings.tracker_user, "MUSTER_TRACKER_USER", "MUSTER_TRACKER=jira"),
            token,
            project,
            base_url=needed(url, "MUSTER_TRACKER_URL", "MUSTER_TRACKER=jira"),
            verify=verify,
            credential_name=credential,
        )
    except ValueError as error:
        if isinstance(error, SettingFault):
            raise
        raise SettingFault(f"MUSTER_TRACKER: {error}.") from error


def _trusting(authorities: Path | None) -> ssl.SSLContext | None:
    return ssl.create_default_context(cafile=authorities) if authorities else None


def _invitations(settings: Settings, playbook: Playbook) -> Gateway | None:
    if settings.reports is None:
        return None
    from muster.gateways.invitation_folder import InvitationFolder

    return InvitationFolder(settings.reports)


def _simulated_paging(_played: Played | None = None) -> Gateway:
    from muster.gateways.simulated_paging import SimulatedPaging

    return SimulatedPaging()


def _simulated_mail(_played: Played | None = None) -> Gateway:
    from muster.gateways.simulated_mail import SimulatedMail

    return SimulatedMail()


def _simulated_tracker(_played: Played | None = None) -> Gateway:
    from muster.gateways.simulated_tracker import SimulatedTracker

    return SimulatedTracker()


def _played_page(played: Played) -> Gateway:
    from muster.gateways.simulated_status_page import SimulatedStatusPage

    return SimulatedStatusPage(components_of(played.playbook), played.now)


def _played_reports(played: Played) -> Gateway:
    from muster.gateways.simulated_reports import SimulatedReportFolder

    return SimulatedReportFolder(played.data, played.settings.reports)


GATEWAYS: Mapping[str, GatewayRow] = {
    row.name: row
    for row in (
        GatewayRow(
            PAGING,
            _paging,
            _simulated_paging,
            service="PagerDuty",
            instead="paging is only simulated: set MUSTER_PAGERDUTY_TOKEN and "
            "MUSTER_PAGERDUTY_FROM",
            address="MUSTER_PAGERDUTY_URL",
        ),
        GatewayRow(
            MAIL,
            _mail,
            _simulated_mail,
            service="The mail server",
            instead="mail is only simulated: set MUSTER_MAIL_HOST and MUSTER_MAIL_FROM",
            address="MUSTER_MAIL_HOST",
        ),
        GatewayRow(
            STATUS_PAGE,
            _status_page,
            _played_page,
            service="The status page",
            instead="it is in the data folder, where nobody else sees it: set "
            "MUSTER_STATUSPAGE_TOKEN and MUSTER_STATUSPAGE_PAGE, or MUSTER_STATUS_PAGE_DIR",
            address="MUSTER_STATUSPAGE_URL",
        ),
        GatewayRow(
            TRACKER,
            _tracker,
            _simulated_tracker,
            service="The tracker",
            instead="it is only simulated: set MUSTER_TRACKER, MUSTER_TRACKER_PROJECT and "
            "MUSTER_TRACKER_TOKEN",
            address="MUSTER_TRACKER_URL",
        ),
        GatewayRow(
            CALENDAR,
            _invitations,
            None,
            service="The folder for invitations",
            instead="there is none: set MUSTER_REPORTS",
            address="MUSTER_REPORTS",
        ),
        GatewayRow(
            REPORTS,
            _report_folder,
            _played_reports,
            service="The reports folder",
            instead="reports are only simulated: set MUSTER_REPORTS",
            address="MUSTER_REPORTS",
        ),
    )
}
"""The gateways by name."""
