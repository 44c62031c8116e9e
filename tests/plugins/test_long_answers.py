"""However much there is, an answer is a dozen lines, and says how to read the rest."""

import re

import pytest

from tests.theatre import ROOM

OPEN = 40


@pytest.fixture
def many(theatre):
    """Forty open incidents, the first of which alone has a priority."""
    for number in range(OPEN):
        theatre.say("pat", f"!incident start Thing {number} does not work")
    theatre.say("pat", "!incident priority INC-1 P1")
    theatre.say("alex", "!incident lead INC-1 me")
    return theatre


def pages(theatre, command):
    """Return the lines of a list, read on by the commands that it prints, as printed."""
    lines, sizes = [], []
    while command:
        shown = theatre.say("alex", command).splitlines()
        command = None
        for line in shown:
            if more := re.fullmatch(r"And \d+ more: (!.+)", line):
                command = more[1]
                shown.remove(line)
        sizes.append(len(shown))
        lines += shown
    return lines, sizes


def test_a_list_of_open_incidents_comes_in_pages_that_leave_none_out(many):
    lines, sizes = pages(many, "!incident list")
    assert sizes == [12, 12, 12, 4]
    assert sorted(int(line.split()[0][4:]) for line in lines) == list(range(1, OPEN + 1))


def test_of_many_the_most_urgent_are_shown_first(many):
    for number in (3, 4):
        many.say("pat", f"!incident priority INC-{number} P4")
    lines, _ = pages(many, "!incident list")
    assert [line.split()[0] for line in lines[-2:]] == ["INC-4", "INC-3"]


def test_those_that_have_ended_come_in_pages_too(many):
    for number in range(10, 15):
        many.say("pat", f"!incident dismiss INC-{number} It was none")
    lines, sizes = pages(many, "!incident list --all")
    assert (len(lines), sizes[0]) == (OPEN, 12)
    lines, sizes = pages(many, "!incident list --since 1d")
    assert (len(lines), sizes[0]) == (OPEN, 12)


@pytest.mark.parametrize("command", ["!incident timeline", "!incident note x", "!comms due"])
def test_which_one_is_asked_in_two_lines(many, command):
    answer = many.say("sam", command)
    assert answer.startswith("Which one? INC-36")
    assert f"and {OPEN - 5} older: !incident list" in answer
    assert len(answer) < 800


def test_an_unknown_number_names_few_of_those_that_are_open(many):
    answer = many.say("sam", "!incident status INC-999")
    assert f"and {OPEN - 5} older: !incident list" in answer
    assert len(answer) < 600


def test_alerts_come_in_pages(theatre):
    for number in range(20):
        theatre.stage.alert(f"PD{number:02}", "router", f"alert {number}")
    lines, sizes = pages(theatre, "!incident alerts")
    found = [line.split()[0] for line in lines if line.startswith("PD")]
    assert found == [f"PD{number:02}" for number in range(20)]
    assert max(sizes) <= 10


def test_tasks_and_duties_come_in_pages(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    for number in range(30):
        theatre.say("alex", f"!incident task Look at node {number} --owner pat --due 20m")
    assert "and 27 more: !incident tasks INC-1" in theatre.say("alex", "!incident status")
    assert "and 24 more: !incident tasks INC-1" in theatre.say("alex", "!incident handover")
    lines, sizes = pages(theatre, "!incident tasks INC-1")
    assert sum("Look at node" in line for line in lines) == 30
    assert max(sizes) <= 14
    lines, sizes = pages(theatre, "!incident duties INC-1")
    assert sum(line.startswith("task-") for line in lines) == 30
    assert max(sizes) <= 14


def test_the_whole_timeline_can_be_read(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    for number in range(450):
        theatre.say("alex", f"!incident note saw {number}")
    seen, command = set(), "!incident timeline --all"
    while command:
        answer = theatre.say("alex", command)
        seen |= {int(n) for n in re.findall(r"^(\d+)\. ", answer, re.MULTILINE)}
        more = re.search(r"later entr(?:y|ies) with (!.+)$", answer.splitlines()[0])
        command = more and more[1]
        assert len(answer.splitlines()) <= 102
    assert seen == set(range(1, theatre.incident().version + 1))


def test_a_crowd_is_not_named_one_by_one(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    for number in range(40):
        theatre.cast(f"helper{number}", "paas-sre")
        theatre.say(f"helper{number}", "!incident join")
    answer = theatre.say("alex", "!incident status")
    assert "helping helper0, helper1" in answer
    assert "and 30 more" in answer
    assert len(answer) < 1500


def test_many_calls_and_channels_are_cut(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    theatre.say("sam", "!incident comms me")
    for number in range(30):
        theatre.say("sam", f"!comms announced place{number} they know")
        theatre.say("alex", "!escalate sre --because nobody came")
    assert len(theatre.say("sam", "!comms channels").splitlines()) <= 16
    answer = theatre.say("alex", "!escalate status")
    assert "earlier in !incident timeline INC-1 --all" in answer
    assert len(answer.splitlines()) <= 12


@pytest.mark.parametrize("page", ["0", "2", "x", "9999999999", "-1", "²"])
def test_a_page_that_there_is_not_is_said(theatre, page):
    theatre.say("alex", "!incident start Router 5xx rate high")
    answer = theatre.say("alex", f"!incident list --page {page}", ROOM)
    assert answer.startswith(f"There is no page “{page}”: it all fits on one.")
    assert answer.endswith("Example: !incident list --page 1")
