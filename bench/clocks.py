"""What the bot does because of the time: how long it takes, and whether it does all of it."""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import fortnight, reference, ticks
from bench.company import DATABASE, ROOM
from bench.fortnight import FORTNIGHT, Plan, Played
from bench.measure import Figure
from muster.loading import load_playbook
from muster.playbook import Playbook
from muster.record.export import open_journal
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.stage import TheatreCompany
from muster.runtime.sql_storage import sqlite_url

SECONDS = 10


def figures() -> Iterator[Figure]:
    yield from ticks.figures()
    playbook = load_playbook(rehearsal_settings())
    with TemporaryDirectory() as data:
        played = fortnight.play(FORTNIGHT, playbook, Path(data))
        record = read_record(Path(data))
    incidents, most = len(record.incidents(len(record.events))), record.most_open()
    detail = (
        f"{played.commands} commands, {len(played.off)} restarts, at most {most} open at once, "
        f"{played.cpu_seconds:.1f} s of CPU"
    )
    name = f"a fortnight of {incidents} incidents, rehearsed"
    yield Figure(name, played.seconds, SECONDS, " s", detail)
    wrong = disagreements(FORTNIGHT, playbook, played, record)
    for each in wrong:
        print(each, file=sys.stderr)
    detail = f"of {len(record.nudges())} said, beside looking at every minute"
    yield Figure("what that fortnight missed, or said twice", len(wrong), 0, "", detail)


def read_record(data: Path) -> reference.Record:
    """Return the record of the bot that kept its data in a folder."""
    journal = open_journal(sqlite_url(data / DATABASE))
    record = reference.Record(journal)
    journal._store._plugin.close()
    return record


def disagreements(
    plan: Plan, playbook: Playbook, played: Played, record: reference.Record
) -> list[str]:
    """Return where what was recorded and said is not what looking at every minute comes to."""
    company = TheatreCompany()
    for entry in fortnight.CAST:
        company.cast(entry)
    period = reference.Period(*fortnight.span(plan, playbook.timezone), tuple(played.off))
    wanted = reference.expected(record, playbook, company.roster(), period)
    posts = [
        (at, spoken.text)
        for at, spoken in played.heard
        if spoken.room == ROOM and not spoken.is_reply
    ]
    said = record.nudges()
    return [*reference.disagreements(said, wanted), *reference.unheard(said, posts)]
