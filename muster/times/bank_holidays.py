"""The library of bank holidays, loaded without the countries that nobody asks for.

Its package of countries imports all of them at once, some 250 modules and eight megabytes for the
sake of one. The library itself finds each country by its own module, so an empty package in place
of that one is all it needs.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

_COUNTRIES = "holidays.countries"


def library() -> Any:
    """Return the module `holidays`: slow to import, so call this only where it is needed."""
    found = find_spec("holidays")
    if _COUNTRIES not in sys.modules and found is not None:
        sys.modules[_COUNTRIES] = _without_countries(found.submodule_search_locations or ())
    return import_module("holidays")


def _without_countries(folders: Any) -> ModuleType:
    """Return a package that imports no country until one of its own names is asked for.

    The library never does that, but another plugin of the same bot may.
    """
    package = ModuleType(_COUNTRIES)
    package.__path__ = [f"{folder}/countries" for folder in folders]

    def whole(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        del sys.modules[_COUNTRIES]
        return getattr(import_module(_COUNTRIES), name)

    vars(package)["__getattr__"] = whole
    return package
