"""What tenants read is what was published: every verb of every plugin, whoever types it where."""

import re

import pytest

from muster.bot.plugin import MusterPlugin
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT as FOLDER
from tests.conftest import playbook_of
from tests.plugins.other_plugins import OTHER
from tests.theatre import ROOM, Theatre
from tools.who_may import LINES

TENANTS, ELSEWHERE, PRIVATE = "#paas-tenants", "#elsewhere", None
COLLEAGUES, OUTSIDE = ("alex", "sam", "pat"), ("eve", "gil")

DECIDED = {
    "incident": {
        "told": "status list",
        "done": "start",
        "refused": """dismiss alerts ack timeline tasks next duties snooze stop handover note action
            update summary correct runbook park task done ticket tenants priority agree disagree
            cyber lead comms join leave fixed resolve pause resume review reopen close
            call plan drop detected report search stats""",
    },
    "comms": {
        "told": "reply",
        "done": "contact",
        "refused": """effect users doing advice draft show edit approve discard components send
            channels announced history due check maintenance""",
    },
    "escalate": {
        "refused": """help sre comms backstop cyber smt aws aiven upstream ack status paths who""",
    },
    "rota": {"refused": "now pools capacity absent back absences rest support comms"},
    "playbook": {
        "told": "about",
        "refused": """triage lead comms priorities cyber suppliers pools hours paths pausing writing
            review""",
    },
    "rehearse": {"refused": "list start resume stop as in wait pace hint owed who undo score"},
    "help": {},
    "rooms": {},
    "ours": {"told": "weather", "refused": "secrets"},
}
"""What each verb does where tenants read. A new verb is refused there; say so, or what it tells."""

SECRETS = (
    "hunter2",
    "ocelot",
    "gerbil",
    "P2",
    "PD1",
    "5xx",
    "kestrel",
    "sam",
    "pat",
    "engineering lead",
    "comms lead",
    "SRE",
    "paas-escalation",
    "INC-1",
)
"""Words of the record, of the rota and of the playbook that no tenant reads."""

OURS = {
    "ours.plug": "[Core]\nName = Ours\nModule = ours\n\n[Python]\nVersion = 3\n",
    "ours.py": '''\
"""A plugin of a third party on Muster's base."""

from errbot import botcmd

import muster.api
from muster.chat.audience import for_tenants

VERBS = muster.api.Verbs("ours")


class Ours(muster.api.MusterPlugin):
    """Verbs and commands of every kind."""

    verbs = VERBS

    @botcmd
    def ours(self, msg, args):
        """Have verbs."""
        if args == "past the gate":
            yield "hunter2"
            return
        yield from self.run(msg, args)

    @botcmd
    def beside(self, msg, args):
        """Answer without the gate."""
        return "hunter2"

    @botcmd
    @for_tenants
    def harmless(self, msg, args):
        """Answer everybody."""
        return "It is Monday."


@VERBS.verb("secrets", reference=False)
def secrets(plugin, call):
    """tell all"""
    return "hunter2"


@VERBS.for_tenants("weather")
@VERBS.verb("weather", reference=False)
def weather(plugin, call):
    """tell the weather"""
    return "It rains."
''',
}


@pytest.fixture
def tenants(tmp_path):
    """An incident with something of everything, and plugins of others."""
    folder = tmp_path / "others"
    folder.mkdir()
    for name, text in {**OTHER, **OURS}.items():
        (folder / name).write_text(text, encoding="utf-8")
    text = (FOLDER / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    room = '{ name: "#paas-tenants", says: Tenants ask here. }'
    file = tmp_path / "playbook.yaml"
    text = text.replace("tenants: []", f"tenants: [{room}]")
    text = text.replace("# - { name: phone,", "- { name: board,")
    file.write_text(text, encoding="utf-8")
    playbook = playbook_of(file.read_text(encoding="utf-8"), file.name)
    theatre = Theatre(
        rehearsal_settings(str(file)),
        playbook,
        tmp_path,
        BOT_EXTRA_PLUGIN_DIR=[str(FOLDER / "plugins"), str(folder)],
    )
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("sam", "comms", on_comms=True)
    theatre.start()
    played(theatre)
    yield theatre
    theatre.stop()


def played(theatre):
    theatre.cast("pat", "paas-sre")
    theatre.stage.alert("PD1", "router", "5xx rate high")
    for who, typed in (
        ("alex", "!incident start The ocelot is out --tenants yes --priority P2 --alert PD1"),
        ("sam", "!incident comms me"),
        ("pat", "!incident join"),
        ("alex", "!incident note the root password is hunter2"),
        ("alex", "!incident runbook kestrel failed"),
        ("alex", "!incident park The kestrel came late"),
        ("alex", "!incident task Feed the kestrel"),
        ("sam", "!comms effect gerbil apps may be slow"),
        ("sam", "!comms draft first"),
    ):
        theatre.say(who, typed)


def typed(theatre, *, but=()):
    """Every verb of every plugin, and every command that has none, as somebody types them."""
    for plugin in theatre.stage.bot.plugin_manager.plugins.values():
        verbs = getattr(plugin, "verbs", None)
        if not isinstance(plugin, MusterPlugin) or verbs is None:
            continue
        yield from (f"!{verbs.word}", f"!{verbs.word} help")
        for verb in verbs.table:
            if f"{verbs.word} {verb}" in but:
                continue
            given = LINES.get(verbs.word, {}).get(verb, "")
            for reference in ("", "1", "INC-1"):
                yield f"!{verbs.word} {verb} {given.format(r=reference)}".strip()
            yield f"!{verbs.word} help {verb}"
    for command in theatre.stage.bot.commands:
        if f"{command}" not in but:
            yield f"!{command.replace('_', ' ')}"
    yield from ("!ours past the gate", "deploy hunter2", "!launch hunter2", "!crash hunter2")
    yield from ("@muster timeline", "muster: incident timeline", "!Incident Timeline")
    yield from ("!incident timeline\n!rota now", "!incidents", "!help incident", "!nothing")


AMONG_TENANTS = [
    *((who, TENANTS) for who in (*COLLEAGUES, *OUTSIDE)),
    *((who, room) for who in OUTSIDE for room in (ELSEWHERE, PRIVATE)),
]
DOES = ("incident start", "comms contact")


@pytest.mark.parametrize(("who", "room"), AMONG_TENANTS)
def test_nothing_of_the_record_is_told_or_changed_where_tenants_read(tenants, who, room):
    before, lines = tenants.services.journal.position(), list(typed(tenants, but=DOES))
    assert len(lines) > 300
    for line in lines:
        tenants.heard.clear()
        tenants.stage.say(who, line, room)
        told = [s.text for s in tenants.heard if (s.room or s.to) in (room or who, who)]
        found = [w for w in SECRETS for text in told if re.search(rf"\b{w}\b", text)]
        assert not found, f"{line}: {told}"
        assert tenants.services.journal.position() == before, line


@pytest.mark.parametrize("room", [ROOM, "#paas-internal"])
def test_in_the_teams_rooms_all_of_it_is_told(tenants, room):
    for who in (*COLLEAGUES, *OUTSIDE):
        assert "hunter2" in tenants.say(who, "!incident timeline", room)
        assert "hunter2" in tenants.say(who, "!ours secrets", room)
        assert "hunter2" in tenants.say(who, "!beside", room)


def test_the_team_is_told_all_of_it_in_private_and_wherever_it_asks(tenants):
    for who in COLLEAGUES:
        for room in (PRIVATE, ELSEWHERE):
            assert "hunter2" in tenants.say(who, "!incident timeline", room)


def test_a_word_that_is_no_command_is_answered_with_what_is_published(tenants):
    assert tenants.say("eve", "!xyzzy", TENANTS).startswith("For what we publish, see")


def test_every_verb_is_decided_on(tenants):
    for plugin in tenants.stage.bot.plugin_manager.plugins.values():
        if not isinstance(plugin, MusterPlugin) or not plugin.verbs.table:
            continue
        decided = {d: words.split() for d, words in DECIDED[plugin.verbs.word].items()}
        known = {verb for verbs in decided.values() for verb in verbs}
        assert set(plugin.verbs.table) == known, f"decide on each verb of !{plugin.verbs.word}"
        for verb in plugin.verbs.table:
            handler = plugin.verbs.handler_for_tenants(verb)
            assert (handler is None) is (verb in decided.get("refused", ())), verb


@pytest.mark.parametrize("command", ["timeline", "status", "note it is slow", "resolve it is over"])
def test_somebody_of_the_team_is_told_where_to_ask(tenants, command):
    answer = tenants.say("alex", f"!incident {command}", TENANTS)
    assert answer == (
        "I do not speak of that here, as people outside the team read it, and nothing was done."
        " Ask in #paas-incident, or me in private."
    )


def test_a_tenant_is_told_what_was_published_and_no_more(tenants):
    asked = ("!incident status", "!incident list", "!incident status INC-1")
    for line in asked:
        assert tenants.say("eve", line, TENANTS).startswith("We have published no problem now.")
    tenants.say("sam", "!comms announced StatusPage Some apps are slow --next 10:40")
    for line in asked:
        for room in (TENANTS, PRIVATE):
            answer = tenants.say("eve", line, room)
            assert "We published at 10:00 GMT: “Some apps are slow”" in answer
            assert "We write again by 10:40 GMT" in answer
            assert "https://status.cloud.service.gov.uk/" in answer
            assert "ocelot" not in answer


def test_what_one_tenant_was_told_by_another_way_is_not_published(tenants):
    tenants.say("sam", "!comms announced phone The tax team may try again at noon")
    assert "no problem" in tenants.say("eve", "!incident status", TENANTS)


def test_a_draft_that_was_sent_is_quoted_as_it_was_sent(tenants):
    tenants.say("sam", "!comms send 1 --in StatusPage")
    assert "Gerbil apps may be slow" in tenants.say("eve", "!incident status", TENANTS)


def test_a_draft_that_was_written_anew_after_it_was_copied_is_not_quoted(tenants):
    tenants.say("sam", "!comms send 1 --in board")
    tenants.say("sam", "!comms edit 1 Nobody has read this kestrel")
    tenants.say("sam", "!comms announced board")
    answer = tenants.say("eve", "!incident status", TENANTS)
    assert answer.startswith("There is a problem, of which we last wrote at 10:00 GMT.")
    assert "kestrel" not in answer


def test_of_a_restricted_incident_not_even_what_was_published_is_told(tenants):
    tenants.say("sam", "!comms announced StatusPage Some apps are slow")
    tenants.say("alex", "!incident cyber yes")
    assert "no problem" in tenants.say("eve", "!incident status", TENANTS)


def test_a_tenant_may_report_a_problem_and_the_team_hears_of_it(tenants):
    answer = tenants.say("eve", "!incident start Logins fail", TENANTS)
    assert answer.startswith("Thank you, eve: it is recorded for the team. For what we publish,")
    assert tenants.incident(2).title == "Logins fail"
    assert any(place == ROOM and "Logins fail" in text for place, text in tenants.posts)
    again = tenants.say("eve", "!incident start Logins fail", TENANTS)
    assert again == answer
    assert tenants.services.incidents.last_number() == 2


def test_whoever_of_the_team_declares_there_hears_the_rest_in_private(tenants):
    answer = tenants.say("pat", "!incident start Logins fail", TENANTS)
    assert "the rest is with you in private" in answer
    assert "INC-2" not in answer
    assert any(place == "pat" and "INC-2 declared" in text for place, text in tenants.posts)


def test_the_team_keeps_a_tenants_question_where_it_was_asked(tenants):
    assert tenants.say("sam", "!comms contact Tax asked about logins", TENANTS) == "Kept, sam."
    assert tenants.kinds()[-1] == "tenant_asked"
    refused = tenants.say("eve", "!comms contact Tax asked about logins", TENANTS)
    assert refused.startswith("I do not speak of that here")


def test_a_command_that_is_marked_is_done_everywhere_and_others_are_not_even_begun(tenants):
    assert tenants.say("eve", "!harmless", TENANTS) == "It is Monday."
    assert tenants.say("eve", "!ours weather", TENANTS) == "It rains."
    others = tenants.stage.bot.plugin_manager.plugins["Other"]
    others.answered.clear()
    assert "I do not speak of that here" in tenants.say("alex", "!several", TENANTS)
    assert not others.answered.is_set()
    assert tenants.say("eve", "we deploy hunter2", TENANTS) == ""


def test_a_tenant_who_takes_part_is_of_the_team_elsewhere_and_not_where_tenants_read(tenants):
    tenants.say("eve", "!incident start Logins fail", PRIVATE)
    assert "do not speak" in tenants.say("eve", "!incident timeline 2", PRIVATE)
    tenants.say("alex", "!incident lead 2 @eve", ROOM)
    if tenants.incident(2).engineering_lead and tenants.incident(2).engineering_lead.name == "eve":
        assert "Logins fail" in tenants.say("eve", "!incident timeline 2", PRIVATE)
    assert "do not speak" in tenants.say("eve", "!incident timeline 2", TENANTS)


def test_without_public_links_tenants_are_told_where_to_look_all_the_same(on_playbook):
    ferry = on_playbook(FOLDER / "playbooks" / "harbour-ferry.yaml")
    ferry.cast("alex", "crew", on_support=True)
    for who in ("eve", "alex"):
        answer = ferry.say(who, "!playbook about", "#passengers")
        assert answer == "For what we publish, see the boards on the quay"
