"""Strangers who declare one incident after another: all is kept, and few lines are said of it."""

import pytest

from tests.theatre import ROOM

TITLES = ("apps", "builds", "certificates", "databases", "email", "feeds", "graphs", "hosts")


def declare(theatre, count, who="eve"):
    """Have a stranger declare so many; return what the bot said unasked, and the last answer."""
    posts, begin = [], theatre.services.incidents.last_number()
    for number in range(begin, begin + count):
        title = f"{TITLES[number % len(TITLES)]} {number} do not work"
        answer = theatre.tell(who, f"!incident start {title} --tenants yes")
        assert f"declared: {title}" in answer
        posts += theatre.posts
    return posts, answer


def pages(theatre):
    return sum(len(incident.effects) for incident in theatre.services.incidents.ongoing())


def test_after_three_by_one_stranger_nobody_is_called_and_all_is_kept(theatre):
    first, answer = declare(theatre, 3)
    assert "I call nobody" not in answer
    called, told = pages(theatre), len(first)
    posts, answer = declare(theatre, 27)
    assert "that I call nobody. If this one is real" in answer
    assert theatre.services.incidents.last_number() == 30
    assert pages(theatre) == called
    assert len(posts) == 5 < told
    assert {where for where, _ in posts} == {ROOM}
    assert "That makes 16 by people outside the roster since INC-4" in posts[-1][1]


def test_many_strangers_together_are_as_loud_as_three(theatre):
    for number in range(10):
        declare(theatre, 1, f"stranger-{number}")
    _, answer = declare(theatre, 1, "another")
    assert "that I call nobody. If this one is real" in answer


def test_what_somebody_of_the_team_takes_part_in_is_like_any_other(theatre):
    declare(theatre, 4)
    theatre.pass_time(hours=1)
    assert "nudged" not in theatre.kinds(4)
    theatre.say("pat", "!incident join INC-4")
    assert not theatre.incident(4).quietly
    theatre.pass_time(minutes=30)
    assert "nudged" in theatre.kinds(4)
    assert "escalated" in theatre.kinds(4)


def test_the_team_may_declare_as_many_as_there_are(theatre):
    declare(theatre, 3)
    _, answer = declare(theatre, 8, "pat")
    assert "I call nobody" not in answer
    assert not any(incident.quietly for incident in theatre.services.incidents.ongoing())


def test_after_an_hour_a_stranger_is_heard_again(theatre):
    declare(theatre, 4)
    theatre.pass_time(minutes=61)
    assert "I call nobody" not in theatre.tell("eve", "!incident start Something else fails")


def test_it_outlives_a_restart(theatre):
    declare(theatre, 4)
    theatre.restart()
    assert theatre.incident(4).quietly
    _, answer = declare(theatre, 1, "eve")
    assert "I call nobody" in answer


@pytest.mark.parametrize(
    "command", ["!incident note INC-4 it burns", "!incident tenants INC-4 yes"]
)
def test_what_the_stranger_says_further_lifts_nothing(theatre, command):
    declare(theatre, 4)
    theatre.tell("eve", f"{command} --because it is so")
    assert theatre.incident(4).quietly
