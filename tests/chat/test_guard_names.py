"""The guard is mixed into backends that others write too: no name of its own is theirs as well."""

import ast

import pytest

from tests.conftest import ROOT

BACKENDS = sorted((ROOT / "backends").glob("*.py"))


def private(path):
    """Return the private names that a file's classes define or set, by class."""
    found = {}
    for each in ast.parse(path.read_text()).body:
        if isinstance(each, ast.ClassDef):
            defined = {node.name for node in each.body if isinstance(node, ast.FunctionDef)}
            set_there = {
                node.attr
                for node in ast.walk(each)
                if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
            }
            found[each.name] = {n for n in defined | set_there if n[0] == "_" and n[:2] != "__"}
    return found


GUARDED = private(ROOT / "muster" / "chat" / "guard.py")["Guarded"] - {"_process_command"}


@pytest.mark.parametrize("path", BACKENDS, ids=lambda path: path.stem)
def test_no_backend_has_a_name_of_the_guards(path):
    for name, names in private(path).items():
        assert not names & GUARDED, name


def test_nor_has_errbot_but_for_what_is_meant():
    import errbot.core

    own = {name for name in vars(errbot.core.ErrBot) if name[0] == "_" and name[:2] != "__"}
    assert own & GUARDED == {"_execute_and_send"}
