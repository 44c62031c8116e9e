"""What happens in a rehearsal, as people read it on paper."""

from muster.rehearsal.player import Happening


class Transcript:
    """Prints what happens as people read it: when, where, who; each room and day told once."""

    def __init__(self) -> None:
        self._day = ""

    def tell(self, moment: Happening) -> None:
        """Print one moment."""
        day = f"{moment.at:%a} {moment.at.day} {moment.at:%B %Y, %Z}"
        if day != self._day:
            self._day = day
            print(f"--- {day} ---")  # noqa: T201
        print(line_of(moment), flush=True)  # noqa: T201


def line_of(moment: Happening) -> str:
    """Return a moment as the lines of a transcript."""
    if moment.kind == "story":
        return moment.text
    if moment.kind == "error":
        return f"FAILED: {moment.text}"
    if moment.affected:
        return f"{moment.at:%H:%M} [{moment.affected.gateway}] {moment.text}"
    if moment.kind == "alert":
        return f"{moment.at:%H:%M} alert from {moment.who}: {moment.text}"
    where = moment.room or "(private)"
    to = f" → {moment.to}" if moment.kind == "post" and moment.to else ""
    first, *rest = moment.text.splitlines() or [""]
    head = f"{moment.at:%H:%M} {where} {moment.who}{to}> "
    return "\n".join((head + first, *(f"      {line}" for line in rest)))
