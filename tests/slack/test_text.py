"""Text on Slack: what was typed comes back as typed, what is sent is shown as it is."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.slack.text import addressed, calling_no_crowd, parts, rich, shown, typed


class Known:
    """Two people and a channel that the workspace knows."""

    def person(self, user):
        return {"U01ALEX": "Alex", "U02SAM": "Sam Jones"}.get(user)

    def channel(self, channel):
        return {"C01OPS": "ops"}.get(channel)


NAMES = Known()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("5 &lt; 6 &amp;&amp; 7 &gt; 6", "5 < 6 && 7 > 6"),
        ("the entity &amp;lt; itself", "the entity &lt; itself"),
        ("&amp;amp;amp;", "&amp;amp;"),
        ("&quot;&#39;&nbsp;&copy;", "&quot;&#39;&nbsp;&copy;"),
        ("asked <@U02SAM> twice", "asked Sam Jones twice"),
        ("asked <@U02SAM|sam.j> twice", "asked Sam Jones twice"),
        ("asked <@U09GONE>", "asked @U09GONE"),
        ("asked <@W09GONE|eve>", "asked eve"),
        ("in <#C01OPS>", "in #ops"),
        ("in <#C01OPS|>", "in #ops"),
        ("in <#C01OPS|ops-then>", "in #ops-then"),
        ("in <#C09GONE>", "in #C09GONE"),
        ("<!here> <!channel> <!everyone>", "@here @channel @everyone"),
        ("<!here|here> <!channel|@channel>", "@here @channel"),
        ("<!subteam^S01SRE|@sre> look", "@sre look"),
        ("<!subteam^S01SRE> look", "@S01SRE look"),
        ("at <!date^1392734382^{date_num} {time}|18 Feb 15:39>", "at 18 Feb 15:39"),
        ("at <!date^1392734382^{date}^https://example.org/|18 Feb>", "at 18 Feb"),
        ("<https://example.org/a_b?x=1&amp;y=2>", "https://example.org/a_b?x=1&y=2"),
        ("<https://example.org/r/7|the runbook>", "the runbook (https://example.org/r/7)"),
        ("<https://example.org/r|A &lt;b&gt;>", "A <b> (https://example.org/r)"),
        ("<https://example.org|https://example.org>", "https://example.org"),
        ("<http://example.org|example.org>", "example.org"),
        ("<http://Example.org/|example.org>", "example.org"),
        ("<http://apps.id|apps.id> &gt; 3", "apps.id > 3"),
        (
            "<https://evil.example|https://example.org>",
            "https://example.org (https://evil.example)",
        ),
        ("<mailto:sam@example.org|sam@example.org>", "sam@example.org"),
        ("<mailto:sam@example.org|Sam>", "Sam (sam@example.org)"),
        ("<mailto:sam@example.org>", "sam@example.org"),
        ("<tel:+442079460000|020 7946 0000>", "020 7946 0000"),
        ("<tel:+442079460000|the hotline>", "the hotline (+442079460000)"),
        ("<slack://open|open it>", "open it (slack://open)"),
        ("on :fire: since 10:15:20", "on :fire: since 10:15:20"),
        ("`cf push --x &amp;&amp; y`", "`cf push --x && y`"),
        ("```one\n  two &lt;-\n```", "```one\n  two <-\n```"),
        ("```curl <https://example.org/x>```", "```curl https://example.org/x```"),
        ("“smart” ‘quotes’ — and – dashes…", "“smart” ‘quotes’ — and – dashes…"),
        ("<", "<"),
        ("a <b and c> d <> <|> <!> <@> <#>", "a <b and c> d <> <|> <!> <@> <#>"),
        ("<!unheard-of^1>", "<!unheard-of^1>"),
        ("<<@U02SAM>>", "<Sam Jones>"),
        ("<@U02SAM|", "<@U02SAM|"),
        ("", ""),
    ],
)
def test_what_slack_makes_of_a_text_is_undone(written, read):
    assert typed(written, NAMES) == read


def test_whom_a_command_names_is_named_exactly():
    written = "incident lead <@U02SAM|sam> in <#C01OPS|ops> &lt;now&gt;"
    assert addressed(written, NAMES) == "incident lead <@U02SAM> in #ops <now>"


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SEGMENTS = st.one_of(
    words.map(lambda text: (text, html.escape(text, quote=False))),
    st.sampled_from(
        [
            ("Alex", "<@U01ALEX>"),
            ("Sam Jones", "<@U02SAM|sam>"),
            ("#ops", "<#C01OPS|ops>"),
            ("@here", "<!here>"),
            ("@sre", "<!subteam^S01|@sre>"),
            ("https://example.org/?a=1&b=2", "<https://example.org/?a=1&amp;b=2>"),
            ("example.org/x", "<http://example.org/x|example.org/x>"),
            ("sam@example.org", "<mailto:sam@example.org|sam@example.org>"),
            ("```a <- b\n  c```", "```a &lt;- b\n  c```"),
            ("`x && y`", "`x &amp;&amp; y`"),
            ("<@U01ALEX>", "&lt;@U01ALEX&gt;"),
            ("<!channel>", "&lt;!channel&gt;"),
            ("&lt;", "&amp;lt;"),
        ]
    ),
)


@given(st.lists(SEGMENTS, max_size=8))
def test_whatever_was_typed_comes_back(segments):
    written = "".join(written for _, written in segments)
    assert typed(written, NAMES) == "".join(text for text, _ in segments)


@given(st.text(st.sampled_from("<>@#!|&;^:/ \nltgmpaUC01") | st.characters(), max_size=80))
def test_any_text_whatever_gives_a_text(text):
    assert isinstance(typed(text, NAMES), str)
    assert isinstance(addressed(text, NAMES), str)
    rich(text)


@pytest.mark.parametrize("text", ["<" * 200_000, "<@" * 100_000, "&" * 200_000, "<a:|" * 50_000])
def test_the_longest_text_is_read_at_once(text):
    assert typed(text, NAMES) == text


@pytest.mark.parametrize(
    "call", ["<!here>", "<!channel|x>", "<!everyone>", "<!subteam^S01>", "<!HERE>", "<!group>"]
)
def test_no_crowd_is_called_by_what_is_sent(call):
    assert calling_no_crowd(f"`{call}` <@U01ALEX>") == f"`&lt;{call[1:]}` <@U01ALEX>"


def test_a_date_and_a_link_of_a_plugin_s_own_stay():
    text = "<!date^1^{date}|then> <https://example.org|x>"
    assert calling_no_crowd(text) == text


def test_a_block_shows_just_the_text_and_calls_whom_it_calls():
    text = "*All* of `it`: <@U02SAM>, see <#C01OPS> &amp; (https://example.org/a?b=1&amp;c=2)."
    section = rich(text)["elements"][0]
    assert section["elements"] == [
        {"type": "text", "text": "*All* of `it`: "},
        {"type": "user", "user_id": "U02SAM"},
        {"type": "text", "text": ", see "},
        {"type": "channel", "channel_id": "C01OPS"},
        {"type": "text", "text": " & ("},
        {"type": "link", "url": "https://example.org/a?b=1&c=2"},
        {"type": "text", "text": ")."},
    ]


@given(st.text(max_size=60))
def test_text_from_people_in_a_block_is_what_they_typed(text):
    elements = rich(html.escape(text, quote=False))["elements"][0]["elements"]
    assert {each["type"] for each in elements} <= {"text", "link"}
    assert "".join(each.get("text") or each["url"] for each in elements) == text


# ---- how it is divided

LINES = st.lists(
    st.one_of(
        st.text(
            st.sampled_from("ab  `") | st.characters(exclude_categories=["Cs"]), max_size=70
        ).map(lambda text: html.escape(text, quote=False).replace("\n", " ")),
        st.sampled_from(["```", "", "```x = 1", "y```", "<@U01ALEX>" * 9, "&amp;" * 30, "🔥" * 50]),
    ),
    max_size=12,
)


def sent(text):
    return re.sub(r"\s", "", text)


@settings(max_examples=300, deadline=None)
@given(LINES, st.integers(40, 120))
def test_a_long_text_is_divided_and_nothing_of_it_lost_or_broken(lines, limit):
    text = "\n".join(lines)
    divided = parts(text, limit)
    assert all(len(part.encode("utf-16-le")) // 2 <= limit for part in divided)
    assert len(divided) == 1 or all(part.strip() for part in divided)
    assert sent("".join(divided)).replace("```", "") == sent(text).replace("```", "")
    for part in divided:
        assert not re.search(r"&(?!(?:amp|lt|gt);)|<(?![^<>\n]*>)", part)
        if part is not divided[-1]:
            assert part.count("```") % 2 == 0


def test_a_text_that_fits_is_one_message():
    assert parts("one\n\ntwo  three", 100) == ["one\n\ntwo  three"]
    assert parts("", 100) == [""]


def test_lines_stay_whole_and_as_they_are():
    lines = [f"  {number}.  line" for number in range(30)]
    divided = parts("\n".join(lines), 60)
    assert "\n".join(divided).split("\n") == lines
    assert all(len(part) > 40 for part in divided[:-1])


def test_a_block_of_code_that_is_divided_is_closed_and_opened_again():
    code = "\n".join(f"line {number}" for number in range(8))
    assert parts(f"Log:\n```\n{code}\n```\nend", 48) == [
        "Log:\n```\nline 0\nline 1\nline 2\nline 3\nline 4\n```",
        "```\nline 5\nline 6\nline 7\n```\nend",
    ]


def test_a_mention_and_an_entity_are_never_cut():
    assert parts("x" * 25 + " <@U01ALEX>" + "&amp;" * 4, 40) == [
        "x" * 25,
        "<@U01ALEX>" + "&amp;" * 4,
    ]
    assert [len(part) for part in parts("&amp;" * 30, 43)] == [35, 35, 35, 35, 10]


def test_what_slack_may_count_double_is_counted_double():
    assert all(len(part) <= 20 for part in parts("🔥" * 100, 40))


@pytest.mark.parametrize(
    "sent",
    [
        "Noted in INC-1 as entry 4.\nNext: &lt;b&gt; 5 &lt; 6",
        "<@U02SAM> overdue: join <#C01INC>",
        "Call: https://meet.example.org/x, soon",
    ],
)
def test_a_text_that_nothing_is_made_of_is_a_section(sent):
    block = shown(sent)
    assert block["type"] == "section"
    assert block["text"]["verbatim"]
    assert block["text"]["text"].replace("<https", "https").replace("x>,", "x,") == sent


@pytest.mark.parametrize(
    "sent",
    ["a *b* c", "a_b", "~x~", "`x", ":fire: here", "said:\n&gt; so", "x" * 2801],
)
def test_a_text_of_which_formatting_would_make_something_is_rich_text(sent):
    assert shown(sent)["type"] == "rich_text"
