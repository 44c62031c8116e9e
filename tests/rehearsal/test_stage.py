"""The stage tells of all that its bot does in the world outside."""

import pytest

from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import Cast
from muster.rehearsal.stage import RehearsalStage


@pytest.fixture
def stage(playbook, tmp_path):
    """Stages one after the other on the same data, as after a crash."""
    stages = []

    def following(watcher):
        stage = RehearsalStage(rehearsal_settings(), playbook, tmp_path, lambda _: None, watcher)
        stage.company.cast(Cast("alex", frozenset({"paas-sre"}), True, False))
        stages.append(stage)
        return stage

    yield following
    for stage in stages:
        stage.stop()


def test_what_was_asked_for_on_an_earlier_stage_is_told_of_by_the_next(stage):
    first, heard = stage(lambda _: None), []
    first.gateways["pagerduty"].fail()
    first.start()
    first.say("alex", "!incident start Apps fail --priority P2", "#paas-incident")
    first.say("alex", "!escalate comms --because it is a drill", "#paas-incident")
    first.stop()
    second = stage(heard.append)
    second.start()
    second.tick()
    assert [(told.gateway, told.action, told.outcome) for told in heard] == [
        ("pagerduty", "page", "done")
    ]
