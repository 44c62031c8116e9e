"""What could be said better in a text, in words."""

from collections.abc import Collection
from typing import Any

import muster.api
from muster.api import Command, Incident, MusterPlugin
from muster.bot import outcome_text
from muster.comms.draft_check import judge, said_anew
from muster.comms.message_kinds import kind_of
from muster.incidents.drafts import CommsDraft
from muster.incidents.repository import Recorded
from muster.kernel.decisions import NoChange, Refused
from muster.wording import Lists
from muster.wording.finding import Finding

_LONGEST_OFFERED = 300
"""Characters of words that are offered in a command to copy."""

_MOST_WARNED = 3
"""As many lines as leave the draft above them in sight on a phone."""


class JudgingPlugin(muster.api.MusterPlugin):
    """A plugin that judges texts by the playbook's words."""

    _lists: Lists | None = None

    def lists(self) -> Lists:
        """Return the playbook's words, made fit to be looked up when they are first needed."""
        if self._lists is None:
            self._lists = Lists.of(self.muster.playbook)
        return self._lists


def in_words(
    plugin: MusterPlugin, groups: tuple[tuple[Finding, ...], ...], most: int
) -> dict[str, Any]:
    """Return the facts for a template: what is `told` of the groups of findings, and how many
    `more` there are.
    """
    playbook = plugin.muster.playbook
    told = [
        plugin.say(f"wording/{group[0].code}", found=group, playbook=playbook)
        for group in groups[:most]
    ]
    return {"told": told, "more": len(groups) - len(told)}


def told_with_warnings(
    plugin: JudgingPlugin,
    call: Command,
    outcome: Recorded | Refused | NoChange,
    template: str,
    *,
    incident: Incident,
    before: CommsDraft | None = None,
    offered: str = "",
    missing: Collection[str] = (),
    **facts: object,
) -> str:
    """Return the answer to a change of a draft, with what could be said better in it.

    `before` is the draft as it was, None for one just written. What was said under it, or under the
    last draft, is not said again. What is `missing` is asked for there. `offered` is
    what an edit says of the effect, which is offered to be kept where nothing speaks against it.
    """
    warned: dict[str, Any] = {}
    if isinstance(outcome, Recorded):
        drafts = outcome.incident.drafts
        draft = outcome.incident.draft_numbered(before.number) if before else drafts[-1]
        comms = plugin.muster.playbook.comms
        kind, lists = kind_of(draft.kind, comms), plugin.lists()
        groups = judge(draft, kind, lists, missing)
        good = offered and not any(
            each.words for group in groups for each in group if each.words in offered
        )
        for last in [before] if before else incident.drafts[-1:]:
            said = judge(last, kind_of(last.kind, comms), lists)
            groups = said_anew(groups, said, of_the_same=before is not None)
        if len(drafts) > 1 and _is_foreign(groups):
            # That it reads English alone was said with the first draft.
            groups = ()
        warned = {
            "draft": draft,
            "for_tenants": kind.for_tenants,
            "kept": [e.data["about"] for e in outcome.events if e.kind == "words_given"],
            "offered": offered if good and len(offered) <= _LONGEST_OFFERED else "",
            "promise_before": before and before.next_update,
            **in_words(plugin, groups, _MOST_WARNED),
        }
    told = {"missing": missing, **facts, **warned}
    return outcome_text.told(plugin, call, outcome, template, incident=incident, kind=None, **told)


def _is_foreign(groups: tuple[tuple[Finding, ...], ...]) -> bool:
    """Return whether a text was not judged, as it is not English."""
    return [group[0].code for group in groups] == ["language"]
