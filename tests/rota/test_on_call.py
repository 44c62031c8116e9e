"""Who is on call by a paging service, over the roster that was written down."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.escalation import RouteFacts, Situation, way
from muster.kernel.events import Event, Place
from muster.kernel.payloads import new_event
from muster.people import BOT, Person, Roster
from muster.rota import Rota, RotaState, fold_rota
from muster.rota.events import AbsencePlanned, CommsTaken, SupportTaken
from muster.rota.on_call import (
    OnCallChanged,
    ServiceUser,
    Shift,
    fold_on_calls,
    unmatched,
    with_on_calls,
)
from tests.rota.service import (
    ALEX,
    GIL,
    KIM,
    LEE,
    MIKA,
    MONDAY_TEN,
    PAT,
    SAM,
    SCHEDULES,
    WRITTEN,
    member,
    scheduled,
    shift,
    user,
)

STRANGER = Person("zoe", "zoe")


@pytest.fixture(scope="module")
def kept(playbook):
    """The playbook of a team whose shifts the service keeps."""
    return scheduled(playbook)


def over(kept, **shifts):
    return with_on_calls(WRITTEN, kept, {f"P{name}": each for name, each in shifts.items()})


def recorded(*bodies, at=MONDAY_TEN):
    return [
        Event("x", n, n, n, at, at, BOT, Place("test"), each.kind, each.data)
        for n, each in enumerate(map(new_event, bodies), start=1)
    ]


def test_before_anything_was_read_the_roster_is_as_it_was_written(kept):
    assert over(kept) == WRITTEN


def test_the_schedule_of_engineers_decides_who_is_on_support(kept):
    roster = over(kept, SRE=shift(PAT))
    assert roster.on_support() == (PAT,)
    assert roster.on_comms() == (SAM,)


def test_engineers_of_two_pools_are_each_decided_by_their_own_schedule(kept):
    assert over(kept, SRE=shift(PAT), MANAGED=shift(MIKA)).on_support() == (PAT, MIKA)
    assert over(kept, MANAGED=shift(MIKA)).on_support() == (ALEX, MIKA)


def test_the_schedule_of_the_pool_that_is_called_for_a_comms_lead_decides_who_is_on_comms(kept):
    roster = over(kept, COMMS=shift(LEE))
    assert roster.on_comms() == (LEE,)
    assert roster.on_support() == (ALEX,)


def test_it_is_the_route_that_says_which_pool_is_for_comms(playbook, kept):
    routes = tuple(r.model_copy(update={"fills": None}) for r in kept.escalation.routes)
    without = kept.model_copy(
        update={"escalation": kept.escalation.model_copy(update={"routes": routes})}
    )
    assert over(without, COMMS=shift(LEE)).on_comms() == (SAM,)


def test_the_last_resort_is_never_put_on_support(kept):
    roster = over(kept, BACKSTOP=shift(GIL))
    assert roster.on_support() == (ALEX,)
    assert roster.on_call(["backstop"]) == (GIL,)


def test_whoever_is_on_call_for_another_pool_is_called_first(kept):
    lou = Person("lou", "lou")
    team = Roster((*WRITTEN.members, member(lou, "smt")))
    situation = Situation(MONDAY_TEN, kept, with_on_calls(team, kept, {"PSMT": shift(lou)}))
    smt = kept.route("smt")
    assert way(smt, RouteFacts("P1"), situation).people == (lou,)
    assert way(smt, RouteFacts("P1", taking_part=(lou,)), situation).people == (KIM,)
    assert way(smt, RouteFacts("P1"), replace(situation, roster=team)).people == (KIM, lou)


def test_people_are_known_by_their_handle_and_by_their_address_for_want_of_one(kept):
    moved = Shift((ServiceUser("PSAM", "S", "new@example.org"),), MONDAY_TEN, MONDAY_TEN)
    assert over(kept, COMMS=moved).on_comms() == (SAM,)
    by_address = Shift((ServiceUser("PX", "L", "lee@PAAS.example.org"),), MONDAY_TEN, MONDAY_TEN)
    assert over(kept, COMMS=by_address).on_comms() == (LEE,)
    # The address does not count where the handle says that it is somebody else.
    team = Roster((replace(WRITTEN.members[3], email="lee@paas.example.org"),))
    assert unmatched(team, kept, {"PCOMMS": by_address})[0].pool.id == "comms"


@pytest.mark.parametrize("people", [[], [STRANGER], [ALEX]])
def test_a_schedule_that_names_nobody_of_the_pool_decides_nothing_and_is_told(kept, people):
    roster = over(kept, COMMS=shift(*people))
    assert roster.on_comms() == (SAM,)
    assert roster.comms_since is None
    [found] = unmatched(WRITTEN, kept, {"PCOMMS": shift(*people)})
    assert (found.pool.id, found.users) == ("comms", tuple(map(user, people)))


def test_a_schedule_of_which_some_are_known_goes_by_those(kept):
    assert over(kept, COMMS=shift(STRANGER, LEE)).on_comms() == (LEE,)
    assert unmatched(WRITTEN, kept, {"PCOMMS": shift(STRANGER, LEE)}) == ()


def taken(kept, body, at, **shifts):
    state = fold_rota(recorded(body, at=at))
    return Rota(over(kept, **shifts), state, kept).at(MONDAY_TEN + timedelta(days=1))


def test_a_shift_taken_in_chat_stands_until_the_next_one_of_the_service_begins(kept):
    before, after = MONDAY_TEN - timedelta(minutes=1), MONDAY_TEN + timedelta(minutes=1)
    on_support = SupportTaken((ALEX,))
    assert taken(kept, on_support, after, SRE=shift(PAT)).on_support() == (ALEX,)
    assert taken(kept, on_support, before, SRE=shift(PAT)).on_support() == (PAT,)
    on_comms = CommsTaken((SAM,))
    assert taken(kept, on_comms, after, COMMS=shift(LEE)).on_comms() == (SAM,)
    assert taken(kept, on_comms, before, COMMS=shift(LEE)).on_comms() == (LEE,)
    # One begins for support, and for comms none.
    assert taken(kept, on_comms, before, SRE=shift(PAT)).on_comms() == (SAM,)


def test_a_shift_begins_when_others_are_named_and_not_when_somebody_has_another_name(kept):
    later = MONDAY_TEN + timedelta(hours=8)
    first = fold_on_calls(recorded(OnCallChanged("PSRE", (user(PAT),))))
    renamed = ServiceUser("PPAT", "Pat Smith", "pat.smith@paas.example.org")
    same = fold_on_calls(recorded(OnCallChanged("PSRE", (renamed,)), at=later), before=first)
    assert same == {"PSRE": Shift((renamed,), MONDAY_TEN, later)}
    other = fold_on_calls(recorded(OnCallChanged("PSRE", (user(ALEX),)), at=later), before=first)
    assert other == {"PSRE": Shift((user(ALEX),), later, later)}


def test_other_events_of_the_stream_change_nothing():
    assert fold_on_calls(recorded(SupportTaken((ALEX,)))) == {}


USERS = st.sampled_from([*map(user, [ALEX, PAT, MIKA, SAM, LEE, GIL, KIM, STRANGER])]) | st.builds(
    ServiceUser, st.sampled_from(["", "PX", "alex"]), st.text(max_size=5), st.just("x@example.org")
)
SHIFTS = st.builds(
    lambda users, since: Shift(tuple(users), since, since),
    st.lists(USERS, max_size=4),
    st.just(MONDAY_TEN),
)
ON_CALLS = st.dictionaries(st.sampled_from([*SCHEDULES.values(), "PELSE"]), SHIFTS)
PEOPLE = st.sets(st.sampled_from([m.person for m in WRITTEN.members]))


@given(ON_CALLS, PEOPLE, PEOPLE)
def test_whatever_the_service_says_nobody_comes_from_nowhere_or_back_from_rest(
    kept, on_calls, away, resting
):
    today = MONDAY_TEN.date()
    state = fold_rota(recorded(*(AbsencePlanned(p, today, today) for p in sorted(away, key=str))))
    rests = dict.fromkeys(resting, MONDAY_TEN + timedelta(hours=1))
    base = with_on_calls(WRITTEN, kept, on_calls)
    roster = Rota(base, state, kept).at(MONDAY_TEN, rests)
    assert {m.person for m in roster.members} == {m.person for m in WRITTEN.members}
    assert {m.person for m in roster.members if not m.available} == away | resting
    every = [pool.id for pool in kept.pools]
    on = {*roster.on_support(), *roster.on_comms(), *roster.on_call(every)}
    assert not on & (away | resting)
    assert all(roster.pools_of(m.person) == m.pools for m in WRITTEN.members)
    backstop = {m.person for m in roster.members if "backstop" in m.pools}
    assert not backstop & set(roster.on_support())


@given(ON_CALLS)
def test_every_pool_is_decided_by_its_schedule_or_stays_as_written(kept, on_calls):
    astray = {each.pool.id for each in unmatched(WRITTEN, kept, on_calls)}
    roster = with_on_calls(WRITTEN, kept, on_calls)
    for pool, schedule in SCHEDULES.items():
        before = [m for m in WRITTEN.members if pool in m.pools]
        after = [m for m in roster.members if pool in m.pools]
        duty = [m.on_support or m.on_comms or pool in m.on_call for m in after]
        if schedule not in on_calls or pool in astray:
            assert duty == [m.on_support or m.on_comms for m in before]
        else:
            assert any(duty)


def test_an_empty_rota_of_an_open_roster_stays_open(kept):
    open_roster = with_on_calls(Roster(open=True), kept, {"PSRE": shift(ALEX)})
    assert open_roster.open
    assert Rota(open_roster, RotaState(), kept).at(MONDAY_TEN).members == ()
