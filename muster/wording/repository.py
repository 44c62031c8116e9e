"""What was learned of words and of the company they keep, in the file that ships beside this one.

The only reading of a file in here: it is large, and needed by nobody who checks no text.
"""

import json
import pkgutil
from functools import lru_cache

from muster.wording.learned import Learned

FILE = "learned.json"
"""Written by tools/learn_wording.py, never by hand."""


@lru_cache(maxsize=1)
def learned() -> Learned:
    """Return what was learned, read at the first call."""
    kept = json.loads(pkgutil.get_data(__package__, FILE) or b"")
    kinds = {word: letters for letters, words in kept["kinds"].items() for word in words.split()}
    return Learned.of(kinds, kept["weights"], kept["first"])
