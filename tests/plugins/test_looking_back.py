"""`!incident search` and `stats`, and the like of what is declared: short, and to those who may."""

import pytest

TITLE = "Sign in attempts from an odd network"


def close(theatre, number=1):
    theatre.say("alex", f"!incident resolve INC-{number} it held --because a drill")
    theatre.say("alex", f"!incident close INC-{number} --because a drill")


@pytest.fixture
def secret(theatre):
    """A restricted incident that has ended, and one like it that everybody may know of."""
    theatre.cast("dana", "delivery-manager")
    theatre.cast("kim", "paas-sre")
    theatre.say("alex", f"!incident start {TITLE} --cyber --tenants no --priority P2")
    theatre.say("alex", "!incident fixed the ocelot was locked out")
    close(theatre)
    assert theatre.incident().state == "closed"
    theatre.say("alex", "!incident start Sign in attempts from a new network --tenants no")
    theatre.say("alex", "!incident fixed the filter was mended")
    close(theatre, 2)
    theatre.pass_time(seconds=10)
    return theatre


def test_the_like_is_told_to_those_who_may_know_and_is_absent_for_others(secret):
    assert "ocelot" in secret.say("pat", f"!incident start {TITLE} again")
    close(secret, 3)
    told = secret.say("kim", f"!incident start {TITLE} once more", room="#general")
    assert "declared" in told
    assert "ocelot" not in told
    assert "INC-1" not in told


@pytest.mark.parametrize("typed", ["!incident search ocelot", "!incident search odd network"])
def test_what_may_not_be_known_is_not_found(secret, typed):
    assert "INC-1 closed" in secret.say("dana", typed)
    for room in ("#general", None):
        answer = secret.say("dana", typed, room=room)
        assert answer.startswith("No incident has")
        assert "INC-1" not in answer
    assert "INC-1 closed" in secret.tell("alex", typed)


def test_what_may_not_be_known_is_not_counted_in_the_numbers_or_in_anybodys_load(secret):
    assert secret.say("dana", "!incident stats").startswith("2 incidents")
    assert secret.say("dana", "!incident stats", room="#general").startswith("1 incident ")
    assert secret.tell("alex", "!incident stats").startswith("2 incidents")
    assert secret.tell("dana", "!incident stats").startswith("1 incident ")


def test_once_it_is_ruled_out_it_is_one_like_any_other(secret):
    secret.say("alex", "!incident reopen INC-1 to settle it")
    secret.say("alex", "!incident comms INC-1 sam")
    secret.say("alex", "!incident cyber INC-1 no")
    secret.say("sam", "!incident cyber INC-1 no")
    assert "INC-1" in secret.say("dana", "!incident search ocelot", room="#general")


def test_it_fits_a_phone(theatre):
    for number in range(1, 4):
        theatre.say("alex", f"!incident start Apps fail {number} --tenants yes --priority P2")
        theatre.say("alex", f"!incident comms INC-{number} sam")
        theatre.say("sam", f"!incident priority INC-{number} P2")
        theatre.say("sam", f"!comms announced INC-{number} statuspage x")
        theatre.say("alex", f"!escalate backstop INC-{number} --because a drill")
        theatre.pass_time(minutes=20)
        theatre.say("alex", f"!incident resolve INC-{number} it held")
    assert len(theatre.say("dana", "!incident stats").splitlines()) <= 12
    answer = theatre.say("dana", "!incident search apps fail")
    assert [line[:5] for line in answer.splitlines()] == ["INC-3", "INC-2", "INC-1"]


def test_a_stranger_has_the_numbers_and_is_not_told_who_worked_when(theatre):
    theatre.say("alex", "!incident start Apps fail")
    assert theatre.say("eve", "!incident stats").startswith("1 incident ")
    answer = theatre.say("eve", "!incident stats --by person")
    assert answer == "Who worked when is told to those on the roster."


def test_an_incident_is_declared_whatever_becomes_of_what_was_before(theatre, monkeypatch):
    from muster.journal import JournalUnavailable

    def gone(*arguments):
        raise JournalUnavailable("gone")

    monkeypatch.setattr(theatre.services.past._index, "find", gone)
    assert "INC-1 declared" in theatre.say("alex", "!incident start Apps fail at the router")


def test_while_the_record_is_being_gone_through_there_are_no_numbers_and_search_says_so(
    theatre, monkeypatch
):
    theatre.say("alex", "!incident start Apps fail")
    monkeypatch.setattr(theatre.services.past, "catch_up", lambda seconds=0: False)
    assert "Ask again in a minute" in theatre.say("alex", "!incident stats")
    assert "there may be more" in theatre.say("alex", "!incident search apps")
    assert "ask again" in theatre.say("alex", "!incident search nothing")


def test_the_other_team_measures_what_comes_with_the_bot(on_playbook):
    from tests.conftest import ROOT

    theatre = on_playbook(ROOT / "playbooks" / "harbour-ferry.yaml")
    theatre.cast("alex", theatre.playbook.pools[0].id, on_support=True)
    theatre.say("alex", "!incident start The ramp is stuck", room=None)
    theatre.pass_time(minutes=2)
    # Whoever declares it and leads it has acknowledged nothing until they do something.
    assert "yet: Acknowledged" in theatre.say("alex", "!incident stats", room=None)
    theatre.say("alex", "!incident note I look at it", room=None)
    assert "Acknowledged: 2 minutes (n=1)" in theatre.say("alex", "!incident stats", room=None)


def test_a_team_adds_a_metric_in_its_playbook(adapted):
    theatre = adapted(
        (
            "metrics:\n",
            "metrics:\n  - {id: lead, name: Comms led, from: declared, to: comms_led, says: x}\n",
        )
    )
    theatre.say("alex", "!incident start Apps fail")
    theatre.pass_time(minutes=3)
    theatre.say("alex", "!incident comms sam")
    assert "Comms led: 3 minutes" in theatre.say("alex", "!incident stats")


def test_a_list_can_be_of_one_priority(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants no --priority P1")
    theatre.say("alex", "!incident start Logs fail --tenants no --priority P3")
    assert theatre.say("alex", "!incident list --priority p3").startswith("INC-2")
    assert "INC-1" not in theatre.say("alex", "!incident list --priority P3 --all")
    assert theatre.say("alex", "!incident list --priority P2").startswith("No P2 is open.")
    assert "no priority" in theatre.say("alex", "!incident list --priority P9")


def test_where_lines_are_slow_few_are_sent(theatre, monkeypatch):
    theatre.say("alex", "!incident start Apps fail --tenants yes --priority P2")
    theatre.pass_time(minutes=20)
    theatre.say("alex", "!incident resolve it held")
    monkeypatch.setattr(type(theatre.services.dialect), "is_terse", property(lambda self: True))
    for asked in ("!incident stats", "!incident stats --by month"):
        answer = theatre.say("alex", asked)
        assert len(answer.splitlines()) <= 2
        assert "Resolved: " in answer


def test_a_reference_is_found_where_it_may_be_seen_and_a_day_is_taken_as_since(theatre):
    theatre.say("alex", "!incident start Router fails")
    assert "!incident status INC-1" in theatre.say("sam", "!incident search inc-1")
    assert "No incident" in theatre.say("sam", "!incident search INC-7")
    for since in ("2026-03-01", "2026-03-02", "90d"):
        assert "Router fails" in theatre.say("sam", f"!incident search router --since {since}")
    assert "has not happened yet" in theatre.say("sam", "!incident stats --since 2026-04-02")
    theatre.say("alex", "!incident cyber INC-1 yes")
    assert "No incident" in theatre.say("eve", "!incident search INC-1", "#general")
