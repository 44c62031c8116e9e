"""The word lists of a playbook: what may stand in them, and what is said when it may not."""

import pytest

from muster.playbook import PlaybookFault, read_playbook
from tests.conftest import ROOT

TEXT = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("good", "bad", "key", "says"),
    [
        ("longest_sentence: 20", "longest_sentence: 2", "longest_sentence", "greater than"),
        ("[slipway, linkspan]", "[slipway, '!!']", "technical[2].words[2]", "one to 8 words"),
        ("[slipway, linkspan]", "[]", "technical[2].words", "at least 1"),
        ("[ferry terminal]", "[ferry terminal, Slipway]", "technical[2].words[1]", "keep one"),
        ("[ferry terminal]", "[ferry terminal, vessel]", "avoid[1].words[1]", "keep one"),
        ("longest_sentence: 20", "internal: ['a*b']", "internal[1]", "only where it begins"),
        ("longest_sentence: 20", "internal: ['*']", "internal[1]", "three characters"),
        ("longest_sentence: 20", "acronyms: [dns]", "acronyms[1]", "such as DNS"),
        ("longest_sentence: 20", "jargon: []", "jargon", "no key"),
        ("say: ferry}", "said: ferry}", "avoid[1].said", "no key"),
    ],
)
def test_a_fault_names_the_line_and_what_is_valid(good, bad, key, says):
    assert TEXT.count(good) == 1
    damaged = TEXT.replace(good, bad)
    with pytest.raises(PlaybookFault) as caught:
        read_playbook(damaged, "team.yaml")
    fault = next(each for each in caught.value.faults if each.key == f"wording.{key}")
    assert says in fault.wrong
    line = damaged.splitlines()[fault.line - 1]
    assert line in damaged
    assert line.strip() not in ("", "wording:")


def test_a_playbook_needs_no_wording():
    without = TEXT[: TEXT.index("wording:")] + TEXT[TEXT.index("long_running:") :]
    wording = read_playbook(without, "team.yaml").wording
    assert wording.longest_sentence == 25
    assert wording.technical == ()


def test_every_allowed_phrase_and_every_suggestion_reads_clearly(playbook):
    from muster.wording import Lists, check

    lists = Lists.of(playbook)
    for phrase in (*playbook.wording.allowed, *playbook.comms.phrases):
        assert check(phrase, lists) == (), phrase
    for swap in (*playbook.wording.technical, *playbook.wording.avoid):
        assert check(swap.say, lists) == (), swap.say
