"""The comms plugin: `!comms`, what tenants are told: drafts, where they went and when."""

from comms_verbs import (
    checking,
    components,
    drafting,
    judging,
    maintaining,
    noticing,
    sending,
    telling,
)
from errbot.backends.base import Message

from muster.api import Person, Verb, Verbs
from muster.bot import incident_lookup

VERBS = Verbs.of(
    "comms",
    drafting.VERBS,
    components.VERBS,
    sending.VERBS,
    telling.VERBS,
    maintaining.VERBS,
    checking.VERBS,
)


class Comms(judging.JudgingPlugin):
    """Write to tenants. Begin with: !comms draft. All it can do: !comms"""

    verbs = VERBS
    need_to_know = True
    listening: noticing.Listening | None = None

    def begin(self) -> None:
        """Follow what becomes of what is sent, and listen."""
        self._lists = None
        sending.begin(self)
        maintaining.begin(self)
        self.listening = noticing.begin(self)

    def deactivate(self) -> None:
        """Listen no more, then leave."""
        if self.listening is not None:
            self.listening.stop()
        super().deactivate()

    def callback_message(self, message: Message) -> None:
        """Hear what is said in the tenants' rooms, where the playbook asks for that."""
        if self.listening is not None:
            self.listening.hear(message)

    def in_other_words(self, typed: str) -> str | None:
        """Return the command that is meant; a person's name, that they are to lead the comms."""
        first = "".join(typed.split(maxsplit=1)[:1])
        if first.casefold() in ("me", "myself") or self.muster.dialect.all_named(
            first, self.muster.roster()
        ):
            return f"incident comms {typed}"
        return super().in_other_words(typed)

    def there_is(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether there is an incident of that number."""
        return incident_lookup.there_is(self, number)

    def is_meant(self, verb: Verb, number: int, text: str, who: Person, room: str | None) -> bool:
        """Return whether a bare number before free text is an incident's all the same."""
        return (
            drafting.is_meant(self, verb, text) and self.there_is(verb, number, who, room)
        ) or incident_lookup.is_meant(self, verb, number, text, who, room)

    def is_meant_last(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether the incident that free text ends with is the one it is about.

        In what tenants read it is, always: they know of no such number.
        """
        if verb.name in drafting.READ_BY_TENANTS and self.there_is(verb, number, who, room):
            return True
        return incident_lookup.is_meant_last(self, verb, number, who, room)
