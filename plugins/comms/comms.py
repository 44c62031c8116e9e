"""The comms plugin: `!comms`, what tenants are told: drafts, where they went and when."""

from comms_verbs import checking, components, drafting, maintaining, noticing, sending, telling

import muster.api
from muster.api import Verbs
from muster.bot import incident_lookup
from muster.wording import Lists

VERBS = Verbs.of(
    "comms",
    drafting.VERBS,
    components.VERBS,
    sending.VERBS,
    telling.VERBS,
    maintaining.VERBS,
    checking.VERBS,
)


class Comms(muster.api.MusterPlugin):
    """Write to tenants. Begin with: !comms draft. All it can do: !comms"""

    verbs = VERBS
    need_to_know = True
    listening = None

    def begin(self):
        """Follow what becomes of what is sent, and listen."""
        self._lists = None
        sending.begin(self)
        maintaining.begin(self)
        self.listening = noticing.begin(self)

    def lists(self):
        """Return the playbook's words, made fit to be looked up when they are first needed."""
        if self._lists is None:
            self._lists = Lists.of(self.muster.playbook)
        return self._lists

    def deactivate(self):
        """Listen no more, then leave."""
        if self.listening is not None:
            self.listening.stop()
        super().deactivate()

    def callback_message(self, message):
        """Hear what is said in the tenants' rooms, where the playbook asks for that."""
        if self.listening is not None:
            self.listening.hear(message)

    def in_other_words(self, typed):
        """Return the command that is meant; a person's name, that they are to lead the comms."""
        first = "".join(typed.split(maxsplit=1)[:1])
        if first.casefold() in ("me", "myself") or self.muster.dialect.all_named(
            first, self.muster.roster()
        ):
            return f"incident comms {typed}"
        return super().in_other_words(typed)

    def there_is(self, verb, number, who, room):
        """Return whether there is an incident of that number."""
        return incident_lookup.there_is(self, number)

    def is_meant(self, verb, number, text, who, room):
        """Return whether a bare number before free text is an incident's all the same."""
        return (
            drafting.is_meant(self, verb, text) and self.there_is(verb, number, who, room)
        ) or incident_lookup.is_meant(self, verb, number, text, who, room)

    def is_meant_last(self, verb, number, who, room):
        """Return whether the incident that free text ends with is the one it is about."""
        return incident_lookup.is_meant_last(self, verb, number, who, room)
