"""The machine's clock goes ahead or back, as it is put right: nothing fails, nothing falls silent."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.theatre import ROOM

READS = (
    "!incident alerts",
    "!incident duties",
    "!incident handover",
    "!incident list --since 2h",
    "!incident next",
    "!incident review",
    "!incident status",
    "!incident timeline all",
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
