"""What somebody said in other words when they edited a draft, so that the next one says it too.

Pure. What took the place of words that are known is kept. What an edit says of the effect beside
them is offered as the new effect: it may belong to that message alone.
"""

import re
from collections.abc import Mapping

from muster.comms.promised_times import is_promise, sentences, without_promises
from muster.comms.tenant_times import sentence
from muster.incidents.drafts import About

_BEGINS: Mapping[About, re.Pattern[str]] = {
    About.DOING: re.compile(r"(?:we|our|the team)\b", re.IGNORECASE),
    About.USERS: re.compile(r"(?:(?:your|some|most|all) )*(?:end )?users\b", re.IGNORECASE),
    About.ADVICE: re.compile(
        r"(?:please|you (?:do not|don['’]t|should|can)|do not|don['’]t)\b", re.IGNORECASE
    ),
}
"""How sentences begin that say something else than what tenants notice."""

_OF_THE_MESSAGE = re.compile(
    r"(?:there (?:is|was) a problem|this is an? |sorry|thank you|thanks\b)", re.IGNORECASE
)
"""How sentences begin that say nothing of the incident."""


def words_of_edit(before: str, after: str, known: Mapping[About, str]) -> dict[About, str]:
    """Return what a message is about now that its text was `before`, of the `known` words.

    Words of which every sentence stands as it was have not changed, and nor have those that were
    only left out. What end users notice takes the place of what tenants do where nothing else does.
    """
    old, new = sentences(before), sentences(after)
    said = _said_anew(before, after)
    if About.EFFECT not in said and About.USERS not in known and About.USERS in said:
        said[About.EFFECT] = said.pop(About.USERS)
    found = {}
    for about, text in known.items():
        were = sentences(sentence(without_promises(text)))
        if about in said and any(each in old and each not in new for each in were):
            kept = [each for each in were if each in new]
            found[about] = " ".join([*kept, *said[about]])
    return found


def offered_effect(before: str, after: str, known: Mapping[About, str]) -> str:
    """Return what an edit says of the effect that is in no `known` words yet, or ""."""
    if About.EFFECT in words_of_edit(before, after, known):
        return ""
    said = _said_anew(before, after)
    return " ".join(said.get(About.EFFECT) or said.get(About.USERS) or ())


def _said_anew(before: str, after: str) -> dict[About, list[str]]:
    """Return the sentences that a text says and did not before, by what they are about."""
    old, said = sentences(before), dict[About, list[str]]()
    for each in sentences(without_promises(after)):
        if each not in old and not is_promise(each) and not _OF_THE_MESSAGE.match(each):
            said.setdefault(_about(each), []).append(each)
    return said


def _about(text: str) -> About:
    return next((about for about, begins in _BEGINS.items() if begins.match(text)), About.EFFECT)
