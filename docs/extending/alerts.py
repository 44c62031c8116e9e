"""A source of alerts: what a monitoring page lists is heard of once a minute."""

import json
import os
from datetime import timedelta
from urllib.request import urlopen

import muster.api


class Graphs(muster.api.MusterPlugin):
    """Hear of what the graphs show."""

    verbs = muster.api.Verbs("graphs")

    def begin(self):
        self.looked, self.url = None, os.environ["GRAPHS_URL"]
        self.keep_time("graphs.look", self.look, self.next_look)

    def next_look(self, now):
        return now if self.looked is None else self.looked + timedelta(minutes=1)

    def look(self, now):
        self.looked = now
        with urlopen(self.url, timeout=10) as answer:
            listed = json.load(answer)
        self.hear_of(*(news(each, now) for each in listed))


def news(each, now):
    """Return how one of those listed stands now; it may be told any number of times."""
    status = muster.api.AlertStatus.RESOLVED if each["over"] else muster.api.AlertStatus.TRIGGERED
    return muster.api.AlertNews(
        id=each["id"], status=status, at=now, title=each["title"], service=each["service"],
        service_id="", urgency="high", url=each["url"], raised_at=now,
    )  # fmt: skip
