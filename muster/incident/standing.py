"""What the two leads have said of priority and of cyber security, and what follows from it.

Both need two people's word. Until both have spoken, the graver of what was said counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from muster.people import Person
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import Role

LEADS = (Role.ENGINEERING_LEAD, Role.COMMS_LEAD)
"""The two roles whose word counts."""


@dataclass(frozen=True, slots=True)
class PriorityStanding:
    """The priorities that were named: by each lead, by somebody else, and the one both agreed.

    Source: "agree on a priority for the incident with the comms lead" (R50); "You can change this
    priority level later" (R51).
    """

    agreed: str | None = None
    by_role: Mapping[Role, str] = field(default_factory=dict)
    disputed: Mapping[Role, str] = field(default_factory=dict)
    suggested: str | None = None

    def stated(self, priority: str, roles: Iterable[Role]) -> Self:
        """Return the standing after somebody who speaks for `roles` named a priority."""
        spoken_for = tuple(roles)
        if not spoken_for:
            return replace(self, suggested=priority)
        by_role = {**self.by_role, **dict.fromkeys(spoken_for, priority)}
        disputed = {role: p for role, p in self.disputed.items() if role not in spoken_for}
        if all(by_role.get(role) == priority for role in LEADS):
            return replace(self, agreed=priority, by_role=by_role, disputed={}, suggested=None)
        return replace(self, by_role=by_role, disputed=disputed)

    def objected(self, priority: str, roles: Iterable[Role]) -> Self:
        """Return the standing after somebody who speaks for `roles` refused a proposal."""
        return replace(self, disputed={**self.disputed, **dict.fromkeys(roles, priority)})

    @property
    def named(self) -> tuple[str, ...]:
        """Every priority that counts while there is no agreement on another."""
        open_ones = (self.agreed, *self.by_role.values(), self.suggested)
        return tuple(dict.fromkeys(filter(None, open_ones)))

    @property
    def settled(self) -> bool:
        """Whether both leads stand behind one priority and nobody has named another since."""
        return self.agreed is not None and self.named == (self.agreed,)

    def driving(self, playbook: Playbook) -> str | None:
        """Return the priority whose clocks run: the most severe one named, or None."""
        priority = playbook.severest(self.named)
        return priority.id if priority else None

    def driving_priority(self, playbook: Playbook) -> Priority | None:
        """Return what the playbook says of the priority whose clocks run, or None."""
        return playbook.severest(self.named)

    def awaiting(self, role: Role) -> str | None:
        """Return the priority that waits for this lead's word, or None."""
        theirs = next(
            (self.by_role[other] for other in LEADS if other != role and other in self.by_role),
            None,
        )
        proposal = theirs or self.suggested
        if proposal is None or proposal in (self.by_role.get(role), self.disputed.get(role)):
            return None
        return proposal if proposal != self.agreed else None


@dataclass(frozen=True, slots=True)
class CyberStanding:
    """What was said about cyber security: who suspects it, and what was said in each lead's role.

    A suspicion is a person's, not a role's: it stands until that person takes it back, or both
    leads rule it out. What is `confirmed` stays so until then. Whoever has a role next is asked
    anew: what was said in it before them is `inherited`. `ruled_out` is what was suspected once.

    Source: "If the engineering and comms leads suspect the incident may need to involve the Cyber
    Security team" (R78).
    """

    suspected_by: tuple[Person, ...] = ()
    by_role: Mapping[Role, bool] = field(default_factory=dict)
    inherited: frozenset[Role] = frozenset()
    confirmed: bool = False
    ruled_out: bool = False

    def stated(
        self, person: Person, suspected: bool, roles: Iterable[Role], ruled_out: bool | None = None
    ) -> Self:
        """Return the standing after somebody who speaks for `roles` spoke.

        `ruled_out` is what was decided when they said no; None is of a record from before that was
        kept, in which what was said in the roles decided.
        """
        spoken_for = frozenset(roles)
        by_role = {**self.by_role, **dict.fromkeys(spoken_for, suspected)}
        inherited = self.inherited - spoken_for
        if suspected:
            # Whoever said no before has not heard of this suspicion.
            yes = {role: word for role, word in by_role.items() if word}
            return replace(
                self,
                suspected_by=tuple(dict.fromkeys((*self.suspected_by, person))),
                by_role=yes,
                inherited=inherited,
                confirmed=self.confirmed or (not inherited and all(map(yes.get, LEADS))),
                ruled_out=False,
            )
        if ruled_out is None:
            ruled_out = not any(by_role.values())
        if ruled_out:
            return type(self)(by_role=by_role, inherited=inherited, ruled_out=True)
        # One that nobody is left to suspect is not ruled out by that: it stays as it was.
        others = tuple(each for each in self.suspected_by if each != person)
        suspecting = others or self.suspected_by
        return replace(self, by_role=by_role, inherited=inherited, suspected_by=suspecting)

    def passed_on(self, role: Role) -> Self:
        """Return the standing once somebody else has a role, or nobody."""
        if role not in self.by_role or role in self.inherited:
            return self
        return replace(self, inherited=self.inherited | {role})

    @property
    def suspected(self) -> bool:
        """Whether anybody suspects it still; as long as they do, only the need-to-know may see."""
        return bool(self.suspected_by)

    def word(self, role: Role) -> bool | None:
        """Return what whoever has a lead role now has said, or None."""
        return None if role in self.inherited else self.by_role.get(role)

    def awaits(self, role: Role) -> bool:
        """Return whether it is suspected and this lead has not said what they think."""
        return self.suspected and self.word(role) is None
