"""What comes with the bot is told apart from what a team adds."""

from configparser import ConfigParser

from muster.bot.plugin import SHIPPED
from tests.conftest import ROOT


def test_the_plugins_that_come_with_the_bot_are_known_by_name():
    names = set()
    for plug in (ROOT / "plugins").rglob("*.plug"):
        described = ConfigParser()
        described.read(plug)
        names.add(described["Core"]["Name"])
    assert names == SHIPPED
