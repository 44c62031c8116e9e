"""What a step offers is what would be done, and what comes first is said before it."""

import pytest

from muster.bot.asks_text import in_brief
from muster.people import Person
from tests.conftest import ROOT


@pytest.fixture
def led(theatre):
    """INC-1, a P2 with both leads, in the middle of the day."""
    theatre.say("alex", "!incident start Router 5xx rate high --priority P2 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    return theatre


def next_of(theatre, who):
    return theatre.say(who, "!incident next INC-1")


def test_whoever_is_tired_is_told_all_that_a_pause_asks_for(led):
    led.pass_time(hours=6)
    first = next_of(led, "alex")
    assert "!incident summary TEXT, then !incident action TEXT, then !incident pause" in first
    led.say("alex", "!incident summary Some requests fail")
    led.say("alex", "!incident action Rolled the router back")
    assert "or pause: !incident pause REASON" in next_of(led, "alex")
    assert "INC-1 is paused" in led.say("alex", "!incident pause I am tired")


def test_an_end_is_not_offered_while_it_may_be_an_attack(led):
    led.tell("alex", "!incident cyber yes")
    led.pass_time(minutes=70)
    said = "\n".join(text for _, text in led.posts if "nothing was recorded" in text)
    assert "say how it goes" in said.casefold()
    assert "!incident resolve" not in said


def test_nobody_is_called_by_a_printed_command_when_nobody_may_be_called(theatre):
    theatre.clock(2026, 3, 2, 18, 0)
    theatre.say("alex", "!incident start Router 5xx rate high --priority P2 --tenants yes")
    theatre.say("alex", "!incident cyber yes")
    assert "to call one" not in theatre.tell("alex", "!incident next INC-1")
    theatre.clock(2026, 3, 3, 10, 0)
    assert "to call one: !escalate comms INC-1" in theatre.tell("alex", "!incident agree INC-1")


def test_tenants_who_were_told_by_hand_alone_can_be_said_to_be_unaffected(led):
    led.say("sam", "!incident action Rang everybody")
    led.say("sam", "!comms announced INC-1 phone")
    answer = led.say("sam", "!incident tenants INC-1 no")
    assert "They were told otherwise, in phone." in answer
    assert "!comms draft INC-1 all-clear" in answer


def test_a_priority_is_not_to_be_agreed_by_whoever_leads_nothing(led):
    led.say("alex", "!incident priority INC-1 P1")
    led.say("alex", "!incident resolve INC-1 It holds")
    led.cast("dee", "delivery-manager")
    answer = led.say("dee", "!incident close INC-1")
    assert "no priority is agreed (P2 and P1 were named)" in answer or "P2 is agreed" in answer
    assert "!incident agree" not in answer


def test_whoever_may_not_pause_is_told_who_may_instead_of_the_command(on_playbook):
    quay = on_playbook(ROOT / "playbooks" / "harbour-ferry.yaml")
    quay.cast("alex", "crew", on_support=True)
    quay.cast("sam", "desk", on_comms=True)
    quay.clock(2026, 3, 3, 9, 0)
    quay.say("alex", "!incident start Nobody can buy a ticket --priority sev1", "#quay")
    quay.say("sam", "!incident comms me", "#quay")
    quay.pass_time(hours=4)
    first = quay.say("sam", "!incident next INC-1", "#quay")
    assert "you have worked since" in first
    assert "or pause: that is for The crew or alex (skipper)" in first
    assert "!incident pause" not in first
    assert "!incident pause REASON" in quay.say("alex", "!incident next INC-1", "#quay")


@pytest.fixture
def told_apart(theatre):
    """INC-1, for which alex named P4 before they went, and sam P1 after them."""
    theatre.say("alex", "!incident start Router 5xx rate high --priority P4 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident priority P1")
    return theatre


def test_whoever_named_a_priority_last_is_not_asked_to_agree_the_one_before_it(told_apart):
    told_apart.pass_time(minutes=25)
    assert "agree a priority" not in next_of(told_apart, "sam")
    assert "!incident agree" in next_of(told_apart, "alex")
    told_apart.say("alex", "!rota absent me")
    asked = next_of(told_apart, "sam")
    assert "agree a priority (P4, P1 named so far)" in asked
    assert "!incident agree" not in asked
    assert "There is no engineering lead" in asked or "It waits for alex" in asked


def test_a_lead_whose_word_is_wanted_again_at_the_end_is_told_what_to_type(theatre):
    theatre.cast("kim", "comms")
    theatre.say("kim", "!incident start Router 5xx rate high --priority P4 --tenants yes")
    theatre.say("alex", "!incident lead me")
    theatre.say("alex", "!incident disagree It is worse")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident priority P3")
    theatre.say("alex", "!incident fixed Rolled back")
    theatre.say("alex", "!incident resolve It holds")
    theatre.say("sam", "!incident comms kim")
    asked = next_of(theatre, "kim")
    assert "!incident agree INC-1 P3, or !incident disagree INC-1 WHY" in asked
    theatre.say("kim", "!incident agree INC-1")
    assert "priority" not in next_of(theatre, "kim")
    assert "you have not agreed a priority with the other lead" in next_of(theatre, "alex")


def test_leads_who_refused_each_others_priority_are_told_how_to_settle_it(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high --priority P3 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident priority P2")
    theatre.say("alex", "!incident disagree It is slow, not down")
    theatre.pass_time(minutes=25)
    assert "Type !incident priority INC-1 P2" in next_of(theatre, "alex")
    assert "P2 is agreed" in theatre.say("alex", "!incident priority INC-1 P2")


def test_words_given_out_at_the_minute_of_an_earlier_call_are_still_to_be_told(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high --priority P2 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms announced INC-1 phone")
    theatre.say("alex", "!incident fixed Rolled back")
    theatre.say("alex", "!incident resolve It holds")
    theatre.say("sam", "!comms draft resolved")
    assert "By hand in phone" in theatre.say("sam", "!comms send")
    assert "Once they are told: !comms announced INC-1 phone" in next_of(theatre, "sam")
    theatre.say("sam", "!comms announced INC-1 phone")
    assert "phone" not in next_of(theatre, "sam")


def test_whoever_is_asked_in_place_of_another_is_offered_the_role_only_where_they_can(theatre):
    theatre.cast("dee", "delivery-manager")
    theatre.say("sam", "!incident start Router 5xx rate high --priority P2")
    theatre.say("alex", "!incident leave --because I am ill")
    watch = theatre.services.scheduler
    view = watch.view(theatre.incident(), theatre.stage.clock.now())
    [duty] = [each for each in watch.owed(view).duties if each.code == "lead"]
    plugins = theatre.stage.bot.plugin_manager.plugins.values()
    speaker = next(each for each in plugins if each.__class__.__name__ == "Incident")

    def offered_to(name):
        people = (Person(name, name),)
        return in_brief(speaker, view, duty, theirs=False, people=people)

    assert duty.people[0] in duty.facts["could"]
    assert offered_to("pat").endswith("!incident lead me")
    assert offered_to("dee").endswith("!incident lead PERSON")


def test_what_a_bystander_proposed_beside_a_priority_is_answered_and_not_asked_anew(theatre):
    theatre.cast("dee", "delivery-manager")
    theatre.say("alex", "!incident start Router 5xx rate high --priority P1 --tenants no")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!incident agree")
    theatre.say("sam", "!incident leave --because I am ill")
    theatre.say("dee", "!incident priority P3")
    theatre.say("alex", "!incident resolve It holds")
    asked = next_of(theatre, "alex")
    assert "P1 is agreed, and dee proposed P3 since" in asked
    assert "has named no priority" not in asked
    theatre.say("alex", "!incident disagree INC-1 It was down for all")
    assert "P3" not in next_of(theatre, "alex")


@pytest.mark.parametrize("typed", ["resolve 1 all fine", "dismiss 1 the probe was broken"])
def test_of_two_the_one_whose_number_was_typed_is_offered_whoever_typed_it(theatre, typed):
    theatre.cast("kim", "paas-sre")
    theatre.say("alex", "!incident start Apps fail --priority P1 --tenants no")
    theatre.say("alex", "!incident start Logs are late --priority P3 --tenants no")
    theatre.say("kim", "!incident join INC-2")
    verb, _, text = typed.partition(" 1 ")
    answer = theatre.say("kim", f"!incident {typed}")
    assert f"Name it, as in: !incident {verb} INC-1 {text}. Nothing was recorded." in answer
