"""PagerDuty's webhooks: only what PagerDuty signed is read, and nothing that it holds does harm."""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.alerts import AlertNews, PageNews, Status
from muster.gateways.pagerduty_webhook import Webhook, WrongWebhook, read_news, signed

SECRET, OLDER = "a-secret-of-pagerdutys", "the-secret-before-that"
AT = "2026-03-02T14:05:12.345Z"


def signature(body, secret=SECRET):
    return "v1=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def event(event_type="incident.triggered", **changes):
    """A webhook as PagerDuty documents it."""
    data = {
        "id": "PGR0VU2",
        "type": "incident",
        "self": "https://api.pagerduty.com/incidents/PGR0VU2",
        "html_url": "https://acme.pagerduty.com/incidents/PGR0VU2",
        "number": 2126,
        "status": "triggered",
        "incident_key": "d3640fbd41094207a1c11e58e46b1662",
        "created_at": "2026-03-02T14:05:11Z",
        "title": "5xx rate high",
        "service": {"id": "PF9KMXH", "summary": "router", "type": "service_reference"},
        "assignees": [],
        "priority": None,
        "urgency": "high",
        **changes,
    }
    agent = {"id": "PLH1HKV", "summary": "Alex Anderson", "type": "user_reference"}
    return {
        "event": {
            "id": "5ac64822-4adc-4fda-ade0-410becf0de4f",
            "event_type": event_type,
            "resource_type": "incident",
            "occurred_at": AT,
            "agent": agent,
            "client": None,
            "data": data,
        }
    }


def encoded(whole):
    return json.dumps(whole).encode()


# ---- signatures


def test_what_a_secret_signed_is_signed():
    assert signed(b"{}", signature(b"{}"), [SECRET])


def test_while_secrets_are_replaced_either_holds():
    both = f"{signature(b'{}', OLDER)},{signature(b'{}')}"
    for secrets in ([SECRET], [OLDER], ["yet-another-secret", SECRET]):
        assert signed(b"{}", both, secrets)
        assert signed(b"{}", both.replace(",", " , "), secrets)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "v1=",
        ",",
        "v1=0000",
        signature(b"{} "),
        signature(b"{}", "another-secret-altogether"),
        signature(b"{}").upper(),
        signature(b"{}").removeprefix("v1="),
        signature(b"{}").replace("v1=", "v2="),
        "v1=é",
        "v1=" + "f" * 100_000,
    ],
)
def test_anything_else_is_not(header):
    assert not signed(b"{}", header, [SECRET])


def test_an_unknown_version_beside_a_good_signature_is_passed_over():
    assert signed(b"{}", f"v2=abcdef,{signature(b'{}')}", [SECRET])


def test_without_a_secret_nothing_is_signed():
    assert not signed(b"{}", signature(b"{}", ""), [])


def test_every_pair_is_compared_though_the_first_holds(monkeypatch):
    compared, compare = [], hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append(a) or compare(a, b))
    assert signed(b"{}", f"{signature(b'{}')},{signature(b'{}', OLDER)}", [SECRET, OLDER])
    assert len(compared) == 4


# ---- what it tells


def test_an_incident_of_pagerduty_is_read():
    webhook = read_news(encoded(event()))
    assert webhook.id == "5ac64822-4adc-4fda-ade0-410becf0de4f"
    assert webhook.occurred_at == datetime(2026, 3, 2, 14, 5, 12, 345000, tzinfo=UTC)
    assert webhook.news == AlertNews(
        id="PGR0VU2",
        status=Status.TRIGGERED,
        at=webhook.occurred_at,
        title="5xx rate high",
        service="router",
        service_id="PF9KMXH",
        urgency="high",
        url="https://acme.pagerduty.com/incidents/PGR0VU2",
        raised_at=datetime(2026, 3, 2, 14, 5, 11, tzinfo=UTC),
        number=2126,
        by=None,
    )


@pytest.mark.parametrize(
    ("event_type", "status", "by"),
    [
        ("incident.triggered", "triggered", None),
        ("incident.acknowledged", "acknowledged", "Alex Anderson"),
        ("incident.unacknowledged", "triggered", None),
        ("incident.reopened", "triggered", None),
        ("incident.resolved", "resolved", "Alex Anderson"),
    ],
)
def test_each_kind_of_event_means_a_status(event_type, status, by):
    news = read_news(encoded(event(event_type))).news
    assert (news.status, news.by) == (status, by)


@pytest.mark.parametrize(
    "event_type", ["incident.annotated", "incident.priority_updated", "service.updated", "x", ""]
)
def test_an_event_that_is_of_no_use_is_no_news(event_type):
    assert read_news(encoded(event(event_type))).news is None


def test_the_test_that_pagerduty_sends_is_no_news():
    ping = {"message": "Hello from your friend Pagey!", "type": "ping"}
    whole = event("pagey.ping")
    whole["event"] |= {"resource_type": "pagey", "agent": None, "data": ping}
    assert read_news(encoded(whole)).news is None


def test_news_of_one_of_our_own_pages_bears_its_key_and_who_did_it():
    key = "muster-incident-00000001-3-20260302T140000000000"
    webhook = read_news(encoded(event("incident.acknowledged", incident_key=key)))
    assert webhook.news == PageNews(
        key, Status.ACKNOWLEDGED, webhook.occurred_at, "Alex Anderson", "PLH1HKV"
    )


def test_a_page_that_pagerduty_resolves_by_itself_was_answered_by_nobody():
    key = "muster-incident-00000001-3-20260302T140000000000"
    whole = event("incident.resolved", incident_key=key)
    whole["event"]["agent"] = {"id": "PSERV", "summary": "router", "type": "service_reference"}
    news = read_news(encoded(whole)).news
    assert (news.by, news.by_id) == (None, None)


def test_what_pagerduty_may_leave_out_may_be_missing():
    whole = event()
    whole["event"]["agent"] = None
    for name in ("number", "html_url", "urgency", "title", "incident_key"):
        whole["event"]["data"][name] = None
    whole["event"]["data"]["service"].pop("summary")
    news = read_news(encoded(whole)).news
    assert (news.number, news.title, news.service, news.url) == (None, "", "PF9KMXH", "")


DEEP = b'{"event":' * 100_000


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "not_json"),
        (b"not json", "not_json"),
        (b"\xff\xfe", "not_json"),
        (b'{"event": ' + b"1" * 5000 + b"}", "not_json"),
        (DEEP, "too_deep"),
        (b"[" * 100_000, "too_deep"),
        (b"null", "wrong_body"),
        (b"[]", "wrong_body"),
        (b"{}", "wrong_event"),
        (b'{"event": 1}', "wrong_event"),
    ],
    ids=range(10),
)
def test_what_is_no_webhook_is_refused(body, code):
    with pytest.raises(WrongWebhook) as caught:
        read_news(body)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"id": 7}, "wrong_id"),
        ({"id": "../users"}, "wrong_data.id"),
        ({"id": "X"}, "wrong_data.id"),
        ({"service": None}, "wrong_service"),
        ({"service": {"id": "a b"}}, "wrong_service.id"),
        ({"title": ["x"]}, "wrong_title"),
        ({"number": "7"}, "wrong_number"),
        ({"number": True}, "wrong_number"),
        ({"number": -1}, "wrong_number"),
        ({"number": 1e300}, "wrong_number"),
        ({"created_at": "yesterday"}, "wrong_created_at"),
        ({"created_at": "2026-03-02T14:05:11"}, "wrong_created_at"),
        ({"created_at": "0001-01-01T00:00:00+14:00"}, "wrong_created_at"),
        ({"created_at": "9999-12-31T23:59:59-14:00"}, "wrong_created_at"),
    ],
    ids=str,
)
def test_what_is_of_the_wrong_kind_is_refused_by_its_name(changes, code):
    with pytest.raises(WrongWebhook) as caught:
        read_news(encoded(event(**changes)))
    assert caught.value.code == code


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ["id", "event_type", "occurred_at", "agent", "data"]
DATA = ["id", "title", "number", "created_at", "service", "urgency", "html_url", "incident_key"]


def read(body):
    try:
        return read_news(body)
    except WrongWebhook:
        return None


@given(st.binary(max_size=200) | JSON.map(encoded))
def test_nothing_but_a_wrong_webhook_comes_of_any_body(body):
    assert read(body) is None


@given(st.dictionaries(st.sampled_from(FIELDS), JSON), st.dictionaries(st.sampled_from(DATA), JSON))
def test_nothing_but_a_wrong_webhook_comes_of_any_change(around, within):
    whole = event(**within)
    whole["event"] |= around
    webhook = read(encoded(whole))
    assert webhook is None or isinstance(webhook, Webhook)


@pytest.mark.parametrize(
    ("ago", "timely"),
    [
        (timedelta(0), True),
        (timedelta(minutes=59), True),
        (timedelta(minutes=61), False),
        (timedelta(minutes=-4), True),
        (timedelta(minutes=-6), False),
    ],
)
def test_what_is_old_or_from_the_future_is_not_timely(ago, timely):
    webhook = read_news(encoded(event()))
    assert webhook.is_timely(webhook.occurred_at + ago) is timely
