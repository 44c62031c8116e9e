"""What may stand in a playbook, made of the model: a JSON Schema for editors, and tables to read.

So neither says anything that the bot does not.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from muster.playbook.load import read_yaml
from muster.playbook.model import Playbook

ROOT = Path(__file__).parent.parent
SCHEMA = ROOT / "playbooks" / "playbook.schema.json"
_EXAMPLES = ("govuk-paas", "harbour-ferry")
_LONGEST_EXAMPLE = 48
_LENGTH = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_TIME = re.compile(r"\d{2}:\d{2}")
_CLOCK = re.compile(r"(\d{2}:\d{2}):\d{2}")

Schema = dict[str, Any]


def schema() -> Schema:
    """Return the JSON Schema of a playbook, its defaults as people write them."""
    found: Schema = Playbook.model_json_schema()
    found["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    found["title"] = "A team's playbook for incidents"
    for part in [found, *found["$defs"].values()]:
        for value in part.get("properties", {}).values():
            value.pop("title", None)
            if "default" in value:
                value["default"] = _written(value["default"])
                if value["default"] is None:
                    del value["default"]
    # A section may be its name alone.
    sections = found["$defs"]["Report"]["properties"]["sections"]
    sections["items"] = {"anyOf": [sections["items"], {"type": "string"}]}
    return found


def schema_file() -> str:
    """Return the text of the file that editors read."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def _written(value: Any) -> Any:
    """Return a default as a playbook has it."""
    if isinstance(value, dict):
        return {key: _written(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_written(each) for each in value]
    if not isinstance(value, str):
        return value
    if length := _LENGTH.fullmatch(value):
        return "".join(f"{n}{unit}" for n, unit in zip(length.groups(), "dhms", strict=True) if n)
    clock = _CLOCK.fullmatch(value)
    return clock[1] if clock else value


def keys() -> str:
    """Return every key of a playbook: its type, whether it is needed, its default, an example."""
    whole = schema()
    examples = _examples(whole)
    parts = [_part("", whole, whole, examples)]
    for name, at in _places(whole).items():
        parts.append(_part(name, whole["$defs"][name], whole, examples, at))
    return "\n\n".join(parts)


def _part(
    name: str,
    part: Schema,
    whole: Schema,
    examples: Mapping[tuple[str, str], Any],
    at: str = "",
) -> str:
    needed = part.get("required", ())
    rows = ["| key | is | default | example |", "|---|---|---|---|"]
    for key, value in part["properties"].items():
        default = "needed" if key in needed else _shown(value.get("default"))
        example = _shown(examples.get((name, key)))
        rows.append(f"| `{key}` | {_kind(value, whole)} | {default} | {example} |")
    says = "" if not name else re.sub(r"\s*\n\s*", " ", part.get("description", "")) + "\n\n"
    head = f"### {name}\n\nAt {at}. " if name else "### The whole\n\n"
    return head + says + "\n".join(rows)


def _shown(value: Any) -> str:
    if value is None or value in ([], {}):
        return ""
    if isinstance(value, dict) or (isinstance(value, list) and isinstance(value[0], dict)):
        return ""
    text = yaml.safe_dump(value, default_flow_style=True, width=1000, allow_unicode=True)
    plain = text.removesuffix("...\n").strip()
    if isinstance(value, str) and (plain != value or _TIME.fullmatch(value)):
        plain = f'"{value}"'
    if len(plain) > _LONGEST_EXAMPLE:
        plain = plain[:_LONGEST_EXAMPLE].rstrip() + "…"
    return f"`{plain}`".replace("|", "\\|")


def _kind(value: Schema, whole: Schema) -> str:
    """Return what a value is, in words."""
    choices = [each for each in value.get("anyOf", value.get("oneOf", ())) if each != _NOTHING]
    if choices:
        return " or ".join(_kind(each, whole) for each in choices)
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        part = whole["$defs"][name]
        return _one_of(part["enum"]) if "enum" in part else f"[{name}](#{name.lower()})"
    if "enum" in value:
        return _one_of(value["enum"])
    if "const" in value:
        return f"`{value['const']}`"
    if value.get("type") == "array":
        return _several(value, whole)
    if value.get("type") == "object":
        inner = [value["additionalProperties"]] if "additionalProperties" in value else []
        inner += value.get("patternProperties", {}).values()
        named = value.get("propertyNames", {})
        by = _kind(named, whole) if {"$ref", "enum", "description"} & named.keys() else "a word"
        return f"{' or '.join(_kind(each, whole) for each in inner)}, by {by}"
    if "description" in value:
        return str(value["description"])
    return _PLAIN[value.get("format", value["type"])] + _bounds(value)


_NOTHING = {"type": "null"}
_PLAIN = {
    "string": "text", "boolean": "`true` or `false`", "integer": "a whole number", "date": "a day",
}  # fmt: skip


def _several(value: Schema, whole: Schema) -> str:
    if "prefixItems" in value:
        return ", then ".join(_kind(each, whole) for each in value["prefixItems"])
    least = ", at least one" if value.get("minItems") else ""
    return f"a list of: {_kind(value['items'], whole)}{least}"


def _bounds(value: Schema) -> str:
    least, most = value.get("minimum"), value.get("maximum")
    if least is None:
        return ""
    return f" from {least}" + (f" to {most}" if most is not None else "")


def _one_of(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _parts_in(value: Any) -> Iterator[str]:
    """Yield the names of the parts that a value may have in it."""
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].rpartition("/")[2]
        for each in value.values():
            yield from _parts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from _parts_in(each)


def _places(whole: Schema) -> dict[str, str]:
    """Return the parts of a playbook with where each stands, in the order in which they are met."""
    found: dict[str, list[str]] = {}
    waiting = [(whole, "")]
    for part, before in waiting:
        for key, value in part["properties"].items():
            for name in dict.fromkeys(_parts_in(value)):
                inner, at = whole["$defs"][name], f"{before}.{key}".lstrip(".")
                if "properties" not in inner:
                    continue
                if name not in found:
                    waiting.append((inner, at))
                found.setdefault(name, []).append(at)
    return {name: ", ".join(f"`{at}`" for at in places) for name, places in found.items()}


def _examples(whole: Schema) -> dict[tuple[str, str], Any]:
    """Return the first value of each key in the playbooks that come, by its part and its name."""
    found: dict[tuple[str, str], Any] = {}
    for name in _EXAMPLES:
        text = (ROOT / "playbooks" / f"{name}.yaml").read_text(encoding="utf-8")
        _gather("", whole, read_yaml(text, name)[0], whole, found)
    return found


def _gather(
    name: str, part: Schema, data: Any, whole: Schema, found: dict[tuple[str, str], Any]
) -> None:
    for key, value in data.items():
        if key not in part["properties"]:
            continue
        if value not in (None, [], {}):
            found.setdefault((name, key), value)
        inner = [
            whole["$defs"][each] | {"name": each} for each in _parts_in(part["properties"][key])
        ]
        for each in _dicts(value):
            fits = [one for one in inner if _fits(each, one)]
            if fits:
                _gather(fits[0]["name"], fits[0], each, whole, found)


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    """Yield what may be a part in a value: itself, and what is directly in it."""
    if isinstance(value, dict):
        yield value
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    yield from (each for each in inside if isinstance(each, dict))


def _fits(data: Mapping[str, Any], part: Schema) -> bool:
    needed, known = part.get("required", ()), part.get("properties", {})
    return bool(data) and set(needed) <= data.keys() <= known.keys()
