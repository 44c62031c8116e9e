"""The gateway to PagerDuty, against a PagerDuty that keeps to PagerDuty's own document."""

import json
import logging
import random
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from muster.gateways import Ambiguous, Effect, Rejected, Unavailable
from muster.gateways.pagerduty import PagerDuty
from muster.gateways.paging import ListedAlert, OnCall, User
from tests.gateways import faults
from tests.gateways.conftest import HASTE
from tests.gateways.pagerduty_fake import SENDER, TOKEN, on_call, user

NOW = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)


def effect(action, key="INC-7/page/1", **payload):
    return Effect(key, "pagerduty", action, payload)


def page(key="INC-7/page/1", **given):
    asked = {"service": "PSERVICE", "title": "Apps fail", "user": "PALEX", **given}
    return effect("page", key, **{name: value for name, value in asked.items() if value})


def posts(fake):
    return [seen for seen in fake.requests if seen.method == "POST"]


# What is asked for.


def test_a_page_calls_a_user_out(fake, gateway):
    delivery = gateway.deliver(page(details="Logins fail since 14:05.", urgency="low"))
    [made] = fake.pages
    assert delivery.reference == made["id"]
    assert delivery.detail == {"html_url": made["html_url"], "number": 1, "status": "triggered"}
    asked = fake.requests[0].json["incident"]
    assert asked == {
        "type": "incident",
        "title": "Apps fail",
        "service": {"id": "PSERVICE", "type": "service_reference"},
        "urgency": "low",
        "incident_key": "INC-7/page/1",
        "assignments": [{"assignee": {"id": "PALEX", "type": "user_reference"}}],
        "body": {"type": "incident_body", "details": "Logins fail since 14:05."},
    }
    assert fake.requests[0].headers["From"] == SENDER


def test_a_page_calls_an_escalation_policy(fake, gateway):
    gateway.deliver(page(user=None, escalation_policy="PPOLICY"))
    asked = fake.requests[0].json["incident"]
    assert asked["escalation_policy"]["id"] == "PPOLICY"
    assert asked["urgency"] == "high"
    assert "assignments" not in asked
    assert "body" not in asked


def test_a_long_title_is_shortened_and_kept_in_the_details(fake, gateway):
    title = "Apps fail " * 40
    gateway.deliver(page(title=title, details="Since 14:05."))
    asked = fake.requests[0].json["incident"]
    assert len(asked["title"]) == 255
    assert asked["body"]["details"] == f"{title.strip()}\nSince 14:05."


def test_the_same_page_twice_is_one_incident(fake, gateway):
    first, second = gateway.deliver(page()), gateway.deliver(page())
    assert first == second
    assert len(fake.pages) == 1
    assert len(posts(fake)) == 2, "PagerDuty itself refused the second"


def test_two_pages_are_two_incidents(fake, gateway):
    assert gateway.deliver(page("a")).reference != gateway.deliver(page("b")).reference
    assert len(fake.pages) == 2


def test_the_same_page_from_many_threads_is_one_incident(fake, gateway):
    with ThreadPoolExecutor(8) as pool:
        deliveries = list(pool.map(lambda _: gateway.deliver(page()), range(24)))
    assert {delivery.reference for delivery in deliveries} == {fake.pages[0]["id"]}
    assert len(fake.pages) == 1


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ({"user": None}, "either"),
        ({"escalation_policy": "PPOLICY"}, "either"),
        ({"title": " "}, "title"),
        ({"service": None}, "service"),
        ({"urgency": "medium"}, "urgency"),
    ],
)
def test_a_page_that_is_not_complete_is_rejected_unsent(fake, gateway, payload, said):
    with pytest.raises(Rejected, match=said):
        gateway.deliver(page(**payload))
    assert fake.requests == []


@pytest.mark.parametrize("asked", [effect("shout"), page(key="")])
def test_what_is_no_action_and_what_has_no_key_is_rejected_unsent(fake, gateway, asked):
    for act in (gateway.deliver, gateway.find):
        with pytest.raises(Rejected):
            act(asked)
    assert fake.requests == []


def test_a_refused_page_says_why_in_pagerdutys_words(fake, gateway):
    with pytest.raises(Rejected, match=r"\(400\): Invalid Input Provided: Service not found"):
        gateway.deliver(page(service="PNOWHERE"))
    assert fake.pages == []


def test_a_sender_whom_pagerduty_does_not_know_is_rejected(fake, tls):
    stranger = PagerDuty(TOKEN, "who@example.org", base_url=fake.url, verify=tls.client)
    with pytest.raises(Rejected, match="Requester User Not Found"):
        stranger.deliver(page())


@pytest.mark.parametrize(
    ("action", "status"), [("acknowledge", "acknowledged"), ("resolve", "resolved")]
)
def test_an_incident_is_acknowledged_and_resolved_once(fake, gateway, action, status):
    its_id = fake.add_incident()
    assert gateway.find(effect(action, incident=its_id)) is None
    for _ in range(2):
        delivery = gateway.deliver(effect(action, incident=its_id))
        assert (delivery.reference, delivery.detail["status"]) == (its_id, status)
    assert gateway.find(effect(action, incident=its_id)) == delivery
    assert fake.incidents[its_id]["status"] == status
    assert [seen.method for seen in fake.requests].count("PUT") == 1


def test_a_late_acknowledgement_does_not_open_an_incident_again(fake, gateway):
    its_id = fake.add_incident(status="resolved")
    assert gateway.deliver(effect("acknowledge", incident=its_id)).detail["status"] == "resolved"
    assert fake.incidents[its_id]["status"] == "resolved"


def test_a_note_is_added_once_and_the_same_words_again_for_another_key(fake, gateway):
    its_id = fake.add_incident()
    notes = [effect("note", key, incident=its_id, text="Router restarted") for key in "aab"]
    assert gateway.find(notes[0]) is None
    deliveries = [gateway.deliver(note) for note in notes]
    assert deliveries[0] == deliveries[1] == gateway.find(notes[0])
    assert deliveries[1] != deliveries[2]
    contents = [note["content"] for note in fake.notes[its_id]]
    assert len(contents) == 2
    assert all(content.startswith("Router restarted [muster ") for content in contents)


@pytest.mark.parametrize("action", ["acknowledge", "resolve", "note"])
@pytest.mark.parametrize("its_id", ["PUNKNOWN", "../users/me", "Q1?x=1", ""])
def test_an_incident_that_is_not_there_is_rejected(fake, gateway, action, its_id):
    for act in (gateway.deliver, gateway.find):
        with pytest.raises(Rejected):
            act(effect(action, incident=its_id, text="x"))
    assert {seen.path for seen in fake.requests} <= {
        "/incidents/PUNKNOWN",
        "/incidents/PUNKNOWN/notes",
    }


# What is found.


def test_a_page_is_found_by_its_key_whatever_became_of_it(fake, gateway):
    assert gateway.find(page()) is None
    fake.add_incident(incident_key="another")
    delivery = gateway.deliver(page())
    assert gateway.find(page()) == delivery
    fake.incidents[delivery.reference].update(status="resolved", created_at="2020-01-01T00:00:00Z")
    assert gateway.find(page()).detail["status"] == "resolved"


def test_a_page_that_came_to_have_alerts_is_found(fake, gateway):
    delivery = gateway.deliver(page())
    made = fake.incidents[delivery.reference]
    made.update(alert_key=made["incident_key"], incident_key=None)
    assert gateway.find(page()) == delivery


def test_a_refusal_that_cannot_be_looked_into_now_is_tried_again(fake, gateway):
    gateway.deliver(page())
    fake.fail_next(faults.answers(503), on="GET")
    with pytest.raises(Unavailable):
        gateway.deliver(page())
    assert gateway.deliver(page()).reference == fake.pages[0]["id"]


# What is read.


def test_who_is_on_call(fake, gateway):
    start = "2026-03-02T09:00:00Z"
    fake.on_calls = [
        on_call("PALEX", "PSCHED", start=start, end="2026-03-02T17:00:00+01:00"),
        on_call("PBOSS", None, level=2),
        on_call("PELSE", "POTHER", policy="PELSEWHERE"),
    ]
    alex = OnCall(
        "PALEX",
        "Palex",
        "PPOLICY",
        "PSCHED",
        1,
        datetime(2026, 3, 2, 9, tzinfo=UTC),
        datetime(2026, 3, 2, 16, tzinfo=UTC),
    )
    boss = OnCall("PBOSS", "Pboss", "PPOLICY", None, 2, None, None)
    assert gateway.on_calls(schedule_ids=["PSCHED"]) == (alex,)
    both = gateway.on_calls(schedule_ids=["PSCHED"], escalation_policy_ids=["PPOLICY"])
    assert both == (alex, boss)
    seen = len(fake.requests)
    assert gateway.on_calls() == ()
    assert len(fake.requests) == seen


def test_who_is_on_a_schedule(fake, gateway):
    users = gateway.schedule_users("PSCHED", NOW, NOW + timedelta(days=1))
    assert users == (User("PALEX", "Alex Anderson", "alex@paas.example.org"),)
    assert dict(fake.requests[0].query)["since"] == "2026-03-02T14:00:00+00:00"
    with pytest.raises(Rejected, match="404"):
        gateway.schedule_users("PNONE", NOW, NOW)
    with pytest.raises(Rejected, match="not an id"):
        gateway.schedule_users("../users", NOW, NOW)


def test_open_alerts_however_many_and_old(fake, gateway):
    fake.page_size = 2
    ids = [fake.add_incident(created_at="2026-01-01T10:00:00Z") for _ in range(5)]
    fake.change(ids[1], "acknowledged", by="Alex Anderson", at="2026-01-01T10:05:00Z")
    fake.change(ids[2], "resolved")
    fake.add_incident(service={"id": "POTHER"})
    alerts = gateway.open_alerts(["PSERVICE"])
    assert [alert.id for alert in alerts] == [*ids[:2], *ids[3:]]
    taken = alerts[1]
    assert (taken.status, taken.changed_by) == ("acknowledged", "Alex Anderson")
    assert taken.changed_at == datetime(2026, 1, 1, 10, 5, tzinfo=UTC)
    assert alerts[0] == ListedAlert(
        ids[0],
        "5xx rate high",
        datetime(2026, 1, 1, 10, tzinfo=UTC),
        fake.incidents[ids[0]]["html_url"],
        "high",
        "PSERVICE",
        service_name="PSERVICE",
        number=1,
        changed_at=datetime(2026, 1, 1, 10, tzinfo=UTC),
        changed_by="PSERVICE",
    )
    assert gateway.open_alerts([]) == (), "and not those of the whole account"


def test_one_alert_as_it_stands(fake, gateway):
    its_id = fake.add_incident(incident_key="muster-incident-00000001-3-x")
    fake.change(its_id, "resolved", by="Alex Anderson")
    found = gateway.alert(its_id)
    assert (found.id, found.status, found.key) == (
        its_id,
        "resolved",
        "muster-incident-00000001-3-x",
    )
    assert gateway.alert("PNONE") is None
    with pytest.raises(Rejected, match="not an id"):
        gateway.alert("../users")


def test_a_live_check_pages_nobody(fake, gateway):
    assert gateway.whoami() == User("PBOT", "Muster", SENDER)
    assert gateway.abilities() == ("teams", "urgencies")
    fake.owner = None
    assert gateway.whoami() is None
    assert {seen.method for seen in fake.requests} == {"GET"}


def test_a_list_that_never_ends_is_read_to_pagerdutys_own_limit(fake, gateway):
    entries = [on_call("PALEX", "PSCHED", level=level) for level in range(100)]
    endless = json.dumps({"oncalls": entries, "more": True}).encode()
    fake.fail_next(*[faults.answers(200, body=endless)] * 200)
    assert len(gateway.on_calls(schedule_ids=["PSCHED"])) == 100
    assert len(fake.requests) == 100


def test_a_list_that_goes_on_without_anything_is_at_its_end(fake, gateway):
    fake.fail_next(faults.answers(200, body=b'{"oncalls": [], "more": true}'))
    assert gateway.on_calls(schedule_ids=["PSCHED"]) == ()
    assert len(fake.requests) == 1


# What goes wrong. A fault: what a GET makes of it, what a POST does, and whether that was done.

FAULTS = {
    "429": (faults.answers(429), Unavailable, Unavailable, False),
    "408": (faults.answers(408), Unavailable, Unavailable, False),
    "redirected": (faults.answers(302, {"Location": "/"}), Unavailable, Unavailable, False),
    "500": (faults.answers(500), Unavailable, Ambiguous, False),
    "503": (faults.answers(503), Unavailable, Ambiguous, False),
    "503, and done all the same": (
        faults.answers(503, executed=True),
        Unavailable,
        Ambiguous,
        True,
    ),
    "reset in the body": (faults.reset(), Unavailable, Ambiguous, True),
    "reset, nothing done": (faults.reset(executed=False), Unavailable, Ambiguous, False),
    "no answer": (faults.dropped(), Unavailable, Ambiguous, False),
    "hangs": (faults.hangs(), Unavailable, Ambiguous, True),
    "hangs, nothing done": (faults.hangs(executed=False), Unavailable, Ambiguous, False),
    "done after we gave up": (faults.late(faults.PATIENCE), Unavailable, Ambiguous, True),
    "trickles": (faults.trickles(HASTE * 4), Unavailable, Ambiguous, True),
    "the head creeps": (faults.creeps(HASTE * 4), Unavailable, Ambiguous, True),
    "half a JSON": (faults.unreadable(), Unavailable, Ambiguous, True),
    "no JSON": (faults.answers(200, body=b"<html>", executed=True), Unavailable, Ambiguous, True),
    "JSON of something else": (faults.answers(200, body=b"[1]"), Unavailable, Ambiguous, False),
    "an empty answer": (faults.answers(204, body=b""), Unavailable, Ambiguous, False),
    "broken compression": (
        faults.answers(200, {"Content-Encoding": "gzip"}, b"no gzip", executed=True),
        Unavailable,
        Ambiguous,
        True,
    ),
    "401": (faults.answers(401), Rejected, Rejected, False),
    "403": (faults.answers(403), Rejected, Rejected, False),
    "404": (faults.answers(404), Rejected, Rejected, False),
    "422": (faults.answers(422), Rejected, Rejected, False),
}
CASES = [pytest.param(*case, id=name) for name, case in FAULTS.items()]


@pytest.mark.parametrize(("fault", "reading", "_writing", "_done"), CASES)
def test_what_goes_wrong_with_a_read(fake, hasty, fault, reading, _writing, _done):
    fake.fail_next(fault)
    with pytest.raises(reading):
        hasty.abilities()
    assert len(fake.requests) == 1, "tried once"


@pytest.mark.parametrize(("fault", "_reading", "writing", "done"), CASES)
def test_what_goes_wrong_with_a_page(fake, gateway, hasty, fault, _reading, writing, done):
    fake.fail_next(fault, on="POST")
    with pytest.raises(writing):
        hasty.deliver(page())
    assert len(fake.requests) == 1, "tried once"
    fake.settle()
    assert len(fake.pages) == done
    found = gateway.find(page())
    assert (found is not None) == done
    assert gateway.deliver(page()).reference == fake.pages[0]["id"]
    assert len(fake.pages) == 1


@pytest.mark.parametrize(("fault", "_reading", "writing", "done"), CASES)
def test_what_goes_wrong_with_a_note(fake, gateway, hasty, fault, _reading, writing, done):
    its_id = fake.add_incident()
    note = effect("note", incident=its_id, text="Router restarted")
    fake.fail_next(fault, on="POST")
    with pytest.raises(writing):
        hasty.deliver(note)
    fake.settle()
    assert (gateway.find(note) is not None) == done
    gateway.deliver(note)
    assert len(fake.notes[its_id]) == 1


@pytest.mark.parametrize(("fault", "_reading", "writing", "done"), CASES)
def test_what_goes_wrong_with_a_resolution(fake, gateway, hasty, fault, _reading, writing, done):
    its_id = fake.add_incident()
    fake.fail_next(fault, on="PUT")
    with pytest.raises(writing):
        hasty.deliver(effect("resolve", incident=its_id))
    fake.settle()
    assert (gateway.find(effect("resolve", incident=its_id)) is not None) == done
    assert gateway.deliver(effect("resolve", incident=its_id)).detail["status"] == "resolved"


def test_a_service_that_is_down_did_nothing(fake, gateway):
    gateway.abilities()
    fake.down()
    with pytest.raises(Unavailable, match="Connection refused"):
        gateway.deliver(page())
    fake.up()
    assert gateway.deliver(page()).reference == fake.pages[0]["id"]


def test_a_certificate_of_nobody_we_know(fake):
    untrusted = PagerDuty(
        TOKEN, SENDER, base_url=fake.url, verify=ssl.create_default_context(), timeout=HASTE
    )
    with pytest.raises(Unavailable, match="CERTIFICATE_VERIFY_FAILED"):
        untrusted.deliver(page())
    assert fake.requests == []


def test_a_name_that_nobody_answers_to(monkeypatch, fake, gateway):
    def nobody(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    with pytest.raises(Unavailable, match="Name or service not known"):
        gateway.deliver(page())
    assert fake.requests == []


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"ratelimit-reset": "12"}, 12.0),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, None),
        ({"Retry-After": "-1"}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_how_long_pagerduty_wants_us_to_wait(fake, gateway, status, headers, seconds):
    fake.fail_next(faults.answers(status, headers))
    with pytest.raises(Unavailable) as told:
        gateway.abilities()
    assert told.value.retry_after == seconds


def test_a_slow_answer_in_time_is_an_answer(fake, gateway):
    fake.fail_next(faults.trickles(HASTE))
    assert gateway.deliver(page()).reference == fake.pages[0]["id"]


def test_a_page_lost_to_a_time_out_is_made_once(fake, gateway, hasty):
    fake.fail_next(faults.late(faults.PATIENCE), on="POST")
    with pytest.raises(Ambiguous):
        hasty.deliver(page())
    assert hasty.find(page()) is None, "not yet: it is carried out later"
    fake.settle()
    assert gateway.deliver(page()).reference == fake.pages[0]["id"]
    assert len(fake.pages) == 1


# Two hundred pages through it all, with the loop that a caller has.


def delivered(gateway, asked, attempts=40):
    unsure = False
    for _ in range(attempts):
        try:
            found = gateway.find(asked) if unsure else None
            return found or gateway.deliver(asked)
        except Ambiguous:
            unsure = True
        except Unavailable:
            continue
    raise AssertionError(f"{asked.key} was never delivered")


def passing_faults():
    """Those that pass, the slow ones rarely."""
    quick = [case[0] for case in FAULTS.values() if case[1] is Unavailable]
    slow = [fault for fault in quick if fault.kind in ("hangs", "late", "trickles", "creeps")]
    return [fault for fault in quick if fault not in slow] * 3 + slow[:4]


def test_two_hundred_pages_through_random_faults_are_each_made_once(fake, hasty):
    chance = random.Random(7)  # noqa: S311 - the same each time
    keys = [f"INC-{number}/page/1" for number in range(200)]
    made = {}
    for key in keys:
        if chance.random() < 0.4:
            fake.fail_next(*chance.choices(passing_faults(), k=chance.randint(1, 2)))
        if chance.random() < 0.05:
            fake.down()
            with pytest.raises(Unavailable):
                hasty.deliver(page(key))
            fake.up()
        made[key] = delivered(hasty, page(key)).reference
    fake.settle()
    assert [each["incident_key"] for each in fake.pages] == keys
    assert made == {each["incident_key"]: each["id"] for each in fake.pages}
    assert len([seen for seen in fake.requests if seen.fault]) > 60


# What a check asks.


def test_a_probe_says_whose_token_it_is(fake, gateway):
    assert gateway.probe() == f"the token is that of Muster ({SENDER})"
    fake.owner = None
    assert gateway.probe() == "the token is the account's own"


@pytest.mark.parametrize("kind", ["service", "escalation_policy", "schedule", "user"])
def test_what_pagerduty_does_not_have_has_no_name(gateway, kind):
    assert gateway.name_of(kind, "PGONE") is None


def test_what_may_not_be_read_is_not_taken_for_missing(fake, gateway):
    fake.fail_next(faults.answers(403))
    with pytest.raises(Rejected, match="does not let"):
        gateway.name_of("service", "PSERVICE")


def test_a_user_is_found_on_a_later_page_of_those_with_a_like_address(fake, gateway):
    fake.page_size = 1
    fake.users = {"PMALEX": user("PMALEX", "M", "malex@paas.example.org"), **fake.users}
    assert gateway.user_of("alex@paas.example.org").id == "PALEX"


# What must not be told.


def test_the_token_is_told_to_nobody(fake, gateway, tls, caplog):
    caplog.set_level(logging.DEBUG)
    messages = [repr(gateway), str(gateway), repr(vars(gateway))]
    echo = f'{{"error": {{"message": "No such token {TOKEN}", "errors": ["{TOKEN}"]}}}}'.encode()
    for fault in [faults.answers(status, body=echo) for status in (400, 401, 403, 500)]:
        fake.fail_next(fault)
        with pytest.raises((Rejected, Unavailable)) as told:
            gateway.abilities()
        assert told.value.__cause__ is None
        messages.append(str(told.value))
    gateway.deliver(page())
    shown = "\n".join([*messages, caplog.text])
    assert TOKEN not in shown
    assert TOKEN[-4:] not in "\n".join(messages)


def test_a_wrong_token_is_named_and_not_tried_again(fake, tls):
    wrong = PagerDuty(
        "u+stolen", SENDER, base_url=fake.url, verify=tls.client, credential_name="PD_TOKEN"
    )
    with pytest.raises(Rejected, match=r"does not accept PD_TOKEN$"):
        wrong.deliver(page())
    assert len(fake.requests) == 1


@pytest.mark.parametrize(
    ("token", "sender", "url"),
    [
        ("se cret", SENDER, "https://localhost"),
        ("secret\n", SENDER, "https://localhost"),
        ("sécret", SENDER, "https://localhost"),
        ("", SENDER, "https://localhost"),
        ("secret", "bot@example.org\r\nX: y", "https://localhost"),
        ("secret", SENDER, "http://localhost"),
    ],
)
def test_what_cannot_be_sent_is_refused_at_once_and_not_shown(token, sender, url):
    with pytest.raises(ValueError, match="must") as told:
        PagerDuty(token, sender, base_url=url)
    assert "cret" not in str(told.value)


def test_a_long_refusal_is_cut(fake, gateway):
    long = b'{"error": {"message": "' + b"no " * 1000 + b'"}}'
    fake.fail_next(faults.answers(400, body=long))
    with pytest.raises(Rejected) as told:
        gateway.abilities()
    assert len(str(told.value)) < 350


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"error": {"message": "Bad", "errors": {"title": "too long"}}}', "Bad: title: too long"),
        (b'{"error": "Bad"}', "no reason given"),
        (b"<html>", "no reason given"),
    ],
)
def test_refusals_of_every_form(fake, gateway, body, said):
    fake.fail_next(faults.answers(422, body=body))
    with pytest.raises(Rejected, match=said):
        gateway.abilities()
