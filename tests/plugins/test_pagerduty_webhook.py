"""PagerDuty's webhooks on a real webserver on loopback: what gets in, and what is answered."""

import http.client
import logging
import resource
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from muster.journal.store import StorageLost
from muster.playbook import read_playbook
from muster.settings import read_settings
from tests.conftest import ROOT
from tests.gateways.test_pagerduty_webhook import OLDER, SECRET, encoded, event, signature
from tests.theatre import ROOM, Theatre

PATH = "/pagerduty"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_server(port):
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except ConnectionRefusedError:
            time.sleep(0.01)
    raise AssertionError("no webserver")


def send(port, method, path, body, headers):
    """Send a request; return the status and the body of the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


class Intake:
    """A bot with its webserver, and what PagerDuty sends it."""

    def __init__(self, playbook, data, port, secrets=SECRET, **environment):
        self.port = port
        settings = read_settings(
            {
                "MUSTER_PAGERDUTY_WEBHOOK_SECRETS": secrets,
                "MUSTER_WEBHOOK_PORT": str(port),
                **environment,
            }
        )
        self.theatre = Theatre(settings, playbook, data)
        self.theatre.cast("alex", "paas-sre", on_support=True)
        self.theatre.start()
        self.wait_for_server()

    def wait_for_server(self):
        wait_for_server(self.port)

    @property
    def alerts(self):
        return self.theatre.services.alerts

    def body(self, its_id="PD1", event_id="e-1", event_type="incident.triggered", **changes):
        """A webhook of this moment."""
        now = self.theatre.stage.clock.now()
        whole = event(event_type, id=its_id, created_at=now.isoformat(), **changes)
        whole["event"] |= {"id": event_id, "occurred_at": now.isoformat()}
        return encoded(whole)

    def send(self, body, signed_by=SECRET, path=PATH, method="POST", **headers):
        """Send a request; return the status and the body of the answer."""
        if signed_by:
            headers["X-PagerDuty-Signature"] = signature(body, signed_by)
        return send(self.port, method, path, body, headers)

    def send_raw(self, head):
        """Send the head of a request and no body; return the status of the answer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(head.replace("\n", "\r\n").encode())
            return int(connection.makefile("rb").readline().split()[1])

    def stop(self):
        self.theatre.stop()


@pytest.fixture
def start(tmp_path, playbook):
    """Starts bots, one after the other, on one storage."""
    started = []

    def begin(port=None, adapted=None, **given):
        while started:
            started.pop().stop()
        intake = Intake(adapted or playbook, tmp_path, port or free_port(), **given)
        started.append(intake)
        return intake

    yield begin
    for intake in started:
        intake.stop()


@pytest.fixture
def intake(start):
    return start()


@pytest.fixture
def many_files():
    """As many sockets as a crowd needs, beside those of the bot."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def posts(intake):
    return [text for where, text in intake.theatre.posts if where == ROOM]


# ---- what gets in


def test_a_signed_webhook_is_recorded_and_told(intake):
    assert intake.send(intake.body()) == (200, b"{}")
    [alert] = intake.alerts.open()
    assert (alert.id, alert.number, alert.service) == ("PD1", 2126, "router")
    assert posts(intake)[0].startswith("Alert PD1 #2126 from router")


def test_what_is_done_on_the_phone_is_known_here(intake):
    intake.send(intake.body())
    intake.theatre.wait(minutes=2)
    intake.send(intake.body(event_id="e-2", event_type="incident.acknowledged"))
    assert "already acknowledged by Alex Anderson" in intake.theatre.say("alex", "!incident ack")
    intake.theatre.wait(minutes=2)
    intake.send(intake.body(event_id="e-3", event_type="incident.resolved"))
    assert intake.alerts.open() == []


def test_while_secrets_are_replaced_either_is_taken(start):
    intake = start(secrets=f"{SECRET},{OLDER}")
    assert intake.send(intake.body(), OLDER)[0] == 200
    assert intake.send(intake.body("PD2", "e-2"), SECRET)[0] == 200
    intake = start(secrets=SECRET)
    assert intake.send(intake.body("PD3", "e-3"), OLDER)[0] == 401
    assert [alert.id for alert in intake.alerts.open()] == ["PD1", "PD2"]


@pytest.mark.parametrize("signed_by", [None, OLDER])
def test_what_is_not_signed_by_pagerduty_is_refused_unread(intake, signed_by, caplog):
    for _ in range(30):
        assert intake.send(intake.body(), signed_by) == (401, b"{}")
        assert intake.send(b"not json", signed_by) == (401, b"{}")
    assert intake.alerts.open() == []
    intake.stop()
    told = [r.getMessage() for r in caplog.records if r.levelname == "WARNING"]
    told = [line for line in told if line.startswith("webhooks refused")]
    assert told == [
        "webhooks refused: 401 not_signed",
        "webhooks refused: 401 not_signed (59 times)",
    ]


def test_a_body_that_was_changed_on_the_way_is_refused(intake):
    body = intake.body()
    header = {"X-PagerDuty-Signature": signature(body)}
    assert intake.send(body.replace(b"5xx", b"6xx"), None, **header)[0] == 401


@pytest.mark.parametrize("body", [b"not json", b"", b"{}", b"[" * 100_000])
def test_what_is_signed_but_no_webhook_is_refused(intake, body):
    assert intake.send(body) == (400, b"{}")
    assert intake.alerts.open() == []


def test_a_body_that_is_too_large_is_refused_before_it_is_read(intake):
    head = f"POST {PATH} HTTP/1.1\nHost: x\nContent-Length: {256 * 1024 + 1}\n\n"
    assert intake.send_raw(head) == 413


@pytest.mark.parametrize(
    ("length", "status"),
    [
        ("", 411),
        ("Transfer-Encoding: chunked\n", 411),
        ("Transfer-Encoding: chunked\nContent-Length: 2\n", 411),
        ("Content-Length: many\n", 400),
        ("Content-Length: -1\n", 400),
        ("Content-Length: 2\nContent-Length: 3\n", 400),
    ],
)
def test_a_body_without_a_length_is_refused_before_it_is_read(intake, length, status):
    assert intake.send_raw(f"POST {PATH} HTTP/1.1\nHost: x\n{length}\n") == status


def test_one_of_just_the_largest_size_is_taken(intake):
    body = intake.body()
    body += b" " * (256 * 1024 - len(body))
    assert intake.send(body)[0] == 200


def test_the_same_webhook_again_is_answered_and_does_nothing(intake, monkeypatch):
    body = intake.body()
    assert intake.send(body)[0] == 200
    monkeypatch.setattr(intake.alerts, "heard", lambda *_: pytest.fail("heard again"))
    assert intake.send(body)[0] == 200


def test_the_same_webhook_after_a_restart_records_nothing_new(start):
    intake = start()
    body = intake.body()
    intake.send(body)
    intake = start()
    assert intake.send(body)[0] == 200
    assert len(intake.theatre.services.journal.read("alert-pd1")) == 1


@pytest.mark.parametrize(
    ("moved", "status"),
    [
        (timedelta(minutes=59), 200),
        (timedelta(minutes=61), 400),
    ],
)
def test_a_webhook_that_is_sent_again_much_later_is_refused(intake, moved, status):
    body = intake.body()
    intake.theatre.wait(seconds=moved.total_seconds())
    assert intake.send(body)[0] == status


def test_a_webhook_from_the_future_is_refused(intake):
    intake.theatre.wait(minutes=10)
    body = intake.body()
    intake.theatre.stage.clock.set(intake.theatre.stage.clock.now() - timedelta(minutes=6))
    assert intake.send(body)[0] == 400


def test_only_the_services_that_the_playbook_names_count(start):
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    adapted = read_playbook(text.replace("alerts_of: []", "alerts_of: [PF9KMXH]", 1), "adapted")
    intake = start(adapted=adapted)
    other = {"id": "POTHER", "summary": "billing"}
    assert intake.send(intake.body("PD9", "e-9", service=other))[0] == 200
    assert intake.send(intake.body())[0] == 200
    assert [alert.id for alert in intake.alerts.open()] == ["PD1"]


def test_news_of_our_own_pages_is_no_alert(intake):
    seen = []
    intake.alerts.on_page_news = seen.append
    key = "muster-incident-00000001-3-20260302T140000000000"
    assert intake.send(intake.body(incident_key=key, event_type="incident.acknowledged"))[0] == 200
    assert [(news.key, news.by) for news in seen] == [(key, "Alex Anderson")]
    assert intake.alerts.open() == []


def test_while_the_storage_is_away_pagerduty_is_asked_to_try_again(intake, monkeypatch):
    body = intake.body()

    def lost(*_, **__):
        raise StorageLost("the disk at secret-host is gone")

    with monkeypatch.context() as patched:
        patched.setattr(intake.theatre.services.journal._store, "write", lost)
        assert intake.send(body) == (503, b"{}")
    assert intake.send(body)[0] == 200
    assert [alert.id for alert in intake.alerts.open()] == ["PD1"]


def test_while_the_plugin_is_off_nothing_listens(intake):
    manager = intake.theatre.stage.bot.plugin_manager
    manager.deactivate_plugin("Pagerduty")
    with pytest.raises(ConnectionRefusedError):
        intake.send(intake.body())
    manager.activate_plugin("Pagerduty")
    intake.wait_for_server()
    assert intake.send(intake.body())[0] == 200


def test_no_refusal_tells_or_logs_a_secret_or_a_body(intake, caplog):
    caplog.set_level(logging.DEBUG)
    marker = "tenant-name-in-a-title"
    body = intake.body(title=marker)
    for given in (body[:-1], body.replace(b"2126", b'"x"')):
        for signed_by in (SECRET, OLDER):
            _, answer = intake.send(given, signed_by)
            assert answer == b"{}"
    assert marker not in caplog.text
    assert SECRET not in caplog.text
    assert signature(body[:-1]) not in caplog.text


# ---- the webserver


def test_a_changed_port_is_followed(start):
    first = start()
    second = start()
    assert first.port != second.port
    assert second.send(second.body())[0] == 200
    with pytest.raises(ConnectionRefusedError):
        first.send(b"")


def test_nobody_can_bring_in_an_alert_from_the_chat(intake):
    for who in ("alex", "eve"):
        for typed in ("!webhook test /pagerduty {}", "!webstatus", "!generate certificate"):
            heard = intake.theatre.tell(who, typed)
            assert "There is no !" in heard or "That is no command" in heard, typed
    assert "No alert is open" in intake.theatre.tell("alex", "!incident alerts")


def test_after_a_reconnection_webhooks_are_taken_again(intake):
    bot = intake.theatre.stage.bot
    assert intake.send(intake.body())[0] == 200
    bot.disconnect_callback()
    bot.connect_callback()
    intake.wait_for_server()
    assert intake.send(intake.body("PD2", "e-2"))[0] == 200


def test_without_a_secret_there_is_no_webserver(theatre):
    assert "Pagerduty" in theatre.stage.bot.plugin_manager.get_all_active_plugin_names()
    assert not [each for each in threading.enumerate() if each.name == "muster-webserver"]


def test_errbots_own_webserver_never_runs(intake):
    """It serves whatever any plugin offers, and more, to anybody at any pace."""
    assert "Webserver" not in intake.theatre.stage.bot.plugin_manager.plugins


# ---- many


def test_a_storm_of_five_hundred_webhooks_is_recorded_whole_and_told_in_few_messages(intake):
    bodies = [intake.body(f"PD{n}", f"e-{n}", number=n + 1) for n in range(500)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(intake.send, bodies))
    assert {status for status, _ in answers} == {200}
    assert len(intake.alerts.open()) == 500
    intake.theatre.stage.pass_time(intake.theatre.stage.clock.now() + timedelta(minutes=3))
    said = posts(intake)
    assert len(said) <= 3
    counted = [1 if text.startswith("Alert ") else int(text.split()[0]) for text in said]
    assert sum(counted) == 500


def test_while_a_thousand_send_and_never_end_commands_and_webhooks_go_on(intake, many_files):
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf of it".encode()
    slow = []
    try:
        for number in range(1000):
            slow.append(socket.create_connection(("127.0.0.1", intake.port), timeout=20))
            slow[-1].sendall(head)
            if number % 100 == 99:
                said = intake.theatre.say("alex", f"!incident start Number {number} fails")
                assert f"Number {number} fails" in said
                assert intake.send(intake.body(f"PD{number}", f"e-{number}"))[0] == 200
    finally:
        for each in slow:
            each.close()
    assert len(intake.alerts.open()) == 10
    assert intake.theatre.services.incidents.last_number() == 10
