"""Whatever is typed is read: it raises nothing, and every finding stands where it says."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.wording import check, check_post, together

PIECES = st.sampled_from(
    [
        "router", "availability zone", "e.g.", "i.e.", "10.0.0.1", "https://x.y.z/", "INC-7", "VM",
        "don’t", "may", "perhaps", "will be fixed", "by 3pm", "because", "AWS", "broke", "(RPS)",
        "!", "...", "\n", "\n- ", "\n\n", "“", "”", "**", "`", "[a](b)", "İ", "ß", "\u0301", "👩‍🚒",
        "\x00", "\u202e", "\ud800", "it has been found that", "in the next", "hour", "'", "’s", "_",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=40).flatmap(
    lambda parts: st.sampled_from(["", " "]).map(lambda joint: joint.join(parts))
)


@settings(max_examples=300, deadline=None)
@given(TEXTS | st.text())
def test_every_finding_is_about_words_of_the_text(lists, text):
    for finding in check_post(text, lists):
        assert text[finding.start : finding.end] == finding.words
        assert finding.words or finding.code.startswith("no_")
    assert check(text, lists) == check_post(text, lists)[: len(check(text, lists))]


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_nothing_is_lost_or_told_twice_when_it_is_told_together(lists, text):
    found = check(text, lists)
    told = [each for group in together(found) for each in group]
    assert len(set(map(id, told))) == len(told)
    about = {(f.code, f.suggestion, f.words.casefold()) for f in found}
    assert about == {(f.code, f.suggestion, f.words.casefold()) for f in told}


def steps(text, lists):
    """Return how many calls of Python and of C it takes to check a text."""
    count = 0

    def counted(frame, event, argument):
        nonlocal count
        count += 1

    sys.setprofile(counted)
    try:
        check_post(text, lists)
    finally:
        sys.setprofile(None)
    return count


UNITS = ["a", "!", ".", "a. ", "a'", "AB (", "router, ", "we will fix, by 3pm ", "engineer ",
         "engineer the wrong ", "because aws broke ", "http://", "1.", "0f", "x*_", "\n ",
         "it has been ", "may perhaps ", "(ABC) "]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_takes_twice_the_work(unit, lists):
    once, twice = (steps((unit * size)[:size], lists) for size in (4_000, 8_000))
    assert twice <= 2.3 * once + 500


@pytest.mark.parametrize("unit", UNITS)
def test_a_text_of_any_shape_of_a_hundred_kilobytes_is_read(unit, lists):
    check_post((unit * 100_000)[:100_000], lists)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🔥" * 20_000,
        "🔥 🚒 " * 20_000,
        "x" * 100_000,
        "serverdatabaserouter" * 5_000,
        "<p>" * 30_000,
        "\n" * 100_000,
        "0" * 100_000,
    ],
    ids=[
        "nothing",
        "emoji",
        "emoji in a row",
        "one letter",
        "no spaces",
        "tags",
        "lines",
        "noughts",
    ],
)
def test_what_has_no_words_to_judge_reads_clearly(text, lists):
    assert [finding.code for finding in check(text, lists)] == []


def test_words_within_html_are_judged_like_others(lists):
    found = check("<p>One of the <b>database servers</b> has crashed.</p>", lists)
    assert "cause" in {finding.code for finding in found}
    assert check("<p>Some pages may be <em>slow</em>.</p>", lists) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Wir untersuchen ein Problem mit der Anmeldung, und einige Kunden können nicht hinein.",
        "Nous avons un problème avec le site et certains clients ne peuvent pas se connecter.",
        "Mae problem gyda'r wefan ac ni all rhai pobl fewngofnodi ar hyn o bryd.",
        "Мы знаем о проблеме со входом и занимаемся ею.",
        "現在、サインインできない問題を調査しています。",
    ],
)
def test_a_text_in_another_language_is_told_of_once_and_not_judged(text, lists):
    assert [finding.code for finding in check(f"{text} {text}", lists)] == ["language"]
    assert [finding.code for finding in check_post(text, lists)] == ["language"]


def test_a_name_from_elsewhere_makes_no_text_foreign(lists):
    assert check("The café on the Straße is open until noon, señor.", lists) == ()
    assert check("Ferries to Föhr, Amrum and Sylt are running late.", lists) == ()
