"""Values as a storage keeps them: as the text of their JSON."""

import json
from dataclasses import dataclass
from typing import Any

JsonValue = Any
"""A value made of dicts with text keys, lists, text, numbers, booleans and None."""


@dataclass(frozen=True, slots=True)
class Illegible:
    """Stands for a value that is not what JSON can hold any more; `text` is as it is stored."""

    text: str


def value_of(encoding: str, text: str) -> JsonValue:
    """Return the value of a stored text, Illegible for one that is not JSON."""
    if encoding != "json":
        return Illegible(text)
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return Illegible(text)


def json_text(value: JsonValue) -> str:
    """Return the text of a value as a storage writes it: in ASCII where UTF-8 cannot hold it."""
    text = _JSON.encode(value)
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return _ASCII_JSON.encode(value)
    return text


_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_ASCII_JSON = json.JSONEncoder(allow_nan=False, separators=(",", ":"))
