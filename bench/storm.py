"""A storm of alerts by webhook: all are recorded, the room hears little, commands stay quick.

`python -m bench.storm PORT SECRET ALERTS` is the paging service's part, in a process of its own.
"""

import hashlib
import hmac
import http.client
import json
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.company import ROOM, Bot
from bench.measure import Figure, milliseconds, p95
from muster.settings import read_settings
from muster.shipped_files import ROOT

ALERTS = 500
CONNECTIONS = 4
IDLE = 1000
SECRET = "the-secret-of-a-storm"


def figures():
    port = free_port()
    settings = read_settings(
        {"MUSTER_PAGERDUTY_WEBHOOK_SECRETS": SECRET, "MUSTER_WEBHOOK_PORT": str(port)}
    )
    with TemporaryDirectory() as data:
        bot = Bot(Path(data), settings, MUSTER_CLOCK=None)
        bot.say("!incident start Router 5xx rate high --tenants yes --priority P2")
        wait_for(port)
        idle = [_status(bot) for _ in range(IDLE)]
        bot.posts.clear()
        sender = subprocess.Popen(
            [sys.executable, "-m", "bench.storm", str(port), SECRET, str(ALERTS)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        sender.stdout.readline()
        started, busy = time.perf_counter(), []
        while sender.poll() is None:
            busy.append(_status(bot))
        lasted = time.perf_counter() - started
        refused = int(sender.stdout.read())
        recorded = len(bot.stage.bot._muster_services.alerts.open())
        time.sleep(1)
        told = [text for where, text in bot.posts if where == ROOM and "lert" in text]
        bot.stop()
    yield Figure(
        f"{ALERTS} alerts by webhook: not recorded", ALERTS - recorded + refused, 0, "",
        f"{recorded} recorded in {lasted:.1f} s, {refused} refused",
    )  # fmt: skip
    yield Figure("messages in the room until then", len(told), 3, "", "one more a minute later")
    yield Figure(
        "a command during the storm, p95, to idle", p95(busy) / p95(idle), 2.0, "×",
        f"{p95(busy):.2f} to {p95(idle):.2f} ms, {len(busy)} commands",
    )  # fmt: skip


def _status(bot):
    return milliseconds(lambda: bot.say("!incident status"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(1000):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except ConnectionRefusedError:
            time.sleep(0.01)
    raise TimeoutError("no webserver")


# ---- the paging service's part


def main():
    port, secret, alerts = int(sys.argv[1]), sys.argv[2].encode(), int(sys.argv[3])
    bodies = [_webhook(number) for number in range(alerts)]
    print("SENDING", flush=True)
    with ThreadPoolExecutor(CONNECTIONS) as lanes:
        statuses = list(lanes.map(lambda body: _send(port, secret, body), bodies))
    print(sum(status != 200 for status in statuses), flush=True)


def _webhook(number):
    """One webhook, as PagerDuty's page “V3 Overview” has it."""
    now = datetime.now(UTC).isoformat()
    data = {
        "id": f"PSTORM{number}",
        "type": "incident",
        "number": number + 1,
        "status": "triggered",
        "incident_key": None,
        "created_at": now,
        "title": f"Cell {number} does not answer",
        "html_url": f"https://pagerduty.invalid/incidents/PSTORM{number}",
        "service": {"id": f"PSERVICE{number % 5}", "summary": f"cells-{number % 5}"},
        "urgency": "high",
    }
    event = {
        "id": f"storm-{number}",
        "event_type": "incident.triggered",
        "resource_type": "incident",
        "occurred_at": now,
        "agent": None,
        "data": data,
    }
    return json.dumps({"event": event}).encode()


def _send(port, secret, body):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    signature = hmac.new(secret, body, hashlib.sha256).hexdigest()
    connection.request("POST", "/pagerduty", body, {"X-PagerDuty-Signature": f"v1={signature}"})
    status = connection.getresponse().status
    connection.close()
    return status


if __name__ == "__main__":
    main()
