"""A mail server on loopback that keeps what it takes, and can be told to do wrong."""

import asyncio
from dataclasses import dataclass

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

USER = "muster"
PASSWORD = "s3cret of the post"
PATIENCE = 20.0
"""Seconds after which an answer that is held back is given up, whatever a test forgot."""


@dataclass(frozen=True)
class Mailed:
    """What the server took: the envelope and the mail itself."""

    sender: str
    to: list[str]
    data: bytes
    client: str
    encrypted: bool


@dataclass(frozen=True)
class Fault:
    """What goes wrong with an answer."""

    kind: str
    text: str = ""
    seconds: float = 0.0


def answers(text):
    """The server answers something else."""
    return Fault("answers", text)


def hangs():
    """No answer ever comes."""
    return Fault("hangs")


def closes():
    """The connection is closed without an answer."""
    return Fault("closes")


def trickles():
    """The answer has line after line, each of them byte by byte, and no end."""
    return Fault("trickles")


def babbles():
    """The answer has line after line, as fast as can be, more than anybody would read."""
    return Fault("babbles")


def late(seconds):
    """The true answer, but only after so many seconds."""
    return Fault("late", seconds=seconds)


def stops_reading():
    """The true answer, and nothing is read from then on."""
    return Fault("stops_reading")


class LoopbackMailServer:
    """A mail server of `tls` “implicit”, “starttls” or “none”, which wants a login.

    `mails` is what it took; `commands` what it was told, one list a connection. `faults` are put
    by stage: what is answered to a command by its name, to the connection (`banner`) and to the
    dot (`dot`). `refusals` are answers to RCPT by address.
    """

    def __init__(self, certificate, tls, host="127.0.0.1"):
        self.tls = tls
        self.mails = []
        self.commands = []
        self.faults = {}
        self.refusals = {}
        self.login_wanted = True
        self.mechanisms_hidden = ()
        self._certificate = certificate
        self._controller = _Controller(
            self,
            hostname=host,
            port=0,
            ssl_context=certificate.server if tls == "implicit" else None,
        )
        self._controller.start()
        self.commands.clear()  # of the connection by which the controller tries the server

    @property
    def port(self):
        return self._controller.port

    def stop(self):
        self._controller.stop()

    def session(self):
        """Return what speaks on a new connection."""
        options = {
            "hostname": "post.example.org",
            "authenticator": self._authenticated,
            "auth_required": self.login_wanted,
            "auth_exclude_mechanism": self.mechanisms_hidden,
            "auth_require_tls": self.tls == "starttls",
        }
        if self.tls == "starttls":
            options.update(tls_context=self._certificate.server, require_starttls=True)
        return _Session(self, **options)

    def _authenticated(self, server, session, envelope, mechanism, auth_data):
        right = (auth_data.login, auth_data.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=right, handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if address in self.refusals:
            return self.refusals[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        encrypted = server.transport.get_extra_info("sslcontext") is not None
        self.mails.append(
            Mailed(
                envelope.mail_from,
                envelope.rcpt_tos,
                envelope.content,
                session.host_name,
                encrypted,
            )
        )
        return "250 2.0.0 queued as 4F2A"


class _Controller(Controller):
    def factory(self):
        return self.handler.session()

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


class _Session(SMTP):
    """One connection, on which the answer at a stage is spoilt."""

    def __init__(self, server, **options):
        super().__init__(server, **options)
        self.faults = server.faults
        self.stage = "banner"
        self.commands = []
        server.commands.append(self.commands)
        self._smtp_methods = {
            name: self.staged(name, method) for name, method in self._smtp_methods.items()
        }

    def staged(self, name, method):
        async def run(argument):
            self.stage = name
            self.commands.append(name)
            fault = self.faults.get(name)
            if fault is not None and fault.kind == "answers":
                await self.push(fault.text)  # what is refused is not done
            else:
                await method(argument)

        return run

    async def push(self, status):
        fault = self.faults.get(self.stage)
        if self.stage == "DATA":
            self.stage = "dot"  # the next answer is to the mail
        if fault is None:
            await super().push(status)
        else:
            await getattr(self, fault.kind)(status, fault)

    async def answers(self, status, fault):
        await super().push(fault.text)

    async def hangs(self, status, fault):
        await asyncio.sleep(PATIENCE)

    async def closes(self, status, fault):
        self.transport.abort()

    async def trickles(self, status, fault):
        while True:
            for byte in b"250-one moment\r\n":
                self._writer.write(bytes([byte]))
                await asyncio.sleep(0.01)

    async def babbles(self, status, fault):
        for _ in range(10_000):
            await super().push("250-one moment")
            await asyncio.sleep(0)  # or nobody else would have a turn

    async def late(self, status, fault):
        await asyncio.sleep(fault.seconds)
        await super().push(status)

    async def stops_reading(self, status, fault):
        await super().push(status)
        self.transport.pause_reading()
        await asyncio.sleep(PATIENCE)
