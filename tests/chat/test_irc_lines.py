"""A line of an IRC server is read exactly, or refused without its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.irc_lines import LONGEST, IrcLine, Malformed, read

ALEX = "alex!~a@host.example"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f":{ALEX} PRIVMSG #ops :!a b :c", IrcLine("PRIVMSG", ("#ops", "!a b :c"), ALEX)),
        (f":{ALEX}  JOIN   #ops", IrcLine("JOIN", ("#ops",), ALEX)),
        (f":{ALEX} JOIN #ops * :Alex A", IrcLine("JOIN", ("#ops", "*", "Alex A"), ALEX)),
        (f":{ALEX} QUIT", IrcLine("QUIT", (), ALEX)),
        (f":{ALEX} quit :", IrcLine("QUIT", ("",), ALEX)),
        ("PING :irc", IrcLine("PING", ("irc",))),
        (
            f"@account=alex;x=a\\:b\\sc\\\\ :{ALEX} PRIVMSG muster :hi",
            IrcLine("PRIVMSG", ("muster", "hi"), ALEX, {"account": "alex", "x": "a;b c\\"}),
        ),
        (
            ":irc 330 me alex Alex :is logged in as",
            IrcLine("330", ("me", "alex", "Alex", "is logged in as"), "irc"),
        ),
    ],
)
def test_a_line_is_read(text, line):
    assert read(text) == line


@pytest.mark.parametrize("space", ["\u2003", "\u00a0", "\x0b", "\x1f", "\u2028", "\x85", "\t"])
def test_only_a_space_divides_a_line(space):
    """`#ops<U+2003>!incident` is a room of its own, in which nobody of the team may be."""
    line = read(f":{ALEX} PRIVMSG #ops{space}!incident :!help")
    assert line.arguments == (f"#ops{space}!incident", "!help")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ":",
        ":irc",
        "@a=b",
        "@a=b :irc",
        "12 x",
        "1234 x",
        "001",
        "PRIVMSG #ops :no source",
        f":{ALEX} PRIVMSG #ops",
        f":{ALEX} PRIVMSG",
        ":!u@h PRIVMSG #ops :nobody",
        f":{ALEX} NICK",
        f":{ALEX} KICK #ops",
        f":{ALEX} JOIN",
        ":irc CAP *",
        f":{ALEX} PRIVMSG #ops :a\0b",
        f":{ALEX} PRIVMSG #ops :a\rb",
        f":{ALEX} PRIVMSG #ops :{'a' * LONGEST}",
    ],
)
def test_what_is_no_line_is_refused_without_its_words(text):
    with pytest.raises(Malformed) as refused:
        read(text)
    assert "#ops" not in str(refused.value)


@pytest.mark.parametrize(
    "command", ["NOTICE", "WALLOPS", "DISCONNECT", "DCC_CONNECT", "CTCP", "ALL_EVENTS"]
)
def test_what_a_bot_has_nothing_to_do_with_is_not_heeded(command):
    try:
        assert not read(f":{ALEX} {command} muster :x").is_heeded
    except Malformed:
        assert "_" in command


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from([*": @=;\\#!", "PRIVMSG", "001", "alex"])).map("".join)
)
def test_any_text_is_a_line_or_refused(text):
    try:
        line = read(text)
    except Malformed:
        return
    assert " " not in line.source + line.command
    assert all(" " not in each and each for each in line.arguments[:-1])
