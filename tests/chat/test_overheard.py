"""What was said last in a room is kept for a while: a little of it, and only there."""

from datetime import UTC, datetime

from muster.chat.recent_messages import FARTHEST, LONGEST_KEPT, Overheard, Said

TEN = datetime(2026, 3, 2, 10, tzinfo=UTC)


def said(text, **details):
    return Said("pat", TEN, f"id-{text[:20]}", text, **details)


def texts(messages):
    return [each.text for each in messages]


def test_the_last_messages_of_a_room_are_known_the_newest_first():
    overheard = Overheard()
    for number in range(FARTHEST + 2):
        overheard.keep("#ops", said(str(number)))
    overheard.keep("#other", said("elsewhere"))
    assert texts(overheard.before("#ops")) == ["6", "5", "4", "3", "2"]
    assert overheard.before("#nowhere") == ()


def test_in_a_thread_they_are_the_threads_and_what_it_answers():
    overheard = Overheard()
    overheard.keep("#ops", said("the question", begins="1"))
    overheard.keep("#ops", said("something else", begins="2"))
    overheard.keep("#ops", said("an answer", thread="1", begins="3"))
    assert texts(overheard.before("#ops", "1")) == ["an answer", "the question"]
    assert texts(overheard.before("#ops")) == ["something else", "the question"]


def test_an_edited_message_is_kept_as_it_reads_now():
    overheard = Overheard()
    overheard.keep("#ops", said("rolled bakc", editable_as="7"))
    assert overheard.amend("7", "rolled\nback")
    assert not overheard.amend("8", "x")
    assert texts(overheard.before("#ops")) == ["rolled\nback"]


def test_it_is_bounded_in_length_and_in_rooms():
    overheard = Overheard()
    overheard.keep("#long", said("x" * 2 * LONGEST_KEPT))
    [kept] = overheard.before("#long")
    assert len(kept.text) == LONGEST_KEPT
    assert kept.text.endswith("x…")
    for number in range(100):
        overheard.keep(f"#{number}", said("x"))
    assert overheard.before("#long") == ()
    assert overheard.before("#0")


def test_its_words_are_not_shown_where_a_message_is_described():
    assert "okapi" not in repr(Said("pat", TEN, "1", "okapi"))
