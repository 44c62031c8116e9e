"""The picture of a ladder: all of it inside, each standing told apart, whatever the words."""

from io import BytesIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont

from muster.escalation.ladder import Climbed
from muster.escalation.ladder_picture import (
    CAPTION_SIZE,
    COLOURS,
    MARGIN,
    TEXT_LEFT,
    TEXT_RIGHT,
    TEXT_SIZE,
    TITLE_SIZE,
    WIDTH,
    RungStanding,
    arranged,
    draw,
)
from muster.escalation.picture_text import LETTERS, drawable, lettered
from muster.playbook.conditions import Condition
from muster.playbook.routes import Ladder, Rung

CAPTION, NOW = "INC-1, P1, 10:00 GMT on Mon 2 March", "Now"
ALL = tuple(Condition)


def ladder(*says, name="P1–P3"):
    """A ladder whose rungs differ even where their words do not."""
    rungs = tuple(
        Rung.model_construct(says=words, done=ALL[: index % len(ALL)])
        for index, words in enumerate(says)
    )
    return Ladder.model_construct(name=name, priorities=("P1",), rungs=rungs)


def climbed(steps, *done):
    """The ladder with the rungs of these indexes done."""
    behind = tuple(rung for index, rung in enumerate(steps.rungs) if index in done)
    left = tuple(rung for index, rung in enumerate(steps.rungs) if index not in done)
    return Climbed(steps, behind, left[0] if left else None, left[1:])


def pixels(stands):
    """The picture's size and the colour at any of its points."""
    with Image.open(BytesIO(draw(stands, CAPTION, NOW))) as image:
        assert image.format == "PNG"
        return image.convert("RGB")


def standings(stands):
    return [box.standing.value for box in arranged(stands, CAPTION, NOW).boxes]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_each_rung_is_a_box_inside_the_picture_below_the_one_before(playbook):
    for steps in playbook.escalation.ladders:
        stands = climbed(steps, 0, 1)
        plan = arranged(stands, CAPTION, NOW)
        assert len(plan.boxes) == len(steps.rungs)
        edges = [edge for box in plan.boxes for edge in (box.top, box.bottom)]
        assert edges == sorted(set(edges))
        assert edges[0] > MARGIN
        assert edges[-1] <= plan.height - MARGIN
        assert pixels(stands).size == (WIDTH, plan.height)


def test_every_word_is_shown_and_no_line_leaves_its_box(playbook):
    for steps in (*playbook.escalation.ladders, ladder("wide " * 60, "W" * 90)):
        stands = climbed(steps, 1)
        image = pixels(stands)
        boxes = arranged(stands, CAPTION, NOW).boxes
        for box, rung in zip(boxes, steps.rungs, strict=True):
            assert "".join(box.lines).replace(" ", "") == lettered(rung.says).replace(" ", "")
            right = (TEXT_RIGHT + 2, box.top + 16, WIDTH - MARGIN - 4, box.bottom - 16)
            above = (TEXT_LEFT, box.top + 4, TEXT_RIGHT, box.top + 14)
            below = (TEXT_LEFT, box.bottom - 14, TEXT_RIGHT, box.bottom - 4)
            for rim in (right, above, below):
                assert len(image.crop(rim).getcolors()) == 1


def test_it_is_as_large_as_a_phone_needs():
    assert min(TEXT_SIZE, TITLE_SIZE, CAPTION_SIZE) >= 22
    assert WIDTH == 720


def test_what_was_done_out_of_order_is_marked_where_it_stands():
    stands = climbed(ladder("a", "b", "c", "d"), 0, 2)
    assert standings(stands) == ["done", "here", "done", "ahead"]


def test_when_all_is_done_nothing_is_the_present_rung():
    assert standings(climbed(ladder("a", "b"), 0, 1)) == ["done", "done"]
    assert standings(climbed(ladder("a", "b"))) == ["here", "ahead"]


def test_of_two_rungs_alike_one_is_the_present_one():
    rung = Rung.model_construct(says="ask again", done=(Condition.OVER,))
    steps = Ladder.model_construct(name="P1", priorities=("P1",), rungs=(rung, rung))
    assert standings(Climbed(steps, (), rung, (rung,))) == ["here", "ahead"]


def test_the_present_rung_alone_bears_the_word_for_it():
    boxes = arranged(climbed(ladder("a", "b", "c"), 0), CAPTION, NOW).boxes
    assert [box.heading for box in boxes] == [(), (NOW,), ()]


def test_the_standings_differ_without_colour_too():
    image = pixels(climbed(ladder("same", "same", "same"), 0)).convert("L")
    boxes = arranged(climbed(ladder("same", "same", "same"), 0), CAPTION, NOW).boxes
    marks = []
    for box in boxes:
        middle = (box.top + box.bottom) // 2
        mark = image.crop((MARGIN + 10, middle - 18, TEXT_LEFT - 6, middle + 18))
        darkest, lightest = mark.getextrema()
        threshold = (darkest + lightest) // 2
        background = mark.getpixel((0, 0)) > threshold
        marks.append(mark.point(lambda value, t=threshold, b=background: (value > t) != b))
    shapes = {mark.tobytes() for mark in marks}
    assert len(shapes) == 3
    assert all(any(shape) for shape in shapes)


@pytest.mark.parametrize("standing", RungStanding)
def test_the_contrast_is_enough_for_everybody(standing):
    colours = COLOURS[standing]
    light, dark = sorted((luminance(colours.ink), luminance(colours.fill)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_the_same_words_make_the_same_bytes(playbook):
    stands = climbed(playbook.escalation.ladders[0], 0, 1, 4)
    assert draw(stands, CAPTION, NOW) == draw(stands, CAPTION, NOW)
    assert draw(stands, CAPTION, NOW) != draw(climbed(stands.ladder, 0), CAPTION, NOW)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=200), max_size=6), st.text(max_size=60), st.integers(0, 6))
@example(["\ud800", "\u0300\u0301", "👩‍🚒🔥", "\u202etxt", "漢字", "x" * 2000, "", "\n\t"], "", 1)
def test_any_words_are_drawn(says, name, done):
    stands = climbed(ladder(*says, name=name), *range(done))
    assert pixels(stands).width == WIDTH


def test_what_is_endless_is_cut_and_says_so():
    [box] = arranged(climbed(ladder("word " * 400)), CAPTION, NOW).boxes
    assert box.lines[-1] == "…"
    assert len(box.lines) < 20


def test_the_font_has_every_letter_that_is_drawn():
    font = ImageFont.load_default(TEXT_SIZE)
    missing = bytes(font.getmask("\uffff"))
    assert [letter for letter in LETTERS if bytes(font.getmask(letter)) == missing] == []


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("P1–P3: don’t wait…", "P1-P3: don’t wait…"),
        ("Überprüfe Łódź, straße", "Uberprufe Lodz, strasse"),
        ("to\u00a0day\n  ½ → £5", "to day 1⁄2 -> GBP 5"),
        ("漢字 🔥", "?? ?"),
        ("a\u200bb\u202ec\u0301", "abc"),
    ],
)
def test_what_the_font_lacks_is_written_otherwise(typed, drawn):
    assert lettered(typed) == drawn


def test_a_ladder_in_another_script_is_not_drawn(playbook):
    assert all(drawable(steps) for steps in playbook.escalation.ladders)
    assert drawable(ladder("Alarm auslösen? Überprüfen! 🔥"))
    assert not drawable(ladder("障害を報告する", "優先度を決める"))
