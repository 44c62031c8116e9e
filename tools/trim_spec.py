"""Cut a service's OpenAPI document down to what its gateway uses, for its contract tests.

Run it with the name of the service and the path of its document; it writes
`tests/gateways/specs/NAME.json`. The documents are:

- pagerduty: `reference/REST/openapiv3.json` of https://github.com/PagerDuty/api-schema
- statuspage: `statuspage-openapi3.json` of https://github.com/voxgig-sdk/statuspage-sdk
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SPECS = Path(__file__).resolve().parent.parent / "tests" / "gateways" / "specs"
PAGERDUTY: Mapping[str, list[str]] = {
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
STATUSPAGE: Mapping[str, list[str]] = {
    "/pages/{page_id}": ["get"],
    "/pages/{page_id}/components": ["get"],
    "/pages/{page_id}/incidents": ["get", "post"],
    "/pages/{page_id}/incidents/{incident_id}": ["get", "patch"],
    "/pages/{page_id}/incidents/{incident_id}/postmortem": ["put"],
    "/pages/{page_id}/incidents/{incident_id}/postmortem/publish": ["put"],
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


def corrected_pagerduty(document: dict[str, Any]) -> dict[str, Any]:
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


def corrected_statuspage(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document, with what it says wrongly of the service put right, in place."""
    schemas = document["components"]["schemas"]
    incident, update = schemas["Incident"]["properties"], schemas["IncidentUpdate"]["properties"]
    incident["metadata"]["type"] = "object"  # JSON Schema has no “Object”
    incident["postmortem_published_at"] = {"type": "string", "format": "date-time"}  # by its words
    for named in (incident, update, schemas["Postmortem"]["properties"]):
        for field in named.values():  # what is not there yet is null, such as when it was resolved
            if "$ref" not in field:
                field["nullable"] = True
    states = {"type": "string", "enum": schemas["Component"]["properties"]["status"]["enum"]}
    for name in ("postPagesPageIdIncidents", "patchPagesPageIdIncidents"):
        asked = schemas[name]["properties"]["incident"]
        # It names one component of an example, and would take any state of any other.
        asked["properties"]["components"] = {"type": "object", "additionalProperties": states}
        # So that a field which is misspelt does not pass for one that nobody asked for.
        asked["additionalProperties"] = False
        schemas[name]["required"] = ["incident"]
    # By its page on rate limits, and since whatever is asked for may be refused.
    refusal = {"$ref": "#/components/schemas/ErrorEntity"}
    for path in document["paths"].values():
        for operation in path.values():
            for status in ("400", "401", "403", "404", "420", "422", "429"):
                operation["responses"].setdefault(
                    status,
                    {"description": "", "content": {"application/json": {"schema": refusal}}},
                )
    return document


@dataclass(frozen=True)
class Service:
    """What of a service's document is used, and what puts it right."""

    operations: Mapping[str, list[str]]
    corrected: Callable[[dict[str, Any]], dict[str, Any]]


SERVICES = {
    "pagerduty": Service(PAGERDUTY, corrected_pagerduty),
    "statuspage": Service(STATUSPAGE, corrected_statuspage),
}


def cut(document: dict[str, Any], service: Service) -> dict[str, Any]:
    """Return the document with only the operations in use, and what they refer to."""
    paths = {
        path: {method: trimmed(document["paths"][path][method]) for method in methods}
        for path, methods in service.operations.items()
    }
    return service.corrected(
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
    name, path = sys.argv[1:]
    document = json.loads(Path(path).read_text(encoding="utf-8"))
    text = json.dumps(cut(document, SERVICES[name]), indent=1, sort_keys=True)
    (SPECS / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
