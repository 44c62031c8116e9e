"""Invitations as files in a folder that the team shares, for whoever is not written to."""

import os
import re
from pathlib import Path

from muster.gateways.atomic_file import write_whole
from muster.gateways.gateway import Delivery, Effect, Gateway, Rejected, Unavailable
from muster.kernel.gateway_names import CALENDAR

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,80}\.ics")
_FOR_ALL = 0o644


class InvitationFolder(Gateway):
    """The gateway to a folder, such as a shared drive or the checkout of a repository.

    Its one action is `put`, with the payload `name` (of a file, such as INC-7-review.ics) and
    `calendar`. A newer version takes the place of an older one; at no instant is there half of it.
    The reference is the name.
    """

    name = CALENDAR
    simulated = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __repr__(self) -> str:
        return f"InvitationFolder({str(self._folder)!r})"

    def deliver(self, effect: Effect) -> Delivery:
        """Write the file. Raises Unavailable while the folder is not to be had, and Rejected."""
        name, calendar = effect.payload.get("name"), effect.payload.get("calendar")
        if effect.action != "put" or not isinstance(calendar, str):
            raise Rejected("An invitation is put there with its calendar")
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise Rejected("An invitation is put into a file such as INC-7-review.ics")
        try:
            write_whole(self._folder / name, calendar.replace("\r\n", "\n"), _FOR_ALL)
        except OSError as error:
            raise Unavailable(f"{self._folder}: {error.strerror}") from None
        return Delivery(name)

    def find(self, effect: Effect) -> Delivery | None:
        """Return None: to write the same file again changes nothing."""
        return None

    def probe(self) -> str:
        """Return the folder, if files can be put there. Raises Unavailable."""
        if not os.access(self._folder, os.W_OK | os.X_OK):
            raise Unavailable(f"{self._folder} is no folder that can be written")
        return f"invitations go to {self._folder}"
