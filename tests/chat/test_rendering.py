"""What the bot says of its own reaches a plain chat as it is, and nobody else's answer with it."""

from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from errbot.rendering import text, xhtml
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.chat.clean_text import clean
from muster.chat.errbot_markdown import Rendering
from muster.chat.markup import as_markdown, as_text, parts

CONVERTER = text()
LIKELY = st.sampled_from("*_`[](){}#+-.!|<>&~:=\\1a \"'^$@\n\t\u00a0\u3000")


@settings(max_examples=500, deadline=None)
@given(st.text(LIKELY | st.characters(exclude_categories=["Cs"]), max_size=60).map(clean))
def test_what_is_not_converted_reads_as_the_converter_would_have_it(typed):
    for part in parts(as_markdown(typed), 40):
        unconverted = as_text(part)
        assert unconverted is None or unconverted == CONVERTER.convert(part)


@pytest.mark.parametrize("typed", ["a\tb", "a  \nb"])
def test_what_the_converter_changes_is_left_to_it(typed):
    assert as_text(as_markdown(typed)) is None


class Counted:
    """A bot with one converter, and how often that had to work."""

    def __init__(self, converter):
        self.worked = 0
        convert = converter.convert

        def counted(source):
            self.worked += 1
            return convert(source)

        converter.convert = counted
        self.md = converter
        self.rendering = Rendering(self)


def test_a_plain_chat_is_sent_the_bots_own_words_without_a_conversion():
    bot = Counted(text())
    bot.rendering.expect("40 &#42;apps&#42;")
    assert bot.md.convert("40 &#42;apps&#42;") == "40 *apps*"
    assert bot.worked == 0


def test_what_others_say_is_converted_and_so_is_what_was_put_before_our_words():
    bot = Counted(text())
    bot.rendering.expect("40 &#42;apps&#42;")
    assert bot.md.convert("40 **apps**") == "40 apps"
    assert bot.md.convert("@alex 40 &#42;apps&#42;") == "@alex 40 *apps*"
    assert bot.worked == 2


def test_a_chat_that_shows_more_than_plain_text_converts_all_of_it():
    bot = Counted(xhtml())
    bot.rendering.expect("40 &#42;apps&#42;")
    assert bot.md.convert("40 &#42;apps&#42;") == "<p>40 &#42;apps&#42;</p>"
    assert bot.worked == 1


def test_only_what_is_on_its_way_is_kept():
    bot = Counted(text())
    for number in range(1000):
        bot.rendering.expect(f"message {number}")
    assert bot.md.convert("message 999") == "message 999"
    assert bot.worked == 0
    assert bot.md.convert("message 0") == "message 0"
    assert bot.worked == 1


def test_messages_converted_at_once_stay_apart():
    bot = SimpleNamespace(md=text())
    Rendering(bot)
    said = [f"**{number}** of many, with some more words to convert" for number in range(200)]
    with ThreadPoolExecutor(8) as threads:
        shown = list(threads.map(bot.md.convert, said))
    assert shown == [line.replace("*", "") for line in said]
