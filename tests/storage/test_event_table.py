"""What the journal may rely on of the table of events, on either database."""

# ruff: noqa: PT012 - a transaction that fails is more than one statement

import sqlite3
from datetime import UTC, datetime

import psycopg
import pytest
from sqlalchemy import make_url

AT = datetime(2026, 3, 2, 14, 10, 0, 123456, tzinfo=UTC)


def event(position, stream="rota", number=None, **changes):
    return {
        "position": position,
        "stream": stream,
        "number": position if number is None else number,
        "kind": "noted",
        "happened": "2026-03-02T14:05:00Z",
        "recorded": "2026-03-02T14:10:00.123456Z",
        "event": {"text": f"№ {position}"},
        **changes,
    }


@pytest.fixture
def table(plugin):
    return plugin.events()


def places(table):
    return table.places_since(0)


def test_events_are_read_by_stream_and_in_the_order_of_all(table):
    table.append([event(1), event(2, "incident-1", 1)])
    table.append([event(3, number=2)])
    assert table.of_stream("rota", 0) == [
        (1, "rota", 1, '{"text":"№ 1"}'),
        (3, "rota", 2, '{"text":"№ 3"}'),
    ]
    assert table.of_stream("rota", 1)[0][:3] == (3, "rota", 2)
    assert [each[0] for each in table.since(0)] == [1, 2, 3]
    assert [each[0] for each in table.since(1, 1)] == [2]
    assert places(table) == [(1, "rota", 1), (2, "incident-1", 1), (3, "rota", 2)]
    assert (table.position(), table.version("rota"), table.version("none")) == (3, 2, 0)


def test_an_empty_one_has_nothing(table):
    assert (table.position(), table.since(0), table.recent()) == (0, [], [])
    assert (table.last_stream("a", "z"), table.next_stream("")) == (None, None)


def test_streams_are_found_in_the_order_of_their_code_points(table):
    names = ["incident-1", "incident-2", "incident-20", "rota", "incident"]
    table.append([event(n, name, 1) for n, name in enumerate(names, 1)])
    found, name = [], ""
    while name := table.next_stream(name):
        found.append(name)
    assert found == sorted(names)
    assert table.last_stream("incident-0", "incident-:") == "incident-20"
    assert table.last_stream("incident-3", "incident-:") is None


def test_the_last_come_first_with_the_instant_of_their_recording(table):
    table.append([event(1), event(2, recorded=None), event(3, "incident-1", 1)])
    assert table.recent() == [(3, "incident-1", AT), (2, "rota", None), (1, "rota", AT)]
    assert [each[0] for each in table.recent(3, 1)] == [2]


@pytest.mark.parametrize("taken", [event(1, "other", 1), event(9, "rota", 1)])
@pytest.mark.parametrize("many", [1, 20])
def test_a_place_that_is_taken_adds_nothing(plugin, table, handle, taken, many):
    table.append([event(1)])
    more = [event(n, "incident-1", n) for n in range(20, 20 + many)]
    with pytest.raises(table.KeyExists):
        table.append([*more, taken], handle, {"k": 1})
    assert places(table) == [(1, "rota", 1)]
    assert handle.keys() == []
    with pytest.raises(table.KeyExists), plugin.transaction():
        handle.set("k", 1)
        table.append([*more, taken])
    assert (places(table), handle.keys()) == ([(1, "rota", 1)], [])
    table.append([event(2)])
    assert table.position() == 2


@pytest.mark.parametrize("many", [1, 6, 7, 20])
def test_values_beside_them_are_part_of_the_commit(table, handle, many):
    table.append([event(n) for n in range(1, many + 1)], handle, {"open/1": True, "done/2": "x"})
    assert table.position() == many
    assert dict(handle.scan("", "~")) == {"open/1": True, "done/2": "x"}
    with pytest.raises(table.KeyExists):
        table.append([event(many + 1)], handle, {"new": 1, "open/1": True})
    assert table.position() == many
    assert handle.keys() == ["done/2", "open/1"]


def test_what_json_cannot_hold_exactly_is_not_added(table):
    for odd in ((1, 2), {1: 2}, float("nan")):
        with pytest.raises(TypeError):
            table.append([event(1), event(2, event=odd)])
    assert table.position() == 0


def test_half_of_a_surrogate_pair_comes_back(table):
    table.append([event(1, event={"text": "half \ud83d"})])
    assert table.of_stream("rota", 0)[0][3] == '{"text":"half \\ud83d"}'


def test_places_begin_at_one(table):
    for wrong in (event(0, number=1), event(1, number=0)):
        with pytest.raises((table.KeyExists, ValueError)):
            table.append([wrong])
    assert table.position() == 0


def test_what_is_no_text_any_more_keeps_nothing_from_the_others(start, url):
    if not url.startswith("sqlite"):
        pytest.skip("a server refuses such a text")
    plugin = start()
    table = plugin.events()
    table.append([event(1), event(2), event(3)])
    with sqlite3.connect(plugin._database.path) as database:
        database.execute(
            "UPDATE storage_events SET event = CAST(? AS TEXT) WHERE position = 2", [b"\xff{"]
        )
    assert [each[3] for each in table.since(0)] == ['{"text":"№ 1"}', "\ufffd{", '{"text":"№ 3"}']
    with plugin.snapshot() as kept:
        assert [each[3] for each in kept.events()][1] == "\ufffd{"


def test_a_snapshot_is_of_one_instant_and_holds_up_nobody(plugin, table, handle):
    table.append([event(1), event(2)], handle, {"k": 1})
    with plugin.snapshot() as kept:
        rows, events, at = kept.rows(), kept.events(), kept.places()
        first = next(events)
        table.append([event(3)], handle, {"l": 2})
        assert first[:3] == (1, "rota", 1)
        assert [each[0] for each in events] == [2]
        assert [each[0] for each in at] == [1, 2]
        assert [key for namespace, key, *_ in rows if namespace == "ns"] == ["k"]
    assert table.position() == 3


def test_one_that_is_put_aside_is_kept(plugin, table):
    table.append([event(1)])
    with plugin.transaction():
        name = table.put_aside()
    assert table.position() == 0
    assert plugin._store.read(f"SELECT position FROM {name}", {})[0][0] == 1  # noqa: S608
    table.append([event(1, "incident-1", 1)])
    assert places(table) == [(1, "incident-1", 1)]


def test_whoever_asks_the_database_finds_kinds_and_instants(plugin, table):
    table.append([event(1), event(2, kind="fixed")])
    sql = "SELECT position FROM storage_events WHERE kind = 'fixed' AND recorded > '2026-03-02'"
    assert plugin._store.read(sql, {}) == [(2,)]


@pytest.mark.postgres
@pytest.mark.parametrize("beside", [{}, {"k": 1}])
def test_a_bot_that_was_taken_over_from_adds_nothing(start, postgres_url, beside):
    plugin = start(exclusive=True, url=postgres_url)
    plugin._database._lease._lost = lambda: None
    table, handle = plugin.events(), plugin.open("ns")
    table.append([event(1)])
    url = make_url(postgres_url).set(drivername="postgresql").render_as_string(False)
    with psycopg.connect(url, autocommit=True) as other:
        other.execute("UPDATE storage_lease SET term = term + 1, holder = 'other'")
        with pytest.raises(plugin.StorageUnavailable) as told:
            table.append([event(2)], handle, beside)
        assert told.value.why == "inactive"
        assert (places(table), handle.keys()) == ([(1, "rota", 1)], [])
