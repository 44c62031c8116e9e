"""The time at which a text says that tenants hear more, as people write it.

Pure. A draft keeps what is promised beside its words, and tenants go by the words. What cannot be
kept as it is written is asked about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from muster.times import NotATime, parse_due
from muster.times.tokens import looks_like_zone_word, plainly, read_duration, read_words

_APART = re.compile(r"((?<=[.!?])\s+|\n)")
"""What lies between two sentences."""

_UPDATE = (
    r"updat(?:e|ing)\b(?! (?:the|your|our|all|each|it)\b(?! (?:page|status|post|notice|board)))"
)
_NEWS = r"(?:updates?|news|word|information|details|messages?|posts?|to (?:say|tell|share))"
_TELLS = (
    rf"(?:{_UPDATE}|write\b|writing\b|post\b|tell\b|say more\b|let you know\b|share\b|report\b"
    r"|inform\b|announce\b|keep you\b|get back\b|come back\b|be back with\b|be in touch\b"
    rf"|(?:send|give|provide|issue|publish|have) (?:\w+ ){{0,3}}{_NEWS}\b)"
)
_WILL = (
    r"(?:['’](?:ll|re going to)| (?:will|shall|aim to|expect to|plan to|hope to|intend to|should"
    r"|are going to|promise to))"
)
_PROMISE = re.compile(
    rf"\bwe{_WILL}\b.{{0,200}}?\b{_TELLS}"
    rf"|\bwe (?:next |then |again )*(?:write|tell you|tell them|{_UPDATE})(?: \w+){{0,3}}"
    r" (?:by|at|in|within|before|on|today|tomorrow|tonight|this|later|next)\b"
    r"|\b(?:you|they|tenants|users|customers)(?:['’]ll| (?:will|shall|should|can expect to))?"
    r" (?:hear (?:more|from us|again|back|by|at|in|within)|be (?:told|updated)|be hearing)\b"
    r"|\b(?:next|another|further) (?:update|news|message|post|word|report)s?\b"
    r"|\bupdates? (?:will (?:be|follow|come)|to follow|every|(?:is|are) due|due|promised)\b"
    r"|\bupdates? (?:by|at|in|within|before) (?=[0-9]|an? |half |the next |noon\b|mid)"
    rf"|\b{_NEWS} will (?:be \w+|follow|come|appear)\b"
    r"|\b(?:page|post|notice) will be updated\b"
    rf"|^more (?:{_NEWS} )?(?:by|at|in|within|to follow|will follow|follows)\b"
    rf"|\b(?:expect|promised?) (?:\w+ ){{0,3}}(?:more|{_NEWS})\b",
    re.IGNORECASE,
)
_MENDS = re.compile(
    r"\b(?:fix|restor|resol|solv|repair|mend|recover|normal|(?:work|run)(?:s|ing)? again|back up)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[,;:]? (?:and|but|then|so)|[;–—]) (?=(?:we )?(?:will|shall|aim to|hope to)\b|we['’]ll\b)",
    re.IGNORECASE,
)
"""Where a promise begins that is the second half of a sentence."""

_LONGEST_READ = 600
"""Characters of a sentence in which a promise is looked for: more reads nobody."""
_LONGEST = 8
"""Words that a time is written in at most: "by 10am on Thursday 5 March 2026" has seven."""

_DAYS = r"(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_BEGINS = re.compile(
    rf"[0-9]|(?:by|at|before|in|within|every|until|till|around|about|on|no|not|latest|hourly|{_DAYS}"
    r"|tonight|overnight|this|first|noon|midday|midnight|half|later|next)\b",
    re.IGNORECASE,
)
"""How a time begins."""
_BEFORE = re.compile(r"^(?:(?:by|at|before|on|around|about) )+(?:the )?")
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10,
    "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45,
    "ninety": 90,
}  # fmt: skip
_COUNTED = re.compile(rf"\b({'|'.join(_NUMBERS)})(?= (?:minute|min|hour|hr|day)s?\b)")
_AS_READ = (
    (re.compile(r"^(?:no|not) later than |^latest by |^(?:until|till) "), "by "),
    (re.compile(r"^every other (hour|day)$"), r"in 2 \1s"),
    (re.compile(r"^(?:(?:with)?in the next|within the|within|every) "), "in "),
    (re.compile(r"^in (?:about|around|under|less than|at most|roughly) "), "in "),
    (re.compile(r"^hourly$|^in (?:the |1 )?hour$"), "in 1 hour"),
    (re.compile(r"^in (minute|half hour|day)$"), r"in a \1"),
    (re.compile(r"^in an hour and a half$"), "in 90 minutes"),
    (re.compile(r"^in (?:a )?half hour$"), "in half an hour"),
    (re.compile(r"^in a couple of "), "in 2 "),
)
"""How people write lengths of time, and how they are read."""

_PART = re.compile(rf"(?P<day>this|in the|{_DAYS}) (?P<part>morning|afternoon)")
_BARE = re.compile(
    rf"(?:(?P<day>{_DAYS}),? )?(?:by|at|before|around|about) (?P<hour>[1-9]|1[0-2])"
    rf"(?:[:.](?P<minute>[0-5]\d))?(?: (?:on )?(?P<after>{_DAYS}))?"
)
"""A time of either half of the day: "by 5", "by 5.30"; "05:30" and "15:30" are of one."""
_VAGUE = re.compile(
    r"(?:(?:by|at|before|in|on|around|about) )?(?:the )?"
    rf"(?:(?:this|{_DAYS}|early|late) (?:evening|night)"
    r"|evening|tonight|overnight|lunch(?:time)?|tea(?:time)?|breakfast|later (?:today|tomorrow|on)"
    r"|first thing(?: tomorrow)?|(?:end|middle|top|start) of .+|next \w+day|next week|this week"
    r"|(?:the )?weekend)"
    r"|(?:by|at|before|around|about) [0-9][0-9.:]*"
)
"""Times that name no one instant."""

_LAST_MORNING = 7
"""Up to this hour a time of either half of the day is one of the afternoon once it has passed."""
_SOON = timedelta(hours=18)
"""How far ahead a time of day may lie that is tomorrow's, though nobody wrote of tomorrow."""


class Doubt(StrEnum):
    """Why a time that a text promises cannot be kept as it is written."""

    PASSED = "passed"
    OTHER_ZONE = "other_zone"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Promised:
    """What a text promises: the instant (UTC) at which tenants hear more, or what to ask about.

    `at` is None where nothing can be kept. Then `words` are those of the time that is in `doubt`,
    both None where the text names no time at all.
    """

    at: datetime | None = None
    words: str | None = None
    doubt: Doubt | None = None


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, in order."""
    return [each.strip() for each in _APART.split(text)[::2] if each.strip()]


def is_promise(sentence: str) -> bool:
    """Return whether a sentence promises to tell more."""
    return _PROMISE.search(sentence[:_LONGEST_READ]) is not None or bool(_before_promise(sentence))


def names_next(text: str) -> bool:
    """Return whether a text promises to tell more at some time, whichever that is."""
    return any(is_promise(each) and any(_phrases(each)) for each in sentences(text))


def mends(sentence: str) -> bool:
    """Return whether a sentence speaks of the end of what is wrong."""
    return _MENDS.search(sentence) is not None


def promising_anew(text: str, promise: str) -> str:
    """Return a text with another sentence in place of its last promise, or behind all the rest."""
    parts = _APART.split(text)
    for place in range(len(parts) - 1, -1, -2):
        if is_promise(parts[place]):
            said = f"{_before_promise(parts[place])} {promise}".strip()
            return "".join([*parts[:place], said, *parts[place + 1 :]])
    return f"{text.rstrip()}\n{promise}"


def without_promises(text: str) -> str:
    """Return a text without what it promises to tell at some time; of anything else, all of it.

    A promise that names no time stays.
    """
    parts, kept = _APART.split(text), ""
    for part, after in zip(parts[::2], [*parts[1::2], ""], strict=True):
        timed = names_next(part)
        said = _before_promise(part) if timed else part
        kept += said + after if said or not timed else ""
    return kept.strip()


def _before_promise(sentence: str) -> str:
    """Return what a sentence says before it promises more, as a sentence; "" for nothing."""
    for found in _TAIL.finditer(sentence[:_LONGEST_READ]):
        head, tail = sentence[: found.start()].rstrip(" ,;:"), sentence[found.end() : _LONGEST_READ]
        alone = tail if tail.casefold().startswith("we") else f"we {tail}"
        if head and not _PROMISE.search(head) and _PROMISE.search(alone):
            return f"{head}."
    return ""


def promised_in(text: str, *, now: datetime, zone: ZoneInfo, closing: time) -> Promised:
    """Return when a text promises to tell more, or what of it has to be asked about.

    Of several the earliest counts. A time of day is the next to come, unless it has just passed:
    tenants would take it for today's. A morning ends at midday, an afternoon and a day at
    `closing`, the wall time in `zone`.
    Example: "Apps fail. We will update you by 3pm." promises 15:00 today.
    """
    found: list[Promised] = []
    for sentence in filter(is_promise, sentences(text)):
        for phrase in _phrases(sentence):
            at, doubt = _read(_in_short(phrase), now=now, zone=zone, closing=closing)
            found.append(Promised(at, phrase, doubt))
    dated = [each for each in found if each.at is not None]
    if dated:
        return Promised(min(each.at for each in dated if each.at is not None))
    return found[-1] if found else Promised()


def _phrases(sentence: str) -> Iterator[str]:
    """Yield what of a sentence is a time, as it is written there."""
    words, at = sentence[:_LONGEST_READ].split(), 0
    while at < len(words):
        count = _LONGEST if _BEGINS.match(words[at].strip("(“\"'")) else 0
        while count:
            phrase = " ".join(words[at : at + count]).strip(" .,;:!?()“”\"'")
            following = words[at + count :][:2]
            if at + count <= len(words) and _is_time(phrase, following):
                yield phrase
                break
            count -= 1
        at += count or 1


def _is_time(phrase: str, following: list[str]) -> bool:
    """Return whether words are the whole of a time, given those that follow them."""
    short = _in_short(phrase)
    if _VAGUE.fullmatch(short) or _BARE.fullmatch(short) or _PART.fullmatch(_without_before(short)):
        return True
    if short.startswith("in "):
        length = read_duration(short.removeprefix("in "))
        return length is not None and length != (0, 0)
    reading = read_words(plainly(short.removeprefix("on ")))
    if reading is None or short.isdigit():
        return False
    if reading.word is None:
        return True
    named = phrase.split()[-1]
    return looks_like_zone_word(named if named.casefold() == reading.word else reading.word) or (
        [each.strip(".,;:!?") for each in following[:1]] == ["time"]
    )


def _without_before(short: str) -> str:
    return _BEFORE.sub("", short)


def _city(zone: ZoneInfo) -> str:
    """Return the place after which people call a zone: of Europe/London "london"."""
    return zone.key.rpartition("/")[2].replace("_", " ").casefold()


def _in_short(phrase: str) -> str:
    """Return a time in small letters, its length in figures."""
    short = _COUNTED.sub(lambda found: str(_NUMBERS[found[1]]), " ".join(phrase.casefold().split()))
    for written, read in _AS_READ:
        short = written.sub(read, short)
    return short


def _read(
    short: str, *, now: datetime, zone: ZoneInfo, closing: time
) -> tuple[datetime | None, Doubt | None]:
    """Return the instant (UTC) that a time names, or why it cannot be kept."""
    if short.startswith("in ") and not short.startswith("in the "):
        return parse_due(short, now=now, zone=zone, closing=closing), None
    local = now.astimezone(zone)
    part = _PART.fullmatch(_without_before(short))
    bare = _BARE.fullmatch(short)
    if part:
        day = {"this": "today", "in the": "tomorrow"}.get(part["day"], part["day"])
        ends = time(12) if part["part"] == "morning" or closing <= time(12) else closing
        short = f"{day} {ends:%H:%M}"
    elif bare:
        hour, minute = int(bare["hour"]), int(bare["minute"] or 0)
        day = bare["day"] or bare["after"] or ""
        later = hour <= _LAST_MORNING and (day or time(hour, minute) <= local.time())
        short = f"{day} {hour + 12 if later else hour:02}:{minute:02}".strip()
    short = _without_before(short).removesuffix(f" {_city(zone)}")
    try:
        at = parse_due(short, now=now, zone=zone, closing=closing)
    except NotATime as wrong:
        reasons = {"wrong_zone": Doubt.OTHER_ZONE, "past": Doubt.PASSED}
        return None, reasons.get(wrong.reason, Doubt.UNREAD)
    reading = read_words(plainly(short))
    dayless = reading is not None and reading.day is None
    if dayless and at - now > _SOON:
        return None, Doubt.PASSED
    return at, None
