"""`fixed`, `resolve`, `pause`, `resume`, `reopen` and `close`: the states of an incident."""

from incident_verbs import answering
from incident_verbs.recording import AT
from muster.chat import Verbs
from muster.incident import steering
from muster.incident.lifecycle import starting_states

VERBS = Verbs("incident", "Move")


def _from(kind):
    return frozenset(starting_states(kind))


@VERBS.verb(
    "fixed", "TEXT [--at 14:05]", text="required", flags=(AT,), states=_from("fixed"),
    example="!incident fixed Rolled the router back",
)  # fmt: skip
def fixed(plugin, call):
    """it seems fixed; watch it"""
    happened = plugin.moment(call)
    return answering.change(
        plugin,
        call,
        lambda i, asking: steering.fix(i, asking, call.line.text, happened=happened),
        "fixed",
    )


@VERBS.verb(
    "resolve", "TEXT [--at 14:05]", text="required", flags=(AT,), states=_from("resolved"),
    example="!incident resolve Error rates are normal again",
)  # fmt: skip
def resolve(plugin, call):
    """it is over"""
    happened = plugin.moment(call)
    return answering.change(
        plugin,
        call,
        lambda i, asking: steering.resolve(i, asking, call.line.text, happened=happened),
        "resolve",
    )


@VERBS.verb(
    "pause", "REASON", text="required", states=_from("paused"),
    example="!incident pause Out of hours, tenants are told",
)  # fmt: skip
def pause(plugin, call):
    """stop work for now"""
    return answering.change(
        plugin, call, lambda i, asking: steering.pause(i, asking, call.line.text), "pause"
    )


@VERBS.verb("resume", "[TEXT]", text="optional", states=_from("resumed"))
def resume(plugin, call):
    """work starts again"""
    return answering.change(
        plugin, call, lambda i, asking: steering.resume(i, asking, call.line.text), "resume"
    )


@VERBS.verb(
    "reopen", "REASON", text="required", states=_from("reopened"),
    example="!incident reopen Errors are back",
)  # fmt: skip
def reopen(plugin, call):
    """it is not over after all"""
    return answering.change(
        plugin, call, lambda i, asking: steering.reopen(i, asking, call.line.text), "reopen"
    )


@VERBS.verb("close", "[TEXT]", text="optional", states=_from("closed"))
def close(plugin, call):
    """nothing is owed any more"""
    return answering.change(
        plugin, call, lambda i, asking: steering.close(i, asking, call.line.text), "close"
    )
