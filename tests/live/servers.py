"""Real chat servers on loopback, each in a folder and on ports of its own.

Only processes that were started here are ever ended, by their pid.
"""

import os
import shutil
import socket
import subprocess
import time

import pytest

NGIRCD = """\
[Global]
Name = irc.localhost.test
Info = for the tests
Listen = 127.0.0.1
Ports = {port}
Password = {password}
AdminInfo1 = tests
AdminEMail = tests@localhost
[SSL]
CertFile = {folder}/certs/localhost.crt
KeyFile = {folder}/certs/localhost.key
Ports = {tls_port}
[Limits]
MaxConnectionsIP = 0
MaxNickLength = 30
[Options]
Ident = no
PAM = no
DNS = no
ChrootDir =
"""

PROSODY = """\
run_as_root = {root}
daemonize = false
pidfile = "{folder}/prosody.pid"
data_path = "{folder}/data"
certificates = "{folder}/certs"
plugin_paths = {{}}
interfaces = {{ "127.0.0.1" }}
local_interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {port} }}
c2s_direct_tls_ports = {{}}
s2s_ports = {{}}
modules_enabled = {{ "roster"; "saslauth"; "tls"; "disco"; "ping"; "presence"; "message"; "iq" }}
modules_disabled = {{ "s2s"; "offline" }}
c2s_require_encryption = true
authentication = "internal_plain"
storage = "internal"
log = {{ warn = "*console" }}
VirtualHost "localhost"
Component "conference.localhost" "muc"
"""


def needed(program):
    """Return the path of a server's program; skip without it, or fail where CI must have it."""
    found = shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if not found:
        reason = f"{program} is not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server's process, which can be ended and started again with what it keeps."""

    def __init__(self, folder):
        self.folder = folder
        self.port = free_port()
        self.process = None
        self._make_certificate()

    @property
    def authorities(self):
        return self.folder / "certs" / "localhost.crt"

    def start(self):
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(self.command(), stdout=log, stderr=log)  # noqa: S603
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.02)
            else:
                return
        self.stop()
        raise AssertionError((self.folder / "server.log").read_text())

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(5)

    def _make_certificate(self):
        certificates = self.folder / "certs"
        certificates.mkdir()
        names = "subjectAltName=DNS:localhost,DNS:conference.localhost"
        subprocess.run(  # noqa: S603
            [
                *(needed("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
                *("-subj", "/CN=localhost", "-addext", names),
                *("-keyout", str(certificates / "localhost.key")),
                *("-out", str(certificates / "localhost.crt")),
            ],
            check=True,
            capture_output=True,
        )


class Ngircd(Server):
    """An IRC server with a plain port for the test's people and one with TLS for the bot."""

    def __init__(self, folder, password):
        self._program = needed("ngircd")
        super().__init__(folder)
        self.tls_port = free_port()
        (folder / "ngircd.conf").write_text(
            NGIRCD.format(folder=folder, port=self.port, tls_port=self.tls_port, password=password)
        )

    def command(self):
        return [self._program, "-n", "-f", str(self.folder / "ngircd.conf")]


class Prosody(Server):
    """An XMPP server that takes nobody without TLS, with the accounts it is given."""

    def __init__(self, folder, passwords):
        self._program = needed("prosody")
        super().__init__(folder)
        accounts = folder / "data" / "localhost" / "accounts"
        accounts.mkdir(parents=True)
        for name, password in passwords.items():
            (accounts / f"{name}.dat").write_text(f'return {{ ["password"] = "{password}"; }};\n')
        root = "true" if os.geteuid() == 0 else "false"
        (folder / "prosody.cfg.lua").write_text(
            PROSODY.format(folder=folder, port=self.port, root=root)
        )

    def command(self):
        return [self._program, "--config", str(self.folder / "prosody.cfg.lua")]
