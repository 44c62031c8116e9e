"""`!rota`: who is on, who is away, and what that allows."""

import json

import pytest

from muster.bootstrap import services_of
from muster.people import Member, Person, Roster
from muster.record.export import lines
from muster.rehearsal.command import rehearsal_settings
from muster.rota import Written
from tests.conftest import ROOT
from tests.lost_storage import lose
from tests.theatre import ROOM, Theatre


@pytest.fixture
def rota(theatre):
    """Alex (support), Pat, Mika (managed), Sam (comms), and Kim of the SMT; a Monday at ten."""
    theatre.cast("kim", "smt")
    return theatre


def test_now_says_who_is_on_who_can_be_asked_and_what_today_allows(rota):
    answer = rota.say("eve", "!rota now")
    assert answer.splitlines() == [
        "On support: alex · on comms: sam",
        "Comms support: sam · P&T SMT escalation rota: kim · Delivery manager: nobody",
        "Capacity today: 2 PaaS SREs. What that supports: !rota capacity",
    ]


def test_now_names_the_paas_sre_before_the_managed_pool(rota):
    rota.cast("mika", "managed-service", on_support=True)
    assert "On support: alex then mika" in rota.say("alex", "!rota now")
    rota.say("alex", "!rota absent me until friday")
    answer = rota.say("alex", "!rota now")
    assert "On support: mika" in answer
    assert "alex is on support but not available; pat stands in." in answer
    assert "Away: alex until Fri 6 March 2026" in answer


def test_now_says_what_to_type_when_nobody_is_on(rota):
    rota.cast("alex", "paas-sre")
    rota.cast("sam", "comms")
    answer = rota.say("pat", "!rota now")
    assert "On support: nobody · on comms: nobody" in answer
    assert "Nobody is on support. Type !rota support alex" in answer
    assert "Nobody is on comms. Type !rota comms PERSON" in answer


def test_when_nobody_stands_in_the_next_engineer_of_the_order_is_named(rota):
    rota.say("alex", "!rota absent pat")
    answer = rota.say("alex", "!rota absent me")
    assert "alex is on support but not available, and nobody stands in." in answer
    assert "Type !rota support mika" in answer


@pytest.mark.parametrize(
    ("wall", "resume"),
    [((2026, 3, 2, 17, 0), "09:00 GMT on Tue 3 March"), ((2026, 4, 3, 11, 0), "09:00 BST on Tue")],
)
def test_out_of_hours_is_said_with_when_hours_resume(rota, wall, resume):
    rota.clock(*wall)
    for verb in ("now", "capacity"):
        answer = rota.say("alex", f"!rota {verb}")
        assert "It is out of hours. There is no out of hours provision for this service." in answer
        assert f"Hours resume at {resume}" in answer
        assert answer.count("\n") < 6
    rota.clock(2026, 4, 7, 9, 0)
    assert "out of hours" not in rota.say("alex", "!rota now")


def test_pools_say_who_is_in_them_and_who_is_away(rota):
    rota.say("alex", "!rota absent pat today to friday")
    answer = rota.say("eve", "!rota pools")
    assert answer.splitlines() == [
        "PaaS SREs: alex (on support), pat (away until Fri 6 March 2026)",
        "Managed Service SREs: mika",
        "GDS Backstop Engineers: nobody is in it",
        "Comms support: sam (on comms)",
        "P&T SMT escalation rota: kim",
        "Delivery manager: nobody is in it",
    ]
    for typed in ("comms", "COMMS", "comms support"):
        assert rota.say("eve", f"!rota pools {typed}") == "Comms support: sam (on comms)"


def test_capacity_follows_who_is_away(rota):
    assert rota.say("eve", "!rota capacity").splitlines() == [
        "Today: 2 PaaS SREs.",
        "Available: PaaS SREs: alex and pat · Managed Service SREs: mika",
        "Supported: P1, P2, P3, Tenant comms by ticket, Security patches, P4, "
        "Non-security updates, Investigative actions, Optimisation",
        "Not supported: Out-of-hours support, Functional improvement",
    ]
    rota.say("alex", "!rota absent alex")
    rota.say("alex", "!rota absent pat")
    answer = rota.say("eve", "!rota capacity")
    assert "Today: managed service only." in answer
    assert "Not supported: P4," in answer
    rota.say("alex", "!rota absent mika")
    answer = rota.say("eve", "!rota capacity")
    assert "so nothing is supported" in answer
    assert "\nSupported" not in answer


def test_an_absence_is_said_back_with_its_dates_in_words(rota):
    answer = rota.say("alex", "!rota absent pat 2026-03-09 to 2026-03-13")
    assert answer == (
        "pat is away from Mon 9 March 2026 to Fri 13 March 2026 (absence 1). "
        "To cancel it: !rota back 1"
    )
    assert rota.say("alex", "!rota absences").startswith(
        "1. pat from Mon 9 March 2026 to Fri 13 March 2026"
    )
    answer = rota.say("pat", "!rota absent me")
    assert answer.startswith("You are away from Mon 2 March 2026 until back")
    assert "in place of 1" in answer


def test_dates_that_leave_nobody_of_a_staggered_pool_are_warned_about_and_recorded(rota):
    assert "Mind" not in rota.say("alex", "!rota absent alex monday to friday")
    answer = rota.say("alex", "!rota absent pat thursday to 2026-03-09")
    assert "pat is away from Thu 5 March 2026 to Mon 9 March 2026" in answer
    assert "Note: PaaS SREs: nobody is there from Thu 5 March 2026 to Fri 6 March 2026." in answer
    assert "The playbook: “Absences should be staggered" in answer
    assert answer.count("\n") < 6
    assert "nobody is there from Thu 5 March" in rota.say("eve", "!rota absences")
    assert len(rota.services.rota.rota().state.absences) == 2


def test_a_gap_of_another_pool_is_not_told_to_whoever_has_no_part_in_it(rota):
    for person in ("alex", "pat"):
        rota.say("alex", f"!rota absent {person} friday")
    assert "Mind" not in rota.say("alex", "!rota absent mika friday")


def test_the_same_absence_typed_twice_is_there_already(rota):
    rota.say("alex", "!rota absent pat friday")
    before = rota.services.journal.position()
    answer = rota.say("alex", "!rota absent pat friday")
    assert answer.startswith("pat is away then already: on Fri 6 March 2026 (absence 1).")
    assert rota.services.journal.position() == before


def test_back_ends_an_absence_today_and_says_what_is_still_to_come(rota):
    rota.say("alex", "!rota absent alex until thursday")
    rota.say("alex", "!rota absent alex friday")
    answer = rota.say("sam", "!rota back alex")
    assert answer.splitlines()[0] == "alex is back, and on support."
    assert "Away again on Fri 6 March 2026 (absence 2)" in answer
    assert "On support: alex" in rota.say("sam", "!rota now")
    answer = rota.say("sam", "!rota back alex")
    assert answer.startswith("alex is here already.")
    assert "To cancel that: !rota back 2" in answer
    assert "Absence 2 is cancelled" in rota.say("sam", "!rota back #2")
    assert "is over already" in rota.say("sam", "!rota back 2")
    assert rota.say("sam", "!rota back alex") == "alex is here already."


def test_one_absence_of_two_that_ends_leaves_the_other(rota):
    rota.say("alex", "!rota absent pat today to thursday")
    rota.say("alex", "!rota absent pat tomorrow to friday")
    rota.wait(days=1)
    answer = rota.say("alex", "!rota back 1")
    assert "pat is back" not in answer
    assert "Still away from Tue 3 March 2026 to Fri 6 March 2026" in answer


def test_many_absences_stay_a_short_answer(rota):
    for day in range(9, 17):
        rota.say("alex", f"!rota absent pat 2026-03-{day:02}")
        rota.say("alex", f"!rota absent alex 2026-03-{day:02}")
    answer = rota.say("alex", "!rota absences")
    assert "And 12 later" in answer
    assert answer.count("\n") <= 6
    assert "alex" not in rota.say("alex", "!rota absences pat").partition("And")[0]
    assert "sam is not away, now or later" in rota.say("alex", "!rota absences sam")


def test_a_shift_that_is_taken_counts_from_then_on(rota):
    assert rota.say("alex", "!rota support pat") == (
        "@pat is on support from now on, in place of alex."
    )
    assert "On support: pat · on comms: sam" in rota.say("alex", "!rota now")
    assert rota.say("pat", "!rota support me") == "You are on support already."
    assert "on comms from now on, in place of sam" in rota.say("mika", "!rota comms me")
    answer = rota.say("eve", "!incident start Apps fail --tenants yes")
    assert "@pat is engineering lead" in answer
    rota.stage.restart()
    assert "On support: pat · on comms: mika" in rota.say("alex", "!rota now")


def test_whoever_is_away_takes_a_shift_only_with_a_reason(rota):
    rota.say("alex", "!rota absent pat until friday")
    answer = rota.say("alex", "!rota support pat")
    assert answer.startswith("Not done: pat is away until Fri 6 March 2026.")
    answer = rota.say("alex", "!rota support pat --because back this afternoon")
    assert "But away until Fri 6 March 2026" in answer
    assert "Reason recorded: back this afternoon" in answer


def test_a_declaration_leaves_the_lead_to_whoever_is_available(rota):
    rota.cast("mika", "managed-service", on_support=True)
    rota.say("alex", "!rota absent alex")
    assert "@pat is engineering lead" in rota.say("sam", "!incident start Apps fail")
    rota.say("alex", "!rota absent pat")
    assert "@mika is engineering lead" in rota.say("sam", "!incident start Logs are late")


def test_strangers_may_read_and_change_nothing(rota):
    before = rota.services.journal.position()
    for typed in ("absent alex", "absent me", "support pat", "comms pat"):
        assert "you are not on this team’s roster" in rota.say("eve", f"!rota {typed}")
    assert rota.services.journal.position() == before
    assert "Nobody is away" in rota.say("eve", "!rota absences")


def test_where_tenants_read_nothing_is_shown_and_nothing_recorded(among_tenants):
    rota = among_tenants
    rota.cast("pat", "paas-sre")
    for verb in ("now", "pools", "capacity", "absences", "absent pat", "back pat", "support pat"):
        answer = rota.say("alex", f"!rota {verb}", "#paas-tenants")
        assert answer.startswith("I do not speak of that here")
        assert "pat" not in answer
        assert "SRE" not in answer
    assert rota.services.journal.position() == 0


def test_people_are_named_as_the_chat_and_the_roster_name_them(rota):
    rota.stage.company._members["jo"] = Member(
        Person("jo", "Jo van Dam"), frozenset({"paas-sre"}), handles={"rehearsal": "jo"}
    )
    rota.cast("x")
    for typed in ("jo", "@jo", "JO", "Jo van Dam", "jo van dam"):
        answer = rota.say("alex", f"!rota absent {typed} friday")
        assert answer.startswith("Jo van Dam is away"), typed
        rota.say("alex", f"!rota back {answer.partition('absence ')[2].partition(')')[0]}")


def test_a_team_without_a_roster_is_told_so_and_nothing_breaks(tmp_path, playbook):
    theatre = Theatre(
        rehearsal_settings(), playbook, tmp_path, MUSTER_SCHEDULE=Written(Roster(open=True))
    )
    theatre.start()
    try:
        theatre.clock(2026, 3, 2, 18, 0)
        answer = theatre.say("eve", "!rota now")
        assert "There is no roster" in answer
        assert "out of hours" in answer
        for typed in ("absent me", "absent @eve friday", "back eve", "support me", "absences me"):
            assert "so I keep no rota" in theatre.say("eve", f"!rota {typed}")
        for typed in ("pools", "capacity", "absences", "back 1"):
            assert theatre.say("eve", f"!rota {typed}")
        assert services_of(theatre.stage.bot).journal.position() == 0
    finally:
        theatre.stop()


def test_a_playbook_without_pools_to_stagger_or_a_plan_works_too(tmp_path, ferry):
    settings = rehearsal_settings(str(ROOT / "playbooks" / "harbour-ferry.yaml"))
    theatre = Theatre(settings, ferry, tmp_path)
    theatre.cast("ana", "crew", on_support=True)
    theatre.start()
    try:
        assert "has no capacity plan" in theatre.say("ana", "!rota capacity")
        assert "Mind" not in theatre.say("ana", "!rota absent me")
        assert "Capacity" not in theatre.say("ana", "!rota now")
    finally:
        theatre.stop()


def test_while_the_storage_is_away_the_rota_is_still_told(rota, monkeypatch):
    rota.say("alex", "!rota absent alex")

    lose(rota.services.journal, monkeypatch)
    rota.stage.say("alex", "!rota absent pat", ROOM)
    assert "Nothing was recorded" in rota.heard[-1].text
    assert "Away: alex until back" in rota.say("alex", "!rota now")


def test_phones_capitalise(rota):
    assert "On support: alex" in rota.say("alex", "!Rota Now")


def test_the_export_holds_the_rotas_events_after_the_incidents(rota):
    rota.say("alex", "!incident start Apps fail")
    rota.say("alex", "!rota absent pat friday")
    *_, last = (line for line in lines(rota.services.journal) if line["type"] == "event")
    assert (last["type"], last["incident"], last["kind"]) == ("event", None, "absence_planned")
    assert last["data"] == {
        "person": {"id": "pat", "name": "pat"}, "first": "2026-03-06", "last": "2026-03-06"
    }  # fmt: skip
    json.dumps(last)
    assert all(line["incident"] == "INC-1" for line in lines(rota.services.journal, 1))


@pytest.mark.parametrize(
    "typed",
    [
        "rota now friday",
        "rota friday",
        "rota on friday",
        "rota who is on 6 March?",
        "oncall friday",
    ],
)
def test_the_rota_of_another_day_is_of_that_day(theatre, typed):
    theatre.tell("alex", "!rota absent alex friday")
    theatre.tell("pat", "!rota absent pat friday to monday")
    first, *_ = theatre.tell("alex", f"!{typed}").splitlines()
    assert first.startswith("Fri 6 March 2026: on support: nobody (mika could: !rota support mika)")
    assert "away: alex and pat" in first
    assert "capacity: managed service only" in first
    assert theatre.tell("alex", "!rota now").startswith("On support: alex")
    assert theatre.tell("alex", "!rota today").startswith("On support: alex")


def test_several_days_have_a_line_each(theatre):
    theatre.tell("alex", "!rota absent alex friday to monday")
    days = theatre.tell("alex", "!rota now friday to monday").splitlines()
    assert [line.split(":")[0] for line in days[:4]] == [
        "Fri 6 March 2026",
        "Sat 7 March 2026, not a working day",
        "Sun 8 March 2026, not a working day",
        "Mon 9 March 2026",
    ]


def test_what_a_day_supports_is_of_that_day(theatre):
    theatre.tell("alex", "!rota absent alex friday")
    assert theatre.tell("alex", "!rota capacity friday").startswith("Fri 6 March 2026: 1 PaaS SRE")
    assert theatre.tell("alex", "!rota capacity").startswith("Today: 2 PaaS SREs")


def test_what_is_no_day_is_not_answered_for_today(theatre):
    assert "as a date" in theatre.tell("alex", "!rota now someday")
    assert theatre.tell("alex", "!rota next week").endswith("Did you mean !rota absences")
