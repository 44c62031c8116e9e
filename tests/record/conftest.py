"""The databases that records are kept on."""

from tests.journal.conftest import ground, journal  # noqa: F401 - fixtures
from tests.storage.conftest import (  # noqa: F401 - fixtures
    postgres,
    postgres_database,
    postgres_url,
)
