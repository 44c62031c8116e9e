"""A wrong or missing setting is one plain line: which variable, and what is valid."""

from typing import get_args, get_type_hints

import pytest

from muster.bot.configuration import backend_configuration
from muster.settings import SETTINGS, SettingFault, Settings, read_settings

SLACK = {
    "MUSTER_BACKEND": "slack",
    "MUSTER_SLACK_BOT_TOKEN": "xoxb-1",
    "MUSTER_SLACK_APP_TOKEN": "xapp-1",
}


def fault(environment):
    with pytest.raises(SettingFault) as caught:
        read_settings(environment)
    line = str(caught.value)
    assert "\n" not in line
    return line


def test_everything_has_a_safe_default():
    settings = read_settings({})
    assert settings.backend == "Console"
    assert settings.playbook.name == "govuk-paas.yaml"
    assert settings.record_url.endswith("/data/muster.sqlite3")
    assert settings.roster is None


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("MUSTER_BACKEND", "Teams", "valid: Console, IRC, Slack, XMPP"),
        ("MUSTER_LOG_LEVEL", "LOUD", "valid: DEBUG, INFO, WARNING, ERROR"),
        ("MUSTER_PLAYBOOK", "nowhere.yaml", "is no file"),
        ("MUSTER_TEMPLATES", "nowhere", "is no folder"),
        ("MUSTER_ROSTER", "nowhere.yaml", "is no file"),
        ("MUSTER_STORAGE_URL", "shelf", "Shelf loses or corrupts records"),
        ("MUSTER_STORAGE_URL", "mysql://x", "use sqlite:///data/muster.sqlite3 or postgresql"),
        ("MUSTER_IRC_PORT", "70000", "write a number from 1 to 65535"),
        ("MUSTER_IRC_PORT", "²", "write a number"),
        ("MUSTER_IRC_TLS", "maybe", "neither yes nor no"),
        ("MUSTER_IRC_PACE", "-1", "write one such as 1 or 0.5"),
        ("MUSTER_WEBHOOK_PORT", "0", "write a number from 1 to 65535"),
        ("MUSTER_PAGERDUTY_WEBHOOK_SECRETS", "short", "is too short"),
        ("MUSTER_PAGERDUTY_WEBHOOK_SECRETS", f"{'x' * 40}, short", "is too short"),
        ("MUSTER_PAGERDUTY_WEBHOOK_SECRETS", ",", "is too short"),
        ("MUSTER_BOARD", "perhaps", "neither yes nor no"),
        ("MUSTER_BOARD_TOKEN", "short", "write 24 letters and digits or more"),
        ("MUSTER_BOARD_TOKEN", "a token with spaces; and more", "write 24 letters and digits"),
        ("MUSTER_BOARD_USER_HEADER", "X User", "write one such as X-Forwarded-User"),
        ("MUSTER_BOARD_USER_HEADER", "X_User", "write one such as X-Forwarded-User"),
        ("MUSTER_BOARD_PROXIES", "proxy.example.org", "write them as 10.0.0.7"),
        ("MUSTER_BOARD_PROXIES", "10.0.0.7, 0.0.0.0/0", "would trust everybody"),
        ("MUSTER_SLACK_URL", "http://slack.com/api/", "write it as https://slack.com/api/"),
        ("MUSTER_SLACK_URL", "http://localhost.evil.example/api/", "write it as https://slack"),
        ("MUSTER_SLACK_URL", "https://slack.com", "write it as https://slack.com/api/"),
        ("MUSTER_SLACK_URL", "https://somebody@slack.com/api/", "write it as https://slack.com/"),
        ("MUSTER_SLACK_URL", "https://slack.com/api/?token=x", "write it as https://slack.com/a"),
        ("MUSTER_SLACK_EVENTS_PORT", "http", "write a number from 1 to 65535"),
        ("MUSTER_SLACK_SIGNING_SECRET", "short", "the app’s page Basic Information has"),
        ("MUSTER_XMPP_JID", "bot", "write name@domain"),
        ("MUSTER_XMPP_CA_FILE", "nowhere.pem", "is no file"),
    ],
)
def test_a_wrong_value_names_its_variable_and_what_is_valid(variable, value, says):
    line = fault({variable: value})
    assert line.startswith(variable)
    assert says in line


def test_a_misspelt_variable_is_a_mistake_not_a_silence():
    assert "did you mean MUSTER_PLAYBOOK?" in fault({"MUSTER_PLAYBOK": "x"})
    assert "known: MUSTER_BACKEND" in fault({"MUSTER_QQQQQQQQ": "x"})


def test_what_a_chat_needs_is_asked_for_only_when_that_chat_is_chosen():
    assert read_settings(SLACK).slack_bot_token == "xoxb-1"
    assert "MUSTER_SLACK_APP_TOKEN is missing" in fault(
        {k: v for k, v in SLACK.items() if "APP" not in k}
    )
    assert "MUSTER_IRC_SERVER is missing" in fault({"MUSTER_BACKEND": "IRC"})


SIGNED = {"MUSTER_SLACK_SIGNING_SECRET": "8f742231b10e8888", "MUSTER_SLACK_EVENTS_PORT": "3000"}


def test_signed_events_need_a_secret_and_a_port_and_no_token_for_socket_mode():
    bot = {name: SLACK[name] for name in ("MUSTER_BACKEND", "MUSTER_SLACK_BOT_TOKEN")}
    settings = read_settings({**bot, **SIGNED})
    assert (settings.slack_events_host, settings.slack_events_port) == ("127.0.0.1", 3000)
    for name in SIGNED:
        without = {other: value for other, value in SIGNED.items() if other != name}
        assert f"{name} is missing" in fault({**SLACK, **without})
    assert "8f742231b10e8888" not in fault({**bot, **SIGNED, "MUSTER_SLACK_EVENTS_PORT": "x"})


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (None, "https://slack.com/api/"),
        ("https://slack-gov.com/api", "https://slack-gov.com/api/"),
        ("http://127.0.0.1:8001/api/", "http://127.0.0.1:8001/api/"),
        ("http://localhost:8001/api", "http://localhost:8001/api/"),
        ("http://[::1]:8001/api/", "http://[::1]:8001/api/"),
    ],
)
def test_slacks_address_is_read_with_its_last_slash_and_without_tls_only_here(given, read):
    environment = {**SLACK, "MUSTER_SLACK_URL": given} if given else SLACK
    assert read_settings(environment).slack_url == read


def test_the_backend_is_given_signed_events_or_socket_mode_never_both(playbook):
    for more, identity in [
        ({}, {"app_token": "xapp-1", "signing_secret": None, "events_port": None}),
        (SIGNED, {"app_token": None, "signing_secret": "8f742231b10e8888", "events_port": 3000}),
    ]:
        made = backend_configuration(read_settings({**SLACK, **more}), playbook)
        assert made["BACKEND"] == "MusterSlack"
        assert made["BOT_IDENTITY"] == {
            "token": "xoxb-1",
            "events_host": "127.0.0.1",
            "url": "https://slack.com/api/",
            **identity,
        }


def test_webhooks_need_both_a_secret_and_a_port():
    secrets = "the-newest-of-secrets, the-one-before-that"
    both = {"MUSTER_PAGERDUTY_WEBHOOK_SECRETS": secrets, "MUSTER_WEBHOOK_PORT": "3141"}
    settings = read_settings(both)
    assert settings.pagerduty_webhook_secrets == (
        "the-newest-of-secrets",
        "the-one-before-that",
    )
    assert (settings.webhook_host, settings.webhook_port) == ("127.0.0.1", 3141)
    assert read_settings({}).webhook_port is None
    for name in both:
        [other] = set(both) - {name}
        assert f"{other} is missing" in fault({name: both[name]})


BOARD = {"MUSTER_BOARD": "1"}
TOKEN = {"MUSTER_BOARD_TOKEN": "a-token-of-some-length-or-more"}
PROXY = {"MUSTER_BOARD_USER_HEADER": "X-User", "MUSTER_BOARD_PROXIES": "10.0.0.7,10.1.0.0/28"}


def test_there_is_no_board_until_somebody_wants_it_and_then_on_this_machine_alone():
    assert read_settings({}).board is False
    settings = read_settings(BOARD)
    assert (settings.board, settings.board_host, settings.board_port) == (
        True,
        "127.0.0.1",
        8085,
    )


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.3", "board.example.org"])  # noqa: S104
def test_a_board_that_others_reach_needs_a_token_or_a_proxy_that_names_them(host):
    elsewhere = {**BOARD, "MUSTER_BOARD_HOST": host}
    assert "everybody on the network could read the board" in fault(elsewhere)
    assert read_settings({**elsewhere, **TOKEN}).board_host == host
    assert read_settings({**elsewhere, **PROXY}).board_host == host
    assert read_settings({"MUSTER_BOARD_HOST": host}).board is False


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_a_board_on_this_machine_alone_needs_nothing(host):
    assert read_settings({**BOARD, "MUSTER_BOARD_HOST": host}).board_host == host


def test_a_user_header_is_of_use_only_with_the_proxies_whose_word_it_is():
    for name in PROXY:
        [other] = set(PROXY) - {name}
        assert f"{other} is missing" in fault({**BOARD, name: PROXY[name]})


def test_an_empty_variable_counts_as_not_set():
    assert read_settings({"MUSTER_BACKEND": " "}).backend == "Console"


@pytest.mark.parametrize("setting", [s for s in SETTINGS if s.secret], ids=lambda s: s.variable)
def test_a_secret_is_never_part_of_a_message(setting):
    try:
        read_settings({setting.variable: "hunter2"})
    except SettingFault as caught:
        assert "hunter2" not in str(caught)  # noqa: PT017


def test_no_secret_has_a_default():
    assert [s.variable for s in SETTINGS if s.secret and s.default] == []


def test_a_relative_path_counts_from_the_projects_folder(tmp_path):
    url = read_settings({"MUSTER_STORAGE_URL": "sqlite:///data/x.sqlite3"}).record_url
    assert url.startswith("sqlite:////")
    assert url.endswith("/data/x.sqlite3")
    assert read_settings({"MUSTER_DATA_DIR": str(tmp_path)}).data_dir == tmp_path


def test_a_page_of_statuspages_needs_its_id():
    line = fault({"MUSTER_STATUSPAGE_TOKEN": "89a229ce1a8d"})
    assert line.startswith("MUSTER_STATUSPAGE_PAGE is missing: the id of the page at Statuspage")
    assert "89a229ce1a8d" not in line
    wrong = fault({"MUSTER_STATUSPAGE_TOKEN": "x", "MUSTER_STATUSPAGE_PAGE": "../users"})
    assert wrong.startswith("MUSTER_STATUSPAGE_PAGE: '../users' is no page’s id")


@pytest.mark.parametrize(
    "mask",
    [
        "alex", "@alex", "alex!*@*", "alex!*", "alex!~alex@*", "alex*", "*", "*!*@*", "alex!a@?*",
        "alex!*@[!x]*", "alex!*@*.*", "alex!staff.example.org",
    ],
)  # fmt: skip
def test_an_admin_on_irc_is_never_whoever_takes_a_nick(mask):
    irc = {"MUSTER_BACKEND": "IRC", "MUSTER_IRC_SERVER": "irc.example.org"}
    says = fault({**irc, "MUSTER_ADMINS": f"sam!*@staff.example.org,{mask}"})
    assert says == (
        f"MUSTER_ADMINS: {mask!r} rests on a nick, which anybody may take; "
        "name the host, too, as in alex!*@staff.example.org."
    )


@pytest.mark.parametrize("mask", ["alex!*@staff.example.org", "*!*@user/alex", "alex!*@10.0.0.7"])
def test_an_admin_on_irc_is_named_with_a_host(mask):
    irc = {"MUSTER_BACKEND": "IRC", "MUSTER_IRC_SERVER": "irc.example.org"}
    assert read_settings({**irc, "MUSTER_ADMINS": mask}).admins == (mask,)


def test_on_other_chats_an_admin_is_named_as_the_chat_does():
    assert read_settings({**SLACK, "MUSTER_ADMINS": "U01ALEX"}).admins == ("U01ALEX",)


def test_every_setting_is_read_as_the_kind_that_it_is_declared_to_be():
    """mypy holds the reader to the field; this holds the field to what an empty one is."""
    settings, kinds = read_settings({}), get_type_hints(Settings)
    for setting in SETTINGS:
        name = setting.variable.removeprefix("MUSTER_").lower()
        none_is_valid = type(None) in get_args(kinds[name])
        assert (getattr(settings, name) is None) == none_is_valid, name
