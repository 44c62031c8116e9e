"""The status page in chat: a draft sent there is posted once and in order; what fails is said."""

import pytest

ROOM = "#paas-incident"


@pytest.fixture
def working(theatre):
    """INC-1, a P1 with both leads and a draft of the first notice."""
    theatre.cast("pat", "paas-sre")
    theatre.say("alex", "!incident start Apps fail --priority P1")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.say("sam", "!comms draft Some requests may fail --next 10:20")
    return theatre


def page(theatre):
    """Return what the page shows: its incidents, each with the status and first line of a post."""
    return [
        (each.name, [(notice.status, notice.body.splitlines()[-2]) for notice in each.notices])
        for each in theatre.stage.status_page._board.incidents
    ]


def words(theatre):
    return [notice.body for each in theatre.stage.status_page._board.incidents
            for notice in each.notices]  # fmt: skip


def told(theatre):
    return [(a.channel, a.draft) for a in theatre.incident().announcements]


def said(theatre, to=ROOM):
    return "\n".join(text for where, text in theatre.posts if where == to)


def state(theatre, typed):
    return theatre.say("sam", f"!comms components {typed}")


def test_what_is_sent_first_opens_an_incident_on_the_page_and_counts_as_told(working):
    answer = working.say("sam", "!comms send")
    assert "INC-1 draft 1: being posted on StatusPage (simulated: nobody outside" in answer
    [(name, [(status, _)])] = page(working)
    assert (name, status) == ("Some requests may fail", "investigating")
    assert words(working) == [working.incident().drafts[0].text]
    assert told(working) == [("StatusPage", 1)]
    assert "next tenant update by 10:20 GMT" in working.say("sam", "!comms due")
    [line] = working.say("sam", "!comms channels").splitlines()[:1]
    assert line.startswith("StatusPage: first notice (draft 1) at 10:00 GMT, promised more by")
    assert line.endswith(" · https://statuspage.invalid/incidents/SIM1")


def test_from_the_first_word_to_the_review_it_is_one_incident_on_the_page(working):
    working.say("sam", "!comms send")
    working.say("alex", "!comms doing We are undoing a change")
    for kind in ("identified", "update", "further"):
        working.pass_time(minutes=5)
        working.say("sam", f"!comms draft {kind} --next 11:00")
        working.say("sam", "!comms send")
    working.pass_time(minutes=5)
    working.say("alex", "!incident fixed It works")
    working.say("sam", "!comms draft monitoring")
    working.say("sam", "!comms send")
    working.say("alex", "!incident resolve gone")
    working.say("sam", "!comms draft")
    working.say("sam", "!comms send")
    link = "https://example.org/report"
    working.say("sam", f"!comms draft review We have written down what we learnt: {link}")
    assert "being posted" in working.say("sam", "!comms send --in StatusPage")
    [(_, posts)] = page(working)
    assert [status for status, _ in posts] == [
        "investigating", "identified", "identified", "identified", "monitoring", "resolved",
        "postmortem",
    ]  # fmt: skip
    [incident] = working.stage.status_page._board.incidents
    assert incident.notices[-1].link == link


def test_sending_twice_posts_once(working):
    working.say("sam", "!comms send 1")
    answer = working.say("sam", "!comms send 1")
    assert "draft 1: already sent in StatusPage at 10:00 GMT" in answer
    assert len(words(working)) == 1


def test_while_the_page_is_down_nobody_was_told_and_the_clock_runs(working):
    working.stage.status_page.fail()
    working.say("sam", "!comms send")
    assert "Statuspage does not answer, so draft 1 is not out in StatusPage yet" in said(working)
    by_hand = "By hand (https://status.cloud.service.gov.uk/), copy this, then type"
    assert by_hand in said(working)
    assert told(working) == []
    assert "already on its way to StatusPage" in working.say("sam", "!comms send 1")
    working.stage.status_page.restore()
    working.pass_time(minutes=2)
    assert "INC-1: draft 1 is out in StatusPage, asked for at 10:00 GMT." in said(working)
    assert told(working) == [("StatusPage", 1)]
    assert len(words(working)) == 1


def test_while_the_page_is_down_the_end_is_not_told_there(working):
    working.say("sam", "!comms send")
    working.say("alex", "!incident resolve gone")
    working.stage.status_page.fail()
    working.say("sam", "!comms draft")
    working.say("sam", "!comms send")
    refused = "the resolution is on its way to StatusPage, and I do not know yet"
    assert refused in working.say("sam", "!incident close")
    working.stage.status_page.restore()
    working.pass_time(minutes=2)
    assert working.stage.status_page._board.incidents[0].status == "resolved"
    assert refused not in working.say("sam", "!incident close --because a drill")


def test_what_was_told_by_hand_meanwhile_is_not_posted_too(working):
    working.stage.status_page.fail()
    working.say("sam", "!comms send")
    working.say("sam", "!comms announced StatusPage")
    working.stage.status_page.restore()
    working.pass_time(minutes=5)
    assert words(working) == []
    assert told(working) == [("StatusPage", 1)]


def test_what_the_page_missed_is_not_posted_after_something_newer(working):
    working.stage.status_page.fail()
    working.say("sam", "!comms send")
    working.say("sam", "!comms draft Fewer requests fail now --next 10:40")
    working.say("sam", "!comms send")
    working.stage.status_page.restore()
    working.pass_time(minutes=5)
    [(_, [(_, _)])] = page(working)
    assert words(working) == [working.incident().drafts[1].text]
    assert "draft 1 was not sent in StatusPage after all, as it is out of date" in said(working)


def test_the_end_is_still_posted_when_the_review_is_sent_before_the_page_answers(working):
    working.say("sam", "!comms send")
    working.say("alex", "!incident resolve gone")
    working.stage.status_page.fail()
    for typed in ("resolved", "review We have written down what we learnt"):
        working.say("sam", f"!comms draft {typed}")
        assert "being posted" in working.say("sam", "!comms send --in StatusPage")
    working.stage.status_page.restore()
    working.pass_time(minutes=2)
    [(_, posts)] = page(working)
    assert [status for status, _ in posts] == ["investigating", "resolved", "postmortem"]
    assert told(working) == [("StatusPage", number) for number in (1, 2, 3)]


def test_a_post_that_fails_for_good_is_said_with_the_words_to_copy(working):
    working.stage.status_page.fail()
    working.say("sam", "!comms send")
    working.pass_time(minutes=61)
    assert "draft 1 did not go out in StatusPage, and I have stopped trying" in said(working)
    assert "To try again: !comms send 1 --in StatusPage" in said(working)
    assert told(working) == []
    working.stage.status_page.restore()
    working.say("sam", "!comms send 1 --in StatusPage --because it is still true")
    assert told(working) == [("StatusPage", 1)]
    assert len(words(working)) == 1


def test_what_waits_for_the_page_outlives_a_restart_and_is_posted_once(working):
    working.stage.status_page.fail()
    working.say("sam", "!comms send")
    working.restart()
    working.stage.status_page.restore()
    working.pass_time(minutes=2)
    assert len(words(working)) == 1
    assert told(working) == [("StatusPage", 1)]


def test_a_restricted_incident_is_on_the_page_only_in_the_words_agreed_for_it(working):
    working.stage.status_page.fail()
    working.say("sam", "!comms send")
    working.say("alex", "!incident cyber yes")
    working.stage.status_page.restore()
    working.pass_time(minutes=5)
    assert words(working) == []
    working.tell("sam", "!comms draft --next 12:00")
    working.tell("sam", "!comms send")
    [text] = words(working)
    assert "We cannot say more about it yet." in text
    assert "request" not in text


# ---- components


def test_a_post_that_names_no_component_is_remarked_on(working):
    nudge = "People who follow single components were not told"
    assert nudge in working.say("sam", "!comms send")
    state(working, "Applications partial outage")
    working.say("sam", "!comms draft Fewer fail --next 10:40")
    assert nudge not in working.say("sam", "!comms send")


def test_what_was_named_goes_with_every_post_and_with_the_end_works_again(working):
    answer = state(working, "Applications, logs partial outage")
    assert answer.splitlines()[0] == (
        "INC-1 on the status page: Applications partial outage, Logs and metrics partial outage. "
        "It goes with every post; to post it now: !comms draft."
    )
    working.say("sam", "!comms send")
    states = {c.name: c.state for c in working.stage.status_page.component_states()}
    assert states["Applications"] == states["Logs and metrics"] == "partial_outage"
    assert states["Backing services"] == "operational"
    working.say("alex", "!incident resolve gone")
    working.say("sam", "!comms draft")
    working.say("sam", "!comms send")
    assert {c.state for c in working.stage.status_page.component_states()} == {"operational"}
    assert "still not operational" not in said(working)
    assert "Applications operational, Logs and metrics operational." in state(working, "")
    working.say("alex", "!incident reopen it is back")
    assert "Applications operational, Logs and metrics operational." in state(working, "")
    working.say("sam", "!comms draft identified Some requests fail again --next 10:40")
    assert (
        "The status page shows every component of INC-1 as operational; to say what fails: "
        "!comms components Applications partial outage"
    ) in working.say("sam", "!comms send")


def test_an_incident_that_somebody_opened_on_the_page_by_hand_is_told_once(working):
    working.stage.status_page.open_by_hand("Apps are failing")
    working.say("sam", "!comms send")
    assert (
        "INC-1: StatusPage shows another open incident that I did not post: “Apps are failing” "
        "https://statuspage.invalid/incidents/HAND1. If it is the same outage, tenants read of it "
        "twice: end that one there."
    ) in said(working)
    working.say("sam", "!comms draft identified Fewer fail --next 10:40")
    working.say("sam", "!comms send")
    assert "another open incident" not in said(working)


def test_after_the_end_what_does_not_work_on_the_page_is_said(working):
    state(working, "Applications partial outage")
    working.say("sam", "!comms send")
    working.say("alex", "!incident start Something else")
    working.say("alex", "!comms components INC-2 Backing services degraded")
    working.say("alex", "!comms draft INC-2 first Backing services are slow --next 10:30")
    working.say("alex", "!comms send INC-2")
    working.say("alex", "!incident resolve INC-2 gone")
    working.say("alex", "!incident resolve INC-1 gone")
    working.say("sam", "!comms draft INC-1")
    working.say("sam", "!comms send INC-1")
    assert (
        "INC-1: the resolution is out in StatusPage, but a component is not operational there: "
        "Backing services. If it works again: !comms components INC-1 Backing services operational"
    ) in said(working)


def test_the_end_of_one_incident_is_none_of_what_fails_by_another(working):
    state(working, "Applications, Backing services partial outage")
    working.say("sam", "!comms send")
    working.say("alex", "!incident start Something else")
    working.say("alex", "!comms components INC-2 Applications major outage")
    working.say("alex", "!comms draft INC-2 first Logins may fail --next 10:30")
    working.say("alex", "!comms send INC-2")
    working.say("alex", "!incident resolve INC-1 gone")
    working.say("sam", "!comms draft INC-1")
    working.say("sam", "!comms send INC-1")
    shown = {c.name: c.state for c in working.stage.status_page.component_states()}
    assert shown["Applications"] == "major_outage"
    assert shown["Backing services"] == "operational"
    assert "not operational there" not in said(working)
    assert [name for name, _ in page(working)] == ["Some requests may fail", "Logins may fail"]


def test_components_are_shown_and_what_is_none_is_asked_for(working):
    assert "names no component yet. The status page has Applications, D" in state(working, "")
    wrong = state(working, "Apps partial outage")
    assert "“Apps” is not one of the playbook’s components. Valid: Applications," in wrong
    assert "Which state? Write one of operational, under maintenance" in state(working, "Logs bad")
    assert "Which component?" in state(working, "operational")
    state(working, "Logs degraded")
    assert "recorded already" in state(working, "logs degraded performance")
    assert "Logs and metrics degraded performance. It goes" in state(working, "")
    line = "sam: on the status page: Logs and metrics degraded performance"
    assert line in working.say("sam", "!incident timeline")


def test_what_people_wrote_is_text_on_the_page(working):
    typed = "<b>@here</b> {{ 7*7 }} *look* \u202eevil"
    working.say("sam", f"!comms edit 1 {typed}\nWe will update you by 10:20am.")
    working.say("sam", "!comms send")
    [text] = words(working)
    assert "<b>@here</b> {{ 7*7 }} *look*" in text
    assert "49" not in text
    assert "\u202e" not in text


def test_a_comms_lead_who_resolves_is_asked_to_say_so_in_a_sentence(working):
    working.say("sam", "!comms announced StatusPage")
    answer = working.say("sam", "!incident resolve rolled back")
    assert "has not been told in StatusPage, where it was announced." in answer
