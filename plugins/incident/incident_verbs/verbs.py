"""The empty table that the modules of verbs fill."""

from muster.chat import Verbs

VERBS = Verbs("incident")
