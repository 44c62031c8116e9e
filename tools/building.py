"""How the library is built: with the folders that lie beside its package in the repository."""

import shutil
from pathlib import Path

from setuptools.command.build_py import build_py

SHIPPED = ("playbooks", "rehearsals", "templates")
DATA = "muster/wording/learned.json"
"""What a module of the package reads from beside itself."""


class WithItsFiles(build_py):
    """Builds the package, and puts what it reads into it, where `muster.shipped_files` looks."""

    def run(self) -> None:
        """Build the package with its files; a package that stays in the repository has them."""
        super().run()
        if self.editable_mode:
            return
        shutil.copy(DATA, Path(self.build_lib) / DATA)
        for folder in SHIPPED:
            into = Path(self.build_lib) / "muster" / "shipped" / folder
            shutil.rmtree(into, ignore_errors=True)
            shutil.copytree(folder, into, ignore=shutil.ignore_patterns("__pycache__", ".*"))
