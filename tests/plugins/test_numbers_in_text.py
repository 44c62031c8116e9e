"""A number before free text belongs to it, and nothing said of an incident gets into another."""

import pytest

ELSEWHERE = "#elsewhere"


def texts(theatre, number=1):
    """The words of an incident's entries but its declaration, in order."""
    return [event.data["text"] for event in theatre.events(number)[1:] if "text" in event.data]


@pytest.fixture
def declared(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("sam", "!incident comms me")
    return theatre


def test_with_one_open_the_words_are_recorded_as_typed(declared):
    for verb in ("note", "action", "update", "summary", "park", "task"):
        for text in ("1 of 3 routers is back", "1 % fail", "1 router is back", "#1 is it"):
            declared.say("alex", f"!incident {verb} {text}")
            assert texts(declared)[-1] == text


def test_texts_for_tenants_keep_their_numbers(declared):
    declared.say("sam", "!comms effect 1 in 10 requests fails")
    assert "1 in 10 requests fails" in declared.say("sam", "!comms draft first")
    declared.say("sam", "!comms edit 1 1 in 10 requests fails. We will update you by 11am.")
    assert "1 in 10 requests fails. We" in declared.say("sam", "!comms show 1")
    declared.say("sam", "!comms draft 1 in 5 requests fails")
    assert "1 in 5 requests fails" in declared.say("sam", "!comms show")


def test_a_correction_keeps_the_numbers_of_its_words(declared):
    declared.say("alex", "!incident note 2 routers are down")
    entry = declared.events()[-1].number
    declared.say("alex", f"!incident correct {entry} 1 of 3 routers is down")
    assert "1 of 3 routers is down" in declared.say("alex", "!incident timeline")


def test_a_colon_or_nothing_after_it_makes_a_number_a_reference(declared):
    declared.say("alex", "!incident note 1: restarted it")
    assert texts(declared)[-1] == "restarted it"
    assert "INC-1" in declared.say("alex", "!incident status 1")


@pytest.fixture
def two(declared):
    declared.say("pat", "!incident start Logs are late")
    return declared


@pytest.mark.parametrize("text", ["1 of 3 routers is back", "2 in 10 requests fail", "2 % fail"])
def test_with_two_open_a_count_is_no_reference_and_it_asks_which(two, text):
    assert two.say("alex", f"!incident note {text}").startswith("Which one? INC-1")
    assert texts(two, 1) == texts(two, 2) == []


def test_with_two_open_a_number_before_free_text_never_says_which(two):
    answer = two.say("alex", "!incident note 2 routers are back")
    assert "!incident note INC-1 2 routers are back · !incident note INC-2 2 routers" in answer
    assert texts(two, 1) == texts(two, 2) == []
    assert "Noted in INC-2" in two.say("alex", "!incident note 2: restarted it")
    assert texts(two, 2)[-1] == "restarted it"


@pytest.mark.parametrize("typed", ["2 it is over", "2 of 3 are back"])
def test_what_moves_an_incident_on_never_moves_one_by_a_number_alone(two, typed):
    assert two.say("alex", f"!incident resolve {typed}").startswith("Which one? INC-1")
    assert two.incident(1).is_open
    assert two.incident(2).is_open


def test_with_two_open_text_may_end_with_the_one_that_it_is_about(two):
    assert "Noted in INC-2" in two.say("alex", "!incident note restarted it INC-2")
    assert texts(two, 2)[-1] == "restarted it"
    for text in ("it looks like INC-2", "restarted it INC-9", "the same as INC-2"):
        assert two.say("alex", f"!incident note {text}").startswith("Which one? INC-1")


def test_with_one_open_text_that_ends_with_an_incident_stays_as_it_is(declared):
    declared.say("alex", "!incident note follows from INC-1")
    declared.say("alex", "!incident note restarted it INC-1")
    assert texts(declared)[-2:] == ["follows from INC-1", "restarted it INC-1"]


@pytest.mark.parametrize("typed", ["P1 INC-2", "INC-2 P1", "inc-2: p1", "1 INC-2", "sev 1 INC-2"])
def test_what_is_chosen_may_stand_before_or_after_its_incident(two, typed):
    assert "INC-2: P1 proposed" in two.say("alex", f"!incident priority {typed}")
    assert "INC-2: you are" in two.say("alex", "!incident lead me INC-2")
    assert "INC-2: tenants are" in two.say("pat", "!incident tenants yes lots of them INC-2")


@pytest.mark.parametrize(
    ("text", "one", "three"),
    [
        ("3 of 4 hosts are back", ["3 of 4 hosts are back"], []),
        ("3: all hosts are back", [], ["all hosts are back"]),
        ("3 hosts are back", [], []),
    ],
)
def test_in_the_room_of_one_a_number_of_another_is_never_guessed_at(theatre, text, one, three):
    theatre.say("pat", "!incident start Logs are late", ELSEWHERE)
    theatre.say("alex", "!incident start Apps fail", "#team-x")
    theatre.say("sam", "!incident start Mail is stuck", "#team-y")
    answer = theatre.say("pat", f"!incident note {text}", ELSEWHERE)
    assert (texts(theatre, 1), texts(theatre, 3)) == (one, three)
    assert ("Which one? INC-1" in answer) == (not one and not three)


def test_a_number_of_one_that_is_over_is_text(two):
    two.say("pat", "!incident resolve INC-2 It is over --because it is")
    answer = two.say("alex", "!incident action 2 routers are back")
    assert "Noted in INC-1" in answer
    assert texts(two)[-1] == "2 routers are back"


def test_what_is_said_of_a_restricted_incident_gets_into_no_other(theatre):
    theatre.say("alex", "!incident start Keys were taken --cyber", ELSEWHERE)
    theatre.say("pat", "!incident start Logs are late", "#general")
    for text in ("1 the attacker is in", "1 of the keys was used"):
        answer = theatre.say("alex", f"!incident note {text}", "#general")
        assert "I know no INC-1" in answer
        assert texts(theatre, 2) == []
    assert "Noted in INC-1" in theatre.say("alex", "!incident note INC-1 1 of 3 is safe", None)
    assert texts(theatre, 1)[-1] == "1 of 3 is safe"
