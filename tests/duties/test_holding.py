"""What holds an incident back is what is asked: the reasons of a refusal are views of the list."""

from itertools import product

import pytest

from muster.duties import owed
from muster.duties.asks import Urgency, asked_for, asked_of, holding
from muster.incidents.assessment import agree, answer_tenants, state_priority, suspect_cyber
from muster.incidents.entries import add_task
from muster.incidents.events import Announced
from muster.incidents.fatigue import workload
from muster.incidents.holding import CLOSE, HOLDS, RESOLVE
from muster.incidents.leadership import give_role
from muster.incidents.progress import close, pause, resolve
from muster.incidents.reviews import decline_review
from muster.kernel.decisions import Accepted
from muster.kernel.payloads import new_event
from muster.playbook import Role
from muster.playbook.vocabulary import DutyCode, Rule
from tests.duties.conftest import at, view_of
from tests.incidents.conftest import ALEX, MIKA, PAT, SAM, Case


def listed(case, person, now=None):
    view = view_of(case, now)
    return asked_of(view, person, owed(view).duties)


def held(case, back=CLOSE, now=None):
    """What holds the incident back, in the order of the list."""
    view = view_of(case, now)
    return holding(view, owed(view).duties, back)


def codes(asks):
    return [ask.held.hold.code for ask in asks if ask.held]


def announce(case, channel="StatusPage"):
    case.decide(SAM, lambda *_: Accepted((new_event(Announced(channel, "…")),)))


def over(case, tenants=None, priority=None, told=False, task=False, review=False):
    """The case, resolved, with some things done for it and others not."""
    if tenants is not None:
        case.decide(ALEX, answer_tenants, affected=tenants)
    if priority:
        case.decide(ALEX, state_priority, "P2")
    if priority == "agreed":
        case.decide(SAM, agree)
    if told:
        announce(case)
    if task:
        case.decide(ALEX, add_task, "write it up")
    case.decide(ALEX, resolve, "over")
    if review:
        case.decide(ALEX, decline_review, "a drill")
    return case


EVERYTHING = [
    *product(
        (None, True, False), (None, "named", "agreed"), (False, True), (False, True), (False, True)
    )
]


@pytest.mark.parametrize("done", EVERYTHING, ids=str)
@pytest.mark.parametrize("team", ["playbook", "ferry"])
def test_close_is_refused_for_what_is_asked_of_somebody_and_for_nothing_else(done, team, request):
    case = Case(request.getfixturevalue(team)).declare().with_comms_lead()
    if team == "ferry":
        case.decide(ALEX, answer_tenants, affected=done[0] or False)
        case.decide(ALEX, resolve, "over", because="drill")
    else:
        over(case, *done)
    everybody = [m.person for m in case.roster.members]
    asked = {code for person in everybody for code in codes(listed(case, person))}
    case.decide(ALEX, close)
    assert set(case.refused if not case.incident.closed_at else ()) == asked
    assert set(codes(held(case))) == (asked if not case.incident.closed_at else set())


def test_what_holds_the_end_back_comes_in_one_order_in_the_list_and_in_the_refusal(led):
    over(led, tenants=None, priority="named", told=True, task=True)
    led.decide(ALEX, close)
    order = [h.code for h in HOLDS if h.back == CLOSE and h.code != "cyber_team_unasked"]
    assert led.refused == codes(held(led)) == order
    theirs = codes(listed(led, SAM))
    assert theirs == [code for code in led.refused if code in theirs]


def test_what_is_overdue_is_the_first_reason(led):
    over(led, told=True)
    late = at(12)
    assert codes(held(led, now=late))[0] == "resolution_untold"
    assert held(led, now=late)[0].urgency is Urgency.OVERDUE
    assert codes(listed(led, SAM, late))[0] == "resolution_untold"


def test_each_reason_is_somebodys(led):
    over(led, tenants=True, priority="named", told=True, task=True)
    assert {ask.held.hold.code: ask.people for ask in held(led)} == {
        "priority_not_agreed": (SAM,),
        "resolution_untold": (SAM,),
        "tasks_open": (ALEX, SAM),
        "review_not_booked": (ALEX, SAM),
    }


def test_a_task_that_somebody_took_is_theirs(led):
    led.decide(ALEX, add_task, "write it up", owner=PAT)
    over(led)
    [task] = [ask for ask in held(led) if ask.held.hold.code == "tasks_open"]
    assert task.people == (PAT,)


def test_one_person_in_both_roles_is_asked_once_for_the_priority(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="night")
    over(case, tenants=True, priority="named")
    [priority] = [ask for ask in held(case) if ask.held.hold.code == "priority_not_agreed"]
    assert priority.people == (ALEX,)
    assert codes(listed(case, ALEX)).count("priority_not_agreed") == 1


def test_a_suspicion_holds_the_resolution_back_and_is_asked_of_who_has_not_spoken(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, resolve, "over")
    assert led.refused == codes(held(led, RESOLVE)) == ["cyber_unsettled"]
    assert held(led, RESOLVE)[0].people == (SAM,)
    assert listed(led, SAM)[0].holds_back == RESOLVE


def test_a_rule_that_a_playbook_drops_holds_nothing_back_and_is_asked_of_nobody(led):
    terms = led.playbook.rules[Rule.TENANTS_ANSWERED_BEFORE_CLOSE]
    rules = {
        **led.playbook.rules,
        Rule.TENANTS_ANSWERED_BEFORE_CLOSE: terms.model_copy(update={"enforced": False}),
    }
    led.playbook = led.playbook.model_copy(update={"rules": rules})
    over(led)
    assert "tenants_unanswered" not in codes(listed(led, ALEX)) + codes(held(led))


def test_what_was_never_announced_is_asked_for_and_holds_nothing_back(led):
    over(led, tenants=True, priority="agreed", review=True)
    asked = [ask.key for ask in listed(led, SAM) if ask.key[:6] != "write-"]
    assert asked == ["tell-resolution", "close"]
    led.decide(SAM, close)
    assert led.incident.closed_at


# ---- whoever rests


def at_night(case, end):
    """The case, stopped in the evening by people who rest from then on."""
    case.now = at(21, 30)
    case.decide(ALEX, end, "over", because="night")
    case.now = at(21, 40)
    case.workload = workload([case.incident], case.playbook, case.now)
    resting = case.workload.resting(case.now)
    assert {ALEX, SAM} <= resting.keys()
    return case.without(*resting)


@pytest.mark.parametrize("end", [resolve, pause])
def test_nobody_who_rests_is_put_to_work(led, end):
    led.decide(ALEX, add_task, "write it up")
    at_night(led, end)
    assert [listed(led, person) for person in (ALEX, SAM)] == [[], []]


def test_what_was_left_untold_is_still_theirs_to_tell(led):
    led.decide(ALEX, answer_tenants, affected=True)
    announce(led)
    at_night(led, resolve)
    assert [ask.key for ask in listed(led, SAM)] == ["tell-resolution"]


# ---- whoever takes over


def keys(case, role, now=None):
    view = view_of(case, now)
    return [ask.key for ask in asked_for(view, role, owed(view).duties)]


def test_whoever_takes_over_is_asked_what_the_lead_is_but_for_what_is_theirs_alone(led):
    led.decide(ALEX, answer_tenants, affected=True)
    found, theirs = keys(led, Role.COMMS_LEAD), [ask.key for ask in listed(led, SAM)]
    assert "join-call" in theirs
    assert found == [key for key in theirs if key not in ("join-call", "stint-sam")]


def test_a_role_that_nobody_has_is_asked_what_is_owed_in_its_place(case):
    case.decide(ALEX, answer_tenants, affected=True)
    case.decide(ALEX, state_priority, "P1")
    assert "tell-tenants" in keys(case, Role.COMMS_LEAD)
    assert DutyCode.START_WORK not in keys(case, Role.COMMS_LEAD)


def test_nobody_of_another_pool_is_asked_what_the_leads_owe(led):
    over(led, tenants=True, priority="named")
    assert codes(listed(led, MIKA)) == []
