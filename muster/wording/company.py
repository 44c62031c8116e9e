"""The company that words keep: what stands beside what, as traits that can be weighed.

A trait is a short text such as `because … machine`. What a word is, is not looked up here but
given: a letter for each of its kinds, the likeliest first (tools/wording/seeds.txt).
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from muster.wording.reading import Word

MACHINE, PEOPLE, AGENT, FAULT, WRONGDOING, MENDING = "MPAFWR"
TIME, EXPECTING, TELLING, NOTICING, THING, OFFICE, EXAGGERATION = "TESNHOX"
KINDS = MACHINE + PEOPLE + AGENT + FAULT + WRONGDOING + MENDING
KINDS += TIME + EXPECTING + TELLING + NOTICING + THING + OFFICE + EXAGGERATION

_SMALL_WORDS = {
    "the": "the, this, that, these, those, each, every, another",
    "a": "a, an, one, some, any, several, two, three, many, both, all",
    "our": "our, ours, us",
    "your": "your, yours, their, theirs",
    "my": "my, mine, his, her, its",
    "we": "we, i, we're, we've, we'll, i'm, we'd",
    "you": "you, you're, you'll, you've",
    "they": "they, them, he, she, him, who, whose",
    "it": "it, it's, there, that's, it'll",
    "because": "because, since, owing, due, following, caused, causing, cause, after, as, thanks",
    "by": "by, from",
    "of": "of",
    "in": "in, into, within, inside, over, during",
    "on": "on, onto, upon",
    "at": "at, before, around, until, till",
    "to": "to, towards",
    "for": "for",
    "with": "with, without, between, against, about",
    "not": "not, no, never, none, cannot, can't, won't, isn't, doesn't, don't, didn't, neither",
    "may": "may, might, could",
    "can": "can, able, unable",
    "will": "will, shall, 'll, it'll",
    "would": "should, would, must, ought",
    "is": "is, are, was, were, am",
    "be": "be, been, being, got, get, getting",
    "has": "has, have, had, having",
    "does": "do, does, did, done",
    "and": "and, or, nor, plus",
    "but": "but, while, whereas, although, though",
    "if": "if, when, whenever, unless, once, where, whether",
    "so": "so, than, then, too, very, just, still, also, only, even, again, yet, now",
    "please": "please",
    "which": "which, what, how, why",
}
_SMALL = {
    word: sort for sort, words in _SMALL_WORDS.items() for word in words.replace(",", "").split()
}
_CLOCK = re.compile(r"[0-2]?[0-9](?:[:.][0-5][0-9](?:[ap]m)?|[ap]m)")
_ORDINARY_LENGTH = 24

NUMBER, CLOCK, CAPITALS, MIXED, UNKNOWN = "9:^#?"
_START, _END = "<", ">"


def sorts(words: Sequence[Word], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield what each word is: a small word's sort, or the letters of its kinds.

    `kinds` has them by words in lower case; a word that is there without letters is an ordinary
    one, and one that is not is unknown.
    """
    for word in words:
        plain = word.plain
        sort = _SMALL.get(plain)
        if sort is None:
            sort = kinds.get(plain)
            if sort is None:
                sort = kinds.get(word.base)
        if sort is None:
            sort = _by_shape(word)
        yield sort or "."


def _by_shape(word: Word) -> str:
    text = word.text
    if _CLOCK.fullmatch(word.plain):
        return CLOCK
    if text.isdigit():
        return NUMBER
    if text.isalpha():
        return CAPITALS if text.isupper() and len(text) > 1 else UNKNOWN
    return MIXED if any(map(str.isdigit, text)) else UNKNOWN


def traits(words: Sequence[Word], kinds: Mapping[str, str]) -> set[str]:
    """Return the traits of a sentence: its words, what they are, and what stands beside what."""
    found: set[str] = set()
    seen: list[str] = []
    before = first = _START
    last_base = ""
    words = words[:_MOST_WORDS]
    for word, sort in zip(words, sorts(words, kinds), strict=True):
        base = word.base
        small = sort in _SMALL_WORDS
        main = sort if small else sort[0]
        found.update((f"={base}", f"={last_base} {base}"))
        found.update((main, f"{before} {main}", f"{first} {before} {main}"))
        if not small and len(sort) > 1:
            found.update(sort)
            found.update([f"{before} {other}" for other in sort[1:]])
        if main in _COUNTED:
            found.update([f"{earlier}…{main}" for earlier in seen])
            if main not in seen:
                seen.append(main)
        last_base, first, before = base, before, main
    found.add(f"{before} {_END}")
    if found.isdisjoint(_NOTICED):
        found.update([f"{main}, nobody" for main in seen])
        found.add("nobody")
    return found


_MOST_WORDS = 60
_COUNTED = frozenset(KINDS + NUMBER + CLOCK + CAPITALS + MIXED + UNKNOWN) | frozenset(
    "because our your we you will would may not if it is has".split()
)
_NOTICED = frozenset((PEOPLE, NOTICING, "you", "your"))
