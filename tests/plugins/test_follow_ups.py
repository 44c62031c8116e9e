"""What comes of an incident, in the chat: follow-ups, their list, and the team's tracker."""

from datetime import timedelta

import pytest

from muster.gateways.tracked_issues import IssueState, delivery


@pytest.fixture
def ended(theatre):
    """INC-1, closed, with a follow-up of sam's that is due on Thursday at five."""
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants no")
    theatre.say("alex", "!incident task Rotate the key --owner sam --due 2026-03-05 --after")
    theatre.say("alex", "!incident resolve It holds")
    theatre.say("alex", "!incident review none It is clear")
    assert "INC-1 is closed" in theatre.say("alex", "!incident close")
    return theatre


@pytest.fixture
def tracker(ended):
    return ended.stage.tracker


def test_a_follow_up_is_told_to_its_owner_alone_once_and_again_after_a_week(ended):
    ended.pass_time(days=3, hours=7)
    [(to, text)] = [(to, text) for to, text in ended.posts if "Rotate" in text]
    assert to == "sam"
    assert "!incident done INC-1 1" in text
    ended.restart()
    ended.pass_time(days=6)
    assert not [text for _, text in ended.posts if "Rotate" in text]
    ended.pass_time(days=1, hours=1)
    assert [to for to, text in ended.posts if "Rotate" in text] == ["sam"]


def test_the_list_is_over_all_incidents_that_the_asker_may_know_of(ended):
    ended.say("alex", "!incident start A key was copied --cyber", room="#cyber-security-help")
    ended.say(
        "alex", "!incident task INC-2 Ask the vendor --owner alex --after",
        room="#cyber-security-help",
    )  # fmt: skip
    heard = ended.tell("pat", "!incident tasks")
    assert "Rotate the key (sam), due 17:00 GMT on Thu 5 March" in heard
    assert "vendor" not in ended.tell("pat", "!incident tasks --all")
    theirs = ended.tell("alex", "!incident tasks --all")
    assert "INC-1 1. Rotate the key" in theirs
    assert "INC-2 1. Ask the vendor" in theirs
    assert "Rotate" not in ended.tell("alex", "!incident tasks --mine")
    assert "Rotate" in ended.tell("sam", "!incident tasks --mine")


def test_what_is_late_is_listed_as_late(ended):
    assert "No task of yours is overdue" in ended.tell("sam", "!incident tasks --mine --late")
    ended.pass_time(days=4)
    assert "overdue since 17:00 GMT on Thu 5 March" in ended.tell("sam", "!incident tasks --late")


def test_between_those_who_have_it_nothing_of_it_is_posted_in_the_room(ended):
    for typed in ("plan INC-1 1 --due 1w", "done INC-1 1"):
        ended.tell("sam", f"!incident {typed}")
        assert ended.posts == []


def test_a_follow_up_of_a_restricted_incident_goes_to_no_tracker_and_that_is_said(ended):
    ended.say("alex", "!incident start A key was copied --cyber", room="#cyber-security-help")
    answer = ended.say(
        "alex", "!incident task INC-2 Ask the vendor --after", room="#cyber-security-help"
    )
    assert "INC-2 is restricted, so it goes to no tracker" in answer
    assert len(ended.stage.tracker.issues) == 1


def test_the_issue_says_what_is_to_be_done_and_where_it_comes_from(ended, tracker):
    [issue] = tracker.issues.values()
    assert issue.title == "Rotate the key"
    assert "Whose it is: sam" in issue.body
    assert "It comes from INC-1, Apps fail" in issue.body
    assert "SIM-1 https://tracker.invalid/SIM-1" in ended.say("sam", "!incident tasks")


@pytest.mark.parametrize(
    ("state", "entry"),
    [
        (IssueState.DONE, "task 1 done in the tracker"),
        (IssueState.DROPPED, "task 1 dropped in the tracker: SIM-1 was closed in the tracker"),
    ],
)
def test_what_ends_in_the_tracker_ends_here_and_nobody_is_told(ended, tracker, state, entry):
    tracker.end("SIM-1", state)
    ended.pass_time(hours=2)
    assert ended.posts == []
    assert not ended.incident().open_tasks
    assert entry in ended.say("alex", "!incident timeline INC-1 --all")
    ended.pass_time(days=10)
    assert ended.posts == []


def test_a_tracker_that_fails_changes_nothing_and_is_asked_again(ended, tracker):
    tracker.end("SIM-1")
    tracker.fail()
    ended.pass_time(hours=3)
    assert ended.incident().open_tasks
    tracker.restore()
    ended.pass_time(hours=2)
    assert not ended.incident().open_tasks


def test_a_follow_up_that_cannot_get_there_is_told_to_whoever_added_it(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants no")
    theatre.stage.tracker.fail()
    theatre.say("pat", "!incident task Rotate the key --after")
    assert not [text for _, text in theatre.posts if "tracker" in text], "it can wait"
    assert "on its way to the tracker" in theatre.say("pat", "!incident tasks")
    theatre.say("alex", "!incident dismiss It was a test")
    theatre.pass_time(days=7, hours=1)
    told = [(to, text) for to, text in theatre.posts if "tracker" in text]
    assert [to for to, _ in told] == ["pat"]
    assert "!incident plan INC-1 1 --after" in told[0][1]
    theatre.stage.tracker.restore()
    theatre.tell("pat", "!incident plan INC-1 1 --after")
    assert len(theatre.stage.tracker.issues) == 1


def test_over_a_restart_an_issue_is_opened_once(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants no")
    tracker = theatre.stage.tracker
    tracker.fail()
    theatre.say("pat", "!incident task Rotate the key --after")
    theatre.restart()
    tracker.restore()
    theatre.pass_time(minutes=5)
    theatre.restart()
    theatre.pass_time(minutes=5)
    assert len(tracker.issues) == 1
    assert theatre.kinds().count("effect_done") == 1


def test_many_issues_are_each_asked_for_in_their_turn(theatre):
    from muster.runtime.tracker_polling import TrackerPolling

    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants no")
    for number in range(60):
        theatre.say("alex", f"!incident task Follow-up {number} --after")
    services, asked = theatre.services, []

    class Tracker:
        def state(self, reference):
            asked.append(reference)
            return IssueState.OPEN

    polling = TrackerPolling(
        services.incidents, services.playbook, services.roster, "rehearsal", str
    )
    now = services.clock.now() + timedelta(hours=1)
    polling.round(Tracker(), now)
    assert len(asked) == 50
    polling.round(Tracker(), now)
    assert {*asked} == {f"SIM-{number + 1}" for number in range(60)}


@pytest.mark.parametrize("real", [True, False])
def test_the_report_has_the_link_where_somebody_sees_it(theatre, monkeypatch, real):
    theatre.stage.keep_reports()
    link = "https://github.com/gds/paas/issues/12"
    opened = delivery("#12", link, simulated=not real)
    monkeypatch.setattr(theatre.stage.tracker, "_delivery", lambda effect: opened)
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants no")
    theatre.say("alex", "!incident task Rotate the key --after")
    theatre.say("alex", "!incident resolve It holds")
    [page] = theatre.stage.reports._folders["open"].iterdir()
    text = page.read_text(encoding="utf-8")
    assert "Rotate the key" in text
    assert "for after the incident" in text
    assert (link in text) == real


def test_without_a_name_it_is_of_the_only_open_incident_or_else_over_all(ended):
    ended.say("alex", "!incident start Logs are late --priority P3 --tenants no")
    assert "INC-1 1. Rotate the key" in ended.say("alex", "!incident tasks")
    assert "INC-2 has no open task" in ended.say("alex", "!incident tasks INC-2")
    ended.say("sam", "!incident done INC-1 1")
    assert "INC-2 has no open task" in ended.say("alex", "!incident tasks")
    ended.say("alex", "!incident task Widen the pipe")
    assert "INC-2, open tasks:" in ended.say("alex", "!incident tasks")
    ended.say("alex", "!incident start Apps are slow --priority P3 --tenants no")
    assert "INC-2 1. Widen the pipe" in ended.say("alex", "!incident tasks")
