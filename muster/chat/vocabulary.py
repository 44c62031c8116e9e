"""A team's own words for what templates speak of, such as passengers for tenants.

Pure. Only the templates' own words are changed, when they are loaded: neither what people write nor
what the playbook says, nor a command, whose words are the same for every team.
"""

import re
from collections.abc import Mapping

_KEPT = r"\{[{%#].*?[}%#]\}|![a-z]+(?: [a-z-]+)?"
"""What is no word of a sentence: Jinja's tags, and commands with their verb."""

_BEGINS = re.compile(r"(?:^|[.!?] |\n|%\}\n)\Z")
"""Where a sentence begins; what stands after a tag is mostly in the midst of one."""


def in_their_words(source: str, vocabulary: Mapping[str, str]) -> str:
    """Return a template with the words of `vocabulary`, in any letter case, in the team's own.

    The longest comes first where one is a part of another. A capital stays one, but that of a name
    such as PagerDuty only where a sentence begins. Example: with tenants for passengers "Tenants
    are affected: !incident tenants yes" becomes "Passengers are affected: !incident tenants yes".
    """
    if not vocabulary:
        return source
    theirs = {ours.casefold(): word for ours, word in vocabulary.items()}
    names = {ours.casefold() for ours in vocabulary if ours[:1].isupper()}
    longest_first = sorted(theirs, key=len, reverse=True)
    words = "|".join(re.escape(ours) for ours in longest_first)
    parts = re.compile(rf"({_KEPT})|(?<![\w-])({words})(?![\w-])", re.DOTALL | re.IGNORECASE)

    def said(found: re.Match[str]) -> str:
        if found[1] is not None:
            return found[1]
        ours = found[2].casefold()
        begins = _BEGINS.search(source[: found.start()]) is not None
        capital = begins if ours in names else found[2][0].isupper()
        return theirs[ours][0].upper() + theirs[ours][1:] if capital else theirs[ours]

    return parts.sub(said, source)
