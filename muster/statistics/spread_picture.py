"""The picture of the numbers: a bar a metric, of the width of a phone, on one scale of time.

The median is the dark part of a bar, nine of ten its whole length, and both are written above it:
so it is read in grey too. The scale is logarithmic, as minutes and weeks are on it. Importing this
module loads Pillow, so it is imported where a picture is drawn.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from math import log

from PIL import Image, ImageDraw, ImageFont

from muster.escalation.picture_text import lettered
from muster.statistics.figures import Spread
from muster.times import show_duration

WIDTH = 720
"""In pixels, as all lengths here."""

MARGIN = 32
_TITLE_SIZE, _NAME_SIZE, _TEXT_SIZE, _TICK_SIZE = 36, 26, 22, 18
_ROW, _BAR, _HEAD, _FOOT = 92, 26, 110, 56
_FINENESS = 2
"""How many times larger it is drawn than shown, for smooth edges."""

_PAPER, _INK, _FAINT, _WHOLE, _HALF = "#ffffff", "#1d2530", "#4a5562", "#b9c6d6", "#12407a"
_GRID = "#d5dbe2"
_SHORTEST = timedelta(minutes=1)
_TICKS = (
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=8),
    timedelta(days=3),
    timedelta(days=30),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A metric in the picture: its name, its spread, and that in words."""

    name: str
    says: str
    spread: Spread


def draw(
    title: str,
    caption: str,
    rows: Sequence[Row],
    length: Callable[[timedelta], str] = show_duration,
) -> bytes:
    """Return a PNG of the rows in their order, the same for the same words.

    `length` says a length of time.
    """
    height = _HEAD + len(rows) * _ROW + _FOOT
    image = Image.new("RGB", (WIDTH * _FINENESS, height * _FINENESS), _PAPER)
    pen = ImageDraw.Draw(image)
    scale = Scale(max((row.spread.p90 for row in rows), default=_SHORTEST))
    _write(pen, title, MARGIN, MARGIN + 14, _TITLE_SIZE, _INK, bold=True)
    _write(pen, caption, MARGIN, MARGIN + 54, _TEXT_SIZE, _FAINT)
    bottom = _HEAD + len(rows) * _ROW
    for tick in scale.ticks:
        x = scale.at(tick)
        pen.line(_scaled(x, _HEAD, x, bottom), _GRID, _FINENESS)
        _write(pen, length(tick), x, bottom + 16, _TICK_SIZE, _FAINT, middle=True)
    for number, row in enumerate(rows):
        top = _HEAD + number * _ROW
        _write(pen, row.name, MARGIN, top + 14, _NAME_SIZE, _INK, bold=True)
        _write(pen, row.says, WIDTH - MARGIN, top + 14, _TEXT_SIZE, _INK, right=True)
        bar = top + 36
        pen.rectangle(_scaled(MARGIN, bar, scale.at(row.spread.p90), bar + _BAR), _WHOLE, _HALF)
        pen.rectangle(_scaled(MARGIN, bar, scale.at(row.spread.median), bar + _BAR), _HALF)
    written = BytesIO()
    image.reduce(_FINENESS).save(written, "PNG")
    return written.getvalue()


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale of time of a picture, up to its longest length."""

    longest: timedelta

    @property
    def ticks(self) -> tuple[timedelta, ...]:
        """The lengths that are marked, the shortest first."""
        return tuple(tick for tick in _TICKS if tick <= self._end)

    @property
    def _end(self) -> timedelta:
        return max(self.longest, timedelta(hours=1))

    def at(self, length: timedelta) -> int:
        """Return how far from the left a length is; what is very short is at the left edge."""
        whole = log(self._end / _SHORTEST)
        part = log(max(length, _SHORTEST) / _SHORTEST) / whole
        # What takes a minute or less is still a bar that can be seen.
        return MARGIN + max(round((WIDTH - 2 * MARGIN - 60) * part), 3)


def _write(
    pen: ImageDraw.ImageDraw,
    text: str,
    left: int,
    middle_of_line: int,
    size: int,
    ink: str,
    *,
    bold: bool = False,
    right: bool = False,
    middle: bool = False,
) -> None:
    font = ImageFont.load_default(size * _FINENESS)
    anchor = "rm" if right else "mm" if middle and left > MARGIN + 40 else "lm"
    shown = lettered(text)
    while len(shown) > 1 and font.getlength(shown) > (WIDTH - 2 * MARGIN) * _FINENESS:
        shown = f"{shown[:-2]}…"
    place = (left * _FINENESS, middle_of_line * _FINENESS)
    pen.text(place, shown, ink, font, anchor=anchor, stroke_width=1 if bold else 0)


def _scaled(*lengths: int) -> list[int]:
    return [length * _FINENESS for length in lengths]
