"""What the default playbook says, against the facts it was made from."""

from datetime import timedelta

import pytest

from muster.playbook import Role

MINUTES = {"P1": (20, 20, 60, 60), "P2": (30, 60, 120, 120), "P3": (120, 120, 240, 240)}


@pytest.mark.parametrize("name", MINUTES)
def test_each_priority_has_its_clocks(playbook, name):
    priority = playbook.priority(name)
    clocks = (
        priority.start_work_within,
        priority.first_update_within,
        priority.update_every,
        priority.ask_backstop_within,
    )
    assert clocks == tuple(timedelta(minutes=m) for m in MINUTES[name])
    assert not priority.target_only


def test_a_p4_has_targets_and_no_sla(playbook):
    priority = playbook.priority("P4")
    assert priority.target_only
    assert priority.start_work_says == "1 business day"
    assert priority.ask_backstop_within is None


def test_the_team_works_nine_to_five_on_english_working_days(playbook):
    hours = playbook.hours
    assert (f"{hours.opens:%H:%M}", f"{hours.closes:%H:%M}") == ("09:00", "17:00")
    assert hours.days == (0, 1, 2, 3, 4)
    assert (hours.holidays.country, hours.holidays.subdivision) == ("GB", "ENG")
    assert playbook.zone == "Europe/London"


def test_the_managed_pool_takes_p1_to_p3_only(playbook):
    assert playbook.pool("managed-service").priorities == ("P1", "P2", "P3")
    assert playbook.pool("paas-sre").priorities == ()


def test_there_is_no_out_of_hours_provision_and_the_old_rules_are_kept(playbook):
    assert not playbook.out_of_hours.provision
    assert playbook.out_of_hours.responds_within == timedelta(minutes=40)


def test_six_hours_at_most_and_eleven_hours_rest(playbook):
    assert playbook.fatigue.longest_stint == timedelta(hours=6)
    assert playbook.fatigue.rest_after_out_of_hours == timedelta(hours=11)


def test_the_backstop_is_the_last_resort(playbook):
    backstop = next(r for r in playbook.escalation.routes if r.id == "backstop")
    assert backstop.last_resort
    assert backstop.room == "#paas-escalation"


def test_the_capacity_plan_supports_no_p4_from_the_managed_pool_alone(playbook):
    rows = {row.what: row.supported for row in playbook.capacity.work}
    assert rows["P4"] == (True, True, False)
    assert rows["P1"] == (True, True, True)
    assert rows["Out-of-hours support"] == (False, False, False)


def test_every_report_section_is_there(playbook):
    headings = [section.name for section in playbook.report.sections]
    assert len(headings) == 17
    assert {"Summary", "Timeline", "Cyber assessment", "Handover notes"} <= set(headings)


def test_aiven_gives_no_guarantee(playbook):
    suppliers = {s.id: s for s in playbook.suppliers}
    assert not suppliers["aiven"].guaranteed_response
    assert suppliers["aiven"].email == "support@aiven.io"
    assert suppliers["aws"].guaranteed_response


def test_cyber_has_three_criteria_three_examples_and_three_routes(playbook):
    cyber = playbook.cyber
    assert (len(cyber.criteria), len(cyber.examples), len(cyber.routes)) == (3, 3, 3)
    assert {v.word for v in cyber.verdicts} >= {"data", "vulnerability", "unsure", "tenant-code"}


def test_each_role_has_steps_and_no_step_twice(playbook):
    for role in Role:
        ids = [step.id for step in playbook.roles[role].steps]
        assert ids
        assert len(ids) == len(set(ids))


def test_a_review_is_held_within_one_to_two_weeks(playbook):
    assert playbook.review.after_at_least == timedelta(weeks=1)
    assert playbook.review.within == timedelta(weeks=2)


def test_only_public_places_are_marked_public(playbook):
    public = [source.url for source in playbook.sources if source.public]
    assert public == ["https://docs.cloud.service.gov.uk/"]
