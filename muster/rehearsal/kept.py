"""The scenarios that are kept: shipped ones by their names, others by their files."""

from dataclasses import dataclass
from pathlib import Path

from muster.playbook import Playbook, PlaybookFault
from muster.playbook.load import Fault
from muster.rehearsal.faults import NoSuchScenario
from muster.rehearsal.scenario import Scenario, read_scenario
from muster.shipped_files import ROOT

SCENARIOS = ROOT / "rehearsals" / "scenarios"
REFERENCE, CARELESS = "reference", "careless"
"""The two runs that are kept: the one that loses nothing, and one that loses much."""

_FIRST = "first-shift"


@dataclass(frozen=True, slots=True)
class Kept:
    """A scenario's file; `name` is what it is called on the command line."""

    name: str
    path: Path

    def run(self, which: str) -> Path:
        """Return the file of one of its runs, whether there is one or not."""
        return self.path.with_name(f"{self.name}.{which}.txt")

    def has_run(self, which: str) -> Path:
        """Return the file of one of its runs. Raises NoSuchScenario where there is none."""
        path = self.run(which)
        if not path.is_file():
            found = sorted(self.path.parent.glob(f"{self.name}.*.txt"))
            names = ", ".join(each.name.split(".")[-2] for each in found) or "none"
            raise NoSuchScenario(f"'{which}' is no run of {self.name}; kept are: {names}")
        return path


def all_kept(folder: Path = SCENARIOS) -> list[Kept]:
    """Return every scenario of a folder, the first lesson first."""
    found = [Kept(path.stem, path) for path in sorted(folder.glob("*.yaml"))]
    return sorted(found, key=lambda kept: kept.name != _FIRST)


def found(name: str, folder: Path = SCENARIOS) -> Kept:
    """Return the scenario of a name, or of a file. Raises NoSuchScenario."""
    path = Path(name)
    if path.suffix in (".yaml", ".yml"):
        if not path.is_file():
            raise NoSuchScenario(f"there is no file {name}")
        return Kept(path.stem, path)
    known = {kept.name: kept for kept in all_kept(folder)}
    wanted = name.casefold().replace(" ", "-")
    if wanted in known:
        return known[wanted]
    begins = [kept for kept in known.values() if kept.name.startswith(wanted)]
    if len(begins) == 1:
        return begins[0]
    raise NoSuchScenario(f"'{name}' is no scenario; there are: {', '.join(known)}")


def read_kept(kept: Kept, playbook: Playbook) -> Scenario:
    """Return a scenario from its file. Raises PlaybookFault with every fault, OSError."""
    try:
        text = kept.path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise PlaybookFault([Fault(str(kept.path), 0, "", "this is no text in UTF-8")]) from fault
    return read_scenario(text, str(kept.path), playbook)
