"""PagerDuty's V3 webhooks: whether one is signed by PagerDuty, and what it tells.

The form is that of developer.pagerduty.com/docs/webhooks-overview. Everything in it is other
people's until its signature holds, and their text even then.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from muster.alerts import AlertNews, PageNews, Status
from muster.kernel.effects import KEY_PREFIX

SIGNATURE_HEADER = "X-PagerDuty-Signature"
OLDEST = timedelta(hours=1)
"""What is older is not taken: it may be an old message sent again. Polling makes it good."""
NEWEST = timedelta(minutes=5)
"""How far the service's clock may be ahead of ours."""

_VERSION = "v1="
_MOST_SIGNATURES = 20
_ID = re.compile(r"[A-Za-z0-9]{2,40}")
_EVENT_ID = re.compile(r"[!-~]{1,100}")
_LONGEST_INSTANT = 40
_PERSON = "user_reference"
_FIRST_YEAR, _LAST_YEAR = 2000, 2200
_HIGHEST_NUMBER = 10**12
_STATUSES = {
    "incident.triggered": Status.TRIGGERED,
    "incident.acknowledged": Status.ACKNOWLEDGED,
    "incident.unacknowledged": Status.TRIGGERED,
    "incident.reopened": Status.TRIGGERED,
    "incident.resolved": Status.RESOLVED,
}


class WrongWebhook(ValueError):
    """A webhook cannot be read; `code` says why, in a word fit for a log."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Webhook:
    """One webhook. `news` is None for what is of no use here. `occurred_at` is aware."""

    id: str
    occurred_at: datetime
    news: AlertNews | PageNews | None

    def is_timely(self, now: datetime) -> bool:
        """Return whether it is neither so old that it may be sent again, nor from the future."""
        return now - OLDEST <= self.occurred_at <= now + NEWEST


def signed(body: bytes, header: str, secrets: Iterable[str]) -> bool:
    """Return whether one of the secrets made one of the header's signatures of the body.

    The header has signatures with commas, each `v1=` and an HMAC-SHA256 in hexadecimal; other
    versions are passed over. How long it takes does not tell which of them nearly held.
    """
    given = [
        part.strip().removeprefix(_VERSION).encode()
        for part in header.split(",", _MOST_SIGNATURES)[:_MOST_SIGNATURES]
        if part.strip().startswith(_VERSION)
    ]
    wanted = [
        hmac.new(secret.encode(), body, hashlib.sha256).hexdigest().encode() for secret in secrets
    ]
    held = [hmac.compare_digest(have, want) for have in given for want in wanted]
    return any(held)


def read_news(body: bytes) -> Webhook:
    """Return what a webhook tells. Raises WrongWebhook, and nothing else whatever the body is."""
    try:
        whole = json.loads(body)
    except RecursionError:
        raise WrongWebhook("too_deep") from None
    except ValueError:
        raise WrongWebhook("not_json") from None
    event = _part(_mapping(whole, "body"), "event")
    its_id = _matching(_EVENT_ID, _text(event, "id"), "id")
    occurred_at = _instant(event, "occurred_at")
    status = _STATUSES.get(_text(event, "event_type"))
    if status is None:
        return Webhook(its_id, occurred_at, None)
    return Webhook(its_id, occurred_at, _news(event, status, occurred_at))


def _news(event: Mapping[str, Any], status: Status, at: datetime) -> AlertNews | PageNews:
    data, agent = _part(event, "data"), _part(event, "agent", needed=False)
    by = _text(agent, "summary", needed=False)
    key = _text(data, "incident_key", needed=False)
    if key.startswith(KEY_PREFIX):
        if _text(agent, "type", needed=False) != _PERSON:
            # It acknowledges and resolves by itself, too, such as when a time is over.
            return PageNews(key, status, at)
        by_id = _text(agent, "id", needed=False)
        return PageNews(key, status, at, by=by or None, by_id=by_id or None)
    service = _part(data, "service")
    its_id = _matching(_ID, _text(data, "id"), "data.id")
    service_id = _matching(_ID, _text(service, "id"), "service.id")
    return AlertNews(
        id=its_id,
        status=status,
        at=at,
        title=_text(data, "title", needed=False),
        service=_text(service, "summary", needed=False) or service_id,
        service_id=service_id,
        urgency=_text(data, "urgency", needed=False) or "high",
        url=_text(data, "html_url", needed=False),
        raised_at=_instant(data, "created_at"),
        number=_number(data, "number"),
        by=(by or None) if status is not Status.TRIGGERED else None,
    )


def _mapping(value: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise WrongWebhook(f"wrong_{name}")
    return value


def _part(whole: Mapping[str, Any], name: str, *, needed: bool = True) -> Mapping[str, Any]:
    value = whole.get(name)
    return {} if value is None and not needed else _mapping(value, name)


def _text(part: Mapping[str, Any], name: str, *, needed: bool = True) -> str:
    value = part.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise WrongWebhook(f"wrong_{name}")
    return value


def _matching(pattern: re.Pattern[str], text: str, name: str) -> str:
    if not pattern.fullmatch(text):
        raise WrongWebhook(f"wrong_{name}")
    return text


def _number(part: Mapping[str, Any], name: str) -> int | None:
    value = part.get(name)
    if value is None:
        return None
    # A truth value is a number to Python.
    if type(value) is not int or not 0 < value < _HIGHEST_NUMBER:
        raise WrongWebhook(f"wrong_{name}")
    return value


def _instant(part: Mapping[str, Any], name: str) -> datetime:
    text = _text(part, name)
    try:
        instant = datetime.fromisoformat(text if len(text) <= _LONGEST_INSTANT else "")
    except ValueError:
        raise WrongWebhook(f"wrong_{name}") from None
    # The ends of the calendar cannot be reckoned with.
    if instant.tzinfo is None or not _FIRST_YEAR <= instant.year <= _LAST_YEAR:
        raise WrongWebhook(f"wrong_{name}")
    return instant.astimezone(UTC)
