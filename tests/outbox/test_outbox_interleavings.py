"""What comes between: people who answer, storage that fails, a bot that reconnects."""

from datetime import timedelta
from threading import Event as Signal

import pytest

from muster.gateways import Delivery, Rejected, Unavailable
from muster.journal import JournalUnavailable
from muster.kernel.effects import Fate
from tests.outbox.conftest import TEN, Desk, World


class PostOffice(World):
    """A service that cannot be asked what it took, as a mail server cannot."""

    def find(self, effect):
        self.looked.append(effect.key)


def fails_once(function):
    """Return the function with a storage that fails at its first call."""
    calls = []

    def failing(*args):
        calls.append(args)
        if len(calls) == 1:
            raise JournalUnavailable("gone")
        return function(*args)

    return failing


def test_what_was_not_done_and_is_wanted_no_more_is_not_done_late(desk):
    desk = desk(*["unsent"] * 3)
    number = desk.ledger.ask()
    desk.outbox.wake()
    desk.ledger.unwanted = {number}
    desk.pass_time(minutes=5)
    assert desk.ledger.fate(number).fate is Fate.DROPPED
    assert desk.world.done == {}


def test_what_turns_out_to_be_done_counts_as_done_though_wanted_no_more(desk):
    desk = desk("unsent", "lost")
    number = desk.ledger.ask()
    desk.world.find, find = lambda effect: None, desk.world.find
    desk.outbox.wake()
    desk.world.find = find
    desk.ledger.unwanted = {number}
    desk.pass_time(minutes=5)
    assert desk.ledger.fate(number).reference == "FOUND"


def test_after_a_restart_what_is_wanted_no_more_is_not_done(ground):
    first = Desk(ground.journal(), World(*["refused"] * 2))
    number = first.ledger.ask()
    first.outbox.wake()
    if ground.kind == "memory":
        return
    second = Desk(ground.journal(), first.world)
    second.ledger.unwanted = {number}
    second.now = first.now
    second.pass_time(minutes=5)
    assert second.ledger.fate(number).fate is Fate.DROPPED
    assert first.world.done == {}


def dead(*_):
    raise JournalUnavailable("the bot is dead")


@pytest.mark.parametrize(("fault", "fate"), [("refused", Fate.FAILED), ("lost", Fate.DONE)])
def test_a_bot_that_starts_days_later_calls_nobody_for_what_is_over(ground, fault, fate):
    """What was done before the crash is found all the same."""
    first = Desk(ground.journal(), World(*[fault] * 3))
    number = first.ledger.ask()
    first.ledger.record = dead
    first.world.find = dead
    first.outbox.wake()
    if ground.kind == "memory":
        return
    done = {key: list(times) for key, times in first.world.done.items()}
    del first.world.find
    asked = len(first.world.asked)
    second = Desk(ground.journal(), first.world, at=TEN + timedelta(days=2))
    second.outbox.wake()
    assert second.ledger.fate(number).fate is fate
    assert len(first.world.asked) == asked
    assert first.world.done == done


def test_a_mail_is_sent_once_though_its_fate_cannot_be_recorded(journal):
    desk = Desk(journal, PostOffice())
    record, broken = desk.ledger.record, [True]

    def failing(stream, body, now):
        if broken[0]:
            raise JournalUnavailable("the disk is full")
        record(stream, body, now)

    number = desk.ledger.ask(action="send")
    desk.ledger.record = failing
    desk.outbox.wake()
    desk.pass_time(minutes=10)
    broken[0] = False
    desk.pass_time(minutes=1)
    assert desk.ledger.fate(number).fate is Fate.DONE
    assert [len(times) for times in desk.world.done.values()] == [1]


def test_what_was_pending_is_found_though_the_storage_fails_at_the_start(ground):
    first = Desk(ground.journal(), World())
    first.outbox.close()
    number = first.ledger.ask()
    if ground.kind == "memory":
        return
    journal = ground.journal()
    journal.marked = fails_once(journal.marked)
    second = Desk(journal, first.world)
    second.outbox.wake()
    assert second.ledger.fate(number).fate is Fate.DONE
    assert len(first.world.looked) == 1


def test_what_could_not_be_read_once_is_tried_all_the_same(desk):
    desk = desk()
    first, second = desk.ledger.ask(), desk.ledger.ask(stream="incident-00000002")
    effects, calls = desk.ledger.effects, []

    def failing(stream):
        calls.append(stream)
        if len(calls) == 2:
            raise JournalUnavailable("gone")
        return effects(stream)

    desk.ledger.effects = failing
    desk.outbox.wake()
    desk.outbox.wake()
    assert desk.ledger.fate(first).fate is Fate.DONE
    assert desk.ledger.fate(second, "incident-00000002").fate is Fate.DONE


def test_what_could_not_be_looked_up_is_looked_up_again_before_it_is_done_again(desk):
    desk = desk("lost")
    number = desk.ledger.ask()
    find, failures = desk.world.find, [Unavailable("gone"), KeyError("a fault of ours")]

    def failing(effect):
        if failures:
            raise failures.pop()
        return find(effect)

    desk.world.find = failing
    desk.outbox.wake()
    desk.pass_time(minutes=1)
    assert desk.ledger.fate(number).reference == "FOUND"
    assert [len(times) for times in desk.world.done.values()] == [1]


def test_where_a_look_up_is_refused_it_is_said_and_not_tried_for_ever(desk):
    desk = desk("lost")
    number = desk.ledger.ask()

    def refused(effect):
        raise Rejected("PagerDuty refuses the token")

    desk.world.find = refused
    desk.outbox.wake()
    assert desk.ledger.fate(number).fate is Fate.FAILED
    assert desk.ledger.fate(number).why == "PagerDuty refuses the token"


def test_what_is_about_something_without_a_name_is_dropped(desk):
    desk = desk()
    desk.world.deliver = lambda effect: Delivery(None)
    page = desk.ledger.ask()
    resolve = desk.ledger.ask(action="resolve", follows=page)
    desk.outbox.wake()
    assert desk.ledger.fate(page).fate is Fate.DONE
    assert desk.ledger.fate(resolve).fate is Fate.DROPPED


class SlowPostOffice(PostOffice):
    """One that takes its time with each mail, until it is told to go on."""

    def __init__(self):
        super().__init__()
        self.began, self.goes_on = Signal(), Signal()

    def deliver(self, effect):
        self.began.set()
        self.goes_on.wait(20)
        self.done.setdefault(effect.key, []).append(dict(effect.payload))
        return Delivery("MAIL")


def test_a_mail_in_hand_while_the_bot_reconnects_is_sent_once(journal):
    done = Signal()
    desk = Desk(journal, SlowPostOffice(), threaded=True)
    journal.listeners.append(
        lambda events: done.set() if events[-1].kind == "effect_done" else None
    )
    number = desk.ledger.ask(action="send")
    assert desk.world.began.wait(20)
    desk.outbox.close()
    desk.world.began.clear()
    desk.outbox.open()
    again = desk.world.began.wait(1)
    desk.world.goes_on.set()
    assert done.wait(20)
    desk.outbox.close()
    assert not again
    assert desk.ledger.fate(number).fate is Fate.DONE
    assert [len(times) for times in desk.world.done.values()] == [1]
