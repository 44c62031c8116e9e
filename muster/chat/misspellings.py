"""What is nearly a command: what was meant, so that it can be told how that is typed.

Pure. Nothing is guessed that is then done: what differs from a command by more than marks around
its first word is only named. What is near to no command of ours is another bot's, or talk.
"""

import re
from collections.abc import Collection, Mapping

Words = Mapping[str, Collection[str]]
"""The first words of commands, each with its verbs; a word such as `help` has none."""

LONGEST_READ = 2_000
"""Characters that are looked at."""

_LEAST_ABBREVIATED = 3
_FIRST = re.compile(r"\W*(?P<word>[^\W\d_]+)(?P<between>[\s:,;./_-]*)(?P<rest>.*)", re.DOTALL)
_VERB = re.compile(r"(?P<verb>[^\W\d_]+)[:,;.!?]*(?=\s|$)(?P<rest>.*)", re.DOTALL)
_MARKED = re.compile(r"(?P<word>[^\W\d_]+)\s*[:,;.]*(?:\s+(?P<rest>.*))?", re.DOTALL)


def put_right(text: str, prefix: str, words: Words) -> str | None:
    """Return a command that differs from a right one by marks alone, put right, or None.

    Such are a prefix typed twice and `incident: status`. `text` has no prefix any more.
    """
    stripped = text.lstrip()
    while prefix and stripped.startswith(prefix):
        stripped = stripped.removeprefix(prefix).lstrip()
    found = _MARKED.fullmatch(stripped)
    if not found or len(stripped) > LONGEST_READ:
        return None
    word, rest = _named(found["word"], words), found["rest"] or ""
    if word is None:
        return None
    verb = rest.split(maxsplit=1)[:1]
    there = not verb if not words[word] else not verb or verb[0].casefold() in words[word]
    return f"{word} {rest}".strip() if there else None


def nearly(
    text: str, words: Words, *, verb_alone: bool = False, verb_needed: bool = False
) -> str | None:
    """Return the command that a text is nearly one of, or None for what is near to none.

    With `verb_alone` that may be one without its word, as in `status` for `incident status`; the
    first of the words that has the verb is then meant. With `verb_needed` a word and what is no
    verb of it are near to nothing.
    """
    found = _FIRST.fullmatch(text[:LONGEST_READ])
    if not found:
        return None
    typed, rest = found["word"].casefold(), found["rest"].strip()
    after = _VERB.fullmatch(rest)
    second = after["verb"].casefold() if after else ""
    what = (after["rest"] if after else "").strip()
    for word in sorted(words, key=lambda word: _distance(typed, word)):
        verb = _verb(second, words[word])
        if verb and _may_be(typed, word):
            return f"{word} {verb} {what}".strip()
        alone = verb_needed or not words[word]
        if is_misspelt(typed, word) and not (alone and rest):
            return word
    if verb_alone:
        holding = next((word for word, verbs in words.items() if typed in verbs), None)
        return f"{holding} {typed} {rest}".strip() if holding else None
    return None


def _named(typed: str, words: Words) -> str | None:
    return next((word for word in words if word.casefold() == typed.casefold()), None)


def _may_be(typed: str, word: str) -> bool:
    """Return whether a word may be meant where a verb of it follows: it is misspelt, or cut."""
    cut = len(typed) >= _LEAST_ABBREVIATED and word.startswith(typed)
    return cut or _distance(typed, word) <= (2 if len(word) > 5 else 1)


def is_misspelt(typed: str, word: str) -> bool:
    """Return whether a word can be nothing but another misspelt, whatever follows.

    Words of a few letters are near to many others: of those only the plural, two letters in the
    wrong order, and one left out after the first.
    """
    if typed in (word, f"{word}s"):
        return True
    swapped = sorted(typed) == sorted(word)
    left_out = 2 < len(typed) < len(word) and typed[:1] == word[:1]
    return _distance(typed, word) == 1 and (len(word) > 5 or swapped or left_out)


def _verb(typed: str, verbs: Collection[str]) -> str | None:
    """Return the verb that was typed, or that was nearly."""
    if typed in verbs:
        return typed
    near = (verb for verb in verbs if len(verb) > 3 and _distance(typed, verb) == 1)
    return next(near, None) if typed else None


def _distance(one: str, other: str) -> int:
    """Return how many letters were left out, added, changed or swapped with the next; 3 for more.

    Source: the optimal string alignment distance.
    """
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, wanted in enumerate(other, start=1):
            same = last[column - 1] + (letter != wanted)
            best = min(same, last[column] + 1, line[-1] + 1)
            swapped = row > 1 and column > 1 and one[row - 2] == wanted
            if swapped and letter == other[column - 2]:
                best = min(best, before[column - 2] + 1)
            line.append(best)
        before, last = last, line
    return min(last[-1], 3)
