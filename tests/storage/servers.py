"""PostgreSQL servers of a test's own, to be killed, stopped and failed over; and a way to one that
can be cut.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from threading import Thread

import psycopg
import pytest


def programs():
    """Return the folder with initdb and pg_ctl. Skips where there is none, but fails in CI."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found and shutil.which("initdb"):
        found = [Path(shutil.which("initdb"))]
    if not found:
        reason = "PostgreSQL's own programs, such as initdb, are not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found[-1].parent


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


class Server:
    """A PostgreSQL server of one's own, in a folder that goes with it."""

    def __init__(self):
        self._bin = programs()
        self._folder = Path(tempfile.mkdtemp(prefix="muster-postgres-"))
        self._folder.chmod(0o755)
        if os.geteuid() == 0:
            its = pwd.getpwnam("postgres")
            os.chown(self._folder, its.pw_uid, its.pw_gid)
        self.data = self._folder / "data"
        self.port = free_port()

    def make(self):
        """Make an empty one and start it."""
        self._run(
            self._bin / "initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "--no-sync",
            "-E", "UTF8", "--locale=C.UTF-8",
        )  # fmt: skip
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write("max_connections = 60\nwal_keep_size = 64\nhot_standby = on\n")
        with (self.data / "pg_hba.conf").open("a") as admitted:
            admitted.write("host replication postgres 127.0.0.1/32 trust\n")
        self.start()
        return self

    def standby(self):
        """Return a streaming standby of this one, without which this one commits nothing."""
        other = Server()
        self._run(
            self._bin / "pg_basebackup", "-D", other.data, "-R", "-X", "stream", "-c", "fast",
            "-d", f"host=127.0.0.1 port={self.port} user=postgres application_name=standby",
        )  # fmt: skip
        other.start()
        with self.connect() as server:
            server.execute("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
            server.execute("SELECT pg_reload_conf()")
        return other

    def start(self):
        options = (
            f"-p {self.port} -c listen_addresses=127.0.0.1 -c fsync=off "
            f"-c unix_socket_directories={self._folder}"
        )
        log = self._folder / "log"
        self._run(self._bin / "pg_ctl", "-D", self.data, "-l", log, "-w", "-o", options, "start")

    def stop(self, mode="fast"):
        """Stop it; `immediate` is as a crash is."""
        self._run(self._bin / "pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")

    def promote(self):
        """Make a standby the primary."""
        self._run(self._bin / "pg_ctl", "-D", self.data, "-w", "promote")

    def connect(self):
        return psycopg.connect(
            host="127.0.0.1", port=self.port, user="postgres", autocommit=True, connect_timeout=5
        )

    @property
    def url(self):
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"

    def end(self):
        with suppress(subprocess.CalledProcessError):
            self.stop("immediate")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, *words):
        # PostgreSQL does not run as root.
        user = "postgres" if os.geteuid() == 0 else None
        subprocess.run(  # noqa: S603 - the programs found above
            [str(word) for word in words], check=True, user=user, group=user,
            cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60,
        )  # fmt: skip


class Way:
    """A way to a server on which nothing comes through any more once it is `cut`.

    `cut` keeps the connections open, as a network does that loses every packet.
    """

    def __init__(self, port):
        self._to = port
        self._open = True
        self._ends = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        Thread(target=self._accept, daemon=True).start()

    def cut(self):
        self._open = False

    def mend(self):
        """Let things through again; what was open is gone."""
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self._ends.clear()
        self._open = True

    def end(self):
        self._server.close()
        self.mend()

    def _accept(self):
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            self._ends.append(near)
            if not self._open:
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                near.close()
                continue
            self._ends.append(far)
            for pair in ((near, far), (far, near)):
                Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, source, target):
        with suppress(OSError):
            while data := source.recv(65536):
                if self._open:
                    target.sendall(data)
        if self._open:
            for end in (source, target):
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
