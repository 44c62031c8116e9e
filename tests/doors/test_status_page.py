"""The bot as a process has a status page soon after its start, and does without if it must."""

import time

import pytest

from muster.rehearsal.script import GATEWAYS
from tests.doors.bot_process import BotProcess

pytestmark = pytest.mark.long


def soon(holds):
    """Wait until something holds, for as long as a slow machine takes."""
    ends = time.monotonic() + 20
    while not holds() and time.monotonic() < ends:
        time.sleep(0.05)
    return holds()


def test_the_page_is_there_soon_after_the_bot_is(tmp_path):
    bot = BotProcess(tmp_path / "data", MUSTER_STATUS_PAGE_DIR=str(tmp_path / "www"))
    bot.ask("!incident list", "No incident")
    assert soon((tmp_path / "www" / "feed.xml").exists)
    assert bot.end() == 0
    index = (tmp_path / "www" / "index.html").read_text(encoding="utf-8")
    assert "<title>GOV.UK PaaS status page</title>" in index
    assert "Backing services" in index
    assert (tmp_path / "www" / "index.html").stat().st_mode & 0o777 == 0o644
    assert not (tmp_path / "data" / "status").exists()


def test_without_a_setting_it_is_in_the_data_folder(tmp_path):
    bot = BotProcess(tmp_path / "data")
    bot.ask("!incident list", "No incident")
    assert soon((tmp_path / "data" / "status" / "feed.xml").is_file)
    assert bot.end() == 0


def test_a_folder_that_cannot_be_written_is_logged_and_keeps_nobody_from_working(tmp_path):
    (tmp_path / "www").write_text("a file")
    bot = BotProcess(tmp_path / "data", MUSTER_STATUS_PAGE_DIR=str(tmp_path / "www"))
    bot.ask("!incident list", "No incident")
    log = tmp_path / "data" / "muster.log"
    assert soon(lambda: "The status page cannot be written: File exists." in log.read_text())
    bot.ask("!incident list", "No incident")
    assert bot.end() == 0


def test_a_rehearsal_has_every_gateway_simulated(theatre):
    assert set(theatre.stage.gateways) == set(GATEWAYS)
    assert all(each.simulated for each in theatre.services.gateways.values())
    components = [each.name for each in theatre.stage.status_page.component_states()]
    assert components == [each.name for each in theatre.playbook.comms.components]
