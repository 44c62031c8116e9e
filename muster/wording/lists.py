"""The words of one team, and those of all English, made fit to be looked up."""

from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

from muster.playbook.model import Playbook
from muster.playbook.wording_lists import Wording
from muster.wording import english
from muster.wording.phrases import Phrase, PhraseBook, PhraseKind
from muster.wording.reading import words_of


@dataclass(frozen=True, slots=True)
class Names:
    """Names to be recognised, in lower case: whole ones, and how others begin or end."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    ends: tuple[str, ...]

    @classmethod
    def of(cls, patterns: tuple[str, ...]) -> Self:
        """Return the names of patterns such as `*.internal`; one with two stars only begins."""
        return cls(
            frozenset(pattern for pattern in patterns if "*" not in pattern),
            tuple(pattern.strip("*") for pattern in patterns if pattern.endswith("*")),
            tuple(pattern[1:] for pattern in patterns if pattern[0] == "*" != pattern[-1]),
        )

    def have(self, name: str) -> bool:
        """Return whether a name, in lower case, is one of these."""
        return name in self.whole or name.startswith(self.beginnings) or name.endswith(self.ends)


@dataclass(frozen=True, slots=True, eq=False)
class Lists:
    """What `check` looks a text's words up in; made once from a playbook.

    `knows_parts` says whether the playbook names the parts that tenants use: without them nobody
    can tell an effect, or which part a message is about.
    """

    longest_sentence: int
    book: PhraseBook
    acronyms: frozenset[str]
    internal: Names
    public: Names
    knows_parts: bool

    @classmethod
    def of(cls, playbook: Playbook) -> Self:
        """Return the lists of a playbook, with its team's name, its rooms and its public links."""
        rooms = tuple(
            room.name.casefold() for room in playbook.rooms.all() if room.audience == "team"
        )
        hosts = tuple(urlsplit(link.url or "").netloc for link in playbook.public_links())
        return cls.of_wording(playbook.wording, internal=rooms, public=hosts, team=playbook.team)

    @classmethod
    def of_wording(
        cls,
        wording: Wording,
        internal: tuple[str, ...] = (),
        public: tuple[str, ...] = (),
        team: str = "",
    ) -> Self:
        """Return the lists of a playbook's wording, with further internal and public names.

        The name of the `team` is one that tenants know: it may be said, and says what is meant.
        """
        acronyms = {*english.CAPITALS, *(acronym.upper() for acronym in wording.acronyms)}
        own = [team] if words_of(team) else []
        for phrase in (*wording.allowed, *own):
            acronyms |= {word.upper() for word in words_of(phrase) if word.isupper()}
        return cls(
            wording.longest_sentence,
            PhraseBook(
                [
                    *english.phrases(),
                    *_phrases(wording),
                    *(
                        Phrase.of(kind, name)
                        for kind in (PhraseKind.ALLOWED, PhraseKind.PART)
                        for name in own
                    ),
                ]
            ),
            frozenset(acronyms),
            Names.of((*wording.internal, *internal)),
            Names.of((*wording.public, *public)),
            bool(wording.parts),
        )


def _phrases(wording: Wording) -> list[Phrase]:
    found = [
        Phrase.of(kind, text, swap.say)
        for kind, swaps in (
            (PhraseKind.TECHNICAL, wording.technical),
            (PhraseKind.AVOID, wording.avoid),
        )
        for swap in swaps
        for text in swap.words
    ]
    for kind, texts in (
        (PhraseKind.ALLOWED, wording.allowed),
        (PhraseKind.AUDIENCE, wording.audience),
        (PhraseKind.PART, wording.parts),
        (PhraseKind.OTHERS, wording.others),
    ):
        found += [Phrase.of(kind, text) for text in texts]
    return found
