"""What is found in sentences, where it stands, and what to say instead."""

import pytest

from muster.playbook.wording_lists import Wording
from muster.wording import Finding, Lists, check, together

GOOD = "end users are likely to experience intermittent interruption"
BAD = "one of the availability zones is down"


def codes(text, lists):
    return [finding.code for finding in check(text, lists)]


def only(text, lists):
    [finding] = check(text, lists)
    return finding


def test_of_the_playbooks_pair_the_good_one_has_nothing_to_change(playbook, lists):
    assert (playbook.comms.good_example, playbook.comms.bad_example) == (GOOD, BAD)
    assert check(GOOD, lists) == ()
    assert codes(BAD, lists) == ["cause", "technical"]


def test_a_finding_is_the_very_words_and_where_they_stand(lists):
    text = "Sorry. 👩‍🚒 Your apps may be slow: one of our “Routers” restarted."
    finding = only(text, lists)
    assert (finding.code, finding.words) == ("technical", "Routers")
    assert text[finding.start : finding.start + finding.length] == "Routers"
    assert "requests to your app" in finding.suggestion


@pytest.mark.parametrize(
    "word", ["router", "Routers", "ROUTER", "router's", "routers’", "*router*"]
)
def test_technical_words_are_found_in_every_form(word, lists):
    assert "technical" in codes(f"Your app may be slow as the {word} restarted.", lists)


def test_what_is_hyphened_is_the_same_words(lists):
    assert only("Your app may be slow in one availability-zone.", lists).words == (
        "availability-zone"
    )


def test_no_phrase_reaches_from_one_sentence_into_the_next(lists):
    assert codes("Your app uses an API. Node packages still install.", lists) == ["technical"]
    assert [f.words for f in check("We changed the API. Node is fine for you.", lists)] == ["Node"]


@pytest.mark.parametrize(
    "text",
    [
        "Your Node.js apps still work.",
        "Choose your time zone.",
        "People with a cell phone can use your service.",
        "Your app instances restarted.",
        "Your app could not connect to its database.",
    ],
)
def test_the_same_word_in_a_tenants_sense_is_left_alone(text, lists):
    assert check(text, lists) == ()


def test_technical_wording_that_says_what_to_expect_is_no_talk_of_causes(lists):
    assert codes("Your requests may fail as one of our routers has failed.", lists) == ["technical"]
    assert codes("One of our routers has failed.", lists) == ["cause", "technical"]


def test_a_sentence_may_have_as_many_words_as_the_playbook_says(lists):
    words = "You may " + "often " * 22 + "wait"
    assert codes(f"{words}.", lists) == []
    finding = only(f"{words} here.", lists)
    assert (finding.code, dict(finding.facts)) == ("long", {"count": 26, "longest": 25})


@pytest.mark.parametrize(
    "joint", ["\n- ", "\n\n", ". ", "\n* ", "\n2. ", "? ", ".\n", "\nWe ", ".** "]
)
def test_lists_and_paragraphs_are_not_read_as_one_sentence(joint, lists):
    half = "You may have to wait a little while before your app starts again today"
    assert codes(f"{half}{joint}{half}", lists) == []


@pytest.mark.parametrize("joint", [" ", "\n", ", ", " and i.e. "])
def test_what_runs_on_is_one_sentence(joint, lists):
    half = "you may have to wait a little while before your app starts again today"
    assert "long" in codes(f"{half}{joint}{half}", lists)


@pytest.mark.parametrize(
    "text",
    [
        "This will be fixed by 3pm.",
        "In the next hour we will have resolved this.",
        "We will update you by 3pm, and it will be fixed within the hour, tomorrow.",
    ],
)
def test_a_time_to_fix_is_a_promise(text, lists):
    assert "promise" in codes(text, lists)


@pytest.mark.parametrize(
    "text",
    [
        "We will update you by 3:40pm.",
        "We will tell you by 3:40pm whether it is fixed.",
        "We will write again at 5pm, or when it is fixed.",
        "It was fixed by 3pm.",
        "We will resume work at 9am tomorrow.",
    ],
)
def test_the_time_of_the_next_update_is_none(text, lists):
    assert check(text, lists) == ()


@pytest.mark.parametrize(
    "name",
    [
        "10.0.3.17",
        "10.0.3.17:8080",
        "10.0.0.0/16",
        "fe80::1:2ff",
        "i-0abc1234def567890",
        "eu-west-2a",
        "INC-7",
        "PLAT-123",
        "9f8e7d6c5b4a",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "db.paas.internal",
        "router/0",
        "https://grafana.example.net/d/x?y=1",
        "http://10.1.2.3/health",
        "https://user@grafana.internal/x",
        "#paas-incident",
    ],
)
@pytest.mark.parametrize("around", ["{}", "({})", "“{}”.", "`{}`,", "[here]({})", "**{}**"])
def test_names_that_mean_nothing_outside_are_found_whole(name, around, lists):
    if around.startswith("[") and "://" not in name:
        around = "see {}"
    text = f"Your app may be slow: {around.format(name)}"
    assert [(f.code, f.words) for f in check(text, lists) if f.code == "internal"] == [
        ("internal", name)
    ]
    assert {f.code for f in check(text, lists)} == {"internal"}


@pytest.mark.parametrize(
    "name",
    [
        "8.0.36",
        "999.999.999.999",
        "10:30:15",
        "2026-03-05",
        "24/7",
        "UTF-8",
        "COVID-19",
        "0300-123-4567",
        "1234567",
        "HTTP/2",
        "your-app.apps.internal",
        "https://status.cloud.service.gov.uk/incidents/1",
        "https://www.gov.uk/",
        "support@paas.example.com",
        "cf-cli",
    ],
)
def test_numbers_versions_and_public_places_are_not(name, lists):
    assert check(f"You can use {name} as before.", lists) == ()


def test_acronyms_are_known_allowed_or_explained(lists):
    assert only("You may see a lower RPS.", lists).words == "RPS"
    assert only("You may see fewer JWTs.", lists).words == "JWTs"
    for good in (
        "You may see a DNS error at 9am BST in the UK.",
        "You may see fewer requests per second (RPS). Your RPS may fall.",
        "You may see fewer RPS (requests per second).",
        "You must NOT deploy.",
    ):
        assert check(good, lists) == ()


def test_contractions_are_written_out(lists):
    said = {
        "You can't wait.": "cannot",
        "It won’t start.": "will not",
        "DON'T go.": "do not",
    }
    for text, say in said.items():
        assert only(text, lists).suggestion == say
    assert check("We'll write again at noon.", lists) == ()


def test_a_command_is_no_shout_and_a_thank_you_with_a_mark_is_one(lists):
    assert only("Do not deploy!", lists).code == "alarm"
    assert check("You can see it with !comms history, or a != b.", lists) == ()


def test_one_doubt_is_what_to_expect_and_two_are_a_pile(lists):
    assert check("Some apps may be slow and some logs may be late.", lists) == ()
    assert only("Some apps may possibly be slow.", lists).words == "may possibly"


def test_hard_words_are_told_of_only_where_nothing_else_was_found(no_lists):
    hard = "Organisational accessibility functionality necessitates particularly considerate"
    assert codes(f"{hard} administrative intervention.", no_lists) == ["hard"]
    assert "hard" not in codes(f"{hard} administrative intervention!", no_lists)


def test_findings_are_in_the_order_of_the_text(lists):
    found = check("Do not deploy! The RCA is at 10.0.0.1, e.g. on a VM.", lists)
    assert [f.start for f in found] == sorted(f.start for f in found)


def test_without_lists_what_is_true_of_all_english_counts(no_lists):
    assert codes("The gorouter is overloaded and degraded.", no_lists) == ["cause"]
    assert codes("It was found that 10.0.0.1 isn't up, e.g. today.", no_lists) == [
        "passive",
        "internal",
        "contraction",
        "latin",
    ]
    assert codes("See https://example.com/a for your app.", no_lists) == []


def test_the_words_are_the_teams(lists, ferry_lists):
    assert "technical" in codes("The linkspan is stuck.", ferry_lists)
    assert codes("The linkspan is stuck.", lists) == ["cause"]
    assert codes("The gorouter is stuck.", ferry_lists) == ["cause"]
    assert only("Your vessel is late.", ferry_lists).suggestion == "ferry"


def test_what_one_sentence_can_tell_of_is_told_together():
    lists = Lists.of_wording(
        Wording.model_validate({"technical": [{"words": ["pump", "valve"], "say": "no water"}]})
    )
    found = check("You may see that a pump, a Pump and a valve of ours failed. You don't.", lists)
    assert [[f.words for f in group] for group in together(found)] == [["pump", "valve"], ["don't"]]
    assert together(()) == ()


def test_a_finding_says_where_it_ends():
    finding = Finding("long", "abc", 4)
    assert (finding.length, finding.end) == (3, 7)
