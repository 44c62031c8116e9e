"""Escalation: which route may be taken for an incident now, why not yet, and how."""

from muster.escalation.routes import RouteFacts, RouteNow, Situation, way

__all__ = ["RouteFacts", "RouteNow", "Situation", "way"]
