"""Webhooks of the bot as it runs: a process of its own, on its own configuration and storage."""

import signal
from datetime import UTC, datetime

from tests.doors.bot_process import BotProcess
from tests.gateways.test_pagerduty_webhook import SECRET, encoded, event, signature
from tests.plugins.test_pagerduty_webhook import free_port, send, wait_for_server


def post(port, its_id, secret=SECRET):
    """Send a webhook of this moment; return the status of the answer."""
    now = datetime.now(UTC).isoformat()
    whole = event(id=its_id, created_at=now)
    whole["event"] |= {"id": f"event-of-{its_id}", "occurred_at": now}
    body = encoded(whole)
    headers = {"X-PagerDuty-Signature": signature(body, secret)}
    return send(port, "POST", "/pagerduty", body, headers)[0]


def test_webhooks_come_in_from_the_first_start_and_follow_a_changed_port(tmp_path):
    data = tmp_path / "data"
    for its_id in ("PD1", "PD2"):
        port = free_port()
        settings = {
            "MUSTER_PAGERDUTY_WEBHOOK_SECRETS": SECRET,
            "MUSTER_WEBHOOK_PORT": str(port),
        }
        with BotProcess(data, **settings) as bot:
            bot.wait_for("Ctrl-D")
            wait_for_server(port)
            assert post(port, its_id, "no-secret-of-pagerdutys") == 401
            assert post(port, its_id) == 200
            bot.wait_for(f"Alert {its_id} #2126 from router")
            bot.ask("!incident alerts", f"{its_id} #2126")
            assert send(port, "POST", "/echo", b"hello", {})[0] == 404
            bot.process.send_signal(signal.SIGTERM)
            assert bot.finish() == 0
            assert "Traceback" not in "\n".join(bot.err)
    log = (data / "muster.log").read_text()
    assert log.count("answered 401: not_signed") == 2
    assert SECRET not in log
    assert "5xx rate high" not in log
