"""Sends through faults and kill -9: nothing is posted twice or lost, and the history is true."""

import json

from bench.measure import Figure
from bench.sent import Harm, dropped, harm
from bench.status_page_service import StatusPageService
from bench.through_kills import Survived, survived


def suffered(kills: int, sends: int, seed: str = "kills") -> tuple[Survived, Harm]:
    """Send while much goes wrong and the bot is killed; return what is there at the end, counted.

    Raises RuntimeError for a bot that does not start or answers wrongly.
    """
    end = survived("bench.sending_load", StatusPageService, kills, sends, seed)
    acknowledged = [json.loads(each) for each in end.acknowledged]
    return end, harm(acknowledged, end.events, end.told.made)


def figures(kills, sends):
    """Send while much goes wrong and the bot is killed; at the end all is well, and is counted."""
    end, found = suffered(kills, sends)
    posts = sum(len(each.posts) for each in end.told.made)
    detail = (
        f"{end}; {posts:,} posts in {len(end.told.made):,} incidents on the page, "
        f"{dropped(end.events):,} out of date before that: {found}"
    )
    name = f"{sends:,} sends through faults and {kills} kill -9: harm done"
    yield Figure(name, found.total, 0, "", detail)
