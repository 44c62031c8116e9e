"""The bot goes by PagerDuty's shifts, and answers the same whatever PagerDuty does."""

import json
import threading
import time

import pytest

from muster.playbook.load import read_yaml
from muster.record.export import lines
from muster.rehearsal.command import rehearsal_settings
from muster.rota import Written
from tests.conftest import ROOT, playbook_of
from tests.doors.bot_process import BotProcess
from tests.gateways import faults
from tests.gateways.conftest import _no_proxy, fake, gateway, tls  # noqa: F401 - fixtures
from tests.gateways.pagerduty_fake import SENDER, TOKEN, user
from tests.rota.service import WRITTEN
from tests.theatre import Theatre

SCHEDULES = {"paas-sre": "PSRE", "comms": "PCOMMS", "smt": "PSMT"}
ROSTER = """\
people:
  - {id: alex, name: Alex, pools: [paas-sre], on_support: true, handles: {pagerduty: PALEX}}
  - {id: pat, name: Pat, pools: [paas-sre], email: pat@paas.example.org}
  - {id: sam, name: Sam, pools: [comms], on_comms: true, handles: {pagerduty: PSAM}}
  - {id: lee, name: Lee, pools: [comms], handles: {pagerduty: PLEE}}
"""


@pytest.fixture
def playbook_file(tmp_path):
    """The team's playbook, with schedules for three pools."""
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    data, _ = read_yaml(text, "govuk-paas.yaml")
    [comms] = [route for route in data["escalation"]["routes"] if route["id"] == "comms"]
    comms["fills"] = "comms_lead"
    data["paging"] = {**data.get("paging", {}), "schedules": SCHEDULES}
    file = tmp_path / "playbook.yaml"
    file.write_text(json.dumps(data))
    return file


@pytest.fixture
def shifts(fake):  # noqa: F811
    """PagerDuty: Pat on support, Lee on comms, Kim on call for the SMT."""
    for name in ("alex", "pat", "sam", "lee", "kim", "zoe"):
        address = f"{name}@paas.example.org"
        fake.users[f"P{name.upper()}"] = user(f"P{name.upper()}", name.title(), address)
    fake.schedules = {"PSRE": ["PPAT"], "PCOMMS": ["PLEE"], "PSMT": ["PKIM"]}
    return fake


def looking():
    return [t for t in threading.enumerate() if t.name == "muster-on-calls"]


def wait_until(holds, patience=20.0):
    deadline = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


class Shifts(Theatre):
    """A theatre whose bot asks PagerDuty."""

    def looked(self):
        """Wait until PagerDuty was asked for the first time since the start."""
        wait_until(lambda: self.services.on_calls.standing().unheard == ())

    def look(self):
        self.services.on_calls.look(self.services.clock.now())


@pytest.fixture
def team(tmp_path, playbook_file, shifts, gateway):  # noqa: F811
    team = Shifts(
        rehearsal_settings(playbook_file),
        playbook_of(playbook_file.read_text(), playbook_file.name),
        tmp_path / "bot",
        MUSTER_GATEWAYS={"pagerduty": gateway},
        MUSTER_SCHEDULE=Written(
            type(WRITTEN)(tuple(_addressed(member) for member in WRITTEN.members))
        ),
    )
    (tmp_path / "bot").mkdir(exist_ok=True)
    yield team
    team.stop()
    assert looking() == []


def _addressed(member):
    handles = {**member.handles, "rehearsal": member.person.id}
    return type(member)(
        member.person, member.pools, member.on_support, member.on_comms, handles, email=member.email
    )


def test_who_is_on_is_what_pagerduty_says(team):
    team.start()
    team.looked()
    answer = team.say("eve", "!rota now")
    assert answer.splitlines()[:2] == [
        "On support: pat · on comms: lee",
        "Comms support: sam and lee · P&T SMT escalation rota: kim (on call) · "
        "Delivery manager: nobody",
    ]
    assert "PagerDuty" not in answer
    assert "kim (on call)" in team.say("eve", "!rota pools smt")
    assert "pat (on support)" in team.say("eve", "!rota pools paas-sre")
    team.say("eve", "!incident start Apps fail")
    assert team.incident().engineering_lead.id == "pat"


def test_the_export_holds_who_was_on_call_since_when(team):
    team.start()
    team.looked()
    [first, *_] = [line for line in lines(team.services.journal) if line.get("stream") == "on-call"]
    assert (first["kind"], first["data"]["schedule"]) == ("on_call_changed", "PSRE")
    assert first["happened"] == "2026-03-02T10:00:00Z"
    assert first["who"]["id"] == "muster"


def test_a_change_of_shift_is_followed(team, shifts):
    team.start()
    team.looked()
    shifts.schedules["PSRE"] = ["PALEX"]
    team.wait(minutes=5)
    team.look()
    assert "On support: alex" in team.say("eve", "!rota now")
    assert [seen.method for seen in shifts.requests] == ["GET"] * 6


def test_a_shift_taken_in_chat_stands_until_the_next_one_begins(team, shifts):
    team.start()
    team.looked()
    team.wait(minutes=1)
    answer = team.say("alex", "!rota support me")
    assert "on support from now on, until PagerDuty’s next shift begins, in place of pat" in answer
    team.look()
    assert "On support: alex" in team.say("eve", "!rota now")
    shifts.schedules["PSRE"] = []
    team.wait(minutes=1)
    team.look()
    assert "On support: alex" in team.say("eve", "!rota now")
    shifts.schedules["PSRE"] = ["PPAT"]
    team.wait(minutes=1)
    team.look()
    assert "On support: pat" in team.say("eve", "!rota now")


def test_whoever_is_away_is_not_on_whatever_pagerduty_says(team):
    team.start()
    team.looked()
    answer = team.say("alex", "!rota absent pat")
    assert "pat is on support but not available, and nobody stands in" in answer


def test_old_knowledge_is_told_with_its_age(team, shifts):
    team.start()
    team.looked()
    shifts.down()
    team.wait(minutes=15)
    assert "PagerDuty" not in team.say("eve", "!rota now")
    team.wait(minutes=25)
    answer = team.say("eve", "!rota now")
    assert "On support: pat" in answer
    assert "On call as PagerDuty said at 10:00 GMT, 40 minutes ago: it has not answered" in answer
    assert answer.count("\n") < 6
    team.restart()
    assert "On support: pat · on comms: lee" in team.say("eve", "!rota now")
    assert "10:00 GMT, 40 minutes ago" in team.say("eve", "!rota now")


def test_a_schedule_that_names_nobody_of_the_pool_is_told(team, shifts):
    shifts.schedules.update(PSRE=["PZOE"], PCOMMS=[])
    team.start()
    team.looked()
    answer = team.say("eve", "!rota now")
    assert "On support: alex · on comms: sam" in answer
    assert "PagerDuty has Zoe on call for PaaS SREs, whom the roster does not have there, so" in (
        answer
    )
    assert "PagerDuty has nobody on call for Comms support, so the roster counts." in answer


def test_a_pagerduty_that_hangs_holds_up_neither_the_start_nor_a_command_nor_the_end(team, shifts):
    shifts.fail_next(faults.hangs())
    team.start()
    wait_until(lambda: shifts.requests)
    answer = team.say("eve", "!rota now")
    assert "On support: alex · on comms: sam" in answer
    assert "PagerDuty has not said yet who is on call for PaaS SREs, so the roster" in answer
    team.say("alex", "!incident start Apps fail")
    assert team.incident().engineering_lead.id == "alex"
    [thread] = looking()
    team.stop()
    assert thread.is_alive(), "nobody waited for it"
    shifts.down()
    thread.join(20)


def test_nobody_is_asked_in_a_rehearsal(theatre):
    assert theatre.services.on_calls is None
    assert looking() == []
    assert "PagerDuty" not in theatre.say("eve", "!rota now")


def test_nobody_is_asked_where_no_pool_has_a_schedule(tmp_path, playbook, gateway, fake):  # noqa: F811
    team = Theatre(rehearsal_settings(), playbook, tmp_path, MUSTER_GATEWAYS={"pagerduty": gateway})
    team.start()
    try:
        assert team.services.on_calls is None
        assert looking() == []
        assert fake.requests == []
    finally:
        team.stop()


@pytest.mark.long
def test_a_real_bot_starts_and_goes_on_while_pagerduty_is_away(
    tmp_path,
    playbook_file,
    shifts,
    tls,  # noqa: F811
):
    roster = tmp_path / "roster.yaml"
    roster.write_text(ROSTER)
    environment = {
        "MUSTER_PLAYBOOK": str(playbook_file),
        "MUSTER_ROSTER": str(roster),
        "MUSTER_PAGERDUTY_TOKEN": TOKEN,
        "MUSTER_PAGERDUTY_FROM": SENDER,
        "MUSTER_PAGERDUTY_URL": shifts.url,
        "MUSTER_PAGERDUTY_CA_FILE": str(tls.file),
    }

    log = tmp_path / "data" / "muster.log"

    def on_support(bot):
        return bot.ask("!rota now", "On support: ")

    shifts.fail_next(faults.hangs())
    with BotProcess(tmp_path / "data", **environment) as bot:
        bot.wait_for("Ctrl-D")
        wait_until(lambda: shifts.requests)
        assert "On support: Alex" in on_support(bot)
        assert bot.end() == 0
    with BotProcess(tmp_path / "data", **environment) as bot:
        bot.wait_for("Ctrl-D")
        wait_until(lambda: "On support: Pat · on comms: Lee" in on_support(bot))
        assert bot.end() == 0
    shifts.down()
    with BotProcess(tmp_path / "data", **environment) as bot:
        bot.wait_for("Ctrl-D")
        assert "On support: Pat · on comms: Lee" in on_support(bot)
        assert bot.end() == 0
    shifts.up()
    shifts.schedules["PSRE"] = ["PALEX"]
    shifts.token = "another one"
    with BotProcess(tmp_path / "data", **environment) as bot:
        bot.wait_for("Ctrl-D")
        refused = "PagerDuty does not accept the token in MUSTER_PAGERDUTY_TOKEN"
        wait_until(lambda: refused in log.read_text())
        assert "On support: Pat" in on_support(bot)
        assert bot.end() == 0
    assert TOKEN not in log.read_text()
    assert {seen.method for seen in shifts.requests} == {"GET"}
