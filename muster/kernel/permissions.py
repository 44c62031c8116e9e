"""Who may do what, by the playbook's own table."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from muster.kernel.decisions import DecisionContext, Reason
from muster.people import Person
from muster.playbook.vocabulary import Permission, Role, Rule


class RoleHolders(Protocol):
    """Something that people have roles in, such as an incident."""

    @property
    def helpers(self) -> Iterable[Person]:
        """Who helps with it."""

    @property
    def parts(self) -> Mapping[str, Person]:
        """Who has each role that the team has of its own."""

    def lead(self, role: Role) -> Person | None:
        """Return who has a lead's role, or None."""


_LEADS = (Role.ENGINEERING_LEAD, Role.COMMS_LEAD)


def missing_permission(
    context: DecisionContext, permission: Permission, incident: RoleHolders | None = None
) -> Reason | None:
    """Return the reason why this person may not, or None when they may.

    Somebody on the roster may take over with `--because`; a stranger may not, whatever they say.
    """
    grantees = context.playbook.permissions.get(permission, ("leads",))
    if any(_is(context, grantee, incident) for grantee in grantees):
        return None
    facts = {"permission": permission, "who_may": _who_may(context, grantees, incident)}
    if not context.roster.knows(context.who):
        return Reason("stranger", facts, yields=False)
    return Reason("not_allowed", facts, rule=Rule.PERMISSIONS)


def _is(context: DecisionContext, grantee: str, incident: RoleHolders | None) -> bool:
    if grantee == "anyone":
        return True
    if grantee == "roster":
        return context.roster.knows(context.who)
    if grantee.startswith("pool:"):
        return grantee.removeprefix("pool:") in context.roster.pools_of(context.who)
    if incident is None:
        return False
    if grantee == Role.HELPER:
        return context.who in incident.helpers
    return any(_holder(role, incident) == context.who for role in _roles(grantee))


def _roles(grantee: str) -> tuple[str, ...]:
    return _LEADS if grantee == "leads" else (grantee,)


def _holder(role: str, incident: RoleHolders) -> Person | None:
    """Return who has a lead's role or one of the team's own, or None."""
    return incident.lead(Role(role)) if role in _LEADS else incident.parts.get(role)


def _who_may(
    context: DecisionContext, grantees: tuple[str, ...], incident: RoleHolders | None
) -> list[dict[str, object]]:
    """Return who may, as the sentence needs it: a role with its holder, a pool, or a plain word."""
    found: list[dict[str, object]] = []
    for grantee in grantees:
        if grantee.startswith("pool:"):
            pool = context.playbook.pool(grantee.removeprefix("pool:"))
            found.append({"name": pool.name if pool else grantee, "person": None, "pool": True})
        elif grantee in ("anyone", "roster"):
            found.append({"name": grantee, "person": None, "pool": False})
        else:
            for role in _roles(grantee):
                holder = _holder(role, incident) if incident else None
                name = context.playbook.roles[role].name
                found.append({"name": name, "person": holder, "pool": False})
    return found
