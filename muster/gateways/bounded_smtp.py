"""Python's SMTP client, made to give up in time, however slowly the server trickles."""

import contextlib
import io
import re
import smtplib
import socket
import time
from typing import Any

from muster.gateways.permission_to_send import NoLeave, take_leave

_STEPS = 5
"""How many times as long as one step all of them may take."""
_GOODBYE = 1.0
"""Seconds to wait for an answer to QUIT, which tells nothing."""
_REPLY_LENGTH = 65_536
"""Bytes; a server that says more has lost its mind."""


class BoundedSMTP(smtplib.SMTP):
    """One connection to an SMTP server, which is greeted as it is made.

    Each step has `timeout` seconds (to connect to one of the server's addresses, to shake hands,
    to say something, to hear the answer), and all of them five times as long. Looking up the
    server's name has the time-outs of the system. Whatever fails raises an OSError, which an
    SMTPException is too.
    """

    def __init__(self, host: str, port: int, name: str, timeout: float, **more: Any) -> None:
        """`name` is what the client calls itself."""
        self._give_up_at = time.monotonic() + _STEPS * timeout
        super().__init__(host, port, local_hostname=name, timeout=timeout, **more)

    def send(self, s: Any) -> None:
        """Send all of a text or of bytes; the connection is closed when that fails."""
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("Not connected")
        left = memoryview(s.encode(self.command_encoding) if isinstance(s, str) else s)
        deadline = self._deadline()
        try:
            while left:
                self.sock.settimeout(_until(deadline))
                left = left[self.sock.send(left) :]
        except OSError as error:
            self.close()
            raise smtplib.SMTPServerDisconnected(f"Connection lost: {error}") from None

    def getreply(self) -> tuple[int, bytes]:
        """Return the server's next answer; its code is -1 where it has none."""
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("Not connected")
        # The base class forgets the file where TLS begins, and what came before it.
        raw = self.file.raw if self.file else _BoundedSmtpReading(self.sock)
        raw.allow(self._deadline())
        if not self.file:
            self.file = io.BufferedReader(raw)
        try:
            return super().getreply()
        except smtplib.SMTPResponseException:
            # The base class makes up an answer of 500 to a line that is too long.
            raise smtplib.SMTPServerDisconnected("The answer has no end") from None

    def hand_over(self, mail: bytes) -> None:
        """Send a mail, of lines that end in CRLF, and the dot that ends it (RFC 5321, 4.5.2).

        When this fails, the server does not have the dot. Raises an OSError, too, where there is
        no leave any more.
        """
        try:
            take_leave()
        except NoLeave as error:
            self.close()
            raise smtplib.SMTPServerDisconnected(str(error)) from None
        self.send(re.sub(rb"(?m)^\.", b"..", mail) + b".\r\n")

    def part(self) -> None:
        """Say goodbye, if anybody is there, and close the connection."""
        self.timeout = min(self.timeout, _GOODBYE)
        with contextlib.suppress(OSError):
            self.quit()
        self.close()

    def _deadline(self) -> float:
        return min(time.monotonic() + self.timeout, self._give_up_at)


class BoundedSMTPOverTLS(BoundedSMTP, smtplib.SMTP_SSL):
    """The same, with TLS from the first byte on. `context` is the TLS context."""


class _BoundedSmtpReading(io.RawIOBase):
    """What a socket receives until a deadline, of the monotonic clock."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._deadline = 0.0
        self._left = 0

    def allow(self, deadline: float) -> None:
        """Begin another answer."""
        self._deadline = deadline
        self._left = _REPLY_LENGTH

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._left <= 0:
            raise OSError("The answer has no end")
        self._connection.settimeout(_until(self._deadline))
        received = self._connection.recv_into(buffer)
        self._left -= received
        return received


def _until(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("timed out")
    return left
