"""Pages through faults and kill -9: none is lost, doubled or invented."""

from bench.measure import Figure
from bench.paged import harm
from bench.paging_service import PagingService
from bench.through_kills import survived


def figures(kills, pages):
    """Page while much goes wrong and the bot is killed; at the end all is well, and is counted."""
    end = survived("bench.paging_load", PagingService, kills, pages)
    found = harm(end.acknowledged, end.events, [made.key for made in end.told.made])
    name = f"{pages:,} pages through faults and {kills} kill -9: harm done"
    yield Figure(name, found.total, 0, "", f"{end}: {found}")
