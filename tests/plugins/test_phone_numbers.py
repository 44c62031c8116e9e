"""Whose phone to ring, where a way by hand is named: for the team, and for nobody else."""

import logging

import pytest

from muster.chat.clean_text import TEAM_CLOSES, TEAM_OPENS, for_readers
from muster.escalation.phone_numbers import Number, numbers
from muster.people import Member, Person, Roster
from muster.rehearsal.script import Cast
from tests.theatre import ROOM

SAM, DANA = "+44 7700 900222", "01632 960333"
DESK, SHOP = "01632 960444", "01632 960555"


@pytest.fixture
def ringing(adapted):
    """A P1 while PagerDuty is down; sam and dana, the pool of SMT and AWS have numbers."""
    room = '{ name: "#paas-tenants", says: Tenants ask here. }'
    theatre = adapted(
        ("tenants: []", f"tenants: [{room}]"),
        ("    - id: smt\n", f'    - id: smt\n      phone: "{DESK}"\n'),
        ("  - id: aws\n    name: AWS\n", f'  - id: aws\n    name: AWS\n    phone: "{SHOP}"\n'),
    )
    company = theatre.stage.company
    company.cast(Cast("sam", frozenset({"comms"}), False, True, SAM))
    company.cast(Cast("dana", frozenset({"smt"}), False, False, DANA))
    theatre.stage.gateways["pagerduty"].fail()
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    return theatre


def test_what_is_said_unasked_in_the_teams_room_has_it(ringing):
    [told] = [text for place, text in ringing.posts if "does not answer" in text]
    assert told.endswith(f"name somebody as comms lead. Ring sam {SAM}.")


def test_what_is_owed_has_it(ringing):
    ringing.pass_time(minutes=16)
    assert any(f"Call sam again (sam {SAM}), or name one" in text for _, text in ringing.posts)


@pytest.mark.parametrize(
    ("who", "room", "told"),
    [
        ("alex", ROOM, True),
        ("alex", "#paas-internal", True),
        ("alex", None, True),
        ("alex", "#general", False),
        ("alex", "#paas-tenants", False),
        ("eve", ROOM, False),
        ("eve", "#general", False),
        ("eve", None, False),
        ("eve", "#paas-tenants", False),
    ],
)
def test_an_answer_has_it_for_the_team_where_the_team_reads(ringing, who, room, told):
    for typed, number in (("!rota pools smt", DANA), ("!playbook suppliers aws", SHOP)):
        answer = ringing.say(who, typed, room)
        assert (number in answer) is told, answer
    ringing.say("alex", "!escalate smt", ROOM)
    again = ringing.say(who, "!escalate smt 1", room)
    for number in (DANA, DESK):
        assert (number in again) is told, again


def test_a_supplier_is_rung_too(ringing):
    assert f"Ring AWS {SHOP}." in ringing.say("alex", "!escalate aws the quota is used up")


def test_whoever_could_not_be_written_to_is_rung(ringing):
    company = ringing.stage.company
    company.cast_member(Member(Person("kim", "Kim"), frozenset({"paas-sre"}), phone="01632 960666"))
    answer = ringing.say("alex", "!incident lead Kim")
    assert "01632" not in answer
    assert any("I could not write to Kim. Tell them yourself. Ring Kim 01632 960666." in text
               for _, text in ringing.posts)  # fmt: skip


def test_no_number_is_in_the_record_in_a_page_in_a_mail_or_in_a_log(ringing, caplog):
    caplog.set_level(logging.DEBUG)
    ringing.stage.gateways["pagerduty"].restore()
    ringing.say("alex", "!escalate smt --because we must")
    ringing.say("alex", "!escalate aws the quota is used up")
    ringing.pass_time(hours=1)
    kept = [repr(event) for event in ringing.events()]
    kept += [repr(each) for each in ringing.incident().effects]
    kept += [record.getMessage() for record in caplog.records]
    kept += [repr(ringing.services.roster())]
    assert not [text for text in kept for n in (SAM, DANA, DESK, SHOP) if n in text]


def test_where_a_text_was_cut_what_is_left_of_a_number_is_left_out():
    cut = f"By hand: ask. {TEAM_OPENS}Ring sam +44 77…\nmore {TEAM_OPENS}x{TEAM_CLOSES}."
    assert for_readers(cut, team=False) == "By hand: ask.\nmore."
    assert for_readers(f"{TEAM_OPENS}Ring sam{TEAM_CLOSES}\nmore", team=False) == "more"
    assert for_readers("as it is", team=False) == "as it is"


def test_whoever_is_called_is_rung_before_others_and_a_desk_comes_last(playbook):
    people = [Member(Person(n, n), frozenset({"smt"}), phone=f"99{i}") for i, n in enumerate("abc")]
    route = playbook.route("smt").model_copy(update={"phone": DESK})
    roster = Roster(tuple(people))
    asked = numbers(route, [people[1].person], playbook, roster)
    assert asked == (Number("b", "991"), Number("SMT", DESK))
    nobody = numbers(route, [], playbook, roster)
    assert [each.whose for each in nobody] == ["a", "b", "c", "SMT"]
