"""A cyber security incident: no message leaves the need-to-know rooms."""

import pytest

SECRET = "Somebody reads tenant data"
ALLOWED = {"#paas-incident", "#cyber-security-help", "alex", "sam"}


@pytest.fixture
def suspected(theatre):
    theatre.say("alex", f"!incident start {SECRET}")
    theatre.say("alex", "!incident comms sam")
    theatre.say("alex", "!incident cyber yes")
    return theatre


def test_the_other_lead_is_asked_to_confirm_in_private(theatre):
    theatre.say("alex", f"!incident start {SECRET}")
    theatre.say("alex", "!incident comms sam")
    answer = theatre.say("alex", "!incident cyber yes")
    assert "a cyber security incident is suspected" in answer
    assert "@sam, do you confirm it?" in answer
    [(person, asked)] = theatre.posts
    assert person == "sam"
    assert "Type !incident cyber INC-1 yes (or no)" in asked


def test_when_both_say_yes_it_is_one_and_the_routes_are_shown(suspected):
    answer = suspected.say("sam", "!incident cyber yes")
    assert "INC-1 is a cyber security incident" in answer
    assert "Live Call Routing" in answer
    assert "#cyber-security-help" in answer


READS = ["list", "list --all", "status", "status 1", "status INC-1", "timeline 1", "next 1", "next"]
READS += ["duties", "duties 1", "handover", "handover INC-1"]


@pytest.mark.parametrize("command", READS)
@pytest.mark.parametrize(
    ("who", "room"), [("eve", "#general"), ("pat", None), ("alex", "#general")]
)
def test_nobody_else_is_told_anything_by_asking(suspected, command, who, room):
    answer = suspected.say(who, f"!incident {command}", room)
    assert SECRET not in answer
    assert "cyber" not in answer
    assert "alex" not in answer


def test_an_unknown_incident_and_a_restricted_one_are_answered_alike(suspected):
    restricted = suspected.say("eve", "!incident status 1", "#general")
    unknown = suspected.say("eve", "!incident status 9", "#general")
    assert restricted.replace("INC-1", "INC-9") == unknown


def test_it_is_not_found_alike_by_somebody_elsewhere(suspected):
    answer = suspected.say("eve", f"!incident start {SECRET} too", "#general")
    assert "INC-1" not in answer


def test_it_is_not_among_those_one_is_asked_to_choose_from(suspected):
    suspected.say("pat", "!incident start Another thing", "#general")
    assert "INC-1" not in suspected.say("pat", "!incident note hello", "#general")


@pytest.mark.parametrize("room", ["#paas-incident", "#cyber-security-help"])
def test_in_the_need_to_know_rooms_it_is_worked_on_as_ever(suspected, room):
    assert SECRET in suspected.say("pat", "!incident status 1", room)
    assert "Noted in INC-1" in suspected.say("pat", "!incident note INC-1 looked at the logs", room)


def test_whoever_has_a_part_in_it_reads_it_in_private(suspected):
    assert SECRET in suspected.tell("sam", "!incident status")
    assert SECRET not in suspected.tell("pat", "!incident status")


def test_a_lead_who_types_in_the_wrong_room_is_told_in_private_why_it_is_not_known(suspected):
    answer = suspected.say("alex", "!incident note INC-1 the attacker is in", "#general")
    assert SECRET not in answer
    [(person, why)] = suspected.posts
    assert person == "alex"
    assert "INC-1 is restricted" in why
    assert "noted" not in suspected.kinds()


def test_what_a_lead_says_of_it_in_the_wrong_room_does_not_land_in_another_incident(suspected):
    suspected.say("pat", "!incident start Another thing", "#general")
    suspected.say("alex", "!incident note INC-1 the attacker is in", "#general")
    assert "noted" not in suspected.kinds(1) + suspected.kinds(2)


def test_a_suspicion_typed_in_an_open_room_is_recorded_and_hushed(theatre):
    answer = theatre.say("alex", f"!incident start {SECRET} --cyber", "#general")
    assert answer == (
        "Recorded. I do not speak of it in this room: carry on in #paas-incident, "
        "or with me in private."
    )
    assert theatre.incident().cyber.suspected
    assert all(place in ALLOWED for place, _ in theatre.posts)
    assert any(SECRET in text for place, text in theatre.posts if place == "#paas-incident")


def test_every_message_about_it_stays_within(suspected):
    heard = []
    for who, text, room in (
        ("sam", "!incident cyber yes", "#paas-incident"),
        ("pat", "!incident join 1", "#paas-incident"),
        ("alex", "!incident note 1 from my phone", None),
        ("alex", "!incident lead pat", None),
        ("pat", "!incident priority P1", "#cyber-security-help"),
        ("alex", "!incident fixed Locked them out", "#paas-incident"),
        ("sam", "!incident resolve Over", "#paas-incident"),
    ):
        suspected.say(who, text, room)
        heard += suspected.heard
    assert {spoken.room or spoken.to for spoken in heard} <= ALLOWED | {"pat"}
    assert len(heard) > 7


def test_a_helper_who_left_neither_reads_it_nor_makes_it_public(theatre):
    theatre.say("alex", f"!incident start {SECRET}")
    theatre.say("mika", "!incident join")
    theatre.say("mika", "!incident leave")
    theatre.say("alex", "!incident cyber yes")
    for command in ("timeline 1", "cyber INC-1 no --because it is nothing", "status"):
        answer = theatre.tell("mika", f"!incident {command}")
        assert "INC-1" not in answer.replace("I know no INC-1", "")
        assert SECRET not in answer
    refusal = theatre.say("mika", "!incident cyber 1 no --because it is nothing")
    assert "alex suspects a cyber security incident" in refusal
    assert "add --because" not in refusal
    assert theatre.incident().cyber.suspected


def test_a_role_is_taken_over_with_a_reason_and_who_had_it_is_told(suspected):
    assert "Anybody else says why they take it" in suspected.say("pat", "!incident lead 1 me")
    assert suspected.incident().engineering_lead.id == "alex"
    suspected.say("pat", "!incident lead 1 me --because alex is asleep")
    assert ("alex", "pat has made themselves engineering lead of INC-1, in your place.") in [
        (person, text) for person, text in suspected.posts
    ]
    answer = suspected.say("pat", "!incident cyber 1 no")
    assert "It stays restricted while alex suspects it" in answer
    assert suspected.incident().cyber.suspected


def test_of_one_that_is_not_restricted_they_are_told_why_and_how_to_take_it_back(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("pat", "!incident lead me --because alex is asleep")
    [(_, text)] = [post for post in theatre.posts if post[0] == "alex"]
    assert "in your place: alex is asleep." in text
    assert "!incident lead INC-1 me --because REASON" in text
    assert "you are engineering lead" in theatre.say(
        "alex", "!incident lead INC-1 me --because I am awake"
    )


def test_who_hands_over_is_told_nothing_more(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident lead pat")
    assert [person for person, _ in theatre.posts] == ["pat"]


def test_a_late_suspicion_tells_what_is_out_and_what_can_be_taken_back(theatre):
    theatre.say("eve", f"!incident start {SECRET} --tenants yes", "#general")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms draft first Some apps may fail --next 15:00")
    theatre.say("sam", "!comms send 1")
    theatre.say("pat", "!incident note INC-1 I look", "#team-x")
    theatre.say("alex", "!incident cyber yes")
    [text] = [text for place, text in theatre.posts if "What was said before" in text]
    assert "In #general, #team-x: have it deleted there" in text
    assert "Tenants: StatusPage at 10:00 GMT." in text
    assert "!comms draft INC-1 cyber, then !comms send INC-1" in text
    assert "Not to be taken back: a page." in text
    theatre.say("sam", "!incident cyber yes")
    assert not any("What was said before" in text for _, text in theatre.posts)
    assert "cyber security, not sent" in theatre.say("sam", "!comms draft INC-1 cyber")
    assert "being posted on StatusPage" in theatre.say("sam", "!comms send INC-1")


def test_one_person_in_both_roles_is_told_of_a_suspicion_once_and_of_its_end_once(theatre):
    theatre.say("alex", "!incident start Odd logins")
    theatre.say("alex", "!incident comms me --because nobody else is there")
    for word, said in (("yes", "pat suspects that INC-1"), ("no", "pat was the last to say no")):
        if word == "no":
            theatre.say("alex", "!incident cyber no")
        theatre.say("pat", f"!incident cyber {word}")
        assert [place for place, text in theatre.posts if said in text] == ["alex"]


def test_where_nothing_is_out_nothing_is_said_of_it(suspected):
    assert not any("What was said before" in text for _, text in suspected.posts)


def shown_on_page(theatre):
    """Return the components that the page shows as not working, by name."""
    states = theatre.stage.status_page.component_states()
    return {each.name: each.state for each in states if each.state != "operational"}


def test_once_it_is_over_the_page_shows_as_mended_what_it_showed_as_broken(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms components Applications partial outage")
    theatre.say("sam", "!comms draft first Some apps may fail --next 15:00")
    theatre.say("sam", "!comms send 1")
    theatre.say("alex", "!incident cyber yes")
    theatre.say("sam", "!incident cyber yes")
    theatre.say("sam", "!comms components Backing services major outage")
    theatre.say("sam", "!comms draft cyber")
    theatre.say("sam", "!comms send 2")
    assert shown_on_page(theatre) == {"Applications": "partial_outage"}
    theatre.say("alex", "!incident resolve It is over")
    assert " cyber, then !comms send" in theatre.say("sam", "!incident close")
    theatre.say("sam", "!comms draft cyber")
    theatre.say("sam", "!comms send 3")
    assert shown_on_page(theatre) == {}


def test_no_other_words_for_tenants_are_even_drafted(suspected):
    answer = suspected.say("sam", "!comms draft update 1 The attacker is in")
    assert "only the message agreed for that goes out" in answer
    assert "drafted" not in suspected.kinds()


@pytest.fixture
def hushed(adapted):
    """A bot whose incident room may not hear of what is restricted."""
    theatre = adapted(
        (
            'need_to_know: ["#paas-incident", "#cyber-security-help"]',
            'need_to_know: ["#cyber-security-help"]',
        )
    )
    theatre.cast("kim", "comms", on_comms=True)
    theatre.cast("dana", "delivery-manager")
    theatre.say("alex", f"!incident start {SECRET} --cyber --tenants yes --priority P1", None)
    return theatre


def test_where_its_room_may_not_hear_each_is_nudged_in_private_of_what_is_theirs(hushed):
    hushed.tell("alex", "!incident comms 1 sam")
    hushed.tell("alex", f"!incident task INC-1 Ask about {SECRET} --owner sam --due 10:20")
    keys = "!incident task INC-1 Rotate the keys --owner dana --due 10:20"
    hushed.tell("alex", f"{keys} --because she has them")
    hushed.pass_time(hours=2)
    said = [(place, text) for place, text in hushed.posts if not text.startswith("!")]
    assert {place for place, _ in said} <= {"alex", "sam", "dana"}
    to_dana = "\n".join(text for place, text in said if place == "dana")
    assert "Rotate the keys" in to_dana
    assert SECRET not in to_dana
    assert "@alex" not in to_dana


def test_who_may_not_hear_of_it_is_not_nudged_about_it_at_all(hushed):
    hushed.pass_time(hours=2)
    assert {place for place, text in hushed.posts if "INC-1" in text and "asked" not in text} <= {
        "alex"
    }


def test_once_both_rule_it_out_everybody_may_see_it_again(suspected):
    suspected.say("alex", "!incident cyber no")
    assert SECRET in suspected.say("eve", "!incident list", "#general")


@pytest.mark.parametrize(
    ("done", "told"),
    [
        ("!escalate help INC-1", True),
        ("!incident pause INC-1 Lunch --because all are hungry", True),
        ("!incident note INC-1 A key was used", False),
    ],
)
def test_what_is_out_names_the_rooms_in_which_something_was_said(theatre, done, told):
    theatre.say("alex", "!incident start Odd logins")
    theatre.say("alex", done)
    theatre.say("alex", "!incident cyber yes INC-1")
    out = [text for _, text in theatre.posts if "What was said before is out" in text]
    assert any("In #paas-internal: have it deleted" in text for text in out) is told


def test_what_is_out_names_no_room_that_the_bot_could_not_speak_in(theatre):
    theatre.stage.bot.joined.discard("#paas-internal")
    theatre.say("alex", "!incident start Odd logins")
    theatre.say("alex", "!escalate help INC-1")
    theatre.say("alex", "!incident cyber yes INC-1")
    assert not any("#paas-internal" in text for _, text in theatre.posts)


@pytest.fixture
def called(theatre):
    """A restricted incident whose lead, Alex, has called Sam to the comms."""
    theatre.tell("alex", f"!incident start {SECRET} --cyber --tenants yes")
    return theatre


@pytest.mark.parametrize("typed", ["!incident comms me INC-1", "!incident comms me"])
def test_whoever_was_called_takes_it_in_private(called, typed):
    assert "INC-1: you are comms lead" in called.tell("sam", typed)
    assert SECRET in called.tell("sam", "!incident status INC-1")


@pytest.mark.parametrize("typed", ["status INC-1", "comms INC-1 pat", "note INC-1 hello", "status"])
def test_whoever_was_called_is_told_how_to_take_it_and_nothing_else(called, typed):
    told = called.tell("sam", f"!incident {typed}")
    assert "you were called for it. To take it" in told
    assert "!incident comms me INC-1" in told
    assert SECRET not in told
    assert "alex" not in told


def test_whoever_was_called_is_told_so_in_private_of_what_they_type_elsewhere(called):
    assert "called" not in called.say("sam", "!incident comms me INC-1", "#general")
    [(person, told)] = called.posts
    assert person == "sam"
    assert "you were called for it" in told


@pytest.mark.parametrize("typed", ["!incident comms me INC-1", "!incident join INC-1"])
def test_whoever_was_not_called_takes_nothing_of_it(called, typed):
    assert "I know no INC-1" in called.tell("pat", typed)
    assert called.incident().comms_lead is None
    assert not called.incident().helpers


def test_a_helper_who_was_called_answers_in_private(called):
    called.tell("alex", "!escalate help INC-1")
    assert "I know no" not in called.tell("pat", "!escalate ack INC-1")
    assert called.incident().escalations[-1].answered_at is not None


@pytest.mark.parametrize(
    "typed", ["task INC-1 Rotate the keys --owner pat", "plan INC-1 1 --owner pat"]
)
def test_a_task_opens_it_to_nobody_in_passing(called, typed):
    called.tell("alex", "!incident task INC-1 Ring the supplier --owner alex --after")
    told = called.tell("alex", f"!incident {typed}")
    assert "pat has no part in it" in told
    assert "--because REASON" in told
    assert "I know no INC-1" in called.tell("pat", "!incident status INC-1")
    called.tell("alex", f"!incident {typed} --because Pat has the keys")
    assert SECRET in called.tell("pat", "!incident status INC-1")
    assert called.events()[-1].data["overrode"] == ["would_know"]


def test_a_task_of_somebody_who_has_a_part_in_it_is_refused_to_nobody(called):
    told = called.tell("alex", "!incident task INC-1 Rotate the keys --owner alex")
    assert "Task 1 of INC-1" in told
