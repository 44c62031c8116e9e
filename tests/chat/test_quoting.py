"""A sentence of the playbook is said once in a message."""

from hypothesis import given
from hypothesis import strategies as st

from muster.chat.quoting import Quotes


def told(*sentences):
    quotes = Quotes()
    return [quotes.once(sentence) for sentence in sentences]


def test_what_was_said_is_not_said_again():
    assert told("Ask first.", None, "Ask first.", "Then call.") == [
        "Ask first.", None, None, "Then call.",
    ]  # fmt: skip


def test_the_same_words_are_one_sentence_whatever_their_letters_and_marks():
    assert told("If you’re in doubt, ask.", "if you're in  doubt, ask") == [
        "If you’re in doubt, ask.",
        None,
    ]


def test_a_part_of_what_was_said_and_what_it_is_a_part_of_are_not_said():
    assert told("agree on a priority with them", "agree on a priority")[1] is None
    assert told("agree on a priority", "If sure, agree on a priority with them.")[1] is None


@given(st.lists(st.one_of(st.none(), st.sampled_from(["a b", "c d", "E f.", "e f"]))))
def test_no_two_of_a_message_are_alike(sentences):
    said = [each.casefold().strip(" .") for each in told(*sentences) if each]
    assert len(said) == len(set(said))
