"""A task that begins by calling somebody is theirs."""

import pytest


@pytest.fixture
def declared(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants no --priority P3")
    return theatre


@pytest.mark.parametrize(
    "typed",
    [
        "@pat raise the file handles",
        "@pat: raise the file handles --after",
        "@pat, raise the file handles --due friday --after",
        "@Pat to raise the file handles",
    ],
)
def test_whoever_is_called_first_has_it(declared, typed):
    declared.say("alex", f"!incident task {typed}")
    [task] = declared.incident().tasks
    assert (task.owner.name, task.text) == ("pat", "raise the file handles")


@pytest.mark.parametrize(
    "typed",
    [
        "@nobody raise the handles",
        "@pat and @sam raise the handles",
        "@pat",
        "raise @pat’s handles",
    ],
)
def test_where_nobody_or_several_are_called_the_text_is_kept_whole(declared, typed):
    declared.say("alex", f"!incident task {typed}")
    [task] = declared.incident().tasks
    assert (task.owner, task.text) == (None, typed)


def test_an_owner_who_is_named_is_the_owner(declared):
    declared.say("alex", "!incident task @pat knows the router --owner sam")
    [task] = declared.incident().tasks
    assert (task.owner.name, task.text) == ("sam", "@pat knows the router")
