"""What rooms show of their incidents, and the room that an incident has to itself."""

import pytest

FIXED = "#paas-incident"
PER_INCIDENT = """rooms:
  per_incident:
    name: "inc-{number}-{slug}"
    priorities: [P1, P2]
    invite:
      - { who: [on_support, on_comms] }
      - { who: ["pool:delivery-manager"], priorities: [P1] }
    restricted: private
    archive_after: 2d
"""
OWN = "#inc-1-apps-fail"


def topic(theatre, room=FIXED):
    return theatre.stage.bot.topics.get(room)


def made(theatre):
    return {name: each for name, each in theatre.stage.bot.made.items() if not each.archived}


@pytest.fixture
def rooming(adapted):
    theatre = adapted(("rooms:\n", PER_INCIDENT))
    theatre.cast("dana", "delivery-manager")
    theatre.cast("pat", "paas-sre")
    return theatre


# ---- the topic


def test_the_topic_shows_the_state_of_the_incident_and_nothing_else_is_said(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P1")
    theatre.pass_time(minutes=1)
    assert topic(theatre) == (
        "[INC-1 declared · P1 proposed · engineering lead alex · comms lead nobody]"
    )
    assert not theatre.posts


def test_what_changes_at_once_is_one_change_of_the_topic(theatre):
    seen = []
    topics = theatre.stage.bot.topics

    class Counting(dict):
        def __setitem__(self, key, value):
            seen.append(value)
            super().__setitem__(key, value)

    theatre.stage.bot.topics = Counting(topics)
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident comms sam")
    theatre.say("alex", "!incident priority P2")
    theatre.say("sam", "!incident priority P2")
    theatre.pass_time(minutes=5)
    [only] = seen
    assert "INC-1 investigating · P2 · engineering lead alex · comms lead sam" in only
    theatre.say("alex", "!incident note nothing new")
    theatre.pass_time(minutes=5)
    assert seen == [only]


def test_peoples_own_topic_stays_and_is_put_back(theatre):
    theatre.stage.bot.topics[FIXED] = "Be kind"
    theatre.say("alex", "!incident start Apps fail")
    theatre.pass_time(minutes=1)
    assert topic(theatre).startswith("[INC-1 declared")
    assert topic(theatre).endswith("] Be kind")
    theatre.restart()
    theatre.stage.bot.topics[FIXED] = topic(theatre).replace("Be kind", "Be kinder")
    theatre.say("alex", "!incident dismiss a test")
    theatre.pass_time(minutes=5)
    assert topic(theatre) == "Be kinder"


def test_two_incidents_share_a_topic_in_few_words(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P3")
    theatre.say("pat", "!incident start Logs are late --priority P1 --tenants yes")
    theatre.pass_time(minutes=1)
    shown = topic(theatre)
    assert shown.startswith("[INC-2 declared P1, alex, update")
    assert "· INC-1 declared P3, alex" in shown


def test_of_a_restricted_incident_no_topic_tells(theatre):
    theatre.say("alex", "!incident start Odd logins")
    theatre.pass_time(minutes=1)
    assert "INC-1" in topic(theatre)
    theatre.say("alex", "!incident cyber yes")
    theatre.pass_time(minutes=5)
    assert topic(theatre) == ""


def test_a_topic_that_may_not_be_set_breaks_nothing_and_is_logged_once(theatre, caplog):
    class Refusing(dict):
        def __setitem__(self, key, value):
            raise PermissionError(key)

    theatre.stage.bot.topics = Refusing()
    theatre.say("alex", "!incident start Apps fail")
    theatre.pass_time(minutes=10)
    theatre.say("alex", "!incident priority P2")
    theatre.pass_time(minutes=10)
    assert caplog.text.count("the topic of #paas-incident cannot be set") == 1


def test_a_playbook_may_leave_topics_alone(adapted):
    theatre = adapted(("  topic: true\n", "  topic: false\n"))
    theatre.say("alex", "!incident start Apps fail")
    theatre.pass_time(minutes=5)
    assert topic(theatre) is None


# ---- a room of its own


def test_an_incident_gets_a_room_with_the_right_people_and_everybody_is_told_where(rooming):
    answer = rooming.say("alex", "!incident start Apps fail --priority P1")
    assert f"It is worked on in {OWN}, which I am making now." in answer
    assert made(rooming)[OWN].members == ["alex", "sam", "dana"]
    assert not made(rooming)[OWN].private
    said = dict(rooming.posts)
    assert FIXED not in said
    assert said[OWN].startswith("INC-1: Apps fail. It is worked on here")
    rooming.pass_time(minutes=1)
    assert topic(rooming, OWN).startswith("[INC-1 declared · P1 proposed")
    assert not topic(rooming)


def test_one_of_another_priority_stays_in_the_incident_room_until_it_is_graver(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P3")
    assert not made(rooming)
    rooming.say("alex", "!incident priority P2")
    assert made(rooming)[OWN].members == ["alex", "sam"]
    rooming.say("alex", "!incident priority P1", OWN)
    assert made(rooming)[OWN].members == ["alex", "sam", "dana"]


def test_a_command_typed_in_its_room_means_it_and_no_other(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.say("pat", "!incident start Logs are late --priority P3")
    assert "Noted in INC-1" in rooming.say("pat", "!incident note I look", OWN)
    assert "Noted in INC-2" in rooming.say("pat", "!incident note I look there", FIXED)
    rooming.say("alex", "!incident dismiss a test", OWN)
    rooming.say("pat", "!incident note an afterthought", OWN)
    assert rooming.kinds(2).count("noted") == 1


def test_what_is_said_of_it_unasked_is_said_there(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.tell("alex", "!incident action restarted it")
    assert [room for room, _ in rooming.posts] == [OWN]
    rooming.pass_time(minutes=25)
    nudges = [room for room, text in rooming.posts if "INC-1" in text and room.startswith("#")]
    assert set(nudges) == {OWN}


def test_everybody_hears_that_it_is_over(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.say("alex", "!incident dismiss a test", OWN)
    assert (FIXED, "INC-1 dismissed by alex: a test") in rooming.posts


def test_where_the_bot_was_removed_from_its_room_the_incident_room_hears(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.stage.bot.joined.discard(OWN)
    rooming.tell("alex", "!incident action restarted it")
    assert [room for room, _ in rooming.posts] == [FIXED]


def test_a_restart_makes_no_second_room_and_says_nothing_again(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.heard.clear()
    rooming.restart()
    rooming.pass_time(minutes=1)
    assert list(made(rooming)) == [OWN]
    assert rooming.posts == []
    assert "Noted in INC-1" in rooming.say("alex", "!incident note hello", OWN)


def test_a_room_that_was_made_before_a_crash_is_found_again(rooming):
    rooming.stage.bot.query_room(OWN).create()
    rooming.say("alex", "!incident start Apps fail --priority P1")
    assert list(made(rooming)) == [OWN]
    assert rooming.kinds().count("room_opened") == 1


def test_a_room_of_that_name_that_others_made_is_not_taken(rooming):
    rooming.stage.bot.joined.add(OWN)
    rooming.say("alex", "!incident start Apps fail --priority P1")
    assert list(made(rooming)) == [f"{OWN}-2"]
    assert (FIXED, f"INC-1 is worked on in {OWN}-2.") in rooming.posts


def test_a_room_that_was_promised_and_cannot_be_made_is_told_once(rooming, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError

    stage = type(rooming.stage.bot.query_room(OWN))
    monkeypatch.setattr(stage, "create", refuse)
    rooming.say("alex", "!incident start Apps fail --priority P1")
    told = "I could not make a room for INC-1, so it goes on here. I try again every 5 min"
    assert [text for place, text in rooming.posts if place == FIXED and told in text]
    rooming.pass_time(minutes=20)
    assert not [text for _, text in rooming.posts if told in text]
    monkeypatch.undo()
    rooming.pass_time(minutes=6)
    assert (FIXED, f"INC-1 is worked on in {OWN}.") in rooming.posts


def test_whoever_comes_to_take_part_is_invited(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.say("pat", "!incident join", FIXED)
    assert made(rooming)[OWN].members[-1] == "pat"


def test_it_is_archived_some_days_after_its_end_and_the_review(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.say("alex", "!incident dismiss a test", OWN)
    rooming.pass_time(hours=47)
    assert OWN in made(rooming)
    rooming.restart()
    rooming.pass_time(hours=2)
    assert not made(rooming)
    assert rooming.kinds()[-1] == "room_closed"
    rooming.say("alex", "!incident reopen INC-1 It is back", FIXED)
    assert list(made(rooming)) == [f"{OWN}-2"]


# ---- restricted


def test_a_restricted_one_gets_a_private_room_that_is_named_nowhere_else(rooming):
    rooming.say("alex", "!incident start Odd logins --priority P1 --cyber")
    own = made(rooming)["#inc-1"]
    assert own.private
    assert own.members == ["alex"]
    said = [(place, text) for place, text in rooming.posts if place != "#inc-1"]
    assert said
    assert not any("inc-1" in text for _, text in said)
    rooming.heard.clear()
    rooming.say("alex", "!incident comms sam", "#inc-1")
    assert own.members == ["alex", "sam"]
    assert "Odd logins" in rooming.say("sam", "!incident status", "#inc-1")
    for where in (FIXED, "#general"):
        assert "inc-1" not in rooming.say("alex", "!incident timeline 1", where)
    rooming.pass_time(hours=1)
    assert topic(rooming, "#inc-1").startswith("[INC-1 declared")
    assert not topic(rooming)


def test_what_was_a_public_room_is_told_as_disclosed_and_a_private_one_follows(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.pass_time(minutes=1)
    assert topic(rooming, OWN)
    rooming.say("alex", "!incident cyber 1 yes", FIXED)
    [text] = [text for _, text in rooming.posts if "What was said before is out" in text]
    assert OWN in text
    assert set(made(rooming)) == {OWN, "#inc-1"}
    assert "Odd" not in rooming.say("eve", "!incident status", OWN)
    assert "INC-1" not in rooming.say("eve", "!incident status", OWN)
    rooming.pass_time(minutes=5)
    assert topic(rooming, OWN) == ""
    rooming.heard.clear()
    rooming.tell("alex", "!incident note from my phone")
    assert [room for room, _ in rooming.posts] == ["#inc-1"]


def test_another_room_that_is_only_called_as_a_private_one_hears_nothing(rooming):
    rooming.say("alex", "!incident start Odd logins --priority P1 --cyber")
    rooming.stage.bot.made["#INC-1"] = rooming.stage.bot.made["#inc-1"]
    assert "Odd logins" not in rooming.say("eve", "!incident status 1", "#INC-1")


def test_the_other_playbook_has_no_such_rooms(on_playbook):
    from tests.conftest import ROOT

    theatre = on_playbook(ROOT / "playbooks" / "harbour-ferry.yaml")
    theatre.cast("kim", "crew", on_support=True)
    theatre.say("kim", "!incident start The till is stuck", "#quay")
    theatre.pass_time(minutes=1)
    assert not made(theatre)
    assert topic(theatre, "#quay").startswith("[INC-1 declared")


# ---- who leaves a restricted one


@pytest.fixture
def restricted(rooming):
    """A restricted incident that alex leads and pat helps in, in its private room."""
    rooming.say("alex", "!incident start Odd logins --priority P1 --cyber")
    rooming.say("alex", "!incident comms sam", "#inc-1")
    rooming.say(
        "alex", "!incident task Read the logs --owner pat --because he wrote them", "#inc-1"
    )
    rooming.tell("pat", "!incident join INC-1")
    assert made(rooming)["#inc-1"].members == ["alex", "sam", "pat"]
    return rooming


def taken_out(theatre, person):
    """Return what somebody who was taken out was told of it, once."""
    assert person not in made(theatre)["#inc-1"].members
    [told] = [text for place, text in theatre.posts if place == person and "taken you out" in text]
    assert "Odd logins" not in told
    return told


def test_whoever_leaves_a_restricted_incident_is_taken_out_of_its_room_and_told(restricted):
    restricted.say("pat", "!incident done 1", "#inc-1")
    assert "pat" in made(restricted)["#inc-1"].members
    restricted.say("pat", "!incident leave", "#inc-1")
    told = taken_out(restricted, "pat")
    assert "You have no part in INC-1 any more" in told
    assert "ask alex and sam" in told
    restricted.restart()
    restricted.pass_time(minutes=1)
    assert not [text for place, text in restricted.posts if place == "pat"]


def test_whoever_still_has_something_to_do_in_it_stays(restricted):
    restricted.say("pat", "!incident leave", "#inc-1")
    assert "pat" in made(restricted)["#inc-1"].members


def test_whose_role_went_to_somebody_else_is_taken_out_and_comes_back_with_it(restricted):
    restricted.say("alex", "!incident comms dana", "#inc-1")
    taken_out(restricted, "sam")
    assert made(restricted)["#inc-1"].members == ["alex", "pat", "dana"]
    restricted.say("alex", "!incident comms sam", "#inc-1")
    assert made(restricted)["#inc-1"].members == ["alex", "pat", "sam"]


def test_whoever_is_on_the_roster_no_more_is_taken_out(restricted):
    restricted.pass_time(minutes=1)
    company = restricted.stage.company
    del company._members["sam"]
    company.cast_member(company.roster().named("dana", "rehearsal"))
    restricted.pass_time(minutes=1)
    assert "You are on the roster no more" in taken_out(restricted, "sam")
    restricted.pass_time(minutes=1)
    assert not [text for place, text in restricted.posts if place == "sam"]


def test_who_cannot_be_taken_out_is_told_to_the_leads(restricted, monkeypatch):
    restricted.say("pat", "!incident done 1", "#inc-1")
    stage = type(restricted.stage.bot.query_room("#inc-1"))

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(stage, "exclude", refuse)
    restricted.say("pat", "!incident leave", "#inc-1")
    told = [place for place, text in restricted.posts if "I cannot take them out" in text]
    assert told == ["alex", "sam"]


def test_nobody_is_taken_out_of_a_room_that_everybody_may_come_into(rooming):
    rooming.say("alex", "!incident start Apps fail --priority P1")
    rooming.say("pat", "!incident join", OWN)
    rooming.say("pat", "!incident leave", OWN)
    assert "pat" in made(rooming)[OWN].members
