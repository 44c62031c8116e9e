"""How long people have worked, and until when they rest.

Source: "you have been working on an incident for a long stretch of time (6 hours should be the
maximum)" (R101) and "you are not required to work until 11 hours after the end of the incident"
(R77).
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from muster.incidents.incident import Incident
from muster.incidents.visibility import restricted
from muster.incidents.work_stretches import Remembered, Stretch, is_of_the_night
from muster.kernel.workload import Workload
from muster.people import Person
from muster.playbook.model import Playbook
from muster.times.spans import Span

_NEVER = datetime.min.replace(tzinfo=UTC)


def workload(
    incidents: Iterable[Incident],
    playbook: Playbook,
    now: datetime | None = None,
    remembered: Remembered | None = None,
) -> Workload:
    """Return what people have worked on these incidents, as it looks at an instant (UTC).

    None for `now` is when the last of it was recorded. Whoever stops for less than the playbook's
    `break_of` has not stopped. A stretch of work that reaches into the night, by more than
    `beside_hours`, is followed by a rest, counted from its end; nobody who still works rests. What
    has targets only is nobody's continuous work: it is done beside other things, over days. What is
    `remembered` need not be found out again.
    """
    work_on = (remembered or Remembered()).worked
    listed = sorted(incidents, key=lambda each: (not restricted(each), each.number))
    fatigue, hours = playbook.fatigue, playbook.office_hours
    if now is None:
        now = max((each.recorded_at for each in listed), default=_NEVER)
    work: dict[Person, list[Stretch]] = {}
    home: dict[Person, int] = {}
    until: dict[int, datetime] = {}
    for incident in listed:
        driving = incident.priority.driving_priority(playbook)
        if driving is not None and driving.target_only:
            continue
        known = work_on(incident, fatigue, hours, now)
        if known.until is not None:
            until[incident.number] = known.until
        for stretch in known.stretches:
            work.setdefault(stretch.person, []).append(stretch)
            if stretch.end is None:
                home.setdefault(stretch.person, incident.number)
    last: dict[Person, Span] = {}
    rest: dict[Person, datetime] = {}
    for person, theirs in work.items():
        joined = spells(theirs, fatigue.break_of)
        last[person] = Span(joined[-1].start, joined[-1].end)
        ends = [
            spell.end
            for spell in joined
            if spell.end is not None and is_of_the_night(spell, hours, fatigue.beside_hours)
        ]
        if ends and joined[-1].end is not None:
            rest[person] = max(ends) + fatigue.rest_after_out_of_hours
    return Workload(last, rest, home, fatigue.rest_after_out_of_hours, until)


def spells(work: list[Stretch], break_of: timedelta) -> list[Stretch]:
    """Return stretches in order, those as one that overlap or have no real break between."""
    found: list[Stretch] = []
    for each in sorted(work, key=lambda each: each.start):
        spell = found[-1] if found else None
        if spell is None or (spell.end is not None and each.start - spell.end >= break_of):
            found.append(each)
            continue
        ends = [end for end in (spell.end, each.end) if end is not None]
        end = max(ends) if len(ends) == 2 else None
        found[-1] = Stretch(spell.person, spell.start, end, spell.shown or each.shown)
    return found
