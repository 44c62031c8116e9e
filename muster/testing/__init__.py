"""The test kit for other people's plugins: a real bot in a rehearsal's safety, for pytest.

pytest has it wherever Muster is installed; elsewhere `pytest_plugins = ["muster.testing"]` does.
Nothing of the bot is imported until a test asks for one. See docs/extending/testing.md.
"""

import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

try:
    import pytest
except ModuleNotFoundError as missing:
    if missing.name != "pytest":
        raise
    raise ModuleNotFoundError(
        "muster.testing needs pytest. Type: pip install 'muster[testing]'", name="pytest"
    ) from None

if TYPE_CHECKING:
    from muster.testing.rehearsed_bot import RehearsedBot

__all__ = [
    "RehearsedBot",
    "muster_bot",
    "muster_cast",
    "muster_playbook",
    "muster_plugins",
    "start_muster",
]


def __getattr__(name: str) -> Any:
    """Return what is loaded only when it is asked for."""
    if name == "RehearsedBot":
        from muster.testing.rehearsed_bot import RehearsedBot

        return RehearsedBot
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@pytest.fixture
def muster_plugins(request: pytest.FixtureRequest) -> Sequence[Path | str]:
    """Return the folders of plugins that a bot has beside Muster's own; override it for others.

    It is the nearest folder with a `.plug` file in it, from the test's own up to pytest's root.
    """
    root = request.config.rootpath
    for folder in request.path.parents:
        if next(folder.glob("*.plug"), None):
            return [folder]
        if folder == root or root not in folder.parents:
            break
    return []


@pytest.fixture
def muster_playbook() -> str | Path:
    """Return the playbook of a bot: a file, or the name of one that ships; override it."""
    return "govuk-paas"


@pytest.fixture
def muster_cast() -> Mapping[str, str]:
    """Return who is in the team, and as what part of a scenario; override it."""
    from muster.testing.rehearsed_bot import COMPANY

    return COMPANY


@pytest.fixture
def start_muster(
    muster_plugins: Sequence[Path | str],
    muster_playbook: str | Path,
    muster_cast: Mapping[str, str],
) -> Iterator[Callable[..., "RehearsedBot"]]:
    """Return what starts a bot, for tests of several, or of one that is made otherwise.

    It takes `plugins`, `playbook` and `cast`, each in place of its fixture, `templates`, a folder
    of a team's own, and more of Errbot's configuration. A plugin that does not start fails the
    test, as does what fails inside the bot and is left in its `failures`. Until the end of the test
    nothing in this process reaches an address.
    """
    from muster.loading import load_playbook
    from muster.rehearsal.command import rehearsal_settings
    from muster.rehearsal.isolation import no_network
    from muster.shipped_files import NotInstalled
    from muster.testing.rehearsed_bot import RehearsedBot

    started: list[RehearsedBot] = []

    def start(
        plugins: Sequence[Path | str] | None = None,
        playbook: str | Path | None = None,
        cast: Mapping[str, str] | None = None,
        templates: Path | str | None = None,
        **configured: Any,
    ) -> RehearsedBot:
        settings = rehearsal_settings(
            str(_file_of(muster_playbook if playbook is None else playbook)),
            plugins=muster_plugins if plugins is None else plugins,
            environment={} if templates is None else {"MUSTER_TEMPLATES": str(templates)},
        )
        data = Path(stack.enter_context(TemporaryDirectory(prefix="muster-", dir=_in_memory())))
        # What is tested and fails is not to be looked for among all that a bot does at its start.
        configured.setdefault("BOT_LOG_LEVEL", logging.WARNING)
        try:
            bot = RehearsedBot(settings, load_playbook(settings), data, **configured)
        except NotInstalled as missing:
            pytest.fail(str(missing), pytrace=False)
        for name, part in (muster_cast if cast is None else cast).items():
            bot.cast_as(name, part)
        started.append(bot)
        bot.start()
        if bot.plugin_faults:
            pytest.fail("\n".join(bot.plugin_faults), pytrace=False)
        return bot

    with ExitStack() as stack:
        stack.enter_context(no_network())
        stack.callback(_log_as_it_is())
        try:
            yield start
        finally:
            for bot in started:
                bot.stop()
    failures = [failure for bot in started for failure in bot.failures]
    if failures:
        pytest.fail("\n".join(("This failed inside the bot:", *failures)), pytrace=False)


@pytest.fixture
def muster_bot(start_muster: Callable[..., "RehearsedBot"]) -> "RehearsedBot":
    """Return a bot with the plugins that are tested, on the first morning of its playbook."""
    return start_muster()


def _file_of(playbook: str | Path) -> Path:
    """Return the file of a playbook that is given by its name or its path."""
    from muster.shipped_files import ROOT

    shipped = ROOT / "playbooks" / f"{playbook}.yaml"
    return shipped if shipped.is_file() else Path(playbook)


def _in_memory() -> str | None:
    """Return where Linux keeps files in memory, as every commit would wait for a disk."""
    memory = "/dev/shm"  # noqa: S108  # nosec B108  # each bot has a folder of its own there
    return memory if os.access(memory, os.W_OK) else None


def _log_as_it_is() -> Callable[[], None]:
    """Return what puts the root logger back as it is now: Errbot adds to it at every start."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level

    def put_back() -> None:
        root.handlers[:] = handlers
        root.setLevel(level)

    return put_back
