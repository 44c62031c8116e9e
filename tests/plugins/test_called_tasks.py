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


@pytest.mark.parametrize(
    "typed",
    [
        "Ring them --owner pat sam",
        "Ring them --owner pat and sam --due friday",
        "Ring them --owner pat,sam",
        "--owner pat sam Ring them",
        "--owner pat, me: Ring them",
    ],
)
def test_two_owners_are_asked_about_and_no_task_is_made(declared, typed):
    answer = declared.say("alex", f"!incident task {typed}")
    assert not declared.incident().tasks
    assert "and it takes one person" in answer


@pytest.mark.parametrize("typed", ["Ring them --owner pat", "--owner pat Ring them"])
def test_one_owner_has_it_before_the_text_and_after(declared, typed):
    declared.say("alex", f"!incident task {typed}")
    [task] = declared.incident().tasks
    assert (task.owner.name, task.text) == ("pat", "Ring them")


@pytest.mark.parametrize(
    "typed",
    [
        "!incident lead pat and sam",
        "!incident comms pat, sam",
        "!incident lead pat sam",
        "!rota support pat and sam",
        "!rota absent pat sam tomorrow",
    ],
)
def test_nobody_of_two_is_taken_for_the_one_who_is_wanted(declared, typed):
    before = declared.incident()
    answer = declared.say("alex", typed)
    assert "You name pat and sam, and it takes one person" in answer
    assert declared.incident() == before


def test_a_name_that_begins_the_reason_is_a_part_of_it(declared):
    declared.say("alex", "!incident lead pat Sam needs a break")
    assert declared.incident().engineering_lead.name == "pat"
