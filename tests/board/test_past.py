"""The incidents that are over, a page at a time, and those whose title has the words."""

from datetime import UTC, datetime

import pytest

from muster.board.past import ROWS, THROUGH, PastIncident, numbers_before, page_of
from muster.incidents.lifecycle import State
from muster.people import plainly_spelt

TEN = datetime(2026, 3, 2, 10, tzinfo=UTC)


def past(number, title="Apps fail"):
    spelling = plainly_spelt(title)
    return PastIncident(
        number, f"INC-{number}", title, State.CLOSED, None, TEN, TEN, (), False, spelling
    )


def looked_through(titles):
    """Numbers from the highest, each with an incident of that title, None for one not shown."""
    count = len(titles)
    listed = [
        (count - place, past(count - place, title) if title else None)
        for place, title in enumerate(titles)
    ]
    return [*listed, (THROUGH, None)]


def found(titles, search=""):
    page = page_of(looked_through(titles), search)
    return [row.number for row in page.rows], page.older


def test_a_page_is_full_and_the_next_begins_below_its_last():
    numbers, older = found(["Apps fail"] * (ROWS + 5))
    assert numbers == list(range(ROWS + 5, 5, -1))
    assert older == 6
    assert next(numbers_before(older, ROWS + 5)) == 5


def test_the_last_page_has_none_after_it():
    assert found(["Apps fail"] * ROWS) == (list(range(ROWS, 0, -1)), None)
    assert found([]) == ([], None)


def test_what_may_not_be_seen_leaves_no_gap_on_the_page_and_no_page_of_its_own():
    titles = [None, "one", None, None, "two", None]
    assert found(titles) == ([5, 2], None)
    assert found(["one"] * ROWS + [None]) == (list(range(ROWS + 1, 1, -1)), None)


@pytest.mark.parametrize(
    ("search", "title"),
    [
        ("apps", "Apps fail"),
        ("FAIL app", "Apps fail"),
        ("zurich", "Zürich is slow"),
        ("zürich", "ZÜRICH is slow"),
        ("50%", "50% of apps"),
        ("<b>", "<b>bold</b>"),
        (".*", "a .* pattern"),
    ],
)
def test_a_title_is_found_by_its_words_however_they_are_spelt(search, title):
    assert found(["Something else", title, None], search) == ([2], None)


@pytest.mark.parametrize("search", ["appz", "apps london", ".", "%"])
def test_a_title_has_to_have_all_the_words_as_text(search):
    assert found(["Apps fail"], search) == ([], None)


def test_a_search_that_was_not_through_goes_on_where_it_stopped():
    page = page_of(iter(looked_through(["x"] * 40)[:10]), "apps")
    assert (page.rows, page.older) == ((), 31)


def test_no_more_is_read_than_a_page_needs():
    read = []

    def rows():
        for number in range(1000, 0, -1):
            read.append(number)
            yield number, past(number)

    page_of(rows(), "")
    assert len(read) == ROWS + 1
