"""What could be said better in a draft, as a whole message of its kind."""

from collections.abc import Collection, Iterator, Mapping

from muster.comms.message_kinds import NEXT, Kind
from muster.comms.promised_times import is_promise, mends, names_next, sentences
from muster.incidents.drafts import About, CommsDraft
from muster.wording import Finding, Lists, Substance, check_post, together

_SAME: Mapping[str, Substance] = {
    About.EFFECT: Substance.EFFECT,
    NEXT: Substance.NEXT_UPDATE,
}
"""What of the things that a draft may lack is also seen in its text."""


def judge(
    draft: CommsDraft, kind: Kind, lists: Lists, asked: Collection[str] = ()
) -> tuple[tuple[Finding, ...], ...]:
    """Return what could be said better in a draft, as `together` has it; empty for nothing.

    `asked` is what of `kinds.lacking` is asked for beside it: no fault is found twice.
    """
    if not kind.judged:
        return ()
    elsewhere = {_SAME[each] for each in asked if each in _SAME}
    if names_next(draft.text):
        elsewhere.add(Substance.NEXT_UPDATE)
    telling = [each for each in sentences(draft.text) if is_promise(each) and not mends(each)]
    found = check_post(draft.text, lists, kind.should_say - elsewhere)
    return together(tuple(each for each in found if not _tells_more(each, telling)))


def _tells_more(finding: Finding, telling: Collection[str]) -> bool:
    """Return whether a promise that was found is one of telling more, which is to be made."""
    return finding.code == "promise" and any(finding.words in each for each in telling)


def said_anew(
    groups: Collection[tuple[Finding, ...]],
    before: Collection[tuple[Finding, ...]],
    *,
    of_the_same: bool,
) -> tuple[tuple[Finding, ...], ...]:
    """Return what of the findings was not said under a draft `before`.

    What a draft leaves out was said of that draft alone: where `before` is not `of_the_same`, it
    is said again.
    """
    known = set(_told(before, of_the_same=of_the_same))
    left = (tuple(each for each in group if _key(each) not in known) for group in groups)
    return tuple(group for group in left if group)


def _told(
    groups: Collection[tuple[Finding, ...]], *, of_the_same: bool
) -> Iterator[tuple[str, str]]:
    for group in groups:
        yield from (_key(each) for each in group if each.words or of_the_same)


def _key(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.words.casefold()
