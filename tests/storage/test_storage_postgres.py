"""What is particular to PostgreSQL: its settings, and lost connections."""

# ruff: noqa: PT012 - a transaction that fails is more than one statement

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

import psycopg
import pytest
from sqlalchemy import make_url

pytestmark = pytest.mark.postgres


@pytest.fixture
def url(postgres_url):
    return postgres_url


def wait_until(condition, seconds=10):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def setting(plugin, name):
    return plugin._store._writer.value(f"SHOW {name}")


def test_the_order_does_not_depend_on_the_servers_language(postgres, start):
    english = "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
    with postgres.database(english) as url:
        plugin = start(url=url)
        handle = plugin.open("ns")
        for key in ("b", "B", "a", "é", "f"):
            handle.set(key, None)
        assert handle.keys() == ["B", "a", "b", "f", "é"]
        assert [key for key, _ in handle.scan("a", "z")] == ["a", "b", "f"]


def test_the_environment_does_not_change_the_encoding(start, monkeypatch):
    monkeypatch.setenv("PGCLIENTENCODING", "LATIN1")
    handle = start().open("ns")
    handle.set("中", "😀")
    assert handle.scan("", "\uffff") == [("中", "😀")]


def test_a_database_that_is_not_utf_8_is_refused(postgres, start):
    latin = "TEMPLATE template0 ENCODING LATIN1 LOCALE 'C'"
    with (
        postgres.database(latin) as url,
        pytest.raises(SystemExit, match="its encoding is LATIN1, not UTF8"),
    ):
        start(url=url)


def test_a_commit_is_on_the_disk_even_if_the_server_would_not_insist(
    postgres, postgres_url_to_alter, start
):
    database = make_url(postgres_url_to_alter).database
    with postgres.connect() as server:
        server.execute(f'ALTER DATABASE "{database}" SET synchronous_commit = off')
    plugin = start(url=postgres_url_to_alter)
    assert setting(plugin, "synchronous_commit") == "on"


def test_neither_a_vanished_machine_nor_another_bot_is_waited_for_without_end(start):
    plugin = start()
    assert setting(plugin, "tcp_keepalives_idle") == "4"  # seconds
    assert setting(plugin, "lock_timeout") == "10s"


def test_a_user_who_may_not_create_tables_can_use_one_that_is_there(postgres, url, start):
    start().close()
    role = make_url(url).database + "_clerk"
    with postgres.connect(make_url(url).database) as database:
        database.execute(f'CREATE ROLE "{role}" LOGIN; GRANT USAGE ON SCHEMA public TO "{role}"')
        database.execute(f'GRANT ALL ON storage TO "{role}"')
    clerk = start(url=make_url(url).set(username=role).render_as_string(hide_password=False))
    clerk.open("ns").set("k", 1)
    clerk.close()
    with postgres.connect(make_url(url).database) as database:
        database.execute(f'DROP OWNED BY "{role}"; DROP ROLE "{role}"')


@pytest.mark.parametrize("exclusive", [True, False])
class TestLostConnection:
    @pytest.fixture
    def plugin(self, start, exclusive):
        return start(exclusive=exclusive)

    def test_the_write_that_meets_it_fails_and_the_next_one_works(
        self, postgres, url, plugin, handle
    ):
        handle.set("k", 1)
        assert postgres.cut_connections(url)
        with pytest.raises(plugin.StorageUnavailable, match="The database failed"):
            handle.set("k", 2)
        handle.set("k", 3)
        assert handle.get("k") == 3

    def test_reading_does_not_notice(self, postgres, url, plugin, handle):
        handle.set("k", 1)
        with ThreadPoolExecutor(10) as pool:
            list(pool.map(handle.get, ["k"] * 100))
            assert postgres.cut_connections(url) > 1
            assert set(pool.map(handle.get, ["k"] * 100)) == {1}

    def test_a_transaction_that_meets_it_is_lost_as_a_whole(self, postgres, url, plugin, handle):
        with pytest.raises(plugin.StorageUnavailable), plugin.transaction():
            handle.set("a", 1)
            postgres.cut_connections(url)
            handle.set("b", 2)
        assert handle.keys() == []

    def test_a_transaction_never_goes_on_over_a_new_connection(self, postgres, url, plugin, handle):
        with pytest.raises(plugin.StorageUnavailable, match="earlier error"), plugin.transaction():
            handle.set("a", 1)
            postgres.cut_connections(url)
            for _ in range(2):
                with pytest.raises(plugin.StorageUnavailable):
                    handle.set("b", 2)
        assert handle.keys() == []
        with plugin.transaction():
            handle.set("c", 3)
        assert handle.keys() == ["c"]

    def test_in_the_midst_of_a_commit_it_is_told(self, postgres, url, plugin, handle):
        database = make_url(url).database
        with postgres.connect(database) as admin:
            admin.execute(
                """
                CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_sleep(30); RETURN NULL; END';
                CREATE CONSTRAINT TRIGGER dawdle AFTER INSERT ON storage
                    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dawdle();
                """
            )
            committing = (
                "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND query = 'COMMIT' "
                "AND state = 'active'"
            )

            def cut():
                wait_until(lambda: admin.execute(committing, [database]).fetchone()[0])
                postgres.cut_connections(url)

            thread = Thread(target=cut)
            thread.start()
            with pytest.raises(plugin.StorageUnavailable), plugin.transaction():
                handle.insert("k", 1)
            thread.join()
        assert handle.keys() == []


def test_an_unreachable_server_is_told_and_then_forgotten(postgres, postgres_url_to_alter, start):
    plugin = start(url=postgres_url_to_alter)
    handle = plugin.open("ns")
    handle.set("k", 1)
    database = make_url(postgres_url_to_alter).database
    with postgres.connect() as server:
        server.execute(f'ALTER DATABASE "{database}" ALLOW_CONNECTIONS false')
        postgres.cut_connections(postgres_url_to_alter)
        for call in (lambda: handle.set("k", 2),) * 2 + (lambda: handle.get("k"),):
            with pytest.raises(plugin.StorageUnavailable) as told:
                call()
            assert "\n" not in str(told.value)
        server.execute(f'ALTER DATABASE "{database}" ALLOW_CONNECTIONS true')
    handle.set("k", 3)
    assert handle.get("k") == 3


def test_reading_needs_no_more_connections_than_it_may(postgres, url, start):
    plugin = start()
    handle = plugin.open("ns")
    handle.set("k", 1)
    with ThreadPoolExecutor(40) as pool:
        list(pool.map(handle.get, ["k"] * 400))
    with psycopg.connect(
        make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    ) as database:
        (count,) = database.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'errbot-storage %%' "
            "AND datname = current_database()"
        ).fetchone()
    assert count <= 11
