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

from muster.chat.services import load_playbook, load_roster, load_templates
from muster.chat.templates import TemplateFault
from muster.configuration import backend_configuration, common, sql_storage
from muster.playbook import PlaybookFault
from muster.settings import SettingFault, read_settings

# What people write in an outage is nobody else's to read on this machine.
os.umask(0o077)

try:
    _settings = read_settings()
    _playbook = load_playbook(_settings)
    load_roster(_settings, _playbook)
    load_templates(_settings, _playbook)
    globals().update(common(_settings, _playbook))
    globals().update(sql_storage(_settings.storage_url, exclusive=True))
    globals().update(backend_configuration(_settings, _playbook))
except (SettingFault, PlaybookFault, TemplateFault) as _fault:
    sys.exit(f"Muster cannot start.\n{_fault}")

try:
    _settings["data_dir"].mkdir(mode=0o700, parents=True, exist_ok=True)
except OSError as _fault:
    sys.exit(f"MUSTER_DATA_DIR: {_settings['data_dir']} cannot be made: {_fault.strerror}.")

BOT_LOG_LEVEL = getattr(logging, _settings["log_level"])
BOT_LOG_FILE = str(_settings["data_dir"] / "muster.log")
if BACKEND == "Console":  # noqa: F821 - it came with backend_configuration
    # A terminal is for the conversation; what goes wrong is in the log file.
    errbot.logs.console_hdlr.setLevel(logging.CRITICAL)
# A log that cannot be written, as on a full disk, is no reason to say anything on the terminal.
logging.raiseExceptions = False
for _wordy in (
    "errbot.core",  # every command with what people wrote in it, at INFO
    "errbot.plugins.ACLs",  # a line for every command that is allowed
    "slack_sdk",  # what people write, at DEBUG
    "slackv3",
    "slixmpp",  # all that goes over the wire, at DEBUG, the password of the bot with it
    "irc",
    "httpx2",  # the address of every request, at INFO, and what is asked for with it
    "sqlalchemy",  # all that is written to the storage, at DEBUG
):
    logging.getLogger(_wordy).setLevel(max(BOT_LOG_LEVEL, logging.WARNING))
