"""How the tests are divided among the processes that run them.

Some tests mostly wait, for servers and for what takes its time; others mostly work. While half of
the processes wait the others have the machine to themselves.
"""

from itertools import count

from xdist.scheduler import LoadGroupScheduling

WAITING = ("live", "storage", "doors", "slack", "gateways")
"""The folders whose tests mostly wait, what takes longest first."""

WORKING = ("trust", "rehearsal", "plugins", "record", "bench", "hours", "journal", "outbox")
"""Those whose tests run bots or look at very much, what takes longest first. All others are short.
"""

LONG = frozenset({"bench", "live", "trust", "chromium"})
"""The folders, and the fixtures, whose tests have a server of somebody else's or a browser, or try
something from every side.

Files say of themselves that they are long, too, with `pytestmark`: those whose bots are processes,
and those that play every rehearsal through in many ways.
"""

TOGETHER = 10
"""How many tests of a file are one unit: they share what the file makes once."""


def in_order(items):
    """Return the tests, those first that take longest, so that the last ones are short.

    The tests of a group, which share a server, come before all others.
    """
    ranks = {name: rank for rank, name in enumerate((*WAITING, *WORKING))}

    def rank(item):
        is_of_a_group = item.get_closest_marker("xdist_group") is not None
        return not is_of_a_group, ranks.get(item.path.parent.name, len(ranks))

    return sorted(items, key=rank)


def is_long(item):
    """Return whether a test is one that `make test` leaves out."""
    marked = item.get_closest_marker("long") is not None
    return marked or not LONG.isdisjoint({item.path.parent.name, *item.fixturenames})


def units_of(collection):
    """Return the name of the unit of each test: its group, or its file and which part of that."""
    places, units = {}, {}
    for test in collection:
        file, _, rest = test.partition("::")
        if rest.rfind("@") > rest.rfind("]"):
            units[test] = rest.rpartition("@")[2]
        else:
            place = next(places.setdefault(file, count()))
            # Those that wait share a server that their file starts, and go on from one another.
            units[test] = file if waits(file) else f"{file} {place // TOGETHER}"
    return units


def waits(unit):
    """Return whether the tests of a unit mostly wait, as those of every group do."""
    _, slash, rest = unit.partition("tests/")
    return not slash or rest.startswith(WAITING)


class Units(LoadGroupScheduling):
    """Gives units to processes in the order in which the tests were collected.

    With every test a unit of its own, as xdist has it, two processes would both make what the tests
    of a file share; and what is kept of each unit would be gone through after every test.
    """

    def add_node_collection(self, node, collection):
        """Learn what the tests are."""
        self._units = units_of(collection)
        super().add_node_collection(node, collection)

    def _split_scope(self, nodeid):
        return self._units[nodeid]

    def _assign_work_unit(self, node):
        """Give a process the first unit that waits, or the first that works: half do each."""
        waiting = sum(self._is_waiting(each) for each in self.nodes if each is not node)
        wanted = waiting < len(self.nodes) / 2
        unit = next((each for each in self.workqueue if waits(each) is wanted), None)
        if unit is not None:
            self.workqueue.move_to_end(unit, last=False)
        super()._assign_work_unit(node)

    def _is_waiting(self, node):
        return any(
            waits(unit) and not all(tests.values())
            for unit, tests in self.assigned_work[node].items()
        )
