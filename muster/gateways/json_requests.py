"""Requests to a service that speaks JSON over HTTPS, and what their failures mean."""

import json
import ssl
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import requests

from muster.gateways.bounded_https import BoundedHttps, NotConnected
from muster.gateways.gateway import Ambiguous, Unavailable
from muster.gateways.http_errors import Answers, checked_header, seconds
from muster.gateways.http_exchange import Exchange, Value

_LONGEST_ANSWER = 32_000_000
"""Bytes: a hundred incidents, each with a dozen of the longest updates."""


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """The whole of an HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class JsonRequests(Exchange):
    """Sends each request once, on a connection of its own. Safe to use from any thread.

    A service's own class says how it is asked and what it says for itself. There are `timeout`
    seconds for each address to connect to, for the handshake, and for the whole answer.
    """

    service: str
    """What messages call the service."""

    slow_down: Iterable[int] = ()
    """The statuses by which it asks for patience beside HTTP's own."""

    def __init__(
        self,
        token: str,
        base_url: str,
        verify: ssl.SSLContext | None,
        timeout: float,
        credential_name: str,
        authorization: str,
        headers: Mapping[str, str],
    ) -> None:
        """`base_url` is what every path follows. `verify` is the TLS context, or None for the
        certificates of the system. `credential_name` is what messages call the token, and
        `authorization` the header made of it. Raises ValueError for a token that cannot be sent,
        and for a base URL without TLS.
        """
        checked_header(token, credential_name)
        if not base_url.startswith("https://"):
            raise ValueError(f"The address of {self.service} must begin with https://")
        self._authorization = _Authorization(authorization)
        self._answers = Answers(self.service, token, credential_name, self.slow_down)
        self._base_url = base_url
        self._headers = {"Accept": "application/json", "Connection": "close", **headers}
        self._context = ssl.create_default_context() if verify is None else verify
        self._timeout = timeout

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base_url!r})"

    def said(self, answer: HttpAnswer) -> str:
        """Return the service's own words for a refusal. What it raises counts as none."""
        raise NotImplementedError

    def status(self, answer: HttpAnswer) -> int:
        """Return what an answer means, as a status of HTTP."""
        return answer.status

    def wait(self, answer: HttpAnswer) -> float | None:
        """Return the seconds that the service asks us to wait, where it says so."""
        return seconds(answer.headers.get("Retry-After", ""))

    def _exchange(
        self, method: str, path: str, read: Callable[[Any], Value], **content: Any
    ) -> Value:
        request = f"{method} {path}"
        lost = Unavailable if method == "GET" else Ambiguous
        try:
            answer = self._answer(method, path, content)
        except NotConnected as error:
            raise Unavailable(self._answers.safe(f"{request}: {error}")) from None
        except (requests.RequestException, OSError) as error:
            told = f"{request}: {type(error).__name__}: {error}"
            raise lost(self._answers.safe(told)) from None
        status, wait = self.status(answer), self.wait(answer)
        self._answers.judge(status, request, lost, wait, self._message(answer))
        try:
            return read(json.loads(answer.body))
        except (ValueError, LookupError, TypeError, AttributeError):
            raise self._answers.unreadable(request, lost) from None

    def _message(self, answer: HttpAnswer) -> str:
        try:
            return self.said(answer)
        except (ValueError, LookupError, TypeError, AttributeError):
            return "no reason given"

    def _answer(self, method: str, path: str, content: Mapping[str, Any]) -> HttpAnswer:
        # A connection that is kept may be closed by the time of the next post, minutes later: that
        # would be told only after the post was sent.
        with requests.Session() as session:
            session.mount("https://", BoundedHttps(self._context))
            response = session.request(
                method,
                f"{self._base_url}{path}",
                auth=self._authorization,
                headers=self._headers,
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
                **content,
            )
            read = bytearray()
            for piece in response.iter_content(65_536):
                read += piece
                if len(read) > _LONGEST_ANSWER:
                    raise OSError("The answer has no end")
            return HttpAnswer(response.status_code, response.headers, bytes(read))


class _Authorization(requests.auth.AuthBase):
    """The token in the header, before a `.netrc` of the machine's can put another one there."""

    def __init__(self, authorization: str) -> None:
        self._authorization = authorization

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._authorization
        return request
