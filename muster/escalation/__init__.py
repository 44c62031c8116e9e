"""Escalation: which route may be taken for an incident now, why not yet, and how."""

from muster.escalation.routing import Asked, Situation, Way, way

__all__ = ["Asked", "Situation", "Way", "way"]
