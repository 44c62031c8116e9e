"""A status page of our own in a folder of the test's."""

from zoneinfo import ZoneInfo

from muster.gateways.static_site import Site, StatusPages
from muster.gateways.static_status_page import PublishedPage
from muster.shipped_files import ROOT
from tests.gateways.status_posts import COMPONENTS

TEMPLATES = {
    path.name: path.read_text(encoding="utf-8")
    for path in (ROOT / "templates" / "status").iterdir()
}
SITE = Site("Ferry status", ZoneInfo("Europe/London"), "https://status.example.org/")


def published_in(folder, components=COMPONENTS, site=SITE, **given):
    """Return the page whose files are in `www`, and who keeps its posts in `kept.json`."""
    pages = StatusPages(TEMPLATES, site)
    return PublishedPage(folder / "www", folder / "kept.json", pages, site, components, **given)
