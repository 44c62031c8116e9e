"""Every command, typed by everybody in every kind of room: nobody may more than the rules say."""

import pytest

from bench.hunt_walk import MOVES, READS, WRITES
from tools.who_may import MOOT, NO, PEOPLE, PUBLISHED, REASON, ROOMS, UNKNOWN, YES, table

PUBLIC, RESTRICTED = 1, 2
NEEDS_TO_KNOW = [room for room in ROOMS if "needs to know" in room or "that need" in room]
ELSEWHERE = [room for room in ROOMS if room not in NEEDS_TO_KNOW and room != "private"]
TENANTS = "a room that tenants read"
OUTSIDERS = ["stranger", "admin, not on the roster"]
THE_TEAM = [person for person in PEOPLE if person not in OUTSIDERS]
AMONG_TENANTS = [(person, TENANTS) for person in PEOPLE] + [
    (person, room) for person in OUTSIDERS for room in ("any other room", "private")
]
"""Who reads what tenants may: everybody in a room of theirs, and whoever may be one of them."""


@pytest.fixture(scope="module")
def played():
    return table()


def outcomes(played, *, number, people=PEOPLE, rooms=ROOMS, but=()):
    """What came of commands about an incident: those that change something, and those that tell."""
    return {
        (str(command), person, room): outcome
        for (command, person, room, on), outcome in played.outcomes.items()
        if on == number and person in people and room in rooms and str(command) not in but
        if command.is_about_an_incident
    }


def test_every_command_of_every_plugin_was_typed_by_everybody(played):
    words = {command.word for command in played.commands}
    assert words == {"incident", "comms", "escalate", "rota", "playbook"}
    assert len(played.commands) > 90
    tried = {(command, person, room) for command, person, room, _ in played.outcomes}
    assert len(tried) == len(played.commands) * len(PEOPLE) * len(ROOMS)


def test_every_command_about_incidents_and_the_rota_is_typed_in_the_hunt(played):
    typed = {tuple(line.split()[:2]) for line in (*MOVES, *READS, *WRITES)}
    ours = {(each.word, each.verb) for each in played.commands if each.word != "playbook"}
    assert ours - typed - {("incident", "start")} == set()


def test_whoever_is_not_on_the_roster_may_declare_and_read_and_change_nothing(played):
    changes = {
        (str(command), person, room): outcome
        for (command, person, room, _), outcome in played.outcomes.items()
        if person in OUTSIDERS and not command.reads and str(command) != "!incident start"
    }
    assert set(changes.values()) <= {NO, UNKNOWN, MOOT}
    declared = [
        outcome
        for (command, person, _, _), outcome in played.outcomes.items()
        if person in OUTSIDERS and str(command) == "!incident start"
    ]
    assert set(declared) == {YES}, "an outage never waits for a permission"


def test_what_is_the_leads_is_done_by_others_with_a_reason_that_is_recorded(played):
    for command in ("!comms send", "!incident close", "!incident agree"):
        for person, expected in (("engineering lead", YES), ("helper", REASON), ("stranger", NO)):
            found = outcomes(played, number=PUBLIC, people=[person], rooms=NEEDS_TO_KNOW)
            assert {o for (c, _, _), o in found.items() if c == command} == {expected}, command


@pytest.mark.parametrize("room", ELSEWHERE)
def test_nobody_knows_of_a_restricted_incident_in_a_room_that_need_not(played, room):
    # What somebody of the team keeps of a tenant's question is kept with the public one there.
    found = outcomes(played, number=RESTRICTED, rooms=[room])
    assert set(found.values()) == {UNKNOWN}


@pytest.mark.parametrize("person", ["on the roster", "delivery manager", *OUTSIDERS])
def test_whoever_has_no_part_in_it_does_not_know_of_it_in_private(played, person):
    # Whoever was called for it takes it up in private, and reads no more of it before.
    taking_up = ["!incident join", "!escalate ack"]
    found = outcomes(played, number=RESTRICTED, people=[person], rooms=["private"], but=taking_up)
    assert set(found.values()) == {UNKNOWN}


def test_where_a_restricted_incident_is_heard_of_the_same_may_be_done_as_with_any_other(played):
    # Nobody says twice that they suspect it, and only its leads end what may be an attack.
    but = ["!incident cyber", "!incident dismiss"]
    public = outcomes(played, number=PUBLIC, rooms=NEEDS_TO_KNOW, but=but)
    assert outcomes(played, number=RESTRICTED, rooms=NEEDS_TO_KNOW, but=but) == public


def test_what_may_be_an_attack_is_dismissed_by_its_leads_alone(played):
    helpers = ["on the roster", "helper", "helper who left", "delivery manager"]
    for number, helped in ((PUBLIC, YES), (RESTRICTED, REASON)):
        for people, expected in ((["engineering lead"], YES), (helpers, helped)):
            found = outcomes(played, number=number, people=people, rooms=NEEDS_TO_KNOW)
            dismissed = {
                o for (command, _, _), o in found.items() if command == "!incident dismiss"
            }
            assert dismissed == {expected}, (number, people)


def test_what_may_be_done_with_a_public_incident_is_the_same_wherever_the_team_is(played):
    at_hand = outcomes(played, number=PUBLIC, rooms=[NEEDS_TO_KNOW[0]])
    for (command, person, _), outcome in at_hand.items():
        for room in ROOMS:
            if (person, room) not in AMONG_TENANTS:
                found = outcomes(played, number=PUBLIC, people=[person], rooms=[room])
                assert found[command, person, room] == outcome, command


@pytest.mark.parametrize(("person", "room"), AMONG_TENANTS)
def test_where_tenants_read_of_a_public_incident_what_was_published_is_told(played, person, room):
    found = outcomes(played, number=PUBLIC, people=[person], rooms=[room])
    told = {command: o for (command, _, _), o in found.items() if o != UNKNOWN}
    tenants = {"!incident list": PUBLISHED, "!incident status": PUBLISHED}
    assert told == ({"!comms contact": YES} if person in THE_TEAM else tenants)


def test_an_admin_may_no_more_with_the_record_than_a_stranger(played):
    admins = outcomes(played, number=PUBLIC, people=OUTSIDERS[1:])
    strangers = outcomes(played, number=PUBLIC, people=OUTSIDERS[:1])
    assert list(admins.values()) == list(strangers.values())


def test_errbots_own_commands_are_nobodys_and_help_is_everybodys(played):
    for command, passed in played.errbots.items():
        assert set(passed.values()) == {command in ("help", "whoami")}, command
