"""Whether Statuspage has the components that the playbook names."""

from collections.abc import Iterator
from typing import Protocol

from muster.check.finding import CheckFinding, Weight
from muster.gateways.status_posts import Component
from muster.people import Roster
from muster.playbook import Playbook
from muster.settings import Settings


class StatusPage(Protocol):
    """What a status page is asked."""

    def component_states(self) -> tuple[Component, ...]:
        """Return the components as they stand."""


def status_page_findings(
    page: StatusPage, settings: Settings, playbook: Playbook, roster: Roster
) -> Iterator[CheckFinding]:
    """Yield whether each component of the playbook is there, and what it is called.

    A page of our own has whatever the playbook names, and has to know its address. Placeholders are
    not asked for. Raises Unavailable and Rejected.
    """
    if settings.statuspage_token is None:
        if settings.status_page_dir is not None and not playbook.comms.status_page.url:
            yield CheckFinding(
                "The playbook does not say where the status page is (comms.status_page.url), so "
                "that feed readers cannot follow the links of its feed."
            )
        return
    if not playbook.comms.components:
        yield CheckFinding(
            "The playbook names no components (comms.components), so that no post can name those "
            "affected, and Statuspage tells nobody who follows only some of them."
        )
        return
    there = {each.id: each.name for each in page.component_states()}
    for number, component in enumerate(playbook.comms.components, start=1):
        where = f"The playbook's comms.components[{number}]"
        if component.is_placeholder:
            continue
        if component.id in there:
            says = f"{where}: {component.id} is the component {there[component.id]}."
            yield CheckFinding(says, Weight.SOUND)
        else:
            known = ", ".join(f"{its_id} ({name})" for its_id, name in there.items()) or "none"
            says = f"{where}: Statuspage has no component {component.id}; it has {known}."
            yield CheckFinding(says, Weight.FAILING)
