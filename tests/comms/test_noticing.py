"""What tenants say in their rooms: which of it is a question about an incident, and which one."""

import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.comms.question_detection import LONGEST_READ, QuestionWords, incident_meant
from muster.incidents.agreement import CyberStanding
from muster.incidents.drafts import About
from muster.incidents.lifecycle import State
from muster.people import Person
from muster.playbook.questions import Pair, Questions

ASKED = [
    "Is anyone else having problems with the platform?",
    "is anyone else getting 502s",
    "Anybody else seeing errors in London?",
    "Are you having problems?",
    "are you having issues at the moment",
    "Is the API down?",
    "is paas down for anyone",
    "Is the whole platform down?",
    "Is it down?",
    "it's down again",
    "Everything's down!!",
    "our site seems to be down",
    "Hi all, our app is down and we did not change anything",
    "Logins are not working",
    "logins aren’t working again",
    "cf push isnt working",
    "The dashboard doesn't work any more",
    "Push stopped working for us about ten minutes ago",
    "We can't log in",
    "cant log in to the admin tool",
    "We cannot push our app",
    "I'm unable to sign in",
    "we are not able to reach our database",
    "We're getting errors on every deploy",
    "Getting intermittent 500 errors from our service",
    "seeing lots of errors since 9",
    "502",
    "502 Bad Gateway on all our apps",
    "Our end users are reporting 503s",
    "requests keep timing out",
    "Our app timed out three times",
    "Is there an outage?",
    "is there an incident at the moment?",
    "Are there any known issues with deployments?",
    "Do you know of any problems with logs?",
    "Is this related to the outage in London?",
    "When will it be fixed?",
    "how long until logins are back?",
    "Any update on the incident?",
    "any updates on this please",
    "Is it just us? Nothing loads.",
    "what's going on with deployments",
    "Are we affected by this?",
    "Is our app affected?",
    "Things are really slow today",
    "deployments seem stuck",
    "The app keeps crashing and we haven't deployed since Friday",
    "Why is staging failing for everybody?",
    "Thanks for the update, but we still can't log in",
    "Sorry to bother you – is something wrong with Postgres?",
    "hello team\n\nwe are seeing timeouts talking to redis\n\nthanks",
    "There are delays in our logs, is that you?",
    "connection refused from every app in the space",
    "How do I tell? Our app is down.",
    "same here",
    "Hi, is there a problem with the platform right now?",
    "hey folks anyone else's pipelines broken?",
    "Our service is returning a 503, can you help?",
    "cf login hangs forever for us",
    "we've just had an alert that our app is unreachable",
    "is London having trouble?",
    "Users are telling us they can't access the service",
    'getting "An error occurred" when staging',
    "Apps won't start, anyone know why?",
    "Do we know when logs will be back?",
    "Has something happened to the API? It returns 500",
    "is there a known outage on Elasticsearch?",
    "Our deploy failed with a 502 from the API",
    "It's really slow for us this morning",
    "please help our site is offline!!!",
    "cannot ssh into the app, connection reset",
    "is cf down",
    "Did something break? None of our apps respond",
    "Still broken for us",
    "Still seeing errors here",
    "any news on the login problem?",
    "Are deployments affected as well?",
    "What's the status of the outage?",
    "we're down",
    "is anyone looking into the 504 errors?",
    "our Postgres seems to have disappeared, we cannot connect",
    "Do you have an ETA for a fix?",
    "health checks are failing across all our spaces",
    'It says "service unavailable" for all of our end users',
]

NOT_ASKED = [
    "thanks!",
    "Thank you, that is very helpful",
    "how do I add a user?",
    "is the docs page up to date?",
    "Hello everybody",
    "👍",
    "",
    "   \n ",
    "?",
    "Is anyone else coming to the meetup on Thursday?",
    "Are you having lunch?",
    "Can anyone recommend a good book about Go?",
    "Where do I find the log in page?",
    "How can I scale down my app?",
    "We want to scale down at night, is that ok?",
    "Please write down the name of the space",
    "I shut down our old app this morning",
    "What happens if an app crashes?",
    "What if the region is down?",
    "Is there a way to see errors from last week?",
    "How do we show a custom 502 page?",
    "How to fix a failing smoke test?",
    "Could you add my colleague to our org?",
    "No problem at all",
    "No errors since this morning, thanks for fixing it",
    "The errors have stopped",
    "It is working again, thank you",
    "All working again here",
    "Never mind, our app was down because of my typo",
    "Ignore me, it was our own config that was not working",
    "We figured it out: it was failing because of a missing variable",
    "False alarm, the 503s came from our own proxy",
    "We get errors when running it locally",
    "The tests fail on my laptop",
    "The link to the service manual is broken",
    "The docs for Redis are down as a draft",
    "Is the Node 20 buildpack available yet?",
    "Which version of Ruby do you support?",
    "Can we have a bigger quota?",
    "We have an issue with our invoice",
    "I raised an issue on GitHub about the buildpack",
    "When is the next retro about the outage?",
    "I enjoyed reading the incident report on the outage",
    "What's your SLA for an outage?",
    "Planned maintenance: our service is down on Saturday",
    "It comes down to cost",
    "Who's down for a coffee?",
    "I don't work on Fridays",
    "I am working from home today",
    "We deployed our new service, everything looks great",
    "Our app is up and running",
    "Does the platform support websockets?",
    "When will the new region be available?",
    "Please can somebody approve my pull request, the tests are failing there",
    "> Some requests to apps may fail\nThanks for telling us",
    "&gt; logins are down\nGood to know.",
    "See https://example.org/is/down/502 for how we do it",
    "Good morning! A new colleague, gil, joins us today",
    "It isn't down for us",
    "Is there an issue template for new services?",
    "Thanks for the quick response everyone",
    "Can someone rename our space please?",
    "How do I view my app's logs?",
    "Is anybody free for a quick chat about pricing?",
    "We're planning to go live next Tuesday, anything we should know?",
    "Could we get access for two new developers?",
    "What's the memory limit for an app?",
    "Does anyone know the person who runs the design community?",
    "Is it possible to get a custom domain?",
    "I'm out of the office until Monday",
    "Our go-live went really well, thank you all",
    "Is there a changelog?",
    "When does the support desk open?",
    "Great talk yesterday, slides here https://example.org",
    "Who do I contact about moving our org?",
    "Is the free tier going away?",
    "We've restarted our app and it's all fine now",
    "Are you open on the bank holiday?",
    "Do you offer on-call support?",
    "I've sent you an email about our contract",
    "Is there any documentation on blue-green deployments?",
    "We were thinking about upgrading to Postgres 15, any advice?",
    "please ignore, testing notifications",
    "Sorry, wrong channel",
    "Our security team asks where data is stored",
    "Congratulations on the new region",
    "Is Redis 7 supported now?",
    "we fixed it, it was a bug in our code",
    "How long are logs kept?",
    "what is the difference between a space and an org?",
    "Any chance of a demo for our new starters?",
    "Happy Friday!",
    "Can I see the metrics of my app in Grafana?",
    "That worked, cheers",
    "we will be down two people next sprint",
    "Did you see the BBC had an outage last night?",
    "We're hiring, see the link",
    "Is this the right place to ask about accounts?",
    "who is going to the show and tell?",
]


@pytest.fixture(scope="module")
def words(playbook):
    return QuestionWords(playbook.comms.questions)


@pytest.mark.parametrize("text", ASKED)
def test_a_question_about_an_incident_is_noticed(words, text):
    assert words.ask(text)


@pytest.mark.parametrize("text", NOT_ASKED)
def test_anything_else_is_left_alone(words, text):
    assert not words.ask(text)


def test_what_stands_beyond_the_beginning_is_a_log_and_not_read(words):
    assert not words.ask("x " * LONGEST_READ + "is the platform down?")


def test_a_playbook_without_words_notices_nothing():
    assert not QuestionWords(Questions()).ask("is the platform down?")


def test_the_halves_of_a_pair_stand_in_order_and_near_each_other():
    words = QuestionWords(Questions(pairs=(Pair(first=("is",), then=("down",)),)))
    assert words.ask("is the old API of ours down")
    assert not words.ask("is the very old API of ours down")
    assert not words.ask("down it is")
    assert not words.ask("what is it? Sit down")


PIECES = st.sampled_from(
    [
        "is", "down", "can't", "cant", "log", "in", "502", "’s", "'re", "> ", "&gt;", "https://",
        "\n", ". ", "?", "how do I", "never mind", "\x00", "\u202e", "\ud800", "İ", "👩‍🚒", "'",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=40).flatmap(
    lambda parts: st.sampled_from(["", " "]).map(lambda joint: joint.join(parts))
)


@settings(max_examples=300, deadline=None)
@given(TEXTS | st.text())
def test_any_text_is_judged_and_quotes_change_nothing(words, text):
    judged = words.ask(text)
    assert judged in (True, False)
    assert words.ask(f"> is the platform down?\n{text}") == judged


@pytest.mark.parametrize("unit", ["is ", "can't ", "is down, ", "\n> ", "https://", "'", "502."])
def test_a_long_message_takes_no_more_work_than_its_beginning(words, unit):
    once = steps(words, (unit * LONGEST_READ)[:LONGEST_READ])
    assert steps(words, (unit * 100_000)[:100_000]) == once


def steps(words, text):
    """Return how many calls of Python and of C it takes to judge a text the second time."""
    count = 0

    def counted(frame, event, argument):
        nonlocal count
        count += 1

    words.ask(text)
    sys.setprofile(counted)
    try:
        words.ask(text)
    finally:
        sys.setprofile(None)
    return count


# ---- which incident


@pytest.fixture
def incidents(led):
    """Three incidents: of logins, of deployments, and of logs, the newest."""
    titles = ["Logins to the UAA fail", "Deployments are slow", "The graphs are late"]
    return [
        replace(led.incident, number=number, title=title, tenants=None)
        for number, title in enumerate(titles, start=1)
    ]


def meant(text, incidents):
    incident = incident_meant(text, incidents)
    return incident and incident.number


def test_the_only_incident_is_meant_whatever_is_said(incidents):
    assert meant("is it down?", incidents[:1]) == 1


def test_of_several_the_one_whose_words_are_used_is_meant(incidents):
    assert meant("Is anyone else's login failing?", incidents) == 1
    assert meant("our deployment is stuck", incidents) == 2
    incidents[1] = replace(incidents[1], words={About.EFFECT: "Your app may not start"})
    assert meant("none of our apps start", incidents) == 2


def test_words_that_stand_in_any_title_tell_nothing(incidents):
    assert meant("are you there? what is this", incidents) == 3


def test_else_the_newest_is_meant_or_the_one_that_is_said_to_affect_tenants(incidents):
    assert meant("502", incidents) == 3
    incidents[0] = replace(incidents[0], tenants=True)
    assert meant("502", incidents) == 1


def test_one_that_everybody_may_know_of_comes_before_a_restricted_one(incidents):
    incidents[2] = replace(
        incidents[2], cyber=CyberStanding(suspected_by=(Person("alex", "Alex"),))
    )
    assert meant("502", incidents) == 2


def test_one_that_does_not_affect_tenants_or_is_over_is_not_meant(incidents):
    incidents[2] = replace(incidents[2], tenants=False)
    incidents[1] = replace(incidents[1], state=State.RESOLVED)
    assert meant("our deployment is stuck, and the graphs are late", incidents) == 1
    assert meant("502", incidents[1:]) is None
    assert meant("502", []) is None
