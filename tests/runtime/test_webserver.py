"""The webserver for webhooks, over real sockets: what gets through, and what cannot hold it up."""

import contextlib
import logging
import random
import resource
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muster.runtime.webserver import Answer, Limits, Webserver

PATH = "/pagerduty"
PAUSE = 0.01


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Site:
    """A webserver with one path; `taken` are the bodies that came through."""

    def __init__(self, take=None, port=None, host="127.0.0.1", **limits):
        self.port = port or free_port()
        self.host = host
        self.taken = []
        self.server = Webserver(host, self.port, {PATH: take or self._take}, Limits(**limits))
        self.server.start()

    def _take(self, posted):
        self.taken.append(posted.body)
        return Answer(200)

    def connect(self, timeout=20):
        deadline = time.monotonic() + 20
        while True:
            try:
                return socket.create_connection((self.host, self.port), timeout=timeout)
            except ConnectionRefusedError:
                assert time.monotonic() < deadline, "no webserver"
                time.sleep(PAUSE)

    def send(self, *parts, ends=False):
        """Send bytes, piece by piece; return all that comes back until the connection is closed."""
        with self.connect() as connection:
            # What is refused by its head is answered, and closed, while the rest is on its way.
            with contextlib.suppress(ConnectionError):
                for part in parts:
                    connection.sendall(part)
                if ends:
                    connection.shutdown(socket.SHUT_WR)
            return all_of(connection)

    def post(self, body=b"{}", path=PATH):
        return status_of(self.send(posting(body, path)))

    def is_closed_for(self, connection):
        """Return whether the other end has closed it, or does so in time."""
        try:
            return connection.recv(1) == b""
        except ConnectionError:
            return True
        except TimeoutError:
            return False


def posting(body=b"{}", path=PATH, head=b""):
    return (
        f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n".encode()
        + head
        + b"\r\n"
        + body
    )


def all_of(connection):
    """Return all that comes until the connection is closed."""
    answered = b""
    with contextlib.suppress(ConnectionError):
        while more := connection.recv(65536):
            answered += more
    return answered


def status_of(answered):
    return int(answered.split(b" ", 2)[1])


@pytest.fixture
def open_site():
    opened = []

    def open_one(*given, **limits):
        site = Site(*given, **limits)
        opened.append(site)
        site.connect().close()
        return site

    yield open_one
    for site in opened:
        site.server.stop()


@pytest.fixture
def site(open_site):
    return open_site()


@pytest.fixture(scope="module")
def many_files():
    """As many sockets as the crowd of a test needs, beside those of the server."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


# What gets through, and how it is answered.


def test_what_is_posted_comes_through_as_it_was_sent(site):
    body = bytes(range(256))
    answered = site.send(posting(body))
    assert site.taken == [body]
    head, _, said = answered.partition(b"\r\n\r\n")
    assert said == b"{}"
    lines = head.decode().lower().split("\r\n")
    assert lines[0] == "http/1.1 200 ok"
    names = {line.split(":")[0] for line in lines[1:]}
    assert names == {"connection", "content-length", "content-type", "date"}, "not what serves it"


def test_it_may_come_in_pieces(site):
    whole = posting(b"hello")
    assert status_of(site.send(*(whole[n : n + 1] for n in range(len(whole))))) == 200
    assert site.taken == [b"hello"]


def test_headers_are_found_by_any_spelling_and_several_are_joined(open_site):
    seen = []
    site = open_site(lambda posted: seen.append(posted.header("X-Signature")) or Answer(200))
    site.send(posting(head=b"x-SIGNATURE: a\r\nX-Signature: b\r\nX_Signature: c\r\n"))
    site.send(posting())
    assert seen == ["a, b", ""]


def test_an_absolute_address_and_a_query_are_the_same_path(site):
    for path in (f"http://other.example{PATH}", f"{PATH}?a=b", f"{PATH}/", "/%70agerduty"):
        assert site.post(path=path) == 200


def test_it_listens_at_the_address_that_it_was_given_alone(site):
    with pytest.raises(ConnectionRefusedError), socket.socket() as elsewhere:
        elsewhere.connect(("127.0.0.2", site.port))


def test_localhost_is_where_a_proxy_looks_for_it(open_site):
    site = open_site(host="localhost")
    with socket.create_connection(("127.0.0.1", site.port), timeout=20) as connection:
        connection.sendall(posting())
        assert status_of(all_of(connection)) == 200


def test_it_listens_at_an_address_of_the_newer_kind_too(open_site):
    assert open_site(host="::1").post() == 200


# What does not.

PATHS = (
    "/", "//", "/.", "/..", "/pagerduty/more", "/pagerduty/..", "//pagerduty", "/PAGERDUTY",
    "/pagerduty%00", "/pagerduty;a", "/pagerduty%2f..%2fecho", "/./pagerduty", "/echo", "/static/",
    "/static/style.css", "/favicon.ico", "/robots.txt", "/.env", "/.git/config", "/metrics",
    "/status", "/console", "/webhook", "/pagerdut", "/pagerdutyy", "*", "pagerduty",
    "http://127.0.0.1/", "http://127.0.0.1/echo", "/..%2fetc%2fpasswd", "/%ff%fe", "/" + "a" * 9000,
)  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_nothing_else_is_served(site, path):
    for method in ("GET", "POST", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "CONNECT", "BREW"):
        request = f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n".encode()
        answered = site.send(request + b"{}")
        assert status_of(answered) == 404, method
        assert answered.partition(b"\r\n\r\n")[2] == (b"" if method == "HEAD" else b"{}")
    assert site.taken == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "PATCH"])
def test_what_is_not_posted_is_told_what_is_allowed(site, method):
    request = (
        f"{method} {PATH} HTTP/1.1\r\nHost: x\r\nX-Secret: s3cret\r\nContent-Length: 2\r\n\r\n"
    )
    answered = site.send(request.encode() + b"{}")
    assert status_of(answered) == 405
    assert b"\r\nAllow: POST\r\n" in answered
    assert b"s3cret" not in answered, "TRACE sends it back"
    assert site.taken == []


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"POST /pagerduty HTTP/1.1\r\n\r\n", 411),
        (b"POST /pagerduty HTTP/1.0\r\n\r\n", 411),
        (b"POST /pagerduty\r\n\r\n", 411),
        (b"POST /pagerduty HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
        (b"POST /pagerduty HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
        (posting(head=b"Transfer-Encoding: chunked\r\n"), 411),
        (posting(head=b"Transfer-Encoding: xchunked\r\n"), 501),
        (posting(head=b"Transfer-Encoding: gzip, chunked\r\n"), 501),
        (posting(head=b"Content-Length: 2\r\n"), 400),
        (posting(head=b"Content-Length: 0\r\n"), 400),
        (b"POST /pagerduty HTTP/1.1\r\nContent-Length: +2\r\n\r\n{}", 400),
        (b"POST /pagerduty HTTP/1.1\r\nContent-Length: 0x2\r\n\r\n{}", 400),
        (b"POST /pagerduty HTTP/1.1\r\nContent-Length : 2\r\n\r\n{}", 400),
        (b"POST /pagerduty HTTP/1.1\r\nContent-Length: 2\nX: y\r\n\r\n{}", 400),
        (b"POST /pagerduty HTTP/1.1\r\nContent-Length: " + b"9" * 500 + b"\r\n\r\n", 413),
        (posting(head=b"X: " + b"a" * 17_000 + b"\r\n"), 431),
        (b"POST /" + b"a" * 17_000, 431),
        (b"post /pagerduty HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 404),
    ],
)  # fmt: skip
def test_what_is_ambiguous_or_too_much_is_refused(site, request_, status):
    answered = site.send(request_)
    assert status_of(answered) == status
    assert answered.partition(b"\r\n\r\n")[2] == b"{}"
    assert site.taken == []


def test_one_connection_brings_one_request(site):
    """So that nothing is answered with what belongs to another, whatever a proxy believes."""
    for head in (b"", b"Connection: keep-alive\r\n"):
        answered = site.send(posting(b"first", head=head) + posting(b"second") * 5)
        assert answered.count(b"HTTP/1.1 200") == 1
        assert b"\r\nConnection: close\r\n" in answered
    assert site.taken == [b"first"] * 2


def test_a_size_is_bounded_to_the_byte(open_site):
    site = open_site(body=1000)
    assert site.post(b"a" * 1000) == 200
    assert status_of(site.send(posting(b"a" * 1001)[:100])) == 413


def test_whoever_asks_before_sending_is_told_to_go_on_only_where_it_is_of_use(site):
    context = b"Expect: 100-continue\r\n"
    with site.connect() as connection:
        head, _, body = posting(b"hello", head=context).partition(b"\r\n\r\n")
        connection.sendall(head + b"\r\n\r\n")
        assert status_of(connection.recv(1000)) == 100
        connection.sendall(body)
        assert status_of(all_of(connection)) == 200
    for refused, status in (
        (posting(path="/echo", head=context), 404),
        (posting(b"x" * 300_000, head=context), 413),
    ):
        assert status_of(site.send(refused.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")) == status


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.one_of(
        st.binary(max_size=3000),
        st.lists(
            st.sampled_from(
                [b"POST ", b"GET ", b"/pagerduty", b" HTTP/1.1", b"\r\n", b"\r\n\r\n", b"\n", b":",
                 b"Content-Length: 2", b"Content-Length: 70000", b"Transfer-Encoding: chunked",
                 b"Expect: 100-continue", b"{}", b"\x00", b"\xff", b" ", b"\t", b"Host: x", b"0"]
            ),
            max_size=25,
        ).map(b"".join),
    )
)  # fmt: skip
def test_random_bytes_are_refused_or_dropped_and_stop_nothing(site, noise):
    with contextlib.suppress(ConnectionError, TimeoutError):
        answered = site.send(noise, ends=True)
        assert (
            answered == b"" or status_of(answered) >= 400 or b"Continue" in answered or site.taken
        )
    site.taken.clear()
    assert site.post(b"after") == 200
    assert site.taken == [b"after"]


def test_a_failure_of_who_takes_it_is_answered_without_its_words(open_site, caplog):
    def fail(posted):
        raise RuntimeError("the key is in /secret/place")

    site = open_site(fail)
    answered = site.send(posting())
    assert status_of(answered) == 500
    assert answered.endswith(b"\r\n\r\n{}")
    assert "the key is in /secret/place" in caplog.text


# Slow, and many.


@pytest.mark.parametrize(
    "sent", [b"", b"POST /pager", posting(b"x" * 100)[:-50]], ids=["nothing", "a head", "a body"]
)
def test_whoever_is_too_slow_is_left_alone_however_steadily_they_send(open_site, sent):
    site = open_site(seconds=1.0)
    with site.connect(timeout=0.1) as connection:
        connection.sendall(sent)
        for _ in range(100):
            if site.is_closed_for(connection):
                break
            with contextlib.suppress(ConnectionError):
                connection.sendall(b"x" if sent and b"\r\n" not in sent else b"")
        else:
            raise AssertionError("still open")
    assert site.taken == []
    assert site.post() == 200


def test_whoever_does_not_read_the_answer_holds_nothing(open_site):
    site = open_site(seconds=1.0)
    silent = [site.connect() for _ in range(20)]
    for each in silent:
        each.sendall(posting())
    for each in silent:
        assert status_of(all_of(each)) == 200, "and closed"
        each.close()


def test_a_thousand_slow_senders_hold_nothing_up(open_site, many_files):
    site = open_site()
    assert site.post() == 200
    before = threading.active_count()
    slow = []
    try:
        for _ in range(1000):
            connection = site.connect()
            connection.sendall(posting(b"x" * 1000)[:500])
            slow.append(connection)
        assert threading.active_count() == before, "no thread is theirs"
        for number in range(20):
            assert site.post(b"good %d" % number) == 200
        connection = site.connect()
        connection.sendall(posting(b"slow but well"))
        assert status_of(all_of(connection)) == 200
        connection.close()
    finally:
        held = 0
        for each in slow:
            each.setblocking(False)
            try:
                held += each.recv(1) != b""
            except BlockingIOError:
                held += 1
            except ConnectionError:
                pass
            each.close()
    assert held <= 100
    assert len(site.taken) == 22


def test_while_all_are_being_answered_one_more_waits_for_nobody_and_is_told_to_leave(open_site):
    """Those whose request is complete are never given up for a newer one."""
    begun, going_on = threading.Semaphore(0), threading.Event()

    def wait(posted):
        begun.release()
        going_on.wait(20)
        return Answer(200)

    site = open_site(wait, connections=4, answered_at_once=4)
    full = [site.connect() for _ in range(4)]
    for each in full:
        each.sendall(posting())
        assert begun.acquire(timeout=20)
    with site.connect() as late:
        assert site.is_closed_for(late)
    going_on.set()
    for each in full:
        assert status_of(all_of(each)) == 200
        each.close()
    assert site.post() == 200


def test_it_takes_a_quarter_of_the_files_that_the_process_may_open_at_most(open_site, monkeypatch):
    monkeypatch.setattr("muster.runtime.webserver._files_allowed", lambda: 100)
    site = open_site()
    slow = [site.connect() for _ in range(60)]
    assert site.post() == 200
    closed = 0
    for each in slow:
        each.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            closed += site.is_closed_for(each)
        each.close()
    assert closed >= 60 - 25


def test_many_at_once_are_all_answered(site):
    bodies = [b"body %d" % number for number in range(400)]
    with ThreadPoolExecutor(40) as lanes:
        statuses = list(lanes.map(site.post, bodies))
    assert set(statuses) == {200}
    assert sorted(site.taken) == sorted(bodies)


def test_a_flood_of_refusals_is_a_line_of_the_log(site, caplog):
    for number in range(200):
        site.post(path="/echo" if number % 2 else "/secret-path")
    site.send(b"rubbish of theirs\r\n\r\n")
    site.server.stop()
    told = [each.getMessage() for each in caplog.records if each.levelno >= logging.WARNING]
    assert told == [
        "webhooks refused: 404 no_such_path",
        "webhooks refused: 404 no_such_path (199 times), 400 not_http",
    ]


# Its beginning and its end.


def test_an_address_that_is_taken_is_told_once_in_plain_words_and_tried_again(caplog, monkeypatch):
    monkeypatch.setattr("muster.runtime.webserver._BETWEEN_TRIES", 0.05)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        site = Site(port=other.getsockname()[1])
        deadline = time.monotonic() + 20
        while not caplog.records and time.monotonic() < deadline:
            time.sleep(PAUSE)
        time.sleep(10 * PAUSE)
    try:
        assert site.post() == 200
    finally:
        site.server.stop()
    [told] = [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR]
    assert told.startswith(f"No webhooks come in: 127.0.0.1 port {site.port} cannot be listened at")
    assert "MUSTER_WEBHOOK_PORT" in told
    assert "Traceback" not in caplog.text


def test_it_can_be_stopped_and_started_again_and_again(open_site):
    site = open_site()
    assert site.post() == 200
    threads = threading.active_count()
    for _ in range(5):
        site.server.stop()
        with pytest.raises(ConnectionRefusedError), socket.socket() as late:
            late.connect((site.host, site.port))
        site.server.start()
        site.server.start()
        assert site.post() == 200
    assert threading.active_count() <= threads


def test_what_is_being_answered_is_answered_before_it_stops(open_site):
    begun = threading.Event()

    def slow(posted):
        begun.set()
        time.sleep(0.5)
        return Answer(200)

    site = open_site(slow)
    with site.connect() as connection:
        connection.sendall(posting())
        assert begun.wait(10)
        site.server.stop()
        assert status_of(all_of(connection)) == 200


def test_random_slowness_of_many_loses_none_that_is_whole(open_site):
    """Seeded: some send at once, some in pieces, some never end."""
    chance = random.Random(7)  # noqa: S311 - a test's
    site = open_site(connections=30)
    whole = []

    def visit(number):
        kind = chance.choice(["whole", "pieces", "never"])
        body = b"%d" % number
        if kind == "never":
            with site.connect() as connection:
                connection.sendall(posting(body)[:-1])
            return
        parts = [posting(body)]
        if kind == "pieces":
            parts = [posting(body)[:20], posting(body)[20:]]
        if status_of(site.send(*parts)) == 200:
            whole.append(body)

    with ThreadPoolExecutor(20) as lanes:
        list(lanes.map(visit, range(300)))
    assert sorted(site.taken) == sorted(whole)
    assert len(whole) > 100
