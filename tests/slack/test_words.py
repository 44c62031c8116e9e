"""What people type on Slack is what is recorded, and what is shown calls who is asked alone."""

import re

import pytest

from tests.doors.bot_process import BotProcess
from tests.slack.composing import pinged
from tests.slack.stand_in import Slack

pytestmark = pytest.mark.long

ROOM = "C01INC"
ROSTER = """\
people:
  - {id: alex, name: Alex A, pools: [paas-sre], on_support: true, handles: {slackv3: U01ALEX}}
  - {id: sam, name: Samantha, pools: [comms], on_comms: true, handles: {slackv3: U02SAM}}
  - {id: siobhan, name: "Siobhán O'Brien", pools: [paas-sre]}
"""


@pytest.fixture(scope="module")
def slack(tmp_path_factory):
    """A stand-in with a bot that has an incident."""
    folder = tmp_path_factory.mktemp("words")
    (folder / "roster.yaml").write_text(ROSTER, encoding="utf-8")
    with Slack() as stand_in:
        settings = {
            "MUSTER_BACKEND": "Slack",
            "MUSTER_SLACK_URL": f"{stand_in.url}/api/",
            "MUSTER_SLACK_BOT_TOKEN": stand_in.bot_token,
            "MUSTER_SLACK_APP_TOKEN": stand_in.app_token,
            "MUSTER_ROSTER": str(folder / "roster.yaml"),
        }
        bot = BotProcess(folder / "data", **settings)
        bot.wait_for_error("connected to Slack")
        assert "INC-1 declared" in answer(stand_in, "!incident start Apps fail")
        yield stand_in
        bot.__exit__()


def answer(slack, typed):
    """Type something; return the message that answers it, as it is read."""
    return say(slack, slack.composed(typed))


def say(slack, written):
    before = len(slack.said(ROOM))
    slack.say(ROOM, written)
    slack.wait(lambda: len(slack.said(ROOM)) > before)
    return slack.reading(slack.said(ROOM)[before])


def last_entry(slack):
    """The words of the last entry of the timeline, as everybody reads them."""
    lines = answer(slack, "!incident timeline").split("\n")
    entry = next(line for line in reversed(lines) if re.match(r"\d+\. ", line))
    return entry.partition(": ")[2]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("asked @sam and @eve", "asked Samantha and eve"),
        ("in #general, 5 < 6 && 7 > 6 &amp; &lt;", "in #general, 5 < 6 && 7 > 6 &amp; &lt;"),
        ("`cf push --strategy rolling` worked", "`cf push --strategy rolling` worked"),
        ("1 of 3 routers is back", "1 of 3 routers is back"),
        ("see https://example.org/a?b=1&c=2, example.org", "see https://example.org/a?b=1&c=2, "
         "example.org"),
        ("mail sam@example.org", "mail sam@example.org"),
        ("*bold* _it_ ~no~ :fire: “smart” it’s", "*bold* _it_ ~no~ :fire: “smart” it’s"),
    ],
)  # fmt: skip
def test_what_is_typed_is_what_is_recorded_and_shown(slack, typed, kept):
    assert "Noted in INC-1" in answer(slack, f"!incident note {typed}")
    assert last_entry(slack) == kept
    assert pinged(slack.said(ROOM)[-1]) == set()


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("followed <https://example.org/r/7|the runbook>", "followed the runbook "
         "(https://example.org/r/7)"),
        ("asked <@U09GONE>", "asked @U09GONE"),
        ("rang <tel:+442079460000|020 7946 0000>", "rang 020 7946 0000"),
    ],
)  # fmt: skip
def test_what_slack_makes_of_a_text_is_undone(slack, written, kept):
    assert "Noted in INC-1" in say(slack, f"!incident note {written}")
    assert last_entry(slack) == kept


@pytest.mark.parametrize(
    "written",
    [
        "<!channel>",
        "`<!here>`",
        "&lt;!channel&gt;",
        "&lt;!subteam^S01|@sre&gt;",
        "@here",
        "<@U02SAM>",
    ],
)
def test_nobody_is_called_by_what_is_quoted(slack, written):
    answered = len(slack.said(ROOM))
    say(slack, f"!incident note look {written}")
    assert "look" in last_entry(slack)
    assert all(pinged(message) == set() for message in slack.said(ROOM)[answered:])


def test_who_is_named_by_a_mention_is_found_and_called(slack):
    before = len(slack.said(ROOM))
    assert "engineering lead" in answer(slack, "!incident lead @alex")
    assert "comms lead" in answer(slack, "!incident comms @sam")
    slack.wait(lambda: any("U02SAM" in pinged(each) for each in slack.said(ROOM)[before:]))


def test_whom_nobody_knows_is_named_as_people_read_it(slack):
    refusals = slack.workspace.channels[ROOM].ephemeral
    for written, read in [("<@U03EVE>", "“eve”"), ("<@U09GONE>", "“@U09GONE”")]:
        before = len(refusals)
        slack.say(ROOM, f"!incident lead {written}")
        slack.wait(lambda before=before: len(refusals) > before)
        assert read in slack.reading(refusals[-1])
        assert pinged(refusals[-1]) == set()


def test_somebody_is_found_by_the_apostrophe_that_phones_type(slack):
    assert "Siobhán O'Brien" in answer(slack, "!incident lead Siobhán O’Brien --because of leave")


def test_a_text_of_several_lines_is_kept_with_its_block(slack):
    answer(slack, "!incident note it says\n```\ncf push --x\n  !incident note y\n```")
    assert last_entry(slack) == "it says / ``` / cf push --x / !incident note y / ```"
