"""Mail: a letter is handed to the team's own mail server, over TLS."""

import ssl
from datetime import UTC, datetime
from ipaddress import ip_address

from muster.gateways.gateway import Delivery, Effect, Gateway
from muster.gateways.mail_message import (
    delivery,
    domain_of,
    is_address,
    letter_of,
    message_id,
    message_of,
)
from muster.gateways.mail_server import Login, MailServer, Tls
from muster.kernel.gateway_names import MAIL

_TLS: tuple[Tls, ...] = ("implicit", "starttls", "none")


class Mail(Gateway):
    """The gateway to a mail server that takes mail for others (SMTP submission, RFC 6409).

    Its one action is `send`, with the payload `to` (a list of addresses), `subject`, `text` and,
    if wanted, `reply_to`; an invitation has `calendar` (an iCalendar) and its `method` too. The
    reference is the mail's Message-ID, made from the effect's key; its
    Date is the effect's `asked_at`, so that a late mail says when help was called for. The detail
    has `accepted` (addresses), `refused` (the server's answer by address: those are sent nothing,
    also where the answer, of 4xx, lets them be asked again later) and `said`, the server's answer
    to the mail. A mail that is refused to all of them is Rejected, or Unavailable where any of
    the answers is not for good.

    A certificate that cannot be verified is Rejected: it takes a person to mend it, who is told
    at once, while everybody would wait for a mail that is tried in vain. All other failures
    before the mail's last line is sent are Unavailable, and Ambiguous when no answer came to it.
    """

    name = MAIL
    simulated = False

    def __init__(
        self,
        host: str,
        port: int,
        sender: str,
        *,
        user: str | None = None,
        password: str | None = None,
        tls: Tls = "implicit",
        verify: ssl.SSLContext | None = None,
        timeout: float = 30.0,
        credential_name: str = "the mail password",
    ) -> None:
        """`sender` is the address that mail comes from; `tls` is `none` only on loopback.

        `verify` is the TLS context, or None for the certificates of the system. `timeout` is in
        seconds for each step, and all of them have five times as long; servers take their time to
        look for viruses. `credential_name` is what messages call the user's
        password, such as the name of its setting. Raises ValueError, without a secret, for
        whatever cannot work.
        """
        _check_server(host, port, tls)
        if not is_address(sender):
            raise ValueError("The sender is no mail address; write one such as muster@example.org")
        self._sender = sender
        self._server = MailServer(
            host=host,
            port=port,
            tls=tls,
            context=ssl.create_default_context() if verify is None else verify,
            login=_login(user, password, credential_name),
            credential_name=credential_name,
            client_name=domain_of(sender),
            timeout=timeout,
        )

    def __repr__(self) -> str:
        return f"Mail({self._server!r}, {self._sender!r})"

    @property
    def sender(self) -> str:
        """The address that mail comes from."""
        return self._sender

    def deliver(self, effect: Effect) -> Delivery:
        """Send a mail; see the class. Raises Unavailable, Ambiguous and Rejected."""
        letter, its_id = letter_of(effect), message_id(effect, self._sender)
        date = effect.asked_at or datetime.now(UTC)
        message = message_of(letter, its_id, self._sender, date)
        taken = self._server.take(self._sender, letter.to, message.as_bytes())
        accepted = tuple(address for address in letter.to if address not in taken.refused)
        return delivery(its_id, accepted, taken.refused, taken.said)

    def find(self, effect: Effect) -> Delivery | None:
        """Return None: a mail server cannot be asked what it took.

        So a mail of which nobody knows is sent again. Its Message-ID shows a second copy for the
        same mail, and two calls for help are better than none.
        """
        return None

    def probe(self) -> str:
        """Return the name of the server, once it has let us in; no mail is sent.

        Raises Unavailable and Rejected.
        """
        return self._server.greet()


def _check_server(host: str, port: int, tls: str) -> None:
    try:
        known = bool(host) and bool(host.encode("idna"))
    except UnicodeError:
        known = False
    if not known or " " in host or not host.isprintable():
        raise ValueError("The mail server’s name is none; write one such as mail.example.org")
    if not 0 < port < 65536:
        raise ValueError("The mail server’s port is none; write a number such as 465 or 587")
    if tls not in _TLS:
        raise ValueError(f"The TLS of the mail server is one of {', '.join(_TLS)}")
    if tls == "none" and not _is_loopback(host):
        raise ValueError("Mail goes without TLS only to this machine; use implicit or starttls")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _login(user: str | None, password: str | None, credential_name: str) -> Login | None:
    if user is None and password is None:
        return None
    # Checked here, since whatever refuses it later would show it in its message.
    for text, called in ((user, "The mail user"), (password, credential_name)):
        if not text or not text.isascii() or not text.isprintable():
            raise ValueError(f"{called} is missing, or holds a character it must not have")
    return Login(str(user), str(password))
