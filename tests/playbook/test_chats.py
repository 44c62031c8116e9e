"""Files name chats as people do, and Errbot by its backends."""

import pytest

from muster.playbook.chats import MODES, called, mode_of, written_as
from muster.playbook.roster import read_roster

ROSTER = """\
people:
  - {{id: alex, name: Alex, pools: [paas-sre], handles: {{{chat}: U01ALEX}}}}
"""


@pytest.mark.parametrize("chat", ["slack", "Slack", "slackv3"])
def test_slack_is_written_as_people_call_it_or_as_errbot_does(playbook, chat):
    roster = read_roster(ROSTER.format(chat=chat), "roster.yaml", playbook)
    assert roster.addressed("U01ALEX", "slackv3").person.id == "alex"


def test_a_terminal_is_the_console(playbook):
    roster = read_roster(ROSTER.format(chat="console"), "roster.yaml", playbook)
    assert roster.addressed("U01ALEX", "text").person.id == "alex"


@pytest.mark.parametrize("mode", MODES)
def test_what_is_written_is_read_again(mode):
    assert mode_of(written_as(mode)) == mode
    assert called(mode) != mode


def test_nobody_reads_the_name_of_a_backend():
    assert [called("slackv3"), written_as("slackv3")] == ["Slack", "slack"]
    assert [called("text"), written_as("text")] == ["Console", "console"]
    assert [called("telegram"), written_as("telegram")] == ["telegram", "telegram"]
