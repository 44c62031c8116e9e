"""The parts of the escalation plugin."""
