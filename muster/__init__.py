"""Muster keeps a team's incident playbook, in the team's own chat."""

__version__ = "0.2.0"
