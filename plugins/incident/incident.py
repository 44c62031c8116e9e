"""The incident plugin: `!incident`, and what it says unasked when something was recorded."""

from collections.abc import Mapping
from typing import Any

from errbot.botplugin import ValidationException
from incident_verbs import (
    absences,
    alert_telling,
    alerting,
    announcing,
    catching_up,
    inviting,
    leading,
    looking_back,
    reporting,
    reviewing,
    tracking,
    watching,
)
from incident_verbs.table import VERBS

import muster.api
from muster.api import Person, Verb, Verbs
from muster.bot import incident_lookup
from muster.chat.services import made_services
from muster.incidents.priority_words import priority_first
from muster.loading import load_playbook
from muster.playbook import PlaybookFault
from muster.playbook.model import Playbook
from muster.runtime.gateway_polling import GatewayPolling
from muster.settings import SET_BY_CHAT, SettingFault, Settings, settings_of


class Incident(muster.api.MusterPlugin):
    """Run an incident. Begin with: !incident start TEXT. All it can do: !incident"""

    verbs = VERBS
    need_to_know = True
    has_card = True
    _tracking: GatewayPolling | None = None

    @classmethod
    def verbs_of(cls, playbook: Playbook) -> Verbs:
        """Return the verbs of all teams, and one for each role that the playbook has of its own."""
        own = leading.of_own_roles(playbook, VERBS.table)
        return muster.api.Verbs.of("incident", VERBS, own).of_team(playbook)

    def get_configuration_template(  # type: ignore[override]  # as Errbot’s own, which returns None
        self,
    ) -> dict[str, str] | None:
        """Return what may be set by chat, for all of our plugins; nothing in a bot of our own."""
        if isinstance(getattr(self.bot_config, "MUSTER", None), Settings):
            return None
        return {name.removeprefix("MUSTER_"): "" for name in SET_BY_CHAT}

    def check_configuration(self, configuration: Mapping[str, Any]) -> None:
        """Refuse what cannot be; say when it takes effect. An empty text counts as not set."""
        try:
            settings = settings_of(self.bot_config, configuration)
            load_playbook(settings)
        except (SettingFault, PlaybookFault) as fault:
            raise ValidationException(str(fault)) from fault
        services = made_services(self._bot)
        if services is not None and services.set_by_chat != configuration:
            self.warn_admins(services.templates.render("chat/set_by_chat"))

    def begin(self) -> None:
        """Follow the journal, to tell those who were not there, and keep the time."""
        self.follow(
            "incident.announcements",
            lambda event: announcing.announce(self, event),
            announcing.KINDS,
            from_now=True,
        )
        inviting.begin(self)
        self._tracking = tracking.begin(self)
        watching.keep_watch(self)
        absences.keep_watch(self)
        alert_telling.keep_telling(self)
        looking_back.keep_up(self)
        reporting.keep_saved(self)
        catching_up.keep_catching_up(self)

    def deactivate(self) -> None:
        """Look at the tracker no more, then leave."""
        if self._tracking is not None:
            self._tracking.stop()
        super().deactivate()

    def there_is(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether a bare number is an incident's, and not an alert's."""
        return alerting.there_is(self, verb, number, who, room)

    def is_meant(self, verb: Verb, number: int, text: str, who: Person, room: str | None) -> bool:
        """Return whether a bare number before free text is an incident's all the same."""
        return reviewing.is_meant(self, verb, number, text) or alerting.is_meant(
            self, verb, number, text, who, room
        )

    def is_meant_last(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether the incident that free text ends with is the one it is about."""
        return incident_lookup.is_meant_last(self, verb, number, who, room)

    def is_choice(self, verb: Verb, text: str) -> bool:
        """Return whether a text begins with one of the words that a verb chooses from."""
        if verb.name == "report":
            return reporting.is_section(self, text)
        return verb.name != "priority" or priority_first(text, self.muster.playbook) is not None
