"""Text from people is data: kept readable, shown as it is, and it calls nobody."""

import pytest
from errbot.rendering import ansi, imtext, text, xhtml
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.chat.clean_text import clean, harmless, one_line, plain, shortened
from muster.chat.markup import as_markdown, parts

RENDERERS = {"text": text(), "imtext": imtext()}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b", "ab"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\x1b[31mred\x07", "red"),
        ("\x1b[1;38;5;196mred\x1b[0m \x1b[Kdone \x9b31mit", "red done it"),
        ("\x0304red\x03 done", "red done"),
        ("\x034,12red\x0399, \x03,5", "red, ,5"),
        ("\x03041 of 3", "1 of 3"),
        ("\x04ff0000,00ff00red\x04 \x02bold\x0f \x1dslanted\x1d", "red bold slanted"),
        ("\x1b alone, \x03", " alone, "),
        ("[31m is text, 04red too", "[31m is text, 04red too"),
        ("half a pair \ud83d", "half a pair "),
        ("שלום \u200fworld", "שלום \u200fworld"),
        ("👩‍🚒 ✈️ é", "👩‍🚒 ✈️ é"),
        ("\ue000sam\ue001", "sam"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_what_nobody_can_read_is_left_out_and_the_rest_kept(typed, kept):
    assert clean(typed) == kept


@pytest.mark.parametrize("call", ["@here", "@channel", "@everyone", "@ALL", "@Here"])
def test_nobody_is_called_by_quoting_somebody(call):
    assert call not in harmless(f"look {call} now")
    assert harmless(f"look {call} now").replace("\u2060", "") == f"look {call} now"


@pytest.mark.parametrize("call", ["<!channel>", "<!here|here>", "<@U01ALICE>", "<#C01>"])
def test_slacks_own_calls_are_broken_too(call):
    assert call not in harmless(call)


def test_an_ordinary_address_is_left_alone():
    assert harmless("mail support@aiven.io about @sam") == "mail support@aiven.io about @sam"


def test_overrides_of_direction_are_not_shown():
    assert harmless("safe \u202egnorw\u202c text") == "safe gnorw text"


@pytest.mark.parametrize(
    "line",
    [
        "*bold* _under_ __init__ `code` ~~gone~~",
        "# no heading",
        "1. no list",
        "- no bullet",
        "> no quote",
        "a | b | c",
        "|---|---|",
        "[link](http://example.org)",
        "![picture](x)",
        "<b>not bold</b> & &lt;",
        "{{ 7*7 }} {: color='red'}",
        "===",
        "---",
        ": definition",
        "*[HTML]: abbreviation",
        "[^1]: footnote",
        "\\escaped\\*",
        "~~~",
        "```",
        "http://example.org/a_b_c",
        "+ plus",
        "2) two",
    ],
)
@pytest.mark.parametrize("renderer", RENDERERS)
def test_markdown_from_people_is_shown_as_they_typed_it(line, renderer):
    assert RENDERERS[renderer].convert(as_markdown(line)) == line
    lines = f"before\n{line}\nafter"
    assert RENDERERS[renderer].convert(as_markdown(lines)) == lines


markdownish = st.text(
    st.sampled_from("*_`[](){}#+-.!|<>&~:=\\1a \"'^$@") | st.characters(categories=["L", "N", "S"]),
    min_size=1,
    max_size=40,
).map(str.strip)


@settings(max_examples=400, deadline=None)
@given(st.lists(markdownish.filter(bool), min_size=1, max_size=4))
def test_any_lines_survive_every_renderer(lines):
    shown = "\n".join(lines)
    for renderer in RENDERERS.values():
        assert renderer.convert(as_markdown(shown)) == shown


@settings(max_examples=200, deadline=None)
@given(st.lists(markdownish.filter(bool), min_size=1, max_size=6), st.integers(20, 120))
def test_a_long_answer_is_parted_without_losing_or_breaking_anything(lines, limit):
    markdown = as_markdown("\n".join(lines))
    pieces = list(parts(markdown, limit))
    assert all(len(piece) <= limit for piece in pieces)
    renderer = RENDERERS["text"]
    shown = "".join("".join(renderer.convert(piece).split()) for piece in pieces)
    assert shown == "".join("".join(lines).split())


def test_a_short_answer_is_one_message():
    assert list(parts("one\ntwo", 100)) == ["one\ntwo"]


def test_lines_are_flattened_and_shortened_at_a_word():
    assert one_line(" a\n\n b\tc ") == "a / b c"
    assert shortened("one two three", 9) == "one two…"
    assert shortened("one", 9) == "one"
    assert shortened("x" * 20, 9) == "x" * 8 + "…"


@given(st.text(max_size=200), st.integers(2, 60))
def test_shortened_is_never_longer_than_asked(words, length):
    assert len(shortened(words, length)) <= length


def test_the_other_renderers_take_it_too():
    assert "INC-7 *x*" in ansi().convert(as_markdown("INC-7 *x*"))
    assert xhtml().convert(as_markdown("a <b> *x*")) == "<p>a &#60;b&#62; &#42;x&#42;</p>"


def test_a_command_of_irc_is_read_without_its_formatting():
    assert plain("\x02!incident\x02 \x0304,01note\x03 \x1ddone\x1d") == "!incident note done"
    assert plain("tab\tand — dash") == "tab\tand — dash"
