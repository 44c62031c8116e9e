"""The check agrees with the labelled sentences; `python -m bench wording` prints how far."""

import hashlib
import sys

import pytest

from bench.wording import CORPUS, PARTS, of_services, of_styles, score, sentences
from muster.wording import check
from tests.conftest import messages_in

LEAST = {"tuned": 0.97, "held-out": 0.9}


@pytest.mark.parametrize("part", PARTS)
def test_it_warns_of_what_is_bad_and_leaves_the_rest_alone(part, lists, capsys):
    found = score(part, lists)
    with capsys.disabled():
        sys.stdout.write(f"\n{part}: precision {found.precision:.3f}, recall {found.recall:.3f}\n")
    assert found.precision >= LEAST[part], found.wrong
    assert found.recall >= LEAST[part], found.wrong


def test_the_tuned_part_is_right_code_by_code(lists):
    found = score("tuned", lists)
    assert found.code_precision >= LEAST["tuned"]
    assert found.code_recall >= LEAST["tuned"]


def test_every_code_has_its_sentence_and_every_sentence_a_code_that_is_found(lists):
    found = {f.code for part in PARTS for each in sentences(part) for f in check(each.text, lists)}
    written = messages_in("wording")
    assert written - found == {"quoted", "language", "no_effect", "no_scope", "no_next_update"}
    assert found <= written


def test_half_of_the_sentences_are_good_and_none_stands_in_both_parts():
    tuned, held_out = (sentences(part) for part in PARTS)
    assert len(held_out) >= 80
    assert len(tuned) + len(held_out) >= 200
    for part in (tuned, held_out):
        assert 0.4 <= sum(each.good for each in part) / len(part) <= 0.6
    assert not {each.text for each in tuned} & {each.text for each in held_out}
    assert {path.stem for path in CORPUS.glob("*.txt")} == set(PARTS)


def test_it_is_right_about_services_that_no_list_was_made_for(lists):
    found = score("frozen", lists)
    # By name, so that a failure shows totals and no sentence.
    f1, tricky_warned = found.f1, found.tricky_warned
    assert f1 >= 0.93
    assert tricky_warned <= 0.05


def test_a_third_of_the_first_sentences_is_frozen_by_a_hash_and_stands_nowhere_else():
    first, frozen = of_styles("development"), sentences("frozen")
    assert len(first) + len(frozen) >= 600
    assert 0.3 <= len(frozen) / (len(first) + len(frozen)) <= 0.4
    assert {_hash(each.text) % 3 for each in frozen} == {0}
    assert {_hash(each.text) % 3 for each in first} == {1, 2}
    learned_from = {each.text for part in ("development", "tuned") for each in sentences(part)}
    in_both = len(learned_from & {each.text for each in frozen})
    assert in_both == 0


def test_the_second_sitting_is_of_twelve_services_and_half_of_it_is_good():
    services = [service for service, _ in of_services("second sitting")]
    second = [each for _, each in of_services("second sitting")]
    assert len(set(services) - {"pairs"}) == 12
    assert len(second) >= 500
    assert 0.4 <= sum(each.good for each in second) / len(second) <= 0.6
    assert not {each.text for each in second} & {each.text for each in of_styles("development")}


def _hash(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)
