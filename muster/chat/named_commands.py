"""Commands in templates, which name their incident where more than one is open.

Pure. A template says `!incident agree`; typed where two are open that could mean either, so there
it is shown as `!incident agree INC-2`. Only the templates' own words are looked at: what people
write is filled in later, and stays as they wrote it.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

OF_IT = "of_it"
"""The fact that a command in a template is given after its verb, as `OfIt`."""

_ABOUT_NONE = {
    "incident": "start list alerts ack help",
    "comms": "reply help",
    "escalate": "who",
}
"""The verbs that are about no incident, or about another thing first."""

_TAGS = re.compile(r"(\{[{%#].*?[}%#]\})", re.DOTALL)
_EXCEPT = r"!incident dismiss \{\{|" + "|".join(
    rf"!{word} (?:{'|'.join(verbs.split())})\b" for word, verbs in _ABOUT_NONE.items()
)
_COMMAND = re.compile(
    rf"(?!{_EXCEPT})!(?:{'|'.join(_ABOUT_NONE)}) [a-z]+\b(?![\w-]*\}})(?! INC-)", re.ASCII
)
_REFERENCE_FOLLOWS = re.compile(r"[^·.!\n]*\{\{ ?(?:[\w.\[\]:-]*\.reference|ref ?\}\})", re.ASCII)


def naming(source: str) -> str:
    """Return a template whose commands name the incident that it is about, where they have to."""
    parts, end = [], 0
    tags = [found.span() for found in _TAGS.finditer(source)]
    for found in _COMMAND.finditer(source):
        if any(begin < found.end() <= stop for begin, stop in tags):
            continue
        if _REFERENCE_FOLLOWS.match(source, found.end()):
            continue
        parts += [source[end : found.end()], f"{{{{ {OF_IT} }}}}"]
        end = found.end()
    return "".join([*parts, source[end:]])


def named(text: str, of_it: "OfIt") -> str:
    """Return a text of the playbook's with its commands named as a template's are."""
    return _naming(text).replace(f"{{{{ {OF_IT} }}}}", str(of_it))


_naming = lru_cache(maxsize=256)(naming)
"""A playbook has a few dozen such texts, and every answer one of them."""


class OfIt:
    """Shows as an incident's reference after a space, or as nothing where it alone is open."""

    __slots__ = ("_incident", "_several")

    def __init__(self, incident: Any, several: Callable[[], bool]) -> None:
        """`incident` is what a template is given as such, if anything."""
        self._incident = incident
        self._several = several

    def __str__(self) -> str:
        """Return what is shown; only then is it asked how many are open."""
        reference = getattr(self._incident, "reference", None)
        named = reference and (not getattr(self._incident, "is_open", True) or self._several())
        return f" {reference}" if named else ""
