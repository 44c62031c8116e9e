"""The board plugin: what is going on, as pages that a browser reads. Nothing can be done there."""

import muster.api
from muster.runtime.web_requests import Door
from muster.settings import settings_of

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
    _webserver = None
    _answers = None

    def begin(self):
        """Show pages from now on, where somebody wants a board."""
        settings = settings_of(self._bot.bot_config)
        if not settings.board:
            return
        # What no bot without a board has to load.
        from board_web.answering import BoardAnswers
        from board_web.wording import ChatWords

        from muster.loading import load_board_pages
        from muster.runtime.webserver import Webserver

        words, services = ChatWords(self), self.muster
        pages = load_board_pages(
            settings, services.playbook, words.of_kind, services.commands, services.templates.words
        )
        self._answers = BoardAnswers(self.muster, settings, pages, words)
        self.muster.journal.listeners.append(self._answers.record.heard)
        host, port = settings.board_host, settings.board_port
        self._webserver = Webserver(host, port, {}, door=_DOOR, show=self._answers.show)
        self._webserver.start()

    def deactivate(self):
        """Show nothing any more."""
        if self._webserver is not None:
            self._webserver.stop()
            self.muster.journal.listeners.remove(self._answers.record.heard)
            self._webserver = self._answers = None
        super().deactivate()
