"""A stateful service on loopback, held to its own OpenAPI document."""

import json
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse

from tests.gateways.faults import Fault, FaultyServer, Reply

SPECS = Path(__file__).parent / "specs"


@dataclass(frozen=True)
class Seen:
    """A request as it came. `fault` is what was done to it."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: dict[str, str]
    body: bytes
    fault: Fault | None = None

    @property
    def json(self):
        return json.loads(self.body)


class ServiceFake:
    """Answers what `route(seen)` does, and `refusal(reason)` to what its document does not allow.

    Whatever breaks the document is a violation.
    """

    api: OpenAPI
    host: str

    def __init__(self, certificate, *, validated=True):
        """Where it is not `validated`, as where time is measured, nothing is a violation."""
        self._certificate = certificate
        self._validated = validated
        self._lock = threading.RLock()
        self._faults = deque()
        self._late = set()
        self._settling = threading.Event()
        self.requests = []
        self.violations = []
        self._server = FaultyServer(("127.0.0.1", 0), certificate.server, self._exchange)
        self.port = self._server.server_address[1]
        self.url = f"https://localhost:{self.port}"

    def fail_next(self, *faults, on=""):
        """Spoil the next requests, one fault each; `on` is a method, such as POST, to wait for."""
        with self._lock:
            self._faults.extend((on, fault) for fault in faults)

    def forgive(self):
        """Return the violations up to now, and forget them."""
        violations, self.violations = self.violations, []
        return violations

    def down(self):
        """Refuse every connection from now on."""
        self._server.stop()

    def up(self):
        """Listen again, at the same address."""
        self._server = FaultyServer(
            ("127.0.0.1", self.port), self._certificate.server, self._exchange
        )

    def settle(self):
        """Have what is carried out late be carried out now, and wait until it has been."""
        self._settling.set()
        for thread in list(self._late):
            thread.join()
        self._settling.clear()

    def _exchange(self, method, target, headers, body):
        address = urlsplit(target)
        with self._lock:
            fault = self._fault_for(method)
            query = tuple(parse_qsl(address.query))
            seen = Seen(method, address.path, query, dict(headers), body, fault)
            self.requests.append(seen)
        if fault and fault.kind == "late":
            self._late.add(threading.current_thread())
            self._linger(seen, fault.seconds)
        with self._lock:
            reply = Reply(500, b"{}") if fault and not fault.executed else self._answer(seen)
        return reply, fault

    def _fault_for(self, method):
        if self._faults and self._faults[0][0] in ("", method):
            return self._faults.popleft()[1]
        return None

    def _linger(self, seen, seconds):
        self._settling.wait(seconds)

    def _answer(self, seen):
        return self._held_to_document(seen) if self._validated else self.route(seen)

    def _held_to_document(self, seen):
        request = MockRequest(
            self.host,
            seen.method,
            seen.path,
            args=seen.query,
            headers=seen.headers,
            data=seen.body,
            content_type=seen.headers.get("Content-Type", ""),
        )
        broken = violation(lambda: self.api.validate_request(request))
        if broken:
            self.violations.append(f"{seen.method} {seen.path} {seen.body!r}: {broken}")
            return self.refusal(broken)
        reply = self.route(seen)
        response = MockResponse(reply.body, reply.status)
        broken = violation(lambda: self.api.validate_response(request, response))
        if broken:
            self.violations.append(f"answer to {seen.method} {seen.path} {reply.body!r}: {broken}")
        return reply


def document(name):
    """Return the trimmed document of a service."""
    # The documents themselves break the rules of OpenAPI in places that matter to nobody.
    content = json.loads((SPECS / f"{name}.json").read_text())
    return OpenAPI.from_dict(content, config=Config(spec_validator_cls=None))


def ok(body, status=200):
    return Reply(status, json.dumps(body).encode())


def violation(validate):
    """Return why the document does not allow it, or None."""
    try:
        validate()
    except OpenAPIError as broken:
        reasons = getattr(broken.__cause__, "schema_errors", [])
        return "; ".join(each.message for each in reasons) or str(broken)
    return None
