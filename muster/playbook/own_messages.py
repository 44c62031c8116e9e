"""Kinds of message to tenants that only one team has, as its playbook writes them down."""

import re
from typing import Literal, Self

from pydantic import Field, model_validator

from muster.playbook.fields import Part, Slug, Term, Text, misplaced

_IN_BRACES = re.compile(r"\{([^{}]*)\}")
_HEADING = ("team",)
_LINE = ("team", "effect", "users", "doing", "advice", "promised")


class OwnMessage(Part):
    """A kind of message to tenants that is the team's own, drafted by its `id`.

    `called` is what people call one, `subject` heads its mail and `title` is what the status page
    calls the incident in it; both may name {team}. `says` are its paragraphs, which may name
    {effect}, {users}, {doing}, {advice} and {promised} too: one that names what nobody has said is
    left out. It is not written without what it `needs`. One that `promises` ends with when tenants
    hear more. `status` is the status page's word for the incident, by default that of how it
    stands. One that is for `afterwards` is written of what is closed too.
    """

    id: Slug
    called: Term
    subject: Text
    title: Text | None = None
    says: tuple[Text, ...] = Field(min_length=1)
    needs: tuple[Literal["effect", "users", "doing", "advice"], ...] = ()
    promises: bool = True
    status: Text | None = None
    afterwards: bool = False

    @model_validator(mode="after")
    def _names_what_there_is(self) -> Self:
        places: list[tuple[str, tuple[str | int, ...], tuple[str, ...]]] = [
            (self.subject, ("subject",), _HEADING),
            (self.title or "", ("title",), _HEADING),
            *((line, ("says", index), _LINE) for index, line in enumerate(self.says)),
        ]
        for text, at, known in places:
            unknown = [name for name in _IN_BRACES.findall(text) if name not in known]
            if unknown:
                valid = ", ".join(f"{{{name}}}" for name in known)
                raise misplaced(f"nothing is called {{{unknown[0]}}} here; valid: {valid}", *at)
        return self

    @property
    def names(self) -> frozenset[str]:
        """What its paragraphs name, without the braces."""
        return frozenset(name for line in self.says for name in _IN_BRACES.findall(line))


def filled_in(text: str, known: dict[str, str]) -> str:
    """Return a line with what it names put in, or nothing where some of that is not known."""
    if not all(known.get(name) for name in _IN_BRACES.findall(text)):
        return ""
    return _IN_BRACES.sub(lambda found: known[found.group(1)], text)
