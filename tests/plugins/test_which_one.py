"""Which incident is meant: it is asked only where several can be."""

import pytest


@pytest.fixture
def beside_a_paused_one(theatre):
    """INC-1 is a P4 that is paused; INC-2 is worked on, and Sam leads its comms."""
    theatre.say("alex", "!incident start A dashboard is empty")
    theatre.say("alex", "!incident tenants no")
    theatre.say("alex", "!incident priority P4")
    theatre.say("alex", "!incident pause Not now")
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms INC-2 me")
    return theatre


@pytest.mark.parametrize(
    ("who", "typed"),
    [
        ("alex", "!incident note We look at the router"),
        ("alex", "!incident action Restarted it"),
        ("alex", "!incident update We know more soon"),
        ("alex", "!incident priority P2"),
        ("alex", "!incident tenants yes two wrote"),
        ("alex", "!incident runbook latency failed"),
        ("alex", "!incident fixed The change is undone"),
        ("pat", "!incident join"),
        ("sam", "!comms effect Some apps may be slow"),
        ("alex", "!escalate help"),
    ],
)
def test_what_is_paused_is_not_meant_beside_what_is_worked_on(beside_a_paused_one, who, typed):
    before = beside_a_paused_one.kinds(1)
    assert "INC-2" in beside_a_paused_one.say(who, typed)
    assert "Which one" not in beside_a_paused_one.say(who, typed)
    assert beside_a_paused_one.kinds(1) == before


def test_what_would_end_one_of_them_is_asked_about_until_one_is_watched(beside_a_paused_one):
    assert "Which one" in beside_a_paused_one.say("alex", "!incident resolve It went away")
    beside_a_paused_one.say("alex", "!incident fixed The change is undone")
    assert "INC-2 is resolved" in beside_a_paused_one.say("alex", "!incident resolve It holds")


def test_with_two_that_are_worked_on_it_is_asked(beside_a_paused_one):
    beside_a_paused_one.say("alex", "!incident resume INC-1")
    assert "Which one" in beside_a_paused_one.say("alex", "!incident note We look at it")


def test_whoever_agrees_means_the_one_that_waits_for_them(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident start Builds queue")
    theatre.say("alex", "!incident priority INC-1 P2")
    assert "INC-1: P2 is agreed" in theatre.say("sam", "!incident agree")


def test_a_task_and_a_draft_say_by_their_number_whose_they_are(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("alex", "!incident start Builds queue")
    theatre.say("alex", "!incident task INC-2 Ring the supplier")
    assert "Task 1 of INC-2 done" in theatre.say("alex", "!incident done 1")
    theatre.say("sam", "!incident comms INC-1 me")
    theatre.say("sam", "!comms effect INC-1 Some apps may be slow to answer")
    theatre.say("sam", "!comms draft INC-1 first")
    assert "INC-1 draft 1" in theatre.say("sam", "!comms send")


def test_what_has_just_ended_is_opened_again_beside_one_that_is_open(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants no")
    theatre.say("alex", "!incident dismiss A test")
    theatre.say("alex", "!incident start Builds queue --tenants no")
    assert "INC-1 is" in theatre.say("alex", "!incident reopen It was none")


def test_after_one_is_resolved_its_message_is_meant_by_its_kind(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms announced StatusPage Some apps may be slow to answer")
    theatre.say("alex", "!incident resolve It is over")
    theatre.say("alex", "!incident start Builds queue --tenants yes")
    assert "of INC-1, resolved" in theatre.say("sam", "!comms draft resolved")


def test_the_status_of_several_is_told_of_each(beside_a_paused_one):
    for room in ("#paas-incident", None):
        told = beside_a_paused_one.say("alex", "!status", room=room)
        lines = [line for line in told.splitlines() if line.startswith("INC-")]
        assert [line.split(":")[0] for line in lines] == ["INC-2 declared", "INC-1 paused"]


def test_of_more_than_three_the_others_are_counted(theatre):
    for title in ("Apps fail", "Builds queue", "Logs lag", "Graphs are empty"):
        theatre.say("alex", f"!incident start {title}")
    assert theatre.say("alex", "!incident status").endswith("And 1 more: !incident list")


@pytest.fixture
def two_of_two(theatre):
    """Alex leads INC-1, which is worked on; Pat leads INC-2."""
    theatre.say("alex", "!incident start Apps fail --tenants no --priority P3")
    theatre.say("pat", "!incident start Logs full --tenants no --priority P3")
    theatre.say("pat", "!incident lead INC-2 me --because Alex has INC-1")
    return theatre


def test_a_section_of_the_report_goes_into_what_its_writer_led(two_of_two):
    two_of_two.say("pat", "!incident resolve INC-2 They are rotated")
    before = two_of_two.kinds(1)
    told = two_of_two.say("pat", "!incident report cause Logs were never rotated")
    assert "INC-2: “Cause” is written" in told
    two_of_two.say("pat", "!incident close INC-2 --because A drill")
    for text in ("learned Rotate them", "cause Nobody rotated them"):
        assert "INC-2: “" in two_of_two.say("pat", f"!incident report {text}")
    assert two_of_two.kinds(1) == before


def test_a_section_by_somebody_who_led_neither_is_asked_about(two_of_two):
    two_of_two.say("pat", "!incident resolve INC-2 They are rotated")
    before = two_of_two.kinds(1), two_of_two.kinds(2)
    told = two_of_two.say("kim", "!incident report cause Logs were never rotated")
    assert "Which one? INC-1" in told
    assert "!incident report INC-1 cause Logs" in told
    assert "!incident report INC-2 cause Logs" in told
    assert (two_of_two.kinds(1), two_of_two.kinds(2)) == before


def test_a_section_that_is_written_in_one_of_theirs_is_asked_about(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants no --priority P3")
    theatre.say("alex", "!incident start Logs full --tenants no --priority P3")
    theatre.say("alex", "!incident resolve INC-2 They are rotated")
    assert "INC-2: “Cause”" in theatre.say("alex", "!incident report cause No rotation")
    assert "Which one?" in theatre.say("alex", "!incident report cause A full disk")


def test_the_tasks_of_none_of_several_are_guessed(two_of_two):
    two_of_two.say("pat", "!incident resolve INC-2 They are rotated")
    assert "Which one?" in two_of_two.say("pat", "!incident tasks")


@pytest.mark.parametrize(
    ("who", "offered"),
    [("alex", ["INC-1"]), ("pat", ["INC-2"]), ("kim", ["INC-1", "INC-2"])],
)
def test_what_would_end_one_is_offered_for_ones_own(two_of_two, who, offered):
    told = two_of_two.say(who, "!incident dismiss Not real")
    assert "Which one?" in told
    for reference in ("INC-1", "INC-2"):
        printed = f"!incident dismiss {reference} Not real" in told
        assert printed == (reference in offered)


def test_whoever_declared_one_and_leads_none_is_offered_that(theatre):
    theatre.say("kim", "!incident start Apps fail --tenants no")
    theatre.say("pat", "!incident start Logs full --tenants no")
    told = theatre.say("pat", "!incident dismiss Not real")
    assert "!incident dismiss INC-2 Not real" in told
    assert "dismiss INC-1" not in told


def test_a_long_text_is_printed_once(two_of_two):
    told = two_of_two.say("kim", f"!incident note {'the router is slow ' * 10}")
    assert told.count("the router is slow the router") < 10
    assert told.count("!incident note INC-") == 1
