"""What a command answers says each thing once, and leaves nothing out that it leaves undone."""

import pytest

LONG = "The router of Friday was put back to the version from before, and apps start again. " * 3


@pytest.fixture
def announced(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes --priority P3")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.say("sam", "!comms draft Apps fail to start for some of your users")
    theatre.say("sam", "!comms send")
    return theatre


def test_whoever_owes_the_resolution_is_told_so_once(announced):
    answer = announced.say("sam", f"!incident resolve {LONG}")
    assert answer.count("where it was announced") == 1
    assert answer.count("!comms draft") == 1
    assert LONG.strip() not in answer


def test_whoever_does_not_owe_it_is_told_who_does_and_what_they_do_next_themselves(announced):
    answer = announced.say("alex", f"!incident resolve {LONG}")
    assert answer.count("where it was announced") == 1
    assert "@sam, please say so" in answer
    assert "Next: the review is not booked" in answer


def test_a_comms_lead_who_told_nothing_is_told_how(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes --priority P3")
    theatre.say("sam", "!incident comms me")
    answer = theatre.say("sam", "!incident resolve It is over")
    assert "Tenants were told nothing: please tell them in StatusPage that it is over." in answer
    assert answer.count("!comms draft INC-1 resolved") == 1


def test_a_close_with_a_reason_says_what_it_leaves_undone(announced):
    announced.say("alex", "!incident resolve It is over")
    answer = announced.say("alex", "!incident close --because enough")
    assert "Not told that it is over: StatusPage." in answer
    assert "Its review is still to be booked: !incident review INC-1 DATE TIME" in answer
    announced.say("sam", "!comms draft INC-1 resolved")
    assert "being posted on StatusPage" in announced.say("sam", "!comms send INC-1")


def test_a_close_that_leaves_nothing_says_nothing_of_it(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants no --priority P3")
    theatre.say("alex", "!incident resolve It is over")
    theatre.say("alex", "!incident review none Nothing to learn")
    answer = theatre.say("alex", "!incident close")
    assert "is closed" in answer
    assert "still" not in answer


@pytest.mark.parametrize("typed", ["notice", "Outage"])
def test_one_word_is_no_message_to_tenants(announced, typed):
    drafts = announced.incident().drafts
    assert "is no kind of message here" in announced.say("sam", f"!comms draft {typed}")
    assert announced.incident().drafts == drafts


@pytest.mark.parametrize("called", ["cause found", "Cause found", "identified"])
def test_a_kind_of_message_is_found_by_what_it_is_called(announced, called):
    announced.say("sam", f"!comms draft {called}")
    draft = announced.incident().drafts[-1]
    assert draft.kind == "identified"
    assert called not in draft.text


def test_an_incident_is_no_title_of_another(announced):
    answer = announced.say("pat", "!incident start INC-1")
    assert answer.startswith("INC-1 is there already: Apps fail, investigating.")
    assert "!incident join INC-1" in answer
    assert announced.services.incidents.last_number() == 1
    assert "INC-2 declared: Like INC-1" in announced.say("pat", "!incident start Like INC-1")


@pytest.mark.parametrize(
    ("who", "typed", "says"),
    [
        ("alex", "pat", "To hand over your role to pat: !incident lead INC-1 pat"),
        ("sam", "to pat", "To hand over your role to pat: !incident comms INC-1 pat"),
        ("pat", "sam", "!incident lead INC-1 sam, or !incident comms INC-1 sam"),
        ("pat", "nobody", "I do not know anybody called “nobody”"),
    ],
)
def test_whoever_names_somebody_to_hand_over_to_is_told_how(announced, who, typed, says):
    before = announced.incident()
    assert says in announced.say(who, f"!incident handover {typed}")
    assert announced.incident() == before


def test_follow_ups_without_more_are_those_that_there_are(theatre):
    assert "Did you mean !incident tasks" in theatre.say("alex", "!incident followups")


def test_a_number_of_ours_at_the_end_is_no_part_of_what_tenants_read(announced):
    announced.say("sam", "!comms draft update Apps still fail for some INC-1")
    assert "INC-1" not in announced.incident().drafts[-1].text


def test_the_status_of_what_is_over_promises_no_more_updates_and_says_when_the_review_is(announced):
    assert "update every" in announced.say("pat", "!incident status")
    announced.say("alex", "!incident resolve It is over")
    announced.say("alex", "!incident review INC-1 2026-03-10 14:00")
    answer = announced.say("pat", "!incident status")
    assert "update every" not in answer
    assert "Review 14:00 GMT on Tue 10 March" in answer


def test_a_pause_says_what_tenants_were_not_told_and_to_whom_that_falls(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes --priority P2")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident summary The router fails")
    theatre.say("alex", "!incident action Asked the supplier")
    answer = theatre.say("alex", "!incident pause The supplier looks into it")
    line = "@sam: tenants are affected and were told nothing: !comms draft INC-1"
    assert line in answer.splitlines()


def test_whoever_is_back_need_not_say_who_they_are(theatre):
    theatre.say("sam", "!rota absent me")
    assert "You are back" in theatre.say("sam", "!rota back")
    assert "needs" not in theatre.say("sam", "!rota back because I feel better")
