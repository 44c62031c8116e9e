"""`check`: whether a text for tenants is in plain English."""

from muster.chat import Flag, Verbs
from muster.wording import check, check_post, together

VERBS = Verbs("comms", "Check")

_MOST_TOLD = 5
"""As many things as somebody in a hurry can change at once."""


@VERBS.verb(
    "check",
    "TEXT [--post]",
    reference=False,
    text="required",
    example="!comms check One of the availability zones is down",
    flags=(Flag("post", takes="nothing"),),
)
def check_text(plugin, call):
    """whether a text for tenants is in plain English; --post: and leaves nothing out"""
    judge = check_post if "post" in call.line.flags else check
    groups = together(judge(call.line.text, plugin.lists))
    playbook = plugin.muster.playbook
    told = [
        plugin.say(f"wording/{group[0].code}", found=group, playbook=playbook)
        for group in groups[:_MOST_TOLD]
    ]
    return plugin.say("comms/check", told=told, more=len(groups) - len(told))
