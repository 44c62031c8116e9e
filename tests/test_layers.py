"""What import-linter cannot see: the domain reads no clock, no file and no environment."""

import ast

import pytest

from tests.conftest import ROOT

DOMAIN = [
    *(ROOT / "muster" / "incident").rglob("*.py"),
    *(ROOT / "muster" / "playbook").rglob("*.py"),
    *(ROOT / "muster" / "rota").rglob("*.py"),
    *(ROOT / "muster" / "wording").rglob("*.py"),
    *(ROOT / "muster" / f"{name}.py" for name in ("hours", "bodies", "people", "record")),
    *(ROOT / "muster" / "times").rglob("*.py"),
    *(ROOT / "muster" / "chat" / f"{name}.py" for name in ("grammar", "clean", "markup")),
]
FORBIDDEN_CALLS = {"open", "print", "input", "exec", "eval"}
FORBIDDEN_ATTRIBUTES = {"now", "utcnow", "today", "read_text", "write_text", "environ", "getenv"}


def calls(source):
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node.func


@pytest.mark.parametrize("source", DOMAIN, ids=lambda path: path.name)
def test_the_domain_is_given_what_it_needs(source):
    for called in calls(source):
        if isinstance(called, ast.Name):
            assert called.id not in FORBIDDEN_CALLS
        if isinstance(called, ast.Attribute):
            assert called.attr not in FORBIDDEN_ATTRIBUTES
