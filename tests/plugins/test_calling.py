"""Calling out from chat: pages and mails, what is said when they fail, and who has answered."""

import pytest

from muster.alerts.news import PageNews, Status
from muster.escalation.decisions import answer_by_page
from muster.kernel.decisions import NoChange
from muster.kernel.effects import EffectFailed, asked_for_by
from muster.people import Member, Person

ROOM = "#paas-incident"


def said(theatre, to=ROOM):
    return "\n".join(text for where, text in theatre.posts if where == to)


def effects(theatre):
    return [(e.effect.action, str(e.fate)) for e in theatre.incident().effects]


@pytest.fixture
def affected(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    return theatre


def test_comms_support_is_paged_once_tenants_are_affected(theatre):
    theatre.say("alex", "!incident start Apps fail")
    assert theatre.incident().effects == ()
    theatre.say("alex", "!incident tenants yes")
    assert effects(theatre) == [("page", "done")]
    assert "comms support is being called, as tenants are affected: sam; PagerDuty" in said(theatre)
    assert "comms support is asked for, as tenants are affected" in said(theatre, "sam")


def test_it_is_paged_from_the_declaration_too_and_only_once(affected):
    affected.say("alex", "!incident tenants yes")
    affected.restart()
    assert effects(affected) == [("page", "done")]


def test_nobody_is_paged_when_somebody_has_taken_comms_already(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident tenants yes")
    assert effects(theatre) == []


def test_what_is_still_to_be_done_is_found_again_whether_it_is_open_or_ended(theatre):
    repository = theatre.services.incidents
    theatre.say("alex", "!incident start Apps fail")
    theatre.stage.gateways["pagerduty"].fail("refused")
    theatre.say("alex", "!incident tenants yes")
    assert effects(theatre) == [("page", "delayed")]
    assert repository.unfinished() == ["incident-00000001"]
    theatre.say("alex", "!incident dismiss a test")
    assert theatre.incident().has_pending_effects
    assert repository.unfinished() == ["incident-00000001"]
    theatre.stage.gateways["pagerduty"].restore()
    theatre.pass_time(hours=1)
    assert not theatre.incident().has_pending_effects
    assert repository.unfinished() == []


def test_taking_the_role_acknowledges_the_page(affected):
    affected.say("sam", "!incident comms me")
    assert effects(affected) == [("page", "done"), ("acknowledge", "done")]
    assert "sam answered at 10:00 GMT" in affected.say("alex", "!escalate status")


@pytest.mark.parametrize("end", ["!incident resolve gone", "!incident dismiss a test"])
def test_the_end_of_the_incident_resolves_the_page(affected, end):
    affected.say("alex", end)
    assert effects(affected) == [("page", "done"), ("resolve", "done")]


def test_after_a_restart_the_end_still_resolves_the_page(affected):
    affected.restart()
    affected.say("alex", "!incident resolve gone")
    assert effects(affected) == [("page", "done"), ("resolve", "done")]


def test_a_page_that_does_not_get_through_is_said_at_once_and_once(theatre):
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    assert "@alex INC-1: PagerDuty does not answer, so nobody’s phone has rung yet" in said(theatre)
    assert "By hand: Page the person on comms support in PagerDuty" in said(theatre)
    theatre.pass_time(minutes=10)
    assert "does not answer" not in said(theatre)
    theatre.pass_time(hours=2)
    assert "stopped trying" not in said(theatre)
    assert effects(theatre) == [("page", "delayed")]
    theatre.stage.paging.restore()
    theatre.pass_time(minutes=2)
    assert "PagerDuty answers again. The page for comms support has gone out" in said(theatre)
    assert len(theatre.stage.paging.pages) == 1
    theatre.restart()
    theatre.pass_time(hours=1)
    assert len(theatre.stage.paging.pages) == 1


def test_a_page_of_the_day_rings_nobody_at_night_and_goes_out_in_the_morning(theatre):
    theatre.clock(2026, 3, 2, 16, 50)
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    theatre.pass_time(hours=3)
    theatre.stage.paging.restore()
    theatre.pass_time(hours=12)
    assert theatre.stage.paging.pages == {}
    theatre.pass_time(hours=1, minutes=30)
    assert len(theatre.stage.paging.pages) == 1
    assert effects(theatre) == [("page", "dropped"), ("page", "done")]


def test_a_page_is_called_off_while_no_tenant_is_affected_and_goes_out_anew(affected):
    affected.say("alex", "!incident tenants no")
    assert effects(affected) == [("page", "done"), ("resolve", "done")]
    off = "INC-1: tenants are not affected, so {} not needed for Apps fail; the page is resolved."
    assert said(affected) == off.format("sam is")
    assert said(affected, "sam") == off.format("you are")
    assert "sam called, PagerDuty called them out at 10:00 GMT, PagerDuty" not in said(affected)
    assert ": called off at 10:00 GMT" in affected.say("alex", "!escalate status")
    affected.pass_time(minutes=20)
    assert "nobody is comms lead" not in said(affected)
    affected.say("alex", "!incident tenants yes")
    assert effects(affected)[2:] == [("page", "done")]
    affected.say("sam", "!incident comms me")
    assert effects(affected)[3:] == [("acknowledge", "done")]


def test_a_page_that_was_called_off_before_it_went_out_disturbs_nobody(theatre):
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    theatre.say("alex", "!incident tenants no")
    theatre.stage.paging.restore()
    theatre.pass_time(minutes=5)
    assert theatre.stage.paging.pages == {}
    assert ("page", "dropped") in effects(theatre)


def test_whoever_was_called_by_somebody_stays_called_whatever_tenants_notice(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P1")
    theatre.say("alex", "!escalate comms")
    theatre.say("alex", "!incident tenants no")
    assert effects(theatre) == [("page", "done")]


def test_what_becomes_urgent_is_paged_anew_at_a_high_urgency_once(theatre):
    theatre.say("alex", "!incident start A graph is empty --priority P4 --tenants yes")
    [quiet] = theatre.incident().effects
    assert quiet.effect.payload["urgency"] == "low"
    theatre.pass_time(minutes=10)
    theatre.say("alex", "!incident priority P1")
    assert effects(theatre)[1:] == [("page", "done"), ("resolve", "done")]
    assert theatre.incident().effects[1].effect.payload["urgency"] == "high"
    assert theatre.incident().effects[2].follows == quiet.number
    theatre.say("alex", "!incident priority P2")
    theatre.restart()
    assert len(effects(theatre)) == 3
    theatre.say("sam", "!incident comms me")
    assert effects(theatre)[3:] == [("acknowledge", "done")]


def test_a_late_page_says_what_is_known_by_then(theatre):
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
    theatre.say("alex", "!incident summary Only apps in London are affected")
    theatre.stage.paging.restore()
    theatre.pass_time(minutes=2)
    [page] = theatre.stage.paging.pages.values()
    assert "INC-1 P1: Apps fail (comms support asked for by alex)" in page.title
    assert "Only apps in London are affected" in page.details


def test_whoever_acknowledges_in_pagerduty_has_answered(affected):
    company = affected.stage.company
    company.cast_member(
        Member(
            Person("sam", "sam"),
            frozenset({"comms"}),
            on_comms=True,
            handles={"rehearsal": "sam", "pagerduty": "PSAM"},
        )
    )
    [page] = affected.incident().effects
    now = affected.stage.clock.now()
    hear = affected.services.alerts.on_page_news
    hear(PageNews(page.effect.key, Status.TRIGGERED, now, "Sam", "PSAM"))
    assert affected.incident().escalations[0].answered_at is None
    hear(PageNews(page.effect.key, Status.ACKNOWLEDGED, now, "Sam", "PSAM"))
    hear(PageNews(page.effect.key, Status.ACKNOWLEDGED, now, "Pat", "PPAT"))
    assert affected.incident().escalations[0].answered_by == Person("sam", "")


def test_what_the_bot_told_pagerduty_itself_answers_nothing(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("alex", "!incident resolve gone")
    [page, *_] = theatre.incident().effects
    now = theatre.stage.clock.now()
    hear = theatre.services.alerts.on_page_news
    hear(PageNews(page.effect.key, Status.RESOLVED, now, "Muster", "PBOT"))
    assert theatre.incident().escalations[0].answered_at is None


@pytest.mark.parametrize(
    "key",
    [
        "muster-incident-00000001-5-20200101T000000000000",
        "muster-incident-00000099-5-20260302T100000000000",
        "muster-incident-seven-5-20260302T100000000000",
        "muster-incident-00000001-99-20260302T100000000000",
        "muster-alert-pd1-1-20260302T100000000000",
        "muster-",
        "somebody else’s",
    ],
)
def test_news_of_a_page_that_is_not_ours_changes_nothing(affected, key):
    before = affected.services.journal.position()
    now = affected.stage.clock.now()
    affected.services.alerts.on_page_news(PageNews(key, Status.ACKNOWLEDGED, now, "Sam", "PSAM"))
    assert affected.services.journal.position() == before


def test_a_key_tells_which_event_asked(affected):
    [page] = affected.incident().effects
    assert asked_for_by(page.effect.key) == ("incident-00000001", page.number)


def test_comms_support_is_called_in_the_morning_after_an_unprovided_night(theatre):
    theatre.clock(2026, 3, 3, 2, 0)
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    assert effects(theatre) == []
    theatre.pass_time(hours=6, minutes=59)
    assert effects(theatre) == []
    theatre.pass_time(minutes=30)
    assert effects(theatre) == [("page", "done")]
    assert [call.people[0].id for call in theatre.incident().escalations] == ["sam"]


def test_the_next_person_is_called_when_nobody_answers(affected):
    affected.cast("kim", "comms")
    affected.pass_time(minutes=15)
    assert "@kim comms support: nobody has answered since 10:00 GMT, so kim is asked" in (
        said(affected)
    )
    assert "INC-1 entry" not in said(affected)
    assert effects(affected) == [("page", "done")]
    affected.pass_time(minutes=15)
    assert "is asked next" not in said(affected)


def test_a_failed_mail_of_a_restricted_incident_is_told_where_it_may_be_heard(theatre):
    theatre.say("alex", "!incident start Odd logins")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident cyber yes")
    theatre.say("sam", "!incident cyber yes")
    theatre.stage.gateways["mail"].fail()
    theatre.say("alex", "!escalate cyber They have a key")
    assert "the mail to cyber-security@example.invalid is not sent yet" in said(theatre)
    assert "By hand: Call the phone number listed under Cyber Security" in said(theatre)
    rooms = {room for room, _ in theatre.posts}
    assert rooms <= {ROOM, "#cyber-security-help", "alex", "sam"}


def test_a_supplier_reads_what_was_typed_and_no_more(affected):
    affected.say("alex", "!escalate aiven Redis in London does not answer")
    [letter] = affected.stage.gateways["mail"].sent.values()
    assert letter.to == ("support@aiven.io",)
    assert "Redis in London does not answer" in letter.text
    assert "Apps fail" not in letter.subject + letter.text


def test_without_words_a_supplier_is_not_written_to(affected):
    answer = affected.say("alex", "!escalate aiven")
    assert "Nothing is mailed without a text" in answer
    assert affected.stage.gateways["mail"].sent == {}


def test_an_unknown_route_changes_nothing(affected):
    before = affected.services.journal.position()
    answer = affected.say("alex", "!escalate pope")
    assert "I do not know “pope”. Nothing was recorded. What there is: !escalate" in answer
    assert affected.services.journal.position() == before


def test_nobody_is_called_for_what_is_over(affected):
    affected.say("sam", "!incident comms me")
    affected.say("alex", "!incident agree")
    affected.say("alex", "!incident dismiss a test")
    before = len(affected.incident().effects)
    assert "Not done" in affected.say("alex", "!escalate smt 1 please")
    assert len(affected.incident().effects) == before


def test_an_answer_to_the_second_call_silences_the_first_page(affected):
    affected.cast("kim", "comms")
    affected.pass_time(minutes=15)
    affected.say("kim", "!escalate ack")
    assert effects(affected) == [("page", "done"), ("acknowledge", "done")]
    assert "nobody has answered" not in affected.say("alex", "!escalate status")


def test_after_a_late_answer_to_the_first_call_nobody_else_is_called(affected):
    affected.cast("kim", "comms")
    affected.pass_time(minutes=15)
    affected.cast("eve", "comms")
    [page] = affected.incident().effects
    now = affected.stage.clock.now()
    affected.services.alerts.on_page_news(
        PageNews(page.effect.key, Status.ACKNOWLEDGED, now, "Sam", "PSAM")
    )
    affected.pass_time(minutes=30)
    assert "is asked next" not in said(affected)
    assert len(affected.incident().escalations) == 2


def test_two_calls_that_nobody_answers_in_time_are_both_passed_on(theatre):
    company = theatre.stage.company
    company.cast_member(
        Member(Person("gil", "gil"), frozenset({"backstop"}), on_call=frozenset({"backstop"}))
    )
    theatre.cast("eve", "backstop")
    theatre.cast("kim", "comms")
    theatre.say("alex", "!incident start Apps fail --priority P1")
    theatre.say("alex", "!escalate backstop --because it is on fire")
    theatre.pass_time(minutes=15)
    theatre.say("alex", "!incident tenants yes")
    theatre.pass_time(minutes=15)
    called = [(call.route, *call.people) for call in theatre.incident().escalations[2:]]
    assert sorted(called) == [("backstop", Person("eve", "eve")), ("comms", Person("kim", "kim"))]


def test_who_is_asked_for_after_the_end_is_called_too(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident resolve gone")
    theatre.wait(minutes=1)
    answer = theatre.say("alex", "!escalate smt Help us to write it up")
    assert "PagerDuty is calling them out" in answer
    assert "If nobody does" not in answer
    assert effects(theatre) == [("page", "done")]
    theatre.say("pat", "!escalate ack")
    assert effects(theatre) == [("page", "done"), ("acknowledge", "done")]


def test_a_late_page_tells_nothing_of_what_is_restricted_by_then(theatre):
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident start Odd logins --tenants yes")
    theatre.say("alex", "!incident summary Somebody reads the mail")
    theatre.say("alex", "!incident cyber yes")
    theatre.stage.paging.restore()
    theatre.pass_time(minutes=2)
    [page] = theatre.stage.paging.pages.values()
    assert page.title == "INC-1: restricted, ask alex (comms support asked for by alex)"
    assert "Odd logins" not in page.details
    assert "the mail" not in page.details


def test_of_a_call_that_was_answered_no_failure_is_told(affected):
    affected.say("sam", "!incident comms me")
    known = affected.incident().effects[0]
    services = affected.services
    affected.heard.clear()
    ledger = next(each for each in services.outbox._ledgers if each.owns("incident-00000001"))
    ledger.record("incident-00000001", EffectFailed(known.number, ""), services.clock.now())
    services.dispatch.wake()
    assert affected.posts == []


def test_who_asks_again_is_said_to_ask_again(affected):
    affected.say("alex", "!escalate comms Please hurry --because nobody came")
    assert "@sam alex asks again for comms support, for INC-1: Apps fail. Please hurry" in (
        said(affected)
    )


def test_whoever_is_called_for_what_is_restricted_is_told_where_to_answer(theatre):
    theatre.cast("gil", "backstop")
    theatre.say("alex", "!incident start Odd logins")
    theatre.say("alex", "!incident cyber yes")
    theatre.say("alex", "!escalate backstop --because it is on fire")
    where = "Answer in #paas-incident or #cyber-security-help: !escalate ack INC-1"
    assert where in said(theatre, "gil")
    assert where in said(theatre, "#paas-escalation")


def test_a_page_that_is_late_wakes_nobody_once_somebody_has_come(theatre):
    theatre.stage.paging.fail()
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.stage.paging.restore()
    theatre.pass_time(minutes=5)
    assert effects(theatre)[0] == ("page", "dropped")
    assert theatre.stage.paging.pages == {}


def test_a_mail_that_is_late_is_not_sent_once_somebody_has_answered(affected):
    mail = affected.stage.gateways["mail"]
    mail.fail()
    affected.say("alex", "!escalate cyber A stolen key --because the other lead is asleep")
    affected.say("alex", "!escalate ack cyber")
    mail.restore()
    affected.pass_time(minutes=5)
    assert effects(affected)[-1] == ("send", "dropped")
    assert mail.sent == {}


def test_a_stranger_answers_no_call(affected):
    assert "you are not on this team’s roster" in affected.say("eve", "!escalate ack")
    assert affected.incident().escalations[0].answered_at is None


def test_a_page_of_an_ended_incident_is_answered_by_nobody(affected):
    affected.say("alex", "!incident dismiss a test")
    assert answer_by_page(affected.incident(), None, 1) == NoChange("nothing_due")


@pytest.fixture
def apart(adapted):
    """A bot of a team whose incident room may not hear of what is restricted."""
    return adapted(('need_to_know: ["#paas-incident", ', "need_to_know: ["))


def test_nothing_of_a_restricted_call_is_said_in_a_room_that_may_not_hear_of_it(apart):
    apart.say("alex", "!incident start Odd logins")
    apart.tell("alex", "!incident cyber yes")
    apart.stage.paging.fail()
    apart.tell("alex", "!incident tenants yes")
    assert "nobody’s phone has rung" in said(apart, "alex")
    assert said(apart) == ""
    assert "Odd logins" not in said(apart, "sam")


@pytest.fixture
def by_name(adapted):
    """A team whose playbook pages people rather than an escalation policy."""
    policy = "service: EXAMPLESERVICE, escalation_policy: EXAMPLECOMMS"
    return adapted((policy, "service: EXAMPLESERVICE"))


NOT_PAGED = "Not paged: sam, as the roster has no id of theirs at PagerDuty. Ring them."


def test_whoever_cannot_be_paged_is_named_where_the_bot_calls_by_itself(by_name):
    by_name.say("alex", "!incident start Apps fail --tenants yes")
    assert effects(by_name) == []
    assert NOT_PAGED in said(by_name)
    assert NOT_PAGED not in said(by_name, "sam")


def test_whoever_cannot_be_paged_is_named_to_whoever_asks_and_no_more(by_name):
    by_name.say("alex", "!incident start Apps fail --tenants no")
    assert NOT_PAGED in by_name.say("alex", "!escalate comms Please come")
    assert "Not paged" not in said(by_name)


def test_an_address_that_the_mail_server_refuses_is_named_with_the_way_by_hand(adapted):
    address = "      address: cyber-security@example.invalid\n"
    other = "    - { by: email, says: Mail the desk., address: desk@example.invalid }\n"
    theatre = adapted((address, address + other))
    theatre.say("alex", "!incident start Odd logins")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident cyber yes")
    theatre.say("sam", "!incident cyber yes")
    theatre.stage.gateways["mail"].refused.add("desk@example.invalid")
    theatre.say("alex", "!escalate cyber They have a key")
    assert (
        "INC-1: the mail server refuses desk@example.invalid, so nobody reads it there.\n"
        "By hand: Call the phone number listed under Cyber Security"
    ) in said(theatre)
    assert effects(theatre) == [("send", "done")]


LEGAL = """    - id: legal
      name: legal team
      room: "#paas-legal"
      mails: [legal@example.invalid]
      says: [The legal team is asked before anything is said of personal data.]
      answer_within: 30m
"""
LEGAL_ROOM = '{ name: "#paas-legal", says: Where the legal team is asked. }'


@pytest.fixture
def with_legal(adapted):
    """A team with a route of its own, which asks in a room of its own and by mail."""
    aws = "    - id: aws\n      name: AWS\n      supplier"
    theatre = adapted(
        (aws, LEGAL + aws), ("  tenants: []", f"  others: [{LEGAL_ROOM}]\n  tenants: []")
    )
    theatre.say("alex", "!incident start A backup was public --priority P2")
    return theatre


def letters(theatre):
    return [
        "\n".join(map(str, letter.values())) if isinstance(letter, dict) else str(letter)
        for letter in theatre.stage.gateways["mail"].sent.values()
    ]


def test_a_route_asks_in_any_room_and_by_mail_what_there_is_to_know(with_legal):
    answer = with_legal.say("alex", "!escalate legal It had 40 names in it")
    assert "legal team asked in #paas-legal; mail is being sent" in answer
    assert any(
        room == "#paas-legal" and "It had 40 names in it" in text for room, text in with_legal.posts
    )
    [letter] = letters(with_legal)
    assert "legal@example.invalid" in letter
    assert "A backup was public" in letter
    assert "It had 40 names in it" in letter


def test_by_mail_nobody_outside_reads_what_is_restricted(with_legal):
    with_legal.say("alex", "!incident start Odd logins --cyber")
    with_legal.say("alex", "!escalate legal INC-2 They read names")
    [letter] = letters(with_legal)
    assert "INC-2 is restricted: ask alex in private" in letter
    assert "Odd logins" not in letter
    assert "names" not in letter
    posts = [text for room, text in with_legal.posts if room == "#paas-legal"]
    assert posts
    assert not any("Odd logins" in text or "names" in text for text in posts)
