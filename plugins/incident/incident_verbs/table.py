"""The table of verbs: importing the modules below fills it, in the order help shows them."""

from incident_verbs.verbs import VERBS  # isort: skip

from incident_verbs import declaring, reading, recording, assessing, leading, steering  # isort: skip

__all__ = ["VERBS", "assessing", "declaring", "leading", "reading", "recording", "steering"]
