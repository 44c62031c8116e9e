"""`python -m muster check --live`, against a PagerDuty that keeps to PagerDuty's own document."""

import pytest

from muster.__main__ import main
from muster.settings import read_settings
from muster.shipped_gateways import GATEWAYS, load_gateways
from tests.conftest import ROOT
from tests.gateways import faults
from tests.gateways.conftest import _no_proxy, fake, tls  # noqa: F401 - fixtures
from tests.gateways.pagerduty_fake import SENDER, TOKEN

FERRY = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")
PAGING = """\
paging:
  alerts_of: [{service}]
  schedules: {{crew: {schedule}}}
"""
ROUTE = "      says: [Walk over.]\n"
PAGES = "      pages: {{service: {service}, escalation_policy: {policy}}}\n"
ROSTER = """\
people:
  - {{id: alex, name: Alex, pools: [crew], on_support: true, handles: {{pagerduty: {alex}}}}}
  - {{id: sam, name: Sam, pools: [desk], on_comms: true}}
"""
KNOWN = {"service": "PSERVICE", "policy": "PPOLICY", "schedule": "PSCHED", "alex": "PALEX"}


@pytest.fixture
def check(tmp_path, monkeypatch, capsys, fake, tls):  # noqa: F811 - the fixtures above
    """Checks a set-up with PagerDuty; the ids that it names can be others than those known."""

    def checked(*arguments, environment=(), **ids):
        ids = {**KNOWN, **ids}
        playbook, roster = tmp_path / "team.yaml", tmp_path / "roster.yaml"
        playbook.write_text(
            FERRY.replace(ROUTE, ROUTE + PAGES.format(**ids)) + PAGING.format(**ids)
        )
        roster.write_text(ROSTER.format(**ids))
        settings = {
            "MUSTER_DATA_DIR": tmp_path / "data",
            "MUSTER_PLAYBOOK": playbook,
            "MUSTER_ROSTER": roster,
            "MUSTER_PAGERDUTY_TOKEN": TOKEN,
            "MUSTER_PAGERDUTY_FROM": SENDER,
            "MUSTER_PAGERDUTY_URL": fake.url,
            "MUSTER_PAGERDUTY_CA_FILE": tls.file,
            **dict(environment),
        }
        for name, value in settings.items():
            monkeypatch.setenv(name, str(value))
        status = main(["check", *arguments])
        out = capsys.readouterr().out
        assert {seen.method for seen in fake.requests} <= {"GET"}, "nothing is ever changed"
        assert TOKEN not in out
        return status, out

    return checked


def wrong(out):
    return [line for line in out.splitlines() if line.startswith("WRONG")]


def test_each_thing_that_is_named_is_proven_in_a_line(check):
    status, out = check("--live")
    assert status == 0
    assert [line for line in out.splitlines() if line.startswith("OK ")] == [
        f"OK    PagerDuty answers: the token is that of Muster ({SENDER}).",
        "OK    MUSTER_PAGERDUTY_FROM: pages come from Muster.",
        "OK    The playbook's escalation.routes[1].pages.service: "
        "PSERVICE is the service Service PSERVICE.",
        "OK    The playbook's escalation.routes[1].pages.escalation_policy: "
        "PPOLICY is the escalation policy Policy PPOLICY.",
        "OK    The playbook's paging.alerts_of[1]: PSERVICE is the service Service PSERVICE.",
        "OK    The playbook's paging.schedules.crew: PSCHED is the schedule Schedule PSCHED.",
        "OK    In the roster, handles.pagerduty of alex: PALEX is the user Alex Anderson.",
        "OK    On call for crew now: Alex Anderson (PALEX, alex@paas.example.org).",
    ]
    assert out.endswith("Nothing is wrong.\n")


def test_without_live_nothing_is_asked(check, fake):  # noqa: F811
    status, out = check()
    assert (status, fake.requests) == (0, [])
    assert "PagerDuty" not in out


def test_an_accounts_own_token_is_told_as_such(check, fake):  # noqa: F811
    fake.owner = None
    status, out = check("--live")
    assert status == 0
    assert "PagerDuty answers: the token is the account's own." in out


@pytest.mark.parametrize(
    ("wrong_id", "where"),
    [
        ({"policy": "PGONE"}, "The playbook's escalation.routes[1].pages.escalation_policy"),
        ({"schedule": "PGONE"}, "The playbook's paging.schedules.crew"),
    ],
)
def test_an_id_that_pagerduty_does_not_have_is_told_with_its_key(check, wrong_id, where):
    status, out = check("--live", **wrong_id)
    assert status == 1
    [line] = wrong(out)
    assert line.startswith(f"WRONG {where}: PagerDuty has no ")
    assert line.endswith(" PGONE.")
    assert out.endswith("1 wrong: the bot would start, and fail at that.\n")


def test_whoever_is_on_call_and_not_in_the_roster_is_told(check):
    status, out = check("--live", alex="PBOT")
    assert status == 1
    [line] = wrong(out)
    assert line.startswith("WRONG On call for crew now: Alex Anderson (PALEX, alex@paas.example.or")
    assert "{pagerduty: ID} or an email" in line


def test_a_user_whom_pagerduty_does_not_have_is_told(check):
    out = check("--live", alex="PGONE")[1]
    assert "handles.pagerduty of alex: PagerDuty has no user PGONE." in wrong(out)[0]


def test_a_schedule_that_names_nobody_now_is_a_note(check, fake):  # noqa: F811
    fake.schedules["PSCHED"] = []
    status, out = check("--live")
    assert status == 0
    assert "NOTE  Nobody is on call for crew now, so the roster counts." in out


def test_each_place_of_an_unknown_service_is_told(check):
    keys = [line.partition(":")[0] for line in wrong(check("--live", service="PGONE")[1])]
    assert keys == [
        "WRONG The playbook's escalation.routes[1].pages.service",
        "WRONG The playbook's paging.alerts_of[1]",
    ]


def test_a_sender_whom_pagerduty_does_not_know_is_told(check):
    # The name of a user holds it, and so does a part of another's address.
    for address in ("nobody@paas.example.org", "ot@paas.example.org"):
        status, out = check("--live", environment={"MUSTER_PAGERDUTY_FROM": address})
        assert status == 1
        [line] = wrong(out)
        assert f"MUSTER_PAGERDUTY_FROM: no user of the account has the address {address}" in line


def test_a_sender_is_known_in_any_letter_case(check):
    assert check("--live", environment={"MUSTER_PAGERDUTY_FROM": SENDER.title()})[0] == 0


def test_an_expired_token_is_told_with_its_setting_and_asked_for_once(check, fake):  # noqa: F811
    fake.token = "another one"
    status, out = check("--live")
    assert status == 1
    assert wrong(out) == ["WRONG PagerDuty does not accept the token in MUSTER_PAGERDUTY_TOKEN."]
    assert len(fake.requests) == 1


def test_a_token_that_may_not_read_something_is_told_and_the_rest_is_asked(check, fake):  # noqa: F811
    real = fake.route

    def route(seen):
        forbidden = seen.path.startswith("/schedules")
        return faults.answers(403).reply if forbidden else real(seen)

    fake.route = route
    status, out = check("--live")
    assert status == 1
    [line] = wrong(out)
    assert "paging.schedules.crew: PSCHED cannot be looked up: PagerDuty does not let" in line
    assert "PALEX is the user" in out
    fake.forgive()


def test_a_pagerduty_that_cannot_be_reached_is_told(check, fake):  # noqa: F811
    fake.down()
    status, out = check("--live")
    assert status == 1
    [line] = wrong(out)
    assert line.startswith("WRONG PagerDuty does not answer as it should. Is MUSTER_PAGERDUTY_URL")


@pytest.mark.parametrize(
    "fault", [faults.answers(500), faults.dropped(), faults.reset(), faults.unreadable()]
)
def test_a_pagerduty_that_fails_half_way_is_told_once(check, fake, fault):  # noqa: F811
    fake.fail_next(*[None] * 3, fault)
    status, out = check("--live")
    assert status == 1
    assert len(wrong(out)) == 1
    assert "OK    MUSTER_PAGERDUTY_FROM" in out


def test_a_certificate_that_is_not_trusted_is_told(check):
    status, out = check("--live", environment={"MUSTER_PAGERDUTY_CA_FILE": ""})
    assert status == 1
    assert "CERTIFICATE_VERIFY_FAILED" in wrong(out)[0]


def test_a_simulated_service_says_how_to_have_a_real_one(check):
    status, out = check(
        "--live", environment={"MUSTER_PAGERDUTY_TOKEN": "", "MUSTER_PAGERDUTY_FROM": ""}
    )
    assert status == 0
    assert "NOTE  PagerDuty: paging is only simulated: set MUSTER_PAGERDUTY_TOKEN" in out


PLACEHOLDERS = {"service": "EXAMPLE1", "policy": "EXAMPLE2", "schedule": "EXAMPLE3"}


def test_placeholders_are_wrong_with_a_real_token_and_not_asked_for(check, fake):  # noqa: F811
    for arguments in ([], ["--live"]):
        status, out = check(*arguments, **PLACEHOLDERS)
        assert status == 1
        assert [line.split()[3] for line in wrong(out)] == [
            "escalation.routes[1].pages.service",
            "escalation.routes[1].pages.escalation_policy",
            "paging.alerts_of[1]",
            "paging.schedules.crew",
        ]
        assert "EXAMPLE3, which only holds the place of an id of your own" in out
    assert not any("EXAMPLE" in seen.path for seen in fake.requests)


def test_placeholders_without_a_token_are_a_note(check):
    status, out = check(
        environment={"MUSTER_PAGERDUTY_TOKEN": "", "MUSTER_PAGERDUTY_FROM": ""}, **PLACEHOLDERS
    )
    assert status == 0
    assert "needs ids of your own in escalation.routes[1].pages.service, escalation" in out


def test_a_token_that_cannot_be_one_keeps_the_bot_from_starting(check):
    status, out = check("--live", environment={"MUSTER_PAGERDUTY_TOKEN": "se cret"})
    assert status == 1
    assert wrong(out)[0].startswith("WRONG MUSTER_PAGERDUTY_TOKEN: ")
    assert "cret" not in out
    assert out.endswith("1 wrong: the bot would not start.\n")


def test_every_gateway_has_something_said_of_it(playbook, tmp_path):
    every = read_settings({"MUSTER_REPORTS": str(tmp_path)})
    made = set(load_gateways(every, playbook))
    assert {"pagerduty", "mail", "statuspage", "tracker", "calendar", "reports"} <= made
    assert made <= set(GATEWAYS)
