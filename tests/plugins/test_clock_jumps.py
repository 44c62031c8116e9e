"""The machine's clock goes ahead or back, as it is put right: nothing falls silent for it."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

READS = (
    "!incident alerts",
    "!incident duties",
    "!incident handover",
    "!incident list --since 2h",
    "!incident next",
    "!incident review",
    "!incident status",
    "!incident timeline --all",
    "!comms channels",
    "!comms due",
    "!comms history",
    "!comms show",
    "!escalate paths",
    "!escalate status",
    "!escalate who P1",
    "!rota absences",
    "!rota capacity",
    "!rota now",
    "!rota rest",
)
WRITES = (
    "!incident start Router 5xx rate high",
    "!incident note Something",
    "!incident task Ask the supplier --due 20m",
    "!incident pause for the night",
    "!incident resume",
    "!incident lead me --because it is mine",
    "!comms announced StatusPage Some requests fail --next 20m",
    "!comms draft update Some requests may fail",
    "!comms send 1",
    "!escalate sre",
    "!escalate comms",
)
JUMPS = st.one_of(
    st.sampled_from([timedelta(days=3653), timedelta(hours=1), timedelta(seconds=2)]),
    st.timedeltas(timedelta(0), timedelta(days=30)),
).flatmap(lambda length: st.sampled_from([length, -length]))


def jump(theatre, **length):
    """Show another time, of which nothing has passed, and let the bot notice."""
    theatre.stage.clock.set(theatre.stage.clock.now() + timedelta(**length))
    theatre.heard.clear()
    theatre.stage.tick()


@pytest.fixture
def busy(theatre):
    """INC-1 with all that there can be in it, at a quarter past ten."""
    theatre.stage.alert("PD1", "router", "5xx rate high")
    theatre.say("alex", "!incident start Router 5xx rate high --priority P1 --tenants yes")
    for who, text in (
        ("sam", "!incident comms me"),
        ("sam", "!incident agree"),
        ("pat", "!incident join"),
        ("pat", "!incident task Look at the logs --due 20m"),
        ("sam", "!comms draft Some requests may fail --next 10:40"),
        ("sam", "!comms announced StatusPage They know --next 10:40"),
        ("alex", "!escalate backstop"),
    ):
        theatre.say(who, text)
    theatre.pass_time(minutes=15)
    return theatre


@given(
    st.lists(
        st.tuples(JUMPS, st.sampled_from(("alex", "sam", "eve")), st.sampled_from(READS + WRITES)),
        min_size=3,
        max_size=6,
    )
)
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_every_command_is_answered_whatever_the_clock_shows(busy, steps):
    start = busy.stage.clock.now()
    for length, who, text in steps:
        busy.stage.clock.set(start + length)
        busy.stage.tick()
        assert busy.say(who, text)
    busy.stage.clock.set(start)
    for text in READS:
        assert busy.say("alex", text)


# ---- what is owed goes on


def nudges(theatre, code):
    return [e for e in theatre.events() if e.kind == "nudged" and e.data["duty"].startswith(code)]


@pytest.fixture
def investigating(theatre):
    """INC-1, a P2 of which tenants are to be told every so often; nobody has, for an hour."""
    theatre.say("alex", "!incident start Router 5xx rate high --priority P1 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.pass_time(minutes=30)
    assert nudges(theatre, "first-update")
    return theatre


def said_within(theatre, **length):
    before = len(nudges(theatre, "first-update"))
    theatre.say("alex", "!incident note still at it")
    theatre.pass_time(**length)
    return len(nudges(theatre, "first-update")) - before


@pytest.mark.parametrize(
    "ahead", [timedelta(hours=1), timedelta(days=1), timedelta(days=3653)], ids=str
)
def test_duties_go_on_after_the_clock_was_ahead_for_a_moment(investigating, ahead):
    usual = said_within(investigating, hours=1)
    start = investigating.stage.clock.now()
    investigating.stage.clock.set(start + ahead)
    investigating.stage.tick()
    investigating.stage.clock.set(start)
    investigating.stage.tick()
    assert usual
    assert abs(said_within(investigating, hours=1) - usual) <= 1


def test_duties_go_on_after_the_clock_went_back_by_an_hour(investigating):
    usual = said_within(investigating, hours=1)
    jump(investigating, hours=-1)
    assert investigating.posts == []
    assert abs(said_within(investigating, hours=1) - usual) <= 1


def test_that_the_clock_went_back_is_recorded_once_and_said_in_the_timeline(investigating):
    investigating.say("alex", "!incident note Looking")
    jump(investigating, hours=-1)
    investigating.pass_time(minutes=30)
    assert investigating.kinds().count("clock_set_back") == 1
    assert "my clock was put back by 1 hour" in investigating.say("alex", "!incident timeline")


def test_a_correction_of_seconds_is_not_worth_a_word(investigating):
    jump(investigating, seconds=-30)
    assert "clock_set_back" not in investigating.kinds()


def test_it_is_noticed_after_a_restart_too(investigating):
    investigating.stage.stop()
    investigating.stage.clock.set(investigating.stage.clock.now() - timedelta(hours=1))
    investigating.stage.start()
    assert said_within(investigating, hours=1)


def test_what_was_snoozed_or_promised_by_a_clock_ten_years_ahead_is_owed_again(investigating):
    jump(investigating, days=3653)
    investigating.say("sam", "!incident snooze first-update 2h")
    investigating.say("sam", "!comms announced StatusPage They know --next 20m")
    jump(investigating, days=-3653)
    incident = investigating.incident()
    assert incident.reminders["first-update"].snoozed_until is None
    assert incident.announcements[-1].next_update is None
    due = investigating.say("sam", "!comms due")
    assert "2036" not in due


def test_nobody_rests_for_ten_years(investigating):
    jump(investigating, days=3653)
    investigating.say("alex", "!incident resolve It is over")
    jump(investigating, days=-3653)
    assert "2036" not in investigating.say("alex", "!rota rest")


def test_somebody_who_was_called_by_a_clock_ten_years_ahead_is_called_on(theatre):
    theatre.cast("dana", "comms")
    theatre.say("alex", "!incident start Router 5xx rate high --priority P1")
    jump(theatre, days=3653)
    theatre.say("alex", "!incident tenants yes")
    jump(theatre, days=-3653)
    calls = len(theatre.incident().escalations)
    theatre.pass_time(hours=1)
    assert len(theatre.incident().escalations) > calls
