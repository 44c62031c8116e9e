"""All that a status page of our own has said: added to, never changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from muster.gateways.gateway import Rejected
from muster.gateways.status_posts import Component, ComponentState, Notice, Post, PublicIncident


@dataclass(frozen=True, slots=True)
class Noticeboard:
    """The incidents of a page, in the order opened, and the states of its components.

    `notices` are the incident and the notice that each effect became, by its key.
    """

    incidents: tuple[PublicIncident, ...] = ()
    states: Mapping[str, ComponentState] = field(default_factory=dict)
    notices: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def incident(self, its_id: str) -> PublicIncident | None:
        """Return an incident, or None where there is none of that id."""
        return next((each for each in self.incidents if each.id == its_id), None)

    def posted(self, key: str) -> tuple[PublicIncident, Notice] | None:
        """Return what became of an effect, by its key, or None when it was never posted."""
        return self.taken(key) if key in self.notices else None

    def taken(self, key: str) -> tuple[PublicIncident, Notice]:
        """Return what became of an effect that was posted. Raises KeyError when it was not."""
        incident_id, notice_id = self.notices[key]
        incident = next(each for each in self.incidents if each.id == incident_id)
        return incident, next(each for each in incident.notices if each.id == notice_id)

    def posting(self, post: Post, key: str, its_id: str, at: datetime) -> Self:
        """Return the board with one more notice, which is called `its_id`.

        So is the incident that it opens. Raises Rejected when it is about an incident that is not
        there.
        """
        notice = Notice(
            its_id, post.status, post.body, at, post.components, post.link, post.next_update
        )
        if post.action == "create":
            incident = PublicIncident(
                its_id,
                post.name,
                post.status,
                (notice,),
                since=post.since,
                until=post.until,
                about=post.about,
                scheduled_for=post.scheduled_for,
                scheduled_until=post.scheduled_until,
            )
            incidents = (*self.incidents, incident)
        else:
            there = self.incident(post.incident)
            if there is None:
                raise Rejected(f"The status page has no incident {post.incident}")
            notices = (*there.notices, notice)
            incident = replace(
                there,
                name=post.name or there.name,
                status=post.status,
                notices=notices,
                since=there.since or post.since,
                scheduled_for=post.scheduled_for or there.scheduled_for,
                scheduled_until=post.scheduled_until or there.scheduled_until,
                until=there.until if post.action == "postmortem" else post.until,
            )
            incidents = tuple(incident if each is there else each for each in self.incidents)
        return replace(
            self,
            incidents=incidents,
            states={**self.states, **post.components},
            notices={**self.notices, key: (incident.id, its_id)},
        )

    def states_of(self, components: Iterable[Component]) -> tuple[Component, ...]:
        """Return the components with the states they are in; those never named as they are."""
        return tuple(
            replace(each, state=self.states.get(each.id, each.state)) for each in components
        )
