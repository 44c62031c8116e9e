"""One request to Statuspage's REST API, and what its failure means for what was asked."""

import json
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import requests

from muster.gateways.bounded_https import BoundedHttps, NotConnected
from muster.gateways.gateway import Ambiguous, Rejected, Unavailable
from muster.gateways.posts import one_line

Value = TypeVar("Value")
PAGE = 100
"""Entries asked for at once; Statuspage gives no more."""
_MESSAGE_LENGTH = 300
_LONGEST_ANSWER = 32_000_000
"""Bytes: a hundred incidents, each with a dozen of the longest updates."""
_SLOW_DOWN = {420, 429}
"""Statuspage's answers to more than one request a second (its page “Rate Limiting”)."""
_NOT_EXECUTED = {408, 425, *_SLOW_DOWN}


class Refused(Rejected):
    """Statuspage answered that it will not; `status` is that of its HTTP answer."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class _Answer:
    """The whole of an HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class StatuspageRequests:
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
        # Checked here, since whatever refuses it later would show it in its message.
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise ValueError(
                f"{credential_name} is empty, or holds a space or another character it must not "
                "have"
            )
        if not base_url.startswith("https://"):
            raise ValueError("The address of Statuspage must begin with https://")
        self._authorization = _Authorization(token)
        self._token = token
        self._base_url = f"{base_url.rstrip('/')}/v1"
        self._context = ssl.create_default_context() if verify is None else verify
        self._timeout = timeout
        self._credential_name = credential_name

    def __repr__(self) -> str:
        return f"StatuspageRequests({self._base_url!r})"

    def get(
        self, path: str, read: Callable[[Any], Value], params: Mapping[str, Any] | None = None
    ) -> Value:
        """Return what `read` makes of the answer to a GET.

        Raises Unavailable for whatever may pass, and Refused.
        """
        return self._exchange("GET", path, read, params=dict(params or {}))

    def write(
        self, method: str, path: str, body: Mapping[str, Any], read: Callable[[Any], Value]
    ) -> Value:
        """Return what `read` makes of the answer to a POST, a PUT or a PATCH.

        Raises Unavailable when Statuspage surely did nothing, Ambiguous when it may have done what
        was asked, and Refused.
        """
        return self._exchange(method, path, read, json=dict(body))

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
            raise Unavailable(self._safe(f"{request}: {error}")) from None
        except (requests.RequestException, OSError) as error:
            told = f"{request}: {type(error).__name__}: {error}"
            raise lost(self._safe(told)) from None
        self._raise_for(answer, request, lost)
        try:
            return read(json.loads(answer.body))
        except (ValueError, LookupError, TypeError, AttributeError):
            raise lost(f"{request}: Statuspage answered with something unreadable") from None

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

    def _raise_for(
        self,
        answer: _Answer,
        request: str,
        lost: type[Unavailable] | type[Ambiguous],
    ) -> None:
        status = answer.status
        if 200 <= status < 300:
            return
        if status in _NOT_EXECUTED or 300 <= status < 400:
            raise Unavailable(f"{request}: Statuspage answered {status}", _wait(answer))
        # A proxy on the way says 503 also when the answer was lost behind it, so that no 5xx tells
        # that nothing was done.
        if status >= 500 and lost is Ambiguous:
            raise Ambiguous(f"{request}: Statuspage answered {status}")
        if status >= 500 or status < 200:
            raise Unavailable(f"{request}: Statuspage answered {status}", _wait(answer))
        raise Refused(self._refusal(answer), status)

    def _refusal(self, answer: _Answer) -> str:
        said = self._safe(_message(answer))
        match answer.status:
            case 401:
                return f"Statuspage does not accept {self._credential_name}"
            case 403:
                return f"Statuspage does not let {self._credential_name} do this: {said}"
            case status:
                return f"Statuspage refuses ({status}): {said}"

    def _safe(self, text: str) -> str:
        return one_line(text.replace(self._token, "…"), _MESSAGE_LENGTH)


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
    value = answer.headers.get("Retry-After", "")
    return float(value) if value.isascii() and value.isdecimal() else None


def _message(answer: _Answer) -> str:
    """Return Statuspage's own words for a refusal: a `message`, or an `error` or several."""
    try:
        entity = json.loads(answer.body)
        said = entity.get("message") or entity["error"]
        return "; ".join(str(each) for each in said) if isinstance(said, list) else str(said)
    except (ValueError, KeyError, TypeError, AttributeError):
        return "no reason given"
