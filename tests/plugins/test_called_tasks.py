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


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("drop INC-1 1", "!incident drop INC-1 1 REASON"),
        ("drop 1", "!incident drop INC-1 1 REASON"),
        ("plan INC-1 1", "!incident plan INC-1 1 --owner PERSON"),
        ("correct INC-1 2", "!incident correct INC-1 2 TEXT"),
    ],
)
def test_what_lacks_only_its_words_is_asked_for_them(declared, typed, offered):
    declared.say("alex", "!incident task Ring the supplier")
    before = declared.kinds()
    assert offered in declared.say("alex", f"!incident {typed}")
    assert declared.kinds() == before


@pytest.mark.parametrize("ended", ["drop 1 the same as another", "done 1"])
def test_the_issue_of_what_has_ended_here_is_named(declared, ended):
    declared.say("alex", "!incident task Ring the supplier --after")
    assert "Its issue SIM-1 stays open in the tracker" in declared.say("alex", f"!incident {ended}")
