"""Whole messages should say what to expect, which part it is about, and when more comes."""

import pytest

from muster.wording import check, check_post

POST = (
    "IMPORTANT: end users may be unable to reach some apps. "
    "We are looking into it. You do not need to do anything. "
    "We will update you by 3:40pm."
)


def missing(text, lists):
    return [f.code for f in check_post(text, lists) if f.code.startswith("no_")]


def test_a_whole_message_that_says_everything_reads_clearly(lists):
    assert check_post(POST, lists) == ()


@pytest.mark.parametrize(
    ("dropped", "code"),
    [
        (" We will update you by 3:40pm.", "no_next_update"),
        ("IMPORTANT: end users may be unable to reach some apps. ", "no_scope"),
    ],
)
def test_what_it_leaves_out_is_told_at_its_end(dropped, code, lists):
    text = POST.replace(dropped, "")
    assert code in missing(text, lists)
    found = check_post(text, lists)[-1]
    assert (found.words, found.start, found.length) == ("", len(text), 0)


def test_a_message_of_causes_says_nothing_to_expect(lists):
    text = "The gorouters were restarted. We will update you by 3:40pm."
    assert "no_effect" in missing(text, lists)


def test_single_sentences_are_not_blamed_for_what_others_say(lists):
    for sentence in POST.split(". "):
        assert check(sentence, lists) == ()


@pytest.mark.parametrize(
    "last",
    [
        "The next update is due at 4pm.",
        "We will write again within the hour.",
        "We will post here every hour.",
        "We will tell you more tomorrow.",
        "All apps are back to normal.",
        "This incident is over.",
    ],
)
def test_when_more_comes_can_be_said_in_many_ways_or_not_be_needed(last, lists):
    assert missing(f"End users may be unable to reach some apps. {last}", lists) == []


def test_a_time_that_is_no_promise_of_more_does_not_count(lists):
    text = "End users may be unable to reach some apps. It began at 3pm."
    assert missing(text, lists) == ["no_next_update"]


def test_scope_is_not_judged_where_the_playbook_names_no_parts(no_lists):
    text = "People may have to wait. We will update you by 3pm."
    assert missing(text, no_lists) == []


def test_an_empty_message_leaves_everything_out(lists):
    assert missing("", lists) == ["no_effect", "no_scope", "no_next_update"]
    assert check("", lists) == ()
