"""`python -m muster check --live`, where the status page is Statuspage, our own, or neither."""

import pytest

from muster.__main__ import main
from muster.gateways.static_status_page import PublishedPage
from muster.gateways.statuspage import Statuspage
from muster.settings import SettingFault, read_settings
from muster.shipped_gateways import load_gateways
from tests.conftest import ROOT
from tests.gateways.conftest import _no_proxy, statuspage_fake, tls  # noqa: F401 - fixtures
from tests.gateways.statuspage_fake import KEY, PAGE

FERRY = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")
COMPONENTS = (
    "    - { id: sailings, name: Sailings }\n    - { id: tickets, name: Ticket machines }\n"
)


@pytest.fixture
def check(tmp_path, monkeypatch, capsys, tls, statuspage_fake):  # noqa: F811 - the fixtures above
    """Checks a set-up with Statuspage; its playbook names the components that are given."""

    def checked(*arguments, environment=(), components=("api", "apps")):
        listed = "".join(f"    - {{ id: {each}, name: Its name }}\n" for each in components)
        playbook = tmp_path / "team.yaml"
        playbook.write_text(
            FERRY.replace(COMPONENTS, listed)
            if components
            else FERRY.replace(f"  components:\n{COMPONENTS}", "")
        )
        settings = {
            "MUSTER_DATA_DIR": tmp_path / "data",
            "MUSTER_PLAYBOOK": playbook,
            "MUSTER_STATUSPAGE_TOKEN": KEY,
            "MUSTER_STATUSPAGE_PAGE": PAGE,
            "MUSTER_STATUSPAGE_URL": statuspage_fake.url,
            "MUSTER_STATUSPAGE_CA_FILE": tls.file,
            **dict(environment),
        }
        for name, value in settings.items():
            monkeypatch.setenv(name, str(value))
        status = main(["check", *arguments])
        out = capsys.readouterr().out
        assert {seen.method for seen in statuspage_fake.requests} <= {"GET"}, "nothing is changed"
        assert KEY not in out
        return status, out

    return checked


WITHOUT = {"MUSTER_STATUSPAGE_TOKEN": "", "MUSTER_STATUSPAGE_PAGE": ""}


def wrong(out):
    return [line for line in out.splitlines() if line.startswith("WRONG")]


def test_the_page_and_each_component_are_proven_in_a_line(check):
    status, out = check("--live")
    assert status == 0
    assert [line for line in out.splitlines() if line.startswith("OK ")] == [
        "OK    The status page answers: the page is “PaaS status”.",
        "OK    The playbook's comms.components[1]: api is the component The API.",
        "OK    The playbook's comms.components[2]: apps is the component Tenants’ applications.",
    ]


def test_a_component_that_statuspage_does_not_have_is_told_with_those_it_has(check):
    status, out = check("--live", components=("api", "gone"))
    assert status == 1
    assert wrong(out) == [
        "WRONG The playbook's comms.components[2]: Statuspage has no component gone; it has "
        "api (The API), apps (Tenants’ applications)."
    ]


def test_placeholders_are_wrong_with_a_real_token_and_not_asked_for(check):
    for arguments in ([], ["--live"]):
        status, out = check(*arguments, components=("example1", "apps"))
        assert status == 1
        [line] = wrong(out)
        assert "comms.components[1].id is example1, which only holds the place" in line


def test_a_playbook_without_components_is_a_note(check):
    status, out = check("--live", components=())
    assert status == 0
    assert "NOTE  The playbook names no components (comms.components)" in out


def test_an_expired_token_is_told_with_its_setting(check, statuspage_fake):  # noqa: F811
    statuspage_fake.key = "another"
    status, out = check("--live")
    assert status == 1
    assert wrong(out) == ["WRONG Statuspage does not accept the key in MUSTER_STATUSPAGE_TOKEN."]


def test_a_page_that_is_not_there_is_told_with_its_setting(check):
    status, out = check("--live", environment={"MUSTER_STATUSPAGE_PAGE": "elsewhere"})
    assert status == 1
    assert "Statuspage has no page in MUSTER_STATUSPAGE_PAGE" in wrong(out)[0]


def test_a_statuspage_that_cannot_be_reached_is_told(check, statuspage_fake):  # noqa: F811
    statuspage_fake.down()
    status, out = check("--live")
    assert status == 1
    assert "The status page does not answer as it should. Is MUSTER_STATUSPAGE_URL" in wrong(out)[0]


def test_a_page_in_the_data_folder_says_that_nobody_sees_it(check, tmp_path):
    status, out = check("--live", environment=WITHOUT, components=("example1",))
    assert status == 0
    assert "NOTE  The status page: it is in the data folder, where nobody else sees it" in out
    assert not (tmp_path / "data" / "status").exists(), "a check writes none"


def test_a_folder_that_is_served_is_proven_or_told(check, tmp_path):
    environment = {**WITHOUT, "MUSTER_STATUS_PAGE_DIR": tmp_path / "www"}
    status, out = check("--live", environment=environment)
    assert status == 0
    assert f"OK    The status page answers: its pages are in {tmp_path / 'www'}." in out
    assert "NOTE  The playbook does not say where the status page is" in out
    (tmp_path / "www").write_text("a file")
    status, out = check("--live", environment=environment)
    assert status == 1
    assert "cannot be written" in wrong(out)[0]


def test_a_token_that_cannot_be_one_keeps_the_bot_from_starting(check):
    status, out = check(environment={"MUSTER_STATUSPAGE_TOKEN": "se cret"})
    assert status == 1
    assert wrong(out)[0].startswith("WRONG MUSTER_STATUSPAGE_TOKEN: the key in MUSTER_STATUSPAGE_T")
    assert "cret" not in out


def test_which_status_page_a_set_up_has(playbook, tmp_path):
    def page(**environment):
        given = {"MUSTER_DATA_DIR": str(tmp_path), **environment}
        return load_gateways(read_settings(given), playbook)["statuspage"]

    token = {"MUSTER_STATUSPAGE_TOKEN": KEY, "MUSTER_STATUSPAGE_PAGE": PAGE}
    folder = {"MUSTER_STATUS_PAGE_DIR": str(tmp_path / "www")}
    assert isinstance(page(**token, **folder), Statuspage)
    assert [page(**folder).simulated, page().simulated] == [False, True]
    assert isinstance(page(**folder), PublishedPage)
    assert isinstance(page(), PublishedPage)
    assert list(tmp_path.iterdir()) == [], "nothing is written until the bot starts"
    with pytest.raises(SettingFault, match="MUSTER_STATUSPAGE_TOKEN"):
        page(**{**token, "MUSTER_STATUSPAGE_TOKEN": "a b"})
