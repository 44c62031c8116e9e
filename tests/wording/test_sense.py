"""A word counts by its company: what no list has is found, and an everyday sense is left alone."""

import pytest

from muster.wording import check
from muster.wording.learned import Learned
from muster.wording.repository import learned


def codes(text, lists):
    return {finding.code for finding in check(text, lists)}


@pytest.mark.parametrize(
    "text",
    [
        "The till controllers lost their link to the stock mainframe.",
        "A corrupted index on the borrowers table stopped the overnight import.",
        "The turbine's sensor firmware crashed after an update.",
        "Webhook deliveries are stuck behind a deadlocked worker.",
    ],
)
def test_talk_of_machines_is_found_for_services_and_words_without_a_list(text, no_lists):
    assert codes(text, no_lists) & {"cause", "technical"}


@pytest.mark.parametrize(
    ("everyday", "technical"),
    [
        ("The port is closed in high winds.", "The port on the firewall is closed."),
        ("Your host will meet you at the gate.", "The host ran out of memory."),
        ("Join the queue by the blue door.", "The queue on the mail server is jammed."),
        ("The job centre is open.", "The nightly batch job crashed."),
        ("A thread of wool marks the page.", "A thread in the server is blocked."),
        ("Your server will bring the soup.", "The server that keeps the soup list is down."),
        ("The driver of the bus will help you.", "The driver of the card crashed the server."),
    ],
)
def test_a_listed_word_is_told_of_among_machines_and_not_among_people(everyday, technical, lists):
    assert check(everyday, lists) == ()
    assert codes(technical, lists) & {"cause", "technical"}


@pytest.mark.parametrize(
    "text",
    [
        "We expect bookings to be working again by the time the doors open.",
        "It should be sorted before home time.",
        "Normal service is expected to resume over the weekend.",
        "Fingers crossed it will be fixed by teatime.",
        "Phones will be back on shortly.",
        "Hot water should be back in the wards by supper.",
        "Trams running again by the weekend.",
        "Bookings on again Friday.",
    ],
)
def test_an_expectation_of_the_repair_is_a_promise_however_vague_the_time(text, no_lists):
    assert "promise" in codes(text, no_lists)


@pytest.mark.parametrize(
    "text",
    [
        "Refunds will reach your bank within five working days.",
        "The concert starts at 7:30pm.",
        "We will write again by noon.",
        "Expect a wait of up to an hour.",
        "It was put right at 4pm yesterday.",
        "The choir sings again on Sunday.",
        "Lessons in the pool start again on Monday.",
    ],
)
def test_other_times_are_none(text, no_lists):
    assert check(text, no_lists) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The caterers forgot to bring the keys.",
        "Our ticket supplier made a careless mistake.",
        "A trainee deleted the wrong list.",
        "The contractor cut through the cable by accident.",
        "Our roofers drilled through the phone line.",
        "The integrator shipped an untested build.",
    ],
)
def test_whose_fault_it_was_is_blame_whoever_it_was(text, no_lists):
    assert "blame" in codes(text, no_lists)


@pytest.mark.parametrize(
    "text",
    [
        "A member of staff will call you back.",
        "Our supplier is helping us to look into it.",
        "Our printer will send you a new letter.",
        "A driver of the number 12 found your bag.",
    ],
)
def test_people_who_help_are_not_blamed(text, no_lists):
    assert check(text, no_lists) == ()


def test_a_culprit_is_told_of_beside_the_machine_that_suffered(lists):
    assert codes("The contractor unplugged the wrong server.", lists) == {"blame", "technical"}


def test_a_culprit_is_named_in_full(no_lists):
    text = "In the night Network Rail's contractors cut through a signal cable."
    [words] = [found.words for found in check(text, no_lists) if found.code == "blame"]
    assert words.startswith("Network Rail's contractors cut")


@pytest.mark.parametrize(
    ("bad", "good"),
    [
        ("Showers hot by noon.", "Soup from noon."),
        ("The plumber says it is a day's work.", "The plumber says it is nothing to worry about."),
        ("There will be no lift before Monday.", "There will be no fine before June."),
        ("Reinstatement is planned for Thursday.", "The hearing is planned for Thursday at ten."),
        ("The wires were crossed by a fitter.", "The song was written by a pupil."),
        ("Had the firm tested it, it would work.", "Had you paid already, you need do nothing."),
        ("Whatever sends the texts has stopped.", "The thing to bring is a warm coat."),
        ("Database woes.", "Trams late."),
        ("Phones will be on again by nine.", "Boats will sail again when the wind drops."),
    ],
)
def test_how_a_sentence_is_built_tells_one_that_is_bad_from_one_that_is_not(bad, good, no_lists):
    assert codes(bad, no_lists)
    assert check(good, no_lists) == ()


@pytest.mark.parametrize(
    ("bad", "good"),
    [
        ("We are working to mend it by noon.", "We are working to mend it."),
        ("It will be mended by 3pm.", "We are working to fix this and will tell you more by 3pm."),
        ("Repaired by noon.", "We'll write again when we know more, and by noon at the latest."),
        ("The fix will be in place by six.", "We have put a fix in place and are watching it."),
        ("Everyone should be able to log in by ten.", "Everyone should be able to log in now."),
    ],
)
def test_without_a_time_or_with_when_tenants_hear_more_there_is_no_promise(bad, good, lists):
    assert "promise" in codes(bad, lists)
    assert "promise" not in codes(good, lists)


def test_what_the_team_allows_is_a_thing_that_tenants_use(playbook, lists):
    assert check(f"There is a problem with {playbook.team}.", lists) == ()


def test_a_listed_word_without_an_everyday_sense_is_never_doubted(lists):
    assert codes("You may see more of the gorouter.", lists) == {"technical"}


def test_a_sentence_is_told_of_in_the_words_that_tell_it(no_lists):
    [found] = check("We hope that it will be fixed by teatime. Some pages are slow.", no_lists)
    assert found.code == "promise"
    assert found.words.endswith("fixed by teatime")


def test_what_traits_weigh_tells_how_likely_each_reason_is():
    weights = {"=x": (300, -5, 0, 0, 7)}
    of = Learned.of({"server": "M", "nurse": "PA"}, weights, (-100, 0, 0, 0, 0))
    assert of.likelihoods(set()) == pytest.approx(
        {"inside": 0.269, "promise": 0.5, "blame": 0.5, "jargon": 0.5, "alarm": 0.5}, abs=1e-3
    )
    assert of.likelihoods({"=x", "=unknown"}) == pytest.approx(
        {"inside": 0.881, "promise": 0.488, "blame": 0.5, "jargon": 0.5, "alarm": 0.517}, abs=1e-3
    )


def test_what_was_learned_is_loaded_once():
    assert learned() is learned()
    assert len(learned().weights) > 1000
