"""The picture of the numbers: whatever the words and lengths, inside, and longer is further."""

from datetime import timedelta
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from muster.statistics.figures import Spread
from muster.statistics.spread_picture import MARGIN, WIDTH, Row, Scale, draw

LENGTHS = st.timedeltas(timedelta(0), timedelta(days=900))


@given(LENGTHS, LENGTHS, LENGTHS)
def test_what_takes_longer_reaches_further_and_nothing_leaves_the_picture(one, other, longest):
    scale = Scale(max(one, other, longest))
    places = [scale.at(length) for length in sorted((one, other))]
    assert places == sorted(places)
    assert MARGIN < places[0] <= places[1] < WIDTH - MARGIN
    assert all(MARGIN < scale.at(tick) < WIDTH - MARGIN for tick in scale.ticks)


@given(st.lists(st.tuples(st.text(max_size=300), LENGTHS), max_size=9), st.text(max_size=300))
@settings(max_examples=20)
def test_any_words_and_lengths_are_drawn(rows, title):
    drawn = draw(title, title, [Row(name, name, Spread(1, took / 2, took)) for name, took in rows])
    with Image.open(BytesIO(drawn)) as image:
        assert image.format == "PNG"
        assert image.width == WIDTH


def test_the_median_is_told_from_the_rest_in_grey():
    row = Row("Fixed", "1 hour, 8 hours (n=3)", Spread(3, timedelta(hours=1), timedelta(hours=8)))
    with Image.open(BytesIO(draw("x", "y", [row]))) as image:
        grey = image.convert("L")
    scale = Scale(row.spread.p90)
    middle = 110 + 36 + 13
    dark = grey.getpixel((scale.at(row.spread.median) - 5, middle))
    light = grey.getpixel((scale.at(row.spread.median) + 15, middle))
    assert light - dark > 80
