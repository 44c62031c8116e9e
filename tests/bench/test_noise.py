"""The stories are as quiet as the bench says, and a noisier bot would be noticed."""

import pytest

from bench.noise import HOUR, STORIES, Noise, replay


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_story_keeps_within_its_budget_and_says_nothing_twice(story, playbook):
    noise = replay(story, playbook)
    said = [len(noise.of_hour(hour)) for hour in range(len(story.limits))]
    assert all(lines <= limit for lines, limit in zip(said, story.limits, strict=True)), said
    assert noise.repeated == []


def test_who_is_left_with_an_incident_is_asked_ever_more_seldom_and_once_for_all(
    playbook,
):
    noise = replay(STORIES[-1], playbook)
    after = [line for at, line in noise.lines if at > 24 * HOUR]
    assert 7 <= len(after) <= 8
    assert all("@dana Spam makes the database slow: nothing was recorded" in line for line in after)


def test_a_line_that_is_said_twice_is_counted():
    noise = Noise(
        ((0 * HOUR, "INC-1 @alex report, due 10:30"), (HOUR, "INC-1 @alex report, due 10:30"))
    )
    assert noise.repeated == ["INC-1 @alex report, due 10:30"]
    assert (len(noise.of_hour(0)), noise.alike, noise.words) == (1, 1, 10)
    assert noise.mentions == {"@alex": 2}
