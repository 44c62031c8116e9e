"""Follow-ups, put into words for the team's tracker when they go out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from muster.chat.templates import Templates
from muster.incidents.follow_ups import task_of
from muster.incidents.incident import Incident
from muster.kernel.effects import KnownEffect
from muster.playbook import Playbook


class FollowUpsInWords:
    """Puts follow-ups into words as they are when they go out. None is of a restricted incident."""

    def __init__(
        self, templates: Templates, playbook: Playbook, now: Callable[[], datetime]
    ) -> None:
        """`now` tells the present instant, UTC."""
        self._templates = templates
        self._playbook = playbook
        self._now = now

    def __call__(self, incident: Incident, known: KnownEffect) -> KnownEffect:
        """Return an effect in words if it hands over a follow-up, else as it is."""
        task = task_of(incident, known)
        if task is None:
            return known
        title, _, body = self._templates.render(
            "incidents/tracked_task",
            incident=incident,
            task=task,
            now=self._now(),
            playbook=self._playbook,
        ).partition("\n")
        said = {**known.effect.payload, "title": title, "body": body}
        return replace(known, effect=replace(known.effect, payload=said))
