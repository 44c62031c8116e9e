"""Whether what was due was done in time, from the events alone."""

import pytest

from muster.incidents.events import PAYLOADS
from muster.playbook.vocabulary import DutyCode
from muster.report.kept_times import DONE_BY, Kept, kept_times


@pytest.fixture
def story(theatre):
    """An incident at ten on a Monday, P2, with tenants affected and both leads."""
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    return theatre


def kept(theatre, code, number=1):
    """How the times of a kind were kept, with the minutes by which they were late."""
    services = theatre.services
    found = kept_times(
        number, theatre.events(number), services.playbook, services.roster(), services.clock.now()
    )
    return [
        (each.kept, each.late_by and each.late_by.total_seconds() / 60)
        for each in found
        if each.code == code
    ]


def test_what_is_told_before_it_is_due_is_in_time(story):
    story.pass_time(minutes=50)
    story.say("sam", "!comms announced StatusPage Apps fail")
    assert kept(story, "first-update") == [(Kept.IN_TIME, None)]


def test_what_is_told_after_it_was_due_is_late_by_that(story):
    story.pass_time(minutes=75)
    story.say("sam", "!comms announced StatusPage Apps fail")
    assert kept(story, "first-update") == [(Kept.LATE, 15)]


def test_what_is_recorded_late_and_happened_in_time_is_in_time(story):
    story.pass_time(minutes=75)
    story.say("sam", "!comms announced StatusPage Apps fail --at 10:55")
    assert kept(story, "first-update") == [(Kept.IN_TIME, None)]


def test_what_was_due_and_never_done_is_missed(story):
    story.pass_time(minutes=75)
    story.say("alex", "!incident resolve It was the cache --because it is over")
    assert kept(story, "first-update") == [(Kept.MISSED, None)]


def test_what_was_wanted_no_more_before_it_was_due_is_left_out(story):
    story.pass_time(minutes=30)
    story.say("alex", "!incident resolve It was the cache --because it is over")
    assert kept(story, "first-update") == []


def test_what_is_still_to_be_done_is_to_come_until_it_is_due(story):
    assert kept(story, "first-update") == [(Kept.TO_COME, None)]
    story.pass_time(minutes=61)
    assert kept(story, "first-update") == [(Kept.MISSED, 1)]


def test_each_update_that_was_promised_counts(story):
    story.say("sam", "!comms announced StatusPage Apps fail --next 11:00")
    story.pass_time(minutes=70)
    story.say("sam", "!comms announced StatusPage Still --next 12:00")
    story.pass_time(minutes=40)
    story.say("sam", "!comms announced StatusPage Still --next 13:00")
    assert [how for how, _ in kept(story, "tenant-update")] == [
        Kept.LATE, Kept.IN_TIME, Kept.TO_COME,
    ]  # fmt: skip


def test_a_post_that_failed_has_told_nobody_in_time(story):
    story.stage.gateways["statuspage"].fail()
    story.say("sam", "!comms effect Some apps fail")
    story.say("sam", "!comms draft")
    story.say("sam", "!comms send")
    story.pass_time(hours=2)
    [(how, _)] = kept(story, "first-update")
    assert how is Kept.MISSED


def test_the_end_that_was_sent_and_did_not_get_through_is_untold(story):
    story.say("sam", "!comms announced StatusPage Apps fail")
    story.say("alex", "!incident resolve It was the cache --because it is over")
    story.stage.gateways["statuspage"].fail()
    story.say("sam", "!comms draft")
    story.say("sam", "!comms send --because it is over")
    assert kept(story, "resolution") == [(Kept.IN_TIME, None)]
    story.pass_time(hours=2)
    [(how, _)] = kept(story, "resolution")
    assert how is Kept.MISSED


def test_every_kind_of_duty_and_event_that_is_named_is_one():
    assert DONE_BY.keys() <= {code.value for code in DutyCode}
    named = frozenset().union(*DONE_BY.values())
    assert named <= PAYLOADS.keys()


def test_what_time_alone_has_brought_counts_as_well(theatre):
    theatre.clock(2026, 3, 2, 16, 0)
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.say("sam", "!comms announced StatusPage Apps fail")
    theatre.pass_time(minutes=70)
    theatre.say("sam", "!comms announced StatusPage We go on tomorrow")
    assert [how for how, _ in kept(theatre, "boundary-update")] == [Kept.LATE]
