"""Every command, typed by everybody in every kind of room: nobody may more than the rules say."""

import pytest

from tools.who_may import MOOT, NO, PEOPLE, REASON, ROOMS, UNKNOWN, YES, table

PUBLIC, RESTRICTED = 1, 2
NEEDS_TO_KNOW = [room for room in ROOMS if "needs to know" in room or "that need" in room]
ELSEWHERE = [room for room in ROOMS if room not in NEEDS_TO_KNOW and room != "private"]
TENANTS = "a room that tenants read"
OUTSIDERS = ["stranger", "admin, not on the roster"]


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
    assert set(outcomes(played, number=RESTRICTED, rooms=[room]).values()) == {UNKNOWN}


@pytest.mark.parametrize("person", ["on the roster", "delivery manager", *OUTSIDERS])
def test_whoever_has_no_part_in_it_does_not_know_of_it_in_private(played, person):
    found = outcomes(played, number=RESTRICTED, people=[person], rooms=["private"])
    assert set(found.values()) == {UNKNOWN}


def test_where_a_restricted_incident_is_heard_of_the_same_may_be_done_as_with_any_other(played):
    # Nobody says twice that they suspect it, and of it only what is for cyber security goes out.
    but = ["!incident cyber"]
    public = outcomes(played, number=PUBLIC, rooms=NEEDS_TO_KNOW, but=but)
    assert outcomes(played, number=RESTRICTED, rooms=NEEDS_TO_KNOW, but=but) == public


def test_what_may_be_done_with_a_public_incident_is_the_same_in_every_room(played):
    at_hand = outcomes(played, number=PUBLIC, rooms=[NEEDS_TO_KNOW[0]])
    for (command, person, _), outcome in at_hand.items():
        for room in ROOMS:
            found = outcomes(played, number=PUBLIC, people=[person], rooms=[room])
            hushed = room == TENANTS and command in ("!incident alerts", "!incident ack")
            assert found[command, person, room] == (UNKNOWN if hushed else outcome), command


def test_an_admin_may_no_more_with_the_record_than_a_stranger(played):
    admins = outcomes(played, number=PUBLIC, people=OUTSIDERS[1:])
    strangers = outcomes(played, number=PUBLIC, people=OUTSIDERS[:1])
    assert list(admins.values()) == list(strangers.values())


def test_errbots_own_commands_that_change_the_bot_are_nobodys_who_is_no_admin(played):
    for command, passed in played.errbots.items():
        for (person, room), may in passed.items():
            if command.split("_")[0] in ("repos", "plugin", "restart", "shutdown", "room", "log"):
                assert not may or person == OUTSIDERS[1], (command, person, room)
