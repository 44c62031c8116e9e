"""An episode of the fuzz sees what is wrong, of each kind, and nothing where nothing is."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from bench import fuzzed
from bench.fuzzed import SETTINGS, AlertNews, Episode, Fate, Suspended, play, replayed
from bench.typed import Typist
from muster.rehearsal.script import AlertComes, Fail, Restart, Restore, Say, Wait

ROOM = "#paas-incident"
START = Say("alex", ROOM, "!incident start Apps fail --priority P2 --tenants yes")
NOTE = Say("alex", ROOM, "!incident note INC-1 {{ 31337 * 7 }} <b>x</b>")


@pytest.fixture
def episode(tmp_path):
    with Episode(SETTINGS[0], tmp_path).playing() as playing:
        yield playing


def kinds(episode):
    return [wrong.kind for wrong in episode.seen.wrong]


def test_nothing_is_wrong_with_an_ordinary_morning():
    seen = replayed(
        SETTINGS[0],
        [
            START, Fail("pagerduty"), AlertComes("PD1", "router", "5xx"), NOTE,
            Say("eve", None, "!incident dismiss 1 no"), Wait(timedelta(hours=2)),
            Restore("pagerduty"), Restart(), Suspended(timedelta(days=3)), Say("sam", ROOM, "hi"),
            Say("sam", ROOM, "!incident teh"),
        ],
    )  # fmt: skip
    assert seen.wrong == []
    assert seen.became == {"recorded": 2, "refused": 1, "not for the bot": 1, "misunderstood": 1}
    assert {"declared", "noted", "alert_raised", "nudged", "effect_done"} <= seen.kinds
    assert seen.restarts == 1


def test_a_command_that_raises_is_seen_in_the_chat_and_in_the_log(episode, monkeypatch):
    episode.play(START)
    monkeypatch.setattr(
        type(episode._services.incidents), "change", lambda *_: {}["a key that is not there"]
    )
    episode.play(NOTE)
    assert kinds(episode) == ["log", "words"]
    assert "KeyError, at test_fuzzed.py" in episode.seen.wrong[0].seen
    assert episode.seen.wrong[0].step == 1


def test_a_command_without_an_answer_is_seen(episode, monkeypatch):
    monkeypatch.setattr(episode.stage.bot, "listener", lambda *_: None)
    episode.play(START)
    assert kinds(episode) == ["unanswered"]


def test_an_answer_without_a_word_and_one_without_an_end_are_seen(episode, monkeypatch):
    said = iter([" ", "a line\n" * 500])
    monkeypatch.setattr(episode._services.messenger, "messages", lambda *_, **__: [next(said)])
    episode.play(Say("alex", ROOM, "!incident list"))
    episode.play(Say("alex", ROOM, "!incident list"))
    assert kinds(episode) == ["empty", "too long"]


def test_a_step_at_which_the_bot_dies_is_seen(episode, monkeypatch):
    monkeypatch.setattr(episode.stage, "say", lambda *_: 1 / 0)
    episode.play(START)
    assert kinds(episode) == ["raised", "unanswered"]


def test_a_state_at_hand_that_its_events_do_not_tell_is_seen(episode):
    episode.play(START)
    repository = episode._services.incidents
    repository._open[1] = repository.find(1).changed(title="Another")
    episode.compare()
    assert kinds(episode) == ["state"]


def test_news_of_an_alert_that_recorded_nothing_is_no_other_state_and_another_title_is(episode):
    episode.play(AlertComes("PD1", "router", "5xx"))
    for _ in range(2):
        episode.play(Wait(timedelta(minutes=1)))
        episode.play(AlertNews("PD1", "5xx", "acknowledged"))
    episode.compare()
    assert kinds(episode) == []
    alerts = episode._services.alerts
    alerts._open["alert-pd1"] = replace(alerts.of("alert-pd1"), title="Another")
    episode.compare()
    assert kinds(episode) == ["state"]


def test_an_event_that_is_not_what_it_was_and_one_that_is_gone_are_seen(episode, monkeypatch):
    episode.play(START)
    episode.compare()
    assert kinds(episode) == []
    journal = episode._services.journal
    events = list(journal.since(0))
    monkeypatch.setattr(type(journal), "since", lambda *_: [*events[:-2], events[-1]])
    episode.compare()
    assert kinds(episode) == ["record", "record"]


def test_a_follower_that_has_not_heard_all_is_seen(episode, monkeypatch):
    monkeypatch.setattr(fuzzed, "_CATCHES_UP", 0.0)
    episode.play(START)
    monkeypatch.setattr(type(episode._services.dispatch), "wake", lambda _: None)
    episode.play(NOTE)
    episode.compare()
    assert kinds(episode) == ["follower"]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_the_same_seed_plays_the_same(setting):
    one = play("a seed", setting, 40, 2_000)
    other = play("a seed", setting, 40, 2_000)
    assert one.steps == other.steps
    assert one.seen == other.seen
    assert one.seen.lines == 40


def test_every_kind_of_step_comes_about(episode):
    fate = Fate(Random("steps"))  # noqa: S311 - the same each time
    typist = Typist(Random("lines"), episode.tables(), 2_000)  # noqa: S311 - likewise
    came = {type(fate.next(episode, typist)).__name__ for _ in range(12_000)}
    assert came == {
        "Say", "Wait", "Suspended", "ClockPutBack", "AlertComes", "AlertNews", "PutOut", "Fail",
        "Restore", "Cast", "Restart",
    }  # fmt: skip
