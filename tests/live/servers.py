"""Real chat servers on loopback, each in a folder and on ports of its own.

Only processes that were started here are ever ended, by their pid.
"""

import os
import shutil
import socket
import subprocess
import time

import pytest

from tests.conftest import ROOT

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

INSPIRCD = """\
<server name="irc.localhost.test" description="for the tests" network="Tests" id="1TS">
<admin name="tests" nick="tests" email="tests@localhost">
<bind address="127.0.0.1" port="{port}" type="clients">
<bind address="127.0.0.1" port="{services_port}" type="servers">
<connect allow="*" resolvehostnames="no" timeout="20" fakelag="no" localmax="100" globalmax="100"
         recvq="64K" useident="no" commandrate="100000" threshold="1000">
<options casemapping="rfc1459" defaultmodes="n">
<log method="file" type="* -USERINPUT -USEROUTPUT" level="default" target="{folder}/inspircd.log">
<pid file="{folder}/inspircd.pid">
<module name="cap">
<module name="ircv3">
{tags}
<module name="services_account">
<module name="sasl">
<module name="spanningtree">
<sasl target="services.localhost.test" requiressl="no">
<uline server="services.localhost.test" silent="yes">
<link name="services.localhost.test" ipaddr="127.0.0.1" port="{services_port}"
      allowmask="127.0.0.0/8" sendpass="link" recvpass="link">
"""

ATHEME = """\
loadmodule "modules/protocol/inspircd";
loadmodule "modules/backend/opensex";
loadmodule "modules/crypto/pbkdf2v2";
loadmodule "modules/nickserv/main";
loadmodule "modules/nickserv/register";
loadmodule "modules/nickserv/identify";
loadmodule "modules/nickserv/logout";
loadmodule "modules/saslserv/main";
loadmodule "modules/saslserv/plain";
uplink "irc.localhost.test" {{
    host = "127.0.0.1"; port = {services_port};
    send_password = "link"; receive_password = "link";
}};
serverinfo {{
    name = "services.localhost.test"; desc = "services"; numeric = "9SV"; recontime = 1;
    netname = "Tests"; hidehostsuffix = "users.test"; adminname = "tests";
    adminemail = "tests@localhost"; registeremail = "tests@localhost"; auth = none;
    casemapping = rfc1459; maxlogins = 9; maxusers = 0; mdlimit = 30;
    emaillimit = 10; emailtime = 300;
}};
logfile "{folder}/atheme.log" {{ error; info; network; }};
nickserv {{ nick = "NickServ"; user = "NickServ"; host = "services.test"; real = "x"; }};
saslserv {{ nick = "SaslServ"; user = "SaslServ"; host = "services.test"; real = "x"; }};
general {{ commit_interval = 5; flood_msgs = 0; kline_time = 7; }};
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


LOCAL_SLACK = ROOT / ".venv/local-slack/node_modules/local-slack-linux-x64/bin"
"""Where `.ci/run` has npm put that program, at the version and by the hash of its lock file."""


def needed(program):
    """Return the path of a server's program; skip without it, or fail where CI must have it."""
    found = shutil.which(
        program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin:{LOCAL_SLACK}"
    )
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


def end(process):
    """End a process that was started here, if it still runs."""
    if process and process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)


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
        end(self.process)

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


class InspIrcd(Server):
    """An IRC server with accounts, which a process beside it keeps (Atheme).

    Without `tags` it does not tell the account with each message, as older servers do not.
    """

    def __init__(self, folder, tags=True):
        self._program, self._services_program = needed("inspircd"), needed("atheme-services")
        super().__init__(folder)
        self._services = None
        ports = {"port": self.port, "services_port": free_port(), "folder": folder}
        tagging = '<module name="ircv3_accounttag">' if tags else ""
        (folder / "inspircd.conf").write_text(INSPIRCD.format(tags=tagging, **ports))
        (folder / "atheme.conf").write_text(ATHEME.format(**ports))

    def command(self):
        root = ["--runasroot"] if os.geteuid() == 0 else []
        return [self._program, "--nofork", *root, f"--config={self.folder}/inspircd.conf"]

    def start(self):
        super().start()
        command = [self._services_program, "-n", "-c", str(self.folder / "atheme.conf")]
        command += ["-D", str(self.folder), "-l", str(self.folder / "atheme.log")]
        command += ["-p", str(self.folder / "atheme.pid")]
        with (self.folder / "services.out").open("ab") as log:
            self._services = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603
        deadline = time.monotonic() + 20
        while "finished synching" not in (self.folder / "services.out").read_text():
            assert time.monotonic() < deadline
            assert self._services.poll() is None, (self.folder / "services.out").read_text()
            time.sleep(0.05)

    def stop(self):
        end(self._services)
        super().stop()


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
