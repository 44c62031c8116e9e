"""Pausing at the end of the day, handing over, and going on with fresh leads."""

import pytest


@pytest.fixture
def evening(theatre):
    """INC-1, a P2 with both leads, at half past four."""
    theatre.clock(2026, 3, 2, 16, 30)
    theatre.cast("kim", "comms")
    theatre.say("alex", "!incident start Router 5xx rate high --priority P2 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.say("alex", "!incident action Rolled the router back")
    return theatre


def pause(theatre, *flags):
    theatre.say("sam", "!incident summary Some requests fail; the old router is back")
    return theatre.say("sam", f"!incident pause Out of hours {' '.join(flags)}")


def test_a_pause_asks_for_a_summary_and_a_fresh_timeline(evening):
    evening.pass_time(minutes=61)
    answer = evening.say("sam", "!incident pause Out of hours")
    assert "1) there is no summary for whoever goes on" in answer
    assert "2) the last entry of the timeline is of 16:30 GMT" in answer
    assert "add --because REASON" in answer
    assert "INC-1 is paused" in evening.say("sam", "!incident pause Home --because nobody is left")


def test_a_summary_of_an_hour_ago_is_not_fresh(evening):
    evening.say("sam", "!incident summary Some requests fail")
    evening.pass_time(minutes=61)
    evening.say("alex", "!incident action Watched it")
    answer = evening.say("sam", "!incident pause Out of hours")
    assert answer.startswith("Not done: the summary is of 16:30 GMT")


def test_the_summary_is_shared_with_both_pools_once(evening):
    answer = pause(evening)
    assert "INC-1 is paused. Continuation meeting 09:00 GMT on Tue 3 March" in answer
    [(room, shared)] = evening.posts
    assert room == "#paas-internal"
    assert "Summary: Some requests fail; the old router is back" in shared
    assert "the current incident status" in shared
    assert "any useful contextual information" in shared
    assert "the status of any communications that need to be updated further" in shared


def test_a_restricted_incident_is_shared_with_nobody(evening):
    evening.say("alex", "!incident cyber yes")
    pause(evening)
    assert evening.posts == []


def test_the_meeting_may_be_at_another_time(evening):
    answer = pause(evening, "--continue tomorrow 10:30")
    assert "Continuation meeting 10:30 GMT on Tue 3 March" in answer
    evening.pass_time(hours=18)
    assert [text for _, text in evening.posts][-1].startswith(
        "INC-1 @alex @sam continuation meeting, 10:30 GMT"
    )


def test_fresh_leads_go_on(evening):
    pause(evening)
    evening.clock(2026, 3, 3, 9, 0)
    answer = evening.say("pat", "!incident resume --lead me --comms kim")
    assert "INC-1 is investigating again. Engineering lead: pat; comms lead: kim" in answer
    assert any(to == "kim" and "You are comms lead" in text for to, text in evening.posts)


def test_a_lead_who_is_away_does_not_go_on(evening):
    pause(evening)
    evening.clock(2026, 3, 3, 9, 0)
    evening.say("pat", "!rota absent alex today")
    answer = evening.say("pat", "!incident resume")
    assert "Not done: alex is away. Name a fresh engineering lead" in answer
    assert "investigating again" in evening.say("pat", "!incident resume --lead pat")


def test_a_lead_who_rests_does_not_go_on_and_it_yields_to_a_reason(evening):
    evening.clock(2026, 3, 2, 23, 0)
    evening.say("alex", "!incident action Watched it")
    pause(evening)
    evening.clock(2026, 3, 3, 9, 0)
    answer = evening.say("pat", "!incident resume --lead pat")
    assert "sam rests after working out of hours and is not required until 10:00 GMT" in answer
    assert "not required to work until 11 hours after the end" in answer
    assert "investigating again" in (
        evening.say("pat", "!incident resume --lead pat --because kim is ill")
    )


def test_one_person_does_not_go_on_as_both_leads(evening):
    pause(evening)
    answer = evening.say("pat", "!incident resume --lead pat --comms pat")
    assert "the two leads are two people" in answer


def test_a_pause_says_who_rests_until_when(evening):
    evening.clock(2026, 3, 2, 22, 40)
    evening.say("alex", "!incident action Watched it")
    assert "alex and sam are not required until 09:40 GMT on Tue 3 March" in pause(evening)


def test_whoever_hands_over_out_of_hours_rests_too(evening):
    evening.clock(2026, 3, 2, 22, 40)
    answer = evening.say("alex", "!incident lead pat")
    assert "alex is not required until 09:40 GMT on Tue 3 March" in answer
    assert "sam" not in answer


def test_the_handover_has_what_whoever_goes_on_must_know(evening):
    evening.say("alex", "!incident runbook API latency failed")
    evening.say("sam", "!comms announced StatusPage Some requests fail --next 17:30")
    evening.say("sam", "!incident task Tell the supplier --owner pat --due tomorrow")
    evening.say("sam", "!incident park The alert came late")
    pause(evening)
    answer = evening.say("pat", "!incident handover")
    assert "Handover of INC-1, paused, P2: Router 5xx rate high" in answer
    assert "Summary of 16:30 GMT: Some requests fail; the old router is back" in answer
    assert "API latency failed" in answer
    assert "Rolled the router back" in answer
    assert "StatusPage at 16:30 GMT, promised more by 17:30 GMT" in answer
    assert "next tenant update, promised for 17:30 GMT: !comms draft" in answer
    assert "Still owed by either lead: When work starts again, resume it" in answer
    assert "1 Tell the supplier (pat), due 17:00 GMT on Tue 3 March" in answer
    assert "parked for the review: 1" in answer
    assert "Continuation meeting 09:00 GMT on Tue 3 March" in answer


def test_a_handover_says_what_is_missing(theatre):
    theatre.say("alex", "!incident start Apps fail")
    answer = theatre.say("alex", "!incident handover")
    assert "Summary: none yet. Write it: !incident summary TEXT" in answer
    assert "Tried: nothing recorded" in answer
    assert "Said to tenants: nothing recorded" in answer


def test_the_review_is_booked_with_who_took_part(evening):
    evening.say("alex", "!incident resolve It holds")
    answer = evening.say("sam", "!incident review 2026-03-12 14:00")
    assert "the review is booked for 14:00 GMT on Thu 12 March" in answer
    assert "Who took part: alex and sam" in answer
    assert "already" in evening.say("sam", "!incident review 2026-03-12 14:00")


def test_somebody_else_is_invited_to_the_review_that_is_booked(evening):
    evening.say("alex", "!incident resolve It holds")
    assert "no review is booked yet" in evening.say("sam", "!incident review --with pat")
    evening.say("sam", "!incident review 2026-03-12 14:00")
    answer = evening.say("sam", "!incident review --with pat, mika")
    assert "booked for 14:00 GMT on Thu 12 March" in answer
    assert "by mail to alex, sam, pat and mika" in answer
    assert "anybody called “zoe”" in evening.say("sam", "!incident review --with zoe")
    assert "booked for 14:00" in evening.say("sam", "!incident review")


@pytest.mark.parametrize(
    ("when", "wrong"),
    [
        ("2026-04-01 14:00", "Wed 1 April is more than 14 days after the end"),
        ("2026-03-05 14:00", "Thu 5 March is less than 7 days after the end"),
        ("2026-03-14 14:00", "Sat 14 March is no working day"),
        ("2026-04-03 14:00", "Fri 3 April is no working day"),
        ("2026-03-12 03:00", "03:00 GMT on Thu 12 March is outside working hours"),
    ],
)
def test_a_review_at_another_time_is_refused_with_the_days_that_would_do(evening, when, wrong):
    evening.say("alex", "!incident resolve It holds")
    answer = evening.say("sam", f"!incident review {when}")
    assert wrong in answer
    assert "Mon 9 March 2026 to Mon 16 March 2026 would do" in answer
    assert evening.incident().review_at is None
    assert "is booked" in evening.say("sam", f"!incident review {when} --because Nobody else can")


def test_a_pause_says_what_tenants_were_promised_and_have_not_had(theatre):
    theatre.say("alex", "!incident start Checkout fails --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms announced StatusPage We know of it --next 16:00")
    paused = theatre.say("alex", "!incident pause Gone home --because nobody is left")
    assert "@sam: tenants still expect word by 16:00 GMT: !comms draft INC-1" in paused.splitlines()
    theatre.say("alex", "!incident resume")
    theatre.say("sam", "!comms announced StatusPage We go on tomorrow")
    paused = theatre.say("alex", "!incident pause Gone home --because nobody is left")
    assert "expect word" not in paused
