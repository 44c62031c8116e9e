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


def test_with_two_open_a_number_may_say_which(two):
    assert "Noted in INC-2" in two.say("alex", "!incident note 2 restarted it")
    assert texts(two, 2)[-1] == "restarted it"


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


def test_what_is_said_of_a_restricted_incident_gets_into_no_other(theatre):
    theatre.say("alex", "!incident start Keys were taken --cyber", ELSEWHERE)
    theatre.say("pat", "!incident start Logs are late", "#general")
    for text in ("1 the attacker is in", "1 of the keys was used"):
        answer = theatre.say("alex", f"!incident note {text}", "#general")
        assert "I know no INC-1" in answer
        assert texts(theatre, 2) == []
    assert "Noted in INC-1" in theatre.say("alex", "!incident note INC-1 1 of 3 is safe", None)
    assert texts(theatre, 1)[-1] == "1 of 3 is safe"
