"""The bot as a process has a status page from its start, and starts without one if it must."""

import pytest

from muster.rehearsal.script import GATEWAYS
from tests.doors.bot_process import BotProcess

pytestmark = pytest.mark.long


def test_the_page_is_there_once_the_bot_is(tmp_path):
    bot = BotProcess(tmp_path / "data", MUSTER_STATUS_PAGE_DIR=str(tmp_path / "www"))
    bot.ask("!incident list", "No incident")
    assert bot.end() == 0
    index = (tmp_path / "www" / "index.html").read_text(encoding="utf-8")
    assert "<title>GOV.UK PaaS status page</title>" in index
    assert "Backing services" in index
    assert (tmp_path / "www" / "index.html").stat().st_mode & 0o777 == 0o644
    assert not (tmp_path / "data" / "status").exists()


def test_without_a_setting_it_is_in_the_data_folder(tmp_path):
    bot = BotProcess(tmp_path / "data")
    bot.ask("!incident list", "No incident")
    assert bot.end() == 0
    assert (tmp_path / "data" / "status" / "feed.xml").is_file()


def test_a_folder_that_cannot_be_written_is_logged_and_keeps_nobody_from_working(tmp_path):
    (tmp_path / "www").write_text("a file")
    bot = BotProcess(tmp_path / "data", MUSTER_STATUS_PAGE_DIR=str(tmp_path / "www"))
    bot.ask("!incident list", "No incident")
    assert bot.end() == 0
    log = (tmp_path / "data" / "muster.log").read_text(encoding="utf-8")
    assert "The status page cannot be written: File exists." in log


def test_a_rehearsal_has_every_gateway_simulated(theatre):
    assert set(theatre.stage.gateways) == set(GATEWAYS)
    assert all(each.simulated for each in theatre.services.gateways.values())
    components = [each.name for each in theatre.stage.status_page.component_states()]
    assert components == [each.name for each in theatre.playbook.comms.components]
