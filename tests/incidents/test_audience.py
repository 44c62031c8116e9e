"""Who reads an answer, by the room and by the person."""

import pytest

from muster.incidents.audience import Audience, audience_of
from muster.people import Member, Person, Roster
from muster.playbook import PlaybookFault, read_playbook
from tests.conftest import ROOT

ALEX, EVE = Person("alex", "Alex"), Person("irc:eve", "eve")
ROSTER = Roster((Member(ALEX, frozenset({"paas-sre"})),))
TEXT = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
TENANTS = TEXT.replace("tenants: []", 'tenants: [{ name: "#paas", says: Ask here. }]')


def reads(person, room, text=TENANTS, roster=ROSTER, **known):
    return audience_of(person, room, playbook=read_playbook(text, "p"), roster=roster, **known)


@pytest.mark.parametrize("person", [ALEX, EVE])
def test_a_room_for_tenants_is_theirs_and_the_teams_rooms_are_the_teams(person):
    assert reads(person, "#paas") is Audience.TENANTS
    assert reads(person, "#paas", taking_part=[person]) is Audience.TENANTS
    for room in ("#paas-incident", "#paas-internal", "#paas-escalation"):
        assert reads(person, room) is Audience.TEAM
    assert reads(person, "#inc-7", own_rooms=["#inc-7"]) is Audience.TEAM


@pytest.mark.parametrize("room", [None, "#elsewhere", "irc:#paas "])
def test_elsewhere_it_goes_by_whether_somebody_is_of_the_team(room):
    assert reads(ALEX, room) is Audience.TEAM
    assert reads(EVE, room) is Audience.TENANTS
    assert reads(EVE, room, taking_part=[EVE]) is Audience.TEAM


@pytest.mark.parametrize("room", [None, "#elsewhere", "#paas-incident"])
def test_where_no_tenants_are_on_the_chat_nobody_is_one(room):
    assert reads(EVE, room, TEXT) is Audience.TEAM


def test_without_a_roster_nobody_is_a_stranger_but_where_tenants_read():
    anybody = Roster(open=True)
    assert reads(EVE, None, roster=anybody) is Audience.TEAM
    assert reads(EVE, "#paas", roster=anybody) is Audience.TENANTS


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("    name: \"#paas-incident\"\n", "    name: \"#paas-incident\"\n    audience: tenants\n",
         "rooms.incident.audience"),
        ("tenants: []", 'tenants: [{ name: "#PaaS-Incident", says: x }]', "rooms.tenants[1].name"),
        ("      room: \"#paas-escalation\"\n", "      room: \"#paas\"\n",
         "escalation.routes[4].room"),
        ('need_to_know: ["#paas-incident"', 'need_to_know: ["#paas"', "cyber.need_to_know[1]"),
    ],
)  # fmt: skip
def test_the_team_works_and_is_asked_where_no_tenant_reads(old, new, key):
    text = TEXT if "tenants: []" in old else TENANTS
    assert old in text
    with pytest.raises(PlaybookFault) as wrong:
        read_playbook(text.replace(old, new, 1), "p")
    assert [fault.key for fault in wrong.value.faults] == [key]
    assert wrong.value.faults[0].line > 1
