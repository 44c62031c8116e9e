"""One request to PagerDuty's REST API, and what its failure means for what was asked."""

import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

import httpx2
import pagerduty

from muster.gateways.gateway import Ambiguous, Unavailable
from muster.gateways.http_errors import Answers, checked_header, seconds
from muster.gateways.http_exchange import Exchange, Value
from muster.gateways.permission_to_send import NoLeave, take_leave

_PAGE = 100
"""Entries asked for at once; PagerDuty gives no more."""
_LAST_ENTRY = 10_000
"""PagerDuty refuses to go further (its page “Pagination”)."""
_NEVER_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


class PagerDutyRequests(Exchange):
    """Sends each request once and within `timeout` seconds a step. Safe to use from any thread.

    The steps are to connect, to send, to wait for an answer and to read it. `from_address` is the
    email address of a PagerDuty user, in whose name incidents are made and changed. `verify` is
    the TLS context, or None for the certificates of the system. `credential_name` is what messages
    call the token, such as the name of its setting. Raises ValueError for a token or an address
    that cannot be sent, and for a base URL without TLS.
    """

    def __init__(
        self,
        token: str,
        from_address: str,
        base_url: str,
        verify: ssl.SSLContext | None,
        timeout: float,
        credential_name: str,
    ) -> None:
        checked_header(token, credential_name)
        checked_header(from_address, "The From address")
        if not base_url.startswith("https://"):
            raise ValueError("The address of PagerDuty must begin with https://")
        self._answers = Answers("PagerDuty", token, credential_name)
        self._timeout = timeout
        self._client = _OneAttempt(
            token,
            default_from=from_address,
            base_url=base_url.rstrip("/"),
            verify=True if verify is None else verify,
            event_hooks={"response": [self._bound_reading]},
        )
        self._client.timeout = timeout  # type: ignore[assignment]  # the client says int

    def __repr__(self) -> str:
        return f"PagerDutyRequests({self._client.url!r})"

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._client.close()

    def listed(
        self, path: str, name: str, read: Callable[[Any], Value], params: Mapping[str, Any]
    ) -> Iterator[Value]:
        """Yield what `read` makes of each entry of a list that comes in pages.

        Raises Unavailable and Refused.
        """
        offset, more = 0, True
        while more and offset + _PAGE <= _LAST_ENTRY:
            entries, more = self.get(
                path,
                lambda answer: ([read(entry) for entry in answer[name]], answer.get("more")),
                {**params, "limit": _PAGE, "offset": offset},
            )
            yield from entries
            # What came counts, and not what was asked for: the service may give fewer at once.
            offset += len(entries)
            more = more and bool(entries)

    def _exchange(
        self, method: str, path: str, read: Callable[[Any], Value], **content: Any
    ) -> Value:
        request = f"{method} {path}"
        lost = Unavailable if method == "GET" else Ambiguous
        try:
            response = self._client.request(
                method, path, extensions={"trace": _with_leave}, **content
            )
        except NoLeave as error:
            raise Unavailable(self._answers.safe(f"{request}: {error}")) from None
        except pagerduty.HttpError as answered:
            response = cast(httpx2.Response, answered.response)  # an HttpError has one
        except (pagerduty.Error, httpx2.HTTPError) as error:
            reason = error.__cause__ if isinstance(error, pagerduty.Error) else error
            failure = Unavailable if isinstance(reason, _NEVER_SENT) else lost
            raise failure(
                self._answers.safe(f"{request}: {type(reason).__name__}: {reason}")
            ) from None
        self._answers.judge(
            response.status_code, request, lost, _wait(response), _message(response)
        )
        try:
            return read(response.json())
        except (ValueError, KeyError, TypeError, AttributeError):
            raise self._answers.unreadable(request, lost) from None

    def _bound_reading(self, response: httpx2.Response) -> None:
        # The client's own time-out is for each piece, so that a trickle could go on for ever.
        response.stream = _BoundedStream(response.stream, time.monotonic() + self._timeout)


def _with_leave(step: str, _: object) -> None:
    """Ask for leave when a connection is there and the request is about to be sent over it."""
    if step.endswith("send_request_headers.started"):
        take_leave()


class _OneAttempt(pagerduty.RestApiV2Client):
    """PagerDuty's client without its patience: when to try again is the caller's affair.

    As it comes it waits and tries again for minutes, and for ever when it is told to slow down.
    """

    max_network_attempts = 0

    def postprocess(self, response: httpx2.Response, suffix: str | None = None) -> None:
        # The base class only counts calls here, in dicts that no lock guards.
        if response.status_code == 429:
            raise pagerduty.HttpError("Too many requests", response)


class _BoundedStream(httpx2.SyncByteStream):
    """An answer's body that must have come before `deadline`, of the monotonic clock."""

    def __init__(self, stream: Any, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            if time.monotonic() > self._deadline:
                raise httpx2.ReadTimeout("The answer came too slowly")
            yield piece

    def close(self) -> None:
        self._stream.close()


def _wait(response: httpx2.Response) -> float | None:
    """Return the seconds that PagerDuty asks us to wait (its page “REST API Rate Limits”)."""
    asked = (response.headers.get(name, "") for name in ("Retry-After", "ratelimit-reset"))
    return next((wait for value in asked if (wait := seconds(value)) is not None), None)


def _message(response: httpx2.Response) -> str:
    """Return PagerDuty's own words for a refusal (its page “Errors”)."""
    try:
        error = response.json()["error"]
        return ": ".join([str(error["message"]), *_reasons(error.get("errors"))])
    except (ValueError, KeyError, TypeError, AttributeError):
        return "no reason given"


def _reasons(errors: Any) -> list[str]:
    if isinstance(errors, Mapping):
        return [f"{field}: {reason}" for field, reason in errors.items()]
    return [str(error) for error in errors] if isinstance(errors, list) else []
