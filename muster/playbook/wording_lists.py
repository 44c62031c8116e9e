"""What a playbook says of wording: the team's own words, and how to say them to those outside it.

Every list holds plain words in their base form; their inflections are found by themselves.
"""

import re
from typing import Annotated, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from muster.playbook.fields import Part, Text, misplaced

_LONGEST_PHRASE = 8
_WORD = re.compile(r"[^\W_]+")
_ACRONYM = re.compile(r"[A-Z][A-Za-z0-9]{1,19}")
_NAME = re.compile(r"\*?[^\s*]{3,80}\*?")


def _phrase(value: str) -> str:
    if not 1 <= len(_WORD.findall(value)) <= _LONGEST_PHRASE:
        raise ValueError(f"write one to {_LONGEST_PHRASE} words, such as availability zone")
    return value


def _acronym(value: str) -> str:
    if not _ACRONYM.fullmatch(value):
        raise ValueError("write an acronym as it stands in a text, such as DNS")
    return value


def _name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise ValueError(
            "write a name of three characters or more, with * only where it begins or ends, "
            "such as *.internal"
        )
    return value.casefold()


_Short = StringConstraints(strip_whitespace=True, min_length=1, max_length=80)
Phrase = Annotated[str, _Short, AfterValidator(_phrase)]
Acronym = Annotated[str, _Short, AfterValidator(_acronym)]
NamePattern = Annotated[str, _Short, AfterValidator(_name)]


class Swap(Part):
    """Words that should not be used, and what to say in their place."""

    words: tuple[Phrase, ...] = Field(min_length=1)
    say: Text


class Wording(Part):
    """The words of messages to tenants. Without any list only what is true of all English counts.

    `technical` words are the team's own, whose effect is to be told; `avoid` are those that have a
    plainer one. What is `allowed` is a tenant's vocabulary: a technical word that stands within it
    is not meant. `acronyms` need no explanation. Names that match `internal` mean nothing outside
    the team; hosts that match `public` may be named. `audience` is who is told, `parts` what they
    use. `others` are those who are not to be blamed.
    """

    longest_sentence: int = Field(default=25, ge=5, le=100)
    technical: tuple[Swap, ...] = ()
    avoid: tuple[Swap, ...] = ()
    allowed: tuple[Phrase, ...] = ()
    acronyms: tuple[Acronym, ...] = ()
    internal: tuple[NamePattern, ...] = ()
    public: tuple[NamePattern, ...] = ()
    audience: tuple[Phrase, ...] = ()
    parts: tuple[Phrase, ...] = ()
    others: tuple[Phrase, ...] = ()

    @model_validator(mode="after")
    def _unambiguous(self) -> Self:
        allowed = {phrase.casefold() for phrase in self.allowed}
        for key, swaps in (("technical", self.technical), ("avoid", self.avoid)):
            for number, swap in enumerate(swaps):
                for index, phrase in enumerate(swap.words):
                    if phrase.casefold() in allowed:
                        wrong = f"'{phrase}' stands in allowed too; keep one"
                        raise misplaced(wrong, key, number, "words", index)
        return self
