"""Nothing is said to be done before it is known: what could not be said is told at once."""

import pytest

from muster.chat.messenger import Arrival
from muster.people import Member, Person
from tests.theatre import ROOM


@pytest.fixture
def declared(theatre):
    theatre.cast("bea", "backstop")
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident action Looked at it")
    return theatre


def told(theatre, words):
    return [place for place, text in theatre.posts if words in text]


@pytest.mark.parametrize("command", ["help", "backstop"])
def test_a_room_that_the_bot_is_not_in_is_not_said_to_be_asked(declared, command):
    route = declared.playbook.route(command)
    declared.stage.remove(route.room)
    answer = declared.say("alex", f"!escalate {command} --because we are stuck")
    assert f"not told in {route.room}, as I am not in it: say it there yourself" in answer
    assert "By hand: " in answer
    assert f"asked in {route.room}" not in answer
    assert told(declared, "nobody was told in") == [], "the answer has said so"


@pytest.mark.parametrize(("room", "place"), [(ROOM, ROOM), (None, "alex"), ("#general", "alex")])
def test_a_post_that_is_refused_is_told_where_it_was_asked_for(declared, room, place):
    declared.stage.shut("#paas-escalation")
    answer = declared.say("alex", "!escalate backstop --because we are stuck", room)
    assert "asked in #paas-escalation" in answer
    words = "nobody was told in #paas-escalation that GDS backstop engineers is asked for"
    assert told(declared, words) == [place]
    assert told(declared, "the chat did not take it. Say it there yourself") == [place]


def test_whoever_is_called_and_cannot_be_written_to_is_named(declared):
    declared.stage.company.cast_member(Member(Person("kim", "Kim"), frozenset({"backstop"})))
    declared.cast("bea")
    declared.say("alex", "!escalate backstop --because we are stuck")
    assert told(declared, "I could not write to Kim (GDS backstop engineers)") == [ROOM]


def test_a_page_without_anybody_on_the_rota_is_told_in_the_room(theatre):
    theatre.cast("sam", "comms")
    theatre.stage.company._members.pop("sam")
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    assert [each.effect.action for each in theatre.incident().effects] == ["page"]
    words = "comms support is being called, as tenants are affected: nobody there is on the"
    assert told(theatre, words) == [ROOM]
    assert told(theatre, "PagerDuty is calling them out") == [ROOM]


def test_nobody_is_waited_for_where_nobody_was_called(adapted):
    theatre = adapted(('      room: "#paas-escalation"\n', ""))
    theatre.say("alex", "!incident start Apps fail")
    answer = theatre.say("alex", "!escalate backstop --because we are stuck")
    assert "asked for; nobody there is available. By hand: " in answer
    assert "If nobody does, I will say so" not in answer


def test_what_a_pause_shares_is_said_by_whether_it_is_shared(declared):
    answer = declared.say("alex", "!incident pause Out of hours --because it can wait")
    assert "I share what is known in #paas-internal." in answer
    assert told(declared, "is paused by alex") == ["#paas-internal"]
    declared.say("alex", "!incident resume")
    declared.stage.shut("#paas-internal")
    declared.say("alex", "!incident pause Out of hours --because it can wait")
    assert told(declared, "I could not share it in #paas-internal: the chat did not take") == [ROOM]


def test_of_a_restricted_incident_nothing_is_said_to_be_shared(declared):
    declared.say("alex", "!incident cyber yes")
    answer = declared.say("alex", "!incident pause Out of hours --because it can wait")
    assert "I share" not in answer
    assert "It is restricted, so nothing of it is shared in #paas-internal" in answer
    assert told(declared, "") == []


def test_whoever_was_given_a_role_and_cannot_be_told_is_named(declared):
    declared.stage.company.cast_member(Member(Person("kim", "Kim"), frozenset({"paas-sre"})))
    declared.say("alex", "!incident lead Kim", "#general")
    assert told(declared, "I could not write to Kim. Tell them yourself.") == ["alex"]


def test_a_room_out_of_reach_is_told_of_once_until_it_is_reached_again(declared):
    words = "I cannot speak in #paas-incident: I am not in it, or it is archived"
    declared.stage.remove(ROOM)
    declared.say("alex", "!incident note one", None)
    assert told(declared, words) == ["alex"]
    declared.say("alex", "!incident note two", None)
    assert told(declared, words) == []
    declared.stage.invite(ROOM)
    declared.say("alex", "!incident note three", None)
    assert told(declared, "alex: three") == [ROOM]
    declared.stage.remove(ROOM)
    declared.say("alex", "!incident note four", None)
    assert told(declared, words) == ["alex"]


def test_of_every_declaration_that_nobody_hears_whoever_made_it_is_told(declared):
    declared.stage.remove(ROOM)
    for title in ("Logins fail", "The broker is full"):
        declared.say("alex", f"!incident start {title}", None)
        assert "alex" in told(declared, "I cannot speak in #paas-incident")


def test_what_is_owed_is_told_to_people_alone_where_the_room_is_out_of_reach(declared):
    declared.stage.remove(ROOM)
    declared.pass_time(minutes=30)
    assert set(told(declared, "join the call")) == {"alex"}


def test_nothing_of_the_teams_is_posted_where_tenants_read(among_tenants):
    room = among_tenants.playbook.room_named("#paas-tenants")
    messenger = among_tenants.services.messenger
    assert messenger.post(room, "the root password") is Arrival.READ_BY_TENANTS
    assert messenger.post(room, "Some apps are slow", for_tenants=True) is Arrival.SAID
