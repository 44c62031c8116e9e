from datetime import timedelta

import pytest

from muster.duties import Duty, owed
from muster.duties.rules import RULES
from muster.incidents import events
from muster.incidents.assessment import agree, state_priority
from muster.incidents.entries import write
from muster.incidents.leadership import leave
from muster.incidents.progress import close, resolve
from muster.incidents.reviews import decline_review
from muster.playbook.vocabulary import DutyCode
from tests.duties.conftest import at, changed, duties_of, said, tick, view_of
from tests.incidents.conftest import ALEX, MIKA, PAT, SAM, Case


def broken(view):
    raise ZeroDivisionError("a rule of somebody else's")


def half_broken(view):
    yield from tea(view)
    raise ZeroDivisionError("after the first one")


def tea(view):
    """Another plugin's rule: tea for whoever leads, an hour after the declaration."""
    due = view.clock.after(view.incident.declared_at, timedelta(hours=1))
    yield Duty(
        key="tea",
        code="tea",
        since=view.incident.declared_at,
        ask=due,
        due=due,
        people=view.incident.leads,
        clock=view.clock,
        again=timedelta(minutes=30),
        says="have some tea",
    )


def keys(found):
    return {duty.key for duty in found.duties}


def test_there_is_a_rule_for_every_duty_a_playbook_can_ask_for():
    assert set(RULES) == set(DutyCode)


def test_what_is_owed_comes_the_earliest_first(led):
    led.decide(ALEX, state_priority, "P1")
    dues = [duty.due for duty in owed(view_of(led)).duties]
    assert dues == sorted(dues)
    assert len(dues) > 3


def test_every_duty_bears_the_terms_of_the_playbook(led):
    for duty in owed(view_of(led)).duties:
        terms = led.playbook.duties[DutyCode(duty.code)]
        assert duty.sentence == terms.sentence
        assert duty.people


def test_a_rule_that_fails_keeps_nothing_from_the_others(led):
    alone = keys(owed(view_of(led)))
    found = owed(view_of(led), {"broken": broken, "tea": tea})
    assert keys(found) == alone | {"tea"}
    assert list(found.failed) == ["broken"]
    assert isinstance(found.failed["broken"], ZeroDivisionError)


def test_one_of_the_bots_own_rules_that_fails_keeps_nothing_from_the_others(led, monkeypatch):
    monkeypatch.setitem(RULES, DutyCode.TRIAGE, broken)
    found = owed(view_of(led))
    assert list(found.failed) == ["triage"]
    assert "stint-alex" in keys(found)


def test_what_a_rule_said_before_it_failed_still_stands(led):
    found = owed(view_of(led), {"tea": half_broken})
    assert "tea" in keys(found)
    assert list(found.failed) == ["tea"]


def test_a_key_that_is_taken_already_is_a_failure_and_does_not_repeat_the_other_one(led):
    def same(view):
        return [next(tea(view))._replace(key="triage")]

    found = owed(view_of(led), {"same": same, "tea": tea})
    assert list(found.failed) == ["same"]
    assert [d.code for d in found.duties if d.key == "triage"] == ["triage"]
    assert "tea" in keys(found)


def test_where_only_some_matter_the_others_are_not_asked_for(led, monkeypatch):
    monkeypatch.setitem(RULES, DutyCode.TRIAGE, broken)
    found = owed(view_of(led), {"tea": tea}, only={"stint", "document"})
    assert {duty.code for duty in found.duties} == {"stint"}
    assert not found.failed


def test_another_plugins_duty_is_said_and_repeated_like_any_other(led):
    led.now = at(10, 40)
    led.decide(ALEX, write, events.Noted("the kettle is on"))
    instants = [at(10, 40) + timedelta(minutes=10 * n) for n in range(10)]
    heard = [now for now in instants if "tea" in [n.duty.key for n in tick(led, now, {"tea": tea})]]
    assert heard == [at(11), at(11, 30)]


def test_a_duty_that_the_playbook_leaves_out_is_never_owed(playbook):
    without = {c: t for c, t in playbook.duties.items() if c != DutyCode.TRIAGE}
    case = Case(changed(playbook, duties=without)).declare()
    found = owed(view_of(case))
    assert "triage" not in keys(found)
    assert not found.failed


def test_a_playbook_that_asks_for_nothing_is_owed_nothing(playbook):
    case = Case(changed(playbook, duties={})).declare(priority="P1").with_comms_lead()
    assert owed(view_of(case)) == owed(view_of(case, at(17)))
    assert owed(view_of(case)).duties == ()


def test_a_small_playbook_asks_for_what_it_names_and_no_more(ferry):
    case = Case(ferry).declare(priority="sev2")
    case.decide(ALEX, write, events.ActionTaken("restarted the till"))
    assert {d.code for d in owed(view_of(case, at(23))).duties} <= set(ferry.duties)


def test_nobody_at_all_may_owe_a_duty_and_it_is_still_said(led):
    led.decide(ALEX, leave, because="must go")
    led.decide(SAM, leave, because="must go")
    led.without(ALEX, SAM, PAT, MIKA)
    triage = duties_of(led)["triage"]
    assert triage.people == ()
    assert said(led, "triage", [at(10, 20)]) == [at(10, 20)]


@pytest.mark.parametrize("rule", [tea, broken])
def test_a_closed_incident_asks_no_rule_of_others(led, rule):
    led.decide(ALEX, state_priority, "P1")
    led.decide(SAM, agree)
    led.decide(ALEX, resolve, "over")
    led.decide(ALEX, close, because="enough")
    found = owed(view_of(led), {"more": rule})
    assert ([duty.code for duty in found.duties], dict(found.failed)) == (["review"], {})
    led.decide(ALEX, decline_review, "a drill")
    found = owed(view_of(led), {"more": rule})
    assert (found.duties, dict(found.failed)) == ((), {})
