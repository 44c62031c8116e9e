"""docs/backends.md is true: what it shows is typed as it stands, on real servers and a stand-in."""

import os
import re
import shlex
import subprocess
import time

import pytest
import yaml

from muster.playbook import read_playbook
from muster.playbook.roster_file import read_roster
from muster.settings import BACKENDS, SETTINGS, read_settings
from muster.slack import needs
from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.live.people import IrcPerson
from tests.live.servers import end, free_port, needed
from tests.slack.stand_in import SIGNING_SECRET, Slack

pytestmark = pytest.mark.long

TEXT = (ROOT / "docs" / "backends.md").read_text(encoding="utf-8")


def blocks(language):
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```", TEXT, re.DOTALL | re.MULTILINE)
    return [re.sub(rf"^{indent}", "", block, flags=re.MULTILINE) for indent, block in found]


def starts():
    """Return the settings of each `make run` that the document shows."""
    lines = [shlex.split(line) for block in blocks("sh") for line in block.splitlines()]
    return [
        dict(word.split("=", 1) for word in words[:-2])
        for words in lines
        if words[-2:] == ["make", "run"]
    ]


def start_of(backend, *, holding=""):
    [found] = [
        each
        for each in starts()
        if each.get("MUSTER_BACKEND") == backend and any(holding in name for name in each)
    ]
    return found


@pytest.fixture
def bot(tmp_path):
    """Start the bot with the settings of the document, and end it with the test."""
    bots = []

    def started(settings):
        bots.append(BotProcess(tmp_path / "data", **settings))
        return bots[-1]

    yield started
    for each in bots:
        each.__exit__()


@pytest.fixture
def serve(tmp_path):
    """Start a server of the document in a folder of its own, and end it with the test."""
    processes = []

    def served(command):
        with (tmp_path / "server.log").open("ab") as log:
            processes.append(subprocess.Popen(command, cwd=tmp_path, stdout=log, stderr=log))  # noqa: S603
        return processes[-1]

    yield served
    for each in processes:
        end(each)


def log_of(tmp_path, text):
    """Wait until the bot's log holds a text."""
    file, deadline = tmp_path / "data" / "muster.log", time.monotonic() + 40
    while not (file.exists() and text in file.read_text(encoding="utf-8")):
        assert time.monotonic() < deadline, file.read_text() if file.exists() else "no log"
        time.sleep(0.05)


def test_each_chat_is_shown_and_its_start_is_one_that_the_settings_take():
    assert {each.get("MUSTER_BACKEND", "Console") for each in starts()} == set(BACKENDS)
    for each in starts():
        filled = {name: value.replace("…", "x" * 32) for name, value in each.items()}
        assert read_settings(filled).backend == each.get("MUSTER_BACKEND", "Console")


def test_each_setting_that_is_named_is_one():
    known = {setting.variable for setting in SETTINGS}
    assert set(re.findall(r"\bMUSTER_[A-Z_]+[A-Z]\b", TEXT)) <= known


def test_on_the_console_nothing_has_to_be_set(bot):
    assert {} in starts()
    running = bot({})
    running.wait_for("Ctrl-D")
    running.ask("!incident start Apps in London return errors", "INC-1 declared")
    assert running.end() == 0


def test_on_irc_the_server_and_the_bot_start_as_they_are_shown(bot, serve, tmp_path):
    port = str(free_port())
    [server] = blocks("ini")
    (tmp_path / "ngircd.conf").write_text(server.replace("Ports = 6667", f"Ports = {port}"))
    [typed] = [block for block in blocks("sh") if block.startswith("ngircd")]
    program, *arguments = shlex.split(typed)
    serve([needed(program), *arguments])
    settings = start_of("IRC")
    assert settings["MUSTER_IRC_PORT"] == "6667"
    bot({**settings, "MUSTER_IRC_PORT": port})
    log_of(tmp_path, "in #paas-incident")
    person = IrcPerson(type("Server", (), {"port": int(port)}), "alex")
    person.arrive()
    person.ask("!incident start Apps in London return errors", "INC-1 declared")
    person.leave()


def test_on_xmpp_the_server_and_the_bot_start_as_they_are_shown(bot, serve, tmp_path):
    port = str(free_port())
    [server] = blocks("lua")
    # Prosody asks for this where a test is root, as in a container.
    root = "run_as_root = true\n" if os.geteuid() == 0 else ""
    written = root + server.replace("{ 5222 }", f"{{ {port} }}")
    (tmp_path / "prosody.cfg.lua").write_text(written)
    [typed] = [block for block in blocks("sh") if block.startswith("prosodyctl")]
    repository, start = map(shlex.split, typed.splitlines())
    subprocess.run(  # noqa: S603
        [needed(repository[0]), *repository[1:]], cwd=tmp_path, check=True, capture_output=True
    )
    serve([needed(start[0]), *start[1:]])
    bot({**start_of("XMPP"), "MUSTER_XMPP_PORT": port})
    log_of(tmp_path, "in paas-incident@conference.localhost")


def test_on_slack_the_bot_starts_with_two_tokens_and_answers(bot, tmp_path):
    settings = start_of("Slack", holding="APP_TOKEN")
    tokens = {name: value.replace("…", "1") for name, value in settings.items()}
    names = {"bot_token": "MUSTER_SLACK_BOT_TOKEN", "app_token": "MUSTER_SLACK_APP_TOKEN"}
    given = {name: tokens[variable] for name, variable in names.items()}
    manifest = yaml.safe_load((ROOT / "deploy/slack-manifest.yaml").read_text(encoding="utf-8"))
    with Slack(
        scopes=manifest["oauth_config"]["scopes"]["bot"],
        events=manifest["settings"]["event_subscriptions"]["bot_events"],
        **given,
    ) as stand_in:
        running = bot({**tokens, "MUSTER_SLACK_URL": f"{stand_in.url}/api/"})
        running.wait_for_error("connected to Slack")
        stand_in.type("C01INC", "!incident start Apps in London return errors")
        stand_in.wait(lambda: any("INC-1 declared" in m["text"] for m in stand_in.said("C01INC")))


def test_on_slack_the_bot_starts_with_signed_requests_and_answers(bot):
    settings = start_of("Slack", holding="EVENTS_PORT")
    assert settings["MUSTER_SLACK_EVENTS_PORT"] == "3000"
    port = free_port()
    url = f"http://127.0.0.1:{port}{needs.REQUEST_PATH}"
    with Slack(request_url=url) as stand_in:
        given = {
            "MUSTER_SLACK_BOT_TOKEN": stand_in.bot_token,
            "MUSTER_SLACK_SIGNING_SECRET": SIGNING_SECRET,
            "MUSTER_SLACK_EVENTS_PORT": str(port),
            "MUSTER_SLACK_URL": f"{stand_in.url}/api/",
        }
        assert set(settings) <= {*given, "MUSTER_BACKEND"}
        running = bot({**settings, **given})
        running.wait_for_error("connected to Slack")
        stand_in.type("C01INC", "!incident start Apps in London return errors")
        stand_in.wait(lambda: any("INC-1 declared" in m["text"] for m in stand_in.said("C01INC")))


def test_what_is_typed_to_invite_the_bot_is_its_name_in_the_manifest():
    manifest = needs.manifest()
    name = manifest["features"]["bot_user"]["display_name"]
    assert set(re.findall(r"/invite @(\w+)", TEXT)) == {name}
    assert needs.REQUEST_PATH in TEXT
    assert needs.APP_SCOPE in TEXT


def test_the_room_and_the_people_of_the_document_are_valid(playbook):
    people, rooms = blocks("yaml")
    [member] = read_roster(people, "docs/backends.md", playbook).members
    assert set(member.handles) == {"text", "irc", "xmpp", "slackv3"}
    text = (ROOT / "playbooks/govuk-paas.yaml").read_text(encoding="utf-8")
    written = yaml.safe_load(text)
    written["rooms"]["incident"] = yaml.safe_load(rooms)["rooms"]["incident"]
    read = read_playbook(yaml.safe_dump(written), "docs/backends.md")
    assert set(read.rooms.incident.addresses) == {"slackv3", "irc", "xmpp"}
