"""Write what the bot is made of as a CycloneDX document, in JSON and valid against its schema.

Run by `make sbom`, in the environment of the tools: cyclonedx-py reads the bot's environment, of
which what only the tests need is left out.
"""

import argparse
import json
import subprocess  # nosec B404  # it runs cyclonedx-py
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.licences import LOOKED_INTO  # noqa: E402
from tools.lock import RUNTIME, normalised, pins  # noqa: E402

SLACK = "requirements-slack.txt"


def only(document: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    """Return a CycloneDX document with the components of these normalised names alone.

    Licences that were looked into are put where the metadata has none.
    """
    components = [
        _with_licence(each) for each in document["components"] if normalised(each["name"]) in names
    ]
    kept = {each["bom-ref"] for each in components}
    kept.add(document["metadata"]["component"]["bom-ref"])
    graph = [
        {**each, "dependsOn": [ref for ref in each.get("dependsOn", []) if ref in kept]}
        for each in document.get("dependencies", [])
        if each["ref"] in kept
    ]
    return {**document, "components": components, "dependencies": graph}


def _with_licence(component: dict[str, Any]) -> dict[str, Any]:
    known = LOOKED_INTO.get((normalised(component["name"]), component["version"]))
    if component.get("licenses") or known is None:
        return component
    return {**component, "licenses": [{"license": {"name": known}}]}


def main() -> int:
    """Write the document; return 1 where it is not valid, and say why."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("python", help="of the environment in which the bot is installed")
    options.add_argument("file", type=Path)
    given = options.parse_args()
    made = subprocess.run(  # noqa: S603  # nosec B603  # words of ours
        [
            str(Path(sys.executable).parent / "cyclonedx-py"), "environment",
            "--pyproject", "pyproject.toml", "--output-reproducible", given.python,
        ],
        check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    names = {name for file in (RUNTIME, SLACK) for name in pins((ROOT / file).read_text())}
    text = json.dumps(only(json.loads(made.stdout), names), indent=1, sort_keys=True) + "\n"

    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        print(f"Not written: it is no valid CycloneDX document: {fault}", file=sys.stderr)
        return 1
    given.file.write_text(text, encoding="utf-8")
    print(f"{given.file} lists {len(json.loads(text)['components'])} packages.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
