"""`python -m muster report`: a report beside a running bot, or without one."""

import sys
from io import BytesIO, TextIOWrapper

import pytest

from muster.__main__ import main
from tests.report.reading import timeline_of


@pytest.fixture
def printed(theatre, tmp_path, monkeypatch):
    """What the command prints of the theatre's record, and its exit status."""
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.say("alex", "!incident note The café is down: עברית")
    database = next(tmp_path.glob("*.sqlite3"))
    monkeypatch.setenv("MUSTER_STORAGE_URL", f"sqlite:///{database}")

    def ask(*arguments):
        out = TextIOWrapper(BytesIO(), encoding="utf-8")
        monkeypatch.setattr(sys, "stdout", out)
        status = main(["report", *arguments])
        out.flush()
        return status, out.buffer.getvalue()

    return ask


@pytest.mark.parametrize("form", ["md", "html", "docx", "odt"])
def test_every_format_is_printed_whole(printed, form):
    status, content = printed("INC-1", "--format", form)
    assert status == 0
    assert "The café is down: עברית" in timeline_of(content, form)[-1][3]


def test_it_is_markdown_unless_another_is_named(printed):
    status, content = printed("1")
    assert (status, content.startswith(b"# Incident report: Apps fail on Mon 2 March")) == (0, True)


@pytest.mark.parametrize("wrong", ["INC-7", "nonsense", "0"])
def test_what_is_no_incident_is_said_in_one_line(printed, wrong, capsys):
    status, content = printed(wrong)
    assert (status, content) == (2, b"")
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
