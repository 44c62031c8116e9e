"""What was said of priority and of cyber security, by whom, and what follows from it.

Both need the word of two people: whoever leads in each role now. A word is a person's, not a
role's. It stays theirs whatever role they hold, and whoever takes over a role is asked anew. Until
both have spoken, the graver of what was said counts.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from muster.people import Person
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import LEADS, Role

Leads = Mapping[Role, Person]
"""Who leads now, by role; a role that nobody holds is not there."""


@dataclass(frozen=True, slots=True)
class NamedPriority:
    """A priority that somebody named for the lead roles they held; with none it is suggested."""

    priority: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class PriorityStanding:
    """The priority that is agreed, and those that were named since.

    It was agreed `agreed_at` (UTC) by the people in `agreed_by`: two, or one whose word stood for
    both leads. `words` are the open proposals, each person's last, the newest at the end; `refused`
    says who does not stand behind which. `spoken_for` is what was last said in each role by
    whomever, which is what made an agreement in records from before that was kept with the event.

    Source: "agree on a priority for the incident with the comms lead" (R50); "You can change this
    priority level later" (R51).
    """

    agreed: str | None = None
    agreed_at: datetime | None = None
    agreed_by: tuple[Person, ...] = ()
    words: Mapping[Person, NamedPriority] = field(default_factory=dict)
    refused: frozenset[tuple[Person, str]] = frozenset()
    leads: Leads = field(default_factory=dict)
    spoken_for: Mapping[Role, str] = field(default_factory=dict)

    def stated(
        self,
        person: Person,
        priority: str,
        roles: Iterable[Role],
        *,
        agreed: bool | None = None,
        at: datetime | None = None,
    ) -> Self:
        """Return the standing after somebody who speaks for `roles` named a priority at an instant.

        `agreed` is whether it was decided then that both leads stand behind it; None is of a record
        from before that was kept, in which what was said in the roles decided. Naming what is
        agreed takes back one's own proposal.
        """
        held = tuple(roles)
        spoken_for = {**self.spoken_for, **dict.fromkeys(held, priority)}
        if agreed is None:
            agreed = bool(held) and all(spoken_for.get(role) == priority for role in LEADS)
        others = {
            other: word
            for other, word in self.words.items()
            if other != person and not self._replaced(other, word, held)
        }
        refused = frozenset(each for each in self.refused if each[1] != priority)
        kept = replace(self, words=others, refused=refused, spoken_for=spoken_for)
        for_both = len(held) == len(LEADS)
        if agreed and (for_both or priority != self.agreed):
            by = () if for_both else tuple(self._named(priority, others))
            known = self.agreed_by if priority == self.agreed else ()
            return kept._settled(priority, (*known, *by, person), at)
        if priority == self.agreed:
            return replace(kept, agreed_by=self._and(person) if agreed and held else self.agreed_by)
        return replace(kept, words={**others, person: NamedPriority(priority, held)})

    def objected(self, person: Person, priority: str, *, rejected: bool = False) -> Self:
        """Return the standing after somebody refused a proposal.

        `rejected` says that it is off the table with that.
        """
        if not rejected:
            return replace(self, refused=self.refused | {(person, priority)})
        open_words = {p: word for p, word in self.words.items() if word.priority != priority}
        return replace(self, words=open_words)

    def passed_on(self, role: Role, person: Person | None, at: datetime | None = None) -> Self:
        """Return the standing once somebody else has a role, or nobody.

        What they named before is their word as a lead from now on, so that the two leads may turn
        out to have named the same.
        """
        standing = replace(self, leads=_holding(self.leads, role, person))
        for priority in set(standing.by_role.values()):
            if standing.both_name(priority):
                return standing._settled(priority, tuple(standing.leads.values()), at)
        return standing

    def both_name(self, priority: str, person: Person | None = None) -> bool:
        """Return whether the two leads are two people who name a priority, `person` counted in."""
        named = {p for p in self.words if self._names(p, priority)}
        return not _wanting(self.leads, named | ({person} if person else set()))

    @property
    def by_role(self) -> Mapping[Role, str]:
        """What those who lead now have named and not agreed yet, by their roles."""
        return {
            role: self.words[person].priority
            for role, person in self.leads.items()
            if person in self.words
        }

    @property
    def named(self) -> tuple[str, ...]:
        """Every priority that counts while there is no agreement on another."""
        open_ones = (self.agreed, *(word.priority for word in self.words.values()))
        return tuple(dict.fromkeys(filter(None, open_ones)))

    @property
    def proposed(self) -> Mapping[str, tuple[Person, ...]]:
        """The proposals that are open, and who made each."""
        found: dict[str, tuple[Person, ...]] = {}
        for person, word in self.words.items():
            found[word.priority] = (*found.get(word.priority, ()), person)
        return found

    @property
    def settled(self) -> bool:
        """Whether both leads stand behind one priority and nobody has named another since."""
        return self.agreed is not None and not self.words

    def driving(self, playbook: Playbook) -> str | None:
        """Return the priority whose clocks run: the most severe one named, or None."""
        priority = playbook.severest(self.named)
        return priority.id if priority else None

    def driving_priority(self, playbook: Playbook) -> Priority | None:
        """Return what the playbook says of the priority whose clocks run, or None."""
        return playbook.severest(self.named)

    def wanting(self, priority: str) -> tuple[Role, ...]:
        """Return the lead roles in which a word is wanting before a priority is agreed.

        They are those of whoever has not named it, those that nobody holds, and the second role of
        somebody who holds both.
        """
        return _wanting(self.leads, {p for p in self.words if self._names(p, priority)})

    @property
    def silent(self) -> tuple[Role, ...]:
        """The lead roles whose word is missing: nothing was said in them, or more since."""
        by_role = self.by_role
        return tuple(r for r in LEADS if r not in by_role or self.awaiting(r) is not None)

    def awaiting(self, role: Role) -> str | None:
        """Return the priority that waits for the word of whoever has this role, or None.

        What they named themselves does not, nor what they refused, nor what was named before they
        said theirs: that waits for the others.
        """
        holder = self.leads.get(role)
        since = list(self.words)
        if holder is not None and holder in self.words:
            since = since[since.index(holder) :]
        newer = {self.words[person].priority for person in since}
        proposals = (p for p in self.proposals_to(role) if p in newer)
        return next((p for p in proposals if (holder, p) not in self.refused), None)

    def said_since(self, person: Person, priority: str) -> str | None:
        """Return what somebody else proposed after the newest proposal of a priority, or None.

        Neither what this person named themselves nor what they refused is meant.
        """
        newest = None
        for other, word in self.words.items():
            if word.priority == priority:
                newest = None
            elif other != person and (person, word.priority) not in self.refused:
                newest = word.priority
            if other == person:
                newest = None
        return newest

    def proposals_to(self, role: Role) -> tuple[str, ...]:
        """Return what others propose to whoever has a role: the other lead first, then the newest.

        What they refused is among it, as they may think again.
        """
        holder = self.leads.get(role)
        leads = [p for p in self.leads.values() if p in self.words]
        asked = (p for p in (*leads, *reversed(tuple(self.words))) if p != holder)
        own = self.words.get(holder) if holder else None
        proposals = dict.fromkeys(self.words[person].priority for person in asked)
        return tuple(priority for priority in proposals if own is None or priority != own.priority)

    def _names(self, person: Person, priority: str) -> bool:
        return person in self.words and self.words[person].priority == priority

    def _named(self, priority: str, words: Mapping[Person, NamedPriority]) -> Iterator[Person]:
        return (p for p, word in words.items() if word.priority == priority and self._leads(p))

    def _leads(self, person: Person) -> bool:
        return person in self.leads.values()

    def _replaced(self, person: Person, word: NamedPriority, roles: tuple[Role, ...]) -> bool:
        """Return whether a word was a predecessor's in a role that is spoken for now."""
        return not self._leads(person) and not set(word.roles).isdisjoint(roles)

    def _and(self, person: Person) -> tuple[Person, ...]:
        return tuple(dict.fromkeys((*self.agreed_by, person)))

    def _settled(self, priority: str, by: tuple[Person, ...], at: datetime | None) -> Self:
        people = tuple(dict.fromkeys(by))
        nothing: dict[Person, NamedPriority] = {}
        return replace(
            self,
            agreed=priority,
            agreed_at=at,
            agreed_by=people,
            words=nothing,
            refused=frozenset(),
        )


@dataclass(frozen=True, slots=True)
class CyberStanding:
    """What was said about cyber security: who suspects it, and what each person said last.

    A suspicion is a person's, not a role's: it stands until that person takes it back, or both
    leads rule it out. What is `confirmed` stays so until then. `words` are the last of each person
    since somebody suspected it, those of bystanders too: they count once they lead. Somebody said
    yes last at `suspected_at`, and it was confirmed at `confirmed_at`, both UTC. `ruled_out` is
    what was suspected once. `spoken_for` is what was last said in each role by whomever, which is
    what ruled it out in records from before that was kept with the event.

    Source: "If the engineering and comms leads suspect the incident may need to involve the Cyber
    Security team" (R78).
    """

    suspected_by: tuple[Person, ...] = ()
    words: Mapping[Person, bool] = field(default_factory=dict)
    leads: Leads = field(default_factory=dict)
    spoken_for: Mapping[Role, bool] = field(default_factory=dict)
    confirmed: bool = False
    ruled_out: bool = False
    suspected_at: datetime | None = None
    confirmed_at: datetime | None = None

    def stated(
        self,
        person: Person,
        suspected: bool,
        roles: Iterable[Role],
        ruled_out: bool | None = None,
        *,
        confirmed: bool | None = None,
        at: datetime | None = None,
    ) -> Self:
        """Return the standing after somebody who speaks for `roles` spoke, at an instant (UTC).

        `confirmed` is what was decided when they said yes, `ruled_out` when they said no; None is
        of a record from before that was kept, in which what was said in the roles decided.
        """
        held = frozenset(roles)
        spoken_for = {**self.spoken_for, **dict.fromkeys(held, suspected)}
        words = {**self.words, person: suspected}
        if suspected:
            # Whoever said no before has not heard of this suspicion.
            yes = {each: word for each, word in words.items() if word}
            standing = replace(
                self,
                suspected_by=tuple(dict.fromkeys((*self.suspected_by, person))),
                words=yes,
                spoken_for={role: word for role, word in spoken_for.items() if word},
                ruled_out=False,
                suspected_at=at,
            )
            if confirmed is None:
                confirmed = all(role in held or standing.word(role) for role in LEADS)
            return standing._confirmed(confirmed, at)
        if ruled_out is None:
            ruled_out = not any(spoken_for.values())
        if ruled_out:
            no = {each: word for each, word in words.items() if not word}
            return type(self)(words=no, leads=self.leads, spoken_for=spoken_for, ruled_out=True)
        # One that nobody is left to suspect is not ruled out by that: it stays as it was.
        others = tuple(each for each in self.suspected_by if each != person)
        suspecting = others or self.suspected_by
        return replace(self, words=words, spoken_for=spoken_for, suspected_by=suspecting)

    def passed_on(self, role: Role, person: Person | None, at: datetime | None = None) -> Self:
        """Return the standing once somebody else has a role, or nobody.

        What they said before is their word as a lead from now on, so that both leads may turn out
        to suspect it.
        """
        standing = replace(self, leads=_holding(self.leads, role, person))
        return standing._confirmed(standing.both_suspect(), at)

    def both_suspect(self, person: Person | None = None) -> bool:
        """Return whether the two leads are two people who suspect it, `person` counted in."""
        yes = {each for each, word in self.words.items() if word}
        return not _wanting(self.leads, yes | ({person} if person else set()))

    @property
    def wanting(self) -> tuple[Role, ...]:
        """The lead roles in which a word is wanting before a suspicion is confirmed.

        They are those of whoever does not suspect it, those that nobody holds, and the second role
        of somebody who holds both.
        """
        if not self.suspected or self.confirmed:
            return ()
        return _wanting(self.leads, {person for person, word in self.words.items() if word})

    @property
    def suspected(self) -> bool:
        """Whether anybody suspects it still; as long as they do, only the need-to-know may see."""
        return bool(self.suspected_by)

    def word(self, role: Role) -> bool | None:
        """Return what whoever has a lead role now has said, or None."""
        holder = self.leads.get(role)
        return self.words.get(holder) if holder else None

    @property
    def silent(self) -> tuple[Role, ...]:
        """The lead roles that a suspicion waits for, those that nobody holds too."""
        return tuple(role for role in self.wanting if self.awaits(role))

    def awaits(self, role: Role) -> bool:
        """Return whether a suspicion that is not confirmed waits for the word of this lead.

        It waits for a role that nobody holds too.
        """
        return self.suspected and not self.confirmed and self.word(role) is None

    def _confirmed(self, confirmed: bool, at: datetime | None) -> Self:
        if self.confirmed or not confirmed:
            return self
        return replace(self, confirmed=True, confirmed_at=at)


def _holding(leads: Leads, role: Role, person: Person | None) -> Leads:
    others = {each: holder for each, holder in leads.items() if each is not role}
    return {**others, role: person} if person else others


def _wanting(leads: Leads, said: set[Person]) -> tuple[Role, ...]:
    """Return the roles in which nobody of those who said it leads, each of them in one alone."""
    missing = []
    for role in LEADS:
        holder = leads.get(role)
        if holder in said:
            said = said - {holder}
        else:
            missing.append(role)
    return tuple(missing)
