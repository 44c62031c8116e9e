"""A status page: under the name `statuspage`, each post is a line of a file that is served."""

import os
from dataclasses import dataclass
from pathlib import Path

import muster.api


class Page(muster.api.MusterPlugin):
    """Post on a page that is a file."""

    verbs = muster.api.Verbs("page")

    def begin(self):
        self.bring(PageFile(Path(os.environ["PAGE_FILE"])))


@dataclass
class PageFile:
    path: Path
    name, simulated = "statuspage", False

    def deliver(self, effect):
        """Create an incident on the page, update it, or add what its review found."""
        said, its_id = effect.payload, effect.payload.get("incident", effect.key)
        text = " / ".join(said["body"].splitlines())
        try:
            with self.path.open("a", encoding="utf-8") as page:
                page.write(f"{effect.key} {its_id} {said['status']}: {text}\n")
        except OSError as fault:
            raise muster.api.Unavailable("The page cannot be written") from fault
        return muster.api.Delivery(its_id, {"incident": its_id, "shortlink": None})

    def find(self, effect):
        lines = self.path.read_text("utf-8").splitlines() if self.path.exists() else []
        found = [line.split()[1] for line in lines if line.startswith(f"{effect.key} ")]
        return muster.api.Delivery(found[0], {"incident": found[0]}) if found else None

    probe = lambda self: f"tenants read {self.path}"  # noqa: E731
