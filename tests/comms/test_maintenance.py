"""Planned maintenance, decided without a bot: it begins and ends by the clock, and each once."""

from datetime import timedelta

import pytest

from muster.comms import maintenance as planned
from muster.comms.maintenance import MaintenanceBook, Said, Stage, Telling, fold_maintenance
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Refused
from muster.kernel.effects import EffectDone, EffectFailed
from muster.kernel.events import Event, Place
from muster.kernel.payloads import new_event
from tests.incidents.conftest import EVE, SAM, TEN

NINE, ELEVEN = TEN + timedelta(days=1, hours=-1), TEN + timedelta(days=1, hours=1)
APPS, LOGS = "apps", "logs"


def compose(work, telling):
    return Said(f"Work on {', '.join(work.components)}", f"{telling}: {work.text}")


class Books:
    """A book, and what is decided of it; each decision is recorded as the journal would."""

    def __init__(self, case):
        self.case, self.book, self.now = case, MaintenanceBook(), TEN

    def decide(self, decision, *given, who=SAM, because=None):
        roster = self.case.roster
        context = DecisionContext(who, self.now, self.case.playbook, roster, because)
        outcome = decision(self.book, context, *given)
        if isinstance(outcome, Accepted):
            self.record(*outcome.drafts)
        return outcome

    def record(self, *drafts):
        events = [
            Event(
                position=self.book.version + n,
                command=self.book.version + 1,
                stream="maintenance",
                number=self.book.version + n,
                happened=self.now,
                recorded=self.now,
                who=SAM,
                where=Place("Test"),
                kind=draft.kind,
                data=draft.data,
            )
            for n, draft in enumerate(drafts, start=1)
        ]
        self.book = fold_maintenance(events, since=self.book)

    def plan(self, *components, starts=NINE, ends=ELEVEN, **details):
        given = ("apps may restart", starts, ends, components or (APPS,), compose)
        return self.decide(planned.plan, *given, **details)

    def at(self, now, elsewhere=None):
        self.now = now
        return self.decide(planned.pass_time, compose, elsewhere or {})

    @property
    def last(self):
        return self.book.effects[-1].effect.payload

    @property
    def said(self):
        return [each.effect.payload["body"].partition(":")[0] for each in self.book.effects]


@pytest.fixture
def books(case):
    return Books(case)


def codes(outcome):
    assert isinstance(outcome, Refused)
    return [reason.code for reason in outcome.reasons]


def test_what_is_planned_is_posted_with_its_times_and_changes_no_component_yet(books):
    books.plan(APPS, LOGS)
    assert books.last == {
        "name": "Work on apps, logs",
        "status": "scheduled",
        "body": "planned: apps may restart",
        "about": [APPS, LOGS],
        "components": {},
        "scheduled_for": NINE.isoformat(),
        "scheduled_until": ELEVEN.isoformat(),
    }


def test_it_begins_and_ends_by_itself_and_says_each_once(books):
    books.plan()
    assert books.book.next_change() == NINE
    assert isinstance(books.at(NINE - timedelta(seconds=1)), NoChange)
    books.at(NINE)
    assert (books.last["status"], books.last["components"]) == (
        "in_progress",
        {APPS: "under_maintenance"},
    )
    assert isinstance(books.at(NINE + timedelta(minutes=1)), NoChange)
    books.at(ELEVEN)
    assert (books.last["status"], books.last["components"]) == ("completed", {APPS: "operational"})
    assert isinstance(books.at(ELEVEN + timedelta(days=1)), NoChange)
    assert books.said == ["planned", "begun", "over"]
    assert books.book.next_change() is None


def test_what_began_and_ended_while_nobody_looked_only_ends(books):
    books.plan()
    books.at(ELEVEN + timedelta(hours=3))
    assert books.said == ["planned", "over"]


def test_what_is_typed_twice_is_planned_once(books):
    books.plan()
    assert isinstance(books.plan(), NoChange)
    assert len(books.book.works) == 1


def test_it_is_moved_before_and_made_longer_once_it_has_begun(books):
    books.plan()
    later = NINE + timedelta(hours=1)
    books.decide(planned.move, 1, later, ELEVEN, compose)
    assert (books.last["body"], books.last["scheduled_for"]) == (
        "moved: apps may restart",
        later.isoformat(),
    )
    books.at(NINE)
    assert books.book.work(1).stage is Stage.PLANNED
    books.at(later)
    assert codes(books.decide(planned.move, 1, NINE, ELEVEN, compose)) == ["maintenance_has_begun"]
    books.decide(planned.move, 1, None, ELEVEN + timedelta(hours=1), compose)
    books.at(ELEVEN)
    assert books.book.work(1).stage is Stage.UNDER_WAY
    books.at(ELEVEN + timedelta(hours=1))
    assert books.said == ["planned", "moved", "begun", "longer", "over"]
    assert codes(books.decide(planned.move, 1, None, ELEVEN, compose)) == ["maintenance_settled"]


@pytest.mark.parametrize(
    ("begun", "told", "states"),
    [(False, Telling.CALLED_OFF, {}), (True, Telling.STOPPED, {APPS: "operational"})],
)
def test_it_is_called_off(books, begun, told, states):
    books.plan()
    if begun:
        books.at(NINE)
    books.decide(planned.call_off, 1, "the supplier is ill", compose, {})
    assert (books.said[-1], books.last["status"]) == (told, "called_off")
    assert books.last["components"] == states
    assert "supplier" not in str(books.last)
    assert isinstance(books.decide(planned.call_off, 1, "", compose, {}), NoChange)
    assert isinstance(books.at(ELEVEN), NoChange)


def test_it_ends_before_its_time_where_somebody_says_so(books):
    books.plan()
    assert codes(books.decide(planned.finish, 1, compose, {})) == ["maintenance_not_begun"]
    books.at(NINE)
    books.decide(planned.finish, 1, compose, {})
    assert books.said[-1] == "over"
    assert isinstance(books.at(ELEVEN), NoChange)


def test_what_fails_is_not_hidden_by_planned_work_nor_mended_by_its_end(books):
    books.plan(APPS, LOGS)
    books.at(NINE, {APPS: "partial_outage"})
    assert books.last["components"] == {APPS: "partial_outage", LOGS: "under_maintenance"}
    books.at(ELEVEN, {APPS: "partial_outage"})
    assert books.last["components"] == {APPS: "partial_outage", LOGS: "operational"}


def test_of_two_works_on_one_component_the_end_of_the_first_ends_neither(books):
    books.plan(APPS, ends=NINE + timedelta(hours=1))
    books.plan(APPS, LOGS)
    books.at(NINE)
    assert books.book.under_way() == {APPS: "under_maintenance", LOGS: "under_maintenance"}
    books.at(NINE + timedelta(hours=1))
    assert books.last["components"] == {APPS: "under_maintenance"}


def test_who_may_and_what_may_not_be(books):
    assert codes(books.plan(who=EVE)) == ["stranger"]
    assert codes(books.plan(starts=ELEVEN, ends=NINE)) == ["maintenance_backwards"]
    assert codes(books.decide(planned.finish, 3, compose, {})) == ["no_such_maintenance"]
    comms = books.case.playbook.comms.model_copy(update={"approval_required": True})
    books.case.playbook = books.case.playbook.model_copy(update={"comms": comms})
    assert codes(books.plan()) == ["maintenance_unapproved"]
    assert isinstance(books.plan(because="pat read it"), Accepted)


def test_the_first_post_that_comes_out_opens_it_on_the_page(books):
    books.plan()
    first = books.book.effects[-1]
    assert planned.as_post(books.book, first).effect.action == "create"
    books.record(new_event(EffectFailed(first.number)))
    books.at(NINE)
    second = books.book.effects[-1]
    assert second.after == first.number
    assert planned.as_post(books.book, second).effect.action == "create"
    assert not planned.wanted(books.book, first)
    books.record(new_event(EffectDone(second.number, "X", {"incident": "PAGE1"})))
    books.at(ELEVEN)
    third = planned.as_post(books.book, books.book.effects[-1]).effect
    assert (third.action, third.payload["incident"]) == ("update", "PAGE1")
