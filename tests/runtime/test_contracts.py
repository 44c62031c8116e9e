"""What a plugin registers is held to what it has to be, at once, with what would be valid."""

import threading

import pytest

from muster.runtime.contracts import (
    MOST,
    Claims,
    WrongContract,
    check_kinds,
    check_name,
    check_takes,
    within,
)


def told(event):
    """Take one argument."""


@pytest.mark.parametrize(
    "function", [told, lambda *given: None, lambda e, more=None: None, print, threading.Event().set]
)
def test_a_function_that_can_be_called_so_is_taken(function):
    given = () if function not in (told,) and function.__name__ == "set" else ("event",)
    check_takes("what vip tells", function, *given)


@pytest.mark.parametrize(
    ("function", "wrong"),
    [
        (None, r"what vip tells is None; it is a function of \(event\)"),
        ("told", r"what vip tells is 'told'; it is a function of \(event\)"),
        (lambda: None, r"what vip tells is <lambda>\(\); it is a function of \(event\)"),
        (lambda a, b: None, r"<lambda>\(a, b\); it is a function of \(event\)"),
        (lambda a, *, b: None, r"<lambda>\(a, \*, b\); it is a function of \(event\)"),
    ],
)
def test_one_that_cannot_is_told_with_its_arguments_and_those_that_it_is_given(function, wrong):
    with pytest.raises(WrongContract, match=wrong):
        check_takes("what vip tells", function, "event")


def test_kinds_that_are_recorded_and_a_plugins_own_can_be_followed():
    check_kinds("vip.told", None)
    check_kinds("vip.told", {"declared", "absence_planned", "alert_raised", "on_call_changed"})
    check_kinds("vip.told", ["vip.called"])


@pytest.mark.parametrize(
    ("kinds", "wrong"),
    [
        ({"declard"}, "'declard', which nobody records; did you mean declared?"),
        ({"vip_called"}, "one of your own has a dot, such as vip.called"),
        ("declared", "give a set of kinds"),
        (7, "vip.told follows 7"),
        ({None}, "follows None"),
    ],
)
def test_a_kind_that_nobody_records_is_told(kinds, wrong):
    with pytest.raises(WrongContract, match=wrong):
        check_kinds("vip.told", kinds)


@pytest.mark.parametrize("name", [None, "", "a b", "-x", 7, "x" * 81])
def test_what_is_no_name_is_told(name):
    with pytest.raises(WrongContract, match="a name is of letters, digits, dots and hyphens"):
        check_name("a follower of Vip", name)


def test_a_name_is_one_plugins_until_that_one_leaves():
    claims = Claims()
    claims.claim("duty", "vip.call", "Vip")
    claims.claim("follower", "vip.call", "Vip")
    with pytest.raises(WrongContract, match=r"the duty vip.call of Other is there already, by Vip"):
        claims.claim("duty", "vip.call", "Other")
    with pytest.raises(WrongContract, match="by Vip itself"):
        claims.claim("duty", "vip.call", "Vip")
    claims.release("Other")
    with pytest.raises(WrongContract):
        claims.claim("duty", "vip.call", "Other")
    claims.release("Vip")
    claims.claim("duty", "vip.call", "Other")


def test_one_that_registers_in_a_loop_is_stopped():
    claims = Claims()
    for number in range(MOST):
        claims.claim("duty", f"vip.{number}", "Vip")
    with pytest.raises(WrongContract, match="Vip registers more than 100 of this: duty"):
        claims.claim("duty", "vip.more", "Vip")
    claims.claim("duty", "other.one", "Other")


def test_what_comes_to_an_end_returns_or_raises_as_it_did():
    done = []
    within(5, "Vip.begin", lambda: done.append(1))
    assert done == [1]
    with pytest.raises(ZeroDivisionError):
        within(5, "Vip.begin", lambda: 1 / 0)


def test_what_comes_to_none_is_left_behind():
    ends = threading.Event()
    with pytest.raises(WrongContract, match=r"Vip.begin has not come to an end within 0.01 "):
        within(0.01, "Vip.begin", ends.wait)
    ends.set()
