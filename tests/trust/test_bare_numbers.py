"""A bare number of an incident on which the verb cannot act: nothing lands in another one.

INC-1 is resolved, INC-2 is being investigated, INC-3 is paused, and INC-4 was closed three days
ago.
"""

import pytest

from tests.theatre import ROOM


@pytest.fixture
def several(theatre):
    for title in ("Slow sign in", "Apps fail", "Builds wait", "Logs are late"):
        theatre.say("alex", f"!incident start {title} --priority P3")
    theatre.say("alex", "!incident resolve INC-4 It was a drill --because it is over")
    theatre.say("alex", "!incident close INC-4 --because it is over")
    theatre.pass_time(days=3)
    theatre.say("alex", "!incident resolve INC-1 It is gone --because it is over")
    theatre.say("alex", "!incident pause INC-3 For the night --because it can wait")
    assert [str(theatre.incident(n).state) for n in (1, 2, 3, 4)] == [
        "resolved", "declared", "paused", "closed"
    ]  # fmt: skip
    return theatre


def versions(theatre):
    return [theatre.incident(number).version for number in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    ("command", "named"),
    [
        ("!incident resume 2", 2),
        ("!incident resume 2 --because it cannot wait", 2),
        ("!incident resume #2 --because it cannot wait", 2),
        ("!incident resume 4 --because it cannot wait", 4),
        ("!incident close 2 --because it cannot wait", 2),
        ("!incident close 2", 2),
        ("!incident close 3:", 3),
        ("!incident close 4", 4),
        ("!incident review 4", 4),
        ("!incident priority 4 P1", 4),
        ("!incident lead 4 pat", 4),
        ("!comms draft 4", 4),
        ("!comms components 4", 4),
        ("!escalate ack 4", 4),
    ],
)
def test_alone_or_before_one_of_few_words_it_names_that_incident(several, command, named):
    before = versions(several)
    answer = several.say("alex", command, ROOM)
    assert f"INC-{named}" in answer
    now = versions(several)
    assert [n for n in (1, 2, 3) if now[n - 1] != before[n - 1] and n != named] == []


@pytest.mark.parametrize(
    "command",
    [
        "!incident pause 3",
        "!incident pause #3",
        "!incident fixed 1 --because it is late",
        "!incident resolve 4 --because it is late",
        "!incident note 4",
        "!incident park 4",
        "!comms doing 4",
    ],
)
def test_where_text_must_follow_it_is_missed(several, command):
    before = versions(several)
    answer = several.say("alex", command, ROOM)
    assert "Nothing was recorded" in answer
    assert versions(several) == before


@pytest.mark.parametrize(
    "command",
    [
        "!incident resolve 1 supplier called back",
        "!incident close 2 supplier called back",
        "!incident pause 1 supplier called back",
        "!incident resume 2 supplier called back",
    ],
)
def test_before_free_text_that_may_go_with_another_it_is_asked_which(several, command):
    before = versions(several)
    answer = several.say("alex", f"{command} --because it is late", ROOM)
    assert answer.startswith("Which one?")
    assert command.split()[2] in answer
    assert versions(several) == before


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("!incident resolve 1 of 3 routers is back", "1 of 3 routers is back"),
        ("!incident resolve 3 of 3 routers are back", "3 of 3 routers are back"),
        ("!incident resolve 4 routers are back", "4 routers are back"),
        ("!incident resolve 1400 users can sign in", "1400 users can sign in"),
    ],
)
def test_a_number_that_counts_or_is_of_long_ago_is_text(several, command, said):
    several.say("alex", "!incident resolve INC-3 It is gone --because it is over")
    several.say("alex", f"{command} --because it is late", ROOM)
    assert str(several.incident(2).state) == "resolved"
    assert several.events(2)[-1].data["text"] == said


def test_an_alert_of_that_number_is_meant_rather_than_an_incident_that_has_ended(several):
    for number in (1, 2, 3, 4):
        several.stage.alert(f"PD{number}", "router", f"5xx on router {number}")
    assert several.services.alerts.find_open("4").id == "PD4"
    for _ in range(2):
        answer = several.say("alex", "!incident ack 4")
        assert "5xx on router 4" in answer
        assert "INC-4" not in answer
