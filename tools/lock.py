"""Pin what pyproject.toml asks for, and all that it brings, into the requirements files.

Run by `make lock`, with uv, which does the resolving: once for everything, so that what is in
several files is of one version, and for all machines and Pythons that we run on. Each version is
pinned with the hashes of all its files. What is pinned stays as long as it can; `--upgrade` takes
the newest of all that pyproject.toml leaves open.
"""

import argparse
import re
import subprocess  # nosec B404  # it runs uv
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Pinned by `make lock` from pyproject.toml; change it there.\n"
RUNTIME, BUILD, TOOLS = "requirements.txt", "requirements-build.txt", "requirements-tools.txt"
OWN_BOT = ("storage", "backends")
"""The extras that a bot of its own has, which `make run` starts; one dropped in may do without."""
EXTRAS = {
    "requirements-slack.txt": "slack",
    "requirements-dev.txt": "dev",
    "requirements-mutants.txt": "mutants",
}
"""Each is installed on top of what is before it: the tests need all that a bot may need."""
OLDEST = "tests/doors/oldest-errbot/requirements.txt"
"""What the bot needs on the oldest Errbot that it runs on, which asks for older libraries."""
OLDEST_ERRBOT = "tests/doors/oldest-errbot/requirements.in"
BUILDERS = ("setuptools",)
"""What builds a package that comes as source, and so must be there, and pinned, before it."""

_BLOCK = re.compile(r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<rest>[^\n]*(?:\n[ \t].*)*)", re.M)


def pins(text: str) -> dict[str, str]:
    """Return the pins of a requirements file by normalised name, each with its hashes."""
    return {normalised(each["name"]): each[0] for each in _BLOCK.finditer(text)}


def normalised(name: str) -> str:
    """Return a package's name in its one normalised spelling."""
    return re.sub(r"[-_.]+", "-", name).lower()


def resolve(*arguments: str, known: Iterable[str], upgrade: bool = False) -> dict[str, str]:
    """Return the pins that uv resolves to; what is known stays where it can.

    Raises CalledProcessError when uv fails.
    """
    oldest = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "requirements.txt"
        made.write_text("\n".join(known) + "\n")
        command = [
            "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header",
            "--python-version", oldest.removeprefix(">="), "--fork-strategy", "fewest",
            "--output-file", str(made), *(["--upgrade"] if upgrade else []), *arguments,
        ]  # fmt: skip
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)  # noqa: S603  # nosec B603  # words of ours
        return pins(made.read_text())


def write(file: str, found: Mapping[str, str], include: str | None = None) -> None:
    """Write one requirements file, if it differs."""
    first = f"-r {include}\n" if include else ""
    text = HEADER + first + "".join(f"{found[each]}\n" for each in sorted(found))
    path = ROOT / file
    # What has not changed is not installed again.
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def read(*files: str) -> list[str]:
    """Return the pins that these files have now."""
    present = [ROOT / each for each in files if (ROOT / each).exists()]
    return [pin for each in present for pin in pins(each.read_text()).values()]


def main() -> None:
    """Write all requirements files."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--upgrade", action="store_true")
    upgrade = options.parse_args().upgrade

    def with_extras(*extras: str) -> list[str]:
        return [part for extra in (*OWN_BOT, *extras) for part in ("--extra", extra)]

    asked = with_extras(*EXTRAS.values())
    everything = resolve("pyproject.toml", *asked, known=read(RUNTIME, *EXTRAS), upgrade=upgrade)

    def needed(*extras: str) -> set[str]:
        return set(resolve("pyproject.toml", *with_extras(*extras), known=everything.values()))

    runtime = needed()
    write(RUNTIME, {name: everything[name] for name in runtime})
    write(BUILD, {name: everything[name] for name in BUILDERS})
    before, there = RUNTIME, runtime
    for file, extra in EXTRAS.items():
        more = needed(extra) - there
        write(file, {name: everything[name] for name in more}, before)
        before, there = file, there | more
    oldest = ("pyproject.toml", OLDEST_ERRBOT, *with_extras())
    write(OLDEST, resolve(*oldest, known=read(RUNTIME, OLDEST), upgrade=upgrade))
    write(TOOLS, resolve("--group", "tools", known=read(TOOLS), upgrade=upgrade))


if __name__ == "__main__":
    main()
