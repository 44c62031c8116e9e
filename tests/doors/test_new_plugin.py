"""`python -m muster new plugin` writes a plugin that runs, and the test kit that its test uses."""

import re
import subprocess
import sys
from textwrap import dedent

import pytest

from muster import testing
from muster.__main__ import main
from muster.testing import RehearsedBot
from tests.conftest import ROOT


@pytest.fixture
def made(tmp_path, monkeypatch, capsys):
    """Have plugins written, in a folder of nobody's; return the status, and what was printed."""
    monkeypatch.chdir(tmp_path)

    def new(name):
        status = main(["new", "plugin", name])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return new


@pytest.fixture
def tried(tmp_path):
    """Run pytest as somebody else does, in their own folder, on a test of theirs."""

    def run(*arguments, test=None, conftest="", **files):
        (tmp_path / "conftest.py").write_text(conftest)
        for name, text in files.items():
            (tmp_path / name.replace("_plug", ".plug").replace("_py", ".py")).write_text(text)
        if test is not None:
            head = 'pytest_plugins = ["muster.testing"]\n'
            (tmp_path / "test_it.py").write_text(head + dedent(test))
            arguments = (*arguments, "test_it.py")
        done = subprocess.run(  # noqa: S603 - this interpreter, our own test
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments],
            cwd=tmp_path,
            env={"PYTHONPATH": str(ROOT), "PATH": ""},
            capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    return run


DOCUMENT = (ROOT / "docs" / "extending" / "testing.md").read_text(encoding="utf-8")


def test_the_example_of_the_document_is_a_test_of_what_is_written(made, tried):
    made("lunch")
    [example] = re.findall(r"^```python\n(.*?)^```", DOCUMENT, re.DOTALL | re.MULTILINE)
    overridden = """
        import pytest

        @pytest.fixture
        def muster_plugins():
            return ["lunch"]
    """
    status, out = tried(test=dedent(overridden) + example)
    assert status == 0, out


def test_the_document_names_all_that_the_kit_has():
    public = {name for name in dir(RehearsedBot) if not name.startswith("_")}
    public |= {"heard", "effects", "failures", "stage", "playbook"}
    fixtures = {name for name in testing.__all__ if name != "RehearsedBot"}
    assert {name for name in public | fixtures if f"`{name}" not in DOCUMENT} == set()


@pytest.mark.parametrize("name", ["lunch", "on_call_notes"])
def test_what_is_written_runs_and_passes_its_own_test(made, tried, tmp_path, name):
    status, out = made(name)
    assert status == 0
    assert f"-m pytest {name}" in out
    assert f"MUSTER_PLUGINS={tmp_path / name}" in out
    assert len((tmp_path / name / "README.md").read_text().splitlines()) == 5
    status, out = tried(name)
    assert status == 0, out
    assert "3 passed" in out


def test_it_is_rehearsed_as_it_is_printed(made, tmp_path, monkeypatch, capsys):
    made("lunch")
    script = tmp_path / "script.txt"
    script.write_text(
        "cast alex paas-sre on-support\n#paas-incident alex> !incident start Apps fail\n"
        "#paas-incident alex> !lunch list\nexpect INC-1: 0 done\n"
    )
    assert main(["rehearse", "--plugins", "lunch", "--script", str(script)]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("name", "why"),
    {
        "on-call": "such as on_call.",
        "Lunch": "such as lunch.",
        "1x": "write two small letters or more",
        "class": "is a word of Python’s own",
        "json": "is a module that Python has already",
        "pytest": "is a module that Python has already",
        "rota": "is a plugin or a command of Muster or Errbot already",
        "es_calate": "is a plugin or a command of Muster or Errbot already",
        "rooms": "is a plugin or a command of Muster or Errbot already",
        "chatroom": "is a plugin or a command of Muster or Errbot already",
        "../lunch": "such as lunch.",
    }.items(),
)
def test_a_name_that_cannot_be_is_refused_in_a_line_and_nothing_is_written(
    made, tmp_path, name, why
):
    status, out = made(name)
    assert status == 1
    assert why in out
    assert out.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_stays_as_it_is(made, tmp_path):
    (tmp_path / "lunch").mkdir()
    (tmp_path / "lunch" / "lunch.py").write_text("mine")
    assert made("lunch") == (
        1,
        "lunch/ is there already, and nothing was written: choose another name.\n",
    )
    assert (tmp_path / "lunch" / "lunch.py").read_text() == "mine"


LUNCH_PLUG = "[Core]\nName = Lunch\nModule = lunch\n"
LUNCH = """
import muster.api
from errbot import botcmd


class Lunch(muster.api.MusterPlugin):
    verbs = muster.api.Verbs("lunch")

    @botcmd
    def lunch(self, msg, args):
        yield from self.run(msg, args)

    def begin(self):
        self.follow("lunch.actions", self.on_action, {"action_taken"})

    def on_action(self, event):
        raise RuntimeError(f"no appetite for {event.data['text']}")


@Lunch.verbs.verb("spoil", reference=False)
def spoil(plugin, call):
    '''spoil it'''
    raise RuntimeError("spoilt")


@Lunch.verbs.verb("menu", reference=False)
def menu(plugin, call):
    '''what there is'''
    return "soup"
"""


def test_the_kit_has_people_rooms_time_gateways_and_the_record(tried):
    status, out = tried(
        test="""
        from datetime import datetime

        def test_people_and_rooms(muster_bot):
            assert "INC-1 declared" in muster_bot.say("alex", "!incident start Apps fail")
            assert muster_bot.incident().reference == "INC-1"
            assert "You are comms lead" in "".join(
                muster_bot.told("sam") if muster_bot.tell("alex", "!incident comms sam") else [])
            assert muster_bot.said_in("#paas-incident")
            assert "role_taken" in muster_bot.kinds()
            muster_bot.cast("kim", "paas-sre")
            assert "Noted" in muster_bot.say("kim", "!incident note Looking", "#paas-internal")
            assert muster_bot.events()[-1].who.name == "kim"

        def test_time(muster_bot):
            muster_bot.clock(2026, 3, 3, 14, 0)
            muster_bot.say("alex", "!incident start Apps fail --priority P1 --tenants yes")
            assert muster_bot.owed()
            muster_bot.pass_time(minutes=25)
            assert (muster_bot.now.hour, muster_bot.now.minute) == (14, 25)
            assert muster_bot.posts
            muster_bot.move_clock(hours=1)
            assert muster_bot.now.hour == 15
            muster_bot.restart()
            assert "INC-1" in muster_bot.say("alex", "!incident status")

        def test_gateways(muster_bot):
            assert "pagerduty" in muster_bot.gateways
            muster_bot.alert("PD1", "5xx rate high")
            muster_bot.fail("pagerduty")
            muster_bot.say("alex", "!incident ack PD1")
            assert [each.outcome for each in muster_bot.effects] == ["delayed"]
            muster_bot.restore("pagerduty")
            muster_bot.pass_time(minutes=5)
            assert [each.outcome for each in muster_bot.effects] == ["done"]

        def test_a_room_that_is_shut(muster_bot):
            muster_bot.fail("#paas-incident", 1)
            assert muster_bot.say("alex", "!incident start Apps fail") == ""
            assert "INC-1" in muster_bot.say("alex", "!incident status")
            muster_bot.remove("#paas-internal")
            assert muster_bot.say("alex", "!incident status", "#paas-internal") == ""

        def test_two_bots_on_other_playbooks(start_muster):
            ferry, paas = start_muster(playbook="harbour-ferry"), start_muster(cast={})
            assert ferry.playbook.timezone != paas.playbook.timezone
            assert "INC-1" in ferry.say("alex", "!incident start The ramp is stuck")
            assert paas.incident() is None
        """
    )
    assert status == 0, out


def test_what_fails_in_a_plugin_fails_its_test(tried):
    status, out = tried(
        lunch_plug=LUNCH_PLUG,
        lunch_py=LUNCH,
        test="""
        import pytest

        def test_it_answers(muster_bot):
            assert muster_bot.say("alex", "!lunch menu") == "soup"

        def test_an_answer_that_is_a_fault_is_no_answer(muster_bot):
            with pytest.raises(AssertionError, match="spoilt"):
                muster_bot.say("alex", "!lunch spoil")
            muster_bot.failures.clear()

        def test_a_follower_that_raises(muster_bot):
            muster_bot.say("alex", "!incident start Apps fail")
            muster_bot.say("alex", "!incident action Eat")
        """,
    )
    assert status == 1
    assert "3 passed, 1 error" in out
    assert "RuntimeError: no appetite for Eat" in out
    assert "lunch.py" in out


def test_a_gateway_that_a_plugin_brings_is_played_like_ours(tried):
    brings = 'self.bring(muster.api.SimulatedSending("teamchat"))'
    status, out = tried(
        lunch_plug=LUNCH_PLUG,
        lunch_py=LUNCH.replace(
            'self.follow("lunch.actions", self.on_action, {"action_taken"})', brings
        ),
        test="""
        import muster.api
        import pytest

        def test_it(muster_bot):
            assert "teamchat" in muster_bot.gateways
            muster_bot.fail("teamchat")
            with pytest.raises(muster.api.Unavailable):
                muster_bot.services.gateways["teamchat"].probe()
            muster_bot.restore("teamchat")
            assert muster_bot.services.gateways["teamchat"].probe()
            with pytest.raises(KeyError):
                muster_bot.fail("teamchap")
        """,
    )
    assert status == 0, out


def test_a_plugin_that_does_not_start_fails_the_test_in_its_line(tried):
    status, out = tried(
        lunch_plug=LUNCH_PLUG,
        lunch_py="import a_library_that_is_nowhere",
        test="def test_it(muster_bot): pass",
    )
    assert status == 1
    assert "lunch.plug is not there: ModuleNotFoundError at lunch.py, line 1" in out
    assert "Traceback" not in out


def test_nothing_reaches_an_address_and_what_was_changed_is_put_back(tried):
    status, out = tried(
        test="""
        import logging
        import socket

        import pytest

        from muster.rehearsal.isolation import ReachedOutside

        handlers = list(logging.getLogger().handlers)

        def test_it(muster_bot):
            with pytest.raises(ReachedOutside), socket.socket() as there:
                there.connect(("127.0.0.1", 9))

        def test_afterwards():
            with pytest.raises(ConnectionRefusedError), socket.socket() as there:
                there.connect(("127.0.0.1", 9))
            assert not [h for h in logging.getLogger().handlers if "errbot" in str(type(h))]
        """
    )
    assert status == 0, out


def test_it_works_beside_errbots_own_fixture(tried, tmp_path):
    status, out = tried(
        "-p", "errbot.backends.test",
        lunch_plug=LUNCH_PLUG,
        lunch_py=LUNCH.replace("raise RuntimeError(f", "return str(f"),
        test=f"""
        extra_plugin_dir = {str(tmp_path)!r}
        extra_config = {{"AUTOINSTALL_DEPS": False, "BOT_PLUGIN_INDEXES": ()}}

        def test_both(muster_bot, testbot):
            assert "soup" in testbot.exec_command("!lunch menu")
            assert muster_bot.say("alex", "!lunch menu") == "soup"
            assert muster_bot.incident() is None

        def test_errbots_alone(testbot):
            assert "soup" in testbot.exec_command("!lunch menu")
        """,
    )  # fmt: skip
    assert status == 0, out


def test_who_does_not_use_it_imports_nothing_of_the_bot():
    done = subprocess.run(
        [sys.executable, "-c", "import muster.testing, sys; print([m for m in sys.modules "
         "if m.split('.')[0] in ('errbot', 'pydantic', 'sqlalchemy') or m.count('.') > 1 "
         "and m.startswith('muster.')])"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_without_pytest_it_says_what_to_type():
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.modules['pytest'] = None; import muster.testing"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr.splitlines()[-1] == (
        "ModuleNotFoundError: muster.testing needs pytest. Type: pip install 'muster[testing]'"
    )
