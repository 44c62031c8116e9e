"""What people read while the two leads agree a priority, or confirm a cyber security incident."""

import pytest

ROOM = "#paas-incident"


@pytest.fixture
def led(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident tenants yes")
    theatre.say("sam", "!incident comms me")
    return theatre


@pytest.fixture
def agreed(led):
    led.say("alex", "!incident priority P1")
    led.say("sam", "!incident agree")
    return led


def first(answer):
    return answer.splitlines()[0]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("P2 only one tenant", "only one tenant"),
        ("p2: only one tenant", "only one tenant"),
        ("P2 – only one tenant", "only one tenant"),
        ("P2, because it is only one tenant", "because it is only one tenant"),
        ("INC-1 P2\nonly one tenant", "only one tenant"),
    ],
)
def test_a_reason_is_typed_beside_the_priority(agreed, typed, kept):
    answer = agreed.say("alex", f"!incident priority {typed}")
    assert first(answer) == (
        "INC-1: P2 proposed. It stands once both leads agree; until then P1 counts. "
        "@sam: !incident agree INC-1"
    )
    assert f"alex: proposes the priority P2 (P1 so far): {kept}" in agreed.say(
        "sam", "!incident timeline"
    )


def test_an_agreed_priority_with_a_milder_proposal_is_agreed_still(agreed):
    agreed.say("alex", "!incident priority P3")
    assert "P1 agreed, P3 proposed by alex" in agreed.say("pat", "!incident status")
    answer = agreed.say("sam", "!incident disagree half of them are still down")
    assert answer == (
        "INC-1: you do not agree with P3, proposed by @alex: half of them are still down. "
        "P1, agreed at 10:00 GMT, stands."
    )
    assert "P1 agreed ·" in agreed.say("pat", "!incident status")


def test_an_override_tells_the_other_lead_at_once(agreed):
    answer = agreed.say("alex", "!incident priority P2 --because only one tenant")
    assert first(answer) == (
        "INC-1: P2 is agreed on your word alone (P1 before). @sam, do you agree? "
        "!incident agree INC-1 (or !incident disagree INC-1 WHY)"
    )
    assert "P2 agreed by alex alone" in agreed.say("pat", "!incident status")
    assert (
        "alex: sets the priority P2 for both leads (P1 before) [because: only one tenant]"
        in agreed.say("sam", "!incident timeline")
    )
    assert first(agreed.say("sam", "!incident agree")) == "INC-1: P2 is agreed."
    assert "P2 agreed ·" in agreed.say("pat", "!incident status")


def test_one_that_is_typed_elsewhere_tells_them_in_the_room(agreed):
    agreed.tell("alex", "!incident priority P2 --because only one tenant")
    [(room, text)] = agreed.posts
    assert room == ROOM
    assert "sets the priority P2 for both leads (P1 before) (only one tenant)" in text
    assert "@sam, do you agree? !incident agree INC-1" in text


def test_a_proposal_or_a_refusal_that_is_typed_elsewhere_names_who_is_to_answer(agreed):
    agreed.tell("alex", "!incident priority P2 only one tenant")
    [(_, text)] = agreed.posts
    assert "proposes the priority P2 (P1 so far): only one tenant. @sam, do you agree?" in text
    agreed.tell("sam", "!incident disagree two of them")
    [(_, text)] = agreed.posts
    assert text.endswith("disagrees with the priority P2: two of them. @alex")


def test_an_agreement_names_what_it_agrees_to(agreed):
    agreed.say("alex", "!incident priority P2")
    assert "P2 is proposed, not P1. Nothing was recorded." in agreed.say(
        "sam", "!incident agree P1"
    )
    assert "P2 is agreed (P1 before)." in agreed.say("sam", "!incident agree p2 now it is")
    assert "already agreed by alex and sam" in agreed.say("sam", "!incident agree P2")


def test_one_person_in_both_roles_is_told_how_it_is_agreed(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident comms me --because it is night")
    answer = theatre.say("alex", "!incident priority P1")
    assert first(answer) == (
        "INC-1: P1 proposed. It stands once both leads agree. You lead in both roles, and it takes "
        "two people: !incident comms INC-1 PERSON, "
        "or alone: !incident priority INC-1 P1 --because REASON"
    )
    assert "P1 proposed, not agreed" in theatre.say("alex", "!incident status")
    answer = theatre.say("alex", "!incident cyber yes")
    assert "both leads confirm it" not in answer
    assert "it takes two people to confirm it: !incident comms INC-1 PERSON, or alone:" in answer
    answer = theatre.say("alex", "!incident cyber INC-1 yes --because they are in")
    assert "INC-1 is a cyber security incident, on your word alone." in answer


def test_it_stands_on_one_word_while_no_tenant_is_affected_and_nobody_leads_comms(theatre):
    theatre.say("alex", "!incident start Logs are late")
    theatre.say("alex", "!incident tenants no")
    answer = theatre.say("alex", "!incident priority P3")
    assert "P3 stands on your word. No tenant is affected, so nobody else need agree." in answer
    assert "P3 on the word of alex ·" in theatre.say("pat", "!incident status")


def test_whoever_is_given_a_role_hears_what_waits_for_their_word(led):
    led.say("alex", "!incident priority P2")
    led.say("sam", "!incident comms pat")
    [(person, briefing)] = led.posts
    assert person == "pat"
    assert "alex proposes P2. That waits for your word: !incident agree INC-1 (or" in briefing
    assert "cyber" not in briefing
    led.say("alex", "!incident cyber yes")
    led.say("pat", "!incident comms INC-1 sam")
    [briefing] = [text for person, text in led.posts if person == "sam"]
    assert "Do you suspect it too? !incident cyber INC-1 yes (or no)" in briefing


def test_agreeing_by_taking_a_role_is_said(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.say("pat", "!incident priority P2")
    answer = theatre.say("pat", "!incident comms me")
    assert "P2 is agreed: alex and pat have both named it." in answer


def test_what_is_asked_names_which_priority_by_whom_and_instead_of_which(led):
    led.say("sam", "!incident join")
    led.say("pat", "!incident priority P1")
    assert "pat proposes P1. Agree" in led.say("sam", "!incident next")
    assert "@sam: !incident agree INC-1 P2" in led.say("alex", "!incident priority P2")
    assert "alex proposes P2 instead of P1 by pat." in led.say("sam", "!incident next")
    led.say("sam", "!incident agree P2")
    led.say("pat", "!incident priority P1")
    assert "pat proposes P1 instead of P2, which is agreed." in led.say("sam", "!incident next")


def test_the_status_says_who_proposed_each_where_there_are_several(led):
    led.say("pat", "!incident priority P1")
    led.say("alex", "!incident priority P2")
    status = led.say("kim", "!incident status")
    assert "P1 proposed by pat (and counts), P2 proposed by alex, not agreed" in status


def test_two_words_with_a_restart_between_them_agree(led):
    led.say("alex", "!incident priority P2")
    led.restart()
    assert first(led.say("sam", "!incident agree")) == "INC-1: P2 is agreed."


def test_who_suspects_it_with_no_comms_lead_is_told_how_to_get_one(theatre):
    answer = theatre.say("alex", "!incident start Odd logins --cyber")
    assert "INC-1: a cyber security incident is suspected." in answer
    missing = "Nobody is comms lead yet: !incident comms INC-1 PERSON "
    assert missing + "(to call one: !escalate comms INC-1)." in answer
    refusal = theatre.say("alex", "!escalate cyber")
    assert missing in refusal
    assert "the other one says" not in refusal
    assert "asked" in theatre.say("alex", "!escalate comms INC-1")
    assert missing + "(comms support was asked at 10:00 GMT)." in theatre.say(
        "alex", "!incident cyber yes"
    )


def test_once_it_is_confirmed_the_answer_says_how_to_escalate_it(led):
    led.say("alex", "!incident cyber yes")
    answer = led.say("sam", "!incident cyber yes I saw it too")
    assert "both leads confirm it" in answer
    assert "Ask the Cyber Security team now: !escalate cyber INC-1 WHAT HAPPENED" in answer
    assert "Cyber Security team asked" in led.say("alex", "!escalate cyber INC-1 A stolen key")
    answer = led.say("sam", "!incident cyber yes")
    assert "Cyber Security team asked at 10:00 GMT by alex." in answer
    assert "!escalate cyber" not in answer


def test_confirmed_on_one_word_the_other_lead_is_asked_in_the_room_and_told_in_private(led):
    answer = led.say("alex", "!incident cyber yes --because they are reading data")
    assert "on your word alone" in answer
    assert "@sam, do you suspect it too? !incident cyber INC-1 yes (or no)" in answer
    told = [text for person, text in led.posts if person == "sam"]
    assert any("on their word alone: they are reading data. Do you" in text for text in told)


def test_after_both_said_yes_a_no_asks_whoever_suspects_it_still_and_nobody_to_confirm(led):
    led.say("alex", "!incident cyber yes")
    led.say("sam", "!incident cyber yes")
    answer = led.say("alex", "!incident cyber no it was a test")
    assert "do you confirm it" not in answer
    assert "@sam, if you no longer suspect it: !incident cyber INC-1 no" in answer
    assert "cyber security incident ·" in led.say("pat", "!incident status")


def test_with_two_incidents_open_every_command_that_is_suggested_names_its_own(led):
    led.say("pat", "!incident start Logs are late")
    led.say("alex", "!incident priority INC-1 P2")
    assert "P2 is agreed" in led.say("sam", "!incident agree INC-1")
    answer = led.say("alex", "!incident cyber INC-1 yes")
    assert "!incident cyber INC-1 yes" in answer
    assert "!escalate cyber INC-1 --because REASON" in answer


@pytest.fixture
def paused_p4(theatre):
    """INC-1, a P4 of Alex's, is paused; it is half past ten at night."""
    theatre.say("alex", "!incident start A dashboard is empty --tenants no")
    theatre.say("alex", "!incident priority P4")
    theatre.say("alex", "!incident pause Not now")
    theatre.clock(2026, 3, 2, 22, 30)
    return theatre


@pytest.mark.parametrize("room", ["#paas-incident", None])
def test_what_was_paused_as_something_that_can_wait_goes_on_when_it_cannot(paused_p4, room):
    answer = paused_p4.say("pat", "!incident priority P1 All of London is down", room=room)
    assert "INC-1: P1 proposed" in answer
    assert "It was paused; work goes on with that. @alex leads it and is told." in answer
    assert paused_p4.incident().state == "investigating"
    told = dict(paused_p4.posts)
    assert "INC-1 is no longer paused: pat says it is P1" in told["alex"]
    if room is None:
        assert (
            "It was paused; work goes on with that. Engineering lead: alex."
            in told["#paas-incident"]
        )


def test_what_waits_for_somebody_who_takes_it_on_goes_on_at_night_too(theatre):
    theatre.cast("mika", "managed-service", on_support=True)
    for away in ("alex", "pat"):
        theatre.say("mika", f"!rota absent {away}")
    theatre.say("mika", "!incident start A dashboard is empty --tenants no")
    theatre.say("mika", "!incident lead me")
    theatre.say("mika", "!incident priority P4")
    assert theatre.incident().awaits_scope
    theatre.clock(2026, 3, 2, 22, 30)
    theatre.say("sam", "!incident priority P1")
    assert theatre.incident().state == "investigating"
    assert "INC-1 is no longer paused" in dict(theatre.posts)["mika"]


@pytest.mark.parametrize("priority", ["P4", "P4 it is really minor"])
def test_what_can_wait_still_stays_paused(paused_p4, priority):
    paused_p4.say("pat", f"!incident priority {priority}")
    assert paused_p4.incident().state == "paused"


def test_what_was_paused_as_grave_stays_paused_when_it_is_graver(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants no")
    theatre.say("alex", "!incident priority P3")
    theatre.say("alex", "!incident pause Out of hours --because nobody is there")
    answer = theatre.say("pat", "!incident priority P1")
    assert "Work on it is paused. To start again: !incident resume INC-1" in answer


def test_a_priority_on_one_leads_word_outlives_a_handover(theatre):
    theatre.say("alex", "!incident start A dashboard is empty --tenants no")
    theatre.say("alex", "!incident priority P4")
    theatre.say("alex", "!incident lead pat")
    assert "waits for your word" not in dict(theatre.posts)["pat"]
    assert "P4 on the word of alex" in theatre.say("pat", "!incident status")
    assert "!incident agree" not in theatre.tell("pat", "!incident next")
    theatre.say("mika", "!incident priority P3")
    assert "proposed" in theatre.say("pat", "!incident status")


def test_once_tenants_are_affected_that_word_is_one_of_two(theatre):
    theatre.say("alex", "!incident start A dashboard is empty --tenants no")
    theatre.say("alex", "!incident priority P4")
    theatre.say("alex", "!incident lead pat")
    theatre.say("alex", "!incident tenants yes")
    assert "P4 proposed, not agreed" in theatre.say("pat", "!incident status")
