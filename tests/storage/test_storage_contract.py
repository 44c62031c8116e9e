"""What Errbot and the journal may rely on, on either database."""

from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from threading import Lock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

KEYS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=8)


def test_get_returns_what_was_set(handle):
    handle.set("incident", {"title": "db down", "open": True})
    assert handle.get("incident") == {"title": "db down", "open": True}


def test_set_replaces(handle):
    handle.set("k", 1)
    handle.set("k", "two")
    assert (handle.get("k"), handle.len()) == ("two", 1)


def test_a_value_read_is_a_copy(handle):
    handle.set("k", [1])
    handle.get("k").append(2)
    assert handle.get("k") == [1]


def test_a_missing_key_is_a_key_error(handle):
    with pytest.raises(KeyError, match="missing"):
        handle.get("missing")
    with pytest.raises(KeyError, match="missing"):
        handle.remove("missing")


def test_remove_removes(handle):
    handle.set("k", 1)
    handle.remove("k")
    with pytest.raises(KeyError):
        handle.get("k")
    assert handle.keys() == []


def test_len_and_keys(handle):
    assert (handle.len(), handle.keys()) == (0, [])
    for key in ("b", "a", "c"):
        handle.set(key, None)
    assert (handle.len(), handle.keys()) == (3, ["a", "b", "c"])


def test_an_empty_namespace_counts_as_open(handle):
    assert handle  # Errbot: is_open_storage() is the truth of the handle


def test_namespaces_do_not_meet(plugin):
    one, two = plugin.open("one"), plugin.open("two")
    one.set("k", 1)
    two.set("k", 2)
    two.remove("k")
    assert (one.get("k"), two.keys()) == (1, [])


def test_two_handles_on_one_namespace_are_the_same(plugin):
    plugin.open("ns").set("k", 1)
    assert plugin.open("ns").get("k") == 1


def test_a_closed_handle_takes_nothing_from_the_others(plugin):
    first, second = plugin.open("ns"), plugin.open("ns")
    first.set("k", 1)
    first.close()
    assert second.get("k") == 1


def test_everything_is_there_after_a_restart(start):
    first = start()
    first.open("ns").set("k", ("a", 1))
    first.close()
    assert start().open("ns").get("k") == ("a", 1)


def test_bots_may_start_at_the_same_moment_on_an_empty_database(start):
    with ThreadPoolExecutor(6) as pool:
        bots = list(pool.map(lambda _: start(), range(6)))
    for number, plugin in enumerate(bots):
        plugin.open("ns").set(str(number), number)
    assert bots[0].open("ns").len() == 6


def test_an_error_does_not_repeat_the_values_it_is_about(plugin, handle):
    plugin._store.write("DROP TABLE storage", {})
    with pytest.raises(plugin.StorageUnavailable) as told:
        handle.set("k", "confidential")
    assert "confidential" not in str(told.value)
    assert "confidential" not in str(told.value.__cause__)


class TestInsert:
    def test_stores_a_new_key(self, handle):
        handle.insert("k", 1)
        assert handle.get("k") == 1

    def test_refuses_a_key_that_exists(self, handle):
        handle.insert("k", 1)
        with pytest.raises(handle.KeyExists, match="'k' exists already"):
            handle.insert("k", 2)
        assert handle.get("k") == 1

    def test_refusal_is_a_value_error_and_found_on_the_plugin(self, plugin, handle):
        assert issubclass(plugin.KeyExists, ValueError)
        assert plugin.KeyExists is handle.KeyExists
        assert plugin.StorageUnavailable is handle.StorageUnavailable

    def test_a_transaction_may_go_on_after_a_refusal(self, plugin, handle):
        handle.set("k", 1)
        with plugin.transaction():
            with pytest.raises(plugin.KeyExists):
                handle.insert("k", 2)
            handle.insert("l", 3)
        assert (handle.get("k"), handle.get("l")) == (1, 3)

    def test_takes_a_key_again_after_its_removal(self, handle):
        handle.insert("k", 1)
        handle.remove("k")
        handle.insert("k", 2)
        assert handle.get("k") == 2


class TestScan:
    @pytest.fixture
    def handle(self, handle):
        for key in ("event/1", "event/2", "event/3", "event0", "other"):
            handle.set(key, key.upper())
        return handle

    def test_has_the_start_and_not_the_stop(self, handle):
        found = handle.scan("event/1", "event/3")
        assert found == [("event/1", "EVENT/1"), ("event/2", "EVENT/2")]

    def test_limit_keeps_the_first(self, handle):
        assert handle.scan("", "~", limit=2) == [("event/1", "EVENT/1"), ("event/2", "EVENT/2")]
        assert handle.scan("", "~", limit=0) == []

    def test_reverse_with_limit_finds_the_last_of_a_range(self, handle):
        assert handle.scan("event/", "event0", limit=1, reverse=True) == [("event/3", "EVENT/3")]
        assert [k for k, _ in handle.scan("event/", "event0", reverse=True)] == [
            "event/3",
            "event/2",
            "event/1",
        ]

    def test_of_an_empty_range(self, handle):
        assert handle.scan("x", "y") == []
        assert handle.scan("y", "a") == []

    def test_refuses_a_negative_limit(self, handle):
        with pytest.raises(ValueError, match="negative"):
            handle.scan("", "~", limit=-1)

    def test_stays_in_its_namespace(self, plugin, handle):
        plugin.open("elsewhere").set("event/9", 9)
        assert "event/9" not in dict(handle.scan("", "~"))

    def test_orders_by_code_point(self, handle):
        keys = ["A", "Z", "a", "e", "z", "é", "ÿ", "Ā", "中", "\uffff", "😀", "😀a"]
        for key in reversed(keys):
            handle.set(f"sort/{key}", None)
        found = [key.removeprefix("sort/") for key, _ in handle.scan("sort/", "sort0")]
        assert found == keys

    @settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(keys=st.sets(KEYS, max_size=8), start=KEYS, stop=KEYS, reverse=st.booleans())
    def test_finds_what_python_would(self, plugin, keys, start, stop, reverse):
        handle = plugin.open("property")
        with plugin.transaction():
            for key in handle.keys():  # noqa: SIM118 - a handle is not a dict
                handle.remove(key)
            for key in keys:
                handle.set(key, key)
        inside = sorted((key for key in keys if start <= key < stop), reverse=reverse)
        assert handle.scan(start, stop, reverse=reverse) == [(key, key) for key in inside]
        assert handle.keys() == sorted(keys)


class TestKeys:
    @pytest.mark.parametrize("key", ["", "é/中/😀", "a" * 1000, "it's", "%(key)s", ":key", "a b\n"])
    def test_any_text_is_a_key(self, handle, key):
        handle.set(key, 1)
        assert (handle.get(key), handle.keys()) == (1, [key])
        handle.remove(key)

    @pytest.mark.parametrize("key", ["a\0b", "\ud800", "é" * 501])
    def test_what_not_both_databases_can_hold_is_no_key(self, handle, key):
        for write in (handle.set, handle.insert):
            with pytest.raises(ValueError, match="key"):
                write(key, 1)
        for look_up in (handle.get, handle.remove):
            with pytest.raises(KeyError):
                look_up(key)

    def test_a_key_is_a_str(self, handle):
        with pytest.raises(TypeError, match="A key must be a str, not int"):
            handle.set(1, 1)
        with pytest.raises(TypeError, match="A key must be a str, not int"):
            handle.get(1)

    def test_a_kind_of_str_is_its_text(self, handle):
        colour = StrEnum("colour", {"RED": "#f00"})
        handle.set(colour.RED, 1)
        assert handle.keys() == ["#f00"]


class TestClose:
    def test_twice_is_once(self, plugin):
        plugin.close()
        plugin.close()

    def test_nothing_works_afterwards(self, plugin, handle):
        plugin.close()
        for call in (lambda: handle.get("k"), lambda: handle.set("k", 1), handle.keys):
            with pytest.raises(plugin.StorageUnavailable, match="closed"):
                call()
        with pytest.raises(plugin.StorageUnavailable, match="closed"), plugin.transaction():
            pass

    def test_not_inside_ones_own_transaction(self, plugin, handle):
        with plugin.transaction():
            handle.set("k", 1)
            with pytest.raises(RuntimeError, match="inside its own transaction"):
                plugin.close()
        assert handle.get("k") == 1


@pytest.mark.parametrize("count", [0, 1, 2, 12, 13, 40])
def test_many_keys_are_inserted_as_one_commit(start, count):
    values = {f"key-{n}": {"n": n} for n in range(count)}
    handle = start().open("ns")
    handle.insert_all(values)
    assert dict(start().open("ns").scan("", "z")) == values


@pytest.mark.parametrize("count", [0, 1, 2, 12, 13, 40])
def test_many_keys_are_set_as_one_commit_those_that_are_there_too(start, count):
    values = {f"key-{n}": {"n": n} for n in range(count)}
    handle = start().open("ns")
    handle.set("key-1", "before")
    handle.set_all(values)
    assert dict(start().open("ns").scan("", "z")) == {"key-1": "before"} | values


@pytest.mark.parametrize("count", [2, 13])
def test_if_one_of_many_values_cannot_be_stored_none_is(plugin, handle, count):
    handle.set("key-1", "mine")
    with pytest.raises(TypeError):
        handle.set_all({f"key-{n}": "theirs" for n in range(count)} | {"key-0": Lock()})
    assert handle.scan("", "z") == [("key-1", "mine")]


@pytest.mark.parametrize("count", [2, 13])
def test_if_one_of_many_keys_is_there_already_none_is_inserted(plugin, handle, count):
    handle.set("key-1", "mine")
    with pytest.raises(plugin.KeyExists):
        handle.insert_all({f"key-{n}": "theirs" for n in range(count)})
    assert handle.scan("", "z") == [("key-1", "mine")]
    handle.set("another", 1)


def test_inside_a_transaction_they_belong_to_it(plugin, handle):
    with plugin.transaction():
        handle.insert_all({"a": 1, "b": 2})
        handle.set("c", 3)
        handle.set_all({"b": 4, "c": 5})
    assert handle.scan("", "z") == [("a", 1), ("b", 4), ("c", 5)]
    with pytest.raises(plugin.KeyExists), plugin.transaction():  # noqa: PT012
        handle.set("d", 4)
        handle.insert_all({"e": 5, "a": 6})
    assert handle.keys() == ["a", "b", "c"]
