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


def reading(message, people, channels=None):
    """Return what people read of a message: its blocks where it has any, else its own text.

    `people` and `channels` are names by id.
    """
    blocks = [_of_block(block, people, channels or {}) for block in message.get("blocks") or ()]
    read = [each for each in blocks if each is not None]
    return "\n".join(read) if read else shown(message.get("text") or "", people)


def _of_block(block, people, channels):
    """Return what is read of a block, or None of one that has no text."""
    if block.get("type") == "rich_text":
        sections = block.get("elements") or ()
        parts = ["".join(_of_element(e, people, channels) for e in s["elements"]) for s in sections]
        return "\n".join(parts) if parts else None
    text = block.get("text")
    if not isinstance(text, dict):
        return None
    return text["text"] if text["type"] == "plain_text" else shown(text["text"], people)


def _of_element(element, people, channels):
    """Return what is read of an element of rich text, whose text stands for itself."""
    match element["type"]:
        case "text":
            return element["text"]
        case "link":
            return element.get("text") or element["url"]
        case "user":
            return f"@{people.get(element['user_id'], element['user_id'])}"
        case "channel":
            return f"#{channels.get(element['channel_id'], element['channel_id'])}"
        case "broadcast":
            return f"@{element['range']}"
        case kind:
            raise AssertionError(f"nothing is known of {kind} in rich text")


def pinged(message):
    """Return whom a message notifies: ids of people, and `!here` and the like."""
    found = set()
    for block in message.get("blocks") or ():
        if block.get("type") == "rich_text":
            for element in (e for s in block.get("elements") or () for e in s["elements"]):
                found |= {element.get("user_id"), f"!{element.get('range')}"}
        elif isinstance(block.get("text"), dict) and block["text"]["type"] == "mrkdwn":
            found |= _entities(block["text"]["text"])
    if not message.get("blocks"):
        found = _entities(message.get("text") or "")
    return found - {None, "!None"}


def _entities(text):
    return {each.removeprefix("@") for each in _PINGED.findall(text)}
