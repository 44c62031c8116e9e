"""Drafts: what is asked for, who wrote what, and when an edit or an approval is refused."""

from datetime import timedelta

import pytest

from muster.comms import drafting
from muster.comms.kinds import KINDS
from muster.incident.drafts import About
from muster.incident.recording import announce
from muster.incident.steering import resolve
from muster.playbook import Rule
from muster.playbook.model import Kept
from muster.record import Event, Place
from tests.incident.conftest import ALEX, EVE, PAT, SAM, TEN


def lacked(case):
    return case.outcome.reasons[0].facts["lacks"]


def test_what_nobody_has_said_is_asked_for_and_never_invented(drafts):
    drafts.write(SAM, "first")
    assert drafts.case.refused == ["draft_lacks"]
    assert lacked(drafts.case) == ("effect",)
    drafts.write(SAM, "update")
    assert lacked(drafts.case) == ("effect", "doing")
    assert drafts.incident.drafts == ()


def said(kind, text, minutes, **details):
    at = TEN + timedelta(minutes=minutes)
    data = {"text": text, **details}
    return Event("incident-00000007", 1, 1, 1, at, at, ALEX, Place("test"), kind, data)


REPORT = said("reported", "Half is back", 5)


@pytest.mark.parametrize(
    ("kind", "newest", "heard"),
    [
        ("update", [REPORT], "Half is back"),
        ("update", [said("fixed", "It is back", 5), said("noted", "Tea", 6)], "It is back"),
        ("smt", [said("action_taken", "Restarted it", 5)], "Restarted it"),
        ("resolved", [REPORT], None),
        ("cyber", [REPORT], None),
        ("update", [said("noted", "Tea is ready", 5)], None),
        ("update", [REPORT, said("words_given", "We mend it", 6, about="doing")], None),
        ("update", [REPORT, said("words_given", "It hangs", 6, about="effect")], "Half is back"),
        ("update", [said("words_given", "We mend it", 4, about="doing"), REPORT], "Half is back"),
        ("update", [], None),
    ],
)
def test_what_the_engineers_wrote_last_is_at_hand_until_tenants_have_words_for_it(
    drafts, kind, newest, heard
):
    found = drafting.work_heard_of(drafts.incident, KINDS[kind], newest)
    assert (found and found.data["text"]) == heard


def test_what_the_engineers_wrote_before_tenants_were_told_is_not_said_again(drafts):
    newest = [said("reported", "Half is back", 5)]
    drafts.case.now = TEN + timedelta(minutes=6)
    drafts.case.decide(SAM, announce, "StatusPage")
    assert drafting.work_heard_of(drafts.incident, KINDS["update"], newest) is None


def test_no_reason_writes_what_nobody_has_said(drafts):
    drafts.case.decide(
        SAM, drafting.write_draft, KINDS["first"], lambda *_: "x", because="in a hurry"
    )
    assert drafts.case.refused == ["draft_lacks"]


def test_a_draft_says_what_was_given_the_newest_words_of_each(drafts):
    drafts.give(SAM, About.EFFECT, "Apps fail")
    drafts.give(ALEX, About.EFFECT, "Some apps fail")
    drafts.give(ALEX, About.DOING, "We undo a change")
    drafts.write(SAM, "update")
    assert drafts.last.text == "update: Some apps fail, We undo a change"
    assert (drafts.last.number, drafts.last.newest.by) == (1, SAM)


def test_what_is_typed_with_a_draft_answers_what_tenants_notice(drafts):
    drafts.write(SAM, "first", "Some apps fail")
    assert drafts.last.text == "first: Some apps fail"
    assert drafts.incident.words == {About.EFFECT: "Some apps fail"}


def test_what_is_typed_with_the_end_is_no_effect_to_go_on_with(drafts):
    drafts.give(SAM, About.EFFECT, "Apps fail")
    drafts.write(SAM, "resolved", "Apps work again")
    assert drafts.last.text == "resolved: Apps work again"
    assert drafts.incident.words == {About.EFFECT: "Apps fail"}


def test_saying_the_same_again_records_nothing(drafts):
    drafts.give(SAM, About.EFFECT, "Apps fail")
    drafts.give(ALEX, About.EFFECT, "Apps fail")
    assert drafts.case.already == "words"


def test_only_a_kind_that_promises_keeps_the_promise(drafts):
    later = TEN + timedelta(hours=1)
    drafts.write(SAM, "possible", next_update=later)
    assert drafts.last.next_update == later
    drafts.write(SAM, "resolved", next_update=later)
    assert drafts.last.next_update is None


def test_an_edit_is_a_new_version_with_the_promise_of_the_old_one(drafts):
    later = TEN + timedelta(hours=1)
    drafts.write(SAM, next_update=later)
    drafts.edit(PAT, "Better words")
    assert drafts.last.text == "Better words"
    assert [version.by for version in drafts.last.versions] == [SAM, PAT]
    assert drafts.last.next_update == later
    drafts.edit(PAT, "Better words", next_update=later + timedelta(hours=1))
    assert drafts.last.next_update == later + timedelta(hours=1)


def test_two_who_edit_at_once_are_told_of_each_other_and_neither_text_is_lost(drafts):
    drafts.write(SAM)
    drafts.edit(PAT, "Pat’s words")
    drafts.case.now += timedelta(minutes=1, seconds=59)
    drafts.edit(SAM, "Sam’s words")
    assert drafts.case.refused == ["draft_just_edited"]
    facts = drafts.case.outcome.reasons[0].facts
    assert (facts["draft"].text, facts["yours"]) == ("Pat’s words", "Sam’s words")
    drafts.edit(SAM, "Sam’s words", because="mine has the times")
    assert drafts.last.text == "Sam’s words"


def test_an_edit_two_minutes_after_another_has_read_it(drafts):
    drafts.write(SAM)
    drafts.edit(PAT, "Pat’s words")
    drafts.case.now += timedelta(minutes=2)
    drafts.edit(SAM, "Sam’s words")
    assert drafts.last.text == "Sam’s words"


def test_who_edits_again_and_who_edits_a_first_version_waits_for_nobody(drafts):
    drafts.write(SAM)
    drafts.edit(PAT, "one")
    drafts.edit(PAT, "two")
    assert drafts.last.text == "two"


@pytest.mark.parametrize("because", [None, "it must"])
def test_what_a_status_page_does_not_take_is_refused_whoever_asks(drafts, because):
    drafts.write(SAM)
    drafts.edit(SAM, "x" * 25_001, because=because)
    assert drafts.case.refused == ["message_too_long"]
    drafts.edit(SAM, "x" * 25_000, because=because)
    assert len(drafts.last.text) == 25_000


def test_a_template_filled_too_full_and_words_too_long_are_refused_too(drafts):
    drafts.write(SAM, written=lambda *_: "x" * 25_001)
    assert drafts.case.refused == ["message_too_long"]
    drafts.give(SAM, About.EFFECT, "x" * 25_001)
    assert drafts.case.refused == ["message_too_long"]


def test_a_discarded_draft_is_kept_and_changes_no_more(drafts):
    drafts.write(SAM)
    drafts.discard(PAT)
    assert drafts.last.discarded
    drafts.edit(SAM, "again")
    assert drafts.case.refused == ["draft_discarded"]
    drafts.approve(SAM)
    assert drafts.case.refused == ["draft_discarded"]
    drafts.discard(SAM)
    assert drafts.case.already == "draft_discarded"


def test_a_stranger_writes_nothing_for_tenants(drafts):
    for decided in (drafts.write(EVE), drafts.give(EVE, About.EFFECT, "x")):
        assert [reason.code for reason in decided.reasons] == ["stranger"]


def test_the_words_for_cyber_security_are_not_edited(drafts):
    drafts.write(SAM, "cyber")
    drafts.edit(SAM, "They have a key", because="tenants ask")
    assert drafts.case.refused == ["cyber_text_is_fixed"]


def test_the_author_approves_where_the_playbook_asks_for_no_second_reader(drafts):
    drafts.write(SAM)
    drafts.approve(SAM)
    assert drafts.last.approved
    drafts.approve(PAT)
    assert drafts.case.already == "draft_approved"


def test_where_it_asks_for_one_somebody_else_approves(drafts):
    drafts.requiring_approval().write(SAM)
    drafts.approve(SAM)
    assert drafts.case.refused == ["own_draft"]
    drafts.approve(PAT)
    assert (drafts.last.approval.by, drafts.last.approval.version) == (PAT, 1)


def test_approving_ones_own_yields_to_a_reason_or_to_the_playbook(drafts):
    drafts.requiring_approval().write(SAM)
    drafts.approve(SAM, because="nobody else is awake")
    assert drafts.last.approved
    drafts.edit(SAM, "other words")
    rules = {Rule.DRAFT_APPROVED_BY_ANOTHER: Kept(enforced=False)}
    drafts.case.playbook = drafts.case.playbook.model_copy(update={"rules": rules})
    drafts.approve(SAM)
    assert drafts.last.approved


def test_an_edit_undoes_the_approval(drafts):
    drafts.write(SAM)
    drafts.approve(PAT)
    drafts.edit(SAM, "other words")
    assert not drafts.last.approved


def test_nobody_approves_what_they_cannot_have_read(drafts):
    drafts.write(SAM)
    drafts.edit(SAM, "other words")
    drafts.approve(PAT)
    assert drafts.case.refused == ["draft_just_edited"]


def test_a_draft_knows_how_things_stood_when_it_was_written(drafts):
    drafts.write(SAM)
    assert drafts.last.newest.state == "declared"
    drafts.case.decide(ALEX, resolve, "gone")
    drafts.edit(SAM, "It is over")
    assert drafts.last.newest.state == "resolved"
