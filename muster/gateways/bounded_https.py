"""The way of the requests library over TLS, made to give up in time, however slow a server is."""

import io
import ssl
import time
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from muster.gateways.permission_to_send import NoLeave, take_leave


class NotConnected(Exception):
    """Nothing was sent: there was no connection over TLS, or no leave for it.

    The message is for the log.
    """


class BoundedHttps(HTTPAdapter):
    """Sends each request once, by a TLS context of ours alone.

    The time-out for connecting is for each address of the server, and for the handshake; that for
    reading is for the whole answer, head and body, and not for each of its pieces. Raises
    NotConnected for whatever goes wrong before a request is sent.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **given: Any) -> None:
        """Make the pool of connections; the base class calls it."""
        super().init_poolmanager(*args, ssl_context=self._context, **given)
        self.poolmanager.pool_classes_by_scheme = {"https": _Pool}

    def proxy_manager_for(self, *args: Any, **given: Any) -> Any:
        """Return the pool of connections through a proxy; the base class calls it."""
        manager = super().proxy_manager_for(*args, ssl_context=self._context, **given)
        manager.pool_classes_by_scheme = {**manager.pool_classes_by_scheme, "https": _Pool}
        return manager

    def build_connection_pool_key_attributes(
        self, request: Any, verify: Any, cert: Any = None
    ) -> Any:
        """Return what tells pools apart, without the authorities that the environment names."""
        return super().build_connection_pool_key_attributes(request, True, cert)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave it to the context whom to trust; the base class would add authorities to it."""
        conn.cert_reqs = "CERT_REQUIRED"


class _Connection(HTTPSConnection):
    def connect(self) -> None:
        try:
            super().connect()
        except Exception as error:  # noqa: BLE001 - whatever it was, nothing was sent
            raise NotConnected(_told(error)) from None
        self.sock: Any = _BoundedSocket(self.sock)

    def send(self, data: Any) -> None:
        """Send a part of a request, once there is a connection; a part alone does nothing."""
        if self.sock is None:
            self.connect()
        try:
            take_leave()
        except NoLeave as error:
            raise NotConnected(str(error)) from None
        super().send(data)

    def getresponse(self) -> Any:
        self.sock.deadline = time.monotonic() + float(self.timeout or 0.0)
        return super().getresponse()


class _Pool(HTTPSConnectionPool):
    ConnectionCls = _Connection


class _BoundedSocket:
    """A socket whose file is read until a deadline, of the monotonic clock."""

    def __init__(self, connection: ssl.SSLSocket) -> None:
        self.deadline = 0.0
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def makefile(self, *_: Any, **__: Any) -> io.BufferedReader:
        """Return what is received, as bytes, whatever mode is asked for."""
        raw = self._connection.makefile("rb", buffering=0)
        return io.BufferedReader(_BoundedReading(raw, self._connection, self.deadline))


class _BoundedReading(io.RawIOBase):
    def __init__(self, raw: Any, connection: ssl.SSLSocket, deadline: float) -> None:
        self._raw = raw
        self._connection = connection
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Any:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("The answer came too slowly")
        self._connection.settimeout(left)
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _told(error: BaseException) -> str:
    """Return what went wrong, without the objects that the libraries name."""
    reason = getattr(error, "reason", None) or error.__cause__ or error
    return f"{type(reason).__name__}: {reason}"
