"""Build what an Errbot that is somebody else's installs: wheels, and a folder of plugins.

Run by `make dist`, without a network. Four distributions, as Errbot puts every folder of one that
names a plugin on the path of modules: the library, and beside it what Errbot loads by itself. All
have the version of the library, which they ask for. The folder, and the archive of it, are for
`!repos install`, and have the library in them.
"""

import argparse
import re
import shutil
import subprocess  # nosec B404  # it runs pip
import sys
import tarfile
import tempfile
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from muster.shipped_files import DISTRIBUTIONS  # noqa: E402
from tools.building import SHIPPED  # noqa: E402

FOLDER = "errbot-muster"
"""What `!repos install` takes: one folder of plugins, so that their needs are told once."""
STORAGE = ".storage"
"""Hidden from Errbot, which takes for a plugin whatever it finds described in such a folder."""
_LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc")


@dataclass(frozen=True, slots=True)
class Part:
    """A distribution of what Errbot loads by itself, from a folder of the repository."""

    folder: str
    group: str
    says: str
    needs: tuple[str, ...]
    extras: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What pip calls it."""
        return DISTRIBUTIONS[self.folder]

    @property
    def package(self) -> str:
        """The folder that it is installed as."""
        return self.name.replace("-", "_")


def parts(project: dict[str, Any]) -> tuple[Part, ...]:
    """Return the distributions beside the library; `project` is what pyproject.toml says of it."""
    library, more = f"muster=={project['version']}", project["optional-dependencies"]

    def of_library(*names: str) -> tuple[str, ...]:
        return tuple(
            each for each in project["dependencies"] if re.split(r"[^\w-]", each)[0] in names
        )

    storage = Part(
        "storage",
        "errbot.backend_plugins",
        "Errbot's storage on SQLite or PostgreSQL: durable, with transactions.",
        of_library("errbot", "sqlalchemy"),
        {"postgresql": tuple(more["storage"])},
    )
    return (
        storage,
        Part(
            "plugins",
            "errbot.plugins",
            "Errbot plugins that run a team's incident playbook in its chat.",
            (library, f"{storage.name}=={project['version']}"),
        ),
        Part(
            "backends",
            "errbot.backend_plugins",
            "Errbot backends for IRC, XMPP, Slack and a terminal that guard what comes in.",
            (library, *more["backends"]),
            {"slack": tuple(more["slack"])},
        ),
    )


def pyproject(part: Part, project: dict[str, Any]) -> str:
    """Return the pyproject.toml of a part."""
    lines = [
        "[build-system]",
        'requires = ["setuptools>=77"]',
        'build-backend = "setuptools.build_meta"',
        "[project]",
        f'name = "{part.name}"',
        f'version = "{project["version"]}"',
        f'description = "{part.says}"',
        f'license = "{project["license"]}"',
        f'requires-python = "{project["requires-python"]}"',
        f"dependencies = {list(part.needs)}",
        "[project.optional-dependencies]",
        *(f"{name} = {list(needs)}" for name, needs in part.extras.items()),
        # One for all: Errbot looks for plugins in the folder of that name, and some of its versions
        # take the name for a folder's as it is.
        f'[project.entry-points."{part.group}"]',
        f'{part.package} = "{part.package}"',
        "[tool.setuptools.packages.find]",
        f'include = ["{part.package}", "{part.package}.*"]',
        "[tool.setuptools.package-data]",
        '"*" = ["*.plug"]',
    ]
    return "\n".join(lines) + "\n"


def write_wheels(into: Path, project: dict[str, Any], workplace: Path) -> None:
    """Build a wheel of the library, and one of each part."""
    library = workplace / "muster"
    library.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, library)
    for name in ("muster", "tools", *SHIPPED):
        shutil.copytree(ROOT / name, library / name, ignore=_LEFT_OUT)
    sources = [library]
    for part in parts(project):
        source = workplace / part.name
        shutil.copytree(ROOT / part.folder, source / part.package, ignore=_LEFT_OUT)
        shutil.copy(ROOT / "LICENSE", source)
        (source / part.package / "__init__.py").write_text(f'"""{part.says}"""\n')
        (source / "pyproject.toml").write_text(pyproject(part, project), encoding="utf-8")
        sources.append(source)
    command = [
        sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check",
        "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", str(into),
    ]  # fmt: skip
    subprocess.run([*command, *map(str, sources)], check=True)  # noqa: S603  # nosec B603  # words of ours


def write_folder(into: Path, project: dict[str, Any]) -> None:
    """Write the folder for `!repos install`, and the archive of it that Errbot takes by address."""
    folder = into / FOLDER
    plugins, shipped = folder / "plugins", folder / "muster" / "shipped"
    plugins.mkdir(parents=True)
    for part in sorted((ROOT / "plugins").iterdir()):
        shutil.copytree(part, plugins, ignore=_LEFT_OUT, dirs_exist_ok=True)
    shutil.copytree(ROOT / "muster", folder / "muster", ignore=_LEFT_OUT)
    for name in SHIPPED:
        shutil.copytree(ROOT / name, shipped / name, ignore=_LEFT_OUT)
    shutil.copytree(ROOT / "storage", shipped / STORAGE, ignore=_LEFT_OUT)
    needs = "\n".join(each for each in project["dependencies"] if not each.startswith("errbot"))
    (plugins / "requirements.txt").write_text(f"{needs}\n", encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", folder)
    with tarfile.open(into / f"{FOLDER}.tar.gz", "w:gz") as archive:
        archive.add(folder, FOLDER)


def main() -> None:
    """Write all of it anew into one folder, dist/ unless another is named."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("into", nargs="?", type=Path, default=ROOT / "dist")
    into = options.parse_args().into.resolve()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as workplace:
        write_wheels(into, project, Path(workplace))
    write_folder(into, project)
    for made in sorted(into.iterdir()):
        print(made.relative_to(ROOT) if made.is_relative_to(ROOT) else made)


if __name__ == "__main__":
    main()
