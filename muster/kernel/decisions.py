"""What a decision comes to: events to record, reasons why not, or that it is done already.

Refusals are lists of reasons. A reason is a code and the facts for its sentence; the sentence
itself is in templates/reasons/CODE.txt.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from muster.kernel.events import NewEvent
from muster.kernel.payloads import Overriding, Payload, new_event
from muster.kernel.workload import NOTHING, Workload
from muster.people import Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Rule


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason why not. `yields` says whether `--because` passes it; `rule` is what it keeps."""

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    yields: bool = True
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """The drafts to record."""

    drafts: tuple[NewEvent, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The reasons why not; nothing is to be recorded."""

    reasons: tuple[Reason, ...]

    @property
    def yields(self) -> bool:
        """Whether `--because REASON` would pass all of them."""
        return all(reason.yields for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class NoChange:
    """It was done before; `code` and `facts` say what. Nothing is to be recorded."""

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)


Outcome = Accepted | Refused | NoChange


@dataclass(frozen=True, slots=True)
class DecisionContext:
    """Who asks for something, when, and with what reason: what every decision is given.

    `now` is aware UTC. `because` is the text of `--because`, or None. `workload` is what people
    have worked on incidents of late.
    """

    who: Person
    now: datetime
    playbook: Playbook
    roster: Roster
    because: str | None = None
    workload: Workload = NOTHING

    def decide(
        self, reasons: Iterable[Reason | None], *bodies: Payload, happened: datetime | None = None
    ) -> Accepted | Refused:
        """Return the bodies as accepted drafts, or the reasons why not.

        Reasons whose rule the playbook does not enforce fall away. One that does not yield is the
        only one told, as nothing else would help. The others fall away when a reason was given with
        `--because`, and each draft then bears that reason and the rules it passed.
        """
        standing = [r for r in reasons if r is not None and self._kept(r)]
        final = [reason for reason in standing if not reason.yields]
        if final or (standing and not self.because):
            return Refused(tuple(final[:1] or standing))
        overriding = (
            Overriding(self.because, tuple(reason.code for reason in standing))
            if self.because
            else None
        )
        return Accepted(
            tuple(new_event(body, happened=happened, overriding=overriding) for body in bodies)
        )

    def _kept(self, reason: Reason) -> bool:
        return reason.rule is None or self.playbook.enforces(reason.rule)
