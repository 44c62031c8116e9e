"""A tracker: tasks for after an incident are handed to a file that others work from."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import muster.api


class Todo(muster.api.MusterPlugin):
    """Keep follow-ups in a file."""

    verbs = muster.api.Verbs("todo")

    def begin(self):
        self.bring(TodoFile(Path(os.environ["TODO_FILE"])))


@dataclass
class TodoFile:
    path: Path
    name, simulated = "tracker", False

    def deliver(self, effect):
        line = {each: effect.payload[each] for each in ("title", "body")} | {"key": effect.key}
        try:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
        except OSError as fault:
            raise muster.api.Unavailable("The file cannot be written") from fault
        return self.find(effect)

    def find(self, effect):
        lines = self.path.read_text("utf-8").splitlines() if self.path.exists() else []
        keys = [json.loads(line)["key"] for line in lines]
        at = keys.index(effect.key) + 1 if effect.key in keys else None
        return at and muster.api.Delivery(f"TODO-{at}")

    probe = lambda self: f"follow-ups go to {self.path}"  # noqa: E731
