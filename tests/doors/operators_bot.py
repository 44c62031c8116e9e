"""An Errbot of somebody else's, in an environment of its own, into which Muster is dropped."""

import json
import socket
import subprocess
import sys
import urllib.request
from textwrap import dedent

from tests.doors.bot_process import BotProcess

OTHER = '''
from errbot import BotPlugin, botcmd, webhook


class Other(BotPlugin):
    @botcmd
    def count(self, msg, args):
        """Count what was asked."""
        self["count"] = self.get("count", 0) + 1
        return f"counted {self['count']}"

    @webhook
    def theirs(self, request):
        return "theirs heard"
'''

LIBRARIES = "import site; print(*site.getsitepackages(), sep='\\n')"


def environment(folder, python=sys.executable):
    """Make an environment with the Errbot and the libraries that a Python has; return its Python.

    Nothing is fetched, and nothing of ours is in it.
    """
    subprocess.run([python, "-m", "venv", "--without-pip", str(folder)], check=True)  # noqa: S603
    [packages] = folder.glob("lib/*/site-packages")
    there = subprocess.run(  # noqa: S603
        [python, "-c", LIBRARIES], check=True, capture_output=True, text=True
    ).stdout
    (packages / "errbot-as-it-comes.pth").write_text(there)
    return folder / "bin" / "python"


def install(python, wheels):
    """Install wheels into an environment, as an operator would, without a network.

    pip finds out whether what is there satisfies what they ask for.
    """
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-index"]
    subprocess.run([*pip, "--quiet", *map(str, wheels)], check=True)  # noqa: S603


class Operator:
    """Somebody's bot, as `errbot --init` makes one, with a plugin and a prefix of their own."""

    def __init__(self, folder, python):
        self.folder, self.python = folder, python
        self.port = _free_port()
        (folder / "plugins" / "other").mkdir(parents=True)
        (folder / "data").mkdir()
        (folder / "plugins/other/other.plug").write_text("[Core]\nName = Other\nModule = other\n")
        (folder / "plugins/other/other.py").write_text(OTHER)
        index = {"a/b": {"c": {"repo": "c", "name": "c", "documentation": "", "path": "c"}}}
        (folder / "index.json").write_text(json.dumps(index))
        self.config = folder / "config.py"
        self.configure()

    def configure(self, *more):
        lines = f"""
            import logging

            BACKEND = "Text"
            BOT_DATA_DIR = {str(self.folder / "data")!r}
            BOT_EXTRA_PLUGIN_DIR = {str(self.folder / "plugins")!r}
            BOT_LOG_FILE = None
            BOT_LOG_LEVEL = logging.WARNING
            BOT_ADMINS = ("@alex",)
            BOT_PREFIX = "."
            TEXT_DEMO_MODE = False
            BOT_PLUGIN_INDEXES = ({str(self.folder / "index.json")!r},)
        """
        self.config.write_text(dedent(lines) + "\n".join(more) + "\n")

    def start(self):
        return BotProcess(None, self.folder, self.config, python=self.python, PYTHONPATH="")

    def webserver(self):
        ssl = {"enabled": False, "host": "", "port": 1, "certificate": "", "key": ""}
        return {"HOST": "127.0.0.1", "PORT": self.port, "SSL": ssl}

    def posted(self, path):
        """Post to the bot's own webserver; return what it answers."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", b"{}", {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return answer.read().decode()


def _free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]
