"""The fake itself: what PagerDuty's document does not allow does not pass, and it keeps state."""

import json
import urllib.error
import urllib.request

import pytest

from tests.gateways.pagerduty_fake import SENDER, TOKEN

INCIDENT = {
    "type": "incident",
    "title": "Apps fail",
    "service": {"id": "PSERVICE", "type": "service_reference"},
    "incident_key": "a",
}
HEADERS = {
    "Accept": "application/vnd.pagerduty+json;version=2",
    "Authorization": f"Token token={TOKEN}",
    "Content-Type": "application/json",
    "From": SENDER,
}


@pytest.fixture
def ask(fake, tls):
    """Returns the status and the answer to a request."""

    def ask(method, path, body=None, **headers):
        named = {**HEADERS, **headers}
        request = urllib.request.Request(  # noqa: S310 - always the fake's own address
            fake.url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={name: value for name, value in named.items() if value is not None},
        )
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=tls.client)
        )
        try:
            with opener.open(request, timeout=5) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refused:
            return refused.code, json.load(refused)

    return ask


def without(*fields):
    return {name: value for name, value in INCIDENT.items() if name not in fields}


@pytest.mark.parametrize(
    ("method", "path", "body", "headers"),
    [
        ("POST", "/incidents", {"incident": without("title")}, {}),
        ("POST", "/incidents", {"incident": without("service")}, {}),
        ("POST", "/incidents", {"incident": {**INCIDENT, "urgency": "dire"}}, {}),
        ("POST", "/incidents", {"incident": {**INCIDENT, "body": {"details": "x"}}}, {}),
        ("POST", "/incidents", {}, {}),
        ("POST", "/incidents", {"incident": INCIDENT}, {"From": None}),
        ("PUT", "/incidents/Q0000001", {"incident": {"status": "finished"}}, {}),
        ("POST", "/incidents/Q0000001/notes", {"note": {}}, {}),
        ("POST", "/incidents/Q0000001/notes", {"note": {"content": None}}, {}),
        ("GET", "/incidents?limit=many", None, {}),
        ("GET", "/incidents?date_range=week", None, {}),
        ("GET", "/abilities", None, {"Authorization": None}),
        ("GET", "/nowhere", None, {}),
    ],
)
def test_what_the_document_forbids_is_a_violation(fake, ask, method, path, body, headers):
    its_id = fake.add_incident()
    status, answer = ask(method, path, body, **headers)
    assert status == 400
    assert answer["error"]["message"] == "Invalid Input Provided"
    [violation] = fake.forgive()
    assert f"{method} {path.partition('?')[0]}" in violation
    assert len(fake.incidents) == 1
    assert fake.incidents[its_id]["status"] == "triggered"
    assert fake.notes[its_id] == []


def test_what_the_document_does_not_promise_is_a_violation_of_the_fakes(fake, ask):
    its_id = fake.add_incident()
    fake.incidents[its_id]["status"] = "finished"
    assert ask("GET", f"/incidents/{its_id}")[0] == 200
    [violation] = fake.forgive()
    assert violation.startswith(f"answer to GET /incidents/{its_id}")


def test_an_empty_note_is_refused(fake, ask):
    its_id = fake.add_incident()
    status, _ = ask("POST", f"/incidents/{its_id}/notes", {"note": {"content": " "}})
    assert status == 400
    assert fake.notes[its_id] == []


def test_an_open_key_is_refused_and_a_resolved_one_is_taken_again(fake, ask):
    status, made = ask("POST", "/incidents", {"incident": INCIDENT})
    assert status == 201
    status, refused = ask("POST", "/incidents", {"incident": INCIDENT})
    assert status == 400
    assert "matching dedup key already exists" in refused["error"]["errors"][0]
    resolved = {"incident": {"type": "incident_reference", "status": "resolved"}}
    assert ask("PUT", f"/incidents/{made['incident']['id']}", resolved)[0] == 200
    assert ask("POST", "/incidents", {"incident": INCIDENT})[0] == 201
    assert len(fake.pages) == 2


def test_a_wrong_token_is_refused(ask):
    assert ask("GET", "/abilities", Authorization="Token token=other")[0] == 401
