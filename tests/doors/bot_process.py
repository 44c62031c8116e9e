"""The bot as a process of its own, on the console, as `make run` starts it."""

import os
import subprocess
import sys
import threading
import time

from tests.conftest import ROOT

ERRBOT = "import sys; from errbot.cli import main; sys.argv = ['errbot', '-c', 'config.py']; main()"


class BotProcess:
    """Type lines at it and read what it prints. Only this process is ever ended, by its pid.

    `command` is what Python runs instead of Errbot, `python` another one than ours. Without `data`
    nothing of the environment says where that is.
    """

    def __init__(
        self, data, folder=ROOT, config="config.py", command=None, python=None, **environment
    ):
        self.data = data
        errbot = ("-c", ERRBOT.replace("config.py", str(config)))
        clean = {k: v for k, v in os.environ.items() if not k.startswith("MUSTER_")}
        where = {"MUSTER_DATA_DIR": str(data)} if data else {}
        self.process = subprocess.Popen(  # noqa: S603
            [str(python or sys.executable), *(command or errbot)],
            cwd=folder,
            env={**clean, "LOGNAME": "alex", **where, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.out, self.err = [], []
        self._readers = [
            threading.Thread(target=self._read, args=pair, daemon=True)
            for pair in ((self.process.stdout, self.out), (self.process.stderr, self.err))
        ]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _read(stream, lines):
        for line in stream:
            lines.append(line.rstrip("\n"))

    def wait_for(self, text, timeout=30):
        """Wait until a printed line holds the text; return that line."""
        return self._wait(self.out, text, timeout)

    def wait_for_error(self, text, timeout=30):
        """Wait until a line of the log, or of what else goes there, holds the text; return it."""
        return self._wait(self.err, text, timeout)

    def _wait(self, printed, text, timeout):
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            for line in list(printed):
                if text in line:
                    return line
            if self.process.poll() is not None:
                for reader in self._readers:
                    reader.join(5)
                break
            time.sleep(0.02)
        raise AssertionError(f"no {text!r} in {self.out} {self.err}")

    def type(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, line, expected):
        """Type a line and wait for an answer that holds `expected`."""
        self.out.clear()
        self.type(line)
        return self.wait_for(expected)

    def end(self):
        """Close its input, as Ctrl-D does, and return its exit status."""
        self.process.stdin.close()
        return self.finish()

    def finish(self, timeout=20):
        status = self.process.wait(timeout)
        for reader in self._readers:
            reader.join(5)
        return status

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(20)
