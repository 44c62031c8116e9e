"""Alerts in chat: told, acknowledged, dismissed, taken on by an incident and settled with it."""

from datetime import timedelta

import pytest

from muster.alerts import AlertNews, AlertState, Status
from muster.alerts.repository import AlertEffects, AlertRepository
from muster.kernel.effects import EffectDone, EffectFailed
from muster.kernel.events import Place
from tests.conftest import ROOT
from tests.theatre import ROOM


def arrive(theatre, its_id="PD1", title="5xx rate high", service="router"):
    """Let an alert come in; return what the bot said of it: (room or person, text)."""
    theatre.heard.clear()
    theatre.stage.alert(its_id, service, title)
    return theatre.posts


def hear(theatre, status, its_id="PD1", by=None):
    """Let the paging service tell what somebody did there; return what the bot said of it."""
    theatre.heard.clear()
    services, now = theatre.services, theatre.stage.clock.now()
    news = AlertNews(its_id, Status(status), now, "t", "s", "P", "high", "", now, by=by)
    services.alerts.heard(news, now)
    services.dispatch.wake()
    return theatre.posts


def alert(theatre, its_id="PD1"):
    return theatre.services.alerts.find(its_id)


def asked(theatre, its_id="PD1"):
    return [each.effect.action for each in alert(theatre, its_id).effects]


def rooms(posts):
    return [where for where, _ in posts]


# ---- telling


def test_an_alert_is_told_in_the_incident_room_and_to_whoever_is_on_support(theatre):
    posts = arrive(theatre)
    assert rooms(posts) == [ROOM, "alex"]
    for _, text in posts:
        assert text.splitlines() == [
            "Alert PD1 #1 from router, 10:00 GMT: 5xx rate high "
            "https://pagerduty.invalid/incidents/PD1",
            "Take it: !incident ack PD1 · no incident: !incident dismiss PD1 REASON"
            " · an incident: !incident start TEXT --alert PD1",
        ]


def test_comms_are_not_told_even_when_they_are_on_support_too(theatre):
    theatre.cast("sam", "comms", on_comms=True, on_support=True)
    assert rooms(arrive(theatre)) == [ROOM, "alex"]


def test_engineers_are_told_in_the_order_of_their_pools(theatre):
    theatre.cast("mika", "managed-service", on_support=True)
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("pat", "paas-sre", on_support=True)
    assert rooms(arrive(theatre)) == [ROOM, "alex", "pat", "mika"]


def test_whoever_is_away_is_not_told(theatre):
    theatre.say("alex", "!rota absent me")
    assert rooms(arrive(theatre)) == [ROOM, "pat"]


def test_what_comes_in_the_next_minute_is_told_together(theatre):
    arrive(theatre)
    assert arrive(theatre, "PD2", "Latency") == []
    assert arrive(theatre, "PD3", "Failed logins", "uaa") == []
    theatre.pass_time(minutes=1)
    assert rooms(theatre.posts) == [ROOM, "alex"]
    assert theatre.posts[0][1] == (
        "2 more alerts since 10:00 GMT, 2 services; newest: PD3 Failed logins (uaa), "
        "PD2 Latency (router). List: !incident alerts · take all: !incident ack all "
        "(or ack INC-N all)"
    )
    theatre.pass_time(hours=1)
    assert theatre.posts == []


def test_the_length_of_the_window_is_the_playbooks(adapted):
    theatre = adapted(("together_within: 1m", "together_within: 5m"))
    arrive(theatre)
    arrive(theatre, "PD2")
    theatre.pass_time(minutes=4, seconds=59)
    assert theatre.posts == []
    theatre.pass_time(seconds=1)
    assert rooms(theatre.posts) == [ROOM, "alex"]


def test_a_storm_of_five_hundred_is_told_in_at_most_three_messages(theatre):
    said = []
    for n in range(500):
        said += arrive(theatre, f"PD{n}", f"Host {n} is down", f"service-{n % 3}")
        if n % 5 == 0:
            theatre.pass_time(seconds=1)
            said += theatre.posts
    theatre.pass_time(minutes=3)
    said += theatre.posts
    in_room = [text for where, text in said if where == ROOM]
    assert len(in_room) == 3
    assert len(theatre.services.alerts.open()) == 500
    counted = [int(text.split()[0]) for text in in_room[1:]]
    assert sum(counted) == 499
    theatre.pass_time(hours=2)
    assert theatre.posts == []
    assert len(arrive(theatre, "PD777")) == 2, "and then the next is told at once"


def test_what_was_seen_to_before_it_was_told_is_only_counted(theatre):
    arrive(theatre)
    for n in range(2, 6):
        arrive(theatre, f"PD{n}")
    hear(theatre, "resolved", "PD2")
    hear(theatre, "acknowledged", "PD3", by="Alex")
    theatre.pass_time(minutes=1)
    text = theatre.posts[0][1]
    assert text.startswith("4 more alerts since 10:00 GMT from router; newest: PD5")
    assert "PD2" not in text
    assert "PD3" not in text
    assert "Acknowledged or over meanwhile: 2." in text


def test_when_all_were_seen_to_nothing_is_said(theatre):
    arrive(theatre)
    arrive(theatre, "PD2")
    hear(theatre, "resolved", "PD2")
    theatre.pass_time(minutes=5)
    assert theatre.posts == []


def test_one_that_calls_people_again_is_told_again(theatre):
    arrive(theatre)
    theatre.say("alex", "!incident ack")
    theatre.pass_time(minutes=30)
    posts = hear(theatre, "triggered")
    assert rooms(posts) == [ROOM, "alex"]
    assert "Alert PD1 #1 from router" in posts[0][1]


def test_a_restart_neither_loses_nor_repeats_what_was_told(theatre):
    arrive(theatre)
    arrive(theatre, "PD2")
    theatre.heard.clear()
    theatre.restart()
    theatre.stage.tick()
    assert [text for where, text in theatre.posts if where == ROOM] == [
        text for where, text in theatre.posts if where == "alex"
    ]
    [told] = [text for where, text in theatre.posts if where == ROOM]
    assert told.startswith("Alert PD2")
    theatre.heard.clear()
    theatre.restart()
    theatre.pass_time(minutes=10)
    assert theatre.posts == []


def test_what_came_while_the_plugin_was_off_is_told_when_it_is_back(theatre):
    manager = theatre.stage.bot.plugin_manager
    manager.deactivate_plugin("Incident")
    for n in range(3):
        arrive(theatre, f"PD{n}")
    manager.activate_plugin("Incident")
    assert rooms(theatre.posts) == [ROOM, "alex"]
    assert theatre.posts[0][1].startswith("3 alerts since 10:00 GMT from router")


def test_alerts_are_told_out_of_hours_too(theatre):
    theatre.clock(2026, 3, 4, 3, 12)
    assert rooms(arrive(theatre)) == [ROOM, "alex"]


# ---- listing


def test_the_open_alerts_are_listed_oldest_first_with_who_sees_to_them(theatre):
    assert theatre.say("alex", "!incident alerts") == "No alert is open."
    arrive(theatre)
    theatre.pass_time(minutes=2)
    arrive(theatre, "PD2", "Latency", "uaa")
    theatre.say("pat", "!incident ack PD1")
    theatre.pass_time(minutes=8)
    assert theatre.say("alex", "!incident alerts").splitlines() == [
        "PD1 #1, 10 minutes old: 5xx rate high (router) · acknowledged by pat "
        "https://pagerduty.invalid/incidents/PD1",
        "PD2 #2, 8 minutes old: Latency (uaa) https://pagerduty.invalid/incidents/PD2",
        "Take one: !incident ack PD2 · no incident: !incident dismiss PD2 REASON"
        " · an incident: !incident start TEXT --alert PD2",
    ]


def test_of_many_the_oldest_are_listed_and_the_others_counted(theatre):
    for n in range(30):
        arrive(theatre, f"PD{n:02}")
        theatre.wait(seconds=1)
    lines = theatre.say("alex", "!incident alerts").splitlines()
    assert [line.split()[0] for line in lines[:8]] == [f"PD{n:02}" for n in range(8)]
    assert lines[8] == "And 22 more: !incident alerts --page 2"


def test_where_tenants_read_nothing_is_said_of_alerts(among_tenants):
    theatre = among_tenants
    arrive(theatre)
    for typed in ("alerts", "ack PD1", "dismiss PD1 a test"):
        answer = theatre.say("alex", f"!incident {typed}", "#paas-tenants")
        assert "I do not speak of that here" in answer
        assert "5xx" not in answer
    assert alert(theatre).state == "triggered"
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    assert "PD1" in theatre.say("alex", "!incident status")
    assert "PD1" not in theatre.say("alex", "!incident status", "#paas-tenants")


# ---- acknowledging


@pytest.mark.parametrize("typed", ["", " PD1", " pd1", " #1", " 1", " PD1:"])
def test_an_engineer_acknowledges_an_alert_and_it_is_recorded_who_and_when(theatre, typed):
    arrive(theatre)
    theatre.pass_time(minutes=4)
    answer = theatre.say("alex", f"!incident ack{typed}")
    assert answer.startswith("PD1 (5xx rate high) is acknowledged: it is yours, alex.")
    found = alert(theatre)
    assert (found.state, found.by, found.incident) == ("acknowledged", "alex", None)
    assert found.state_at == theatre.stage.clock.now()
    assert asked(theatre) == ["acknowledge"]


def test_acknowledging_twice_tells_who_did_and_when(theatre):
    arrive(theatre)
    theatre.say("pat", "!incident ack")
    theatre.pass_time(minutes=3)
    answer = theatre.say("alex", "!incident ack")
    assert answer == "PD1 (5xx rate high) is already acknowledged by pat at 10:00 GMT."
    hear(theatre, "resolved")
    answer = theatre.say("alex", "!incident ack pd1")
    assert answer == "PD1 (5xx rate high) is already resolved, since 10:03 GMT."


def test_one_acknowledged_on_the_phone_is_not_acknowledged_again(theatre):
    arrive(theatre)
    theatre.pass_time(minutes=1)
    assert hear(theatre, "acknowledged", by="Pat Parker") == []
    assert "already acknowledged by Pat Parker at 10:01" in theatre.say("alex", "!incident ack")
    assert asked(theatre) == []


def test_without_a_name_it_must_be_clear_which_is_meant(theatre):
    assert "No alert is open" in theatre.say("alex", "!incident ack")
    arrive(theatre)
    arrive(theatre, "PD2", "Latency")
    answer = theatre.say("alex", "!incident ack")
    assert "PD1 (5xx rate high), PD2 (Latency)" in answer
    theatre.say("alex", "!incident ack PD1")
    assert "PD2 (Latency) is acknowledged" in theatre.say("alex", "!incident ack")


@pytest.mark.parametrize("typed", ["PD9", "99", "PD1 PD2", "../users", "x" * 300])
def test_a_name_that_no_alert_has_is_told_with_those_there_are(theatre, typed):
    arrive(theatre)
    answer = theatre.say("alex", f"!incident ack {typed}")
    assert "I know no alert" in answer
    assert "Open: PD1 (5xx rate high)" in answer
    assert asked(theatre) == []


def test_strangers_may_not_but_what_they_see_they_can_declare(theatre):
    arrive(theatre)
    for typed in ("ack", "dismiss PD1 because I say so"):
        assert "not on this team’s roster" in theatre.say("eve", f"!incident {typed}")
    answer = theatre.say("eve", "!incident start Apps fail --alert PD1")
    assert "INC-1 declared" in answer
    assert "PD1 is acknowledged" not in answer
    assert (alert(theatre).state, alert(theatre).incident) == ("triggered", None)
    assert theatre.incident().alert == "PD1"


# ---- what a number or a word means


@pytest.fixture
def both(theatre):
    """INC-1 is open, and so are the alerts PD1 and PD2, with numbers as the service gives them."""
    theatre.say("alex", "!incident start Apps fail")
    now = theatre.stage.clock.now()
    for its_id, number in (("PD1", 2126), ("PD2", 2127)):
        news = AlertNews(
            its_id, Status.TRIGGERED, now, "5xx", "router", "P", "high", "", now, number
        )
        theatre.services.alerts.heard(news, now)
    return theatre


def test_ack_with_a_number_means_the_alert(both):
    both.say("alex", "!incident ack 2127")
    assert alert(both, "PD2").state == "acknowledged"
    assert alert(both, "PD2").incident is None


@pytest.mark.parametrize(
    "typed", ["INC-1 PD1", "inc1 #2126", "1 PD1", "1 2126", "PD1 INC-1", "#2126 inc1"]
)
def test_ack_with_an_incident_attaches_it(both, typed):
    answer = both.say("alex", f"!incident ack {typed}")
    assert "It belongs to INC-1." in answer
    assert (alert(both).state, alert(both).incident) == ("acknowledged", 1)
    assert "INC-1" in both.say("alex", "!incident alerts").splitlines()[0]


def test_status_tells_the_alerts_of_an_incident_and_who_took_them(both):
    assert "Alerts:" not in both.say("alex", "!incident status")
    both.say("alex", "!incident ack PD1 INC-1")
    assert "\nAlerts: PD1 5xx (alex)\n" in both.say("alex", "!incident status")
    both.say("alex", "!incident resolve gone")
    assert "Alerts:" not in both.say("alex", "!incident status")


def test_an_acknowledged_alert_can_be_attached_afterwards(both):
    both.say("alex", "!incident ack PD1")
    assert "acknowledged already. It belongs to INC-1" in both.say("pat", "!incident ack INC-1 PD1")
    assert (alert(both).by, alert(both).incident) == ("alex", 1)


def test_an_incident_that_has_ended_takes_no_alert(both):
    both.say("alex", "!incident dismiss It was a test")
    both.say("alex", "!incident start Another")
    assert "Not done" in both.say("alex", "!incident ack INC-1 PD1")
    assert alert(both).state == "triggered"


@pytest.mark.parametrize(
    "typed", ["PD1 broken smoke test", "pd1: broken smoke test", "#2126 broken smoke test"]
)
def test_dismiss_with_an_alert_dismisses_the_alert(both, typed):
    answer = both.say("alex", f"!incident dismiss {typed}")
    assert answer.startswith("PD1 (5xx) dismissed: it was no incident.")
    assert asked(both) == ["note", "resolve"]
    assert alert(both).effects[0].effect.payload["text"] == (
        "Dismissed as no incident by alex: broken smoke test"
    )
    assert both.incident().state == "declared"
    assert both.kinds().count("dismissed") == 0


@pytest.mark.parametrize("typed", ["PD1", "pd1", "2126", "#2126"])
def test_an_alert_that_is_dismissed_twice_leaves_the_incident_alone(both, typed):
    both.say("alex", "!incident dismiss PD1 a test")
    answer = both.say("sam", f"!incident dismiss {typed} a test")
    assert "PD1 (5xx) is already dismissed by alex" in answer
    assert both.incident().state == "declared"


@pytest.mark.parametrize("typed", ["1 broken smoke test", "INC-1 PD1 rang", "PD77 was a test"])
def test_dismiss_with_anything_else_dismisses_the_incident(both, typed):
    assert "INC-1 dismissed" in both.say("alex", f"!incident dismiss {typed}")
    assert alert(both).state == "triggered"


def test_an_alert_is_dismissed_with_a_reason_only(both):
    assert "needs REASON" in both.say("alex", "!incident dismiss PD1")
    assert alert(both).state == "triggered"


def test_a_number_that_is_both_is_asked_about(both):
    now = both.stage.clock.now()
    news = AlertNews("PD3", Status.TRIGGERED, now, "Odd", "r", "P", "high", "", now, number=1)
    both.services.alerts.heard(news, now)
    answer = both.say("alex", "!incident dismiss 1 a test")
    assert "1 is the incident INC-1 (Apps fail) and the alert PD3 (Odd)" in answer
    assert both.incident().state == "declared"
    assert alert(both, "PD3").state == "triggered"
    both.say("alex", "!incident ack 1")
    assert alert(both, "PD3").state == "acknowledged"


# ---- with an incident


def test_an_incident_declared_for_an_alert_takes_it_on(theatre):
    arrive(theatre)
    answer = theatre.say("alex", "!incident start Apps fail --alert pd1")
    assert "PD1 is acknowledged and belongs to it." in answer
    found = alert(theatre)
    assert (found.state, found.by, found.incident) == ("acknowledged", "alex", 1)
    assert asked(theatre) == ["acknowledge"]
    assert theatre.incident().alert == "pd1"


def test_an_alert_is_taken_on_though_the_bot_stopped_in_between(theatre, monkeypatch):
    arrive(theatre)
    with monkeypatch.context() as patched:
        patched.setattr(AlertRepository, "find_open", lambda *_: None)
        theatre.stage.bot._muster_services.dispatch._lanes.clear()
        theatre.say("alex", "!incident start Apps fail --alert PD1")
    assert alert(theatre).state == "triggered"
    theatre.restart()
    assert (alert(theatre).state, alert(theatre).incident) == ("acknowledged", 1)


@pytest.mark.parametrize("typed", ["resolve It holds", "dismiss A broken test", "close x"])
def test_with_its_incident_an_alert_is_settled(theatre, typed):
    arrive(theatre)
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    theatre.say("alex", "!incident tenants no")
    because = ""
    if typed.startswith("close"):
        theatre.say("alex", "!incident resolve It holds")
        hear_again(theatre)
        because = " --because it is over"
    answer = theatre.say("alex", f"!incident {typed}{because}")
    assert "PD1: resolved in PagerDuty too" in answer
    assert "Resolve the page too" not in answer
    found = alert(theatre)
    assert (found.state, found.by) == ("resolved", "alex")
    assert asked(theatre)[-2:] == ["note", "resolve"]
    note = found.effects[-2].effect.payload["text"]
    assert note.startswith("INC-1 was ")
    assert "by alex" in note


def hear_again(theatre):
    """Let PagerDuty resolve the alert and have it come again, for the same incident."""
    ledger = AlertEffects(theatre.services.alerts, Place("rehearsal"))
    for effect in ledger.effects("alert-pd1"):
        ledger.record("alert-pd1", EffectDone(effect.number), theatre.stage.clock.now())
    theatre.wait(seconds=9)
    hear(theatre, "triggered")


def test_an_alert_is_settled_once_and_stays_settled_when_the_incident_is_reopened(theatre):
    arrive(theatre)
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    theatre.say("alex", "!incident resolve It holds")
    theatre.say("alex", "!incident reopen Errors are back")
    assert alert(theatre).state == "resolved"
    theatre.say("alex", "!incident resolve It holds now")
    theatre.restart()
    assert asked(theatre).count("resolve") == 1


def test_of_a_restricted_incident_the_paging_service_is_told_no_more_than_that_it_is_over(theatre):
    arrive(theatre)
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    theatre.tell("alex", "!incident cyber yes")
    theatre.tell("alex", "!incident dismiss It was the intruder --because settled")
    assert alert(theatre).effects[-2].effect.payload["text"] == (
        "INC-1 was dismissed as no incident by alex"
    )


def test_what_befalls_the_alert_of_an_open_incident_elsewhere_is_told_in_the_room(theatre):
    arrive(theatre)
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    theatre.pass_time(minutes=2)
    assert hear(theatre, "resolved", by="Pat Parker") == [
        (ROOM, "INC-1, alert PD1 (5xx rate high) is resolved, by Pat Parker.")
    ]


def test_what_befalls_an_alert_of_no_incident_is_not_told(theatre):
    arrive(theatre)
    theatre.pass_time(minutes=2)
    assert hear(theatre, "acknowledged", by="Pat Parker") == []
    assert hear(theatre, "resolved", by="Pat Parker") == []


def test_that_the_service_did_as_it_was_asked_is_not_told(theatre):
    arrive(theatre)
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    theatre.say("alex", "!incident resolve It holds")
    theatre.wait(seconds=5)
    assert hear(theatre, "resolved", by="Muster") == []


def test_of_a_restricted_incident_nothing_is_told_in_a_room_that_may_not_hear(adapted):
    theatre = adapted(('need_to_know: ["#paas-incident", ', "need_to_know: ["))
    arrive(theatre)
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    theatre.tell("alex", "!incident cyber yes")
    theatre.wait(minutes=2)
    assert hear(theatre, "resolved", by="Pat Parker") == []


# ---- when the paging service cannot be told


def fate(theatre, body):
    theatre.heard.clear()
    services = theatre.services
    AlertEffects(services.alerts, Place("rehearsal")).record(
        "alert-pd1", body, theatre.stage.clock.now()
    )
    services.dispatch.wake()
    return theatre.posts


def test_that_the_service_does_not_answer_and_that_it_was_given_up_is_told_with_the_way_by_hand(
    theatre,
):
    arrive(theatre)
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident ack")
    [effect] = alert(theatre).effects
    assert theatre.posts == [
        (
            ROOM,
            "PagerDuty does not answer, so that alert PD1 (5xx rate high) is not acknowledged "
            "there yet. I try again until 10:00 GMT on Tue 3 March. By hand: "
            "https://pagerduty.invalid/incidents/PD1",
        )
    ]
    assert fate(theatre, EffectFailed(effect.number, "the token is wrong")) == [
        (
            ROOM,
            "Alert PD1 (5xx rate high) could not be acknowledged in PagerDuty: the token is "
            "wrong. By hand: https://pagerduty.invalid/incidents/PD1",
        )
    ]


def test_that_its_time_was_over_is_said_with_since_when(theatre):
    arrive(theatre)
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident ack")
    [effect] = alert(theatre).effects
    [(_, told)] = fate(theatre, EffectFailed(effect.number, ""))
    assert "in PagerDuty: it has not got through since 10:00 GMT, and I have stopped" in told


def test_that_it_was_done_is_not_told(theatre):
    arrive(theatre)
    theatre.say("alex", "!incident ack")
    assert fate(theatre, EffectDone(alert(theatre).effects[0].number)) == []


def test_another_teams_playbook_says_who_may(on_playbook):
    theatre = on_playbook(ROOT / "playbooks" / "harbour-ferry.yaml")
    theatre.cast("mo", "crew", on_support=True)
    theatre.cast("ada", "desk")
    arrive(theatre)
    room = theatre.playbook.rooms.incident.name
    assert "Not done" in theatre.say("ada", "!incident dismiss PD1 a test", room)
    assert "dismissed" in theatre.say("mo", "!incident dismiss PD1 a test", room)


def test_a_whole_storm_is_acknowledged_for_an_incident_and_ends_with_it(theatre):
    for n in range(1, 31):
        arrive(theatre, f"PD{n}", "5xx rate high")
    theatre.say("pat", "!incident ack PD1")
    theatre.say("alex", "!incident start The router drops requests")
    answer = theatre.say("alex", "!incident ack INC-1 all")
    assert "29 alerts acknowledged: they are yours, alex. They belong to INC-1" in answer
    assert {a.state for a in theatre.services.alerts.open()} == {AlertState.ACKNOWLEDGED}
    assert "No alert waits for anybody" in theatre.say("alex", "!incident ack all")
    theatre.say("alex", "!incident resolve gone")
    assert [a.id for a in theatre.services.alerts.open()] == ["PD1"]
    assert asked(theatre, "PD7") == ["acknowledge", "note", "resolve"]


def test_a_stranger_acknowledges_no_storm(theatre):
    arrive(theatre)
    assert "Not done" in theatre.say("eve", "!incident ack all")
    assert alert(theatre).state is AlertState.TRIGGERED


@pytest.mark.parametrize("ahead", [timedelta(seconds=2), timedelta(hours=3), timedelta(days=18000)])
def test_alerts_are_listed_however_far_the_services_clock_is_ahead(theatre, ahead):
    now = theatre.stage.clock.now()
    news = AlertNews("PD9", Status.TRIGGERED, now + ahead, "t", "s", "P", "high", "", now + ahead)
    theatre.services.alerts.heard(news, now)
    arrive(theatre)
    assert "PD9, less than a minute old: t" in theatre.say("alex", "!incident alerts")
    assert "acknowledged" in theatre.say("alex", "!incident ack PD9")


def test_a_clock_that_was_fifty_years_ahead_once_makes_no_later_news_old(theatre):
    now = theatre.stage.clock.now()
    far = now + timedelta(days=18000)
    news = AlertNews("PD1", Status.TRIGGERED, far, "t", "s", "P", "high", "", far)
    theatre.services.alerts.heard(news, now)
    theatre.wait(minutes=1)
    hear(theatre, "resolved")
    assert alert(theatre).state is AlertState.RESOLVED


def test_a_declaration_for_an_alert_that_is_not_open_says_so(theatre):
    answer = theatre.say("alex", "!incident start Apps fail --alert PD77")
    assert "INC-1 declared" in answer
    assert "There is no open alert PD77" in answer


def test_where_nobody_on_support_is_there_whoever_could_take_it_is_told(theatre):
    theatre.say("alex", "!rota absent alex")
    arrive(theatre)
    told = dict(theatre.posts)
    assert "5xx rate high" in told["pat"]
    assert "alex is on support but not available: @pat, can you take it?" in told["#paas-incident"]


def test_where_nobody_is_there_at_all_the_room_hears_that(theatre):
    for name in ("alex", "pat", "mika"):
        theatre.say("sam", f"!rota absent {name}")
    arrive(theatre)
    [(room, text)] = theatre.posts
    assert room == "#paas-incident"
    assert "nobody stands in. To put somebody on: !rota support PERSON" in text


def test_an_alert_of_an_incident_is_dismissed_by_those_who_work_on_that(theatre):
    arrive(theatre)
    theatre.say("alex", "!incident start Apps fail --alert PD1")
    refusal = theatre.say("mika", "!incident dismiss PD1 noise")
    assert "PD1 belongs to INC-1, which alex leads, and is resolved with it" in refusal
    assert alert(theatre).is_open
    theatre.say("mika", "!incident dismiss PD1 noise --because alex asked me to")
    assert not alert(theatre).is_open


def test_a_helper_dismisses_an_alert_of_theirs(theatre):
    arrive(theatre)
    theatre.say("pat", "!incident start Apps fail --alert PD1")
    theatre.say("mika", "!incident join")
    assert "PD1 (5xx rate high) dismissed" in theatre.say("mika", "!incident dismiss PD1 noise")
