"""The rooms plugin: what a room shows of its incidents, and a room an incident has to itself."""

from rooms_kept import opening, showing

import muster.api


class Rooms(muster.api.MusterPlugin):
    """Keep the rooms of incidents."""

    verbs = muster.api.Verbs("rooms")
    need_to_know = True
    _lane = "rooms"
    """Its own: what is asked of the chat's server here may take its time, and holds nobody up."""

    def begin(self) -> None:
        """Follow the record and the time."""
        showing.begin(self)
        opening.begin(self)
