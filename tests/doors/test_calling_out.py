"""The whole bot as a process, with PagerDuty and a mail server on this machine: it calls out."""

import email
import re
import time

import pytest

from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.gateways import faults
from tests.gateways.conftest import _no_proxy, fake, mail_server, tls  # noqa: F401 - fixtures
from tests.gateways.mail_server import PASSWORD, USER
from tests.gateways.pagerduty_fake import SENDER, TOKEN

pytestmark = pytest.mark.long

PLAYBOOK = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")


@pytest.fixture
def start(tmp_path, fake, tls, mail_server):  # noqa: F811 - the fixtures above
    """Starts the bot on one data folder, with all the gateways; by day at any hour."""
    playbook = tmp_path / "team.yaml"
    text = PLAYBOOK.replace("EXAMPLESERVICE", "PSERVICE")
    text = re.sub(r"EXAMPLE(COMMS|SMT|MANAGED)", "PPOLICY", text)
    text = text.replace("cyber-security@example.invalid", "cyber@paas.example.org")
    text = text.replace("  provision: false", "  provision: true")
    playbook.write_text(text, encoding="utf-8")

    def started(**environment):
        return BotProcess(
            tmp_path / "data",
            **{
                "MUSTER_PLAYBOOK": str(playbook),
                "MUSTER_PAGERDUTY_TOKEN": TOKEN,
                "MUSTER_PAGERDUTY_FROM": SENDER,
                "MUSTER_PAGERDUTY_URL": fake.url,
                "MUSTER_PAGERDUTY_CA_FILE": str(tls.file),
                "MUSTER_MAIL_HOST": "localhost",
                "MUSTER_MAIL_PORT": str(mail_server.port),
                "MUSTER_MAIL_FROM": "muster@paas.example.org",
                "MUSTER_MAIL_USER": USER,
                "MUSTER_MAIL_PASSWORD": PASSWORD,
                "MUSTER_MAIL_CA_FILE": str(tls.file),
                **environment,
            },
        )

    return started


def until(held, timeout=20):
    """Wait until something holds."""
    deadline = time.monotonic() + timeout
    while not held():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def statuses(fake):  # noqa: F811
    return [each["status"] for each in fake.incidents.values()]


def test_a_page_goes_out_is_acknowledged_and_resolved(start, fake):  # noqa: F811
    with start() as bot:
        bot.wait_for("It pages people: escalations are real.")
        bot.ask("!incident start Apps are unreachable --priority P1", "INC-1 declared")
        bot.ask("!escalate comms Please write", "PagerDuty is calling them out.")
        until(lambda: statuses(fake) == ["triggered"])
        [page] = fake.incidents.values()
        assert page["title"].startswith("INC-1 P1: Apps are unreachable (comms support asked for")
        assert page["escalation_policy"]["id"] == "PPOLICY"
        bot.ask("!escalate ack comms", "you have answered the call for comms support")
        until(lambda: statuses(fake) == ["acknowledged"])
        bot.ask("!incident resolve Gone again", "INC-1 is resolved")
        until(lambda: statuses(fake) == ["resolved"])
        assert bot.end() == 0


def test_an_expired_token_is_said_at_once_and_never_shown(start, fake, tmp_path):  # noqa: F811
    with start(MUSTER_PAGERDUTY_TOKEN="expired-token-of-old") as bot:
        bot.ask("!incident start Apps are unreachable", "INC-1 declared")
        bot.out.clear()
        bot.type("!escalate comms")
        line = bot.wait_for("nobody was paged for comms support")
        assert "MUSTER_PAGERDUTY_TOKEN" in line
        bot.wait_for("By hand: Page the person on comms support in PagerDuty")
        assert bot.end() == 0
    assert len([seen for seen in fake.requests if seen.method == "POST"]) == 1
    log = (tmp_path / "data" / "muster.log").read_text()
    assert "expired-token-of-old" not in "\n".join([*bot.out, *bot.err, log])


def test_a_page_that_waits_for_pagerduty_outlives_a_kill(start, fake):  # noqa: F811
    fake.down()
    with start() as bot:
        bot.ask("!incident start Apps are unreachable", "INC-1 declared")
        bot.type("!escalate comms")
        bot.wait_for("PagerDuty does not answer, so nobody’s phone has rung yet")
        bot.process.kill()
        bot.finish()
    fake.up()
    with start() as bot:
        until(lambda: statuses(fake) == ["triggered"])
        bot.wait_for("PagerDuty answers again. The page for comms support has gone out")
        assert bot.end() == 0


def test_a_page_that_pagerduty_took_without_an_answer_is_not_sent_twice(start, fake):  # noqa: F811
    fake.fail_next(faults.hangs(), on="POST")
    with start() as bot:
        bot.ask("!incident start Apps are unreachable", "INC-1 declared")
        bot.ask("!escalate comms", "PagerDuty is calling them out.")
        until(lambda: statuses(fake) == ["triggered"])
        bot.process.kill()
        bot.finish()
    with start() as bot:
        until(lambda: "called them out" in bot.ask("!escalate status", "1. comms support"))
        assert bot.end() == 0
    assert statuses(fake) == ["triggered"]


def test_the_cyber_security_team_gets_a_mail(start, mail_server):  # noqa: F811
    with start() as bot:
        bot.ask("!incident start Odd logins", "INC-1 declared")
        bot.ask("!incident cyber yes", "suspected")
        bot.ask(
            "!escalate cyber A stolen key --because the other lead is asleep", "mail is being sent"
        )
        until(lambda: mail_server.mails)
        assert bot.end() == 0
    [mailed] = mail_server.mails
    assert (mailed.to, mailed.encrypted) == (["cyber@paas.example.org"], True)
    message = email.message_from_bytes(mailed.data)
    assert "A stolen key" in message.get_payload(decode=True).decode()
