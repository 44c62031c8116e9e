"""An Errbot backend for Slack: that of errbot-backend-slackv3 (0.3.2), behind Muster's guard.

That one answers to Slack's servers. What it does not do is tell anybody that a message could not be
sent, but the log, with all its words.
"""

import logging

from slackv3 import slackv3 as base

from muster.chat import guard


class _WithoutWords(logging.Filter):
    """Keeps the words of a message that Slack did not take out of the log."""

    def filter(self, record):
        """Put a sentence for one that quotes a message."""
        if "message" in str(record.msg) and record.levelno >= logging.ERROR:
            record.msg, record.args = "Slack did not take a message", ()
        return True


class SlackBackend(guard.Guarded, base.SlackBackend):
    """The bot on Slack. `BOT_IDENTITY` is that of errbot-backend-slackv3."""

    def __init__(self, config):
        if not any(isinstance(each, _WithoutWords) for each in base.log.filters):
            base.log.addFilter(_WithoutWords())
        super().__init__(config)

    def send_message(self, msg):
        """Send a message. Raises ConnectionError when Slack did not take it."""
        sent = super().send_message(msg)
        if not msg.extras.get("ts"):
            raise ConnectionError("Slack did not take a message")
        return sent
