"""The pages of the board, made of values: what stands in them, and a team's own."""

import base64
import hashlib
import re
from datetime import UTC, datetime

import pytest
from markupsafe import escape

from muster.board.pages import BoardPages, WrongPage, _link
from muster.board.past import PastPage
from muster.board.views import Overview
from muster.chat.templates import TemplateFault
from muster.loading import load_board_pages
from muster.people import Person
from muster.settings import read_settings
from tests.conftest import ROOT

NOW = datetime(2026, 7, 6, 13, 5, tzinfo=UTC)
NOTHING = Overview(NOW, (), 0, 0)
SHIPPED = {
    path.name: path.read_text(encoding="utf-8") for path in (ROOT / "templates/board").iterdir()
}


@pytest.fixture
def own(playbook):
    """Pages of which a team has written some itself."""

    def pages(**texts):
        named = {name.replace("_", "."): text for name, text in texts.items()}
        return BoardPages(SHIPPED, playbook, named)

    return pages


def test_a_time_has_its_zone_and_machines_are_told_it_too(own):
    page = own().overview(NOTHING, [], None)
    assert '<time datetime="2026-07-06T13:05:00Z">14:05 BST on Mon 6 July 2026</time>' in page


def test_the_policy_names_the_very_style_and_script_of_the_page(own):
    for pages in (own(), own(style_css="body { color: red; }\n")):
        page = pages.overview(NOTHING, [], None)
        policy = dict(pages.headers)["Content-Security-Policy"]
        for tag in ("style", "script"):
            [text] = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"{tag}-src 'sha256-{digest}'" in policy


def test_a_page_that_is_kept_still_has_no_script_and_a_way_back(own):
    page = own().overview(NOTHING, [], None, still=True)
    assert "<script" not in page
    assert 'href="?"' in page
    assert "<script>" in own().overview(NOTHING, [], None)


def test_who_reads_is_told_as_whom(own):
    page = own().overview(NOTHING, [], Person("alex", "Alex <b>"))
    assert "Read as <bdi>Alex &lt;b&gt;</bdi>" in page
    assert "Read as" not in own().overview(NOTHING, [], None)


@pytest.mark.parametrize("search", ["<b>", '"><script>', "a&b", "%", "a b", "{{ 7*7 }}", "é"])
def test_what_was_searched_for_stands_as_text_and_goes_on_to_the_next_page(own, search):
    page = own().past(PastPage((), 31, search), NOW, None)
    assert f'value="{escape(search)}"' in page
    assert "49" not in page
    [link] = re.findall(r'href="past\?before=31&amp;q=([^"]*)"', page)
    assert re.fullmatch(r"[A-Za-z0-9%_.~-]+", link)


def test_a_teams_own_page_comes_first(own):
    pages = own(index_html="{% extends 'layout.html' %}{% block main %}Ours{% endblock %}")
    assert "Ours" in pages.overview(NOTHING, [], None)
    assert "Past incidents" in pages.past(PastPage((), None, ""), NOW, None)


@pytest.mark.parametrize(
    "text",
    [
        "{{ nothing_of_the_kind }}",
        "{{ view.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
        "{{ 1 / 0 }}",
        "{% include 'nowhere.html' %}",
        "{{ view.now }}",
    ],
)
def test_one_that_fails_gives_way_to_the_shipped_one(own, text):
    assert "No incident is open." in own(index_html=text).overview(NOTHING, [], None)


def test_a_teams_own_page_cannot_have_text_taken_for_html(own):
    with pytest.raises(WrongPage, match="No filter named 'safe'"):
        own(index_html="{{ '<b>'|safe }}")


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("index_html", "one\n{% if %}", "index.html, line 2"),
        ("nothing_html", "x", "nothing.html, line 1: overrides nothing; there are absent.html"),
        ("refresh_js", "x", "refresh.js, line 1: overrides nothing"),
        ("style_css", "a {}\n</style><script>", "style.css, line 2: a style holds no tags"),
    ],
)
def test_what_cannot_serve_is_told_with_its_file_and_line(own, file, text, says):
    with pytest.raises(WrongPage) as caught:
        own(**{file: text})
    assert str(caught.value).startswith(says)


def test_a_wrong_page_of_a_team_is_found_when_the_bot_starts(tmp_path, playbook):
    (tmp_path / "board").mkdir()
    (tmp_path / "board" / "index.html").write_text("{% if %}", encoding="utf-8")
    settings = read_settings({"MUSTER_TEMPLATES": str(tmp_path), "MUSTER_BOARD": "yes"})
    with pytest.raises(TemplateFault, match=r"index\.html"):
        load_board_pages(settings, playbook)


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        ("https://tickets.example.org/1", True),
        ("http://tickets.example.org/1", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//evil.example", False),
        ("https:", False),
        ("http://[", False),
        ("TICKET-7", False),
        ("", False),
    ],
)
def test_only_a_web_address_is_a_link(text, is_link):
    assert (_link(text) is not None) == is_link
