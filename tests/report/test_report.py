"""The report as a value: what the record knows of an incident, in its parts."""

import pytest

from muster.playbook import Role
from muster.report.lanes import Lane
from muster.report.picture import picture_of


@pytest.fixture
def told(theatre):
    """An incident from ten on a Monday that was handed over, paused and resolved."""
    theatre.cast("eve", "backstop")
    theatre.cast("kim", "delivery-manager")
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    theatre.pass_time(minutes=5)
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree It is what it is")
    theatre.say("alex", "!incident runbook Latency failed")
    theatre.pass_time(minutes=10)
    theatre.say("pat", "!incident join")
    theatre.say("alex", "!escalate backstop Please look --because we must")
    theatre.pass_time(minutes=5)
    theatre.say("eve", "!escalate ack")
    theatre.say("alex", "!incident lead pat")
    theatre.say("sam", "!comms announced StatusPage Apps fail --next 11:30")
    theatre.say("pat", "!incident action Undid the change")
    theatre.say("pat", "!incident park The alert was late")
    theatre.say("pat", "!incident task Ring the supplier --owner me")
    theatre.say("pat", "!incident task Buy a router")
    theatre.say("pat", "!incident drop 2 There is one in the cupboard")
    theatre.say("sam", "!incident summary It is slow")
    theatre.say("sam", "!incident pause Lunch --continue 13:00")
    theatre.pass_time(minutes=30)
    theatre.say("pat", "!incident resume")
    theatre.say("pat", "!incident leave --because of the dentist")
    theatre.say("alex", "!incident resolve It holds --because it does")
    return theatre


@pytest.fixture
def report(told):
    return told.services.reports.report(told.incident(), told.services.clock.now())


def at(report, instant):
    """How many minutes after the declaration an instant is."""
    return round((instant - report.incident.declared_at).total_seconds() / 60)


def test_who_had_which_part_and_when(report):
    parts = [
        (p.person.name, p.role, at(report, p.since), p.until and at(report, p.until))
        for p in report.people
    ]
    assert parts[:3] == [
        ("alex", Role.ENGINEERING_LEAD, 0, 20),
        ("sam", Role.COMMS_LEAD, 5, None),
        ("pat", Role.HELPER, 15, 20),
    ]
    assert ("pat", Role.ENGINEERING_LEAD, 20, 50) in parts
    assert ("eve", Role.HELPER, 20, None) in parts


def test_the_priority_has_its_history_and_who_agreed(report):
    said = [(w.who.name, w.priority, w.agreed, w.text) for w in report.priorities]
    assert said == [("alex", "P2", False, ""), ("sam", "P2", True, "It is what it is")]
    assert [p.name for p in report.incident.priority.agreed_by] == ["alex", "sam"]


def test_who_was_asked_for_and_who_answered(report):
    call = report.calls[-1]
    assert (call.text, call.who.name, call.answered_by.name) == ("Please look", "alex", "eve")
    assert (at(report, call.at), at(report, call.answered_at)) == (15, 20)
    assert [(t.name, t.worked, t.who.name) for t in report.runbooks] == [
        (report.runbooks[0].name, False, "alex")
    ]


def test_what_tenants_were_told_has_its_words_and_what_was_promised(report):
    [telling] = report.tellings
    assert (telling.channel, telling.text, telling.who.name) == ("StatusPage", "Apps fail", "sam")
    assert at(report, telling.next_update) == 90


def test_handovers_are_who_took_over_from_whom_and_every_pause(report):
    kinds = [(h.kind, h.person and h.person.name, h.text) for h in report.handovers]
    assert kinds == [
        ("role_taken", "pat", ""),
        ("paused", None, "Lunch"),
        ("resumed", None, ""),
        ("role_left", "pat", ""),
    ]
    assert report.handovers[0].before.name == "alex"


def test_what_there_is_to_do_and_what_was_dropped_and_why(report):
    first, second = report.actions
    assert (first.task.owner.name, first.task.open) == ("pat", True)
    assert (second.dropped_by.name, second.why) == ("pat", "There is one in the cupboard")
    assert [(p.text, p.who.name) for p in report.parked] == [("The alert was late", "pat")]


def test_what_nobody_has_written_is_what_is_asked_for(report):
    assert [section.id for section in report.unwritten] == ["reach", "cause", "learned"]
    assert report.writings["summary"][0].who.name == "sam"


def test_a_reason_that_passed_a_rule_stands_beside_its_entry(report):
    assert "we must" in [entry.because for entry in report.entries]


def test_the_picture_has_every_entry_in_its_lane_and_what_was_due(told, report):
    picture = picture_of(report, told.playbook)
    lanes = {each.lane: each for each in picture.lanes}
    assert list(lanes) == list(Lane)
    assert (picture.start, picture.end) == (
        report.incident.declared_at, report.incident.resolved_at,
    )  # fmt: skip
    assert lanes[Lane.TENANTS].entries == (40.0,)
    assert 0.0 in lanes[Lane.ENGINEERING].entries
    assert [(due.at, due.done) for due in lanes[Lane.COMMS].due] == [(30.0, 10.0)]
    assert [(stretch.start, stretch.width) for stretch in picture.office_hours] == [(0.0, 100.0)]
    assert [tick.clock for tick in picture.ticks] == ["10:00", "10:25", "10:50"]


def test_a_night_between_is_not_shaded(theatre):
    theatre.clock(2026, 3, 2, 16, 0)
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.clock(2026, 3, 3, 10, 0)
    theatre.say("alex", "!incident note Still there")
    report = theatre.services.reports.report(theatre.incident(), theatre.services.clock.now())
    shaded = picture_of(report, theatre.playbook).office_hours
    assert [(round(each.start), round(each.width)) for each in shaded] == [(0, 6), (94, 6)]
