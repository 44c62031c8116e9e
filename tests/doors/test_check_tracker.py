"""`python -m muster check` of a tracker and the folder for reports, and what the start refuses."""

import pytest

from muster.__main__ import main
from muster.gateways.github_issues import GitHubIssues
from muster.gateways.jira import Jira
from muster.gateways.simulated_tracker import SimulatedTracker
from muster.settings import SettingFault, read_settings
from muster.shipped_gateways import load_gateways
from tests.conftest import ROOT
from tests.gateways import faults
from tests.gateways.conftest import _no_proxy, tls  # noqa: F401 - fixtures
from tests.gateways.tracker_fakes import REPOSITORY, TOKEN, GitHubFake

GITHUB = {
    "MUSTER_TRACKER": "github",
    "MUSTER_TRACKER_PROJECT": "gds/paas-follow-ups",
    "MUSTER_TRACKER_TOKEN": TOKEN,
}
JIRA = {
    "MUSTER_TRACKER": "Jira",
    "MUSTER_TRACKER_PROJECT": "PAAS",
    "MUSTER_TRACKER_TOKEN": TOKEN,
    "MUSTER_TRACKER_USER": "muster@example.org",
    "MUSTER_TRACKER_URL": "https://example.atlassian.net/",
}


def tracker(playbook, settings):
    return load_gateways(read_settings(settings), playbook)["tracker"]


def test_the_tracker_is_the_one_that_is_set(playbook):
    assert isinstance(tracker(playbook, {}), SimulatedTracker)
    assert "api.github.com" in repr(tracker(playbook, GITHUB))
    assert isinstance(tracker(playbook, GITHUB), GitHubIssues)
    own = {**GITHUB, "MUSTER_TRACKER_URL": "https://github.example.org/api/v3"}
    assert "github.example.org/api/v3" in repr(tracker(playbook, own))
    assert isinstance(tracker(playbook, JIRA), Jira)
    assert "https://example.atlassian.net/rest/api/3" in repr(tracker(playbook, JIRA))


@pytest.mark.parametrize(
    ("settings", "wrong"),
    [
        (
            {"MUSTER_TRACKER": "trello"},
            "MUSTER_TRACKER: 'trello' is not valid; valid: github, jira",
        ),
        ({"MUSTER_TRACKER": "github"}, "MUSTER_TRACKER_PROJECT is missing"),
        (
            {"MUSTER_TRACKER": "github", "MUSTER_TRACKER_PROJECT": "a/b"},
            "MUSTER_TRACKER_TOKEN is missing",
        ),
        ({**GITHUB, "MUSTER_TRACKER_PROJECT": "paas"}, "must be written as owner/name"),
        ({**JIRA, "MUSTER_TRACKER_PROJECT": "a/b"}, "must be the key of one, such as PAAS"),
        ({**JIRA, "MUSTER_TRACKER_USER": ""}, "MUSTER_TRACKER_USER is missing"),
        ({**JIRA, "MUSTER_TRACKER_URL": ""}, "MUSTER_TRACKER_URL is missing"),
        (
            {**JIRA, "MUSTER_TRACKER_URL": "http://x"},
            "MUSTER_TRACKER_URL: 'http://x' is no address",
        ),
        ({**GITHUB, "MUSTER_TRACKER_TOKEN": "a secret"}, "MUSTER_TRACKER: the token in"),
    ],
)
def test_what_is_wrong_is_said_with_its_setting_and_no_secret(playbook, settings, wrong):
    with pytest.raises(SettingFault) as told:
        tracker(playbook, settings)
    assert wrong in str(told.value)
    assert TOKEN not in str(told.value)
    assert "a secret" not in str(told.value)


@pytest.fixture
def check(tmp_path, monkeypatch, capsys, tls):  # noqa: F811 - the fixture above
    fake = GitHubFake(tls)
    given = {
        **GITHUB,
        "MUSTER_TRACKER_URL": fake.url,
        "MUSTER_TRACKER_CA_FILE": tls.file,
        "MUSTER_DATA_DIR": tmp_path / "data",
        "MUSTER_PLAYBOOK": ROOT / "playbooks" / "harbour-ferry.yaml",
        "MUSTER_REPORTS": tmp_path / "reports",
    }

    def checked(**more):
        for name, value in {**given, **more}.items():
            monkeypatch.setenv(name, str(value))
        status = main(["check", "--live"])
        out = capsys.readouterr().out
        assert {seen.method for seen in fake.requests} <= {"GET"}, "nothing is ever changed"
        assert TOKEN not in out
        return status, out

    (tmp_path / "reports").mkdir()
    checked.fake = fake
    yield checked
    fake.down()


def test_a_tracker_and_a_folder_that_can_be_used_are_said_to_be(check, tmp_path):
    _, out = check()
    assert f"The tracker answers: follow-ups become issues of {REPOSITORY}." in out
    assert f"The folder for invitations answers: invitations go to {tmp_path / 'reports'}." in out
    assert "everybody on the internet" not in out
    check.fake.private = False
    assert "everybody on the internet can read its issues" in check()[1]


def test_what_cannot_be_used_is_wrong(check, tmp_path):
    (tmp_path / "reports").rmdir()
    check.fake.fail_next(faults.answers(401))
    status, out = check()
    assert status != 0
    assert "WRONG GitHub does not accept the token in MUSTER_TRACKER_TOKEN" in out
    assert "The folder for invitations does not answer as it should" in out
    check.fake.down()
    assert "The tracker does not answer as it should. Is MUSTER_TRACKER_URL its" in check()[1]
    check.fake.up()
