"""One request to Statuspage's REST API, and what its failure means for what was asked."""

import json
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import requests

from muster.gateways.bounded_https import BoundedHttps, NotConnected
from muster.gateways.gateway import Ambiguous, Unavailable
from muster.gateways.http_errors import Answers, checked_header, seconds
from muster.gateways.http_exchange import Exchange, Value

PAGE = 100
"""Entries asked for at once; Statuspage gives no more."""
_LONGEST_ANSWER = 32_000_000
"""Bytes: a hundred incidents, each with a dozen of the longest updates."""
_SLOW_DOWN = {420, 429}
"""Statuspage's answers to more than one request a second (its page “Rate Limiting”)."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """The whole of an HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class StatuspageRequests(Exchange):
    """Sends each request once, on a connection of its own. Safe to use from any thread.

    It has `timeout` seconds for each address to connect to, for the handshake, and for the whole
    answer. `verify` is the TLS context, or None for the certificates of the system.
    `credential_name` is what messages call the token, such as the name of its setting. Raises
    ValueError for a token that cannot be sent, and for a base URL without TLS.
    """

    def __init__(
        self,
        token: str,
        base_url: str,
        verify: ssl.SSLContext | None,
        timeout: float,
        credential_name: str,
    ) -> None:
        checked_header(token, credential_name)
        if not base_url.startswith("https://"):
            raise ValueError("The address of Statuspage must begin with https://")
        self._authorization = _Authorization(token)
        self._answers = Answers("Statuspage", token, credential_name, _SLOW_DOWN)
        self._base_url = f"{base_url.rstrip('/')}/v1"
        self._context = ssl.create_default_context() if verify is None else verify
        self._timeout = timeout

    def __repr__(self) -> str:
        return f"StatuspageRequests({self._base_url!r})"

    def pages(
        self, path: str, read: Callable[[Any], Value], size_by: str, most: int
    ) -> Iterator[list[Value]]:
        """Yield what `read` makes of the entries of a list, one page of it after the other.

        `size_by` is what the list calls the number of entries; no more than `most` pages are asked
        for. Raises Unavailable and Refused.
        """
        for number in range(1, most + 1):
            entries = self.get(
                path,
                lambda answer: [read(entry) for entry in _listed(answer)],
                {size_by: PAGE, "page": number},
            )
            yield entries
            if len(entries) < PAGE:
                return

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
        self._answers.judge(answer.status, request, lost, _wait(answer), _message(answer))
        try:
            return read(json.loads(answer.body))
        except (ValueError, LookupError, TypeError, AttributeError):
            raise self._answers.unreadable(request, lost) from None

    def _answer(self, method: str, path: str, content: Mapping[str, Any]) -> _Answer:
        # A connection that is kept may be closed by the time of the next post, minutes later: that
        # would be told only after the post was sent.
        with requests.Session() as session:
            session.mount("https://", BoundedHttps(self._context))
            response = session.request(
                method,
                f"{self._base_url}{path}",
                auth=self._authorization,
                headers={"Accept": "application/json", "Connection": "close"},
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
            return _Answer(response.status_code, response.headers, bytes(read))


class _Authorization(requests.auth.AuthBase):
    """The token in the header, before a `.netrc` of the machine's can put another one there."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"OAuth {self._token}"
        return request


def _listed(answer: Any) -> list[Any]:
    if not isinstance(answer, list):
        raise TypeError("no list")
    return answer


def _wait(answer: _Answer) -> float | None:
    """Return the seconds that Statuspage asks us to wait."""
    return seconds(answer.headers.get("Retry-After", ""))


def _message(answer: _Answer) -> str:
    """Return Statuspage's own words for a refusal: a `message`, or an `error` or several."""
    try:
        entity = json.loads(answer.body)
        said = entity.get("message") or entity["error"]
        return "; ".join(str(each) for each in said) if isinstance(said, list) else str(said)
    except (ValueError, KeyError, TypeError, AttributeError):
        return "no reason given"
