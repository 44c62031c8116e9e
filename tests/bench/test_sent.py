"""What is counted of posts: harm that is there is seen, and none where there is none."""

from dataclasses import replace

import pytest

from bench.sent import Harm, dropped, harm
from bench.status_page_service import Shown

NONE = Harm(lost=0, doubled=0, invented=0, untrue=0, disordered=0, undone=0)


@pytest.fixture
def sent(theatre):
    """What people were told, the record and the page, after five sends of two incidents.

    INC-1 has three posts and one that was out of date before it could be posted, INC-2 has one.
    """
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.say("alex", "!incident start Logs are late --priority P3")
    for number in (1, 2):
        theatre.say("alex", f"!comms doing INC-{number} We are undoing a change")
    send(theatre, "INC-1 first Some requests fail")
    send(theatre, "INC-2 first Some logs are late")
    theatre.stage.status_page.fail()
    send(theatre, "INC-1 update More requests fail")
    send(theatre, "INC-1 update Fewer requests fail")
    theatre.stage.status_page.restore()
    theatre.pass_time(minutes=2)
    send(theatre, "INC-1 update One request fails")
    repository = theatre.services.incidents
    texts = [draft.text for number in (1, 2) for draft in repository.find(number).drafts]
    return texts, list(theatre.services.journal.since(0)), page(theatre)


def send(theatre, words):
    theatre.say("alex", f"!comms draft {words} --next 12:00")
    answer = theatre.say("alex", f"!comms send {words.split()[0]} --because it is a drill")
    assert "being posted on StatusPage" in answer


def page(theatre):
    """Return what the page shows; it keeps line breaks in its own way."""
    return [
        Shown(each.id, [(said.status, said.body.replace("\n", "\r\n")) for said in each.notices])
        for each in theatre.stage.status_page._board.incidents
    ]


def with_posts(shown, posts):
    """Return the page with other posts of its first incident."""
    return [shown[0]._replace(posts=posts), *shown[1:]]


def test_there_is_no_harm_where_all_was_posted_once_but_what_was_out_of_date(sent):
    texts, events, shown = sent
    assert [len(each.posts) for each in shown] == [3, 1]
    assert dropped(events) == 1
    assert harm(texts, events, shown) == NONE
    assert harm(texts[:2], events, shown) == NONE


def test_what_was_acknowledged_and_is_not_in_the_record_is_lost(sent):
    texts, events, shown = sent
    assert harm([*texts, "No request fails."], events, shown) == replace(NONE, lost=1)


def test_what_was_dropped_and_nothing_newer_was_sent_is_lost(sent):
    texts, events, shown = sent
    last = max(n for n, event in enumerate(events) if event.kind == "effect_done")
    gone = replace(
        events[last], kind="effect_dropped", data={"effect": events[last].data["effect"]}
    )
    without = with_posts(shown, shown[0].posts[:-1])
    assert harm(texts, [*events[:last], gone, *events[last + 1 :]], without) == replace(
        NONE, lost=1
    )


def test_a_review_that_was_sent_later_does_not_make_up_for_what_was_dropped(sent, theatre):
    texts, _, _ = sent
    theatre.say("alex", "!incident resolve INC-1 gone")
    for typed in ("resolved", "review We learnt much"):
        theatre.say("alex", f"!comms draft INC-1 {typed}")
        theatre.say("alex", "!comms send INC-1 --in StatusPage")
    events, shown = list(theatre.services.journal.since(0)), page(theatre)
    assert harm(texts, events, shown) == NONE
    end, _ = sorted(n for n, event in enumerate(events) if event.kind == "effect_done")[-2:]
    gone = replace(events[end], kind="effect_dropped", data={"effect": events[end].data["effect"]})
    without = with_posts(shown, [post for post in shown[0].posts if post[0] != "resolved"])
    assert harm(texts, [*events[:end], gone, *events[end + 1 :]], without) == replace(NONE, lost=1)


def test_a_post_that_is_there_twice_is_doubled(sent):
    texts, events, shown = sent
    first, *others = shown[0].posts
    for posts in ([first, first, *others], [first, *others, first]):
        assert harm(texts, events, with_posts(shown, posts)) == replace(NONE, doubled=1)


def test_an_incident_that_is_there_twice_is_doubled(sent):
    texts, events, shown = sent
    first, *others = shown[0].posts
    apart = [Shown("again", others), *with_posts(shown, [first])]
    assert harm(texts, events, apart) == replace(NONE, doubled=1)
    both = [*shown, Shown("again", [first])]
    assert harm(texts, events, both) == replace(NONE, doubled=2)


def test_a_post_that_nobody_asked_for_in_these_words_and_this_status_is_invented(sent):
    texts, events, shown = sent
    (status, text), *others = shown[0].posts
    by_hand = [*shown, Shown("by-hand", [("investigating", "By hand.")])]
    assert harm(texts, events, by_hand) == replace(NONE, invented=1)
    assert status != "resolved"
    otherwise = with_posts(shown, [("resolved", text), *others])
    assert harm(texts, events, otherwise) == replace(NONE, invented=1, untrue=1)


def test_what_only_the_record_or_only_the_page_tells_is_untrue(sent):
    texts, events, shown = sent
    missing = with_posts(shown, shown[0].posts[:-1])
    assert harm(texts, events, missing) == replace(NONE, untrue=1)
    [number] = [event.number for event in events if event.data.get("text") == texts[1]]
    asked = next(
        e
        for e in events
        if e.stream.endswith("1") and e.kind == "effect_asked" and e.number > number
    )
    was_dropped = (asked.data["payload"]["status"], texts[1])
    first, *others = shown[0].posts
    shown_too = with_posts(shown, [first, was_dropped, *others])
    assert harm(texts, events, shown_too) == replace(NONE, untrue=1)


def test_posts_in_another_order_than_sent_or_of_another_incident_are_disordered(sent):
    texts, events, shown = sent
    backwards = with_posts(shown, shown[0].posts[::-1])
    assert harm(texts, events, backwards) == replace(NONE, disordered=1)
    together = [Shown("one", [*shown[0].posts, *shown[1].posts])]
    assert harm(texts, events, together) == replace(NONE, disordered=1)


def test_a_post_without_a_fate_and_one_that_was_given_up_are_undone(sent):
    texts, events, shown = sent
    last = max(n for n, event in enumerate(events) if event.kind == "effect_done")
    without = with_posts(shown, shown[0].posts[:-1])
    pending = [*events[:last], *events[last + 1 :]]
    assert harm(texts, pending, without) == replace(NONE, undone=1)
    data = {"effect": events[last].data["effect"], "why": ""}
    failed = [
        *events[:last],
        replace(events[last], kind="effect_failed", data=data),
        *events[last + 1 :],
    ]
    assert harm(texts, failed, without) == replace(NONE, undone=1)
