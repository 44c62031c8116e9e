"""The picture of a ladder: its rungs as boxes from top to bottom, of the width of a phone.

Whether a rung is done, is the present one or lies ahead shows in its mark and its frame as well as
in its colour. Importing this module loads Pillow, so it is imported where a picture is drawn.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont

from muster.escalation.ladder import Climbed
from muster.escalation.picture_text import lettered

WIDTH = 720
"""In pixels, as all lengths here."""

MARGIN = 32
TEXT_LEFT, TEXT_RIGHT = MARGIN + 72, WIDTH - MARGIN - 24
TITLE_SIZE, TEXT_SIZE, CAPTION_SIZE = 40, 28, 24

_LEADING = 1.3
_PADDING = 18
_GAP = 40
_MOST_LINES = 12
_FINENESS = 2
"""How many times larger it is drawn than shown, for smooth edges."""

_PAPER, _INK, _LINE = "#ffffff", "#1d2530", "#6b7684"


class RungStanding(Enum):
    """How an incident stands to a rung."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Colours:
    """What a box is drawn in; WCAG 2 asks for a contrast of 4.5 between ink and fill."""

    fill: str
    frame: str
    ink: str


COLOURS = {
    RungStanding.DONE: Colours(fill="#e9edf1", frame="#e9edf1", ink="#4a5562"),
    RungStanding.HERE: Colours(fill="#12407a", frame="#12407a", ink="#ffffff"),
    RungStanding.AHEAD: Colours(fill=_PAPER, frame=_LINE, ink=_INK),
}


@dataclass(frozen=True, slots=True)
class Box:
    """A rung in the picture; the present one has the word that says so above its text."""

    standing: RungStanding
    heading: tuple[str, ...]
    lines: tuple[str, ...]
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where everything stands in a picture."""

    title: tuple[str, ...]
    caption: tuple[str, ...]
    boxes: tuple[Box, ...]
    height: int


def draw(stands: Climbed, caption: str, now: str) -> bytes:
    """Return a PNG of a ladder as an incident stands on it, the same for the same words.

    `caption` says of which incident it is, and when; `now` marks the present rung.
    """
    plan = arranged(stands, caption, now)
    size = (WIDTH * _FINENESS, plan.height * _FINENESS)
    pen = _Pen(Image.new("RGB", size, _PAPER))
    below = pen.write(plan.title, MARGIN, MARGIN, TITLE_SIZE, _INK, bold=True)
    pen.write(plan.caption, MARGIN, below, CAPTION_SIZE, COLOURS[RungStanding.DONE].ink)
    for box in plan.boxes:
        pen.box(box)
    for box, following in pairwise(plan.boxes):
        pen.arrow(box.bottom, following.top)
    return pen.png()


def arranged(stands: Climbed, caption: str, now: str) -> Arrangement:
    """Return where everything stands in the picture of a ladder."""
    wide = WIDTH - MARGIN
    title = _wrapped(stands.ladder.name, TITLE_SIZE, wide - MARGIN)
    captions = _wrapped(caption, CAPTION_SIZE, wide - MARGIN)
    top = MARGIN + _height(title, TITLE_SIZE) + _height(captions, CAPTION_SIZE) + _PADDING
    boxes = []
    for standing, says in _standings(stands):
        heading = _wrapped(now, TEXT_SIZE, _COLUMN) if standing is RungStanding.HERE else ()
        lines = _wrapped(says, TEXT_SIZE, _COLUMN)
        bottom = top + 2 * _PADDING + _height(heading + lines, TEXT_SIZE)
        boxes.append(Box(standing, heading, lines, top, bottom))
        top = bottom + _GAP
    return Arrangement(title, captions, tuple(boxes), top - _GAP + MARGIN)


_COLUMN = TEXT_RIGHT - TEXT_LEFT


def _standings(stands: Climbed) -> Iterator[tuple[RungStanding, str]]:
    """Yield how the incident stands to each rung and what the rung says, in the ladder's order."""
    here = stands.here
    for rung in stands.ladder.rungs:
        if rung in stands.behind:
            yield RungStanding.DONE, rung.says
        elif rung == here:
            here = None
            yield RungStanding.HERE, rung.says
        else:
            yield RungStanding.AHEAD, rung.says


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size * _FINENESS)


def _height(lines: tuple[str, ...], size: int) -> int:
    return len(lines) * round(size * _LEADING)


def _wrapped(text: str, size: int, width: int) -> tuple[str, ...]:
    """Return the text in lines that fit, a word that does not divided; what is endless is cut."""
    font, lines, line = _font(size), [], ""

    def fits(candidate: str) -> bool:
        return font.getlength(candidate) <= width * _FINENESS

    for word in lettered(text).split():
        if fits(f"{line} {word}".lstrip()):
            line = f"{line} {word}".lstrip()
            continue
        if line:
            lines.append(line)
        line = ""
        for letter in word:
            if not fits(line + letter):
                lines.append(line)
                line = ""
            line += letter
    lines.append(line)
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = ["…"]
    return tuple(lines)


class _Pen:
    """Draws on an image in the lengths of the picture as shown."""

    def __init__(self, image: Image.Image) -> None:
        self._image = image
        self._draw = ImageDraw.Draw(image)

    def png(self) -> bytes:
        """Return what was drawn."""
        written = BytesIO()
        self._image.reduce(_FINENESS).save(written, "PNG")
        return written.getvalue()

    def write(
        self,
        lines: tuple[str, ...],
        left: int,
        top: int,
        size: int,
        ink: str,
        *,
        bold: bool = False,
    ) -> int:
        """Write lines below each other; return where the next one would begin."""
        font, each = _font(size), round(size * _LEADING)
        for number, line in enumerate(lines):
            middle = (left * _FINENESS, (top + number * each + each // 2) * _FINENESS)
            self._draw.text(middle, line, ink, font, anchor="lm", stroke_width=1 if bold else 0)
        return top + _height(lines, size)

    def box(self, box: Box) -> None:
        """Draw a rung with its mark."""
        colours = COLOURS[box.standing]
        corners = self._scaled(MARGIN, box.top, WIDTH - MARGIN, box.bottom)
        self._draw.rounded_rectangle(
            corners, 14 * _FINENESS, colours.fill, colours.frame, 2 * _FINENESS
        )
        below = self.write(
            box.heading, TEXT_LEFT, box.top + _PADDING, TEXT_SIZE, colours.ink, bold=True
        )
        self.write(box.lines, TEXT_LEFT, below, TEXT_SIZE, colours.ink)
        self._mark(box.standing, MARGIN + 38, (box.top + box.bottom) // 2, colours)

    def arrow(self, top: int, bottom: int) -> None:
        """Draw the arrow from one box to the next."""
        middle, top, bottom = WIDTH // 2, top + 6, bottom - 6
        shaft = self._scaled(middle, top, middle, bottom - 8)
        self._draw.line(shaft, _LINE, 3 * _FINENESS)
        head = (middle - 9, bottom - 12, middle + 9, bottom - 12, middle, bottom)
        self._draw.polygon(self._scaled(*head), _LINE)

    def _mark(self, standing: RungStanding, x: int, y: int, colours: Colours) -> None:
        """Draw the mark of a standing: a tick, an arrowhead or a ring."""
        ring = self._scaled(x - 16, y - 16, x + 16, y + 16)
        if standing is RungStanding.DONE:
            self._draw.ellipse(ring, colours.ink)
            tick = self._scaled(x - 8, y, x - 2, y + 7, x + 8, y - 6)
            self._draw.line(tick, colours.fill, 4 * _FINENESS, joint="curve")
        elif standing is RungStanding.HERE:
            head = self._scaled(x - 9, y - 15, x + 15, y, x - 9, y + 15)
            self._draw.polygon(head, colours.ink)
        else:
            self._draw.ellipse(ring, colours.fill, colours.frame, 3 * _FINENESS)

    @staticmethod
    def _scaled(*lengths: int) -> list[int]:
        return [length * _FINENESS for length in lengths]
