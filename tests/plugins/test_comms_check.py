"""`!comms check`: a draft for tenants, read with the playbook's word lists."""

import pytest

from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.theatre import Theatre

GOOD = "End users are likely to experience intermittent interruption"
BAD = "one of the availability zones is down"


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
    answer = theatre.tell(
        "sam",
        "!comms check It was found that a VM can't boot! Some JWTs may possibly be at 10.0.0.1, "
        "e.g. because AWS broke. It will be fixed by 3pm.",
    )
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
def test_a_text_is_needed(theatre, text):
    assert "!comms check" in theatre.tell("sam", f"!comms check{text}")


def test_a_draft_of_several_lines_is_read_as_it_stands(theatre):
    assert theatre.tell("sam", f"!Comms check {GOOD}.\n\n- Apps work.\n- Logs may be late.") == (
        "Reads clearly."
    )


def test_another_team_has_other_words(tmp_path, ferry):
    settings = rehearsal_settings(str(ROOT / "playbooks" / "harbour-ferry.yaml"))
    theatre = Theatre(settings, ferry, tmp_path)
    theatre.start()
    try:
        assert theatre.tell("pat", f"!comms check {BAD}") == "Reads clearly."
        answer = theatre.tell("pat", "!comms check The payment service is down")
        assert "pay in cash on board" in answer
        assert "“tickets are sold on board today” rather than" in answer
    finally:
        theatre.stop()
