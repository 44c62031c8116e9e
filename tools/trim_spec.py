"""Cut PagerDuty's OpenAPI document down to what the gateway uses, for its contract tests.

Run it with the path of `reference/REST/openapiv3.json` of https://github.com/PagerDuty/api-schema;
it writes `tests/gateways/specs/pagerduty.json`.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "tests" / "gateways" / "specs" / "pagerduty.json"
OPERATIONS = {
    "/abilities": ["get"],
    "/escalation_policies/{id}": ["get"],
    "/incidents": ["get", "post"],
    "/incidents/{id}": ["get", "put"],
    "/incidents/{id}/notes": ["get", "post"],
    "/oncalls": ["get"],
    "/schedules/{id}": ["get"],
    "/schedules/{id}/users": ["get"],
    "/services/{id}": ["get"],
    "/users": ["get"],
    "/users/me": ["get"],
    "/users/{id}": ["get"],
}
# What only people read, and defaults, of which some have the wrong type. Of properties that are
# merely called so, `named_by_the_service` keeps them.
PROSE = {"default", "description", "example", "examples", "summary", "tags"}
# A validator takes what is read-only in a reference, such as its id, for a mistake of the request.
MISLEADING = {"readOnly"}


def trimmed(node: Any, parent: str = "") -> Any:
    """Return the node without what no validator needs. `parent` is the key that it is under."""
    if isinstance(node, list):
        return [trimmed(item) for item in node]
    if not isinstance(node, dict):
        return node
    named_by_the_service = parent == "properties"
    return {
        key: trimmed(value, "" if named_by_the_service else key)
        for key, value in node.items()
        if named_by_the_service or not (key in PROSE | MISLEADING or key.startswith("x-"))
    }


def references(node: Any) -> Iterator[tuple[str, str]]:
    """Yield the kind and the name of every component that the node refers to."""
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            _, _, kind, name, *_ = node["$ref"].split("/")
            yield kind, name
        for value in node.values():
            yield from references(value)


def components(document: dict[str, Any], paths: dict[str, Any]) -> dict[str, Any]:
    """Return the components that the paths need, and those that these need in turn."""
    kept: dict[str, Any] = {"securitySchemes": trimmed(document["components"]["securitySchemes"])}
    waiting = list(references(paths))
    while waiting:
        kind, name = waiting.pop()
        if name not in kept.setdefault(kind, {}):
            kept[kind][name] = trimmed(document["components"][kind][name])
            waiting += references(kept[kind][name])
    return kept


def corrected(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document, with what it says wrongly of the service put right, in place."""
    parameters, schemas = document["components"]["parameters"], document["components"]["schemas"]
    # A GET has no body, so the client sends no type of one, and the service asks for none.
    parameters["header_Content-Type"]["required"] = False
    # The document's own example of `createIncident` is a text, as is what callers send everywhere.
    schemas["IncidentBody"]["properties"]["details"] = {"type": "string"}
    # Null by the document's own words and examples.
    incident = schemas["Incident"]["allOf"][1]["properties"]
    incident["resolved_at"]["nullable"] = True
    incident["incident_key"]["nullable"] = True
    on_call = schemas["Oncall"]["properties"]
    on_call["start"]["nullable"] = True
    on_call["end"]["nullable"] = True
    # A token that is not known is refused everywhere.
    me = document["paths"]["/users/me"]["get"]["responses"]
    me["401"] = {"$ref": "#/components/responses/Unauthorized"}
    # Whoever a policy names directly is on call by no schedule.
    on_call["schedule"]["oneOf"].append({"type": "object", "nullable": True, "maxProperties": 0})
    return document


def cut(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with only the operations in use, and what they refer to."""
    paths = {
        path: {method: trimmed(document["paths"][path][method]) for method in methods}
        for path, methods in OPERATIONS.items()
    }
    return corrected(
        {
            "openapi": document["openapi"],
            "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
            "servers": [{"url": server["url"]} for server in document["servers"]],
            "security": document["security"],
            "paths": paths,
            "components": components(document, paths),
        }
    )


def main() -> None:
    """Write the trimmed document."""
    document = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    text = json.dumps(cut(document), indent=1, sort_keys=True)
    TARGET.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
