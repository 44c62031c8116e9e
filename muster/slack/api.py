"""Slack's Web API, over connections that are kept, and what may become of a call.

Source: Slack's pages "Using the Slack Web API" and "Rate limits".
"""

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

log = logging.getLogger(__name__)
# At a lower level the library logs every text that it sends.
log.setLevel(logging.INFO)

URL = "https://slack.com/api/"

ANSWERED_WITHIN = 10.0
"""Seconds in which Slack answers a call, else it is not known what became of it."""

CONNECTED_WITHIN = 5.0
"""Seconds in which a connection is there, else nothing was asked."""

_PASSING = frozenset(
    ("fatal_error", "internal_error", "request_timeout", "service_unavailable", "team_added_to_org")
)
"""Errors of Slack's own, which pass; what was asked may have been done."""

_PAGE = 200
"""Entries of one page, as many as Slack recommends."""


class Busy(Exception):
    """Slack wants to be asked later: after `seconds`. Nothing was done."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"after {seconds:g} seconds")
        self.seconds = seconds


class Unreachable(Exception):
    """Slack did not answer as it should; with `in_doubt`, what was asked may have been done."""

    def __init__(self, why: str, *, in_doubt: bool) -> None:
        super().__init__(why)
        self.in_doubt = in_doubt


class Refused(Exception):
    """Slack said no: `code` is its error, `needed` the scope that is missing, if one is."""

    def __init__(self, code: str, needed: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.needed = needed


class Api:
    """One bot's way to the Web API. Of use on the thread of its event loop alone."""

    def __init__(self, token: str, session: aiohttp.ClientSession, url: str = URL) -> None:
        self._client = AsyncWebClient(
            token,
            base_url=url,
            session=session,
            logger=log,
            # What is tried again, and after a look at what became of it, is for whoever asks.
            retry_handlers=[],
        )
        self.scopes: frozenset[str] | None = None
        """The scopes that Slack said the token has, once it has said so."""
        self.ahead_by: float | None = None
        """Seconds by which Slack's clock is ahead of `time.time()`, once it has told the time."""

    async def call(self, method: str, **arguments: Any) -> dict[str, Any]:
        """Return Slack's answer to a call. Raises Busy, Unreachable and Refused.

        Arguments that are None are left out. They go as a form, which every method takes: those
        that read, and `files.getUploadURLExternal`, do not look at JSON.
        """
        given = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in arguments.items()
            if value is not None
        }
        asked_at = time.time()
        try:
            async with asyncio.timeout(ANSWERED_WITHIN):
                answer = await self._client.api_call(method, data=given)
        except SlackApiError as error:
            raise _fault(error) from None
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise Unreachable(type(error).__name__, in_doubt=False) from None
        except (aiohttp.ClientError, SlackClientError, OSError, TimeoutError, ValueError) as error:
            raise Unreachable(type(error).__name__, in_doubt=True) from None
        self.ahead_by = _ahead(answer.headers.get("date"), asked_at, time.time())
        if scopes := answer.headers.get("x-oauth-scopes"):
            self.scopes = frozenset(each.strip() for each in scopes.split(","))
        data = answer.data
        if not isinstance(data, dict):
            raise Unreachable("an answer that is no object", in_doubt=True)
        return data

    async def pages(self, method: str, key: str, **arguments: Any) -> AsyncIterator[dict[str, Any]]:
        """Yield all that a method lists under `key`, page after page. Raises as `call` does.

        It waits as long as Slack asks it to.
        """
        cursor = ""
        while True:
            try:
                page = await self.call(method, limit=_PAGE, cursor=cursor or None, **arguments)
            except Busy as busy:
                await asyncio.sleep(busy.seconds)
                continue
            for entry in page.get(key) or ():
                if isinstance(entry, dict):
                    yield entry
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    async def upload(self, channel: str, name: str, content: bytes, thread: str | None) -> None:
        """Put a file into a channel. Raises as `call` does.

        Source: Slack's methods files.getUploadURLExternal and files.completeUploadExternal.
        """
        given = await self.call("files.getUploadURLExternal", filename=name, length=len(content))
        try:
            session = self._client.session
            assert session is not None  # noqa: S101  # nosec B101  # it was given one
            async with session.post(given["upload_url"], data=content) as answer:
                if answer.status != 200:
                    raise Unreachable(f"status {answer.status}", in_doubt=False)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Unreachable(type(error).__name__, in_doubt=False) from None
        await self.call(
            "files.completeUploadExternal",
            files=[{"id": given["file_id"], "title": name}],
            channel_id=channel,
            thread_ts=thread,
        )


def session() -> aiohttp.ClientSession:
    """Return the connections of one bot, made on the thread of its event loop; close it there."""
    timeout = aiohttp.ClientTimeout(
        total=None, sock_connect=CONNECTED_WITHIN, sock_read=ANSWERED_WITHIN
    )
    return aiohttp.ClientSession(timeout=timeout, json_serialize=json.dumps)


def _fault(error: SlackApiError) -> Exception:
    """Return what became of a call that Slack did not answer with what was asked for."""
    answer = error.response
    status: int = getattr(answer, "status_code", None) or getattr(answer, "status", 0) or 0
    data = getattr(answer, "data", None)
    code = data.get("error") if isinstance(data, dict) else None
    if status == 429 or code in ("ratelimited", "rate_limited"):
        return Busy(_seconds(answer.headers))
    if status >= 500 or not isinstance(code, str) or code in _PASSING:
        return Unreachable(str(code or f"status {status}"), in_doubt=True)
    return Refused(code, str(data.get("needed") or "") if isinstance(data, dict) else "")


def _ahead(date: str | None, asked_at: float, answered_at: float) -> float | None:
    """Return the seconds by which a clock is ahead that showed a date in between, or None."""
    try:
        shown = parsedate_to_datetime(date or "").timestamp()
    except (ValueError, OverflowError):
        return None
    # It is told in whole seconds, cut off.
    return shown + 0.5 - (asked_at + answered_at) / 2


def _seconds(headers: Any) -> float:
    """Return how long Slack asks to be left alone: at least a moment, a minute where it is odd."""
    try:
        return min(max(float(headers.get("Retry-After", 1)), 0.5), 600.0)
    except (TypeError, ValueError):
        return 60.0
