"""The faked Statuspage keeps to the document, and notices what does not."""

import pytest
import requests

from tests.gateways.statuspage_fake import KEY, PAGE

INCIDENTS = f"/v1/pages/{PAGE}/incidents"


@pytest.fixture
def ask(statuspage_fake, tls):
    def asked(method, path, body=None, headers=None):
        return requests.request(
            method,
            statuspage_fake.url + path,
            json=body,
            headers={"Authorization": f"OAuth {KEY}", **(headers or {})},
            verify=str(tls.file),
            timeout=5,
        )

    return asked


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", INCIDENTS, {}),
        ("POST", INCIDENTS, {"incident": {"status": "investigating", "body": "x"}}),
        ("POST", INCIDENTS, {"incident": {"name": "x", "status": "over", "body": "x"}}),
        ("POST", INCIDENTS, {"incident": {"name": "x", "components": {"apps": "broken"}}}),
        ("POST", INCIDENTS, {"incident": {"name": "x", "boddy": "x"}}),
        ("PATCH", f"{INCIDENTS}/p1", {"incident": {"status": "postmortem"}}),
        ("PUT", f"{INCIDENTS}/p1/postmortem", {"postmortem": {"body": "x"}}),
        ("DELETE", f"{INCIDENTS}/p1", None),
        ("GET", f"{INCIDENTS}?limit=many", None),
    ],
)
def test_what_the_document_forbids_is_a_violation(statuspage_fake, ask, method, path, body):
    answer = ask(method, path, body)
    assert answer.status_code >= 400
    if method == "DELETE":
        assert answer.status_code == 501, "not even spoken"
    else:
        [violation] = statuspage_fake.forgive()
        assert f"{method} {path.partition('?')[0]}" in violation


def test_without_a_token_nothing_is_answered(statuspage_fake, ask):
    assert ask("GET", INCIDENTS, headers={"Authorization": None}).status_code == 400
    assert len(statuspage_fake.forgive()) == 1
    assert ask("GET", INCIDENTS, headers={"Authorization": "OAuth other"}).status_code == 401


def test_what_the_document_does_not_promise_is_a_violation_of_the_fakes(statuspage_fake, ask):
    statuspage_fake.incidents[statuspage_fake.add_incident()]["status"] = "over"
    ask("GET", INCIDENTS)
    [violation] = statuspage_fake.forgive()
    assert violation.startswith(f"answer to GET {INCIDENTS}")
