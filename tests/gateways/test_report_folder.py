"""The reports folder: real files, and folders that are full, read-only or gone."""

import errno
import os
import stat

import pytest

from muster.gateways import Rejected, Unavailable, report_folder
from muster.gateways.gateway import Effect
from muster.gateways.report_folder import MadeReport, ReportFolder
from muster.report.saving import ReportFormat
from muster.settings import SettingFault, read_settings
from muster.shipped_gateways import load_gateways

NAME = "2026-03-02-INC-7"


class Maker:
    """Makes reports of INC-7, as its record stands."""

    def __init__(self):
        self.version, self.restricted = 3, False

    def __call__(self, number, form):
        content = f"{form.value} of {number}, version {self.version}".encode()
        return MadeReport(f"{NAME}.{form.value}", content, self.version, self.restricted)


@pytest.fixture
def maker():
    return Maker()


@pytest.fixture
def folders(tmp_path):
    open_one, restricted = tmp_path / "reports", tmp_path / "restricted"
    open_one.mkdir()
    restricted.mkdir()
    return open_one, restricted


@pytest.fixture
def reports(folders, maker):
    folder = ReportFolder(folders[0], restricted=folders[1], address="https://drive.example/inc/")
    folder.made_by(maker)
    return folder


def save(reports, form="html"):
    return reports.deliver(Effect("key", "reports", "save", {"incident": 7, "format": form}))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_report_is_saved_under_the_same_name_for_good(reports, folders, maker):
    first = save(reports)
    maker.version = 9
    second = save(reports)
    assert first.reference == second.reference == f"https://drive.example/inc/{NAME}.html"
    assert names(folders[0]) == [f"{NAME}.html"]
    assert (folders[0] / f"{NAME}.html").read_text() == "html of 7, version 9"
    assert second.detail == {"version": 9, "place": "open"}


def test_everybody_may_read_it_and_of_a_restricted_one_the_folders_group(reports, folders, maker):
    save(reports)
    assert stat.S_IMODE((folders[0] / f"{NAME}.html").stat().st_mode) == 0o644
    maker.restricted = True
    save(reports)
    assert stat.S_IMODE((folders[1] / f"{NAME}.html").stat().st_mode) == 0o640


def test_the_formats_that_are_there_are_made_anew_together(reports, folders, maker):
    save(reports, "docx")
    maker.version = 5
    save(reports, "html")
    assert (folders[0] / f"{NAME}.docx").read_text() == "docx of 7, version 5"


def test_what_becomes_restricted_is_moved_with_all_its_formats(reports, folders, maker):
    for form in ReportFormat:
        save(reports, form.value)
    maker.restricted = True
    moved = save(reports)
    assert names(folders[0]) == []
    assert names(folders[1]) == [f"{NAME}.html"]
    assert moved.detail["place"] == "restricted"
    assert moved.reference == str(folders[1] / f"{NAME}.html")
    maker.restricted = False
    assert save(reports).detail["place"] == "open"
    assert (names(folders[0]), names(folders[1])) == ([f"{NAME}.html"], [])


def test_what_has_no_folder_for_it_is_taken_away_and_saved_nowhere(folders, maker):
    reports = ReportFolder(folders[0])
    reports.made_by(maker)
    save(reports)
    maker.restricted = True
    done = save(reports)
    assert (done.reference, done.detail["place"]) == (None, "none")
    assert names(folders[0]) == []
    assert reports.where(f"{NAME}.html", restricted=True) is None


def test_what_may_not_be_read_is_taken_away_even_where_its_own_folder_fails(
    reports, folders, maker
):
    save(reports)
    maker.restricted = True
    folders[1].rmdir()
    with pytest.raises(Unavailable):
        save(reports)
    assert names(folders[0]) == []


def test_a_restricted_one_is_not_saved_while_it_is_not_known_what_lies_in_the_open(
    reports, folders, maker
):
    save(reports)
    maker.restricted = True
    folders[0].rename(folders[0].with_name("unmounted"))
    with pytest.raises(Unavailable, match="no such file"):
        save(reports)


def test_a_folder_that_is_not_there_is_not_made(reports, folders):
    folders[0].rmdir()
    with pytest.raises(Unavailable, match="no such file"):
        save(reports)
    assert not folders[0].exists()
    with pytest.raises(Unavailable, match="is not there"):
        reports.probe()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT])
def test_a_folder_that_is_full_or_read_only_keeps_the_old_file_whole(
    reports, folders, maker, monkeypatch, number
):
    save(reports)
    maker.version = 8

    def fails(path, content, mode):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(report_folder, "write_whole", fails)
    with pytest.raises(Unavailable, match=os.strerror(number).lower()):
        save(reports)
    assert (folders[0] / f"{NAME}.html").read_text() == "html of 7, version 3"


def test_a_full_disk_in_the_middle_leaves_no_half_a_file(reports, folders, maker, monkeypatch):
    save(reports)
    maker.version = 8

    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable):
        save(reports)
    assert (folders[0] / f"{NAME}.html").read_text() == "html of 7, version 3"


def test_what_is_no_report_is_refused_for_good(reports):
    for payload in ({}, {"incident": 7, "format": "exe"}, {"incident": "x", "format": "md"}):
        with pytest.raises(Rejected):
            reports.deliver(Effect("key", "reports", "save", payload))
    with pytest.raises(Rejected):
        reports.deliver(Effect("key", "reports", "burn", {"incident": 7, "format": "md"}))


def test_what_may_be_saved_already_is_saved_again(reports):
    save(reports)
    assert reports.find(Effect("key", "reports", "save", {"incident": 7, "format": "md"})) is None


def test_a_folder_for_few_may_not_lie_where_all_read(tmp_path, playbook):
    inside = {
        "MUSTER_REPORTS": str(tmp_path),
        "MUSTER_REPORTS_RESTRICTED": str(tmp_path / "few" / ".." / "few"),
    }
    with pytest.raises(SettingFault, match="MUSTER_REPORTS_RESTRICTED"):
        load_gateways(read_settings(inside), playbook)
    beside = {**inside, "MUSTER_REPORTS_RESTRICTED": str(tmp_path.with_name("few"))}
    gateways = load_gateways(read_settings(beside), playbook)
    assert gateways["reports"].where("x.html", restricted=True) == str(
        tmp_path.with_name("few") / "x.html"
    )


@pytest.mark.parametrize(
    "given",
    [
        {"MUSTER_REPORTS_RESTRICTED": "/srv/few"},
        {"MUSTER_REPORTS": "/srv/all", "MUSTER_REPORTS_URL": "reports.example.org"},
    ],
)
def test_settings_that_cannot_be_meant_are_refused(given):
    with pytest.raises(SettingFault, match="MUSTER_REPORTS"):
        read_settings(given)
