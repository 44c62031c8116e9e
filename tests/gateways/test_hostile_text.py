"""Whatever people write, the status page of our own and its feed show it as text and as no more."""

from datetime import timedelta
from html.parser import HTMLParser
from itertools import count, groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from muster.gateways import Rejected
from muster.gateways.plain_text import printable
from muster.gateways.static_site import Site
from muster.gateways.status_posts import Component
from tests.gateways.published import SITE, published_in
from tests.gateways.status_posts import NOON, opening, postmortem, update

ATOM = "{http://www.w3.org/2005/Atom}"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
PARTS = (
    "<script>", "</script>", "<img src=x onerror=alert(1)>", "<!--", "-->", "<!-->", "]]>",
    "<![CDATA[", "</title>", "</style>", "<style>", "</p>", "</a>", "<svg/onload=alert(1)>",
    "<plaintext>", "<noscript>", "<template>", "<base href=//evil.example>", "<?xml?>", "<?php",
    "<!DOCTYPE html>", "<!ENTITY x 'y'>", "&x;", "&#0;", "&#x3c;", "&lt;", "&amp;lt;", "&", "<",
    ">", '"', "'", "`", "=", "/", "\\", "{{ 7 * 7 }}", "{% raw %}", "{#", "${7*7}",
    "javascript:alert(1)", "\x00", "\x08", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x85", "\ud800",
    "\udfff", "\ufffe", "\uffff", "\ufeff", "\u2028", "\u202e", "\u2066", "\r", "\n", "\n\n", "\t",
    " ", "\u00a0", "\U0001fffe", "\U000e0001", "+ADw-script+AD4-", "é", "a", "1",
)  # fmt: skip
HOSTILE = st.lists(
    st.one_of(st.sampled_from(PARTS), st.characters(exclude_categories=())), min_size=1, max_size=12
).map("".join)


class Skeleton(HTMLParser):
    """The elements of a page with their attributes, without any text."""

    def __init__(self, source):
        super().__init__()
        self.elements, self.links, self.remarks, self.open = [], [], [], []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        bearing = ("href", "title", "datetime", "id")
        named = tuple((name, None if name in bearing else value) for name, value in attrs)
        self.elements.append((tag, named))
        self.links += [value for name, value in attrs if name in ("href", "src", "action")]

    def handle_endtag(self, tag):
        self.elements.append((f"/{tag}", ()))

    def handle_comment(self, data):
        self.remarks.append(data)

    def unknown_decl(self, data):
        self.remarks.append(data)

    def handle_pi(self, data):
        self.remarks.append(data)


def skeleton(source):
    """Return the elements, with as many paragraphs of a text as one."""
    read = Skeleton(source)
    assert read.remarks == [], "neither comments nor instructions"
    pairs = [tuple(each) for each in read.elements]
    paragraph = (("p", (("class", "text"),)), ("/p", ()))
    joined = []
    for each in pairs:
        joined.append(each)
        if tuple(joined[-2:]) == paragraph and tuple(joined[-4:-2]) == paragraph:
            del joined[-2:]
    return joined, read.links


def written(name, body, title, component, link="https://example.org/report"):
    """Return the files of a page that said it all, by name; or None where it was not taken."""
    with TemporaryDirectory() as folder:
        minutes = count()
        page = published_in(
            Path(folder),
            (Component("apps", component),),
            Site(title, SITE.zone, SITE.address),
            now=lambda: NOON + timedelta(minutes=next(minutes)),
        )
        try:
            opened = page.deliver(opening(name=name, body=body))
            incident = opened.reference
            page.deliver(update(incident, body=body, components={"apps": "operational"}))
            page.deliver(postmortem(incident, body=body, link=link))
        except Rejected:
            return None
        www = Path(folder) / "www"
        assert {each.name for each in www.iterdir()} == {
            "index.html",
            "feed.xml",
            "history.html",
            f"incident-{incident}.html",
        }
        return {each.name: each.read_bytes() for each in www.iterdir()}


def words(text):
    """Return a text without the spaces in it: those around one do not count."""
    return "".join((text or "").split())


PLAIN = written("plain", "plain", "plain", "plain")


@settings(max_examples=60, deadline=None)
@given(name=HOSTILE, body=HOSTILE, title=HOSTILE, component=HOSTILE)
@example(name="</title><script>", body="-->", title='"><script>', component="]]><x/>")
def test_no_element_and_no_attribute_of_a_page_comes_from_what_people_wrote(
    name, body, title, component
):
    made = written(name, body, title, component)
    if made is None:
        return
    for file in ("index.html", *(each for each in made if each.startswith("incident-"))):
        elements, links = skeleton(made[file].decode("utf-8"))
        plain, plain_links = skeleton(PLAIN[file].decode("utf-8"))
        assert elements == plain
        assert links == plain_links


@settings(max_examples=60, deadline=None)
@given(name=HOSTILE, body=HOSTILE, title=HOSTILE, component=HOSTILE)
@example(name="]]>", body="]]>\ufffe\ud800", title="&x;", component="<![CDATA[")
def test_the_feed_is_well_formed_and_says_what_was_written(name, body, title, component):
    made = written(name, body, title, component)
    if made is None:
        return
    feed = ElementTree.fromstring(made["feed.xml"])  # noqa: S314 - our own
    plain = ElementTree.fromstring(PLAIN["feed.xml"])  # noqa: S314 - our own

    def shape(tree):
        return [(each.tag, sorted(each.attrib)) for each in tree.iter()]

    def links(tree):
        return [each.get("href") for each in tree.iter(f"{ATOM}link")]

    assert shape(feed) == shape(plain)
    assert links(feed) == links(plain)
    said = [words(each.text) for each in feed.iter(f"{ATOM}content")]
    assert len(said) == 3
    for text in said:
        assert text.startswith(words(printable(body)))
    assert words(feed.findtext(f"{ATOM}title")) == words(printable(title))


@settings(max_examples=60, deadline=None)
@given(
    scheme=st.sampled_from(
        [
            "https://",
            "http://",
            "HTTPS://",
            "javascript:",
            "data:",
            "//",
            "file:///",
            "",
            " https://",
        ]
    ),
    rest=HOSTILE,
)
@example(scheme="https://", rest="\ud800")
def test_a_link_leads_to_the_web_or_is_not_taken(scheme, rest):
    made = written("Apps fail", "What we learnt.", "Status", "Apps", scheme + rest)
    if made is None:
        return
    assert scheme in ("https://", "http://")
    [file] = [each for each in made if each.startswith("incident-")]
    elements, links = skeleton(made[file].decode("utf-8"))
    assert elements == skeleton(PLAIN[file].decode("utf-8"))[0]
    outside = [each for each in links if each not in skeleton(PLAIN[file].decode("utf-8"))[1]]
    assert len(outside) <= 1
    for each in outside:
        assert each.startswith(("https://", "http://"))


@pytest.mark.parametrize("file", [each for each in PLAIN if each.endswith(".html")])
def test_a_page_forbids_scripts_before_it_says_anything(file):
    page = PLAIN[file].decode("utf-8")
    head = page.partition("<title>")[0]
    assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in head
    assert '<meta charset="utf-8">' in head
    read = Skeleton(page)
    tags = {tag for tag, _ in read.elements}
    assert not tags & {"script", "iframe", "object", "embed", "form", "img", "base"}
    attributes = {name for _, named in read.elements for name, _ in named}
    assert not [each for each in attributes if each.startswith("on") or each in ("style", "src")]
    for each in read.links:
        local = each in ("data:,", "#main", "index.html", "history.html", "feed.xml")
        assert local or each.startswith(("incident-", "https://"))


def test_as_many_texts_are_shown_as_were_written():
    """The comparison above would hold, too, for a page that shows nothing."""
    page = written("Apps <b> & co", "A <i>\n\nB", "Title <u>", "Part <s>")
    [file] = [each for each in page if each.startswith("incident-")]
    for shown in ("Apps &lt;b&gt; &amp; co", "A &lt;i&gt;", "Title &lt;u&gt;", "Part &lt;s&gt;"):
        assert shown.encode() in page[file], shown
    counted = [key for key, _ in groupby(Skeleton(page[file].decode()).elements)]
    assert len([each for each in counted if each[0] == "p"]) > 4
