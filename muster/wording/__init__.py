"""Whether a message to tenants is in plain English, and says what they can expect.

It warns and never blocks; the words it goes by are the playbook's.
"""

from muster.wording.checking import check, check_post
from muster.wording.finding import Finding, together
from muster.wording.lists import Lists
from muster.wording.substance import Substance

__all__ = ["Finding", "Lists", "Substance", "check", "check_post", "together"]
