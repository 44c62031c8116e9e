"""`check`: whether a text for tenants, or a draft, is in plain English."""

from dataclasses import replace

from comms_verbs.drafting import STATES, one_draft
from comms_verbs.judging import JudgingPlugin, in_words
from muster.api import Command, Flag, Misunderstood, Verbs
from muster.bot import outcome_text
from muster.chat.grammar import only_numbers
from muster.comms.draft_check import judge
from muster.comms.message_kinds import kind_of
from muster.wording import check, check_post, together

VERBS = Verbs("comms", "Check")

_MOST_TOLD = 5
"""As many things as somebody in a hurry can change at once."""

_LONGEST_CHECKED = 8_000
"""Characters of a text that are judged in a moment; no message to tenants is as long."""

_MOST_OF_A_DRAFT = 15
"""As many as a chat message holds: whoever asks for a draft by its number wants all of them."""


@VERBS.verb(
    "check",
    "[N|TEXT]",
    reference=False,
    text="optional",
    states=STATES,
    example="!comms check {blunt}",
    flags=(Flag("post", takes="nothing"),),
)
def check_text(plugin: JudgingPlugin, call: Command) -> str:
    """whether a text, or draft N, is in plain English; --post: and leaves nothing out"""
    numbers = only_numbers(call.line.text)
    if numbers:
        reference, number = numbers
        return _check_draft(plugin, replace(call, line=replace(
            call.line, reference=reference, text=number
        )))  # fmt: skip
    length = len(call.line.text)
    if length > _LONGEST_CHECKED:
        raise Misunderstood("too_long", longest=_LONGEST_CHECKED, length=length)
    judged = check_post if "post" in call.line.flags else check
    groups = together(judged(call.line.text, plugin.lists()))
    return plugin.say("comms/check", **in_words(plugin, groups, _MOST_TOLD))


def _check_draft(plugin: JudgingPlugin, call: Command) -> str:
    try:
        incident, draft = one_draft(plugin, call)
    except Misunderstood as misunderstood:
        # Without any incident there is only a text to check, and none was typed.
        if misunderstood.code == "no_open_incident" and not call.line.text:
            raise Misunderstood("text_missing", word="comms", verb=call.line.verb) from None
        raise
    kind = kind_of(draft.kind, plugin.muster.playbook.comms)
    return outcome_text.about(
        plugin,
        call,
        "comms/checked",
        incident,
        draft=draft,
        judged=kind.judged,
        for_tenants=kind.for_tenants,
        **in_words(plugin, judge(draft, kind, plugin.lists()), _MOST_OF_A_DRAFT),
    )
