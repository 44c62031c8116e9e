"""`check` reads the commands that a playbook has people type, and the chats that it names."""

import pytest

from muster.__main__ import main
from tests.conftest import ROOT

GOVUK = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
FERRY = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")
FIXED = 'type: "!incident fixed TEXT"'


@pytest.fixture
def check(tmp_path, monkeypatch, capsys):
    def checked(text, roster=None):
        monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))
        playbook = tmp_path / "team.yaml"
        playbook.write_text(text, encoding="utf-8")
        monkeypatch.setenv("MUSTER_PLAYBOOK", str(playbook))
        if roster:
            (tmp_path / "roster.yaml").write_text(roster, encoding="utf-8")
            monkeypatch.setenv("MUSTER_ROSTER", str(tmp_path / "roster.yaml"))
        status = main(["check"])
        out = capsys.readouterr().out
        return status, [line for line in out.splitlines() if line.startswith("WRONG")], out

    return checked


@pytest.mark.parametrize("text", [GOVUK, FERRY], ids=["govuk-paas", "harbour-ferry"])
def test_the_playbooks_that_come_have_people_type_what_there_is(check, text):
    assert check(text)[:2] == (0, [])


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("!incident solve TEXT", "!incident has no “solve”; valid: !incident start"),
        ("!incident fixd TEXT", "!incident has no “fixd”; did you mean !incident fixed?"),
        ("!incidnt fixed TEXT", "there is no !incidnt; did you mean !incident?"),
        ("!fix it", "there is no !fix; valid: !comms, !escalate, !help"),
        ("!incident fixed TEXT --att TIME", "--att is no flag of !incident fixed; valid: --at"),
        ("!incident fixed TEXT --at", "--at needs a value, such as 14:05"),
        ("!incident fixed", "!incident fixed needs TEXT [--at 14:05]"),
        ("!incident timeline TEXT", "!incident timeline takes no text after it"),
        ("!incident fixed {text}", "nothing fills in “{text}”"),
        ("!incident fixed <TEXT>", "nothing fills in “<TEXT>”"),
        ("!incident lead NAME", "nobody knows what to type for NAME; valid: PERSON"),
        ("!incident priority P2", "“P2” cannot follow it; valid: sev1, sev2, sev3"),
        ("!incident priority sev9", "“sev9” cannot follow it; valid: sev1, sev2, sev3"),
        ("!incident tenants perhaps", "“perhaps” cannot follow it; valid: yes, no"),
        ("!incident snooze dinner 20m", "“dinner” cannot follow it; valid: triage"),
        ("!escalate backstop", "!escalate has no “backstop”; valid: !escalate help"),
        ("!incident cyber yes", "this playbook has nothing for !incident cyber"),
    ],
)
def test_a_command_that_cannot_be_typed_is_told_with_what_is_valid(check, typed, says):
    status, wrong, out = check(FERRY.replace(FIXED, f'type: "{typed}"'))
    line = 1 + FERRY[: FERRY.index(FIXED)].count("\n")
    assert status == 1
    [told] = wrong
    assert f"team.yaml, line {line}: roles.engineering_lead.steps[3].type: !" in told
    assert says in told
    assert "the bot would start, and fail at that" in out


@pytest.mark.parametrize(
    "typed",
    [
        "!incident fixed TEXT --at TIME",
        "!incident fixed INC-N TEXT",
        "!incident agree (or !incident priority sev2)",
        "!comms reply, and keep it with !comms contact TEXT",
        "!incident runbook NAME worked (or failed); the list of them: !incident runbook",
        "!comms draft resolved, then !comms send",
        "!incident lead me",
        "!incident review DATE TIME",
        "!escalate help WHAT HAPPENED",
        "!incident help start",
        "!incident",
        "!rota absent PERSON",
        "!incident done N",
        "Hello! Type nothing",
    ],
)
def test_a_command_as_a_sentence_has_it_is_none_of_these(check, typed):
    assert check(FERRY.replace(FIXED, f'type: "{typed}"'))[:2] == (0, [])


def test_what_another_text_has_people_type_is_read_as_well(check):
    text = FERRY.replace("by_hand: Ring the office.", 'by_hand: "Or type !incident leed PERSON"')
    [told] = check(text)[1]
    assert "escalation.routes[1].by_hand: !incident leed PERSON: !incident has no “leed”" in told


ROSTER = """\
people:
  - {id: alex, name: Alex, pools: [crew], on_support: true, handles: {slack: U01ALEX, irc: alex}}
  - id: sam
    name: Sam
    pools: [desk]
    on_comms: true
    handles:
      slackv3: U02SAM
      slak: U02SAM
      telegram: sam
"""


def test_a_handle_of_a_chat_that_nobody_knows_is_told_with_its_line(check):
    status, wrong, _ = check(FERRY, ROSTER)
    assert status == 1
    assert [line.partition("roster.yaml, ")[2] for line in wrong] == [
        "line 9: people[2].handles.slak: there is no chat “slak”; did you mean slack? "
        "Valid: irc, slack, console, xmpp, pagerduty",
        "line 10: people[2].handles.telegram: there is no chat “telegram”; "
        "valid: irc, slack, console, xmpp, pagerduty",
    ]


def test_so_is_a_rooms_address_on_such_a_chat(check):
    text = FERRY.replace('name: "#quay"\n', 'name: "#quay"\n    addresses: {teams: quay}\n')
    [told] = check(text)[1]
    assert "rooms.incident.addresses.teams: there is no chat “teams”; valid: irc, slack" in told


def test_a_role_of_the_teams_own_is_no_word_that_does_something_else(check):
    status, wrong, _ = check(FERRY.replace("  scribe:\n", "  start:\n"))
    assert status == 1
    assert any("roles.start: !incident start does something else already" in line for line in wrong)
    typed = 'type: "!incident scribe PERSON"'
    assert check(FERRY.replace(FIXED, typed))[0] == 0
