"""The webserver that shows pages, over real sockets: what is asked for, and what is refused."""

import logging

import pytest

from muster.runtime.webserver import Answer, Door, Webserver
from tests.runtime.test_webserver import PATH, Site, posting, status_of

DOOR = Door("No board", "HOST", "PORT", open="pages are shown", refused="readers refused")
HEADERS = (("Content-Type", "text/plain"), ("Cache-Control", "no-store"))


class Pages(Site):
    """A webserver that takes at one path and shows pages at all others; `asked` is for what."""

    def __init__(self):
        super().__init__()
        self.server.stop()
        self.asked = []
        self.server = Webserver(
            self.host, self.port, {PATH: self._take}, door=DOOR, show=self._show_page
        )
        self.server.start()

    def _show_page(self, asked):
        self.asked.append(asked)
        if asked.path == "/broken":
            raise RuntimeError("words of people")
        return Answer(200, body=b"a page", headers=HEADERS)

    def get(self, target="/", method="GET", head=""):
        return self.send(f"{method} {target} HTTP/1.1\r\nHost: x\r\n{head}\r\n".encode())


@pytest.fixture
def pages():
    site = Pages()
    site.connect().close()
    yield site
    site.server.stop()


def test_a_page_is_shown_with_the_headers_of_who_shows_it(pages):
    head, _, body = pages.get().partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK")
    assert b"Cache-Control: no-store" in head
    assert b"Content-Type: text/plain" in head
    assert body == b"a page"


def test_the_head_alone_is_answered_with_the_length_and_no_body(pages):
    answered = pages.get(method="HEAD")
    assert answered.startswith(b"HTTP/1.1 200 OK")
    assert b"Content-Length: 6" in answered
    assert answered.endswith(b"\r\n\r\n")


def test_who_shows_pages_is_told_path_query_headers_and_from_where(pages):
    pages.get("/incidents/7?q=a%20b&page=2", head="X-User: alex\r\nX-Forwarded-Proto: https\r\n")
    [asked] = pages.asked
    assert (asked.path, asked.query) == ("/incidents/7", "q=a%20b&page=2")
    assert asked.asked_by == "127.0.0.1"
    assert asked.header("x-user") == "alex"
    assert asked.header("X-Forwarded-Proto") == "https"


def test_a_header_of_two_spellings_or_with_an_underscore_is_not_taken_for_the_other(pages):
    pages.get(head="X-User: alex\r\nX-User: eve\r\nX_User: sam\r\n")
    assert pages.asked[0].header("X-User") == "alex, eve"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])
def test_pages_can_only_be_asked_for(pages, method):
    answered = pages.get(method=method, head="Content-Length: 0\r\n")
    assert status_of(answered) == 405
    assert b"Allow: GET, HEAD\r\n" in answered
    assert pages.asked == []


def test_what_is_taken_at_a_path_is_taken_there_and_shows_nothing(pages):
    assert status_of(pages.send(posting(b"it"))) == 200
    assert pages.taken == [b"it"]
    answered = pages.get(PATH)
    assert status_of(answered) == 405
    assert b"Allow: POST\r\n" in answered


@pytest.mark.parametrize(
    "head", ["Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "Content-Length: x\r\n"]
)
def test_whoever_asks_for_a_page_sends_nothing_with_it(pages, head):
    assert status_of(pages.get(head=head)) in (400, 413)
    assert pages.asked == []


def test_a_page_that_fails_is_answered_and_logged_without_its_words(pages, caplog):
    assert status_of(pages.get("/broken")) == 500
    assert b"people" not in pages.get("/broken")


def test_the_log_calls_it_what_it_is(caplog):
    with caplog.at_level(logging.INFO):
        site = Pages()
        site.connect().close()
        site.get(method="POST", head="Content-Length: 0\r\n")
        site.server.stop()
    told = [each.getMessage() for each in caplog.records]
    assert f"pages are shown at 127.0.0.1 port {site.port}" in told
    assert "readers refused: 405 not_asked_for" in told
