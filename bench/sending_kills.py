"""Sends through faults and kill -9: nothing is posted twice or lost, and the history is true."""

import json

from bench.measure import Figure
from bench.sent import dropped, harm
from bench.status_page_service import StatusPageService
from bench.through_kills import survived


def figures(kills, sends):
    """Send while much goes wrong and the bot is killed; at the end all is well, and is counted."""
    end = survived("bench.sending_load", StatusPageService, kills, sends)
    found = harm([json.loads(each) for each in end.acknowledged], end.events, end.told.made)
    posts = sum(len(each.posts) for each in end.told.made)
    detail = (
        f"{end}; {posts:,} posts in {len(end.told.made):,} incidents on the page, "
        f"{dropped(end.events):,} out of date before that: {found}"
    )
    name = f"{sends:,} sends through faults and {kills} kill -9: harm done"
    yield Figure(name, found.total, 0, "", detail)
