"""The topic of a room on IRC and XMPP: how its incidents stand, and what people wrote after it."""

import time

import pytest

from tests.live.chats import CHATS

EACH = [pytest.param(n, marks=pytest.mark.xdist_group(f"topics-{n}")) for n in ("irc", "xmpp")]


@pytest.fixture(scope="module", params=EACH)
def chat(request, tmp_path_factory):
    running = CHATS[request.param](tmp_path_factory.mktemp(f"topics-{request.param}"))
    try:
        running.start()
        yield running
    finally:
        running.stop()


def test_the_topic_shows_the_state_where_the_bot_may_set_it(chat):
    alex, sam = chat.people["alex"], chat.people["sam"]
    alex.ask("!incident start Apps fail --priority P2", "declared: Apps fail")
    deadline = time.monotonic() + 60
    while not (sam.topic or "").startswith("[INC-1 declared · P2 proposed · engineering lead Alex"):
        assert time.monotonic() < deadline, (sam.topic, chat.log())
        time.sleep(0.2)
    assert sam.topic.endswith("]")
    assert "cannot be set" not in chat.log()
