"""How the commands of a bot are typed: its prefix, and a team's own words for the first of each.

Pure. All that is written for people names commands in one way, `!incident start`; where an Errbot
has another prefix, or a team other words, that is turned into theirs: in templates when they are
loaded, in the playbook and the tables of verbs when a bot is put together. What people write is
never turned.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from pydantic import BaseModel

from muster.chat.other_words import Meant, Needing, meant

SHIPPED_PREFIX = "!"
OWN_WORD = "own_word"
"""The filter that turns the first word of a command, where a template is given it as a fact."""

_Any = TypeVar("_Any")

_COMMAND = re.compile(r"(?<![\w!])!(?P<word>[A-Za-z][a-z0-9_]*(?:-[a-z0-9_]+)*)", re.ASCII)
_FACT = re.compile(r"(?<![\w!])!(?P<opens>\{\{ |\" ~ )(?P<fact>word\b)?", re.ASCII)
"""A command in a template whose first word is a fact, or begins behind a bracket."""
_HELP_ABOUT = re.compile(r"(?<=!help \{\{ )([^{}]*?)(?= \}\})")
_PREFIX_ONLY = re.compile(r"(?<![\w!])!(?=\"\))")
"""What a template joins commands with, as in `join(" or !")`."""


@dataclass(frozen=True, slots=True)
class CommandWords:
    """The prefix of a bot's commands, and `own`, a team's first words by ours."""

    prefix: str = SHIPPED_PREFIX
    own: Mapping[str, str] = field(default_factory=dict)

    @property
    def as_shipped(self) -> bool:
        """Whether commands are typed as all that is written for people names them."""
        return self.prefix == SHIPPED_PREFIX and not self.own

    def word(self, ours: str) -> str:
        """Return the first word of a command, as it is typed here."""
        return self.own.get(ours, ours)

    def our_word(self, typed: str) -> str:
        """Return the first word that a typed one stands for: the opposite of `word`."""
        return next((ours for ours, own in self.own.items() if own == typed), typed)

    def command(self, ours: str) -> str:
        """Return a command without its prefix, as it is typed here."""
        word, space, rest = ours.partition(" ")
        return f"{self.word(word)}{space}{rest}"

    def typed(self, text: str) -> str:
        """Return a text of ours with its commands as they are typed here."""
        if self.as_shipped:
            return text

        def here(found: re.Match[str]) -> str:
            word = self.word(found["word"].lower())
            return f"{self.prefix}{word.capitalize() if found['word'][0].isupper() else word}"

        return _COMMAND.sub(here, text)

    def typed_first(self, text: str) -> str:
        """Return a command with what somebody wrote after it, which stays as they wrote it."""
        found = _COMMAND.match(text)
        return f"{self.typed(found[0])}{text[found.end() :]}" if found else text

    def named(self, text: str) -> str:
        """Return a text with its commands named in our way: the opposite of `typed`.

        Without a prefix a command cannot be told from a sentence, and the text is what it was.
        """
        if self.as_shipped or not self.prefix:
            return text
        typed = re.compile(
            rf"(?<![\w!]){re.escape(self.prefix)}"
            r"(?P<word>[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*)(?=[ )]|$)",
            re.ASCII | re.MULTILINE,
        )
        return typed.sub(lambda found: f"{SHIPPED_PREFIX}{self.our_word(found['word'])}", text)

    def in_template(self, source: str) -> str:
        """Return the source of a template with its commands as they are typed here."""
        if self.as_shipped:
            return source

        def fact(found: re.Match[str]) -> str:
            word = f"word|{OWN_WORD}" if found["fact"] else ""
            return f"{self.prefix}{found['opens']}{word}"

        source = _HELP_ABOUT.sub(rf"(\1)|{OWN_WORD}", source)
        return _PREFIX_ONLY.sub(lambda _: self.prefix, _FACT.sub(fact, self.typed(source)))

    def throughout(self, whole: _Any) -> _Any:
        """Return a playbook, or whatever is in one, with the commands in its texts as typed here.

        A playbook's own names for things are none of that: only what follows a `!`.
        """
        return whole if self.as_shipped else self._turned(whole)

    def _turned(self, whole: Any) -> Any:
        if type(whole) is str:
            return self.typed(whole)
        if isinstance(whole, BaseModel):
            known = {name: getattr(whole, name) for name in type(whole).model_fields}
            turned = {name: self._turned(value) for name, value in known.items()}
            changed = {name: new for name, new in turned.items() if new is not known[name]}
            return whole.model_copy(update=changed) if changed else whole
        if type(whole) in (tuple, list):
            turned_all = type(whole)(self._turned(each) for each in whole)
            same = all(new is old for new, old in zip(turned_all, whole, strict=True))
            return whole if same else turned_all
        if isinstance(whole, Mapping):
            values = {key: self._turned(value) for key, value in whole.items()}
            same = all(values[key] is value for key, value in whole.items())
            return whole if same else type(whole)(values)  # type: ignore[call-arg]
        return whole

    def meant(self, text: str, words: Needing) -> Meant | None:
        """Return the command that a text means in other words: see `other_words.meant`.

        Both `words` and the command are as they are typed here.
        """
        if not self.own:
            return meant(text, words)
        ours = {self.our_word(word): verbs for word, verbs in words.items()}
        first, *rest = text.split(maxsplit=1) or [""]
        found = meant(" ".join([self.our_word(first.casefold()), *rest]), ours)
        if found is None:
            return None
        return replace(found, command=self.command(found.command))


AS_SHIPPED = CommandWords()
"""How commands are typed where nobody says otherwise."""
