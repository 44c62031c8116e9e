"""A P4 waits for somebody whose pool takes it on, and goes on by itself."""

import pytest

from tests.theatre import ROOM


@pytest.fixture
def managed(theatre):
    """Mika of the managed pool is on support; no PaaS SRE is there."""
    theatre.cast("alex", "paas-sre")
    theatre.cast("mika", "managed-service", on_support=True)
    theatre.say("alex", "!rota absent alex")
    theatre.say("alex", "!rota absent pat")
    return theatre


def declare(theatre, priority="P4"):
    return theatre.say("mika", f"!incident start A dashboard is empty --priority {priority}")


def test_it_is_paused_with_the_reason_when_nobody_available_takes_it_on(managed):
    assert "You are engineering lead, mika" in declare(managed)
    [(room, text)] = managed.posts
    assert room == ROOM
    assert "INC-1 is paused until somebody takes it on: P4 is out of scope" in text
    assert "P4 is out of scope for the pool of mika" in managed.say("sam", "!incident timeline")
    assert managed.incident().state == "paused"


def test_it_goes_on_with_whoever_is_back_and_tells_them(managed):
    declare(managed)
    managed.say("pat", "!rota back pat")
    posts = dict(managed.posts)
    assert "@pat is available and takes it on as engineering lead" in posts[ROOM]
    assert "You are engineering lead of INC-1" in posts["pat"]
    assert managed.incident().engineering_lead.id == "pat"
    assert managed.incident().state == "investigating"


def test_it_waits_through_the_night_and_goes_on_when_hours_begin(managed):
    declare(managed)
    managed.clock(2026, 3, 2, 20, 0)
    managed.say("pat", "!rota back pat")
    assert managed.incident().state == "paused"
    managed.pass_time(hours=13)
    assert managed.incident().engineering_lead.id == "pat"


def test_it_is_done_once_over_a_restart(managed):
    declare(managed)
    managed.restart()
    managed.stage.tick()
    assert managed.kinds().count("paused") == 1
    managed.say("pat", "!rota back pat")
    managed.restart()
    managed.stage.tick()
    assert managed.kinds().count("resumed") == 1


def test_what_the_pool_takes_on_is_not_paused(managed):
    declare(managed, "P3")
    assert managed.incident().state == "declared"


def test_a_priority_that_becomes_a_p4_is_paused_too(managed):
    declare(managed, "P3")
    managed.say("mika", "!incident priority P4 --because it is only a dashboard")
    assert managed.incident().state == "paused"


def test_whoever_was_given_it_with_a_reason_keeps_it(managed):
    declare(managed)
    managed.say("pat", "!rota back pat")
    managed.say("pat", "!incident lead mika --because mika built the dashboard")
    managed.say("pat", "!rota absent pat")
    assert managed.incident().state == "investigating"
    managed.say("mika", "!incident pause Later --because lunch")
    assert managed.incident().awaits_scope is False


def test_a_p4_goes_to_a_paas_sre_who_is_there(managed):
    declare(managed, "P3")
    managed.say("pat", "!rota back pat")
    managed.say("mika", "!incident priority P4 --because it is only a dashboard")
    assert managed.incident().engineering_lead.id == "pat"
    assert "out of scope for the pool of mika" in dict(managed.posts)[ROOM]


def test_an_ordinary_pause_of_one_waits_for_a_paas_sre_too(managed):
    declare(managed)
    managed.say("pat", "!rota back pat")
    managed.say("pat", "!incident pause Lunch")
    managed.say("pat", "!incident lead mika --because mika asked")
    answer = managed.say("mika", "!incident resume")
    assert "pat can: !incident resume INC-1 --lead pat" in answer


def test_whoever_resumes_what_waits_is_told_that_it_goes_on_by_itself(managed):
    declare(managed)
    answer = managed.say("mika", "!incident resume")
    assert "goes on by itself" in answer
    assert "Pause it" not in answer


def test_a_graver_priority_says_that_the_lead_takes_it_on_after_all(managed):
    declare(managed)
    managed.say("mika", "!incident priority P1")
    assert "a P1 is @mika’s to take on; it is resumed" in dict(managed.posts)[ROOM]
    assert managed.kinds().count("role_taken") == 1


def test_the_backstop_never_takes_a_p4(managed):
    managed.cast("gil", "backstop")
    declare(managed)
    assert managed.incident().state == "paused"
