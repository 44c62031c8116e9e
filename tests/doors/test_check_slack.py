"""`python -m muster check --live` on Slack: what is missing, and how it is mended."""

import socket
import time
from email.utils import formatdate

import pytest

from muster import slack as slack_parts
from muster.__main__ import main
from muster.check import slack as checking
from muster.journal import open_store
from muster.journal.store import Batch
from muster.opening import storage_at
from muster.slack import needs
from tests.conftest import ROOT
from tests.slack.stand_in import BOT, EVERY_SCOPE, Slack
from tests.slack.workspace import Channel, Person

READS = {
    "apps.connections.open",
    "auth.test",
    "conversations.info",
    "conversations.list",
    "users.conversations",
    "users.info",
}
SCOPES = EVERY_SCOPE | {each.scope for each in needs.EVENTS}
ROSTER = """\
people:
  - {id: alex, name: Alex, pools: [paas-sre], on_support: true, handles: {slackv3: U01ALEX}}
  - {id: sam, name: Sam, pools: [comms], on_comms: true, handles: {slackv3: U02SAM}}
  - {id: pat, name: Pat, pools: [paas-sre]}
"""


def rooms():
    """Return the playbook's rooms, those private that hear of cyber security incidents."""
    here = {"U01ALEX", BOT}
    return {
        "C01INC": Channel("C01INC", "paas-incident", set(here), private=True),
        "C02INT": Channel("C02INT", "paas-internal", set(here)),
        "C03ESC": Channel("C03ESC", "paas-escalation", set(here)),
        "C04CYB": Channel("C04CYB", "cyber-security-help", set(here), private=True),
    }


NAME = '    name: "#cyber-security-help"\n'
BY_ID = (NAME, f"{NAME}    addresses: {{slackv3: C04CYB}}\n")


@pytest.fixture
def make():
    """Make a stand-in for a workspace with the playbook's rooms, which ends with the test."""
    made = []

    def make(**more):
        made.append(Slack(channels=rooms(), **{"scopes": SCOPES, **more}).start())
        return made[-1]

    yield make
    for each in made:
        each.stop()


@pytest.fixture
def check(tmp_path, monkeypatch, capsys):
    """Check a set-up on a stand-in; return the exit status and the lines that tell of Slack."""

    def checked(stand_in, roster=ROSTER, **environment):
        (tmp_path / "roster.yaml").write_text(roster, encoding="utf-8")
        playbook = (ROOT / "playbooks/govuk-paas.yaml").read_text(encoding="utf-8")
        playbook = playbook.replace(*BY_ID)
        (tmp_path / "team.yaml").write_text(playbook, encoding="utf-8")
        settings = {
            "MUSTER_BACKEND": "Slack",
            "MUSTER_DATA_DIR": tmp_path / "data",
            "MUSTER_PLAYBOOK": tmp_path / "team.yaml",
            "MUSTER_ROSTER": tmp_path / "roster.yaml",
            "MUSTER_SLACK_URL": f"{stand_in.url}/api/",
            "MUSTER_SLACK_BOT_TOKEN": stand_in.bot_token,
            "MUSTER_SLACK_APP_TOKEN": stand_in.app_token,
            **environment,
        }
        for name, value in settings.items():
            monkeypatch.setenv(name, str(value))
        status = main(["check", "--live"])
        out = capsys.readouterr().out
        assert {call.method for call in stand_in.calls} <= READS, "nothing is ever changed"
        assert stand_in.bot_token not in out
        assert stand_in.app_token not in out
        lines = out.splitlines()
        start = next(n for n, line in enumerate(lines) if line.startswith("NOTE  The storage: "))
        end = next(n for n, line in enumerate(lines) if "PagerDuty: " in line)
        return status, lines[start + 1 : end]

    return checked


def wrong(lines):
    return [line.removeprefix("WRONG ") for line in lines if line.startswith("WRONG")]


def test_each_thing_that_works_is_told_in_a_line(check, make):
    status, lines = check(make())
    assert [line for line in lines if not line.startswith("NOTE")] == [
        "OK    Slack answers: the bot is @muster in the workspace Test.",
        "OK    The bot's token has the scopes that it needs.",
        "OK    MUSTER_SLACK_APP_TOKEN: Slack would open a connection for Socket Mode.",
        "OK    #paas-incident: the bot is in the channel, which is private.",
        "OK    #paas-internal: the bot is in the channel.",
        "OK    #paas-escalation: the bot is in the channel.",
        "OK    #cyber-security-help: the bot is in the channel, which is private.",
        "OK    The roster: Slack knows 2 of 2 by their member IDs.",
    ]
    assert status == 0


def test_all_is_told_within_five_seconds_however_slow_slack_is(check, make, monkeypatch):
    assert checking.ANSWERED_WITHIN == 5.0
    monkeypatch.setattr(checking, "ANSWERED_WITHIN", 2.0)
    stand_in = make()
    stand_in.api.delay = lambda method: 8 if method == "users.info" else 0
    status, lines = check(stand_in)
    assert status == 1
    assert "OK    #paas-internal: the bot is in the channel." in lines
    [line] = wrong(lines)
    assert line.startswith("Slack did not answer everything within 2 seconds")


# Tokens.


@pytest.mark.parametrize(
    ("error", "says"),
    [
        ("token_revoked", "it was revoked, or the app was removed. Install the app anew"),
        ("token_expired", "it has expired."),
        ("account_inactive", "the app, or its workspace, was removed or turned off."),
        ("org_login_required", "the workspace is moving into an organisation."),
    ],
)
def test_a_token_that_slack_does_not_take_is_all_that_is_told(check, make, error, says):
    stand_in = make()
    stand_in.api.token_error = error
    status, lines = check(stand_in)
    assert (status, len(lines)) == (1, 1)
    assert lines[0].startswith(f"WRONG MUSTER_SLACK_BOT_TOKEN: {says}")


def test_a_wrong_token_is_told_with_its_setting(check, make):
    stand_in = make()
    _, lines = check(stand_in, MUSTER_SLACK_BOT_TOKEN="xoxb-of-another-app")
    assert lines == [
        "WRONG MUSTER_SLACK_BOT_TOKEN: Slack does not know it. Copy the Bot User OAuth Token "
        "(xoxb-…) of the page OAuth & Permissions of the app, at api.slack.com/apps."
    ]
    _, lines = check(stand_in, MUSTER_SLACK_APP_TOKEN="xapp-of-another-app")
    assert wrong(lines) == [
        "MUSTER_SLACK_APP_TOKEN: Slack does not know it. Copy an app-level token (xapp-…) of the "
        "page Basic Information of the app, at api.slack.com/apps."
    ]


def test_an_app_token_without_its_scope_is_told_with_how_to_make_one(check, make):
    stand_in = make()
    stand_in.api.app_scopes = frozenset()
    status, lines = check(stand_in)
    assert status == 1
    [line] = wrong(lines)
    assert line.startswith("MUSTER_SLACK_APP_TOKEN: it lacks the scope connections:write.")


def test_with_signed_events_no_connection_is_asked_for(check, make):
    stand_in = make()
    signed = {"MUSTER_SLACK_SIGNING_SECRET": "s" * 32, "MUSTER_SLACK_EVENTS_PORT": "3000"}
    status, lines = check(stand_in, MUSTER_SLACK_APP_TOKEN="", **signed)
    assert status == 0
    assert "apps.connections.open" not in stand_in.methods()
    assert not any("APP_TOKEN" in line for line in lines)


# Scopes.


def test_a_scope_that_is_missing_is_told_with_where_to_add_it(check, make):
    status, lines = check(make(scopes=SCOPES - {"files:write", "channels:history"}))
    assert status == 1
    assert wrong(lines) == [
        "The bot’s token lacks the scope channels:history: without it it hears nothing in public "
        "channels. At api.slack.com/apps: OAuth & Permissions → Bot Token Scopes → Add an OAuth "
        "Scope → channels:history, then Reinstall to Workspace."
    ]
    [note] = [line for line in lines if "files:write" in line]
    assert note.startswith("NOTE  The bot’s token lacks the scope files:write: without it it shows")


def test_without_a_scope_that_shows_rooms_the_others_are_still_looked_at(check, make):
    _, lines = check(make(scopes=SCOPES - {"groups:read"}))
    assert "OK    #paas-escalation: the bot is in the channel." in lines
    assert any("lacks the scope groups:read" in line for line in wrong(lines))
    _, lines = check(make(scopes=SCOPES - {"channels:read"}))
    assert "OK    #paas-incident: the bot is in the channel, which is private." in lines
    assert any("lacks the scope channels:read" in line for line in wrong(lines))


# Rooms.


def test_a_room_that_the_bot_is_not_in_is_told_with_what_to_type_there(check, make):
    stand_in = make()
    stand_in.workspace.channels["C03ESC"].members.discard(BOT)
    status, lines = check(stand_in)
    assert status == 1
    assert wrong(lines) == ["#paas-escalation: the bot is not in it. Type there: /invite @muster"]


def test_a_private_room_without_the_bot_is_not_to_be_seen_by_its_name_or_its_id(check, make):
    stand_in = make()
    for channel in ("C01INC", "C04CYB"):
        stand_in.workspace.channels[channel].members.discard(BOT)
    names = [line.partition(":")[0] for line in wrong(check(stand_in)[1])]
    assert names == ["#paas-incident", "#cyber-security-help"]


def test_a_room_that_is_gone_or_archived_or_public_is_told(check, make):
    stand_in = make()
    channels = stand_in.workspace.channels
    del channels["C02INT"]
    channels["C03ESC"].archived = True
    channels["C04CYB"].private = False
    _, lines = check(stand_in)
    internal, escalation, cyber = wrong(lines)
    assert internal.startswith("#paas-internal: the bot is not in it, and finds no such channel.")
    assert escalation.startswith("#paas-escalation: the channel is archived")
    assert "the channel is public: everybody in the workspace may read it" in cyber
    assert cyber.startswith("#cyber-security-help hears of cyber security incidents")


def test_a_bot_that_is_in_no_room_is_told_so_in_one_line(check, make):
    stand_in = make()
    for channel in stand_in.workspace.channels.values():
        channel.members.discard(BOT)
    _, lines = check(stand_in)
    [line] = wrong(lines)
    assert "the bot is in none of its rooms" in line.casefold()
    assert line.endswith("#cyber-security-help. Type in each: /invite @muster")


# People, clocks, events.


def test_member_ids_of_nobody_who_can_be_asked_are_told(check, make):
    stand_in = make()
    stand_in.workspace.people["U02SAM"].deleted = True
    stand_in.workspace.people["U04PAT"] = Person("U04PAT", "pat", is_bot=True)
    roster = ROSTER.replace("U01ALEX", "U0GONE").replace("[paas-sre]}", "[paas-sre], @}")
    roster = roster.replace("@", "handles: {slackv3: U04PAT}")
    status, lines = check(stand_in, roster=roster)
    assert status == 1
    assert sorted(wrong(lines)) == [
        "In the roster, handles.slack of alex: Slack has nobody with the member ID U0GONE. Copy "
        "it from their profile there (⋮ → Copy member ID).",
        "In the roster, handles.slack of pat: U04PAT is an app, and no person. Copy the member "
        "ID from their profile there.",
        "In the roster, handles.slack of sam: the account U02SAM is deactivated, so that they "
        "can neither be asked nor speak. Take them out of the roster, or write the ID of their new "
        "account.",
    ]


def test_people_whom_slack_has_no_time_for_are_counted(check, make):
    stand_in = make()
    stand_in.fail("users.info", "limited", retry_after=30)
    status, lines = check(stand_in)
    assert status == 0
    assert "OK    The roster: Slack knows 1 of 2 by their member IDs." in lines
    assert any("1 of 2 were not looked up on Slack" in line for line in lines)


def test_a_clock_that_is_wrong_is_told_with_how_much(check, make, monkeypatch):
    stand_in = make()
    monkeypatch.setattr(
        "aiohttp.web_response.rfc822_formatted_time",
        lambda: formatdate(time.time() + 3600, usegmt=True),
    )
    _, lines = check(stand_in)
    [line] = wrong(lines)
    assert line.startswith(("This machine’s clock is 3600 ", "This machine’s clock is 3599 "))
    assert "seconds behind Slack’s" in line


def test_which_events_to_look_at_is_told_only_while_nothing_has_come(check, make, tmp_path):
    stand_in = make()
    notes = [line for line in check(stand_in)[1] if line.startswith("NOTE")]
    assert (
        "see that Event Subscriptions has message.channels, message.groups, message.im"
        in (notes[-1])
    )
    storage = storage_at(f"sqlite:///{tmp_path}/data/muster.sqlite3")
    came = Batch(puts={"in/C01INC/1.0": {"came": 1.0}})
    open_store(storage, slack_parts.NAMESPACE).write(came)
    storage.close()
    assert not any("Event Subscriptions" in line for line in check(stand_in)[1])


# Slack away.


@pytest.mark.parametrize("how", ["html", "drop", "limited"])
def test_a_slack_that_does_not_answer_is_told_in_a_line(check, make, how):
    stand_in = make()
    stand_in.fail("auth.test", how)
    status, lines = check(stand_in)
    assert (status, len(lines)) == (1, 1)
    assert lines[0].startswith("WRONG Slack does not answer as it should. Is MUSTER_SLACK_URL its")


def test_an_address_at_which_nobody_is_is_told(check, make):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/api/"
        _, lines = check(make(), MUSTER_SLACK_URL=url)
    assert lines[0].startswith("WRONG Slack does not answer as it should.")


def test_answers_of_odd_forms_are_no_traceback(check, make, monkeypatch):
    monkeypatch.setattr(checking, "ANSWERED_WITHIN", 2.0)
    stand_in = make()
    for channel in stand_in.workspace.channels.values():
        channel.as_channel = lambda: {"id": None, "name": None, "is_private": "x", "topic": None}
    for person in stand_in.workspace.people.values():
        person.as_user = lambda: None
    status, lines = check(stand_in)
    assert status == 1
    assert all(line.startswith(("OK", "NOTE", "WRONG")) for line in lines)
