"""Whatever the bot says stands in templates, in the playbook or beside a command: all can be said
in another language.

Whole stories are played with every letter of every template in place of another one. What can still
be read then came from somewhere else.
"""

import json
import re

import pytest
from jinja2 import Environment, nodes

from muster import loading
from muster.__main__ import main
from muster.chat import templates
from muster.chat.vocabulary import in_their_words
from muster.check.commands import help_names_of, tables_of
from muster.comms.message_kinds import kinds_of
from muster.loading import load_playbook, read_places
from muster.playbook.vocabulary import DutyCode
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT, message

HIDDEN = "\N{CYRILLIC SMALL LETTER ZHE}"
WORD = re.compile(r"[A-Za-z]{2,}")
EXPECTED = re.compile(r"^expect.*\n", re.MULTILINE)
NAMES = re.compile(r"https?://\S+|\b(?:INC|SIM)-\d+|@[\w-]+|#[\w-]+|\bPD\d+|\b[0-9a-f]{6,}\b")
"""What is called so in every language."""

RUN = re.compile(r"[A-Za-z0-9]+(?:[ '’-][A-Za-z0-9]+)*")
NAMED = {
    *("gmt", "bst", "nzdt", "nzst", "utc", "muster"),
    # What is typed for a duty.
    *(word for code in DutyCode for word in code.value.split("-")),
}
STORIES = ["a-late-ferry", "p1-with-tenants", "rota", "the-review-moves", "drafts", "clocks-change"]


def hidden(text):
    return re.sub("[A-Za-z]", HIDDEN, text)


def hide(node):
    """Hide what a part of a template says, wherever it is not compared or looked up."""
    match node:
        case nodes.TemplateData():
            node.data = hidden(node.data)
        case nodes.Const(value=str()):
            node.value = hidden(node.value)
        case nodes.CondExpr():
            hide(node.expr1)
            hide(node.expr2)
        case nodes.Concat() | nodes.List():
            for each in getattr(node, "nodes", None) or node.items:
                hide(each)
        case nodes.Or() | nodes.And() | nodes.Add():
            hide(node.left)
            hide(node.right)
        case nodes.Filter(name="format"):
            pass
        case nodes.Filter():
            hide(node.node)
            if node.name in ("join", "default", "names"):
                for each in node.args:
                    hide(each)
        case nodes.Getitem():
            hide(node.node)
        case nodes.Dict():
            for pair in node.items:
                hide(pair.value)
        case nodes.Call(node=nodes.Getattr(attr="get")):
            hide(node.node.node)
            for each in node.args[1:]:
                hide(each)


def hide_all(environment, source, name, filename):
    tree = Environment._parse(environment, source, name, filename)
    for output in tree.find_all(nodes.Output):
        for each in output.nodes:
            hide(each)
    for assigned in tree.find_all(nodes.Assign):
        hide(assigned.node)
    return tree


@pytest.fixture
def all_hidden(monkeypatch, tmp_path):
    """Every template says what nobody can read, that of a time, a length or a state too."""
    own = tmp_path / "own" / "words"
    own.mkdir(parents=True)
    # As shipped, a state is said by the word that it is stored by.
    states = (message(name, "stands so", "value") for name in ("state", "alert_state"))
    (own / "ours.j2").write_text("\n".join(states))
    monkeypatch.setenv("MUSTER_TEMPLATES", str(own.parent))
    monkeypatch.setattr(templates._OnlyFacts, "_parse", hide_all)
    loading._compiled.cache_clear()
    yield
    loading._compiled.cache_clear()


def runs(text):
    """Return the runs of words and numbers of a text, without those that have no word."""
    found = (" ".join(run.split()) for run in RUN.findall(NAMES.sub(" ; ", text)))
    return [run for run in found if WORD.search(run)]


class Known:
    """What is no English of the bot's: what was typed, the playbook, and help."""

    def __init__(self, *texts):
        self.runs = {f" {run.casefold()} " for text in texts for run in runs(text)}
        self.whole = " ; ".join(self.runs)

    def has(self, run):
        """Return whether a run is a part of what is known, or is made of names alone."""
        number, _, rest = run.casefold().partition(" ")
        listed = number.isdigit() and " " in rest and f" {rest} " in self.whole
        if listed or f" {run.casefold()} " in self.whole:
            return True
        tokens = run.casefold().split(" ")
        for count in range(1, len(tokens)):
            # Such as the id and the name of a priority, side by side.
            two = (" ".join(tokens[:count]), " ".join(tokens[count:]))
            if all(f" {each} " in self.runs for each in two):
                return True
        words = [f" {word.casefold()} " for word in WORD.findall(run)]
        return all(word in self.runs or word.strip() in NAMED for word in words)


def scalars(data):
    """Yield every text and number of plain data, as text."""
    if isinstance(data, dict):
        data = [*data.keys(), *data.values()]
    if isinstance(data, list):
        for each in data:
            yield from scalars(each)
    else:
        yield " ".join(str(data).split())


def help_of(playbook):
    """Return all lines of help, usages and kinds, which a team may have its own of."""
    verbs = [v for t in tables_of(playbook, ROOT / "plugins").values() for v in t.values()]
    lines = [f"{v.name} ; {v.usage} ; {v.example}" for v in verbs]
    lines += [in_their_words(verb.help, playbook.words) for verb in verbs]
    flags = [f"{flag.name} ; {flag.example}" for v in verbs for flag in v.flags]
    return [*lines, *flags, *help_names_of(playbook, ROOT / "plugins"), *kinds_of(playbook)]


def left_of(text, known):
    return [run for run in runs(text) if not known.has(run)]


@pytest.mark.long
@pytest.mark.parametrize("story", STORIES)
@pytest.mark.usefixtures("all_hidden")
def test_nothing_that_the_bot_says_is_in_its_code(story, tmp_path, capsys):
    text = (ROOT / "rehearsals" / f"{story}.txt").read_text(encoding="utf-8")
    named = re.search(r"^# --playbook (\S+)$", text, re.MULTILINE)
    file = ROOT / (named[1] if named else "playbooks/govuk-paas.yaml")
    script = tmp_path / "story.txt"
    script.write_text(EXPECTED.sub("", text), encoding="utf-8")
    main(["rehearse", "--json", "--script", str(script), "--playbook", str(file)])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    said = [each["text"] for each in told if each["kind"] in ("reply", "post")]
    assert sum(HIDDEN in each for each in said) > 10
    playbook = load_playbook(rehearsal_settings(str(file)))
    data, _, _ = read_places(file)
    known = Known(text, *scalars(data), *help_of(playbook))
    left = {run: each for each in said for run in left_of(each, known)}
    assert left == {}


def test_what_is_in_code_would_be_seen():
    known = Known("!incident start Apps fail", "within 20 minutes, on call")
    said = f"{hidden('Triage by')} 14:05 GMT on Mon, 25 minutes, Apps fail"
    assert left_of(said, known) == ["05 GMT on Mon", "25 minutes"]
