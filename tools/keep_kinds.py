"""Keeps, for every version to come to read, the kinds of event that are new or have new keys.

Run it when a test says so: python tools/keep_kinds.py. Lines that are there already stay.
"""

import dataclasses
import json
import sys
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.record.kinds import FAMILIES, FILE, KINDS

_SIMPLE = {int: 2, bool: True, datetime: "2026-03-02T14:10:00Z", date: "2026-03-02"}


def _value(kind: typing.Any, name: str) -> typing.Any:
    """Return a value of a type, as it is stored."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _value(next(each for each in arguments if each is not types.NoneType), name)
    if origin in (tuple, frozenset):
        return [_value(arguments[0], name)]
    if origin is not None and issubclass(origin, Mapping):
        return {"one": "operational" if arguments[1] is str else {"nested": [1, "two", None]}}
    if kind is str:
        return f"the {name}"
    if dataclasses.is_dataclass(kind):
        return whole(kind)
    return next(iter(kind)).value if issubclass(kind, Enum) else _SIMPLE[kind]


def whole(body: typing.Any) -> dict[str, typing.Any]:
    """Return a body with all of its keys, as it is stored."""
    kinds = typing.get_type_hints(body)
    return {each.name: _value(kinds[each.name], each.name) for each in dataclasses.fields(body)}


def least(body: typing.Any) -> dict[str, typing.Any]:
    """Return a body with the keys that it must have, as it is stored."""
    needed = {
        each.name
        for each in dataclasses.fields(body)
        if each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING
    }
    return {name: value for name, value in whole(body).items() if name in needed}


if __name__ == "__main__":
    known = [(each["family"], each["kind"], set(each["whole"])) for each in KINDS]
    with FILE.open("a", encoding="utf-8") as file:
        for family, bodies in FAMILIES.items():
            for kind, body in bodies.items():
                if (family, kind, set(whole(body))) not in known:
                    line = {"family": family, "kind": kind}
                    line |= {"whole": whole(body), "least": least(body)}
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
