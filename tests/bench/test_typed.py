"""What the fuzz types comes from the plugins' tables, is varied, and names no fault itself."""

from datetime import UTC, datetime
from random import Random

import pytest

from bench.fuzzed import PEOPLE, WORDS_OF_FAULTS
from bench.typed import LONGEST, AtHand, Known, Typist
from muster.chat.grammar import Flag, Misunderstood, Verb, understand

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
INVENTED = Verb(
    "rename", "N TEXT [PERSON] [--quietly] [--at 14:05]", "give it a name", "!incident rename 1 x",
    text="required", counts=True, states=frozenset({"declared"}),
    flags=(Flag("quietly", takes="nothing"), Flag("at", takes="moment", example="14:05")),
)  # fmt: skip


@pytest.fixture
def known(playbook):
    incidents = {3: AtHand("declared", ("alex",), entries=6, drafts=2, tasks=1)}
    return Known(playbook, PEOPLE, NOW, incidents, last=3)


def lines(known, verbs, number=400, seed="a line"):
    typist = Typist(Random(seed), {"incident": verbs}, LONGEST)  # noqa: S311 - the same each time
    return [typist.line(known) for _ in range(number)]


def test_a_new_verb_is_typed_from_its_table_alone_and_understood(known):
    understood = []
    for typed in lines(known, [INVENTED]):
        try:
            rest = typed.text.removeprefix("!incident ")
            understood.append(
                understand(rest, "incident", {"rename": INVENTED}, there_is=lambda *_: True)
            )
        except Misunderstood:
            pass
    assert len(understood) > 200
    assert {line.reference for line in understood} >= {3, None}
    assert {flag for line in understood for flag in line.flags} == {"quietly", "at"}
    assert any(line.because for line in understood)


def test_some_lines_are_wrong_in_ways_that_the_grammar_explains(known):
    codes = set()
    for typed in lines(known, [INVENTED], number=3000):
        try:
            rest = typed.text.removeprefix("!incident ")
            understand(rest, "incident", {"rename": INVENTED}, there_is=lambda *_: True)
        except Misunderstood as misunderstood:
            codes.add(misunderstood.code)
    assert codes >= {"unknown_verb", "flag_twice", "text_missing", "because_what", "unknown_flag"}


def test_the_same_seed_types_the_same(known):
    assert lines(known, [INVENTED]) == lines(known, [INVENTED])
    assert lines(known, [INVENTED]) != lines(known, [INVENTED], seed="another")


def test_a_line_is_long_at_times_and_never_longer_than_it_may_be(known):
    lengths = [len(typed.text) for typed in lines(known, [INVENTED], number=6000)]
    assert max(lengths) <= LONGEST
    assert sum(length > 1500 for length in lengths) > 3


def test_nobody_types_the_words_by_which_a_fault_is_told(known):
    typed = [typed.text for typed in lines(known, [INVENTED], number=3000)]
    assert not [text for text in typed if WORDS_OF_FAULTS.search(text)]


def test_whoever_leads_types_most_of_what_is_about_their_incident(known):
    by = [typed.who for typed in lines(known, [INVENTED])]
    assert 0.4 < by.count("alex") / len(by) < 0.8
