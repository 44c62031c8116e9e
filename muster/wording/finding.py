"""One thing that could be said better."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in a text that could be said better; a warning, and never more.

    `words` are those of the text from `start` on, counted in characters; empty, at the text's end,
    where something is missing. `code` names the sentence, templates/wording/, and
    `facts` are what it is given. `suggestion` is a better way to say it, or None.
    """

    code: str
    words: str
    start: int
    facts: Mapping[str, Any] = field(default_factory=dict)
    suggestion: str | None = None

    @property
    def length(self) -> int:
        """How many characters of the text are meant."""
        return len(self.words)

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.start + len(self.words)


def together(findings: tuple[Finding, ...]) -> tuple[tuple[Finding, ...], ...]:
    """Return the findings that one sentence can tell of, in the order of the first of each.

    They share code and suggestion; of those about the same words only the first is in it.
    """
    groups: dict[tuple[str, str | None], dict[str, Finding]] = {}
    for finding in findings:
        group = groups.setdefault((finding.code, finding.suggestion), {})
        group.setdefault(finding.words.casefold(), finding)
    return tuple(tuple(group.values()) for group in groups.values())
