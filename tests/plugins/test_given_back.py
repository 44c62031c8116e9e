"""What was written at length and not done is given back, as a line to type again."""

import pytest

from tests.theatre import ROOM

WORDS = "Some apps may be slow to answer and we are looking at it"


@pytest.fixture
def declared(theatre):
    theatre.say("alex", "!incident start Apps fail for some tenants --tenants yes")
    theatre.say("sam", "!incident comms me")
    return theatre


@pytest.mark.parametrize(
    ("typed", "again"),
    [
        (f"!comms draft first {WORDS} --next 25:99", f"!comms draft first {WORDS} --next TIME"),
        (f"!comms draft first {WORDS} --next yesterday", f"first {WORDS} --next TIME"),
        (f"!incident note {WORDS} --at 25:00", f"!incident note {WORDS} --at TIME"),
        (f"!incident note {WORDS} --att 9:50", f"!incident note {WORDS} --at 9:50"),
        (f"!incident task {WORDS} --due someday", f"!incident task {WORDS} --due TIME"),
        (f"!incident task {WORDS} --owner zorro", f"!incident task {WORDS} --owner PERSON"),
        (f"!comms draft resolved {WORDS} --next 11:00", f"!comms draft resolved {WORDS}"),
        (f"!incident reopen {WORDS}", f"!incident reopen INC-1 {WORDS}"),
        (f"!incident correct 99 {WORDS}", f"!incident correct INC-1 99 {WORDS}"),
        (f"!escalate backstop {WORDS}", f"!escalate backstop INC-1 {WORDS} --because REASON"),
        (f"!comms edit 4 {WORDS}", f"“4 {WORDS}”"),
        (f"!incident note INC-9 {WORDS}", f"“{WORDS}”"),
        (f"!incident tenants perhaps {WORDS}", f"“perhaps {WORDS}”"),
    ],
)
def test_a_refusal_has_the_words_that_it_did_not_take(declared, typed, again):
    before = declared.kinds()
    answer = declared.say("sam", typed)
    assert answer.endswith(again)
    assert answer.count(WORDS) == 1
    assert declared.kinds() == before


def test_what_is_soon_typed_is_not_repeated(declared):
    assert "again" not in declared.say("sam", "!incident reopen it is back")
    assert "wrote" not in declared.say("sam", "!incident note slow --at 25:00")


def test_somebody_who_may_not_has_their_words_for_somebody_who_may(declared):
    assert f"!incident note INC-1 {WORDS}" in declared.say("eve", f"!incident note {WORDS}")


def test_the_question_which_one_has_all_words(declared):
    declared.say("alex", "!incident start Builds wait for ever in the queue")
    answer = declared.say("sam", f"!incident note {WORDS}, {WORDS}, {WORDS} --at 9:50")
    assert f"!incident note INC-1 {WORDS}, {WORDS}, {WORDS} --at 9:50" in answer


@pytest.mark.parametrize(
    ("first", "then", "kept"),
    [
        ("!incident fixed Undone", f"!incident fixed {WORDS}", f"!incident note INC-1 {WORDS}"),
        ("!incident priority P2 --because I am alone", f"!incident agree {WORDS}", f"1 {WORDS}"),
    ],
)
def test_new_words_beside_what_is_so_already_can_be_kept(declared, first, then, kept):
    declared.say("sam", first)
    assert declared.say("sam", then).endswith(kept)
    declared.say("sam", f"!incident note INC-1 {WORDS}")
    assert declared.events()[-1].data["text"] == WORDS


def test_who_was_asked_already_can_be_asked_with_the_same_words(declared):
    declared.say("alex", f"!escalate help {WORDS}")
    again = f"!escalate help INC-1 {WORDS} --because REASON"
    assert declared.say("alex", f"!escalate help {WORDS}").endswith(again)


def test_where_tenants_read_nothing_is_given_back(among_tenants):
    among_tenants.say("alex", "!incident start Apps fail")
    answer = among_tenants.say("alex", f"!incident note {WORDS} --at 25:00", room="#paas-tenants")
    assert WORDS not in answer
    assert WORDS in among_tenants.say("alex", f"!incident note {WORDS} --at 25:00", room=ROOM)


@pytest.mark.parametrize(
    ("who", "typed", "said"),
    [
        ("alex", "!incident lead pat I need a break", "I need a break"),
        ("alex", "!incident lead to pat, because I need a break", "because I need a break"),
        ("sam", "!incident comms kim as I am off", "as I am off"),
        ("pat", "!incident join I can look at the router", "I can look at the router"),
        ("alex", "!escalate ack comms I will ring them", "I will ring them"),
    ],
)
def test_what_is_said_after_a_name_is_a_note_and_no_name(theatre, who, typed, said):
    theatre.cast("kim", "comms")
    theatre.say("alex", "!incident start Apps fail for some tenants --tenants yes")
    if who == "sam":
        theatre.say("sam", "!incident comms me")
    assert "I do not know" not in theatre.say(who, typed)
    assert [e.data["text"] for e in theatre.events() if e.kind == "noted"] == [said]


def test_on_the_rota_a_reason_after_a_name_is_no_name(theatre):
    assert "on support from now on" in theatre.say("alex", "!rota support pat because I am ill")
    assert "is away from" in theatre.say("alex", "!rota absent pat because of the flu")
    assert "is back" in theatre.say("alex", "!rota back pat, as he is well")
