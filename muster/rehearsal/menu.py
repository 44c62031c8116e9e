"""The list of scenarios, and which one somebody chooses.

It stands on little, so that it is there at once; what a rehearsal needs is loaded while they read.
"""

from collections.abc import Iterator
from importlib import import_module
from shutil import get_terminal_size
from threading import Thread

from muster.chat.vocabulary import in_their_words
from muster.playbook import Playbook, PlaybookFault
from muster.rehearsal.faults import NoSuchScenario
from muster.rehearsal.kept import Kept, all_kept, found, read_kept
from muster.rehearsal.saving import folder, kept_runs, last_unfinished

_LOADED_MEANWHILE = "muster.rehearsal.scenarios"


def show(playbook: Playbook) -> None:
    """Print the scenarios that there are."""
    for line in _menu(playbook):
        print(line, flush=True)  # noqa: T201


def chosen(playbook: Playbook) -> Kept | None:
    """Return the scenario that somebody chooses from the list, None for none."""
    show(playbook)
    loading = Thread(target=import_module, args=(_LOADED_MEANWHILE,), daemon=True)
    loading.start()
    kept = _asked()
    loading.join()
    return kept


def _asked() -> Kept | None:
    kept = all_kept()
    while True:
        try:
            answer = input("\nWhich one? A number, or Enter for the first: ").strip()
        except (EOFError, KeyboardInterrupt):
            print()  # noqa: T201
            return None
        if not answer:
            return kept[0]
        if answer.isascii() and answer.isdecimal() and 0 < int(answer) <= len(kept):
            return kept[int(answer) - 1]
        try:
            return found(answer)
        except NoSuchScenario:
            print(f"Type a number from 1 to {len(kept)}, or a name")  # noqa: T201


def _menu(playbook: Playbook) -> Iterator[str]:
    """Yield the list: each scenario, how long it takes, what it teaches, how you did before."""
    where = folder()
    runs = list(kept_runs(where)) if where.is_dir() else []
    width = get_terminal_size().columns
    for number, kept in enumerate(all_kept(), start=1):
        try:
            scenario = read_kept(kept, playbook)
        except PlaybookFault as fault:
            yield f"{number:>2}. {kept.name}: cannot be played: {fault}"
            continue
        scores = [run.score for run in runs if run.scenario == kept.name and run.score is not None]
        best = f", best so far {max(scores)}" if scores else ""
        yield f"{number:>2}. {scenario.title} ({scenario.minutes} minutes{best}) [{kept.name}]"
        teaches = in_their_words("; ".join(scenario.teaches), playbook.words)
        yield f"    {teaches}" if len(teaches) < width - 4 else f"    {teaches[: width - 6]}…"
    unfinished = last_unfinished(runs)
    if unfinished:
        yield f"\nGo on with the last: python -m muster rehearse --resume {unfinished.path.stem}"
