"""Pin what pyproject.toml asks for, and all that it brings, into the requirements files.

Run by `make lock` inside an empty virtual environment.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Pinned by `make lock` from pyproject.toml; change it there.\n"


def pip(*arguments: str) -> str:
    """Return what pip prints; raises CalledProcessError when pip fails."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603


def main() -> None:
    """Write requirements.txt and requirements-dev.txt."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    pip("install", "--quiet", *project["dependencies"])
    runtime = set(pip("freeze").splitlines())
    pip("install", "--quiet", *project["optional-dependencies"]["dev"])
    everything = set(pip("freeze").splitlines())
    (ROOT / "requirements.txt").write_text(
        HEADER + "\n".join(sorted(runtime, key=str.lower)) + "\n"
    )
    development = sorted(everything - runtime, key=str.lower)
    (ROOT / "requirements-dev.txt").write_text(
        HEADER + "-r requirements.txt\n" + "\n".join(development) + "\n"
    )


if __name__ == "__main__":
    main()
