"""Where what ships with the bot lies: in its repository, or where pip has installed it."""

from importlib.util import find_spec
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSIDE = _PACKAGE / "shipped"

INSTALLED = _INSIDE.is_dir()
"""Whether the package was installed as a wheel, which has its files with it."""

ROOT = _INSIDE if INSTALLED else _PACKAGE.parent
"""The folder that holds playbooks/, templates/ and rehearsals/."""

DISTRIBUTIONS = {
    "plugins": "errbot-plugin-muster",
    "backends": "errbot-backend-muster",
    "storage": "errbot-storage-sql",
}
"""What Errbot loads by itself, by its folder, and the distribution that installs it."""


class NotInstalled(Exception):
    """A distribution of ours is not there; the message says which, and what to type."""


def folder_for_errbot(part: str) -> Path:
    """Return the folder that Errbot loads a part from, such as "plugins".

    Raises NotInstalled where that part was installed neither with the package nor beside it.
    """
    if not INSTALLED:
        return ROOT / part
    if (hidden := ROOT / f".{part}").is_dir():
        # A folder of plugins that has all of it: Errbot would take what it sees for plugins.
        return hidden
    distribution = DISTRIBUTIONS[part]
    spec = find_spec(distribution.replace("-", "_"))
    if spec is None or not spec.submodule_search_locations:
        raise NotInstalled(
            f"{distribution} is not installed beside muster. Type: pip install {distribution}"
        )
    return Path(next(iter(spec.submodule_search_locations)))


def from_here(path: Path) -> Path:
    """Return where a path leads that somebody typed: in the working folder, else `located`."""
    here = path.absolute()
    return here if here.exists() else located(path)


def located(path: Path) -> Path:
    """Return where a relative path leads: to what ships with the bot, or in the working folder.

    In the repository all of them count from its own folder.
    """
    if path.is_absolute() or not INSTALLED or (ROOT / path).exists():
        return ROOT / path
    return Path.cwd() / path
