"""A team's own words for what templates speak of, such as passengers for tenants.

Pure. Only the templates' own words are changed, when they are loaded: neither what people write nor
what the playbook says, nor a command, whose words are the same for every team.
"""

import re
from collections.abc import Mapping

_KEPT = r"\{[{%#].*?[}%#]\}|![a-z]+(?: [a-z-]+)?"
"""What is no word of a sentence: Jinja's tags, and commands with their verb."""


def in_their_words(source: str, vocabulary: Mapping[str, str]) -> str:
    """Return a template with the words of `vocabulary`, in any letter case, in the team's own.

    The longest comes first where one is a part of another, and a capital stays one. Example: with
    tenants for passengers "Tenants are affected: !incident tenants yes" becomes "Passengers are
    affected: !incident tenants yes".
    """
    if not vocabulary:
        return source
    theirs = {ours.casefold(): word for ours, word in vocabulary.items()}
    longest_first = sorted(theirs, key=len, reverse=True)
    words = "|".join(re.escape(ours) for ours in longest_first)
    parts = re.compile(rf"({_KEPT})|(?<![\w-])({words})(?![\w-])", re.DOTALL | re.IGNORECASE)

    def said(found: re.Match[str]) -> str:
        if found[1] is not None:
            return found[1]
        word = theirs[found[2].casefold()]
        return word[0].upper() + word[1:] if found[2][0].isupper() else word

    return parts.sub(said, source)
