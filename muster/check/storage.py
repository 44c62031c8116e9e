"""Which bot is active on the storage, and which ones wait."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from errbot.bootstrap import get_storage_plugin
from sqlalchemy import make_url

from muster.check.finding import CheckFinding, Weight
from muster.playbook import Playbook
from muster.runtime.sql_storage import sql_looking
from muster.settings import Settings
from muster.times import show_time

_SILENT_SECONDS = 5.0
"""An active bot that has not shown for so long that it lives is as good as gone."""


def storage_findings(settings: Settings, playbook: Playbook) -> Iterator[CheckFinding]:
    """Yield who is active and who waits. Changes nothing, and keeps nobody waiting."""
    url = make_url(settings.record_url)
    config = SimpleNamespace(**sql_looking(settings.record_url), BOT_DATA_DIR="")
    plugin: Any = get_storage_plugin(config)
    where = url.render_as_string(hide_password=True)
    try:
        standing = plugin.standing()
    except plugin.StorageUnavailable as fault:
        yield CheckFinding(
            "MUSTER_STORAGE_URL: the database does not answer. Is it running, and does this "
            f"machine reach it? What happened: {fault}.",
            Weight.FAILING,
        )
        return
    if standing.active is None:
        yield CheckFinding(f"The storage: no bot is active on {url.database or where}.")
    else:
        since = standing.since
        began = f", since {show_time(since, playbook.timezone)}" if since else ""
        yield CheckFinding(
            f"The storage: the active bot is {standing.active}{began}.", Weight.SOUND
        )
        silent = standing.silent_seconds or 0.0
        if silent > _SILENT_SECONDS:
            yield CheckFinding(
                f"The active bot has not shown for {silent:.0f} seconds that it lives. Another "
                "takes over by itself if one waits; else start it again.",
                Weight.FAILING,
            )
    for each in standing.waiting:
        yield CheckFinding(f"The storage: {each} waits to take over.", Weight.SOUND)
