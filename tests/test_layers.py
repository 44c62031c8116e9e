"""What import-linter cannot see: the domain reads no clock, no file and no environment."""

import ast

import pytest

from tests.conftest import ROOT

PURE = (
    "alerts",
    "comms",
    "duties",
    "escalation",
    "incidents",
    "kernel",
    "playbook",
    "report",
    "rota",
    "statistics",
    "times",
    "wording",
)
DOMAIN = [
    *(ROOT / "muster" / "people.py",),
    *(
        source
        for folder in PURE
        for source in (ROOT / "muster" / folder).rglob("*.py")
        if "repository" not in source.stem
    ),
    *(ROOT / "muster" / "chat" / f"{name}.py" for name in ("grammar", "clean_text", "markup")),
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
