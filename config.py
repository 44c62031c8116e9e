"""Errbot's configuration. Everything comes from the environment; the README lists it.

A wrong or missing value, a damaged playbook or template stops the start here, with one plain line.
"""
# What loads Muster takes a while, in which the bot may be stopped already.
# ruff: noqa: E402

import logging
import os
import signal
import sys
from pathlib import Path

import errbot.logs

# A service manager stops the bot with SIGTERM, a person with Ctrl-C. A start ends without a word;
# once the bot serves, the backend has it say goodbye to its plugins first.
for _signal in (signal.SIGTERM, signal.SIGINT):
    signal.signal(_signal, lambda *_: sys.exit(0))

sys.path.insert(0, str(Path(__file__).resolve().parent))

from muster.runtime.garbage import searched_later

with searched_later(5.0):
    from muster.bot.configuration import backend_configuration, common, prepared
    from muster.chat.message_files import TemplateFault
    from muster.loading import load_playbook
    from muster.playbook import PlaybookFault
    from muster.runtime.log_file import LogFile
    from muster.runtime.sql_storage import sql_storage
    from muster.settings import SettingFault, read_settings

# What people write in an outage is nobody else's to read on this machine.
os.umask(0o077)

try:
    _settings = read_settings()
    _playbook = load_playbook(_settings)
    globals().update(common(_settings, _playbook))
    globals().update(sql_storage(_settings.record_url, exclusive=True))
    globals().update(backend_configuration(_settings, _playbook))
    globals().update(prepared(_settings, _playbook, globals()))
except (SettingFault, PlaybookFault, TemplateFault) as _fault:
    sys.exit(f"Muster cannot start.\n{_fault}")

try:
    _settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
except OSError as _fault:
    sys.exit(f"MUSTER_DATA_DIR: {_settings.data_dir} cannot be made: {_fault.strerror}.")

BOT_LOG_LEVEL = getattr(logging, _settings.log_level)
# Errbot's own handler never rotates its file, and writes a traceback for each line it cannot write.
BOT_LOG_FILE = None
logging.getLogger().addHandler(LogFile(_settings.data_dir / "muster.log"))
logging.raiseExceptions = False
if BACKEND == "Console":  # noqa: F821 - it came with backend_configuration
    # A terminal is for the conversation; what goes wrong is in the log file.
    errbot.logs.console_hdlr.setLevel(logging.CRITICAL)
for _wordy, _least in {
    "errbot.core": logging.WARNING,  # below: every command with what people wrote in it
    "errbot.plugins.ACLs": logging.WARNING,  # a line for every command that is allowed
    "slack_sdk": logging.INFO,  # what people write
    "slixmpp": logging.WARNING,  # all that goes over the wire, the bot's password with it
    "irc": logging.WARNING,  # the same
    "urllib3": logging.INFO,  # the address of every request, with what is asked for in it
    "sqlalchemy": logging.WARNING,  # all that is written to the storage
}.items():
    logging.getLogger(_wordy).setLevel(max(BOT_LOG_LEVEL, _least))
