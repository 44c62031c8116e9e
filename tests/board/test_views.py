"""What the board shows of an incident: what is owed, what waits, what happened last."""

from dataclasses import replace
from datetime import timedelta

import pytest

from muster.board.views import LINES, LISTED, card_of, incident_view, overview, timeline, waiting
from muster.duties.decisions import snooze
from muster.incidents.assessment import answer_tenants, state_priority, suspect_cyber
from muster.incidents.entries import add_task, announce, correct, finish_task, write
from muster.incidents.events import ActionTaken, Noted
from muster.incidents.progress import pause, resolve
from muster.kernel.events import Damaged
from tests.comms.test_sending import PAGE, ROOM, posted, send
from tests.duties.conftest import at, duties_of, tick, view_of
from tests.incidents.conftest import ALEX, PAT, SAM, TEN, Case


def card(case, words, now=None):
    return card_of(view_of(case, now), duties_of(case, now).values(), case.events, words)


def shown(case, words, page=1, now=None):
    duties = list(duties_of(case, now).values())
    return incident_view(view_of(case, now), duties, case.events, words, page)


def note(case, text, who=ALEX, body=Noted):
    return case.decide(who, write, body(text))


def urgent(case):
    case.decide(ALEX, answer_tenants, affected=True)
    case.decide(ALEX, state_priority, "P1")
    return case


# ---- what is owed


def test_what_is_owed_has_who_owes_it_and_until_when(led, words):
    owed = {each.key: each for each in card(urgent(led), words).owed}
    update = owed["first-update"]
    assert update.people == (SAM,)
    assert update.due == TEN + timedelta(minutes=20)
    assert update.overdue_by is None


def test_what_is_overdue_comes_first_and_says_by_how_much(led, words):
    late = card(urgent(led), words, at(10, 50))
    assert late.owed[0].overdue_by is not None
    assert late.overdue == sum(each.overdue_by is not None for each in late.owed) > 1
    update = next(each for each in late.owed if each.key == "first-update")
    assert update.overdue_by == timedelta(minutes=30)


def test_what_was_only_suggested_and_has_passed_takes_no_line(led, words):
    late = at(10, 30)
    suggested = [key for key, duty in duties_of(urgent(led), late).items() if duty.target]
    assert "join-call-alex" in suggested
    assert not {each.key for each in card(led, words, late).owed} & set(suggested)


def test_a_card_has_a_few_lines_of_what_is_owed_and_says_how_much_more(led, words, monkeypatch):
    whole = card(urgent(led), words)
    monkeypatch.setattr("muster.board.views.OWED_ON_A_CARD", 2)
    cut = card(led, words)
    assert cut.owed == whole.owed[:2]
    assert cut.further == len(whole.owed) - 2 > 0
    assert cut.overdue == whole.overdue


def test_what_asks_for_an_incident_as_a_whole_is_not_shown_beside_its_parts(case, words):
    days = at(10, 0, day=6)
    assert "forgotten" in duties_of(case, days)
    assert "forgotten" not in [each.key for each in card(case, words, days).owed]


# ---- what waits to be sent


def test_a_draft_waits_until_it_is_sent_or_discarded(drafts):
    drafts.write(SAM, "first", "Apps fail")
    [draft] = waiting(drafts.incident)
    assert (draft.number, draft.approved) == (1, False)
    drafts.approve(ALEX)
    assert waiting(drafts.incident)[0].approved
    send(drafts, ROOM)
    posted(drafts)
    assert waiting(drafts.incident) == ()


def test_a_draft_that_a_later_one_has_overtaken_waits_no_more(drafts):
    drafts.write(SAM, "possible", "Apps fail")
    drafts.write(SAM, "first", "Apps fail")
    send(drafts, ROOM)
    posted(drafts)
    assert waiting(drafts.incident) == ()
    drafts.write(SAM, "possible", "Apps still fail")
    assert [draft.number for draft in waiting(drafts.incident)] == [3]


def test_what_was_discarded_or_given_out_to_copy_waits_for_nobody(drafts):
    drafts.write(SAM, "first", "Apps fail")
    drafts.discard(SAM)
    drafts.write(SAM, "first", "Apps fail again")
    send(drafts, PAGE)
    assert waiting(drafts.incident) == ()


def test_a_draft_that_could_not_be_sent_still_waits(drafts):
    drafts.write(SAM, "first", "Apps fail")
    send(drafts, ROOM)
    posted(drafts, done=False)
    assert [draft.number for draft in waiting(drafts.incident)] == [1]


# ---- the timeline


def test_the_newest_line_is_first_by_when_it_happened(led, words):
    note(led, "later")
    led.decide(ALEX, write, ActionTaken("earlier"), happened=TEN - timedelta(minutes=5))
    lines = timeline(led.incident, led.events, words).lines
    assert lines[0].says == "later"
    assert lines[-1].says == "earlier"
    assert (lines[0].who, lines[0].at) == ("alex", TEN)


def test_a_line_has_the_words_that_stand_beside_those_that_were_corrected(led, words):
    note(led, "router 7")
    number = led.events[-1].number
    led.decide(ALEX, correct, led.events[-1], number, "router 9")
    lines = {line.number: line for line in timeline(led.incident, led.events, words).lines}
    assert (lines[number].says, lines[number].corrected) == ("router 7", "router 9")


def test_what_the_bot_did_by_itself_takes_no_line(led, words):
    for minute in (20, 40):
        tick(led, at(10, minute))
    assert any(event.kind == "nudged" for event in led.events)
    assert "nudged" not in [line.says for line in timeline(led.incident, led.events, words).lines]


def test_a_long_timeline_has_pages_and_each_line_is_on_one(led, words):
    for number in range(250):
        note(led, f"note {number}")
    pages = [timeline(led.incident, led.events, words, page=page) for page in (1, 2, 3)]
    assert {page.pages for page in pages} == {3}
    assert [len(page.lines) for page in pages][:2] == [LINES, LINES]
    numbers = [line.number for page in pages for line in page.lines]
    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) == len(led.events)


@pytest.mark.parametrize("page", [4, 99, 10**9])
def test_a_page_that_there_is_not_is_the_last_one(led, words, page):
    for number in range(150):
        note(led, f"note {number}")
    assert timeline(led.incident, led.events, words, page=page).page == 2


def test_what_was_recorded_after_the_incident_was_looked_at_is_not_shown(led, words):
    looked_at = led.incident
    led.decide(ALEX, suspect_cyber, "somebody is in")
    lines = timeline(looked_at, led.events, words).lines
    assert "somebody is in" not in [line.says for line in lines]
    lines = timeline(led.incident, led.events, words).lines
    assert lines[0].says == "somebody is in"


def test_what_cannot_be_read_is_named_by_its_number(led, words):
    damaged = Damaged("changed", "incident-00000007", led.incident.version)
    found = timeline(led.incident, [*led.events[:-1], damaged], words)
    assert found.unreadable == (led.incident.version,)


def test_a_card_has_the_last_few_lines(led, words):
    for number in range(10):
        note(led, f"note {number}")
    assert [line.says for line in card(led, words).lines] == ["note 9", "note 8", "note 7"]


# ---- one incident, whole


def test_a_message_to_tenants_is_shown_with_its_words_its_promise_and_who_stood_behind_it(
    drafts, words
):
    soon = TEN + timedelta(hours=1)
    drafts.write(SAM, "first", "Apps fail", next_update=soon)
    drafts.approve(ALEX)
    send(drafts, ROOM)
    posted(drafts)
    [told] = shown(drafts.case, words).told
    assert told.text == drafts.last.text
    assert told.approved_by == ALEX
    assert (told.announcement.channel, told.announcement.next_update) == ("#paas", soon)
    assert card(drafts.case, words).hear_next == soon


def test_words_that_somebody_wrote_by_hand_are_shown_as_they_kept_them(led, words):
    led.decide(SAM, announce, "StatusPage", "Apps are slow.")
    [told] = shown(led, words).told
    assert (told.text, told.draft, told.approved_by) == ("Apps are slow.", None, None)


def test_words_that_nobody_kept_are_not_made_up(led, words):
    led.decide(SAM, announce, "StatusPage", "")
    assert shown(led, words).told[0].text is None


def test_tenants_expect_nothing_more_of_what_is_over(drafts, words):
    drafts.write(SAM, "first", "Apps fail", next_update=TEN + timedelta(hours=1))
    send(drafts, ROOM)
    posted(drafts)
    drafts.case.decide(ALEX, resolve, "it is over", because="tests")
    assert card(drafts.case, words).hear_next is None


def test_tasks_that_are_to_be_done_come_first(led, words):
    for text in ("one", "two", "three"):
        led.decide(ALEX, add_task, text, owner=PAT)
    led.decide(ALEX, finish_task, 3)
    assert [task.number for task in shown(led, words).tasks] == [2, 1, 3]


def test_no_list_of_a_page_grows_with_the_record(led, words):
    for number in range(LISTED + 20):
        led.decide(ALEX, add_task, f"task {number}", owner=PAT)
        led.decide(SAM, announce, "StatusPage", f"message {number}")
    page = shown(led, words)
    assert len(page.tasks) == len(page.told) == LISTED
    assert page.left["tasks"] == page.left["told"] == 20
    assert page.told[0].text == f"message {LISTED + 19}"


# ---- the first page


def test_the_first_page_begins_with_what_is_most_urgent_and_counts_what_is_late(playbook, words):
    slow = Case(playbook).declare(title="Logs are late")
    slow.decide(ALEX, state_priority, "P3")
    bad = Case(playbook).declare(title="Apps fail")
    bad.decide(ALEX, state_priority, "P1")
    cases = {1: slow, 2: bad}
    for number, case in cases.items():
        case.incident = replace(case.incident, number=number)
    now = at(11, 0)
    page = overview(
        [each.incident for each in cases.values()],
        now,
        playbook,
        lambda incident: card(cases[incident.number], words, now),
    )
    assert [each.incident.number for each in page.cards] == [2, 1]
    assert (page.open, page.left) == (2, 0)
    assert page.overdue == sum(each.overdue for each in page.cards) > 1


def test_a_page_has_an_end_and_says_how_many_more_are_open(case, words, monkeypatch):
    monkeypatch.setattr("muster.board.views.CARDS", 3)
    many = [replace(case.incident, number=number) for number in range(1, 8)]
    one = card(case, words)
    page = overview(many, TEN, case.playbook, lambda incident: replace(one, incident=incident))
    assert (len(page.cards), page.open, page.left) == (3, 7, 4)


def test_what_is_paused_says_when_it_goes_on(led, words):
    led.now = at(16, 50)
    led.decide(ALEX, pause, "for the night", because="tests")
    assert card(led, words).incident.continue_at is not None


def test_a_snooze_is_told_until_its_end(led, words):
    until = TEN + timedelta(minutes=30)
    led.decide(ALEX, snooze, ["triage"], until)
    by_key = {each.key: each for each in card(led, words).owed}
    assert by_key["triage"].snoozed_until == until
    by_key = {each.key: each for each in card(led, words, at(10, 45)).owed}
    assert by_key["triage"].snoozed_until is None
