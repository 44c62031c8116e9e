"""What the journal makes of a PostgreSQL whose connections break: nothing is lost or doubled."""

import threading
from types import SimpleNamespace

import pytest
from errbot.bootstrap import get_storage_plugin
from sqlalchemy import make_url

from muster.journal import NAMESPACE, Journal, JournalUnavailable, OutcomeUnknown, open_record
from muster.journal.store import Batch, TransactionalStore
from muster.runtime.sql_storage import sql_storage
from tests.journal.conftest import ALEX, NOW, ROOM, append, note
from tests.storage.conftest import postgres_url_to_alter  # noqa: F401 - a fixture

pytestmark = pytest.mark.postgres


@pytest.fixture
def plugin(postgres_url_to_alter):  # noqa: F811 - the fixture above
    config = sql_storage(postgres_url_to_alter, exclusive=True)
    plugin = get_storage_plugin(SimpleNamespace(**config, BOT_DATA_DIR=""))
    yield plugin
    plugin.close()


@pytest.fixture
def url(plugin, postgres_url_to_alter):  # noqa: F811 - the fixture above
    return postgres_url_to_alter


@pytest.fixture
def journal(plugin):
    return Journal(open_record(plugin))


def texts(journal):
    return [event.data["text"] for event in journal.since(0)]


def test_the_first_write_after_a_restart_of_the_server_is_done(journal, postgres, url):
    append(journal, "incident-7", note("one"))
    assert postgres.cut_connections(url)
    append(journal, "incident-7", note("two"))
    assert postgres.cut_connections(url)
    store = journal._store
    store.write(Batch(inserts={"a": 1}, puts={"b": 2}, removes=["c"]))
    assert texts(journal) == ["one", "two"]
    assert (store.get("a"), store.get("b")) == (1, 2)


@pytest.mark.parametrize("marks", [{}, {"open": True, "closed": False}], ids=["alone", "marked"])
def test_a_write_that_is_cut_off_while_it_commits_is_done_once(journal, postgres, url, marks):
    """The server commits it after the connection is gone, while it is being tried again."""
    append(journal, "incident-7", note("zero"))
    database = make_url(url).database
    with postgres.connect(database) as admin:
        admin.execute(
            """
            CREATE SEQUENCE turns;
            CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN
                IF nextval(''turns'') = 1 THEN PERFORM pg_sleep(1); END IF; RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER dawdle AFTER INSERT ON storage_events
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dawdle();
            """
        )
        cutting = threading.Timer(0.4, journal._store._plugin._store._cut)
        cutting.start()
        with journal.lock:
            events = journal.prepare(
                "incident-7", [note("one")], expected=1, who=ALEX, where=ROOM, now=NOW
            )
            journal.record(events, marks)
        append(journal, "incident-7", note("two"))
    assert texts(journal) == ["zero", "one", "two"]


def test_without_a_server_nothing_is_recorded_and_that_is_said(plugin, postgres, url):
    journal = Journal(TransactionalStore(plugin, NAMESPACE, again_seconds=0.5))
    append(journal, "incident-7", note("one"))
    database = make_url(url).database
    with postgres.connect() as server:
        server.execute(f'ALTER DATABASE "{database}" ALLOW_CONNECTIONS false')
        postgres.cut_connections(url)
        try:
            # The first may have been on its way when the connection broke.
            with pytest.raises(OutcomeUnknown):
                append(journal, "incident-7", note("two"))
            with pytest.raises(JournalUnavailable) as told:
                append(journal, "incident-7", note("two"))
        finally:
            server.execute(f'ALTER DATABASE "{database}" ALLOW_CONNECTIONS true')
    assert not isinstance(told.value, OutcomeUnknown)
    append(journal, "incident-7", note("three"))
    assert texts(journal) == ["one", "three"]
