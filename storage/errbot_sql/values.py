"""Values as text, in JSON where that holds them exactly, and the names that they are kept under."""

import base64
import json
import math
import pickle  # nosec B403  # for what other plugins keep, as Errbot has it; never for the record
from typing import Any

# PostgreSQL refuses an index entry above 2 704 bytes; the same limit holds on SQLite, so that what
# is stored on one can move to the other.
NAME_BYTES = 1000

_to_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_to_ascii_json = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode
_JSON_SCALARS = frozenset({str, int, bool, type(None)})


def _has_only_json_types(value: Any) -> bool:
    kind = type(value)
    if kind in _JSON_SCALARS:
        return True
    if kind is float:
        return math.isfinite(value)
    if kind is list:
        return all(map(_has_only_json_types, value))
    if kind is not dict:
        return False
    for key, each in value.items():
        # Most values are scalars, and a call for each of them would cost more than the encoding.
        if type(key) is not str or (
            type(each) not in _JSON_SCALARS and not _has_only_json_types(each)
        ):
            return False
    return True


def _as_json(value: object) -> str | None:
    """Return the JSON text that reads back as exactly ``value``, or None if there is none."""
    try:
        if not _has_only_json_types(value):
            return None
        text = _to_json(value)
    except (RecursionError, ValueError):  # a list within itself; more digits than Python prints
        return None
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair alone survives as an escape. Two halves side by side would be
        # read back as one character.
        text = _to_ascii_json(value)
        return text if json.loads(text) == value else None
    return text


def encode(value: object, namespace: str, json_only: bool) -> tuple[str, str]:
    """Return the encoding of a value, `json` or `pickle`, and its text.

    Raises TypeError where only JSON is taken and the value is something else, and whatever pickle
    raises for what cannot be pickled.
    """
    text = _as_json(value)
    if text is not None:
        return "json", text
    if json_only:
        raise TypeError(
            f"The namespace {namespace!r} takes only what JSON can hold exactly, "
            f"and this {type(value).__name__} is or contains something else."
        )
    return "pickle", base64.b64encode(pickle.dumps(value, protocol=4)).decode("ascii")


def decode(encoding: str, text: str, namespace: str, json_only: bool) -> Any:
    """Return the value that was encoded. Raises ValueError for one that is not to be read."""
    if encoding == "json":
        return json.loads(text)
    if encoding == "pickle" and not json_only:
        return pickle.loads(base64.b64decode(text))  # noqa: S301  # nosec B301  # Errbot's contract; see sql.py
    raise ValueError(
        f"A value in the namespace {namespace!r} is stored as {encoding!r}; it is not read."
    )


def as_text(stored: bytes | str) -> str:
    """Return a stored text; what is no UTF-8 becomes U+FFFD, the sign for that."""
    return stored if isinstance(stored, str) else stored.decode("utf-8", "replace")


def name(text: str, what: str) -> str:
    """Return ``text`` if both databases can hold it as a key; else raise what is wrong with it."""
    if not isinstance(text, str):
        raise TypeError(f"A {what} must be a str, not {type(text).__name__}.")
    try:
        length = len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError:
        raise ValueError(f"A {what} cannot hold half of a surrogate pair.") from None
    if length > NAME_BYTES or "\0" in text:
        raise ValueError(f"A {what} can have {NAME_BYTES} bytes in UTF-8 and no NUL.")
    return text
