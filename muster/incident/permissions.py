"""Who may do what, by the playbook's own table."""

from muster.incident.outcome import Asking, Reason
from muster.incident.state import Incident
from muster.people import Person
from muster.playbook.vocabulary import Permission, Role, Rule

_LEADS = (Role.ENGINEERING_LEAD, Role.COMMS_LEAD)


def lacks(
    asking: Asking, permission: Permission, incident: Incident | None = None
) -> Reason | None:
    """Return the reason why this person may not, or None when they may.

    Somebody on the roster may take over with `--because`; a stranger may not, whatever they say.
    """
    grantees = asking.playbook.permissions.get(permission, ("leads",))
    if any(_is(asking, grantee, incident) for grantee in grantees):
        return None
    facts = {"permission": permission, "who_may": _who_may(asking, grantees, incident)}
    if not asking.roster.knows(asking.who):
        return Reason("stranger", facts, yields=False)
    return Reason("not_allowed", facts, rule=Rule.PERMISSIONS)


def _is(asking: Asking, grantee: str, incident: Incident | None) -> bool:
    if grantee == "anyone":
        return True
    if grantee == "roster":
        return asking.roster.knows(asking.who)
    if grantee.startswith("pool:"):
        return grantee.removeprefix("pool:") in asking.roster.pools_of(asking.who)
    if incident is None:
        return False
    return any(asking.who == person for _, person in _holders(grantee, incident))


def _holders(grantee: str, incident: Incident) -> list[tuple[Role, Person]]:
    if grantee == Role.HELPER:
        return [(Role.HELPER, person) for person in incident.helpers]
    roles = _LEADS if grantee == "leads" else (Role(grantee),)
    held = ((role, incident.lead(role)) for role in roles)
    return [(role, person) for role, person in held if person is not None]


def _who_may(
    asking: Asking, grantees: tuple[str, ...], incident: Incident | None
) -> list[dict[str, object]]:
    """Return who may, as the sentence needs it: a role with its holder, a pool, or a plain word."""
    found: list[dict[str, object]] = []
    for grantee in grantees:
        if grantee.startswith("pool:"):
            pool = asking.playbook.pool(grantee.removeprefix("pool:"))
            found.append({"name": pool.name if pool else grantee, "person": None, "pool": True})
        elif grantee in ("anyone", "roster"):
            found.append({"name": grantee, "person": None, "pool": False})
        else:
            for role in _LEADS if grantee == "leads" else (Role(grantee),):
                holder = incident.lead(role) if incident and role is not Role.HELPER else None
                name = asking.playbook.roles[role].name
                found.append({"name": name, "person": holder, "pool": False})
    return found
