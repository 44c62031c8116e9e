"""Pages through faults and kill -9: none is lost, doubled or invented."""

from bench.measure import Figure
from bench.paged import Harm, harm
from bench.paging_service import PagingService
from bench.through_kills import Survived, survived


def suffered(kills: int, pages: int, seed: str = "kills") -> tuple[Survived, Harm]:
    """Page while much goes wrong and the bot is killed; return what is there at the end, counted.

    Raises RuntimeError for a bot that does not start or answers wrongly.
    """
    end = survived("bench.paging_load", PagingService, kills, pages, seed)
    return end, harm(end.acknowledged, end.events, [made.key for made in end.told.made])


def figures(kills, pages):
    """Page while much goes wrong and the bot is killed; at the end all is well, and is counted."""
    end, found = suffered(kills, pages)
    name = f"{pages:,} pages through faults and {kills} kill -9: harm done"
    yield Figure(name, found.total, 0, "", f"{end}: {found}")
