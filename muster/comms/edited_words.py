"""What somebody said in other words when they edited a draft, so that the next one says it too.

Pure. Only what took the place of words that are known is kept: whatever else an edit adds belongs
to that message alone.
"""

import re
from collections.abc import Mapping

from muster.comms.promised_times import is_promise, sentences
from muster.comms.tenant_times import sentence
from muster.incidents.drafts import About

_BEGINS: Mapping[About, re.Pattern[str]] = {
    About.DOING: re.compile(r"(?:we|our|the team)\b", re.IGNORECASE),
    About.USERS: re.compile(r"(?:your |end )?users\b", re.IGNORECASE),
    About.ADVICE: re.compile(
        r"(?:please|you (?:do not|don['’]t|should|can)|do not|don['’]t)\b", re.IGNORECASE
    ),
}
"""How sentences begin that say something else than what tenants notice."""


def words_of_edit(before: str, after: str, known: Mapping[About, str]) -> dict[About, str]:
    """Return what a message is about now that its text was `before`, of the `known` words.

    Words of which every sentence stands as it was have not changed, and nor have those that were
    only left out.
    """
    old, new = sentences(before), sentences(after)
    fresh = [each for each in new if each not in old and not is_promise(each)]
    said: dict[About, list[str]] = {}
    for each in fresh:
        said.setdefault(_about(each), []).append(each)
    found = {}
    for about, text in known.items():
        were = sentences(sentence(text))
        if about in said and any(each in old and each not in new for each in were):
            kept = [each for each in were if each in new]
            found[about] = " ".join([*kept, *said[about]])
    return found


def _about(text: str) -> About:
    return next((about for about, begins in _BEGINS.items() if begins.match(text)), About.EFFECT)
