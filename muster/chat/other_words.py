"""What people type who know other bots, and the command of ours that they mean.

Pure. What only reads is done as it was meant; whatever would change something is named, with the
words that were typed, and left to whoever typed it. Nothing is meant by its spelling alone.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from muster.chat.misspellings import LONGEST_READ
from muster.comms.message_kinds import KINDS
from muster.times import looks_like_date

Needing = Mapping[str, Mapping[str, str]]
"""The first words of commands, each with its verbs, and what has to follow each of them."""

_READS = frozenset(
    {"help", "incident alerts", "incident call", "incident duties", "incident list"}
    | {"incident search", "incident stats"}
    | {"incident handover", "incident next", "incident status", "incident timeline"}
    | {"rota absences", "rota now", "escalate paths"}
)
"""The commands that only read, and so are done where they are meant."""

_FIRST_OF_ALL = ("incident", "comms", "escalate", "rota", "playbook")
"""Whose verb is meant where it stands alone, the likeliest first."""

_INCIDENT = {
    "incident start": "new declare open create begin trigger",
    "incident priority": "severity sev prio upgrade downgrade raise lower p s p1 p2 p3 p4 p5 "
    "sev1 sev2 sev3 sev4 s1 s2 s3 s4",
    "incident lead": "assign owner own commander reassign ic im incidentcommander",
    "incident note": "log write record comment remember add",
    "incident dismiss": "cancel delete remove abort drop",
    "incident resolve": "resolved end ended over solved finish finished standdown",
    "incident fixed": "fix mitigate mitigated repaired monitor monitoring recovered",
    "incident close": "closed",
    "incident correct": "undo edit amend change",
    "incident snooze": "mute silence quiet hush shut remind reminder",
    "incident pause": "hold suspend",
    "incident resume": "unpause continue proceed",
    "incident reopen": "unresolve unfix unclose regressed",
    "incident join": "rejoin",
    "incident tenants": "customers impact affected users",
    "incident disagree": "reject",
    "incident agree": "accept approve confirm",
    "incident review": "postmortem retro retrospective",
    "incident status": "show info state view what get who",
    "incident timeline": "history events entries",
    "incident report": "rca writeup",
    "incident list": "ls incidents all active",
    "incident search": "find grep lookup similar",
    "incident stats": "statistics metrics numbers mttr mtta figures",
    "incident duties": "owed todo due overdue reminders",
    "incident call": "bridge hangout meet zoom link conference",
    "incident alerts": "alarms alert",
    "incident ack": "acknowledge",
    "incident handover": "handoff",
    "incident task": "actionitem followup followups assigntask",
    "incident summary": "title rename describe description tldr",
    "incident park": "lesson learning lessons learned",
    "incident ticket": "jira issue",
    "escalate help": "invite summon",
    "rota now": "oncall schedule roster rotation",
    "escalate": "page ring phone escalation",
    "comms draft": "announce broadcast",
    "comms channels": "statuspage",
}
_COMMS = {
    "comms send": "publish post",
    "comms draft": "write tell new announce compose template",
    "comms show": "preview view read",
    "comms discard": "delete cancel remove drop",
    "comms history": "list log sent",
    "comms due": "next",
}
_ESCALATE = {
    "escalate": "to page call ring phone",
    "escalate paths": "list show routes all",
    "escalate ack": "acknowledge answer",
    "escalate status": "called",
}
_ROTA = {
    "rota now": "who oncall on list show shifts status",
    "rota support": "swap override cover take",
    "rota absences": "next week month",
    "rota absent": "away sick off holiday leave out absence",
    "rota back": "return returned",
}
_PHRASES = {
    "rota now": "whoisoncall whosoncall oncall whoison whoson whoisonsupport whosonsupport "
    "whoisonduty whosonduty whosoncallnow whoisoncallnow shifts",
    "incident next": "whatnow whatnext whatdoidonow whatshouldido",
    "incident status": "whatsgoingon whatishappening whatshappening whatisgoingon",
    "incident handover": "handover handoff handitover",
    "incident resolve": "standdown standusdown standeveryonedown",
    "incident review": "postmortem",
    "incident ack": "onit iamonit imonit illtakeit gotit",
    "help": "commands usage man manual helpme",
}
"""Whole texts, by their letters alone."""

_BEGUN = {
    "incident note Carrying on": "carry on|carrying on|we carry on|keep going|go on",
    "incident comms me": "take comms|take the comms|take over comms|take over the comms",
    "incident lead me": "take lead|take the lead|take over|take it|take",
    "incident reopen": "not fixed|not resolved|not over|not solved|not gone|not working|still down|"
    "still broken|still failing|broken again|down again|back again|it is back",
    "incident dismiss": "not an incident|not incident|no incident|false alarm",
    "incident cyber no": "not cyber|no cyber",
    "incident tenants no": "not affected|no tenants|tenants not affected",
}
"""What people begin with, after the word or without one, and the command that they mean."""

_SURE = 7
"""Letters beyond which a phrase is meant whatever follows it."""

_OF_A_DAY = frozenset({"rota now"})
"""The commands that read what is so on a day, which may stand anywhere in what is said of it."""

_LONGEST_DATE = 4
"""Words of a date, as in "on the 9th March"."""

_LEVEL = re.compile(r"(?:p|s|sev)([1-9])")
_NUMBERED = re.compile(r"\d.*", re.DOTALL)
_ALL_AFTERWARDS = "followups"
_AFTERWARDS = frozenset({"followup", _ALL_AFTERWARDS})
_HAVE_AFTER = frozenset({"incident task"})
_REFERENCE = re.compile(r"inc-?(\d{1,9})", re.ASCII)
_LETTERS = re.compile(r"[^a-z]")


def _by_word(table: Mapping[str, str]) -> Mapping[str, str]:
    return {word: command for command, words in table.items() for word in words.split()}


_OF = {
    "incident": _by_word(_INCIDENT),
    "comms": _by_word(_COMMS),
    "escalate": _by_word(_ESCALATE),
    "rota": _by_word(_ROTA),
}
_WHOLE = _by_word(_PHRASES)


@dataclass(frozen=True, slots=True)
class Meant:
    """A command of ours that somebody meant, without the prefix; `reads` is whether it is done."""

    command: str
    reads: bool


def meant(text: str, words: Needing) -> Meant | None:
    """Return the command that a text means in other words, or None for none and for a command.

    `words` are those that there are; `text` has no prefix.
    """
    typed = text[:LONGEST_READ].split(maxsplit=2)
    if not typed or len(text) > LONGEST_READ:
        return None
    first, second, rest = (_bare(typed[0]), *typed[1:], "", "")[:3]
    if begun := _begun(text, first, words):
        return begun
    if not words.get(first):
        if first in words:
            return None
        whole = _whole(text)
        return _there(whole, _said_with(whole, text), words) or _of_verb(
            "incident", first, typed[1:], words
        )
    if not second or _bare(second) in words[first]:
        return None
    said = " ".join(typed[1:])
    if first == "rota" and looks_like_date(said.rstrip("?.!")):
        return _there("rota now", said, words)
    whole = _whole(said)
    return _there(whole, _said_with(whole, said), words) or _of_verb(
        first, _bare(second), [rest], words
    )


def _begun(text: str, first: str, words: Needing) -> Meant | None:
    """Return the command that is meant by what people begin with, with what follows it."""
    parts = text.split()
    parts = parts[1:] if first == "incident" else parts
    said = [_bare(part) for part in parts]
    if not said or "incident" not in words or said[0] in words["incident"]:
        return None
    for command, beginnings in _BEGUN.items():
        for begun in beginnings.split("|"):
            count = len(begun.split())
            if said[:count] == begun.split():
                _, verb, *chosen = command.split()
                rest = [] if chosen and command.endswith(" me") else parts[count:]
                need = "" if chosen else words["incident"].get(verb, "")
                if verb not in words["incident"]:
                    return None
                follows = " ".join(rest) or need
                return Meant(f"{command} {follows}".strip(), reads=False)
    return None


def _said_with(command: str | None, text: str) -> str:
    """Return what of a whole text that means a command goes with it: a day, if it names one."""
    return _day_in(text) if command in _OF_A_DAY else ""


def _day_in(text: str) -> str:
    """Return the day that a text names, as in "is Sam on support on friday?"; empty for none."""
    words = text.strip("?.!, ").split()
    for length in range(min(_LONGEST_DATE, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            day = " ".join(words[start : start + length])
            if looks_like_date(day):
                return day
    return ""


def _of_verb(word: str, verb: str, rest: list[str], words: Needing) -> Meant | None:
    """Return what a verb means that is none of a word's, and what follows it."""
    said = " ".join(rest).strip()
    if named := _REFERENCE.fullmatch(verb):
        then, _, text = said.partition(" ")
        if then.casefold() in words.get("incident", ()):
            about_it = f"INC-{named[1]} {text}".strip()
            return _there(f"incident {then.casefold()}", about_it, words)
        return None if said else _there("incident status", f"INC-{named[1]}", words)
    command = _OF.get(word, {}).get(verb)
    if word == "comms" and verb in KINDS:
        command, said = "comms draft", f"{verb} {said}".strip()
    if command is None:
        owner = next((w for w in _FIRST_OF_ALL if verb in words.get(w, ())), None)
        if owner is not None:
            return _there(f"{owner} {verb}", said, words)
        if verb in words and word != verb:
            return _there(verb, said, words)
        return None
    if command == "incident note" and not said and verb == "log":
        command = "incident timeline"
    if command == "incident call" and said and verb == "link":
        command = "incident ticket"
    if command == "incident duties" and said and verb == "todo":
        command = "incident task"
    if level := _LEVEL.fullmatch(verb):
        said = f"{_as_the_team_says(level[1], words)} {said}".strip()
    if verb == _ALL_AFTERWARDS and not said and "tasks" in words.get("incident", ()):
        return _there("incident tasks", said, words)
    if verb in _AFTERWARDS and command in _HAVE_AFTER:
        said = f"{said or words.get('incident', {}).get('task', '')} --after".strip()
    return _there(command, said, words)


def _as_the_team_says(level: str, words: Needing) -> str:
    """Return a priority by its number, written as the team's own are: "1" as P1, or as sev1."""
    example = words.get("incident", {}).get("priority", "")
    return f"{_NUMBERED.sub('', example)}{level}"


def _there(command: str | None, said: str, words: Needing) -> Meant | None:
    """Return a command with what was said, or None where the bot has no such command."""
    if command is None:
        return None
    word, _, verb = command.partition(" ")
    if word not in words or (verb and verb not in words[word]):
        return None
    if not verb and words[word]:
        known = said.split(maxsplit=1)[0].casefold() if said else ""
        said = said if known in words[word] else ""
    reads = command in _READS
    if command in _OF_A_DAY:
        said = _day_in(said)
    elif reads and said and not _REFERENCE.fullmatch(said.casefold()):
        # It would read something, and more was said: that may have been meant otherwise.
        said, reads = said if words[word].get(verb) else "", False
    needed = words[word].get(verb, "")
    # What stands for the words that are wanted is none of them.
    return Meant(f"{command} {said or needed}".strip(), reads and bool(said or not needed))


def _whole(text: str) -> str | None:
    """Return the command that a whole text means, or begins with where it cannot be other."""
    letters = _LETTERS.sub("", text.casefold())
    begun = (phrase for phrase in _WHOLE if len(phrase) > _SURE and letters.startswith(phrase))
    return _WHOLE.get(letters) or next((_WHOLE[phrase] for phrase in begun), None)


def _bare(word: str) -> str:
    return word.strip("\"'“”‘’.,:;!?()").casefold().replace("-", "").replace("_", "")
