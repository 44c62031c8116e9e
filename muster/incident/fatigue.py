"""How long people have worked, and until when they rest.

Source: "you have been working on an incident for a long stretch of time (6 hours should be the
maximum)" (R101) and "you are not required to work until 11 hours after the end of the incident"
(R77).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from muster.incident.parts import Span, Stint
from muster.incident.state import Incident
from muster.incident.visibility import restricted
from muster.people import Person
from muster.playbook.model import Playbook

_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Workload:
    """What people have worked on incidents of late. All instants are UTC.

    `last` is each person's latest continuous stretch of work, over all incidents, breaks that are
    none included. `rest` says until when somebody rests; it may have passed. `home` is the
    incident with the lowest number that somebody works on now, a restricted one before the others:
    what is said of their work there must not be said elsewhere. A rest is no longer than `longest`.
    """

    last: Mapping[Person, Span] = field(default_factory=dict)
    rest: Mapping[Person, datetime] = field(default_factory=dict)
    home: Mapping[Person, int] = field(default_factory=dict)
    longest: timedelta = field(default=timedelta.max, compare=False)

    def resting(self, now: datetime) -> dict[Person, datetime]:
        """Return those who rest now, and until when.

        Nobody rests from work that they have still to do, as a clock that was ahead makes it seem.
        """
        return {
            person: until
            for person, until in self.rest.items()
            if _NOTHING < until - now <= self.longest
        }

    def working_since(self, person: Person, now: datetime, break_of: timedelta) -> datetime | None:
        """Return since when somebody works without a break, or None when they had one."""
        span = self.last.get(person)
        if span is None or (span.end is not None and now - span.end >= break_of):
            return None
        return span.start


NOTHING = Workload()
"""The workload of people who have done nothing."""


def workload(incidents: Iterable[Incident], playbook: Playbook) -> Workload:
    """Return what people have worked on these incidents.

    Whoever stops for less than the playbook's `break_of` has not stopped. A stretch of work that
    reaches out of hours is followed by a rest, counted from its end; nobody who still works rests.
    What has targets only is nobody's continuous work: it is done beside other things, over days.
    """
    stints: dict[Person, list[Stint]] = {}
    home: dict[Person, int] = {}
    for incident in sorted(incidents, key=lambda each: (not restricted(each), each.number)):
        driving = incident.priority.driving_priority(playbook)
        if driving is not None and driving.target_only:
            continue
        for stint in incident.stints:
            stints.setdefault(stint.person, []).append(stint)
            if stint.end is None:
                home.setdefault(stint.person, incident.number)
    fatigue, hours = playbook.fatigue, playbook.office_hours
    last: dict[Person, Span] = {}
    rest: dict[Person, datetime] = {}
    for person, theirs in stints.items():
        stretches = _continuous(theirs, fatigue.break_of)
        last[person] = stretches[-1]
        ends = [
            s.end
            for s in stretches
            if s.end is not None and hours.working_between(s.start, s.end) < s.end - s.start
        ]
        if ends and stretches[-1].end is not None:
            rest[person] = max(ends) + fatigue.rest_after_out_of_hours
    return Workload(last, rest, home, fatigue.rest_after_out_of_hours)


def _continuous(stints: list[Stint], break_of: timedelta) -> list[Span]:
    """Return stretches of work in order: stints that overlap or have no real break between."""
    found: list[Span] = []
    for stint in sorted(stints, key=lambda each: each.start):
        span = found[-1] if found else None
        if span is None or (span.end is not None and stint.start - span.end >= break_of):
            found.append(Span(stint.start, stint.end))
        elif span.end is not None:
            end = None if stint.end is None else max(span.end, stint.end)
            found[-1] = Span(span.start, end)
    return found
