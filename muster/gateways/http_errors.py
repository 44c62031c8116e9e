"""What an HTTP answer of a service means for what was asked of it, and for people."""

from collections.abc import Iterable

from muster.gateways.gateway import Ambiguous, Rejected, Unavailable
from muster.gateways.plain_text import one_line

Lost = type[Unavailable] | type[Ambiguous]
"""What a lost answer means: a read was not done, and a write may have been."""

_MESSAGE_LENGTH = 300
_NOT_EXECUTED = {408, 425, 429}


class RequestRefused(Rejected):
    """The service answered that it will not; `status` is that of its HTTP answer."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class Answers:
    """Judges the answers of one service.

    `service` is its name for people, `token` what no message may show, `credential_name` what
    messages call it, and `slow_down` the statuses by which it asks for patience beside HTTP's own.
    """

    def __init__(
        self, service: str, token: str, credential_name: str, slow_down: Iterable[int] = ()
    ) -> None:
        self._service = service
        self._token = token
        self._credential_name = credential_name
        self._not_executed = _NOT_EXECUTED | set(slow_down)

    def judge(self, status: int, request: str, lost: Lost, wait: float | None, said: str) -> None:
        """Return for an answer of success. Raises Unavailable, Ambiguous and Refused for others.

        `wait` is in seconds, where the service said how long; `said` are its own words.
        """
        if 200 <= status < 300:
            return
        told = f"{request}: {self._service} answered {status}"
        if status in self._not_executed or 300 <= status < 400:
            raise Unavailable(told, wait)
        # A proxy on the way says 503 also when the answer was lost behind it, so that no 5xx tells
        # that nothing was done.
        if status >= 500 and lost is Ambiguous:
            raise Ambiguous(told)
        if status >= 500 or status < 200:
            raise Unavailable(told, wait)
        raise RequestRefused(self._refusal(status, self.safe(said)), status)

    def unreadable(self, request: str, lost: Lost) -> Unavailable | Ambiguous:
        """Return what an answer means that is not what the service's document promises."""
        return lost(f"{request}: {self._service} answered with something unreadable")

    def safe(self, text: str) -> str:
        """Return a text as one line of bearable length that does not show the token."""
        return one_line(text.replace(self._token, "…"), _MESSAGE_LENGTH)

    def _refusal(self, status: int, said: str) -> str:
        match status:
            case 401:
                return f"{self._service} does not accept {self._credential_name}"
            case 403:
                return f"{self._service} does not let {self._credential_name} do this: {said}"
        return f"{self._service} refuses ({status}): {said}"


def checked_header(text: str, name: str) -> str:
    """Return what can stand in a header. Raises ValueError, without it, for what cannot.

    Whatever refuses it later would show it in its message.
    """
    if not text or not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError(f"{name} is empty, or holds a space or another character it must not have")
    return text


def seconds(value: str) -> float | None:
    """Return what a header such as Retry-After says to wait, None for anything but a number."""
    return float(value) if value.isascii() and value.isdecimal() else None
