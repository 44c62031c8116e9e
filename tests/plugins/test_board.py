"""The board on a real webserver on loopback: who is let in, and what is there for whom."""

import http.client
import re
from dataclasses import replace

import pytest

from muster.incidents.entries import write
from muster.incidents.events import Noted
from muster.kernel.decisions import DecisionContext
from muster.kernel.events import Place
from muster.people import Person
from muster.settings import read_settings
from tests.lost_storage import lose
from tests.plugins.test_pagerduty_webhook import free_port, wait_for_server
from tests.theatre import ROOM, Theatre

TOKEN = "this-is-the-token-of-the-board"
USER = "X-Forwarded-User"
BY_TOKEN = {"MUSTER_BOARD_TOKEN": TOKEN}
BY_PROXY = {"MUSTER_BOARD_USER_HEADER": USER, "MUSTER_BOARD_PROXIES": "127.0.0.1"}
BY_OTHER_PROXY = {**BY_PROXY, "MUSTER_BOARD_PROXIES": "10.0.0.7"}


class Reading:
    """What a browser got: a status, headers and a text."""

    def __init__(self, answer):
        self.status = answer.status
        self.headers = {name.lower(): value for name, value in answer.getheaders()}
        self.text = answer.read().decode()

    @property
    def shown(self):
        """The text without tags, on one line."""
        body = re.sub(r"<(script|style).*?</\1>", " ", self.text, flags=re.DOTALL)
        return " ".join(re.sub(r"<[^>]*>", "", body).split())

    @property
    def listed(self):
        """The references that it names."""
        return sorted(set(re.findall(r"INC-\d+", self.shown)))


class BoardOfABot:
    """A bot with its board."""

    def __init__(self, playbook, data, **environment):
        self.port = free_port()
        given = {"MUSTER_BOARD": "yes", "MUSTER_BOARD_PORT": str(self.port), **environment}
        self.theatre = Theatre(read_settings(given), playbook, data)
        self.theatre.cast("alex", "paas-sre", on_support=True)
        self.theatre.cast("sam", "comms", on_comms=True)
        self.theatre.cast("pat", "paas-sre")
        self.theatre.start()
        wait_for_server(self.port)
        self.made_anew()

    def made_anew(self, after=0.0):
        """Have pages made anew after so many seconds."""
        plugins = self.theatre.stage.bot.plugin_manager.plugins
        plugins["Board"]._pages.fresh = after

    def say(self, who, text, room=ROOM):
        return self.theatre.say(who, text, room)

    def read(self, path="/", method="GET", **headers):
        """Ask for a page; `headers` are with underscores for dashes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, headers=named)
            return Reading(connection.getresponse())
        finally:
            connection.close()

    def as_(self, who, path="/"):
        return self.read(path, **{USER.replace("-", "_"): who})


@pytest.fixture
def start(tmp_path, playbook):
    """Starts bots with a board."""
    started = []

    def begin(adapted=None, **environment):
        while started:
            started.pop().theatre.stop()
        board = BoardOfABot(adapted or playbook, tmp_path, **environment)
        started.append(board)
        return board

    yield begin
    for board in started:
        board.theatre.stop()


@pytest.fixture
def board(start):
    return start()


@pytest.fixture
def restricted(start):
    """A board by a proxy: INC-1 is public, INC-2 is suspected and alex has a part in it."""
    board = start(**BY_PROXY, **BY_TOKEN)
    board.say("pat", "!incident start Logs are late")
    board.say("alex", "!incident start Somebody is in the vault")
    board.say("alex", "!incident cyber INC-2 yes strange logins")
    return board


# ---- what is there


def test_the_first_page_has_what_is_open_with_what_is_owed_and_by_whom(board):
    assert "No incident is open." in board.read().shown
    board.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    board.theatre.pass_time(minutes=25)
    page = board.read()
    assert page.status == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "1 incident is open" in page.shown
    assert "INC-1 Apps fail" in page.shown
    assert "P1" in page.shown
    assert "tenants affected" in page.shown
    assert "overdue by 5 minutes" in page.shown
    assert '<a href="incidents/1">' in page.text


def test_what_is_typed_is_there_when_the_page_is_read_next(board):
    board.say("alex", "!incident start Apps fail")
    board.say("alex", "!incident action restarted the router")
    assert "alex: did: restarted the router" in board.read().shown
    page = board.read("/incidents/1")
    assert "did: restarted the router" in page.shown
    assert "declared: Apps fail" in page.shown


def test_every_command_that_is_shown_names_its_incident(board):
    board.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    commands = re.findall(r"!(?:incident|comms|escalate) [a-z]+[^!]{0,12}", board.read().shown)
    assert commands
    assert [each for each in commands if "INC-1" not in each] == []


def test_a_draft_that_waits_is_told_on_both_pages(board):
    board.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    board.say("sam", "!incident comms me")
    board.say("sam", "!comms effect Some apps cannot be reached.")
    board.say("sam", "!comms draft possible")
    assert "Draft 1, possible problem, by sam at 10:00 GMT: not sent" in board.read().shown
    assert "Some apps cannot be reached." in board.read("/incidents/1").shown


def test_what_is_over_is_among_the_past_ones_and_found_by_its_title(board):
    board.say("alex", "!incident start Apps fail")
    board.say("alex", "!incident start Logs are late")
    board.say("alex", "!incident dismiss INC-1 a test of the monitoring")
    assert board.read().listed == ["INC-2"]
    assert board.read("/past").listed == ["INC-1"]
    assert board.read("/past?q=APPS").listed == ["INC-1"]
    assert board.read("/past?q=logs").listed == []
    board.say("alex", "!incident reopen INC-1 it was none")
    assert board.read("/past").listed == []
    assert "a test of the monitoring" in board.read("/incidents/1").shown


def test_a_corrected_title_is_the_one_that_is_found(board):
    board.say("alex", "!incident start Apps fail")
    board.say("alex", "!incident dismiss a test")
    assert board.read("/past?q=apps").listed == ["INC-1"]
    board.say("alex", "!incident reopen INC-1 no test")
    board.say("alex", "!incident correct INC-1 1 Routers fail")
    board.say("alex", "!incident dismiss INC-1 a test")
    assert board.read("/past?q=apps").listed == []
    assert board.read("/past?q=routers").listed == ["INC-1"]


@pytest.mark.parametrize("at_once", [1, 3, 200])
@pytest.mark.parametrize("query", ["", "?q=apps"])
def test_page_after_page_shows_each_past_one_once(board, monkeypatch, at_once, query):
    monkeypatch.setattr("muster.board.past.ROWS", 2)
    monkeypatch.setattr("muster.board.repository._READ_AT_ONCE", at_once)
    for number in range(7):
        board.say("alex", f"!incident start {'Logs are late' if number == 3 else 'Apps fail'}")
        if number != 6:
            board.say("alex", f"!incident dismiss INC-{number + 1} a test")
    shown, path = [], f"/past{query}"
    while path:
        page = board.read(path)
        shown += re.findall(r"incidents/(\d+)", page.text)
        older = re.search(r'href="(past\?before=[^"]+)" rel="next"', page.text)
        path = f"/{older[1].replace('&amp;', '&')}" if older else None
    assert shown == (["6", "5", "3", "2", "1"] if query else ["6", "5", "4", "3", "2", "1"])


def test_it_knows_after_a_restart_what_it_knew_before(board):
    board.say("alex", "!incident start Apps fail")
    before = board.read().shown
    board.theatre.restart()
    wait_for_server(board.port)
    board.made_anew()
    assert board.read().shown == before


@pytest.mark.parametrize(
    "path",
    ["/incidents/2", "/incidents/0", "/incidents/01", "/incidents/1/", "/incidents/x", "/incident",
     "/incidents", "/x", "/past/", "/incidents/999999999999", "/%2e%2e/etc/passwd"],
)  # fmt: skip
def test_what_is_not_there_is_not_found(board, path):
    board.say("alex", "!incident start Apps fail")
    assert board.read(path).status == 404


@pytest.mark.parametrize(
    "path",
    ["/?still", "/?x=1&x=2&%ff=%00", "/past?q=%00%ff", "/past?q=" + "x" * 4000, "/past?before=0",
     "/past?before=x", "/past?before=99999999999", "/incidents/1?page=0", "/incidents/1?page=-1",
     "/incidents/1?page=99999", "/incidents/1?page=x"],
)  # fmt: skip
def test_odd_words_in_an_address_do_no_harm(board, path):
    board.say("alex", "!incident start Apps fail")
    assert board.read(path).status == 200


def test_too_many_words_in_an_address_are_refused(board):
    assert board.read("/?" + "&".join(f"x{number}=1" for number in range(100))).status == 400


# ---- with which headers


def test_a_page_is_kept_nowhere_framed_by_nobody_and_runs_ours_alone(board):
    headers = board.read().headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "server" not in headers
    policy = dict(each.split(" ", 1) for each in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["style-src"].startswith("'sha256-")
    assert policy["script-src"].startswith("'sha256-")
    assert "unsafe" not in headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/", "/past", "/incidents/1", "/nowhere"])
def test_every_page_has_them_and_its_head_is_the_same(board, path):
    page, head = board.read(path), board.read(path, method="HEAD")
    assert page.headers["cache-control"] == "no-store"
    assert "content-security-policy" in page.headers
    assert (head.status, head.text) == (page.status, "")
    assert head.headers["content-length"] == page.headers["content-length"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_can_be_done_there(board, method):
    assert board.read("/", method=method, Content_Length="0").status == 405


# ---- who is let in


def test_there_is_no_board_unless_somebody_wants_one(start):
    with pytest.raises(AssertionError, match="no webserver"):
        start(MUSTER_BOARD="no")


def test_without_a_door_it_is_read_on_this_machine_by_its_own_name_alone(board):
    assert board.read().status == 200
    assert board.read(Host="localhost:8085").status == 200
    for told in ({"Host": "board.example.org"}, {"X_Forwarded_For": "192.0.2.9"}, {"Via": "1.1 x"},
                 {"Forwarded": "for=192.0.2.9"}, {"X_Real_IP": "192.0.2.9"}):  # fmt: skip
        assert board.read(**told).status == 403


def test_a_token_in_the_address_is_taken_once_and_gone_from_it(start):
    board = start(**BY_TOKEN)
    board.say("alex", "!incident start Apps fail")
    refused = board.read("/incidents/1?page=2")
    assert refused.status == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    assert "Apps" not in refused.text
    let_in = board.read(f"/incidents/1?token={TOKEN}&page=2")
    assert let_in.status == 303
    assert let_in.headers["location"] == "1?page=2"
    cookie = let_in.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie
    assert TOKEN not in cookie
    kept = cookie.partition(";")[0]
    assert board.read("/incidents/1", Cookie=kept).status == 200
    assert board.read("/incidents/1", Cookie=f"other=1; {kept}; more=2").status == 200
    assert board.read("/", Authorization=f"Bearer {TOKEN}").status == 200


def test_behind_tls_the_cookie_is_for_tls_alone(start):
    board = start(**BY_TOKEN)
    cookie = board.read(f"/?token={TOKEN}", X_Forwarded_Proto="https").headers["set-cookie"]
    assert cookie.endswith("; Secure")


@pytest.mark.parametrize("path", ["//evil.example", "/x/../y", "/evil.example/incidents/1"])
def test_whoever_is_let_in_is_led_nowhere_else(start, path):
    board = start(**BY_TOKEN)
    let_in = board.read(f"{path}?token={TOKEN}")
    assert let_in.headers.get("location", "/") == "/"


@pytest.mark.parametrize("path", ["/", "/past", "/incidents/1", "/incidents/2", "/x"])
def test_a_wrong_token_opens_nothing_and_tells_nothing(start, path):
    board = start(**BY_TOKEN)
    board.say("alex", "!incident start Apps fail")
    refusals = [
        board.read(path),
        board.read(f"{path}?token={TOKEN[:-1]}"),
        board.read(f"{path}?token="),
        board.read(path, Authorization=f"Bearer {TOKEN}x"),
        board.read(path, Authorization=f"Basic {TOKEN}"),
        board.read(path, Cookie=f"muster_board={TOKEN}"),
        board.read(path, Cookie="muster_board="),
        board.as_("alex", path),
    ]
    assert {each.status for each in refusals} == {401}
    assert {each.text for each in refusals} == {refusals[0].text}
    assert "INC-1" not in refusals[0].text


def test_who_is_not_the_proxy_names_nobody(start):
    board = start(**BY_OTHER_PROXY)
    assert board.as_("alex").status == 403
    assert board.read().status == 403


def test_the_proxy_names_people_of_the_roster_and_no_others(start):
    board = start(**BY_PROXY)
    assert board.as_("alex").status == 200
    assert "Read as alex" in board.as_("alex").shown
    for nobody in ("eve", "", "alex, sam", "ALEX"):
        assert board.as_(nobody).status == 403
    assert board.read(X_FORWARDED_USER="alex").status == 200


# ---- what is restricted is absent


PATHS = ("/", "/past", "/past?q=vault", "/past?q=somebody", "/incidents/1", "/incidents/2")


@pytest.mark.parametrize("reader", ["pat", "sam", None])
def test_who_has_no_part_in_a_restricted_incident_finds_no_trace_of_it(restricted, reader):
    def read(path):
        if reader:
            return restricted.as_(reader, path)
        return restricted.read(path, Authorization=f"Bearer {TOKEN}")

    for path in PATHS:
        page = read(path)
        assert "vault" not in page.shown.replace("“vault”", "")
        assert "INC-2" not in page.text
        assert "cyber" not in page.shown
    assert "1 incident is open" in read("/").shown
    assert read("/incidents/2").status == 404
    assert read("/incidents/2").text == read("/incidents/3").text


def test_who_has_a_part_in_it_reads_it(restricted):
    assert restricted.as_("alex").listed == ["INC-1", "INC-2"]
    page = restricted.as_("alex", "/incidents/2")
    assert "Somebody is in the vault" in page.shown
    assert "strange logins" in page.shown


def test_it_is_gone_at_once_from_a_page_that_was_read_a_moment_ago(board):
    board.made_anew(after=3600)
    board.say("alex", "!incident start Apps fail")
    assert board.read().listed == ["INC-1"]
    assert board.read("/incidents/1").status == 200
    board.say("alex", "!incident cyber yes strange logins")
    assert board.read().listed == []
    assert board.read("/incidents/1").status == 404


def test_a_page_that_is_kept_for_somebody_is_nobody_elses(restricted):
    restricted.made_anew(after=3600)
    assert restricted.as_("alex", "/incidents/2").status == 200
    assert restricted.as_("pat", "/incidents/2").status == 404
    assert restricted.as_("alex").listed == ["INC-1", "INC-2"]
    assert restricted.as_("pat").listed == ["INC-1"]


def test_a_restricted_one_that_is_over_is_absent_from_the_past_ones_too(restricted):
    restricted.say("alex", "!incident dismiss INC-1 a test")
    restricted.say("sam", "!incident comms INC-2 me")
    answer = restricted.say("alex", "!incident dismiss INC-2 no incident --because a drill")
    incident = restricted.theatre.incident(2)
    assert not incident.is_open, answer
    assert restricted.as_("pat", "/past").listed == ["INC-1"]
    assert "Older" not in restricted.as_("pat", "/past").shown
    assert restricted.as_("alex", "/past").listed == ["INC-1", "INC-2"]
    assert restricted.as_("alex", "/past?q=vault").listed == ["INC-2"]


def test_how_long_somebody_has_worked_on_it_is_told_to_nobody_else(restricted):
    restricted.say("sam", "!incident comms INC-2 me")
    restricted.say("pat", "!incident lead INC-1 me --because alex is busy")
    restricted.say("alex", "!incident leave INC-1")
    restricted.theatre.pass_time(hours=5)
    restricted.say("alex", "!incident join INC-1")
    restricted.say("alex", "!incident leave INC-2 --because it is long")
    restricted.theatre.pass_time(hours=1)
    of_alex = "a break for alex"
    assert re.search(of_alex, restricted.as_("sam", "/incidents/1").shown)
    assert not re.search(of_alex, restricted.as_("pat", "/incidents/1").shown)


def test_no_phone_number_is_on_a_page(start):
    board = start()
    member = board.theatre.stage.company.roster().members[0]
    board.theatre.stage.company.cast_member(replace(member, phone="+44 20 7946 0000"))
    board.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    board.say("alex", "!escalate help")
    board.theatre.pass_time(hours=2)
    for path in ("/", "/incidents/1"):
        assert "7946" not in board.read(path).text


# ---- what people wrote is text


def test_what_people_wrote_is_text_wherever_it_stands(board):
    hostile = (
        "</script><script>alert(1)</script> <img src=x onerror=alert(1)> \u202egnp.exe {{ 7*7 }}"
    )
    board.say("alex", f"!incident start {hostile}")
    board.say("alex", f"!incident note {hostile}")
    board.say("alex", f"!incident task {hostile}")
    board.say("alex", "!incident ticket javascript:alert(1)")
    for path in ("/", "/incidents/1"):
        page = board.read(path)
        assert "<script>alert" not in page.text
        assert "<img" not in page.text
        assert "\u202e" not in page.text
        assert "{{ 7*7 }}" in page.shown.replace("&#123;", "{") or path == "/"
        assert 'href="javascript' not in page.text
    assert board.read("/past?q=%3C%2Fscript%3E%3Cscript%3Ealert(1)").text.count("<script") == 0


def test_ten_thousand_entries_are_read_a_page_at_a_time(board):
    board.say("alex", "!incident start Apps fail")
    services = board.theatre.services
    alex = Person("alex", "alex")
    context = DecisionContext(alex, services.clock.now(), services.playbook, services.roster())
    with services.journal.together():
        for number in range(10_000):
            services.incidents.change(
                1,
                lambda incident, n=number: write(incident, context, Noted(f"note {n} {'x' * 200}")),
                context,
                Place("rehearsal", ROOM),
            )
    first = board.read("/incidents/1")
    assert len(first.text) < 200_000
    assert "note 9999 " in first.shown
    assert re.search(r"Page 1 of (\d+)", first.shown)[1] == "101"
    assert "declared: Apps fail" in board.read("/incidents/1?page=101").shown
    assert "note 9999 " in board.read().shown
    assert len(board.read().text) < 50_000


# ---- when the record cannot be read


def test_a_record_that_cannot_be_read_is_told_in_plain_words(board, monkeypatch):
    board.say("alex", "!incident start Apps fail")
    journal = board.theatre.services.journal

    lose(journal, monkeypatch)
    page = board.read("/incidents/1")
    assert page.status == 503
    assert "The record cannot be read now" in page.shown
    monkeypatch.undo()
    assert board.read("/incidents/1").status == 200


def test_another_team_has_its_own_words(start, ferry):
    board = start(adapted=ferry)
    board.theatre.cast("kim", *[pool.id for pool in ferry.pools], on_support=True)
    board.say("kim", "!incident start The bridge is stuck", ferry.rooms.incident.name)
    page = board.read()
    assert ferry.team in page.shown
    assert ferry.roles["engineering_lead"].name in page.shown
    assert "The bridge is stuck" in page.shown
    assert "GOV.UK" not in page.text
