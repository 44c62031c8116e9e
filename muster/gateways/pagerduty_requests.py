"""Requests to PagerDuty's REST API."""

import json
import ssl
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from muster.gateways.http_errors import checked_header, seconds
from muster.gateways.http_exchange import Value
from muster.gateways.json_requests import HttpAnswer, JsonRequests

_PAGE = 100
"""Entries asked for at once; PagerDuty gives no more."""
_LAST_ENTRY = 10_000
"""PagerDuty refuses to go further (its page “Pagination”)."""


class PagerDutyRequests(JsonRequests):
    """Sends each request to PagerDuty once, as JsonRequests does.

    `from_address` is the email address of a PagerDuty user, in whose name incidents are made and
    changed.
    """

    service = "PagerDuty"

    def __init__(
        self,
        token: str,
        from_address: str,
        base_url: str,
        verify: ssl.SSLContext | None,
        timeout: float,
        credential_name: str,
    ) -> None:
        """See JsonRequests. Raises ValueError, also for an address that cannot be sent."""
        super().__init__(
            token,
            base_url.rstrip("/"),
            verify,
            timeout,
            credential_name,
            f"Token token={token}",
            {
                "Accept": "application/vnd.pagerduty+json;version=2",
                "From": checked_header(from_address, "The From address"),
            },
        )

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

    def wait(self, answer: HttpAnswer) -> float | None:
        """Return the seconds that PagerDuty asks us to wait (its page “REST API Rate Limits”)."""
        asked = (answer.headers.get(name, "") for name in ("Retry-After", "ratelimit-reset"))
        return next((wait for value in asked if (wait := seconds(value)) is not None), None)

    def said(self, answer: HttpAnswer) -> str:
        """Return PagerDuty's own words for a refusal (its page “Errors”)."""
        error = json.loads(answer.body)["error"]
        return ": ".join([str(error["message"]), *_reasons(error.get("errors"))])


def _reasons(errors: Any) -> list[str]:
    if isinstance(errors, Mapping):
        return [f"{field}: {reason}" for field, reason in errors.items()]
    return [str(error) for error in errors] if isinstance(errors, list) else []
