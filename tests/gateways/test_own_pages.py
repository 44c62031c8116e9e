"""A team's own pages of the status page: they come first, in a sandbox, and cannot stop a post."""

import pytest

from muster.gateways.static_site import StatusPages, WrongPage
from muster.gateways.static_status_page import PublishedPage
from tests.gateways.published import SITE, TEMPLATES
from tests.gateways.status_posts import COMPONENTS, opening


def published(tmp_path, **own):
    """The first page, after a post whose text is HTML, with a team's own templates."""
    pages = StatusPages(TEMPLATES, SITE, {f"{name}.html": text for name, text in own.items()})
    page = PublishedPage(tmp_path / "www", tmp_path / "kept.json", pages, SITE, COMPONENTS)
    page.deliver(opening(name="<script>alert(1)</script>"))
    return (tmp_path / "www" / "index.html").read_text(encoding="utf-8")


def test_a_teams_own_page_comes_first_and_the_others_stay(tmp_path):
    own = '{% extends "layout.html" %}{% block main %}Ahoy {{ current[0].name }}{% endblock %}'
    index = published(tmp_path, index=own)
    assert "Ahoy &lt;script&gt;" in index
    assert "<script>" not in index
    assert "<html" in index


@pytest.mark.parametrize(
    "text",
    [
        "{{ site.__class__.__mro__ }}",
        "{{ current[0].__init__.__globals__ }}",
        "{{ ''.__class__.mro()[1].__subclasses__() }}",
        "{% include '../../../etc/passwd' %}",
        "{% include '/etc/passwd' %}",
        "{{ current.append(1) }}",
        "{{ 1 // 0 }}",
        "{{ nothing.there }}",
        "{% include 'index.html' %}",
        "{% for n in range(10000000) %}x{% endfor %}",
    ],
)
def test_a_page_that_fails_or_reaches_out_is_the_shipped_one(tmp_path, text, caplog):
    index = published(tmp_path, index=text)
    assert "There is an incident now." in index
    assert "index.html fails" in caplog.text


def test_a_layout_that_fails_takes_no_page_with_it(tmp_path):
    assert "There is an incident now." in published(tmp_path, layout="{{ nothing.there }}")


@pytest.mark.parametrize("text", ["{{ site.title|safe }}", "{% autoescape false %}"])
def test_text_cannot_be_declared_to_be_html(text):
    with pytest.raises(WrongPage):
        StatusPages(TEMPLATES, SITE, {"index.html": text})
