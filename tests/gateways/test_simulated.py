"""The simulated paging service does what the gateway to PagerDuty does, and calls nobody."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from muster.gateways import Effect, Rejected, Unavailable
from muster.gateways.paging import ListedAlert, OnCall, User
from muster.gateways.simulated_paging import SimulatedPaging
from tests.gateways.pagerduty_fake import on_call

NOW = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
ON_CALLS = (
    OnCall("PALEX", "Palex", "PPOLICY", "PSCHED", 1, None, None),
    OnCall("PBOSS", "Pboss", "PPOLICY", None, 2, None, None),
)
ALEX = User("PALEX", "Alex Anderson", "alex@paas.example.org")


def effect(action, key="INC-7/page/1", **payload):
    return Effect(key, "pagerduty", action, payload)


def page(key="INC-7/page/1", **given):
    asked = {"service": "PSERVICE", "title": "Apps fail", "user": "PALEX", **given}
    return effect("page", key, **asked)


def alert(its_id):
    return ListedAlert(its_id, "5xx rate high", NOW, "https://pd.invalid", "high", "PSERVICE")


@pytest.fixture
def simulated():
    return SimulatedPaging(ON_CALLS, [ALEX])


@pytest.fixture(params=["pagerduty", "simulated"])
def paging(request):
    """Both of them: what holds for one holds for the other."""
    if request.param == "simulated":
        simulated = request.getfixturevalue("simulated")
        simulated.arrives(alert("Q0000001"))
        return simulated
    fake = request.getfixturevalue("fake")
    fake.add_incident()
    fake.on_calls = [on_call("PALEX", "PSCHED"), on_call("PBOSS", level=2)]
    return request.getfixturevalue("gateway")


def test_a_page_is_made_once_for_each_key(paging):
    assert paging.find(page("a")) is None
    first = paging.deliver(page("a"))
    assert first == paging.deliver(page("a")) == paging.find(page("a"))
    assert first.detail["status"] == "triggered"
    assert first.detail["number"] == 2
    assert paging.deliver(page("b")).reference != first.reference


def test_who_takes_a_page_is_told_its_incident(paging):
    its_id = paging.deliver(page()).reference
    taken = paging.deliver(effect("acknowledge", "taken", incident=its_id))
    assert (taken.reference, taken.detail["status"]) == (its_id, "acknowledged")
    assert paging.find(page()).detail["status"] == "acknowledged"


def test_a_resolved_incident_stays_resolved(paging):
    resolve = effect("resolve", incident="Q0000001")
    assert paging.find(resolve) is None
    assert paging.deliver(resolve) == paging.deliver(resolve) == paging.find(resolve)
    late = effect("acknowledge", incident="Q0000001")
    assert paging.find(late) == paging.deliver(late)
    assert paging.deliver(late).detail["status"] == "resolved"


def test_a_note_is_added_once_for_each_key(paging):
    notes = [effect("note", key, incident="Q0000001", text="Restarted") for key in "ab"]
    assert paging.find(notes[0]) is None
    first = paging.deliver(notes[0])
    assert first == paging.deliver(notes[0]) == paging.find(notes[0])
    assert paging.find(notes[1]) is None
    assert paging.deliver(notes[1]) != first


@pytest.mark.parametrize(
    "asked",
    [
        effect("shout"),
        page(key=""),
        page(title=""),
        page(escalation_policy="PPOLICY"),
        page(urgency="dire"),
        effect("acknowledge", incident="PUNKNOWN"),
        effect("resolve"),
        effect("note", incident="PUNKNOWN", text="x"),
        effect("note", incident="Q0000001"),
        effect("note", incident="../users", text="x"),
    ],
)
def test_what_is_rejected(paging, asked):
    with pytest.raises(Rejected):
        paging.deliver(asked)


def test_an_alert_is_open_until_it_is_resolved(paging):
    [there] = paging.open_alerts(["PSERVICE", "POTHER"])
    assert (there.id, there.title, there.service) == ("Q0000001", "5xx rate high", "PSERVICE")
    assert paging.open_alerts(["POTHER"]) == paging.open_alerts([]) == ()
    paging.deliver(effect("acknowledge", incident="Q0000001"))
    [there] = paging.open_alerts(["PSERVICE"])
    assert (there.status, paging.alert("Q0000001")) == ("acknowledged", there)
    paging.deliver(effect("resolve", incident="Q0000001"))
    assert paging.open_alerts(["PSERVICE"]) == ()
    assert paging.alert("Q0000001").status == "resolved"
    assert paging.alert("PUNKNOWN") is None


def test_who_is_on_call(paging):
    assert paging.on_calls(schedule_ids=["PSCHED"]) == ON_CALLS[:1]
    assert paging.on_calls(escalation_policy_ids=["PPOLICY"]) == ON_CALLS
    assert paging.on_calls() == paging.on_calls(schedule_ids=["PELSE"]) == ()
    assert paging.schedule_users("PSCHED", NOW, NOW) == (ALEX,)


def test_users_are_found_by_their_whole_address(paging):
    assert paging.user_of("Alex@PaaS.example.org") == ALEX
    assert paging.user_of("alex") is None
    assert paging.user_of("lex@paas.example.org") is None


@pytest.mark.parametrize(
    ("kind", "its_id"),
    [
        ("service", "PSERVICE"),
        ("escalation_policy", "PPOLICY"),
        ("schedule", "PSCHED"),
        ("user", "PALEX"),
    ],
)
def test_what_is_there_has_a_name(paging, kind, its_id):
    assert paging.name_of(kind, its_id)
    with pytest.raises(Rejected, match="is not an id"):
        paging.name_of(kind, "../users")


def test_a_probe_says_something(paging):
    assert "token" in paging.probe() or paging.simulated


def calls(simulated):
    return [
        lambda: simulated.deliver(page()),
        lambda: simulated.find(page()),
        lambda: simulated.on_calls(schedule_ids=["PSCHED"]),
        lambda: simulated.schedule_users("PSCHED", NOW, NOW),
        lambda: simulated.open_alerts(["PSERVICE"]),
        simulated.whoami,
        simulated.abilities,
        simulated.probe,
        lambda: simulated.user_of("alex@paas.example.org"),
        lambda: simulated.name_of("service", "PSERVICE"),
    ]


def test_it_fails_as_often_as_it_is_told(simulated):
    simulated.fail(2)
    for _ in range(2):
        with pytest.raises(Unavailable):
            simulated.deliver(page())
    assert simulated.pages == {}
    simulated.deliver(page())
    assert list(simulated.pages) == ["INC-7/page/1"]


def test_it_fails_until_it_is_restored(simulated):
    simulated.fail()
    for call in calls(simulated):
        with pytest.raises(Unavailable):
            call()
    simulated.restore()
    for call in calls(simulated):
        call()
    assert simulated.whoami() is None
    assert simulated.abilities() == ()


def test_it_keeps_what_was_asked_for_in_order(simulated):
    for key in "cab":
        simulated.deliver(page(key, title=f"Page  {key}\n"))
    assert [(key, asked.title) for key, asked in simulated.pages.items()] == [
        ("c", "Page c"),
        ("a", "Page a"),
        ("b", "Page b"),
    ]
    assert [simulated.find(page(key)).reference for key in "cab"] == ["SIM1", "SIM2", "SIM3"]


def test_an_alert_that_arrives_twice_is_one(simulated):
    simulated.arrives(alert("PD1"))
    simulated.deliver(effect("resolve", incident="PD1"))
    simulated.arrives(alert("PD1"))
    assert simulated.open_alerts(["PSERVICE"]) == ()


def test_the_same_page_from_many_threads_is_one(simulated):
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: simulated.deliver(page()).reference, range(100)))
    assert found == {"SIM1"}
