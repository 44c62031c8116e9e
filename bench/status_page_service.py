"""A Statuspage on loopback, in a process of its own; see `bench.service`."""

import sys
from pathlib import Path
from threading import Event
from typing import NamedTuple

from bench.service import Failing, ServiceProcess, trusting
from muster.gateways.statuspage import Statuspage
from muster.loading import load_playbook
from muster.rehearsal.command import rehearsal_settings
from tests.gateways.statuspage_fake import KEY, PAGE, StatuspageFake, component


class Shown(NamedTuple):
    """An incident on the page: its id, and the status and the text of each post, oldest first."""

    id: str
    posts: list[tuple[str, str]]


class Service(Failing, StatuspageFake):
    """What runs in the process.

    Statuspage knows no idempotency key: what it carries out after it was looked for in vain is
    there twice, and no bot can help that. So what comes too late for whoever asked is carried out
    before its incident is read again, however busy the machine.
    """

    def __init__(self, folder):
        self._held = {}
        self._replies = {}
        super().__init__(folder)
        for position, each in enumerate(load_playbook(rehearsal_settings()).comms.components, 1):
            self.components[each.id] = component(each.id, each.name, position)

    def came(self):
        """Return the incidents on the page."""
        with self._lock:
            return [_shown(each) for each in self.incidents.values()]

    def _linger(self, seen, seconds):
        wanted = Event()
        with self._lock:
            self._held[id(seen)] = (seen, wanted)
        wanted.wait(seconds)

    def _answer(self, seen):
        self._held.pop(id(seen), None)
        if seen.method == "GET":
            for late, wanted in list(self._held.values()):
                if late.method != "GET" and _read_at(late) == seen.path:
                    self._replies[id(late)] = self._answer(late)
                    wanted.set()
        done = self._replies.pop(id(seen), None)
        return super()._answer(seen) if done is None else done


class StatusPageService(ServiceProcess):
    """The process, seen from outside."""

    module = "bench.status_page_service"
    made = Shown


def gateway_to(url: str, authority: Path, **given) -> Statuspage:
    """Return the gateway to such a process; what is given goes before the gateway's defaults."""
    return Statuspage(KEY, PAGE, base_url=url, verify=trusting(authority), **given)


def _read_at(seen):
    """Return where it is read what a request has changed."""
    return seen.path.removesuffix("/publish").removesuffix("/postmortem")


def _shown(incident):
    posts = [(each["status"], each["body"]) for each in reversed(incident["incident_updates"])]
    if incident["postmortem_body"]:
        posts.append(("postmortem", incident["postmortem_body"]))
    return Shown(incident["id"], posts)


if __name__ == "__main__":
    Service(Path(sys.argv[1])).serve(sys.argv[2])
