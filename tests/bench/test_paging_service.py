"""The paging service of the benches is one in which a page can be lost or doubled."""

import pytest

from bench.paging_service import Service, gateway_to
from bench.service import MANNERS
from muster.gateways import Ambiguous, Unavailable
from muster.kernel.effects import Effect

PAGE = {"service": "EXAMPLESERVICE", "escalation_policy": "EXAMPLECOMMS", "title": "Help"}


@pytest.fixture
def service(tmp_path):
    service = Service(tmp_path)
    yield service
    service.be("well")
    service.down()


@pytest.fixture
def gateway(service, tmp_path, monkeypatch):
    monkeypatch.setenv("no_proxy", "localhost")
    return gateway_to(service.url, tmp_path / "certificate.pem", timeout=1.0)


def page(key):
    return Effect(key, "pagerduty", "page", PAGE)


def test_the_same_key_is_taken_once_while_its_incident_is_open_and_again_afterwards(
    service, gateway, monkeypatch
):
    monkeypatch.setattr("bench.paging_service._RESOLVED_AFTER", 1000.0)
    gateway.deliver(page("muster-1"))
    gateway.deliver(page("muster-1"))
    assert [made.key for made in service.told().made] == ["muster-1"]
    monkeypatch.setattr("bench.paging_service._RESOLVED_AFTER", 0.0)
    gateway.deliver(page("muster-1"))
    assert [made.key for made in service.told().made] == ["muster-1", "muster-1"]


def test_hanging_it_takes_nothing_and_answers_nothing(service, gateway):
    service.be("hanging")
    with pytest.raises(Ambiguous):
        gateway.deliver(page("muster-1"))
    told = service.told()
    assert (told.made, told.requests, told.spoilt) == ([], 1, 1)


def test_faulty_it_fails_in_many_ways_and_never_says_no(service, gateway, monkeypatch):
    monkeypatch.setattr("bench.service._FAULTY", 1.0)
    service.be("faulty")
    failures = set()
    for number in range(20):
        try:
            gateway.deliver(page(f"muster-{number}"))
        except (Ambiguous, Unavailable) as fault:
            failures.add(str(fault))
    assert len(failures) > 3
    assert service.told().made
    assert set(MANNERS) == {"well", "hanging", "faulty"}
