"""A browser for the tests of pages, and what every page of ours is held to in it."""

import os
from itertools import pairwise

import pytest
from playwright.sync_api import sync_playwright

from tests.conftest import ROOT
from tests.live.servers import needed

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
XSS = (
    "<script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked = 1'>",
    '"><svg onload=window.hacked=1>',
    "</style><script>window.hacked = 1</script>",
    "javascript:window.hacked=1",
    "{{ cycler.__init__.__globals__ }}",
    "[x](javascript:window.hacked=1)",
    "</title><script>window.hacked = 1</script>",
)
# What a reader of the page sees of each text: its colour, and that of what is behind it.
CONTRASTS = """() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => parts(colour).slice(0, 3).map((each) => each / 255)
    .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, at) => sum + each * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if ((parts(colour)[3] ?? 1) === 1) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent.trim();
    if (!text) continue;
    const element = texts.currentNode.parentElement;
    const pair = [light(getComputedStyle(element).color), light(behind(element))];
    found.push([text.slice(0, 40), (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)]);
  }
  return found;
}"""


AXE = ROOT / ".venv/axe/node_modules/axe-core/axe.min.js"
"""Where `.ci/run` has npm put it, at the version and by the hash of its lock file."""


@pytest.fixture(scope="module")
def axe():
    """The source of axe-core; without it tests are skipped, but not where all must be there."""
    if not AXE.is_file():
        reason = "axe-core is not installed"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return AXE.read_text(encoding="utf-8")


def keeps_from_reading(tab, checker):
    """Return what axe-core finds that keeps somebody from reading a page."""
    tab.evaluate(checker)
    found = tab.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    assert len(found["passes"]) > 10
    return [
        (each["id"], each["impact"], each["nodes"][0]["html"][:120]) for each in found["violations"]
    ]


@pytest.fixture(scope="module")
def chromium():
    """The browser; without it the tests are skipped, but not where all must be there."""
    there = needed("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=there, args=ARGUMENTS)
        yield browser
        browser.close()


def beyond(tab, width):
    """Return what of a page is beyond a screen of that width, without what is read aloud alone."""
    return tab.evaluate(
        f"""() => [...document.querySelectorAll("body *")].filter((each) =>
      each.className !== "skip" && each.getBoundingClientRect().right > {width}.5).map(
      (each) => each.outerHTML.slice(0, 80))"""
    )


def held_to_an_outline(tab, title):
    """See that a page has what a screen reader goes by: language, title, landmarks, headings."""
    assert tab.evaluate("document.documentElement.lang") == "en-GB"
    assert tab.title().endswith(title)
    for landmark in ("banner", "main", "contentinfo"):
        assert tab.get_by_role(landmark).count() == 1, landmark
    levels = tab.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4')].map((each) => Number(each.tagName[1]))"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = tab.evaluate("[...document.querySelectorAll('[id]')].map((each) => each.id)")
    assert len(ids) == len(set(ids))
