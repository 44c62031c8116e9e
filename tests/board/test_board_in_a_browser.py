"""The board, as Debian's Chromium shows it, and as axe-core judges it."""

import contextlib

import pytest

from tests.browser import (
    CONTRASTS,
    XSS,
    axe,  # noqa: F401 - a fixture
    beyond,
    chromium,  # noqa: F401 - a fixture
    held_to_an_outline,
    keeps_from_reading,
)
from tests.conftest import load
from tests.plugins.test_board import BoardOfABot

pytestmark = pytest.mark.xdist_group("browser")

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2
RIGHT_TO_LEFT = "\u202eexe.gpj\u202c שלום world \u200f!"
HOSTILE = (*XSS, "</script><script>window.hacked = 1</script>", RIGHT_TO_LEFT, LONG)
PAGES = {
    "open": "/",
    "incident": "/incidents/1",
    "hostile": "/incidents/2",
    "later": "/incidents/1?page=2",
    "past": "/past",
    "found": "/past?q=logs",
    "none": "/past?q=nothing+of+the+kind",
    "absent": "/incidents/999",
}


@pytest.fixture(scope="module")
def board(tmp_path_factory):
    """A bot in the middle of a bad day, with its board."""
    bot = BoardOfABot(load("govuk-paas"), tmp_path_factory.mktemp("board"))
    for who, line in (
        ("alex", "!incident start Apps fail to start --priority P1 --tenants yes"),
        ("sam", "!incident comms me"),
        ("sam", "!incident agree P1"),
        ("pat", "!incident join"),
        ("alex", "!incident action restarted the router"),
        ("alex", "!incident task check the certificates --owner pat --due 10:10"),
        ("alex", "!incident runbook restart-router failed"),
        ("alex", "!incident park why nobody was told"),
        ("alex", "!incident ticket https://tickets.example.org/4711"),
        ("sam", "!comms effect Some apps cannot be reached."),
        ("sam", "!comms announced StatusPage We are looking into it. --next 11:00"),
        ("sam", "!comms draft possible"),
        ("alex", "!escalate help INC-1"),
    ):
        bot.say(who, line)
    for number in range(120):
        bot.say("alex", f"!incident note looked at host {number}")
    bot.say("pat", f"!incident start {HOSTILE[0]}")
    for text in HOSTILE:
        bot.say("pat", f"!incident note INC-2 {text}")
        bot.say("pat", f"!incident task INC-2 {text}")
    bot.say("pat", "!incident start Logs are late")
    bot.say("pat", f"!incident start Logs are {LONG}")
    bot.say("alex", "!incident dismiss INC-3 a test")
    bot.say("alex", "!incident dismiss INC-4 a test")
    bot.theatre.pass_time(minutes=25)
    yield bot
    bot.theatre.stop()


@pytest.fixture
def shown(chromium, board):  # noqa: F811
    """Opens a page by its name here, or by its address."""
    with contextlib.ExitStack() as closing:

        def opened(page, width=1280, **how):
            context = chromium.new_context(viewport={"width": width, "height": 900}, **how)
            closing.callback(context.close)
            tab = context.new_page()
            tab.faults = []
            tab.on("console", lambda told: tab.faults.append(told.text))
            tab.on("pageerror", lambda fault: tab.faults.append(str(fault)))
            tab.goto(f"http://127.0.0.1:{board.port}{PAGES.get(page, page)}")
            return tab

        yield opened


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light"), (1920, "dark")])
@pytest.mark.parametrize("page", PAGES)
def test_the_checker_finds_nothing_that_keeps_anybody_from_reading(shown, axe, page, width, scheme):  # noqa: F811
    tab = shown(page, width=width, color_scheme=scheme)
    assert keeps_from_reading(tab, axe) == []


def test_the_checker_would_find_something(shown, axe):  # noqa: F811
    tab = shown("open")
    tab.evaluate("document.querySelector('h1').style.color = '#eeeeee'")
    tab.evaluate("document.documentElement.removeAttribute('lang')")
    tab.evaluate(axe)
    found = tab.evaluate("axe.run()")
    assert {each["id"] for each in found["violations"]} >= {"color-contrast", "html-has-lang"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", ["open", "incident", "past"])
def test_every_text_stands_out_from_what_is_behind_it(shown, page, scheme):
    found = shown(page, color_scheme=scheme).evaluate(CONTRASTS)
    assert len(found) > 8
    assert [each for each in found if each[1] < 4.5 and each[0] != "Skip to the content"] == []


@pytest.mark.parametrize("width", [320, 1920])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wider_than_the_screen(shown, page, width):
    tab = shown(page, width=width)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert beyond(tab, width) == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_built_of_what_a_screen_reader_goes_by(shown, page):
    tab = shown(page)
    held_to_an_outline(tab, "GOV.UK PaaS")
    for table in tab.locator("table").all():
        assert table.locator("caption").count() == 1
        assert table.locator("thead th[scope=col]").count() > 2
    instants = tab.evaluate("[...document.querySelectorAll('time')].map((each) => each.dateTime)")
    assert all(each.endswith("Z") for each in instants)
    zones = tab.evaluate("[...document.querySelectorAll('time')].map((each) => each.innerText)")
    assert all("GMT" in each for each in zones)


def test_the_keyboard_reaches_every_link_in_the_order_of_the_page(shown):
    tab = shown("past")
    stops = "a, input, button"
    there = tab.evaluate(f"[...document.querySelectorAll('{stops}')].map((e) => e.outerHTML)")
    reached = []
    for _ in there:
        tab.keyboard.press("Tab")
        reached.append(tab.evaluate("document.activeElement.outerHTML"))
        outline = tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid", reached[-1]
    assert reached == there
    assert "Skip to the content" in there[0]


def test_every_link_of_ours_leads_somewhere(shown):
    for page in ("open", "incident", "past", "absent"):
        tab = shown(page)
        links = tab.evaluate("[...document.querySelectorAll('a')].map((each) => each.href)")
        ours = {each.partition("#")[0] for each in links if each.startswith("http://127.0.0.1")}
        for link in ours - {tab.url}:
            assert tab.request.get(link).ok, link


def test_a_search_is_typed_and_found(shown):
    tab = shown("past")
    tab.get_by_label("Words of the title").fill("LOGS late")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/past?q=LOGS+late")
    assert tab.locator("tbody tr").count() == 1
    assert tab.get_by_label("Words of the title").input_value() == "LOGS late"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_the_same_without_scripts(shown, page):
    with_scripts, without = shown(page), shown(page, java_script_enabled=False)
    assert [each for each in with_scripts.faults if "404" not in each] == []
    assert without.locator("main").inner_text() == with_scripts.locator("main").inner_text()


def test_without_scripts_it_renews_itself_all_the_same(shown):
    assert 'http-equiv="refresh"' in shown("open", java_script_enabled=False).content()


def test_what_would_run_is_only_read(shown):
    for page in ("open", "hostile"):
        tab = shown(page)
        assert tab.evaluate("window.hacked") is None
        assert tab.locator("img, svg, [onerror], [onload], main script").count() == 0
        assert tab.locator("a[href^='javascript']").count() == 0
        assert tab.faults == []
    text = shown("hostile").locator("main").inner_text()
    for each in HOSTILE[:-2]:
        assert each in text
    assert "exe.gpj" in text
    assert "\u202e" not in text


def test_no_script_of_anybody_else_would_run(shown):
    tab = shown("open")
    tab.evaluate(
        """() => {
          const other = document.createElement("script");
          other.textContent = "window.hacked = 1";
          document.body.append(other);
        }"""
    )
    assert tab.evaluate("window.hacked") is None


# ---- it renews itself


def quickly(tab):
    """Have a page look for what has changed at once."""
    tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_what_has_happened_is_there_without_a_reload_and_the_reader_stays_where_they_are(
    shown, board
):
    tab = shown("/", width=320)
    tab.evaluate("window.since = 1")
    tab.get_by_role("link", name="INC-2").focus()
    tab.evaluate("scrollTo(0, 400)")
    place = tab.evaluate("scrollY")
    assert place == 400
    board.made_anew()
    board.say("alex", "!incident action INC-1 looked at the balancer")
    quickly(tab)
    tab.get_by_text("looked at the balancer").wait_for()
    assert tab.evaluate("window.since") == 1
    assert "incidents/2" in tab.evaluate("document.activeElement.getAttribute('href')")
    assert abs(tab.evaluate("scrollY") - place) < 60


def test_a_page_whose_bot_is_silent_says_that_it_is_old(shown):
    tab = shown("/")
    assert not tab.get_by_role("alert").is_visible()
    tab.route("**/*", lambda route: route.abort())
    quickly(tab)
    tab.get_by_role("alert").wait_for()
    assert "not up to date" in tab.get_by_role("alert").inner_text()
    tab.unroute("**/*")
    quickly(tab)
    tab.get_by_role("alert").wait_for(state="hidden")


def test_an_incident_that_may_be_seen_no_more_is_gone_from_a_page_that_is_open(shown, board):
    board.made_anew()
    board.say("pat", "!incident start Somebody is in the vault")
    number = board.theatre.services.incidents.last_number()
    tab = shown(f"/incidents/{number}")
    assert "vault" in tab.locator("main").inner_text()
    board.say("pat", f"!incident cyber INC-{number} yes strange logins")
    quickly(tab)
    tab.get_by_text("There is nothing here").wait_for()
    assert "vault" not in tab.content()


def test_who_would_rather_have_it_still_can(shown):
    tab = shown("/")
    tab.get_by_role("link", name="Keep it still").click()
    tab.wait_for_url("**/?still")
    assert tab.locator("script, noscript").count() == 0
    tab.get_by_role("link", name="Let it renew itself").click()
    tab.wait_for_url("**/?")
    assert tab.locator("script").count() == 1
