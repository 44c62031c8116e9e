"""Text from people, made fit to keep and fit to show. It is data, whatever it looks like."""

import re
import unicodedata

_UNKEEPABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_COLOURS = re.compile(
    "\x03(?:[0-9]{1,2}(?:,[0-9]{1,2})?)?"
    "|\x04(?:[0-9A-Fa-f]{6}(?:,[0-9A-Fa-f]{6})?)?"
    r"|(?:\x1b\[|\x9b)[0-?]{0,32}[ -/]{0,4}[@-~]"
)
"""Colours of IRC, with their numbers, and of terminals, whose output people paste."""

_EMPHASIS = re.compile("[\x02\x0f\x11\x16\x1d\x1e\x1f]")
"""Bold and its like on IRC, each of which is one character."""

_LINE_BREAKS = re.compile("\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
MENTION_OPENS, MENTION_CLOSES = "\ue000", "\ue001"
"""What surrounds a person's id where a message calls them; only a template's `mention` may."""

TEAM_OPENS, TEAM_CLOSES = "\ue002", "\ue003"
"""What surrounds words that the team alone may read; only a template's `for_team` may."""

_REORDERING = "\u202a-\u202e\u2066-\u2069"
_MARKS = f"{MENTION_OPENS}{MENTION_CLOSES}{TEAM_OPENS}{TEAM_CLOSES}"
_LEFT_OUT = re.compile(f"[{_REORDERING}{_MARKS}]")
_SUSPECT = re.compile(f"[@<{_REORDERING}{_MARKS}]")
_FOR_TEAM = re.compile(f" ?{TEAM_OPENS}[^{TEAM_CLOSES}\n]*(?:{TEAM_CLOSES}|(?=\n)|$)")
_GROUPS = re.compile(r"@(?=(?:here|channel|everyone|all|group|room)\b)", re.IGNORECASE)
_BREAKER = "\u2060"


def clean(text: str) -> str:
    """Return the text as it is kept: without control characters, with plain line breaks.

    Marks that steer a line's direction (U+200E, U+200F) stay, as people write right to left;
    characters that would end up unreadable in a database or a log do not, nor do colours.
    """
    return _UNKEEPABLE.sub("", _LINE_BREAKS.sub("\n", _COLOURS.sub("", text)))


def plain(text: str) -> str:
    """Return a text of IRC without its colours and emphasis, as a command may begin with them.

    Source: "IRC Formatting" of Modern IRC.
    """
    return _EMPHASIS.sub("", _COLOURS.sub("", text))


def harmless(text: str) -> str:
    """Return the text as it may be shown: it calls nobody and reorders nothing around it.

    `@here` and its like, and the `<…>` by which some chats call people, are broken with a word
    joiner, which shows as nothing. Overrides of the writing direction are left out, and so is what
    would make a mention of it.
    """
    if not _SUSPECT.search(text):
        return text
    shown = _LEFT_OUT.sub("", text)
    shown = _GROUPS.sub(f"@{_BREAKER}", shown)
    return re.sub(r"<(?=[!@#]|subteam)", f"<{_BREAKER}", shown)


def for_readers(text: str, *, team: bool) -> str:
    """Return a rendered text without what the team alone may read, unless it is for the team.

    What is marked to the end of a line, as where a text was cut, is left out too.
    """
    if TEAM_OPENS not in text:
        return text
    if team:
        return text.replace(TEAM_OPENS, "").replace(TEAM_CLOSES, "")
    lines = _FOR_TEAM.sub("", text).replace(TEAM_CLOSES, "").split("\n")
    return "\n".join(filter(None, map(str.rstrip, lines)))


def one_line(text: str) -> str:
    """Return the text on one line, its line breaks shown as a slash."""
    if "\n" in text:
        text = re.sub(r"\s*\n\s*", " / ", text.strip())
    return " ".join(text.split())


def shortened(text: str, length: int) -> str:
    """Return the text on one line, cut at a word with an ellipsis to `length` at most."""
    flat = one_line(text)
    if len(flat) <= length:
        return flat
    cut = flat[: length - 1]
    head, _, _ = cut.rpartition(" ")
    kept = head if len(head) > length // 2 else cut
    while kept and unicodedata.combining(kept[-1]):
        kept = kept[:-1]
    return f"{kept}…"
