"""Slack: what comes from it, what goes to it, and what is known of it."""
