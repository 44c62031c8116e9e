"""A backend of ours takes no name for its own that Errbot, or the guard before it, uses already.

Whatever one of them keeps under such a name, the other would read or overwrite.
"""

import ast
import inspect

import pytest
from errbot import core

from muster.chat import guard
from tests.conftest import ROOT

BACKENDS = sorted(path.stem for path in (ROOT / "backends").glob("*.py"))


def names(cls):
    """Return the names that a class gives to itself: its methods, and what it keeps."""
    found = {each.name for each in cls.body if isinstance(each, ast.FunctionDef)}
    for node in ast.walk(cls):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            found |= {node.attr} if ast.unparse(node.value) == "self" else set()
    return found


def private_names(classes):
    """Return the private names by which classes of others know themselves."""
    found = set()
    for each in classes:
        module = ast.parse(inspect.getsource(inspect.getmodule(each)))
        found |= {
            node.attr
            for definition in module.body
            if isinstance(definition, ast.ClassDef) and definition.name == each.__name__
            for node in ast.walk(definition)
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self"
        }
        found |= set(vars(each))
    return {name for name in found if name.startswith("_") and not name.startswith("__")}


ERRBOTS = [each for each in core.ErrBot.__mro__ if each.__module__.startswith("errbot.")]
OTHERS = private_names([*ERRBOTS, guard.Guarded])
MEANT = {"_reconnection_delay", "_reconnection_max_delay"}
"""Names of Errbot's that a backend sets as Errbot's own backends do."""


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_backend_takes_no_private_name_of_another(backend):
    tree = ast.parse((ROOT / "backends" / f"{backend}.py").read_text())
    bots = [
        each
        for each in tree.body
        if isinstance(each, ast.ClassDef)
        and any("Guarded" in ast.unparse(base) for base in each.bases)
    ]
    for bot in bots:
        assert not names(bot) & OTHERS - MEANT
    assert bots
    assert {"_store", "_say"} <= OTHERS
