"""Sending a draft: where it goes, when it may not, and when it counts as told."""

from datetime import timedelta

import pytest

from muster.comms import sending
from muster.comms.sending import Words
from muster.incidents.assessment import state_priority, suspect_cyber
from muster.incidents.entries import announce, write
from muster.incidents.events import ActionTaken
from muster.incidents.progress import fix, reopen, resolve
from muster.kernel.decisions import Accepted
from muster.kernel.effects import EffectDelayed, EffectDone, EffectDropped, EffectFailed
from muster.kernel.payloads import new_event as as_draft
from muster.playbook.model import Channel
from tests.duties.conftest import duties_of
from tests.incidents.conftest import ALEX, MIKA, PAT, SAM, TEN

PAGE = Channel(name="StatusPage", how="by_hand")
ROOM = Channel(name="#paas", how="room", room="#paas")
LIST = Channel(name="list", how="mail", to=("tenants@example.invalid",))
SOON = TEN + timedelta(hours=1)


def words(draft):
    return Words("UPDATE", draft.text, "Problem with Apps")


@pytest.fixture
def written(drafts):
    drafts.write(SAM, "first", "Apps fail", next_update=SOON)
    return drafts


def send(drafts, *channels, who=SAM, because=None, draft=None):
    return drafts.case.decide(
        who, sending.send, draft or drafts.last, channels or (PAGE,), words, because=because
    )


def fate(drafts, body):
    """Let the outbox record what became of an effect."""
    return drafts.case.decide(SAM, lambda *_: Accepted((as_draft(body),)))


def posted(drafts, channel="#paas", *, done=True):
    return drafts.case.decide(
        SAM, lambda _, context: sending.posted(context, drafts.last, channel, done=done)
    )


def told(drafts):
    return [(a.channel, a.at, a.next_update, a.draft) for a in drafts.incident.announcements]


# ---- what counts as told


def test_a_mail_is_an_announcement_once_it_was_sent_at_the_time_of_being_sent(written):
    send(written, LIST)
    [mail] = written.incident.effects
    assert (mail.effect.gateway, mail.effect.action) == ("mail", "send")
    assert mail.serves == "draft/1/list"
    assert mail.effect.payload["to"] == ["tenants@example.invalid"]
    assert mail.effect.payload["text"] == "first: Apps fail"
    assert told(written) == []
    written.case.now += timedelta(minutes=9)
    fate(written, EffectDelayed(mail.number, SOON))
    assert told(written) == []
    fate(written, EffectDone(mail.number, "<1@x>"))
    assert told(written) == [("list", written.case.now, SOON, 1)]
    assert duties_of(written.case)["tenant-update"].due == SOON


def test_a_mail_that_failed_told_nobody_and_can_be_sent_again(written):
    send(written, LIST)
    [mail] = written.incident.effects
    fate(written, EffectFailed(mail.number, "no such host"))
    assert told(written) == []
    send(written, LIST)
    assert len(written.incident.effects) == 2


def test_a_post_counts_when_it_was_made_and_not_when_it_failed(written):
    send(written, ROOM)
    assert told(written) == []
    posted(written, done=False)
    assert told(written) == []
    send(written, ROOM)
    posted(written)
    assert told(written) == [("#paas", TEN, SOON, 1)]


def test_what_is_copied_by_hand_counts_when_somebody_says_so(written):
    send(written, PAGE)
    assert written.incident.effects == ()
    assert told(written) == []
    assert sending.handed_over(written.incident, "statuspage").number == 1
    written.case.decide(SAM, announce, "StatusPage", draft=1, next_update=SOON)
    assert told(written) == [("StatusPage", TEN, SOON, 1)]
    assert sending.handed_over(written.incident, "StatusPage") is None


# ---- twice


def test_sending_twice_sends_once(written):
    send(written, ROOM, LIST)
    posted(written)
    send(written, LIST, ROOM)
    assert written.case.already == "draft_sent"
    fate(written, EffectDone(written.incident.effects[0].number))
    send(written, LIST, because="again")
    assert written.case.already == "draft_sent"


def test_a_further_channel_gets_it_alone(written):
    send(written, ROOM)
    posted(written)
    send(written, ROOM, LIST)
    assert written.case.outcome.drafts[0].data["channels"] == ["list"]


def test_after_a_crash_nobody_knows_whether_a_post_went_out(written):
    send(written, ROOM)
    send(written, ROOM)
    assert written.case.refused == ["post_uncertain"]
    assert written.case.outcome.yields


def test_what_is_out_is_edited_no_more(written):
    send(written, ROOM)
    posted(written)
    written.edit(SAM, "other words", because="a mistake")
    assert written.case.refused == ["draft_is_out"]


# ---- what speaks against it


def changes(drafts):
    assert drafts.case.refused == ["draft_moved_on"]
    return drafts.case.outcome.reasons[0].facts["changes"]


def test_a_draft_of_before_another_announcement_is_refused_once(written):
    written.case.now += timedelta(minutes=1)
    written.case.decide(SAM, announce, "Slack", "We know")
    send(written)
    assert changes(written) == ["told"]
    send(written, because="it still holds")
    assert isinstance(written.case.outcome, Accepted)


def test_its_own_announcement_elsewhere_does_not_make_it_old(written):
    send(written, ROOM)
    posted(written)
    send(written, LIST)
    assert isinstance(written.case.outcome, Accepted)


def test_a_draft_of_before_the_priority_or_the_state_changed_is_refused(written):
    written.case.decide(ALEX, state_priority, "P1")
    written.case.decide(ALEX, fix, "it holds")
    send(written)
    assert changes(written) == ["state", "priority"]


def test_that_work_has_begun_changes_nothing_for_tenants(written):
    written.case.decide(ALEX, write, ActionTaken("restarted it"))
    assert written.incident.state == "investigating"
    send(written)
    assert isinstance(written.case.outcome, Accepted)


def test_a_promise_that_has_passed_is_not_made(written):
    written.case.now = SOON
    send(written)
    assert changes(written) == ["promise"]


def test_the_end_is_not_told_before_it_is_one(drafts):
    drafts.write(SAM, "resolved")
    send(drafts)
    assert changes(drafts) == ["not_over"]
    drafts.case.decide(ALEX, resolve, "gone")
    send(drafts)
    assert isinstance(drafts.case.outcome, Accepted)


def test_an_edit_brings_a_draft_up_to_date(written):
    written.case.decide(ALEX, fix, "it holds")
    written.edit(SAM, "We have made a change")
    send(written)
    assert isinstance(written.case.outcome, Accepted)


def test_words_that_the_sender_cannot_have_read_are_not_sent(written):
    written.edit(SAM, "other words")
    send(written, who=ALEX)
    assert written.case.refused == ["draft_just_edited"]


def test_where_approval_is_required_nothing_is_sent_without(written):
    written.requiring_approval()
    send(written)
    assert written.case.refused == ["draft_unapproved"]
    assert written.case.outcome.yields
    written.approve(PAT)
    send(written)
    assert isinstance(written.case.outcome, Accepted)


def test_sending_is_for_the_leads_and_for_who_takes_over(written):
    send(written, who=MIKA)
    assert written.case.refused == ["not_allowed"]
    send(written, who=MIKA, because="both are asleep")
    assert isinstance(written.case.outcome, Accepted)


def test_of_a_restricted_incident_only_the_message_for_it_is_sent_whatever_the_reason(written):
    written.case.decide(ALEX, suspect_cyber)
    send(written, because="tenants ask")
    assert written.case.refused == ["only_cyber_is_sent"]
    written.write(SAM, "cyber")
    send(written)
    assert isinstance(written.case.outcome, Accepted)


# ---- what is still wanted of what waits


def waiting(drafts):
    [mail] = [effect for effect in drafts.incident.effects if effect.serves == "draft/1/list"]
    return sending.wanted(drafts.incident, mail, drafts.case.playbook.comms)


def test_a_mail_that_waits_is_wanted_until_a_newer_one_is_sent_there(written):
    send(written, LIST)
    assert waiting(written)
    written.write(SAM, "possible")
    send(written, ROOM)
    assert waiting(written)
    written.write(SAM, "possible")
    send(written, LIST, because="it changed")
    assert not waiting(written)


def test_a_mail_that_waits_is_not_wanted_after_the_end_nor_for_what_became_restricted(written):
    send(written, LIST)
    written.case.decide(ALEX, resolve, "gone")
    assert not waiting(written)
    written.case.decide(ALEX, reopen, "it is back")
    assert waiting(written)
    written.case.decide(ALEX, suspect_cyber)
    assert not waiting(written)


def test_what_was_told_by_hand_meanwhile_is_not_mailed_and_stays_told(written):
    send(written, LIST)
    written.case.decide(SAM, announce, "list", draft=1)
    assert not waiting(written)
    fate(written, EffectDropped(written.incident.effects[0].number))
    assert [channel for channel, *_ in told(written)] == ["list"]
    send(written, LIST)
    assert written.case.already == "draft_sent"


def test_a_late_mail_of_before_the_end_tells_nothing_of_the_end(written):
    send(written, LIST)
    written.case.now += timedelta(minutes=5)
    written.case.decide(ALEX, resolve, "gone")
    written.case.now += timedelta(minutes=5)
    fate(written, EffectDone(written.incident.effects[0].number))
    assert written.incident.untold_channels == ("list",)


# ---- where it goes by itself


def goes_to(drafts):
    comms = drafts.case.playbook.comms
    return [c.name for c in sending.channels_for(drafts.incident, drafts.last, comms)]


def test_the_first_message_goes_to_the_primary_channel(written):
    assert goes_to(written) == ["StatusPage"]


def test_what_follows_goes_where_tenants_were_told_before(written):
    send(written, ROOM, PAGE)
    posted(written)
    written.case.decide(SAM, announce, "StatusPage", draft=1)
    written.write(SAM, "possible")
    assert goes_to(written) == ["#paas", "StatusPage"]


def test_the_end_goes_to_every_channel_that_has_not_heard_of_it(written):
    written.case.decide(SAM, announce, "StatusPage")
    written.case.decide(SAM, announce, "Slack")
    written.case.now += timedelta(minutes=5)
    written.case.decide(ALEX, resolve, "gone")
    written.write(SAM, "resolved")
    assert goes_to(written) == ["StatusPage", "Slack"]
    written.case.decide(SAM, announce, "Slack")
    assert goes_to(written) == ["StatusPage"]
