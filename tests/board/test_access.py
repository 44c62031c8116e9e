"""Who is let in to read the board, and as whom."""

from dataclasses import replace
from ipaddress import ip_network

import pytest

from muster.board.access import Admitted, Attempt, Doors, Reader, TurnedAway
from muster.people import Member, Person, Roster

ALEX, SAM = Person("alex", "Alex"), Person("sam", "Sam")
ROSTER = Roster(
    (
        Member(ALEX, email="Alex@example.org"),
        Member(SAM, email="ops@example.org"),
        Member(Person("pat", "Pat"), email="ops@example.org"),
    )
)
TOKEN = "this-is-the-token-of-the-board"
PROXY = ip_network("10.0.0.0/28")
NOBODY = Admitted(Reader())

HERE = Attempt("127.0.0.1", host="127.0.0.1:8085")
AWAY = Attempt("192.0.2.9", host="board.example.org")
FROM_PROXY = Attempt("10.0.0.7", host="board.example.org", proxied=True)

alone, by_token = Doors(), Doors(token=TOKEN)
by_proxy = Doors(user_header="X-User", proxies=(PROXY,))
by_both = replace(by_proxy, token=TOKEN)


def status(doors, attempt, roster=ROSTER):
    found = doors.admit(attempt, roster)
    return found.status if isinstance(found, TurnedAway) else found


@pytest.mark.parametrize("host", ["localhost", "localhost:8085", "127.0.0.1", "[::1]:8085", "::1"])
@pytest.mark.parametrize("asked_by", ["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.9.9.9"])
def test_without_a_door_it_is_read_on_this_machine(asked_by, host):
    assert alone.admit(Attempt(asked_by, host=host), ROSTER) == NOBODY


@pytest.mark.parametrize(
    "attempt",
    [
        AWAY,
        replace(AWAY, host="localhost"),
        replace(HERE, host="board.example.org"),
        replace(HERE, host="localhost.example.org"),
        replace(HERE, host="127.0.0.1.example.org:8085"),
        replace(HERE, host=""),
        replace(HERE, proxied=True),
        replace(HERE, asked_by=""),
        replace(HERE, asked_by="10.0.0.7"),
    ],
)
def test_without_a_door_nobody_else_reads_it(attempt):
    named = replace(attempt, named="alex", token="x", bearer="x", cookie=alone.cookie)
    assert status(alone, attempt) == 403
    assert status(alone, named) == 403


@pytest.mark.parametrize("doors", [by_token, by_both])
@pytest.mark.parametrize("attempt", [HERE, AWAY, FROM_PROXY])
def test_a_token_lets_somebody_in_who_is_nobody(doors, attempt):
    assert doors.admit(replace(attempt, token=TOKEN), ROSTER) == Admitted(Reader(), by_address=True)
    assert doors.admit(replace(attempt, bearer=TOKEN), ROSTER) == NOBODY
    assert doors.admit(replace(attempt, cookie=doors.cookie), ROSTER) == NOBODY


@pytest.mark.parametrize("doors", [by_token, by_both])
@pytest.mark.parametrize("attempt", [HERE, AWAY, FROM_PROXY])
@pytest.mark.parametrize("wrong", ["", TOKEN[:-1], f"{TOKEN}x", TOKEN.upper(), "é", " "])
def test_where_there_is_a_token_nothing_else_is_one(doors, attempt, wrong):
    for shown in ({"token": wrong}, {"bearer": wrong}, {"cookie": wrong}, {"cookie": TOKEN}):
        assert status(doors, replace(attempt, **shown)) == 401


def test_the_cookie_is_not_the_token_and_goes_with_it():
    other = Doors(token="another-token-for-the-same-board")
    assert TOKEN not in by_token.cookie
    assert status(other, replace(AWAY, cookie=by_token.cookie)) == 401
    assert status(by_proxy, replace(AWAY, cookie=by_proxy.cookie)) == 403


@pytest.mark.parametrize("doors", [by_proxy, by_both])
@pytest.mark.parametrize("named", ["alex", "alex@EXAMPLE.org", " alex "])
def test_a_trusted_proxy_names_a_person_of_the_roster_by_id_or_mail_address(doors, named):
    assert doors.admit(replace(FROM_PROXY, named=named), ROSTER) == Admitted(Reader(ALEX))


@pytest.mark.parametrize("named", ["eve", "Alex", "alex, sam", "ops@example.org", "", "@example"])
def test_whoever_is_not_on_the_roster_or_could_be_two_reads_nothing(named):
    assert status(by_proxy, replace(FROM_PROXY, named=named)) == 403


def test_a_team_without_a_roster_has_nobody_to_know_more_than_others():
    everybody = Roster(open=True)
    assert by_proxy.admit(replace(FROM_PROXY, named="alex"), everybody) == NOBODY


@pytest.mark.parametrize("asked_by", ["192.0.2.9", "127.0.0.1", "10.0.0.16", "::1", "x", ""])
def test_the_header_of_anybody_else_is_nothing(asked_by):
    forged = Attempt(asked_by, host="localhost", named="alex")
    assert status(by_proxy, forged) == 403
    assert status(by_both, forged) == 401
    assert by_both.admit(replace(forged, bearer=TOKEN), ROSTER) == NOBODY


def test_a_stranger_behind_the_proxy_may_still_have_the_token():
    stranger = replace(FROM_PROXY, named="eve")
    assert status(by_both, stranger) == 403
    assert by_both.admit(replace(stranger, cookie=by_both.cookie), ROSTER) == NOBODY
