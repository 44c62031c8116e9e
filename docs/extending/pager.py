"""A pager: under the name `pagerduty` it stands in for the paging service, while none is set."""

import os
import subprocess

import muster.api


class Pager(muster.api.MusterPlugin):
    """Page people by a command of the machine's."""

    verbs = muster.api.Verbs("pager")

    def begin(self):
        self.bring(ByCommand())


class ByCommand:
    name, simulated, command = "pagerduty", False, os.environ["PAGER_COMMAND"]

    def deliver(self, effect):
        """Page, acknowledge, resolve or note; by its key the same page is known again."""
        self.run(effect.action, effect.key, effect.payload.get("title", ""))
        return muster.api.Delivery(reference=effect.key)

    def state(self, reference):
        """Return how a page stands, by a line such as “acknowledged Sam”."""
        status, _, who = self.run("state", reference).strip().partition(" ")
        return muster.api.PageState(muster.api.AlertStatus(status), by=who) if status else None

    def run(self, *words):
        try:
            told = subprocess.run([self.command, *words], timeout=20, check=True, stdout=-1)
        except subprocess.TimeoutExpired as late:
            raise muster.api.Ambiguous("The pager did not come to an end") from late
        except (OSError, subprocess.CalledProcessError) as fault:
            raise muster.api.Unavailable(f"The pager fails: {type(fault).__name__}") from fault
        return told.stdout.decode()

    find, probe = lambda self, effect: None, lambda self: f"people are paged by {self.command}"
