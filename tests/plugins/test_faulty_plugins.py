"""What somebody adds and what fails keeps nothing from what comes with the bot."""

import pytest


def raises(*_):
    raise RuntimeError("a plugin of somebody's fails")


@pytest.fixture
def declared(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high --priority P1 --tenants yes")
    return theatre


def nudges(theatre):
    return [event.data["duty"] for event in theatre.events() if event.kind == "nudged"]


@pytest.mark.parametrize("what", ["add_move", "add_rule"])
def test_a_move_or_a_rule_that_fails_is_said_once_and_duties_go_on(declared, what, caplog):
    getattr(declared.services.scheduler, what)("example", raises)
    declared.pass_time(hours=1)
    assert len(nudges(declared)) > 3
    said = [r for r in caplog.records if r.levelname == "ERROR" and "example" in r.getMessage()]
    assert len(said) == 1


def test_it_is_said_again_for_another_incident(declared, caplog):
    declared.services.scheduler.add_move("example", raises)
    declared.say("pat", "!incident start Disk full on the broker --priority P1")
    declared.pass_time(hours=1)
    said = [r.getMessage() for r in caplog.records if "move example fails" in r.getMessage()]
    assert sorted(said) == [f"the move example fails for INC-{n}" for n in (1, 2)]


def test_a_follower_that_fails_is_passed_over_and_the_others_hear_all(declared):
    plugin = declared.stage.bot.plugin_manager.get_plugin_obj_by_name("Rota")
    plugin.follow("example", raises, {"noted"})
    declared.stage.say("pat", "!incident note Looking", None)
    posts = [where for where, _ in declared.posts]
    assert declared.playbook.rooms.incident.name in posts
