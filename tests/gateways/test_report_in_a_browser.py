"""The report's page, as Debian's Chromium shows and prints it."""

from itertools import pairwise

import pytest

from bench.reports import reports_of
from muster.loading import load_report_page
from muster.report.document import (
    Document,
    Facts,
    Items,
    Paragraph,
    Quote,
    Section,
    Table,
    ToBeWritten,
)
from muster.report.saving import ReportFormat
from tests.browser import (
    CONTRASTS,
    XSS,
    chromium,  # noqa: F401 - a fixture
)

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(scope="module")
def written() -> str:
    """A report of two hundred entries, with text of every kind in them."""
    reports, _ = reports_of(200)
    return reports.made(7, ReportFormat.HTML).content.decode()


@pytest.fixture
def shown(chromium):  # noqa: F811
    """Show a page; the width is that of the screen."""
    contexts = []

    def show(source, width=1200, **how):
        context = chromium.new_context(viewport={"width": width, "height": 900}, **how)
        contexts.append(context)
        tab = context.new_page()
        tab.set_content(source)
        return tab

    yield show
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_what_is_behind_it(shown, written, scheme):
    found = shown(written, color_scheme=scheme).evaluate(CONTRASTS)
    assert len(found) > 500
    assert [each for each in found if each[1] < 4.5] == []


@pytest.mark.parametrize("width", [320, 768, 1200])
def test_nothing_is_wider_than_the_screen(shown, written, width):
    tab = shown(written, width=width)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_it_is_built_of_what_a_screen_reader_goes_by(shown, written):
    tab = shown(written)
    assert tab.evaluate("document.documentElement.lang") == "en-GB"
    for landmark in ("banner", "main", "navigation"):
        assert tab.get_by_role(landmark).count() == 1, landmark
    levels = tab.evaluate(
        "[...document.querySelectorAll('h1,h2,h3')].map((each) => Number(each.tagName[1]))"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = tab.evaluate("[...document.querySelectorAll('[id]')].map((each) => each.id)")
    assert len(ids) == len(set(ids))
    for link in tab.evaluate("[...document.querySelectorAll('nav a')].map((a) => a.hash)"):
        assert link.removeprefix("#") in ids
    tables = tab.locator("table")
    assert tables.count() == tab.locator("table > caption").count()
    assert tab.locator("table thead th:not([scope=col])").count() == 0


def test_the_picture_says_in_words_what_it_shows(shown, written):
    tab = shown(written)
    picture = tab.get_by_role("img", name="The timeline as a picture")
    assert picture.count() == 1
    assert "Office hours are shaded" in tab.locator("svg desc").text_content()
    for lane in ("engineering", "comms", "escalation", "tenants"):
        assert tab.locator("svg text.lane", has_text=lane).count() == 1
    inside = """() => [...document.querySelectorAll("svg .entry, svg .due")].every((each) => {
      const at = each.getBoundingClientRect();
      return at.right > 0 && at.left < innerWidth; })"""
    assert tab.evaluate(inside)


@pytest.mark.parametrize("width", [320, 1200])
def test_it_is_the_same_without_scripts_and_has_none(shown, written, width):
    with_scripts = shown(written, width=width)
    without = shown(written, width=width, java_script_enabled=False)
    assert with_scripts.locator("script").count() == 0
    assert without.locator("body").inner_text() == with_scripts.locator("body").inner_text()


def test_it_prints_whole_with_the_headings_of_its_tables_on_every_page(shown, written):
    tab = shown(written)
    tab.emulate_media(media="print")
    assert tab.locator("nav").is_hidden()
    assert tab.evaluate("getComputedStyle(document.querySelector('thead')).display") == (
        "table-header-group"
    )
    printed = tab.pdf(format="A4")
    assert printed.startswith(b"%PDF-")
    assert printed.count(b"/Type /Page\n") > 3


@pytest.mark.parametrize("text", XSS)
def test_what_would_run_is_only_read(shown, text):
    blocks = (
        Paragraph(text),
        Quote(text),
        ToBeWritten(text),
        Items((text,)),
        Facts(((text, text),)),
        Table(text, (text, text), ((text, text),)),
    )
    source = load_report_page().html(Document(text, blocks, (Section("a", text, blocks),)), None)
    tab = shown(source)
    failures = []
    tab.on("requestfailed", lambda request: failures.append(request.url))
    tab.reload()
    tab.set_content(source)
    assert tab.evaluate("window.hacked") is None
    assert tab.get_by_role("heading", level=1).inner_text() == text
    assert tab.locator("main td").first.inner_text() == text
    assert tab.locator("script, img, [onerror], [onload]").count() == 0
    assert failures == []
