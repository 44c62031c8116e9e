"""A cyber security incident: no message leaves the need-to-know rooms."""

import pytest

SECRET = "Somebody reads tenant data"
ALLOWED = {"#paas-incident", "#cyber-security-help", "alex", "sam"}


@pytest.fixture
def suspected(theatre):
    theatre.say("alex", f"!incident start {SECRET}")
    theatre.say("alex", "!incident comms sam")
    theatre.say("alex", "!incident cyber yes")
    return theatre


def test_the_other_lead_is_asked_to_confirm_in_private(theatre):
    theatre.say("alex", f"!incident start {SECRET}")
    theatre.say("alex", "!incident comms sam")
    answer = theatre.say("alex", "!incident cyber yes")
    assert "a cyber security incident is suspected" in answer
    assert "@sam, do you confirm it?" in answer
    [(person, asked)] = theatre.posts
    assert person == "sam"
    assert "Type !incident cyber INC-1 yes (or no)" in asked


def test_when_both_say_yes_it_is_one_and_the_routes_are_shown(suspected):
    answer = suspected.say("sam", "!incident cyber yes")
    assert "INC-1 is a cyber security incident" in answer
    assert "Live Call Routing" in answer
    assert "#cyber-security-help" in answer


READS = ["list", "list --all", "status", "status 1", "status INC-1", "timeline 1", "next 1", "next"]
READS += ["duties", "duties 1", "handover", "handover INC-1"]


@pytest.mark.parametrize("command", READS)
@pytest.mark.parametrize(
    ("who", "room"), [("eve", "#general"), ("pat", None), ("alex", "#general")]
)
def test_nobody_else_is_told_anything_by_asking(suspected, command, who, room):
    answer = suspected.say(who, f"!incident {command}", room)
    assert SECRET not in answer
    assert "cyber" not in answer
    assert "alex" not in answer


def test_an_unknown_incident_and_a_restricted_one_are_answered_alike(suspected):
    restricted = suspected.say("eve", "!incident status 1", "#general")
    unknown = suspected.say("eve", "!incident status 9", "#general")
    assert restricted.replace("INC-1", "INC-9") == unknown


def test_it_is_not_found_alike_by_somebody_elsewhere(suspected):
    answer = suspected.say("eve", f"!incident start {SECRET} too", "#general")
    assert "INC-1" not in answer


def test_it_is_not_among_those_one_is_asked_to_choose_from(suspected):
    suspected.say("pat", "!incident start Another thing", "#general")
    assert "INC-1" not in suspected.say("pat", "!incident note hello", "#general")


@pytest.mark.parametrize("room", ["#paas-incident", "#cyber-security-help"])
def test_in_the_need_to_know_rooms_it_is_worked_on_as_ever(suspected, room):
    assert SECRET in suspected.say("pat", "!incident status 1", room)
    assert "Noted in INC-1" in suspected.say("pat", "!incident note 1 looked at the logs", room)


def test_whoever_has_a_part_in_it_reads_it_in_private(suspected):
    assert SECRET in suspected.tell("sam", "!incident status")
    assert SECRET not in suspected.tell("pat", "!incident status")


def test_a_lead_who_types_in_the_wrong_room_is_told_in_private_why_it_is_not_known(suspected):
    answer = suspected.say("alex", "!incident note 1 the attacker is in", "#general")
    assert SECRET not in answer
    [(person, why)] = suspected.posts
    assert person == "alex"
    assert "INC-1 is restricted" in why
    assert "noted" not in suspected.kinds()


def test_what_a_lead_says_of_it_in_the_wrong_room_does_not_land_in_another_incident(suspected):
    suspected.say("pat", "!incident start Another thing", "#general")
    suspected.say("alex", "!incident note 1 the attacker is in", "#general")
    assert "noted" not in suspected.kinds(1) + suspected.kinds(2)


def test_a_suspicion_typed_in_an_open_room_is_recorded_and_hushed(theatre):
    answer = theatre.say("alex", f"!incident start {SECRET} --cyber", "#general")
    assert answer == (
        "Recorded. I say no more of it in this room: carry on in #paas-incident, "
        "or with me in private."
    )
    assert theatre.incident().cyber.suspected
    assert all(place in ALLOWED for place, _ in theatre.posts)
    assert any(SECRET in text for place, text in theatre.posts if place == "#paas-incident")


def test_every_message_about_it_stays_within(suspected):
    heard = []
    for who, text, room in (
        ("sam", "!incident cyber yes", "#paas-incident"),
        ("pat", "!incident join 1", "#paas-incident"),
        ("alex", "!incident note 1 from my phone", None),
        ("alex", "!incident lead pat", None),
        ("pat", "!incident priority P1", "#cyber-security-help"),
        ("alex", "!incident fixed Locked them out", "#paas-incident"),
        ("sam", "!incident resolve Over", "#paas-incident"),
    ):
        suspected.say(who, text, room)
        heard += suspected.heard
    assert {spoken.room or spoken.to for spoken in heard} <= ALLOWED | {"pat"}
    assert len(heard) > 7


def test_once_both_rule_it_out_everybody_may_see_it_again(suspected):
    suspected.say("alex", "!incident cyber no")
    assert SECRET in suspected.say("eve", "!incident list", "#general")
