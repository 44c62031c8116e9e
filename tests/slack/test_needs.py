"""What the bot needs of Slack, the manifests that ask for it, and how it says what is missing."""

import json
import re

import jsonschema
import pytest
import yaml

from muster.bot.slack_needs import places, said
from muster.slack import events, needs
from muster.slack.directory import SlackChannel
from muster.slack.needs import Lack, Purpose, SlackRoom
from tests.conftest import ROOT, messages_in, shipped_templates
from tests.slack.stand_in import EVERY_SCOPE

ALL = frozenset(scope.name for scope in needs.SCOPES)
MANIFESTS = {
    "slack-manifest.yaml": None,
    "slack-manifest-http.yaml": f"https://muster.example.org{needs.REQUEST_PATH}",
}


def text_of(file):
    return (ROOT / "deploy" / file).read_text(encoding="utf-8")


def room(name="#paas-incident", **channel):
    given = {"joined": True, **channel}
    return SlackRoom(name, SlackChannel("C01INC", name[1:], **given))


def codes(lacks):
    return [(each.code, each.weight) for each in lacks]


# The manifests.


@pytest.mark.parametrize("file", MANIFESTS)
def test_a_manifest_is_one_by_slacks_own_schema(file):
    schema = json.loads((ROOT / "tests/slack/specs/manifest.json").read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(text_of(file)), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"display_information": {"nam": "Muster"}}, schema)


@pytest.mark.parametrize(("file", "url"), MANIFESTS.items())
def test_a_manifest_asks_for_all_that_the_bot_needs_and_nothing_else(file, url):
    assert yaml.safe_load(text_of(file)) == needs.manifest(url)


@pytest.mark.parametrize("file", MANIFESTS)
def test_what_only_some_playbooks_ask_for_is_in_a_manifest_to_be_taken_in(file):
    offered = re.findall(r"^      # - (\S+)$", text_of(file), re.M)
    assert offered == [each.name for each in needs.SCOPES if each.purpose in needs.ASKED_FOR]
    taken_in = text_of(file).replace("      # - ", "      - ")
    assert set(yaml.safe_load(taken_in)["oauth_config"]["scopes"]["bot"]) == ALL


def test_each_event_has_its_scope_in_the_manifest():
    bot = needs.manifest()["oauth_config"]["scopes"]["bot"]
    for each in needs.EVENTS:
        assert each.scope in bot, each.name


def test_every_event_that_is_asked_for_is_one_that_the_bot_heeds():
    heeded = {*events.NEWS, "message.channels", "message.groups", "message.im", "reaction_added"}
    assert {each.name for each in needs.EVENTS} <= heeded


def test_the_slash_commands_are_the_words_of_the_plugins_and_their_hints_are_understood(theatre):
    plugins = theatre.stage.bot.plugin_manager.plugins
    found = (getattr(plugin, "verbs", None) for plugin in plugins.values())
    # A plugin without verbs has no command of that word.
    verbs = {each.word: each.table for each in found if each is not None and each.table}
    assert {each.word for each in needs.SLASH} == set(verbs)
    for each in needs.SLASH:
        assert each.hint.split()[0] in verbs[each.word], each.word


# Scopes.


def test_a_token_with_every_scope_lacks_none():
    assert needs.scopes_missing(ALL, frozenset(Purpose)) == []


@pytest.mark.parametrize("scope", needs.SCOPES, ids=lambda scope: scope.name)
def test_a_scope_that_is_missing_is_wrong_where_the_bot_needs_it_and_a_note_elsewhere(scope):
    given = ALL - {scope.name, *scope.or_else}
    lacks = [each for each in needs.scopes_missing(given, ()) if each.facts["scope"] == scope.name]
    if scope.purpose in needs.ASKED_FOR:
        assert lacks == []
        lacks = [
            each
            for each in needs.scopes_missing(given, {scope.purpose})
            if each.facts["scope"] == scope.name
        ]
        assert codes(lacks) == [("scope", "wrong")]
    else:
        weight = "wrong" if scope.purpose is Purpose.SERVE else "note"
        assert codes(lacks) == [("scope", weight)]


def test_a_scope_that_allows_more_serves_as_well():
    given = (ALL - {"channels:write.topic"}) | {"channels:manage"}
    assert needs.scopes_missing(given, ()) == []
    assert len(needs.scopes_missing(given - {"channels:manage"}, ())) == 1


def test_where_slack_does_not_say_which_scopes_there_are_none_is_called_missing():
    assert needs.at_start(None, [], None) == []
    assert {each.code for each in needs.at_start(frozenset(), [], None)} == {"scope"}


def test_the_scopes_are_ones_that_methods_and_events_ask_for():
    of_events = {each.scope for each in needs.EVENTS}
    assert EVERY_SCOPE | of_events >= ALL


# Rooms.


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (SlackRoom("#paas-incident", None), "room_unseen"),
        (room(is_archived=True), "room_archived"),
        (room(is_archived=True, joined=False), "room_archived"),
        (room(joined=False), "room_not_joined"),
        (SlackRoom("#cyber", SlackChannel("C1", "cyber", joined=True), True), "room_public"),
    ],
)
def test_a_room_of_no_use_is_told_by_itself(place, code):
    assert codes(needs.wrong_with_rooms([place])) == [(code, "wrong")]
    assert codes(needs.wrong_with_rooms([room("#other"), place])) == [(code, "wrong")]


def test_a_room_that_serves_is_not_told():
    secret = SlackRoom("#cyber", SlackChannel("C1", "cyber", joined=True, is_private=True), True)
    assert needs.wrong_with_rooms([room(), secret]) == []


def test_a_bot_that_is_in_none_of_its_rooms_is_told_so_once():
    lost = [SlackRoom("#one", None), room("#two", joined=False)]
    [lack] = needs.wrong_with_rooms(lost)
    assert (lack.code, lack.rooms) == ("nowhere", ("#one", "#two"))
    # An archived one is not mended by an invitation.
    assert len(needs.wrong_with_rooms([*lost, room("#three", is_archived=True)])) == 3


def test_rooms_are_looked_for_by_their_channel_on_slack(playbook):
    asked = []
    made = [*places(playbook, asked.append)]
    assert asked[:2] == ["#paas-incident", "#paas-internal"]
    assert [each.name for each in made if each.need_to_know] == list(playbook.cyber.need_to_know)


# Clocks, people, tokens.


@pytest.mark.parametrize(
    ("ahead_by", "facts"),
    [
        (None, None),
        (0.0, None),
        (10.0, None),
        (-10.0, None),
        (42.4, {"seconds": 42, "slow": True}),
        (-3600.0, {"seconds": 3600, "slow": False}),
    ],
)
def test_clocks_that_are_apart_are_told_with_which_way(ahead_by, facts):
    lacks = needs.clocks_apart(ahead_by)
    assert [each.facts for each in lacks] == ([facts] if facts else [])


@pytest.mark.parametrize(
    ("user", "expected"),
    [
        ({"id": "U1"}, []),
        ({"id": "U1", "deleted": False, "is_bot": None}, []),
        (None, ["person_unknown"]),
        ({"id": "U1", "deleted": True}, ["person_gone"]),
        ({"id": "U1", "is_bot": True}, ["person_is_an_app"]),
    ],
)
def test_a_member_id_of_nobody_who_can_be_asked_is_told(user, expected):
    assert [each.code for each in needs.wrong_with_person("alex", "U1", user)] == expected


@pytest.mark.parametrize(
    ("app", "token", "differ"),
    [
        ("A01", "xapp-1-A01-123-abc", False),
        ("A01", "xapp-1-A02-123-abc", True),
        (None, "xapp-1-A02-123-abc", False),
        ("A01", "xapp-of-an-odd-form", False),
        ("A01", "xapp-", False),
    ],
)
def test_tokens_of_two_apps_are_told_where_that_can_be_seen(app, token, differ):
    assert bool(needs.apps_differ({"app_id": app}, token)) == differ


# Sentences.

EVERY_LACK = [
    *needs.scopes_missing(frozenset(), frozenset(Purpose)),
    *(
        needs.token_refused(variable, code, needed)
        for variable in ("MUSTER_SLACK_BOT_TOKEN", "MUSTER_SLACK_APP_TOKEN")
        for code in sorted(needs.FINAL | {"org_login_required", "team_added_to_org", "brand_new"})
        for needed in ("", "connections:write")
    ),
    *needs.wrong_with_rooms([SlackRoom("#one", None), room("#two", joined=False)]),
    *needs.wrong_with_rooms([room("#z"), SlackRoom("#one", None), room("#two", joined=False)]),
    *needs.wrong_with_rooms([room("#z"), room("#one", is_archived=True)]),
    *needs.wrong_with_rooms(
        [SlackRoom("#cyber", SlackChannel("C1", joined=True), need_to_know=True)]
    ),
    *needs.wrong_with_person("alex", "U1", None),
    *needs.wrong_with_person("alex", "U1", {"deleted": True}),
    *needs.wrong_with_person("alex", "U1", {"is_bot": True}),
    *needs.clocks_apart(42),
    *needs.clocks_apart(-42),
    *needs.apps_differ({"app_id": "A01"}, "xapp-1-A02-123-abc"),
    Lack("scopes_unsaid", "note"),
    needs.unheard(),
]


@pytest.mark.parametrize("lack", EVERY_LACK, ids=lambda lack: lack.code)
def test_a_lack_is_one_line_that_says_what_and_is_ready_to_be_copied(lack):
    line = said(shipped_templates(), lack, "muster")
    assert "\n" not in line
    assert line.rstrip(".})") != ""
    assert "⁠" not in line, "what is to be typed has nothing invisible in it"
    for fact in ("variable", "scope", "room", "person", "handle", "app", "other"):
        if fact in lack.facts:
            assert lack.facts[fact] in line
    if lack.code in ("nowhere", "room_unseen", "room_not_joined"):
        assert "/invite @muster" in line


def test_each_sentence_is_of_a_lack():
    written = messages_in("slack", "needs_")
    assert written == {lack.code for lack in EVERY_LACK}


def test_an_error_that_nobody_knows_is_told_by_its_name():
    line = said(
        shipped_templates(), needs.token_refused("MUSTER_SLACK_BOT_TOKEN", "brand_new"), "muster"
    )
    assert line == "MUSTER_SLACK_BOT_TOKEN: Slack said brand_new."


@pytest.mark.parametrize("code", sorted(needs.FINAL))
def test_whatever_ends_the_start_is_told_in_words(code):
    for variable in ("MUSTER_SLACK_BOT_TOKEN", "MUSTER_SLACK_APP_TOKEN"):
        line = said(shipped_templates(), needs.token_refused(variable, code), "muster")
        assert line.startswith(f"{variable}: ")
        assert "Slack said" not in line
