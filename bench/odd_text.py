"""Text that people paste, that phones make of what is typed, and that the ill-meaning try."""

from collections.abc import Callable, Sequence
from random import Random

PRODUCT = "219359"
"""What comes out of the template syntax below wherever it is run: it may never be seen."""

ODD: Sequence[str] = (
    "{{ 31337 * 7 }}", "{% for each in (1, 2) %}x{% endfor %}", "{{ ''.__class__.__mro__ }}",
    "{# gone #}", "${31337 * 7}", "#{31337 * 7}", "<%= 31337 * 7 %>", "{{", "}}", "{%",
    "%s %d %n %(name)s", "{0} {name} {!r}", "%", "%%", "\\N{BULLET}", "\\x00", "\\u202e", "\\",
    "'; DROP TABLE storage; --", "\" OR \"\" = \"", "x') OR 1=1 --", "` id `", "$(id)", "; id |",
    "<b>bold</b> <script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&amp; &lt; &#x27;",
    "]]> <!-- -->", "[a link](javascript:alert(1))", "![](https://tenant.invalid/x.png)",
    "*a* _b_ ~c~ `d` **e** __f__", "# a heading", "- a list", "> a quotation", "```\ncode\n```",
    "| a | b |\n|---|---|", "<https://tenant.invalid|here>", "<!here> <!channel> <@U012> <#C01>",
    "@here @channel @everyone @alex", "@muster", "@", "#paas-incident", "INC-1 INC-2", "#1",
    "“quoted” ‘quoted’ „quoted“ «quoted»", "don't can't \"never closed", "it’s — an – em―dash",
    "--", "---", "-- --", "—at 14:05", "--because", "--unknown x", "--at", "--at=", "=--at",
    "日本語のテキスト", "اختبار النص", "עברית טקסט", "Ωμέγα Кириллица", "हिन्दी पाठ", "ภาษาไทย",
    "İstanbul ıI ß ẞ ﬀ", "١٢٣ 一二三 ²³ ½ Ⅷ", "e\u0301\u0327\u0308" * 20, "Z̸̧̛͔a̷l̶g̵o̴",
    "\u202eright to left\u202c", "\u200f\u200e", "\u2066x\u2069", "\u200b\u200c\u200d\ufeff",
    "zero\u200bwidth wo\u2060rd soft\xadhyphen", "\ue000alex\ue001", "\ufffd\uffff\ufffe",
    "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 ✌🏽 ❤️", "\U0001f600" * 40, "\U000e0041\U000e0042",
    "\x00\x01\x02\x03", "\x07\x08\x1b[31mred\x1b[0m", "\x02bold\x0f \x0304red", "\x7f\x85\x9f",
    "\x01ACTION waves\x01", "\x0b\x0c\u2028\u2029", "a\nb\nc", "a\r\nb\rc", "\n\n\n", "\t\t",
    " \xa0\u3000\u2003 ", "../../etc/passwd", "C:\\x\\y", "file:///etc/passwd", "NaN", "null",
    "true", "undefined", "-1", "0", "00", "1e309", "99999999999999999999", "0x1f", "٣", "²",
    "=1+1", "+1", "@SUM(1,2)", "a,b;c", "a/b", "#paas, they know", "{\"a\": [1, 2]}", "[]", "()",
    ",", ".", ":", ";", "?", "!", "'", '"', "`", "~", "^", "|", "\ud800", "a\ud83d",
)  # fmt: skip
"""Short ones. A lone half of a surrogate pair is there, too: some chats let one through."""

_WORDS = ("the", "router", "in", "London", "returns", "errors", "for", "some", "apps", "again")


def short(chance: Random) -> str:
    """Return one of the short ones, or two, or one within ordinary words."""
    chosen = chance.choice(ODD)
    match chance.randrange(4):
        case 0:
            return chosen + chance.choice(ODD)
        case 1:
            return f"{chance.choice(_WORDS)} {chosen} {chance.choice(_WORDS)}"
    return chosen


def garbled(chance: Random) -> str:
    """Return characters of any script, in no order."""
    length = chance.choice((1, 3, 10, 40, 200))
    return "".join(chr(_any_character(chance)) for _ in range(length))


def long(chance: Random, longest: int) -> str:
    """Return a text of up to so many characters: one word, many, or many lines."""
    length = min(longest, chance.choice((2_000, 10_000, 30_000, 100_000, 100_001)))
    made: Callable[[int], str] = chance.choice((_one_word, _many_words, _many_lines, _dense))
    return made(length)[:length]


def _one_word(length: int) -> str:
    return "x" * length


def _many_words(length: int) -> str:
    sentence = " ".join(_WORDS)
    return f"{sentence}. " * (length // len(sentence) + 1)


def _many_lines(length: int) -> str:
    return "a line\n" * (length // 7 + 1)


def _dense(length: int) -> str:
    return "a " * (length // 2 + 1)


def _any_character(chance: Random) -> int:
    match chance.randrange(5):
        case 0:
            return chance.randrange(0x20, 0x7F)
        case 1:
            return chance.randrange(0x20)
        case 2:
            return chance.randrange(0x80, 0x3000)
        case 3:
            return chance.randrange(0x3000, 0x10000)
    return chance.randrange(0x10000, 0x110000)
