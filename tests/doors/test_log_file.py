"""The log is bounded, private, found again, and never a reason for a command to fail."""

import errno
import logging
import os

import pytest

from muster.runtime.log_file import LogFile


@pytest.fixture
def log(tmp_path):
    """A logger on a small file, `tmp_path`/muster.log."""
    handler = LogFile(tmp_path / "muster.log", largest=2000, kept=3)
    logger = logging.Logger("example")
    logger.addHandler(handler)
    yield logger
    handler.close()


def lines(file):
    return file.read_text(encoding="utf-8").splitlines()


def test_it_is_rotated_by_itself_and_a_few_are_kept(log, tmp_path):
    for number in range(500):
        log.info("line %s", number)
    files = sorted(tmp_path.iterdir())
    assert [f.name for f in files] == ["muster.log", *(f"muster.log.{n}" for n in (1, 2, 3))]
    assert all(file.stat().st_size <= 2000 for file in files)
    kept = [line.split()[-1] for file in [*files[:0:-1], files[0]] for line in lines(file)]
    assert kept == [str(number) for number in range(500 - len(kept), 500)]


def test_only_its_owner_may_read_it(log, tmp_path):
    before = os.umask(0)
    try:
        for number in range(100):
            log.info("line %s", number)
    finally:
        os.umask(before)
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}


def test_it_is_found_again_when_a_tool_has_rotated_it(log, tmp_path):
    log.info("one")
    (tmp_path / "muster.log").rename(tmp_path / "muster.log-2026")
    log.info("two")
    assert [line.split()[-1] for line in lines(tmp_path / "muster.log")] == ["two"]
    assert [line.split()[-1] for line in lines(tmp_path / "muster.log-2026")] == ["one"]


def test_or_copied_and_emptied_it(log, tmp_path):
    log.info("one")
    os.truncate(tmp_path / "muster.log", 0)
    log.info("two")
    assert [line.split()[-1] for line in lines(tmp_path / "muster.log")] == ["two"]
    assert b"\0" not in (tmp_path / "muster.log").read_bytes()


def test_a_full_disk_costs_lines_and_nothing_else(log, tmp_path, monkeypatch, capsys):
    log.info("one")
    write = os.write

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    for _ in range(10):
        log.error("lost")
        log.handlers[0].flush()
    monkeypatch.setattr(os, "write", write)
    log.info("two")
    told = capsys.readouterr().err
    assert told == f"muster: {tmp_path}/muster.log cannot be written: No space left on device\n"
    assert lines(tmp_path / "muster.log")[1:] == [
        "10 lines could not be written before this one",
        lines(tmp_path / "muster.log")[2],
    ]
    assert lines(tmp_path / "muster.log")[2].endswith("two")


def test_a_file_that_cannot_be_made_costs_lines_and_nothing_else(tmp_path, capsys):
    handler = LogFile(tmp_path / "nowhere" / "muster.log")
    logger = logging.Logger("example")
    logger.addHandler(handler)
    logger.error("lost")
    logger.error("lost")
    assert capsys.readouterr().err.count("\n") == 1
    (tmp_path / "nowhere").mkdir()
    logger.info("two")
    assert lines(tmp_path / "nowhere" / "muster.log")[0].startswith("2 lines could not be")
    handler.close()


def test_without_a_descriptor_to_spare_the_old_file_serves(log, tmp_path, monkeypatch):
    log.info("one")
    (tmp_path / "muster.log").rename(tmp_path / "elsewhere")

    def full(*_):
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", full)
        log.info("two")
    assert len(lines(tmp_path / "elsewhere")) == 2
    log.info("three")
    assert len(lines(tmp_path / "muster.log")) == 1


def test_a_line_that_does_not_fit_its_arguments_is_said_all_the_same(log, tmp_path):
    log.info("%d of %s", "three")
    log.info("half a pair \ud800")
    assert "wrong line '%d of %s'" in lines(tmp_path / "muster.log")[0]
    assert "half a pair \\ud800" in lines(tmp_path / "muster.log")[1]
