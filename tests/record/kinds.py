"""Every kind of event, and the file in which each is kept as it was and is stored."""

import json

from muster.alerts.events import ALERT_PAYLOADS
from muster.comms.maintenance_events import OWN_PAYLOADS
from muster.incidents.events import PAYLOADS
from muster.kernel import effects
from muster.rota.events import ROTA_PAYLOADS
from muster.rota.on_call import ON_CALL_PAYLOADS
from tests.conftest import ROOT

RECORDS = ROOT / "tests" / "records"
FILE = RECORDS / "kinds.jsonl"
KINDS = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
FAMILIES = {
    "effect": effects.PAYLOADS,
    "incident": {kind: body for kind, body in PAYLOADS.items() if kind not in effects.PAYLOADS},
    "alert": {kind: body for kind, body in ALERT_PAYLOADS.items() if kind not in effects.PAYLOADS},
    "rota": ROTA_PAYLOADS,
    "maintenance": OWN_PAYLOADS,
    "on-call": ON_CALL_PAYLOADS,
}
