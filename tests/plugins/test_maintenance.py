"""Planned maintenance in chat: `!comms maintenance`."""

import pytest

TYPED = "!comms maintenance Deployments may wait --from 14:00 --until 15:00 --on Deployments"


def states(theatre):
    return {c.name: c.state for c in theatre.stage.status_page.component_states()}


def page(theatre):
    return [
        (each.name, [notice.status for notice in each.notices])
        for each in theatre.stage.status_page._board.incidents
    ]


def told(theatre):
    """Return what the incident room was told of it since the last start."""
    return [
        text.removeprefix("Maintenance 1 ").partition(";")[0]
        for room, text in theatre.posts
        if room == "#paas-incident" and text.startswith("Maintenance")
    ]


NAME = "Planned work on Deployments and the API"


def test_it_is_announced_begins_and_ends_on_the_page_over_a_restart(theatre):
    answer = theatre.say("sam", TYPED)
    assert "from 2pm on Monday 2 March (GMT) until 3pm on Monday 2 March (GMT)" in answer
    theatre.restart()
    theatre.pass_time(hours=4)
    assert states(theatre)["Deployments and the API"] == "under_maintenance"
    assert told(theatre) == ["has begun, until 15:00 GMT"]
    theatre.restart()
    theatre.pass_time(hours=2)
    assert states(theatre)["Deployments and the API"] == "operational"
    assert told(theatre) == ["is over"]


def test_each_of_its_posts_is_made_once(theatre):
    theatre.say("sam", TYPED)
    theatre.say("sam", TYPED)
    theatre.pass_time(hours=4)
    theatre.pass_time(hours=2)
    assert page(theatre) == [(NAME, ["scheduled", "in_progress", "completed"])]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Logs may wait", "from when and until when"),
        ("Logs may wait --from 14:00", "from when and until when"),
        ("1", "there is no maintenance 1"),
        ("1 off", "there is no maintenance 1"),
        ("Logs may wait --from 14:00 --until 15:00 --on Foo", "“Foo” is not one of"),
        ("Logs may wait --from 14:00 --until teatime", "teatime"),
    ],
)
def test_what_cannot_be_changes_nothing(theatre, typed, answer):
    assert answer in theatre.say("sam", f"!comms maintenance {typed}")
    assert theatre.services.maintenance.book().version == 0


def test_one_is_shown_by_its_number(theatre):
    theatre.say("sam", TYPED)
    theatre.say("sam", TYPED.replace("--from 14:00", "--from 14:30"))
    answer = theatre.say("sam", "!comms maintenance #2")
    assert answer.startswith("Maintenance 2 of Deployments and the API, 14:30 GMT to 15:00 GMT")
    assert "Maintenance 1" not in answer
    theatre.say("sam", "!comms maintenance 2 called off: no time")
    assert "To move" not in theatre.say("sam", "!comms maintenance 2")


def test_words_that_begin_with_a_number_are_words(theatre):
    theatre.say("sam", "!comms maintenance 5 servers are replaced --from 14:00 --until 15:00")
    assert theatre.services.maintenance.book().works[0].text == "5 servers are replaced"


def test_nothing_of_it_is_said_or_changed_where_tenants_read(theatre):
    theatre.say("sam", TYPED)
    assert "Deployments" not in (
        theatre.say("tina", "!comms maintenance 1 off", "#elsewhere") or ""
    )
    assert len(theatre.services.maintenance.book().works) == 1
    assert theatre.services.maintenance.book().works[0].is_to_come_or_on


def test_its_text_is_text(theatre):
    theatre.say("sam", "!comms maintenance <b>{{ 1 }}</b> --from 14:00 --until 15:00")
    [incident] = theatre.stage.status_page._board.incidents
    assert "<b>{{ 1 }}</b>" in incident.notices[0].body


def test_tomorrow_is_one_day_in_both_of_its_times(theatre):
    until = "--from tomorrow 9:00 --until tomorrow 11:00"
    answer = theatre.say("sam", f"!comms maintenance Deployments may wait {until}")
    assert "9am on Tuesday 3 March (GMT) until 11am on Tuesday 3 March (GMT)" in answer


def test_an_end_before_its_beginning_reaches_no_tenant(theatre):
    theatre.say("sam", TYPED)
    answer = theatre.say("sam", "!comms maintenance 1 --until mon 13:00")
    assert "it would end before it begins" in answer
    assert page(theatre) == [(NAME, ["scheduled"])]


@pytest.mark.parametrize("typed", ["7", "7 off", "7 --until 16:00", "7 --on Logs"])
def test_a_number_that_there_is_not_is_said_to_be_none(theatre, typed):
    theatre.say("sam", TYPED)
    assert "there is no maintenance 7; the last is 1" in theatre.say(
        "sam", f"!comms maintenance {typed}"
    )
