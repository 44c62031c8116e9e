"""Errbot's own webserver, as Muster lets it run: configured from the settings, and closed.

Errbot keeps its address in the storage, serves `/echo` to anybody, and takes no new route once it
has served a request. So all of it is done while plugins are loaded, before any of them is active.
"""

import logging
import sys
from typing import Any

import errbot.core_plugins
from errbot.core_plugins.wsview import route
from flask import Response, request

NAME = "Webserver"
_ECHO = "/echo"
_SWITCH_INTERVAL = 0.0005
"""Seconds."""
_OPEN: set[str] = set()
"""The paths that are served."""


def serve(bot: Any, plugin: Any, path: str, host: str, port: int) -> None:
    """Let a plugin's webhook be served at a path, by a webserver at this address, and no other.

    To be called by the plugin while it is made.
    """
    # It writes a line a request, at INFO.
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    # A thread that works through a request is interrupted sooner for a command than after 5 ms.
    sys.setswitchinterval(min(sys.getswitchinterval(), _SWITCH_INTERVAL))
    configuration = {"HOST": host, "PORT": port, "SSL": None}
    bot.plugin_manager.set_plugin_configuration(NAME, configuration)
    app = errbot.core_plugins.flask_app
    _OPEN.add(path)
    if _closed not in app.before_request_funcs.get(None, []):
        app.before_request(_closed)
        # Errbot's is put in its place when its plugin starts, by when requests may have come.
        app.add_url_rule(_ECHO, endpoint="closed", view_func=_nothing, methods=("GET", "POST"))
    route(plugin)  # type: ignore[no-untyped-call]


def _closed() -> Response | None:
    """Return that there is nothing at a path that is not ours; None lets a request through."""
    return None if request.path.rstrip("/") in _OPEN else _nothing()


def _nothing() -> Response:
    return Response(status=404)
