"""What is known of people and channels is asked for once, and kept by what Slack tells."""

import asyncio

from muster.slack.api import SlackRefused
from muster.slack.directory import Directory


class Api:
    """Knows nobody but alex; `asked` has whom it was asked for."""

    def __init__(self):
        self.asked = []

    async def call(self, method, **given):
        self.asked.append(given["user"])
        if given["user"] != "U01ALEX":
            raise SlackRefused("user_not_found")
        return {"user": {"id": "U01ALEX", "name": "alex"}}


def test_slack_is_not_asked_again_at_every_line_of_somebody_whom_it_does_not_know():
    api, directory = Api(), Directory("U0BOT")

    async def ask():
        for user in ("U01ALEX", "UGONE", "UGONE", "UGONE"):
            await directory.ask_for(api, user)

    asyncio.run(ask())
    assert api.asked == ["U01ALEX", "UGONE"]
    assert directory.person("U01ALEX") == "alex"
    assert directory.someone("UGONE") is None


def test_where_somebody_and_the_bot_are_alone_is_known_by_what_slack_tells():
    directory = Directory("U0BOT")
    directory.heed({"type": "im_created", "user": "U01ALEX", "channel": {"id": "D01"}})
    directory.opened("U02SAM", "D02")
    assert directory.private_channels() == ["D01", "D02"]


def channels(*listed):
    directory = Directory("U0BOT")
    for channel, name in listed:
        directory.entered({"id": channel, "name": name})
    return directory


def renamed(directory, channel, name):
    directory.heed({"type": "channel_rename", "channel": {"id": channel, "name": name}})


def test_a_channel_is_found_by_the_name_that_it_had_and_by_the_new_one():
    directory = channels(("C01", "paas-incident"))
    renamed(directory, "C01", "paas-incidents")
    assert directory.found("#paas-incident").id == directory.found("#paas-incidents").id == "C01"
    assert directory.channel("C01") == "paas-incidents"
    assert directory.names("C01") == ["paas-incident", "paas-incidents"]


def test_a_name_means_another_channel_once_the_bot_is_in_that_one():
    directory = channels(("C01", "paas-incident"))
    renamed(directory, "C01", "paas-incident-old")
    renamed(directory, "C02", "paas-incident")
    assert directory.found("#paas-incident").id == "C01"
    directory.entered({"id": "C02", "name": "paas-incident"})
    assert directory.found("#paas-incident").id == "C02"
    assert directory.names("C01") == ["paas-incident-old"]
