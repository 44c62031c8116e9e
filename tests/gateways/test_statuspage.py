"""The gateway to Statuspage, against a Statuspage that keeps to Statuspage's own document."""

import json
import logging
import random
import socket
import ssl
from datetime import UTC, datetime, timedelta

import pytest

from muster.gateways import Ambiguous, Rejected, Unavailable
from muster.gateways.status_posts import Component
from muster.gateways.statuspage import Statuspage
from tests.gateways import faults
from tests.gateways.conftest import HASTE, statuspage_at
from tests.gateways.status_posts import opening, postmortem, update
from tests.gateways.statuspage_fake import KEY, PAGE, component, moment


@pytest.fixture
def fake(statuspage_fake):
    return statuspage_fake


@pytest.fixture
def gateway(statuspage_page):
    return statuspage_page


@pytest.fixture
def hasty(hasty_page):
    return hasty_page


def writes(fake):
    return [seen for seen in fake.requests if seen.method != "GET"]


def asked_now(ago=0.0):
    return datetime.now(UTC) - timedelta(seconds=ago)


# What is asked for.


def test_a_post_of_the_end_is_out_whether_or_not_the_components_can_be_read(fake, gateway):
    incident = gateway.deliver(opening()).reference
    over = update(incident, "k", status="resolved", body="It is over.")
    fake.fail_next(None, faults.answers(503), on="GET")
    ended = gateway.deliver(over)
    assert ended.detail["status"] == "resolved"
    assert "not_operational" not in ended.detail
    assert gateway.find(over).detail["not_operational"] == ["Tenants’ applications"]


def test_an_incident_is_opened_with_its_key_where_no_reader_sees_it(fake, gateway):
    delivery = gateway.deliver(opening(deliver_notifications=False))
    [seen] = writes(fake)
    assert (seen.method, seen.path) == ("POST", f"/v1/pages/{PAGE}/incidents")
    assert seen.json["incident"] == {
        "name": "Apps fail",
        "status": "investigating",
        "body": "End users may see errors.",
        "deliver_notifications": False,
        "components": {"apps": "partial_outage"},
        "component_ids": ["apps"],
        "metadata": {"muster": {"key": "INC-7/1"}},
    }
    assert delivery.detail["shortlink"] == f"https://stspg.io/{delivery.reference}"
    assert fake.notified == [False]
    assert seen.headers["Authorization"] == f"OAuth {KEY}"


def test_an_update_leaves_the_components_affected_that_it_does_not_name(fake, gateway):
    its_id = gateway.deliver(opening()).reference
    gateway.deliver(update(its_id, components={"api": "degraded_performance"}))
    gateway.deliver(update(its_id, "k", body="Still."))
    first, second = writes(fake)[1:]
    assert (first.method, first.path) == ("PATCH", f"/v1/pages/{PAGE}/incidents/{its_id}")
    assert first.json["incident"]["component_ids"] == ["apps", "api"]
    assert first.json["incident"]["components"] == {"api": "degraded_performance"}
    assert "components" not in second.json["incident"]
    assert "component_ids" not in second.json["incident"]


def test_an_update_may_give_an_incident_another_title(fake, gateway):
    its_id = gateway.deliver(opening()).reference
    gateway.deliver(update(its_id, name="Logins may fail", titled=True))
    assert gateway.incident(its_id).name == "Logins may fail"
    gateway.deliver(update(its_id, "k", body="Still.", name="Nothing fails"))
    assert gateway.incident(its_id).name == "Logins may fail"


def test_planned_maintenance_is_a_scheduled_incident_that_we_begin_and_end(fake, gateway):
    times = {
        "scheduled_for": "2026-03-07T09:00:00+00:00",
        "scheduled_until": "2026-03-07T11:00:00+00:00",
    }
    its_id = gateway.deliver(
        opening(status="scheduled", about=["apps"], components={}, **times)
    ).reference
    gateway.deliver(
        update(its_id, status="in_progress", components={"apps": "under_maintenance"}, **times)
    )
    gateway.deliver(update(its_id, "off", status="called_off", body="It is off.", **times))
    announced, begun, off = (seen.json["incident"] for seen in writes(fake))
    assert announced["status"] == "scheduled"
    assert announced["component_ids"] == ["apps"]
    assert "components" not in announced
    assert (announced["scheduled_for"], announced["scheduled_until"]) == tuple(times.values())
    assert announced["scheduled_auto_in_progress"] is False
    assert announced["scheduled_auto_completed"] is False
    assert (begun["status"], begun["components"]) == (
        "in_progress",
        {"apps": "under_maintenance"},
    )
    assert off["status"] == "completed"
    assert (
        gateway.deliver(
            update(its_id, "off", status="called_off", body="It is off.", **times)
        ).reference
        == gateway.incident(its_id).notices[-1].id
    )
    assert len(writes(fake)) == 3


def test_a_postmortem_is_put_there_and_published(fake, gateway):
    its_id = gateway.deliver(opening()).reference
    gateway.deliver(postmortem(its_id, link="https://example.org/r", deliver_notifications=False))
    assert fake.incidents[its_id]["postmortem_body"] == "What we learnt.\n\nhttps://example.org/r"
    assert fake.notified == [True, False]


def test_the_components_of_later_pages_are_there_and_groups_are_not(fake, gateway):
    for number in range(120):
        fake.components[f"c{number}"] = component(f"c{number}", f"C {number}", number)
    states = gateway.component_states()
    assert len(states) == 122
    assert states[0] == Component("api", "The API", "operational")
    assert "group" not in [each.id for each in states]


def test_an_opening_is_found_behind_newer_incidents_and_made_once(fake, gateway):
    first = gateway.deliver(opening(asked_at=asked_now()))
    for _ in range(120):
        fake.add_incident()
    assert gateway.deliver(opening(asked_at=asked_now())) == first
    assert len(fake.incidents) == 121


def test_the_search_ends_where_all_is_older_than_the_effect(fake, gateway):
    for _ in range(250):
        fake.add_incident(created_at=moment(asked_now(3600)))
    assert gateway.find(opening(asked_at=asked_now())) is None
    assert len(fake.requests) == 1
    assert gateway.find(opening()) is None
    assert len(fake.requests) == 4, "without an instant all of it is looked through"


def test_an_opening_tells_what_else_is_open_there_that_we_did_not_open(fake, gateway):
    fake.add_incident(name="Posted by hand")
    fake.add_incident(name="Over", status="resolved")
    first = gateway.deliver(opening("first", asked_at=asked_now()))
    assert first.detail["beside"] == [
        {"name": "Posted by hand", "url": "https://stspg.io/p31zjtct0001"}
    ]
    fake.incidents["p31zjtct0001"]["status"] = "resolved"
    second = gateway.deliver(opening("second", asked_at=asked_now()))
    assert "beside" not in second.detail, "ours is open, and so it may be"


def test_incidents_of_others_with_the_same_words_are_not_ours(fake, gateway):
    theirs = fake.add_incident(
        name="Apps fail", body="End users may see errors.", metadata={"jira": {"issue_id": "7"}}
    )
    assert gateway.deliver(opening(asked_at=asked_now())).reference != theirs


def test_the_same_words_later_are_another_update(fake, gateway):
    its_id = gateway.deliver(opening()).reference
    fake.behind = timedelta(minutes=20)
    old = gateway.deliver(update(its_id, asked_at=asked_now(1200)))
    fake.behind = timedelta(0)
    new = gateway.deliver(update(its_id, "k", asked_at=asked_now()))
    assert new.reference != old.reference
    assert len(gateway.incident(its_id).notices) == 3


def test_a_clock_that_is_a_minute_behind_has_no_update_posted_twice(fake, gateway):
    its_id = gateway.deliver(opening()).reference
    fake.behind = timedelta(minutes=1)
    asked = update(its_id, asked_at=asked_now())
    assert gateway.deliver(asked) == gateway.deliver(asked) == gateway.find(asked)
    assert len(fake.incidents[its_id]["incident_updates"]) == 2


@pytest.mark.parametrize(
    "other",
    [
        {"status": "monitoring"},
        {"body": "We know more."},
        {"components": {"apps": "operational"}},
    ],
)
def test_an_update_that_says_anything_else_is_not_taken_for_it(fake, gateway, other):
    its_id = gateway.deliver(opening()).reference
    said = {"components": {"apps": "major_outage"}}
    first = gateway.deliver(update(its_id, asked_at=asked_now(), **said))
    changed = update(its_id, "k", asked_at=asked_now(), **{**said, **other})
    assert gateway.find(changed) is None
    assert gateway.deliver(changed).reference != first.reference


def test_an_incident_without_any_update_hides_nothing(fake, gateway):
    first = gateway.deliver(opening(asked_at=asked_now()))
    fake.incidents[fake.add_incident()]["incident_updates"].clear()
    assert gateway.find(opening(asked_at=asked_now())) == first


def test_an_answer_that_lacks_the_update_is_ambiguous(fake, gateway):
    its_id = fake.add_incident()
    said = json.dumps({**fake.incidents[its_id], "incident_updates": []}).encode()
    fake.fail_next(faults.answers(200, body=said), on="PATCH")
    with pytest.raises(Ambiguous, match="unreadable"):
        gateway.deliver(update(its_id))


def test_a_refused_post_says_why_in_statuspages_words_on_one_line(fake, gateway):
    with pytest.raises(Rejected, match=r"^Statuspage refuses \(422\): Component gone does not"):
        gateway.deliver(opening(components={"gone": "major_outage"}))
    said = b'{"message": "Not\\nthis\\u0007 <b>one</b>"}'
    for status in (400, 404, 422):
        fake.fail_next(faults.answers(status, body=said), on="POST")
        with pytest.raises(Rejected) as told:
            gateway.deliver(opening())
        assert str(told.value) == f"Statuspage refuses ({status}): Not this <b>one</b>"


# What goes wrong, by what was asked: how a read ends, how a write does, and whether it was done.

FAULTS = {
    "420": (faults.answers(420, {"Retry-After": "3"}), Unavailable, Unavailable, False),
    "429": (faults.answers(429, {"Retry-After": "3"}), Unavailable, Unavailable, False),
    "408": (faults.answers(408), Unavailable, Unavailable, False),
    "redirect": (
        faults.answers(302, {"Location": "https://localhost/"}), Unavailable, Unavailable, False,
    ),
    "500": (faults.answers(500), Unavailable, Ambiguous, False),
    "500 after it was done": (faults.answers(500, executed=True), Unavailable, Ambiguous, True),
    "502": (faults.answers(502, body=b"<html>"), Unavailable, Ambiguous, False),
    "503": (faults.answers(503, {"Retry-After": "3"}), Unavailable, Ambiguous, False),
    "dropped": (faults.dropped(), Unavailable, Ambiguous, False),
    "dropped after it was done": (faults.dropped(executed=True), Unavailable, Ambiguous, True),
    "reset in the body": (faults.reset(), Unavailable, Ambiguous, True),
    "hangs": (faults.hangs(), Unavailable, Ambiguous, True),
    "hangs, nothing done": (faults.hangs(executed=False), Unavailable, Ambiguous, False),
    "done after we gave up": (faults.late(faults.PATIENCE), Unavailable, Ambiguous, True),
    "trickles": (faults.trickles(HASTE * 4), Unavailable, Ambiguous, True),
    "the head creeps": (faults.creeps(HASTE * 4), Unavailable, Ambiguous, True),
    "half a JSON": (faults.unreadable(), Unavailable, Ambiguous, True),
    "no JSON": (faults.answers(200, body=b"<html>", executed=True), Unavailable, Ambiguous, True),
    "JSON of something else": (faults.answers(200, body=b'"yes"'), Unavailable, Ambiguous, False),
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
}  # fmt: skip
CASES = [pytest.param(*case, id=name) for name, case in FAULTS.items()]


@pytest.mark.parametrize(("fault", "reading", "_writing", "_done"), CASES)
def test_what_goes_wrong_with_a_read(fake, hasty, fault, reading, _writing, _done):
    fake.fail_next(fault)
    with pytest.raises(reading):
        hasty.component_states()
    assert len(fake.requests) == 1, "tried once"


@pytest.mark.parametrize(("fault", "_reading", "writing", "done"), CASES)
def test_what_goes_wrong_with_an_opening(fake, gateway, hasty, fault, _reading, writing, done):
    asked = opening(asked_at=asked_now())
    fake.fail_next(fault, on="POST")
    with pytest.raises(writing):
        hasty.deliver(asked)
    assert len(writes(fake)) == 1, "tried once"
    fake.settle()
    assert len(fake.incidents) == done
    assert (gateway.find(asked) is not None) == done
    assert gateway.deliver(asked).reference in fake.incidents
    assert len(fake.posts) == 1


@pytest.mark.parametrize(("fault", "_reading", "writing", "done"), CASES)
def test_what_goes_wrong_with_an_update(fake, gateway, hasty, fault, _reading, writing, done):
    its_id = fake.add_incident()
    asked = update(its_id, asked_at=asked_now())
    fake.fail_next(fault, on="PATCH")
    with pytest.raises(writing):
        hasty.deliver(asked)
    fake.settle()
    assert (gateway.find(asked) is not None) == done
    gateway.deliver(asked)
    assert fake.posts == [("By hand", "By hand."), ("By hand", "We know why.")]


@pytest.mark.parametrize(("fault", "_reading", "writing", "_done"), CASES)
@pytest.mark.parametrize("before", [0, 1], ids=["draft", "publishing"])
def test_what_goes_wrong_with_a_postmortem(
    fake, gateway, hasty, fault, _reading, writing, _done, before
):
    its_id = fake.add_incident()
    fake.fail_next(*[None] * before, fault, on="PUT")
    with pytest.raises(writing):
        hasty.deliver(postmortem(its_id))
    fake.settle()
    assert gateway.deliver(postmortem(its_id)).reference == its_id
    assert fake.incidents[its_id]["postmortem_body"] == "What we learnt."
    assert fake.notified == [True, True], "told once of each"


def test_a_service_that_is_down_did_nothing(fake, gateway):
    its_id = fake.add_incident()
    gateway.component_states()
    fake.down()
    for asked in (opening(), update(its_id), postmortem(its_id)):
        with pytest.raises(Unavailable, match="Connection refused"):
            gateway.deliver(asked)
    fake.up()
    assert gateway.deliver(opening()).reference in fake.incidents


def down_before_the_write(fake, gateway):
    """Let the service go down between the look and the post."""
    real = gateway._requests.write

    def write(*asked):
        fake.down()
        try:
            return real(*asked)
        finally:
            fake.up()

    gateway._requests.write = write


def test_a_post_that_found_no_connection_was_not_made(fake, gateway):
    down_before_the_write(fake, gateway)
    with pytest.raises(Unavailable, match="Connection refused"):
        gateway.deliver(opening())
    assert fake.incidents == {}


def test_a_certificate_of_nobody_we_know(fake, tls):
    untrusted = statuspage_at(fake, tls, verify=ssl.create_default_context(), timeout=HASTE)
    with pytest.raises(Unavailable, match="CERTIFICATE_VERIFY_FAILED"):
        untrusted.deliver(opening())
    assert fake.requests == []


def test_only_the_certificates_that_were_given_are_trusted(fake, tls, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tls.file))
    nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with pytest.raises(Unavailable, match="CERTIFICATE_VERIFY_FAILED"):
        statuspage_at(fake, tls, verify=nobody, timeout=HASTE).component_states()


def test_a_name_that_nobody_answers_to(monkeypatch, fake, gateway):
    def nobody(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    with pytest.raises(Unavailable, match="Name or service not known"):
        gateway.deliver(opening())
    assert fake.requests == []


def test_a_port_that_speaks_no_tls(fake, tls):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"https://localhost:{listening.getsockname()[1]}"
        mute = statuspage_at(fake, tls, base_url=url, timeout=HASTE)
        with pytest.raises(Unavailable, match="timed out"):
            mute.deliver(opening())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, None),
        ({"Retry-After": "-1"}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("status", [420, 429, 503])
def test_how_long_statuspage_wants_us_to_wait(fake, gateway, status, headers, seconds):
    fake.fail_next(faults.answers(status, headers))
    with pytest.raises(Unavailable) as told:
        gateway.component_states()
    assert told.value.retry_after == seconds


def test_a_slow_answer_in_time_is_an_answer(fake, gateway):
    fake.fail_next(faults.trickles(HASTE), on="POST")
    assert gateway.deliver(opening()).reference in fake.incidents


def test_a_post_through_random_faults_is_made_once_each(fake, hasty):
    chance = random.Random(7)  # noqa: S311 - the same each time
    quick = [
        case[0]
        for case in FAULTS.values()
        if case[1] is Unavailable and case[0].kind not in ("hangs", "late", "trickles", "creeps")
    ]
    keys = [f"INC-{number}/1" for number in range(60)]
    for key in keys:
        asked = opening(key, asked_at=asked_now(), name=key)
        if chance.random() < 0.5:
            fake.fail_next(*chance.choices(quick, k=chance.randint(1, 3)))
        delivered(hasty, asked)
    assert [name for name, _ in fake.posts] == keys
    assert len([seen for seen in fake.requests if seen.fault]) > 30


def delivered(gateway, asked):
    """Deliver it with the loop that a caller has."""
    unsure = False
    for _ in range(20):
        try:
            found = gateway.find(asked) if unsure else None
            return found or gateway.deliver(asked)
        except Ambiguous:
            unsure = True
        except Unavailable:
            continue
    raise AssertionError(f"{asked.key} was never delivered")


# What a check asks.


def test_a_probe_says_whose_page_it_is_and_changes_nothing(fake, gateway):
    assert gateway.probe() == "the page is “PaaS status”"
    assert [seen.method for seen in fake.requests] == ["GET"]


def test_a_probe_of_a_page_that_is_not_there_names_its_setting(fake, tls):
    lost = statuspage_at(fake, tls, page="elsewhere")
    with pytest.raises(Rejected, match="no page in MUSTER_STATUSPAGE_PAGE, or does not show it to"):
        lost.probe()


# What must not be told.


def test_the_token_is_told_to_nobody(fake, gateway, caplog):
    caplog.set_level(logging.DEBUG)
    messages = [repr(gateway), str(gateway), repr(vars(gateway))]
    echo = f'{{"error": ["No such token {KEY}", "{KEY}"]}}'.encode()
    for fault in [faults.answers(status, body=echo) for status in (400, 401, 403, 422, 500)]:
        fake.fail_next(fault)
        with pytest.raises((Rejected, Unavailable)) as told:
            gateway.component_states()
        assert told.value.__cause__ is None
        messages.append(str(told.value))
    gateway.deliver(opening())
    shown = "\n".join([*messages, caplog.text])
    assert KEY not in shown


@pytest.mark.parametrize("status", [401, 403])
def test_a_token_that_is_not_taken_is_named_by_its_setting(fake, gateway, status):
    fake.fail_next(faults.answers(status))
    with pytest.raises(Rejected, match="the key in MUSTER_STATUSPAGE_TOKEN"):
        gateway.deliver(opening())
    assert len(fake.requests) == 1


def test_an_expired_token_is_not_tried_again(fake, gateway):
    fake.key = "another"
    with pytest.raises(Rejected, match=r"does not accept the key in MUSTER_STATUSPAGE_TOKEN$"):
        gateway.deliver(opening())
    assert len(fake.requests) == 1


def test_a_netrc_of_the_machine_puts_no_other_token_there(fake, gateway, tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("machine localhost login eve password hunter2\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    gateway.component_states()
    assert fake.requests[0].headers["Authorization"] == f"OAuth {KEY}"


@pytest.mark.parametrize(
    ("token", "page", "url"),
    [
        ("se cret", PAGE, "https://localhost"),
        ("secret\n", PAGE, "https://localhost"),
        ("sécret", PAGE, "https://localhost"),
        ("", PAGE, "https://localhost"),
        ("secret", PAGE, "http://localhost"),
        ("secret", "../other", "https://localhost"),
    ],
)
def test_what_cannot_be_sent_is_refused_at_once_and_not_shown(token, page, url):
    with pytest.raises(ValueError, match="must") as told:
        Statuspage(token, page, base_url=url)
    assert "cret" not in str(told.value)


def test_a_long_refusal_is_cut(fake, gateway):
    fake.fail_next(faults.answers(400, body=b'{"message": "' + b"no " * 1000 + b'"}'))
    with pytest.raises(Rejected) as told:
        gateway.component_states()
    assert len(str(told.value)) < 350


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"error": "Bad"}', "Bad"),
        (b'{"error": ["Bad", "Worse"]}', "Bad; Worse"),
        (b'{"status": 3}', "no reason given"),
        (b"[]", "no reason given"),
        (b"<html>", "no reason given"),
    ],
)
def test_refusals_of_every_form(fake, gateway, body, said):
    fake.fail_next(faults.answers(422, body=body))
    with pytest.raises(Rejected, match=said):
        gateway.component_states()
