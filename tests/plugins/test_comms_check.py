"""`!comms check`: a draft for tenants, read with the playbook's word lists."""

import pytest

from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.theatre import Theatre

GOOD = "End users are likely to experience intermittent interruption"
BAD = "one of the availability zones is down"
WORST = (
    "It was found that a VM can't boot! Some JWTs may possibly be at 10.0.0.1, e.g. because AWS"
    " broke. It will be fixed by 3pm."
)


def test_it_answers_that_a_good_text_reads_clearly_without_any_incident(theatre):
    assert theatre.tell("sam", f"!comms check {GOOD}") == "Reads clearly."
    assert theatre.tell("eve", f"!comms check {GOOD}.") == "Reads clearly."


def test_the_playbooks_pair_is_shown_where_a_text_says_only_what_is_wrong(theatre):
    answer = theatre.tell("sam", f"!comms check {BAD}")
    assert answer.splitlines()[0] == (
        f"1) “{BAD}”: this says what is wrong, not what to expect. Say “end users are likely to"
        f" experience intermittent interruption” rather than “{BAD}”."
    )
    assert "“availability zones”" in answer.splitlines()[1]


def test_one_thing_to_change_is_one_line(theatre):
    assert theatre.tell("sam", "!comms check Your app won’t start") == (
        "“won’t”: this is easily read as its opposite. Write “will not”."
    )


def test_no_more_is_told_than_somebody_can_change_at_once(theatre):
    answer = theatre.tell("sam", f"!comms check {WORST}")
    lines = answer.splitlines()
    assert [line[:2] for line in lines[:-1]] == ["1)", "2)", "3)", "4)", "5)"]
    assert lines[-1].startswith("And ")
    assert lines[-1].endswith("more. Change these, then check again.")


def test_what_a_whole_post_leaves_out_is_told_only_when_asked(theatre):
    answer = theatre.tell("sam", f"!comms check {GOOD} --post")
    assert "which part of the service" in answer
    assert "when you will next write" in answer
    whole = f"{GOOD} on some apps. We will update you by 3pm."
    assert theatre.tell("sam", f"!comms check --post {whole}") == "Reads clearly."


def test_nothing_is_recorded(theatre):
    theatre.say("alex", "!incident start Apps fail")
    before = theatre.kinds()
    theatre.say("sam", f"!comms check {BAD}")
    theatre.say("sam", "!comms check 1 VM is down")
    assert theatre.kinds() == before


def test_text_from_people_is_quoted_and_never_more(theatre):
    answer = theatre.tell("sam", "!comms check @here {{ 7*7 }} <!channel> router {% include 'x' %}")
    assert "“router”" in answer
    assert "49" not in answer
    calls = theatre.tell("sam", "!comms check The @channel @here router <!here> has failed")
    assert "@here" not in calls
    assert "<!here>" not in calls


@pytest.mark.parametrize("text", ["", "   "])
def test_a_text_is_needed_where_there_is_no_incident(theatre, text):
    assert "!comms check needs [N|TEXT]" in theatre.tell("sam", f"!comms check{text}")


def test_a_number_alone_is_a_draft_and_one_that_begins_a_sentence_is_text(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("sam", "!comms draft possible Some requests may fail --next 15:40")
    theatre.say("sam", "!comms draft resolved Our gorouters are back")
    for typed in ("1", "#1", "INC-1 1", "1 1", "inc-1: 1"):
        answer = theatre.say("sam", f"!comms check {typed}")
        assert answer.startswith("Draft 1 of INC-1, possible problem:\nReads clearly.\nNext: ")
    for typed in ("", " INC-1", " 2"):
        answer = theatre.say("sam", f"!comms check{typed}")
        assert answer.startswith("Draft 2 of INC-1, resolved:\n“gorouters”: our words")
    assert theatre.say("sam", "!comms check 3 of our customers cannot log in") == "Reads clearly."
    assert "“gorouters”" in theatre.say("sam", "!comms check 1 of the gorouters is slow")


def test_a_draft_that_is_not_there_and_an_incident_that_is_not_are_told_as_ever(theatre):
    theatre.say("alex", "!incident start Apps fail")
    assert "no draft yet" in theatre.say("sam", "!comms check")
    assert "no draft yet" in theatre.say("sam", "!comms check 4")
    assert "I know no INC-7" in theatre.say("sam", "!comms check INC-7 1")


def test_a_draft_of_two_incidents_is_asked_back_and_a_text_is_not(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident start Logs are late", "#elsewhere")
    theatre.say("sam", "!comms draft 1 possible")
    assert "Which one?" in theatre.tell("sam", "!comms check 1")
    assert theatre.tell("sam", "!comms check INC-1 1").startswith("Draft 1 of INC-1")
    assert theatre.tell("sam", f"!comms check {GOOD}") == "Reads clearly."


def test_all_that_a_draft_could_say_better_is_told_to_whoever_asks_for_it(theatre):
    theatre.say("alex", "!incident start Apps fail")
    warned = theatre.say("sam", f"!comms draft resolved {WORST}")
    told = [line for line in warned.splitlines() if line.startswith("Wording: ")]
    more = next(line for line in warned.splitlines() if line.endswith("more: !comms check 1"))
    full = theatre.say("sam", "!comms check 1")
    numbered = [line for line in full.splitlines() if line.partition(")")[0].isdigit()]
    assert len(numbered) == len(told) + int(more.split()[1])
    assert numbered[0].partition(") ")[2] == told[0].removeprefix("Wording: ")


def test_a_draft_of_a_restricted_incident_is_judged_only_where_it_may_be_heard(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms draft resolved The gorouters are back")
    theatre.say("alex", "!incident cyber yes")
    for typed in ("", " 1", " INC-1 1"):
        for who, room in (("sam", "#general"), ("pat", None), ("eve", None)):
            assert "gorouters" not in theatre.say(who, f"!comms check{typed}", room)
        assert "“gorouters”" in theatre.tell("sam", f"!comms check{typed}")


def test_words_agreed_beforehand_are_not_judged(theatre):
    theatre.say("alex", "!incident start Apps fail")
    answer = theatre.say("sam", "!comms draft cyber")
    assert "Wording: " not in answer
    assert "agreed beforehand" in theatre.say("sam", "!comms check")


def test_a_draft_of_several_lines_is_read_as_it_stands(theatre):
    assert theatre.tell("sam", f"!Comms check {GOOD}.\n\n- Apps work.\n- Logs may be late.") == (
        "Reads clearly."
    )


def test_another_team_has_other_words(tmp_path, ferry):
    settings = rehearsal_settings(str(ROOT / "playbooks" / "harbour-ferry.yaml"))
    theatre = Theatre(settings, ferry, tmp_path)
    theatre.start()
    try:
        # Its lists do not have the words, and it is talk of machines all the same.
        answer = theatre.say("pat", f"!comms check {BAD}", "#quay")
        assert "what is wrong, not what to expect" in answer
        assert "our words" not in answer
        answer = theatre.say("pat", "!comms check The payment service is down", "#quay")
        assert "pay in cash on board" in answer
        assert "“tickets are sold on board today” rather than" in answer
    finally:
        theatre.stop()


def test_a_text_that_no_message_is_as_long_as_is_not_read(theatre):
    answer = theatre.say("sam", "!comms check " + "word " * 1601)
    assert "8000 are the most I take" in answer
    assert "Reads clearly" not in answer
    assert "the most I take" not in theatre.say("sam", "!comms check " + "word " * 1600)
