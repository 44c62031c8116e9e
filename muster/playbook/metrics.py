"""What a team measures of its incidents: from which milestone to which, and how time is counted."""

from datetime import timedelta
from typing import Self

from pydantic import Field, model_validator

from muster.playbook.fields import Part, Slug, Text, misplaced
from muster.playbook.vocabulary import Counting, Milestone

BY_ROUTE = ("called", "answered")
"""Milestones of each of the playbook's routes of escalation, such as `called:backstop`."""


class Metric(Part):
    """One figure: the time from a milestone to another, in `working` or in all `elapsed` time.

    `says` defines it in a sentence. The time in which an incident was paused counts in neither.
    """

    id: Slug
    name: Text
    begins: Text = Field(alias="from")
    ends: Text = Field(alias="to")
    measured: Counting = Counting.ELAPSED
    says: Text

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.begins == self.ends:
            raise misplaced(f"'{self.ends}' is where it begins; name a later milestone", "to")
        return self


def milestones_of(routes: list[str]) -> list[str]:
    """Return the milestones that a playbook with these routes of escalation has, in order."""
    return [*Milestone, *(f"{what}:{route}" for route in routes for what in BY_ROUTE)]


USUAL: tuple[Metric, ...] = tuple(
    Metric.model_validate(metric)
    for metric in (
        {
            "id": "acknowledge",
            "name": "Acknowledged",
            "from": "declared",
            "to": "acknowledged",
            "says": "from the declaration until the engineering lead did or wrote anything",
        },
        {
            "id": "declare",
            "name": "Declared",
            "from": "detected",
            "to": "declared",
            "says": "from when somebody first noticed it until it was declared",
        },
        {
            "id": "priority",
            "name": "Priority agreed",
            "from": "declared",
            "to": "priority_agreed",
            "measured": "working",
            "says": "from the declaration until its first priority was agreed",
        },
        {
            "id": "first-update",
            "name": "Tenants told",
            "from": "declared",
            "to": "tenants_told",
            "measured": "working",
            "says": "from the declaration until tenants were first told anything",
        },
        {
            "id": "fix",
            "name": "Fixed",
            "from": "declared",
            "to": "fixed",
            "measured": "working",
            "says": "from the declaration until it was fixed, or over where nobody said so before",
        },
        {
            "id": "resolve",
            "name": "Resolved",
            "from": "declared",
            "to": "resolved",
            "measured": "working",
            "says": "from the declaration until it was over",
        },
        {
            "id": "review",
            "name": "Reviewed",
            "from": "resolved",
            "to": "review",
            "says": "from the end until the review",
        },
    )
)
"""What is measured where a playbook says nothing of it, but for calls by its own routes."""

LOOKED_BACK = timedelta(days=90)
"""How far back the numbers go, where nobody says."""
