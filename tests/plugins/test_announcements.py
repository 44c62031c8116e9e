"""What is said unasked: in the incident's room of what was done elsewhere, once and in time."""

from datetime import timedelta

import pytest

from tests.theatre import ROOM


def test_an_incident_declared_elsewhere_is_announced_in_the_incident_room(theatre):
    answer = theatre.say("eve", "!incident start Checkout fails --tenants yes", "#team-x")
    assert "INC-1 declared: Checkout fails. @alex is engineering lead." in answer
    posts = [post for post in theatre.posts if "comms support is" not in post[1]]
    [(room, text), (person, briefing)] = posts
    assert room == "#paas-incident"
    assert text.splitlines() == [
        "INC-1 declared by eve: Checkout fails. Engineering lead: alex.",
        "Call: the hangout bookmarked in #paas-incident. What is known: !incident status INC-1",
        "@sam you are on comms support: tenants are affected. Type !incident comms me",
    ]
    assert (person, "You are engineering lead of INC-1" in briefing) == ("alex", True)


def test_one_declared_in_the_incident_room_is_not_announced_there_again(theatre):
    theatre.say("alex", "!incident start Checkout fails")
    assert theatre.posts == []


def test_what_is_noted_in_private_is_kept_in_the_incident_room_too(theatre):
    theatre.say("alex", "!incident start Checkout fails")
    theatre.tell("alex", "!incident action restarted it")
    assert theatre.posts == [("#paas-incident", "INC-1 entry 3, alex: did: restarted it")]


def test_nothing_is_announced_twice_over_a_restart(theatre):
    theatre.tell("alex", "!incident start Checkout fails")
    assert len(theatre.posts) == 1
    theatre.heard.clear()
    theatre.restart()
    theatre.say("alex", "!incident status")
    assert theatre.posts == []


def test_what_was_recorded_while_the_plugin_was_off_is_announced_late_and_says_so(theatre):
    theatre.say("alex", "!incident start Checkout fails")
    manager = theatre.stage.bot.plugin_manager
    manager.deactivate_plugin("Incident")
    journal = theatre.services.journal
    from muster.kernel.events import NewEvent, Place
    from muster.people import Person

    journal.append(
        "incident-00000001",
        [NewEvent("noted", {"text": "from another plugin"})],
        expected=journal.version("incident-00000001"),
        who=Person("pat", "pat"),
        where=Place("rehearsal", "#elsewhere"),
        now=theatre.stage.clock.now(),
    )
    theatre.stage.clock.move_to(theatre.stage.clock.now() + timedelta(minutes=12))
    theatre.heard.clear()
    manager.activate_plugin("Incident")
    assert theatre.posts == [
        ("#paas-incident", "(late by 12 minutes) INC-1 entry 3, pat: from another plugin")
    ]


def test_of_an_incident_that_has_ended_meanwhile_nothing_is_announced(theatre):
    theatre.say("alex", "!incident start Checkout fails")
    manager = theatre.stage.bot.plugin_manager
    plugin = manager.plugins["Incident"]
    plugin.muster.dispatch._lanes.clear()
    theatre.tell("alex", "!incident note a thing")
    theatre.tell("alex", "!incident dismiss a test")
    theatre.heard.clear()
    manager.deactivate_plugin("Incident")
    manager.activate_plugin("Incident")
    assert [text for _, text in theatre.posts] == [
        "INC-1 entry 4, alex: dismissed as no incident: a test"
    ]


def test_a_room_that_the_bot_is_not_in_stops_nothing(theatre):
    theatre.stage.bot.joined.discard("#paas-incident")
    assert "INC-1 declared" in theatre.tell("alex", "!incident start Checkout fails")
    [(to, told)] = theatre.posts
    assert to == "alex"
    assert "I cannot speak in #paas-incident" in told


@pytest.mark.parametrize(
    ("who", "typed", "asked"),
    [
        ("alex", "update We see it in the router", "@sam, this is for you."),
        ("pat", "fixed Undone the change", "@alex @sam: pat did that, and you lead it."),
        ("pat", "resolve It is over", "@sam, tenants were told nothing: please tell them in"),
        ("pat", "pause Nobody can go on --because so", "@alex @sam: pat did that, and you lead"),
        ("alex", "task Ring Aiven --owner pat --due 16:00", "@pat, task 1 is yours, due 16:00"),
    ],
)
def test_what_is_asked_of_others_in_private_is_asked_in_the_incident_room(
    theatre, who, typed, asked
):
    theatre.say("alex", "!incident start Checkout fails --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.tell(who, f"!incident {typed}")
    assert asked in next(text for room, text in theatre.posts if room == ROOM)
    if "pause" not in typed:
        theatre.say(who, f"!incident {typed}")
        assert not [text for room, text in theatre.posts if room == ROOM]


def test_nothing_is_asked_of_whoever_typed_it(theatre):
    theatre.say("alex", "!incident start Checkout fails --tenants yes")
    theatre.say("sam", "!incident comms me")
    for typed in ("update All is quiet", "task Ring Aiven --owner me", "resolve It is over"):
        theatre.tell("sam", f"!incident {typed}")
        assert not any("@sam" in text for _, text in theatre.posts)


def test_a_task_that_moves_is_said_to_whom_it_goes(theatre):
    theatre.say("alex", "!incident start Checkout fails")
    theatre.say("alex", "!incident task Ring Aiven --owner pat")
    theatre.tell("alex", "!incident plan 1 --owner mika")
    assert "@mika, task 1 is yours: Ring Aiven. When" in theatre.posts[0][1]


def test_a_no_where_nothing_was_suspected_is_told_to_nobody(theatre):
    theatre.say("alex", "!incident start Checkout fails --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident cyber no")
    assert theatre.posts == []


def test_who_is_put_on_support_in_private_hears_of_it(theatre):
    theatre.tell("alex", "!rota support pat")
    assert theatre.posts == [
        (
            "pat",
            "alex has put you on support from now on."
            " Who is on: !rota now · if you cannot: !rota support PERSON",
        )
    ]
    theatre.tell("pat", "!rota support me")
    assert theatre.posts == []


def test_an_end_of_which_tenants_were_told_nothing_says_so_and_so_does_closing(theatre):
    theatre.say("alex", "!incident start Checkout fails --tenants yes")
    theatre.say("sam", "!incident comms me")
    told = theatre.say("alex", "!incident resolve It is over")
    assert (
        "Tenants were told nothing: @sam, please tell them in StatusPage that it is over." in told
    )
    closed = theatre.say("alex", "!incident close --because A drill")
    assert "Tenants were affected and were told nothing. To tell them still: !comms draft" in closed
    assert "resolved, not sent" in theatre.say("sam", "!comms draft INC-1 resolved")


@pytest.mark.parametrize("who", ["alex", "sam"])
def test_nobody_is_asked_to_tell_tenants_of_whom_nobody_said_that_they_are_affected(theatre, who):
    theatre.say("alex", "!incident start Checkout fails")
    theatre.say("sam", "!incident comms me")
    answer = theatre.say(who, "!incident resolve It is over")
    assert "StatusPage" not in answer
    assert answer.count("!incident tenants INC-1 yes (or no)") == 1
