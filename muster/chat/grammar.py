"""The grammar of commands: `!plugin verb free text --flags`, as people on phones type it.

Pure. Chat is not a shell: quotes, apostrophes, dashes and line breaks are ordinary text, and only
the flags a verb knows are flags. What cannot be understood is a `Misunderstood` with the facts for
one helpful sentence; the sentence is in templates/errors/.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice, takewhile
from typing import Any, Literal

from muster.chat.clean_text import clean
from muster.chat.command_names import LONGEST
from muster.chat.misspellings import is_misspelt
from muster.chat.named_people import IsName, people_first
from muster.people import Person, spelt
from muster.playbook.model import Playbook
from muster.times import words_of_time

BECAUSE = "because"
_HELP = "help"

Takes = Literal["nothing", "yes", "when", "word", "moment", "person", "rest"]
"""What follows a flag: nothing; nothing or a yes; nothing or a moment; one word (or quoted words);
a moment of several words; one person, whose name may be of several; or all up to the next flag but
a number at the end, as that may be what the command is about."""

_ALONE = frozenset({"nothing", "yes", "when"})
"""What a flag takes that says all there is to say by being there."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag of a verb, such as `--at 14:05`; `example` is a valid value.

    `value` is what help calls its value, such as `PERSON` or `yes|no`, where not by the example. A
    team that is not `offered` it, as its playbook has nothing for it, does not have it.
    """

    name: str
    takes: Takes = "word"
    example: str = ""
    offered: Callable[[Playbook], object] | None = None
    value: str = ""

    @property
    def usage(self) -> str:
        """How it is typed, as help has it: `[--at 14:05]`."""
        value = "" if self.takes in _ALONE else self.value or self.example
        return f"[--{self.name} {value}]" if value else f"[--{self.name}]"


def with_flags(usage: str, flags: Iterable[Flag]) -> str:
    """Return what may follow a verb: its usage with those of its flags that are not in it.

    They stand before another way to type it, which begins with `, or `.
    """
    shown = {name.casefold() for name in _SHOWN.findall(usage)}
    first, otherwise, other = usage.partition(", or ")
    added = (flag.usage for flag in flags if flag.name not in shown)
    return " ".join(filter(None, (first, *added))) + otherwise + other


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb of a plugin: what may follow it, and the line of help beside it.

    `reference` says whether it is about one incident. `text` says whether free text may, must or
    must not follow. `counts` says that the text begins with a number of its own, as in
    `correct 12 TEXT`, which is then not taken for an incident's. `choice` says that it begins with
    one of a few words, a person or such a number, and never with a number of people's own words.
    `states` are those of the incidents it acts on; empty means all. `moves` says that it moves an
    incident on, as `resolve` does, rather than tells of it. `concerns(incident, who, text)` says
    whether one can be meant by it where several could. A team that is not `offered` a verb, as
    its playbook has nothing for it, is not told that there is one. `takes_up(text)` says whether
    somebody takes up with it what they were called for, and so may not have been told of yet.
    """

    name: str
    usage: str
    help: str
    example: str
    reference: bool = True
    text: Literal["none", "optional", "required"] = "none"
    flags: tuple[Flag, ...] = ()
    counts: bool = False
    choice: bool = False
    states: frozenset[str] = frozenset()
    moves: bool = False
    concerns: Callable[[Any, Person, str], bool] | None = None
    offered: Callable[[Playbook], object] | None = None
    takes_up: Callable[[str], bool] | None = None

    @property
    def needed(self) -> str:
        """What has to follow it at least, as its usage has it; empty for nothing."""
        return _OPTIONAL.split(self.usage, maxsplit=1)[0] if self.text == "required" else ""


@dataclass(frozen=True, slots=True)
class Line:
    """A command as understood. `reference` is an incident's number, None for the obvious one.

    `text` and `because` are as people read them. `typed` is the text, as are the flags' values, in
    the chat's own spelling of whom it names, by which alone somebody is found for sure.
    """

    verb: Verb
    reference: int | None
    text: str
    flags: Mapping[str, str]
    because: str | None
    typed: str = ""


class Misunderstood(Exception):
    """A line that cannot be understood; `code` and `facts` are for the sentence that says so."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


_LONGEST_WORD = 100
_REASON = "REASON"
_OPTIONAL = re.compile(r"\s*[\[(|,]")
_SHOWN = re.compile(r"--([\w-]+)")
_REFERENCE = re.compile(r"inc-?(\d{1,9})[:,]?", re.IGNORECASE | re.ASCII)
_APART = re.compile(r"inc\s+#?(\d{1,9})[:,]?(?!\S)", re.IGNORECASE | re.ASCII)
_AMONG_OTHERS = re.compile(r"(?:and|or|&|\+|/)\s*inc-?\s*#?\d{1,9}\b", re.IGNORECASE | re.ASCII)
"""What follows the first of several incidents that are named in one breath."""

_NUMBER = re.compile(r"#?(\d{1,9})[:,]?", re.ASCII)
_GOES_ON = {
    "a", "about", "after", "an", "and", "as", "at", "because", "before", "beside", "by", "cause",
    "caused", "called", "from", "in", "into", "is", "like", "matches", "named", "no", "not", "of",
    "on", "or", "see", "sees", "since", "than", "that", "the", "this", "to", "under", "until",
    "via", "vs", "was", "with", "without",
}  # fmt: skip
"""The words before the last one that make it a part of their sentence, as in "same as INC-7"."""

_FLAG = re.compile(
    r"(?<!\S)(?P<dash>--|[—–―])(?P<name>[^\W\d_][\w-]*+)(?:[=:](?P<value>\S*+))?(?!\S)"
)
_NO = ("no", "not", "non", "un", "without", "except", "never", "remove")
_NOT = "\0"
"""The value of a flag that was taken back; no text has it, as it is cleaned."""
_JOINS = re.compile(r"[-_]")
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "„": "“", "«": "»", "`": "`"}
_COUNTS = re.compile(r"%|(?:of|out of|in|or|to|and|per ?cent)\b", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_VERB = re.compile(r"(?:(?!```)\S)+")
"""A verb, also where a block of code begins right after it."""

_CODE_OR_FLAG = re.compile(rf"```.*?```|`[^`\n]+`|{_FLAG.pattern}", re.DOTALL)
"""What is in backticks is text, whatever it looks like."""


def understand(
    typed: str,
    word: str,
    verbs: Mapping[str, Verb],
    *,
    there_is: Callable[[Verb, int], bool],
    is_meant: Callable[[Verb, int, str], bool] = lambda verb, number, text: False,
    is_meant_last: Callable[[Verb, int], bool] = lambda verb, number: False,
    is_choice: Callable[[Verb, str], bool] = lambda verb, text: True,
    readable: Callable[[str], str] = str,
    is_name: IsName = lambda words: False,
) -> Line:
    """Return the command that a line means; `word` is the plugin's, `typed` what follows it.

    `there_is(verb, number)` says whether there is such an incident: only then is a bare number a
    reference, and before free text only where a colon follows it or
    `is_meant(verb, number, text)` has it so. `INC-7` is one first, or next to what a verb has
    chosen, and last after that; after free text only where `is_meant_last(verb, number)` has it so.
    `is_choice` says whether a text begins with one of the words that a verb chooses from: if not,
    the number before it is a part of it. `readable` returns a text with people's names for the
    chat's own spelling of them. `is_name` says whether words are what somebody is called: a flag
    that takes a person takes one, and two are asked about. Raises Misunderstood.
    """
    if len(typed) > LONGEST:
        raise Misunderstood("too_long", longest=LONGEST, length=len(typed))
    first, rest = _verb_first(_in_order(clean(typed).strip(), verbs))
    verb = _verb(first, word, verbs)
    text, flags, because = _flags(rest, verb, word, is_name)
    reference = None
    if verb.reference:
        reference, text = _reference(text, verb, there_is, is_meant, is_choice)
        if reference is None and verb.choice:
            reference, text = _reference_second(text)
        if reference is None:
            last, before = reference_last(text)
            if last is not None and _names_last(last, before, verb, is_meant_last):
                reference, text = last, before
    if verb.text == "none" and text:
        raise Misunderstood("no_text", word=word, verb=verb, text=text)
    if not text and because and verb.needed == _REASON:
        # What a verb needs is a reason, and this is one: it is said, and passes no refusal.
        text, because = because, None
    if verb.text == "required" and not text:
        raise Misunderstood("text_missing", word=word, verb=verb)
    return Line(verb, reference, readable(text), flags, because and readable(because), text)


def suggestions(given: str, valid: Iterable[str]) -> list[str]:
    """Return the valid words that a given one can only be misspelt for, up to two.

    A word that is merely alike is none: it is another word, and may do something else.
    """
    typed = given[:_LONGEST_WORD].casefold()
    return [word for word in valid if is_misspelt(typed, word)][:2]


def one_of(given: str, valid: Mapping[str, Any], code: str, **facts: Any) -> Any:
    """Return the value that a word stands for, by `spelt`; raises Misunderstood(code)."""
    for name, value in valid.items():
        if spelt(name) == spelt(given):
            return value
    raise Misunderstood(code, given=given, valid=list(valid), **facts)


YES_NO: Mapping[str, bool] = {"yes": True, "no": False, "y": True, "n": False}


def yes_no_first(text: str, words: Mapping[str, bool] = YES_NO) -> tuple[bool, str]:
    """Return the yes or no of these words that a text begins with, and what is said beside it.

    Raises Misunderstood("not_yes_no").
    """
    first, _, rest = _partition(text)
    answer = one_of(first.strip(",;:.!–—-"), words, "not_yes_no")
    return bool(answer), rest.lstrip(",;:.–—- ")


def is_number(word: str) -> bool:
    """Return whether one word is a number as `number` reads it."""
    return _NUMBER.fullmatch(word) is not None


def number(text: str, verb: Verb, word: str) -> tuple[int, str]:
    """Return the number that a text begins with and what follows it; raises Misunderstood."""
    first, _, rest = _partition(text)
    found = _NUMBER.fullmatch(first)
    if not found:
        raise Misunderstood("number_missing", word=word, verb=verb, given=first)
    return int(found.group(1)), rest.strip()


def counts(text: str) -> bool:
    """Return whether a text goes on after a number that counts something, as "of 3 routers" does.

    Otherwise a number before it may as well be an incident's.
    """
    return _COUNTS.match(text) is not None


def reference_last(text: str) -> tuple[int | None, str]:
    """Return the incident that the last word names, as in "PD1 INC-7", and the words before it."""
    before, _, last = text.rstrip().rpartition(" ")
    named = _REFERENCE.fullmatch(last)
    return (int(named.group(1)), before.rstrip()) if named else (None, text)


def _reference_second(text: str) -> tuple[int | None, str]:
    """Return the incident that follows the one word that is chosen, as in "yes INC-2 two wrote"."""
    chosen, _, rest = _partition(text)
    second, _, after = _partition(rest)
    named = _REFERENCE.fullmatch(second)
    if named is None or not after or chosen.casefold().strip(":,;.") in _GOES_ON:
        return None, text
    return int(named.group(1)), f"{chosen} {after}"


def _names_last(
    number: int, before: str, verb: Verb, is_meant_last: Callable[[Verb, int], bool]
) -> bool:
    """Return whether the incident that a text names last is the one that the command is about."""
    words = before.split()
    if not words:
        return False
    if verb.choice and len(words) == 1:
        # One word that is chosen is no free text: what is named after it is the incident.
        return True
    if words[-1].casefold().strip(":,;.") in _GOES_ON:
        return False
    return verb.choice or is_meant_last(verb, number)


def only_numbers(text: str) -> tuple[int | None, str] | None:
    """Return the reference and the number, as typed, that are all there is of a text, else None.

    Either may be missing: "INC-2 1", "2 1", "INC-2", "1" and "" are such texts.
    """
    first, _, rest = _partition(text)
    reference = _REFERENCE.fullmatch(first) or (rest and _NUMBER.fullmatch(first))
    if reference:
        text = rest
    if text and not _NUMBER.fullmatch(text):
        return None
    return int(reference.group(1)) if reference else None, text


def _partition(text: str) -> tuple[str, str, str]:
    found = _WORD.match(text.lstrip())
    if not found:
        return "", "", ""
    stripped = text.lstrip()
    return found.group(), " ", stripped[found.end() :].lstrip()


def _verb_first(text: str) -> tuple[str, str]:
    found = _VERB.match(text)
    return (found.group(), text[found.end() :].lstrip()) if found else ("", text)


def _in_order(text: str, verbs: Mapping[str, Verb]) -> str:
    """Return a text with the verb first, where its reference stands before it: "INC-1 status"."""
    first, _, rest = _partition(text)
    second, _, after = _partition(rest)
    verb = verbs.get(second.casefold())
    if verb is None or not verb.reference:
        return text
    # A number before a verb that counts something of its own may be that.
    named = _REFERENCE.fullmatch(first) or (not verb.counts and _NUMBER.fullmatch(first))
    if not named:
        return text
    return f"{second} INC-{named.group(1)} {after}".strip()


def _verb(given: str, word: str, verbs: Mapping[str, Verb]) -> Verb:
    verb = verbs.get(given.casefold())
    if verb is None:
        raise Misunderstood(
            "unknown_verb",
            word=word,
            given=given,
            close=suggestions(given, verbs),
        )
    return verb


def _flags(
    text: str, verb: Verb, word: str, is_name: IsName
) -> tuple[str, dict[str, str], str | None]:
    """Return the free text without the flags, the flags' values, and the reason, if any."""
    known = {flag.name: flag for flag in verb.flags}
    kept: list[str] = []
    values: dict[str, str] = {}
    end = 0
    for found in _CODE_OR_FLAG.finditer(text):
        name = (found.group("name") or "").casefold()
        if (
            not name
            or found.start() < end
            or (found.group("dash") != "--" and name not in {*known, BECAUSE, _HELP})
        ):
            continue
        kept.append(text[end : found.start()])
        if name == BECAUSE:
            reason = " ".join(filter(None, (found.group("value"), text[found.end() :]))).strip()
            if not reason:
                raise Misunderstood("because_what", word=word, verb=verb)
            return _joined(kept), values, reason
        if name not in known and name == _HELP:
            raise Misunderstood("help_verb", word=word, verb=verb)
        if name not in known:
            opposite = _negated(name, known)
            near = [] if opposite else get_close_matches(name, [*known, BECAUSE], n=2)
            raise Misunderstood(
                "unknown_flag", word=word, verb=verb, given=f"--{name}",
                valid=[*(f"--{f.name}" for f in verb.flags), f"--{BECAUSE}"],
                close=[f"--{close}" for close in near],
                opposite=opposite and f"--{opposite}",
            )  # fmt: skip
        if name in values:
            raise Misunderstood("flag_twice", word=word, verb=verb, given=f"--{name}")
        value = found.group("value")
        if known[name].takes == "person":
            values[name], end = _person(text, found.end(), value, is_name)
            _is_one_person(values[name], word, verb, known[name], is_name, text[end:])
        else:
            values[name], end = _value(text, found.end(), known[name], value)
        if values[name] == _NOT:
            del values[name]
        elif not values[name] and known[name].takes not in _ALONE:
            raise Misunderstood("value_missing", word=word, verb=verb, flag=known[name])
    if not kept:
        return text, {}, None
    kept.append(text[end:])
    return _joined(kept), values, None


def _negated(name: str, known: Iterable[str]) -> str | None:
    """Return the flag of which a name means the opposite, or None: it is alike, and never meant."""
    bare = _JOINS.sub("", name)
    means = {flag: {f"{flag}out", *(f"{no}{flag}" for no in _NO)} for flag in (*known, BECAUSE)}
    return next((flag for flag, opposites in means.items() if bare in opposites), None)


def _value(text: str, start: int, flag: Flag, attached: str | None) -> tuple[str, int]:
    """Return a flag's value and where it ends; the value is empty where there is none."""
    if flag.takes == "nothing":
        return "", start
    if flag.takes == "yes":
        return _answer(text, start, attached)
    if attached and flag.takes != "rest":
        return attached.strip("".join(_QUOTES) + "".join(_QUOTES.values())), start
    rest = text[start:].lstrip()
    skipped = len(text) - len(rest)
    if rest[:1] in _QUOTES:
        closing = rest.find(_QUOTES[rest[0]], 1)
        if closing > 0:
            return rest[1:closing].strip(), skipped + closing + 1
    if flag.takes == "rest":
        return _rest(rest, skipped, attached)
    words = list(islice(_WORD.finditer(rest), 8))
    if not words or _FLAG.fullmatch(words[0].group()):
        return "", start
    taken = 1
    if flag.takes in ("moment", "when"):
        taken = words_of_time([found.group() for found in words])
        if not taken and flag.takes == "when":
            return "", start
        taken = taken or 1
    last = words[taken - 1].end()
    return rest[:last], skipped + last


def _person(text: str, start: int, attached: str | None, is_name: IsName) -> tuple[str, int]:
    """Return whom a flag names, in one word where that is nobody's name, and where that ends."""
    one = Flag("", "word")
    if attached or text[start:].lstrip()[:1] in _QUOTES:
        return _value(text, start, one, attached)
    words = list(islice(_WORD.finditer(text, start), 8))
    before_a_flag = list(takewhile(lambda w: not _FLAG.fullmatch(w.group()), words))
    named = people_first([found.group() for found in before_a_flag], is_name)
    if not named.words:
        return _value(text, start, one, attached)
    end = before_a_flag[named.words - 1].end()
    return text[before_a_flag[0].start() : end], end


def _is_one_person(
    given: str, word: str, verb: Verb, flag: Flag, is_name: IsName, after: str
) -> None:
    """Raise Misunderstood where a flag that takes one person, or what follows it, names two."""
    flagged = _FLAG.search(after)
    words = f"{given} {after[: flagged.start()] if flagged else after}".split()
    named = people_first(words, is_name)
    if named.other is not None:
        raise Misunderstood(
            "one_person", people=[named.name, named.other], word=word, verb=verb, flag=flag.name
        )


def _answer(text: str, start: int, attached: str | None) -> tuple[str, int]:
    """Return _NOT where what follows a flag takes it back, else nothing, and where that ends.

    A "no" that more words follow begins a text: what somebody warns of is not taken back by that.
    """
    if attached:
        return (_NOT if YES_NO.get(attached.casefold()) is False else ""), start
    word, _, rest = _partition(text[start:])
    answer = YES_NO.get(word.casefold().strip(",;:."))
    if answer is None or (not answer and rest and not _FLAG.match(rest)):
        return "", start
    return ("" if answer else _NOT), text.index(word, start) + len(word)


def _rest(text: str, start: int, attached: str | None) -> tuple[str, int]:
    """Return what of a text goes before the next flag, with what stood before it, and its end."""
    flag = _FLAG.search(text)
    words = [*_WORD.finditer(text, 0, flag.start() if flag else len(text))]
    if len(words) + bool(attached) > 1 and _NUMBER.fullmatch(words[-1].group()):
        words.pop()
    end = words[-1].end() if words else 0
    return " ".join(filter(None, (attached, text[:end]))), start + end


def _joined(parts: Iterable[str]) -> str:
    stripped = [part.strip() for part in parts]
    return " ".join(part for part in stripped if part)


def _reference(
    text: str,
    verb: Verb,
    there_is: Callable[[Verb, int], bool],
    is_meant: Callable[[Verb, int, str], bool],
    is_choice: Callable[[Verb, str], bool],
) -> tuple[int | None, str]:
    first, _, rest = _partition(text)
    explicit = _REFERENCE.fullmatch(first)
    if explicit and _AMONG_OTHERS.match(rest) and not (verb.moves or verb.choice):
        # It is the first of several in a sentence, which is kept whole.
        return int(explicit.group(1)), text
    if explicit:
        return int(explicit.group(1)), rest
    apart = _APART.match(text)
    if apart:
        return int(apart.group(1)), text[apart.end() :].lstrip()
    bare = _NUMBER.fullmatch(first)
    if not bare or (verb.counts and not _NUMBER.fullmatch(_partition(rest)[0])):
        return None, text
    given = int(bare.group(1))
    if verb.text == "none" and not rest:
        return given, rest
    if verb.choice and verb.text == "required" and not (rest and is_choice(verb, rest)):
        # It is what was chosen, or a part of it: nothing that could be chosen is left.
        refers = False
    elif verb.choice or not rest or first.endswith(":"):
        refers = there_is(verb, given)
    else:
        refers = is_meant(verb, given, rest)
    return (given, rest) if refers else (None, text)
