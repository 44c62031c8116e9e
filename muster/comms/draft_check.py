"""What could be said better in a draft, as a whole message of its kind."""

from collections.abc import Collection, Mapping

from muster.comms.message_kinds import NEXT, Kind
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
    return together(check_post(draft.text, lists, kind.should_say - elsewhere))
