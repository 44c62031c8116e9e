"""The end of a connection whose server does not answer."""

import os
import socket
from contextlib import suppress
from typing import Any


def cut(driver_connection: Any) -> None:
    """End a connection from another thread than the one that waits for its answer."""
    with suppress(Exception):
        descriptor = os.dup(driver_connection.fileno())
        with socket.socket(fileno=descriptor) as its_socket:
            its_socket.shutdown(socket.SHUT_RDWR)
