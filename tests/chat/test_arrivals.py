"""What became of a message that the bot began itself: whoever sends one reads that."""

import ast

import pytest

from muster.chat.announcements import __name__ as telling
from muster.chat.messenger import Arrival
from tests.conftest import ROOT

SENDS = frozenset({"post", "tell"})
TELLING = frozenset({"post", "tell", "tell_author", "tell_leads"})


def sources():
    for folder in ("muster", "plugins", "backends"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def dropped(tree):
    """The lines of a module on which a message is sent and what became of it is not looked at."""
    named = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == telling
        for alias in node.names
        if alias.name in TELLING
    }
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _sends(node.func, named) and not _read(node, parents):
            found.append(node.lineno)
    return found


def _sends(called, named):
    if isinstance(called, ast.Name):
        return called.id in named
    if not isinstance(called, ast.Attribute) or called.attr not in SENDS | TELLING:
        return False
    owner = called.value
    name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
    return name in ("messenger", "telling")


def _read(node, parents):
    """Whether the value of a call goes anywhere: it is returned, tested, or kept and read again."""
    above = parents[node]
    while not isinstance(above, ast.stmt):
        if isinstance(above, ast.Lambda):
            return True
        node, above = above, parents[above]
    if isinstance(above, ast.Expr):
        # In a list that is appended to, it is kept: as in told.append(tell(…)).
        value = above.value
        kept = isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute)
        return kept and value.func.attr == "append" and _loaded(value.func.value, above, parents)
    if isinstance(above, ast.Assign | ast.AnnAssign):
        targets = above.targets if isinstance(above, ast.Assign) else [above.target]
        return any(_loaded(target, above, parents) for target in targets)
    return True


def _loaded(target, statement, parents):
    if isinstance(target, ast.Subscript):
        target = target.value
    if not isinstance(target, ast.Name):
        return False
    scope = statement
    while not isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.Module):
        scope = parents[scope]
    appends = {
        each.func.value
        for each in ast.walk(scope)
        if isinstance(each, ast.Call)
        and isinstance(each.func, ast.Attribute)
        and each.func.attr == "append"
    }
    return any(
        isinstance(each, ast.Name)
        and each.id == target.id
        and isinstance(each.ctx, ast.Load)
        and each not in appends
        and not _stored_in(parents[each])
        for each in ast.walk(scope)
    )


def _stored_in(node):
    return isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)


def test_nobody_who_sends_a_message_drops_what_became_of_it():
    assert {
        f"{path.relative_to(ROOT)}:{line}"
        for path in sources()
        for line in dropped(ast.parse(path.read_text(encoding="utf-8")))
    } == set()


def test_there_are_senders_to_be_looked_at():
    found = [
        path
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _sends(node.func, set())
    ]
    assert len(found) > 20


@pytest.mark.parametrize(
    "body",
    [
        "services.messenger.post(room, text)",
        "self.muster.messenger.tell(person, text)",
        "x = messenger.tell(person, text)",
        "x: bool = messenger.tell(person, text)",
        "x = [messenger.tell(each, text) for each in people]",
        "[messenger.tell(each, text) for each in people]",
        "told = []; told.append(messenger.tell(person, text))",
        "told = {}\n    told[person] = messenger.tell(person, text)",
        "post(services, incident, text)",
        "telling.tell(services, incident, text, ())",
        "if there: messenger.tell(person, text)",
    ],
)
def test_what_drops_it_is_found(body):
    text = f"from muster.chat.announcements import post\ndef say(x):\n    {body}\n"
    assert dropped(ast.parse(text)) != []


@pytest.mark.parametrize(
    "body",
    [
        "return services.messenger.post(room, text)",
        "if not messenger.tell(person, text): fall_back()",
        "x = messenger.tell(person, text)\n    return bool(x)",
        "told = []; told.append(messenger.tell(person, text))\n    return any(told)",
        "told = {}\n    told[person] = messenger.tell(person, text)\n    return told",
        "return any(messenger.tell(each, text) for each in people)",
        "store.post(room)",
    ],
)
def test_what_reads_it_is_left_alone(body):
    text = f"from muster.chat.announcements import post\ndef say(x):\n    {body}\n"
    assert dropped(ast.parse(text)) == []


def test_only_what_was_said_is_true():
    assert [arrival for arrival in Arrival if arrival] == [Arrival.SAID]
