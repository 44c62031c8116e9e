"""How the tests are divided among the processes that run them: what takes longest comes first."""

from itertools import count

from xdist.scheduler import LoadGroupScheduling

SLOW = (
    "live", "trust", "rehearsal", "storage", "slack", "doors", "record", "bench", "gateways",
    "plugins", "hours", "journal", "outbox",
)  # fmt: skip
"""The folders whose tests run bots and servers or look at very much, what takes longest first."""

TOGETHER = 10
"""How many tests of a file are one unit: they share what the file makes once."""


def in_order(items):
    """Return the tests, those first that take longest, so that the last ones are short.

    The tests of a group, which share a server, come before all others.
    """
    ranks = {name: rank for rank, name in enumerate(SLOW)}

    def rank(item):
        return (
            item.get_closest_marker("xdist_group") is None,
            ranks.get(item.path.parent.name, len(SLOW)),
        )

    return sorted(items, key=rank)


def units_of(collection):
    """Return the name of the unit of each test: its group, or its file and which part of that."""
    places, units = {}, {}
    for test in collection:
        file, _, rest = test.partition("::")
        if rest.rfind("@") > rest.rfind("]"):
            units[test] = rest.rpartition("@")[2]
        else:
            place = next(places.setdefault(file, count()))
            units[test] = f"{file} {place // TOGETHER}"
    return units


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
