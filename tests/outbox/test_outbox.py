"""What was asked for is done, once; what cannot be done is said; and nothing is lost."""

from datetime import timedelta
from itertools import pairwise
from threading import Event

import pytest

from muster.journal import JournalUnavailable
from muster.kernel.effects import Effect, Fate
from muster.outbox import RetryPolicy
from tests.outbox.conftest import TEN, Desk, World


def dead(*fate):
    raise JournalUnavailable("the bot is dead")


def test_what_is_asked_for_is_done_at_once_and_its_fate_recorded(desk):
    desk = desk()
    number = desk.ledger.ask()
    desk.outbox.wake()
    known = desk.ledger.fate(number)
    assert (known.fate, known.reference) == (Fate.DONE, "REF1")
    assert list(desk.world.done) == [known.effect.key]
    assert desk.journal.marked("pending") == []


def test_it_is_recorded_before_it_is_tried(desk):
    desk = desk()
    seen = []
    deliver = desk.world.deliver
    desk.world.deliver = lambda effect: (seen.extend(desk.ledger.kinds()), deliver(effect))[1]
    desk.ledger.ask()
    desk.outbox.wake()
    assert seen == ["effect_asked"]


def test_after_one_failure_it_is_tried_again_at_once_and_nobody_need_know(desk):
    desk = desk("refused")
    desk.ledger.ask()
    desk.outbox.wake()
    assert desk.ledger.kinds() == ["effect_asked", "effect_done"]


def test_a_second_failure_is_told_once_with_how_long_it_is_tried(desk):
    desk = desk(*["refused"] * 6)
    number = desk.ledger.ask()
    desk.outbox.wake()
    assert desk.ledger.kinds() == ["effect_asked", "effect_delayed"]
    assert desk.ledger.fate(number).until == TEN + timedelta(days=1)
    desk.pass_time(minutes=5)
    assert desk.ledger.kinds() == ["effect_asked", "effect_delayed", "effect_done"]


def test_pauses_grow_to_a_minute(desk):
    desk = desk(*["refused"] * 30)
    desk.ledger.ask()
    times = []
    deliver = desk.world.deliver
    desk.world.deliver = lambda effect: (times.append(desk.now), deliver(effect))[1]
    desk.outbox.wake()
    desk.pass_time(minutes=10)
    pauses = [(b - a).total_seconds() for a, b in pairwise(times)]
    assert pauses[0] == 0
    assert pauses[1:] == sorted(pauses[1:])
    assert max(pauses) == 60
    assert len(times) > 10


def test_jitter_keeps_many_from_coming_back_at_one_instant():
    patience = RetryPolicy()
    assert len({patience.pause(4) for _ in range(20)}) > 10
    assert {RetryPolicy(jitter=False).pause(4) for _ in range(20)} == {timedelta(seconds=8)}


def test_how_long_the_first_and_the_longest_pause_are_can_be_said():
    patience = RetryPolicy(jitter=False, first_seconds=0.5, longest_seconds=3.0)
    pauses = [patience.pause(failures).total_seconds() for failures in range(1, 6)]
    assert pauses == [0.0, 0.5, 1.0, 2.0, 3.0]


def test_threads_hear_from_the_journal_what_was_asked_for(desk):
    desk = desk(threaded=True)
    done = Event()
    desk.journal.listeners.append(
        lambda events: [done.set() for event in events if event.kind == "effect_done"]
    )
    number = desk.ledger.ask()
    assert done.wait(20)
    desk.outbox.close()
    assert desk.ledger.fate(number).fate is Fate.DONE


def test_a_service_that_says_how_long_to_wait_is_obeyed_and_the_delay_is_told(desk):
    desk = desk("slow down")
    desk.ledger.ask()
    desk.outbox.wake()
    assert desk.ledger.kinds() == ["effect_asked", "effect_delayed"]
    desk.pass_time(seconds=39)
    assert len(desk.world.asked) == 1
    desk.pass_time(seconds=1)
    assert desk.ledger.kinds()[-1] == "effect_done"


def test_a_refusal_is_final_and_not_tried_again(desk):
    desk = desk("never")
    number = desk.ledger.ask()
    desk.outbox.wake()
    desk.pass_time(hours=2)
    assert len(desk.world.asked) == 1
    assert desk.ledger.fate(number).fate is Fate.FAILED
    assert desk.ledger.fate(number).why == "PagerDuty refuses the token"


def test_a_page_is_given_up_when_its_time_is_over(desk):
    desk = desk(*["refused"] * 2000)
    number = desk.ledger.ask()
    desk.outbox.wake()
    desk.pass_time(hours=23)
    assert desk.ledger.fate(number).fate is Fate.DELAYED
    desk.pass_time(hours=2)
    known = desk.ledger.fate(number)
    assert (known.fate, known.why) == (Fate.FAILED, "")
    assert known.fate_at <= TEN + timedelta(days=1)
    assert desk.outbox.next_look(desk.now) is None


@pytest.mark.parametrize(
    ("action", "worth"),
    [
        ("page", timedelta(days=1)),
        ("send", timedelta(hours=1)),
        ("resolve", timedelta(days=1)),
        ("note", timedelta(days=1)),
        ("open", timedelta(days=7)),
    ],
)
def test_how_long_something_is_tried_depends_on_what_it_is(action, worth):
    assert RetryPolicy().worth(Effect("key", "pagerduty", action)) == worth


def test_an_invitation_is_worth_more_than_an_hour():
    asked = Effect("key", "mail", "send", {"invitation": {"meeting": "review"}})
    assert RetryPolicy().worth(asked) == timedelta(days=1)


def test_what_may_have_been_done_is_looked_up_before_it_is_done_again(desk):
    desk = desk("lost")
    number = desk.ledger.ask()
    desk.outbox.wake()
    assert len(desk.world.asked) == 1
    assert desk.ledger.fate(number).reference == "FOUND"


def test_what_a_service_without_keys_may_still_carry_out_is_not_looked_for_at_once(desk):
    desk = desk("lost")
    number = desk.ledger.ask(action="post")
    desk.outbox.wake()
    assert desk.world.looked == []
    desk.pass_time(seconds=4)
    assert desk.world.looked == []
    desk.pass_time(seconds=1)
    assert desk.ledger.fate(number).reference == "FOUND"
    assert [len(times) for times in desk.world.done.values()] == [1]


def test_what_was_refused_before_it_was_sent_is_tried_again_at_once(desk):
    desk = desk("refused")
    number = desk.ledger.ask(action="post")
    desk.outbox.wake()
    assert desk.ledger.fate(number).fate is Fate.DONE


def test_what_was_looked_for_in_vain_is_done(desk):
    desk = desk("unsent")
    number = desk.ledger.ask()
    desk.outbox.wake()
    assert len(desk.world.asked) == 2
    assert desk.ledger.fate(number).fate is Fate.DONE


def test_a_fault_of_ours_counts_as_uncertain_and_stops_nothing(desk):
    desk = desk("bug")
    first, second = desk.ledger.ask(), desk.ledger.ask(stream="incident-00000002")
    desk.outbox.wake()
    assert desk.ledger.fate(first).fate is Fate.DONE
    assert desk.ledger.fate(second, "incident-00000002").fate is Fate.DONE
    assert len(desk.world.looked) == 1


def test_what_nobody_wants_any_more_is_dropped_untried(desk):
    desk = desk()
    desk.ledger.unwanted = {1}
    desk.ledger.ask()
    desk.outbox.wake()
    assert desk.ledger.kinds() == ["effect_asked", "effect_dropped"]
    assert desk.world.asked == []


def test_one_effect_waits_for_another_and_is_about_what_the_service_calls_it(desk):
    desk = desk("refused", "refused")
    page = desk.ledger.ask()
    desk.ledger.ask(action="acknowledge", follows=page)
    desk.outbox.wake()
    assert {effect.action for effect in desk.world.asked} == {"page"}
    desk.pass_time(minutes=1)
    assert desk.world.asked[-1].action == "acknowledge"
    assert desk.world.asked[-1].payload == {"incident": "REF1"}


def test_what_follows_a_failure_is_dropped(desk):
    desk = desk("never")
    page = desk.ledger.ask()
    resolve = desk.ledger.ask(action="resolve", follows=page)
    desk.outbox.wake()
    assert desk.ledger.fate(resolve).fate is Fate.DROPPED
    assert len(desk.world.asked) == 1


def test_an_unknown_gateway_is_said_and_not_tried_for_ever(journal):
    desk = Desk(journal, World())
    desk.outbox._gateways = {}
    number = desk.ledger.ask()
    desk.outbox.wake()
    assert "no gateway" in desk.ledger.fate(number).why


def test_after_a_restart_what_was_pending_is_looked_up_first(ground):
    first = Desk(ground.journal(), World(*["lost"]))
    number = first.ledger.ask()
    first.ledger.record = dead
    first.outbox.wake()
    if ground.kind == "memory":
        return
    second = Desk(ground.journal(), first.world)
    second.outbox.wake()
    assert second.ledger.fate(number).fate is Fate.DONE
    assert len(first.world.done[second.ledger.fate(number).effect.key]) == 1


def test_while_the_storage_does_not_answer_nothing_is_done_twice(desk):
    desk = desk()
    record = desk.ledger.record
    broken = [True]

    def failing(stream, body, now):
        if broken[0]:
            raise JournalUnavailable("gone")
        record(stream, body, now)

    number = desk.ledger.ask()
    desk.ledger.record = failing
    desk.outbox.wake()
    broken[0] = False
    desk.pass_time(minutes=1)
    assert desk.ledger.fate(number).fate is Fate.DONE
    assert [len(times) for times in desk.world.done.values()] == [1]


def test_a_closed_outbox_does_nothing_and_an_open_one_catches_up(desk):
    desk = desk()
    desk.outbox.close()
    number = desk.ledger.ask()
    desk.outbox.wake()
    assert desk.world.asked == []
    desk.outbox.open()
    desk.outbox.wake()
    assert desk.ledger.fate(number).fate is Fate.DONE


def test_it_is_closed_by_the_last_who_opened_it(desk):
    desk = desk()
    desk.outbox.open()
    desk.outbox.close()
    number = desk.ledger.ask()
    desk.outbox.wake()
    assert desk.ledger.fate(number).fate is Fate.DONE


def test_what_cannot_be_put_into_words_is_told_like_a_silent_service_and_tried_again(desk):
    desk = desk()
    number = desk.ledger.ask()
    worded, desk.ledger.worded = desk.ledger.worded, lambda stream, effect: 1 / 0
    desk.outbox.wake()
    assert desk.ledger.kinds() == ["effect_asked", "effect_delayed"]
    assert desk.world.asked == []
    desk.ledger.worded = worded
    desk.pass_time(minutes=1)
    assert desk.ledger.fate(number).fate is Fate.DONE


def test_it_goes_out_in_the_words_of_the_moment(desk):
    desk = desk("refused", "refused")
    desk.ledger.ask()
    said = []
    desk.ledger.worded = lambda stream, effect: (said.append(desk.now), effect)[1]
    desk.outbox.wake()
    desk.pass_time(minutes=1)
    assert len(said) == len(desk.world.asked) == 3


# ---- a clock that is put right


@pytest.mark.parametrize("jump", [-timedelta(hours=1), timedelta(hours=1), timedelta(days=3653)])
def test_a_clock_that_is_put_right_neither_holds_up_the_next_try_nor_ends_them(desk, jump):
    desk = desk(*["refused"] * 5)
    number = desk.ledger.ask()
    desk.outbox.wake()
    desk.clock.set(desk.now + jump)
    desk.pass_time(minutes=2)
    assert len(desk.world.asked) == 6
    assert desk.ledger.fate(number).fate is Fate.DONE


def test_a_page_is_given_up_after_its_time_however_often_the_clock_is_put_back(desk):
    desk = desk(*["refused"] * 2000)
    number = desk.ledger.ask()
    desk.outbox.wake()
    for _ in range(4):
        desk.clock.set(desk.now - timedelta(hours=1))
        desk.pass_time(hours=7)
    assert desk.ledger.fate(number).fate is Fate.FAILED


def test_people_are_told_until_when_it_is_tried_by_the_clock_as_it_is_now(desk):
    desk = desk(*["refused"] * 3)
    number = desk.ledger.ask()
    desk.clock.set(desk.now - timedelta(hours=1))
    desk.pass_time(minutes=1)
    assert desk.ledger.fate(number).until == TEN + timedelta(hours=23)


def test_what_was_asked_for_ahead_of_the_clock_is_tried_for_its_time_and_no_longer(desk):
    desk = desk(*["refused"] * 2000)
    number = desk.ledger.ask(now=TEN + timedelta(days=3653))
    desk.outbox.wake()
    desk.pass_time(hours=24, minutes=1)
    assert desk.ledger.fate(number).fate is Fate.FAILED


def test_a_bot_that_may_not_act_calls_nobody_until_it_may(journal):
    """Another bot has taken over, or may have: calling is up to that one."""
    may = [False]
    desk = Desk(journal, World(), may_act=lambda: may[0])
    number = desk.ledger.ask()
    desk.outbox.wake()
    desk.pass_time(minutes=1)
    assert desk.world.asked == []
    assert desk.ledger.kinds() == ["effect_asked"]
    may[0] = True
    desk.pass_time(minutes=1)
    assert desk.ledger.fate(number).fate is Fate.DONE
    assert len(desk.world.asked) == 1
