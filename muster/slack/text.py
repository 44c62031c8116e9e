"""What people typed, of what Slack makes of it, and what is sent, as Slack shows it unaltered.

Whoever types `<`, `>` or `&` is handed on with an entity, so that every `<…>` is Slack's own:
somebody or a channel that was chosen from a list, a link, a word for a crowd.
Source: Slack's "Formatting message text", with "Retrieving messages" and "Escaping text".
"""

import re
from collections.abc import Iterator
from typing import Any, Protocol


class SlackNames(Protocol):
    """What people and channels are called, by Slack's ids."""

    def person(self, user: str) -> str | None:
        """Return what somebody is called, or None."""

    def channel(self, channel: str) -> str | None:
        """Return what a channel is called, or None."""


_WRITTEN = re.compile(r"<([^<>\n]*)>|&(?:amp|lt|gt);")
"""What Slack wrote in place of something that was typed."""

_ENTITY = re.compile(r"&(?:amp|lt|gt);")
_CHARACTERS = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_SOMEBODY = re.compile(r"@([A-Z0-9]+)")
_CHANNEL = re.compile(r"#([A-Z0-9]+)")
_LINK = re.compile(r"(?i:(mailto:|tel:)|[a-z][a-z0-9+.-]{0,40}:)")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,40}:(?://)?", re.IGNORECASE)
_PHONE = re.compile(r"[\d\s()+./-]+")
_CROWDS = frozenset(["here", "channel", "everyone", "group"])

_CROWD = re.compile(r"<!(?=(?:here|channel|everyone|group)\b|subteam\^)", re.IGNORECASE)
_CALLED = re.compile(r"<([@#])([A-Z0-9]+)(?:\|[^<>\n]*)?>")
_ADDRESS = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?()\[\]\"'“”‘’…]", re.IGNORECASE)
_UNITS = re.compile(r"<[^<>\n]*>|&(?:amp|lt|gt);|```|.", re.DOTALL)

_FORMATTED = re.compile(r"[*_~`]|:[\w+-]+:|^\s*&gt;", re.MULTILINE)
"""What Slack may make something else of where it formats a text."""

_LONGEST_SECTION = 2800
"""Characters of a section, less what the marks of addresses take."""

_FENCE = "```"
_REOPENED = f"{_FENCE}\n"


def typed(text: str, names: SlackNames) -> str:
    """Return what somebody typed of the text that Slack makes of it.

    Somebody who is called is their name, or `@` and their id where that is not known; of a link
    both its label and its address are kept, where they are two.
    """
    return _undone(text, names, by_id=False)


def addressed(text: str, names: SlackNames) -> str:
    """Return what somebody typed, with whomever it calls by their id, as in `<@U02SAM>`.

    A command so names them exactly; `Dialect.readable` has the names for all else.
    """
    return _undone(text, names, by_id=True)


def _undone(text: str, names: SlackNames, *, by_id: bool) -> str:
    def undone(found: re.Match[str]) -> str:
        inside = found.group(1)
        if inside is None:
            return _CHARACTERS[found.group()]
        what, barred, label = inside.partition("|")
        read = _read(what, _plain(label) if barred else "", names, by_id)
        return f"<{_plain(inside)}>" if read is None else read

    return _WRITTEN.sub(undone, text)


def _plain(text: str) -> str:
    return _ENTITY.sub(lambda found: _CHARACTERS[found.group()], text)


def _read(what: str, label: str, names: SlackNames, by_id: bool) -> str | None:
    """Return what was typed for one of Slack's own marks, or None for what is none of them."""
    if somebody := _SOMEBODY.fullmatch(what):
        user = somebody.group(1)
        return f"<@{user}>" if by_id else names.person(user) or label or f"@{user}"
    if channel := _CHANNEL.fullmatch(what):
        return f"#{label or names.channel(channel.group(1)) or channel.group(1)}"
    if what.startswith("!"):
        return _special(what[1:], label)
    if link := _LINK.match(what):
        return _link(_plain(what), label, _plain(what[link.end() :]) if link.group(1) else None)
    return None


def _special(command: str, label: str) -> str | None:
    """Return the words for a crowd, or for another thing that has a label or a fallback."""
    kind, _, rest = command.partition("^")
    if kind in _CROWDS:
        return f"@{label.lstrip('@') or kind}"
    if kind == "subteam":
        return f"@{label.lstrip('@') or rest}"
    return label or None


def _link(address: str, label: str, of_person: str | None) -> str:
    """Return a link as it was typed; `of_person` is the mail address or number it is for."""
    if not label:
        return address if of_person is None else of_person
    of_phone = of_person is not None and _PHONE.fullmatch(label)
    if of_phone or label == of_person or _bare(label) == _bare(address):
        return label
    return f"{label} ({address if of_person is None else of_person})"


def _bare(address: str) -> str:
    """Return an address without what people leave out when they type it."""
    return _SCHEME.sub("", address, count=1).rstrip("/").casefold()


def calling_no_crowd(text: str) -> str:
    """Return a text to be sent in which no crowd is called: nothing of Muster's calls one."""
    return _CROWD.sub("&lt;!", text) if "<!" in text else text


def shown(text: str) -> dict[str, Any]:
    """Return a text to be sent, in Slack's own form, as a block that shows just that.

    It is a section where Slack's formatting makes nothing of the text, as every client shows
    those, and else rich text.
    Source: Slack's "Section block" and "Text object" (`verbatim`).
    """
    if len(text) > _LONGEST_SECTION or _FORMATTED.search(text):
        return rich(text)
    linked = _ADDRESS.sub(lambda found: f"<{found.group()}>", text)
    words = {"type": "mrkdwn", "text": linked, "verbatim": True}
    return {"type": "section", "text": words}


def rich(text: str) -> dict[str, Any]:
    """Return a text to be sent, in Slack's own form, as the block that shows just that.

    Nothing in it is read as formatting, and whoever it calls is called.
    Source: Slack's "Rich text block".
    """
    elements: list[dict[str, Any]] = []
    end = 0
    for found in _CALLED.finditer(text):
        elements += _spans(_plain(text[end : found.start()]))
        sign, given = found.groups()
        elements.append(
            {"type": "user", "user_id": given}
            if sign == "@"
            else {"type": "channel", "channel_id": given}
        )
        end = found.end()
    elements += _spans(_plain(text[end:]))
    section = {"type": "rich_text_section", "elements": elements}
    return {"type": "rich_text", "elements": [section]}


def _spans(text: str) -> Iterator[dict[str, Any]]:
    """Yield plain text as elements of a block, its addresses as links."""
    end = 0
    for found in _ADDRESS.finditer(text):
        if found.start() > end:
            yield {"type": "text", "text": text[end : found.start()]}
        yield {"type": "link", "url": found.group()}
        end = found.end()
    if end < len(text):
        yield {"type": "text", "text": text[end:]}


def parts(text: str, limit: int) -> list[str]:
    """Return a text to be sent, in Slack's own form, as messages of at most `limit` characters.

    It is divided at the ends of lines, a line that is too long at a space, and never within an
    entity or a mention. A block of code that is divided is closed and opened again. `limit` is to
    be 40 at least.
    """
    if _length(text) <= limit:
        return [text]
    divided: list[str] = []
    held, in_code = None, False
    for line in text.split("\n"):
        for number, piece in enumerate(_pieces(line, max(1, limit - 2 * len(_REOPENED)))):
            # What is still open at its end has to be closed there.
            open_after = in_code != bool(piece.count(_FENCE) % 2)
            room = limit - (len(_REOPENED) if open_after else 0)
            if held is not None and (number or _length(held) + 1 + _length(piece) > room):
                divided.append(f"{held}\n{_FENCE}" if in_code else held)
                held = None
                piece = _REOPENED + piece if in_code else piece
            held = piece if held is None else f"{held}\n{piece}"
            in_code = open_after
    divided.append(held or "")
    return [part for part in divided if part.strip()] or [""]


def _pieces(line: str, limit: int) -> Iterator[str]:
    """Yield a line in pieces of at most `limit`: at spaces, else between units."""
    if _length(line) <= limit:
        yield line
        return
    begun = space = at = length = 0
    for unit in _units(line, limit):
        size = _length(unit)
        if length + size > limit:
            cut = space if space > begun else at
            yield line[begun:cut]
            begun = cut + 1 if line[cut] == " " else cut
            length = _length(line[begun:at])
        if unit == " ":
            space = at
        at += len(unit)
        length += size if at > begun else 0
    yield line[begun:]


def _units(line: str, limit: int) -> Iterator[str]:
    """Yield what a line may be divided between, but for a unit that is too long by itself."""
    for found in _UNITS.finditer(line):
        unit = found.group()
        if len(unit) > 1 and _length(unit) > limit:
            yield from unit
        else:
            yield unit


def _length(text: str) -> int:
    """Return how long Slack may find a text: it does not say whether it counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
