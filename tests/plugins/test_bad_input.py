"""Whatever is typed, it is answered in one helpful line or kept as plain text."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muster.journal import JournalUnavailable
from tests.conftest import playing
from tests.theatre import ROOM

PINGS = re.compile(r"@(?:here|channel|everyone|all)\b|<[!@#]", re.IGNORECASE)


@pytest.fixture
def ready(theatre):
    return with_an_incident(theatre)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory, playbook):
    """The same, of all tests that change nothing."""
    with playing(playbook, tmp_path_factory.mktemp("untouched")) as theatre:
        yield with_an_incident(theatre)


def with_an_incident(theatre):
    theatre.say("alex", "!incident start Router 5xx rate high")
    theatre.say("alex", "!incident comms sam")
    return theatre


MISTAKES = {
    "!incident strat x": "Did you mean !incident start",
    "!incident notes x": "Did you mean !incident note",
    "!incident xyzzy": "What there is: !incident help",
    "!incident note": "!incident note needs TEXT [--at 14:05]",
    "!incident note x --att 14:05": "Did you mean --at?",
    "!incident note ran rm --force": "put it in backticks: `--force`",
    "!incident note x --at": "--at needs a value, as in --at 14:05",
    "!incident note x --at 25:99": "no time of day",
    "!incident note x --at sometime": "cannot read “sometime” as a time",
    "!incident note x --at 15:00": "has not happened yet",
    "!incident note x --at 2026-02-30 10:00": "no date",
    "!incident note x --at 2025-10-26 01:30": "01:30 BST or 01:30 GMT",
    "!incident note x --at 2025-03-30 01:30": "clocks go forward",
    "!incident note x --at 09:00 --at 09:10": "stands there twice",
    "!incident priority P9": "Valid: P1 (Critical incident)",
    "!incident priority not 1, 2": "is no priority here",
    "!incident priority 7": "is no priority here",
    "!incident lead nobody-known": "I do not know anybody called “nobody-known”",
    "!incident comms": "needs PERSON",
    "!incident status INC-99": "I know no INC-99",
    "!incident status 99": "I know no INC-99",
    "!incident status now": "takes no text here",
    "!incident tenants perhaps": "neither yes nor no",
    "!incident cyber maybe": "neither yes nor no",
    "!incident correct x y": "needs a number first",
    "!incident correct 3": "What should entry 3 say?",
    "!incident correct 99 y": "there is no entry 99",
    "!incident correct 2 y": "has no words to correct",
    "!incident done": "needs N",
    "!incident done 7": "there is no task 7",
    "!incident done 1 2 3": "takes no text here",
    "!incident task x --due yesterday": "has passed",
    "!incident task x --due 2026-02-30": "no date",
    "!incident task x --owner zed": "I do not know anybody called “zed”",
    "!incident list --since soon": "cannot read “soon” as a length of time",
    "!incident list everything": "takes no text here",
    "!incident close --because": "--because needs the reason after it",
    "!incident start": "needs TEXT",
    "!incident start x --priority high": "is no priority here",
    "!incident start x --tenants some": "neither yes nor no",
    "!incident help xyzzy": "I do not know “xyzzy”",
    "!incident runbook xyzzy": "No runbook speaks of “xyzzy”",
    "!incident note " + "x" * 100_001: "100000 are the most I take",
    "!incident snooze": "needs DUTY 20m",
    "!incident snooze triage": "needs DUTY 20m",
    "!incident snooze xyzzy 20m": "“xyzzy” is not owed here. Owed: join-call-alex",
    "!incident snooze triage soon": "cannot read “soon” as a due time",
    "!incident snooze triage yesterday": "has passed",
    "!incident stop": "needs DUTY --because REASON",
    "!incident stop xyzzy --because x": "is not owed here",
    "!incident stop triage": "say why it need not be said any more",
    "!incident summary": "needs TEXT",
    "!incident duties now": "takes no text here",
    "!incident handover INC-99": "I know no INC-99",
    "!incident review 2026-02-30 14:00": "February 2026 has 28 days",
    "!incident review 2026-03-29 01:30": "clocks go forward",
    "!incident review 2026-10-25 01:30": "01:30 BST or 01:30 GMT",
    "!incident review 2026-03-12 14:00": "INC-1 is not resolved yet",
    "!incident pause x --continue 2026-03-29 01:30": "clocks go forward",
    "!incident pause x --continue yesterday": "has passed",
    "!incident resume --lead zed": "I do not know anybody called “zed”",
    "!escalate xyzzy": "What there is: !escalate",
    "!escalate bakstop": "Did you mean !escalate backstop",
    "!escalate ack xyzzy": "is no route of this playbook. Valid: help, sre",
    "!escalate ack": "nobody has been called for INC-1",
    "!escalate who someday": "as a priority and a time",
    "!escalate who P1 2026-02-30": "February 2026 has 28 days",
    "!escalate who P1 yesterday": "has passed",
    "!escalate who P9": "Priorities: P1, P2, P3, P4",
    "!escalate help INC-99": "I know no INC-99",
    "!comms effect": "needs TEXT",
    "!comms draft": "What do tenants notice? Type !comms effect TEXT",
    "!comms draft possible --next 25:99": "no time of day",
    "!comms draft cyber They have a key": "takes no text here",
    "!comms draft review": "What did the review find?",
    "!comms draft resolved --next 15:40": "promises no next update",
    "!comms show": "INC-1 has no draft yet. To write one: !comms draft",
    "!comms show first": "has no draft yet",
    "!comms edit 1 x": "INC-1 has no draft yet",
    "!comms edit": "INC-1 has no draft yet. To write one: !comms draft",
    "!comms discard": "has no draft yet",
    "!comms approve 1 2 3": "INC-1 has no draft yet",
    "!comms send": "INC-1 has no draft yet. To write one: !comms draft",
    "!comms send 1 --in": "--in needs a value, as in --in StatusPage",
    "!comms channels now": "takes no text here",
    "!comms contact": "needs TEXT",
    "!comms contact x --at 15:00": "has not happened yet",
    "!comms reply now": "takes no text here",
    "!comms dratf": "Did you mean !comms draft",
    "!comms announced": "needs CHANNEL [TEXT]",
    "!comms announced email/phone they know": "“email/phone” cannot name a channel",
    "!comms announced a,b they know": "without a comma or a slash",
    "!comms announced / they know": "Example: !comms announced StatusPage Some requests may fail",
    "!comms announced " + "x" * 61: "one word of at most 60 characters",
    "!comms announced StatusPage x --next yesterday 09:00": "has passed",
    "!comms announced StatusPage x --next 2026-10-25 01:30": "01:30 BST or 01:30 GMT",
    "!comms announced StatusPage x --at 2026-02-30 10:00": "no date",
    "!comms announced StatusPage x --at 15:00": "has not happened yet",
    "!comms announced INC-99 StatusPage": "I know no INC-99",
    "!comms anounced x": "Did you mean !comms announced",
    "!playbook priorities P9": "is no priority here",
    "!playbook cyber perhaps": "Valid: breach, data, dos",
    "!playbook lead 99": "There is no step “99”",
    "!playbook suppliers ibm": "Valid: aws, aiven",
    "!rota nwo": "Did you mean !rota now",
    "!rota now please": "as a date",
    "!rota pools xyzzy": "Valid: paas-sre, managed-service",
    "!rota absent": "needs PERSON [FROM [to LAST]]",
    "!rota absent zed": "I do not know anybody called “zed”",
    "!rota absent alex soon": "cannot read “soon” as a date",
    "!rota absent alex 17:00": "cannot read “17:00” as a date",
    "!rota absent alex 2026-02-30": "February 2026 has 28 days",
    "!rota absent alex yesterday": "Sun 1 March 2026 has passed",
    "!rota absent alex 2028-01-01": "more than 366 days ahead",
    "!rota absent alex next friday": "Say Fri 6 March 2026 or Fri 13 March 2026",
    "!rota absent alex 2026-03-13 to 2026-03-09": "ends on Mon 9 March 2026, before it begins",
    "!rota absent alex friday --at 14:00": "is no flag of !rota absent",
    "!rota back": "You are here already.",
    "!rota back 7": "there is no absence 7",
    "!rota back zed": "I do not know anybody called “zed”",
    "!rota support": "needs PERSON",
    "!rota support zed": "I know: alex, pat, mika and sam. Say one of them, or me",
    "!rota support sam": "sam is in no pool of engineers",
    "!rota comms @zed": "I do not know anybody called “@zed”",
    "!rota absences zed": "I do not know anybody called “zed”",
}


@pytest.mark.parametrize("typed", MISTAKES)
def test_a_mistake_gets_one_helpful_answer_and_records_nothing(untouched, typed):
    before = untouched.services.journal.position()
    answer = untouched.say("alex", typed)
    assert MISTAKES[typed] in answer
    assert answer.count("\n") <= 1
    assert untouched.services.journal.position() == before


TEXTS = [
    "it's down, can't say why",
    'a lone " quote',
    "the client’s “smart” quotes — and a dash",
    "one\ntwo\nthree",
    "a NUL \x00 in the middle",
    "right \u200fto\u200e left \u202eabc\u202c",
    "<!channel> and <!here|here> and <@U01ALICE>",
    "@here @channel @everyone look",
    "**bold** _under_ `code` [link](http://example.org) # no heading",
    "{{ 7*7 }} {% raw %} {# x #}",
    "<script>alert(1)</script> &amp; &lt;",
    "$(rm -rf /); `id` | cat",
    "INC-1 is what I mean",
    "1",
    "🔥" * 50,
    "a " * 9_000,
    "\\ \\n \\u0041 %s %(x)s {0}",
    "ALEX> !incident close",
    "-5 degrees and --- dashes -- here",
]


@pytest.mark.parametrize("text", TEXTS)
def test_ordinary_text_is_kept_as_typed_and_shown_without_harm(ready, text):
    ready.say("alex", f"!incident note INC-1 {text}")
    kept = ready.events()[-1]
    assert kept.kind == "noted"
    assert kept.data["text"] == text.replace("\x00", "").strip()
    shown = ready.say("alex", "!incident timeline")
    assert not PINGS.search(shown.replace("@sam", ""))
    assert "\x00" not in shown
    assert "\u202e" not in shown
    assert "49" not in shown or "49" in text


def test_text_with_a_title_like_that_can_be_declared_listed_and_closed(theatre):
    title = "<!channel> {{ 7*7 }} *x* it's"
    answer = theatre.say("alex", f"!incident start {title}")
    assert "{{ 7*7 }} *x* it's" in answer
    for command in ("list", "status", "next", "timeline", "dismiss a test", "list --all"):
        assert not PINGS.search(theatre.say("alex", f"!incident {command}"))


def test_ten_thousand_words_are_kept(ready):
    ready.say("alex", "!incident note " + "word " * 10_000)
    assert ready.events()[-1].data["text"].split() == ["word"] * 10_000
    assert len(ready.say("alex", "!incident timeline")) < 2_000


def test_a_line_that_only_looks_like_a_command_is_left_alone(ready):
    for typed in ("incident start x", "hello !incident start x", "!", "! "):
        assert ready.say("alex", typed) == ""


VERBS = """
    start note action update correct tenants cyber priority agree disagree lead comms join leave
    runbook park task done ticket fixed resolve reopen pause resume dismiss close list status
    timeline next help Note STATUS strat now pools capacity absent back absences support
    effect users doing advice draft show edit approve discard announced history send channels
    reply contact
"""
PIECES = """
    --at --because —at --priority --owner --due --since --all --cyber --tenants 14:05 yesterday
    25:99 P1 p2 P9 yes no INC-1 1 7 inc-99 sam @sam me worked failed it's " “ {{7*7}} <!channel>
    @here \x00 \u202e 2026-03-02 30d * ` -- — because from to until friday tomorrow #1 paas-sre
    first update resolved cyber --next --in StatusPage,tenant-list
"""
verbs = st.sampled_from(VERBS.split())
pieces = st.one_of(
    st.sampled_from([*PIECES.split(), "\n", "\x00"]),
    st.text(max_size=12),
    st.integers(-5, 10**12).map(str),
)
lines = st.builds(
    lambda word, verb, rest, joint: f"!{word} {verb} {joint.join(rest)}",
    st.sampled_from(["incident", "Incident", "playbook", "rota", "comms"]),
    verbs,
    st.lists(pieces, max_size=6),
    st.sampled_from([" ", "  ", "\n"]),
)
people = st.sampled_from(["alex", "sam", "mika", "eve", "muster", "a b", "🔥"])


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.tuples(people, lines, st.booleans()), min_size=15, max_size=25))
def test_thousands_of_odd_lines_never_break_it(ready, typed):
    for who, line, in_private in typed:
        before = ready.services.journal.position()
        answer = ready.say(who, line, None if in_private else ROOM)
        assert "Traceback" not in answer
        assert "Computer says" not in answer
        assert "UndefinedError" not in answer
        recorded = ready.services.journal.position() - before
        assert not ("Nothing was recorded" in answer and recorded)
    for incident in ready.services.incidents.ongoing():
        events = ready.events(incident.number)
        assert [event.number for event in events] == list(range(1, incident.version + 1))


def test_what_is_recorded_is_not_said_to_be_lost_when_the_answer_cannot_be_read(
    theatre, monkeypatch
):
    def unavailable(*_):
        raise JournalUnavailable("the connection broke")

    monkeypatch.setattr(theatre.services.scheduler, "view", unavailable)
    theatre.stage.say("alex", "!incident start Apps fail", "#paas-incident")
    [answer] = [spoken.text for spoken in theatre.heard if spoken.is_reply]
    assert "I do not know whether" in answer
    assert "Nothing was recorded" not in answer
    assert theatre.incident().title == "Apps fail"
