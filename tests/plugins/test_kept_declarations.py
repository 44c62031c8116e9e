"""A team that keeps declaring to its engineering lead: others give a reason, and the lead hears."""

import pytest


@pytest.fixture
def kept(adapted):
    return adapted(("declare: [anyone]", "declare: [engineering_lead]"))


def test_whoever_would_lead_declares_as_ever(kept):
    assert "INC-1 declared" in kept.say("alex", "!incident start Apps fail")
    assert not [text for _, text in kept.posts if "leaves declaring" in text]


@pytest.mark.parametrize("who", ["sam", "eve"])
def test_anybody_else_is_told_whose_it_is_and_how_to_go_on(kept, who):
    answer = kept.say(who, "!incident start Apps fail")
    assert "this team leaves declaring to alex (engineering lead)" in answer
    assert "--because REASON" in answer
    assert kept.incident() is None
    assert "INC-1 declared" in kept.say(who, "!incident start Apps fail --because Nobody is there")
    [(to, text)] = [(to, text) for to, text in kept.posts if "leaves declaring" in text]
    assert to == "alex"
    assert f"{who} declared INC-1: Apps fail" in text
    assert "Nobody is there" in text
    assert "!incident dismiss INC-1 REASON" in text


def test_a_stranger_is_not_sent_to_declare_what_they_may_not(kept):
    kept.say("alex", "!incident start Apps fail")
    answer = kept.say("eve", "!incident note I see it too")
    assert "!incident start" not in answer
    assert "Tell them what you see" in answer
