"""The status page of the benches tells all that it shows, and is late only where it may be."""

import pytest

from bench.status_page_service import Service, gateway_to
from muster.gateways import Ambiguous, Unavailable
from muster.kernel.effects import Effect
from tests.gateways import faults

POST = {"name": "Problem", "status": "investigating", "body": "Some requests fail."}


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


def create(key, body="Some requests fail."):
    return Effect(key, "statuspage", "create", {**POST, "body": body})


def test_it_tells_what_the_page_shows_to_the_last_word(service, gateway):
    there = gateway.deliver(create("muster-1")).reference
    more = {"incident": there, "status": "resolved", "body": "It is over."}
    gateway.deliver(Effect("muster-2", "statuspage", "update", more))
    learnt = {"incident": there, "status": "postmortem", "body": "We learnt."}
    gateway.deliver(Effect("muster-3", "statuspage", "postmortem", learnt))
    [shown] = service.told().made
    assert shown == (
        there,
        [
            ("investigating", "Some requests fail."),
            ("resolved", "It is over."),
            ("postmortem", "We learnt."),
        ],
    )


def test_it_has_the_components_that_the_playbook_names(service, playbook):
    assert {each.id for each in playbook.comms.components} <= service.components.keys()


def test_what_comes_too_late_for_who_asked_is_carried_out_once_before_it_is_looked_for(
    service, gateway, monkeypatch
):
    monkeypatch.setattr(service, "_fault_for", lambda method: next(spoilt))
    spoilt = iter([None, faults.late(30.0), *[None] * 9])
    with pytest.raises(Ambiguous):
        gateway.deliver(create("muster-1"))
    assert service.told().made == []
    assert gateway.find(create("muster-1")) is not None
    gateway.deliver(create("muster-1"))
    service.settle()
    assert [len(shown.posts) for shown in service.told().made] == [1]


def test_what_comes_late_and_is_never_looked_for_is_carried_out_in_its_time(
    service, gateway, monkeypatch
):
    monkeypatch.setattr(service, "_fault_for", lambda method: next(spoilt))
    spoilt = iter([None, faults.late(3.0)])
    with pytest.raises(Ambiguous):
        gateway.deliver(create("muster-1"))
    service.settle()
    assert [len(shown.posts) for shown in service.told().made] == [1]


def test_faulty_it_fails_in_many_ways_and_never_says_no(service, gateway, monkeypatch):
    monkeypatch.setattr("bench.service._FAULTY", 1.0)
    service.be("faulty")
    failures = set()
    for number in range(20):
        try:
            gateway.deliver(create(f"muster-{number}", f"Drill {number}."))
        except (Ambiguous, Unavailable) as fault:
            failures.add(str(fault))
    assert len(failures) > 3
