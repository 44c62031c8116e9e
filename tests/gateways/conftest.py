"""The services of the tests' own, and the gateways that speak to them."""

from collections.abc import Iterator

import pytest

from muster.gateways.mail import Mail
from muster.gateways.pagerduty import PagerDuty
from muster.gateways.simulated_status_page import SimulatedStatusPage
from muster.gateways.static_status_page import PublishedPage
from muster.gateways.statuspage import Statuspage
from tests.gateways.certificates import Certificate, certificate
from tests.gateways.mail_server import PASSWORD, USER, LoopbackMailServer
from tests.gateways.pagerduty_fake import SENDER, TOKEN, PagerDutyFake
from tests.gateways.published import published_in
from tests.gateways.status_posts import COMPONENTS, NOON
from tests.gateways.statuspage_fake import KEY, PAGE, StatuspageFake

HASTE = 0.5
"""Seconds; a fault that hangs costs a test as much."""


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    """A developer's proxy would be asked for loopback too."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="session")
def tls(tmp_path_factory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def fake(tls) -> Iterator[PagerDutyFake]:
    """PagerDuty. Whatever its document does not allow fails the test that did it."""
    fake = PagerDutyFake(tls)
    yield fake
    fake.down()
    assert fake.violations == []


@pytest.fixture
def gateway(fake, tls) -> PagerDuty:
    return PagerDuty(TOKEN, SENDER, base_url=fake.url, verify=tls.client)


@pytest.fixture
def hasty(fake, tls) -> PagerDuty:
    """The gateway with little patience, for what takes longer."""
    return PagerDuty(TOKEN, SENDER, base_url=fake.url, verify=tls.client, timeout=HASTE)


@pytest.fixture
def mail_server(request, tls) -> Iterator[LoopbackMailServer]:
    """A mail server that wants a login. A test may ask for another kind of TLS."""
    server = LoopbackMailServer(tls, getattr(request, "param", "implicit"))
    yield server
    server.stop()


@pytest.fixture
def mail(mail_server, tls) -> Mail:
    return mail_at(mail_server, tls)


@pytest.fixture
def hasty_mail(mail_server, tls) -> Mail:
    """The gateway with little patience, for what takes longer."""
    return mail_at(mail_server, tls, timeout=HASTE)


def mail_at(server, certificate, **given) -> Mail:
    """Return a gateway to a server of the tests; what is given goes before what suits it."""
    fitting = {
        "host": "127.0.0.1",
        "port": server.port,
        "sender": "muster@paas.example.org",
        "user": USER,
        "password": PASSWORD,
        "tls": server.tls,
        "verify": certificate.client,
        "credential_name": "MUSTER_MAIL_PASSWORD",
    }
    return Mail(**{**fitting, **given})


@pytest.fixture
def published_page(tmp_path) -> PublishedPage:
    return published_in(tmp_path)


@pytest.fixture
def simulated_page() -> SimulatedStatusPage:
    return SimulatedStatusPage(COMPONENTS, lambda: NOON)


@pytest.fixture
def statuspage_fake(tls) -> Iterator[StatuspageFake]:
    """Statuspage. Whatever its document does not allow fails the test that did it."""
    fake = StatuspageFake(tls)
    yield fake
    fake.down()
    assert fake.violations == []


@pytest.fixture
def statuspage_page(statuspage_fake, tls) -> Statuspage:
    return statuspage_at(statuspage_fake, tls)


@pytest.fixture
def hasty_page(statuspage_fake, tls) -> Statuspage:
    """The gateway with little patience, for what takes longer."""
    return statuspage_at(statuspage_fake, tls, timeout=HASTE)


def statuspage_at(fake, certificate, **given) -> Statuspage:
    """Return a gateway to a fake of the tests; what is given goes before what suits it."""
    fitting = {
        "token": KEY,
        "page": PAGE,
        "base_url": fake.url,
        "verify": certificate.client,
        "credential_name": "the key in MUSTER_STATUSPAGE_TOKEN",
        "page_name": "the page in MUSTER_STATUSPAGE_PAGE",
    }
    return Statuspage(**{**fitting, **given})
