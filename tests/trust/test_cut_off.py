"""A command whose connection breaks, or whose bot is taken over from, at whichever statement.

Whoever typed it is told whether it was recorded; nothing is anybody's fault.
"""

import json
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import make_url

from muster.rehearsal.command import rehearsal_settings
from muster.runtime.sql_storage import sql_storage
from tests.storage.conftest import (  # noqa: F401 - fixtures
    postgres,
    postgres_database,
    postgres_url,
)
from tests.theatre import ROOM, Theatre

pytestmark = pytest.mark.postgres

COMMANDS = (
    "!comms draft INC-1 first Mark {n} --next 12h",
    "!incident note INC-1 Mark {n}",
    "!incident start Mark {n} --priority P2",
    "!incident status INC-1",
    "!escalate comms INC-1 Mark {n} --because it is a drill",
)
MOST = 24
"""Statements of one command that are tried, one after another; most commands have fewer."""

DONE = ("Draft ", "Noted in", "declared", "INC-1", "comms support asked")
NOT_KNOWN = "I do not know whether that was recorded"
REFUSED = "I could not record that: another bot has taken over from me"


class Faulty:
    """A bot on PostgreSQL that something befalls before a given statement of the next command."""

    def __init__(self, theatre, url):
        self.theatre = theatre
        self._url = make_url(url).set(drivername="postgresql").render_as_string(False)
        connections = theatre.stage.bot.storage_plugin._store
        self._left, self._befall = None, None
        for name in ("_execute", "_read"):
            setattr(connections, name, self._counted(getattr(connections, name)))

    def _counted(self, original):
        def counted(*given, **named):
            if self._left is not None:
                self._left -= 1
                if self._left == 0:
                    self._befall()
            return original(*given, **named)

        return counted

    def say(self, text, befall, at):
        """Return the answer, None once the command has fewer statements than that."""
        self.theatre.services.journal._forget()
        self._befall, self._left = befall, at
        heard = self.theatre.heard
        heard.clear()
        self.theatre.stage.say("alex", text, ROOM)
        reached, self._left = self._left <= 0, None
        answer = "\n".join(spoken.text for spoken in heard if spoken.is_reply)
        return answer if reached else None

    def ask(self, statement, *given):
        with psycopg.connect(self._url, autocommit=True) as server:
            server.execute("SET lock_timeout = '300ms'")
            server.execute(statement, given)


@pytest.fixture
def faulty(tmp_path, playbook, postgres_url):  # noqa: F811 - a fixture
    theatre = Theatre(
        rehearsal_settings(), playbook, tmp_path, **sql_storage(postgres_url, exclusive=True)
    )
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("sam", "comms", on_comms=True)
    theatre.start()
    theatre.stage.bot.storage_plugin._database._lease._lost = lambda: None
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.say("sam", "!comms doing INC-1 We are undoing a change")
    theatre.say("sam", "!comms components INC-1 Applications partial outage")
    yield Faulty(theatre, postgres_url)
    theatre.stop()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_connection_that_breaks_at_any_statement_is_nobodys_fault(faulty, command):
    """The server ends every session of the bot but that of its lease, as at a fail-over."""

    def cut():
        faulty.ask(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND application_name LIKE 'errbot-storage%%'"
        )

    for at in range(1, MOST):
        answer = faulty.say(command.format(n=at), cut, at)
        if answer is None:
            break
        assert "fault" not in answer or NOT_KNOWN in answer, answer
        assert any(said in answer for said in (*DONE, NOT_KNOWN)), answer
    assert at > 3
    recorded = [str(event.data) for event in faulty.theatre.services.journal.since(0)]
    for n in range(1, at):
        assert sum(f"'Mark {n}'" in each for each in recorded) <= 1


@pytest.mark.parametrize("command", COMMANDS)
def test_a_bot_that_is_taken_over_from_at_any_statement_says_so(faulty, command):
    holder = faulty.theatre.stage.bot.storage_plugin._database._holder

    def take_over():
        try:
            faulty.ask("UPDATE storage_lease SET term = term + 1, holder = 'another'")
        except psycopg.errors.LockNotAvailable:
            # In the midst of a transaction: whoever takes over waits for that.
            return

    for at in range(1, MOST):
        answer = faulty.say(command.format(n=at), take_over, at)
        term = faulty.theatre.stage.bot.storage_plugin._database._lease._term
        faulty.ask("UPDATE storage_lease SET term = %s, holder = %s", term, holder)
        if answer is None:
            break
        assert any(said in answer for said in (*DONE, REFUSED)), answer
    assert at > 3


def test_what_comes_to_the_record_after_it_was_looked_at_is_decided_upon(faulty):
    """As the last write of a connection that broke may, which the server had still in hand."""
    journal = faulty.theatre.services.journal
    assert faulty.theatre.say("alex", "!incident note INC-1 Before").startswith("Noted in INC-1")
    newest = journal.newest("incident-00000001", 1)[0]
    late = replace(newest, number=newest.number + 1, position=newest.position + 1)
    faulty.ask(
        "INSERT INTO storage_events VALUES (%s, %s, %s, %s, now(), now(), %s)",
        late.position,
        late.stream,
        late.number,
        late.kind,
        json.dumps(late.to_json()),
    )
    assert faulty.theatre.say("alex", "!incident note INC-1 After").startswith("Noted in INC-1")
    said = [event.data.get("text") for event in faulty.theatre.events()]
    assert said[-3:] == ["Before", "Before", "After"]
