"""Who is invited to a meeting, each version once, and what calls it off."""

from dataclasses import replace
from datetime import timedelta

import pytest

from muster.incidents.assessment import state_priority, suspect_cyber
from muster.incidents.entries import write
from muster.incidents.events import Noted
from muster.incidents.leadership import join
from muster.incidents.meetings import Invitation, Method, has_moved, heard_by, wanted
from muster.incidents.progress import dismiss, pause, reopen, resolve, resume
from muster.incidents.reviews import book_review, decline_review
from muster.kernel.effects import Fate
from muster.people import Member, Person
from tests.duties.conftest import at
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, SAM, Case

DEE = Person("dee", "dee")
TUESDAY, WEDNESDAY = at(14, day=10), at(14, day=11)


@pytest.fixture
def mailed(led):
    """INC-7, with a delivery manager, and everybody's mail address known but mika's."""
    members = (*led.roster.members, Member(DEE, frozenset({"delivery-manager"})))
    addressed = (
        each if each.person == MIKA else replace(each, email=f"{each.person.id}@example.org")
        for each in members
    )
    led.roster = replace(led.roster, members=tuple(addressed))
    return led


@pytest.fixture
def resolved(mailed):
    mailed.now = at(15)
    mailed.decide(ALEX, resolve, "over")
    return mailed


def sent(case):
    """Return each invitation by mail, oldest first: what it does, its version, and to whom."""
    found = ((Invitation.of(each), each) for each in case.incident.effects)
    return [
        (each.method.value, each.number, each.sequence, [i.person.id for i in each.invitees])
        for each, effect in found
        if each is not None and effect.effect.gateway == "mail"
    ]


def filed(case):
    return [each for each in case.incident.effects if each.effect.gateway == "calendar"]


def is_wanted(case, effect):
    return wanted(case.incident, effect, case.playbook, case.roster, case.now)


def test_everybody_who_took_part_is_invited_and_whom_the_playbook_names(resolved):
    resolved.decide(PAT, write, Noted("I saw it too"))
    resolved.decide(MIKA, join)
    resolved.decide(SAM, book_review, TUESDAY)
    assert sent(resolved) == [("REQUEST", 1, 0, ["alex", "sam", "pat", "dee"])]
    assert resolved.incident.effects[-1].effect.payload["to"][0] == "alex@example.org"


def test_others_are_invited_who_took_no_part_and_stay_invited(resolved):
    resolved.decide(SAM, book_review, TUESDAY, others=[PAT])
    resolved.decide(SAM, book_review, WEDNESDAY)
    assert [people for *_, people in sent(resolved)] == [["alex", "sam", "dee", "pat"]] * 2


def test_a_review_that_moves_is_the_same_meeting_in_a_newer_version(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, book_review, TUESDAY)
    assert resolved.already == "review", "a version is asked for once"
    resolved.decide(DEE, book_review, WEDNESDAY)
    assert [version[:3] for version in sent(resolved)] == [("REQUEST", 1, 0), ("REQUEST", 1, 1)]
    first, second = resolved.incident.effects
    assert second.after == first.number, "so that people get them in their order"
    assert not is_wanted(resolved, first)
    assert is_wanted(resolved, second)


def test_a_review_that_is_declined_is_called_off_once_and_may_be_booked_again(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, decline_review, "It is clear")
    resolved.decide(SAM, decline_review, "It was a drill")
    assert [version[:3] for version in sent(resolved)] == [("REQUEST", 1, 0), ("CANCEL", 1, 1)]
    resolved.decide(SAM, book_review, WEDNESDAY)
    assert sent(resolved)[-1][:3] == ("REQUEST", 1, 2)


def test_a_review_that_has_been_is_not_called_off_and_the_next_is_another(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.now = at(9, day=12)
    resolved.decide(ALEX, reopen, "It fails again", because="I was there")
    resolved.now = at(10, day=12)
    resolved.decide(ALEX, resolve, "over")
    resolved.decide(SAM, book_review, at(14, day=20))
    assert [version[:3] for version in sent(resolved)] == [("REQUEST", 1, 0), ("REQUEST", 2, 0)]


def test_a_dismissal_calls_the_review_off(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.now = at(9, day=3)
    resolved.decide(ALEX, reopen, "It was the test", because="I was there")
    resolved.decide(ALEX, dismiss, "It was a test")
    assert sent(resolved)[-1][:3] == ("CANCEL", 1, 1)


def test_whoever_is_not_invited_any_more_is_told_so_alone(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    # Dee has left the team.
    resolved.roster = replace(
        resolved.roster, members=tuple(m for m in resolved.roster.members if m.person != DEE)
    )
    resolved.decide(SAM, book_review, WEDNESDAY)
    assert sent(resolved)[1:] == [
        ("REQUEST", 1, 1, ["alex", "sam"]),
        ("CANCEL", 1, 1, ["dee"]),
    ]
    assert all(is_wanted(resolved, each) for each in resolved.incident.effects[1:])


def test_nobody_is_written_to_where_no_address_is_known(led):
    led.now = at(15)
    led.decide(ALEX, resolve, "over")
    led.decide(SAM, book_review, TUESDAY)
    assert led.refused == []
    assert sent(led) == []


def test_the_folder_gets_each_version_too_where_there_is_one(resolved):
    resolved.decide(SAM, book_review, TUESDAY, filed=True)
    resolved.decide(SAM, decline_review, "It is clear")
    assert [Invitation.of(each).method for each in filed(resolved)] == ["REQUEST", "CANCEL"]


def test_no_invitation_is_worth_sending_once_the_meeting_has_begun(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    [effect] = resolved.incident.effects
    resolved.now = TUESDAY - timedelta(minutes=1)
    assert is_wanted(resolved, effect)
    resolved.now = TUESDAY
    assert not is_wanted(resolved, effect)


# ---- a restricted incident


@pytest.fixture
def restricted(resolved):
    resolved.decide(SAM, suspect_cyber)
    return resolved


def test_of_a_restricted_incident_only_those_are_invited_who_may_know(restricted):
    restricted.decide(SAM, book_review, TUESDAY, filed=True)
    assert sent(restricted) == [("REQUEST", 1, 0, ["alex", "sam"])]
    assert filed(restricted) == [], "the folder is everybody's"


def test_nobody_can_be_named_for_it_who_may_not_know(restricted):
    restricted.decide(SAM, book_review, TUESDAY, others=[PAT], because="I want to")
    assert restricted.refused == ["may_not_know"]
    assert restricted.incident.review_at is None


def test_an_invitation_that_waits_goes_to_those_alone_who_may_know_by_then(resolved):
    resolved.decide(SAM, book_review, TUESDAY, filed=True)
    mail, file = resolved.incident.effects
    resolved.decide(SAM, suspect_cyber)
    invitation = Invitation.of(mail)
    heard = heard_by(resolved.incident, invitation, resolved.playbook, resolved.roster)
    assert [each.person for each in heard] == [ALEX, SAM]
    assert is_wanted(resolved, mail)
    assert not is_wanted(resolved, file)


def test_that_it_is_called_off_is_told_to_all_who_had_been_invited(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, suspect_cyber)
    resolved.decide(SAM, decline_review, "It is clear")
    off = resolved.incident.effects[-1]
    assert Invitation.of(off).method is Method.CANCEL
    heard = heard_by(resolved.incident, Invitation.of(off), resolved.playbook, resolved.roster)
    assert [each.person for each in heard] == [ALEX, SAM, DEE]


def fated(case, *fates):
    """Have the effects of a case meet these fates, in the order asked for."""
    met = (replace(e, fate=fate) for e, fate in zip(case.incident.effects, fates, strict=True))
    case.incident = replace(case.incident, effects=tuple(met))


@pytest.mark.parametrize(
    ("fate", "told"), [(Fate.DROPPED, False), (Fate.DONE, True), (Fate.FAILED, True)]
)
def test_only_who_may_have_been_invited_is_told_that_it_is_called_off(resolved, fate, told):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, decline_review, "It is clear")
    fated(resolved, fate, Fate.PENDING)
    assert is_wanted(resolved, resolved.incident.effects[-1]) is told


def newest_has_moved(case):
    """Return whether the newest invitation says that the meeting moved, all before it being out."""
    before = [Fate.DROPPED if e.fate is Fate.DROPPED else Fate.DONE for e in case.incident.effects]
    fated(case, *before[:-1], Fate.PENDING)
    return has_moved(case.incident, case.incident.effects[-1])


def test_what_nobody_read_has_not_moved(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, book_review, WEDNESDAY)
    assert newest_has_moved(resolved)
    fated(resolved, Fate.DROPPED, Fate.PENDING)
    assert not newest_has_moved(resolved)


def test_what_moves_by_a_minute_has_moved_and_so_has_what_moves_back(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, book_review, TUESDAY + timedelta(minutes=1))
    assert newest_has_moved(resolved)
    resolved.decide(SAM, book_review, TUESDAY)
    assert newest_has_moved(resolved)


def test_what_moves_back_before_that_was_read_has_not_moved(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, book_review, WEDNESDAY)
    resolved.decide(SAM, book_review, TUESDAY)
    fated(resolved, Fate.DONE, Fate.DROPPED, Fate.PENDING)
    assert not newest_has_moved(resolved)


def test_what_is_only_told_to_more_people_has_not_moved_whatever_was_before(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, book_review, WEDNESDAY)
    resolved.decide(SAM, book_review, WEDNESDAY, others=(EVE,))
    assert not newest_has_moved(resolved)


def test_what_was_called_off_is_booked_anew_and_has_not_moved(resolved):
    resolved.decide(SAM, book_review, TUESDAY)
    resolved.decide(SAM, decline_review, "It is clear")
    resolved.decide(SAM, book_review, WEDNESDAY)
    assert not newest_has_moved(resolved)


# ---- the continuation meeting


@pytest.fixture
def paused(mailed):
    mailed.now = at(16, 50)
    mailed.decide(ALEX, pause, "Out of hours", because="It is late")
    return mailed


def test_those_at_work_are_invited_to_the_continuation_meeting(paused):
    assert paused.incident.continue_at == at(9, day=3)
    assert sent(paused) == [("REQUEST", 1, 0, ["alex", "sam"])]


def test_work_that_starts_again_in_the_night_calls_the_meeting_off(paused):
    paused.now = at(23)
    paused.decide(ALEX, resume, because="It is worse")
    assert sent(paused)[-1][:3] == ("CANCEL", 1, 1)


def test_work_that_starts_just_before_the_meeting_starts_with_it(paused):
    paused.now = at(8, 50, day=3)
    paused.decide(ALEX, resume)
    assert paused.refused == []
    assert len(sent(paused)) == 1


def test_what_is_raised_in_the_night_goes_on_and_calls_the_meeting_off(mailed):
    mailed.now = at(12)
    mailed.decide(ALEX, state_priority, "P4")
    mailed.decide(ALEX, pause, "It can wait")
    assert sent(mailed)[-1][:3] == ("REQUEST", 1, 0)
    mailed.now = at(23)
    mailed.decide(ALEX, state_priority, "P1", "All is down")
    assert mailed.incident.is_worked_on
    assert sent(mailed)[-1][:3] == ("CANCEL", 1, 1)
    mailed.decide(ALEX, state_priority, "P2")
    assert len(sent(mailed)) == 2


@pytest.mark.parametrize("end", [resolve, dismiss])
@pytest.mark.parametrize("goes_on_first", [False, True])
def test_what_ends_before_the_meeting_calls_it_off_once(paused, end, goes_on_first):
    paused.now = at(8, 50, day=3)
    if goes_on_first:
        paused.decide(ALEX, resume)
    paused.decide(ALEX, end, "over", because="It is")
    assert [version[:3] for version in sent(paused)] == [("REQUEST", 1, 0), ("CANCEL", 1, 1)]


def test_the_meeting_of_the_next_pause_is_another(paused):
    paused.now = at(9, 30, day=3)
    paused.decide(ALEX, resume)
    paused.now = at(16, 50, day=3)
    paused.decide(ALEX, pause, "Out of hours", because="It is late")
    assert [version[:3] for version in sent(paused)] == [("REQUEST", 1, 0), ("REQUEST", 2, 0)]


def test_a_stranger_is_not_written_to(playbook):
    case = Case(playbook).declare(EVE)
    case.now = at(15)
    case.decide(ALEX, resolve, "over")
    case.decide(ALEX, book_review, TUESDAY)
    assert sent(case) == []
