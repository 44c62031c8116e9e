from datetime import UTC, datetime, timedelta

import pytest

from muster.incidents import events
from muster.incidents.assessment import state_priority
from muster.incidents.entries import announce, write
from muster.incidents.leadership import give_role
from muster.incidents.lifecycle import State
from muster.incidents.progress import next_continuation, pause, resolve, resume
from muster.playbook import Role
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, SAM, Case

SUMMARY = events.Summarised("half of the routers fail")
NOTE = events.Noted("the other half is fine")


def at(hour, minute=0, day=2, month=3):
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def documented(led):
    """INC-7 with both leads, summarised and noted at 16:50; it is five now."""
    led.now = at(16, 50)
    led.decide(SAM, write, SUMMARY)
    led.decide(ALEX, write, NOTE)
    led.now = at(17)
    return led


# ---- not before it is written down


def test_a_pause_needs_a_summary_and_a_fresh_record(led):
    led.decide(ALEX, pause, "five o'clock")
    assert led.refused == ["no_summary", "stale_timeline"]
    led.decide(SAM, write, SUMMARY)
    led.decide(ALEX, pause, "five o'clock")
    assert led.refused == ["stale_timeline"]
    led.decide(ALEX, write, NOTE)
    led.decide(ALEX, pause, "five o'clock")
    assert led.incident.state is State.PAUSED


@pytest.mark.parametrize(
    "entry",
    [
        NOTE,
        events.ActionTaken("restarted"),
        events.Reported("looking"),
        events.RunbookTried("a", True),
    ],
)
def test_the_record_is_fresh_with_any_entry(led, entry):
    led.decide(SAM, write, SUMMARY)
    led.decide(ALEX, write, entry)
    led.decide(ALEX, pause, "five o'clock")
    assert led.refused == []


def test_an_hour_is_fresh_and_more_is_not(documented):
    documented.now = at(17, 50)
    documented.decide(ALEX, pause, "late")
    assert documented.refused == []


def test_both_go_stale_after_an_hour(documented):
    documented.now = at(17, 51)
    documented.decide(ALEX, pause, "late")
    assert documented.refused == ["stale_summary", "stale_timeline"]
    assert documented.outcome.reasons[0].facts["at"] == at(16, 50)


def test_what_was_told_to_tenants_is_no_record_of_the_work(led):
    led.decide(SAM, write, SUMMARY)
    led.decide(SAM, announce, "StatusPage")
    led.decide(ALEX, pause, "five o'clock")
    assert led.refused == ["stale_timeline"]


def test_a_note_of_what_happened_long_ago_is_fresh_when_it_is_written_now(led):
    led.now = at(17)
    led.decide(SAM, write, SUMMARY)
    led.decide(ALEX, write, NOTE, happened=at(10, 5))
    led.decide(ALEX, pause, "five o'clock")
    assert led.refused == []


def test_it_yields_to_a_reason_which_is_recorded_with_what_it_passed(led):
    led.decide(ALEX, pause, "fire alarm", because="the building is empty")
    assert led.incident.state is State.PAUSED
    [draft] = led.outcome.drafts
    assert draft.data["overrode"] == ["no_summary", "stale_timeline"]


def test_a_p4_owes_no_documents(case):
    case.decide(ALEX, state_priority, "P4")
    case.decide(ALEX, pause, "tomorrow")
    assert case.refused == []


def test_strangers_do_not_pause(documented):
    documented.decide(EVE, pause, "enough")
    assert documented.refused == ["stranger"]


def test_what_is_paused_is_paused_already(documented):
    documented.decide(ALEX, pause, "five o'clock")
    documented.decide(SAM, pause, "five o'clock")
    assert documented.already == "state"


def test_what_is_over_is_not_paused(documented):
    documented.decide(ALEX, resolve, "over")
    documented.decide(ALEX, pause, "five o'clock", because="habit")
    assert documented.refused == ["wrong_state"]


# ---- when it goes on


def test_a_pause_calls_the_meeting_for_the_next_working_day(documented):
    documented.decide(ALEX, pause, "five o'clock")
    assert documented.incident.continue_at == at(9, day=3)


def test_people_may_meet_at_another_time(documented):
    documented.decide(ALEX, pause, "five o'clock", continue_at=at(10, 30, day=4))
    assert documented.incident.continue_at == at(10, 30, day=4)


@pytest.mark.parametrize(
    ("now", "meeting"),
    [
        (at(17), at(9, day=3)),
        (at(10), at(9, day=3)),
        (at(9), at(9, day=3)),
        (at(8, 59), at(9)),
        (at(3), at(9)),
        (at(17, day=6), at(9, day=9)),
        (at(3, day=7), at(9, day=9)),
        (at(17, day=27), at(8, day=30)),
        (at(16, day=23, month=10), at(9, day=26, month=10)),
        (at(16, day=2, month=4), at(8, day=7, month=4)),
        (at(16, day=1, month=5), at(8, day=5, month=5)),
        (at(17, day=24, month=12), at(9, day=29, month=12)),
    ],
    ids=[
        "at five",
        "in the morning",
        "at nine",
        "before nine",
        "at night",
        "on Friday",
        "on Saturday",
        "before the clocks go forward",
        "before the clocks go back",
        "before Easter",
        "before a bank holiday",
        "on Christmas Eve",
    ],
)
def test_the_meeting_is_at_nine_on_the_next_working_day(playbook, now, meeting):
    assert next_continuation(now, playbook) == meeting


def test_the_meeting_is_in_another_teams_own_time_and_days(ferry):
    saturday_in_auckland = at(3, day=7)
    tuesday_half_past_seven = at(18, 30, day=9)
    assert next_continuation(saturday_in_auckland, ferry) == tuesday_half_past_seven


# ---- and goes on


@pytest.fixture
def paused(documented):
    """INC-7, paused at five; it is nine on the next morning."""
    documented.decide(ALEX, pause, "five o'clock")
    documented.now = at(9, day=3)
    return documented


def test_work_goes_on_with_the_same_leads(paused):
    paused.decide(ALEX, resume)
    assert paused.incident.state is State.INVESTIGATING
    assert paused.incident.leads == (ALEX, SAM)
    assert paused.incident.continue_at is None


def test_work_goes_on_with_fresh_leads(paused):
    paused.decide(PAT, resume, fresh={Role.ENGINEERING_LEAD: PAT})
    assert paused.incident.leads == (PAT, SAM)
    kinds = [draft.kind for draft in paused.outcome.drafts]
    assert kinds == ["resumed", "role_taken"]


def test_a_lead_who_is_named_again_is_not_given_the_role_again(paused):
    paused.decide(ALEX, resume, fresh={Role.ENGINEERING_LEAD: ALEX})
    assert [draft.kind for draft in paused.outcome.drafts] == ["resumed"]


def test_a_lead_who_is_away_is_replaced_first(paused):
    paused.without(SAM)
    paused.decide(ALEX, resume)
    assert paused.refused == ["lead_away"]
    paused.decide(ALEX, resume, fresh={Role.COMMS_LEAD: PAT})
    assert paused.incident.leads == (ALEX, PAT)


def test_one_person_does_not_come_back_as_both_leads(paused):
    paused.decide(ALEX, resume, fresh={Role.COMMS_LEAD: ALEX})
    assert paused.refused == ["two_people_lead"]


def test_whoever_had_both_roles_for_a_reason_takes_it_up_again(paused):
    paused.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="nobody else is there")
    assert (paused.incident.engineering_lead, paused.incident.comms_lead) == (ALEX, ALEX)
    paused.now = at(9, day=3)
    paused.decide(SAM, resume)
    assert paused.refused == []
    assert paused.incident.is_worked_on


def test_leads_may_change_places_overnight(paused):
    paused.decide(ALEX, give_role, Role.COMMS_LEAD, PAT)
    paused.decide(PAT, resume, fresh={Role.ENGINEERING_LEAD: PAT, Role.COMMS_LEAD: ALEX})
    assert paused.incident.leads == (PAT, ALEX)


def test_whoever_takes_it_up_takes_on_its_priority(playbook):
    case = Case(playbook).declare()
    case.decide(ALEX, state_priority, "P4")
    case.decide(ALEX, pause, "tomorrow")
    case.decide(ALEX, resume, fresh={Role.ENGINEERING_LEAD: MIKA})
    assert case.refused == ["pool_takes_priority"]


def test_fresh_leads_who_are_out_of_line_yield_to_a_reason(paused):
    paused.without(SAM)
    paused.decide(ALEX, resume, because="sam is on the phone")
    assert paused.incident.state is State.INVESTIGATING
    assert paused.outcome.drafts[0].data["overrode"] == ["lead_away"]


def test_what_is_worked_on_is_not_taken_up(documented):
    documented.decide(ALEX, write, events.ActionTaken("restarted"))
    documented.decide(ALEX, resume)
    assert documented.already == "state"


def test_work_that_goes_on_is_counted_from_then_on(paused):
    paused.now = at(9, 7, day=3)
    paused.decide(ALEX, resume)
    [span] = paused.incident.suspended
    assert span.end - span.start == timedelta(hours=16, minutes=7)


def test_a_pause_that_was_forgotten_is_entered_from_when_people_stopped(documented):
    documented.now = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    stopped = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
    documented.decide(SAM, pause, "home at five", happened=stopped, because="forgotten")
    assert {stint.end for stint in documented.incident.stints} == {stopped}
    assert documented.incident.suspended[-1].start == stopped
