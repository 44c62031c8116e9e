"""What there is to tell tenants, and the drafts of it. All instants are UTC."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from muster.incidents.lifecycle import ACTIVE, State
from muster.people import Person


class About(StrEnum):
    """What a message to tenants is made of, each in words for tenants."""

    EFFECT = "effect"
    USERS = "users"
    DOING = "doing"
    ADVICE = "advice"


ENDINGS = frozenset({"all-clear", "resolved"})
"""The kinds of message after which tenants expect nothing more."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a draft: who wrote it when, and how the incident stood then.

    `priorities` are those that were named, `announced` is how often tenants had been told
    something by other ways than this draft. `entry` is the number of its event.
    """

    by: Person
    at: datetime
    state: State
    priorities: tuple[str, ...] = ()
    announced: int = 0
    entry: int = 0


@dataclass(frozen=True, slots=True)
class Approval:
    """Somebody stands behind a version of a draft, the versions counted from 1."""

    version: int
    by: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Sending:
    """A version of a draft was to go out in a channel.

    What is sent `by_hand` was given to somebody to copy, what is sent `by_effect` to the outbox.
    `told_at` is when it was really out; `failed` that it will not be.
    """

    channel: str
    version: int
    by: Person
    at: datetime
    by_hand: bool = False
    by_effect: bool = False
    told_at: datetime | None = None
    failed: bool = False

    @property
    def under_way(self) -> bool:
        """Whether it is not known yet what became of it."""
        return not (self.by_hand or self.told_at or self.failed)


@dataclass(frozen=True, slots=True)
class CommsDraft:
    """A draft. `number` counts the incident's drafts from 1; `text` is that of the newest version.

    `next_update` is what the text promises.
    """

    number: int
    kind: str
    text: str
    versions: tuple[Version, ...]
    next_update: datetime | None = None
    approval: Approval | None = None
    discarded: bool = False
    sendings: tuple[Sending, ...] = ()

    @property
    def newest(self) -> Version:
        """The newest version, apart from its text."""
        return self.versions[-1]

    @property
    def approved(self) -> bool:
        """Whether somebody stands behind the newest version."""
        return self.approval is not None and self.approval.version == len(self.versions)

    @property
    def authors(self) -> tuple[Person, ...]:
        """Who wrote its versions, each once."""
        return tuple(dict.fromkeys(version.by for version in self.versions))

    @property
    def is_out(self) -> bool:
        """Whether tenants have read it somewhere, or may have."""
        return any(sending.told_at or sending.under_way for sending in self.sendings)

    @property
    def of_the_end(self) -> bool:
        """Whether it speaks of the incident as over."""
        return self.kind in ENDINGS or self.newest.state not in ACTIVE

    def sending(self, channel: str) -> Sending | None:
        """Return how it was last sent in a channel, its name in any letter case, or None."""
        wanted = channel.casefold()
        found = (s for s in reversed(self.sendings) if s.channel.casefold() == wanted)
        return next(found, None)

    def rewritten(self, text: str, next_update: datetime | None, version: Version) -> Self:
        """Return it with a new version; without a new promise the old one stands."""
        return replace(
            self,
            text=text,
            next_update=next_update or self.next_update,
            versions=(*self.versions, version),
        )

    def sent(self, sendings: tuple[Sending, ...]) -> Self:
        """Return it after it was had sent once more."""
        return replace(self, sendings=(*self.sendings, *sendings))

    def given_to_outbox(self, channel: str) -> Self:
        """Return it after an effect was asked for that sends it in a channel."""
        return self._last_in(channel, by_effect=True)

    def ended(self, channel: str, *, told_at: datetime | None = None) -> Self:
        """Return it after it is known what became of its last sending in a channel.

        What somebody has told by hand meanwhile stays told.
        """
        last = self.sending(channel)
        if told_at is None and last is not None and last.told_at is not None:
            return self
        return self._last_in(channel, told_at=told_at, failed=told_at is None)

    def _last_in(self, channel: str, **changes: Any) -> Self:
        last = self.sending(channel)
        if last is None:
            return self
        known = replace(last, **changes)
        return replace(self, sendings=tuple(known if s is last else s for s in self.sendings))


def with_draft(
    drafts: tuple[CommsDraft, ...], number: int, change: Callable[[CommsDraft], CommsDraft]
) -> tuple[CommsDraft, ...]:
    """Return the drafts with the one of that number changed."""
    return tuple(change(draft) if draft.number == number else draft for draft in drafts)


_SERVES = "draft/"


def serves(draft: int, channel: str) -> str:
    """Return what an effect serves that sends a draft in a channel."""
    return f"{_SERVES}{draft}/{channel}"


def served(purpose: str) -> tuple[int, str] | None:
    """Return the draft and the channel that an effect serves, or None for another purpose."""
    if not purpose.startswith(_SERVES):
        return None
    number, _, channel = purpose.removeprefix(_SERVES).partition("/")
    return int(number), channel
