"""Where each line is a message of its own, as on IRC, an ordinary answer has three at most."""

import pytest

from muster.chat.dialects import Dialect


@pytest.fixture
def terse(theatre, monkeypatch):
    monkeypatch.setattr(Dialect, "is_terse", property(lambda self: True))
    return theatre


def lines(answer):
    """Return the lines of an answer as IRC sends them: of 400 bytes at most."""
    found = answer.splitlines()
    assert all(len(line.encode()) <= 400 for line in found), answer
    return found


def test_a_declaration_that_has_comms_support_called_is_three_lines(terse):
    typed = "!incident start Apps in London return errors --tenants yes --priority P2"
    declared, comms, following = lines(terse.say("alex", typed))
    assert declared.startswith(
        "INC-1 declared: Apps in London return errors. You are engineering lead, alex. Triage by "
    )
    assert "you are on comms support" in comms
    assert following.startswith("Next: ")


def test_a_declaration_elsewhere_is_as_it_was(theatre):
    said = theatre.say("alex", "!incident start Apps fail").splitlines()
    assert said[0] == "INC-1 declared: Apps fail. You are engineering lead, alex."
    assert said[1].startswith("Triage by ")


def test_what_it_is_how_grave_who_leads_and_what_is_next_are_three_lines(terse):
    terse.say("alex", "!incident start Apps in London return errors --tenants yes --priority P2")
    terse.say("sam", "!incident comms me")
    what, clocks, following = lines(terse.say("alex", "!incident status"))
    assert what == (
        "INC-1 declared: Apps in London return errors · P2 proposed, not agreed · tenants affected"
        " · engineering lead alex · comms lead sam"
    )
    assert clocks.startswith("clocks: ")
    assert clocks.endswith("more: !incident duties INC-1")
    assert following.startswith("Next: ")


def test_tasks_alerts_and_the_end_of_hours_make_no_more_lines(terse):
    title = "Apps in London return errors and " + "so do those in Paris " * 5
    terse.say("alex", f"!incident start {title} --tenants yes --priority P1 --cyber")
    for number in range(5):
        terse.tell("alex", f"!incident task INC-1 Look at router {number} --owner sam --because x")
    terse.pass_time(hours=9)
    shown = lines(terse.tell("alex", "!incident status INC-1"))
    assert len(shown) <= 3
    assert "tasks 5: !incident tasks INC-1" in shown[1]
    assert "out of hours until" in shown[1]


def test_one_that_is_over_is_one_line(terse):
    terse.say("alex", "!incident start Apps fail --tenants no")
    terse.say("alex", "!incident dismiss it was a drill")
    [shown] = lines(terse.say("alex", "!incident status 1"))
    assert shown.startswith("INC-1 dismissed")


def test_each_command_that_it_prints_does_what_it_says(terse):
    terse.say("alex", "!incident start Apps fail --tenants yes --priority P2")
    terse.say("alex", "!incident task Look at the router")
    shown = terse.say("alex", "!incident status")
    for command in ("!incident duties INC-1", "!incident tasks INC-1"):
        assert command in shown
        assert "INC-1" in terse.say("alex", command)
