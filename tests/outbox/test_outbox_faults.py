"""Whatever fails, and whenever the bot is killed: each thing asked for is done once, or said."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from muster.journal import JournalUnavailable
from muster.kernel.effects import Fate
from muster.runtime.sql_storage import sql_storage, sqlite_url
from tests.journal.conftest import Ground
from tests.outbox.conftest import TEN, Desk, World

FAULTS = st.sampled_from(["refused", "lost", "unsent", "bug", "slow down", None])
STEPS = st.lists(st.sampled_from(["ask", "wake", "wait", "kill", "forget"]), max_size=25)


def _dead(*fate):
    raise JournalUnavailable("the bot is dead")


def _kill(desk, ground):
    """Another bot takes over, and the one before records nothing more."""
    desk.ledger.record = _dead
    following = Desk(ground.journal(), desk.world)
    following.now = desk.now
    return following


@settings(max_examples=60, deadline=None)
@given(faults=st.lists(FAULTS, max_size=20), steps=STEPS)
def test_each_is_done_exactly_once_through_faults_and_kills(tmp_path_factory, faults, steps):
    folder = tmp_path_factory.mktemp("outbox")
    storage = sql_storage(sqlite_url(folder / "muster.sqlite3"), exclusive=False)
    ground = Ground({**storage, "BOT_DATA_DIR": str(folder)})
    try:
        desk = Desk(ground.journal(), World(*faults))
        asked = []
        for step in steps:
            match step:
                case "ask":
                    stream = f"incident-{len(asked) % 3 + 1:08}"
                    asked.append((stream, desk.ledger.ask(stream, now=desk.now)))
                case "wake":
                    desk.outbox.wake()
                case "wait":
                    desk.pass_time(seconds=20)
                case "kill":
                    desk = _kill(desk, ground)
                case "forget":
                    # It is done, and the bot dies before it has recorded that.
                    desk.ledger.record = _dead
                    desk.outbox.wake()
                    desk = _kill(desk, ground)
        desk.pass_time(minutes=20)
        desk = _kill(desk, ground)
        desk.pass_time(minutes=5)
        assert all(len(times) == 1 for times in desk.world.done.values())
        for stream, number in asked:
            known = desk.ledger.fate(number, stream)
            assert known.fate is Fate.DONE or known.effect.asked_at < TEN - timedelta(days=1)
            assert known.effect.key in desk.world.done
        assert desk.journal.marked("pending") == []
    finally:
        ground.close()
