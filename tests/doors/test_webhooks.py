"""Webhooks of the bot as it runs: a process of its own, on its own configuration and storage."""

import resource
import signal
import socket
from datetime import UTC, datetime

import pytest

from tests.doors.bot_process import BotProcess
from tests.gateways.test_pagerduty_webhook import SECRET, encoded, event, signature
from tests.plugins.test_pagerduty_webhook import free_port, send, wait_for_server

pytestmark = pytest.mark.long


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
    assert log.count("webhooks refused: 401 not_signed") == 2
    assert SECRET not in log
    assert "5xx rate high" not in log


def test_slow_senders_leave_files_enough_for_commands_where_few_may_be_open(tmp_path):
    port = free_port()
    settings = {"MUSTER_PAGERDUTY_WEBHOOK_SECRETS": SECRET, "MUSTER_WEBHOOK_PORT": str(port)}
    slow = []
    with BotProcess(tmp_path / "data", **settings) as bot:
        resource.prlimit(bot.process.pid, resource.RLIMIT_NOFILE, (200, 200))
        bot.wait_for("Ctrl-D")
        wait_for_server(port)
        for _ in range(400):
            slow.append(socket.create_connection(("127.0.0.1", port), timeout=20))
            slow[-1].sendall(b"POST /pagerduty HTTP/1.1\r\nContent-Length: 9\r\n\r\n")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        bot.ask("!incident status", "Apps fail")
        assert post(port, "PD1") == 200
        bot.wait_for("Alert PD1 #2126 from router")
        assert bot.end() == 0
    for each in slow:
        each.close()
    log = (tmp_path / "data" / "muster.log").read_text()
    assert "Too many open files" not in log
    assert log.count("webhooks refused: ") in (1, 2), "not a line for each"
