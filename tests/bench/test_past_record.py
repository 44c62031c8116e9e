"""The long past that is measured is a record like any other."""

from bench.past_record import EVENTS, write_record
from muster.incidents.repository import IncidentRepository
from muster.journal import is_whole
from muster.record.opening import open_journal, storage_at
from muster.record.stored_rows import stored_rows
from muster.runtime.sql_storage import sqlite_url


def test_a_written_past_is_whole_and_every_incident_in_it_has_ended(tmp_path):
    file = tmp_path / "muster.sqlite3"
    write_record(file, 7)
    storage = storage_at(sqlite_url(file))
    assert is_whole((row[0], row[1]) for row in stored_rows(storage))
    storage.close()
    journal = open_journal(sqlite_url(file))
    incidents = [*IncidentRepository(journal).newest_first()]
    assert [incident.number for incident in incidents] == [7, 6, 5, 4, 3, 2, 1]
    assert {(i.state, i.version, i.damage) for i in incidents} == {("closed", EVENTS, ())}
