"""A plugin of somebody else's that registers what cannot be is told so, and harms nobody."""

import threading

import pytest

import muster.api
import muster.bot.plugin
from muster.__main__ import main
from muster.duties import Duty
from muster.gateways.simulated_sending import SimulatedSending
from muster.rehearsal.command import rehearsal_settings
from muster.runtime.contracts import WrongContract
from tests.theatre import Theatre


@pytest.fixture
def plugin(theatre):
    """Return a third party's plugin of a name whose `begin` is a function of it, not active yet."""
    made = []

    def of(name, begin=lambda plugin: None, verbs=None):
        verbs = muster.api.Verbs(name.lower()) if verbs is None else verbs
        kind = type(name, (muster.api.MusterPlugin,), {"verbs": verbs, "begin": begin})
        made.append(kind(theatre.stage.bot, name))
        return made[-1]

    yield of
    for each in made:
        if each.is_activated:
            each.deactivate()


def refusal(plugin):
    """Activate a plugin as Errbot does; return why it did not become active."""
    with pytest.raises(WrongContract) as caught:
        plugin.activate()
    plugin.deactivate()
    assert not plugin.is_activated
    return str(caught.value)


def goes_on(theatre):
    """Assert that the bot and its own plugins work."""
    assert "INC-1" in theatre.say("alex", "!incident start Router fails --priority P1")
    theatre.pass_time(hours=1)
    assert "nudged" in theatre.kinds()


@pytest.mark.parametrize(
    ("begin", "wrong"),
    [
        (
            lambda plugin: plugin.follow("vip.told", lambda: None, {"declared"}),
            "what vip.told tells is <lambda>(); it is a function of (event)",
        ),
        (
            lambda plugin: plugin.follow("vip.told", print, {"declard"}),
            "vip.told follows 'declard', which nobody records; did you mean declared?",
        ),
        (lambda plugin: plugin.follow("vip told", print), "a follower of Vip has the name"),
        (
            lambda plugin: plugin.owe("vip.call", lambda: [1]),
            "the rule vip.call is <lambda>(); it is a function of (view)",
        ),
        (lambda plugin: plugin.have_done("vip.do", None), "the move vip.do is None"),
        (
            lambda plugin: plugin.keep_time("vip.look", print, lambda: None),
            "when vip.look looks again is <lambda>(); it is a function of (now)",
        ),
        (lambda plugin: plugin.bring(object()), "object has the name None; a gateway has"),
    ],
)
def test_what_cannot_be_is_told_with_what_was_given_and_what_is_valid(
    theatre, plugin, begin, wrong
):
    assert wrong in refusal(plugin("Vip", begin))
    goes_on(theatre)


def test_a_plugin_without_verbs_is_told_what_to_write(theatre, plugin):
    assert 'Vip has no verbs; write verbs = muster.api.Verbs("vip")' in refusal(
        plugin("Vip", verbs={})
    )


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        (
            lambda plugin: plugin.follow("vip.told", lambda event: None, {"declared"}),
            "the follower vip.told of Other is there already, by Vip",
        ),
        (
            lambda plugin: plugin.owe("vip.call", lambda view: []),
            "the duty vip.call of Other is there already, by Vip",
        ),
        (
            lambda plugin: plugin.bring(SimulatedSending("teamchat")),
            "the gateway teamchat is brought by Vip already",
        ),
    ],
)
def test_of_two_plugins_that_claim_a_name_the_first_keeps_it(theatre, plugin, claim, wrong):
    first, second = plugin("Vip", claim), plugin("Other", claim)
    first.activate()
    assert wrong in refusal(second)
    assert first.is_activated
    first.deactivate()
    second.activate()
    assert second.is_activated
    goes_on(theatre)


def test_a_duty_that_the_bot_has_is_not_anothers(theatre, plugin):
    vip = plugin("Vip", lambda plugin: plugin.owe("triage", lambda view: []))
    assert "the duty triage of Vip is the bot's own; call yours otherwise" in refusal(vip)


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        (lambda view: ["call"], "it returns str where it is to return Duty"),
        (lambda view: None, "it returns NoneType; it is to return a list of Duty"),
        (
            lambda view: [duty_of(view, says=None)],
            "the duty vip.call has no sentence; give it one with says=",
        ),
    ],
)
def test_a_rule_that_returns_what_is_no_duty_is_said_once_and_keeps_nothing_back(
    theatre, plugin, given, wrong, caplog
):
    plugin("Vip", lambda plugin: plugin.owe("vip.call", given)).activate()
    goes_on(theatre)
    [said] = [r for r in caplog.records if r.levelname == "ERROR" and "vip.call" in r.getMessage()]
    assert said.getMessage() == f"the duty vip.call fails for INC-1: {wrong}"


def duty_of(view, says="call the customer"):
    at = view.incident.declared_at
    return Duty("vip.call", "vip.call", at, at, at, view.incident.leads, view.clock, says=says)


def test_a_duty_of_a_plugins_own_is_asked_for_in_its_words(theatre, plugin):
    plugin("Vip", lambda plugin: plugin.owe("vip.call", lambda v: [duty_of(v)])).activate()
    theatre.say("alex", "!incident start Router fails --priority P1")
    assert "call the customer" in theatre.say("alex", "!incident next")


def test_one_that_is_activated_again_registers_again(theatre, plugin):
    vip = plugin("Vip", lambda plugin: plugin.owe("vip.call", lambda view: []))
    vip.activate()
    vip.deactivate()
    vip.activate()
    assert vip.is_activated


def test_one_that_raises_is_not_there_and_leaves_nothing(theatre, plugin):
    def begin(plugin):
        plugin.owe("vip.call", lambda view: [])
        plugin.bring(SimulatedSending("teamchat"))
        raise RuntimeError("a plugin of somebody's fails")

    vip = plugin("Vip", begin)
    with pytest.raises(RuntimeError):
        vip.activate()
    vip.deactivate()
    assert "teamchat" not in theatre.services.gateways
    plugin("Other", lambda plugin: plugin.owe("vip.call", lambda view: [])).activate()
    goes_on(theatre)


def test_one_that_registers_in_a_loop_is_stopped(theatre, plugin):
    def begin(plugin):
        for number in range(10**6):
            plugin.follow(f"vip.{number}", lambda event: None, {"declared"})

    assert "Vip registers more than 100 of this: follower" in refusal(plugin("Vip", begin))
    goes_on(theatre)


def test_one_that_hangs_is_left_behind_and_registers_nothing_later(theatre, plugin, monkeypatch):
    monkeypatch.setattr(muster.bot.plugin, "_TO_BEGIN", 0.05)
    goes, late = threading.Event(), []

    def begin(plugin):
        goes.wait(10)
        try:
            plugin.owe("vip.call", lambda view: [])
        except WrongContract as wrong:
            late.append(str(wrong))
        done.set()

    done = threading.Event()
    assert "Vip.begin has not come to an end within 0.05 seconds" in refusal(plugin("Vip", begin))
    goes.set()
    assert done.wait(10)
    assert late == ["Vip was given up, and registers nothing any more"]
    goes_on(theatre)


def test_verbs_are_held_to_what_they_are():
    verbs = muster.api.Verbs("vip")
    with pytest.raises(WrongContract, match=r"what handles the verb list is <lambda>\(plugin\)"):
        verbs.verb("list")(lambda plugin: "")
    with pytest.raises(WrongContract, match="no docstring, its line of help"):
        verbs.verb("list")(lambda plugin, call: "")
    with pytest.raises(WrongContract, match="the verb list has refrence; valid: example, refer"):
        verbs.verb("list", refrence=False)

    def listed(plugin, call):
        """list them"""

    verbs.verb("list")(listed)
    with pytest.raises(WrongContract, match="vip has two verbs list"):
        verbs.verb("list")(listed)
    with pytest.raises(WrongContract, match="there is no verb lst for tenants; there are: list"):
        verbs.for_tenants("lst")(listed)


# ---- from a folder of somebody's, as an operator sees it

WRONG = """\
import muster.api


class {name}(muster.api.MusterPlugin):
    verbs = muster.api.Verbs("{word}")

    def begin(self):
        {begins}
"""


@pytest.fixture
def folders(tmp_path):
    """Write plugins with these beginnings into folders; return those."""

    def written(**begins):
        for name, line in begins.items():
            word = name.lower()
            (tmp_path / word).mkdir()
            text = WRONG.format(name=name, word=word, begins=line)
            (tmp_path / word / f"{word}.py").write_text(text)
            (tmp_path / word / f"{word}.plug").write_text(
                f"[Core]\nName = {name}\nModule = {word}\n"
            )
        return [tmp_path / name.lower() for name in begins]

    return written


BEGINS = {
    "Aha": 'self.bring(muster.api.SimulatedSending("teamchat"))',
    "Bad": 'self.follow("bad.told", print, {"declard"})',
    "Clash": 'self.bring(muster.api.SimulatedSending("teamchat"))',
    "Down": 'raise RuntimeError("no key")',
}


def test_each_is_told_in_one_plain_line_and_the_others_are_there(folders, tmp_path, playbook):
    (tmp_path / "data").mkdir()
    settings = rehearsal_settings(plugins=folders(**BEGINS))
    theatre = Theatre(settings, playbook, tmp_path / "data")
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.start()
    try:
        said = [
            each.says.partition(" is not there: ")[2] for each in theatre.stage.bot.plugin_faults
        ]
        assert said == [
            "bad.told follows 'declard', which nobody records; did you mean declared? The kinds "
            "are listed in docs/extending/events.md, and one of your own has a dot, such as "
            "vip.called at bad.py, line 8.",
            "the gateway teamchat is brought by Aha already at clash.py, line 8.",
            "RuntimeError at down.py, line 8, no key.",
        ]
        goes_on(theatre)
    finally:
        theatre.stop()


def test_the_check_says_the_same(folders, capsys, monkeypatch):
    monkeypatch.setenv("MUSTER_PLUGINS", ",".join(map(str, folders(**BEGINS))))
    assert main(["check"]) == 1
    out = capsys.readouterr().out
    assert "the gateway teamchat is brought by Aha already" in out
    assert "did you mean declared?" in out
    assert "Plugins of others that start: Aha." in out
