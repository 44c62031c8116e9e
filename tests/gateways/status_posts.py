"""Posts as tests ask for them, and the parts of the service that they are about."""

from datetime import UTC, datetime

from muster.gateways import Effect
from muster.gateways.status_posts import Component

COMPONENTS = (Component("api", "The API"), Component("apps", "Tenants’ applications"))
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def post(action, key, asked_at=None, **payload):
    return Effect(key, "statuspage", action, payload, asked_at)


def opening(key="INC-7/1", asked_at=None, **given):
    said = {
        "name": "Apps fail",
        "status": "investigating",
        "body": "End users may see errors.",
        "components": {"apps": "partial_outage"},
        **given,
    }
    return post("create", key, asked_at, **said)


def update(incident, key="INC-7/2", asked_at=None, **given):
    said = {"incident": incident, "status": "identified", "body": "We know why.", **given}
    return post("update", key, asked_at, **said)


def postmortem(incident, key="INC-7/3", asked_at=None, **given):
    said = {"incident": incident, "body": "What we learnt.", **given}
    return post("postmortem", key, asked_at, **said)
