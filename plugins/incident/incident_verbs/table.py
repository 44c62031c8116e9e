"""The table of verbs, in the order in which help shows them."""

from incident_verbs import (
    alerting,
    assessing,
    declaring,
    leading,
    looking_back,
    owing,
    reading,
    recording,
    reporting,
    reviewing,
    steering,
)
from muster.api import Verbs

VERBS = Verbs.of(
    "incident",
    declaring.VERBS,
    alerting.VERBS,
    reading.VERBS,
    owing.VERBS,
    recording.VERBS,
    assessing.VERBS,
    leading.VERBS,
    steering.VERBS,
    reviewing.VERBS,
    looking_back.VERBS,
    reporting.VERBS,
)
