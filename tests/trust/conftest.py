"""Bots on playbooks other than the one that comes with Muster."""

from tests.plugins.conftest import adapted, on_playbook

__all__ = ["adapted", "on_playbook"]
