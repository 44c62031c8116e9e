"""What Slack makes of a text that somebody types, and what people see of a text that it keeps.

Source: Slack's page "Formatting message text": `&`, `<` and `>` are escaped, and people, channels,
addresses and special mentions stand in angle brackets.
"""

import html
import re

_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_ADDRESS = re.compile(r"(https?://[^\s<>|]+[^\s<>|.,;:!?)])")
_MAIL = re.compile(r"(?<![\w:/@.|])([\w.+-]+@[\w-]+\.[\w.-]*\w)")
_SITE = re.compile(
    r"(?<![\w/<:.@|])((?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|uk|io)(?:/\S*)?)"
)
_SPECIAL = re.compile(r"(?<!\w)@(here|channel|everyone)\b")
_ENTITY = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
_PINGED = re.compile(r"<([@!][^<>|]*)(?:\|[^<>]*)?>")


def compose(text, people=(), channels=()):
    """Return what Slack keeps of a text typed into its box.

    `people` and `channels` are pairs of a name and an id, as chosen from Slack's lists.
    """
    code = []

    def keep(found):
        code.append(html.escape(found.group(), quote=False))
        return f"\0{len(code) - 1}\0"

    text = _CODE.sub(keep, text)
    text = html.escape(text, quote=False)
    text = _ADDRESS.sub(r"<\1>", text)
    text = _MAIL.sub(r"<mailto:\1|\1>", text)
    text = _SITE.sub(r"<http://\1|\1>", text)
    for name, user in people:
        text = re.sub(rf"(?<!\w)@{re.escape(name)}\b", f"<@{user}>", text)
    for name, channel in channels:
        text = re.sub(rf"(?<!\w)#{re.escape(name)}(?![\w-])", f"<#{channel}|{name}>", text)
    text = _SPECIAL.sub(r"<!\1>", text)
    return re.sub("\0(\\d+)\0", lambda found: code[int(found.group(1))], text)


def shown(text, people):
    """Return what somebody reads of a text; `people` are names by id. Marks of style stay."""

    def read(found):
        what, label = found.groups()
        if what.startswith("@"):
            return f"@{people.get(what[1:], what[1:])}"
        if what.startswith("#"):
            return f"#{label or what[1:]}"
        if what.startswith("!"):
            return f"@{label or what[1:]}"
        return label or what

    return html.unescape(_ENTITY.sub(read, text))


def words(message):
    """Return the text that is shown of a message: its blocks' where it has any, else its own."""
    texts = [_of_block(block) for block in message.get("blocks") or ()]
    return "\n".join(filter(None, texts)) or message.get("text") or ""


def _of_block(block):
    text = block.get("text")
    return text.get("text", "") if isinstance(text, dict) else ""


def pinged(message):
    """Return whom a message notifies: ids of people, and `!here` and the like."""
    found = _PINGED.findall(words(message))
    return {each.removeprefix("@") for each in found}
