"""Fill the parts of the documents that are made from the code; a test sees that they are.

`python tools/fill_docs.py` writes them; nothing is written by hand between `<!-- NAME -->` and
`<!-- end of NAME -->`, but for the requirements, of whose table only “seen in” is made.
"""

import re
import subprocess  # nosec B404  # it runs ourselves
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from muster.alerts.events import AlertPayload  # noqa: E402
from muster.comms.maintenance_events import OWN_PAYLOADS  # noqa: E402
from muster.duties.rules import RULES  # noqa: E402
from muster.incidents.events import PAYLOADS  # noqa: E402
from muster.kernel.payloads import Payload, kinds_of  # noqa: E402
from muster.playbook import read_playbook  # noqa: E402
from muster.playbook.conditions import Condition  # noqa: E402
from muster.playbook.vocabulary import DutyCode  # noqa: E402
from muster.rota.events import ROTA_PAYLOADS  # noqa: E402
from muster.rota.on_call import ON_CALL_PAYLOADS  # noqa: E402
from muster.settings import BACKENDS, SETTINGS, Setting  # noqa: E402
from muster.slack import needs  # noqa: E402
from tools import licences, playbook_keys, sightings, who_may  # noqa: E402


def tour() -> str:
    """Return the transcript of the tour, as it is played."""
    command = [sys.executable, "-m", "muster", "rehearse", "--script", "rehearsals/tour.txt"]
    played = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603  # nosec B603  # words of ours
    return f"```\n{played.stdout.strip()}\n```"


def settings() -> str:
    """Return the table of settings."""
    rows = ["| variable | means | default |", "|---|---|---|"]
    for setting in SETTINGS:
        default = f"`{setting.default}`" if setting.default else ""
        if setting.needed:
            unless = f", unless `{setting.unless}` is set" if setting.unless else ""
            default = f"needed on {setting.backend}{unless}"
        rows.append(f"| `{setting.variable}` | {setting.says} | {default} |")
    return "\n".join(rows)


def conditions() -> str:
    """Return the names of the conditions that a step may have."""
    return ", ".join(f"`{condition.value}`" for condition in Condition) + "."


def kinds(bodies: Mapping[str, type[Payload]]) -> str:
    """Return the kinds of events of a family, with what each means."""
    rows = ["| kind | means |", "|---|---|"]
    for kind, body in bodies.items():
        rows.append(f"| `{kind}` | {(body.__doc__ or '').splitlines()[0]} |")
    return "\n".join(rows)


def duties() -> str:
    """Return the kinds of duty with when each is owed, and by whom in the playbook as it comes."""
    path = ROOT / "playbooks" / "govuk-paas.yaml"
    playbook = read_playbook(path.read_text(encoding="utf-8"), path.name)
    rows = ["| duty | owed | by |", "|---|---|---|"]
    for code in DutyCode:
        first = (RULES[code.value].__doc__ or "").splitlines()[0]
        when = re.sub(r" \(R[^)]*\)", "", first).rstrip(".")
        owner = playbook.duties[code].owner
        by = {"leads": "both leads"}.get(owner, owner.removeprefix("pool:").replace("_", " "))
        if code in _OWN:
            by = _OWN[code]
        rows.append(f"| `{code.value}` | {when} | {by} |")
    return "\n".join(rows)


_OWN = {
    DutyCode.JOIN_CALL: "each lead",
    DutyCode.STINT: "each person",
    DutyCode.TASK: "its owner, else both leads",
}
"""The duties that somebody owes whatever the playbook's terms say."""


def chats() -> str:
    """Return what each chat is set by."""
    rows = ["| chat | needs | and may have |", "|---|---|---|"]
    for chat in BACKENDS:
        its = [setting for setting in SETTINGS if setting.backend == chat]
        needed = ", ".join(_needed(setting) for setting in its if setting.needed) or "nothing"
        others = ", ".join(f"`{setting.variable}`" for setting in its if not setting.needed)
        rows.append(f"| {chat} | {needed} | {others} |")
    return "\n".join(rows)


def _needed(setting: Setting) -> str:
    return f"`{setting.variable}`" + (f" or `{setting.unless}`" if setting.unless else "")


def scopes() -> str:
    """Return the scopes of the Slack app's bot token."""
    rows = ["| scope | without it | needed |", "|---|---|---|"]
    for scope in needs.SCOPES:
        needed = {needs.Purpose.SERVE: "yes"}.get(scope.purpose, "")
        if scope.purpose in needs.ASKED_FOR:
            needed = "where the playbook asks for it"
        rows.append(f"| `{scope.name}` | {scope.without} | {needed} |")
    return "\n".join(rows)


def events() -> str:
    """Return the events that the Slack app is subscribed to."""
    rows = ["| event | brings | by the scope |", "|---|---|---|"]
    rows += [f"| `{each.name}` | {each.brings} | `{each.scope}` |" for each in needs.EVENTS]
    return "\n".join(rows)


PARTS = {
    "docs/backends.md": {"variables of the chats": chats, "scopes": scopes, "events": events},
    "docs/security.md": {
        "who may do what": lambda: who_may.table().doing(),
        "who may do what with Errbot": lambda: who_may.table().errbot(),
        "who may hear what": lambda: who_may.table().hearing(),
        "told to tenants": lambda: who_may.table().told_to_tenants(),
    },
    "docs/coverage.md": {
        "counts": sightings.page_counts,
        "requirements": sightings.page_table,
    },
    "docs/dependencies.md": {"licences": licences.table},
    "docs/duties.md": {"duties": duties},
    "README.md": {"tour": tour, "settings": settings},
    "docs/playbook.md": {"conditions": conditions, "keys": playbook_keys.keys},
    "docs/extending/events.md": {
        "kinds": partial(kinds, PAYLOADS),
        "kinds of the rota": partial(kinds, {**ROTA_PAYLOADS, **ON_CALL_PAYLOADS}),
        "kinds of planned maintenance": partial(kinds, OWN_PAYLOADS),
        "kinds of alerts": partial(kinds, kinds_of(AlertPayload)),
    },
}


def filled(text: str, name: str, part: str) -> str:
    """Return a document with one of its parts replaced."""
    marked = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)", re.DOTALL)
    if not marked.search(text):
        raise ValueError(f"there is no part named {name}")
    return marked.sub(lambda found: f"{found.group(1)}\n{part}\n\n{found.group(2)}", text)


def main() -> None:
    """Write every part into its document."""
    for file, parts in PARTS.items():
        path = ROOT / file
        text = path.read_text(encoding="utf-8")
        for name, make in parts.items():
            text = filled(text, name, make())
        path.write_text(text, encoding="utf-8")
    playbook_keys.SCHEMA.write_text(playbook_keys.schema_file(), encoding="utf-8")


if __name__ == "__main__":
    main()
