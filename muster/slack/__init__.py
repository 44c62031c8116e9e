"""Slack: what comes from it, what goes to it, and what is known of it."""

NAMESPACE = "slack"
"""The namespace of the storage that holds what came and is not done, and what is to be said."""
