"""Whatever a playbook, a roster or a template is, one plain line says what is wrong with it."""

import os
import subprocess
import sys

import pytest

from muster.__main__ import main
from muster.chat.text_files import LARGEST
from tests.conftest import ROOT, message

FERRY = (ROOT / "playbooks" / "harbour-ferry.yaml").read_text(encoding="utf-8")


def bomb(levels=30):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, levels)]
    return "\n".join(lines).encode()


ODD = {
    "utf-16": (FERRY.encode("utf-16"), ", line 1: this is UTF-16; save it as UTF-8"),
    "latin-1": (b"name: x\ncaf\xe9: y\n", ", line 2: this is not UTF-8"),
    "brackets": (b"a: " + b"[" * 20_000, ", line 1: more than 30 lists or keys inside each other"),
    "keys": (
        b"\n".join(b" " * n + b"a:" for n in range(900)),
        ", line 31: more than 30 lists or keys inside each other",
    ),
    "recursive": (b"name: x\nteam: &a\n  b: *a\n", ", line 3: *a repeats another part"),
    "bomb": (bomb(), ", line 2: *a0 repeats another part"),
    "merge": (b"a: &a {b: 1}\nc:\n  <<: *a\n", ", line 3: *a repeats another part"),
    "nul": (b"name: x\x00\n", "this is not YAML"),
    "empty": (b"", "line 1: this should be a list of keys and values"),
    "long": (b"#" * (LARGEST + 1), ": longer than 4,000,000 bytes"),
}


@pytest.fixture
def check(tmp_path, monkeypatch, capsys):
    def checked(**environment):
        monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))
        for name, value in environment.items():
            monkeypatch.setenv(name, str(value))
        status = main(["check"])
        return status, capsys.readouterr().out

    return checked


def wrong(checked):
    status, out = checked
    assert status == 1
    assert "Traceback" not in out
    return [line for line in out.splitlines() if line.startswith("WRONG")]


@pytest.mark.parametrize("setting", ["MUSTER_PLAYBOOK", "MUSTER_ROSTER"])
@pytest.mark.parametrize(("content", "says"), ODD.values(), ids=ODD)
def test_an_odd_file_is_said_in_one_line(check, tmp_path, setting, content, says):
    file = tmp_path / "odd.yaml"
    file.write_bytes(content)
    [line] = wrong(check(**{setting: file}))
    assert str(file) in line
    assert says in line


@pytest.mark.parametrize("setting", ["MUSTER_PLAYBOOK", "MUSTER_ROSTER"])
def test_a_sparse_file_of_a_gigabyte_is_not_read(check, tmp_path, setting):
    file = tmp_path / "odd.yaml"
    with file.open("wb") as handle:
        handle.truncate(2**30)
    [line] = wrong(check(**{setting: file}))
    assert "longer than 4,000,000 bytes" in line


@pytest.mark.parametrize("setting", ["MUSTER_PLAYBOOK", "MUSTER_ROSTER"])
def test_what_is_no_file_at_all_is_said_and_waited_for_by_nobody(check, tmp_path, setting):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for odd in (tmp_path, pipe, "/dev/zero", tmp_path / "nowhere"):
        [line] = wrong(check(**{setting: odd}))
        assert str(odd) in line


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_said(check, tmp_path):
    file = tmp_path / "odd.yaml"
    file.write_text(FERRY)
    file.chmod(0)
    [line] = wrong(check(MUSTER_PLAYBOOK=file))
    assert "cannot be read: permission denied" in line


TEMPLATES = {
    "itself": (message("next", "{% include 'chat/next' %}"), "line 1: chat/next includes itself"),
    "brackets": (message("next", "{{ " + "(" * 20_000), "own.j2"),
    "utf-16": ("step".encode("utf-16"), "own.j2, line 1: this is UTF-16"),
    "no end": ("{% macro next() %}\nGo on\n", "own.j2, line 1: next: this message has no line {%"),
    "no message": (
        message("next", "Go on") + "\nand on",
        "own.j2, line 5: no message; write {% mac",
    ),
    "twice": (message("next", "Go on") * 2, "own.j2, line 4: next: it stands in line 1 already"),
}


@pytest.mark.parametrize(("content", "says"), TEMPLATES.values(), ids=TEMPLATES)
def test_an_odd_template_is_said_in_one_line(check, tmp_path, content, says):
    template = tmp_path / "own" / "chat" / "own.j2"
    template.parent.mkdir(parents=True)
    template.write_bytes(content if isinstance(content, bytes) else content.encode())
    [line] = wrong(check(MUSTER_TEMPLATES=tmp_path / "own"))
    assert says in line


def test_templates_that_include_each_other_are_said(check, tmp_path):
    folder = tmp_path / "own" / "chat"
    folder.mkdir(parents=True)
    one = message("next", "{% include 'chat/service' %}")
    (folder / "own.j2").write_text(one + message("service", "{% include 'chat/next' %}"))
    lines = wrong(check(MUSTER_TEMPLATES=tmp_path / "own"))
    assert lines
    assert all("includes itself" in line for line in lines)


def test_a_link_that_leads_nowhere_among_templates_is_said(check, tmp_path):
    folder = tmp_path / "own" / "chat"
    folder.mkdir(parents=True)
    (folder / "next.j2").symlink_to(tmp_path / "nowhere")
    [line] = wrong(check(MUSTER_TEMPLATES=tmp_path / "own"))
    assert "cannot be read: no such file" in line


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("index.html", "{% block x %}", "index.html, line 1: "),
        ("index.html", "{{ site.title|safe }}", "No filter named 'safe'"),
        ("other.html", "x", "other.html, line 1: overrides nothing; there are feed.xml"),
        ("style.css", b"\xff", "this is not UTF-8"),
    ],
)
def test_an_odd_page_is_said_in_one_line(check, tmp_path, name, content, says):
    folder = tmp_path / "own" / "status"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    [line] = wrong(check(MUSTER_TEMPLATES=tmp_path / "own"))
    assert name in line
    assert says in line


@pytest.mark.parametrize("odd", ["utf-16", "brackets", "bomb"])
def test_the_start_says_the_same_and_no_more(tmp_path, odd):
    content, says = ODD[odd]
    file = tmp_path / "odd.yaml"
    file.write_bytes(content)
    environment = {**os.environ, "MUSTER_DATA_DIR": str(tmp_path), "MUSTER_PLAYBOOK": str(file)}
    started = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "errbot.cli", "-c", str(ROOT / "config.py")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert started.returncode != 0
    assert says in started.stderr
    assert "Traceback" not in started.stdout + started.stderr
