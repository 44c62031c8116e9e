"""The board plugin: what is going on, as pages that a browser reads. Nothing can be done there."""

from typing import TYPE_CHECKING

import muster.api
from muster.runtime.webserver import Door, Webserver
from muster.settings import settings_of

if TYPE_CHECKING:
    from board_web.answering import BoardAnswers

_DOOR = Door(
    "There is no board",
    "MUSTER_BOARD_HOST",
    "MUSTER_BOARD_PORT",
    open="the board is shown",
    refused="readers of the board refused",
)


class Board(muster.api.MusterPlugin):
    """Show what is going on."""

    verbs = muster.api.Verbs("board")
    _webserver: Webserver | None = None
    _pages: "BoardAnswers | None" = None

    def begin(self) -> None:
        """Show pages from now on, where somebody wants a board."""
        settings = settings_of(self._bot.bot_config)
        if not settings.board:
            return
        # What no bot without a board has to load.
        from board_web.answering import BoardAnswers
        from board_web.wording import ChatWords

        from muster.loading import load_board_pages

        words, services = ChatWords(self), self.muster
        pages = load_board_pages(
            settings, services.playbook, words.of_kind, services.commands, services.templates.words
        )
        self._pages = answers = BoardAnswers(self.muster, settings, pages, words)
        self.muster.journal.listeners.append(answers.record.heard)
        host, port = settings.board_host, settings.board_port
        self._webserver = Webserver(host, port, {}, door=_DOOR, show=answers.show)
        self._webserver.start()

    def deactivate(self) -> None:
        """Show nothing any more."""
        if self._webserver is not None:
            self._webserver.stop()
            self._webserver = None
        if self._pages is not None:
            self.muster.journal.listeners.remove(self._pages.record.heard)
            self._pages = None
        super().deactivate()
