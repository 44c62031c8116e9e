"""The examples of docs/extending/: loaded from outside the repository, each does what it says."""

import ast
import doctest
import json
import re
import shutil
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
import yaml

import muster.api
from muster.playbook import read_playbook
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.theatre import ROOM, Theatre

EXAMPLES = ROOT / "docs" / "extending"
_LONGEST = 40


def copied(name, folder):
    """Copy an example out of the repository, with the .plug that the page shows."""
    folder.mkdir()
    shutil.copy(EXAMPLES / f"{name}.py", folder / f"{name}.py")
    (folder / f"{name}.plug").write_text(f"[Core]\nName = {plugin_of(name)}\nModule = {name}\n")
    return folder


def plugin_of(name):
    tree = ast.parse((EXAMPLES / f"{name}.py").read_text("utf-8"))
    [first, *_] = [each.name for each in tree.body if isinstance(each, ast.ClassDef)]
    return first


def joined(whole, part):
    """Return a playbook with a piece of one added: what is a list there is longer then."""
    if isinstance(whole, dict):
        return {**whole, **{key: joined(whole.get(key), value) for key, value in part.items()}}
    return [*(whole or []), *part] if isinstance(part, list) else part


def team_with(*pieces):
    data = yaml.safe_load((ROOT / "playbooks/govuk-paas.yaml").read_text("utf-8"))
    for piece in pieces:
        data = joined(data, piece)
    return read_playbook(yaml.safe_dump(data, sort_keys=False), "team.yaml")


def until(holds, patience=10):
    """Wait for what another thread does."""
    end = time.monotonic() + patience
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)


@pytest.fixture
def team(tmp_path):
    """Start a bot with one of the examples, whether it is code or a piece of the playbook."""
    theatres = []

    def start(name, *pieces, **configured):
        """`name` is that of an example's file."""
        path = EXAMPLES / name
        folders = [copied(path.stem, tmp_path / "theirs")] if path.suffix == ".py" else []
        if path.suffix == ".yaml":
            pieces = (*pieces, yaml.safe_load(path.read_text("utf-8")))
        (tmp_path / "data").mkdir()
        settings = rehearsal_settings(plugins=folders)
        theatre = Theatre(settings, team_with(*pieces), tmp_path / "data", **configured)
        theatre.cast("alex", "paas-sre", on_support=True)
        theatre.cast("sam", "comms", on_comms=True)
        theatres.append(theatre)
        theatre.start()
        assert [each.says for each in theatre.stage.bot.plugin_faults] == []
        return theatre

    yield start
    for theatre in theatres:
        theatre.stop()


@pytest.fixture
def working(team):
    """Start a bot with an example and INC-1, a P1 with both leads."""

    def start(name, *pieces, **configured):
        theatre = team(name, *pieces, **configured)
        theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
        theatre.say("sam", "!incident comms me")
        theatre.say("sam", "!incident agree")
        return theatre

    return start


@pytest.fixture
def web():
    """A server on loopback: what it was given, and what it answers."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            length = int(self.headers["Content-Length"])
            self.server.given.append(json.loads(self.rfile.read(length)))
            self._answer()

        def do_GET(self):
            self._answer()

        def _answer(self):
            self.send_response(self.server.status)
            self.end_headers()
            self.wfile.write(json.dumps(self.server.says).encode())

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.given, server.says, server.status = [], [], 200
    server.url = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def said(theatre, to=ROOM):
    return "\n".join(text for where, text in theatre.posts if where == to)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.[py]*")), ids=lambda path: path.name)
def test_an_example_is_short_and_uses_the_public_names_alone(path):
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= _LONGEST
    imported = [
        alias.name if isinstance(each, ast.Import) else each.module
        for each in (ast.walk(ast.parse(text)) if path.suffix == ".py" else ())
        if isinstance(each, ast.Import | ast.ImportFrom)
        for alias in each.names
    ]
    assert {name for name in imported if name.startswith("muster")} <= {"muster.api"}


def test_the_command_records_answers_and_is_done_where_tenants_read_only_as_marked(working):
    theatre = working("command.py", {"rooms": {"tenants": [TENANTS]}})
    assert theatre.say("alex", "!vip called Quay *Café*") == "INC-1: Quay *Café* was called."
    assert theatre.say("sam", "!vip list") == "INC-1: Quay *Café*"
    assert "vip.called" in theatre.kinds()
    assert "alex: vip.called: Quay *Café*" in theatre.say("alex", "!incident timeline")
    assert "not on this team’s roster" in theatre.say("eve", "!vip called Nobody")
    assert "that a customer was called" in theatre.say("alex", "!vip help called")
    assert "We call our largest" in theatre.say("eve", "!vip list", room=TENANTS["name"])
    assert "vip.called" not in theatre.say("eve", "!vip called Me", room=TENANTS["name"])
    theatre.restart()
    assert theatre.say("alex", "!vip list INC-1") == "INC-1: Quay *Café*"


def test_an_example_works_beside_the_plugins_that_ship_and_without_them(
    working, tmp_path, playbook
):
    beside = working("command.py")
    beside.say("alex", "!vip called Quay Café")
    beside.stop()
    alone = Theatre(
        rehearsal_settings(plugins=[tmp_path / "theirs"]),
        playbook,
        tmp_path / "data",
        BOT_EXTRA_PLUGIN_DIR=[],
    )
    alone.cast("alex", "paas-sre")
    alone.start()
    try:
        assert alone.say("alex", "!vip list") == "INC-1: Quay Café"
        assert "who was called" in alone.say("alex", "!vip help list")
    finally:
        alone.stop()


TENANTS = {"name": "#paas-tenants", "says": "Tenants ask here.", "audience": "tenants"}


def test_the_duty_is_asked_for_overdue_and_done(working):
    theatre = working("duty.py")
    assert "call the largest customer" in theatre.say("sam", "!incident next")
    theatre.pass_time(minutes=40)
    assert "call the largest customer" in said(theatre)
    theatre.say("sam", "!incident note called the customer, who thanks us")
    assert "call the largest customer" not in theatre.say("sam", "!incident next")


def test_what_a_duty_prints_works_as_printed_with_two_incidents_open(working):
    theatre = working("duty.py")
    theatre.say("alex", "!incident start Disk full --priority P1 --tenants yes")
    printed = re.search(
        r"!incident note INC-1 called the customer", theatre.say("sam", "!incident next")
    )
    assert printed is not None
    theatre.say("sam", printed[0])
    assert "INC-1 called the customer" not in theatre.say("sam", "!incident next INC-1")
    assert "call-customer" in theatre.say("sam", "!incident duties INC-2")


def test_the_follower_thanks_once_and_nobody_of_what_is_restricted(working):
    theatre = working("follower.py")
    theatre.say("alex", "!incident resolve It is over --because it is")
    assert said(theatre).count("INC-1: thank you, alex.") == 1
    theatre.restart()
    theatre.say("alex", "!incident note More")
    assert "thank you" not in said(theatre)
    theatre.say("alex", "!incident start Odd logins --cyber")
    theatre.say("alex", "!incident resolve INC-2 It is over --because it is")
    assert "resolved" in theatre.kinds(2)
    assert not [text for _, text in theatre.posts if "thank you" in text]


CHANNEL = {"comms": {"channels": [{"name": "Chat", "how": "gateway", "gateway": "teamchat"}]}}


def test_the_gateway_posts_once_and_its_refusals_are_told(working, web, monkeypatch):
    monkeypatch.setenv("TEAMCHAT_URL", web.url)
    theatre = working("gateway.py", CHANNEL, MUSTER_PLAYED=False)
    theatre.say("sam", "!comms draft Some apps may fail --next 10:20")
    assert "being sent to Chat" in theatre.say("sam", "!comms send 1 --in Chat")
    [given] = web.given
    assert given["text"] == theatre.incident().drafts[0].text
    assert [told.channel for told in theatre.incident().announcements] == ["Chat"]
    web.status = 403
    theatre.say("sam", "!comms draft update Still failing --next 10:40")
    theatre.say("sam", "!comms doing We are looking")
    theatre.say("sam", "!comms draft update Still failing --next 10:40")
    theatre.say("sam", "!comms send 2 --in Chat --because now")
    assert "The chat answered 403" in said(theatre)


def test_in_a_rehearsal_the_gateway_is_played_and_nothing_is_posted(working, web, monkeypatch):
    monkeypatch.setenv("TEAMCHAT_URL", web.url)
    theatre = working("gateway.py", CHANNEL)
    theatre.say("sam", "!comms draft Some apps may fail --next 10:20")
    assert "simulated: nobody outside reads it" in theatre.say("sam", "!comms send 1 --in Chat")
    assert web.given == []
    [effect] = theatre.stage.gateway("teamchat").sent.values()
    assert effect.payload["channel"] == "Chat"


def test_what_the_source_lists_is_an_alert_until_it_is_over(team, web, monkeypatch):
    monkeypatch.setenv("GRAPHS_URL", web.url)
    listed = {"id": "G1", "title": "5xx rate high", "service": "router", "url": web.url}
    web.says = [{**listed, "over": False}]
    theatre = team("alerts.py")
    theatre.pass_time(minutes=5)
    assert "5xx rate high" in said(theatre)
    assert "G1" in theatre.say("alex", "!incident alerts")
    web.says = [{**listed, "over": True}]
    theatre.pass_time(minutes=2)
    assert "G1" not in theatre.say("alex", "!incident alerts")


def test_the_pager_pages_in_the_place_of_the_paging_service(team, tmp_path, monkeypatch):
    pages, answered = tmp_path / "pages", tmp_path / "answered"
    answered.write_text("acknowledged Dana")
    command = tmp_path / "page.sh"
    command.write_text(
        f'#!/bin/sh\n[ "$1" = state ] && {{ cat "{answered}"; exit; }}\necho "$1" >> "{pages}"\n'
    )
    command.chmod(0o755)
    monkeypatch.setenv("PAGER_COMMAND", str(command))
    theatre = team("pager.py", MUSTER_PLAYED=False)
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    theatre.say("alex", "!escalate backstop All runbooks failed --because it is urgent")
    assert pages.read_text().splitlines() == ["page"]
    theatre.pass_time(minutes=1)
    until(lambda: theatre.incident().escalations[0].answered_at)
    assert theatre.incident().escalations[0].answered_by.name == "Dana"
    status = theatre.say("alex", "!escalate status")
    assert "called them out" in status
    assert "Dana" in status


def test_the_status_page_has_one_incident_with_what_was_posted_of_it(
    working, tmp_path, monkeypatch
):
    page = tmp_path / "page.txt"
    monkeypatch.setenv("PAGE_FILE", str(page))
    theatre = working("status_page.py", MUSTER_PLAYED=False)
    theatre.say("sam", "!comms draft Some apps may fail --next 10:20")
    theatre.say("sam", "!comms send 1")
    theatre.say("sam", "!comms doing We are undoing a change")
    theatre.say("sam", "!comms draft update --next 10:40")
    theatre.say("sam", "!comms send 2")
    first, second = (line.split(maxsplit=2) for line in page.read_text("utf-8").splitlines())
    assert first[1] == second[1] == first[0] != second[0]
    assert first[2].startswith("investigating: There is a problem with GOV.UK PaaS.")
    assert [told.draft for told in theatre.incident().announcements] == [1, 2]


def test_the_mail_is_handed_to_the_command_or_said_not_to_get_through(
    working, tmp_path, monkeypatch
):
    sent = tmp_path / "sent"
    command = tmp_path / "sendmail.sh"
    command.write_text(f'#!/bin/sh\necho "$@" >> "{sent}"\ncat >> "{sent}"\n')
    command.chmod(0o755)
    monkeypatch.setenv("SENDMAIL", str(command))
    theatre = working("mail.py", MUSTER_PLAYED=False)
    theatre.say("sam", "!comms draft Some apps may fail --next 10:20")
    theatre.say("sam", "!comms send 1 --in tenant-list")
    text = sent.read_text("utf-8")
    assert text.startswith("-i -- tenants@example.invalid\n")
    assert "Subject: IMPORTANT: problem with GOV.UK PaaS" in text
    command.unlink()
    theatre.say("sam", "!comms doing We are undoing a change")
    theatre.say("sam", "!comms draft update --next 10:40")
    theatre.say("sam", "!comms send 2 --in tenant-list")
    theatre.wait(minutes=1)
    assert "mail does not answer" in said(theatre)


def test_the_tracker_takes_follow_ups(working, tmp_path, monkeypatch):
    todo = tmp_path / "todo.jsonl"
    monkeypatch.setenv("TODO_FILE", str(todo))
    theatre = working("tracker.py", MUSTER_PLAYED=False)
    theatre.say("alex", "!incident task Mend the router --after")
    [line] = [json.loads(each) for each in todo.read_text("utf-8").splitlines()]
    assert "Mend the router" in line["title"]
    assert "TODO-1" in theatre.say("alex", "!incident tasks")
    todo.write_text(json.dumps({**line, "done": True}) + "\n", encoding="utf-8")
    theatre.pass_time(minutes=5)
    until(lambda: not theatre.incident().open_tasks)
    assert "Mend the router" not in theatre.say("alex", "!incident tasks")


def test_the_duty_of_the_playbook_is_asked_for_until_it_is_noted(working):
    theatre = working("duty.yaml")
    theatre.say("alex", "!incident fixed The change is undone")
    theatre.pass_time(minutes=40)
    assert "Put a photo of the graphs into the incident folder" in said(theatre)
    assert "photo" in theatre.say("alex", "!incident duties")
    theatre.say("alex", "!incident note The photo is there")
    assert "photo –" not in theatre.say("alex", "!incident duties")


def test_the_kind_of_draft_is_written(working):
    theatre = working("draft.yaml")
    answer = theatre.say("sam", "!comms draft maintenance Deploys may wait")
    assert "planned work" in answer
    assert "We are going to work on GOV.UK PaaS." in answer


def test_the_wording_rule_finds_the_words(working):
    theatre = working("wording.yaml")
    answer = theatre.say(
        "sam", "!comms check The flux capacitor is down. Please utilise the cache."
    )
    assert "some pages may load slowly" in answer
    assert "“utilise”" in answer


def test_the_metric_is_measured(working):
    theatre = working("metric.yaml")
    theatre.say("alex", "!escalate backstop All runbooks failed --because it is urgent")
    theatre.say("alex", "!incident resolve It is over --because it is")
    assert "Backstop called" in theatre.say("alex", "!incident stats")


def test_the_section_of_the_report_is_written_by_people(working):
    theatre = working("report_section.yaml")
    theatre.say("sam", "!incident report customers We called the Quay Café.")
    assert theatre.kinds()[-1] == "report_written"


def test_the_route_calls_its_people(team):
    theatre = team("route.yaml")
    theatre.cast("dana", "legal")
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    answer = theatre.say("alex", "!escalate legal What may we say?")
    assert "dana" in answer
    assert "escalated" in theatre.kinds()


def test_the_page_names_every_public_name_every_example_and_shows_how_one_is_described():
    page = (ROOT / "docs" / "extending.md").read_text("utf-8")
    table = page.partition("| of `muster.api` |")[2].partition("\n\n")[0]
    first = [row.split("|")[1] for row in table.splitlines()[2:]]
    assert sorted(re.findall(r"`(\w+)`", "".join(first))) == sorted(muster.api.__all__)
    for path in EXAMPLES.glob("*.[py]*"):
        assert f"(extending/{path.name})" in page
    assert f"Name = {plugin_of('command')}\nModule = command" in page
    methods = re.search(r"`MusterPlugin` \| the base: (.*) \|", page)[1]
    for name in re.findall(r"`(\w+)`", methods):
        assert name == "verbs" or callable(getattr(muster.api.MusterPlugin, name))


def test_the_examples_of_the_public_names_docstrings_hold():
    found = doctest.testmod(muster.api, optionflags=doctest.ELLIPSIS)
    assert found.attempted >= 5
    assert found.failed == 0


@pytest.mark.parametrize("name", muster.api.__all__)
def test_every_public_name_says_what_it_is(name):
    said = (getattr(muster.api, name).__doc__ or "").strip().splitlines()
    assert said
    assert not said[0].startswith(f"{name}(")


def test_the_role_is_given_and_asked_for_its_steps(working):
    theatre = working("role.yaml")
    theatre.cast("pat", "paas-sre")
    assert "scribe" in theatre.say("alex", "!incident scribe pat")
    assert "Write down what is done, and when." in theatre.say("pat", "!incident next")
    assert "pat" in theatre.say("alex", "!incident status")
