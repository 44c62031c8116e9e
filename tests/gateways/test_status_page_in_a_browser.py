"""The status page of our own, as Debian's Chromium shows it."""

import contextlib
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from muster.gateways.static_site import Site
from muster.gateways.status_posts import Component
from tests.browser import (
    CONTRASTS,
    XSS,
    axe,  # noqa: F401 - a fixture
    beyond,
    chromium,  # noqa: F401 - a fixture
    held_to_an_outline,
    keeps_from_reading,
)
from tests.gateways.published import SITE, published_in
from tests.gateways.status_posts import opening, postmortem, update

pytestmark = pytest.mark.xdist_group("browser")

PLANNED = "Planned work on the API"
COMPONENTS = (
    Component("apps", "Tenants’ applications"),
    Component("api", "The API and all that is deployed by it, also at night"),
    Component("data", "Databases"),
    Component("logs", "Logs and metrics"),
    Component("docs", "Documentation"),
)
STATES = {
    "apps": "partial_outage",
    "api": "major_outage",
    "data": "degraded_performance",
    "logs": "under_maintenance",
}


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    """A page with a good deal on it, as a web server serves it."""
    folder = tmp_path_factory.mktemp("served")
    page = published_in(folder, COMPONENTS, Site("Ferry status", SITE.zone))
    past = page.deliver(opening("past", name="Deployments were slow", components={}))
    page.deliver(update(past.reference, "p2", status="resolved", body="It is over."))
    report = "https://example.org/reports/2026-03-02-deployments-were-slow-and-then-failed-for-long"
    page.deliver(postmortem(past.reference, "p3", link=report))
    long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2
    current = page.deliver(opening("now", body=f"First line.\nSecond.\n\n{long}"))
    page.deliver(update(current.reference, "n2", components=STATES))
    planned = {"about": ["api"], "components": {}, "scheduled_for": "2026-03-07T09:00:00+00:00"}
    planned |= {"scheduled_until": "2026-03-07T11:00:00+00:00", "status": "scheduled"}
    page.deliver(opening("plan", name=PLANNED, **planned))
    for number, text in enumerate(XSS):
        page.deliver(opening(f"xss{number}", name=text, body=text, components={}))
    quiet = partial(Quiet, directory=folder / "www")
    with ThreadingHTTPServer(("127.0.0.1", 0), quiet) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing on the console."""


@pytest.fixture
def shown(chromium, address):  # noqa: F811
    """Opens a page, by its file or by what the first page calls it."""
    with contextlib.ExitStack() as closing:

        def opened(of="index.html", width=1280, **how):
            context = chromium.new_context(viewport={"width": width, "height": 900}, **how)
            closing.callback(context.close)
            tab = context.new_page()
            tab.goto(f"{address}/{of if of.endswith('.html') else 'index.html'}")
            if not of.endswith(".html"):
                tab.get_by_role("link", name=of, exact=True).click()
                tab.wait_for_load_state()
            return tab

        yield opened


PAGES = ["index.html", "history.html", "Apps fail", "Deployments were slow", PLANNED]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_every_text_stands_out_from_what_is_behind_it(shown, page, scheme):
    found = shown(page, color_scheme=scheme).evaluate(CONTRASTS)
    assert len(found) > 8
    assert [each for each in found if each[1] < 4.5] == []


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
@pytest.mark.parametrize("page", PAGES)
def test_the_checker_finds_nothing_that_keeps_anybody_from_reading(shown, axe, page, width, scheme):  # noqa: F811
    assert keeps_from_reading(shown(page, width=width, color_scheme=scheme), axe) == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wider_than_a_small_phone(shown, page):
    tab = shown(page, width=320)
    width = tab.evaluate("document.documentElement.scrollWidth")
    assert width <= 320
    assert beyond(tab, 320) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_page_is_built_of_what_a_screen_reader_goes_by(shown, page):
    tab = shown(page)
    held_to_an_outline(tab, "Ferry status")
    instants = tab.evaluate("[...document.querySelectorAll('time')].map((each) => each.dateTime)")
    assert instants
    assert all(each.endswith("Z") for each in instants)


def test_the_keyboard_reaches_every_link_in_the_order_of_the_page(shown):
    tab = shown()
    links = tab.evaluate("[...document.querySelectorAll('a')].map((each) => each.innerText)")
    reached = []
    for _ in links:
        tab.keyboard.press("Tab")
        reached.append(tab.evaluate("document.activeElement.innerText"))
        outline = tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid", reached[-1]
    assert reached == links
    assert links[0] == "Skip to the content"
    assert "Apps fail" in links


def test_the_first_link_is_seen_once_it_is_reached_and_leads_to_the_content(shown):
    tab = shown()
    skip = tab.get_by_text("Skip to the content")
    assert skip.bounding_box()["y"] < -20
    tab.keyboard.press("Tab")
    assert skip.bounding_box()["y"] >= 0
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"


def test_every_link_leads_somewhere(shown, address):
    tab = shown()
    for page in tab.evaluate("[...document.querySelectorAll('a')].map((each) => each.href)"):
        assert tab.request.get(page).ok, page
    assert tab.evaluate("document.querySelector('link[type=\"application/atom+xml\"]').href") == (
        f"{address}/feed.xml"
    )


@pytest.mark.parametrize("page", PAGES)
def test_the_page_is_the_same_without_scripts_and_has_none(shown, page):
    with_scripts, without = shown(page), shown(page, java_script_enabled=False)
    assert with_scripts.locator("script").count() == 0
    assert without.locator("body").inner_text() == with_scripts.locator("body").inner_text()
    assert "The API and all that is deployed" in without.locator("body").inner_text() or (
        page in ("Deployments were slow", "history.html")
    )


@pytest.mark.parametrize("text", XSS)
def test_what_would_run_is_only_read(shown, text):
    tab = shown()
    failures = []
    tab.on("requestfailed", lambda request: failures.append(request.url))
    tab.get_by_role("link", name=text, exact=True).click()
    tab.wait_for_load_state()
    assert tab.evaluate("window.hacked") is None
    assert tab.get_by_role("heading", level=1).inner_text() == text
    assert tab.locator("p.text").inner_text() == text
    assert tab.locator("script, img, svg, [onerror], [onload]").count() == 0
    assert tab.locator("a[href^='javascript']").count() == 0
    assert failures == []


def test_a_report_is_reached_from_its_postmortem(shown):
    link = shown("Deployments were slow").get_by_role("link", name="Read the report")
    assert link.get_attribute("href").startswith("https://example.org/reports/")
