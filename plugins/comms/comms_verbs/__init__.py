"""The verbs of `!comms`, by subject."""
