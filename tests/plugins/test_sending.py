"""Sending to tenants in chat, by room, by mail and by hand: once, and said when it fails."""

import pytest

from muster.gateways.simulated_sending import SimulatedSending
from muster.incidents.events import Announced
from muster.kernel.decisions import Accepted, DecisionContext
from muster.kernel.events import Place
from muster.kernel.payloads import new_event
from muster.people import BOT, Roster
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT, playbook_of
from tests.theatre import ROOM, Theatre

PLAYBOOKS = ROOT / "playbooks"

TENANTS = "#paas"


@pytest.fixture
def working(tmp_path):
    """INC-1, a P1 with both leads; tenants are told on StatusPage, in #paas, by mail and phone."""
    room = '{ name: "#paas", says: Tenants ask here., audience: tenants }'
    text = (PLAYBOOKS / "govuk-paas.yaml").read_text(encoding="utf-8")
    text = text.replace("  tenants: []\n", f"  tenants: [{room}]\n")
    text = text.replace("    # - { name: paas, how", "    - { name: paas, how")
    text = text.replace(
        "[tenants@example.invalid]", "[tenants@example.invalid, desk@example.invalid]"
    )
    text = text.replace("    # - { name: phone, how", "    - { name: phone, how")
    file = tmp_path / "playbook.yaml"
    file.write_text(text, encoding="utf-8")
    playbook = playbook_of(text, file.name)
    theatre = Theatre(rehearsal_settings(str(file)), playbook, tmp_path)
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("sam", "comms", on_comms=True)
    theatre.cast("pat", "paas-sre")
    theatre.start()
    theatre.say("alex", "!incident start Apps fail --priority P1")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.say("sam", "!comms draft Some requests may fail --next 10:20")
    yield theatre
    theatre.stop()


def told(theatre):
    return [(a.channel, a.draft) for a in theatre.incident().announcements]


def said(theatre, to=ROOM):
    return "\n".join(text for where, text in theatre.posts if where == to)


def test_the_bot_posts_in_a_room_and_the_clock_runs_from_then(working):
    answer = working.say("sam", "!comms send 1 --in #PaaS")
    assert "INC-1 draft 1: posted in paas." in answer
    assert said(working, TENANTS).splitlines() == working.incident().drafts[0].text.splitlines()
    assert told(working) == [("paas", 1)]
    assert "next tenant update by 10:20 GMT" in working.say("sam", "!comms due")


def test_a_room_that_does_not_take_it_was_not_told_and_the_words_are_there_to_copy(working):
    working.stage.bot.joined.discard(TENANTS)
    answer = working.say("sam", "!comms send 1 --in paas")
    assert "Not posted in paas: the chat did not take it." in answer
    assert "By hand in paas: copy this, and when it is out, !comms announced paas" in answer
    assert answer.endswith("We will update you by 10:20am today.")
    assert told(working) == []
    working.stage.bot.joined.add(TENANTS)
    assert "posted in paas" in working.say("sam", "!comms send 1 --in paas")
    assert told(working) == [("paas", 1)]


def test_sending_twice_posts_and_mails_once(working):
    working.say("sam", "!comms send 1 --in paas,tenant-list")
    answer = working.say("sam", "!comms send 1 --in paas,tenant-list")
    assert "already sent in paas at 10:00 GMT; already sent in tenant-list" in answer
    assert said(working, TENANTS) == ""
    assert len(working.stage.gateways["mail"].sent) == 1


def test_the_mail_has_the_words_and_a_subject_that_says_what_kind_it_is(working):
    working.say("sam", "!comms send 1 --in tenant-list")
    [letter] = working.stage.gateways["mail"].sent.values()
    assert letter.subject == "IMPORTANT: problem with GOV.UK PaaS"
    assert letter.text == working.incident().drafts[0].text
    assert letter.to == ("tenants@example.invalid", "desk@example.invalid")


def test_a_mail_that_fails_for_good_is_said_with_the_words_to_copy(working):
    working.stage.gateways["mail"].fail()
    working.say("sam", "!comms send 1 --in tenant-list")
    assert "mail does not answer, so draft 1 is not out in tenant-list yet" in said(working)
    working.pass_time(minutes=61)
    assert "draft 1 did not go out in tenant-list, and I have stopped trying" in said(working)
    assert "Some requests may fail." in said(working)
    assert "tenant-list: not told; draft 1 failed" in working.say("sam", "!comms channels")
    assert told(working) == []


def test_by_hand_the_words_are_shown_and_announced_without_typing_them_again(working):
    answer = working.say("sam", "!comms send --in phone")
    assert "By hand in phone: copy this, and when it is out, !comms announced phone" in answer
    assert told(working) == []
    assert "promised more by 10:20 GMT" in working.say("sam", "!comms announced Phone")
    assert told(working) == [("phone", 1)]


def test_the_end_is_sent_wherever_tenants_were_told_and_what_remains_by_hand_is_said(working):
    working.say("sam", "!comms send 1 --in paas,phone")
    working.say("sam", "!comms announced phone")
    working.say("sam", "!comms announced Slack They asked")
    working.pass_time(minutes=5)
    working.say("alex", "!incident resolve gone")
    assert "not told of the resolution" in working.say("sam", "!comms channels")
    assert "Draft 2 of INC-1, resolved" in working.say("sam", "!comms draft")
    answer = working.say("sam", "!comms send")
    assert "posted in paas" in answer
    assert "By hand in phone, Slack" in answer
    assert "The problem with GOV.UK PaaS is over." in said(working, TENANTS)
    assert working.incident().untold_channels == ("phone", "Slack")
    working.say("sam", "!comms announced Slack")
    working.say("sam", "!comms announced phone")
    assert working.incident().untold_channels == ()


def test_a_restricted_incident_is_told_of_only_by_the_message_agreed_for_it(working):
    working.say("alex", "!incident cyber yes")
    answer = working.tell("sam", "!comms send 1 --in paas --because they ask")
    assert "of which only the message agreed for that goes out" in answer
    working.tell("sam", "!comms draft")
    working.tell("sam", "!comms send --in paas")
    assert "We cannot say more about it yet." in said(working, TENANTS)
    assert "Some requests" not in said(working, TENANTS)


def test_an_address_that_is_refused_is_named_and_the_others_were_told(working):
    working.stage.gateways["mail"].refused.add("desk@example.invalid")
    working.say("sam", "!comms send 1 --in tenant-list")
    assert (
        "draft 1 is out in tenant-list, asked for at 10:00 GMT. The mail server refuses "
        "desk@example.invalid: who reads there has not heard."
    ) in said(working)
    assert told(working) == [("tenant-list", 1)]


def test_a_mail_that_waits_is_not_sent_once_the_incident_is_restricted(working):
    mail = working.stage.gateways["mail"]
    mail.fail()
    working.say("sam", "!comms send 1 --in tenant-list")
    working.say("alex", "!incident cyber yes")
    mail.restore()
    working.pass_time(minutes=5)
    assert mail.sent == {}
    assert told(working) == []


def test_a_channel_that_nobody_knows_is_said_with_those_that_there_are(working):
    answer = working.say("sam", "!comms send 1 --in paas,fax")
    assert "“fax” is no channel of this playbook" in answer
    assert "Valid: StatusPage, tenant-list, paas, phone" in answer
    assert told(working) == []


def test_what_was_sent_outlives_a_restart(working):
    working.say("sam", "!comms send 1 --in paas,tenant-list")
    before = working.say("sam", "!comms channels")
    working.restart()
    assert working.say("sam", "!comms channels") == before
    assert "already sent" in working.say("sam", "!comms send 1 --in paas")


def test_what_was_typed_calls_nobody_in_their_room(working):
    working.say("sam", "!comms edit 1 <!channel> @here {{ 7*7 }} *look*")
    working.say("sam", "!comms send 1 --in paas")
    posted = said(working, TENANTS)
    assert "{{ 7*7 }} *look*" in posted
    assert "<!channel>" not in posted
    assert "@here" not in posted


def test_the_history_says_where_when_and_who_wrote_approved_and_sent(working):
    working.say("pat", "!comms approve 1")
    working.say("sam", "!comms send 1 --in paas")
    working.say("alex", "!comms announced Slack They asked --next 10:40")
    assert working.say("sam", "!comms history").splitlines() == [
        "paas at 10:00 GMT, promised more by 10:20 GMT; draft 1 by sam, approved by pat, "
        "sent by sam",
        "Slack at 10:00 GMT, promised more by 10:40 GMT; kept by alex",
        "The words: !comms show N",
    ]


def test_a_long_history_is_short(working):
    for number in range(20):
        working.say("sam", f"!comms announced Slack update {number}")
    lines = working.say("sam", "!comms history").splitlines()
    assert lines[0] == "5 earlier in !incident timeline INC-1 --all"
    assert len(lines) <= 18


def test_whoever_asks_elsewhere_is_kept_and_counted(working):
    before = "The tax team asked in #paas whether logins work"
    assert "1 asked so far" in working.say("pat", f"!comms contact {before}")
    assert "2 asked so far" in working.say("sam", "!comms contact Health, by phone --at 09:58")
    assert "Asked elsewhere: 2" in working.say("sam", "!comms history")
    assert f"a tenant asked: {before}" in working.say("sam", "!incident timeline")


def test_the_polite_reply_points_to_the_status_page_without_an_incident_too(theatre):
    answer = theatre.say("sam", "!comms reply")
    assert "https://status.cloud.service.gov.uk/" in answer
    assert "Please wait for the updates there." in answer
    for sentence in answer.replace("\n", " ").split(". "):
        assert len(sentence.split()) <= 25


def test_a_comma_after_a_channel_is_not_a_part_of_its_name_and_sending_goes_on(working):
    answer = working.say("sam", "!comms announced #paas, they know")
    assert "tenants were told in paas, kept as entry" in answer
    assert working.events()[-1].data["text"] == "they know"
    assert "posted in paas" in working.say("sam", "!comms send --because they heard")


def test_what_an_old_record_calls_a_channel_keeps_nothing_from_being_sent(working):
    odd = ("#paas,", "email/phone", "a\tb", "x" * 61)
    for name in odd:
        working.services.incidents.change(
            1,
            lambda _, name=name: Accepted((new_event(Announced(name, "they know")),)),
            DecisionContext(BOT, working.services.clock.now(), working.playbook, Roster()),
            Place("rehearsal"),
        )
    assert "By hand in" in working.say("sam", "!comms send --because they heard")
    assert {each.channel for each in working.incident().drafts[-1].sendings} >= {*odd}
    assert "tenants were told in email/phone" in working.say("sam", "!comms announced email/phone")
    assert "email/phone" in working.say("sam", "!comms channels")


# ---- a channel of a gateway that a plugin brings


@pytest.fixture
def by_gateway(adapted):
    """INC-1 of a team that tells tenants by a gateway, which no plugin has brought yet."""
    line = "  channels:\n"
    theatre = adapted((line, f"{line}    - {{ name: Chat, how: gateway, gateway: teamchat }}\n"))
    theatre.say("alex", "!incident start Apps fail --priority P1")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms draft Some requests may fail --next 10:20")
    return theatre


def test_what_a_plugins_gateway_takes_counts_as_told_in_that_channel(by_gateway):
    stand_in = SimulatedSending("teamchat")
    by_gateway.services.gateways.bring(stand_in, "Chat")
    answer = by_gateway.say("sam", "!comms send 1 --in Chat")
    assert "INC-1 draft 1: being sent to Chat (simulated: nobody outside reads it)" in answer
    [effect] = stand_in.sent.values()
    assert effect.payload == {
        "channel": "Chat",
        "subject": "IMPORTANT: problem with GOV.UK PaaS",
        "text": by_gateway.incident().drafts[0].text,
    }
    assert told(by_gateway) == [("Chat", 1)]


def test_what_a_plugins_gateway_does_not_take_is_told_by_the_gateways_name(by_gateway):
    stand_in = SimulatedSending("teamchat")
    by_gateway.services.gateways.bring(stand_in, "Chat")
    stand_in.fail()
    by_gateway.say("sam", "!comms send 1 --in Chat")
    by_gateway.wait(minutes=1)
    assert "INC-1: teamchat does not answer" in said(by_gateway)
    assert told(by_gateway) == []


def test_a_channel_whose_gateway_no_plugin_brings_is_told_by_hand(by_gateway):
    assert "Chat (by hand)" in by_gateway.say("sam", "!comms channels")
    answer = by_gateway.say("sam", "!comms send 1 --in Chat")
    assert "By hand in Chat" in answer
    assert "!comms announced Chat" in answer
    assert told(by_gateway) == []
