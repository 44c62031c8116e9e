"""`!incident`, typed at a real bot: what it records, and what it answers."""

import pytest

from muster.incidents.lifecycle import State


@pytest.fixture
def declared(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    return theatre


@pytest.fixture
def led(declared):
    declared.say("alex", "!incident comms sam")
    return declared


def test_declaring_answers_with_the_fact_the_call_and_the_next_step(theatre):
    answer = theatre.say("alex", "!incident start Router 5xx rate high")
    assert answer.splitlines() == [
        "INC-1 declared: Router 5xx rate high. You are engineering lead, alex.",
        "Triage by 10:20 GMT. Call: the hangout bookmarked in #paas-incident. "
        "Is it cyber security? !incident cyber INC-1 yes",
        "Next: Does it affect tenants? Type !incident tenants yes (or no) (by 10:20 GMT)",
    ]
    assert theatre.incident().state is State.DECLARED


def test_a_retry_declares_no_second_incident(declared):
    answer = declared.say("alex", "!incident start router 5XX rate high")
    assert answer.startswith("Already declared as INC-1")
    assert declared.services.incidents.last_number() == 1


def test_what_is_like_it_and_what_is_no_incident_by_itself_is_said_at_once(declared):
    answer = declared.say("pat", "!incident start Billing smoke tests fail, router 5xx too")
    assert "Similar and open: INC-1 (Router 5xx rate high)" in answer
    assert "do not in themselves constitute an incident" in answer
    assert declared.incident(2).state is State.DECLARED


def test_flags_at_the_declaration_are_recorded_with_it(theatre):
    answer = theatre.say(
        "alex", "!incident start Apps fail --priority p1 --tenants yes --alert PD1 --at 09:50"
    )
    incident = theatre.incident()
    assert incident.priority.driving(theatre.playbook) == "P1"
    assert incident.tenants is True
    assert incident.alert == "PD1"
    assert f"{incident.declared_at:%H:%M}" == "09:50"
    assert "@sam you are on comms support" in answer
    assert "Triage by 10:10 GMT" in answer


def test_phones_capitalise(theatre):
    assert "INC-1 declared" in theatre.say("alex", "!Incident Start Apps fail")
    assert "INC-1 declared" in theatre.say("alex", "!INCIDENT STATUS")


def test_a_command_means_the_incident_of_the_room_or_the_only_open_one(declared):
    assert "Noted in INC-1" in declared.say("alex", "!incident note hello")
    assert "Noted in INC-1" in declared.tell("alex", "!incident note hello")
    assert "Noted in INC-1" in declared.say("alex", "!incident note hello", "#elsewhere")


def test_with_two_open_it_asks_which_and_records_nothing(declared):
    declared.say("pat", "!incident start The pipeline is stuck")
    answer = declared.say("alex", "!incident note hello")
    assert answer.startswith("Which one? INC-1 (Router 5xx rate high, declared), INC-2")
    assert "!incident note INC-1 hello" in answer
    assert "noted" not in declared.kinds(1) + declared.kinds(2)
    assert "Noted in INC-2" in declared.say("alex", "!incident note inc-2 hello")
    assert "Noted in INC-2" in declared.say("alex", "!incident note INC-2 hello")


def test_a_number_that_is_no_incident_is_part_of_the_note(declared):
    declared.say("alex", "!incident note 40 apps are failing")
    assert declared.events()[-1].data["text"] == "40 apps are failing"


def test_notes_actions_and_reports_bear_their_times(declared):
    declared.say("alex", "!incident note the alert fired --at 09:40")
    declared.wait(minutes=5)
    answer = declared.say("alex", "!incident action restarted it")
    assert "as entry 4" in answer
    noted, action = declared.events()[-2:]
    assert f"{noted.happened:%H:%M} {noted.recorded:%H:%M}" == "09:40 10:00"
    assert f"{action.happened:%H:%M}" == "10:05"
    assert declared.incident().state is State.INVESTIGATING


def test_correcting_the_declaration_changes_the_title_and_keeps_what_was_said(led):
    led.say("alex", "!incident correct 1 Database failover")
    assert "Database failover" in led.say("alex", "!incident status")
    timeline = led.say("alex", "!incident timeline --all")
    assert "[corrected: Database failover]" in timeline


def test_the_timeline_is_in_order_with_corrections_and_reasons(led):
    led.say("alex", "!incident action restarted the London router")
    led.say("alex", "!incident note the alert fired --at 09:40")
    led.say("alex", "!incident correct 4 it was the Dublin router")
    led.say("alex", "!incident priority P1 --because sam is asleep")
    lines = led.say("pat", "!incident timeline").splitlines()
    assert lines[1] == "5. 09:40 GMT alex: the alert fired"
    assert (
        "4. 10:00 GMT alex: did: restarted the London router [corrected: it was the Dublin router]"
        in lines
    )
    assert lines[-1].endswith("sets the priority P1 for both leads [because: sam is asleep]")


def test_a_long_timeline_shows_the_newest_and_tells_how_to_see_the_rest(declared):
    for number in range(20):
        declared.say("alex", f"!incident note number {number}")
    short = declared.say("alex", "!incident timeline")
    assert "number 19" in short
    assert "number 2\n" not in short
    assert "10 earlier entries" in short
    whole = declared.say("alex", "!incident timeline --all")
    assert "number 0" in whole


def test_a_role_given_to_somebody_comes_with_a_briefing_in_private(declared):
    answer = declared.say("alex", "!incident comms sam")
    assert answer.startswith("INC-1: @sam is comms lead.")
    [(person, briefing)] = declared.posts
    assert person == "sam"
    assert "You are comms lead of INC-1" in briefing
    assert "alex named you" in briefing
    assert "!incident next INC-1" in briefing


def test_whoever_takes_a_role_is_briefed_at_once(declared):
    answer = declared.say("sam", "!incident comms me")
    assert "you are comms lead. You tell tenants what to expect" in answer
    assert declared.posts == []


def test_priorities_are_agreed_by_both_leads(led):
    assert "P2 proposed" in led.say("alex", "!incident priority P2")
    assert "waits for the comms lead, sam" in led.say("alex", "!incident agree")
    assert "INC-1: P2 is agreed." in led.say("sam", "!incident agree")
    assert "already agreed" in led.say("sam", "!incident agree")


def test_until_they_agree_the_graver_counts_and_the_status_says_so(led):
    led.say("alex", "!incident priority P3")
    assert "until then P1 counts" in led.say("sam", "!incident priority P1")
    status = led.say("pat", "!incident status")
    assert "P3 proposed by alex, P1 proposed by sam (and counts), not agreed" in status
    answer = led.say("alex", "!incident disagree one tenant")
    assert answer == (
        "INC-1: you do not agree with P1, proposed by @sam: one tenant. "
        "P1 counts until you both agree."
    )


def test_tasks_have_owners_due_times_and_an_end(led):
    answer = led.say("alex", "!incident task Tell the supplier --owner sam --due 11:00")
    assert answer == (
        "Task 1 of INC-1: Tell the supplier, for @sam, due 11:00 GMT. "
        "When it is done: !incident done INC-1 1"
    )
    led.wait(hours=1, minutes=1)
    assert "1 Tell the supplier (sam), overdue" in led.say("alex", "!incident status")
    assert "Task 1 of INC-1 done; none is left" in led.say("sam", "!incident done 1")
    assert "done already" in led.say("sam", "!incident done 1")


def test_runbooks_are_found_and_their_outcome_recorded(declared):
    found = declared.say("alex", "!incident runbook router latency")
    assert "Gorouter high latency: https://team-manual" in found
    answer = declared.say("alex", "!incident runbook gorouter high latency failed")
    assert "runbook Gorouter high latency failed" in answer
    declared.say("alex", "!incident tenants no")
    declared.say("alex", "!incident priority P3")
    declared.say("alex", "!incident action looked at the dashboards")
    assert "1) Ask other engineers" in declared.say("alex", "!incident next")


def test_from_declaration_to_close(led):
    said = [
        led.say("alex", "!incident tenants yes"),
        led.say("alex", "!incident priority P2"),
        led.say("sam", "!incident agree"),
        led.say("alex", "!incident action rolled the router back"),
        led.say("alex", "!incident park The alert came too late"),
        led.say("alex", "!incident ticket 48213"),
        led.say("alex", "!incident fixed The roll-back worked"),
    ]
    assert all(said)
    assert led.incident().state is State.MONITORING
    led.wait(minutes=30)
    assert "INC-1 is resolved, at 10:30 GMT, after 30 minutes." in led.say(
        "alex", "!incident resolve Error rates are normal"
    )
    assert "the review is not booked" in led.say("sam", "!incident close")
    assert "is booked for 14:00 GMT on Tue 10 March" in led.say("pat", "!incident review 10 march")
    assert "INC-1 is closed" in led.say("sam", "!incident close")
    assert led.incident().state is State.CLOSED
    assert "No incident is open" in led.say("pat", "!incident list")
    assert "INC-1 closed P2" in led.say("pat", "!incident list --all")


def test_close_lists_every_reason_and_the_way_past(declared):
    declared.say("alex", "!incident task Write it up")
    declared.say("alex", "!incident resolve over")
    answer = declared.say("alex", "!incident close")
    assert answer.startswith("Not done, for 4 reasons:")
    assert "1) nobody has said whether tenants were affected" in answer
    assert "“agree on a priority for the incident with the comms lead”" in answer
    assert "3) 1 task is open: 1 (Write it up)" in answer
    assert "4) the review is not booked" in answer
    assert answer.endswith("add --because REASON, which is recorded.")
    assert declared.incident().state is State.RESOLVED
    assert "Reason recorded: the team is gone" in declared.say(
        "alex", "!incident close --because the team is gone"
    )


def test_a_closed_incident_can_be_reopened_without_naming_it(declared):
    declared.say("alex", "!incident dismiss It was the test")
    assert "INC-1 is dismissed" in declared.say("alex", "!incident note one more")
    assert "INC-1 is investigating again" in declared.say("alex", "!incident reopen It was not")


def test_dismissing_reminds_to_resolve_the_page(declared):
    answer = declared.say("alex", "!incident dismiss The smoke test itself was broken")
    assert "dismissed" in answer
    assert "resolve the page too" in answer


def test_pausing_and_resuming(led):
    led.say("alex", "!incident action Rolled the router back")
    led.say("sam", "!incident summary Some requests fail in London; a fix is being tried")
    answer = led.say("alex", "!incident pause Out of hours")
    assert "INC-1 is paused" in answer
    assert "Continuation meeting 09:00 GMT on Tue 3 March" in answer
    assert "already paused" in led.say("alex", "!incident pause Out of hours")
    assert led.say("alex", "!incident next").startswith("1) When work starts again")
    assert "investigating again" in led.say("pat", "!incident resume")


def test_strangers_may_read_and_declare_and_nothing_else(declared):
    assert "INC-1 declared" in declared.say("eve", "!incident status")
    assert "INC-1 declared" in declared.say("eve", "!incident list")
    answer = declared.say("eve", "!incident note hello")
    assert "you are not on this team’s roster, eve" in answer
    assert "--because" not in answer
    assert "INC-2 declared" in declared.say("eve", "!incident start My app is down")
    assert declared.incident(2).engineering_lead.id == "alex"


def test_a_refusal_says_who_can(led):
    led.say("alex", "!incident resolve over")
    answer = led.say("pat", "!incident close")
    assert "that is for alex (engineering lead) or sam (comms lead)" in answer


def test_list_shows_the_open_ones_and_since_limits_the_rest(declared):
    declared.say("alex", "!incident dismiss a test")
    declared.wait(days=40)
    declared.say("pat", "!incident start Another")
    assert "INC-1" not in declared.say("pat", "!incident list")
    assert "INC-1" not in declared.say("pat", "!incident list --since 30d")
    assert "INC-1 dismissed" in declared.say("pat", "!incident list --since 50d")
    assert "INC-1 dismissed" in declared.say("pat", "!incident list --all")


def test_everything_is_there_after_a_restart(led):
    led.say("alex", "!incident action rolled back")
    before = led.incident()
    led.restart()
    assert led.incident() == before
    assert "Noted in INC-1 as entry 5" in led.say("alex", "!incident note still here")


def test_commands_are_not_in_errbots_history(declared):
    before = declared.services.journal.position()
    declared.say("alex", "!!")
    declared.say("alex", "!1")
    assert declared.services.journal.position() == before


def test_help_names_every_verb_and_explains_each(theatre):
    overview = theatre.say("eve", "!incident help")
    verbs = theatre.stage.bot.plugin_manager.plugins["Incident"].verbs.table
    for name, verb in verbs.items():
        assert name in overview.split()
        explained = theatre.say("eve", f"!incident help {name}")
        assert verb.help in explained
        assert "Example: !incident" in explained


def test_help_on_all_words_leads_to_it(theatre):
    assert theatre.say("eve", "!help incident") == theatre.say("eve", "!incident help")


def test_every_example_in_help_is_understood(theatre):
    theatre.clock(2026, 3, 2, 15, 0)
    theatre.stage.alert("PD1", "router", "5xx rate high")
    for verb in theatre.stage.bot.plugin_manager.plugins["Incident"].verbs.table.values():
        theatre.say("alex", f"!incident start For {verb.name}")
        theatre.say("alex", "!incident comms sam")
        answer = theatre.say("alex", verb.example.replace(" 7 ", " "))
        assert "Nothing was recorded" not in answer, verb.example
        for incident in theatre.services.incidents.ongoing():
            theatre.say(
                "alex", f"!incident dismiss {incident.reference} done with it --because all is done"
            )
            theatre.say("alex", f"!incident close {incident.reference} --because done with it")


def test_tenant_code_becomes_a_task_to_inform_the_tenant_and_no_cyber_incident(theatre):
    theatre.say("alex", "!incident start Odd requests to one app")
    theatre.say("sam", "!incident comms me")
    answer = theatre.say("alex", "!incident cyber tenant-code The shop app runs a known exploit")
    assert "a tenant’s own code is theirs to mend, not ours" in answer
    [task] = theatre.incident().open_tasks
    assert task.text.endswith("give them what we know: The shop app runs a known exploit")
    assert task.owner.id == "sam"
    assert task.due is not None
    assert not theatre.incident().cyber.suspected


def test_tenant_code_ends_the_suspicion_of_whoever_says_so(theatre):
    theatre.say("alex", "!incident start Odd requests to one app --cyber")
    assert theatre.incident().cyber.suspected
    theatre.tell("alex", "!incident cyber tenant-code The shop app runs a known exploit")
    assert not theatre.incident().cyber.suspected
    assert len(theatre.incident().open_tasks) == 1


def test_tenant_code_needs_no_incident_and_is_asked_for_until_the_tenant_knows(theatre):
    answer = theatre.say("alex", "!incident cyber tenant-code The shop app runs a known exploit")
    assert "which is no incident" in answer
    assert not theatre.services.incidents.ongoing()
    kept = theatre.services.incidents.find(1)
    assert (kept.state, kept.leads, kept.effects) == (State.DISMISSED, (), ())
    [task] = kept.open_tasks
    assert task.owner.id == "sam"
    assert "The shop app runs a known exploit" in task.text
    [(to, told)] = theatre.posts
    assert to == "sam"
    assert "!incident done INC-1 1" in told
    again = theatre.say("alex", "!incident cyber tenant-code The shop app runs a known exploit")
    assert "Already kept as INC-1" in again
    assert theatre.services.incidents.last_number() == 1
    theatre.restart()
    theatre.pass_time(hours=4)
    assert any("@sam task 1" in text for _, text in theatre.posts)
    assert "Task 1 of INC-1 done" in theatre.say("sam", "!incident done INC-1 1")
    theatre.pass_time(days=2)
    assert theatre.posts == []


@pytest.mark.parametrize("typed", ["tenant code", "Tenant-Code", "tenant-code:", "tenant code –"])
def test_tenant_code_is_understood_as_people_type_it(theatre, typed):
    theatre.say("alex", f"!incident cyber {typed} The shop app runs a known exploit")
    [task] = theatre.services.incidents.find(1).open_tasks
    assert task.text.endswith("what we know: The shop app runs a known exploit")


def test_of_a_tenants_code_of_which_nothing_is_said_nothing_is_kept(theatre):
    answer = theatre.say("alex", "!incident cyber tenant-code")
    assert "Say what was seen" in answer
    assert "!incident cyber tenant-code TEXT" in answer
    assert theatre.services.incidents.last_number() == 0


def test_strangers_keep_nothing_of_a_tenants_code(theatre):
    answer = theatre.say("eve", "!incident cyber tenant-code The shop app runs a known exploit")
    assert "not on this team’s roster" in answer
    assert theatre.services.incidents.last_number() == 0


def test_a_task_outlives_the_dismissal_of_its_incident(theatre):
    theatre.say("alex", "!incident start Odd requests to one app")
    theatre.say("alex", "!incident cyber tenant-code The shop app runs a known exploit")
    theatre.say("alex", "!incident dismiss It is the tenant's own code")
    theatre.pass_time(hours=5)
    assert any("task 1" in text for _, text in theatre.posts)
    assert "done" in theatre.say("alex", "!incident done INC-1 1")


def test_what_was_closed_without_a_review_is_asked_for_over_a_restart(led):
    led.cast("dee", "delivery-manager")
    for said in ("tenants no", "priority P2", "resolve over", "close --because dee books it"):
        led.say("alex", f"!incident {said}")
    led.say("sam", "!incident agree")
    led.say("alex", "!incident close --because dee books it")
    assert led.incident().state is State.CLOSED
    led.restart()
    led.pass_time(days=1)
    assert any("@dee book the incident review" in text for _, text in led.posts)
    assert "book the incident review" in led.tell("dee", "!incident next")
    assert "is booked for 10:00 GMT on Tue 10 March" in led.tell(
        "dee", "!incident review 1 2026-03-10 10:00"
    )
    led.pass_time(days=5)
    assert led.posts == []


def test_a_number_before_a_date_is_an_incident_unless_it_is_the_day(led):
    for said in ("tenants no", "priority P2", "resolve over"):
        led.say("alex", f"!incident {said}")
    assert "Thu 5 March" in led.say("alex", "!incident review 5 march 14:00")
    assert "Fri 6 March" in led.say("alex", "!incident review 1 6 march 14:00")
    assert "INC-9" in led.say("alex", "!incident review 9 2026-03-06 14:00")


def test_what_is_over_and_not_closed_is_told_with_how_it_ended_and_not_as_open(theatre):
    theatre.say("alex", "!incident start Clock of gate three is wrong --priority P3")
    theatre.say("alex", "!incident resolve A new battery")
    answer = theatre.say("alex", "!incident start Clock of gate three is wrong again")
    assert "Similar and open" not in answer
    assert (
        "Like INC-1 (Clock of gate three is wrong), resolved at 10:00 GMT, "
        "which ended with “A new battery”. Is it back? !incident reopen INC-1 REASON" in answer
    )
    assert answer.count("Like INC-1") == 1
