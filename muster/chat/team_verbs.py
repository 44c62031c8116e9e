"""A team's own verbs: those that its playbook has something for, with examples taken from it.

Pure. In the usage, the help and the examples of a verb, a name in braces stands for what the
playbook has under it: `!incident priority {priority}`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from muster.chat.grammar import Flag, Verb
from muster.comms.message_kinds import kinds_of
from muster.comms.tenant_times import sentence
from muster.playbook.model import Playbook

_NAMED = re.compile(r"\{([a-z_]+)\}")


def offered(what: Verb | Flag, playbook: Playbook) -> bool:
    """Return whether a team is told of a verb or a flag: its playbook has something for it."""
    return what.offered is None or bool(what.offered(playbook))


def with_examples(verb: Verb, playbook: Playbook, known: Mapping[str, str] | None = None) -> Verb:
    """Return a verb with what its usage, help and examples name filled in from a playbook.

    The flags that the playbook has nothing for are gone, from the usage too. `known` is what
    `examples_of` returns for the playbook, where somebody asks for many verbs.
    """
    known, usage = known or examples_of(playbook), verb.usage
    flags = [flag for flag in verb.flags if offered(flag, playbook)]
    for gone in set(verb.flags).difference(flags):
        usage = usage.replace(f" {gone.usage}", "").removeprefix(gone.usage).lstrip()
    return replace(
        verb,
        usage=_filled(usage, known),
        help=_filled(verb.help, known),
        example=_filled(verb.example, known),
        flags=tuple(replace(flag, example=_filled(flag.example, known)) for flag in flags),
    )


def in_own_words(verb: Verb, word: str, helped: Callable[[str], str | None]) -> Verb:
    """Return a verb with a team's own line of help; `word` is its plugin's.

    `helped` returns the text of a name, such as "incident_tenants", or None. Its first line is the
    help, a second one the usage. What is typed stays as it is.
    """
    text = helped(help_name(word, verb.name))
    if not text:
        return verb
    line, _, usage = text.partition("\n")
    return replace(verb, help=line, usage=usage or verb.usage)


def help_name(word: str, name: str) -> str:
    """Return under which name a team may have a line of help of its own for a verb."""
    return f"{word}_{name}".replace("-", "_")


def heading_name(heading: str) -> str:
    """Return under which name a team may have a heading of help of its own."""
    return f"heading_{heading}".casefold().replace(" ", "_")


def examples_of(playbook: Playbook) -> Mapping[str, str]:
    """Return what a playbook has under each of the names that a verb's words may use."""
    comms, gravest, routes = playbook.comms, playbook.priorities[0], playbook.escalation.routes
    verdicts = playbook.cyber.verdicts if playbook.cyber else ()
    asked = next((each for each in routes if each.last_resort), routes[0] if routes else None)
    return {
        "gravest": gravest.id,
        "priority": playbook.priorities[:2][-1].id,
        "trouble": (gravest.examples or (gravest.name,))[0],
        "channel": comms.primary_channel,
        "notice": sentence(comms.phrases[0]).rstrip(".") if comms.phrases else "TEXT",
        "blunt": sentence(comms.bad_example).rstrip("."),
        "kinds": ", ".join(kinds_of(playbook)),
        "component": comms.components[0].name if comms.components else "NAME",
        "outage": comms.usual_outage,
        "route": asked.id if asked else "ROUTE",
        "pool": playbook.pools[0].id,
        "runbook": playbook.runbooks[0].name if playbook.runbooks else "NAME",
        "supplier": playbook.suppliers[0].id if playbook.suppliers else "NAME",
        "section": _section(playbook),
        "verdict": verdicts[-1].word if verdicts else "WORD",
    }


def _section(playbook: Playbook) -> str:
    """Return a section of the report that people write: the cause, where there is that."""
    words = [section.id for section in playbook.report.for_people]
    return "cause" if "cause" in words else "".join(words[-1:]) or "SECTION"


def _filled(text: str, known: Mapping[str, str]) -> str:
    return _NAMED.sub(lambda found: known.get(found.group(1), found.group()), text)
