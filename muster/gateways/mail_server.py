"""One mail handed to a server, and what a failure of that means for the mail."""

import binascii
import contextlib
import smtplib
import ssl
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NoReturn

from muster.gateways.bounded_smtp import BoundedSMTP, BoundedSMTPOverTLS
from muster.gateways.gateway import Ambiguous, Rejected, Unavailable
from muster.gateways.mail_message import one_line

Tls = Literal["implicit", "starttls", "none"]
_MESSAGE_LENGTH = 300
_DONE = range(200, 300)
_GO_ON = range(354, 355)
_VERDICTS = (2, 4, 5)
"""The first digits of an answer that settles something (RFC 5321, 4.2.1)."""
_FOR_GOOD = 5
_CLOSING = 421
_LOGIN_WANTED = 530


@dataclass(frozen=True, slots=True)
class Login:
    """By whom mail is sent."""

    user: str
    password: str


@dataclass(frozen=True, slots=True)
class Taken:
    """The server has taken a mail. `refused` are addresses that get none, with its answer."""

    refused: Mapping[str, str]
    said: str


@dataclass(frozen=True, slots=True, repr=False)
class MailServer:
    """A server for the submission of mail (RFC 6409). Safe to use from any thread.

    Every mail has a connection of its own, and is tried once. `client_name` is what we call
    ourselves; `timeout` is in seconds and for each step, see BoundedSMTP. `credential_name` is
    what messages call the password.
    """

    host: str
    port: int
    tls: Tls
    context: ssl.SSLContext
    login: Login | None
    credential_name: str
    client_name: str
    timeout: float

    def __repr__(self) -> str:
        return f"MailServer({self.host!r}, {self.port}, {self.tls!r})"

    def greet(self) -> str:
        """Return what the server calls itself, once it has let us in. It is sent no mail.

        Raises Unavailable and Rejected.
        """
        with self._session() as session:
            self._expect(session.noop(), "The mail server refuses to go on")
            return self._safe((session.ehlo_resp or b"").split(b"\n")[0])

    def take(self, sender: str, recipients: Sequence[str], mail: bytes) -> Taken:
        """Hand over a mail, whose lines end in CRLF, and return what the server made of it.

        Raises Unavailable when the server did not take it, Ambiguous when it may have, and
        Rejected when it refuses the sender, the mail or each of the recipients for good.
        """
        with self._session() as session:
            size = [f"SIZE={len(mail)}"] if session.has_extn("size") else []
            refusal = f"The mail server takes no mail from {sender}"
            self._expect(session.mail(sender, size), refusal)
            refused = self._refused(session, recipients)
            self._expect(session.docmd("DATA"), "The mail server refuses the mail", _GO_ON)
            session.hand_over(mail)
            reply = self._last_reply(session)
            self._expect(reply, "The mail server refuses the mail")
            return Taken(refused, self._words(reply))

    def _refused(self, session: BoundedSMTP, recipients: Sequence[str]) -> dict[str, str]:
        """Return those to whom the server sends nothing; raises when that is all of them."""
        refused: dict[str, tuple[int, bytes]] = {}
        for address in recipients:
            reply = session.rcpt(address)
            if reply[0] == _CLOSING or reply[0] // 100 not in _VERDICTS:
                raise Unavailable(self._about(self._words(reply)))
            if reply[0] not in _DONE:
                refused[address] = reply
        words = {address: self._words(reply) for address, reply in refused.items()}
        if len(refused) < len(recipients):
            return words
        all_said = ", ".join(f"{address} ({said})" for address, said in words.items())
        if any(code // 100 != _FOR_GOOD for code, _ in refused.values()):
            raise Unavailable(self._about(all_said))
        refusal = "The mail server takes mail for none of the addresses"
        raise Rejected(self._safe(f"{refusal}: {all_said}"))

    def _last_reply(self, session: BoundedSMTP) -> tuple[int, bytes]:
        try:
            reply = session.getreply()
        except OSError as error:
            raise Ambiguous(self._about(f"no answer to the mail: {error}")) from None
        if reply[0] // 100 not in _VERDICTS:
            raise Ambiguous(self._about("the answer to the mail is unreadable"))
        return reply

    @contextlib.contextmanager
    def _session(self) -> Iterator[BoundedSMTP]:
        """Yield a session, encrypted and logged in. Raises Unavailable and Rejected."""
        try:
            session = self._connected()
            try:
                self._enter(session)
                yield session
            finally:
                session.part()
        except smtplib.SMTPConnectError as error:
            self._refuse(_reply(error), "The mail server refuses the connection")
        except ssl.SSLCertVerificationError as error:
            # It may be mended some day, but by a person, who has to hear of it now; until then
            # each attempt would fail alike, while everybody believes that help was called.
            raise Rejected(
                f"The certificate of the mail server {self.host} cannot be verified: "
                f"{one_line(error.verify_message, _MESSAGE_LENGTH)}"
            ) from None
        except OSError as error:
            raise Unavailable(self._about(f"{type(error).__name__}: {error}")) from None

    def _connected(self) -> BoundedSMTP:
        there = self.host, self.port, self.client_name, self.timeout
        if self.tls == "implicit":
            return BoundedSMTPOverTLS(*there, context=self.context)
        return BoundedSMTP(*there)

    def _enter(self, session: BoundedSMTP) -> None:
        self._expect(session.ehlo(), "The mail server refuses the greeting")
        if self.tls == "starttls":
            self._encrypt(session)
        if self.login is not None:
            self._log_in(session, self.login)

    def _encrypt(self, session: BoundedSMTP) -> None:
        # Somebody on the way may have taken the offer out: nothing is said without TLS.
        if not session.has_extn("starttls"):
            raise Rejected(f"The mail server {self.host} offers no STARTTLS on port {self.port}")
        try:
            session.starttls(context=self.context)
        except smtplib.SMTPResponseException as error:
            self._refuse(_reply(error), "The mail server refuses STARTTLS")
        self._expect(session.ehlo(), "The mail server refuses the greeting")

    def _log_in(self, session: BoundedSMTP, login: Login) -> None:
        # One way only: a wrong password that is tried in each of them soon locks the account.
        offered = session.esmtp_features.get("auth", "").upper().split()
        session.user, session.password = login.user, login.password
        try:
            if "PLAIN" in offered:
                session.auth("PLAIN", session.auth_plain)
            elif "LOGIN" in offered:
                session.auth("LOGIN", session.auth_login)
            else:
                raise Rejected(
                    f"The mail server {self.host} offers no login by PLAIN or LOGIN, so that "
                    f"{self.credential_name} is of no use there"
                )
        except smtplib.SMTPAuthenticationError as error:
            self._refuse(_reply(error), f"The mail server does not accept {self.credential_name}")
        except binascii.Error:
            raise Unavailable(self._about("the answer to the login is unreadable")) from None

    def _expect(self, reply: tuple[int, bytes], refusal: str, wanted: range = _DONE) -> None:
        if reply[0] not in wanted:
            self._refuse(reply, refusal)

    def _refuse(self, reply: tuple[int, bytes], refusal: str) -> NoReturn:
        code, said = reply[0], self._words(reply)
        if code == _LOGIN_WANTED and self.login is None:
            refusal = f"The mail server wants a user and {self.credential_name}"
        if code // 100 == _FOR_GOOD:
            raise Rejected(self._safe(f"{refusal}: {said}"))
        raise Unavailable(self._about(said))

    def _words(self, reply: tuple[int, bytes]) -> str:
        code, said = reply
        return self._safe(f"{code} ".encode() + said)

    def _about(self, text: str) -> str:
        return self._safe(f"{self.host}:{self.port}: {text}")

    def _safe(self, text: str | bytes) -> str:
        words = text if isinstance(text, str) else text.decode("utf-8", "replace")
        for secret in self._secrets():
            words = words.replace(secret, "…")
        return one_line(words, _MESSAGE_LENGTH)

    def _secrets(self) -> tuple[str, ...]:
        """Return what a server might repeat of what it was told, the longest first."""
        if self.login is None:
            return ()
        user, password = self.login.user, self.login.password
        plain = b64encode(f"\0{user}\0{password}".encode()).decode()
        return plain, b64encode(password.encode()).decode(), password


def _reply(error: smtplib.SMTPResponseException) -> tuple[int, bytes]:
    said = error.smtp_error
    return error.smtp_code, said if isinstance(said, bytes) else said.encode()
