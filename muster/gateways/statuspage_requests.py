"""Requests to Statuspage's REST API."""

import json
import ssl
from collections.abc import Callable, Iterator
from typing import Any

from muster.gateways.http_exchange import Value
from muster.gateways.json_requests import HttpAnswer, JsonRequests

PAGE = 100
"""Entries asked for at once; Statuspage gives no more."""


class StatuspageRequests(JsonRequests):
    """Sends each request to Statuspage once, as JsonRequests does.

    Of its own it has more than one way to ask for patience (its page “Rate Limiting”).
    """

    service = "Statuspage"
    slow_down = (420, 429)

    def __init__(
        self,
        token: str,
        base_url: str,
        verify: ssl.SSLContext | None,
        timeout: float,
        credential_name: str,
    ) -> None:
        """See JsonRequests. Raises ValueError."""
        super().__init__(
            token,
            f"{base_url.rstrip('/')}/v1",
            verify,
            timeout,
            credential_name,
            f"OAuth {token}",
            {},
        )

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

    def said(self, answer: HttpAnswer) -> str:
        """Return Statuspage's own words for a refusal: a `message`, or an `error` or several."""
        entity = json.loads(answer.body)
        said = entity.get("message") or entity["error"]
        return "; ".join(str(each) for each in said) if isinstance(said, list) else str(said)


def _listed(answer: Any) -> list[Any]:
    if not isinstance(answer, list):
        raise TypeError("no list")
    return answer
