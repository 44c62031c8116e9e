"""Every value comes back equal and of the same type, whichever way it is written."""

import datetime
import math
import pickle
from collections import OrderedDict
from decimal import Decimal
from enum import IntEnum, StrEnum

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # with NUL and lone surrogates
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=12,
)
HASHABLE = (
    st.binary() | st.datetimes() | st.complex_numbers(allow_nan=False) | st.tuples(NUMBERS, NUMBERS)
)
PICKLABLE = st.recursive(
    JSON | HASHABLE | st.floats(allow_nan=False),
    lambda inner: (
        st.tuples(inner)
        | st.lists(inner, max_size=3)
        | st.dictionaries(HASHABLE, inner, max_size=3)
        | st.sets(HASHABLE, max_size=3)
    ),
    max_leaves=8,
)
FEW = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Colour(StrEnum):
    RED = "#f00"


class Severity(IntEnum):
    HIGH = 1


def same(one, other):
    """Equality that knows True from 1, 0.0 from -0.0, and a list from a tuple, at any depth."""
    if type(one) is not type(other):
        return False
    if isinstance(one, float):
        return one.hex() == other.hex()
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return same(list(one), list(other)) and same(list(one.values()), list(other.values()))
    return one == other


def stored_as(plugin):
    """Return the encoding of the only value, which is nobody else's business."""
    ((encoding,),) = plugin._store.read("SELECT encoding FROM storage", {})
    return encoding


@FEW
@given(JSON)
@example({"half": "\ud83d", "nul": "a\0b", "both": "\ude00\ud83d"})
@example([0, 0.0, -0.0, 1, 1.0, True, 2**4000, 5e-324, 1.7976931348623157e308])
def test_json_comes_back(handle, value):
    handle.set("k", value)
    assert same(handle.get("k"), value)
    assert same(handle.scan("k", "l"), [("k", value)])


@FEW
@given(PICKLABLE)
def test_anything_else_that_can_be_pickled_comes_back(handle, value):
    handle.set("k", value)
    assert same(handle.get("k"), value)


@pytest.mark.parametrize(
    "value",
    [
        {"a": [1, 2.5, "é 😀", None, True, {"b": {}}]},
        "a lone half \ud83d and a NUL \0",
        -0.0,
        10**300,
    ],
)
def test_what_json_can_hold_is_stored_as_json(plugin, handle, value):
    handle.set("k", value)
    assert stored_as(plugin) == "json"
    assert same(handle.get("k"), value)


def within_itself():
    circle = []
    circle.append(circle)
    return circle


NOT_JSON = {
    "tuple": (1, 2),
    "tuple inside": {"a": [(1,)]},
    "key of another type": {1: "a"},
    "key of a subclass": {Colour.RED: "a"},
    "subclass of dict": OrderedDict(a=1),
    "subclass of int": Severity.HIGH,
    "infinity": math.inf,
    "bytes": b"\0\xff",
    "datetime": datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC),
    "decimal": Decimal("1.10"),
    "two halves that JSON would join": "\ud83d\ude00",
    "more digits than Python prints": 10**5000,
}


@pytest.mark.parametrize("value", NOT_JSON.values(), ids=NOT_JSON)
def test_what_json_cannot_hold_is_pickled(plugin, handle, value):
    handle.set("k", value)
    assert stored_as(plugin) == "pickle"
    assert same(handle.get("k"), value)


def test_nan_and_a_list_within_itself_are_pickled(handle):
    handle.set("nan", math.nan)
    handle.set("circle", within_itself())
    assert math.isnan(handle.get("nan"))
    circle = handle.get("circle")
    assert circle[0] is circle


def test_what_cannot_be_pickled_changes_nothing(handle):
    handle.set("k", 1)
    with pytest.raises((pickle.PicklingError, AttributeError, TypeError)):
        handle.set("k", lambda: None)
    assert handle.get("k") == 1


class TestJsonOnly:
    @pytest.fixture
    def strict(self, plugin):
        return plugin.open("strict")

    def test_takes_json(self, strict):
        strict.set("k", {"a": [1]})
        assert strict.get("k") == {"a": [1]}

    @pytest.mark.parametrize(
        "value", [*NOT_JSON.values(), math.nan, within_itself()], ids=[*NOT_JSON, "nan", "circle"]
    )
    def test_refuses_everything_else_and_keeps_what_was(self, strict, value):
        strict.set("k", 1)
        for write in (strict.set, strict.insert):
            with pytest.raises(TypeError, match="'strict' takes only what JSON can hold"):
                write("k", value)
        assert strict.get("k") == 1

    def test_never_unpickles(self, start, monkeypatch):
        monkeypatch.setattr(Bomb, "went_off", False)
        # A pickle that got there all the same: from before the setting, or an intruder.
        lax = start().open("strict")
        lax.set("k", Bomb())
        strict = start(json_only=("strict",)).open("strict")
        with pytest.raises(ValueError, match="stored as 'pickle'; it is not read"):
            strict.get("k")
        with pytest.raises(ValueError, match="stored as 'pickle'; it is not read"):
            strict.scan("a", "z")
        assert not Bomb.went_off
        lax.get("k")
        assert Bomb.went_off

    def test_is_only_about_the_namespaces_it_names(self, plugin):
        plugin.open("other").set("k", (1,))
        assert plugin.open("other").get("k") == (1,)


class Bomb:
    went_off = False

    def __reduce__(self):
        return light, ()


def light():
    Bomb.went_off = True
    return Bomb()


def test_an_unknown_encoding_is_refused(plugin, handle):
    handle.set("k", 1)
    plugin._store.write("UPDATE storage SET encoding = 'jsonpickle'", {})
    with pytest.raises(ValueError, match="stored as 'jsonpickle'; it is not read"):
        handle.get("k")
