"""What a person is told when the storage fails: one line, with a reference; then all goes on."""

import pytest

from tests.doors.bot_process import BotProcess
from tests.journal.conftest import (  # noqa: F401 - fixtures
    postgres,
    postgres_database,
    postgres_url,
)

pytestmark = pytest.mark.long

READY = "Ctrl-D"


def test_a_record_that_was_moved_away_is_told_and_goes_on_when_it_is_back(tmp_path):
    data, away = tmp_path / "data", tmp_path / "away"
    with BotProcess(data) as bot:
        bot.wait_for(READY)
        bot.ask("!incident start Apps fail", "INC-1 declared")
        data.rename(away)
        told = bot.ask("!incident note INC-1 one", "the file of my record was removed")
        assert "Nothing was recorded" in told
        assert "Fault " in told
        away.rename(data)
        bot.ask("!incident note INC-1 two", "Noted in INC-1")
        bot.ask("!incident timeline INC-1", "two")
        assert not [line for line in bot.out if line.endswith(" one")]
        assert bot.end() == 0


@pytest.mark.postgres
def test_a_second_bot_says_that_it_waits_and_answers_once_the_first_is_gone(
    tmp_path,
    postgres_url,  # noqa: F811 - the fixture above
):
    there = {"MUSTER_STORAGE_URL": postgres_url}
    with BotProcess(tmp_path / "one", **there) as one:
        one.wait_for(READY)
        one.ask("!incident start Apps fail", "INC-1 declared")
        with BotProcess(tmp_path / "two", **there) as two:
            said = two.wait_for_error("This one waits")
            assert f"process {one.process.pid} is the active bot" in said
            one.process.kill()
            two.wait_for_error("This bot ")
            two.wait_for(READY)
            two.ask("!incident note INC-1 the second one writes", "Noted in INC-1")
            assert two.end() == 0
            assert not [line for line in two.err if "Traceback" in line]
