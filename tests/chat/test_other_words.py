"""What people type who know other bots: what only reads is done, all else is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.other_words import Meant, meant

WORDS = {
    "incident": {
        "start": "TEXT",
        "dismiss": "REASON",
        "alerts": "",
        "list": "",
        "status": "",
        "timeline": "",
        "next": "",
        "duties": "",
        "snooze": "DUTY 20m",
        "note": "TEXT",
        "update": "TEXT",
        "correct": "N TEXT",
        "priority": "P2",
        "tenants": "yes",
        "agree": "",
        "disagree": "",
        "lead": "PERSON",
        "comms": "PERSON",
        "join": "",
        "fixed": "TEXT",
        "resolve": "TEXT",
        "pause": "REASON",
        "review": "",
        "close": "",
        "search": "WORDS",
        "task": "TEXT",
        "help": "",
    },
    "comms": dict.fromkeys(["draft", "send", "discard", "history", "due", "help"], ""),
    "escalate": dict.fromkeys(["help", "backstop", "comms", "ack", "status", "paths", "who"], ""),
    "rota": {"now": "", "absent": "PERSON", "back": "PERSON", "help": ""},
    "help": {},
    "whoami": {},
}


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("incident new database is down", "incident start database is down"),
        ("incident new", "incident start TEXT"),
        ("INC-2 note see INC-1", "incident note INC-2 see INC-1"),
        ("incident severity 1", "incident priority 1"),
        ("incident p1 all is down", "incident priority P1 all is down"),
        ("incident assign sam", "incident lead sam"),
        ("incident similar", "incident search WORDS"),
        ("incident find", "incident search WORDS"),
        ("incident find router trouble", "incident search router trouble"),
        ("incident followup rotate logs", "incident task rotate logs --after"),
        ("incident follow-up", "incident task TEXT --after"),
        ("incident sev1", "incident priority P1"),
        ("incident page comms", "escalate comms"),
        ("incident page sam", "escalate"),
        ("incident log restarted it", "incident note restarted it"),
        ("incident cancel", "incident dismiss REASON"),
        ("incident undo", "incident correct N TEXT"),
        ("incident mute", "incident snooze DUTY 20m"),
        ("incident resolved It is over", "incident resolve It is over"),
        ("incident draft first", "comms draft first"),
        ("incident escalate backstop", "escalate backstop"),
        ("incident show me the money", "incident status"),
        ("comms publish 2", "comms send 2"),
        ("rota away sam", "rota absent sam"),
        ("start db down", "incident start db down"),
        ("page backstop", "escalate backstop"),
        ("New router trouble", "incident start router trouble"),
    ],
)
def test_what_changes_something_is_named_with_the_words_that_were_typed(typed, command):
    assert meant(typed, WORDS) == Meant(command, reads=False)


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("status", "incident status"),
        ("status INC-2", "incident status INC-2"),
        ("incident INC-2", "incident status INC-2"),
        ("incident inc2", "incident status INC-2"),
        ("incident show", "incident status"),
        ("incident who", "incident status"),
        ("incident log", "incident timeline"),
        ("oncall", "rota now"),
        ("on-call", "rota now"),
        ("who is on call?", "rota now"),
        ("Who's on call tonight", "rota now"),
        ("incident oncall", "rota now"),
        ("rota who", "rota now"),
        ("rota friday", "rota now friday"),
        ("rota who is on the 9th March?", "rota now 9th March"),
        ("Who is on call tomorrow?", "rota now tomorrow"),
        ("commands", "help"),
    ],
)
def test_what_only_reads_is_meant_to_be_done(typed, command):
    assert meant(typed, WORDS) == Meant(command, reads=True)


@pytest.mark.parametrize(
    "typed",
    ["", "incident", "incident status", "incident Note x", "whoami", "hello", "incident xyzzy",
     "incident 7", "👍"],
)  # fmt: skip
def test_a_command_and_what_means_none_mean_no_other(typed):
    assert meant(typed, WORDS) is None


@given(
    st.text()
    | st.lists(st.sampled_from([*WORDS, *WORDS["incident"], "new", "log", "INC-1", "x"])).map(
        " ".join
    )
)
def test_whatever_is_meant_is_a_command_that_there_is(typed):
    found = meant(typed, WORDS)
    if found:
        word, *verb = found.command.split()
        assert word in WORDS
        assert not verb or not WORDS[word] or verb[0] in WORDS[word]


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("incident add", "incident note TEXT"),
        ("incident add it was the router", "incident note it was the router"),
        ("incident take comms", "incident comms me"),
        ("take over the comms", "incident comms me"),
        ("incident take the lead", "incident lead me"),
        ("incident take over", "incident lead me"),
        ("incident not fixed", "incident reopen REASON"),
        ("incident not fixed, errors are back", "incident reopen errors are back"),
        ("not resolved", "incident reopen REASON"),
        ("incident false alarm", "incident dismiss REASON"),
        ("incident not affected", "incident tenants no"),
        ("incident link https://tickets.invalid/1", "incident ticket https://tickets.invalid/1"),
        ("incident unpause", "incident resume"),
        ("incident downgrade P3", "incident priority P3"),
        ("carry on", "incident note Carrying on"),
        ("incident carry on until it is fixed", "incident note Carrying on until it is fixed"),
        ("on it", "incident ack"),
    ],
)
def test_what_people_say_of_it_is_named_as_what_they_mean(typed, command):
    needs = {"reopen": "REASON", "resume": "", "ticket": "LINK", "ack": "", "call": ""}
    words = WORDS | {"incident": WORDS["incident"] | needs}
    assert meant(typed, words) == Meant(command, reads=False)


@pytest.mark.parametrize("typed", ["p1", "P1", "sev1", "s1"])
def test_a_priority_is_named_as_the_team_names_its_own(typed):
    for example, ours in (("P2", "P1"), ("sev2", "sev1")):
        words = WORDS | {"incident": WORDS["incident"] | {"priority": example}}
        assert meant(f"incident {typed}", words).command == f"incident priority {ours}"
