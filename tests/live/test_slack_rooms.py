"""Slack's channels: a channel an incident, its topic and bookmark, and what that costs in calls."""

import pytest
import yaml

from tests.live.chats import SlackChat, always_open

pytestmark = pytest.mark.xdist_group("slack-rooms")

FIXED, ALEX, SAM = "C01INC", "U01ALEX", "U02SAM"
QUIET = frozenset({"auth.test", "apps.connections.open"})


def playbook():
    written = yaml.safe_load(always_open())
    written["rooms"]["per_incident"] = {
        "priorities": ["P1", "P2"],
        "invite": [{"who": ["on_support", "on_comms"]}],
        "archive_after": "2d",
    }
    written["call"]["url"] = "https://meet.example/incident"
    return yaml.safe_dump(written)


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    running = SlackChat(tmp_path_factory.mktemp("slack-rooms"))
    (running.folder / "playbook.yaml").write_text(playbook())
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture
def slack(chat):
    return chat.slack


@pytest.fixture
def alex(chat):
    return chat.people["alex"]


def channel(slack, begins):
    """Return the newest channel whose name begins so, once what is known stands in it."""

    def found():
        named = [c for c in slack.workspace.channels.values() if c.name.startswith(begins)]
        return named[-1] if named and named[-1].messages else None

    return slack.wait(found)


def start(alex, title, *flags):
    answer = alex.ask(" ".join(["!incident start", title, *flags]), f"declared: {title}")
    return answer.split()[0].removeprefix("INC-")


def said(slack, own):
    return [slack.reading(message) for message in slack.said(own.id)]


def test_a_declaration_makes_a_channel_with_eight_calls_at_most(slack, alex):
    """Those of the topic and the bookmark too, which come when the first words have settled."""
    slack.wait(lambda: "bookmarks.list" in slack.methods(), timeout=60)
    before = len(slack.calls)
    number = start(alex, "Apps fail", "--priority P1")
    own = channel(slack, f"inc-{number}-apps-fail")
    slack.wait(lambda: own.bookmarks, timeout=60)
    told = f"It is worked on in #{own.name}, which I am making now."
    assert any(told in slack.reading(message) for message in slack.said(FIXED))
    assert own.topic.startswith(f"[INC-{number} declared · P1 proposed · engineering lead Alex")
    assert own.members == {"U0BOT", ALEX, SAM}
    [bookmark] = own.bookmarks
    assert bookmark["title"] == f"INC-{number} · P1 · call"
    assert bookmark["link"] == "https://meet.example/incident"
    assert any("It is worked on here" in text for text in said(slack, own))
    made = [method for method in slack.methods(before) if method not in QUIET]
    assert sorted(set(made)) == [
        "bookmarks.add",
        "chat.postMessage",
        "conversations.create",
        "conversations.invite",
        "conversations.setTopic",
    ]
    assert len(made) <= 8, made


def test_one_that_has_comms_support_called_makes_it_with_eight_calls_at_most(slack, alex):
    """Whoever is called is written to in private, and their call is told where it is worked on."""
    number = start(alex, "Routers fail", "--priority P1", "--tenants yes")
    own = channel(slack, f"inc-{number}-routers-fail")
    slack.wait(lambda: own.bookmarks, timeout=60)
    before = len(slack.calls)
    number = start(alex, "Disks are full", "--priority P1", "--tenants yes")
    own = channel(slack, f"inc-{number}-disks-are-full")
    slack.wait(lambda: own.bookmarks, timeout=60)
    assert "tenants are affected" in " ".join(
        slack.reading(m) for m in slack.said(slack.direct(SAM))
    )
    shown = [
        (call.method, call.args.get("channel"), str(call.args.get("text"))[:60])
        for call in slack.calls[before:]
        if call.method not in QUIET
    ]
    assert len(shown) <= 8, "\n".join(map(str, shown))


def test_a_command_in_its_channel_means_it_and_what_is_done_elsewhere_is_told_there(slack, alex):
    number = start(alex, "Logs are late", "--priority P2")
    own = channel(slack, f"inc-{number}-")
    slack.type(own.id, "!incident note I look into it", ALEX)
    slack.wait(lambda: any(f"Noted in INC-{number}" in text for text in said(slack, own)))
    alex.whisper(f"!incident action INC-{number} Restarted it")
    slack.wait(lambda: any("Restarted it" in text for text in said(slack, own)))
    assert not any("Restarted it" in slack.reading(m) for m in slack.said(FIXED))


def test_a_private_channel_is_made_for_a_restricted_one_and_named_nowhere_else(slack, alex):
    number = start(alex, "Odd logins", "--priority P1", "--cyber")
    own = channel(slack, f"inc-{number}")
    assert own.name == f"inc-{number}"
    assert own.private
    slack.wait(lambda: own.members == {"U0BOT", ALEX})
    told = f"INC-{number} is worked on in a private room"
    slack.wait(lambda: any(told in slack.reading(m) for m in slack.said(FIXED)))
    slack.type(own.id, "!incident note the keys are changed", ALEX)
    slack.wait(lambda: any(f"Noted in INC-{number}" in text for text in said(slack, own)))
    for each in slack.workspace.channels.values():
        if each.id != own.id:
            assert not any(own.name in m["text"] or own.id in m["text"] for m in each.messages)


def test_whose_role_in_a_restricted_one_is_taken_over_is_taken_out_of_its_channel(slack, alex):
    number = start(alex, "Odd traffic", "--priority P1", "--cyber")
    own = channel(slack, f"inc-{number}")
    slack.type(own.id, "!incident comms sam", ALEX)
    slack.wait(lambda: SAM in own.members)
    slack.type(own.id, "!incident comms me --because Sam goes home", ALEX)
    slack.wait(lambda: own.members == {"U0BOT", ALEX})

    def told():
        said = map(slack.reading, slack.said(slack.direct(SAM)))
        return [text for text in said if "I have taken you out of its private room" in text]

    [text] = slack.wait(told)
    assert text.startswith(f"You have no part in INC-{number} any more")


def test_a_restart_makes_no_second_channel(chat, slack, alex):
    number = start(alex, "Routes fail", "--priority P1")
    own = channel(slack, f"inc-{number}-routes-fail")
    before = len(said(slack, own))
    chat.restart_bot()
    slack.type(own.id, "!incident note After the restart", ALEX)
    slack.wait(lambda: any(f"Noted in INC-{number}" in text for text in said(slack, own)))
    assert len(said(slack, own)) == before + 1
    named = [c for c in slack.workspace.channels.values() if c.name.startswith(own.name)]
    assert named == [own]


def test_peoples_own_topic_stays_after_the_state(slack, alex):
    slack.set_topic(FIXED, "Be kind &amp; brief")
    number = start(alex, "Metrics are late", "--priority P3")
    here = slack.workspace.channels[FIXED]
    slack.wait(lambda: f"INC-{number}" in here.topic, timeout=90)
    assert here.topic.endswith("] Be kind &amp; brief")
