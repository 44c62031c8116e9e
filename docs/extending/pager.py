"""A pager: under the name `pagerduty` it stands in for the paging service, while none is set."""

import os
import subprocess
from dataclasses import dataclass

import muster.api


class Pager(muster.api.MusterPlugin):
    """Page people by a command of the machine's."""

    verbs = muster.api.Verbs("pager")

    def begin(self):
        self.bring(ByCommand(os.environ["PAGER_COMMAND"]))


@dataclass
class ByCommand:
    command: str
    name, simulated = "pagerduty", False

    def deliver(self, effect):
        """Page, acknowledge, resolve or note; by its key the same page is known again."""
        words = [self.command, effect.action, effect.key, effect.payload.get("title", "")]
        try:
            done = subprocess.run(words, timeout=20, check=False)
        except subprocess.TimeoutExpired as late:
            raise muster.api.Ambiguous("The pager did not come to an end") from late
        except OSError as fault:
            raise muster.api.Unavailable("The pager cannot be started") from fault
        if done.returncode:
            raise muster.api.Unavailable(f"The pager ended with {done.returncode}")
        return muster.api.Delivery(reference=effect.key)

    find, probe = lambda self, effect: None, lambda self: f"people are paged by {self.command}"
