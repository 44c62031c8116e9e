"""The two databases that every promise of the storage is tested on."""

import os
import subprocess
import sys
import uuid
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import make_url

from tests.storage.storage_plugin import SQLStorage


class PostgresServer:
    """The server that MUSTER_TEST_POSTGRES_URL names."""

    def __init__(self, url):
        self.url = make_url(url)

    def connect(self, database=None):
        url = self.url.set(drivername="postgresql", database=database or self.url.database)
        return psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)

    @contextmanager
    def database(self, options=""):
        """Create a database for the block; yield its url."""
        name = f"muster_test_{uuid.uuid4().hex}"
        with self.connect() as server:
            server.execute(f'CREATE DATABASE "{name}" {options}')
        url = self.url.set(drivername="postgresql+psycopg", database=name)
        try:
            yield url.render_as_string(hide_password=False)
        finally:
            with self.connect() as server:
                server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')

    def cut_connections(self, url):
        """End every session on the database as an administrator would; return how many."""
        with self.connect() as server:
            rows = server.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
                [make_url(url).database],
            ).fetchall()
        return len(rows)


@pytest.fixture
def tmp_path(request):
    """A folder on a disk, as that of a bot is, where other tests are content with memory."""
    disk = os.environ.get("MUSTER_TEST_DISK")
    if disk is None:
        yield request.getfixturevalue("tmp_path_factory").mktemp("storage")
        return
    with TemporaryDirectory(prefix="muster-storage-", dir=disk) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def postgres():
    url = os.environ.get("MUSTER_TEST_POSTGRES_URL")
    if not url:
        reason = "MUSTER_TEST_POSTGRES_URL does not name a PostgreSQL server"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return PostgresServer(url)


@pytest.fixture(scope="session")
def postgres_database(postgres):
    with postgres.database() as url:
        yield url


@pytest.fixture
def postgres_url(postgres, postgres_database):
    with postgres.connect(make_url(postgres_database).database) as database:
        database.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    return postgres_database


@pytest.fixture
def postgres_url_to_alter(postgres):
    """A database of its own: making one takes longer than most tests."""
    with postgres.database() as url:
        yield url


@pytest.fixture
def sqlite_path(tmp_path):
    return tmp_path / "bot.sqlite3"


@pytest.fixture
def sqlite_url(sqlite_path):
    return f"sqlite:///{sqlite_path}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request):
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def start(url, tmp_path):
    """Start the storage plugin on ``url``, as a bot does; whatever was started is closed."""
    started = []

    def start(**config):
        bot_config = SimpleNamespace(
            BOT_DATA_DIR=str(tmp_path), STORAGE_CONFIG={"url": url, **config}
        )
        started.append(SQLStorage(bot_config))
        return started[-1]

    yield start
    for plugin in started:
        plugin.close()


@pytest.fixture
def plugin(start):
    return start(json_only=("strict",))


@pytest.fixture
def handle(plugin):
    return plugin.open("ns")


@pytest.fixture
def other_bot(url):
    """Start another process on ``url``, in one of the roles of other_bot.py."""
    started = []

    def other_bot(role):
        process = subprocess.Popen(  # noqa: S603 - this interpreter, our own program
            [sys.executable, Path(__file__).with_name("other_bot.py"), role, url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield other_bot
    for process in started:
        process.kill()
        process.communicate()
