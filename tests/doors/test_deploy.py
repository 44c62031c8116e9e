"""What deploy/ says is what runs: the unit, the container's steps, the compose file.

No image is fetched here. The Containerfile's steps are done in a folder of their own, with the
libraries that are installed already, and the bot that comes of them is talked to.
"""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from sqlalchemy import make_url

from muster.settings import SETTINGS, read_settings
from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.storage.servers import Server

DEPLOY = ROOT / "deploy"


def unit():
    """Return the unit's keys with their values, in order."""
    lines = (DEPLOY / "muster.service").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("=", 1)) for line in lines if re.match(r"\w+=", line)]


def steps():
    """Return the Containerfile's instructions, each with its words."""
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple(line.split(None, 1)) for line in lines]


def compose():
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]


def example_settings():
    """Return every setting of the example, those in remarks too."""
    lines = (DEPLOY / "muster.env.example").read_text(encoding="utf-8").splitlines()
    return dict(line.lstrip("#").split("=", 1) for line in lines if re.match(r"#?MUSTER_", line))


def systemd_analyze(*words):
    program = shutil.which("systemd-analyze")
    if not program:
        pytest.skip("systemd is not installed")
    return subprocess.run(  # noqa: S603 - systemd's own program, words of ours
        [program, *words], capture_output=True, text=True, timeout=60, check=False
    )


def test_the_unit_is_exposed_no_more_than_the_document_says():
    judged = systemd_analyze("security", "--offline=yes", "--no-pager", DEPLOY / "muster.service")
    exposed = float(re.search(r"exposure level for \S+ ([\d.]+)", judged.stdout)[1])
    assert exposed < 3
    assert f"rates the unit at {exposed}," in (ROOT / "docs/operating.md").read_text("utf-8")


def test_every_key_of_the_unit_is_one_that_systemd_knows(tmp_path):
    text = (DEPLOY / "muster.service").read_text(encoding="utf-8")
    # The folder that it names is another one here, and so is its interpreter.
    here = tmp_path / "muster.service"
    here.write_text(re.sub(r"ExecStart=\S+", f"ExecStart={sys.executable}", text))
    judged = systemd_analyze("verify", "--man=no", str(here))
    assert "muster.service:" not in judged.stderr, judged.stderr


def test_the_unit_runs_what_is_in_the_repository_and_may_write_to_its_data_folder_alone():
    keys = dict(unit())
    program, _, config = keys["ExecStart"].split()
    assert program == f"{keys['WorkingDirectory']}/.venv/bin/errbot"
    assert (ROOT / config.removeprefix(f"{keys['WorkingDirectory']}/")).is_file()
    assert f"MUSTER_DATA_DIR=/var/lib/{keys['StateDirectory']}" in keys["Environment"].split()
    assert keys["ProtectSystem"] == "strict"
    assert keys["Restart"] == "always"
    document = Path(keys["Documentation"].removeprefix("file://"))
    assert (ROOT / document.relative_to(keys["WorkingDirectory"])).is_file()


def test_the_settings_of_the_example_are_settings(tmp_path):
    given = example_settings()
    assert set(given) <= {each.variable for each in SETTINGS}
    for name in ("PLAYBOOK", "ROSTER", "TEMPLATES"):
        path = tmp_path / Path(given[f"MUSTER_{name}"]).name
        path.mkdir() if name == "TEMPLATES" else path.touch()
        given[f"MUSTER_{name}"] = str(path)
    assert read_settings(given).irc_server == "irc.example.org"


def test_what_the_container_installs_is_pinned_by_hash():
    [installs] = [words for step, words in steps() if step == "RUN" and "pip install" in words]
    for command in installs.split("&&")[1:]:
        words = shlex.split(command)
        assert "--require-hashes" in words
        assert (ROOT / words[words.index("-r") + 1]).is_file()


def test_the_container_has_no_secret_and_stops_on_a_signal():
    for step, words in steps():
        if step == "COPY":
            *sources, _ = words.split()
            assert not any(each in (".", "deploy", "data") for each in sources)
    assert ("USER", "muster") in steps()
    [entry] = [words for step, words in steps() if step == "ENTRYPOINT"]
    assert entry.startswith("["), "a shell between the bot and the signal that stops it"


@pytest.mark.long
def test_the_steps_of_the_containerfile_make_a_bot_that_answers(tmp_path):
    place = tmp_path / "opt"
    place.mkdir()
    for step, words in steps():
        if step == "COPY":
            *sources, target = words.split()
            for source in sources:
                if (ROOT / source).is_dir():
                    shutil.copytree(ROOT / source, place / target)
                else:
                    shutil.copy(ROOT / source, place / target)
        elif step == "RUN" and "compileall" in words:
            compiled = shlex.split(words.partition("&&")[0])
            subprocess.run([sys.executable, *compiled[1:]], cwd=place, check=True)  # noqa: S603
    [entry] = [words for step, words in steps() if step == "ENTRYPOINT"]
    _, option, config = yaml.safe_load(entry)
    code = f"import sys; from errbot.cli import main; sys.argv = ['errbot', {option!r}, {config!r}]"
    with BotProcess(tmp_path / "data", place, command=("-c", f"{code}; main()")) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        assert bot.end() == 0
        assert bot.err == []


def test_the_base_of_the_container_has_a_python_that_the_bot_runs_on():
    [base] = [words for step, words in steps() if step == "ARG"]
    found = re.fullmatch(r"BASE=python:3\.(\d+)-\S+", base)
    assert 11 <= int(found[1]) <= 13


def test_the_compose_file_builds_the_container_and_keeps_what_both_write():
    services = compose()
    bot, database = services["bot"], services["database"]
    assert (DEPLOY / bot["build"]["context"] / bot["build"]["dockerfile"]).is_file()
    data = dict(steps())["VOLUME"]
    assert f"data:{data}" in bot["volumes"]
    assert "database:/var/lib/postgresql/data" in database["volumes"]
    assert bot["depends_on"]["database"]["condition"] == "service_healthy"
    for service in services.values():
        assert service["restart"] == "always"


def test_the_settings_of_the_compose_file_reach_a_database_that_asks_for_its_password(tmp_path):
    given, served = compose()["bot"]["environment"], compose()["database"]["environment"]
    assert given["PGPASSWORD"] == served["POSTGRES_PASSWORD"]
    url = make_url(given["MUSTER_STORAGE_URL"])
    assert (url.username, url.database) == (served["POSTGRES_USER"], served["POSTGRES_DB"])
    server = Server().make()
    try:
        with server.connect() as connection:
            connection.execute(f"CREATE ROLE {url.username} LOGIN PASSWORD 'of-the-database'")
            connection.execute(
                f"CREATE DATABASE {url.database} OWNER {url.username} "
                "ENCODING 'UTF8' TEMPLATE template0"
            )
        admitted = server.data / "pg_hba.conf"
        admitted.write_text("host all all 127.0.0.1/32 scram-sha-256\n")
        server.stop()
        server.start()
        here = url.set(host="127.0.0.1", port=server.port).render_as_string()
        with BotProcess(tmp_path / "refused", MUSTER_STORAGE_URL=here, PGPASSWORD="other") as bot:
            bot.wait_for_error("password")
        with BotProcess(
            tmp_path / "data", MUSTER_STORAGE_URL=here, PGPASSWORD="of-the-database"
        ) as bot:
            bot.wait_for("Ctrl-D")
            bot.ask("!incident start Apps fail", "INC-1 declared")
            assert bot.end() == 0
            assert "of-the-database" not in "".join([*bot.out, *bot.err])
    finally:
        server.end()


def test_what_the_document_types_is_there():
    text = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    part = text.partition("## From nothing to a running bot")[2].partition("\n## ")[0]
    for named in re.findall(r"deploy/[\w.]*\w", part):
        assert (ROOT / named).exists() or named == "deploy/", named
    for folder in re.search(r"compileall -q (.+)", part)[1].split():
        assert (ROOT / folder).is_dir()
    for variable in re.findall(r"MUSTER_\w+", part):
        assert variable in {each.variable for each in SETTINGS}
