"""Every kind of event, and the file in which each is kept as it was and is stored."""

import json

from muster import effects
from muster.alerts.events import ALERT_BODIES
from muster.incident.events import BODIES
from muster.rota.events import ROTA_BODIES
from muster.rota.on_call import ON_CALL_BODIES
from tests.conftest import ROOT

RECORDS = ROOT / "tests" / "records"
FILE = RECORDS / "kinds.jsonl"
KINDS = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
FAMILIES = {
    "effect": effects.BODIES,
    "incident": {kind: body for kind, body in BODIES.items() if kind not in effects.BODIES},
    "alert": {kind: body for kind, body in ALERT_BODIES.items() if kind not in effects.BODIES},
    "rota": ROTA_BODIES,
    "on-call": ON_CALL_BODIES,
}
