"""How the tests are divided: servers once, and nobody waits while everybody waits."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.units import TOGETHER, Units, is_long, units_of, waits

NOTES = [f"tests/chat/test_notes.py::test_a[{n}]" for n in range(TOGETHER + 1)]
CHATS = ["tests/live/test_chats.py::test_a[irc]@irc", "tests/live/test_chats.py::test_a[x@y]@xmpp"]
DOORS = [f"tests/doors/test_console.py::test_a[{n}]" for n in range(TOGETHER)]
RULES = ["tests/times/test_words.py::test_a[sam@example.org]", "tests/test_people.py::test_a"]


def test_a_group_is_a_unit_and_so_is_each_part_of_a_file():
    units = units_of([*NOTES, *CHATS, *RULES])
    assert [units[test] for test in CHATS] == ["irc", "xmpp"]
    assert len({units[test] for test in NOTES}) == 2
    assert len({units[test] for test in NOTES[:TOGETHER]}) == 1
    assert units[RULES[0]] not in (units[RULES[1]], units[NOTES[0]])


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("irc", True), ("slack-faults", True), ("tests/doors/test_console.py 0", True),
        ("tests/chat/test_notes.py 0", False), ("tests/test_people.py 0", False),
    ],
)  # fmt: skip
def test_a_unit_waits_that_has_a_server(unit, expected):
    assert waits(unit) is expected


@pytest.mark.parametrize(
    ("folder", "fixtures", "marks", "expected"),
    [
        ("live", ["irc"], [], True),
        ("trust", ["theatre"], [], True),
        ("board", ["tmp_path", "chromium"], [], True),
        ("doors", ["tmp_path"], ["long"], True),
        ("doors", ["tmp_path"], ["postgres"], False),
        ("chat", [], [], False),
    ],
)
def test_what_takes_long_is_left_out(folder, fixtures, marks, expected):
    item = SimpleNamespace(
        path=Path("tests") / folder / "test_a.py",
        fixturenames=fixtures,
        get_closest_marker=lambda name: name if name in marks else None,
    )
    assert is_long(item) is expected


class Process:
    """What the scheduling knows of a process: which tests it was given."""

    shutting_down = False

    def __init__(self, name):
        self.gateway = SimpleNamespace(id=name)
        self.given = []

    def send_runtest_some(self, places):
        self.given += places

    def shutdown(self):
        self.shutting_down = True


@pytest.fixture
def scheduled():
    """Return the processes, with the first units of all tests, in this order."""

    def scheduled(*tests, processes=4):
        config = SimpleNamespace(
            option=SimpleNamespace(loadscopereorder=False, numprocesses=processes, tx=[]),
            getvalue=lambda name: [f"{processes}*popen"],
            getoption=lambda name, *_: [f"{processes}*popen"],
        )
        scheduling = Units(config)
        nodes = [Process(f"gw{n}") for n in range(processes)]
        for node in nodes:
            scheduling.add_node(node)
            scheduling.add_node_collection(node, list(tests))
        scheduling.schedule()
        return scheduling, nodes

    return scheduled


def test_half_of_the_processes_wait_and_the_others_work(scheduled):
    tests = [*CHATS, *DOORS, *NOTES]
    _, nodes = scheduled(*tests)
    first = [tests[node.given[0]].split("/")[1] for node in nodes]
    assert sorted(first) == ["chat", "chat", "live", "live"]


def test_every_test_is_given_to_one_process(scheduled):
    tests = [*CHATS, *DOORS, *NOTES, *RULES]
    scheduling, nodes = scheduled(*tests, processes=2)
    done = {id(node): 0 for node in nodes}
    while any(done[id(node)] < len(node.given) for node in nodes):
        for node in nodes:
            if done[id(node)] < len(node.given):
                place = node.given[done[id(node)]]
                done[id(node)] += 1
                scheduling.mark_test_complete(node, place)
    assert sorted(place for node in nodes for place in node.given) == list(range(len(tests)))
