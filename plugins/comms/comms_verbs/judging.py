"""What could be said better in a text, in words."""

from muster.bot import outcome_text
from muster.comms.draft_check import judge
from muster.comms.message_kinds import kind_of

_MOST_WARNED = 3
"""As many lines as leave the draft above them in sight on a phone."""


def in_words(plugin, groups, most):
    """Return the facts for a template: what is `told` of the groups of findings, and how many
    `more` there are.
    """
    playbook = plugin.muster.playbook
    told = [
        plugin.say(f"wording/{group[0].code}", found=group, playbook=playbook)
        for group in groups[:most]
    ]
    return {"told": told, "more": len(groups) - len(told)}


def told_with_warnings(plugin, call, outcome, template, *, incident, number=None, **facts):
    """Return the answer to a change of a draft, with what could be said better in it.

    `number` is the draft's, None for the one just written. What the facts have as `missing` is
    asked for there.
    """
    warned = {}
    if hasattr(outcome, "events"):
        drafts = outcome.incident.drafts
        draft = outcome.incident.draft(number) if number else drafts[-1]
        kind = kind_of(draft.kind, plugin.muster.playbook.comms)
        groups = judge(draft, kind, plugin.lists(), facts.get("missing", ()))
        if len(drafts) > 1 and _is_foreign(groups):
            # That it reads English alone was said with the first draft.
            groups = ()
        warned = {
            "draft": draft,
            "for_tenants": kind.for_tenants,
            **in_words(plugin, groups, _MOST_WARNED),
        }
    return outcome_text.told(plugin, call, outcome, template, incident=incident, **facts, **warned)


def _is_foreign(groups):
    """Return whether a text was not judged, as it is not English."""
    return [group[0].code for group in groups] == ["language"]
