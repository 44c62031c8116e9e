"""What is owed, as people are told of it in the room."""

import re

import pytest

from tests.theatre import ROOM


@pytest.fixture
def working(theatre):
    """INC-1, a P2 that affects tenants, begun at ten, with both leads on the call."""
    theatre.say("alex", "!incident start Router 5xx rate high --priority P2 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.say("alex", "!incident join")
    theatre.say("sam", "!incident join")
    theatre.say("alex", "!incident action Rolled the router back")
    return theatre


def said(theatre):
    return "\n".join(text for _, text in theatre.posts)


def without_numbers(text):
    return re.sub(r"\d+", "", text)


def nudges(theatre):
    return [e.data for e in theatre.events() if e.kind == "nudged"]


def test_what_falls_due_is_said_in_the_incident_room_to_who_owes_it(working):
    working.pass_time(minutes=20)
    [(room, text)] = working.posts
    assert room == ROOM
    assert text.startswith("INC-1 @alex report to sam, due 10:30 GMT")
    assert "The playbook: “Ask for periodic updates (every 20-30 minutes)" in text


def test_it_is_said_again_in_other_words_each_time(working):
    working.pass_time(minutes=60)
    texts = [text for _, text in working.posts]
    lines = [without_numbers(line) for text in texts for line in text.splitlines()]
    assert len(lines) == len(set(lines)) > 3


def test_what_nobody_answers_is_asked_of_others_who_are_told_in_private_too(working):
    working.cast("lee", "paas-sre", on_support=True)
    working.pass_time(minutes=39)
    assert "@lee" not in said(working)
    working.pass_time(minutes=1)
    in_the_room, in_private = working.posts[-2:]
    asked = "@lee instead of alex, who has not answered: report to sam: !incident update TEXT"
    assert in_the_room == (ROOM, f"INC-1 {asked}")
    assert in_private == ("lee", f"INC-1 (Router 5xx rate high) {asked}")


def test_what_seems_fixed_is_left_alone(working):
    working.say("alex", "!incident fixed The old release is back")
    working.say("sam", "!comms announced StatusPage Some requests failed --next 15:00")
    working.pass_time(hours=3)
    assert len(working.posts) == 2
    assert "Does it hold? Type !incident resolve TEXT" in said(working)


def test_nobody_writes_any_more_and_so_it_is_asked_whether_it_is_over(working):
    working.pass_time(minutes=60)
    assert "@alex @sam nothing was recorded since 10:00 GMT. Is it over?" in said(working)
    assert "Overdue: reporting to comms" in said(working)
    working.heard.clear()
    working.pass_time(hours=1)
    [(_, text)] = [post for post in working.posts if "report" in post[1] or "recorded" in post[1]]
    assert "still nothing is recorded: is it over?" in text


def test_triage_that_is_half_done_is_asked_for_its_other_half(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.pass_time(minutes=20)
    assert "triage, due 10:20 GMT. Which priority? Type !incident priority P1" in said(theatre)
    assert "tenants yes" not in said(theatre)


def test_a_new_lead_begins_anew_and_nothing_was_late(working):
    working.pass_time(minutes=25)
    working.cast("pat", "paas-sre")
    working.say("alex", "!incident lead pat")
    working.heard.clear()
    working.pass_time(minutes=19)
    assert "report" not in said(working)
    working.pass_time(minutes=1)
    assert "@pat report to sam, due 10:55 GMT" in said(working)


def test_what_was_not_asked_before_is_not_late(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P3 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.pass_time(minutes=90)
    theatre.say("alex", "!incident priority P1")
    theatre.stage.tick()
    assert "overdue by 1 hour 10 minutes: first tenant update" in said(theatre)
    assert "late by" not in said(theatre)


def test_somebody_called_this_minute_is_not_overdue(theatre):
    theatre.clock(2026, 3, 2, 11, 0)
    theatre.say("alex", "!incident start Apps fail --at 10:00 --priority P1 --tenants yes")
    theatre.pass_time(minutes=14)
    assert "nobody is comms lead" not in said(theatre)
    theatre.pass_time(minutes=1)
    assert "nobody is comms lead yet. Call sam again" in said(theatre)


def test_commands_name_their_incident_where_another_one_is_open(working):
    working.say("alex", "!incident start Logs are late --priority P3 --tenants no")
    working.pass_time(minutes=20)
    assert "Type !incident update INC-1 TEXT" in said(working)
    working.say("alex", "!incident dismiss INC-2 A test")
    working.pass_time(minutes=10)
    assert "report to sam: !incident update TEXT" in said(working)


def test_what_is_done_is_not_said(working):
    working.pass_time(minutes=15)
    working.say("alex", "!incident update Still looking")
    working.pass_time(minutes=15)
    assert "report" not in said(working)


def test_what_is_done_between_recording_and_saying_is_not_said(working):
    services = working.services
    working.wait(minutes=20)
    services.scheduler.tick(services.clock.now(), lambda incident: "")
    assert [n["duty"] for n in nudges(working)] == ["report"]
    working.say("alex", "!incident update Still looking")
    assert working.posts == []


def test_several_things_of_one_incident_come_in_one_message(working):
    working.pass_time(hours=1)
    at_eleven = working.posts[-1][1]
    assert "nothing was recorded" in at_eleven
    assert "first tenant update" in at_eleven
    assert "summary" in at_eleven


def test_the_same_call_for_both_leads_is_one_line(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.pass_time(minutes=5)
    [(_, text)] = theatre.posts
    assert text.count("join the call") == 1
    assert "@alex @sam join the call" in text


def test_a_restart_repeats_nothing_and_forgets_nothing(working):
    working.pass_time(minutes=20)
    before = nudges(working)
    working.heard.clear()
    working.restart()
    working.stage.tick()
    assert working.posts == []
    assert nudges(working) == before
    working.pass_time(minutes=10)
    assert "Later: !incident snooze INC-1 report 20m" in said(working)


def test_a_gap_is_caught_up_once_with_how_late_it_is(working):
    working.wait(hours=1)
    working.heard.clear()
    working.stage.tick()
    [(_, text)] = working.posts
    assert "(late by 40 minutes) INC-1 @alex overdue by 30 minutes: report to sam" in text
    assert text.count("report to sam") == 1
    working.heard.clear()
    working.stage.tick()
    assert working.posts == []


def test_a_nudge_recorded_before_a_crash_is_said_after_it(working):
    services = working.services
    working.wait(minutes=20)
    services.scheduler.tick(services.clock.now(), lambda incident: "")
    working.heard.clear()
    working.restart()
    assert "@alex report to sam" in said(working)
    assert len(nudges(working)) == 1


def test_a_snooze_uses_nothing_up_and_is_seen(working):
    working.pass_time(minutes=30)
    answer = working.say("alex", "!incident snooze report 20m --because it is deploying")
    assert "INC-1: I will remind you of report again at 10:50 GMT. It is still due." in answer
    assert "Reason recorded: it is deploying" in answer
    working.pass_time(minutes=19)
    assert "report" not in said(working)
    assert "report – alex, due 10:30 GMT, overdue by 19 minutes, snoozed until 10:50 GMT" in (
        working.say("pat", "!incident duties")
    )
    working.pass_time(minutes=1)
    assert "still open after 20 minutes: report to sam" in said(working)


def test_what_is_stopped_for_a_reason_is_not_said_again(working):
    working.pass_time(minutes=30)
    assert "Not done: say why" in working.say("sam", "!incident stop report")
    answer = working.say("sam", "!incident stop report --because alex sits next to me")
    assert "no more reminders of report" in answer
    assert "already" in working.say("sam", "!incident stop report --because really")
    working.pass_time(minutes=29)
    assert "report" not in said(working)
    assert "stopped" in working.say("sam", "!incident duties")
    assert "alex sits next to me" in working.say("sam", "!incident timeline")
    working.say("sam", "!incident snooze report 5m")
    working.pass_time(minutes=5)
    assert "report to sam" in said(working)


def test_a_kind_stands_for_all_of_it(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    answer = theatre.say("alex", "!incident snooze join-call 1h")
    assert "join-call-alex, join-call-sam" in answer


def test_a_snooze_may_be_until_a_time(working):
    assert "again at 14:00 GMT" in working.say("alex", "!incident snooze report until 14:00")


def test_a_resolved_incident_is_asked_only_for_what_is_owed_after_it(working):
    working.say("sam", "!comms announced StatusPage Some requests fail")
    working.say("alex", "!incident resolve It holds")
    working.pass_time(minutes=30)
    assert "the resolution is not yet told in StatusPage" in said(working)
    assert "report" not in said(working)
    working.say("sam", "!comms announced statuspage It holds")
    working.pass_time(days=1)
    assert "book the incident review" in said(working)
    assert "resolution" not in said(working)


@pytest.mark.parametrize("end", ["dismiss A test", "close"])
def test_what_has_ended_is_never_spoken_of_again(working, end):
    working.say("sam", "!incident task Write it up --due 16:00")
    working.say("alex", "!incident drop 1 It is written up")
    if end.startswith("close"):
        working.say("alex", "!incident resolve It holds")
        working.say("alex", "!incident review none A drill")
    working.say("alex", f"!incident {end} --because it is over")
    assert not working.incident().is_open
    working.pass_time(days=20)
    assert working.posts == []


def test_a_p4_is_asked_for_and_never_overdue(theatre):
    theatre.say("alex", "!incident start A dashboard is empty --priority P4 --tenants no")
    theatre.pass_time(days=4)
    assert "start work, target 10:00 GMT" in said(theatre)
    assert "verdue" not in said(theatre)
    assert "overdue" not in theatre.say("alex", "!incident status")
    assert "overdue" not in theatre.say("alex", "!incident duties")


def test_a_restricted_incident_is_asked_about_only_where_it_may_be_heard(theatre, monkeypatch):
    theatre.say("alex", "!incident start Somebody reads tenant data --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident cyber yes")
    theatre.pass_time(minutes=20)
    assert {room for room, _ in theatre.posts} == {ROOM}
    cyber = theatre.services.playbook.cyber.model_copy(update={"need_to_know": ("#cyber",)})
    monkeypatch.setitem(theatre.services.playbook.__dict__, "cyber", cyber)
    theatre.pass_time(minutes=20)
    assert {to for to, _ in theatre.posts} <= {"alex", "sam"}
    assert "INC-1" in said(theatre)


def test_one_failing_duty_keeps_nothing_from_the_others(working, caplog):
    def broken(view):
        raise ZeroDivisionError

    working.services.scheduler.add_rule("broken", broken)
    working.pass_time(minutes=20)
    assert "report to sam" in said(working)
    assert caplog.text.count("the duty broken fails for INC-1") == 1


def test_a_duty_without_a_sentence_keeps_nothing_from_the_others(working, caplog):
    from muster.duties import Duty

    def wordless(view):
        at = view.wall_clock.after(view.incident.declared_at, view.playbook.triage.within)
        return [Duty("wordless", "wordless", at, at, at, (), view.wall_clock)]

    working.services.scheduler.add_rule("wordless", wordless)
    working.pass_time(minutes=20)
    assert "report to sam" in said(working)
    assert "the duty wordless has no sentence" in caplog.text


def test_the_timeline_leaves_nudges_out_unless_it_is_asked_for_everything(working):
    working.pass_time(minutes=30)
    assert "is owed" not in working.say("sam", "!incident timeline")
    assert "Muster: reminded of report 2 times" in (working.say("sam", "!incident timeline --all"))


def test_the_suggested_next_update_can_be_typed(working):
    working.say("sam", "!comms announced StatusPage Some requests fail")
    working.pass_time(minutes=110)
    text = said(working)
    assert "--next 13:50" in text
    assert "promised more by 13:50 GMT" in (
        working.say("sam", "!comms announced StatusPage Still failing --next 13:50")
    )


def test_what_is_said_every_day_is_not_said_twice_alike(working):
    working.pass_time(days=5)
    texts = [text for _, text in working.posts]
    assert len(texts) > 10
    assert len(texts) == len(set(texts))


def test_tenants_due_says_when_they_are_next_to_be_told(working):
    assert "INC-1: first tenant update by 11:00 GMT" in working.say("sam", "!comms due")
    working.say("sam", "!comms announced StatusPage Some requests fail --next 10:30")
    assert "next tenant update by 10:30 GMT" in working.say("sam", "!comms due")
    working.wait(minutes=40)
    assert "overdue by 10 minutes" in working.say("sam", "!comms due")
    assert "StatusPage at 10:00 GMT, promised more by 10:30 GMT" in (
        working.say("pat", "!comms history")
    )


def test_nobody_to_tell_is_said_too(theatre):
    theatre.say("alex", "!incident start Apps fail")
    assert "no update is due to tenants; say first whether" in theatre.say("sam", "!comms due")
    assert "Tenants have been told nothing of INC-1" in theatre.say("sam", "!comms history")


def test_out_of_hours_it_says_so_and_when_hours_resume(theatre):
    theatre.clock(2026, 3, 6, 18, 0)
    answer = theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    assert "It is out of hours: There is no out of hours provision for this service." in answer
    assert "Hours resume at 09:00 GMT on Mon 9 March." in answer


def test_work_that_runs_on_from_an_incident_that_ended_keeps_its_beginning(theatre):
    theatre.say("alex", "!incident start One --priority P2 --tenants no")
    theatre.wait(hours=1)
    theatre.say("alex", "!incident start Two --priority P2 --tenants no")
    theatre.wait(minutes=1)
    theatre.say("alex", "!incident dismiss INC-1 It was nothing")
    first = theatre.services.workload(theatre.stage.clock.now()).last
    theatre.wait(hours=12)
    theatre.say("pat", "!incident join 2")
    then = theatre.services.workload(theatre.stage.clock.now()).last
    theatre.restart()
    again = theatre.services.workload(theatre.stage.clock.now()).last
    alex = theatre.incident(2).engineering_lead
    assert then[alex].start == first[alex].start == again[alex].start


# ---- one message a look for one room, and for one person


def test_what_one_look_finds_due_in_two_incidents_is_one_message(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    theatre.say("alex", "!incident start Logs are late")
    theatre.pass_time(minutes=10)
    theatre.pass_time(minutes=10)
    [(room, text)] = theatre.posts
    assert room == ROOM
    assert text.count("The playbook:") == 1
    first, second = text.splitlines()
    assert first.startswith("INC-1 @alex triage, due 10:20 GMT")
    assert second.startswith("INC-2 @alex triage, due 10:20 GMT")


def test_what_was_said_with_another_incidents_is_not_said_again_after_a_restart(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    theatre.say("alex", "!incident start Logs are late")
    theatre.pass_time(minutes=20)
    theatre.heard.clear()
    theatre.restart()
    theatre.pass_time(minutes=1)
    assert theatre.posts == []


def test_what_may_not_be_heard_in_one_room_is_not_said_with_the_other(theatre, monkeypatch):
    theatre.say("alex", "!incident start Router 5xx rate high")
    theatre.tell("alex", "!incident start Odd logins")
    theatre.tell("alex", "!incident cyber INC-2 yes")
    cyber = theatre.services.playbook.cyber.model_copy(update={"need_to_know": ("#cyber",)})
    monkeypatch.setitem(theatre.services.playbook.__dict__, "cyber", cyber)
    theatre.pass_time(minutes=20)
    assert [text for room, text in theatre.posts if room == ROOM and "INC-2" in text] == []
    assert [text for room, text in theatre.posts if room == ROOM and "INC-1" in text]


def test_whoever_owes_the_review_is_told_alone_and_once(working):
    working.cast("dana", "delivery-manager")
    working.say("sam", "!comms announced StatusPage Slow")
    working.say("alex", "!incident resolve It holds")
    working.say("sam", "!comms announced StatusPage Resolved")
    working.pass_time(days=1, minutes=30)
    asked = [(to, text) for to, text in working.posts if "review" in text]
    [(to, text)] = asked
    assert to == "dana"
    assert "book the incident review" in text


def test_a_review_that_cannot_be_told_in_private_is_asked_for_in_the_room(working, monkeypatch):
    working.cast("dana", "delivery-manager")
    working.say("alex", "!incident resolve It holds")
    monkeypatch.setattr(working.services.messenger, "tell", lambda *_: None)
    working.pass_time(days=1, minutes=30)
    asked = [to for to, text in working.posts if "book the incident review" in text]
    assert asked == [ROOM]


def test_nobody_but_a_lead_is_asked_for_a_leads_word(theatre):
    theatre.cast("dana", "delivery-manager")
    theatre.say("alex", "!incident start Router 5xx rate high --priority P2 --tenants yes")
    theatre.say("sam", "!incident comms me")
    for _ in range(8):
        theatre.say("alex", "!incident update We look into it")
        theatre.pass_time(minutes=20)
        assert not [text for to, text in theatre.posts if to == "dana" and "priority" in text]
    assert "priority" not in theatre.tell("dana", "!incident next INC-1")


def test_nobody_is_asked_to_take_over_from_themselves(theatre):
    theatre.cast("dana", "delivery-manager")
    theatre.say("alex", "!incident start Apps fail --tenants no")
    theatre.say("alex", "!incident comms sam")
    theatre.say("alex", "!incident priority P1")
    theatre.say("sam", "!incident agree")
    said = []
    for _ in range(18):
        theatre.pass_time(minutes=25)
        said += [text for _, text in theatre.posts if "instead of" in text]
        theatre.say("alex", "!incident update Still at it")
        theatre.say("sam", "!incident summary Still at it")
    breaks = [part for text in said for part in text.split(" · ") if "a break for" in part]
    assert any("@dana instead of alex, who has not answered: a break for alex" in p for p in breaks)
    for part in breaks:
        asked, _, instead = part.partition("instead of")
        assert not any(f"@{name}" in asked and name in instead for name in ("alex", "sam"))


def test_work_of_which_nobody_wrote_is_spoken_of_as_a_guess(theatre):
    theatre.say("alex", "!incident start Checkout fails --tenants no")
    theatre.pass_time(hours=5, minutes=45)
    assert "if you are still at it (nothing was recorded since" in theatre.tell(
        "alex", "!incident next"
    )
    theatre.say("alex", "!incident note still at it")
    assert "if you are still at it" not in theatre.tell("alex", "!incident next")
